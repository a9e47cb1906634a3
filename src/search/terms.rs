//! The terms of a query.

use crate::{fold::fold, quoted::pieces};

/// Separates texts, so that no match spans two. Folding never leaves it in a word.
pub(super) const BETWEEN: char = '\u{1f}';

/// The terms of a query, folded and unique: single words, and phrases in quotation marks. An unclosed quotation mark
/// reaches to the end; one within a word or after a number is part of it.
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
