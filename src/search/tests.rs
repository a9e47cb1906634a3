use std::ops::Range;

use proptest::prelude::*;

use super::*;
use crate::{bundle::parse, corpus::Corpus, fold::fold};

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
