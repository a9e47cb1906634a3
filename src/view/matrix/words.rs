//! Positions in words.

use crate::{
    bundle::{Sequence, Stance},
    view::{Messages, Value, i18n::messages},
};

/// The positions in order, with “then” between two whose dates show that one came first; empty if there are none.
pub fn positions_in_turn(messages: Messages, stances: &[&Stance]) -> Option<String> {
    let (first, rest) = stances.split_first()?;
    let mut before = *first;
    Some(rest.iter().fold(position(messages, before), |earlier, &stance| {
        let message = if is_before(before, stance) { "one-then-another" } else { "one-and-another" };
        before = stance;
        let later = position(messages, stance);
        messages.format(message, &[("earlier", Value::Phrase(&earlier)), ("later", Value::Phrase(&later))])
    }))
}

fn position(messages: Messages, stance: &Stance) -> String {
    match stance.label.as_deref() {
        Some(label) => messages.isolated(label),
        None => messages.get(messages::position(stance.position)),
    }
}

/// Whether the dates of two stances show that one was taken before the other.
pub fn is_before(one: &Stance, other: &Stance) -> bool {
    let dates = one.date.as_ref().zip(other.date.as_ref());
    dates.and_then(|(one, other)| one.sequence(other)) == Some(Sequence::Before)
}
