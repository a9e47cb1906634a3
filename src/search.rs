//! Finding words in quotes, summaries, statements and names, whatever their case, accents or composition.

use memchr::memmem::Finder;

use crate::{
    bundle::{Index as _, QuoteId},
    corpus::{Cell, Corpus},
    fold::fold,
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
    folded: String,
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
        let until = self.quotes.folded.len() + STEP;
        for (.., quote) in quotes {
            let fragments = quote.map_or(&[][..], |quote| &quote.fragments);
            self.quotes.add(fragments.iter().map(|fragment| Some(&**fragment)));
            if self.quotes.folded.len() >= until {
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
        let find = |words: Box<str>| {
            // The longest is the rarest.
            let within = before.iter().filter(|term| words.contains(&*term.words)).max_by_key(|term| term.words.len());
            // To look into text by text takes longer than to sweep over all of them, where it is many of them.
            let within = within.filter(|term| is_rare(&term.quotes));
            let finder = Finder::new(&*words);
            let sweep = |shelf: &Shelf| shelf.sweep(&finder);
            let quotes = match within {
                Some(term) => self.quotes.sweep_within(&finder, &term.quotes),
                None => self.quotes.sweep(&finder),
            };
            let (stances, voices, topics) = (sweep(&self.stances), sweep(&self.voices), sweep(&self.topics));
            Term { words, quotes, stances, voices, topics }
        };
        let terms: Vec<Term> = terms(query).into_iter().map(find).collect();
        (!terms.is_empty()).then_some(Hits { terms })
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

    fn all(&self, cell: &Cell, own: impl Fn(&Term) -> bool) -> bool {
        self.terms.iter().all(|term| own(term) || at(&term.voices, cell.rank()) || at(&term.topics, cell.at))
    }
}

/// What a query asks for, folded: words, and what stands between quotation marks as one, each once. A quotation mark
/// that is not closed reaches to the end.
#[must_use]
pub fn terms(query: &str) -> Vec<Box<str>> {
    let mut terms: Vec<Box<str>> = Vec::new();
    for (at, part) in query.split(is_quotation_mark).enumerate() {
        let folded = fold(part);
        let words = folded.split(|c: char| c.is_whitespace() || c == BETWEEN).filter(|word| !word.is_empty());
        // Every other part stands between marks.
        let found = if at % 2 == 0 {
            words.map(Box::<str>::from).collect()
        } else {
            vec![words.collect::<Vec<_>>().join(" ").into()]
        };
        for term in found {
            if !term.is_empty() && !terms.contains(&term) {
                terms.push(term);
            }
        }
    }
    terms
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '״')
}

impl Shelf {
    /// Adds a text, of parts across which no word is found.
    fn add<'t>(&mut self, parts: impl IntoIterator<Item = Option<&'t str>>) {
        for part in parts.into_iter().flatten() {
            let folded = fold(part);
            // A phrase is found across a line's end.
            if folded.bytes().any(|byte| matches!(byte, b'\t'..=b'\r')) {
                self.folded.push_str(&folded.split_whitespace().collect::<Vec<_>>().join(" "));
            } else {
                self.folded.push_str(&folded);
            }
            self.folded.push(BETWEEN);
        }
        self.ends.push(self.folded.len());
    }

    /// Which texts have what is looked for.
    fn sweep(&self, finder: &Finder<'_>) -> Vec<bool> {
        let mut found = vec![false; self.ends.len()];
        let mut texts = self.ends.iter().zip(&mut found);
        let mut from = 0;
        while let Some(at) = self.folded.as_bytes().get(from..).and_then(|rest| finder.find(rest)) {
            let Some((&end, found)) = texts.find(|(end, _)| **end > from + at) else { break };
            *found = true;
            from = end;
        }
        found
    }

    /// The same, of some texts only.
    fn sweep_within(&self, finder: &Finder<'_>, within: &[bool]) -> Vec<bool> {
        let mut start = 0;
        let has = |(&end, &is_within): (&usize, &bool)| {
            let text = self.folded.as_bytes().get(start..end).unwrap_or_default();
            start = end;
            is_within && finder.find(text).is_some()
        };
        self.ends.iter().zip(within).map(has).collect()
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

    proptest! {
        #[test]
        fn typing_on_finds_what_a_new_search_finds(typed in "[aces \"]{1,6}") {
            // Few enough have any two of the letters beside each other to be looked into one by one.
            let texts = ["ace", "case", "sac", "sea", "as", "e", "c", "s a", "a", "s", "ec", "o", "u", "i", "x", "y", "z"];
            let quotes: Vec<String> =
                (0..).zip(texts).map(|(at, text)| format!(r#"{{ "id": "q{at}", "text": "{text}" }}"#)).collect();
            let bundle = format!(r#"{{ "standpoint": 1, "name": "n", "quotes": [{}] }}"#, quotes.join(","));
            let corpus = Corpus::new(parse(bundle.as_bytes()).unwrap());
            let text = SearchText::new(&corpus);
            let mut before = None;
            for end in 1..=typed.len() {
                let query = typed.get(..end).unwrap_or_default();
                let hits = text.find(query, before.as_ref());
                prop_assert_eq!(found(&corpus, hits.as_ref()), found(&corpus, text.find(query, None).as_ref()), "{}", query);
                before = hits;
            }
        }
    }
}
