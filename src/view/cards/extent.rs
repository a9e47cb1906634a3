//! How much of a comparison is drawn at first: plain figures, known before the browser has laid anything out.

use crate::compare::{Comparison, ShownCell};

/// Quotes shown initially per position, equal for all speakers.
pub const QUOTES_AT_FIRST: usize = 3;

/// Number of quotes that fill one screen: one below the other where they have its width, two beside each other where they have
/// not.
pub const SCREENFUL: usize = 6;

/// Cards that stand side by side, where they have the width.
pub const CARDS_IN_A_ROW: usize = 4;

/// How many quotes of a cell are shown at first, about.
pub fn quotes_at_first(comparison: &Comparison, shown: &ShownCell) -> usize {
    comparison.quotes(shown).len().clamp(1, QUOTES_AT_FIRST)
}
