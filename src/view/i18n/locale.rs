//! The languages of the interface where there is no browser to format for them: numbers, dates and lists as `Intl` writes
//! them. A test compares the two.

use super::language::{Formats, Language, negotiate};

/// A language, and how things are written in it.
pub struct Locale {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its messages, in Fluent's syntax.
    pub messages: &'static str,
    /// What stands between thousands.
    group: char,
    /// How a day is written, a month, and a year.
    patterns: [&'static str; 3],
    /// The names of the months beside a day, with spaces between.
    months: &'static str,
    /// The same where they stand without one; empty where they are the same.
    months_alone: &'static str,
    /// What stands between things in a list, and before the last of them.
    comma: &'static str,
    and: &'static str,
}

macro_rules! messages {
    ($tag:literal) => {
        include_str!(concat!("../../../public/languages/", $tag, ".ftl"))
    };
}

pub const ENGLISH: Locale = Locale {
    tag: "en",
    messages: messages!("en"),
    group: ',',
    patterns: ["{d} {m} {y}", "{m} {y}", "{y}"],
    months: "January February March April May June July August September October November December",
    months_alone: "",
    comma: ", ",
    and: " and ",
};

/// All of them, by their tags.
pub const LOCALES: &[Locale] = &[
    Locale {
        tag: "ar",
        messages: messages!("ar"),
        months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        comma: " و",
        and: " و",
        ..ENGLISH
    },
    Locale {
        tag: "de",
        messages: messages!("de"),
        group: '.',
        patterns: ["{d}. {m} {y}", "{m} {y}", "{y}"],
        months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        and: " und ",
        ..ENGLISH
    },
    ENGLISH,
    Locale {
        tag: "es",
        messages: messages!("es"),
        group: '.',
        patterns: ["{d} de {m} de {y}", "{m} de {y}", "{y}"],
        months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        and: " y ",
        ..ENGLISH
    },
    Locale {
        tag: "fr",
        messages: messages!("fr"),
        group: '\u{202f}',
        months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        and: " et ",
        ..ENGLISH
    },
    Locale {
        tag: "he",
        messages: messages!("he"),
        patterns: ["{d} ב{m} {y}", "{m} {y}", "{y}"],
        months: "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
        // Before a number, as all is that is listed here.
        and: " ו-",
        ..ENGLISH
    },
    Locale {
        tag: "ru",
        messages: messages!("ru"),
        group: '\u{a0}',
        patterns: ["{d} {m} {y} г.", "{m} {y} г.", "{y}"],
        months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        months_alone: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        and: " и ",
        ..ENGLISH
    },
    Locale {
        tag: "uk",
        messages: messages!("uk"),
        group: '\u{a0}',
        patterns: ["{d} {m} {y} р.", "{m} {y} р.", "{y}"],
        months: "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        months_alone: "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
        and: " і ",
        ..ENGLISH
    },
    Locale {
        tag: "zh-Hant",
        messages: messages!("zh-Hant"),
        patterns: ["{y}年{m}月{d}日", "{y}年{m}月", "{y}年"],
        months: "1 2 3 4 5 6 7 8 9 10 11 12",
        comma: "、",
        and: "和",
        ..ENGLISH
    },
];

impl Language {
    /// The tags of all languages that there are, in alphabetical order.
    pub fn tags() -> impl Iterator<Item = &'static str> {
        LOCALES.iter().map(|locale| locale.tag)
    }

    /// That of the [`tags`](Self::tags) which has the language of this one, however it is written: `de` for `de_AT`.
    #[must_use]
    pub fn nearest(tag: &str) -> Option<&'static str> {
        let known: Vec<&str> = Self::tags().collect();
        let (at, _) = negotiate(&[tag.to_owned()], &known)?;
        known.get(at).copied()
    }

    /// The language of this tag, in whatever case; nothing where it is none of [`tags`](Self::tags).
    #[must_use]
    pub fn known(tag: &str) -> Option<Self> {
        LOCALES.iter().find(|locale| locale.tag.eq_ignore_ascii_case(tag)).map(Self::from)
    }
}

impl From<&Locale> for Language {
    fn from(locale: &Locale) -> Self {
        Self::new::<&Locale>(locale.tag, locale.messages.to_owned(), Vec::new())
    }
}

/// English.
impl Default for Language {
    fn default() -> Self {
        Self::from(&ENGLISH)
    }
}

impl Formats for &'static Locale {
    fn of(tag: &str) -> Self {
        LOCALES.iter().find(|locale| locale.tag == tag).unwrap_or(&ENGLISH)
    }

    fn number(&self, number: f64) -> String {
        let digits = number.to_string();
        if digits.len() < 5 {
            return digits;
        }
        let mut grouped = String::with_capacity(digits.len() * 2);
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                grouped.push(self.group);
            }
            grouped.push(digit);
        }
        grouped
    }

    fn date(&self, year: u16, month: u8, day: u8) -> String {
        let [full, of_month, of_year] = self.patterns;
        let (pattern, months) = match (month, day) {
            (0, _) => (of_year, ""),
            (_, 0) if !self.months_alone.is_empty() => (of_month, self.months_alone),
            (_, 0) => (of_month, self.months),
            _ => (full, self.months),
        };
        let name = months.split(' ').nth(usize::from(month).saturating_sub(1)).unwrap_or_default();
        pattern.replace("{y}", &year.to_string()).replace("{m}", name).replace("{d}", &day.to_string())
    }

    fn list(&self, texts: &[String]) -> String {
        match texts {
            [] => String::new(),
            [only] => only.clone(),
            [others @ .., last] => [&others.join(self.comma), self.and, last].concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;
    use crate::{
        bundle::Date,
        export::{Messages as _, Value},
    };

    #[test]
    fn numbers_and_dates_read_well() {
        for (tag, number, dates) in [
            ("en", "12,345 quotes", ["2025", "July 2025", "14 July 2025", "14 July 2025, 09:30 UTC"]),
            ("es", "12.345 citas", ["2025", "julio de 2025", "14 de julio de 2025", "14 de julio de 2025, 09:30 UTC"]),
            ("uk", "12\u{a0}345 цитат", ["2025", "липень 2025 р.", "14 липня 2025 р.", "14 липня 2025 р., 09:30 UTC"]),
        ] {
            let language = Language::known(tag).unwrap();
            assert_eq!(language.message("quotes", &[("count", Value::Number(12_345))]), number);
            let written = ["2025", "2025-07", "2025-07-14", "2025-07-14T09:30:00Z"];
            assert_eq!(written.map(|date| language.date(&Date::new(date))), dates);
        }
        let english = Language::default();
        assert_eq!((english.number(8681), english.number(1_234_567)), ("8681".to_owned(), "1,234,567".to_owned()));
        // What cannot be read stays as it is, and so does a year that calendars do not have.
        assert_eq!(["0000-05", "soon"].map(|date| english.date(&Date::new(date))), ["0000-05", "soon"]);
    }

    #[test]
    fn lists_read_well() {
        for (texts, words) in [(&["a"][..], "a"), (&["a", "b"], "a and b"), (&["a", "b", "c"], "a, b and c")] {
            let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
            assert_eq!(Language::default().list(&texts), words);
        }
    }
}
