//! Dates with their precision.

mod calendar;
mod start;

use std::cmp::Ordering;

use self::{
    calendar::{EPOCH, days},
    start::{Start, start},
};
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
        // A moment is less than two days from midnight of its written day, and the days of year 0 are counted from
        // below zero.
        const SECONDS: u32 = 19;
        let key = |start: Start| {
            let (days, seconds) = ((start.days + 366).unsigned_abs(), (start.seconds + 86_400).unsigned_abs());
            (days << 2 | start.precision as u64) << SECONDS | seconds
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
        let moment = |start: Start| start.days * 86_400 + start.seconds;
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
        let counted = |(month, day)| i32::try_from(days(start.year, month, day) - EPOCH).unwrap_or_default();
        Some((counted((start.month.into(), start.day.into())), counted(start.last())))
    }

    /// The date `day` days after 1 January 1970; before it if negative.
    #[must_use]
    pub fn of_day(day: i32) -> Self {
        // The inverse of `days`: `civil_from_days` of the same source.
        let days = i64::from(day) + EPOCH - 1;
        let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let months = (5 * day + 2) / 153;
        let (day, month) = (day - (153 * months + 2) / 5 + 1, (months + 2) % 12 + 1);
        let year = era * 400 + year + i64::from(month <= 2);
        Self::new(&format!("{year:04}-{month:02}-{day:02}"))
    }

    /// The first possible day, as `YYYY-MM-DD`.
    #[must_use]
    pub fn first_day(&self) -> Option<String> {
        self.start.map(|Start { year, month, day, .. }| format!("{year:04}-{month:02}-{day:02}"))
    }

    /// The last possible day, as `YYYY-MM-DD`.
    #[must_use]
    pub fn last_day(&self) -> Option<String> {
        let start = self.start?;
        let (month, day) = start.last();
        Some(format!("{:04}-{month:02}-{day:02}", start.year))
    }

    /// The parts of the date that are known; `None` if it could not be parsed.
    #[must_use]
    pub fn parts(&self) -> Option<Parts<'_>> {
        let Start { precision, year, month, day, .. } = self.start?;
        let time = (precision == Precision::Time).then(|| {
            let (clock, zone) = self.written.split_at_checked(16).unwrap_or_default();
            let zone = zone.trim_start_matches(|c: char| c == ':' || c == '.' || c.is_ascii_digit());
            let zone = if zone.eq_ignore_ascii_case("z") { "" } else { zone };
            (clock.get(11..).unwrap_or_default(), zone)
        });
        let known = |part: u8, from: Precision| if precision < from { 0 } else { part };
        Some(Parts { year, month: known(month, Precision::Month), day: known(day, Precision::Day), time })
    }
}

#[cfg(test)]
mod tests;
