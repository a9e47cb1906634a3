//! A lane: whose or of what it is, and a mark wherever something is dated.

use leptos::{html::Div, prelude::*};

use super::{
    axis::GridLines,
    entry::{Entry, lane_text},
    mark::{Mark, MarkShape},
    plot::Plot,
};
use crate::{
    timeline::{BinRange, LaneOf, Timeline},
    view::{
        Context,
        shared::{TopicName, VoiceName},
    },
};

/// A lane, whose marks are drawn once it comes near the visible part of the page.
#[component]
pub fn Lane(plot: Plot, of: LaneOf) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let track = NodeRef::<Div>::new();
    let is_near = ctx.has_been_near(track);
    let name = match of {
        LaneOf::Voice(rank) => view! { <VoiceName voice=ctx.voice(rank)/> }.into_any(),
        LaneOf::Topic(topic) => view! { <TopicName topic/> }.into_any(),
    };
    view! {
        <div class="lane" role="group" aria-label=lane_text(&ctx, of)>
            <div class="who" aria-hidden="true">{name}</div>
            <div class="track" node_ref=track>
                <Show when=move || is_near.get()>
                    <Marks plot of/>
                </Show>
            </div>
        </div>
    }
}

/// The drawing in a lane.
#[component]
fn Marks(plot: Plot, of: LaneOf) -> impl IntoView {
    let marks = Memo::new(move |_| {
        let largest = plot.axis.with(|axis| axis.largest);
        plot.timeline.with(|timeline| marks(timeline, of, largest))
    });
    view! {
        <svg>
            <GridLines plot/>
            <For each=move || marks.get() key=Mark::clone let:mark>
                <MarkShape plot mark/>
            </For>
        </svg>
    }
    .into_any()
}

/// A lane's marks: bars first, so that dots are in front of them.
fn marks(timeline: &Timeline, of: LaneOf, largest: usize) -> Vec<Mark> {
    let Some((at, lane)) = timeline.lanes.iter().enumerate().find(|(_, lane)| lane.of == of) else {
        return Vec::new();
    };
    let mark = |stretch: &BinRange| Mark {
        entry: Entry::new(timeline, of, stretch),
        bins: timeline.bins.max(1),
        largest,
        changes: timeline.changes.iter().any(|change| change.lane == at && change.bin == stretch.first_bin),
    };
    let (bars, dots): (Vec<_>, Vec<_>) = timeline.bin_ranges(lane).iter().partition(|stretch| stretch.is_wide());
    bars.into_iter().chain(dots).map(mark).collect()
}
