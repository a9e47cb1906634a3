//! The quotes of a corpus as one sorted list, of which a comparison keeps some.

use super::Comparison;
use crate::{
    bundle::{Date, Index as _, QuoteId},
    corpus::Corpus,
    selection::Sort,
};

/// All quotes of a corpus, sorted once; a comparison's part of it needs no sorting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    sort: Sort,
    /// Sorted by issue, a quote is listed once for each of its issues.
    entries: Vec<Listed>,
}

/// A quote in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What it has in common with its neighbours: sorted by date, the year, or [`Listed::UNDATED`]; by speaker, the
    /// position in [`Corpus::voices`], or their number for the unknown speaker; by issue, the position in
    /// [`Corpus::topics`].
    pub group: u32,
    /// Which quote.
    pub quote: QuoteId,
}

impl Listed {
    /// The group of quotes without a valid date.
    pub const UNDATED: u32 = u32::MAX;
}

impl Listing {
    /// Puts a corpus in order.
    #[must_use]
    pub fn new(corpus: &Corpus, sort: Sort) -> Self {
        let mut keys = Vec::with_capacity(corpus.bundle().quotes.len());
        for (id, _, quote) in corpus.bundle().quotes.iter() {
            let Some(quote) = quote else { continue };
            let rank = number(corpus.position(quote.speaker).unwrap_or(corpus.voices().len()));
            let date = quote.date.as_ref().map_or(Date::UNDATED, Date::sort_key);
            let item = number(id.get());
            match sort {
                Sort::Date => {
                    let year = quote.date.as_ref().and_then(Date::parts).map(|parts| parts.year.into());
                    keys.push((year.unwrap_or(Listed::UNDATED), 0, date, item));
                }
                Sort::Speaker => keys.push((rank, 0, date, item)),
                Sort::Issue => {
                    let cells = corpus.placements(id).iter().filter_map(|&at| corpus.cell(corpus.cell_of(at)));
                    keys.extend(cells.map(|cell| (number(cell.at), rank, date, item)));
                }
            }
        }
        keys.sort_unstable();
        keys.dedup();
        let entries = keys.into_iter().map(|(group, .., item)| Listed { group, quote: QuoteId::new(item) }).collect();
        Self { sort, entries }
    }

    /// The quotes that a comparison shows, each once; sorted by issue, under the first issue that shows it.
    #[must_use]
    pub fn left(&self, corpus: &Corpus, comparison: &Comparison) -> Vec<Listed> {
        let shown = self.entries.iter().copied().filter(|entry| comparison.has(entry.quote));
        if self.sort != Sort::Issue {
            return shown.collect();
        }
        let mut first = vec![u32::MAX; corpus.bundle().quotes.indices()];
        // The last word is the first row's.
        for row in comparison.rows.iter().rev() {
            for shown in comparison.cells(row) {
                let at = corpus.cell(shown.cell).map_or(u32::MAX, |cell| number(cell.at));
                for quote in comparison.quotes(shown) {
                    if let Some(first) = first.get_mut(quote.get()) {
                        *first = at;
                    }
                }
            }
        }
        shown.filter(|entry| first.get(entry.quote.get()) == Some(&entry.group)).collect()
    }
}

/// Converts an index; indices of one file always fit.
fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
