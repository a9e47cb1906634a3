//! Who is beside whom, with what, in which order.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use proptest::{collection::vec, option, prelude::*, sample::Index};
use standpoint::{
    bundle::{Bundle, Date, parse},
    compare::{Comparison, Empty, Facets, Listed, Listing, compare, facets, value_name, voice_name},
    corpus::{Corpus, Topic, Voice},
    search::SearchText,
    selection::{Facet, Name, Selection, Sort},
};

/// One speaker of each sort, out of order, and one quote for each way to be shown.
const TOWN: &str = r#"{
    "standpoint": 1, "name": "Second bridge",
    "speakers": [
        { "id": "z", "name": "Zoë" },
        { "id": "party", "name": "émile’s party" },
        { "id": "ada", "name": "Ada" },
        { "id": "silent", "name": "zoe a" }
    ],
    "issues": [
        { "id": "toll", "name": "Toll" },
        { "id": "bridge", "name": "Bridge" },
        { "id": "empty", "name": "Nobody spoke to this" }
    ],
    "quotes": [
        { "id": "ada-late", "text": "a", "speaker": "ada", "issues": ["bridge", "toll"], "date": "2025-07" },
        { "id": "ada-early", "text": "b", "speaker": "ada", "issues": ["bridge"], "date": "2024" },
        { "id": "ada-undated", "text": "c", "speaker": "ada", "issues": ["bridge", "bridge"] },
        { "id": "ada-unfiled", "text": "d", "speaker": "ada" },
        { "id": "ada-evidence", "text": "e", "speaker": "ada", "date": "2024-06" },
        { "id": "zoe-of-ada", "text": "f", "speaker": "z", "issues": ["toll"] },
        { "id": "nobody", "text": "g", "issues": ["bridge"] },
        { "id": "nobody-unfiled", "text": "h" },
        { "id": "ghost", "text": "i", "speaker": "ghost", "issues": ["lost"] }
    ],
    "stances": [
        { "speaker": "ada", "issue": "bridge", "position": "support", "label": "undated" },
        { "speaker": "ada", "issue": "bridge", "position": "oppose", "label": "late", "date": "2025",
          "evidence": ["ada-late", "zoe-of-ada", { "quote": "ada-evidence", "role": "contradicts" }] },
        { "speaker": "ada", "issue": "bridge", "position": "mixed", "label": "early", "date": "2023-01-01",
          "evidence": ["ada-late", "no-such-quote"] },
        { "speaker": "ada", "issue": "bridge", "position": "mixed", "label": "unreadable", "date": "soon" },
        { "speaker": "z", "issue": "bridge", "position": "none", "label": "no quote" },
        { "speaker": "spectre", "issue": "bridge", "position": "declined", "label": "spectral" }
    ]
}"#;

#[test]
fn voices_stand_by_folded_name_then_the_undeclared_then_the_unattributed() {
    let corpus = town();
    // Zoë is before zoe a, as if she had no dots; é is an e.
    assert_eq!(names(&corpus, corpus.voices()), ["ada", "party", "z", "silent", "ghost", "spectre", "~"]);
    for (position, &voice) in corpus.voices().iter().enumerate() {
        assert_eq!(corpus.position(voice), Some(position));
    }
}

#[test]
fn namesakes_stand_by_id() {
    let corpus = corpus(
        r#"{ "standpoint": 1, "name": "n", "speakers": [
            { "id": "b", "name": "Ada" }, { "id": "c", "name": "ADA" }, { "id": "a", "name": "Adá" }] }"#,
    );
    assert_eq!(names(&corpus, corpus.voices()), ["a", "b", "c"]);
}

#[test]
fn nobody_is_a_voice_only_where_nobody_s_words_are_filed() {
    let with = |quote: &str, stances: &str| {
        corpus(&format!(
            r#"{{ "standpoint": 1, "name": "n", "speakers": [{{ "id": "a", "name": "Ada" }}],
                "issues": [{{ "id": "i", "name": "I" }}], "quotes": [{{ "id": "q", "text": "t"{quote} }}],
                "stances": [{stances}] }}"#
        ))
    };
    let stance = r#"{ "speaker": "a", "issue": "i", "position": "support", "evidence": ["q"] }"#;
    for (quote, stances, voices) in [
        ("", "", &["a", "~"][..]),
        (r#", "issues": ["i"]"#, "", &["a", "~"]),
        (r#", "issues": ["i"]"#, stance, &["a", "~"]),
        (r#", "speaker": "a""#, "", &["a"]),
        // What Ada's stance rests on stands with Ada, and nowhere else.
        ("", stance, &["a"]),
    ] {
        let corpus = with(quote, stances);
        assert_eq!(names(&corpus, corpus.voices()), voices, "{quote} {stances}");
        let comparison = compare(&corpus, &Selection::default(), None);
        assert_eq!((comparison.columns.len(), comparison.quotes), (voices.len(), 1));
    }
}

#[test]
fn topics_stand_in_the_editor_s_order_then_the_undeclared_then_the_unfiled() {
    let corpus = town();
    let topics: Vec<&str> = corpus.topics().iter().map(|&topic| topic_name(&corpus, topic)).collect();
    assert_eq!(topics, ["toll", "bridge", "empty", "lost", "~"]);
}

#[test]
fn everything_is_shown_where_it_belongs() {
    let corpus = town();
    assert_eq!(
        table(&corpus, &compare(&corpus, &Selection::default(), None)),
        [
            "toll ada: ada-late",
            "toll z: zoe-of-ada",
            "bridge ada: ada-early ada-evidence ada-late ada-undated zoe-of-ada / early late undated unreadable",
            "bridge z: / no quote",
            "bridge spectre: / spectral",
            "bridge ~: nobody",
            "lost ghost: ghost",
            "~ ada: ada-unfiled",
            "~ ~: nobody-unfiled",
        ]
    );
}

#[test]
fn a_selection_leaves_those_it_names() {
    let corpus = town();
    for (query, columns, cells, quotes, unknown) in [
        ("speakers=z", &["z"][..], &["toll z: zoe-of-ada", "bridge z: / no quote"][..], 1, &[][..]),
        // In the order of the voices, however they are chosen, and each once.
        (
            "speakers=~,ghost,z,z",
            &["z", "ghost", "~"],
            &[
                "toll z: zoe-of-ada",
                "bridge z: / no quote",
                "bridge ~: nobody",
                "lost ghost: ghost",
                "~ ~: nobody-unfiled",
            ],
            4,
            &[],
        ),
        ("speakers=silent", &["silent"], &[], 0, &[]),
        ("speakers=spectre,nobody,ada%20", &["spectre"], &["bridge spectre: / spectral"], 0, &["ada ", "nobody"]),
        ("speakers=nobody", &[], &[], 0, &["nobody"]),
        ("speakers=", &[], &[], 0, &[]),
    ] {
        let Ok(selection) = query.parse::<Selection>();
        let comparison = compare(&corpus, &selection, None);
        let voices: Vec<Voice> = comparison.columns.iter().map(|&column| corpus.voices()[column]).collect();
        assert_eq!(names(&corpus, &voices), columns, "{query}");
        assert_eq!(table(&corpus, &comparison), cells, "{query}");
        assert_eq!(comparison.quotes, quotes, "{query}");
        assert_eq!(comparison.unknown.iter().map(|(_, id)| &**id).collect::<Vec<_>>(), unknown, "{query}");
    }
}

#[test]
fn nobody_cannot_be_unknown() {
    let corpus = corpus(r#"{ "standpoint": 1, "name": "n", "speakers": [{ "id": "a", "name": "Ada" }] }"#);
    let selection = of(None);
    let found = compare(&corpus, &selection, None);
    assert!(found.empty == Some(Empty::NoSpeaker) && found.unknown.is_empty());
}

#[test]
fn every_issue_has_a_row_and_the_unfiled_only_one_that_has_something() {
    let corpus = town();
    for (query, topics) in [
        ("", &["toll", "bridge", "empty", "lost", "~"][..]),
        ("speakers=z", &["toll", "bridge", "empty", "lost"]),
        ("speakers=ada", &["toll", "bridge", "empty", "lost", "~"]),
        ("speakers=", &["toll", "bridge", "empty", "lost"]),
    ] {
        let Ok(selection) = query.parse::<Selection>();
        let comparison = compare(&corpus, &selection, None);
        let found: Vec<&str> = comparison.rows.iter().map(|row| topic_name(&corpus, row.topic)).collect();
        assert_eq!(found, topics, "{query}");
    }
}

#[test]
fn chosen_issues_are_shown_in_the_files_order_and_others_are_not() {
    let corpus = town();
    for (query, topics, quotes, unknown) in [
        ("issues=bridge", &["bridge"][..], 6, &[][..]),
        ("issues=empty,bridge", &["bridge", "empty"], 6, &[]),
        ("issues=empty", &["empty"], 0, &[]),
        ("issues=lost,gone", &["lost"], 1, &["gone"]),
        ("issues=", &[], 0, &[]),
        ("issues=bridge&speakers=", &["bridge"], 0, &[]),
    ] {
        let Ok(selection) = query.parse::<Selection>();
        let comparison = compare(&corpus, &selection, None);
        let found: Vec<&str> = comparison.rows.iter().map(|row| topic_name(&corpus, row.topic)).collect();
        assert_eq!(found, topics, "{query}");
        assert_eq!(comparison.quotes, quotes, "{query}");
        assert_eq!(comparison.unknown.iter().map(|(_, id)| &**id).collect::<Vec<_>>(), unknown, "{query}");
    }
}

#[test]
fn a_quote_has_a_place_in_its_speakers_card_if_it_can() {
    let corpus = town();
    for (quote, place) in [
        ("ada-late", Some("toll: ada")),
        ("zoe-of-ada", Some("toll: z")),
        ("ada-evidence", Some("bridge: ada")),
        ("ada-unfiled", Some("~: ada")),
        ("nobody", Some("bridge: ~")),
        ("no-such-quote", None),
    ] {
        let found = corpus.place_of(corpus.bundle().quotes.find(quote).unwrap());
        let named =
            found.map(|(topic, voice)| format!("{}: {}", topic_name(&corpus, topic), names(&corpus, &[voice])[0]));
        assert_eq!(named.as_deref(), place, "{quote}");
    }
}

#[test]
fn a_voice_has_as_many_quotes_as_it_said() {
    let corpus = town();
    let counts: Vec<(&str, usize)> = names(&corpus, corpus.voices())
        .into_iter()
        .enumerate()
        .map(|(rank, name)| (name, corpus.voice_quotes(rank)))
        .collect();
    // One filed under two issues counts once, one that somebody else's stance shows for who said it.
    let expected = [("ada", 5), ("party", 0), ("z", 1), ("silent", 0), ("ghost", 1), ("spectre", 0), ("~", 2)];
    assert_eq!(counts, expected);
    assert_eq!(compare(&corpus, &Selection::default(), None).quotes, 9);
}

#[test]
fn a_cell_counts_its_quotes() {
    let corpus = town();
    let counts: Vec<usize> =
        corpus.row(corpus.topics()[1]).map(|cell| corpus.cell(cell).unwrap().quote_count()).collect();
    assert_eq!(counts, [5, 0, 0, 1]);
    assert!(corpus.cell(99).is_none());
}

#[test]
fn quotes_of_one_day_stay_in_the_order_of_the_file() {
    let corpus = corpus(
        r#"{ "standpoint": 1, "name": "n", "issues": [{ "id": "i", "name": "I" }], "quotes": [
            { "id": "c", "text": "t", "issues": ["i"], "date": "2025-01-01" },
            { "id": "b", "text": "t", "issues": ["i"], "date": "2025-01-01T00:00:00Z" },
            { "id": "a", "text": "t", "issues": ["i"], "date": "2025-01-01" },
            { "id": "d", "text": "t", "issues": ["i"], "date": "2025" },
            { "id": "e", "text": "t", "issues": ["i"], "date": "0000" }] }"#,
    );
    assert_eq!(table(&corpus, &compare(&corpus, &Selection::default(), None)), ["i ~: e d c a b"]);
}

#[test]
fn an_empty_bundle_has_nothing_to_compare() {
    let corpus = corpus(r#"{ "standpoint": 1, "name": "n" }"#);
    let found = compare(&corpus, &Selection::default(), None);
    assert_eq!(found.empty, Some(Empty::NoSpeaker));
    assert_eq!((found.columns, found.rows, found.quotes), (vec![], vec![], 0));
    assert!(corpus.voices().is_empty() && corpus.topics().is_empty());
}

#[test]
fn the_name_of_a_voice_selects_it() {
    let corpus = town();
    for (position, &voice) in corpus.voices().iter().enumerate() {
        let selection = of(voice_name(&corpus, voice));
        let Ok(selection) = selection.to_string().parse::<Selection>();
        assert_eq!(compare(&corpus, &selection, None).columns, [position]);
    }
}

#[test]
fn a_speaker_called_like_our_sign_for_nobody_is_somebody() {
    let corpus = corpus(
        r#"{ "standpoint": 1, "name": "n", "speakers": [{ "id": "~", "name": "Tilde" }],
            "quotes": [{ "id": "q", "text": "t" }] }"#,
    );
    let selection = of(voice_name(&corpus, corpus.voices()[0]));
    let Ok(selection) = selection.to_string().parse::<Selection>();
    assert_eq!(compare(&corpus, &selection, None).columns, [0]);
}

/// Quotes and stances that differ in everything that one can narrow by.
const TALK: &str = r#"{
    "standpoint": 1, "name": "Talk",
    "sources": [{ "id": "herald", "name": "Herald" }, { "id": "radio", "name": "Radio" }],
    "speakers": [{ "id": "ada", "name": "Ada" }, { "id": "bo", "name": "Bo" }],
    "issues": [{ "id": "toll", "name": "Toll" }, { "id": "bridge", "name": "Bridge" }],
    "quotes": [
        { "id": "yes", "text": "We need it now", "speaker": "ada", "issues": ["bridge"], "date": "2024-03-05", "source": "herald" },
        { "id": "told", "text": "needs it", "speaker": "ada", "issues": ["bridge", "toll"], "date": "2024", "kind": "paraphrase" },
        { "id": "no", "text": "Not now", "speaker": "ada", "issues": ["bridge"], "date": "2025-01", "source": "radio" },
        { "id": "ja", "text": "Nun ja", "speaker": "bo", "issues": ["bridge"], "kind": "translation", "source": "radio" },
        { "id": "toll", "text": "Make them pay now", "speaker": "bo", "issues": ["toll"], "date": "2025-02-01", "source": "herald" }
    ],
    "stances": [
        { "speaker": "ada", "issue": "bridge", "position": "support", "label": "for", "basis": "direct", "evidence": ["yes", "told"], "date": "2024" },
        { "speaker": "ada", "issue": "bridge", "position": "oppose", "label": "against", "basis": "vote", "evidence": ["no"], "date": "2025-01" },
        { "speaker": "bo", "issue": "bridge", "position": "unclear", "label": "torn", "evidence": ["ja", "told"] },
        { "speaker": "bo", "issue": "toll", "position": "support", "label": "held", "summary": "Wants money for it" }
    ]
}"#;

#[test]
fn a_selection_narrows_quotes_and_the_positions_that_they_show() {
    let corpus = corpus(TALK);
    let text = SearchText::new(&corpus);
    for (query, cells) in [
        ("positions=oppose", &["bridge ada: no / against"][..]),
        ("positions=oppose,unclear", &["bridge ada: no / against", "bridge bo: told ja / torn"]),
        // Of single quotes, with the positions that they are evidence for.
        ("quotes=yes", &["bridge ada: yes / for"]),
        ("quotes=toll,no", &["toll bo: toll", "bridge ada: no / against"]),
        ("quotes=nothing", &[]),
        // What shows no position.
        ("positions=~", &["toll ada: told", "toll bo: toll"]),
        ("basis=direct", &["bridge ada: told yes / for"]),
        // One stance has to fit, not one for each.
        ("basis=vote&positions=support", &[]),
        ("basis=~&positions=support", &["toll bo: / held"]),
        ("sources=radio", &["bridge ada: no / against", "bridge bo: ja / torn"]),
        ("sources=~", &["toll ada: told", "bridge ada: told / for", "bridge bo: told / torn"]),
        ("kinds=translation", &["bridge bo: ja / torn"]),
        ("since=2024-03&until=2024-12", &["toll ada: told", "bridge ada: told yes / for", "bridge bo: told / torn"]),
        ("since=2025-02", &["toll bo: toll"]),
        // Before the second position was taken, and with all that has no date.
        (
            "as-of=2024",
            &["toll ada: told", "toll bo: / held", "bridge ada: told yes / for", "bridge bo: told ja / torn"],
        ),
        ("search=now&speakers=ada", &["bridge ada: yes no / for against"]),
        ("search=now+pay", &["toll bo: toll"]),
        ("search=money", &["toll bo: / held"]),
        ("search=money&kinds=verbatim", &[]),
        ("search=bo+bridge", &["bridge bo: told ja / torn"]),
        ("search=war", &[]),
    ] {
        let selection = read(query);
        let hits = text.find(&selection.search, None);
        let comparison = compare(&corpus, &selection, hits.as_ref());
        assert_eq!(table(&corpus, &comparison), cells, "{query}");
        assert!(comparison.narrowed);
        assert_eq!(comparison.is_empty(), cells.is_empty(), "{query}");
    }
}

#[test]
fn a_list_has_each_quote_once_in_the_order_that_is_chosen() {
    let corpus = town();
    for (query, sort, expected) in [
        (
            "",
            Sort::Date,
            &[
                "2024: ada-early ada-evidence",
                "2025: ada-late",
                "undated: ada-undated ada-unfiled zoe-of-ada nobody nobody-unfiled ghost",
            ][..],
        ),
        (
            "",
            Sort::Speaker,
            &[
                "0: ada-early ada-evidence ada-late ada-undated ada-unfiled",
                "2: zoe-of-ada",
                "4: ghost",
                "6: nobody nobody-unfiled",
            ],
        ),
        (
            "",
            Sort::Issue,
            &[
                "0: ada-late zoe-of-ada",
                "1: ada-early ada-evidence ada-undated nobody",
                "3: ghost",
                "4: ada-unfiled nobody-unfiled",
            ],
        ),
        // Under the first issue that is left of its own.
        ("issues=bridge", Sort::Issue, &["1: ada-early ada-evidence ada-late ada-undated zoe-of-ada nobody"]),
        ("speakers=z", Sort::Date, &["undated: zoe-of-ada"]),
        ("since=2025", Sort::Speaker, &["0: ada-late"]),
        ("speakers=", Sort::Issue, &[]),
    ] {
        let comparison = compare(&corpus, &read(query), None);
        let left = Listing::new(&corpus, sort).left(&corpus, &comparison);
        let groups: Vec<String> = left
            .chunk_by(|one, other| one.group == other.group)
            .map(|group| {
                let ids: Vec<_> = group.iter().map(|entry| corpus.bundle().quotes.id(entry.quote)).collect();
                let of = group[0].group;
                let of = if of == Listed::UNDATED { "undated".to_owned() } else { of.to_string() };
                format!("{of}: {}", ids.join(" "))
            })
            .collect();
        assert_eq!(groups, expected, "{query} by {}", sort.word());
    }
}

#[test]
fn what_a_selection_names_in_vain_is_told() {
    let corpus = corpus(TALK);
    for (query, unknown) in [
        ("positions=support,maybe&sources=herald,x&basis=~&kinds=~", &["maybe", "x"][..]),
        ("since=yesterday&until=2025&as-of=2025-13", &["yesterday", "2025-13"]),
    ] {
        let comparison = compare(&corpus, &read(query), None);
        assert_eq!(comparison.unknown.iter().map(|(_, id)| &**id).collect::<Vec<_>>(), unknown, "{query}");
    }
}

proptest! {
    #[test]
    fn a_count_is_what_choosing_it_would_show(
        chosen in vec(option::of(vec(any::<Index>(), 0..4)), Facet::ALL.len()),
        search in option::of("(now|it|bo|a)"),
        from in option::of("202[45](-0[1-3])?"),
        as_of in option::of("202[45]"),
    ) {
        let corpus = corpus(TALK);
        let text = SearchText::new(&corpus);
        let all = facets(&corpus, &Selection::default(), None);
        let values = |facet: Facet| if facet == Facet::Quote { corpus.bundle().quotes.indices() } else { all.counts(facet).len() };
        let names = |facet: Facet| (0..values(facet)).map(|value| value_name(&corpus, facet, value)).collect::<Vec<_>>();
        let mut selection = Selection::default();
        selection.search = search.unwrap_or_default().into();
        selection.since = from.as_deref().map(Date::new);
        selection.as_of = as_of.as_deref().map(Date::new);
        for (facet, chosen) in Facet::ALL.into_iter().zip(chosen) {
            selection.choose(facet, chosen.map(|chosen| chosen.iter().map(|index| index.get(&names(facet)).clone()).collect()));
        }
        let shown = |selection: &Selection| {
            compare(&corpus, selection, text.find(&selection.search, None).as_ref()).quotes
        };
        let counted: Facets = facets(&corpus, &selection, text.find(&selection.search, None).as_ref());
        for facet in Facet::ALL {
            let mut other = selection.clone();
            for (value, name) in names(facet).into_iter().enumerate().take(counted.counts(facet).len()) {
                other.choose(facet, Some(vec![name.clone()]));
                prop_assert_eq!(counted.counts(facet)[value] as usize, shown(&other), "{}", other);
            }
            other.choose(facet, None);
            prop_assert_eq!(counted.without(facet), shown(&other), "{}", other);
        }
        let mut found = selection.clone();
        found.search = "".into();
        prop_assert_eq!(counted.without_search(), shown(&found));
        for sort in Sort::ALL {
            let left = Listing::new(&corpus, sort).left(&corpus, &compare(&corpus, &selection, text.find(&selection.search, None).as_ref()));
            prop_assert_eq!(left.len(), shown(&selection), "{} by {}", selection, sort.word());
        }
        let mut dated = selection.clone();
        (dated.since, dated.until, dated.as_of) = (None, None, None);
        prop_assert_eq!(counted.without_dates(), shown(&dated));
    }
}

/// One voice and no other.
fn of(voice: Name) -> Selection {
    let mut selection = Selection::default();
    selection.choose(Facet::Speaker, Some(vec![voice]));
    selection
}

fn read(query: &str) -> Selection {
    let Ok(selection) = query.parse();
    selection
}

fn town() -> Corpus {
    corpus(TOWN)
}

#[track_caller]
fn corpus(json: &str) -> Corpus {
    let bundle: Bundle = parse(json.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal}"));
    Corpus::new(bundle)
}

/// Voices by id, nobody as `~`.
fn names<'a>(corpus: &'a Corpus, voices: &[Voice]) -> Vec<&'a str> {
    let name = |&voice: &Voice| voice.map_or("~", |speaker| corpus.bundle().speakers.id(speaker));
    voices.iter().map(name).collect()
}

fn topic_name(corpus: &Corpus, topic: Topic) -> &str {
    topic.map_or("~", |issue| corpus.bundle().issues.id(issue))
}

/// Each cell as `topic voice: quotes / stances`.
fn table(corpus: &Corpus, comparison: &Comparison) -> Vec<String> {
    let mut lines = Vec::new();
    for row in &comparison.rows {
        for shown in comparison.cells(row) {
            let cell = corpus.cell(shown.cell).unwrap();
            assert_eq!(comparison.shown(shown.cell), Some(shown));
            let quotes = comparison.quotes(shown).iter().map(|&quote| corpus.bundle().quotes.id(quote));
            let stances = comparison.stances(shown).iter().map(|&stance| &corpus.bundle().stances[stance as usize]);
            let stances = stances.map(|stance| stance.label.as_deref().unwrap_or("?"));
            let mut line = format!("{} {}:", topic_name(corpus, row.topic), names(corpus, &[cell.voice])[0]);
            quotes.for_each(|quote| line.extend([" ", quote]));
            for (position, stance) in stances.enumerate() {
                line.extend([if position == 0 { " / " } else { " " }, stance]);
            }
            lines.push(line);
        }
    }
    lines
}
