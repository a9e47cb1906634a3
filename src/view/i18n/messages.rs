//! The words of the interface: which message is asked for where, in whatever language the reader has.
//!
//! The messages are in `public/languages/*.ftl`. In a page `public/words.js` reads them, elsewhere
//! [`Fluent`](super::Fluent) does.

use std::rc::Rc;

use leptos::prelude::*;

use crate::bundle::{Basis, Date, EvidenceRole, Kind, Position};

/// The interface in one language.
pub trait Language {
    /// Its BCP 47 tag.
    fn tag(&self) -> &str;

    /// Whether it is written from right to left.
    fn is_right_to_left(&self) -> bool;

    /// The tags of the languages that the reader can choose from.
    fn choices(&self) -> Vec<String>;

    /// The one of them that it is.
    fn choice(&self) -> String;

    /// The name for itself of one of them, by its tag.
    fn name(&self, tag: &str) -> String;

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
    /// Messages of the interface itself.
    Phrase(&'a str),
}

/// A language at hand, wherever something is drawn; by default none, which has no words.
#[derive(Clone, Copy, Default)]
pub struct Messages(Option<StoredValue<Rc<dyn Language>, LocalStorage>>);

/// Stands in a message for an element.
const PLACEHOLDER: &str = "\u{fffc}";

impl Messages {
    /// The words of a language, for as long as the current owner lasts.
    #[must_use]
    pub fn new(language: Rc<dyn Language>) -> Self {
        Self(Some(StoredValue::new_local(language)))
    }

    /// The language itself. What a part asks that is drawn too late, after its viewer has gone, nobody answers.
    pub fn language(self) -> Option<Rc<dyn Language>> {
        self.0?.try_with_value(Rc::clone)
    }

    /// The tag of the language at that place among those that the reader can choose from; empty where there is none.
    #[must_use]
    pub fn choice(self, at: usize) -> String {
        self.language().and_then(|language| language.choices().into_iter().nth(at)).unwrap_or_default()
    }

    /// Whether the language is that of this tag.
    #[must_use]
    pub fn is(self, tag: &str) -> bool {
        self.language().is_some_and(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// The language's BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> String {
        self.language().map(|language| language.tag().to_owned()).unwrap_or_default()
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        self.language().is_some_and(|language| language.is_right_to_left())
    }

    /// A message that is always the same.
    #[must_use]
    pub fn get(self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message with what it says something of.
    #[must_use]
    pub fn format(self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.language().map(|language| language.message(id, values)).unwrap_or_default()
    }

    /// How many there are of something.
    #[must_use]
    pub fn count(self, id: &str, count: usize) -> String {
        self.format(id, &[("count", Value::Number(count))])
    }

    /// A message around an element, which stands in the place of the variable `name`.
    pub fn format_around(
        self,
        id: &str,
        values: &[(&str, Value<'_>)],
        name: &str,
        element: impl IntoView + 'static,
    ) -> AnyView {
        let text = self.format(id, &[values, &[(name, Value::Phrase(PLACEHOLDER))]].concat());
        match text.split_once(PLACEHOLDER) {
            Some((before, after)) => (before.to_owned(), element, after.to_owned()).into_any(),
            None => text.into_any(),
        }
    }

    /// A number as text.
    #[must_use]
    pub fn number(self, number: usize) -> String {
        self.language().map(|language| language.number(number)).unwrap_or_default()
    }

    /// A date as text; as it is written where it cannot be read.
    #[must_use]
    pub fn date(self, date: &Date) -> String {
        self.language().map(|language| language.date(date)).unwrap_or_default()
    }

    /// Several texts as one.
    #[must_use]
    pub fn list(self, texts: &[String]) -> String {
        self.language().map(|language| language.list(texts)).unwrap_or_default()
    }

    /// Several texts with commas between.
    #[must_use]
    pub fn row(self, texts: &[String]) -> String {
        texts.join(&self.get("comma"))
    }

    /// A text from elsewhere, such as a name, as it may stand in a message: kept from changing the order of what is around
    /// it, where it could.
    #[must_use]
    pub fn isolated(self, text: &str) -> String {
        // What turns the order round itself has no business in a sentence of ours.
        let text: String =
            text.chars().filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
        if self.is_right_to_left() || text.chars().any(is_right_to_left) {
            ["\u{2068}", &text, "\u{2069}"].concat()
        } else {
            text
        }
    }
}

/// Whether the character belongs to a block that Unicode reserves for scripts from right to left, or is a mark for that.
const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// What a reader sees for a position, unless the editor has a label of their own.
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

/// A position's sign: told apart by its shape, so that no colour has to be.
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

pub const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Direct => "basis-direct",
        Basis::Paraphrase => "basis-paraphrase",
        Basis::Questionnaire => "basis-questionnaire",
        Basis::Vote => "basis-vote",
        Basis::Inferred => "basis-inferred",
    }
}

/// How a quote bears on a position; nothing to say where it shows it.
pub const fn bearing(role: EvidenceRole) -> Option<&'static str> {
    match role {
        EvidenceRole::Supports => None,
        EvidenceRole::Contradicts => Some("role-contradicts"),
        EvidenceRole::Context => Some("role-context"),
    }
}

/// What a reader must know of words that are not the speaker's own.
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
