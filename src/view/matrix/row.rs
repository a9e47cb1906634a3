//! A row: its head, and a cell for each column.

use std::collections::HashMap;

use leptos::{
    html::{Td, Tr},
    prelude::*,
};

use super::{
    cell::{CellContent, Contents},
    head::Head,
    layout::Layout,
};
use crate::{
    compare::Comparison,
    view::{Context, drawing::Followed},
};

/// Rows that are on screen from the start, as far as anybody knows.
const FIRST_ROWS: usize = 16;

/// A cell, with all that it is drawn from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Cell {
    column: usize,
    /// What is left of it; nothing if there is nothing on file, or none of it is left.
    contents: Option<Contents>,
}

/// The row at that place in the corpus.
#[component]
pub fn Row(layout: Layout, at: usize) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let element = NodeRef::<Tr>::new();
    let place = layout.rows.with_untracked(|rows| rows.iter().position(|&row| row == at)).unwrap_or_default();
    let followed = ctx.part((place, 0), element, place < FIRST_ROWS, Signal::stored(false));
    let cells = cells(&ctx, layout, at, followed, element);
    // By column. A cell that is drawn anew takes the place of the one before.
    let elements = StoredValue::new(HashMap::<usize, NodeRef<Td>>::new());
    // One effect hides all cells of a row: with one for each cell, a click in a table of 70 × 40 took 80 ms.
    Effect::new(move |_| {
        let shown = layout.shown_columns.read();
        elements.with_value(|elements| {
            for (column, element) in elements {
                // A cell that has gone has nothing to hide.
                if let Some(Some(element)) = element.try_get_untracked() {
                    element.set_hidden(shown.binary_search(column).is_err());
                }
            }
        });
    });
    let draw = move |Cell { column, contents }: Cell| {
        let element = NodeRef::new();
        elements.update_value(|elements| {
            elements.insert(column, element);
        });
        let is_hidden = untrack(|| layout.leaves_out(column));
        let (topic, voice) = layout.cell(&ctx, at, column);
        view! {
            <td node_ref=element hidden=is_hidden>
                <CellContent layout topic voice contents/>
            </td>
        }
    };
    view! {
        <tr node_ref=element>
            <Head layout at is_row=true/>
            <For each=move || cells.get() key=Cell::clone children=draw/>
        </tr>
    }
}

/// The row's cells, in the order of the columns; none while the row is not near the screen, unless the reader is in it, because
/// a browser lays out all cells of a table with each change. One whose column is left out stays as it was.
fn cells(ctx: &Context, layout: Layout, row: usize, followed: Followed, element: NodeRef<Tr>) -> Memo<Vec<Cell>> {
    let (ctx, Followed { comparison, is_near, is_drawn, .. }) = (ctx.clone(), followed);
    let has_focus = move || {
        let element = element.get_untracked();
        element.is_some_and(|row| row.matches(":focus-within").unwrap_or_default())
    };
    let contents = move |comparison: &Comparison, column: usize| {
        let (topic, voice) = layout.cell(&ctx, row, column);
        let shown = ctx.corpus.find(topic, voice).and_then(|cell| comparison.shown(cell));
        shown.map(|shown| Contents {
            stances: comparison.stances(shown).to_vec(),
            quotes: comparison.quotes(shown).len(),
        })
    };
    Memo::new(move |before: Option<&Vec<Cell>>| {
        if !is_drawn.get() || !(is_near.get() || has_focus()) {
            return Vec::new();
        }
        let before: HashMap<usize, &Cell> = before.into_iter().flatten().map(|cell| (cell.column, cell)).collect();
        let shown = layout.shown_columns.read();
        comparison.with(|comparison| {
            let cell = |&column: &usize| match before.get(&column) {
                Some(&before) if shown.binary_search(&column).is_err() => before.clone(),
                _ => Cell { column, contents: contents(comparison, column) },
            };
            layout.columns.with(|columns| columns.iter().map(cell).collect())
        })
    })
}
