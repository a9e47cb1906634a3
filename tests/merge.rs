//! Importing again: what people edited is found again and kept, and what is new is added.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use proptest::prelude::*;
use standpoint::{
    bundle::{Bundle, Counts, Subset, extend, parse, write},
    excerpts::BundleCheck,
    import::{Draft, Merged, Merger, Metadata},
};

const MONDAY: &str = "The council met on Monday in Holmton.\n\n\
“The old bridge is closed every spring,” said Ada Birch, the mayor of Holmton. “We need a second one.”\n\n\
Ben Holt, a fisher, said, “I will not vote for a bridge without a price.” He left early.";

const ADDED: &str = "\n\n“And it must be built before the next winter comes,” Ada Birch told reporters in the evening.";

fn metadata() -> Metadata {
    Metadata {
        title: Some("Second bridge".to_owned()),
        url: Some("https://courier.example/bridge".to_owned()),
        language: Some("en".to_owned()),
        ..Metadata::default()
    }
}

/// The file with the article put in, and what came of it.
fn import(file: &str, article: &str, metadata: &Metadata) -> (String, Merged) {
    let before = parse(file.as_bytes()).unwrap();
    let mut merger = Merger::new(before.clone());
    let came = merger.add(&Draft::from_article(article, metadata));
    (extend(file, &before, &merger.finish()), came)
}

const EMPTY: &str = "{\n  \"standpoint\": 1,\n  \"name\": \"Bridge\"\n}\n";

fn first() -> String {
    let (file, merged) = import(EMPTY, MONDAY, &metadata());
    assert_eq!(merged.added, Counts { sources: 1, speakers: 2, quotes: 2, ..Counts::default() });
    file
}

#[track_caller]
fn assert_kept(merged: &Merged, expected: &[&str]) {
    assert_eq!(merged.kept.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
}

#[test]
fn importing_twice_changes_no_byte() {
    let file = first();
    let (again, merged) = import(&file, MONDAY, &metadata());
    assert_eq!(again, file);
    let sources = merged.sources.clone();
    assert_eq!(merged, Merged { known_quotes: 2, sources, ..Merged::default() });
}

#[test]
fn what_people_edited_stays() {
    let edited = first()
        .replace("\"ada-birch\"", "\"ada\"")
        .replace("Ada Birch\"", "Mayor Ada Birch\"")
        .replace("\"role\": \"mayor\"", "\"role\": \"Mayor\", \"shoe\": 39")
        .replace("\"name\": \"Second bridge\"", "\"name\": \"A second bridge\"")
        .replace("ada-birch-the-old-bridge-is", "q1")
        // One fragment is enough for this editor.
        .replace(
            "[\"The old bridge is closed every spring,\", \"We need a second one.\"]",
            "\"We need a second one.\"",
        );
    let (again, merged) = import(&edited, MONDAY, &metadata());
    assert_eq!(again, edited);
    assert_kept(
        &merged,
        &[
            "source `second-bridge`: name: kept `A second bridge`; the file has `Second bridge`",
            "speaker `ada`: name: kept `Mayor Ada Birch`; the file has `Ada Birch`",
            "speaker `ada`: role: kept `Mayor`; the file has `mayor`",
            "quote `q1`: text: kept `We need a second one.`; the file has `The old bridge is closed every spring, | We need a second one.`",
        ],
    );
}

#[test]
fn a_later_version_of_an_article_adds_what_is_new() {
    let edited = first().replace("\"ada-birch\"", "\"ada\"").replace("Ada Birch\"", "A. Birch\"");
    let (later, merged) = import(&edited, &format!("{MONDAY}{ADDED}"), &metadata());
    assert_eq!(merged.added, Counts { quotes: 1, ..Counts::default() });
    let bundle = parse(later.as_bytes()).unwrap();
    // Whoever the editor takes her for.
    let quote = bundle.quotes.get(bundle.quotes.find("ada-birch-and-it-must-be").unwrap()).unwrap();
    assert_eq!(bundle.speakers.id(quote.speaker.unwrap()), "ada");
    let (_, _, source) = bundle.sources.iter().next().unwrap();
    assert!(source.unwrap().excerpts.iter().any(|excerpt| excerpt.contains("next winter")));
    assert_eq!(import(&later, &format!("{MONDAY}{ADDED}"), &metadata()).0, later);
    // Nothing but what is new was written.
    let mut lines = later.lines().map(|line| line.trim_end_matches(','));
    for line in edited.lines().map(|line| line.trim_end_matches(',')).filter(|line| !line.contains("excerpts")) {
        assert!(lines.any(|later| later == line), "{line}");
    }
}

#[test]
fn sources_are_told_apart() {
    let file = first();
    let sources =
        |metadata: &Metadata, article| parse(import(&file, article, metadata).0.as_bytes()).unwrap().sources.len();
    let other = |url: Option<&str>, title: &str| Metadata {
        url: url.map(str::to_owned),
        title: Some(title.to_owned()),
        ..metadata()
    };
    assert_eq!(sources(&other(Some("https://courier.example/bridge/#top"), "Another title"), MONDAY), 1);
    assert_eq!(sources(&other(Some("https://herald.example/bridge"), "Second bridge"), MONDAY), 2);
    // Without an address, the words tell, whatever it is called.
    assert_eq!(sources(&other(None, "article"), MONDAY), 1);
    assert_eq!(sources(&other(None, "Second bridge"), "“We need no bridge at all in this town,” said Cy Ash."), 2);
}

#[test]
fn one_speaker_in_two_articles_is_one() {
    let article = "“A ferry would do for all of us,” said Ada Birch, a former teacher.";
    let (file, merged) = import(&first(), article, &Metadata::default());
    assert_eq!(merged.added, Counts { sources: 1, quotes: 1, ..Counts::default() });
    assert_kept(&merged, &["speaker `ada-birch`: role: kept `mayor`; the file has `former teacher`"]);
    let bundle = parse(file.as_bytes()).unwrap();
    assert_eq!(bundle.speakers.len(), 2);
}

#[test]
fn a_speaker_of_another_article_makes_two_quotes_of_one() {
    let told = "“We need a bridge for all of us,” Ada Birch told Lark Radio. “And it must come soon.”";
    let other = "“We are on the air again after the flood,” Lark Radio said.";
    let mut merger = Merger::new(parse(EMPTY.as_bytes()).unwrap());
    for article in [told, other] {
        merger.add(&Draft::from_article(article, &Metadata { language: Some("en".to_owned()), ..Metadata::default() }));
    }
    let bundle = merger.finish();
    assert_eq!(bundle.speakers.len(), 2);
    let fragments: Vec<usize> = bundle.quotes.iter().map(|(_, _, quote)| quote.unwrap().fragments.len()).collect();
    assert_eq!(fragments, [1, 1, 1]);
    assert!(BundleCheck::all(&bundle).problems.is_empty());
    // They are still known for what they are.
    let mut again = Merger::new(bundle);
    for article in [told, other] {
        let came = again
            .add(&Draft::from_article(article, &Metadata { language: Some("en".to_owned()), ..Metadata::default() }));
        assert_eq!(came.added, Counts::default());
    }
}

fn whole(bundle: &Bundle) -> String {
    write(bundle, &Subset::all(bundle))
}

proptest! {
    #[test]
    fn any_articles_are_imported_once(picked in prop::collection::vec(0..6_usize, 1..10)) {
        let sentences = [
            "“We need a bridge,” said Ada Birch, the mayor of Holmton.",
            "“We need a bridge,” Ben Holt said, “and soon.”",
            "“And it must not cost too much for any of us.”",
            "He called it “a gift to the town.”",
            "\n\n",
            "Rain fell.",
        ];
        let article = picked.iter().map(|&nth| sentences[nth]).collect::<Vec<_>>().join(" ");
        let mut merger = Merger::new(parse(first().as_bytes()).unwrap());
        let draft = Draft::from_article(&article, &Metadata::default());
        merger.add(&draft);
        let once = merger.finish();
        let mut merger = Merger::new(once.clone());
        let again = merger.add(&draft);
        prop_assert_eq!(again.added, Counts::default());
        prop_assert_eq!(again.known_quotes, draft.bundle.quotes.len());
        prop_assert_eq!(whole(&once), whole(&merger.finish()));
    }
}

/// A bundle with one stance on the issue “Bridge”, which has this statement.
fn stance_on(statement: &str, basis: &str, date: &str) -> Bundle {
    let file = format!(
        r#"{{ "standpoint": 1, "name": "n", "speakers": [{{ "id": "ada", "name": "Ada" }}],
        "issues": [{{ "id": "bridge", "name": "Bridge", "statement": "{statement}" }}],
        "stances": [{{ "speaker": "ada", "issue": "bridge", "position": "support", "basis": "{basis}", "date": "{date}" }}] }}"#
    );
    parse(file.as_bytes()).unwrap()
}

#[test]
fn an_answer_is_to_the_very_statement_that_was_asked() {
    let add = |bundle: &Bundle, draft: Bundle| {
        let mut merger = Merger::new(bundle.clone());
        merger.add(&Draft::of_items(draft));
        merger.finish()
    };
    let first = stance_on("A second bridge should be built.", "questionnaire", "2021");
    let issues = |bundle: &Bundle| {
        bundle.stances.iter().map(|stance| bundle.issues.id(stance.issue).to_owned()).collect::<Vec<_>>()
    };
    for (statement, basis, expected) in [
        ("A second bridge should be built!", "questionnaire", "bridge"),
        ("The bridge should be closed.", "questionnaire", "bridge-2"),
        // An editor's own words for an issue stay.
        ("The bridge should be closed.", "direct", "bridge"),
    ] {
        let after = add(&first, stance_on(statement, basis, "2025"));
        assert_eq!(issues(&after), ["bridge", expected], "{statement}");
        assert_eq!(issues(&add(&after, stance_on(statement, basis, "2025"))), ["bridge", expected], "{statement}");
    }
}
