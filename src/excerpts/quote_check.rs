//! The result of checking one quote.

use std::ops::Range;

use crate::{
    bundle::Severity,
    verify::{self, Part, Printed},
};

/// The result of checking a quote. Excerpts are indices into [`crate::bundle::Source::excerpts`]; ranges are in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuoteCheck {
    /// An excerpt has the words to the character.
    Printed {
        /// Index of the excerpt.
        excerpt: usize,
        /// How and where the excerpt prints them.
        printed: Printed,
    },
    /// An excerpt has it in other words or in another order, not as a quotation, or with other text around it.
    Differs {
        /// Index of the excerpt that differs least.
        excerpt: usize,
        /// The differences word by word, in the quote's order; at least one.
        words: Vec<WordDifference>,
        /// The differences part by part.
        parts: Box<[verify::Difference]>,
    },
    /// It could not be checked.
    Unchecked(Reason),
}

/// Words of a quote that the text does not have there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordDifference {
    /// The part of the quote.
    pub part: Part,
    /// The quote's words, in bytes of that part. Empty where only the text has words.
    pub quote: Range<usize>,
    /// The text's words in their place, in bytes of the text. Empty where it has none.
    pub text: Range<usize>,
    /// How they differ.
    pub kind: DifferenceKind,
}

/// How words differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DifferenceKind {
    /// The text has other words.
    Words,
    /// The same words, but before those that they should follow.
    Earlier,
    /// The same words, but outside of the quotation marks.
    Outside,
    /// The same words, but after narration that names another speaker.
    OfAnother,
}

/// Why a quote cannot be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is a translation or a paraphrase, which need not be what the source prints.
    NotVerbatim,
    /// It names no source.
    NoSource,
    /// The bundle has no excerpt of its source.
    NoExcerpt,
    /// No text has a similar passage.
    NotThere,
    /// An excerpt begins or ends within it.
    Partly,
}

impl QuoteCheck {
    /// The severity; `None` if the quote is as it claims or could not be checked.
    #[must_use]
    pub fn severity(&self) -> Option<Severity> {
        match self {
            Self::Printed { printed, .. } => printed.how.severity(),
            Self::Differs { .. } => Some(Severity::Error),
            Self::Unchecked(_) => None,
        }
    }
}
