//! What is on screen: the part of a corpus that a selection leaves, as indices, with no text copied.

mod facets;
mod filter;
mod listing;
mod overlap;
mod settle;

use std::{collections::HashMap, mem, ops::Range};

pub use self::{
    facets::{Facets, facets, value_name},
    listing::{Listed, Listing},
    overlap::{Side, default_grouping, side},
    settle::settled,
};
use self::{filter::Filter, overlap::Overlap};
use crate::{
    bundle::{Index, QuoteId},
    corpus::{Cell, Corpus, Topic, Voice},
    search::Hits,
    selection::{Facet, Name, Only, Selection},
};

/// Voices beside each other, topic by topic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The voices to show, as positions in [`Corpus::voices`]. If quotes are narrowed, or issues by what is said on them,
    /// only those with anything left.
    pub columns: Vec<usize>,
    /// Those of [`Self::columns`] that have anything on screen.
    pub speaking: Vec<usize>,
    /// The rows: every issue, and every other topic with anything on it, as far as they were chosen. If quotes are
    /// narrowed, only those with any left.
    pub rows: Vec<Row>,
    /// Each topic's place in [`Self::rows`].
    row_of: HashMap<Topic, usize>,
    cells: Vec<ShownCell>,
    /// By the index for [`Corpus::cell`]: the cell's place in [`Self::cells`].
    shown_at: Vec<Option<u32>>,
    quotes_shown: Vec<QuoteId>,
    stances_shown: Vec<u32>,
    is_shown: Vec<bool>,
    /// The number of different quotes shown.
    pub quotes: usize,
    /// Whether cards may show less than there is, so that an empty card means nothing.
    pub narrowed: bool,
    /// Why nothing is shown, if nothing is.
    pub empty: Option<Empty>,
    /// On how many of the issues that are otherwise left two of the speakers shown have something.
    pub shared: usize,
    /// On how many of them two of the speakers shown take different positions.
    pub differing: usize,
    /// Names in the selection that the corpus does not have, and dates that cannot be parsed, each with its parameter.
    pub unknown: Vec<(&'static str, Box<str>)>,
}

/// Why a comparison shows nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// There is no speaker to show: none is chosen, or none exists.
    NoSpeaker,
    /// Issues were chosen, none of which exists.
    NoIssue,
    /// [`Selection::only`] leaves no issue.
    NothingInCommon,
    /// Nothing is left of what was narrowed.
    NothingFound,
}

/// One topic's part of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The topic.
    pub topic: Topic,
    cells: Range<usize>,
}

/// The part of a cell that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownCell {
    /// The cell, as an index for [`Corpus::cell`].
    pub cell: usize,
    quotes: Range<usize>,
    stances: Range<usize>,
}

impl Comparison {
    /// Whether nothing is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.empty.is_some()
    }

    /// The row's cells, in the order of the columns. A column without a cell has nothing on this topic.
    #[must_use]
    pub fn cells(&self, row: &Row) -> &[ShownCell] {
        self.cells.get(row.cells.clone()).unwrap_or_default()
    }

    /// The row of a topic, if it is shown.
    #[must_use]
    pub fn row(&self, topic: Topic) -> Option<&Row> {
        self.rows.get(*self.row_of.get(&topic)?)
    }

    /// The shown part of the cell with this index, if any.
    #[must_use]
    pub fn shown(&self, cell: usize) -> Option<&ShownCell> {
        self.cells.get((*self.shown_at.get(cell)?)? as usize)
    }

    /// The shown quotes of a cell, by date.
    #[must_use]
    pub fn quotes(&self, shown: &ShownCell) -> &[QuoteId] {
        self.quotes_shown.get(shown.quotes.clone()).unwrap_or_default()
    }

    /// The shown stances of a cell by date, as positions in the bundle's list.
    #[must_use]
    pub fn stances(&self, shown: &ShownCell) -> &[u32] {
        self.stances_shown.get(shown.stances.clone()).unwrap_or_default()
    }

    /// Whether a quote is shown anywhere.
    #[must_use]
    pub fn has(&self, quote: QuoteId) -> bool {
        self.is_shown.get(quote.get()).is_some_and(|&shown| shown)
    }

    fn find_cells(&mut self, corpus: &Corpus) {
        self.shown_at = vec![None; corpus.cell_count()];
        for (at, shown) in (0..).zip(&self.cells) {
            if let Some(place) = self.shown_at.get_mut(shown.cell) {
                *place = Some(at);
            }
        }
    }

    fn speaking(&self, corpus: &Corpus) -> Vec<usize> {
        let mut speaking: Vec<_> =
            self.cells.iter().filter_map(|shown| Some(corpus.cell(shown.cell)?.rank())).collect();
        speaking.sort_unstable();
        speaking.dedup();
        speaking
    }

    /// Counts each quote of the cells that are left once.
    fn count_quotes(&mut self) {
        let quotes = self.cells.iter().filter_map(|shown| self.quotes_shown.get(shown.quotes.clone())).flatten();
        for quote in quotes {
            if let Some(shown) = self.is_shown.get_mut(quote.get()) {
                self.quotes += usize::from(!mem::replace(shown, true));
            }
        }
    }

    /// Adds the part of a cell that is left, if any.
    fn add(&mut self, corpus: &Corpus, filter: &Filter<'_>, index: usize, cell: &Cell) {
        let (first_quote, first_stance) = (self.quotes_shown.len(), self.stances_shown.len());
        let whole = filter.is_whole();
        for (placement, &quote) in cell.placements().zip(corpus.quotes(cell)) {
            if whole || filter.leaves(placement, quote, cell) {
                self.quotes_shown.push(quote);
            }
        }
        let left = self.quotes_shown.get(first_quote..).unwrap_or_default();
        for (&stance, of) in corpus.stance_indices(cell).iter().zip(corpus.stances(cell)) {
            let evidence = || of.evidence.iter().any(|evidence| left.contains(&evidence.quote));
            if whole || filter.leaves_stance(stance, of, cell, evidence()) {
                self.stances_shown.push(stance);
            }
        }
        let (quotes, stances) = (first_quote..self.quotes_shown.len(), first_stance..self.stances_shown.len());
        if whole || !quotes.is_empty() || !stances.is_empty() {
            self.cells.push(ShownCell { cell: index, quotes, stances });
        }
    }
}

/// The part of `corpus` that `selection` leaves; `hits` is the result of its search, if it has one.
#[must_use]
pub fn compare(corpus: &Corpus, selection: &Selection, hits: Option<&Hits>) -> Comparison {
    let filter = Filter::new(corpus, selection, hits);
    let columns = (0..corpus.voices().len()).filter(|&rank| filter.has(Facet::Speaker, rank)).collect();
    let mut comparison = Comparison {
        columns,
        narrowed: selection.narrows() || selection.as_of.is_some(),
        is_shown: vec![false; corpus.bundle().quotes.indices()],
        unknown: filter.unknown.clone(),
        ..Comparison::default()
    };
    let (mut topics, has_no_speaker) = (0, comparison.columns.is_empty());
    for (at, &topic) in corpus.topics().iter().enumerate() {
        if !filter.has(Facet::Issue, at) {
            continue;
        }
        topics += 1;
        let start = comparison.cells.len();
        for index in corpus.row(topic) {
            if let Some(cell) = corpus.cell(index).filter(|cell| filter.has(Facet::Speaker, cell.rank())) {
                comparison.add(corpus, &filter, index, cell);
            }
        }
        let cells = start..comparison.cells.len();
        let overlap = topic.map_or(Overlap::None, |_| comparison.overlap(corpus, cells.clone()));
        comparison.shared += usize::from(overlap != Overlap::None);
        comparison.differing += usize::from(overlap == Overlap::Differ);
        let is_left = match selection.only {
            Only::All => !cells.is_empty() || (topic.is_some() && !comparison.narrowed),
            Only::Shared => overlap != Overlap::None,
            Only::Differ => overlap == Overlap::Differ,
        };
        if is_left {
            comparison.row_of.insert(topic, comparison.rows.len());
            comparison.rows.push(Row { topic, cells });
        } else {
            comparison.cells.truncate(start);
        }
    }
    comparison.find_cells(corpus);
    comparison.count_quotes();
    comparison.speaking = comparison.speaking(corpus);
    if comparison.narrowed || selection.only != Only::All {
        comparison.columns.clone_from(&comparison.speaking);
    }
    let is_left = !comparison.rows.is_empty();
    comparison.empty = if has_no_speaker {
        Some(Empty::NoSpeaker)
    } else if filter.chooses_issues() && topics == 0 {
        Some(Empty::NoIssue)
    } else if selection.only != Only::All && !is_left {
        Some(Empty::NothingInCommon)
    } else {
        (comparison.narrowed && !is_left).then_some(Empty::NothingFound)
    };
    comparison
}

/// The name by which a selection knows a voice.
#[must_use]
pub fn voice_name(corpus: &Corpus, voice: Voice) -> Name {
    voice.map(|speaker| corpus.bundle().speakers.id(speaker).into())
}

/// The name by which a selection knows a topic.
#[must_use]
pub fn topic_name(corpus: &Corpus, topic: Topic) -> Name {
    topic.map(|issue| corpus.bundle().issues.id(issue).into())
}
