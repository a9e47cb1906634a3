//! Parses dates: times by RFC 3339, as the crate `time` does, and what is less precise.

use time::{Month, OffsetDateTime, format_description::well_known::Rfc3339};

/// The precision of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// `YYYY`
    Year,
    /// `YYYY-MM`
    Month,
    /// `YYYY-MM-DD`
    Day,
    /// RFC 3339 date and time
    Time,
}

/// A parsed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Start {
    /// The first possible day; of a time, the day in its own zone.
    pub(super) day: time::Date,
    /// Seconds from that day's midnight in UTC to the exact moment of a time. Negative or more than a day where the
    /// zone moves it to another day.
    pub(super) seconds: i64,
    pub(super) precision: Precision,
}

impl Start {
    /// The last possible day.
    pub(super) fn last(self) -> time::Date {
        let last = match self.precision {
            Precision::Year => time::Date::from_calendar_date(self.day.year(), Month::December, 31),
            Precision::Month => self.day.replace_day(self.day.month().length(self.day.year())),
            Precision::Day | Precision::Time => Ok(self.day),
        };
        last.unwrap_or(self.day)
    }
}

pub(super) fn start(written: &str) -> Option<Start> {
    if written.len() > 10 {
        let moment = OffsetDateTime::parse(written, &Rfc3339).ok()?;
        let day = moment.date();
        let seconds = moment.unix_timestamp() - day.midnight().assume_utc().unix_timestamp();
        return Some(Start { day, seconds, precision: Precision::Time });
    }
    let mut parts = written.split('-');
    let year = i32::from(digits(parts.next()?, 4)?);
    let month = parts.next().map(|month| digits(month, 2));
    let day = parts.next().map(|day| digits(day, 2));
    let (month, day, precision) = match (month, day, parts.next()) {
        (None, _, _) => (1, 1, Precision::Year),
        (Some(month), None, _) => (month?, 1, Precision::Month),
        (Some(month), Some(day), None) => (month?, day?, Precision::Day),
        (Some(_), Some(_), Some(_)) => return None,
    };
    let small = |number: u16| u8::try_from(number).ok();
    let day = time::Date::from_calendar_date(year, Month::try_from(small(month)?).ok()?, small(day)?).ok()?;
    Some(Start { day, seconds: 0, precision })
}

/// Parses exactly `count` ASCII digits.
fn digits(text: &str, count: usize) -> Option<u16> {
    let is_number = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}
