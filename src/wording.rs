//! The interface's messages for the format's words: message ids, which are in `public/languages/*.ftl`, and the signs
//! of positions.

use crate::bundle::{Basis, EvidenceRole, Kind, Position};

/// The message for a position, unless the editor gave it a label.
#[must_use]
pub const fn position(position: Position) -> &'static str {
    match position {
        Position::Support => "position-support",
        Position::Oppose => "position-oppose",
        Position::Mixed => "position-mixed",
        Position::Neutral => "position-neutral",
        Position::Undecided => "position-undecided",
        Position::Unclear => "position-unclear",
        Position::None => "position-none",
        Position::Declined => "position-declined",
    }
}

/// A position's sign. Signs differ in shape, so that colour is not needed.
#[must_use]
pub const fn sign(position: Position) -> &'static str {
    match position {
        Position::Support => "+",
        Position::Oppose => "−",
        Position::Mixed => "±",
        Position::Neutral => "=",
        Position::Undecided => "…",
        Position::Unclear => "?",
        Position::None => "○",
        Position::Declined => "/",
    }
}

/// The message for the basis of a position.
#[must_use]
pub const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Direct => "basis-direct",
        Basis::Paraphrase => "basis-paraphrase",
        Basis::Questionnaire => "basis-questionnaire",
        Basis::Vote => "basis-vote",
        Basis::Inferred => "basis-inferred",
    }
}

/// The message for how a quote bears on a position; `None` if it simply supports it.
#[must_use]
pub const fn bearing(role: EvidenceRole) -> Option<&'static str> {
    match role {
        EvidenceRole::Supports => None,
        EvidenceRole::Contradicts => Some("role-contradicts"),
        EvidenceRole::Context => Some("role-context"),
    }
}

/// The message for words that are not the speaker's own; `None` if they are.
#[must_use]
pub const fn kind(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Verbatim => None,
        Kind::Translation => Some("kind-translation"),
        Kind::Paraphrase => Some("kind-paraphrase"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_position_has_a_word_and_a_sign_of_its_own() {
        for &one in Position::ALL {
            for &other in Position::ALL {
                assert_eq!(one == other, position(one) == position(other));
                assert_eq!(one == other, sign(one) == sign(other));
            }
        }
    }
}
