//! Counts what is on screen for each voice, and where there is nothing. It does not judge.
//!
//! A quote counts once, for its speaker, wherever it is shown; a card may also show quotes of other speakers.

mod words;

pub use words::{WordCounts, word_count};

use crate::{
    bundle::{Date, Index, Quote, QuoteId},
    compare::Comparison,
    corpus::Corpus,
};

/// The counts of what is on screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// For each of [`Comparison::columns`], in that order.
    pub voices: Vec<Tally>,
    /// For everything shown, including quotes of speakers without a column that are evidence in another card.
    pub total: Tally,
}

/// The counts of one voice, or of all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The number of different quotes.
    pub quotes: usize,
    /// The number of their words, by [`word_count`].
    pub words: usize,
    /// The number of different sources. Quotes without a source have none.
    pub sources: usize,
    /// The number of quotes without a valid date.
    pub undated: usize,
    /// The first quote by date; of several, the first in the file.
    pub oldest: Option<QuoteId>,
    /// The last quote by date; of several, the first in the file.
    pub newest: Option<QuoteId>,
    /// The number of issues on screen with anything shown: a quote or a stance.
    pub filled: usize,
    /// The number of issues on screen with nothing shown. If [`Comparison::narrowed`], something may have been left
    /// out.
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

/// Counts what is on screen. `words` caches the word counts of this corpus's quotes; keep it to make the next call
/// fast.
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
            // Speakers without a column only count for the total.
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
