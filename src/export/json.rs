//! Exports a part of a comparison as a bundle of its own.

use crate::{
    bundle::{Index, QuoteId, Stance, Subset, write},
    compare::Comparison,
    corpus::Corpus,
};

/// What `comparison` shows, as a bundle file: its quotes and stances, and all of its speakers and issues, so that
/// silence stays visible.
#[must_use]
pub fn on_screen(corpus: &Corpus, comparison: &Comparison) -> String {
    let mut subset = Subset::default();
    let mut is_taken = vec![false; corpus.bundle().quotes.indices()];
    for row in &comparison.rows {
        for shown in comparison.cells(row) {
            subset.stances.extend(comparison.stances(shown).iter().map(|&stance| stance as usize));
            for &quote in comparison.quotes(shown) {
                if let Some(is_taken) = is_taken.get_mut(quote.get())
                    && !std::mem::replace(is_taken, true)
                {
                    subset.quotes.push(quote);
                }
            }
        }
    }
    subset.issues = comparison.rows.iter().filter_map(|row| row.topic).collect();
    subset.speakers =
        comparison.columns.iter().filter_map(|&rank| corpus.voices().get(rank).copied().flatten()).collect();
    write(corpus.bundle(), &subset)
}

/// One quote as a bundle file, with the stances that cite it.
#[must_use]
pub fn of_quote(corpus: &Corpus, quote: QuoteId) -> String {
    let stances = stances(corpus, |stance| stance.evidence.iter().any(|evidence| evidence.quote == quote));
    write(corpus.bundle(), &Subset { quotes: vec![quote], stances, ..Subset::default() })
}

/// The positions of these stances.
fn stances(corpus: &Corpus, wanted: impl Fn(&Stance) -> bool) -> Vec<usize> {
    (0..).zip(&corpus.bundle().stances).filter_map(|(at, stance)| wanted(stance).then_some(at)).collect()
}
