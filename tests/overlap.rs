//! What speakers have in common, where they differ, and what cards stand together by because of it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use serde_json::json;
use standpoint::{
    bundle::parse,
    compare::{compare, default_grouping},
    corpus::Corpus,
    selection::{Grouping, Selection},
};

/// Three speakers and one issue; a quote of each of those who speak, and stances as speaker, position and date.
fn on_one_issue(who_speaks: &[&str], stances: &[(&str, &str, &str)]) -> Corpus {
    let speakers = ["ada", "bea", "cai"].map(|id| json!({ "id": id, "name": id }));
    let quotes: Vec<_> =
        who_speaks.iter().map(|id| json!({ "id": id, "text": "Well.", "speaker": id, "issues": ["i"] })).collect();
    let stances: Vec<_> = stances
        .iter()
        .map(|(speaker, position, date)| {
            let mut stance = json!({ "speaker": speaker, "issue": "i", "position": position });
            if !date.is_empty() {
                stance["date"] = json!(date);
            }
            stance
        })
        .collect();
    let bundle = json!({
        "standpoint": 1, "name": "A test", "speakers": speakers, "issues": [{ "id": "i", "name": "Bridge" }],
        "quotes": quotes, "stances": stances,
    });
    Corpus::new(parse(bundle.to_string().as_bytes()).unwrap())
}

fn selection(query: &str) -> Selection {
    let Ok(selection) = query.parse();
    selection
}

#[test]
fn speakers_differ_where_two_of_them_hold_nothing_in_common() {
    for (quoted, stances, shared, differ) in [
        (&[][..], &[][..], false, false),
        (&["ada"], &[], false, false),
        (&["ada", "bea"], &[], true, false),
        // A quote without a position differs from none.
        (&["ada"], &[("bea", "oppose", "")], true, false),
        (&[], &[("ada", "support", ""), ("bea", "support", "")], true, false),
        (&[], &[("ada", "support", ""), ("bea", "oppose", "")], true, true),
        (&[], &[("ada", "support", ""), ("bea", "support", ""), ("cai", "mixed", "")], true, true),
        (&[], &[("ada", "support", ""), ("bea", "undecided", "")], true, true),
        // Silence is no position, and what is not clear differs from nothing.
        (&[], &[("ada", "support", ""), ("bea", "none", "")], false, false),
        (&[], &[("ada", "support", ""), ("bea", "declined", "")], false, false),
        (&[], &[("ada", "support", ""), ("bea", "unclear", "")], true, false),
        // Only the last of what is dated counts.
        (&[], &[("ada", "support", "2024"), ("ada", "oppose", "2025"), ("bea", "oppose", "")], true, false),
        (&[], &[("ada", "support", "2024"), ("ada", "oppose", "2025"), ("bea", "support", "")], true, true),
        // Where nobody knows which came first, both do.
        (&[], &[("ada", "support", ""), ("ada", "oppose", ""), ("bea", "oppose", "")], true, false),
        (&[], &[("ada", "support", "2024"), ("ada", "oppose", "2024-05"), ("bea", "support", "")], true, false),
        // One speaker alone does not differ.
        (&[], &[("ada", "support", ""), ("ada", "oppose", "")], false, false),
    ] {
        let corpus = on_one_issue(quoted, stances);
        let all = compare(&corpus, &selection(""), None);
        assert_eq!((all.shared == 1, all.differing == 1), (shared, differ), "{quoted:?} {stances:?}");
        for (query, is_left) in [("only=shared", shared), ("only=differ", differ)] {
            let left = compare(&corpus, &selection(query), None);
            assert_eq!(left.rows.len() == 1, is_left, "{query} {quoted:?} {stances:?}");
            assert_eq!(left.is_empty(), !is_left, "{query} {quoted:?} {stances:?}");
            let quotes = if is_left { quoted.len() } else { 0 };
            assert_eq!(left.quotes, quotes, "{query} {quoted:?} {stances:?}");
        }
    }
}

#[test]
fn only_the_speakers_on_screen_count() {
    let corpus = on_one_issue(&[], &[("ada", "support", ""), ("bea", "support", ""), ("cai", "oppose", "")]);
    for (query, differing) in [("", 1), ("speakers=ada,bea", 0), ("speakers=ada,cai", 1), ("speakers=cai", 0)] {
        assert_eq!(compare(&corpus, &selection(query), None).differing, differing, "{query}");
    }
}

#[test]
fn cards_stand_by_issue_where_two_speak_on_an_issue_on_average() {
    for (quoted, stances, expected) in [
        (&["ada"][..], &[][..], Grouping::Speaker),
        (&["ada", "bea"], &[], Grouping::Issue),
        (&["ada"], &[("bea", "support", "")], Grouping::Issue),
        (&["ada"], &[("bea", "none", ""), ("cai", "declined", "")], Grouping::Speaker),
        (&[], &[], Grouping::Speaker),
    ] {
        assert_eq!(default_grouping(&on_one_issue(quoted, stances)), expected, "{quoted:?} {stances:?}");
    }
    // What is filed under no issue has none to stand together by.
    let unfiled = json!({
        "standpoint": 1, "name": "A test",
        "quotes": [{ "id": "q", "text": "Well.", "speaker": "ada" }, { "id": "r", "text": "Yes.", "speaker": "bea" }],
    });
    let corpus = Corpus::new(parse(unfiled.to_string().as_bytes()).unwrap());
    assert_eq!(default_grouping(&corpus), Grouping::Speaker);
}
