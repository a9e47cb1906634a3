//! A mark in a lane: a dot for its quotes, a sign for its positions, and a bar where the dates leave more time open than a bin.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{
    entry::{Entry, lane_text},
    plot::{Plot, percent},
};
use crate::{
    bundle::Position,
    view::{Context, Value, i18n::messages},
};

/// A mark, with all that it is drawn from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mark {
    /// What is dated there.
    pub entry: Entry,
    /// How many bins the axis has.
    pub bins: u32,
    /// How many quotes the largest dot on the chart stands for.
    pub largest: usize,
    /// Whether a position becomes another here.
    pub changes: bool,
}

impl Mark {
    /// A place on the axis, counted in halves of a bin, in thousandths of the span.
    fn permille(&self, halves: u32) -> u32 {
        u32::try_from(u64::from(halves) * 500 / u64::from(self.bins)).unwrap_or_default()
    }
}

/// A mark as a button that shows what is dated there.
#[component]
pub fn MarkShape(plot: Plot, mark: Mark) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (first, last) = mark.entry.bins;
    let (start, end) = (mark.permille(2 * first), mark.permille(2 * last + 2));
    let left = plot.x(if plot.right_to_left { end } else { start });
    let width = percent(end - start);
    let middle = plot.x(mark.permille(first + last + 1));
    let label = label(&ctx, &mark.entry);
    let title = label.clone();
    let stances = &ctx.corpus.bundle().stances;
    let positions = mark.entry.stances.iter().filter_map(|&stance| Some(stances.get(stance as usize)?.position));
    let positions: Vec<Position> = positions.collect();
    let quotes = mark.entry.quotes;
    // By the same measure for everyone: as large in area as there are many.
    let radius = 3 + (64 * quotes / mark.largest).isqrt();
    let class = if mark.changes { "mark changes" } else { "mark" };
    let bar = (first < last).then(|| {
        view! { <rect class="span" x=left.clone() width=width.clone() height="4" rx="2"/> }
    });
    let sign = (!positions.is_empty()).then(|| view! { <PositionsShape positions x=middle.clone()/> });
    let dot = (quotes > 0).then(|| {
        view! {
            <svg class="quotes-mark" x=middle y=if plot.has_positions { "78%" } else { "50%" } overflow="visible">
                <circle r=radius.to_string()/>
            </svg>
        }
    });
    let show = move || plot.timeline.with_untracked(|timeline| mark.entry.show(&ctx, timeline));
    let press = {
        let show = show.clone();
        move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "Enter" | " ") {
                event.prevent_default();
                show();
            }
        }
    };
    view! {
        <g class=class role="button" tabindex="-1" aria-label=label on:click=move |_| show() on:keydown=press>
            <title>{title}</title>
            // All of its width and height can be hit.
            <rect class="hit" x=left width=width y="1" height="100%"/>
            {bar} {sign} {dot}
        </g>
    }
}

/// What the mark says: whose or of what the lane is, when, and what is dated there.
fn label(ctx: &Context, entry: &Entry) -> String {
    let (lane, when, what) = (lane_text(ctx, entry.lane), entry.when(ctx), entry.contents(ctx));
    let values = [("lane", &lane), ("when", &when), ("what", &what)];
    ctx.messages.format("mark", &values.map(|(name, text)| (name, Value::Phrase(text))))
}

/// The sign of the positions, if they are all the same; otherwise how many they are.
#[component]
fn PositionsShape(positions: Vec<Position>, x: String) -> impl IntoView {
    let same = positions.first().copied().filter(|first| positions.iter().all(|position| position == first));
    let word = same.map_or("several", Position::word);
    let sign = same.map_or_else(|| positions.len().to_string(), |position| messages::sign(position).to_owned());
    let outline = if same == Some(Position::Oppose) {
        view! { <rect x="-9" y="-9" width="18" height="18" rx="3"/> }.into_any()
    } else {
        view! { <circle r="9.5"/> }.into_any()
    };
    view! {
        <svg class="position-mark" x=x y="33%" overflow="visible" data-position=word>
            {outline}
            <text text-anchor="middle" dy="0.36em">{sign}</text>
        </svg>
    }
}
