//! What is true of every file, whatever is in it and however it arrives.

use std::{collections::BTreeSet, fmt::Debug};

use proptest::{collection::vec, option, prelude::*, sample::select};
use standpoint::{
    bundle::{Bundle, Date, Index, ReadError, Severity, Table},
    compare::{compare, facets},
    corpus::Corpus,
    search::SearchText,
    selection::{Facet, Selection},
};

use crate::{accepted, every_file, nothing_lost, read, read_in_pieces};

#[test]
fn a_file_reads_the_same_in_pieces_of_any_one_size() {
    for bytes in every_file() {
        let whole = outcome(&read(&bytes));
        for size in [1, 2, 3, 5, 7, 16, 19, 20, 21, 64] {
            let pieces = read_in_pieces(&bytes, (0..bytes.len()).step_by(size));
            assert_eq!(outcome(&pieces), whole, "in pieces of {size}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_reads_the_same_in_any_pieces(bytes in any_file(), cuts in vec(any::<usize>(), 0..8)) {
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut % (bytes.len() + 1)).collect();
        cuts.sort_unstable();
        let whole = read(&bytes);
        prop_assert_eq!(outcome(&read_in_pieces(&bytes, cuts)), outcome(&whole));
        use_all_of(whole);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
        use_all_of(read(&bytes));
    }

    #[test]
    fn nothing_is_lost(file in any_bundle()) {
        let bundle = accepted(&file.json);
        nothing_lost(&bundle);
        prop_assert_eq!(bundle.more_problems, 0);
        for (list, listed, ids) in [
            ("sources", bundle.listed.sources, &file.sources),
            ("speakers", bundle.listed.speakers, &file.speakers),
            ("issues", bundle.listed.issues, &file.issues),
            ("quotes", bundle.listed.quotes, &file.quotes),
        ] {
            prop_assert_eq!(listed, ids.len(), "{}", list);
            for problem in ids.iter().collect::<BTreeSet<_>>() {
                let missing = format!("no item of `{list}` has the id `{problem}`");
                prop_assert!(!bundle.problems.iter().any(|problem| problem.message.starts_with(&missing)));
            }
        }
        items_are_in_the_order_of_their_lists(&bundle, &file)?;
        every_undeclared_id_is_reported_once(&bundle)?;
        everything_is_in_the_comparison(bundle)?;
    }
}

/// Whichever list comes first in the file, and whatever it refers to.
fn items_are_in_the_order_of_their_lists(bundle: &Bundle, file: &File) -> Result<(), TestCaseError> {
    fn check<I: Index, T>(table: &Table<I, T>, listed: &[&str]) -> Result<(), TestCaseError> {
        // Of two with the same id, the first is shown.
        let mut seen = BTreeSet::new();
        let listed: Vec<&str> = listed.iter().copied().filter(|id| seen.insert(*id)).collect();
        let ordered: Vec<&str> = table.iter().map(|(_, id, _)| id).take(table.len()).collect();
        prop_assert_eq!(ordered, listed);
        for (index, id, item) in table.iter() {
            prop_assert_eq!((table.id(index), table.find(id)), (id, Some(index)));
            prop_assert_eq!(item.is_some(), index.get() < table.len());
        }
        Ok(())
    }
    check(&bundle.sources, &file.sources)?;
    check(&bundle.speakers, &file.speakers)?;
    check(&bundle.issues, &file.issues)?;
    check(&bundle.quotes, &file.quotes)
}

/// Each index that something refers to and that no item has is told of, once.
fn every_undeclared_id_is_reported_once(bundle: &Bundle) -> Result<(), TestCaseError> {
    let mut undeclared = Vec::new();
    let mut look = |list: &str, ids: Vec<&str>| {
        undeclared.extend(ids.into_iter().map(|id| format!("no item of `{list}` has the id `{id}`: ")));
    };
    look("sources", bundle.sources.iter().filter(|(.., item)| item.is_none()).map(|(_, id, _)| id).collect());
    look("speakers", bundle.speakers.iter().filter(|(.., item)| item.is_none()).map(|(_, id, _)| id).collect());
    look("issues", bundle.issues.iter().filter(|(.., item)| item.is_none()).map(|(_, id, _)| id).collect());
    look("quotes", bundle.quotes.iter().filter(|(.., item)| item.is_none()).map(|(_, id, _)| id).collect());
    let told: Vec<&str> = bundle
        .problems
        .iter()
        // What an item refers to that is not shown is a warning.
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| &*problem.message)
        .filter(|message| message.starts_with("no item "))
        .collect();
    prop_assert_eq!(told.len(), undeclared.len(), "{:?}", told);
    for message in undeclared {
        prop_assert_eq!(told.iter().filter(|told| told.starts_with(&message)).count(), 1, "{}", message);
    }
    Ok(())
}

/// Every quote and every stance of a bundle is in a cell, in the right one, and in its date order.
fn everything_is_in_the_comparison(bundle: Bundle) -> Result<(), TestCaseError> {
    let corpus = Corpus::new(bundle);
    let bundle = corpus.bundle();
    let comparison = compare(&corpus, &Selection::default(), None);
    prop_assert_eq!(comparison.quotes, bundle.quotes.len());
    let mut quotes = BTreeSet::new();
    let mut stances = 0;
    for row in &comparison.rows {
        for shown in comparison.cells(row) {
            let cell = corpus.cell(shown.cell).unwrap();
            prop_assert_eq!(comparison.quotes(shown), corpus.quotes(cell));
            prop_assert_eq!(corpus.voices()[cell.rank()], cell.voice);
            for &id in corpus.quotes(cell) {
                quotes.insert(id);
                let quote = corpus.quote(id).unwrap();
                let filed = quote.speaker == cell.voice
                    && match row.topic {
                        Some(issue) => quote.issues.contains(&issue),
                        None => quote.issues.is_empty(),
                    };
                let shown =
                    corpus.stances(cell).any(|stance| stance.evidence.iter().any(|evidence| evidence.quote == id));
                prop_assert!(filed || shown, "{} is not where it belongs", bundle.quotes.id(id));
            }
            for stance in corpus.stances(cell) {
                stances += 1;
                prop_assert_eq!((Some(stance.speaker), Some(stance.issue)), (cell.voice, row.topic));
                for evidence in &stance.evidence {
                    let on_file = corpus.quote(evidence.quote).is_some();
                    prop_assert_eq!(corpus.quotes(cell).contains(&evidence.quote), on_file);
                }
            }
            let dates = corpus.stances(cell).map(|stance| stance.date.as_ref().map_or(Date::UNDATED, Date::sort_key));
            prop_assert!(dates.is_sorted());
        }
    }
    prop_assert_eq!(quotes.len(), bundle.quotes.len());
    prop_assert_eq!(stances, bundle.stances.len());
    let counted = facets(&corpus, &Selection::default(), None);
    prop_assert_eq!(counted.counts(Facet::Kind).iter().sum::<u32>() as usize, bundle.quotes.len());
    Ok(())
}

/// What came of a file, all of it, to compare.
fn outcome(read: &Result<Bundle, ReadError>) -> String {
    fn all(outcome: &impl Debug) -> String {
        format!("{outcome:#?}")
    }
    match read {
        Ok(bundle) => all(bundle),
        Err(refusal) => format!("{refusal}\n{}", all(refusal)),
    }
}

/// Whatever can be read can be shown.
fn use_all_of(read: Result<Bundle, ReadError>) {
    let Ok(bundle) = read else { return };
    nothing_lost(&bundle);
    let quotes = bundle.quotes.len();
    let corpus = Corpus::new(bundle);
    assert_eq!(compare(&corpus, &Selection::default(), None).quotes, quotes);
    let hits = SearchText::new(&corpus).find("a \"b c\"", None);
    assert!(compare(&corpus, &Selection::default(), hits.as_ref()).quotes <= quotes);
    assert!((0..corpus.voices().len()).map(|rank| corpus.voice_quotes(rank)).sum::<usize>() <= quotes);
}

/// A file that the tests have, as it is or spoilt; or what only looks like one.
fn any_file() -> impl Strategy<Value = Vec<u8>> {
    let files = every_file();
    let spoilt = (select(files.clone()), vec((any::<usize>(), any_change()), 1..4)).prop_map(|(mut bytes, changes)| {
        for (at, change) in changes {
            change.make(&mut bytes, at);
        }
        bytes
    });
    prop_oneof![1 => select(files), 4 => spoilt, 2 => any_tokens()]
}

#[derive(Clone, Debug)]
enum Change {
    Put(Vec<u8>),
    Cut(usize),
    Repeat(usize),
    Set(u8),
}

impl Change {
    fn make(&self, bytes: &mut Vec<u8>, at: usize) {
        let at = at % (bytes.len() + 1);
        let end = |length: usize| (at + length).min(bytes.len());
        match self {
            Self::Put(new) => drop(bytes.splice(at..at, new.iter().copied())),
            Self::Cut(length) => drop(bytes.drain(at..end(*length))),
            Self::Repeat(length) => {
                let again = bytes[at..end(*length)].to_vec();
                bytes.splice(at..at, again);
            }
            Self::Set(byte) => {
                if let Some(slot) = bytes.get_mut(at) {
                    *slot = *byte;
                }
            }
        }
    }
}

fn any_change() -> impl Strategy<Value = Change> {
    let token = select(TOKENS).prop_map(|token| Change::Put(token.as_bytes().to_vec()));
    prop_oneof![
        3 => token,
        1 => vec(any::<u8>(), 1..4).prop_map(Change::Put),
        2 => (1..40_usize).prop_map(Change::Cut),
        2 => (1..200_usize).prop_map(Change::Repeat),
        2 => any::<u8>().prop_map(Change::Set),
    ]
}

const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "\n",
    " ",
    "/",
    "null",
    "1",
    "-",
    "1e999",
    "\"\"",
    "\"id\"",
    "\"x\"",
    "\"\\ud83c\"",
    "\u{feff}",
    "é",
    "ש",
    "🌉",
    "\"standpoint\"",
    "\"name\"",
    "\"quotes\"",
    "\"stances\"",
    "\"evidence\"",
];

fn any_tokens() -> impl Strategy<Value = Vec<u8>> {
    vec(select(TOKENS), 0..30).prop_map(|tokens| tokens.concat().into_bytes())
}

/// A bundle whose ids are few, so that they clash and miss.
#[derive(Clone, Debug)]
pub struct File {
    pub json: Vec<u8>,
    sources: Vec<&'static str>,
    speakers: Vec<&'static str>,
    issues: Vec<&'static str>,
    quotes: Vec<&'static str>,
}

pub fn any_bundle() -> impl Strategy<Value = File> {
    let quote = (
        select(QUOTES),
        select(&[r#""Yes.""#, r#"" ""#, r#"["Yes,", "no."]"#, "[]", r#""\u0041""#][..]),
        option::of(select(IDS)),
        vec(select(IDS), 0..3),
        option::of(select(IDS)),
        option::of(select(DATES)),
    );
    let stance = (select(IDS), select(IDS), vec((select(QUOTES), any::<bool>()), 0..4), option::of(select(DATES)));
    (
        vec(select(IDS), 0..5),
        vec(select(IDS), 0..5),
        vec(select(IDS), 0..5),
        vec(quote, 0..9),
        vec(stance, 0..6),
        Just(vec![0, 1, 2, 3, 4]).prop_shuffle(),
    )
        .prop_map(|(sources, speakers, issues, quotes, stances, order)| {
            let named = |ids: &[&str]| -> Vec<String> {
                ids.iter().map(|id| format!(r#"{{ "id": "{id}", "name": "{id}" }}"#)).collect()
            };
            let quote_items = quotes.iter().map(|(id, text, speaker, issues, source, date)| {
                let speaker = field("speaker", *speaker);
                let source = field("source", *source);
                let date = field("date", *date);
                format!(r#"{{ "id": "{id}", "text": {text}, "issues": {issues:?}{speaker}{source}{date} }}"#)
            });
            let stance_items = stances.iter().map(|(speaker, issue, evidence, date)| {
                let evidence: Vec<String> = evidence
                    .iter()
                    .map(|(id, plain)| if *plain { format!("{id:?}") } else { format!(r#"{{ "quote": "{id}" }}"#) })
                    .collect();
                format!(
                    r#"{{ "speaker": "{speaker}", "issue": "{issue}", "position": "mixed", "evidence": [{}]{} }}"#,
                    evidence.join(", "),
                    field("date", *date)
                )
            });
            let lists = [
                ("sources", named(&sources)),
                ("speakers", named(&speakers)),
                ("issues", named(&issues)),
                ("quotes", quote_items.collect()),
                ("stances", stance_items.collect()),
            ];
            let lists: Vec<String> = order
                .into_iter()
                .map(|at: usize| format!("\"{}\": [{}]", lists[at].0, lists[at].1.join(",\n")))
                .collect();
            let json = format!("{{ \"standpoint\": 1, \"name\": \"n\",\n{}\n}}", lists.join(",\n"));
            let quotes = quotes.into_iter().map(|(id, ..)| id).collect();
            File { json: json.into_bytes(), sources, speakers, issues, quotes }
        })
}

const IDS: &[&str] = &["a", "b", "c", "d", "é"];
const QUOTES: &[&str] = &["q", "r", "s", "t", "u", "v"];
const DATES: &[&str] = &["2025", "2024-02-29", "2025-07-14T09:30:00Z", "soon"];

fn field(key: &str, value: Option<&str>) -> String {
    value.map(|value| format!(r#", "{key}": "{value}""#)).unwrap_or_default()
}

/// Quotes that come before the issues do not decide which issue is shown first.
#[test]
fn what_is_listed_comes_before_what_is_only_referred_to() {
    let bundle = accepted(
        br#"{ "standpoint": 1, "name": "n", "quotes": [{ "id": "q", "text": "t", "issues": ["c", "b", "a"] }],
        "issues": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }] }"#,
    );
    let found: Vec<(usize, &str, bool)> =
        bundle.issues.iter().map(|(at, id, item)| (at.get(), id, item.is_some())).collect();
    assert_eq!(found, [(0, "a", true), (1, "b", true), (2, "c", false)]);
    let (_, _, quote) = bundle.quotes.iter().next().unwrap();
    assert_eq!(quote.unwrap().issues.iter().map(|issue| issue.get()).collect::<Vec<_>>(), [2, 1, 0]);
    assert_eq!(bundle.issues.find("d"), None);
}
