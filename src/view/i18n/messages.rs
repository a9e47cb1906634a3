//! The words of the interface: which message is asked for where, in whatever language the reader has.
//!
//! The messages are in `public/languages/*.ftl`.

use std::rc::Rc;

use leptos::prelude::*;

use super::Language;
use crate::{bundle::Date, direction, export::Messages as _};
pub use crate::{
    export::Value,
    wording::{basis, bearing, kind, position, sign},
};

/// A language at hand, wherever something is drawn; by default none, which has no words.
#[derive(Clone, Copy, Default)]
pub struct Messages(Option<StoredValue<Rc<Language>, LocalStorage>>);

/// Stands in a message for an element.
const PLACEHOLDER: &str = "\u{fffc}";

impl Messages {
    /// The words of a language, for as long as the current owner lasts.
    #[must_use]
    pub fn new(language: Rc<Language>) -> Self {
        Self(Some(StoredValue::new_local(language)))
    }

    /// The language itself; `None` for a part that is drawn after its viewer was removed.
    pub fn language(self) -> Option<Rc<Language>> {
        self.0?.try_with_value(Rc::clone)
    }

    /// The tag of the language at that place among those that the reader can choose from; empty where there is none.
    #[must_use]
    pub fn choice(self, at: usize) -> String {
        self.language().and_then(|language| Some(language.choices().get(at)?.tag.clone())).unwrap_or_default()
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
        direction::isolated(text, &self.tag())
    }
}
