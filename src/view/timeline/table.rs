//! What the chart shows, as a table: for those who would rather read, or cannot see it.

use leptos::prelude::*;

use super::entry::{Entry, lane_text};
use crate::{
    timeline::Timeline,
    view::{
        Context,
        shared::{Growing, Items},
    },
};

/// How many rows are drawn at first, and with each step towards the table's end.
const ROWS_AT_ONCE: usize = 50;

/// A button, and the table that it opens.
#[component]
pub fn TimelineTable(timeline: Memo<Timeline>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let is_open = RwSignal::new(ctx.is_document());
    view! {
        <section class="behind-chart">
            <button
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                {ctx.messages.get("as-a-table")}
            </button>
            <Show when=move || is_open.get()>
                <Table timeline/>
            </Show>
        </section>
    }
}

/// The table, drawn in steps.
#[component]
fn Table(timeline: Memo<Timeline>) -> impl IntoView {
    let messages = expect_context::<Context>().messages;
    let rows = Memo::new(move |_| timeline.with(|timeline| entries(timeline).collect::<Vec<_>>()));
    let row = move |entry| view! { <Row timeline entry/> };
    let heads = ["lane", "when", "what-is-dated"].map(|head| view! { <th scope="col">{messages.get(head)}</th> });
    view! {
        <div>
            <table>
                <caption>{messages.get("timeline-caption")}</caption>
                <thead>
                    <tr>{heads.collect_view()}</tr>
                </thead>
                <tbody>
                    <Growing items=rows step=ROWS_AT_ONCE at_least=0_usize of=Items::Rows children=row/>
                </tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What is in the table, lane by lane.
fn entries(timeline: &Timeline) -> impl Iterator<Item = Entry> {
    timeline
        .lanes
        .iter()
        .flat_map(|lane| timeline.bin_ranges(lane).iter().map(|stretch| Entry::new(timeline, lane.of, stretch)))
}

#[component]
fn Row(timeline: Memo<Timeline>, entry: Entry) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (lane, when, contents) = (lane_text(&ctx, entry.lane), entry.when(&ctx), entry.contents(&ctx));
    let show = move |_| timeline.with_untracked(|timeline| entry.show(&ctx, timeline));
    view! {
        <tr>
            <th scope="row" dir="auto">{lane}</th>
            <td>{when}</td>
            <td>
                <button class="sort" type="button" on:click=show><span>{contents}</span></button>
            </td>
        </tr>
    }
}
