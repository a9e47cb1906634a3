//! What browsers know of a language, as `Intl` writes it there: dates, numbers and lists. A test compares the two.

use fluent_bundle::FluentValue;

/// A language, and how things are written in it.
pub struct Locale {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its messages, in Fluent's syntax.
    pub messages: &'static str,
    pub right_to_left: bool,
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
    right_to_left: false,
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
        right_to_left: true,
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
        right_to_left: true,
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

impl Locale {
    /// A date of which no more is known than what is not 0.
    pub fn date(&self, year: u16, month: u8, day: u8) -> String {
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

    /// A number's digits, in groups of three where there are more than four.
    pub fn number(&self, digits: &str) -> String {
        grouped(digits, self.group)
    }

    /// What writes the numbers in messages. It can take nothing along, so that there is one for each way of grouping.
    pub fn formatter<M>(&self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
        match self.group {
            '.' => formatted::<'.', M>,
            '\u{a0}' => formatted::<'\u{a0}', M>,
            '\u{202f}' => formatted::<'\u{202f}', M>,
            _ => formatted::<',', M>,
        }
    }

    /// Several texts as one.
    pub fn list(&self, texts: &[String]) -> String {
        match texts {
            [] => String::new(),
            [only] => only.clone(),
            [others @ .., last] => [&others.join(self.comma), self.and, last].concat(),
        }
    }
}

fn formatted<const GROUP: char, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(grouped(&number.as_string(), GROUP)),
        _ => None,
    }
}

fn grouped(digits: &str, group: char) -> String {
    if digits.len() < 5 {
        return digits.to_owned();
    }
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push(group);
        }
        grouped.push(digit);
    }
    grouped
}
