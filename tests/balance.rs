//! How much of what is on screen is whose.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use proptest::prelude::*;
use serde_json::json;
use standpoint::{
    balance::{Tally, WordCounts, balance},
    bundle::{QuoteId, parse},
    compare::compare,
    corpus::Corpus,
    selection::Selection,
};

const TOWN: &str = r#"{
    "standpoint": 1, "name": "Second bridge",
    "speakers": [{ "id": "ada", "name": "Ada" }, { "id": "ben", "name": "Ben" }, { "id": "zoe", "name": "Zoë" }],
    "issues": [{ "id": "toll", "name": "Toll" }, { "id": "bridge", "name": "Bridge" }, { "id": "bus", "name": "Bus" }],
    "sources": [{ "id": "courier", "name": "Courier" }, { "id": "minutes", "name": "Minutes" }],
    "quotes": [
        { "id": "both", "text": ["We need it.", "Soon."], "speaker": "ada", "issues": ["bridge", "toll"],
          "source": "courier", "date": "2024-05" },
        { "id": "late", "text": "Build a bridge now", "speaker": "ada", "issues": ["bridge"], "source": "minutes",
          "date": "2025-01-02" },
        { "id": "early", "text": "Perhaps", "speaker": "ada", "issues": ["bridge"], "source": "courier", "date": "2023" },
        { "id": "undated", "text": "No toll", "speaker": "zoe", "issues": ["toll"], "source": "courier" },
        { "id": "unreadable", "text": "Never", "speaker": "zoe", "date": "soon" },
        { "id": "nobody", "text": "Who knows", "issues": ["bridge"] }
    ],
    "stances": [
        { "speaker": "ada", "issue": "bridge", "position": "support", "evidence": ["undated"] },
        { "speaker": "ben", "issue": "toll", "position": "oppose" }
    ]
}"#;

/// A line for each voice and one for all.
fn lines(query: &str) -> Vec<String> {
    let corpus = Corpus::new(parse(TOWN.as_bytes()).unwrap());
    let Ok(selection) = query.parse::<Selection>();
    let comparison = compare(&corpus, &selection, None);
    let balance = balance(&corpus, &comparison, &mut WordCounts::default());
    let id = |quote: Option<QuoteId>| quote.map_or("-", |quote| corpus.bundle().quotes.id(quote)).to_owned();
    let line = |who: &str, tally: &Tally| {
        let Tally { quotes, words, sources, undated, oldest, newest, filled, empty } = tally;
        let (oldest, newest) = (id(*oldest), id(*newest));
        format!("{who}: {quotes}q {words}w {sources}s {undated}u {oldest}..{newest} +{filled} -{empty}")
    };
    let voices = comparison.columns.iter().zip(&balance.voices).map(|(&rank, tally)| {
        line(corpus.voices()[rank].map_or("~", |speaker| corpus.bundle().speakers.id(speaker)), tally)
    });
    voices.chain([line("all", &balance.total)]).collect()
}

#[test]
fn what_is_on_screen_counts_for_who_said_it() {
    for (query, expected) in [
        (
            "",
            &[
                "ada: 3q 9w 2s 0u early..late +2 -1",
                "ben: 0q 0w 0s 0u -..- +1 -2",
                "zoe: 2q 3w 1s 2u -..- +1 -2",
                "~: 1q 2w 0s 1u -..- +1 -2",
                "all: 6q 14w 2s 3u early..late +5 -7",
            ][..],
        ),
        // What Zoë said stands in Ada's card and is not Ada's.
        ("speakers=ada", &["ada: 3q 9w 2s 0u early..late +2 -1", "all: 4q 11w 2s 1u early..late +2 -1"]),
        ("speakers=ben&issues=bus", &["ben: 0q 0w 0s 0u -..- +0 -1", "all: 0q 0w 0s 0u -..- +0 -1"]),
        (
            "speakers=ada,zoe&issues=toll",
            &["ada: 1q 4w 1s 0u both..both +1 -0", "zoe: 1q 2w 1s 1u -..- +1 -0", "all: 2q 6w 1s 1u both..both +2 -0"],
        ),
        ("speakers=", &["all: 0q 0w 0s 0u -..- +0 -0"]),
    ] {
        assert_eq!(lines(query), expected, "{query}");
    }
}

#[test]
fn words_that_are_counted_some_at_a_time_are_as_many() {
    let long = "a word ".repeat(40_000);
    let speakers = ["v", "w"].into_iter().cycle().take(20);
    let quotes: Vec<_> = speakers
        .zip(0..)
        .map(|(speaker, at)| json!({ "id": format!("{at}"), "text": long, "speaker": speaker }))
        .collect();
    let bundle = json!({ "standpoint": 1, "name": "n", "quotes": quotes });
    let corpus = Corpus::new(parse(bundle.to_string().as_bytes()).unwrap());
    let mut words = WordCounts::default();
    for query in ["speakers=v", ""] {
        let Ok(selection) = query.parse::<Selection>();
        let comparison = compare(&corpus, &selection, None);
        let mut steps = 0;
        while words.advance(&corpus, &comparison) {
            steps += 1;
        }
        assert!(steps > 0, "all words are counted in one go");
        let expected = balance(&corpus, &comparison, &mut WordCounts::default());
        assert_eq!(balance(&corpus, &comparison, &mut words), expected, "{query}");
    }
}

proptest! {
    /// Where everyone is shown, the parts make the whole.
    #[test]
    fn the_parts_make_the_whole(quotes in proptest::collection::vec((0..3_usize, 0..3_usize, 0..3_usize, 1970..1990_u16), 0..20)) {
        let of = |kind: &str, at: usize| format!("{kind}{at}");
        let quotes: Vec<_> = quotes.iter().enumerate().map(|(at, &(speaker, issue, source, year))| json!({
            "id": at.to_string(), "text": "two words", "speaker": of("v", speaker), "issues": [of("i", issue)],
            "source": of("s", source), "date": year.to_string(),
        })).collect();
        let bundle = json!({ "standpoint": 1, "name": "n", "quotes": quotes });
        let corpus = Corpus::new(parse(bundle.to_string().as_bytes()).unwrap());
        let comparison = compare(&corpus, &Selection::default(), None);
        let balance = balance(&corpus, &comparison, &mut WordCounts::default());
        let sum = |count: fn(&Tally) -> usize| balance.voices.iter().map(count).sum::<usize>();
        prop_assert_eq!(sum(|tally| tally.quotes), balance.total.quotes);
        prop_assert_eq!(balance.total.quotes, comparison.quotes);
        prop_assert_eq!(sum(|tally| tally.words), quotes.len() * 2);
        prop_assert_eq!(balance.total.filled + balance.total.empty, comparison.columns.len() * comparison.rows.len());
        let newest = balance.total.newest.and_then(|id| corpus.quote(id)).and_then(|quote| quote.date.clone());
        let years = quotes.iter().filter_map(|quote| quote["date"].as_str());
        prop_assert_eq!(newest.as_ref().map(standpoint::bundle::Date::written), years.max());
    }
}
