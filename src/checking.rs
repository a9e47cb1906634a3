//! Checks a quote against the excerpts that its bundle has of the source, where nothing else is at hand.
//!
//! Excerpts are passages, not the source. What stands in one to the character is verbatim; what stands there in other
//! words differs; and a quote that is in none of them may well be in the source: it cannot be checked here. Whether a
//! quote is what the whole source prints is for [`crate::verify`] to tell, whose rule of what is verbatim this is, too.
//!
//! ```
//! use standpoint::{bundle::parse, checking::{Check, check}};
//!
//! let bundle = parse(r#"{ "standpoint": 1, "name": "Bridge",
//!     "sources": [{ "id": "s", "name": "Courier", "excerpts": ["Rain fell. “We need a bridge,” Ada said."] }],
//!     "quotes": [{ "id": "q", "text": "We really need a bridge,", "source": "s" }] }"#.as_bytes())?;
//! let quote = bundle.quotes.find("q").ok_or("no quote")?;
//! let Check::Differs { differences, .. } = check(&bundle, quote) else { unreachable!() };
//! assert_eq!(&"We really need a bridge,"[differences[0].quote.clone()], "really");
//! assert_eq!(differences[0].excerpt.len(), 0); // nothing in its place
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod align;

use std::ops::Range;

use crate::{
    bundle::{Bundle, Kind, Quote, QuoteId},
    verify::{Part, SourceText},
};
use align::{align, words};

/// What comes of checking a quote. Excerpts are indices in [`crate::bundle::Source::excerpts`], ranges count bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// The excerpt has it to the character.
    Verbatim {
        /// Which excerpt.
        excerpt: usize,
        /// Where in the excerpt each fragment stands; a blank one nowhere, in an empty range.
        fragments: Box<[Range<usize>]>,
    },
    /// The excerpt has it in other words, in another order, or with something else around it.
    Differs {
        /// Which excerpt: that which differs least.
        excerpt: usize,
        /// What differs, in the quote's order; at least one.
        differences: Vec<Difference>,
    },
    /// The bundle does not have what it takes to tell.
    Unchecked(Reason),
}

/// Words of a quote that the excerpt does not have there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The part of the quote.
    pub part: Part,
    /// The words in that part, in bytes of it. Empty where only the excerpt has some.
    pub quote: Range<usize>,
    /// What the excerpt has in their place, in bytes of it. Empty where it has nothing.
    pub excerpt: Range<usize>,
    /// The words are the same, but stand before those that they should follow.
    pub earlier: bool,
}

/// Why a quote cannot be checked here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A translation or a paraphrase does not claim to be what the source prints.
    NotVerbatim,
    /// Where it was printed is not told.
    NoSource,
    /// The bundle has no excerpt of its source.
    NoExcerpt,
    /// No excerpt has anything that must be meant by it.
    NotThere,
    /// An excerpt has a part of it, and not the rest.
    Partly,
}

/// Checks a quote of a bundle against the excerpts of its source.
#[must_use]
pub fn check(bundle: &Bundle, quote: QuoteId) -> Check {
    let Some(quote) = bundle.quotes.get(quote) else { return Check::Unchecked(Reason::NoSource) };
    if quote.kind != Kind::Verbatim {
        return Check::Unchecked(Reason::NotVerbatim);
    }
    let Some(source) = quote.source.and_then(|source| bundle.sources.get(source)) else {
        return Check::Unchecked(Reason::NoSource);
    };
    let mut best = Check::Unchecked(if source.excerpts.is_empty() { Reason::NoExcerpt } else { Reason::NotThere });
    let mut least = usize::MAX;
    let fragments: Vec<&str> = quote.fragments.iter().map(|fragment| &**fragment).collect();
    for (excerpt, text) in source.excerpts.iter().enumerate() {
        match compare(quote, &fragments, &SourceText::new(text)) {
            Compared::Verbatim(fragments) => return Check::Verbatim { excerpt, fragments },
            Compared::Differs(differences) => {
                let much = differences.iter().map(|one| 1 + one.quote.len() + one.excerpt.len()).sum();
                if much < least {
                    least = much;
                    best = Check::Differs { excerpt, differences };
                }
            }
            Compared::Partly if least == usize::MAX => best = Check::Unchecked(Reason::Partly),
            Compared::Partly | Compared::NotThere => {}
        }
    }
    best
}

/// What one excerpt has of a quote.
enum Compared {
    Verbatim(Box<[Range<usize>]>),
    Differs(Vec<Difference>),
    Partly,
    NotThere,
}

fn compare(quote: &Quote, fragments: &[&str], excerpt: &SourceText<'_>) -> Compared {
    let (prefix, suffix) = (quote.prefix.as_deref(), quote.suffix.as_deref());
    for (is_before, is_after) in [(true, true), (false, true), (true, false), (false, false)] {
        let sought = |context: Option<_>, is_there: bool| context.filter(|_| is_there);
        let Some(places) = excerpt.find(fragments, sought(prefix, is_before), sought(suffix, is_after)) else {
            continue;
        };
        let differences = around(excerpt.text(), &places, prefix.filter(|_| !is_before), suffix.filter(|_| !is_after));
        return if differences.is_empty() { Compared::Verbatim(places) } else { Compared::Differs(differences) };
    }
    one_by_one(fragments, excerpt)
}

/// What is other than it should be around the fragments, which are all in their places. Where the excerpt begins or ends
/// within `prefix` or `suffix`, it has as much of it as it can.
fn around(excerpt: &str, places: &[Range<usize>], prefix: Option<&str>, suffix: Option<&str>) -> Vec<Difference> {
    let mut seen = places.iter().filter(|place| !place.is_empty());
    let Some(first) = seen.next() else { return Vec::new() };
    let last = seen.next_back().unwrap_or(first);
    let mut differences = Vec::new();
    if let Some(prefix) = prefix {
        let (mut sought, mut printed) = (words(prefix), words(excerpt.get(..first.start).unwrap_or_default()));
        sought.reverse();
        printed.reverse();
        if let Some(farthest) = other(prefix, &sought, excerpt, &printed) {
            let excerpt = farthest.start..first.start;
            differences.push(Difference { part: Part::Prefix, quote: 0..prefix.len(), excerpt, earlier: false });
        }
    }
    if let Some(suffix) = suffix {
        let after = excerpt.get(last.end..).unwrap_or_default();
        if let Some(farthest) = other(suffix, &words(suffix), after, &words(after)) {
            let excerpt = last.end..last.end + farthest.end;
            differences.push(Difference { part: Part::Suffix, quote: 0..suffix.len(), excerpt, earlier: false });
        }
    }
    differences
}

/// The farthest of as many words as are sought, unless the printed ones are fewer and all alike.
fn other(sought_in: &str, sought: &[Range<usize>], printed_in: &str, printed: &[Range<usize>]) -> Option<Range<usize>> {
    let alike =
        sought.iter().zip(printed).all(|(one, other)| sought_in.get(one.clone()) == printed_in.get(other.clone()));
    let is_cut = printed.len() < sought.len() && alike;
    let farthest = printed.iter().take(sought.len()).next_back().cloned();
    if is_cut { None } else { Some(farthest.unwrap_or_default()) }
}

/// What differs where not all fragments are there, or not in their order.
fn one_by_one(fragments: &[&str], excerpt: &SourceText<'_>) -> Compared {
    let mut in_order: Vec<&str> = Vec::new();
    let mut differences = Vec::new();
    let mut is_cut = false;
    for (index, &fragment) in fragments.iter().enumerate() {
        let part = Part::Fragment(index);
        in_order.push(fragment);
        if excerpt.find(&in_order, None, None).is_some() {
            continue;
        }
        in_order.pop();
        if let Some([place]) = excerpt.find(&[fragment], None, None).as_deref() {
            let (quote, excerpt) = (0..fragment.len(), place.clone());
            differences.push(Difference { part, quote, excerpt, earlier: true });
        } else if let Some(alignment) = align(fragment, excerpt.text()) {
            is_cut |= alignment.cut;
            let mut pieces = alignment.differences;
            let (passage, whole) = (alignment.passage.clone(), excerpt.whole(alignment.passage));
            // “violent” is not all of “non-violent”.
            if whole.start < passage.start {
                match pieces.first_mut() {
                    Some((_, first)) if first.start == passage.start => first.start = whole.start,
                    _ => pieces.insert(0, (0..0, whole.start..passage.start)),
                }
            }
            if passage.end < whole.end {
                match pieces.last_mut() {
                    Some((_, last)) if last.end == passage.end => last.end = whole.end,
                    _ => pieces.push((fragment.len()..fragment.len(), passage.end..whole.end)),
                }
            }
            // In white space alone.
            if pieces.is_empty() && !alignment.cut {
                pieces.push((0..fragment.len(), passage));
            }
            let pieces = pieces.into_iter();
            differences.extend(pieces.map(|(quote, excerpt)| Difference { part, quote, excerpt, earlier: false }));
        }
    }
    match (differences.is_empty(), is_cut || !in_order.is_empty()) {
        (false, _) => Compared::Differs(differences),
        (true, true) => Compared::Partly,
        (true, false) => Compared::NotThere,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::bundle::parse;

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
        match check(&bundle, id) {
            Check::Verbatim { excerpt, fragments } => {
                let places = fragments.iter().map(|place| &excerpts[excerpt][place.clone()]);
                format!("verbatim in {excerpt}: {}", places.collect::<Vec<_>>().join(" / "))
            }
            Check::Differs { excerpt, differences } => {
                let differences = differences.iter().map(|one| {
                    let of = match one.part {
                        Part::Prefix => quote.prefix.as_deref().unwrap(),
                        Part::Fragment(nth) => &quote.fragments[nth],
                        Part::Suffix => quote.suffix.as_deref().unwrap(),
                    };
                    let earlier = if one.earlier { " earlier" } else { "" };
                    format!("[{}|{}]{earlier}", &of[one.quote.clone()], &excerpts[excerpt][one.excerpt.clone()])
                });
                format!("differs in {excerpt}: {}", differences.collect::<Vec<_>>().join(" "))
            }
            Check::Unchecked(reason) => format!("{reason:?}"),
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
            (
                "a second  bridge, and we need",
                "differs in 0: [a second  bridge, and we need|a second bridge, and we need]",
            ),
            ("a second\u{a0}bridge, and we need", "differs in 0: [\u{a0}|]"),
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
                json!(["We need a second bridge,", "Grace was unable"]),
                "verbatim in 0: We need a second bridge, / Grace was unable",
            ),
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
            (
                "It rained all day. “",
                "” Ada told the Courier",
                "day. “We need it.” Ada told",
                "verbatim in 0: We need it.",
            ),
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
            assert_eq!(check(&bundle, bundle.quotes.find(id).unwrap()), Check::Unchecked(reason), "{id}");
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
}
