//! How much of what is on screen is whose, and where there is nothing: counts, and no judgement.
//!
//! A quote counts for who said it, once, wherever it is shown; a card may also show words of somebody else.

mod words;

pub use words::{WordCounts, word_count};

use crate::{
    bundle::{Date, Index, Quote, QuoteId},
    compare::Comparison,
    corpus::Corpus,
};

/// What is on screen, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// For each of [`Comparison::columns`], in that order.
    pub voices: Vec<Tally>,
    /// For all that is shown: also words of those who have no column and stand as evidence in somebody else's card.
    pub total: Tally,
}

/// Counts of one voice, or of all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Different quotes.
    pub quotes: usize,
    /// Their words, by [`word_count`].
    pub words: usize,
    /// Different sources of the quotes. Quotes without a source have none.
    pub sources: usize,
    /// Quotes without a date, or with one that cannot be read.
    pub undated: usize,
    /// The quote that is first by date, and in the file of those that are.
    pub oldest: Option<QuoteId>,
    /// The quote that is last by date; of those, also first in the file.
    pub newest: Option<QuoteId>,
    /// Issues on screen on which anything is shown: a quote or a stance.
    pub filled: usize,
    /// Issues on screen on which nothing is. Where [`Comparison::narrowed`], something may have been left out.
    pub empty: usize,
}

impl Tally {
    fn add(&mut self, corpus: &Corpus, id: QuoteId, quote: &Quote, words: usize) {
        self.quotes += 1;
        self.words += words;
        let key = |quote: &Quote| quote.date.as_ref().map_or(Date::UNDATED, Date::sort_key);
        let of = |id: Option<QuoteId>| id.and_then(|id| corpus.quote(id)).map(key);
        let date = key(quote);
        if date == Date::UNDATED {
            self.undated += 1;
            return;
        }
        if of(self.oldest).is_none_or(|oldest| date < oldest) {
            self.oldest = Some(id);
        }
        if of(self.newest).is_none_or(|newest| date > newest) {
            self.newest = Some(id);
        }
    }
}

/// Counts what is on screen. `words` are those of this corpus's quotes, counted as they are first shown: kept, they make
/// the next selection's balance quick.
#[must_use]
pub fn balance(corpus: &Corpus, comparison: &Comparison, words: &mut WordCounts) -> Balance {
    let mut total = Tally::default();
    let mut voices = vec![Tally::default(); comparison.columns.len()];
    // Quotes of one source mostly stand together in a file, and so do those of one speaker in a source.
    let mut sources: Vec<(usize, usize)> = Vec::new();
    for (id, _, quote) in corpus.bundle().quotes.iter() {
        let Some(quote) = quote.filter(|_| comparison.has(id)) else { continue };
        let words = words.of(id, quote);
        total.add(corpus, id, quote, words);
        let column = corpus.position(quote.speaker).and_then(|rank| comparison.columns.binary_search(&rank).ok());
        if let Some(voice) = column.and_then(|column| voices.get_mut(column)) {
            voice.add(corpus, id, quote, words);
        }
        if let Some(source) = quote.source {
            // Somebody without a column counts for the total alone.
            let pair = (column.unwrap_or(voices.len()), source.get());
            if sources.last() != Some(&pair) {
                sources.push(pair);
            }
        }
    }

    sources.sort_unstable();
    sources.dedup();
    let mut seen = vec![false; corpus.bundle().sources.indices()];
    for (column, source) in sources {
        if let Some(voice) = voices.get_mut(column) {
            voice.sources += 1;
        }
        if let Some(seen) = seen.get_mut(source) {
            total.sources += usize::from(!std::mem::replace(seen, true));
        }
    }

    let issues = comparison.rows.iter().filter(|row| row.topic.is_some());
    let mut rows = 0;
    for row in issues {
        rows += 1;
        for shown in comparison.cells(row) {
            let rank = corpus.cell(shown.cell).map(crate::corpus::Cell::rank);
            let column = rank.and_then(|rank| comparison.columns.binary_search(&rank).ok());
            if let Some(voice) = column.and_then(|column| voices.get_mut(column)) {
                voice.filled += 1;
                total.filled += 1;
            }
        }
    }
    for voice in &mut voices {
        voice.empty = rows - voice.filled;
        total.empty += voice.empty;
    }
    Balance { voices, total }
}
