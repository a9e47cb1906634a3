//! What is on screen, arranged by date: parallel lanes of quotes and stances.
//!
//! The span is divided into bins of equal length, because neither a reader nor a page can handle a hundred thousand
//! points. Undated items are listed separately.

mod axis;

use std::ops::Range;

pub use self::axis::Tick;
use crate::{
    bundle::{Bundle, Date, Index, Position, QuoteId, Sequence},
    compare::Comparison,
    corpus::{Cell, Corpus, Topic},
};

/// A comparison arranged in time. Days are counted from 1 January 1970.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// The first and the last day of everything dated; `None` if nothing is.
    pub span: Option<(i32, i32)>,
    /// The number of bins: no more than there are days.
    pub bins: u32,
    /// Round dates within the span, in order.
    pub ticks: Vec<Tick>,
    /// One lane for each column or, with only one column, for each row.
    pub lanes: Vec<Lane>,
    /// Changes of one voice's position on one issue, by lane and date.
    pub changes: Vec<Change>,
    /// The quotes without a valid date, each once and in file order.
    pub undated_quotes: Vec<QuoteId>,
    /// The stances without a valid date, as positions in the bundle's list.
    pub undated_stances: Vec<u32>,
    bin_ranges: Vec<BinRange>,
    quotes: Vec<QuoteId>,
    stances: Vec<u32>,
}

/// The subject of a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LaneOf {
    /// A voice, as a position in [`Corpus::voices`].
    Voice(usize),
    /// A topic, if only one voice is shown.
    Topic(Topic),
}

/// The quotes and stances of one voice, or of one voice on one topic, in order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// Its subject.
    pub of: LaneOf,
    bin_ranges: Range<usize>,
}

/// The items dated to one bin, or to the same range of bins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BinRange {
    /// The first bin, counted from 0.
    pub first_bin: u32,
    /// The last bin. It differs from the first only for dates, such as a year, that span more than a bin.
    pub last_bin: u32,
    quotes: Range<usize>,
    stances: Range<usize>,
}

impl BinRange {
    /// Whether its dates span more than one bin.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        self.first_bin < self.last_bin
    }
}

/// Two stances of one voice on one issue, consecutive by date among those shown, with different positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The lane, as an index into [`Timeline::lanes`].
    pub lane: usize,
    /// On what.
    pub topic: Topic,
    /// The position before.
    pub from: Position,
    /// The position from then on.
    pub to: Position,
    /// The earlier and the later stance, as positions in the bundle's list.
    pub stances: (u32, u32),
    /// The bin in which the later stance's date begins.
    pub bin: u32,
    /// Whether the dates prove this order: “2024” and “May 2024” do not.
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
    /// The items of a lane, by first and last bin.
    #[must_use]
    pub fn bin_ranges(&self, lane: &Lane) -> &[BinRange] {
        self.bin_ranges.get(lane.bin_ranges.clone()).unwrap_or_default()
    }

    /// The quotes in a range of bins, each once, ordered by their first possible day.
    #[must_use]
    pub fn quotes(&self, range: &BinRange) -> &[QuoteId] {
        self.quotes.get(range.quotes.clone()).unwrap_or_default()
    }

    /// The stances in a range of bins, as positions in the bundle's list, ordered by their first possible day.
    #[must_use]
    pub fn stances(&self, range: &BinRange) -> &[u32] {
        self.stances.get(range.stances.clone()).unwrap_or_default()
    }

    /// The bins of the days from `first` to `last`.
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

    /// Packs an item into a number that sorts in display order: lane, bins, quotes before stances, day, index. Sorting
    /// one number is several times as fast as sorting its parts.
    fn pack(&self, item: Item) -> u128 {
        let (bin, last_bin) = self.bins_of(item.days);
        let day = self.span.map_or(0, |(first, _)| item.days.0.abs_diff(first));
        let high = u128::from(item.lane) << 32 | u128::from(bin) << 16 | u128::from(last_bin);
        high << 64 | u128::from(item.is_stance) << 63 | u128::from(day) << 32 | u128::from(item.index)
    }

    /// Puts sorted packed items into their lanes.
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

/// The largest number of bins that 16 bits can hold.
const MOST_BINS: u32 = 0xffff;

/// The dates of a bundle that begin first and end last; `None` if there is no valid date.
#[must_use]
pub fn span(bundle: &Bundle) -> Option<(&Date, &Date)> {
    let mut dated = Dated::default();
    let quotes = bundle.quotes.iter().filter_map(|(.., quote)| quote?.date.as_ref());
    for date in quotes.chain(bundle.stances.iter().filter_map(|stance| stance.date.as_ref())) {
        dated.take_in(date);
    }
    dated.first.zip(dated.last).map(|((_, first), (_, last))| (first, last))
}

/// Arranges a comparison in time, with at most `columns` bins, and never more than 65,535, and at most `ticks` round
/// dates. The axis covers what is shown, or the dates of `range` if given.
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
    // A quote that is filed under two issues appears once in a voice's lane.
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
    // A lane may have changes in several rows.
    changes.sort_by_key(|change| (change.lane, change.bin));
    timeline.changes = changes;
    timeline
}

/// The dated items, before the span is known.
#[derive(Default)]
struct Dated<'a> {
    items: Vec<Item>,
    /// The first day, and the date that begins with it.
    first: Option<(i32, &'a Date)>,
    /// The last day, and the date that ends with it.
    last: Option<(i32, &'a Date)>,
}

impl<'a> Dated<'a> {
    /// Adds an item if it has a valid date, and returns whether it has.
    fn add(&mut self, lane: u32, is_stance: bool, index: usize, date: Option<&'a Date>) -> bool {
        let Some(days) = date.and_then(|date| self.take_in(date)) else { return false };
        let Ok(index) = u32::try_from(index) else { return false };
        self.items.push(Item { lane, is_stance, days, index });
        true
    }

    /// Extends the span to a date, and returns the date's first and last possible day.
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

/// The lanes, without items.
fn lanes(comparison: &Comparison) -> Vec<Lane> {
    let lane = |of| Lane { of, bin_ranges: 0..0 };
    match comparison.columns.as_slice() {
        [_] => comparison.rows.iter().map(|row| lane(LaneOf::Topic(row.topic))).collect(),
        voices => voices.iter().map(|&rank| lane(LaneOf::Voice(rank))).collect(),
    }
}

/// Calls `take` for every shown cell, with its lane and topic.
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
