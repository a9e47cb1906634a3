//! What comes of checking one quote.

use std::ops::Range;

use crate::{
    bundle::Severity,
    verify::{self, Part, Printed},
};

/// What comes of checking a quote. Excerpts are indices in [`crate::bundle::Source::excerpts`], ranges count bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuoteCheck {
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
        words: Vec<WordDifference>,
        /// The same part by part.
        parts: Box<[verify::Difference]>,
    },
    /// The bundle does not have what it takes to tell.
    Unchecked(Reason),
}

/// Words of a quote that the text does not have there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordDifference {
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

impl QuoteCheck {
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
