//! Numbers, dates, lists and the names of languages, as the browser writes them.

use std::cell::OnceCell;

use js_sys::{
    Array, Date, Function,
    Intl::{
        DateTimeFormat, DateTimeFormatOptions, DayFormat, DisplayNames, ListFormat, MonthFormat, NumberFormat,
        NumberFormatOptions, UseGrouping, YearFormat,
    },
    Object,
};
use wasm_bindgen::prelude::*;

use crate::view::Formats;

/// English without a country: dates begin with the day.
const ENGLISH: &str = "en-GB";

/// The browser's formats for one language. Each is made when it is first needed, since to make one takes as long as to write a
/// hundred dates with it.
pub(super) struct Intl {
    /// The language's tag, as JavaScript takes it.
    locales: Array,
    numbers: OnceCell<Function>,
    lists: OnceCell<ListFormat>,
    years: OnceCell<Function>,
    months: OnceCell<Function>,
    days: OnceCell<Function>,
}

impl Intl {
    /// What writes a date, as far as it is known.
    fn dates(&self, has_month: bool, has_day: bool) -> Function {
        let options: DateTimeFormatOptions = Object::new().unchecked_into();
        options.set_calendar("gregory");
        options.set_time_zone("UTC");
        options.set_year(YearFormat::Numeric);
        if has_month {
            options.set_month(MonthFormat::Long);
        }
        if has_day {
            options.set_day(DayFormat::Numeric);
        }
        DateTimeFormat::new(&self.locales, &options).format()
    }
}

impl Formats for Intl {
    fn of(tag: &str) -> Self {
        Self {
            locales: locales(if tag == "en" { ENGLISH } else { tag }),
            numbers: OnceCell::new(),
            lists: OnceCell::new(),
            years: OnceCell::new(),
            months: OnceCell::new(),
            days: OnceCell::new(),
        }
    }

    fn number(&self, number: f64) -> String {
        let format = self.numbers.get_or_init(|| {
            let options: NumberFormatOptions = Object::new().unchecked_into();
            options.set_use_grouping(UseGrouping::Min2);
            NumberFormat::new(&self.locales, &options).format()
        });
        text(format, &number.into()).unwrap_or_else(|| number.to_string())
    }

    fn date(&self, year: u16, month: u8, day: u8) -> String {
        let (has_month, has_day) = (month > 0, day > 0);
        let format = if has_day {
            &self.days
        } else if has_month {
            &self.months
        } else {
            &self.years
        };
        let date = Date::new(&0.into());
        // Not all at once: a constructor takes a year below 100 for one of the twentieth century.
        date.set_utc_full_year_with_month_date(year.into(), i32::from(month.max(1)) - 1, day.max(1).into());
        text(format.get_or_init(|| self.dates(has_month, has_day)), &date).unwrap_or_else(|| year.to_string())
    }

    fn list(&self, texts: &[String]) -> String {
        let lists = self.lists.get_or_init(|| ListFormat::new(&self.locales, &Object::new()));
        lists.format(&texts.iter().map(JsValue::from).collect()).into()
    }
}

/// A language's name for itself, with a capital where it has them.
pub(super) fn own_name(tag: &str) -> String {
    let options = Object::new();
    // An object takes a property.
    let _ = js_sys::Reflect::set(&options, &"type".into(), &"language".into());
    let Some(name) = DisplayNames::new(&locales(tag), &options).of(tag).map(String::from) else {
        return tag.to_owned();
    };
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn locales(tag: &str) -> Array {
    Array::of1(&tag.into())
}

/// What a formatting function of the browser's makes of a value.
fn text(format: &Function, value: &JsValue) -> Option<String> {
    format.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
}
