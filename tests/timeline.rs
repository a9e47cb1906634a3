//! What is on screen, by its dates.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;
use standpoint::{
    bundle::{Date, QuoteId, parse},
    compare::{Comparison, compare},
    corpus::Corpus,
    selection::Selection,
    timeline::{LaneOf, Timeline, timeline},
};

const TOWN: &str = r#"{
    "standpoint": 1, "name": "Second bridge",
    "speakers": [{ "id": "ada", "name": "Ada" }, { "id": "ben", "name": "Ben" }],
    "issues": [{ "id": "toll", "name": "Toll" }, { "id": "bridge", "name": "Bridge" }],
    "quotes": [
        { "id": "new-year", "text": "a", "speaker": "ada", "issues": ["bridge"], "date": "2024-01-01" },
        { "id": "both", "text": "b", "speaker": "ada", "issues": ["bridge", "toll"], "date": "2024-01-20" },
        { "id": "year", "text": "c", "speaker": "ada", "issues": ["bridge"], "date": "2024" },
        { "id": "month", "text": "d", "speaker": "ben", "issues": ["toll"], "date": "2024-12" },
        { "id": "undated", "text": "e", "speaker": "ben", "issues": ["toll", "bridge"] },
        { "id": "unreadable", "text": "f", "speaker": "ben", "date": "soon" }
    ],
    "stances": [
        { "speaker": "ada", "issue": "bridge", "position": "oppose", "date": "2024-09-01" },
        { "speaker": "ada", "issue": "bridge", "position": "support", "date": "2024-03-01" },
        { "speaker": "ada", "issue": "bridge", "position": "support", "date": "2024-04-01" },
        { "speaker": "ada", "issue": "bridge", "position": "mixed" },
        { "speaker": "ada", "issue": "toll", "position": "mixed", "date": "2024-10-01" },
        { "speaker": "ben", "issue": "toll", "position": "support", "date": "2024" },
        { "speaker": "ben", "issue": "toll", "position": "undecided", "date": "2024-06" }
    ]
}"#;

fn laid_out(corpus: &Corpus, query: &str, columns: u32, ticks: usize) -> (Comparison, Timeline) {
    let Ok(selection) = query.parse::<Selection>();
    let comparison = compare(corpus, &selection, None);
    let timeline = timeline(corpus, &comparison, None, columns, ticks);
    (comparison, timeline)
}

fn town() -> Corpus {
    Corpus::new(parse(TOWN.as_bytes()).unwrap())
}

fn ids(corpus: &Corpus, quotes: &[QuoteId]) -> String {
    quotes.iter().map(|&quote| corpus.bundle().quotes.id(quote)).collect::<Vec<_>>().join(" ")
}

/// For each lane its name, and for each stretch its bins, quotes and stances.
fn lines(corpus: &Corpus, timeline: &Timeline) -> Vec<String> {
    let name = |of| match of {
        LaneOf::Voice(rank) => corpus.voices()[rank].map_or("~", |speaker| corpus.bundle().speakers.id(speaker)),
        LaneOf::Topic(topic) => topic.map_or("~", |issue| corpus.bundle().issues.id(issue)),
    };
    let lanes = timeline.lanes.iter().map(|lane| {
        let stretches = timeline.bin_ranges(lane).iter().map(|stretch| {
            let wide = if stretch.is_wide() { format!("-{}", stretch.last_bin) } else { String::new() };
            let quotes = ids(corpus, timeline.quotes(stretch));
            format!(" {}{wide}[{quotes}|{}]", stretch.first_bin, timeline.stances(stretch).len())
        });
        format!("{}:{}", name(lane.of), stretches.collect::<String>())
    });
    lanes.collect()
}

#[test]
fn what_is_dated_stands_in_its_lane_and_the_rest_apart() {
    let corpus = town();
    for (query, columns, lanes, undated) in [
        // A bin has thirty days and a half: June is shorter, December is not.
        (
            "",
            12,
            &["ada: 0[new-year both|0] 0-11[year|0] 1[|1] 2[|1] 8[|2]", "ben: 0-11[|1] 4[|1] 10-11[month|0]"][..],
            "undated unreadable",
        ),
        ("speakers=ada", 4, &["toll: 0[both|0] 2[|1]", "bridge: 0[new-year both|2] 0-3[year|0] 2[|1]"], ""),
        ("speakers=ben&issues=bridge", 4, &["bridge:"], "undated"),
    ] {
        let (_, timeline) = laid_out(&corpus, query, columns, 5);
        assert_eq!(lines(&corpus, &timeline), lanes, "{query}");
        assert_eq!(ids(&corpus, &timeline.undated_quotes), undated, "{query}");
    }
    let (_, timeline) = laid_out(&corpus, "", 12, 5);
    assert_eq!(timeline.undated_stances, [3]);
    assert_eq!(timeline.span.map(|(first, last)| last - first + 1), Some(366));
}

#[test]
fn a_change_of_position_is_one_between_dated_stances_on_one_issue() {
    let corpus = town();
    for (query, expected) in [
        ("", &["0 bridge support>oppose 2>0 8 Before", "1 toll support>undecided 5>6 4 Open"][..]),
        ("speakers=ada", &["1 bridge support>oppose 2>0 8 Before"]),
        ("issues=bridge", &["0 bridge support>oppose 2>0 8 Before"]),
        ("speakers=", &[]),
    ] {
        let (_, timeline) = laid_out(&corpus, query, 12, 5);
        let changes = timeline.changes.iter().map(|one| {
            let topic = one.topic.map_or("~", |issue| corpus.bundle().issues.id(issue));
            let (from, to, (earlier, later)) = (one.from.word(), one.to.word(), one.stances);
            format!("{} {topic} {from}>{to} {earlier}>{later} {} {:?}", one.lane, one.bin, one.sequence)
        });
        assert_eq!(changes.collect::<Vec<_>>(), expected, "{query}");
    }
}

#[test]
fn ticks_are_the_finest_round_dates_that_fit() {
    for (first, last, most, expected) in [
        ("2024-05-03", "2024-05-03", 5, &["2024-05-03@0"][..]),
        ("2024-05-03", "2024-05-05", 5, &["2024-05-03@0", "2024-05-04@333", "2024-05-05@666"]),
        (
            "2024-05-01",
            "2024-06-10",
            6,
            &[
                "2024-05-06@121",
                "2024-05-13@292",
                "2024-05-20@463",
                "2024-05-27@634",
                "2024-06-03@804",
                "2024-06-10@975",
            ],
        ),
        ("2024", "2024", 4, &["2024-01@0", "2024-04@248", "2024-07@497", "2024-10@748"]),
        ("2019-03", "2024-05-17", 6, &["2020@160", "2021@352", "2022@544", "2023@735", "2024@927"]),
        ("1969-12-30", "1970-01-02", 4, &["1969-12-30@0", "1969-12-31@250", "1970-01-01@500", "1970-01-02@750"]),
        (
            "0000",
            "9999",
            10,
            &[
                "0000@0", "1000@100", "2000@200", "3000@300", "4000@400", "5000@500", "6000@600", "7000@700",
                "8000@800", "9000@900",
            ],
        ),
        ("2024", "2025", 0, &[]),
    ] {
        let bundle = json!({ "standpoint": 1, "name": "n", "quotes": [
            { "id": "a", "text": "a", "date": last }, { "id": "b", "text": "b", "date": first }] });
        let corpus = Corpus::new(parse(bundle.to_string().as_bytes()).unwrap());
        let (_, timeline) = laid_out(&corpus, "", 10, most);
        let ticks = timeline.ticks.iter().map(|tick| format!("{}@{}", tick.date.written(), tick.permille));
        assert_eq!(ticks.collect::<Vec<_>>(), expected, "{first} to {last}");
    }
}

#[test]
fn nothing_dated_makes_no_axis() {
    let corpus =
        Corpus::new(parse(br#"{ "standpoint": 1, "name": "n", "quotes": [{ "id": "q", "text": "t" }] }"#).unwrap());
    let (_, timeline) = laid_out(&corpus, "", 10, 5);
    assert_eq!((timeline.span, timeline.bins, timeline.ticks.len()), (None, 0, 0));
    assert_eq!(ids(&corpus, &timeline.undated_quotes), "q");
}

fn date() -> impl Strategy<Value = String> {
    let day = (1970..2030_u16, 1..=12_u8, 1..=31_u8);
    let written = day.prop_map(|(year, month, day)| {
        [format!("{year}"), format!("{year}-{month:02}"), format!("{year}-{month:02}-{day:02}"), String::new()]
    });
    (written, 0..4_usize).prop_map(|(written, precision)| written[precision].clone())
}

proptest! {
    #[test]
    fn whatever_is_shown_stands_once_in_each_of_its_lanes_or_is_undated(
        quotes in proptest::collection::vec((0..3_u8, 0..3_u8, 0..3_u8, date()), 0..25),
        stances in proptest::collection::vec((0..3_u8, 0..3_u8, 0..3_usize, date()), 0..15),
        query in prop_oneof![Just(""), Just("speakers=v0"), Just("speakers=v0,v1"), Just("issues=i1")],
        (columns, most) in (1..40_u32, 1..12_usize),
    ) {
        let quotes: Vec<_> = quotes.iter().zip(0..).map(|((voice, issue, other, date), id)| json!({
            "id": id.to_string(), "text": "t", "date": date, "speaker": format!("v{voice}"),
            "issues": [format!("i{issue}"), format!("i{other}")],
        })).collect();
        let positions = ["support", "oppose", "mixed"];
        let stances: Vec<_> = stances.iter().map(|(voice, issue, position, date)| json!({
            "speaker": format!("v{voice}"), "issue": format!("i{issue}"), "position": positions[*position], "date": date,
        })).collect();
        let issues: Vec<_> = (0..3).map(|at| json!({ "id": format!("i{at}"), "name": "I" })).collect();
        let bundle = json!({ "standpoint": 1, "name": "n", "issues": issues, "quotes": quotes, "stances": stances });
        let corpus = Corpus::new(parse(bundle.to_string().as_bytes()).unwrap());
        let (comparison, timeline) = laid_out(&corpus, query, columns, most);

        // What the cards show, by quote: the lanes it should be in.
        let mut expected: BTreeMap<QuoteId, Vec<usize>> = BTreeMap::new();
        let mut dated_stances = 0;
        for (at, row) in comparison.rows.iter().enumerate() {
            for shown in comparison.cells(row) {
                let rank = corpus.cell(shown.cell).unwrap().rank();
                let column = comparison.columns.iter().position(|&other| other == rank).unwrap();
                for &quote in comparison.quotes(shown) {
                    expected.entry(quote).or_default().push(if comparison.columns.len() == 1 { at } else { column });
                }
                dated_stances += comparison.stances(shown).len();
            }
        }
        dated_stances -= timeline.undated_stances.len();
        let mut placed: BTreeMap<QuoteId, Vec<usize>> = BTreeMap::new();
        let (mut stances, mut wide) = (0, 0);
        for (at, lane) in timeline.lanes.iter().enumerate() {
            for stretch in timeline.bin_ranges(lane) {
                prop_assert!(stretch.first_bin <= stretch.last_bin && stretch.last_bin < timeline.bins);
                wide += usize::from(stretch.is_wide());
                stances += timeline.stances(stretch).len();
                for &quote in timeline.quotes(stretch) {
                    placed.entry(quote).or_default().push(at);
                }
            }
            let bins: Vec<_> = timeline.bin_ranges(lane).iter().map(|stretch| (stretch.first_bin, stretch.last_bin)).collect();
            prop_assert!(bins.windows(2).all(|two| two[0] < two[1]), "{:?}", bins);
        }
        for (quote, mut lanes) in expected {
            lanes.sort_unstable();
            lanes.dedup();
            let is_undated = timeline.undated_quotes.contains(&quote);
            let days = corpus.quote(quote).unwrap().date.as_ref().and_then(Date::days);
            prop_assert_eq!(is_undated, days.is_none());
            prop_assert_eq!(placed.remove(&quote).unwrap_or_default(), if is_undated { Vec::new() } else { lanes });
        }
        prop_assert!(placed.is_empty());
        prop_assert_eq!(stances, dated_stances);
        prop_assert!(timeline.bins <= columns && (columns > 1 || wide == 0));

        prop_assert!(timeline.ticks.len() <= most);
        prop_assert!(timeline.ticks.windows(2).all(|two| two[0].permille <= two[1].permille));
        for tick in &timeline.ticks {
            let (day, _) = tick.date.days().unwrap();
            let (first, last) = timeline.span.unwrap();
            prop_assert!((first..=last).contains(&day) && tick.permille < 1000);
        }
        for change in &timeline.changes {
            let stance = |at: u32| &corpus.bundle().stances[at as usize];
            let (earlier, later) = (stance(change.stances.0), stance(change.stances.1));
            prop_assert!(earlier.speaker == later.speaker && earlier.issue == later.issue);
            prop_assert!(change.from == earlier.position && change.to == later.position && change.from != change.to);
            prop_assert!(earlier.date.as_ref().unwrap().sort_key() <= later.date.as_ref().unwrap().sort_key());
        }
    }
}
