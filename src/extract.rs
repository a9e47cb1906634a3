//! A part of a comparison as a bundle of its own, to be taken away.

use crate::{
    bundle::{Index, Kept, QuoteId, Stance, write},
    compare::Comparison,
    corpus::Corpus,
};

/// What `comparison` shows, as a file of the format: its quotes and stances, and all its speakers and issues, so that
/// it stays visible who said nothing.
#[must_use]
pub fn on_screen(corpus: &Corpus, comparison: &Comparison) -> String {
    let mut kept = Kept::default();
    let mut is_taken = vec![false; corpus.bundle().quotes.indices()];
    for row in &comparison.rows {
        for &cell in comparison.cells(row) {
            for &quote in corpus.cell(cell).map(|cell| corpus.quotes(cell)).unwrap_or_default() {
                if let Some(is_taken) = is_taken.get_mut(quote.get())
                    && !std::mem::replace(is_taken, true)
                {
                    kept.quotes.push(quote);
                }
            }
        }
    }
    let mut is_row = vec![false; corpus.bundle().issues.indices()];
    for issue in comparison.rows.iter().filter_map(|row| row.topic) {
        is_row.iter_mut().skip(issue.get()).take(1).for_each(|is_row| *is_row = true);
        kept.issues.push(issue);
    }
    kept.speakers =
        comparison.columns.iter().filter_map(|&rank| corpus.voices().get(rank).copied().flatten()).collect();
    kept.stances = stances(corpus, |stance| {
        let is_column = corpus.position(Some(stance.speaker)).is_some_and(|rank| comparison.columns.contains(&rank));
        is_column && is_row.get(stance.issue.get()).is_some_and(|&is_row| is_row)
    });
    write(corpus.bundle(), &kept)
}

/// One quote as a file of the format, with the stances that it is evidence for or against.
#[must_use]
pub fn of_quote(corpus: &Corpus, quote: QuoteId) -> String {
    let stances = stances(corpus, |stance| stance.evidence.iter().any(|evidence| evidence.quote == quote));
    write(corpus.bundle(), &Kept { quotes: vec![quote], stances, ..Kept::default() })
}

/// The positions of these stances.
fn stances(corpus: &Corpus, wanted: impl Fn(&Stance) -> bool) -> Vec<usize> {
    (0..).zip(&corpus.bundle().stances).filter_map(|(at, stance)| wanted(stance).then_some(at)).collect()
}
