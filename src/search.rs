//! Finding words in quotes, summaries, statements and names, as [`fold`] compares them.
//!
//! A term is looked for at the beginnings of words: “bridg” is found in “bridges” while it is being typed, and “for” is not in
//! “before”. Only where no word of the whole comparison begins with it, it is looked for within words: “brücke” is then found in
//! “Donaubrücke”. What is highlighted follows the same rule.

mod nodes;
mod place;

use std::ops::Range;

pub use self::nodes::{Boundary, in_nodes};
use self::place::{Marked, Needle, mark_onto};
use crate::{
    bundle::{Index as _, QuoteId},
    corpus::{Cell, Corpus},
    fold::{Traced, fold, makes_another},
    quoted::pieces,
};

/// All that can be searched in a bundle, folded. A search sweeps over it: at the size of a bundle that is
/// faster than keeping an index, and nothing has to be built before the first search.
#[derive(Clone, Debug)]
pub struct SearchText {
    quotes: Shelf,
    stances: Shelf,
    voices: Shelf,
    topics: Shelf,
}

/// Texts, folded, end to end.
#[derive(Clone, Debug, Default)]
struct Shelf {
    /// With every word's beginning marked.
    marked: String,
    /// Where each text ends.
    ends: Vec<usize>,
}

/// What a search has found: for each of its terms, which quotes, stances, voices and topics have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hits {
    terms: Vec<Term>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Term {
    words: Box<str>,
    /// Whether no word begins with it.
    is_within: bool,
    quotes: Vec<bool>,
    stances: Vec<bool>,
    voices: Vec<bool>,
    topics: Vec<bool>,
}

/// Stands between texts, so that no word is found across two; folding leaves it out of words.
const BETWEEN: char = '\u{1f}';

/// So many bytes of text are folded in one step: what is done in the browser in a few milliseconds.
const STEP: usize = 64 * 1024;

impl SearchText {
    /// Folds all texts of a corpus.
    #[must_use]
    pub fn new(corpus: &Corpus) -> Self {
        let mut text = Self::begin(corpus);
        while text.go_on(corpus) {}
        text
    }

    /// Folds all texts but the quotes, which take long: [`Self::go_on`] does.
    #[must_use]
    pub fn begin(corpus: &Corpus) -> Self {
        let (mut stances, mut voices, mut topics) = (Shelf::default(), Shelf::default(), Shelf::default());
        let bundle = corpus.bundle();
        for stance in &bundle.stances {
            stances.add([stance.label.as_deref(), stance.summary.as_deref(), stance.note.as_deref()]);
        }
        for &voice in corpus.voices() {
            let speaker = voice.and_then(|speaker| bundle.speakers.get(speaker));
            voices.add(match speaker {
                Some(speaker) => [Some(&*speaker.name), speaker.role.as_deref(), speaker.affiliation.as_deref()],
                None => [voice.map(|speaker| bundle.speakers.id(speaker)), None, None],
            });
        }
        for &topic in corpus.topics() {
            let issue = topic.and_then(|issue| bundle.issues.get(issue));
            topics.add(match issue {
                Some(issue) => [Some(&*issue.name), issue.statement.as_deref(), issue.description.as_deref()],
                None => [topic.map(|issue| bundle.issues.id(issue)), None, None],
            });
        }
        Self { quotes: Shelf::default(), stances, voices, topics }
    }

    /// Folds some more quotes, and says whether there are more.
    pub fn go_on(&mut self, corpus: &Corpus) -> bool {
        let quotes = corpus.bundle().quotes.iter().skip(self.quotes.ends.len());
        let until = self.quotes.marked.len() + STEP;
        for (.., quote) in quotes {
            let fragments = quote.map_or(&[][..], |quote| &quote.fragments);
            self.quotes.add(fragments.iter().map(|fragment| Some(&**fragment)));
            if self.quotes.marked.len() >= until {
                break;
            }
        }
        self.quotes.ends.len() < corpus.bundle().quotes.indices()
    }

    /// Looks for every term of `query` ([`terms`]); nothing where it has none. `before` is what the reader has looked for
    /// until now: a term that goes on from one of its terms is looked for only where that was found.
    #[must_use]
    pub fn find(&self, query: &str, before: Option<&Hits>) -> Option<Hits> {
        let before = before.map_or(&[][..], |before| &before.terms);
        let terms: Vec<Term> = terms(query).into_iter().map(|words| self.find_term(words, before)).collect();
        (!terms.is_empty()).then_some(Hits { terms })
    }

    fn find_term(&self, words: Box<str>, before: &[Term]) -> Term {
        // Wherever the term stands, so does one that it begins with; the longest is the rarest.
        let goes_on = |term: &&Term| words.strip_prefix(&*term.words).is_some_and(|rest| !makes_another(rest));
        let prior = before.iter().filter(goes_on).max_by_key(|term| term.words.len());
        // To look into text by text takes longer than to sweep over all of them, where it is many of them.
        let rare = prior.filter(|term| is_rare(&term.quotes));
        let needle = Needle::new(&words);
        let shelves = [&self.quotes, &self.stances, &self.voices, &self.topics];
        let mut sweeps = shelves.map(|shelf| Sweep { shelf, from: Some(0), among: None });
        let [quotes, ..] = &mut sweeps;
        match rare {
            Some(term) => quotes.among = Some(&term.quotes),
            // Before its first place, no word begins with it.
            None => quotes.from = needle.next(&self.quotes.marked, 0),
        }
        let beginnings = match prior {
            Some(term) if term.is_within => None,
            _ => Some(sweeps.map(|sweep| sweep.texts(|text, from| needle.next_beginning(text, from)))),
        };
        let beginnings = beginnings.filter(|found| found.iter().flatten().any(|&found| found));
        let is_within = beginnings.is_none();
        let [quotes, stances, voices, topics] = beginnings.unwrap_or_else(|| {
            // Where words begin with the one says nothing of where the other is within words.
            let [quotes, ..] = &mut sweeps;
            quotes.among = quotes.among.filter(|_| prior.is_some_and(|term| term.is_within));
            sweeps.map(|sweep| sweep.texts(|text, from| needle.next(text, from)))
        });
        Term { words, is_within, quotes, stances, voices, topics }
    }
}

impl Hits {
    /// Whether a quote has every term, with the names of whose cell it stands in and of what it is about.
    #[must_use]
    pub fn quote(&self, quote: QuoteId, cell: &Cell) -> bool {
        self.all(cell, |term| at(&term.quotes, quote.get()))
    }

    /// The same of the stance at that position in the bundle's list.
    #[must_use]
    pub fn stance(&self, stance: u32, cell: &Cell) -> bool {
        self.all(cell, |term| at(&term.stances, stance as usize))
    }

    /// Where what was looked for stands in a text of the comparison, in UTF-16 code units, by where it begins.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let traced = Traced::new(text);
        let marked = Marked::new(&traced.folded);
        let mut found = Vec::new();
        for term in &self.terms {
            let needle = Needle::new(&term.words);
            let in_text =
                |place: Range<usize>| traced.place(marked.in_folded(place.start)..marked.in_folded(place.end));
            found.extend(needle.places(&marked.text, term.is_within).map(in_text));
        }
        found.sort_unstable_by_key(|place: &Range<usize>| place.start);
        let units = |range: Range<usize>| text.get(range).map_or(0, |text| text.encode_utf16().count());
        let (mut from, mut start) = (0, 0);
        let mut in_units = |place: Range<usize>| {
            start += units(from..place.start);
            from = place.start;
            start..start + units(place)
        };
        found.into_iter().map(&mut in_units).collect()
    }

    fn all(&self, cell: &Cell, own: impl Fn(&Term) -> bool) -> bool {
        self.terms.iter().all(|term| own(term) || at(&term.voices, cell.rank()) || at(&term.topics, cell.at))
    }
}

/// What a query asks for, folded: words, and what stands between quotation marks as one, each once. A quotation mark
/// that is not closed reaches to the end; one within a word or after a number is part of it.
#[must_use]
pub fn terms(query: &str) -> Vec<Box<str>> {
    let mut terms: Vec<Box<str>> = Vec::new();
    for piece in pieces(query) {
        let folded = fold(piece.text);
        let words = folded.split([' ', BETWEEN]).filter(|word| !word.is_empty());
        let found: Vec<Box<str>> = if piece.is_opened {
            vec![words.collect::<Vec<_>>().join(" ").into()]
        } else {
            words.map(Box::from).collect()
        };
        for term in found {
            if !term.is_empty() && !terms.contains(&term) {
                terms.push(term);
            }
        }
    }
    terms
}

impl Shelf {
    /// Adds a text, of parts across which no word is found.
    fn add<'t>(&mut self, parts: impl IntoIterator<Item = Option<&'t str>>) {
        for part in parts.into_iter().flatten() {
            mark_onto(part, &mut self.marked);
            self.marked.push(BETWEEN);
        }
        self.ends.push(self.marked.len());
    }
}

/// What of a shelf is looked into.
#[derive(Clone, Copy)]
struct Sweep<'s> {
    shelf: &'s Shelf,
    /// From where on, if at all.
    from: Option<usize>,
    /// Which texts; all of them where absent.
    among: Option<&'s [bool]>,
}

impl Sweep<'_> {
    /// Which texts have what `next` finds in a text, at or after a place.
    fn texts(self, next: impl Fn(&str, usize) -> Option<usize>) -> Vec<bool> {
        let Shelf { marked, ends } = self.shelf;
        if let Some(among) = self.among {
            let mut start = 0;
            let has = |(&end, &is_among): (&usize, &bool)| {
                let text = start..end;
                start = end;
                is_among && marked.get(text).is_some_and(|text| next(text, 0).is_some())
            };
            return ends.iter().zip(among).map(has).collect();
        }
        let mut found = vec![false; ends.len()];
        let Some(mut from) = self.from else { return found };
        let mut texts = ends.iter().zip(&mut found);
        while let Some(at) = next(marked, from) {
            let Some((&end, found)) = texts.find(|(end, _)| **end > at) else { break };
            *found = true;
            from = end;
        }
        found
    }
}

/// Whether fewer than a third have been found.
fn is_rare(found: &[bool]) -> bool {
    found.iter().filter(|&&found| found).count() < found.len() / 3
}

fn at(found: &[bool], index: usize) -> bool {
    found.get(index).is_some_and(|&found| found)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bundle::parse;

    #[test]
    fn a_query_has_words_and_phrases() {
        for (query, expected) in [
            ("", &[][..]),
            ("  ", &[]),
            ("\"\"", &[]),
            ("Peace  process peace", &["peace", "process"]),
            ("\"Peace  process\" aid", &["peace process", "aid"]),
            ("aid “peace process", &["aid", "peace process"]),
            ("«ЗСУ» „Ja“", &["зсу", "ja"]),
            ("a\u{1f}b", &["a", "b"]),
            // A mark within a word or after a number is part of it, and the marks that are typed for it are one.
            ("דו\"ח", &["דו''ח"]),
            ("דו״ח", &["דו''ח"]),
            ("\"הדו״ח יפורסם\" מחר", &["הדו''ח יפורסם", "מחר"]),
            ("6'2\" tall", &["6'2''", "tall"]),
            ("5″ 5” 5''", &["5''"]),
            ("\"in 2019\"", &["in 2019"]),
            ("can’t non‑violent", &["can't", "non-violent"]),
            ("  the\u{a0}bridge\u{200b} ", &["the", "bridge"]),
        ] {
            let found = terms(query);
            assert_eq!(found.iter().map(|term| &**term).collect::<Vec<_>>(), expected, "{query}");
        }
    }

    const TOWN: &str = r#"{ "standpoint": 1, "name": "n",
        "speakers": [{ "id": "ada", "name": "Adá", "role": "Mayor" }, { "id": "bo", "name": "Bo" }],
        "issues": [{ "id": "toll", "name": "Toll", "statement": "Crossing should cost money." }],
        "quotes": [
            { "id": "a", "text": "Peace is a process.", "speaker": "ada" },
            { "id": "b", "text": ["They want", "peace\nnow"], "speaker": "bo" },
            { "id": "c", "text": "Café", "speaker": "bo", "issues": ["toll"] },
            { "id": "d", "text": "שָׁלוֹם לכולם" },
            { "id": "e", "text": "和平是一個過程" }],
        "stances": [{ "speaker": "ada", "issue": "toll", "position": "oppose", "summary": "Would rather tax land." }] }"#;

    /// The ids of the quotes and the numbers of the stances that have all of a query.
    fn found(corpus: &Corpus, hits: Option<&Hits>) -> Vec<String> {
        let Some(hits) = hits else { return vec!["all".to_owned()] };
        let mut found = Vec::new();
        for cell in corpus.topics().iter().flat_map(|&topic| corpus.row(topic)).filter_map(|cell| corpus.cell(cell)) {
            let quotes = corpus.quotes(cell).iter().filter(|&&quote| hits.quote(quote, cell));
            found.extend(quotes.map(|&quote| corpus.bundle().quotes.id(quote).to_owned()));
            let stances = corpus.stance_indices(cell).iter().filter(|&&stance| hits.stance(stance, cell));
            found.extend(stances.map(ToString::to_string));
        }
        found.sort();
        found
    }

    #[test]
    fn finds_every_word_in_any_order() {
        let corpus = Corpus::new(parse(TOWN.as_bytes()).unwrap());
        let text = SearchText::new(&corpus);
        for (query, expected) in [
            ("peace", &["a", "b"][..]),
            ("process PEACE", &["a"]),
            ("\"a process\"", &["a"]),
            ("\"process a\"", &[]),
            ("\"peace now\"", &["b"]), // across a line's end
            ("wantpeace", &[]),        // not across fragments
            ("process.they", &[]),     // nor across quotes
            ("cafe", &["c"]),
            ("CAFE\u{301}", &["c"]),
            ("ada", &["0", "a"]), // by name, all that is the speaker's
            ("peace bo", &["b"]),
            ("mayor land", &["0"]),
            ("money", &["0", "c"]), // by the statement, all that is on the issue
            ("שלום", &["d"]),
            ("過程 和平", &["e"]),
            ("war", &[]),
            ("  ", &["all"]),
        ] {
            assert_eq!(found(&corpus, text.find(query, None).as_ref()), expected, "{query}");
        }
    }

    /// The ids of those quotes, each of one of `texts`, that have all of a query.
    fn quotes_with(texts: &[&str], query: &str) -> Vec<usize> {
        let corpus = quotes(texts);
        let hits = SearchText::new(&corpus).find(query, None);
        found(&corpus, hits.as_ref()).iter().map(|id| id.parse().unwrap()).collect()
    }

    /// A quote of each text, called by its number.
    fn quotes(texts: &[&str]) -> Corpus {
        let quote = |(at, text): (usize, &&str)| serde_json::json!({ "id": at.to_string(), "text": text });
        let quotes: Vec<_> = texts.iter().enumerate().map(quote).collect();
        let bundle = serde_json::json!({ "standpoint": 1, "name": "n", "quotes": quotes });
        Corpus::new(parse(bundle.to_string().as_bytes()).unwrap())
    }

    #[test]
    fn a_term_begins_a_word_where_any_word_begins_with_it() {
        for (texts, query, expected) in [
            (&["for now", "before", "What for?", "forever"][..], "for", &[0, 2, 3][..]),
            (&["before", "therefore"], "for", &[0, 1]),
            (&["before", "therefore"], "fore", &[0, 1]),
            (&["bridges", "a bridge"], "bridg", &[0, 1]),
            (&["Die Donaubrücke", "Der Fluss"], "brücke", &[0]),
            (&["Die Donaubrücke", "Die Brücke"], "brücke", &[1]),
            // each term for itself
            (&["a toll for the Donaubrücke", "before the Donaubrücke"], "for brücke", &[0]),
            // behind an apostrophe, a hyphen, a bracket, a mark
            (&["l’accord", "d'accord", "raccord"], "accord", &[0, 1]),
            (&["non‑violent", "nonviolent"], "violent", &[0]),
            (&["(bridge", "“bridge”", "unbridged"], "bridge", &[0, 1]),
            (&["100 %", "100%", "1000"], "%", &[0, 1]),
            (&["2019–2020", "12020"], "2020", &[0]),
            (&["3.5 times", "in 3. 5 times"], "3.5", &[0]),
            // a phrase
            (&["a bridge", "aa bridge", "a bridges"], "\"a bridge\"", &[0, 2]),
            // where words have no spaces between them
            (&["我們需要一座新橋", "新橋", "AI新橋", "新 橋"], "新橋", &[0, 1, 2, 3]),
            (&["เราต้องการสะพาน", "สะพาน"], "สะพาน", &[0, 1]),
            // what Hebrew and Arabic write onto a word
            (&["הדו״ח יפורסם", "דו\"ח", "דודי חזר"], "דו״ח", &[0, 1]),
            (&["ושבבית", "בית", "תרבית"], "בית", &[0, 1]),
            (&["والكتاب", "كتاب", "الكتاب", "مكتاب"], "كتاب", &[0, 1, 2]),
            // never cut out of a letter
            (&["мой дом", "мои дома"], "мои", &[1]),
            (&["がく", "かく"], "か", &[1]),
            (&["क़लम", "कलम"], "क", &[1]),
        ] {
            assert_eq!(quotes_with(texts, query), expected, "{query} in {texts:?}");
        }
    }

    #[test]
    fn places_are_where_terms_are_written() {
        for (text, query, expected) in [
            ("Bürger\u{ad}ver\u{ad}samm\u{ad}lung", "bürgerversammlung", &["Bürger\u{ad}ver\u{ad}samm\u{ad}lung"][..]),
            ("No repre\u{200b}sen\u{200b}tation.", "representation", &["repre\u{200b}sen\u{200b}tation"]),
            ("قال محمـــد إنه", "محمد", &["محمـــد"]),
            ("ما می\u{200c}خواهیم", "میخواهیم", &["می\u{200c}خواهیم"]),
            ("He can’t.", "can't", &["can’t"]),
            ("e\u{301}te\u{301} été", "ete", &["e\u{301}te\u{301}", "été"]),
            ("GROẞ groß", "gross", &["GROẞ", "groß"]),
            ("GROẞ", "gros", &["GROẞ"]),
            ("🙂 x 𝐱", "x", &["x", "𝐱"]),
            ("a  bridge,\n and a\u{a0}BRIDGE", "\"a bridge\" and", &["a  bridge", "and", "a\u{a0}BRIDGE"]),
            ("for what before", "for", &["for"]),
            ("שָׁלוֹם", "שלום", &["שָׁלוֹם"]),
            ("भाषा", "भाष", &["भाष"]),
            ("ปี่", "ป", &["ปี่"]),
            ("한국", "한", &["한"]),
            ("하\u{11ab}국", "하", &["하\u{11ab}"]),
        ] {
            let hits = SearchText::new(&quotes(&[text])).find(query, None).unwrap();
            let units: Vec<u16> = text.encode_utf16().collect();
            let written = |place: Range<usize>| String::from_utf16(&units[place]).unwrap();
            let found: Vec<String> = hits.places(text).into_iter().map(written).collect();
            assert_eq!(found, expected, "{query} in {text}");
        }
    }

    #[test]
    fn within_words_is_highlighted_only_where_no_word_begins_with_it() {
        let only_within = SearchText::new(&quotes(&["before", "therefore"])).find("for", None).unwrap();
        assert_eq!(only_within.places("before and forth"), [2..5, 11..14]);
        let at_beginnings = SearchText::new(&quotes(&["before", "for all"])).find("for", None).unwrap();
        assert_eq!(at_beginnings.places("before and forth"), vec![11..14]);
    }

    #[test]
    fn a_sign_that_is_typed_on_makes_another_letter() {
        let text = SearchText::new(&quotes(&["мой", "мои", "toll", "bridge", "council", "money"]));
        let before = text.find("мои", None);
        assert_eq!(text.find("мои\u{306}", before.as_ref()), text.find("мой", None));
    }

    proptest! {
        #[test]
        fn typing_on_finds_what_a_new_search_finds(typed in "[acesи\u{306}וכй新' \"]{1,6}") {
            // Few enough have any two of the letters beside each other to be looked into one by one.
            let texts = [
                "ace", "case", "sac", "sea", "as", "e", "c", "s a", "a", "s", "ec", "o", "u", "i", "x", "y", "z", "ий", "й ис",
                "כו", "וכ סכ", "и", "ceи", "新 e", "a新", "a'e", "c'新新", "e'", "b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "q", "r",
            ];
            let text = SearchText::new(&quotes(&texts));
            let mut before = None;
            for (end, letter) in typed.char_indices() {
                let query = typed.get(..end + letter.len_utf8()).unwrap_or_default();
                let hits = text.find(query, before.as_ref());
                prop_assert_eq!(&hits, &text.find(query, None), "{}", query);
                before = hits;
            }
        }

        #[test]
        fn what_is_found_is_highlighted(
            texts in proptest::collection::vec("[abcи\u{306}\u{ad}’' 新הש]{0,9}", 1..6), query in "[abcй'新הש]{1,3}",
        ) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let corpus = quotes(&texts);
            let hits = SearchText::new(&corpus).find(&query, None).unwrap();
            let found = found(&corpus, Some(&hits));
            for (_, id, quote) in corpus.bundle().quotes.iter() {
                // As it was read: without marks around it.
                let text: &str = &quote.unwrap().fragments[0];
                let places = hits.places(text);
                prop_assert_eq!(found.contains(&id.to_owned()), !places.is_empty(), "{} in {:?}", query, text);
                let units: Vec<u16> = text.encode_utf16().collect();
                for place in places {
                    let written = String::from_utf16(&units[place]).unwrap();
                    // Where words have no spaces between them, one makes no difference.
                    prop_assert_eq!(fold(&written).replace(' ', ""), fold(&query));
                }
            }
        }
    }
}
