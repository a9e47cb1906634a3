//! The warning shown beside a quote, wherever it goes.

use super::quote_check::QuoteCheck;
use crate::{
    bundle::{Bundle, QuoteId},
    verify::How,
};

/// Why the source's excerpt does not bear out that a quote is verbatim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It prints the words differently.
    Differs,
    /// It has more words between the fragments.
    Cut,
    /// It has more words between the fragments, and does not show whose they are.
    Unclear,
    /// It has the words, but not between quotation marks.
    Unmarked,
}

impl Doubt {
    /// Its identifier in tables, the same in all languages.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Differs => "differs",
            Self::Cut => "cut",
            Self::Unclear => "unclear",
            Self::Unmarked => "unmarked",
        }
    }

    /// The id of the interface's message for it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Differs => "doubt-differs",
            Self::Cut => "doubt-cut",
            Self::Unclear => "doubt-unclear",
            Self::Unmarked => "doubt-unmarked",
        }
    }
}

impl QuoteCheck {
    /// The warning to show beside the quote; `None` if it is as it claims or could not be checked.
    #[must_use]
    pub fn doubt(&self) -> Option<Doubt> {
        match self {
            Self::Printed { printed, .. } => match printed.how {
                How::Verbatim | How::Elided => None,
                How::Unmarked => Some(Doubt::Unmarked),
                How::Unclear => Some(Doubt::Unclear),
                How::Cut => Some(Doubt::Cut),
            },
            Self::Differs { .. } => Some(Doubt::Differs),
            Self::Unchecked(_) => None,
        }
    }

    /// The words that the excerpt has between the fragments of `quote`. `self` must be the check of that quote.
    #[must_use]
    pub fn between<'b>(&self, bundle: &'b Bundle, quote: QuoteId) -> Vec<&'b str> {
        let Self::Printed { excerpt, printed } = self else { return Vec::new() };
        let source = bundle.quotes.get(quote).and_then(|quote| bundle.sources.get(quote.source?));
        let text = source.and_then(|source| source.excerpts.get(*excerpt)).map_or("", |text| &**text);
        printed.between.iter().filter_map(|range| text.get(range.clone())).collect()
    }
}
