//! The result of a search.

use std::ops::Range;

use super::place::{Marked, Needle};
use crate::{
    bundle::{Index as _, QuoteId},
    corpus::Cell,
    fold::Traced,
};

/// The result of a search: for each term, the quotes, stances, voices and topics that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hits {
    pub(super) terms: Vec<Term>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub(super) words: Box<str>,
    /// Whether it was searched within words, because no word begins with it.
    pub(super) is_within: bool,
    pub(super) quotes: Vec<bool>,
    pub(super) stances: Vec<bool>,
    pub(super) voices: Vec<bool>,
    pub(super) topics: Vec<bool>,
}

impl Hits {
    /// Whether a quote has every term, counting the names of its cell's voice and topic.
    #[must_use]
    pub fn quote(&self, quote: QuoteId, cell: &Cell) -> bool {
        self.all(cell, |term| at(&term.quotes, quote.get()))
    }

    /// Whether a stance, given by its position in the bundle's list, has every term; as [`Self::quote`].
    #[must_use]
    pub fn stance(&self, stance: u32, cell: &Cell) -> bool {
        self.all(cell, |term| at(&term.stances, stance as usize))
    }

    /// The matches in a text of the comparison, in UTF-16 code units, ordered by their beginning.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let traced = Traced::new(text);
        let marked = Marked::new(&traced.folded);
        let mut found = Vec::new();
        for term in &self.terms {
            let needle = Needle::new(&term.words);
            let in_text =
                |place: Range<usize>| traced.place(marked.in_folded(place.start)..marked.in_folded(place.end));
            found.extend(needle.places(&marked.text, term.is_within).map(in_text));
        }
        found.sort_unstable_by_key(|place: &Range<usize>| place.start);
        let units = |range: Range<usize>| text.get(range).map_or(0, |text| text.encode_utf16().count());
        let (mut from, mut start) = (0, 0);
        let mut in_units = |place: Range<usize>| {
            start += units(from..place.start);
            from = place.start;
            start..start + units(place)
        };
        found.into_iter().map(&mut in_units).collect()
    }

    fn all(&self, cell: &Cell, own: impl Fn(&Term) -> bool) -> bool {
        self.terms.iter().all(|term| own(term) || at(&term.voices, cell.rank()) || at(&term.topics, cell.at))
    }
}

fn at(found: &[bool], index: usize) -> bool {
    found.get(index).is_some_and(|&found| found)
}
