//! A selection applied to a corpus: which quotes and stances it leaves.

use super::settle::settled;
use crate::{
    bundle::{Basis, Date, Index, Kind, Position, Quote, QuoteId, Stance},
    corpus::{Cell, Corpus},
    search::Hits,
    selection::{Facet, Name, Selection},
};

/// The checks besides the facets, numbered after them.
pub(super) const DATES: usize = Facet::ALL.len();
/// As above.
pub(super) const SEARCH: usize = DATES + 1;
/// As above: [`Selection::only`].
pub(super) const ONLY: usize = SEARCH + 1;
/// The number of checks.
pub(super) const CHECKS: usize = ONLY + 1;

/// The checks that a quote fails, a bit each.
pub(super) type Failed = u16;

/// What is a quote's own, and says nothing of a position without one.
const OF_QUOTES: [Facet; 3] = [Facet::Source, Facet::Kind, Facet::Quote];

pub(super) struct Filter<'a> {
    corpus: &'a Corpus,
    hits: Option<&'a Hits>,
    /// By facet, whether each value is chosen; `None` for all.
    chosen: [Option<Vec<bool>>; Facet::ALL.len()],
    from: Option<i32>,
    to: Option<i32>,
    as_of: Option<i32>,
    /// Whether a quote's own fields matter.
    asks_quotes: bool,
    /// Whether the stances that refer to a quote matter.
    asks_stances: bool,
    /// Whether [`Selection::only`] leaves each topic; `None` where it leaves all, and while that is found out.
    pub(super) topics: Option<Vec<bool>>,
    /// Names in the selection that the corpus does not have, each with its parameter.
    pub(super) unknown: Vec<(&'static str, Box<str>)>,
}

/// The number of values of a facet, with one for quotes that have no value.
pub(super) fn size(corpus: &Corpus, facet: Facet) -> usize {
    match facet {
        Facet::Speaker => corpus.voices().len(),
        Facet::Issue => corpus.topics().len(),
        Facet::Position => Position::ALL.len() + 1,
        Facet::Source => corpus.bundle().sources.indices() + 1,
        Facet::Kind => Kind::ALL.len(),
        Facet::Basis => Basis::ALL.len() + 1,
        Facet::Quote => corpus.bundle().quotes.indices(),
    }
}

/// A value's name in a selection.
pub(super) fn name(corpus: &Corpus, facet: Facet, value: usize) -> Name {
    let bundle = corpus.bundle();
    let name = match facet {
        Facet::Speaker => bundle.speakers.id((*corpus.voices().get(value)?)?),
        Facet::Issue => bundle.issues.id((*corpus.topics().get(value)?)?),
        Facet::Position => Position::ALL.get(value)?.word(),
        Facet::Source => bundle.sources.iter().nth(value)?.1,
        Facet::Kind => Kind::ALL.get(value)?.word(),
        Facet::Basis => Basis::ALL.get(value)?.word(),
        Facet::Quote => bundle.quotes.id(QuoteId::new(u32::try_from(value).ok()?)),
    };
    Some(name.into())
}

/// The value of that name.
pub(super) fn value(corpus: &Corpus, facet: Facet, name: &Name) -> Option<usize> {
    let bundle = corpus.bundle();
    let Some(name) = name.as_deref() else {
        return match facet {
            Facet::Speaker => corpus.position(None),
            Facet::Issue => corpus.topics().iter().position(Option::is_none),
            Facet::Position | Facet::Source | Facet::Basis => size(corpus, facet).checked_sub(1),
            Facet::Kind | Facet::Quote => None,
        };
    };
    match facet {
        Facet::Speaker => corpus.position(Some(bundle.speakers.find(name)?)),
        Facet::Issue => {
            let issue = Some(bundle.issues.find(name)?);
            corpus.topics().iter().position(|&topic| topic == issue)
        }
        Facet::Position => Position::ALL.iter().position(|position| position.word() == name),
        Facet::Source => bundle.sources.find(name).map(Index::get),
        Facet::Kind => Kind::ALL.iter().position(|kind| kind.word() == name),
        Facet::Basis => Basis::ALL.iter().position(|basis| basis.word() == name),
        Facet::Quote => bundle.quotes.find(name).map(Index::get),
    }
}

impl<'a> Filter<'a> {
    pub(super) fn new(corpus: &'a Corpus, selection: &Selection, hits: Option<&'a Hits>) -> Self {
        let settled = settled(corpus, selection);
        let selection = settled.as_ref().unwrap_or(selection);
        let mut unknown = Vec::new();
        let chosen = Facet::ALL.map(|facet| {
            let mut chosen = vec![false; size(corpus, facet)];
            for name in selection.chosen(facet)? {
                match value(corpus, facet, name).and_then(|value| chosen.get_mut(value)) {
                    Some(chosen) => *chosen = true,
                    None => unknown.extend(name.clone().map(|name| (facet.word(), name))),
                }
            }
            Some(chosen)
        });
        let mut days = |parameter, date: &Option<Date>| {
            let date = date.as_ref()?;
            let days = date.days();
            if days.is_none() {
                unknown.push((parameter, date.written().into()));
            }
            days
        };
        let (from, to, as_of) =
            (days("since", &selection.since), days("until", &selection.until), days("as-of", &selection.as_of));
        let asks = |facet: Facet| selection.chosen(facet).is_some();
        let asks_quotes = OF_QUOTES.into_iter().any(asks) || [from, to, as_of].iter().any(Option::is_some);
        let asks_stances = [Facet::Position, Facet::Basis].into_iter().any(asks);
        let (first, last) = (|days: (i32, i32)| days.0, |days: (i32, i32)| days.1);
        let (from, to, as_of) = (from.map(first), to.map(last), as_of.map(last));
        Self { corpus, hits, chosen, from, to, as_of, asks_quotes, asks_stances, topics: None, unknown }
    }

    /// Whether it keeps or drops whole cells.
    pub(super) fn is_whole(&self) -> bool {
        !self.asks_quotes && !self.asks_stances && self.hits.is_none()
    }

    pub(super) fn has(&self, facet: Facet, value: usize) -> bool {
        let chosen = self.chosen.get(facet as usize).and_then(Option::as_ref);
        chosen.is_none_or(|chosen| chosen.get(value).is_some_and(|&chosen| chosen))
    }

    /// Whether any issue is chosen.
    pub(super) fn chooses_issues(&self) -> bool {
        self.chosen.get(Facet::Issue as usize).is_some_and(Option::is_some)
    }

    /// The checks that a quote fails in a cell, other than those of the stances that refer to it.
    pub(super) fn failed(&self, id: QuoteId, quote: &Quote, cell: &Cell) -> Failed {
        let has = |facet, value| Failed::from(!self.has(facet, value)) << facet as u8;
        has(Facet::Speaker, cell.rank())
            | has(Facet::Issue, cell.at)
            | has(Facet::Source, self.source(quote))
            | has(Facet::Kind, quote.kind as usize)
            | has(Facet::Quote, id.get())
            | Failed::from(!self.is_in_time(quote.date.as_ref())) << DATES
            | Failed::from(!self.hits.is_none_or(|hits| hits.quote(id, cell))) << SEARCH
            | Failed::from(!self.leaves_topic(cell.at)) << ONLY
    }

    /// Whether [`Selection::only`] leaves the topic at that place in [`Corpus::topics`].
    fn leaves_topic(&self, at: usize) -> bool {
        self.topics.as_ref().is_none_or(|topics| topics.get(at).is_some_and(|&left| left))
    }

    pub(super) fn source(&self, quote: &Quote) -> usize {
        quote.source.map_or_else(|| self.corpus.bundle().sources.indices(), Index::get)
    }

    /// The numbers of a stance's position and basis; those for no value without a stance.
    pub(super) fn shows(stance: Option<&Stance>) -> (usize, usize) {
        let basis = stance.and_then(|stance| stance.basis);
        (
            stance.map_or(Position::ALL.len(), |stance| stance.position as usize),
            basis.map_or(Basis::ALL.len(), |basis| basis as usize),
        )
    }

    /// Whether position and basis are chosen.
    pub(super) fn has_both(&self, (position, basis): (usize, usize)) -> bool {
        self.has(Facet::Position, position) && self.has(Facet::Basis, basis)
    }

    /// Whether a placement's quote is kept.
    pub(super) fn leaves(&self, placement: usize, id: QuoteId, cell: &Cell) -> bool {
        // The checks that most selections have come first, and nothing is looked up in vain.
        let found = self.hits.is_none_or(|hits| hits.quote(id, cell));
        let is_left = |quote| self.failed(id, quote, cell) == 0;
        let shown = || self.shown_by(placement).any(|shows| self.has_both(shows));
        found && (!self.asks_quotes || self.corpus.quote(id).is_some_and(is_left)) && (!self.asks_stances || shown())
    }

    /// Position and basis of each stance that cites a placement's quote; once those of no stance if none does.
    pub(super) fn shown_by(&self, placement: usize) -> impl Iterator<Item = (usize, usize)> {
        let stances = self.corpus.citing_stances(placement);
        let none = stances.is_empty().then_some(None);
        let stance = |&index: &u32| self.corpus.bundle().stances.get(index as usize);
        none.into_iter().chain(stances.iter().map(stance)).map(Self::shows)
    }

    /// Whether a stance is kept, given whether any of its evidence is.
    pub(super) fn leaves_stance(&self, index: u32, stance: &Stance, cell: &Cell, evidence: bool) -> bool {
        let date = stance.date.as_ref();
        let was_there = self.as_of.is_none_or(|as_of| days(date).is_none_or(|(first, _)| first <= as_of));
        // Choices about quotes do not apply to a stance without one.
        let by_itself = || {
            let quotes_only =
                OF_QUOTES.iter().any(|&facet| self.chosen.get(facet as usize).is_some_and(Option::is_some));
            !quotes_only && self.is_in_time(date) && self.hits.is_none_or(|hits| hits.stance(index, cell))
        };
        self.has_both(Self::shows(Some(stance))) && was_there && (evidence || by_itself())
    }

    fn is_in_time(&self, date: Option<&Date>) -> bool {
        if self.from.is_none() && self.to.is_none() && self.as_of.is_none() {
            return true;
        }
        match days(date) {
            Some((first, last)) => {
                let until = |end: Option<i32>| end.is_none_or(|end| first <= end);
                self.from.is_none_or(|from| last >= from) && until(self.to) && until(self.as_of)
            }
            None => self.from.is_none() && self.to.is_none(),
        }
    }
}

fn days(date: Option<&Date>) -> Option<(i32, i32)> {
    date?.days()
}
