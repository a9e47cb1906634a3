//! What a matrix's rows and columns are, and their order: the given one, or by the positions in one column or row.

use crate::{
    bundle::Position,
    compare::Comparison,
    corpus::{Corpus, Topic},
    selection::Selection,
};

/// What stands in the rows of a matrix; the other stands in its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Each row is an issue, each column a speaker.
    Issues,
    /// Each row is a speaker, each column an issue.
    Speakers,
}

/// The longer list stands in the rows, because a page is read downwards; the issues where both are as long. It is a property
/// of the corpus, so that the table does not turn round when something is left out.
#[must_use]
pub fn rows(corpus: &Corpus) -> Rows {
    let issues = corpus.topics().iter().flatten().count();
    if corpus.voices().len() > issues { Rows::Speakers } else { Rows::Issues }
}

/// The order of a matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// The issues on screen, as positions in [`Corpus::topics`].
    pub issues: Vec<usize>,
    /// The voices on screen, as positions in [`Corpus::voices`].
    pub speakers: Vec<usize>,
    /// Whose positions the issues are sorted by, if anybody's: a position in [`Corpus::voices`].
    pub issues_by: Option<usize>,
    /// The topic by whose positions the speakers are sorted, if any: a position in [`Corpus::topics`].
    pub speakers_by: Option<usize>,
}

/// Sorts issues and speakers as the selection asks: by the last position that a cell shows, and otherwise in the given
/// order, which is the editor's for issues and alphabetical for speakers. Unknown ids in the selection have no effect.
#[must_use]
pub fn order(corpus: &Corpus, comparison: &Comparison, selection: &Selection) -> Order {
    let bundle = corpus.bundle();
    let issues_by = selection.issues_by.as_deref().and_then(|id| bundle.speakers.find(id));
    let issues_by = issues_by.and_then(|speaker| corpus.position(Some(speaker)));
    let speakers_by = selection.speakers_by.as_deref().and_then(|id| bundle.issues.find(id));
    let speakers_by = speakers_by.and_then(|issue| corpus.topics().iter().position(|&topic| topic == Some(issue)));

    let issues = (0..).zip(corpus.topics());
    let issues = issues.filter(|&(_, &topic)| topic.is_some() && comparison.row(topic).is_some());
    let issues =
        issues.map(|(at, &topic)| (issues_by.map_or(FIRST, |rank| place_of(corpus, comparison, topic, rank)), at));
    let sorted_by = speakers_by.and_then(|at| corpus.topics().get(at).copied());
    let speakers = comparison
        .columns
        .iter()
        .map(|&rank| (sorted_by.map_or(FIRST, |topic| place_of(corpus, comparison, topic, rank)), rank));
    Order { issues: in_order(issues), speakers: in_order(speakers), issues_by, speakers_by }
}

/// By place, and by number where that is the same.
fn in_order(placed: impl Iterator<Item = (u8, usize)>) -> Vec<usize> {
    let mut placed: Vec<_> = placed.collect();
    placed.sort_unstable();
    placed.into_iter().map(|(_, at)| at).collect()
}

/// The place of everything where nothing is sorted by.
const FIRST: u8 = 0;

/// The place of a cell that is not shown.
const LAST: u8 = u8::MAX;

/// The place of a cell in the order of positions, by its last position; quotes without a position come after.
fn place_of(corpus: &Corpus, comparison: &Comparison, topic: Topic, rank: usize) -> u8 {
    let shown = corpus.find(topic, rank).and_then(|cell| comparison.shown(cell));
    let Some(shown) = shown else { return LAST };
    let stance = comparison.stances(shown).last().and_then(|&at| corpus.bundle().stances.get(at as usize));
    match stance {
        Some(stance) => place(stance.position),
        None if comparison.quotes(shown).is_empty() => LAST,
        None => LAST - 1,
    }
}

/// The order of positions: the scale from one end to the other, with what is in between in the middle, then what is on
/// no scale, from most said to least. As in the format's own list, support comes before opposition, which does not mean that
/// it is better.
const fn place(position: Position) -> u8 {
    match position {
        Position::Support => 0,
        Position::Mixed => 1,
        Position::Neutral => 2,
        Position::Undecided => 3,
        Position::Oppose => 4,
        Position::Unclear => 5,
        Position::Declined => 6,
        Position::None => 7,
    }
}
