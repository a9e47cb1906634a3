//! Which rows and columns the table has, and in which order.

use std::{collections::HashSet, sync::Arc};

use leptos::prelude::*;

use crate::{
    corpus::Topic,
    matrix::{self, Order, order},
    selection::Selection,
    view::Context,
};

/// Above this many columns a cell shows its sign alone: the words would not fit.
pub const WORDS_UP_TO: usize = 6;

/// Up to this many columns of signs, names are read as they are written; above, they stand on end.
const UPRIGHT_UP_TO: usize = 12;

/// A table with more rows than this scrolls in a frame of its own, under its heads.
const UNFRAMED_UP_TO: usize = 20;

/// Columns that are drawn at first, and with each step towards the table's end.
pub const COLUMNS_AT_ONCE: usize = 40;

/// What a row or a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// An issue.
    Topic(Topic),
    /// A speaker, as a position in [`Corpus::voices`](crate::corpus::Corpus::voices).
    Voice(usize),
}

/// What all rows of the table share.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that follows from the table's size")]
#[derive(Clone, Copy)]
pub struct Layout {
    /// Whether the table is a view of its own: then it counts quotes, can be sorted and may have any number of columns.
    pub is_view: bool,
    /// Whether it scrolls in a frame of its own.
    pub is_framed: bool,
    /// Whether there are too many columns for words in the cells.
    pub is_compact: bool,
    /// Whether the names of the columns stand on end.
    pub is_on_end: bool,
    /// What is in the rows.
    pub side: matrix::Rows,
    /// The rows and columns on screen, in order.
    pub order: Memo<Order>,
    /// The rows on screen, in order: positions in the corpus' topics or voices.
    pub rows: Memo<Vec<usize>>,
    /// How many columns are drawn. More are when the reader comes near the last.
    pub column_limit: RwSignal<usize>,
    /// The columns that are drawn, in order. One that is left out stays drawn, hidden, to be there at once when it comes back.
    pub columns: Memo<Vec<usize>>,
    /// The columns that are not left out, by number.
    pub shown_columns: Memo<Vec<usize>>,
}

impl Layout {
    /// Follows the comparison and, in a view of its own, what the reader sorts by.
    pub fn new(ctx: &Context, is_view: bool) -> Self {
        let (corpus, comparison, selection, all) = (Arc::clone(&ctx.corpus), ctx.comparison, ctx.selection, ctx.all);
        let side = if is_view { matrix::rows(&corpus) } else { matrix::Rows::Issues };
        let (voices, issues) = (corpus.voices().len(), corpus.topics().iter().flatten().count());
        let (row_count, column_count) = match side {
            matrix::Rows::Issues => (issues, voices),
            matrix::Rows::Speakers => (voices, issues),
        };
        let is_compact = is_view && column_count > WORDS_UP_TO;
        let order = Memo::new(move |_| {
            comparison.with(|comparison| {
                if is_view {
                    selection.with(|selection| order(&corpus, comparison, selection))
                } else {
                    order(&corpus, comparison, &Selection::default())
                }
            })
        });
        let (rows, columns) = (
            move |order: &Order| match side {
                matrix::Rows::Issues => order.issues.clone(),
                matrix::Rows::Speakers => order.speakers.clone(),
            },
            move |order: &Order| match side {
                matrix::Rows::Issues => (order.speakers.clone(), order.speakers_by.is_some()),
                matrix::Rows::Speakers => (order.issues.clone(), order.issues_by.is_some()),
            },
        );
        let column_limit = RwSignal::new(if ctx.at_once { usize::MAX } else { COLUMNS_AT_ONCE });
        Self {
            is_view,
            is_framed: is_compact || (is_view && row_count > UNFRAMED_UP_TO),
            is_compact,
            is_on_end: is_compact && column_count > UPRIGHT_UP_TO,
            side,
            order,
            rows: Memo::new(move |_| order.with(rows)),
            column_limit,
            columns: Memo::new(move |before: Option<&Vec<usize>>| {
                let limit = if all.get() { usize::MAX } else { column_limit.get() };
                let (shown, is_sorted) = order.with(columns);
                drawn(&shown, limit, is_sorted, before)
            }),
            shown_columns: Memo::new(move |_| {
                let (mut shown, _) = order.with(columns);
                shown.sort_unstable();
                shown
            }),
        }
    }

    /// What the row is about.
    pub fn row(self, ctx: &Context, at: usize) -> Subject {
        subject(ctx, self.side == matrix::Rows::Issues, at)
    }

    /// What the column is about.
    pub fn column(self, ctx: &Context, at: usize) -> Subject {
        subject(ctx, self.side == matrix::Rows::Speakers, at)
    }

    /// The topic and the voice of a cell.
    pub fn cell(self, ctx: &Context, row: usize, column: usize) -> (Topic, usize) {
        let (topic, voice) = match self.side {
            matrix::Rows::Issues => (row, column),
            matrix::Rows::Speakers => (column, row),
        };
        (ctx.corpus.topics().get(topic).copied().flatten(), voice)
    }

    /// Whether the column is left out.
    pub fn leaves_out(self, column: usize) -> bool {
        self.shown_columns.with(|shown| shown.binary_search(&column).is_err())
    }
}

fn subject(ctx: &Context, is_topic: bool, at: usize) -> Subject {
    if is_topic { Subject::Topic(ctx.corpus.topics().get(at).copied().flatten()) } else { Subject::Voice(at) }
}

/// The first `count` of `shown`, and what was drawn before and has been left out since.
fn drawn(shown: &[usize], count: usize, is_sorted: bool, before: Option<&Vec<usize>>) -> Vec<usize> {
    let drawn: HashSet<usize> = shown.iter().copied().collect();
    let left_out = before.into_iter().flatten().filter(|at| !drawn.contains(*at));
    let mut all: Vec<usize> = shown.iter().take(count).chain(left_out).copied().collect();
    // In the corpus' own order, nothing moves when something comes back.
    if !is_sorted {
        all.sort_unstable();
    }
    all
}
