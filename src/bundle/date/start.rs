//! Parses dates.

use super::calendar::{days, days_in};

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

/// The first day of a parsed date, with its precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Start {
    /// The first possible day, counted as in [`days`].
    pub(super) days: i64,
    /// Seconds from that day's midnight in UTC to the exact moment of a time. Negative or more than a day where the
    /// zone moves it to another day.
    pub(super) seconds: i64,
    pub(super) precision: Precision,
    pub(super) year: u16,
    pub(super) month: u8,
    pub(super) day: u8,
}

impl Start {
    /// Month and day of the last possible day.
    pub(super) fn last(self) -> (u16, u16) {
        let (month, day) = (self.month.into(), self.day.into());
        match self.precision {
            Precision::Year => (12, 31),
            Precision::Month => (month, days_in(self.year, month)),
            Precision::Day | Precision::Time => (month, day),
        }
    }
}

pub(super) fn start(written: &str) -> Option<Start> {
    let (year, rest) = digits(written, 4)?;
    if rest.is_empty() {
        return Some(at(year, 1, 1, Precision::Year));
    }
    let (month, rest) = digits(rest.strip_prefix('-')?, 2)?;
    if !(1..=12).contains(&month) {
        return None;
    }
    if rest.is_empty() {
        return Some(at(year, month, 1, Precision::Month));
    }
    let (day, rest) = digits(rest.strip_prefix('-')?, 2)?;
    if day < 1 || day > days_in(year, month) {
        return None;
    }
    if rest.is_empty() {
        return Some(at(year, month, day, Precision::Day));
    }
    let day = at(year, month, day, Precision::Time);
    Some(Start { seconds: time(rest)?, ..day })
}

/// Seconds since midnight UTC of a time such as `T16:05:30.5+02:00`, as in RFC 3339.
fn time(written: &str) -> Option<i64> {
    let rest = written.strip_prefix(['T', 't', ' '])?;
    let (hour, rest) = digits(rest, 2)?;
    let (minute, rest) = digits(rest.strip_prefix(':')?, 2)?;
    let (second, rest) = digits(rest.strip_prefix(':')?, 2)?;
    // 60 is a leap second.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let zone = match rest.strip_prefix('.') {
        None => rest,
        Some(fraction) => {
            let zone = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            if zone.len() == fraction.len() {
                return None;
            }
            zone
        }
    };
    let clock = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
    if zone.eq_ignore_ascii_case("z") {
        return Some(clock);
    }
    let sign = match zone.get(..1)? {
        "+" => -1,
        "-" => 1,
        _ => return None,
    };
    let (hours, rest) = digits(zone.get(1..)?, 2)?;
    let (minutes, rest) = digits(rest.strip_prefix(':')?, 2)?;
    if hours > 23 || minutes > 59 || !rest.is_empty() {
        return None;
    }
    Some(clock + sign * (i64::from(hours) * 3600 + i64::from(minutes) * 60))
}

/// Parses exactly `count` ASCII digits, and returns the rest.
fn digits(text: &str, count: usize) -> Option<(u16, &str)> {
    let (number, rest) = text.split_at_checked(count)?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((number.parse().ok()?, rest))
}

fn at(year: u16, month: u16, day: u16, precision: Precision) -> Start {
    let small = |number: u16| u8::try_from(number).unwrap_or_default();
    Start { days: days(year, month, day), seconds: 0, precision, year, month: small(month), day: small(day) }
}
