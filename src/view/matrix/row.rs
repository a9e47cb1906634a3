//! A row: an issue, and a cell for each speaker.

use std::sync::Arc;

use leptos::{html::Td, prelude::*};

use super::{
    cell::{CellContent, Contents},
    head::TopicHead,
    layout::Layout,
};
use crate::{corpus::Topic, view::Context};

/// A cell, with all that it is drawn from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Cell {
    column: usize,
    /// What is left of it; nothing if there is nothing on file, or none of it is left.
    contents: Option<Contents>,
}

/// The row of the topic at that place in the corpus.
#[component]
pub fn TopicRow(layout: Layout, at: usize) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let topic = ctx.corpus.topics().get(at).copied().flatten();
    let cells = cells(&ctx, layout, topic);
    // By column. A cell that is drawn anew takes the place of the one before.
    let elements: Vec<NodeRef<Td>> = ctx.corpus.voices().iter().map(|_| NodeRef::new()).collect();
    let elements = StoredValue::new(elements);
    // One effect hides all cells of a row: with one for each cell, a click in a table of 70 × 40 took 80 ms.
    Effect::new(move |_| {
        let shown = layout.shown.read();
        elements.with_value(|elements| {
            for (column, element) in elements.iter().enumerate() {
                if let Some(element) = element.get_untracked() {
                    element.set_hidden(shown.binary_search(&column).is_err());
                }
            }
        });
    });
    let draw = move |Cell { column, contents }: Cell| {
        let element = elements.with_value(|elements| elements.get(column).copied()).unwrap_or_default();
        let is_hidden = layout.shown.with_untracked(|shown| shown.binary_search(&column).is_err());
        view! {
            <td node_ref=element hidden=is_hidden>
                <CellContent layout topic column contents/>
            </td>
        }
    };
    view! {
        <tr hidden=move || ctx.leaves_out_topic(topic)>
            <TopicHead layout topic/>
            <For each=move || cells.get() key=Cell::clone children=draw/>
        </tr>
    }
}

/// The row's cells, in the order of the columns. One whose column is left out stays as it was.
fn cells(ctx: &Context, layout: Layout, topic: Topic) -> Memo<Vec<Cell>> {
    let (comparison, corpus) = (ctx.comparison, Arc::clone(&ctx.corpus));
    Memo::new(move |before: Option<&Vec<Cell>>| {
        comparison.with(|comparison| {
            let cell = |&column: &usize| {
                if comparison.columns.binary_search(&column).is_err()
                    && let Some(before) = before.into_iter().flatten().find(|cell| cell.column == column)
                {
                    return before.clone();
                }
                let shown = corpus.find(topic, column).and_then(|cell| comparison.shown(cell));
                let contents = shown.map(|shown| Contents {
                    stances: comparison.stances(shown).to_vec(),
                    quotes: comparison.quotes(shown).len(),
                });
                Cell { column, contents }
            };
            layout.columns.with(|columns| columns.iter().map(cell).collect())
        })
    })
}
