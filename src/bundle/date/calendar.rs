//! Day numbers of the civil calendar.

pub(super) fn days_in(year: u16, month: u16) -> u16 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days of the civil calendar counted from a March, so that the leap day is a year's last:
/// `days_from_civil` in Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
pub(super) fn days(year: u16, month: u16, day: u16) -> i64 {
    let years = i64::from(year) - i64::from(month <= 2);
    let months = (i64::from(month) + 9) % 12;
    years * 365 + years.div_euclid(4) - years.div_euclid(100)
        + years.div_euclid(400)
        + (153 * months + 2) / 5
        + i64::from(day)
}

/// The number of 1 January 1970.
pub(super) const EPOCH: i64 = 719_469;
