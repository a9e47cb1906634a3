//! Checks quotes against the excerpts that their bundle has of the source, or against a text that a reader brings.
//!
//! Excerpts are passages, not the source. What stands in one to the character is judged as in the source itself; what stands
//! there in other words differs; and a quote that is in none of them may well be in the source: it cannot be checked here. The
//! rule of what is verbatim is that of [`crate::verify`].
//!
//! ```
//! use standpoint::{bundle::parse, checking::{Check, Checker}};
//!
//! let bundle = parse(r#"{ "standpoint": 1, "name": "Bridge",
//!     "sources": [{ "id": "s", "name": "Courier", "excerpts": ["Rain fell. “We need a bridge,” Ada said."] }],
//!     "quotes": [{ "id": "q", "text": "We really need a bridge,", "source": "s" }] }"#.as_bytes())?;
//! let quote = bundle.quotes.find("q").ok_or("no quote")?;
//! let Check::Differs { words, .. } = Checker::new(&bundle).check(quote) else { unreachable!() };
//! assert_eq!(&"We really need a bridge,"[words[0].quote.clone()], "really");
//! assert_eq!(words[0].text.len(), 0); // nothing in its place
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod align;
mod all;
mod doubt;
mod excerpts;

use std::{cell::OnceCell, ops::Range, rc::Rc};

use crate::{
    bundle::{Bundle, Index as _, Kind, Problem, Quote, QuoteId, Severity},
    verify::{self, Claim, Found, How, Names, Part, Printed, SourceText, Verdict, Witness},
};
pub use all::{Checked, Checking, can_be_checked};
pub use doubt::Doubt;

use align::{align, words};
use excerpts::ByWord;

/// What comes of checking a quote. Excerpts are indices in [`crate::bundle::Source::excerpts`], ranges count bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// The excerpt has its words to the character.
    Printed {
        /// Which excerpt.
        excerpt: usize,
        /// How, and where in the excerpt.
        printed: Printed,
    },
    /// The excerpt has it in other words, in another order, as something else than a quotation, or with something else around
    /// it.
    Differs {
        /// Which excerpt: that which differs least.
        excerpt: usize,
        /// What differs, word by word, in the quote's order; at least one.
        words: Vec<Difference>,
        /// The same part by part.
        parts: Box<[verify::Difference]>,
    },
    /// The bundle does not have what it takes to tell.
    Unchecked(Reason),
}

/// Words of a quote that the text does not have there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The part of the quote.
    pub part: Part,
    /// The words in that part, in bytes of it. Empty where only the text has some.
    pub quote: Range<usize>,
    /// What the text has in their place, in bytes of it. Empty where it has nothing.
    pub text: Range<usize>,
    /// In which way they differ.
    pub kind: DifferenceKind,
}

/// In which way words differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DifferenceKind {
    /// The text has others.
    Words,
    /// The words are the same, but stand before those that they should follow.
    Earlier,
    /// The words are the same, but stand outside of the quotation marks.
    Outside,
    /// The words are the same, but what the text has before them names another speaker.
    OfAnother,
}

/// Why a quote cannot be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A translation or a paraphrase does not claim to be what the source prints.
    NotVerbatim,
    /// Where it was printed is not told.
    NoSource,
    /// The bundle has no excerpt of its source.
    NoExcerpt,
    /// No text has anything that must be meant by it.
    NotThere,
    /// An excerpt has a part of it, and not the rest.
    Partly,
}

/// Checks the quotes of a bundle. What many quotes need is made ready once, when the first of them is checked.
#[derive(Debug)]
pub struct Checker<'b> {
    bundle: &'b Bundle,
    known: Rc<Known>,
}

/// What checking needs to know of a bundle, made ready when it is first needed.
#[derive(Debug)]
struct Known {
    names: OnceCell<Names>,
    /// Of each source.
    excerpts: Vec<OnceCell<ByWord>>,
}

impl Known {
    fn new(bundle: &Bundle) -> Self {
        let excerpts = (0..bundle.sources.indices()).map(|_| OnceCell::new()).collect();
        Self { names: OnceCell::new(), excerpts }
    }
}

impl<'b> Checker<'b> {
    /// Makes nothing ready yet.
    #[must_use]
    pub fn new(bundle: &'b Bundle) -> Self {
        Self { bundle, known: Rc::new(Known::new(bundle)) }
    }

    /// What a quote claims.
    #[must_use]
    pub fn claim<'q>(&'q self, quote: &'q Quote) -> Claim<'q> {
        Claim::of(quote, self.known.names.get_or_init(|| Names::new(self.bundle)))
    }

    /// Checks a quote against the excerpts of its source.
    #[must_use]
    pub fn check(&self, quote: QuoteId) -> Check {
        let Some(quote) = self.bundle.quotes.get(quote) else { return Check::Unchecked(Reason::NoSource) };
        if quote.kind != Kind::Verbatim {
            return Check::Unchecked(Reason::NotVerbatim);
        }
        let Some((id, source)) = quote.source.and_then(|id| Some((id, self.bundle.sources.get(id)?))) else {
            return Check::Unchecked(Reason::NoSource);
        };
        let by_word = self.known.excerpts.get(id.get()).filter(|_| !source.excerpts.is_empty());
        let Some(by_word) = by_word else { return Check::Unchecked(Reason::NoExcerpt) };
        let by_word = by_word.get_or_init(|| ByWord::new(&source.excerpts));
        let claim = self.claim(quote);
        let mut best = Check::Unchecked(Reason::NotThere);
        for excerpt in by_word.like(&claim, source.excerpts.len()) {
            let Some(text) = source.excerpts.get(excerpt) else { continue };
            let check = compare(&claim, excerpt, &SourceText::new(text));
            if rank(&check) < rank(&best) {
                best = check;
            }
            if matches!(&best, Check::Printed { printed, .. } if printed.how == How::Verbatim) {
                break;
            }
        }
        best
    }

    /// Checks a quote against a text that a reader says is the source's: an excerpt numbered nought, if it is as long as a book.
    #[must_use]
    pub fn against(&self, quote: QuoteId, text: &str) -> Check {
        let Some(quote) = self.bundle.quotes.get(quote) else { return Check::Unchecked(Reason::NoSource) };
        if quote.kind != Kind::Verbatim {
            return Check::Unchecked(Reason::NotVerbatim);
        }
        let claim = self.claim(quote);
        let text = SourceText::new(text);
        match text.verify(&claim) {
            Verdict::Printed(printed) => Check::Printed { excerpt: 0, printed },
            Verdict::NotFound => Check::Unchecked(Reason::NotThere),
            Verdict::Differs(parts) => {
                let words = parts.iter().flat_map(|part| word_by_word(&claim, part, &text)).collect();
                Check::Differs { excerpt: 0, words, parts }
            }
        }
    }

    /// What is to be told of a quote in the list of the bundle's problems; nothing where it is what it claims, or cannot be
    /// checked. The path names the quote by its id, and the place is none: a bundle does not remember where its quotes stand.
    #[must_use]
    pub fn problems(&self, id: QuoteId, check: &Check) -> Vec<Problem> {
        let path = format!("quotes, `{}`", self.bundle.quotes.id(id));
        let findings = self.findings(id, check).into_iter();
        findings
            .map(|verify::Finding { severity, message, .. }| Problem {
                severity,
                path: path.clone(),
                place: crate::bundle::Place::default(),
                message,
            })
            .collect()
    }

    /// The same, part by part, for whoever knows the places.
    #[must_use]
    pub fn findings(&self, id: QuoteId, check: &Check) -> Vec<verify::Finding> {
        let (excerpt, verdict) = match check {
            Check::Printed { excerpt, printed } => (*excerpt, Verdict::Printed(printed.clone())),
            Check::Differs { excerpt, parts, .. } => (*excerpt, Verdict::Differs(parts.clone())),
            Check::Unchecked(_) => return Vec::new(),
        };
        let told = || {
            let quote = self.bundle.quotes.get(id)?;
            let source = quote.source?;
            let text = self.bundle.sources.get(source)?.excerpts.get(excerpt)?;
            let name = format!("excerpt {} of source `{}`", excerpt + 1, self.bundle.sources.id(source));
            let witness = Witness { name: &name, file: None };
            Some(SourceText::new(text).findings(&verdict, &self.claim(quote), &witness, |_| None))
        };
        told().unwrap_or_default()
    }
}

impl Check {
    /// How much it matters; nothing where the quote is what it claims, or cannot be checked.
    #[must_use]
    pub fn severity(&self) -> Option<Severity> {
        match self {
            Self::Printed { printed, .. } => printed.how.severity(),
            Self::Differs { .. } => Some(Severity::Error),
            Self::Unchecked(_) => None,
        }
    }
}

/// Smaller is better: first what is printed, as it should be; then what differs least.
fn rank(check: &Check) -> (usize, usize) {
    match check {
        Check::Printed { printed, .. } => (printed.how as usize, 0),
        Check::Differs { words, .. } => (16, words.iter().map(|one| 1 + one.quote.len() + one.text.len()).sum()),
        Check::Unchecked(Reason::Partly) => (17, 0),
        Check::Unchecked(_) => (18, 0),
    }
}

fn compare(claim: &Claim<'_>, excerpt: usize, text: &SourceText<'_>) -> Check {
    let (prefix, suffix) = (claim.prefix, claim.suffix);
    for (is_before, is_after) in [(true, true), (false, true), (true, false), (false, false)] {
        let sought = |context: Option<_>, is_there: bool| context.filter(|_| is_there);
        let within = Claim { prefix: sought(prefix, is_before), suffix: sought(suffix, is_after), ..claim.clone() };
        match text.stands(&within) {
            None => {}
            Some(Verdict::Printed(printed)) => {
                let (prefix, suffix) = (prefix.filter(|_| !is_before), suffix.filter(|_| !is_after));
                let words = around(text.text(), &printed.places, prefix, suffix);
                if words.is_empty() {
                    return Check::Printed { excerpt, printed };
                }
                return Check::Differs { excerpt, parts: words.iter().map(|one| part_of(claim, one)).collect(), words };
            }
            Some(Verdict::Differs(parts)) => {
                let words = parts.iter().flat_map(|part| word_by_word(claim, part, text)).collect();
                return Check::Differs { excerpt, words, parts };
            }
            Some(Verdict::NotFound) => break,
        }
    }
    one_by_one(claim, excerpt, text)
}

/// A difference in white space alone, with that on either side: words are laid beside each other without the space that
/// text files are wrapped with.
fn with_space(quote: &str, text: &str, (here, there): (Range<usize>, Range<usize>)) -> (Range<usize>, Range<usize>) {
    let is_space = |of: &str, range: &Range<usize>| {
        of.get(range.clone()).is_some_and(|words| !words.is_empty() && words.trim().is_empty())
    };
    let widened = |of: &str, range: Range<usize>| {
        let (before, after) = (of.get(..range.start).unwrap_or_default(), of.get(range.end..).unwrap_or_default());
        before.trim_end().len()..of.len() - after.trim_start().len()
    };
    if there.is_empty() && is_space(quote, &here) || here.is_empty() && is_space(text, &there) {
        return (widened(quote, here), widened(text, there));
    }
    (here, there)
}

/// The part of the claim that a difference of words is in, with all that the text has of it.
fn part_of(claim: &Claim<'_>, one: &Difference) -> verify::Difference {
    let length = match one.part {
        Part::Prefix => claim.prefix.map_or(0, str::len),
        Part::Suffix => claim.suffix.map_or(0, str::len),
        Part::Fragment(at) => claim.fragments.get(at).map_or(0, |fragment| fragment.len()),
    };
    let text = one.text.clone();
    let found = match one.kind {
        DifferenceKind::Words => Found::Instead(text),
        DifferenceKind::Earlier => Found::Earlier(text),
        DifferenceKind::Outside => Found::Outside(text),
        DifferenceKind::OfAnother => Found::OfAnother(text),
    };
    verify::Difference { part: one.part, piece: 0..length, found }
}

/// What differs within a part.
fn word_by_word(claim: &Claim<'_>, part: &verify::Difference, text: &SourceText<'_>) -> Vec<Difference> {
    let of = |kind, text: &Range<usize>| {
        vec![Difference { part: part.part, quote: part.piece.clone(), text: text.clone(), kind }]
    };
    match &part.found {
        Found::Earlier(range) => of(DifferenceKind::Earlier, range),
        Found::Outside(range) => of(DifferenceKind::Outside, range),
        Found::OfAnother(range) => of(DifferenceKind::OfAnother, range),
        Found::Nothing => of(DifferenceKind::Words, &(0..0)),
        Found::Instead(range) => {
            let passage = text.text().get(range.clone()).unwrap_or_default();
            let pieces = align(claim.piece(part), passage).map(|alignment| alignment.differences).unwrap_or_default();
            if pieces.is_empty() {
                return of(DifferenceKind::Words, range);
            }
            let words = claim.piece(part);
            let pieces =
                pieces.into_iter().map(|piece| with_space(words, passage, piece)).map(|(quote, text)| Difference {
                    part: part.part,
                    quote: quote.start + part.piece.start..quote.end + part.piece.start,
                    text: text.start + range.start..text.end + range.start,
                    kind: DifferenceKind::Words,
                });
            pieces.collect()
        }
    }
}

/// What is other than it should be around the fragments, which are all in their places. Where the excerpt begins or ends
/// within `prefix` or `suffix`, it has as much of it as it can.
fn around(text: &str, places: &[Range<usize>], prefix: Option<&str>, suffix: Option<&str>) -> Vec<Difference> {
    let mut seen = places.iter().filter(|place| !place.is_empty());
    let Some(first) = seen.next() else { return Vec::new() };
    let last = seen.next_back().unwrap_or(first);
    let mut differences = Vec::new();
    if let Some(prefix) = prefix {
        let (mut sought, mut printed) = (words(prefix), words(text.get(..first.start).unwrap_or_default()));
        sought.reverse();
        printed.reverse();
        if let Some(farthest) = other(prefix, &sought, text, &printed) {
            let text = farthest.start..first.start;
            let kind = DifferenceKind::Words;
            differences.push(Difference { part: Part::Prefix, quote: 0..prefix.len(), text, kind });
        }
    }
    if let Some(suffix) = suffix {
        let after = text.get(last.end..).unwrap_or_default();
        if let Some(farthest) = other(suffix, &words(suffix), after, &words(after)) {
            let text = last.end..last.end + farthest.end;
            let kind = DifferenceKind::Words;
            differences.push(Difference { part: Part::Suffix, quote: 0..suffix.len(), text, kind });
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
fn one_by_one(claim: &Claim<'_>, excerpt: usize, text: &SourceText<'_>) -> Check {
    let mut in_order: Vec<&str> = Vec::new();
    let mut differences = Vec::new();
    let mut parts = Vec::new();
    let mut is_cut = false;
    for (index, &fragment) in claim.fragments.iter().enumerate() {
        let part = Part::Fragment(index);
        in_order.push(fragment);
        if fragment.trim().is_empty() || text.stands(&Claim::new(&in_order)).is_some() {
            continue;
        }
        in_order.pop();
        let whole = 0..fragment.len();
        if let Some(place) = text.find(fragment) {
            parts.push(verify::Difference { part, piece: whole.clone(), found: Found::Earlier(place.clone()) });
            differences.push(Difference { part, quote: whole, text: place, kind: DifferenceKind::Earlier });
        } else if let Some(alignment) = align(fragment, text.text()) {
            is_cut |= alignment.cut;
            let mut pieces = alignment.differences;
            let (passage, printed) = (alignment.passage.clone(), text.whole(alignment.passage));
            // “violent” is not all of “non-violent”.
            if printed.start < passage.start {
                match pieces.first_mut() {
                    Some((_, first)) if first.start == passage.start => first.start = printed.start,
                    _ => pieces.insert(0, (0..0, printed.start..passage.start)),
                }
            }
            if passage.end < printed.end {
                match pieces.last_mut() {
                    Some((_, last)) if last.end == passage.end => last.end = printed.end,
                    _ => pieces.push((fragment.len()..fragment.len(), passage.end..printed.end)),
                }
            }
            // In white space alone.
            if pieces.is_empty() && !alignment.cut {
                pieces.push((whole.clone(), passage));
            }
            if !pieces.is_empty() {
                parts.push(verify::Difference { part, piece: whole, found: Found::Instead(printed) });
            }
            let pieces = pieces.into_iter().map(|piece| with_space(fragment, text.text(), piece));
            let kind = DifferenceKind::Words;
            differences.extend(pieces.map(|(quote, text)| Difference { part, quote, text, kind }));
        }
    }
    match (differences.is_empty(), is_cut || !in_order.is_empty()) {
        (false, _) => Check::Differs { excerpt, words: differences, parts: parts.into() },
        (true, true) => Check::Unchecked(Reason::Partly),
        (true, false) => Check::Unchecked(Reason::NotThere),
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
        match Checker::new(&bundle).check(id) {
            Check::Printed { excerpt, printed } => {
                let words = |places: &[Range<usize>]| {
                    places
                        .iter()
                        .map(|place| excerpts[excerpt][place.clone()].to_owned())
                        .collect::<Vec<_>>()
                        .join(" / ")
                };
                let between =
                    if printed.between.is_empty() { String::new() } else { format!(" | {}", words(&printed.between)) };
                format!("{} in {excerpt}: {}{between}", printed.how.word(), words(&printed.places))
            }
            Check::Differs { excerpt, words, .. } => {
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
            (
                json!(["before winter,", "Grace was unable"]),
                "differs in 0: [Grace was unable|Grace was unable] outside",
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
            let found = Checker::new(&bundle).check(bundle.quotes.find(id).unwrap());
            assert_eq!(found, Check::Unchecked(reason), "{id}");
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
