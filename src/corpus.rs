//! Who said what on which issue: a bundle arranged for comparing, built once and never changed.
//!
//! A *voice* is a speaker, or [`None`] if the speaker is unknown; a *topic* is an issue, or [`None`]. Where both meet
//! there is a [`Cell`], if anything was said or found there. Only such cells are stored: a bundle may name thousands of
//! speakers and issues.

mod arrange;
mod lists;

use std::ops::Range;

use self::lists::{Lists, slot};
use crate::bundle::{Bundle, Index as _, IssueId, Quote, QuoteId, SpeakerId, Stance};

/// A speaker; `None` for quotes that their source attributes to nobody.
pub type Voice = Option<SpeakerId>;

/// An issue; `None` for quotes that are filed under no issue and cited by no stance.
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
    /// For each placement, the stances of its cell that cite its quote.
    citing: Lists,
    stances: Vec<u32>,
    /// The cells of each voice.
    voice_cells: Lists,
}

/// What one voice has on one topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The speaker.
    pub voice: Voice,
    /// The topic, as a position in [`Corpus::topics`].
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

    /// The number of its quotes.
    #[must_use]
    pub fn quote_count(&self) -> usize {
        self.quotes.len()
    }

    /// The placements of its quotes.
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

    /// Every voice: by name, then unknown ids, then `None`.
    #[must_use]
    pub fn voices(&self) -> &[Voice] {
        &self.voices
    }

    /// The position of a voice in [`Self::voices`].
    #[must_use]
    pub fn position(&self, voice: Voice) -> Option<usize> {
        let rank = *self.voice_ranks.get(slot(voice, self.bundle.speakers.indices()))? as usize;
        (self.voices.get(rank) == Some(&voice)).then_some(rank)
    }

    /// The number of quotes of the voice at a position in [`Self::voices`].
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

    /// The index of the cell for a topic and a position in [`Self::voices`].
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

    /// How many cells there are.
    #[must_use]
    pub fn cell_count(&self) -> usize {
        self.cells.len()
    }

    /// The cells of the voice at a position in [`Self::voices`], as indices for [`Self::cell`]; in no order of the topics.
    #[must_use]
    pub fn cells_of(&self, rank: usize) -> &[u32] {
        self.voice_cells.get(rank)
    }

    /// A cell's quotes by date, each once: those filed there and those that its stances cite.
    #[must_use]
    pub fn quotes(&self, cell: &Cell) -> &[QuoteId] {
        self.quotes.get(cell.quotes.clone()).unwrap_or_default()
    }

    /// A cell's stances, by date.
    pub fn stances(&self, cell: &Cell) -> impl Iterator<Item = &Stance> {
        self.stance_indices(cell).iter().filter_map(|&index| self.bundle.stances.get(index as usize))
    }

    /// A cell's stances by date, as positions in [`Bundle::stances`].
    #[must_use]
    pub fn stance_indices(&self, cell: &Cell) -> &[u32] {
        self.stances.get(cell.stances.clone()).unwrap_or_default()
    }

    /// The placements of a quote.
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

    /// The stances of a placement's cell that cite its quote, as positions in [`Bundle::stances`].
    #[must_use]
    pub fn citing_stances(&self, placement: usize) -> &[u32] {
        self.citing.get(placement)
    }

    /// The card that shows a quote: its speaker's if possible, on the first issue that has it.
    #[must_use]
    pub fn place_of(&self, quote: QuoteId) -> Option<(Topic, Voice)> {
        let speaker = self.quote(quote)?.speaker;
        let cells = || self.placements(quote).iter().filter_map(|&at| self.cell(self.cell_of(at)));
        // Placements are in the order of the issues' first mention, which may differ from that of the topics.
        let by_topic = |cell: &&Cell| cell.at;
        let own = cells().filter(|cell| cell.voice == speaker).min_by_key(by_topic);
        let cell = own.or_else(|| cells().min_by_key(by_topic))?;
        Some((*self.topics.get(cell.at)?, cell.voice))
    }

    /// The quote; `None` if only its id is known.
    #[must_use]
    pub fn quote(&self, quote: QuoteId) -> Option<&Quote> {
        self.bundle.quotes.get(quote)
    }
}
