//! The interface in English, where there is no browser to speak for it.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::words::{Language, Value};
use crate::bundle::Date;

const TAG: &str = "en";
const MESSAGES: &str = include_str!("../../public/languages/en.ftl");

/// English, by the same messages as in a page; its numbers and dates are our own.
pub struct English(FluentBundle<FluentResource>);

impl Default for English {
    fn default() -> Self {
        // A message that cannot be read is told by the test of the languages; the others can be shown.
        let messages = FluentResource::try_new(MESSAGES.to_owned()).unwrap_or_else(|(messages, _)| messages);
        let english: LanguageIdentifier = TAG.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![english]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(grouped(&number.as_string())),
            _ => None,
        }));
        bundle.add_resource_overriding(messages);
        Self(bundle)
    }
}

impl Language for English {
    fn tag(&self) -> &str {
        TAG
    }

    fn is_right_to_left(&self) -> bool {
        false
    }

    fn choices(&self) -> Vec<String> {
        Vec::new()
    }

    fn choice(&self) -> String {
        TAG.to_owned()
    }

    fn name(&self, _: &str) -> String {
        "English".to_owned()
    }

    fn message(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self.0.get_message(id).and_then(|message| message.value()) else { return id.to_owned() };
        let values: FluentArgs<'_> = values
            .iter()
            .map(|&(name, value)| match value {
                Value::Number(number) => (name, FluentValue::from(number)),
                Value::Phrase(text) => (name, FluentValue::from(text)),
            })
            .collect();
        self.0.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }

    fn number(&self, number: usize) -> String {
        grouped(&number.to_string())
    }

    fn date(&self, date: &Date) -> String {
        date.in_words()
    }

    fn list(&self, texts: &[String]) -> String {
        match texts {
            [] => String::new(),
            [only] => only.clone(),
            [others @ .., last] => format!("{} and {last}", others.join(", ")),
        }
    }
}

/// Digits with their thousands apart, by a no-break space as in the International System of Units.
fn grouped(digits: &str) -> String {
    if digits.len() < 5 {
        return digits.to_owned();
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
            assert_eq!(English::default().message("quotes", &[("count", Value::Number(number))]), words);
        }
    }

    #[test]
    fn lists_read_well() {
        for (texts, words) in [(&["a"][..], "a"), (&["a", "b"], "a and b"), (&["a", "b", "c"], "a, b and c")] {
            let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
            assert_eq!(English::default().list(&texts), words);
        }
    }
}
