//! The table: its frame, its caption, and the rows that are drawn.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{head::SpeakerHead, layout::Layout, legend::Legend, row::TopicRow};
use crate::view::{
    Context,
    shared::{Ahead, arrow_keys::move_focus},
};

/// About how many cells are drawn at first, and with each step towards the table's end.
const CELLS_AT_ONCE: usize = 300;

/// The table, if there is any issue; `is_view` says whether it is a view of its own.
#[component]
pub fn PositionTable(is_view: bool) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let total = ctx.corpus.topics().iter().flatten().count();
    if total == 0 || !ctx.complete {
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
    Some(view! {
        <section
            class=if is_compact { "overview compact" } else { "overview" }
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
                <Rows layout total/>
            </div>
            <Legend/>
        </section>
    })
}

/// The table itself, drawn in steps.
#[component]
fn Rows(layout: Layout, total: usize) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (all, messages) = (ctx.all, ctx.messages);
    let step = if ctx.at_once { total } else { (CELLS_AT_ONCE / ctx.corpus.voices().len().max(1)).max(1) };
    let count = RwSignal::new(step.min(total));
    let rows = Memo::new(move |before: Option<&Vec<usize>>| {
        let count = if all.get() { total } else { count.get() };
        layout.rows(count, before)
    });
    let ahead = move || {
        let draw_more = move || count.update(|count| *count = (*count + step).min(total));
        (count.get() < total).then(|| view! { <Ahead on_near=draw_more/> })
    };
    // How the keyboard gets around, for those who use one to see.
    let keys = (layout.is_compact && !ctx.is_document())
        .then(|| view! { <span class="keys">{format!(" {}", messages.get("arrow-keys"))}</span> });
    view! {
        <table>
            <caption>{messages.get("overview-caption")} {keys}</caption>
            <thead>
                <tr>
                    <th scope="col">{messages.get("issue")}</th>
                    <For each=move || layout.columns.get() key=|column| *column let:column>
                        <SpeakerHead layout column/>
                    </For>
                </tr>
            </thead>
            <tbody>
                <For each=move || rows.get() key=|at| *at let:at>
                    <TopicRow layout at/>
                </For>
            </tbody>
        </table>
        {ahead}
    }
    .into_any()
}
