//! Turns a verdict into messages for the editor of a quote: which part, how severe, and what to do.

use std::ops::Range;

use super::{
    claim::Claim,
    source_text::SourceText,
    verdict::{Difference, Found, How, Part, Printed, Verdict},
    word_diff,
};
use crate::bundle::Severity;

/// How messages refer to the text.
#[derive(Debug)]
pub struct SourceLabel<'a> {
    /// Its name, such as “the text of source `courier`”.
    pub name: &'a str,
    /// The file it was read from, if any.
    pub file: Option<&'a str>,
}

/// A message about a part of a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which part.
    pub part: Part,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong and what to do, in one sentence.
    pub message: String,
}

impl SourceText<'_> {
    /// The messages for a verdict on a claim; none if it is verbatim. `place` maps a byte of the text to a place for
    /// people, such as `article.txt:8:62`, or to `None`.
    #[must_use]
    pub fn findings(
        &self,
        verdict: &Verdict,
        claim: &Claim<'_>,
        label: &SourceLabel<'_>,
        place: impl Fn(usize) -> Option<String>,
    ) -> Vec<Finding> {
        let SourceLabel { name, file } = label;
        match verdict {
            Verdict::Printed(printed) => self.printed_finding(printed, claim, name, place).into_iter().collect(),
            Verdict::NotFound => {
                vec![Finding { part: Part::Fragment(0), severity: Severity::Error, message: nothing(name, *file) }]
            }
            Verdict::Differs(differences) => differences
                .iter()
                .map(|difference| Finding {
                    part: difference.part,
                    severity: Severity::Error,
                    message: self.difference_message(difference, claim, label, &place),
                })
                .collect(),
        }
    }

    fn printed_finding(
        &self,
        printed: &Printed,
        claim: &Claim<'_>,
        name: &str,
        place: impl Fn(usize) -> Option<String>,
    ) -> Option<Finding> {
        let first = printed.between.first().or(printed.places.first());
        let at = at(first.and_then(|range| place(range.start)));
        let words =
            printed.between.iter().map(|range| format!("“{}”", self.shortened(range))).collect::<Vec<_>>().join(", ");
        let has_words = printed.between.iter().any(|range| self.text_of(range).contains(char::is_alphanumeric));
        let (severity, message) = match printed.how {
            How::Verbatim | How::Elided => return None,
            How::Unmarked => (
                Severity::Warning,
                format!(
                    "{name} has these words{at}, but outside of quotation marks, which it has elsewhere; make sure that they are the speaker's"
                ),
            ),
            How::Unclear => (
                Severity::Warning,
                format!(
                    "between the fragments {name} has {words}{at}, and no quotation marks that tell whose words these are; \
                     if they are the speaker's, put them in, or write […] in their place"
                ),
            ),
            How::Cut if has_words => (
                Severity::Error,
                format!(
                    "words are left out: between the fragments {name} has {words}{at}; put them in, or write […] in their place"
                ),
            ),
            How::Cut => (
                Severity::Error,
                format!(
                    "between the fragments {name} ends one quotation and begins another{at}, with no word that says they are of one speaker; \
                     make a quote of each"
                ),
            ),
        };
        // Reported at the first fragment that has text before it.
        let part = Part::Fragment(usize::from(claim.fragments.len() > 1 && !printed.between.is_empty()));
        Some(Finding { part, severity, message })
    }

    fn difference_message(
        &self,
        difference: &Difference,
        claim: &Claim<'_>,
        SourceLabel { name, file }: &SourceLabel<'_>,
        place: impl Fn(usize) -> Option<String>,
    ) -> String {
        let at = |range: &Range<usize>| at(place(range.start));
        match &difference.found {
            Found::Nothing => nothing(name, *file),
            Found::Earlier(range) => format!(
                "in {name}, this stands only before the fragment that it should follow{}; \
                 put the fragments in the source's order",
                place(range.start).map(|place| format!(", at {place}")).unwrap_or_default()
            ),
            Found::Instead(range) => {
                let shown = word_diff::show(claim.piece(difference), self.text_of(range));
                format!("differs from {name}{}: {shown}", at(range))
            }
            Found::Outside(range) => format!(
                "{name} has this outside of the quotation marks{}: “{}”; quote only what stands between them",
                at(range),
                self.shortened(range)
            ),
            Found::OfAnother(range) => format!(
                "right before this, {name} names another speaker{}: “{}”; two people's words are two quotes",
                at(range),
                self.shortened(range)
            ),
        }
    }

    fn text_of(&self, range: &Range<usize>) -> &str {
        self.text().get(range.clone()).unwrap_or_default()
    }

    /// The words of a range on one line; of many words, the first and the last ones.
    fn shortened(&self, range: &Range<usize>) -> String {
        const MOST: usize = 24;
        let words: Vec<&str> = self.text_of(range).split_whitespace().collect();
        if words.len() <= MOST {
            return words.join(" ");
        }
        let (head, tail) =
            (words.get(..MOST / 2).unwrap_or_default(), words.get(words.len() - MOST / 2..).unwrap_or_default());
        format!("{} … {}", head.join(" "), tail.join(" "))
    }
}

impl<'a> Claim<'a> {
    /// The words of the claim that a difference is about.
    pub(crate) fn piece(&self, difference: &Difference) -> &'a str {
        let part = match difference.part {
            Part::Prefix => self.prefix,
            Part::Suffix => self.suffix,
            Part::Fragment(at) => self.fragments.get(at).copied(),
        };
        part.and_then(|part| part.get(difference.piece.clone())).unwrap_or_default()
    }
}

fn nothing(name: &str, file: Option<&str>) -> String {
    let file = file.map(|file| format!(", {file},")).unwrap_or_default();
    format!("not found in {name}{file} nor anything like it")
}

fn at(place: Option<String>) -> String {
    place.map(|place| format!(" at {place}")).unwrap_or_default()
}
