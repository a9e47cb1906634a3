//! Arranges a bundle into cells.

use std::ops::Range;

use super::{
    Cell, Corpus, Topic, Voice,
    lists::{Lists, number, slot},
};
use crate::{
    bundle::{Bundle, Date, Index as _, QuoteId, Stance},
    fold::fold,
};

impl Corpus {
    /// Arranges a bundle. Names are sorted by what [`fold`] makes of them.
    #[must_use]
    pub fn new(bundle: Bundle) -> Self {
        let (speakers, issues) = (bundle.speakers.indices(), bundle.issues.indices());
        let mut voices = voices(&bundle);
        let mut voice_ranks = vec![0; speakers + 1];
        // The unknown speaker comes last.
        for (rank, voice) in (0..).zip(voices.iter().copied().chain([None])) {
            if let Some(slot) = voice_ranks.get_mut(slot(voice, speakers)) {
                *slot = rank;
            }
        }
        let mut placer = Placer { bundle: &bundle, voice_ranks: &voice_ranks, voice_quotes: vec![0; voices.len() + 1] };
        let quotes = placer.quotes();
        let stances = placer.stances();
        let mut voice_quotes = placer.voice_quotes;
        // Unattributed quotes that only stances cite appear in the cards of those stances.
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
        let by_voice: Vec<(u32, u32)> = cells.iter().map(|cell| cell.rank).zip(0..).collect();
        let voice_cells = Lists::new(voices.len(), &by_voice);
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
            voice_cells,
        };
        corpus.citing = corpus.citing();
        corpus
    }

    /// Finds the stances that cite each placement's quote.
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
}

/// A quote or stance with its cell, packed into a number that sorts in display order: the topic's slot, the voice's
/// rank, the date, its own index. Sorting one number is faster than sorting its parts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct PackedItem(u128);

impl PackedItem {
    const DATE_FROM: u32 = u32::BITS;
    /// Date sort keys need fewer bits; the largest number stands for no date.
    const DATE_BITS: u32 = 43;
    const RANK_FROM: u32 = Self::DATE_FROM + Self::DATE_BITS;
    /// Sixty-seven million voices: more than any file that can be read.
    const RANK_BITS: u32 = 26;

    fn new(topic: usize, rank: u32, date: Option<&Date>, item: u32) -> Self {
        let date = date.map_or(Date::UNDATED, Date::sort_key).min((1 << Self::DATE_BITS) - 1);
        let cell = u128::from(number(topic)) << Self::RANK_BITS | u128::from(rank);
        Self(cell << Self::RANK_FROM | u128::from(date) << Self::DATE_FROM | u128::from(item))
    }

    /// The cell's part of the number.
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
struct Placer<'a> {
    bundle: &'a Bundle,
    voice_ranks: &'a [u32],
    /// The number of quotes of each voice, the unknown speaker last.
    voice_quotes: Vec<u32>,
}

impl Placer<'_> {
    fn rank(&self, voice: Voice) -> u32 {
        self.voice_ranks.get(slot(voice, self.bundle.speakers.indices())).copied().unwrap_or_default()
    }

    fn quotes(&mut self) -> Vec<PackedItem> {
        let referred = referred_quotes(self.bundle);
        let unfiled = self.bundle.issues.indices();
        let mut all = Vec::with_capacity(self.bundle.quotes.len());
        for (id, _, quote) in self.bundle.quotes.iter() {
            let Some(quote) = quote else { continue };
            let rank = self.rank(quote.speaker);
            let placed = |topic| PackedItem::new(topic, rank, quote.date.as_ref(), number(id.get()));
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
                all.push(PackedItem::new(stance.issue.get(), rank, quote.date.as_ref(), item));
            }
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    fn stances(&self) -> Vec<PackedItem> {
        let placed = |(item, stance): (u32, &Stance)| {
            PackedItem::new(stance.issue.get(), self.rank(Some(stance.speaker)), stance.date.as_ref(), item)
        };
        let mut all: Vec<PackedItem> = (0..).zip(&self.bundle.stances).map(placed).collect();
        all.sort_unstable();
        all
    }
}

/// Groups the sorted items into cells, and the cells into rows by the topic's slot.
fn cells(
    voices: &[Voice],
    topics: &[Topic],
    issues: usize,
    quotes: &[PackedItem],
    stances: &[PackedItem],
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
        let end = |items: &[PackedItem], from: usize| {
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

/// The issues in the editor's order, then unknown ids.
fn topics(bundle: &Bundle) -> Vec<Topic> {
    bundle.issues.iter().map(|(issue, ..)| Some(issue)).collect()
}

/// Every speaker by name, then unknown ids.
fn voices(bundle: &Bundle) -> Vec<Voice> {
    let named = bundle.speakers.iter().map(|(speaker, id, item)| {
        (item.is_none(), item.map_or_else(String::new, |item| fold(&item.name)), id, Some(speaker))
    });
    let mut named: Vec<(bool, String, &str, Voice)> = named.collect();
    named.sort_unstable();
    named.into_iter().map(|(.., voice)| voice).collect()
}

/// For each quote, whether a stance cites it.
fn referred_quotes(bundle: &Bundle) -> Vec<bool> {
    let mut referred = vec![false; bundle.quotes.indices()];
    for evidence in bundle.stances.iter().flat_map(|stance| &stance.evidence) {
        if let Some(slot) = referred.get_mut(evidence.quote.get()) {
            *slot = true;
        }
    }
    referred
}
