//! The axis: as many bins and round dates as the chart has room for.

use leptos::{html::Div, prelude::*};

use super::plot::Plot;
use crate::{timeline::Tick, view::Context};

/// How many bins there are on the widest axis, and before its width is known.
const MOST_BINS: u32 = 40;

/// How many there are on the narrowest.
const LEAST_BINS: u32 = 8;

/// The least width of a bin, in CSS pixels: a mark in each can be hit.
const BIN_WIDTH: f64 = 24.0;

/// A tick beyond this many thousandths has its date before it, so that this does not run out of the chart.
const LATE: u32 = 850;

/// How many bins an axis of that width has room for.
pub fn bins_in(width: Option<f64>) -> u32 {
    let fits = |bins: &u32| width.is_none_or(|width| f64::from(*bins) * BIN_WIDTH <= width);
    (LEAST_BINS..=MOST_BINS).rev().find(fits).unwrap_or(LEAST_BINS)
}

/// The number of labelled dates for which an axis of this many bins has room.
pub fn most_ticks(bins: u32) -> usize {
    (bins as usize / 6).max(2)
}

/// The dates above the lanes; the axis' own width goes into `width`, in CSS pixels.
#[component]
pub fn AxisRow(plot: Plot, width: RwSignal<Option<f64>>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let track = NodeRef::<Div>::new();
    if let Some(host) = ctx.host {
        track.on_load(move |track| {
            let measure = move |now| {
                // An axis that is hidden stays as it is until it is laid out again.
                if now > 0.0 {
                    width.try_set(Some(now));
                }
            };
            // Watches until the chart is gone.
            StoredValue::new_local((host.on_resize)(&track, Box::new(measure)));
        });
    }
    let ticks = move || plot.axis.with(|axis| axis.ticks.clone());
    view! {
        <div class="lane axis" aria-hidden="true">
            <div></div>
            <div class="track" node_ref=track>
                <svg>
                    <GridLines plot/>
                    <For each=ticks key=|tick| (tick.permille, tick.date.written().to_owned()) let:tick>
                        <TickDate plot tick/>
                    </For>
                </svg>
            </div>
        </div>
    }
}

#[component]
fn TickDate(plot: Plot, tick: Tick) -> impl IntoView {
    let messages = expect_context::<Context>().messages;
    let is_late = tick.permille > LATE;
    let dx = if is_late == plot.right_to_left { "4" } else { "-4" };
    view! {
        <text x=plot.x(tick.permille) y="50%" dx=dx text-anchor=if is_late { "end" } else { "start" }>
            {messages.date(&tick.date)}
        </text>
    }
}

/// Lines from top to bottom at the round dates, and at the day as of which everything is shown.
#[component]
pub fn GridLines(plot: Plot) -> impl IntoView {
    let ticks = move || {
        let ticks = plot.axis.with(|axis| axis.ticks.iter().map(|tick| tick.permille).collect::<Vec<_>>());
        ticks.into_iter().map(|permille| view! { <GridLine plot class="tick" permille/> }).collect_view()
    };
    let as_of = move || {
        let as_of = plot.axis.with(|axis| axis.as_of);
        as_of.map(|permille| view! { <GridLine plot class="as-of" permille/> })
    };
    view! { {ticks} {as_of} }
}

#[component]
fn GridLine(plot: Plot, class: &'static str, permille: u32) -> impl IntoView {
    let x = plot.x(permille);
    view! { <line class=class x1=x.clone() x2=x y1="0" y2="100%"/> }
}
