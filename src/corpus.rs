//! Who said what on which issue: a bundle arranged for comparing, built once and never changed.
//!
//! A *voice* is a speaker, or nobody known; a *topic* is an issue, or none. Where both meet there is a
//! [`Cell`], if anything was said or found there. Only such cells are kept: a bundle may name thousands
//! of speakers and issues.

use std::{mem, ops::Range};

use crate::{
    bundle::{Bundle, Date, Index, IssueId, Quote, QuoteId, SpeakerId, Stance},
    fold::fold,
};

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
    /// Arranges a bundle; names are in the order of what [`fold`] makes of them.
    #[must_use]
    pub fn new(bundle: Bundle) -> Self {
        let (speakers, issues) = (bundle.speakers.indices(), bundle.issues.indices());
        let mut voices = voices(&bundle);
        let mut voice_ranks = vec![0; speakers + 1];
        // Nobody known comes last.
        for (rank, voice) in (0..).zip(voices.iter().copied().chain([None])) {
            if let Some(slot) = voice_ranks.get_mut(slot(voice, speakers)) {
                *slot = rank;
            }
        }
        let mut placing =
            Placing { bundle: &bundle, voice_ranks: &voice_ranks, voice_quotes: vec![0; voices.len() + 1] };
        let quotes = placing.quotes();
        let stances = placing.stances();
        let mut voice_quotes = placing.voice_quotes;
        // Nobody's words that only a stance shows stand with whose stance it is.
        if voice_quotes.last() == Some(&0) {
            voice_quotes.pop();
        } else {
            voices.push(None);
        }
        let mut topics = topics(&bundle);
        if quotes.last().is_some_and(|placed| placed.topic() == issues) {
            topics.push(None);
        }
        let (cells, rows) = cells(&voices, &topics, issues, &quotes, &stances);
        let mut placed_in = Vec::with_capacity(quotes.len());
        for (index, cell) in (0..).zip(&cells) {
            placed_in.resize(cell.quotes.end, index);
        }
        let placements: Vec<(u32, u32)> = quotes.iter().map(|placed| placed.item()).zip(0..).collect();
        let placements = Lists::new(bundle.quotes.indices(), &placements);
        let quotes = quotes.iter().map(|placed| QuoteId::new(placed.item())).collect();
        let stances = stances.iter().map(|placed| placed.item()).collect();
        let citing = Lists::default();
        let mut corpus = Self {
            bundle,
            voices,
            voice_ranks,
            voice_quotes,
            topics,
            rows,
            cells,
            quotes,
            placed_in,
            placements,
            citing,
            stances,
        };
        corpus.citing = corpus.citing();
        corpus
    }

    /// Finds which stances refer to each placement's quote.
    fn citing(&self) -> Lists {
        let mut citing = Vec::new();
        for (index, stance) in (0..).zip(&self.bundle.stances) {
            let cell = self.position(Some(stance.speaker)).and_then(|rank| self.find(Some(stance.issue), rank));
            for evidence in &stance.evidence {
                let placements = self.placements(evidence.quote).iter();
                citing.extend(placements.filter(|&&at| Some(self.cell_of(at)) == cell).map(|&at| (at, index)));
            }
        }
        citing.sort_unstable();
        Lists::new(self.quotes.len(), &citing)
    }

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

/// A quote or a stance and the cell it is shown in, as a number in the order in which they are shown: the topic's slot, the
/// voice's rank, the date, its own index. One number is sorted faster than its parts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Placed(u128);

impl Placed {
    const DATE_FROM: u32 = u32::BITS;
    /// A date's sort key is below the last number of so many bits, which is for those without one.
    const DATE_BITS: u32 = 43;
    const RANK_FROM: u32 = Self::DATE_FROM + Self::DATE_BITS;
    /// Sixty-seven million voices. A list of so many names is larger than what can be read.
    const RANK_BITS: u32 = 26;

    fn new(topic: usize, rank: u32, date: Option<&Date>, item: u32) -> Self {
        let date = date.map_or(Date::UNDATED, Date::sort_key).min((1 << Self::DATE_BITS) - 1);
        let cell = u128::from(number(topic)) << Self::RANK_BITS | u128::from(rank);
        Self(cell << Self::RANK_FROM | u128::from(date) << Self::DATE_FROM | u128::from(item))
    }

    /// The cell: what two that are shown there have in common.
    fn cell(self) -> u128 {
        self.0 >> Self::RANK_FROM
    }

    fn topic(self) -> usize {
        usize::try_from(self.cell() >> Self::RANK_BITS).unwrap_or(usize::MAX)
    }

    fn rank(self) -> u32 {
        u32::try_from(self.cell() & ((1 << Self::RANK_BITS) - 1)).unwrap_or(u32::MAX)
    }

    fn item(self) -> u32 {
        u32::try_from(self.0 & u128::from(u32::MAX)).unwrap_or(u32::MAX)
    }
}

/// Finds the cells of a bundle's items.
struct Placing<'a> {
    bundle: &'a Bundle,
    voice_ranks: &'a [u32],
    /// How many quotes each voice has, nobody known last.
    voice_quotes: Vec<u32>,
}

impl Placing<'_> {
    fn rank(&self, voice: Voice) -> u32 {
        self.voice_ranks.get(slot(voice, self.bundle.speakers.indices())).copied().unwrap_or_default()
    }

    fn quotes(&mut self) -> Vec<Placed> {
        let referred = referred_quotes(self.bundle);
        let unfiled = self.bundle.issues.indices();
        let mut all = Vec::with_capacity(self.bundle.quotes.len());
        for (id, _, quote) in self.bundle.quotes.iter() {
            let Some(quote) = quote else { continue };
            let rank = self.rank(quote.speaker);
            let placed = |topic| Placed::new(topic, rank, quote.date.as_ref(), number(id.get()));
            let before = all.len();
            all.extend(quote.issues.iter().map(|&issue| placed(issue.get())));
            if quote.issues.is_empty() && !referred.get(id.get()).is_some_and(|&referred| referred) {
                all.push(placed(unfiled));
            }
            let is_counted = quote.speaker.is_some() || all.len() > before;
            if let Some(count) = self.voice_quotes.get_mut(rank as usize) {
                *count += u32::from(is_counted);
            }
        }
        for stance in &self.bundle.stances {
            let rank = self.rank(Some(stance.speaker));
            for evidence in &stance.evidence {
                let Some(quote) = self.bundle.quotes.get(evidence.quote) else { continue };
                let item = number(evidence.quote.get());
                all.push(Placed::new(stance.issue.get(), rank, quote.date.as_ref(), item));
            }
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    fn stances(&self) -> Vec<Placed> {
        let placed = |(item, stance): (u32, &Stance)| {
            Placed::new(stance.issue.get(), self.rank(Some(stance.speaker)), stance.date.as_ref(), item)
        };
        let mut all: Vec<Placed> = (0..).zip(&self.bundle.stances).map(placed).collect();
        all.sort_unstable();
        all
    }
}

/// Cuts the placed items, which stand in order, into cells, and the cells into rows by the topic's slot.
fn cells(
    voices: &[Voice],
    topics: &[Topic],
    issues: usize,
    quotes: &[Placed],
    stances: &[Placed],
) -> (Vec<Cell>, Vec<Range<usize>>) {
    let mut cells = Vec::new();
    let mut rows = vec![0..0; issues + 1];
    let mut positions = vec![0; issues + 1];
    for (at, &topic) in topics.iter().enumerate() {
        if let Some(position) = positions.get_mut(slot(topic, issues)) {
            *position = at;
        }
    }
    let (mut quote, mut stance) = (0, 0);
    loop {
        let heads = [quotes.get(quote), stances.get(stance)];
        let Some(first) = heads.into_iter().flatten().copied().min_by_key(|placed| placed.cell()) else { break };
        let end = |items: &[Placed], from: usize| {
            let rest = items.get(from..).unwrap_or_default();
            from + rest.iter().take_while(|item| item.cell() == first.cell()).count()
        };
        let (topic, rank) = (first.topic(), first.rank());
        let (quote_end, stance_end) = (end(quotes, quote), end(stances, stance));
        if let Some(row) = rows.get_mut(topic) {
            if row.start == row.end {
                *row = cells.len()..cells.len();
            }
            row.end += 1;
        }
        cells.push(Cell {
            voice: voices.get(rank as usize).copied().flatten(),
            at: positions.get(topic).copied().unwrap_or_default(),
            rank,
            quotes: quote..quote_end,
            stances: stance..stance_end,
        });
        (quote, stance) = (quote_end, stance_end);
    }
    (cells, rows)
}

/// A list of numbers for each number, end to end.
#[derive(Clone, Debug, Default)]
struct Lists {
    ends: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    /// Of pairs of a number below `count` and an item of its list; those of one number in the order of its list.
    fn new(count: usize, pairs: &[(u32, u32)]) -> Self {
        let mut ends = vec![0; count];
        for &(of, _) in pairs {
            if let Some(end) = ends.get_mut(of as usize) {
                *end += 1;
            }
        }
        let mut total = 0;
        for end in &mut ends {
            // Where the list begins, until its items are in.
            total += mem::replace(end, total);
        }
        let mut items = vec![0; total as usize];
        for &(of, item) in pairs {
            let Some(end) = ends.get_mut(of as usize) else { continue };
            if let Some(slot) = items.get_mut(*end as usize) {
                *slot = item;
            }
            *end += 1;
        }
        Self { ends, items }
    }

    fn get(&self, of: usize) -> &[u32] {
        let start = of.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |&end| end as usize);
        let end = self.ends.get(of).map_or(start, |&end| end as usize);
        self.items.get(start..end).unwrap_or_default()
    }
}

/// The issues an editor lists, in that order, and after them the ids that no item has.
fn topics(bundle: &Bundle) -> Vec<Topic> {
    let listed = |there: bool| bundle.issues.iter().filter(move |(.., item)| item.is_some() == there);
    listed(true).chain(listed(false)).map(|(issue, ..)| Some(issue)).collect()
}

/// Indices come from the file in one count that fits.
fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// A dense number for an index or its absence, which comes last.
fn slot<I: Index>(index: Option<I>, count: usize) -> usize {
    index.map_or(count, Index::get)
}

/// Every speaker, by name, those who are only an id last.
fn voices(bundle: &Bundle) -> Vec<Voice> {
    let named = bundle.speakers.iter().map(|(speaker, id, item)| {
        (item.is_none(), item.map_or_else(String::new, |item| fold(&item.name)), id, Some(speaker))
    });
    let mut named: Vec<(bool, String, &str, Voice)> = named.collect();
    named.sort_unstable();
    named.into_iter().map(|(.., voice)| voice).collect()
}

/// For each quote, whether a stance refers to it.
fn referred_quotes(bundle: &Bundle) -> Vec<bool> {
    let mut referred = vec![false; bundle.quotes.indices()];
    for evidence in bundle.stances.iter().flat_map(|stance| &stance.evidence) {
        if let Some(slot) = referred.get_mut(evidence.quote.get()) {
            *slot = true;
        }
    }
    referred
}
