//! The comparison along an axis of time: what was said when, which positions changed, and how all of it stood on a day.

mod axis;
mod changes;
mod chart;
mod entry;
mod lane;
mod mark;
mod plot;
mod rewind;
mod table;
mod undated;

use std::sync::Arc;

use leptos::prelude::*;

use self::{changes::Changes, chart::Chart, rewind::Rewind, table::TimelineTable, undated::Undated};
use crate::{
    timeline::{span, timeline},
    view::Context,
};

/// Quotes and positions along time, once all of the bundle is there.
#[component]
pub fn TimelineView() -> impl IntoView {
    let ctx = expect_context::<Context>();
    ctx.complete.then(|| view! { <WholeTimeline/> })
}

#[component]
fn WholeTimeline() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (corpus, comparison, selection) = (Arc::clone(&ctx.corpus), ctx.comparison, ctx.selection);
    let width = RwSignal::new(None::<f64>);
    let bins = Memo::new(move |_| axis::bins_in(width.get()));
    let laid_out = Memo::new(move |_| {
        // The axis stays as it is unless a part of it is asked for, so that what goes on or off it can be followed.
        let is_part = selection.with(|selection| selection.since.is_some() || selection.until.is_some());
        let range = if is_part { None } else { span(corpus.bundle()) };
        let bins = bins.get();
        comparison.with(|comparison| timeline(&corpus, comparison, range, bins, axis::most_ticks(bins)))
    });
    view! {
        <section class="timeline" hidden=move || comparison.with(|comparison| comparison.is_empty())>
            <Rewind/>
            <Chart timeline=laid_out width/>
            <Changes timeline=laid_out/>
            <Undated timeline=laid_out/>
            <TimelineTable timeline=laid_out/>
        </section>
    }
}
