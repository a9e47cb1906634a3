//! Dates that know how precise they are.

use std::cmp::Ordering;

use super::Text;

/// When something was said or printed, no more precise than the file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    written: Text,
    start: Option<Start>,
}

/// How much of a date is known.
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

/// Which of two dates came first, as far as they tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sequence {
    /// The first of the two.
    Before,
    /// The second of the two.
    After,
    /// They leave it open: “2024” and “May 2024” do, and so do two on one day.
    Open,
    /// By the days as they are written it is one, by the moments that they name the other: their times are of zones that are
    /// far apart.
    Contradictory,
}

/// What a date begins with, and how it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Start {
    /// The written day, or the first that it can mean, counted as in [`days`].
    days: i64,
    /// Seconds from that day's midnight in UTC to the moment that a time names: a time zone may take it to the day before
    /// or after.
    seconds: i64,
    precision: Precision,
    year: u16,
    month: u8,
    day: u8,
}

/// What a date tells. A month or day that is not known is 0.
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

impl Start {
    /// Month and day of the last day that it can mean.
    fn last(self) -> (u16, u16) {
        let (month, day) = (self.month.into(), self.day.into());
        match self.precision {
            Precision::Year => (12, 31),
            Precision::Month => (month, days_in(self.year, month)),
            Precision::Day | Precision::Time => (month, day),
        }
    }
}

impl Date {
    /// Takes a date as written. It is kept whether or not it can be read: [`Self::precision`] tells.
    #[must_use]
    pub fn new(written: &str) -> Self {
        Self { written: written.into(), start: start(written) }
    }

    /// The date as the file writes it, fit for `<time datetime>` where it could be read.
    #[must_use]
    pub fn written(&self) -> &str {
        &self.written
    }

    /// How much is known; absent where the date could not be read.
    #[must_use]
    pub fn precision(&self) -> Option<Precision> {
        self.start.map(|start| start.precision)
    }

    /// What to sort by: earlier days first, as they are written; on one day the less precise first, then by the moment; and
    /// those that could not be read last. Below 2⁴³ for all that could be.
    #[must_use]
    pub fn sort_key(&self) -> u64 {
        // A moment is less than two days from its written day's midnight, and a year begins before it is counted from.
        const SECONDS: u32 = 19;
        let key = |start: Start| {
            let (days, seconds) = ((start.days + 366).unsigned_abs(), (start.seconds + 86_400).unsigned_abs());
            (days << 2 | start.precision as u64) << SECONDS | seconds
        };
        self.start.map_or(Self::UNDATED, key)
    }

    /// Whether this date came before another; nothing where one of them could not be read.
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

    /// The sort key of what has no date.
    pub const UNDATED: u64 = u64::MAX;

    /// The first and the last day that it can mean, each counted from 1 January 1970; a time is that of its own zone.
    #[must_use]
    pub fn days(&self) -> Option<(i32, i32)> {
        let start = self.start?;
        let counted = |(month, day)| i32::try_from(days(start.year, month, day) - EPOCH).unwrap_or_default();
        Some((counted((start.month.into(), start.day.into())), counted(start.last())))
    }

    /// The day so many days after 1 January 1970, or before where there are fewer than none.
    #[must_use]
    pub fn of_day(day: i32) -> Self {
        // The years and days from which `days` counts, read the other way: `civil_from_days` of the same source.
        let days = i64::from(day) + EPOCH - 1;
        let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let months = (5 * day + 2) / 153;
        let (day, month) = (day - (153 * months + 2) / 5 + 1, (months + 2) % 12 + 1);
        let year = era * 400 + year + i64::from(month <= 2);
        Self::new(&format!("{year:04}-{month:02}-{day:02}"))
    }

    /// The first day that it can mean, as `YYYY-MM-DD`.
    #[must_use]
    pub fn first_day(&self) -> Option<String> {
        self.start.map(|Start { year, month, day, .. }| format!("{year:04}-{month:02}-{day:02}"))
    }

    /// The last one.
    #[must_use]
    pub fn last_day(&self) -> Option<String> {
        let start = self.start?;
        let (month, day) = start.last();
        Some(format!("{:04}-{month:02}-{day:02}", start.year))
    }

    /// What the date tells, no more than is known; nothing where it could not be read.
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

fn start(written: &str) -> Option<Start> {
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

/// Seconds since midnight UTC of `T16:05:30.5+02:00`, as RFC 3339 has it.
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

/// Exactly `count` ASCII digits, and what follows them.
fn digits(text: &str, count: usize) -> Option<(u16, &str)> {
    let (number, rest) = text.split_at_checked(count)?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((number.parse().ok()?, rest))
}

fn days_in(year: u16, month: u16) -> u16 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

fn at(year: u16, month: u16, day: u16, precision: Precision) -> Start {
    let small = |number: u16| u8::try_from(number).unwrap_or_default();
    Start { days: days(year, month, day), seconds: 0, precision, year, month: small(month), day: small(day) }
}

/// Days of the civil calendar counted from a March, so that the leap day is a year's last:
/// `days_from_civil` in Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
fn days(year: u16, month: u16, day: u16) -> i64 {
    let years = i64::from(year) - i64::from(month <= 2);
    let months = (i64::from(month) + 9) % 12;
    years * 365 + years.div_euclid(4) - years.div_euclid(100)
        + years.div_euclid(400)
        + (153 * months + 2) / 5
        + i64::from(day)
}

/// 1 January 1970, so counted.
const EPOCH: i64 = 719_469;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn counts_days_there_and_back() {
        for written in
            ["0000-03-01", "1899-12-31", "1900-02-28", "1970-01-01", "2000-02-29", "2024-12-31", "9999-12-31"]
        {
            let date = Date::new(written);
            assert_eq!(Date::of_day(date.days().unwrap().0), date);
        }
    }

    #[test]
    fn keeps_the_precision_it_was_given() {
        for (written, precision) in [
            ("2025", Some(Precision::Year)),
            ("2025-07", Some(Precision::Month)),
            ("2025-07-04", Some(Precision::Day)),
            ("2024-02-29", Some(Precision::Day)),
            ("2025-07-14T16:05:00Z", Some(Precision::Time)),
            ("2025-07-14T16:05:00.25+02:00", Some(Precision::Time)),
            ("2025-07-14t16:05:60z", Some(Precision::Time)),
            ("", None),
            ("last July", None),
            ("2025-13", None),
            ("2025-02-29", None),
            ("1900-02-29", None),
            ("2025-7-4", None),
            ("2025-07-14T16:05", None),
            ("2025-07-14T24:00:00Z", None),
            ("2025-07-14T16:05:00.Z", None),
            ("2025-07-14T16:05:00+2", None),
            ("２０２５", None),
        ] {
            let date = Date::new(written);
            assert_eq!(date.precision(), precision, "{written}");
            assert_eq!(date.written(), written);
        }
    }

    #[test]
    fn tells_a_time_as_it_was_written() {
        for (written, time) in [
            ("2025-07-14T16:05:00Z", Some(("16:05", ""))),
            ("2025-07-14T16:05:00.25+02:00", Some(("16:05", "+02:00"))),
            ("2025-07-14t16:05:60z", Some(("16:05", ""))),
            ("2025-07-14", None),
        ] {
            let date = Date::new(written);
            let parts = date.parts().unwrap();
            assert_eq!((parts.year, parts.month, parts.day, parts.time), (2025, 7, 14, time));
        }
    }

    #[test]
    fn sorts_by_when_it_began_and_the_undated_last() {
        let ordered = [
            "1999-12-31",
            "2000",
            "2000-01",
            "2000-01-01",
            "2000-02-29",
            "2000-03-01",
            "2000-03-01T00:30:00+02:00", // still February in UTC
            "2000-03-01T00:30:00-04:00",
            "2000-03-02",
        ];
        let mut dates: Vec<Date> = ordered.iter().rev().map(|written| Date::new(written)).collect();
        dates.insert(0, Date::new("unknown"));
        dates.sort_by_key(Date::sort_key);
        let written: Vec<&str> = dates.iter().map(Date::written).collect();
        assert_eq!(written, [&ordered[..], &["unknown"]].concat());
    }

    #[test]
    fn tells_which_of_two_came_first_only_where_they_do() {
        for (one, other, expected) in [
            ("2024-05-01", "2024-05-02", Some(Sequence::Before)),
            ("2024-05-02", "2024-04", Some(Sequence::After)),
            ("2024", "2024-05", Some(Sequence::Open)),
            ("2024-05-01", "2024-05-01", Some(Sequence::Open)),
            // An evening is before the next day, wherever it was.
            ("2025-07-14T21:30:00-04:00", "2025-07-15", Some(Sequence::Before)),
            ("2025-07-14T21:30:00-04:00", "2025-07-14", Some(Sequence::Open)),
            ("2025-07-14T21:30:00-04:00", "2025-07-14T22:30:00-04:00", Some(Sequence::Before)),
            ("2025-07-14T21:30:00-04:00", "2025-07-14T22:30:00+02:00", Some(Sequence::After)),
            ("2025-07-14T21:30:00+02:00", "2025-07-14T19:30:00Z", Some(Sequence::Open)),
            ("2025-07-14T23:00:00-10:00", "2025-07-15T00:30:00+14:00", Some(Sequence::Contradictory)),
            ("2024", "last year", None),
            ("", "", None),
        ] {
            let (one, other) = (Date::new(one), Date::new(other));
            assert_eq!(one.sequence(&other), expected, "{one:?} {other:?}");
            let back = expected.map(|sequence| match sequence {
                Sequence::Before => Sequence::After,
                Sequence::After => Sequence::Before,
                same => same,
            });
            assert_eq!(other.sequence(&one), back, "{other:?} {one:?}");
        }
    }

    #[test]
    fn spans_the_days_it_can_mean() {
        for (written, days) in [
            ("1970", Some((0, 364))),
            ("1970-01-01", Some((0, 0))),
            ("1969-12-31", Some((-1, -1))),
            ("2000-02", Some((10_988, 11_016))),
            ("2025-07-14", Some((20_283, 20_283))),
            ("2025-07-14T00:30:00+02:00", Some((20_283, 20_283))),
            ("last July", None),
        ] {
            let date = Date::new(written);
            assert_eq!(date.days(), days, "{written}");
            // Its ends, as days of their own, are the same days.
            let ends = [date.first_day(), date.last_day()].map(|end| end.and_then(|end| Date::new(&end).days()));
            assert_eq!(ends, [days.map(|(first, _)| (first, first)), days.map(|(_, last)| (last, last))], "{written}");
        }
    }

    proptest! {
        /// One order for all: by the days that are shown, filtered and drawn, and never against what is said of two.
        #[test]
        fn sorts_by_written_days(one in written(), other in written()) {
            let (one, other) = (Date::new(&one), Date::new(&other));
            let (days, others) = (one.days().unwrap(), other.days().unwrap());
            let order = one.sort_key().cmp(&other.sort_key());
            if days.0 != others.0 {
                prop_assert_eq!(order, days.0.cmp(&others.0));
            }
            match one.sequence(&other).unwrap() {
                Sequence::Before => prop_assert_eq!(order, Ordering::Less),
                Sequence::After => prop_assert_eq!(order, Ordering::Greater),
                Sequence::Open => prop_assert!(days.1 >= others.0 && others.1 >= days.0),
                Sequence::Contradictory => prop_assert!(days.0 != others.0),
            }
            prop_assert!(one.sort_key() < 1 << 43);
        }

        #[test]
        fn later_days_sort_later(one in day(), other in day()) {
            let date = |(year, month, day): (u16, u16, u16)| Date::new(&format!("{year:04}-{month:02}-{day:02}"));
            prop_assert_eq!(date(one).sort_key().cmp(&date(other).sort_key()), one.cmp(&other));
        }

        #[test]
        fn any_text_is_kept(text in "\\PC*") {
            let date = Date::new(&text);
            prop_assert_eq!(date.written(), text.as_str());
        }
    }

    /// A date of any precision, with any time and zone.
    fn written() -> impl Strategy<Value = String> {
        let time = (0..24_u8, 0..60_u8, -23..=23_i8, 0..60_u8);
        ((2023..=2026_u16, 1..=12_u16, 1..=28_u16), time, 0..6_usize).prop_map(|((year, month, day), time, kind)| {
            let (hour, minute, zone, zone_minute) = time;
            let sign = if zone < 0 { '-' } else { '+' };
            let zone = zone.unsigned_abs();
            match kind {
                0 => format!("{year:04}"),
                1 => format!("{year:04}-{month:02}"),
                2 => format!("{year:04}-{month:02}-{day:02}"),
                _ => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00{sign}{zone:02}:{zone_minute:02}"),
            }
        })
    }

    fn day() -> impl Strategy<Value = (u16, u16, u16)> {
        (0..=9999_u16, 1..=12_u16, 1..=28_u16)
    }
}
