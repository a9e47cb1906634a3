//! Suggests the right form of a date.

use super::{Date, problem::shorten};

const MONTHS: &str = "january february march april may june july august september october november december";
const FILLERS: &str = "the of de at on st nd rd th monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs \
                       fri sat sun";

/// The message for a date that cannot be read.
pub(super) fn unreadable(written: &str) -> String {
    let advice = match &*dates(written) {
        [] if has_short_year(written) => "write the year with its four digits, as in 2025-07-14".to_owned(),
        [] if is_no_day(written) => "there is no such day".to_owned(),
        [] => "write YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339".to_owned(),
        [date] if has_time(written) => {
            format!("write `{date}`, or its time, too, with seconds and zone as in `T16:05:00+02:00`")
        }
        [date] => format!("write `{date}`"),
        dates => format!("write `{}`, whichever is meant", dates.join("` or `")),
    };
    format!("`{}` is not a date, so it is shown as it stands; {advice}", shorten(written))
}

/// A part of a date: digits, letters, or separators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part<'a> {
    Number(&'a str),
    Month(usize),
    Filler,
    Between(&'a str),
    Unknown,
}

/// The dates that may be meant, in the format's form: two if day and month may be either, none if it is no date or the
/// century of its year is left out.
///
/// ```
/// use standpoint::bundle::meant_dates;
///
/// assert_eq!(meant_dates("14 July 2025"), ["2025-07-14"]);
/// assert_eq!(meant_dates("03/04/2025"), ["2025-04-03", "2025-03-04"]);
/// ```
#[must_use]
pub fn dates(written: &str) -> Vec<String> {
    let Some(parts) = parts(written) else { return Vec::new() };
    let month = parts.iter().find_map(|part| if let Part::Month(month) = part { Some(*month) } else { None });
    let numbers: Vec<&str> =
        parts.iter().filter_map(|part| if let Part::Number(digits) = part { Some(*digits) } else { None }).collect();
    let is_year = |digits: &str| digits.len() == 4;
    let number = |digits: &str| if digits.len() > 2 { None } else { digits.parse::<usize>().ok() };
    let month_of = |year: &str, month: Option<usize>| month.map(|month| format!("{year}-{month:02}"));
    let day_of = |year: &str, month: Option<usize>, day: &str| {
        number(day).and_then(|day| month.map(|month| format!("{year}-{month:02}-{day:02}")))
    };
    // With dots, the day always comes first unless the year does.
    let is_dotted = parts.iter().any(|part| matches!(part, Part::Between(between) if between.contains('.')));
    let meant = match (month, numbers.as_slice()) {
        (None, [year]) if is_year(year) => vec![Some((*year).to_owned())],
        (None, [digits]) if digits.len() == 8 => {
            vec![digits.get(..4).and_then(|year| day_of(year, number(digits.get(4..6)?), digits.get(6..)?))]
        }
        (Some(month), [year]) if is_year(year) => vec![month_of(year, Some(month))],
        (None, [year, month] | [month, year]) if is_year(year) => vec![month_of(year, number(month))],
        (Some(month), [year, day] | [day, year]) if is_year(year) => vec![day_of(year, Some(month), day)],
        (None, [year, month, day]) if is_year(year) => {
            vec![
                day_of(year, number(month), day)
                    .filter(|date| is_date(date))
                    .or_else(|| day_of(year, number(day), month)),
            ]
        }
        (None, [day, month, year]) if is_year(year) => {
            let day_first = day_of(year, number(month), day).filter(|date| is_date(date));
            let month_first = day_of(year, number(day), month).filter(|_| !is_dotted || day_first.is_none());
            vec![day_first, month_first]
        }
        _ => Vec::new(),
    };
    let mut dates: Vec<String> = meant.into_iter().flatten().filter(|date| is_date(date)).collect();
    dates.dedup();
    dates
}

fn is_date(date: &str) -> bool {
    Date::new(date).precision().is_some()
}

/// The parts of a date before any time; `None` if there are others.
fn parts(written: &str) -> Option<Vec<Part<'_>>> {
    /// No date is longer.
    const LONGEST: usize = 60;
    let date = without_time(written).filter(|date| date.len() <= LONGEST)?;
    let kind = |c: char| if c.is_ascii_digit() { 0 } else { 1 + usize::from(!c.is_alphabetic()) };
    let mut parts = Vec::new();
    let mut rest = date;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| kind(c) != kind(first)).unwrap_or(rest.len());
        let (part, behind) = rest.split_at(end);
        parts.push(match kind(first) {
            0 => Part::Number(part),
            1 => word(part),
            _ => Part::Between(part),
        });
        rest = behind;
    }
    let is_known = |part: &Part<'_>| match part {
        Part::Unknown => false,
        Part::Between(between) => between.chars().all(|c| c.is_whitespace() || "/.-,‐‑‒–—−".contains(c)),
        _ => true,
    };
    parts.iter().all(is_known).then_some(parts)
}

fn word(part: &str) -> Part<'_> {
    let word = part.to_ascii_lowercase();
    // “Sept” is the longest abbreviation that is in use.
    let is_month = |name: &str| name == word || (3..=4).contains(&word.len()) && name.starts_with(&word);
    match MONTHS.split(' ').position(is_month) {
        Some(month) => Part::Month(month + 1),
        None if FILLERS.split_ascii_whitespace().any(|filler| filler == word) => Part::Filler,
        None => Part::Unknown,
    }
}

/// The date before a time, without what separates the two.
fn without_time(written: &str) -> Option<&str> {
    let Some(colon) = written.find(':') else { return Some(written) };
    // The hours are in front of the first colon, and between them and the date is a space or a `T`.
    let before = written.get(..colon)?.trim_end_matches(|c: char| c.is_ascii_digit());
    before
        .strip_suffix(['T', 't'])
        .or_else(|| before.strip_suffix(char::is_whitespace))
        .or_else(|| before.strip_suffix(','))
}

fn has_time(written: &str) -> bool {
    written.contains(':')
}

/// Whether all numbers have at most two digits, so that the century is unknown.
fn has_short_year(written: &str) -> bool {
    let parts = parts(written).unwrap_or_default();
    let mut lengths =
        parts.iter().filter_map(|part| if let Part::Number(digits) = part { Some(digits.len()) } else { None });
    let has_month = parts.iter().any(|part| matches!(part, Part::Month(_)));
    let count = lengths.clone().count() + usize::from(has_month);
    count == 3 && lengths.all(|length| length <= 2)
}

/// Whether it has the form of a day that does not exist.
fn is_no_day(written: &str) -> bool {
    let day = written.split(['T', 't', ' ']).next().unwrap_or_default();
    let numbers: Vec<&str> = day.split('-').collect();
    let is_all_digits = numbers.iter().all(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    is_all_digits && matches!(&*numbers, [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_date_is_known_however_it_is_written() {
        for (written, meant) in [
            ("14/07/2025", &["2025-07-14"][..]),
            ("07/14/2025", &["2025-07-14"]),
            ("03/04/2025", &["2025-04-03", "2025-03-04"]),
            ("03-04-2025", &["2025-04-03", "2025-03-04"]),
            ("04/04/2025", &["2025-04-04"]),
            ("14.7.2025", &["2025-07-14"]),
            ("03.04.2025", &["2025-04-03"]),
            ("14. 7. 2025", &["2025-07-14"]),
            ("2025/07/14", &["2025-07-14"]),
            ("2025.07.14", &["2025-07-14"]),
            ("2025-7-4", &["2025-07-04"]),
            ("2025-14-07", &["2025-07-14"]),
            ("2025‑07‑14", &["2025-07-14"]),
            ("20250714", &["2025-07-14"]),
            (" 2025-07-14 ", &["2025-07-14"]),
            ("July 14, 2025", &["2025-07-14"]),
            ("14 July 2025", &["2025-07-14"]),
            ("14th of July, 2025", &["2025-07-14"]),
            ("Jul 14 2025", &["2025-07-14"]),
            ("Mon, 14 Jul 2025", &["2025-07-14"]),
            ("Sept. 1, 2025", &["2025-09-01"]),
            ("2025 July 14", &["2025-07-14"]),
            ("July 2025", &["2025-07"]),
            ("07/2025", &["2025-07"]),
            ("2025/7", &["2025-07"]),
            ("2025-07-14 16:05", &["2025-07-14"]),
            ("14 July 2025 at 16:05", &["2025-07-14"]),
            ("2025-07-14T16:05", &["2025-07-14"]),
            ("14/07/2025, 16:05", &["2025-07-14"]),
            ("14/07/25", &[]),
            ("July 14, 25", &[]),
            ("31/31/2025", &[]),
            ("2025-02-30", &[]),
            ("last week", &[]),
            ("July", &[]),
            ("summer 2025", &[]),
            ("14/07/2025–16/07/2025", &[]),
            ("12345", &[]),
            ("16:05", &[]),
            ("", &[]),
        ] {
            assert_eq!(dates(written), meant, "{written}");
        }
    }

    #[test]
    fn what_is_to_be_done_is_told() {
        for (written, advice) in [
            ("14/07/2025", "write `2025-07-14`"),
            ("03/04/2025", "write `2025-04-03` or `2025-03-04`, whichever is meant"),
            ("14/07/25", "write the year with its four digits, as in 2025-07-14"),
            ("July 14, ’25", "write YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339"),
            ("2025-02-30", "there is no such day"),
            ("2023-02-29T10:00:00Z", "there is no such day"),
            ("2025-07-14 16:05", "write `2025-07-14`, or its time, too, with seconds and zone as in `T16:05:00+02:00`"),
            ("last week", "write YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339"),
        ] {
            let expected = format!("`{written}` is not a date, so it is shown as it stands; {advice}");
            assert_eq!(unreadable(written), expected);
        }
    }

    proptest! {
        #[test]
        fn every_day_is_found_in_its_usual_forms(year in 1000..=9999_u16, month in 1..=12_usize, day in 1..=28_u16) {
            let name = MONTHS.split(' ').nth(month - 1).unwrap();
            let meant = format!("{year}-{month:02}-{day:02}");
            for written in [
                format!("{day}.{month}.{year}"),
                format!("{year}/{month}/{day}"),
                format!("{name} {day}, {year}"),
                format!("{day} {} {year}", name.to_uppercase()),
            ] {
                prop_assert_eq!(dates(&written), std::slice::from_ref(&meant), "{}", written);
            }
            let slashed = dates(&format!("{day}/{month}/{year}"));
            prop_assert_eq!(slashed.first(), Some(&meant));
            prop_assert_eq!(slashed.len() == 2, day <= 12 && usize::from(day) != month);
        }

        #[test]
        fn what_is_meant_is_a_date(written in "[0-9/. -]{0,12}|\\PC*") {
            for date in dates(&written) {
                prop_assert!(is_date(&date), "{date}");
            }
            unreadable(&written);
        }
    }
}
