//! Suggests the right form of a date.

mod names;

use super::{Date, problem::shorten};
use crate::fold::{extends, fold};
use names::{Word, first_word};

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
    Word(Word),
    Between(&'a str),
    Unknown,
}

/// The dates that may be meant, in the format's form: two if day and month may be either, none if it is no date or the
/// century of its year is left out. Months may be named in any of nine languages.
///
/// ```
/// use standpoint::bundle::meant_dates;
///
/// assert_eq!(meant_dates("14 July 2025"), ["2025-07-14"]);
/// assert_eq!(meant_dates("14 липня 2025 року"), ["2025-07-14"]);
/// assert_eq!(meant_dates("03/04/2025"), ["2025-04-03", "2025-03-04"]);
/// ```
#[must_use]
pub fn dates(written: &str) -> Vec<String> {
    let folded = fold(written);
    let Some(parts) = parts(&folded) else { return Vec::new() };
    let months: Vec<usize> = parts
        .iter()
        .filter_map(|part| if let Part::Word(Word::Month(month)) = part { Some(*month) } else { None })
        .collect();
    // Arabic texts often have both of its names: “يوليو/تموز”. Where they differ, that is no date.
    if months.iter().any(|month| Some(month) != months.first()) {
        return Vec::new();
    }
    let month = months.first().copied();
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
fn parts(folded: &str) -> Option<Vec<Part<'_>>> {
    /// No date has more letters.
    const LONGEST: usize = 80;
    let mut rest = without_time(folded).filter(|date| date.chars().count() <= LONGEST)?;
    let mut parts = Vec::new();
    while let Some(first) = rest.chars().next() {
        let (part, length) = part(rest, first);
        match part {
            Part::Unknown => return None,
            Part::Word(Word::MonthSign) => {
                parts.pop_if(|last| matches!(last, Part::Between(between) if between.trim().is_empty()));
                let number = parts.pop()?;
                parts.push(numbered_month(number)?);
            }
            part => parts.push(part),
        }
        rest = rest.get(length..)?;
    }
    Some(parts)
}

/// The part that a text begins with, and its length in bytes.
fn part(text: &str, first: char) -> (Part<'_>, usize) {
    let until = |is_end: fn(char) -> bool| text.find(is_end).map_or(text, |end| text.get(..end).unwrap_or(text));
    if first.is_ascii_digit() {
        let digits = until(|c| !c.is_ascii_digit());
        return (Part::Number(digits), digits.len());
    }
    if is_letter(first) {
        return first_word(text).map_or((Part::Unknown, text.len()), |(word, length)| (Part::Word(word), length));
    }
    let between = until(|c| c.is_ascii_digit() || is_letter(c));
    let is_known = between.chars().all(|c| c.is_whitespace() || "/.-,،、()".contains(c));
    (if is_known { Part::Between(between) } else { Part::Unknown }, between.len())
}

/// A letter, or a mark on one.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || extends(c)
}

/// The month that a number is which has the sign of months behind it.
fn numbered_month(number: Part<'_>) -> Option<Part<'_>> {
    let Part::Number(digits) = number else { return None };
    let month = digits.parse().ok().filter(|month| (1..=12).contains(month))?;
    Some(Part::Word(Word::Month(month)))
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
    let folded = fold(written);
    let parts = parts(&folded).unwrap_or_default();
    let mut lengths =
        parts.iter().filter_map(|part| if let Part::Number(digits) = part { Some(digits.len()) } else { None });
    let has_month = parts.iter().any(|part| matches!(part, Part::Word(Word::Month(_))));
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
            ("14. Juli 2025", &["2025-07-14"]),
            ("Montag, den 14. Juli 2025", &["2025-07-14"]),
            ("3. März 2025", &["2025-03-03"]),
            ("14. Jul. 2025 um 16:05 Uhr", &["2025-07-14"]),
            ("le 14 juillet 2025", &["2025-07-14"]),
            ("1er août 2025", &["2025-08-01"]),
            ("lundi 14 juil. 2025 à 16:05", &["2025-07-14"]),
            ("14 de julio de 2025", &["2025-07-14"]),
            ("lunes, 14 de julio del 2025", &["2025-07-14"]),
            ("1.º de setiembre de 2025", &["2025-09-01"]),
            ("14 июля 2025 г.", &["2025-07-14"]),
            ("понедельник, 5 мая 2025 года", &["2025-05-05"]),
            ("май 2025", &["2025-05"]),
            ("14 липня 2025 року", &["2025-07-14"]),
            ("п’ятниця, 2 травня 2025", &["2025-05-02"]),
            ("1 листопада 2025 р.", &["2025-11-01"]),
            ("14 יולי 2025", &["2025-07-14"]),
            ("יום שני, 14 ביולי 2025", &["2025-07-14"]),
            ("14 يوليو 2025", &["2025-07-14"]),
            ("١٤ تموز ٢٠٢٥", &["2025-07-14"]),
            ("الاثنين، 14 يوليو/تموز 2025", &["2025-07-14"]),
            ("1 كانون الثاني 2025", &["2025-01-01"]),
            ("1 كانون الأول 2025", &["2025-12-01"]),
            ("2025年7月14日", &["2025-07-14"]),
            ("2025 年 7 月 14 日（星期一）", &["2025-07-14"]),
            ("2025年7月", &["2025-07"]),
            ("2025年7月14日星期一 16:05", &["2025-07-14"]),
            ("２０２５年７月１４日", &["2025-07-14"]),
            // Years of another count, a month without the word that tells which, two months, or none.
            ("民國114年7月14日", &[]),
            ("114年7月14日", &[]),
            ("2025年14月7日", &[]),
            ("1 كانون 2025", &[]),
            ("mar. 14 juil. 2025", &[]),
            ("July – August 2025", &[]),
            ("14 Mayor 2025", &[]),
            ("14. Heumond 2025", &[]),
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

    const ENGLISH: &str = "january february march april may june july august september october november december";

    proptest! {
        #[test]
        fn every_day_is_found_in_its_usual_forms(year in 1000..=9999_u16, month in 1..=12_usize, day in 1..=28_u16) {
            let name = ENGLISH.split(' ').nth(month - 1).unwrap();
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
        fn what_is_meant_is_a_date(written in "[0-9/. -]{0,12}|([0-9]{1,4}|[ ,/.年月日]|July|мая|كانون|الثاني|juillet|\\PC){0,12}|\\PC*") {
            for date in dates(&written) {
                prop_assert!(is_date(&date), "{date}");
            }
            unreadable(&written);
        }
    }
}
