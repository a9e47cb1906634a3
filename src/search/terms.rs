//! What a query asks for.

use crate::{fold::fold, quoted::pieces};

/// Stands between texts, so that no word is found across two; folding leaves it out of words.
pub(super) const BETWEEN: char = '\u{1f}';

/// What a query asks for, folded: words, and what stands between quotation marks as one, each once. A quotation mark
/// that is not closed reaches to the end; one within a word or after a number is part of it.
#[must_use]
pub fn terms(query: &str) -> Vec<Box<str>> {
    let mut terms: Vec<Box<str>> = Vec::new();
    for piece in pieces(query) {
        let folded = fold(piece.text);
        let words = folded.split([' ', BETWEEN]).filter(|word| !word.is_empty());
        let found: Vec<Box<str>> = if piece.is_opened {
            vec![words.collect::<Vec<_>>().join(" ").into()]
        } else {
            words.map(Box::from).collect()
        };
        for term in found {
            if !term.is_empty() && !terms.contains(&term) {
                terms.push(term);
            }
        }
    }
    terms
}
