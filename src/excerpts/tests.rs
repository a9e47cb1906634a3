use std::ops::Range;

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::{bundle::parse, verify::Part};

const RIVER: &str = "Rain fell all day. “We need a second bridge, and we need it before winter,” Ada told the Courier. \
        “The old one can’t last, not at 66.9 tons a day.” Grace was unable to vote on it.";
const TAXES: &str = "Ben called it “a non-violent fight for lower taxes in this town” and left.";

/// `verbatim in 0: …`, `differs in 0: [quote|excerpt]…` or the reason.
fn outcome(quote: &serde_json::Value, excerpts: &[&str]) -> String {
    let mut quote = quote.clone();
    quote["id"] = "q".into();
    quote["source"] = "s".into();
    let bundle = json!({ "standpoint": 1, "name": "n", "quotes": [quote],
            "sources": [{ "id": "s", "name": "S", "excerpts": excerpts }] });
    let bundle = parse(bundle.to_string().as_bytes()).unwrap();
    let id = bundle.quotes.find("q").unwrap();
    let quote = bundle.quotes.get(id).unwrap();
    match Checker::new(&bundle).check(id) {
        QuoteCheck::Printed { excerpt, printed } => {
            let words = |places: &[Range<usize>]| {
                places.iter().map(|place| excerpts[excerpt][place.clone()].to_owned()).collect::<Vec<_>>().join(" / ")
            };
            let between =
                if printed.between.is_empty() { String::new() } else { format!(" | {}", words(&printed.between)) };
            format!("{} in {excerpt}: {}{between}", printed.how.word(), words(&printed.places))
        }
        QuoteCheck::Differs { excerpt, words, .. } => {
            let differences = words.iter().map(|one| {
                let of = match one.part {
                    Part::Prefix => quote.prefix.as_deref().unwrap(),
                    Part::Fragment(nth) => &quote.fragments[nth],
                    Part::Suffix => quote.suffix.as_deref().unwrap(),
                };
                let kind = match one.kind {
                    DifferenceKind::Words => String::new(),
                    kind => format!(" {kind:?}").to_lowercase(),
                };
                format!("[{}|{}]{kind}", &of[one.quote.clone()], &excerpts[excerpt][one.text.clone()])
            });
            format!("differs in {excerpt}: {}", differences.collect::<Vec<_>>().join(" "))
        }
        QuoteCheck::Unchecked(reason) => format!("{reason:?}"),
    }
}

#[test]
fn a_quote_is_verbatim_only_to_the_character() {
    for (text, expected) in [
        (
            "We need a second bridge, and we need it before winter,",
            "verbatim in 0: We need a second bridge, and we need it before winter,",
        ),
        ("a non-violent fight for lower taxes", "verbatim in 1: a non-violent fight for lower taxes"),
        ("Grace was able to vote on it.", "differs in 0: [able|unable]"),
        ("Grace was quite unable to vote on it.", "differs in 0: [quite|]"),
        ("Grace was unable to on it.", "differs in 0: [|vote]"),
        ("grace was unable to vote on it!", "differs in 0: [grace|Grace] [!|.]"),
        ("We need a second bridge before winter,", "differs in 0: [|, and we need it]"),
        ("The old one can't last, not at all", "differs in 0: [can't|can’t] [all|66.9]"),
        ("violent fight for lower taxes", "differs in 1: [|non-]"),
        ("9 tons a day.", "differs in 0: [|66.]"),
        ("a second  bridge, and we need", "differs in 0: [a second  bridge, and we need|a second bridge, and we need]"),
        ("a second\u{a0}bridge, and we need", "differs in 0: [\u{a0}| ]"),
        ("Rain fell all night long, and it was cold.", "NotThere"),
        ("We need higher taxes", "NotThere"), // two words of four are not enough to be meant
        ("last", "verbatim in 0: last"),
        ("lasts", "NotThere"),
        ("…!", "NotThere"),
    ] {
        assert_eq!(outcome(&json!({ "text": text }), &[RIVER, TAXES]), expected, "{text}");
    }
}

#[test]
fn an_excerpt_that_ends_within_a_quote_proves_nothing() {
    let text = json!({ "text": "We need a second bridge, and we need it before winter," });
    for (excerpt, expected) in [
        ("“We need a second bridge, and we need it …", "Partly"),
        ("… a second bridge, and we need it before winter,” Ada told the Courier.", "Partly"),
        ("… a second bridge, and we need it …", "Partly"),
        ("… a third bridge, and we need it …", "differs in 0: [second|third]"),
        ("“We need a second bridge, and we need it”, said Ada.", "differs in 0: [before winter|”]"),
    ] {
        assert_eq!(outcome(&text, &[excerpt]), expected, "{excerpt}");
    }
}

#[test]
fn fragments_stand_in_one_excerpt_and_in_their_order() {
    for (text, expected) in [
        (
            json!(["We need a second bridge, and we need it before winter,", "The old one can’t last,"]),
            "verbatim in 0: We need a second bridge, and we need it before winter, / The old one can’t last,",
        ),
        (
            json!(["We need a second bridge,", "before winter,"]),
            "cut in 0: We need a second bridge, / before winter, | and we need it",
        ),
        (
            json!("We need a second bridge, […] before winter,"),
            "elided in 0: We need a second bridge, / before winter, | and we need it",
        ),
        (json!(["before winter,", "Grace was unable"]), "differs in 0: [Grace was unable|Grace was unable] outside"),
        (
            json!(["Grace was unable", "We need a second bridge,"]),
            "differs in 0: [We need a second bridge,|We need a second bridge,] earlier",
        ),
        (json!(["We need a second bridge,", "fight for lower taxes"]), "Partly"),
        (json!(["We need a second bridge,", "to live in dignity"]), "Partly"),
        (json!(["We need a third bridge,", "to live in dignity"]), "differs in 0: [third|second]"),
    ] {
        assert_eq!(outcome(&json!({ "text": text }), &[RIVER, TAXES]), expected, "{text}");
    }
}

#[test]
fn what_is_around_a_quote_counts_as_far_as_the_excerpt_goes() {
    for (prefix, suffix, excerpt, expected) in [
        ("all day. “", "” Ada told", "It rained all day. “We need it.” Ada told us.", "verbatim in 0: We need it."),
        ("It rained all day. “", "” Ada told the Courier", "day. “We need it.” Ada told", "verbatim in 0: We need it."),
        ("all day. “", "” Ada told", "We need it.", "verbatim in 0: We need it."),
        (
            "all day. “",
            "",
            "It rained all night. “We need it.” Ada told us.",
            "differs in 0: [all day. “|all night. “]",
        ),
        ("", "” Ben told us", "“We need it.” Ada told us.", "differs in 0: [” Ben told us|” Ada told us]"),
        ("He said: “", "", "night. “We need it.”", "differs in 0: [He said: “|night. “]"),
    ] {
        let quote = json!({ "text": "We need it.", "prefix": prefix, "suffix": suffix });
        assert_eq!(outcome(&quote, &[excerpt]), expected, "{prefix} {suffix} {excerpt}");
    }
}

#[test]
fn what_cannot_be_checked_says_why() {
    let bundle = parse(
            r#"{ "standpoint": 1, "name": "n", "sources": [{ "id": "bare", "name": "B" }, { "id": "s", "name": "S", "excerpts": ["Yes."] }],
            "quotes": [{ "id": "none", "text": "Yes." }, { "id": "bare", "text": "Yes.", "source": "bare" },
                { "id": "ghost", "text": "Yes.", "source": "ghost" }, { "id": "other", "text": "No.", "source": "s" },
                { "id": "free", "text": "Yes.", "source": "s", "kind": "paraphrase" },
                { "id": "foreign", "text": "Yes.", "source": "s", "kind": "translation" }] }"#
                .as_bytes(),
        )
        .unwrap();
    for (id, reason) in [
        ("none", Reason::NoSource),
        ("bare", Reason::NoExcerpt),
        ("ghost", Reason::NoSource),
        ("other", Reason::NotThere),
        ("free", Reason::NotVerbatim),
        ("foreign", Reason::NotVerbatim),
    ] {
        let found = Checker::new(&bundle).check(bundle.quotes.find(id).unwrap());
        assert_eq!(found, QuoteCheck::Unchecked(reason), "{id}");
    }
}

#[test]
fn the_least_difference_is_told() {
    let quote = json!({ "text": "We need a second bridge before winter." });
    let excerpts = ["We need a third bridge before autumn.", "We need a third bridge before winter."];
    assert_eq!(outcome(&quote, &excerpts), "differs in 1: [second|third]");
    assert_eq!(outcome(&json!({ "text": "我们不需要第二座桥。" }), &["我们需要第二座桥。"]), "differs in 0: [不|]");
}

proptest! {
    /// Whatever is said to be verbatim is in the excerpt as it stands, but for white space.
    #[test]
    fn verbatim_is_never_a_near_match(words in proptest::collection::vec("[a-c]{1,2}[,.’ ]?", 1..6), excerpt in "[a-c ,.’“]{0,40}") {
        let text = words.join(" ");
        let even = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let told = outcome(&json!({ "text": text }), &[&excerpt]);
        prop_assert!(!told.starts_with("verbatim") || even(&excerpt).contains(&even(&text)), "{}", told);
    }

    #[test]
    fn any_quote_and_any_excerpt_can_be_checked(text in "\\PC{1,40}", prefix in "\\PC{0,9}", excerpts in proptest::collection::vec("\\PC{1,60}", 0..3)) {
        let excerpts: Vec<&str> = excerpts.iter().map(|excerpt| &**excerpt).collect();
        outcome(&json!({ "text": text, "prefix": prefix }), &excerpts);
    }

    /// A change of one word is told as that word.
    #[test]
    fn one_changed_word_is_told(at in 0..8_usize) {
        let words: Vec<&str> = "we need that second bridge before winter comes".split(' ').collect();
        let mut changed = words.clone();
        changed[at] = "never";
        let told = outcome(&json!({ "text": changed.join(" ") }), &[&format!("So {} here.", words.join(" "))]);
        prop_assert_eq!(told, format!("differs in 0: [never|{}]", words[at]));
    }
}
