//! What a selection says, in an address and in attributes.

use proptest::{collection::vec, option, prelude::*};

use super::{listed::NONE, *};

fn names(ids: &[&str]) -> Vec<Name> {
    ids.iter().map(|&id| Some(id.into())).collect()
}

#[test]
fn reads_what_an_address_says() {
    for (query, expected) in [
        ("", None),
        ("?", None),
        ("?utm_source=x&speakers", None),
        ("speakers=", Some(Vec::new())),
        ("?speakers=beebe", Some(names(&["beebe"]))),
        ("?a=b&speakers=bucci,beebe&c=d", Some(names(&["beebe", "bucci"]))),
        ("?speakers=beebe,,beebe,", Some(names(&["beebe"]))),
        ("?speakers=a%2Cb,c+d,%7E", Some(names(&["a,b", "c d", "~"]))),
        ("?speakers=~", Some(vec![None])),
        ("?speakers=~,a", Some(vec![Some("a".into()), None])),
        ("?speakers=%ff", Some(names(&["\u{fffd}"]))),
        ("?speakers=a&speakers=b", Some(names(&["b"]))),
        ("?speakers=a%252Cb,%257E,%252A,50%25", Some(names(&["*", "50%", "a,b", "~"]))),
        ("?speakers=*", None),
        ("?speakers=b&speakers=*", None),
    ] {
        let Ok(selection) = query.parse::<Selection>();
        assert_eq!(selection.chosen(Facet::Speaker), expected.as_deref(), "{query}");
    }
}

#[test]
fn an_address_reads_well() {
    for query in [
        "speakers=beebe,~&issues=&positions=oppose,support&sources=dcnf&kinds=verbatim&basis=vote",
        "since=2024&until=2025-07-14&as-of=2025-07",
        "search=peace+%22no+fly%22+100%25&view=timeline&sort=issue",
        "view=matrix&issues-by=beebe&speakers-by=aid&quote=a%2Bb",
    ] {
        let Ok(selection) = query.parse::<Selection>();
        assert_eq!(selection.to_string(), query);
    }
}

#[test]
fn what_an_address_cannot_mean_is_left_out() {
    for query in ["view=pie", "sort=", "search=", "quote=&as-of="] {
        let Ok(selection) = query.parse::<Selection>();
        assert_eq!(selection, Selection::default(), "{query}");
    }
}

#[test]
fn leaves_the_rest_of_an_address_alone() {
    let read = |query: &str| {
        let Ok(selection) = query.parse::<Selection>();
        selection
    };
    for (query, selection, expected) in [
        ("", "", ""),
        ("?speakers=bucci&search=a&view=quotes", "", ""),
        ("", "speakers=beebe", "?speakers=beebe"),
        ("?utm=1&speakers=bucci&x", "speakers=beebe", "?utm=1&x&speakers=beebe"),
        ("?speakersx=1&a=%20", "", "?speakersx=1&a=%20"),
        ("?issues=aid&a", "speakers=beebe", "?a&speakers=beebe"),
        ("?a", "issues=aid,%C3%A9", "?a&issues=aid,%C3%A9"),
    ] {
        assert_eq!(read(selection).in_query(query), expected);
    }
}

#[test]
fn takes_in_what_is_gone_to() {
    for (before, voice, topic, all, after) in [
        ("", Some("bucci"), Some("aid"), true, None),
        ("speakers=beebe", Some("bucci"), Some("aid"), false, Some("speakers=beebe,bucci")),
        ("speakers=beebe&issues=aid", Some("beebe"), Some("aid"), true, None),
        ("speakers=beebe&issues=aid", Some("adams"), Some("a"), false, Some("speakers=adams,beebe&issues=a,aid")),
        ("issues=aid", Some("beebe"), None, false, Some("issues=aid,~")),
        ("search=x&view=matrix&speakers=a", None, Some("aid"), false, Some("speakers=a,~&search=x&view=matrix")),
        ("search=x&view=matrix&speakers=a", None, Some("aid"), true, Some("speakers=a,~&view=matrix")),
    ] {
        let Ok(selection) = before.parse::<Selection>();
        let wider = selection.with(&voice.map(Box::from), &topic.map(Box::from), all);
        assert_eq!(wider.map(|selection| selection.to_string()).as_deref(), after, "{before}");
    }
}

#[test]
fn attributes_write_lists_with_commas() {
    let mut selection = Selection::default();
    for (parameter, text) in
        [("speakers", "b, a,~"), ("view", "matrix"), ("as-of", "2025"), ("utm", "x"), ("sort", "?")]
    {
        selection.set_written(parameter, text);
    }
    assert_eq!(selection.to_string(), "speakers=a,b,~&as-of=2025&view=matrix");
}

proptest! {
    #[test]
    fn survives_its_parameters(selection in any_selection()) {
        // In a list of a script an id that is `~` is not told from none.
        let is_told_apart = |facet| selection.chosen(facet).is_none_or(|names| !names.contains(&Some(NONE.into())));
        prop_assume!(Facet::ALL.into_iter().all(is_told_apart));
        let mut read = Selection::default();
        for parameter in PARAMETERS {
            if let Some(value) = selection.get(parameter) {
                read.set(parameter, &value);
            }
        }
        prop_assert_eq!(read, selection);
    }

    #[test]
    fn survives_its_attributes(selection in any_selection()) {
        // White space around names is not theirs.
        let is_trim = |facet| {
            let mut names = selection.chosen(facet).unwrap_or_default().iter().flatten();
            names.all(|name| name.trim() == &**name)
        };
        prop_assume!(Facet::ALL.into_iter().all(is_trim));
        let mut read = Selection::default();
        for parameter in PARAMETERS {
            if let Some(text) = selection.written(parameter) {
                read.set_written(parameter, &text);
            }
        }
        prop_assert_eq!(read, selection);
    }

    #[test]
    fn survives_its_query_string(selection in any_selection()) {
        let Ok(read) = selection.to_string().parse::<Selection>();
        prop_assert_eq!(read, selection);
    }

    #[test]
    fn reads_any_query(query in "\\PC*") {
        let Ok(selection) = query.parse::<Selection>();
        let Ok(again) = selection.to_string().parse::<Selection>();
        prop_assert_eq!(again, selection);
    }
}

fn any_selection() -> impl Strategy<Value = Selection> {
    let name = prop_oneof![9 => "\\PC+".prop_map(|id| Some(id.into())), 1 => Just(None)];
    let chosen = vec(option::of(vec(name, 0..4)), Facet::ALL.len());
    let date = || option::of("[0-9]{4}(-[0-9]{2}){0,2}".prop_map(|date: String| Date::new(&date)));
    let id = || option::of("\\PC+".prop_map(Box::<str>::from));
    (chosen, (date(), date(), date()), "\\PC*", 0..4_usize, 0..3_usize, (id(), id(), id())).prop_map(
        |(chosen, (since, until, as_of), search, view, sort, (issues_by, speakers_by, quote))| {
            let mut selection = Selection {
                since,
                until,
                as_of,
                search: search.into(),
                view: View::ALL[view],
                sort: Sort::ALL[sort],
                issues_by,
                speakers_by,
                quote,
                ..Selection::default()
            };
            for (facet, names) in Facet::ALL.into_iter().zip(chosen) {
                selection.choose(facet, names);
            }
            selection
        },
    )
}
