//! What comes of looking for a quote in a text.

use std::ops::Range;

use crate::bundle::Severity;

/// What comes of looking for a quote. All ranges count bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// To the character, all fragments in their order.
    Printed(Printed),
    /// In other words, as something else than a quotation, or with something else around it: at least one difference.
    Differs(Box<[Difference]>),
    /// Nothing in the text is like any of it; or there is no word to look for.
    NotFound,
}

/// How a text prints the words of a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Whether that is what the quote claims.
    pub how: How,
    /// Where the quote's pieces stand, in order: its fragments, blank ones left out, and of those with an elision what stands
    /// before and after that.
    pub places: Box<[Range<usize>]>,
    /// What stands between them, as far as `how` speaks of it.
    pub between: Box<[Range<usize>]>,
}

/// Whether what a text prints to the character is what a quote claims; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// As the text quotes it.
    Verbatim,
    /// The same, but for words that the quote itself says it leaves out.
    Elided,
    /// In no quotation marks, which the text has elsewhere: whether it is a quotation is not certain.
    Unmarked,
    /// With words between the fragments of which the text does not tell whether they are the speaker's, since it has no
    /// quotation marks there.
    Unclear,
    /// With words left out between fragments where the quote does not say so. Where one quotation ends and another begins with
    /// no word between, these are the marks.
    Cut,
}

impl How {
    /// A word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Verbatim => "verbatim",
            Self::Elided => "elided",
            Self::Unmarked => "unmarked",
            Self::Unclear => "unclear",
            Self::Cut => "cut",
        }
    }

    /// How much it matters to whoever edits the quote; nothing where it is what it claims.
    #[must_use]
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Verbatim | Self::Elided => None,
            Self::Unmarked | Self::Unclear => Some(Severity::Warning),
            Self::Cut => Some(Severity::Error),
        }
    }
}

/// A part of a quote that the text does not have there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which part.
    pub part: Part,
    /// Which piece of that part, in bytes of it: all of it, unless it has an elision.
    pub piece: Range<usize>,
    /// What the text has.
    pub found: Found,
}

/// A part of a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What stands before the first fragment. Looked at where all fragments are as they should be.
    Prefix,
    /// The fragment of that index.
    Fragment(usize),
    /// What stands after the last fragment. Looked at where all fragments are as they should be.
    Suffix,
}

/// What a text has of a part that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// This in its place.
    Instead(Range<usize>),
    /// The part itself, but only before the fragment that it should follow.
    Earlier(Range<usize>),
    /// The part itself, but outside of the quotation marks: this of it.
    Outside(Range<usize>),
    /// The part itself, but after narration that names another speaker, which is this.
    OfAnother(Range<usize>),
    /// Nothing like it.
    Nothing,
}
