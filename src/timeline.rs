//! What is on screen, by its dates: lanes beside each other, with what falls into each range of time.
//!
//! The whole span is cut into bins of equal length, because neither a reader nor a page can tell a hundred thousand points
//! apart. What has no date is listed apart, and placed nowhere.

mod axis;

use std::ops::Range;

pub use self::axis::Tick;
use crate::{
    bundle::{Bundle, Date, Index, Position, QuoteId, Sequence},
    compare::Comparison,
    corpus::{Cell, Corpus, Topic},
};

/// A comparison laid out in time. Days are counted from 1 January 1970.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// The first and the last day of all that is dated; nothing where nothing is.
    pub span: Option<(i32, i32)>,
    /// How many bins the span is cut into: no more than it has days.
    pub bins: u32,
    /// Round dates within the span, in order.
    pub ticks: Vec<Tick>,
    /// For each column, or where there is but one, for each row.
    pub lanes: Vec<Lane>,
    /// Where one voice's position on one issue becomes another, by lane and date.
    pub changes: Vec<Change>,
    /// The quotes that have no date, or one that cannot be read, each once and in the order of the file.
    pub undated_quotes: Vec<QuoteId>,
    /// The same of stances, as positions in the bundle's list.
    pub undated_stances: Vec<u32>,
    bin_ranges: Vec<BinRange>,
    quotes: Vec<QuoteId>,
    stances: Vec<u32>,
}

/// What a lane is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LaneOf {
    /// The voice of that position in [`Corpus::voices`].
    Voice(usize),
    /// The topic, of the only voice that is shown.
    Topic(Topic),
}

/// What one voice has, or one has on a topic, in order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// Of what.
    pub of: LaneOf,
    bin_ranges: Range<usize>,
}

/// What is dated in one bin, or from one bin to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BinRange {
    /// The first bin, counted from nought.
    pub first_bin: u32,
    /// The last: another one only for dates, such as that of a year, that leave more time open than a bin has.
    pub last_bin: u32,
    quotes: Range<usize>,
    stances: Range<usize>,
}

impl BinRange {
    /// Whether its dates leave more time open than a bin has.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        self.first_bin < self.last_bin
    }
}

/// Two stances of one voice on one issue, next to each other by date among those shown, whose positions differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which of [`Timeline::lanes`].
    pub lane: usize,
    /// On what.
    pub topic: Topic,
    /// The position before.
    pub from: Position,
    /// The position from then on.
    pub to: Position,
    /// The two stances, as positions in the bundle's list: that which held before, and that which is dated here.
    pub stances: (u32, u32),
    /// The bin in which the later one's date begins.
    pub bin: u32,
    /// Whether the dates tell that it came first which stands first: “2024” and “May 2024” don't.
    pub sequence: Sequence,
}

/// Something dated.
#[derive(Clone, Copy)]
struct Item {
    lane: u32,
    is_stance: bool,
    days: (i32, i32),
    index: u32,
}

impl Timeline {
    /// What a lane has, by first and last bin.
    #[must_use]
    pub fn bin_ranges(&self, lane: &Lane) -> &[BinRange] {
        self.bin_ranges.get(lane.bin_ranges.clone()).unwrap_or_default()
    }

    /// The quotes dated there, each once, by the first day that their dates can mean.
    #[must_use]
    pub fn quotes(&self, range: &BinRange) -> &[QuoteId] {
        self.quotes.get(range.quotes.clone()).unwrap_or_default()
    }

    /// The stances dated there, as positions in the bundle's list, by the first day that their dates can mean.
    #[must_use]
    pub fn stances(&self, range: &BinRange) -> &[u32] {
        self.stances.get(range.stances.clone()).unwrap_or_default()
    }

    /// The bins that the days from `first` to `last` fall into.
    fn bins_of(&self, (first, last): (i32, i32)) -> (u32, u32) {
        let Some((from, to)) = self.span else { return (0, 0) };
        let length = i64::from(to) - i64::from(from) + 1;
        let bin = |day: i32| {
            let bin = (i64::from(day) - i64::from(from)) * i64::from(self.bins) / length;
            u32::try_from(bin).unwrap_or_default()
        };
        let is_wide = (i64::from(last) - i64::from(first) + 1) * i64::from(self.bins) > length;
        (bin(first), bin(if is_wide { last } else { first }))
    }

    /// An item as a number, in the order in which they are shown: lane, bins, quotes before stances, day, index. One
    /// number is sorted several times as fast as its parts.
    fn pack(&self, item: Item) -> u128 {
        let (bin, last_bin) = self.bins_of(item.days);
        let day = self.span.map_or(0, |(first, _)| item.days.0.abs_diff(first));
        let high = u128::from(item.lane) << 32 | u128::from(bin) << 16 | u128::from(last_bin);
        high << 64 | u128::from(item.is_stance) << 63 | u128::from(day) << 32 | u128::from(item.index)
    }

    /// Puts packed items, which are in order, into their lanes.
    fn place(&mut self, items: &[u128]) {
        let bits =
            |item: u128, from: u32, mask: u32| u32::try_from(item >> from & u128::from(mask)).unwrap_or_default();
        let mut before = None;
        for &item in items {
            if before != Some(item >> 64) {
                before = Some(item >> 64);
                let (quotes, stances) = (self.quotes.len(), self.stances.len());
                let (bin, last_bin) = (bits(item, 80, MOST_BINS), bits(item, 64, MOST_BINS));
                if let Some(lane) = self.lanes.get_mut(bits(item, 96, u32::MAX) as usize) {
                    if lane.bin_ranges.is_empty() {
                        lane.bin_ranges = self.bin_ranges.len()..self.bin_ranges.len();
                    }
                    lane.bin_ranges.end += 1;
                }
                self.bin_ranges.push(BinRange {
                    first_bin: bin,
                    last_bin,
                    quotes: quotes..quotes,
                    stances: stances..stances,
                });
            }
            let Some(range) = self.bin_ranges.last_mut() else { continue };
            let index = bits(item, 0, u32::MAX);
            if bits(item, 63, 1) == 1 {
                self.stances.push(index);
                range.stances.end += 1;
            } else {
                self.quotes.push(QuoteId::new(index));
                range.quotes.end += 1;
            }
        }
    }
}

/// As many as 16 bits can count.
const MOST_BINS: u32 = 0xffff;

/// The dates in a bundle that begin first and end last; nothing where there is none that can be read.
#[must_use]
pub fn span(bundle: &Bundle) -> Option<(&Date, &Date)> {
    let mut dated = Dated::default();
    let quotes = bundle.quotes.iter().filter_map(|(.., quote)| quote?.date.as_ref());
    for date in quotes.chain(bundle.stances.iter().filter_map(|stance| stance.date.as_ref())) {
        dated.take_in(date);
    }
    dated.first.zip(dated.last).map(|((_, first), (_, last))| (first, last))
}

/// Lays a comparison out in time: in `columns` bins at most, and never more than 65,535, with `ticks` round dates at most.
/// The axis spans what is shown, and from the first to the last of the dates `range` if they are given.
#[must_use]
pub fn timeline(
    corpus: &Corpus,
    comparison: &Comparison,
    range: Option<(&Date, &Date)>,
    columns: u32,
    ticks: usize,
) -> Timeline {
    let mut dated = Dated::default();
    if let Some((first, last)) = range {
        dated.take_in(first);
        dated.take_in(last);
    }
    let bundle = corpus.bundle();
    let mut undated = vec![false; bundle.quotes.indices()];
    let mut timeline = Timeline { lanes: lanes(comparison), ..Timeline::default() };
    for_each_cell(corpus, comparison, |lane, _, quotes, stances| {
        for &id in quotes {
            let date = corpus.quote(id).and_then(|quote| quote.date.as_ref());
            if !dated.add(lane, false, id.get(), date)
                && let Some(slot) = undated.get_mut(id.get())
            {
                *slot = true;
            }
        }
        for &index in stances {
            let date = bundle.stances.get(index as usize).and_then(|stance| stance.date.as_ref());
            if !dated.add(lane, true, index as usize, date) {
                timeline.undated_stances.push(index);
            }
        }
    });
    timeline.undated_stances.sort_unstable();
    timeline.undated_quotes = (0..).zip(undated).filter(|(_, is)| *is).map(|(at, _)| QuoteId::new(at)).collect();

    let (Some((first_day, first)), Some((last_day, last))) = (dated.first, dated.last) else { return timeline };
    timeline.span = Some((first_day, last_day));
    timeline.bins = columns.min(MOST_BINS).clamp(1, last_day.abs_diff(first_day) + 1);
    timeline.ticks = axis::ticks(first, last, ticks);
    let mut items: Vec<_> = dated.items.into_iter().map(|item| timeline.pack(item)).collect();
    items.sort_unstable();
    // In a lane for a voice, what is filed under two issues stands once.
    items.dedup();
    timeline.place(&items);

    let mut changes = Vec::new();
    for_each_cell(corpus, comparison, |lane, topic, _, stances| {
        let stances = stances.iter().filter_map(|&index| Some((index, bundle.stances.get(index as usize)?)));
        let stances = stances.filter_map(|(index, stance)| Some((index, stance.position, stance.date.as_ref()?)));
        let mut before: Option<(u32, Position, &Date)> = None;
        for (index, to, date) in stances {
            let Some(days) = date.days() else { continue };
            if let Some((earlier, from, earlier_date)) = before
                && from != to
                && let Some(sequence) = earlier_date.sequence(date)
            {
                let bin = timeline.bins_of(days).0;
                changes.push(Change { lane: lane as usize, topic, from, to, stances: (earlier, index), bin, sequence });
            }
            before = Some((index, to, date));
        }
    });
    // Rows come one after the other, and a lane may have something in each of them.
    changes.sort_by_key(|change| (change.lane, change.bin));
    timeline.changes = changes;
    timeline
}

/// What has a date, before it is known how long the span is.
#[derive(Default)]
struct Dated<'a> {
    items: Vec<Item>,
    /// The first day of all, and the date that begins with it.
    first: Option<(i32, &'a Date)>,
    /// The last day of all, and the date that ends with it.
    last: Option<(i32, &'a Date)>,
}

impl<'a> Dated<'a> {
    /// Takes an item if it has a date that can be read.
    fn add(&mut self, lane: u32, is_stance: bool, index: usize, date: Option<&'a Date>) -> bool {
        let Some(days) = date.and_then(|date| self.take_in(date)) else { return false };
        let Ok(index) = u32::try_from(index) else { return false };
        self.items.push(Item { lane, is_stance, days, index });
        true
    }

    /// Makes the span wide enough for a date, and gives the days that it can mean.
    fn take_in(&mut self, date: &'a Date) -> Option<(i32, i32)> {
        let days = date.days()?;
        if self.first.is_none_or(|(first, _)| days.0 < first) {
            self.first = Some((days.0, date));
        }
        if self.last.is_none_or(|(last, _)| days.1 > last) {
            self.last = Some((days.1, date));
        }
        Some(days)
    }
}

/// The lanes, still empty.
fn lanes(comparison: &Comparison) -> Vec<Lane> {
    let lane = |of| Lane { of, bin_ranges: 0..0 };
    match comparison.columns.as_slice() {
        [_] => comparison.rows.iter().map(|row| lane(LaneOf::Topic(row.topic))).collect(),
        voices => voices.iter().map(|&rank| lane(LaneOf::Voice(rank))).collect(),
    }
}

/// Every cell that is shown, with its lane and its topic.
fn for_each_cell(corpus: &Corpus, comparison: &Comparison, mut take: impl FnMut(u32, Topic, &[QuoteId], &[u32])) {
    let is_by_topic = comparison.columns.len() == 1;
    for (at, row) in (0..).zip(&comparison.rows) {
        for shown in comparison.cells(row) {
            let rank = corpus.cell(shown.cell).map(Cell::rank);
            let column = rank.and_then(|rank| comparison.columns.binary_search(&rank).ok());
            let Some(column) = column.and_then(|column| u32::try_from(column).ok()) else { continue };
            let lane = if is_by_topic { at } else { column };
            take(lane, row.topic, comparison.quotes(shown), comparison.stances(shown));
        }
    }
}
