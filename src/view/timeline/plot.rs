//! What all parts of the chart share, and where in it something is.

use leptos::prelude::*;

use crate::{
    timeline::{Tick, Timeline},
    view::{Context, Fit},
};

/// The largest dot stands for at least this many quotes: a single one is small.
const LARGEST: usize = 8;

/// What all parts of the chart share.
#[derive(Clone, Copy)]
pub struct Plot {
    /// The comparison laid out in time.
    pub timeline: Memo<Timeline>,
    /// The axis of the chart.
    pub axis: Memo<Axis>,
    /// Whether any position is dated: otherwise lanes need no room for them.
    pub has_positions: bool,
    /// Whether time runs from right to left: it runs as the text does.
    pub right_to_left: bool,
}

/// The axis of the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// How many bins it has, at least one.
    pub bins: u32,
    /// Round dates.
    pub ticks: Vec<Tick>,
    /// Where the day is as of which everything is shown, in thousandths of the span.
    pub as_of: Option<u32>,
    /// How many quotes the largest dot stands for.
    pub largest: usize,
}

impl Plot {
    /// Follows the timeline.
    pub fn new(ctx: &Context, timeline: Memo<Timeline>) -> Self {
        let selection = ctx.selection;
        let axis = Memo::new(move |_| {
            let as_of = selection.with(|selection| Some(selection.as_of.as_ref()?.days()?.1));
            timeline.with(|timeline| axis(timeline, as_of))
        });
        let right_to_left = expect_context::<Fit>().right_to_left;
        Self {
            timeline,
            axis,
            has_positions: ctx.corpus.bundle().stances.iter().any(|stance| stance.date.is_some()),
            right_to_left: right_to_left.unwrap_or_else(|| ctx.messages.is_right_to_left()),
        }
    }

    /// The coordinate of a moment, in thousandths of the span.
    pub fn x(self, permille: u32) -> String {
        percent(if self.right_to_left { 1000 - permille.min(1000) } else { permille })
    }
}

fn axis(timeline: &Timeline, as_of: Option<i32>) -> Axis {
    let as_of = timeline.span.zip(as_of).map(|((first, last), day)| {
        let length = i64::from(last) - i64::from(first) + 1;
        let past = (i64::from(day) - i64::from(first) + 1).clamp(0, length);
        u32::try_from(past * 1000 / length).unwrap_or_default()
    });
    let stretches = timeline.lanes.iter().flat_map(|lane| timeline.bin_ranges(lane));
    let most = stretches.map(|stretch| timeline.quotes(stretch).len()).max().unwrap_or_default();
    Axis { bins: timeline.bins.max(1), ticks: timeline.ticks.clone(), as_of, largest: most.max(LARGEST) }
}

/// Thousandths as the value of an attribute.
pub fn percent(permille: u32) -> String {
    format!("{}.{}%", permille / 10, permille % 10)
}
