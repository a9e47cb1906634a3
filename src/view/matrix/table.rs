//! The table: its frame, its caption, and the rows that are drawn.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{
    head::Head,
    layout::{COLUMNS_AT_ONCE, Layout},
    legend::Legend,
    row::Row,
};
use crate::{
    matrix,
    view::{
        Context,
        shared::{Ahead, Growing, Items, arrow_keys::move_focus},
    },
};

/// Rows that are drawn at first, and with each step towards the table's end.
const ROWS_AT_ONCE: usize = 50;

/// The table, if there is any issue; `is_view` says whether it is a view of its own.
#[component]
pub fn PositionTable(is_view: bool) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let has_issues = ctx.corpus.topics().iter().any(Option::is_some);
    if !has_issues || !ctx.complete {
        return None;
    }
    let layout = Layout::new(&ctx, is_view);
    let is_compact = layout.is_compact;
    let comparison = ctx.comparison;
    let move_in_table = move |event: KeyboardEvent| {
        if is_compact {
            move_focus(&event, "tr", ".stop");
        }
    };
    let class = |name: &'static str, is_so: bool| if is_so { name } else { "" };
    let class = format!(
        "overview{}{}{}",
        class(" framed", layout.is_framed),
        class(" compact", is_compact),
        class(" on-end", layout.is_on_end)
    );
    Some(view! {
        <section
            class=class
            part="overview"
            hidden=move || comparison.with(|comparison| comparison.is_empty())
        >
            // A region of its own that can be reached, because it may have to be scrolled.
            <div
                class="scroll"
                role="region"
                aria-label=ctx.messages.get("overview")
                tabindex="0"
                on:keydown=move_in_table
            >
                <Table layout/>
                <MoreColumns layout/>
            </div>
            <Legend/>
        </section>
    })
}

/// The table itself. Its rows are drawn in steps, and their cells once they come near.
#[component]
fn Table(layout: Layout) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let messages = ctx.messages;
    let corner = match layout.side {
        matrix::Rows::Issues => "issue",
        matrix::Rows::Speakers => "speaker",
    };
    // How the keyboard gets around, for those who use one to see.
    let keys = (layout.is_compact && !ctx.is_document())
        .then(|| view! { <span class="keys">{format!(" {}", messages.get("arrow-keys"))}</span> });
    let column = move |column| view! { <Head layout at=column is_row=false/> };
    view! {
        <table>
            <caption>{messages.get("overview-caption")} {keys}</caption>
            <thead>
                <tr>
                    <th scope="col">{messages.get(corner)}</th>
                    <For each=move || layout.columns.get() key=|column| *column children=column/>
                </tr>
            </thead>
            <tbody>
                <Growing items=layout.rows step=ROWS_AT_ONCE at_least=0_usize of=Items::Rows children=move |at| view! { <Row layout at/> }/>
            </tbody>
        </table>
    }
    .into_any()
}

/// Has more columns drawn when the reader comes near the last of those there are.
#[component]
fn MoreColumns(layout: Layout) -> impl IntoView {
    let (limit, shown) = (layout.column_limit, layout.shown_columns);
    let draw_more = move || limit.update(|limit| *limit += COLUMNS_AT_ONCE);
    // A new one each time: one that stays near would not call again.
    move || {
        let limit = limit.get();
        (limit < shown.with(Vec::len)).then(|| view! { <div class="more-columns"><Ahead on_near=draw_more/></div> })
    }
}
