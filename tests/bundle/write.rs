//! A bundle that is written, in whole or in part, is a bundle again.

use std::collections::BTreeSet;

use proptest::{collection::vec, prelude::*};
use standpoint::{
    bundle::{Bundle, Severity, Subset, write},
    compare::compare,
    corpus::Corpus,
    export::json,
    selection::Selection,
};

use crate::{accepted, every_file, file, first_bundle, properties::any_bundle, read};

/// Everything that a bundle says, without the numbers by which its items are known in memory.
fn said(bundle: &Bundle) -> String {
    let head = (&bundle.name, &bundle.description, &bundle.in_language, &bundle.license, &bundle.publisher);
    let mut said = format!("{head:#?}\n{:#?}\n", bundle.date_modified);
    let mut add = |text: String| {
        said += &text;
        said.push('\n');
    };
    bundle.sources.iter().for_each(|(_, id, item)| item.into_iter().for_each(|item| add(format!("{id} {item:?}"))));
    bundle.speakers.iter().for_each(|(_, id, item)| item.into_iter().for_each(|item| add(format!("{id} {item:?}"))));
    bundle.issues.iter().for_each(|(_, id, item)| item.into_iter().for_each(|item| add(format!("{id} {item:?}"))));
    for (_, id, quote) in bundle.quotes.iter() {
        let Some(quote) = quote else { continue };
        let speaker = quote.speaker.map(|speaker| bundle.speakers.id(speaker));
        let source = quote.source.map(|source| bundle.sources.id(source));
        let issues: Vec<&str> = quote.issues.iter().map(|&issue| bundle.issues.id(issue)).collect();
        let texts = (&quote.locator, &quote.attribution, &quote.prefix, &quote.suffix, &quote.in_language, &quote.note);
        add(format!(
            "{id} {:?} {speaker:?} {issues:?} {:?} {:?} {source:?} {texts:?}",
            quote.fragments, quote.kind, quote.date
        ));
    }
    for stance in &bundle.stances {
        let evidence = stance.evidence.iter();
        let evidence: Vec<_> =
            evidence.map(|evidence| (bundle.quotes.id(evidence.quote), evidence.role, &evidence.note)).collect();
        let texts = (&stance.label, &stance.summary, &stance.basis, &stance.date, &stance.note);
        add(format!(
            "{} {} {:?} {:?} {texts:?} {evidence:?}",
            bundle.speakers.id(stance.speaker),
            bundle.issues.id(stance.issue),
            stance.position,
            stance.strength
        ));
    }
    said
}

/// The ids that something refers to and no item has.
fn dangling(bundle: &Bundle) -> BTreeSet<String> {
    let problems = bundle.problems.iter().filter(|problem| problem.message.starts_with("no item of "));
    problems.map(|problem| problem.message.split(": ").next().unwrap().to_owned()).collect()
}

fn errors(bundle: &Bundle) -> usize {
    bundle.problems.iter().filter(|problem| problem.severity == Severity::Error).count()
}

#[test]
fn what_is_written_whole_reads_the_same() {
    for bytes in every_file() {
        let Ok(bundle) = read(&bytes) else { continue };
        let written = write(&bundle, &Subset::all(&bundle));
        let again = accepted(written.as_bytes());
        assert_eq!(said(&again), said(&bundle));
        assert!(again.problems.len() <= bundle.problems.len(), "{:#?}", again.problems);
        assert_eq!(write(&again, &Subset::all(&again)), written, "written again, it is another file");
    }
}

#[test]
fn a_file_has_one_item_on_a_line() {
    let bundle = accepted(
        br#"{ "standpoint": 1, "name": "N", "speakers": [{ "id": "a", "name": "A\u2028\u0007\"" }, { "id": "b", "name": "B" }],
              "issues": [{ "id": "i", "name": "I" }],
              "quotes": [{ "id": "q", "text": ["Yes,", "no."], "speaker": "a", "issues": ["i"] }],
              "stances": [{ "speaker": "a", "issue": "i", "position": "mixed", "strength": 2,
                            "evidence": ["q", { "quote": "q", "role": "context", "note": "n" }] }] }"#,
    );
    assert_eq!(
        write(&bundle, &Subset::all(&bundle)),
        r#"{
  "standpoint": 1,
  "name": "N",
  "speakers": [
    { "id": "a", "name": "A\u2028\u0007\"" },
    { "id": "b", "name": "B" }
  ],
  "issues": [
    { "id": "i", "name": "I" }
  ],
  "quotes": [
    { "id": "q", "text": ["Yes,", "no."], "speaker": "a", "issues": ["i"] }
  ],
  "stances": [
    { "speaker": "a", "issue": "i", "position": "mixed", "strength": 2, "evidence": ["q", { "quote": "q", "role": "context", "note": "n" }] }
  ]
}
"#
    );
}

#[test]
fn a_selection_keeps_who_was_silent() {
    let corpus = Corpus::new(accepted(&first_bundle()));
    let selection: Selection = "speakers=beebe,leavitt&issues=pressure".parse().unwrap();
    let comparison = compare(&corpus, &selection, None);
    let part = accepted(json::on_screen(&corpus, &comparison).as_bytes());
    assert_eq!(part.quotes.len(), comparison.quotes);
    for speaker in ["beebe", "leavitt"] {
        assert!(part.speakers.find(speaker).is_some_and(|id| part.speakers.get(id).is_some()), "{speaker}");
    }
    assert!(part.speakers.find("bucci").is_none());
    assert!(part.stances.iter().all(|stance| part.issues.id(stance.issue) == "pressure"));
    assert_eq!(errors(&part), 0);
}

#[test]
fn one_quote_comes_with_all_that_tells_what_it_is() {
    let corpus = Corpus::new(accepted(&file("valid/every-role.json")));
    let (quote, id, _) = corpus.bundle().quotes.iter().next().unwrap();
    let part = accepted(json::of_quote(&corpus, quote).as_bytes());
    assert_eq!(part.quotes.len(), 1);
    assert_eq!(part.quotes.iter().next().unwrap().1, id);
    assert!(!part.stances.is_empty());
    assert!(
        part.stances.iter().flat_map(|stance| &stance.evidence).all(|evidence| part.quotes.id(evidence.quote) == id)
    );
    assert!(dangling(&part).is_subset(&dangling(corpus.bundle())));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bundle_reads_the_same(file in any_bundle()) {
        let bundle = accepted(&file.json);
        let again = accepted(write(&bundle, &Subset::all(&bundle)).as_bytes());
        prop_assert_eq!(said(&again), said(&bundle));
        prop_assert!(dangling(&again).is_subset(&dangling(&bundle)));
    }

    #[test]
    fn any_part_is_a_bundle(file in any_bundle(), chosen in vec(any::<bool>(), 64)) {
        let bundle = accepted(&file.json);
        let mut chosen = chosen.into_iter().cycle();
        let mut kept = Subset::all(&bundle);
        kept.quotes.retain(|_| chosen.next().unwrap());
        kept.stances.retain(|_| chosen.next().unwrap());
        kept.speakers.retain(|_| chosen.next().unwrap());
        kept.issues.retain(|_| chosen.next().unwrap());
        kept.sources.retain(|_| chosen.next().unwrap());
        let part = accepted(write(&bundle, &kept).as_bytes());
        let is_quote = |id: &&_| bundle.quotes.get(**id).is_some();
        prop_assert_eq!(part.quotes.len(), kept.quotes.iter().filter(is_quote).count());
        prop_assert_eq!(part.stances.len(), kept.stances.len());
        prop_assert!(dangling(&part).is_subset(&dangling(&bundle)));
    }

    #[test]
    fn any_text_is_written_so_that_it_is_read(text in "\\PC*|[\\x00-\\x1f\"\\\\{\\[\u{7f}\u{2028}]*") {
        let bundle = Bundle { name: text.as_str().into(), ..Bundle::default() };
        prop_assert_eq!(&*accepted(write(&bundle, &Subset::default()).as_bytes()).name, text);
    }
}
