//! The interface in one language: its messages, in Fluent's syntax, with numbers, dates and lists as that language writes
//! them.

use std::convert::Infallible;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

use crate::{
    bundle::{Date, Parts, language_tag},
    direction,
    export::{Messages, Value},
};

/// How a language writes numbers, dates and lists.
pub trait Formats: 'static {
    /// The formats of the language with this BCP 47 tag.
    fn of(tag: &str) -> Self
    where
        Self: Sized;

    /// A number, in groups of digits where there are more than four.
    fn number(&self, number: f64) -> String;

    /// A date, no more precise than it is known: a month or a day that is not known is 0, and a year is never 0.
    fn date(&self, year: u16, month: u8, day: u8) -> String;

    /// Several texts as one: `a, b and c`.
    fn list(&self, texts: &[String]) -> String;
}

/// A language that the reader can choose for the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The BCP 47 tag that its messages are filed under.
    pub tag: String,
    /// Its name for itself.
    pub name: String,
}

/// The interface in one language.
pub struct Language {
    tag: String,
    messages: FluentBundle<FluentResource>,
    formats: Box<dyn Formats>,
    choices: Vec<Choice>,
}

impl Language {
    /// The language with this BCP 47 tag, whose messages are `source`. A message that cannot be parsed is left out, as is
    /// what stands twice.
    #[must_use]
    pub fn new<F: Formats>(tag: &str, source: String, choices: Vec<Choice>) -> Self {
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
        let mut messages = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
        messages.set_use_isolating(false);
        messages.set_formatter(Some(format_number::<F>));
        messages.add_resource_overriding(resource);
        Self { tag: tag.to_owned(), messages, formats: Box::new(F::of(tag)), choices }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        direction::of_language(Some(&self.tag)) == Some(true)
    }

    /// The languages that the reader can choose from; none without a page to do it in.
    #[must_use]
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// Which of the [`choices`](Self::choices) it is.
    #[must_use]
    pub fn choice(&self) -> Option<usize> {
        let known: Vec<&str> = self.choices.iter().map(|choice| &*choice.tag).collect();
        Some(negotiate(std::slice::from_ref(&self.tag), &known)?.0)
    }

    /// A number as text.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        self.formats.number(as_float(number))
    }
}

impl Messages for Language {
    fn tag(&self) -> &str {
        &self.tag
    }

    fn message(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let pattern = self.messages.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else { return id.to_owned() };
        let values: FluentArgs<'_> = values
            .iter()
            .map(|&(name, value)| match value {
                Value::Number(number) => (name, FluentValue::from(number)),
                Value::Phrase(text) => (name, FluentValue::from(text)),
            })
            .collect();
        self.messages.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }

    fn date(&self, date: &Date) -> String {
        // The calendars of browsers have no year 0.
        let Some(Parts { year, month, day, time }) = date.parts().filter(|parts| parts.year > 0) else {
            return date.written().to_owned();
        };
        let day = self.formats.date(year, month, day);
        let Some((clock, offset)) = time else { return day };
        let time = [clock, " UTC", offset].concat();
        let time = if self.is_right_to_left() { ["\u{2066}", &time, "\u{2069}"].concat() } else { time };
        self.message("date-and-time", &[("date", Value::Phrase(&day)), ("time", Value::Phrase(&time))])
    }

    fn list(&self, texts: &[String]) -> String {
        self.formats.list(texts)
    }
}

/// Formats kept by Fluent, which hands nothing else to what writes its numbers.
struct Memoized<F>(F);

impl<F: Formats> Memoizable for Memoized<F> {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self(F::of(&language.to_string())))
    }
}

fn format_number<F: Formats>(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer.with_try_get::<Memoized<F>, _, _>((), |formats| formats.0.number(number.value)).ok()
}

/// A count as a number of JavaScript's and of Fluent's.
#[expect(clippy::cast_precision_loss, reason = "nothing here is counted beyond what a float has digits for")]
fn as_float(count: usize) -> f64 {
    count as f64
}

/// The one of the languages `known` that comes first among those that are `wanted`, the best first: its place, and the tag
/// of the language wanted, by which numbers and dates are written. That is the known one's where it is written in another
/// script. Tags may be written as operating systems do: `de_AT` for `de-AT`.
#[must_use]
pub fn negotiate(wanted: &[String], known: &[&str]) -> Option<(usize, String)> {
    wanted.iter().filter_map(|tag| language_tag(tag)).find_map(|wanted| {
        let (language, script) = language_and_script(&wanted);
        let same = known.iter().position(|tag| *tag == wanted);
        let at = same.or_else(|| known.iter().position(|tag| language_and_script(tag).0 == language))?;
        let tag = *known.get(at)?;
        let is_same_script = language_and_script(tag).1 == script;
        Some((at, if is_same_script { wanted } else { tag.to_owned() }))
    })
}

/// The language and the script that a tag names: `("zh", Some("Hant"))` for `zh-Hant-TW`.
fn language_and_script(tag: &str) -> (&str, Option<&str>) {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    (language, subtags.next().filter(|subtag| subtag.len() == 4))
}

#[cfg(test)]
mod tests {
    use super::negotiate;

    #[test]
    fn the_first_language_wanted_that_is_known_is_taken_however_its_tag_is_written() {
        let known = ["de", "en", "he", "zh-Hant"];
        for (wanted, expected) in [
            (&["de"][..], Some(("de", "de"))),
            (&["DE"], Some(("de", "de"))),
            (&["de_DE.UTF-8"], Some(("de", "de-DE"))),
            (&["de-CH-1901"], Some(("de", "de-CH-1901"))),
            (&["German"], Some(("de", "de"))),
            (&["iw"], Some(("he", "he"))),
            (&["zh_TW"], Some(("zh-Hant", "zh-Hant"))),
            (&["zh-Hant-HK"], Some(("zh-Hant", "zh-Hant-HK"))),
            (&["zh-CN"], Some(("zh-Hant", "zh-Hant"))),
            (&["he-Latn"], Some(("he", "he"))),
            (&["eo", "", "en-US", "de"], Some(("en", "en-US"))),
            (&["eo"], None),
            (&[], None),
        ] {
            let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
            let found = negotiate(&wanted, &known);
            let expected =
                expected.map(|(file, tag)| (known.iter().position(|tag| *tag == file).unwrap(), tag.to_owned()));
            assert_eq!(found, expected, "{wanted:?}");
        }
    }
}
