//! Who said what on which issue: a bundle arranged for comparing, built once and never changed.
//!
//! A *voice* is a speaker, or nobody known; a *topic* is an issue, or none. Where both meet there is a
//! [`Cell`], if anything was said or found there. Only such cells are kept: a bundle may name thousands
//! of speakers and issues.

mod arrange;
mod lists;

use std::ops::Range;

use self::lists::{Lists, slot};
use crate::bundle::{Bundle, Index as _, IssueId, Quote, QuoteId, SpeakerId, Stance};

/// A speaker; none for quotes that their source gives to nobody.
pub type Voice = Option<SpeakerId>;

/// An issue; none for quotes that are filed under no issue and shown by no stance.
pub type Topic = Option<IssueId>;

/// A bundle, arranged.
#[derive(Clone, Debug)]
pub struct Corpus {
    bundle: Bundle,
    voices: Vec<Voice>,
    voice_ranks: Vec<u32>,
    voice_quotes: Vec<u32>,
    topics: Vec<Topic>,
    rows: Vec<Range<usize>>,
    cells: Vec<Cell>,
    /// The quotes of all cells, cell by cell. A quote's position here is a *placement*.
    quotes: Vec<QuoteId>,
    /// The cell of each placement.
    placed_in: Vec<u32>,
    /// The placements of each quote.
    placements: Lists,
    /// The stances, of a placement's own cell, that refer to its quote.
    citing: Lists,
    stances: Vec<u32>,
}

/// What one voice has on one topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Who.
    pub voice: Voice,
    /// On what, as a position in [`Corpus::topics`].
    pub at: usize,
    rank: u32,
    quotes: Range<usize>,
    stances: Range<usize>,
}

impl Cell {
    /// The voice's position in [`Corpus::voices`].
    #[must_use]
    pub fn rank(&self) -> usize {
        self.rank as usize
    }

    /// How many quotes it has.
    #[must_use]
    pub fn quote_count(&self) -> usize {
        self.quotes.len()
    }

    /// Its placements.
    #[must_use]
    pub fn placements(&self) -> Range<usize> {
        self.quotes.clone()
    }
}

impl Corpus {
    /// The bundle.
    #[must_use]
    pub fn bundle(&self) -> &Bundle {
        &self.bundle
    }

    /// Every voice: by name, then ids that no item has, then nobody known.
    #[must_use]
    pub fn voices(&self) -> &[Voice] {
        &self.voices
    }

    /// Where a voice stands in [`Self::voices`].
    #[must_use]
    pub fn position(&self, voice: Voice) -> Option<usize> {
        let rank = *self.voice_ranks.get(slot(voice, self.bundle.speakers.indices()))? as usize;
        (self.voices.get(rank) == Some(&voice)).then_some(rank)
    }

    /// How many quotes the voice of that rank has.
    #[must_use]
    pub fn voice_quotes(&self, rank: usize) -> usize {
        self.voice_quotes.get(rank).map_or(0, |&count| count as usize)
    }

    /// Every topic, in the editor's order.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// The indices of a topic's cells, in the order of [`Self::voices`].
    #[must_use]
    pub fn row(&self, topic: Topic) -> Range<usize> {
        self.rows.get(slot(topic, self.bundle.issues.indices())).cloned().unwrap_or_default()
    }

    /// The index of the cell where a topic and the voice of that rank meet.
    #[must_use]
    pub fn find(&self, topic: Topic, rank: usize) -> Option<usize> {
        let row = self.row(topic);
        let cells = self.cells.get(row.clone())?;
        cells.binary_search_by_key(&rank, Cell::rank).ok().map(|within| row.start + within)
    }

    /// The cell of that index.
    #[must_use]
    pub fn cell(&self, index: usize) -> Option<&Cell> {
        self.cells.get(index)
    }

    /// A cell's quotes: those filed there and those its stances refer to, each once, by date.
    #[must_use]
    pub fn quotes(&self, cell: &Cell) -> &[QuoteId] {
        self.quotes.get(cell.quotes.clone()).unwrap_or_default()
    }

    /// A cell's stances, by date.
    pub fn stances(&self, cell: &Cell) -> impl Iterator<Item = &Stance> {
        self.stance_indices(cell).iter().filter_map(|&index| self.bundle.stances.get(index as usize))
    }

    /// The same, as positions in the bundle's list.
    #[must_use]
    pub fn stance_indices(&self, cell: &Cell) -> &[u32] {
        self.stances.get(cell.stances.clone()).unwrap_or_default()
    }

    /// Where a quote stands: its placements.
    #[must_use]
    pub fn placements(&self, quote: QuoteId) -> &[u32] {
        self.placements.get(quote.get())
    }

    /// The quote of a placement.
    #[must_use]
    pub fn placed(&self, placement: usize) -> Option<QuoteId> {
        self.quotes.get(placement).copied()
    }

    /// The cell of a placement, as an index for [`Self::cell`].
    #[must_use]
    pub fn cell_of(&self, placement: u32) -> usize {
        self.placed_in.get(placement as usize).map_or(usize::MAX, |&cell| cell as usize)
    }

    /// The stances of a placement's cell that refer to its quote, as positions in the bundle's list.
    #[must_use]
    pub fn citing_stances(&self, placement: usize) -> &[u32] {
        self.citing.get(placement)
    }

    /// Where a quote is shown: in its speaker's card if it can be, on the first issue that has it.
    #[must_use]
    pub fn place_of(&self, quote: QuoteId) -> Option<(Topic, Voice)> {
        let speaker = self.quote(quote)?.speaker;
        let cells = || self.placements(quote).iter().filter_map(|&at| self.cell(self.cell_of(at)));
        // Placements are in the order of the issues' first mention, which need not be that of the topics.
        let by_topic = |cell: &&Cell| cell.at;
        let own = cells().filter(|cell| cell.voice == speaker).min_by_key(by_topic);
        let cell = own.or_else(|| cells().min_by_key(by_topic))?;
        Some((*self.topics.get(cell.at)?, cell.voice))
    }

    /// The quote, unless only its id is known.
    #[must_use]
    pub fn quote(&self, quote: QuoteId) -> Option<&Quote> {
        self.bundle.quotes.get(quote)
    }
}
