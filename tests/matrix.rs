//! The order of a matrix's rows and columns.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use serde_json::{Value, json};
use standpoint::{bundle::parse, compare::compare, corpus::Corpus, matrix::order, selection::Selection};

/// Ada has one position of each kind, and words alone on one issue; Ben and Cai have some.
fn town() -> Corpus {
    let issues =
        ["none", "oppose", "words", "unclear", "silence", "support", "declined", "mixed", "undecided", "neutral"];
    let stance = |speaker: &str, issue: &str, position: &str, date: Option<&str>| {
        let mut stance = json!({ "speaker": speaker, "issue": issue, "position": position, "basis": "direct" });
        if let Some(date) = date {
            stance["date"] = json!(date);
        }
        stance
    };
    let has_position = |issue: &&&str| !matches!(**issue, "words" | "silence");
    let mut stances: Vec<Value> =
        issues.iter().filter(has_position).map(|issue| stance("ada", issue, issue, Some("2024"))).collect();
    stances.extend([
        stance("cai", "support", "support", Some("2023")),
        stance("cai", "silence", "oppose", Some("2025")),
        stance("cai", "silence", "support", Some("2024")),
        stance("ben", "silence", "mixed", None),
    ]);
    let bundle = json!({
        "standpoint": 1, "name": "Second bridge",
        "speakers": [{ "id": "cai", "name": "Cai" }, { "id": "ada", "name": "Ada" }, { "id": "ben", "name": "Ben" }],
        "issues": issues.map(|id| json!({ "id": id, "name": id })),
        "quotes": [{ "id": "q", "text": "Well.", "speaker": "ada", "issues": ["words"] }],
        "stances": stances,
    });
    Corpus::new(parse(bundle.to_string().as_bytes()).unwrap())
}

/// The rows and the columns by their ids.
fn ordered(corpus: &Corpus, query: &str) -> (String, String) {
    let Ok(selection) = query.parse::<Selection>();
    let order = order(corpus, &compare(corpus, &selection, None), &selection);
    let bundle = corpus.bundle();
    let rows = order.issues.iter().map(|&at| bundle.issues.id(corpus.topics()[at].unwrap()));
    let columns = order.speakers.iter().map(|&rank| bundle.speakers.id(corpus.voices()[rank].unwrap()));
    (rows.collect::<Vec<_>>().join(" "), columns.collect::<Vec<_>>().join(" "))
}

#[test]
fn rows_and_columns_are_ordered_by_positions() {
    let as_listed = "none oppose words unclear silence support declined mixed undecided neutral";
    let by_ada = "support mixed neutral undecided oppose unclear declined none words silence";
    for (query, rows, columns) in [
        ("", as_listed, "ada ben cai"),
        ("issues-by=ada", by_ada, "ada ben cai"),
        // Nothing of Ben's but on one issue: all others stay as they are.
        ("issues-by=ben", "silence none oppose words unclear support declined mixed undecided neutral", "ada ben cai"),
        // The position that a cell shows last counts.
        ("issues-by=cai", "support silence none oppose words unclear declined mixed undecided neutral", "ada ben cai"),
        ("speakers-by=silence", as_listed, "ben cai ada"),
        ("speakers-by=silence&as-of=2024", as_listed, "cai ben ada"),
        ("speakers-by=support", as_listed, "ada cai ben"),
        ("issues-by=ada&speakers-by=silence", by_ada, "ben cai ada"),
        (
            "issues-by=ada&speakers-by=silence&speakers=ada,cai&issues=oppose,words,mixed",
            "mixed oppose words",
            "ada cai",
        ),
        ("issues-by=nobody&speakers-by=nothing", as_listed, "ada ben cai"),
    ] {
        let (found_rows, found_columns) = ordered(&town(), query);
        assert_eq!(found_rows, rows, "the rows of {query}");
        assert_eq!(found_columns, columns, "the columns of {query}");
    }
}
