//! A quote, cut into the pieces that have to be found one after the other.

use std::ops::Range;

use super::{
    claim::Claim,
    collapsed_text::CollapsedText,
    elision::elisions,
    verdict::{Difference, Found, Part},
};

/// A quote in pieces, with white space collapsed.
pub(super) struct Sought<'q> {
    /// The pieces that are not blank.
    pub pieces: Vec<Piece<'q>>,
    pub prefix: CollapsedText<'q>,
    pub suffix: CollapsedText<'q>,
    /// Whether the quote marks anything as left out.
    pub is_elided: bool,
}

/// A run of words that must stand together in the text.
pub(super) struct Piece<'q> {
    /// Index of its fragment.
    pub fragment: usize,
    /// Its place within the fragment, in bytes.
    pub within: Range<usize>,
    pub flat: CollapsedText<'q>,
    /// What the quote has between the previous piece and this one.
    pub separator: Separator,
}

/// What a quote has between two of its pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separator {
    /// The end of a fragment: the text narrates there.
    Fragment,
    /// An elision.
    Elision,
    /// The end of a paragraph, where the text may repeat the opening mark.
    Paragraph,
}

impl Piece<'_> {
    pub(super) fn difference(&self, found: Found) -> Difference {
        Difference { part: Part::Fragment(self.fragment), piece: self.within.clone(), found }
    }
}

impl<'q> Sought<'q> {
    /// Each fragment in one piece.
    pub(super) fn new(claim: &Claim<'q>) -> Self {
        Self::of(claim, Separator::Fragment, |_| Vec::new())
    }

    /// The pieces between elisions; `None` if the quote has no elision.
    pub(super) fn elided(claim: &Claim<'q>) -> Option<Self> {
        let has_one = claim.fragments.iter().any(|fragment| !elisions(fragment).is_empty());
        has_one.then(|| Self::of(claim, Separator::Elision, elisions))
    }

    /// The pieces between paragraph breaks; `None` if the quote has one paragraph.
    pub(super) fn by_paragraph(claim: &Claim<'q>) -> Option<Self> {
        let has_one = claim.fragments.iter().any(|fragment| !paragraph_breaks(fragment).is_empty());
        has_one.then(|| Self::of(claim, Separator::Paragraph, paragraph_breaks))
    }

    /// The pieces that are left when `cuts` are taken out of each fragment.
    fn of(claim: &Claim<'q>, cut: Separator, cuts: impl Fn(&str) -> Vec<Range<usize>>) -> Self {
        let mut pieces: Vec<Piece<'q>> = Vec::new();
        let mut has_cuts = false;
        for (fragment, &text) in claim.fragments.iter().enumerate() {
            let mut separator = Separator::Fragment;
            let mut start = 0;
            for gap in cuts(text).into_iter().chain(std::iter::once(text.len()..text.len())) {
                let words = text.get(start..gap.start).unwrap_or_default();
                let is_whole = start == 0 && gap.is_empty();
                // White space beside a cut is part of the cut.
                let trimmed = if is_whole { words } else { words.trim() };
                let from = start + if is_whole { 0 } else { words.len() - words.trim_start().len() };
                let flat = CollapsedText::new(trimmed);
                if !flat.is_blank() {
                    pieces.push(Piece { fragment, within: from..from + trimmed.len(), flat, separator });
                    separator = cut;
                } else if !gap.is_empty() {
                    separator = cut;
                }
                has_cuts |= !gap.is_empty();
                start = gap.end;
            }
        }
        Self {
            pieces,
            prefix: CollapsedText::new(claim.prefix.unwrap_or_default()),
            suffix: CollapsedText::new(claim.suffix.unwrap_or_default()),
            is_elided: has_cuts && cut == Separator::Elision,
        }
    }
}

/// The blank lines of a text, in bytes.
fn paragraph_breaks(text: &str) -> Vec<Range<usize>> {
    let mut breaks: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let span = at..at + line.len();
        at = span.end;
        if line.trim().is_empty() {
            match breaks.last_mut().filter(|last| last.end == span.start) {
                Some(last) => last.end = span.end,
                None => breaks.push(span),
            }
        }
    }
    breaks
}
