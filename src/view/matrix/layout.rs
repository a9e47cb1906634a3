//! Which rows and columns the table has, and in which order.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    matrix::{Order, order},
    selection::Selection,
    view::Context,
};

/// Above this many columns a cell shows its sign alone: the words would not fit.
pub const WORDS_UP_TO: usize = 6;

/// What all rows of the table share.
#[derive(Clone, Copy)]
pub struct Layout {
    /// Whether the table is a view of its own: then it counts quotes, can be sorted and may have any number of columns.
    pub is_view: bool,
    /// Whether there are too many columns for words in the cells.
    pub is_compact: bool,
    /// The rows and columns on screen, in order.
    pub order: Memo<Order>,
    /// The columns that are drawn, in order. One that is left out stays drawn, hidden, to be there at once when it comes back.
    pub columns: Memo<Vec<usize>>,
    /// The columns that are not left out, by number.
    pub shown: Memo<Vec<usize>>,
}

impl Layout {
    /// Follows the comparison and, in a view of its own, what the reader sorts by.
    pub fn new(ctx: &Context, is_view: bool) -> Self {
        let (corpus, comparison, selection) = (Arc::clone(&ctx.corpus), ctx.comparison, ctx.selection);
        let order = Memo::new(move |_| {
            comparison.with(|comparison| {
                if is_view {
                    selection.with(|selection| order(&corpus, comparison, selection))
                } else {
                    order(&corpus, comparison, &Selection::default())
                }
            })
        });
        Self {
            is_view,
            is_compact: is_view && ctx.corpus.voices().len() > WORDS_UP_TO,
            order,
            columns: Memo::new(move |before: Option<&Vec<usize>>| {
                order.with(|order| drawn(&order.columns, usize::MAX, order.columns_by.is_some(), before))
            }),
            shown: Memo::new(move |_| comparison.with(|comparison| comparison.columns.clone())),
        }
    }

    /// The rows to draw, as positions in the corpus' topics: the first `count` on screen, and those left out since.
    pub fn rows(self, count: usize, before: Option<&Vec<usize>>) -> Vec<usize> {
        self.order.with(|order| drawn(&order.rows, count, order.rows_by.is_some(), before))
    }
}

/// The first `count` of `shown`, and what was drawn before and has been left out since.
fn drawn(shown: &[usize], count: usize, is_sorted: bool, before: Option<&Vec<usize>>) -> Vec<usize> {
    let left_out = before.into_iter().flatten().filter(|at| !shown.contains(at));
    let mut all: Vec<usize> = shown.iter().take(count).chain(left_out).copied().collect();
    // In the corpus' own order, nothing moves when something comes back.
    if !is_sorted {
        all.sort_unstable();
    }
    all
}
