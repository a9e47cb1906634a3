//! The words and signs in which the format's closed lists are shown.

use crate::bundle::{Basis, EvidenceRole, Kind, Position};

/// What a reader sees for a position, unless the editor has a label of their own.
pub(super) const fn position(position: Position) -> &'static str {
    match position {
        Position::Support => "Supports",
        Position::Oppose => "Opposes",
        Position::Mixed => "Mixed",
        Position::Neutral => "Neutral",
        Position::Undecided => "Undecided",
        Position::Unclear => "Unclear",
        Position::None => "No position found",
        Position::Declined => "Declined to say",
    }
}

/// A position's sign: told apart by its shape, so that no colour has to be.
pub(super) const fn sign(position: Position) -> &'static str {
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

pub(super) const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Direct => "In their own words",
        Basis::Paraphrase => "Reported by the source, not quoted",
        Basis::Questionnaire => "From a questionnaire",
        Basis::Vote => "From a vote",
        Basis::Inferred => "Inferred by the editor",
    }
}

/// How a quote bears on a position; nothing to say where it shows it.
pub(super) const fn bearing(role: EvidenceRole) -> Option<&'static str> {
    match role {
        EvidenceRole::Supports => None,
        EvidenceRole::Contradicts => Some("Speaks against this position"),
        EvidenceRole::Context => Some("Context"),
    }
}

/// What a reader must know of words that are not the speaker's own.
pub(super) const fn kind(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Verbatim => None,
        Kind::Translation => Some("Translated: not the original words"),
        Kind::Paraphrase => Some("Paraphrased by the source: not a quote"),
    }
}

/// `1 quote`, `2 quotes`.
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { many })
}

/// A number with its thousands apart, by a no-break space as in the International System of Units.
pub(super) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        for (number, words) in [
            (0, "0 quotes"),
            (1, "1 quote"),
            (8681, "8681 quotes"),
            (12_345, "12\u{202f}345 quotes"),
            (1_234_567, "1\u{202f}234\u{202f}567 quotes"),
        ] {
            assert_eq!(count(number, "quote", "quotes"), words);
        }
    }

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
