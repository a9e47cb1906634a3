//! Dates with their precision.

mod start;

use std::cmp::Ordering;

use time::OffsetDateTime;

use self::start::{Start, start};
use super::Text;

pub use self::start::Precision;

/// A date, exactly as precise as the file writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    written: Text,
    start: Option<Start>,
}

/// Which of two dates came first, as far as their precision allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sequence {
    /// The first one.
    Before,
    /// The second one.
    After,
    /// Undecided, as “2024” and “May 2024”, or two dates on one day.
    Open,
    /// The written days say one thing and the exact moments the other: the time zones are far apart.
    Contradictory,
}

/// The parts of a date. An unknown month or day is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    /// From 0 to 9999.
    pub year: u16,
    /// From 1 to 12.
    pub month: u8,
    /// From 1 to 31.
    pub day: u8,
    /// Hour and minute as written, such as `16:05`, and their offset from UTC, such as `+02:00`, which is empty for UTC.
    pub time: Option<(&'a str, &'a str)>,
}

impl Date {
    /// Parses a date, and keeps it as written even if it is invalid; [`Self::precision`] is absent then.
    #[must_use]
    pub fn new(written: &str) -> Self {
        Self { written: written.into(), start: start(written) }
    }

    /// The date as written in the file. Valid for `<time datetime>` if it could be parsed.
    #[must_use]
    pub fn written(&self) -> &str {
        &self.written
    }

    /// The precision; absent if the date could not be parsed.
    #[must_use]
    pub fn precision(&self) -> Option<Precision> {
        self.start.map(|start| start.precision)
    }

    /// A sort key: by the written day; on one day, less precise dates first, then by the moment. Dates that could not
    /// be parsed come last. Below 2⁴³ for all others.
    #[must_use]
    pub fn sort_key(&self) -> u64 {
        // A moment is less than two days from midnight of its written day. Julian days are counted from long before year 0.
        const SECONDS: u32 = 19;
        let key = |start: Start| {
            let (day, seconds) = (start.day.to_julian_day().unsigned_abs(), (start.seconds + 86_400).unsigned_abs());
            (u64::from(day) << 2 | start.precision as u64) << SECONDS | seconds
        };
        self.start.map_or(Self::UNDATED, key)
    }

    /// Whether this date came before another; `None` if one of them could not be parsed.
    #[must_use]
    pub fn sequence(&self, other: &Self) -> Option<Sequence> {
        let (one, two) = (self.start?, other.start?);
        let (first, last) = (self.days()?, other.days()?);
        let by_day = match () {
            () if first.1 < last.0 => Sequence::Before,
            () if last.1 < first.0 => Sequence::After,
            () => Sequence::Open,
        };
        if one.precision != Precision::Time || two.precision != Precision::Time {
            return Some(by_day);
        }
        let moment = |start: Start| i64::from(start.day.to_julian_day()) * 86_400 + start.seconds;
        let by_moment = match moment(one).cmp(&moment(two)) {
            Ordering::Less => Sequence::Before,
            Ordering::Greater => Sequence::After,
            Ordering::Equal => Sequence::Open,
        };
        Some(if by_day == Sequence::Open || by_day == by_moment { by_moment } else { Sequence::Contradictory })
    }

    /// The sort key for no date.
    pub const UNDATED: u64 = u64::MAX;

    /// The first and the last possible day, in days from 1 January 1970; for a time, the day in its own zone.
    #[must_use]
    pub fn days(&self) -> Option<(i32, i32)> {
        let start = self.start?;
        Some((start.day.to_julian_day() - EPOCH, start.last().to_julian_day() - EPOCH))
    }

    /// The date `day` days after 1 January 1970; before it if negative.
    #[must_use]
    pub fn of_day(day: i32) -> Self {
        let nearest = if day < 0 { time::Date::MIN } else { time::Date::MAX };
        Self::new(&iso_8601(time::Date::from_julian_day(day.saturating_add(EPOCH)).unwrap_or(nearest)))
    }

    /// The first possible day, as `YYYY-MM-DD`.
    #[must_use]
    pub fn first_day(&self) -> Option<String> {
        self.start.map(|start| iso_8601(start.day))
    }

    /// The last possible day, as `YYYY-MM-DD`.
    #[must_use]
    pub fn last_day(&self) -> Option<String> {
        self.start.map(|start| iso_8601(start.last()))
    }

    /// The parts of the date that are known; `None` if it could not be parsed.
    #[must_use]
    pub fn parts(&self) -> Option<Parts<'_>> {
        let Start { precision, day, .. } = self.start?;
        let (year, month, day) = day.to_calendar_date();
        let time = (precision == Precision::Time).then(|| {
            let (clock, zone) = self.written.split_at_checked(16).unwrap_or_default();
            let zone = zone.trim_start_matches(|c: char| c == ':' || c == '.' || c.is_ascii_digit());
            let zone = if zone.eq_ignore_ascii_case("z") { "" } else { zone };
            (clock.get(11..).unwrap_or_default(), zone)
        });
        let known = |part: u8, from: Precision| if precision < from { 0 } else { part };
        let (month, day) = (known(month.into(), Precision::Month), known(day, Precision::Day));
        Some(Parts { year: year.try_into().ok()?, month, day, time })
    }
}

/// The Julian day of 1 January 1970.
const EPOCH: i32 = OffsetDateTime::UNIX_EPOCH.date().to_julian_day();

/// A day as `YYYY-MM-DD`.
fn iso_8601(day: time::Date) -> String {
    let (year, month, day) = day.to_calendar_date();
    format!("{year:04}-{:02}-{day:02}", u8::from(month))
}

#[cfg(test)]
mod tests;
