//! Round dates for an axis.

use crate::bundle::Date;

/// A round date on the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Its position, in thousandths of the span from the first day.
    pub permille: u32,
    /// The year, month or day that begins there, with the precision to write.
    pub date: Date,
}

/// The unit of the distance between ticks.
#[derive(Clone, Copy)]
enum Unit {
    Day,
    Month,
    Year,
}

/// Distances from the finest to the coarsest; days in multiples of weeks that begin on a Monday.
const STEPS: [(Unit, i32); 16] = [
    (Unit::Day, 1),
    (Unit::Day, 2),
    (Unit::Day, 7),
    (Unit::Day, 14),
    (Unit::Month, 1),
    (Unit::Month, 3),
    (Unit::Month, 6),
    (Unit::Year, 1),
    (Unit::Year, 2),
    (Unit::Year, 5),
    (Unit::Year, 10),
    (Unit::Year, 20),
    (Unit::Year, 50),
    (Unit::Year, 100),
    (Unit::Year, 500),
    (Unit::Year, 1000),
];

/// A Monday, in days from 1 January 1970.
const MONDAY: i32 = 4;

/// The finest round dates between the first day of `first` and the last of `last`, no more than `most`. Empty only for
/// spans that are short and contain no day of the step.
pub(super) fn ticks(first: &Date, last: &Date, most: usize) -> Vec<Tick> {
    let (Some((from, _)), Some((_, to))) = (first.days(), last.days()) else { return Vec::new() };
    let years = year(first)..=year(last);
    let length = i64::from(to) - i64::from(from) + 1;
    for (unit, step) in STEPS {
        let days = match unit {
            Unit::Day => 1,
            Unit::Month => 28,
            Unit::Year => 365,
        };
        // Steps with far too many ticks are skipped.
        if length / i64::from(days * step) > 2 * i64::try_from(most).unwrap_or(i64::MAX / 4) + 2 {
            continue;
        }
        let mut ticks = Vec::new();
        let mut add = |written: String, step: i32| {
            let date = Date::new(&written);
            let Some((day, _)) = date.days() else { return };
            if (from..=to).contains(&day) && (day - MONDAY) % step == 0 {
                let thousandths = (i64::from(day) - i64::from(from)) * 1000 / length;
                ticks.push(Tick { permille: u32::try_from(thousandths).unwrap_or_default(), date });
            }
        };
        for year in years.clone() {
            match unit {
                Unit::Year if year % step == 0 => add(format!("{year:04}"), 1),
                Unit::Year => {}
                Unit::Month => {
                    (0..12)
                        .step_by(step.unsigned_abs() as usize)
                        .for_each(|month| add(format!("{year:04}-{:02}", month + 1), 1));
                }
                Unit::Day => {
                    for (month, day) in (1..=12).flat_map(|month| (1..=31).map(move |day| (month, day))) {
                        add(format!("{year:04}-{month:02}-{day:02}"), step);
                    }
                }
            }
        }
        if !ticks.is_empty() && ticks.len() <= most {
            return ticks;
        }
    }
    Vec::new()
}

/// The year of a date that could be parsed.
fn year(date: &Date) -> i32 {
    date.written().get(..4).and_then(|year| year.parse().ok()).unwrap_or_default()
}
