//! What speakers have in common: the issues on which several of them have something, and where their positions differ.

use std::ops::Range;

use super::{Comparison, ShownCell};
use crate::{
    bundle::{Position, Sequence, Stance},
    corpus::{Cell, Corpus},
    selection::Grouping,
};

/// What the speakers shown on an issue have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Overlap {
    /// Not even two have something on it.
    None,
    /// Two or more have something on it, and no two of them take different positions.
    Shared,
    /// Two of them take different positions.
    Differ,
}

/// Where a speaker stands on an issue, for speakers to stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// For the statement.
    Supports,
    /// Against it.
    Opposes,
    /// Neither, both, not known, or without a position.
    Other,
}

/// A set of positions, a bit each.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Positions(u8);

impl Positions {
    const NONE: Self = Self(0);

    const fn of(position: Position) -> Self {
        Self(1 << position as u8)
    }

    /// The positions that the stances take: of those whose dates say which came later, only the later.
    fn last(stances: &[&Stance]) -> Self {
        let is_before = |stance: &Stance, other: &Stance| {
            let dates = stance.date.as_ref().zip(other.date.as_ref());
            dates.and_then(|(one, other)| one.sequence(other)) == Some(Sequence::Before)
        };
        let is_past = |stance: &&Stance| stances.iter().any(|other| is_before(stance, other));
        let last = stances.iter().filter(|stance| !is_past(stance));
        Self(last.fold(0, |set, stance| set | Self::of(stance.position).0))
    }

    const fn has_any_of(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Whether somebody who has this said something: of `none` and `declined` the editor says that nothing was.
const fn says_something(position: Position) -> bool {
    !matches!(position, Position::None | Position::Declined)
}

/// Whether it is a position that another can differ from: of `unclear` nobody knows which one it is.
const fn is_clear(position: Position) -> bool {
    says_something(position) && !matches!(position, Position::Unclear)
}

/// The side of the speaker of a cell, by what is shown of it.
#[must_use]
pub fn side(corpus: &Corpus, comparison: &Comparison, shown: &ShownCell) -> Side {
    let stances: Vec<&Stance> = comparison.stances_of(corpus, shown).collect();
    let last = Positions::last(&stances);
    if last == Positions::of(Position::Support) {
        Side::Supports
    } else if last == Positions::of(Position::Oppose) {
        Side::Opposes
    } else {
        Side::Other
    }
}

/// What cards stand together by where nobody has chosen: by issue where two speakers or more have something on an issue, on
/// average of those that anybody has something on; else by speaker.
#[must_use]
pub fn default_grouping(corpus: &Corpus) -> Grouping {
    let speaks = |cell: &Cell| {
        let says = |stance: &Stance| says_something(stance.position);
        cell.voice.is_some() && (cell.quote_count() > 0 || corpus.stances(cell).any(says))
    };
    let (mut issues, mut speakers) = (0, 0);
    for &topic in corpus.topics().iter().filter(|topic| topic.is_some()) {
        let here = corpus.row(topic).filter_map(|cell| corpus.cell(cell)).filter(|cell| speaks(cell)).count();
        issues += usize::from(here > 0);
        speakers += here;
    }
    if issues > 0 && speakers >= 2 * issues { Grouping::Issue } else { Grouping::Speaker }
}

impl Comparison {
    /// The shown stances of a cell, by date.
    fn stances_of<'c>(&self, corpus: &'c Corpus, shown: &ShownCell) -> impl Iterator<Item = &'c Stance> {
        let stances = &corpus.bundle().stances;
        self.stances(shown).iter().filter_map(|&stance| stances.get(stance as usize))
    }

    /// What the speakers of some cells on one issue have in common, by what is shown of them.
    pub(super) fn overlap(&self, corpus: &Corpus, cells: Range<usize>) -> Overlap {
        let (mut speakers, mut taken) = (0, Vec::new());
        for shown in self.cells.get(cells).unwrap_or_default() {
            if corpus.cell(shown.cell).is_none_or(|cell| cell.voice.is_none()) {
                continue;
            }
            let says = self.stances_of(corpus, shown).any(|stance| says_something(stance.position));
            speakers += usize::from(says || !shown.quotes.is_empty());
            let clear: Vec<&Stance> =
                self.stances_of(corpus, shown).filter(|stance| is_clear(stance.position)).collect();
            let positions = Positions::last(&clear);
            if positions != Positions::NONE && !taken.contains(&positions) {
                taken.push(positions);
            }
        }
        // There are few different sets, however many speakers.
        let differ = |one: &Positions| taken.iter().any(|other| !one.has_any_of(*other));
        match speakers {
            0 | 1 => Overlap::None,
            _ if taken.iter().any(differ) => Overlap::Differ,
            _ => Overlap::Shared,
        }
    }
}
