//! The order of a matrix's rows and columns: the given one, or by the positions in one column or row.

use crate::{
    bundle::Position,
    compare::Comparison,
    corpus::{Corpus, Topic},
    selection::Selection,
};

/// The order of a matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// The issues on screen, as positions in [`Corpus::topics`].
    pub rows: Vec<usize>,
    /// The voices on screen, as positions in [`Corpus::voices`].
    pub columns: Vec<usize>,
    /// The column that the rows are sorted by, if any: a position in [`Corpus::voices`].
    pub rows_by: Option<usize>,
    /// The row that the columns are sorted by, if any.
    pub columns_by: Option<Topic>,
}

/// Sorts rows and columns as the selection asks: by the last position that a cell shows, and otherwise in the given
/// order, which is the editor's for issues and alphabetical for speakers. Unknown ids in the selection have no effect.
#[must_use]
pub fn order(corpus: &Corpus, comparison: &Comparison, selection: &Selection) -> Order {
    let bundle = corpus.bundle();
    let rows_by = selection.rows_by.as_deref().and_then(|id| bundle.speakers.find(id));
    let rows_by = rows_by.and_then(|speaker| corpus.position(Some(speaker)));
    let columns_by = selection.columns_by.as_deref().and_then(|id| bundle.issues.find(id)).map(Some);

    let mut rows: Vec<_> = (0..corpus.topics().len()).map(|at| (0, at)).collect();
    rows.retain(|&(_, at)| topic(corpus, at).is_some_and(|topic| topic.is_some() && comparison.row(topic).is_some()));
    let mut columns: Vec<_> = comparison.columns.iter().map(|&rank| (0, rank)).collect();
    if let Some(rank) = rows_by {
        for (place, at) in &mut rows {
            *place = topic(corpus, *at).map_or(LAST, |topic| place_of(corpus, comparison, topic, rank));
        }
    }
    if let Some(topic) = columns_by {
        for (place, rank) in &mut columns {
            *place = place_of(corpus, comparison, topic, *rank);
        }
    }
    let ordered = |mut places: Vec<(u8, usize)>| {
        places.sort_unstable();
        places.into_iter().map(|(_, at)| at).collect()
    };
    Order { rows: ordered(rows), columns: ordered(columns), rows_by, columns_by }
}

fn topic(corpus: &Corpus, at: usize) -> Option<Topic> {
    corpus.topics().get(at).copied()
}

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
