//! The words of the interface: which message is asked for where, in whatever language the reader has.
//!
//! The messages are in `public/languages/*.ftl`. In a page `public/words.js` reads them, elsewhere
//! [`English`](super::English) does.

use super::{
    node::{Node, Part},
    signal::StoredValue,
};
use crate::bundle::{Basis, Date, EvidenceRole, Kind, Position};

/// The interface in one language.
pub trait Language {
    /// Its BCP 47 tag.
    fn tag(&self) -> String;

    /// Whether it is written from right to left.
    fn is_right_to_left(&self) -> bool;

    /// Which of the choices it is.
    fn choice(&self) -> String;

    /// The languages that the reader can choose from: tag, and its name for itself.
    fn choices(&self) -> Vec<(String, String)>;

    /// The message of that id with these values for its variables.
    fn message(&self, id: &str, values: &[(&str, Value<'_>)]) -> String;

    /// A number as text.
    fn number(&self, number: usize) -> String;

    /// A date as text, no more precise than it is known.
    fn date(&self, date: &Date) -> String;

    /// Several texts as one: `a, b and c`.
    fn list(&self, texts: &[String]) -> String;
}

/// What a message says of something.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// How many.
    Number(usize),
    /// Words of the interface itself.
    Phrase(&'a str),
}

/// A language at hand, wherever something is drawn; by default none, which has no words.
#[derive(Clone, Copy, Default)]
pub struct Words(Option<StoredValue<Spoken>>);

struct Spoken {
    language: Box<dyn Language>,
    tag: String,
    right_to_left: bool,
}

/// Stands in a message for what is drawn rather than said.
const DRAWN: &str = "\u{fffc}";

impl Words {
    /// The words of a language, for as long as the current owner lasts.
    #[must_use]
    pub fn new(language: Box<dyn Language>) -> Self {
        let (tag, right_to_left) = (language.tag(), language.is_right_to_left());
        Self(Some(StoredValue::new(Spoken { language, tag, right_to_left })))
    }

    /// The language's BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> String {
        self.ask(|spoken| spoken.tag.clone())
    }

    /// Whether the language is that of this tag.
    pub(super) fn is(self, tag: &str) -> bool {
        self.ask(|spoken| spoken.tag.eq_ignore_ascii_case(tag))
    }

    /// Whether the language is written from right to left.
    pub(super) fn is_right_to_left(self) -> bool {
        self.ask(|spoken| spoken.right_to_left)
    }

    /// The tag of the language among those that the reader can choose from.
    pub(super) fn choice(self) -> String {
        self.ask(|spoken| spoken.language.choice())
    }

    /// The languages that the reader can choose from: tag and name.
    pub(super) fn choices(self) -> Vec<(String, String)> {
        self.ask(|spoken| spoken.language.choices())
    }

    /// A message that is always the same.
    pub(super) fn get(self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A message with what it says something of.
    #[inline(never)]
    pub(super) fn say(self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.ask(|spoken| spoken.language.message(id, values))
    }

    /// How many there are of something.
    pub(super) fn count(self, id: &str, count: usize) -> String {
        self.say(id, &[("count", Value::Number(count))])
    }

    /// A message around something that is drawn in the place of the variable `name`.
    #[inline(never)]
    pub(super) fn around(self, id: &str, values: &[(&str, Value<'_>)], name: &str, drawn: Node) -> Node {
        let said = self.say(id, &[values, &[(name, Value::Phrase(DRAWN))]].concat());
        match said.split_once(DRAWN) {
            Some((before, after)) => (filled(before), drawn, filled(after)).view(),
            None => said.view(),
        }
    }

    /// A number as text.
    pub(super) fn number(self, number: usize) -> String {
        self.ask(|spoken| spoken.language.number(number))
    }

    /// A date as text; as it is written where it cannot be read.
    pub(super) fn date(self, date: &Date) -> String {
        self.ask(|spoken| spoken.language.date(date))
    }

    /// Several texts as one.
    pub(super) fn list(self, texts: &[String]) -> String {
        self.ask(|spoken| spoken.language.list(texts))
    }

    /// Several texts with commas between.
    pub(super) fn row(self, texts: &[String]) -> String {
        texts.join(&self.get("comma"))
    }

    /// A text from elsewhere, such as a name, as it may stand in a message: kept from changing the order of what is around
    /// it, where it could.
    #[inline(never)]
    pub(super) fn isolated(self, text: &str) -> String {
        // What turns the order round itself has no business in a sentence of ours.
        let text: String =
            text.chars().filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
        if self.is_right_to_left() || text.chars().any(is_right_to_left) {
            ["\u{2068}", &text, "\u{2069}"].concat()
        } else {
            text
        }
    }

    /// What a part that is drawn too late asks, after its viewer has gone, is answered with nothing.
    fn ask<T: Default>(self, question: impl FnOnce(&Spoken) -> T) -> T {
        self.0.map(|spoken| spoken.with_value(question)).unwrap_or_default()
    }
}

fn filled(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// Whether the character belongs to a block that Unicode reserves for scripts from right to left, or is a mark for that.
const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// What a reader sees for a position, unless the editor has a label of their own.
pub(super) const fn position(position: Position) -> &'static str {
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
        Basis::Direct => "basis-direct",
        Basis::Paraphrase => "basis-paraphrase",
        Basis::Questionnaire => "basis-questionnaire",
        Basis::Vote => "basis-vote",
        Basis::Inferred => "basis-inferred",
    }
}

/// How a quote bears on a position; nothing to say where it shows it.
pub(super) const fn bearing(role: EvidenceRole) -> Option<&'static str> {
    match role {
        EvidenceRole::Supports => None,
        EvidenceRole::Contradicts => Some("role-contradicts"),
        EvidenceRole::Context => Some("role-context"),
    }
}

/// What a reader must know of words that are not the speaker's own.
pub(super) const fn kind(kind: Kind) -> Option<&'static str> {
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
