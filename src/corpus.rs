//! Who said what on which issue: a bundle arranged for comparing, built once and never changed.
//!
//! A *voice* is a speaker, or nobody known; a *topic* is an issue, or none. Where both meet there is a
//! [`Cell`], if anything was said or found there. Only such cells are kept: a bundle may name thousands
//! of speakers and issues.

use std::{cmp::Ordering, ops::Range};

use crate::{
    bundle::{Bundle, Date, Index, IssueId, Quote, QuoteId, SpeakerId, Stance},
    search::Fold,
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
    quotes: Vec<QuoteId>,
    stances: Vec<u32>,
}

/// What one voice has on one topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Who.
    pub voice: Voice,
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
}

impl Corpus {
    /// Arranges a bundle; names are in the order of what `fold` makes of them.
    #[must_use]
    pub fn new(bundle: Bundle, fold: Fold) -> Self {
        let evidence = referred_quotes(&bundle);
        // Nobody's words that only a stance shows stand with whose stance it is.
        let unattributed = bundle.quotes.iter().any(|(id, _, quote)| {
            quote.is_some_and(|quote| {
                quote.speaker.is_none() && (!quote.issues.is_empty() || !is_referred(&evidence, id))
            })
        });
        let voices = voices(&bundle, unattributed, fold);
        let mut voice_ranks = vec![0; bundle.speakers.indices() + 1];
        for (rank, &voice) in (0..).zip(&voices) {
            if let Some(slot) = voice_ranks.get_mut(slot(voice, bundle.speakers.indices())) {
                *slot = rank;
            }
        }
        let mut corpus = Self {
            voice_quotes: vec![0; voices.len()],
            voices,
            voice_ranks,
            topics: topics(&bundle),
            rows: Vec::new(),
            cells: Vec::new(),
            quotes: Vec::new(),
            stances: Vec::new(),
            bundle,
        };
        let placed_quotes = corpus.place_quotes(&evidence);
        let placed_stances = corpus.place_stances();
        if placed_quotes.iter().any(|placed| placed.topic.is_none()) {
            corpus.topics.push(None);
        }
        corpus.fill(&placed_quotes, &placed_stances);
        corpus
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
        let rank = self.rank(voice) as usize;
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
        let indices = self.stances.get(cell.stances.clone()).unwrap_or_default();
        indices.iter().filter_map(|&index| self.bundle.stances.get(index as usize))
    }

    /// The quote, unless only its id is known.
    #[must_use]
    pub fn quote(&self, quote: QuoteId) -> Option<&Quote> {
        self.bundle.quotes.get(quote)
    }

    fn rank(&self, voice: Voice) -> u32 {
        self.voice_ranks.get(slot(voice, self.bundle.speakers.indices())).copied().unwrap_or_default()
    }

    /// Where each quote is shown; also counts them by voice.
    fn place_quotes(&mut self, evidence: &[bool]) -> Vec<Placed> {
        let mut all = Vec::with_capacity(self.bundle.quotes.len());
        let mut counts = vec![0; self.voices.len()];
        for (id, _, quote) in self.bundle.quotes.iter() {
            let Some(quote) = quote else { continue };
            let rank = self.rank(quote.speaker);
            if let Some(count) = self.position(quote.speaker).and_then(|position| counts.get_mut(position)) {
                *count += 1;
            }
            let placed = |topic| Placed {
                topic,
                rank,
                voice: quote.speaker,
                date: when(quote.date.as_ref()),
                item: position(id),
            };
            all.extend(quote.issues.iter().map(|&issue| placed(Some(issue))));
            if quote.issues.is_empty() && !is_referred(evidence, id) {
                all.push(placed(None));
            }
        }
        for stance in &self.bundle.stances {
            let rank = self.rank(Some(stance.speaker));
            for evidence in &stance.evidence {
                let Some(quote) = self.quote(evidence.quote) else { continue };
                all.push(Placed {
                    topic: Some(stance.issue),
                    rank,
                    voice: Some(stance.speaker),
                    date: when(quote.date.as_ref()),
                    item: position(evidence.quote),
                });
            }
        }
        self.voice_quotes = counts;
        sort(&mut all);
        all.dedup_by_key(|placed| placed.order());
        all
    }

    fn place_stances(&self) -> Vec<Placed> {
        let placed = (0..).zip(&self.bundle.stances).map(|(item, stance)| Placed {
            topic: Some(stance.issue),
            rank: self.rank(Some(stance.speaker)),
            voice: Some(stance.speaker),
            date: when(stance.date.as_ref()),
            item,
        });
        let mut placed: Vec<Placed> = placed.collect();
        sort(&mut placed);
        placed
    }

    /// Cuts the placed items, which stand in order, into cells, and the cells into rows.
    fn fill(&mut self, quotes: &[Placed], stances: &[Placed]) {
        self.quotes = quotes.iter().map(|placed| QuoteId::new(placed.item)).collect();
        self.stances = stances.iter().map(|placed| placed.item).collect();
        let mut rows = vec![0..0; self.bundle.issues.indices() + 1];
        let (mut quote, mut stance) = (0, 0);
        loop {
            let next = match (quotes.get(quote), stances.get(stance)) {
                (Some(one), Some(other)) if other.cell() < one.cell() => other,
                (Some(one), _) => one,
                (None, Some(other)) => other,
                (None, None) => break,
            };
            let count = |items: &[Placed], from: usize| {
                items.get(from..).unwrap_or_default().iter().take_while(|item| item.cell() == next.cell()).count()
            };
            let (quote_end, stance_end) = (quote + count(quotes, quote), stance + count(stances, stance));
            if let Some(row) = rows.get_mut(slot(next.topic, self.bundle.issues.indices())) {
                if row.start == row.end {
                    *row = self.cells.len()..self.cells.len();
                }
                row.end = self.cells.len() + 1;
            }
            self.cells.push(Cell {
                voice: next.voice,
                rank: next.rank,
                quotes: quote..quote_end,
                stances: stance..stance_end,
            });
            (quote, stance) = (quote_end, stance_end);
        }
        self.rows = rows;
    }
}

/// A quote or a stance, and the cell it is shown in.
#[derive(Clone, Copy)]
struct Placed {
    topic: Topic,
    rank: u32,
    voice: Voice,
    date: When,
    item: u32,
}

impl Placed {
    fn cell(&self) -> (bool, Topic, u32) {
        // What has no issue comes last.
        (self.topic.is_none(), self.topic, self.rank)
    }

    fn order(&self) -> ((bool, Topic, u32), When, u32) {
        (self.cell(), self.date, self.item)
    }
}

#[inline(never)]
fn sort(placed: &mut [Placed]) {
    placed.sort_unstable_by_key(Placed::order);
}

/// The issues an editor lists, in that order, and after them the ids that no item has.
fn topics(bundle: &Bundle) -> Vec<Topic> {
    let listed = |there: bool| bundle.issues.iter().filter(move |(.., item)| item.is_some() == there);
    listed(true).chain(listed(false)).map(|(issue, ..)| Some(issue)).collect()
}

/// A date as a number to sort by.
type When = (i64, u8);

fn when(date: Option<&Date>) -> When {
    date.map_or(Date::UNDATED, Date::sort_key)
}

/// Items come from the file in one count that fits.
fn position(quote: QuoteId) -> u32 {
    u32::try_from(quote.get()).unwrap_or(u32::MAX)
}

/// A dense number for an index or its absence, which comes last.
fn slot<I: Index>(index: Option<I>, count: usize) -> usize {
    index.map_or(count, Index::get)
}

fn voices(bundle: &Bundle, unattributed: bool, fold: Fold) -> Vec<Voice> {
    let mut named: Vec<(bool, String, &str, SpeakerId)> = bundle
        .speakers
        .iter()
        .map(|(speaker, id, item)| {
            (item.is_none(), item.map_or_else(String::new, |item| fold(&item.name)), id, speaker)
        })
        .collect();
    named.sort_unstable_by(|one, other| match (one.0, &one.1).cmp(&(other.0, &other.1)) {
        Ordering::Equal => one.2.cmp(other.2),
        order => order,
    });
    let mut voices: Vec<Voice> = named.into_iter().map(|(_, _, _, speaker)| Some(speaker)).collect();
    if unattributed {
        voices.push(None);
    }
    voices
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

fn is_referred(referred: &[bool], quote: QuoteId) -> bool {
    referred.get(quote.get()).is_some_and(|&referred| referred)
}
