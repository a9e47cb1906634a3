//! The result of looking for a quote in a text.

use std::ops::Range;

use crate::bundle::Severity;

/// The result of looking for a quote. All ranges are byte ranges of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The text has every fragment to the character, in order.
    Printed(Printed),
    /// The text has it in other words, not as a quotation, or with other text around it. Holds at least one difference.
    Differs(Box<[Difference]>),
    /// The text has nothing similar, or the quote has no word to look for.
    NotFound,
}

/// How a text prints the words of a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// How far that bears the quote out.
    pub how: How,
    /// Where the quote's pieces stand, in order. A piece is a fragment, or what is left of a fragment before and after
    /// an elision; blank fragments are left out.
    pub places: Box<[Range<usize>]>,
    /// The text between the pieces that `how` is about; empty for [`How::Verbatim`].
    pub between: Box<[Range<usize>]>,
}

/// Whether what a text prints to the character is what a quote claims; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// Exactly as the text quotes it.
    Verbatim,
    /// Verbatim except for words that the quote marks as left out.
    Elided,
    /// Outside of quotation marks, although the text uses them elsewhere: it may not be a quotation.
    Unmarked,
    /// With words between the fragments that may or may not be the speaker's: the text has no quotation marks there.
    Unclear,
    /// With words left out between fragments without saying so. Where one quotation ends and the next begins with no
    /// word between, the range covers the marks.
    Cut,
}

impl How {
    /// Its identifier in reports, such as `verbatim`.
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

    /// The severity for the editor of the quote; `None` if the quote is as it claims.
    #[must_use]
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Verbatim | Self::Elided => None,
            Self::Unmarked | Self::Unclear => Some(Severity::Warning),
            Self::Cut => Some(Severity::Error),
        }
    }
}

/// A part of a quote that the text does not have in that place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which part.
    pub part: Part,
    /// The piece of that part, in bytes of the part: all of it, unless the part has an elision.
    pub piece: Range<usize>,
    /// What the text has there.
    pub found: Found,
}

/// A part of a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The text before the first fragment. Only compared if all fragments match.
    Prefix,
    /// The fragment of that index.
    Fragment(usize),
    /// The text after the last fragment. Only compared if all fragments match.
    Suffix,
}

/// What a text has where a part of the quote differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// This passage in its place.
    Instead(Range<usize>),
    /// The part itself, but only before the fragment that should precede it.
    Earlier(Range<usize>),
    /// The part itself, but reaching outside of the quotation marks: the range is what is outside.
    Outside(Range<usize>),
    /// The part itself, but after narration that names another speaker: the range is that narration.
    OfAnother(Range<usize>),
    /// Nothing similar.
    Nothing,
}
