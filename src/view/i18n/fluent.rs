//! The interface in any of its languages, where there is no browser to speak for it.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::locale::{LOCALES, Locale};
use super::messages::{Language, Value};
use crate::{
    bundle::{Date, Parts, language_tag},
    export::Messages,
};

/// A language by the same messages as in a page, with numbers, dates and lists as browsers write them in it.
pub struct Fluent {
    locale: &'static Locale,
    messages: FluentBundle<FluentResource>,
}

impl Fluent {
    /// The tags of all languages that there are, in alphabetical order.
    pub fn tags() -> impl Iterator<Item = &'static str> {
        LOCALES.iter().map(|locale| locale.tag)
    }

    /// That of the [`tags`](Self::tags) which has the language of this one, however it is written: `de` for `de_AT`. Where
    /// several have, the same tag comes first.
    #[must_use]
    pub fn nearest(tag: &str) -> Option<&'static str> {
        let tag = language_tag(tag)?;
        let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let same = Self::tags().find(|known| *known == tag);
        same.or_else(|| Self::tags().find(|known| language(known) == language(&tag)))
    }

    /// The language of this BCP 47 tag, in whatever case; nothing where it is none of [`tags`](Self::tags).
    #[must_use]
    pub fn new(tag: &str) -> Option<Self> {
        LOCALES.iter().find(|locale| locale.tag.eq_ignore_ascii_case(tag)).map(Self::of)
    }

    fn of(locale: &'static Locale) -> Self {
        // A message that cannot be read is told by the test of the languages; the others can be shown.
        let messages = FluentResource::try_new(locale.messages.to_owned()).unwrap_or_else(|(messages, _)| messages);
        let language: LanguageIdentifier = locale.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(locale.formatter()));
        bundle.add_resource_overriding(messages);
        Self { locale, messages: bundle }
    }
}

/// English.
impl Default for Fluent {
    fn default() -> Self {
        Self::of(&super::locale::ENGLISH)
    }
}

impl Messages for Fluent {
    fn tag(&self) -> &str {
        self.locale.tag
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
        let Some(Parts { year, month, day, time }) = date.parts().filter(|parts| parts.year > 0) else {
            return date.written().to_owned();
        };
        let day = self.locale.date(year, month, day);
        let Some((clock, offset)) = time else { return day };
        let time = [clock, " UTC", offset].concat();
        let time = if self.locale.right_to_left { ["\u{2066}", &time, "\u{2069}"].concat() } else { time };
        self.message("date-and-time", &[("date", Value::Phrase(&day)), ("time", Value::Phrase(&time))])
    }

    fn list(&self, texts: &[String]) -> String {
        self.locale.list(texts)
    }
}

impl Language for Fluent {
    fn is_right_to_left(&self) -> bool {
        self.locale.right_to_left
    }

    fn choices(&self) -> Vec<String> {
        Vec::new()
    }

    fn choice(&self) -> String {
        self.locale.tag.to_owned()
    }

    fn name(&self, tag: &str) -> String {
        tag.to_owned()
    }

    fn number(&self, number: usize) -> String {
        self.locale.number(&number.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_however_its_tag_is_written() {
        for (tag, nearest) in [
            ("de", Some("de")),
            ("DE", Some("de")),
            ("de_DE", Some("de")),
            ("de-CH-1901", Some("de")),
            ("German", Some("de")),
            ("zh_TW", Some("zh-Hant")),
            ("eo", None),
            ("", None),
        ] {
            assert_eq!(Fluent::nearest(tag), nearest, "{tag}");
        }
    }

    #[test]
    fn numbers_and_dates_read_well() {
        for (tag, number, dates) in [
            ("en", "12,345 quotes", ["2025", "July 2025", "14 July 2025", "14 July 2025, 09:30 UTC"]),
            ("es", "12.345 citas", ["2025", "julio de 2025", "14 de julio de 2025", "14 de julio de 2025, 09:30 UTC"]),
            ("uk", "12\u{a0}345 цитат", ["2025", "липень 2025 р.", "14 липня 2025 р.", "14 липня 2025 р., 09:30 UTC"]),
        ] {
            let language = Fluent::new(tag).unwrap();
            assert_eq!(language.message("quotes", &[("count", Value::Number(12_345))]), number);
            let written = ["2025", "2025-07", "2025-07-14", "2025-07-14T09:30:00Z"];
            assert_eq!(written.map(|date| language.date(&Date::new(date))), dates);
        }
        let english = Fluent::default();
        assert_eq!((english.number(8681), english.number(1_234_567)), ("8681".to_owned(), "1,234,567".to_owned()));
        // Browsers' calendars have no year 0, and what cannot be read stays as it is.
        assert_eq!(["0000-05", "soon"].map(|date| english.date(&Date::new(date))), ["0000-05", "soon"]);
    }

    #[test]
    fn lists_read_well() {
        for (texts, words) in [(&["a"][..], "a"), (&["a", "b"], "a and b"), (&["a", "b", "c"], "a, b and c")] {
            let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
            assert_eq!(Fluent::default().list(&texts), words);
        }
    }
}
