use proptest::prelude::*;

use super::*;

#[test]
fn counts_days_there_and_back() {
    for written in ["0000-03-01", "1899-12-31", "1900-02-28", "1970-01-01", "2000-02-29", "2024-12-31", "9999-12-31"] {
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
        ("2025-07-14 16:05:00+02:00", Some(Precision::Time)),
        // A leap second is at the end of a month.
        ("2016-12-31t23:59:60z", Some(Precision::Time)),
        ("2025-07-14T16:05:60Z", None),
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
        ("2025-07-14t16:05:59z", Some(("16:05", ""))),
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
