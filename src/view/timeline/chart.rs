//! The chart: an axis, and below it a lane for each speaker, or for each issue of one.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{axis::AxisRow, lane::Lane, plot::Plot};
use crate::{
    timeline::Timeline,
    view::{
        Context,
        matrix::Legend,
        shared::{Growing, arrow_keys::move_focus},
    },
};

/// Lanes that are there at first, and with each step towards the chart's end.
const LANES_AT_ONCE: usize = 50;

/// The chart of the timeline; the width that it has for time goes into `width`, in CSS pixels.
#[component]
pub fn Chart(timeline: Memo<Timeline>, width: RwSignal<Option<f64>>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let messages = ctx.messages;
    let plot = Plot::new(&ctx, timeline);
    let lanes =
        Memo::new(move |_| timeline.with(|timeline| timeline.lanes.iter().map(|lane| lane.of).collect::<Vec<_>>()));
    view! {
        <div class="chart">
            <div
                class=if plot.has_positions { "scroll lanes" } else { "scroll lanes plain" }
                role="region"
                aria-label=messages.get("view-timeline")
                tabindex="0"
                on:keydown=|event: KeyboardEvent| move_focus(&event, ".lane", ".mark")
            >
                <AxisRow plot width/>
                <Growing items=lanes step=LANES_AT_ONCE at_least=0_usize children=move |lane| view! { <Lane plot of=lane/> }/>
            </div>
            <p class="keys">{messages.get("arrow-keys-marks")}</p>
            <p class="key">{messages.get("about-marks")}</p>
            {plot.has_positions.then(|| view! { <Legend/> })}
        </div>
    }
    .into_any()
}
