//! What is told of two bundles, as lines.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use proptest::prelude::*;
use standpoint::{bundle::parse, diff::diff};

const OLD: &str = r#"{ "standpoint": 1, "name": "Bridge",
  "sources": [{ "id": "s", "name": "Courier", "excerpts": ["Rain fell."] }],
  "speakers": [{ "id": "ada", "name": "Ada Birch", "role": "mayor" }, { "id": "ben", "name": "Ben Holt" }],
  "issues": [{ "id": "bridge", "name": "Bridge", "statement": "The town should build a bridge." }],
  "quotes": [
    { "id": "q1", "text": "I will not vote for a bridge without a price.", "speaker": "ben", "issues": ["bridge"], "source": "s" },
    { "id": "q2", "text": ["We need it,", "and soon."], "speaker": "ada", "issues": ["bridge"] }
  ],
  "stances": [
    { "speaker": "ada", "issue": "bridge", "position": "support", "evidence": ["q2"] },
    { "speaker": "ben", "issue": "bridge", "position": "unclear", "date": "2024", "evidence": ["q1"] }
  ]
}"#;

fn lines(old: &str, new: &str) -> Vec<String> {
    let (old, new) = (parse(old.as_bytes()).unwrap(), parse(new.as_bytes()).unwrap());
    diff(&old, &new).iter().map(ToString::to_string).collect()
}

#[track_caller]
fn assert_lines(changes: &[(&str, &str)], expected: &[&str]) {
    let mut new = OLD.to_owned();
    for (from, to) in changes {
        assert!(new.contains(from), "{from}");
        new = new.replace(from, to);
    }
    assert_eq!(lines(OLD, &new), expected);
    assert!(lines(&new, &new).is_empty());
}

#[test]
fn what_was_changed_is_told() {
    assert_lines(&[], &[]);
    assert_lines(&[("not vote", "never vote")], &["~ quote `q1`: text: I will [-not-]{+never+} vote for a bridge …"]);
    assert_lines(
        &[("\"position\": \"support\"", "\"position\": \"oppose\", \"summary\": \"No.\"")],
        &[
            "~ stance of `ada` on `bridge`: position: `support` → `oppose`",
            "~ stance of `ada` on `bridge`: summary: now `No.`",
        ],
    );
    assert_lines(
        &[("\"role\": \"mayor\"", "\"affiliation\": \"Larks\"")],
        &["~ speaker `ada`: role: was `mayor`, now left out", "~ speaker `ada`: affiliation: now `Larks`"],
    );
    assert_lines(&[("\"name\": \"Bridge\",\n", "\"name\": \"A bridge\",\n")], &["~ name: [-Bridge-]{+A bridge+}"]);
    assert_lines(
        &[("should build", "should not build")],
        &["~ issue `bridge`: statement: The town should {+not +}build a bridge."],
    );
    assert_lines(
        &[("[\"Rain fell.\"]", "[\"Rain fell.\", \"Ada left.\"]")],
        &["~ source `s`: excerpts: `Rain fell.` → `Rain fell. | Ada left.`"],
    );
    assert_lines(
        &[("\"date\": \"2024\"", "\"date\": \"2025\"")],
        &["~ stance of `ben` on `bridge` (2025): date: `2024` → `2025`"],
    );
}

#[test]
fn what_came_and_went_is_told() {
    assert_lines(
        &[
            ("{ \"id\": \"ben\", \"name\": \"Ben Holt\" }", "{ \"id\": \"cy\", \"name\": \"Cy Ash\" }"),
            ("\"ben\"", "\"cy\""),
            ("\"q1\", \"text\": \"I will not vote for a bridge without a price.\"", "\"q9\", \"text\": \"Why?\""),
            ("\"q1\"", "\"q9\""),
        ],
        &[
            "- speaker `ben`: Ben Holt",
            "+ speaker `cy`: Cy Ash",
            "- quote `q1`: Ben Holt: I will not vote for a bridge without a price.",
            "+ quote `q9`: Cy Ash: Why?",
            "- stance of `ben` on `bridge` (2024): unclear",
            "+ stance of `cy` on `bridge` (2024): unclear",
        ],
    );
}

#[test]
fn an_id_that_was_changed_is_told_once() {
    assert_lines(
        &[("\"ada\"", "\"birch\""), ("\"q2\"", "\"soon\"")],
        &["~ speaker `birch`: id: `ada` → `birch`", "~ quote `soon`: id: `q2` → `soon`"],
    );
}

#[test]
fn how_a_file_is_written_makes_no_difference() {
    let other: serde_json::Value = serde_json::from_str(OLD).unwrap();
    assert!(lines(OLD, &other.to_string()).is_empty());
}

proptest! {
    #[test]
    fn any_change_of_words_is_told(at in 0..44_usize, put in "[a-z]{1,9}") {
        let text = "I will not vote for a bridge without a price.";
        let (before, after) = text.split_at(at);
        let new = OLD.replace(text, &format!("{before}{put}{after}"));
        let told = lines(OLD, &new);
        prop_assert_eq!(told.len(), 1);
        prop_assert!(told.iter().all(|line| line.starts_with("~ quote `q1`: text: ")), "{:?}", told);
        // The other way round, the same is told.
        prop_assert_eq!(lines(&new, OLD).len(), 1);
    }
}
