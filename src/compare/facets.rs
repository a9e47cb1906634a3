//! The number of quotes that each further choice would show.

use super::{
    compare,
    filter::{CHECKS, DATES, Filter, ONLY, SEARCH, name, size},
};
use crate::{
    bundle::Index,
    corpus::Corpus,
    search::Hits,
    selection::{Facet, Name, Only, Selection},
};

/// For each value of each facet, the number of its quotes among those that all other choices leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    counts: [Vec<u32>; Facet::ALL.len()],
    without: [u32; CHECKS],
}

impl Facets {
    /// The number of quotes of each value. Values are numbered: speakers as in [`Corpus::voices`], issues as in
    /// [`Corpus::topics`], sources as in the file, words as in the format; no value comes last. For single quotes there are none.
    #[must_use]
    pub fn counts(&self, facet: Facet) -> &[u32] {
        self.counts.get(facet as usize).map_or(&[], |counts| counts)
    }

    /// The number of quotes without a choice in this facet.
    #[must_use]
    pub fn without(&self, facet: Facet) -> usize {
        self.without_check(facet as usize)
    }

    /// The number of quotes without a choice of dates.
    #[must_use]
    pub fn without_dates(&self) -> usize {
        self.without_check(DATES)
    }

    /// The number of quotes without the search.
    #[must_use]
    pub fn without_search(&self) -> usize {
        self.without_check(SEARCH)
    }

    /// The number of quotes without [`Selection::only`].
    #[must_use]
    pub fn without_only(&self) -> usize {
        self.without_check(ONLY)
    }

    fn without_check(&self, check: usize) -> usize {
        self.without.get(check).map_or(0, |&count| count as usize)
    }
}

/// The name by which a selection knows a facet's value.
#[must_use]
pub fn value_name(corpus: &Corpus, facet: Facet, value: usize) -> Name {
    name(corpus, facet, value)
}

/// Counts the quotes of every value. A quote that stands in several places counts once. Where [`Selection::only`] leaves out
/// issues, the counts are of what is on the others, as they are now.
#[must_use]
pub fn facets(corpus: &Corpus, selection: &Selection, hits: Option<&Hits>) -> Facets {
    let mut filter = Filter::new(corpus, selection, hits);
    if selection.only != Only::All {
        let comparison = compare(corpus, selection, hits);
        let mut topics = vec![false; corpus.topics().len()];
        let cells = comparison.rows.iter().flat_map(|row| comparison.cells(row));
        for cell in cells.filter_map(|shown| corpus.cell(shown.cell)) {
            if let Some(left) = topics.get_mut(cell.at) {
                *left = true;
            }
        }
        filter.topics = Some(topics);
    }
    let mut counter = FacetCounter::new(corpus);
    for (id, _, quote) in corpus.bundle().quotes.iter() {
        let Some(quote) = quote else { continue };
        counter.quote += 1;
        for &placement in corpus.placements(id) {
            let Some(cell) = corpus.cell(corpus.cell_of(placement)) else { continue };
            let failed = filter.failed(id, quote, cell);
            if !failed.is_power_of_two() && failed != 0 {
                continue;
            }
            let only = |check: usize| failed == 0 || failed == 1 << check;
            let (mut position_fits, mut basis_fits, mut both_fit) = (false, false, false);
            for (position, basis) in filter.shown_by(placement as usize) {
                let (has_position, has_basis) =
                    (filter.has(Facet::Position, position), filter.has(Facet::Basis, basis));
                position_fits |= has_position;
                basis_fits |= has_basis;
                both_fit |= has_position && has_basis;
                if failed == 0 && has_basis {
                    counter.count(Facet::Position, position);
                }
                if failed == 0 && has_position {
                    counter.count(Facet::Basis, basis);
                }
            }
            if failed == 0 {
                counter.count_without(Facet::Position as usize, basis_fits);
                counter.count_without(Facet::Basis as usize, position_fits);
            }
            if !both_fit {
                continue;
            }
            for (facet, value) in [
                (Facet::Speaker, cell.rank()),
                (Facet::Issue, cell.at),
                (Facet::Source, filter.source(quote)),
                (Facet::Kind, quote.kind as usize),
                (Facet::Quote, id.get()),
            ] {
                if only(facet as usize) {
                    counter.count(facet, value);
                    counter.count_without(facet as usize, true);
                }
            }
            for check in [DATES, SEARCH, ONLY] {
                counter.count_without(check, only(check));
            }
        }
    }
    counter.facets
}

/// Counts each quote once for each value.
struct FacetCounter {
    facets: Facets,
    /// The quote that is being counted, from 1.
    quote: u32,
    /// The quote that was last counted for each value, and without each check.
    last: [Vec<u32>; Facet::ALL.len()],
    last_without: [u32; CHECKS],
}

impl FacetCounter {
    fn new(corpus: &Corpus) -> Self {
        // Of a quote itself there is nothing to count.
        let values = |facet| if facet == Facet::Quote { 0 } else { size(corpus, facet) };
        let none = || Facet::ALL.map(|facet| vec![0; values(facet)]);
        let facets = Facets { counts: none(), without: [0; CHECKS] };
        Self { facets, quote: 0, last: none(), last_without: [0; CHECKS] }
    }

    fn count(&mut self, facet: Facet, value: usize) {
        let at = facet as usize;
        let last = self.last.get_mut(at).and_then(|last| last.get_mut(value));
        let count = self.facets.counts.get_mut(at).and_then(|counts| counts.get_mut(value));
        count_once(self.quote, last, count);
    }

    fn count_without(&mut self, check: usize, counts: bool) {
        if counts {
            count_once(self.quote, self.last_without.get_mut(check), self.facets.without.get_mut(check));
        }
    }
}

fn count_once(quote: u32, last: Option<&mut u32>, count: Option<&mut u32>) {
    if let (Some(last), Some(count)) = (last, count)
        && *last != quote
    {
        *last = quote;
        *count += 1;
    }
}
