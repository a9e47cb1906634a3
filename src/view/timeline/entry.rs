//! What is dated in one stretch of a lane: in words, and to be shown.

use leptos::prelude::Update;

use crate::{
    bundle::Date,
    compare::{topic_name, voice_name},
    corpus::Corpus,
    selection::{Facet, Selection, View},
    timeline::{BinRange, LaneOf, Timeline},
    view::{
        Context, Value,
        matrix::{go_to_card, positions_in_turn},
    },
};

/// A stretch of a lane with all that is said of it, so that equal ones look the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// What the lane is of.
    pub lane: LaneOf,
    /// The first and the last bin.
    pub bins: (u32, u32),
    /// The first and the last day, counted from 1 January 1970.
    pub days: (i32, i32),
    /// How many quotes are dated there.
    pub quotes: usize,
    /// Which stances are, as positions in the bundle's list.
    pub stances: Vec<u32>,
}

impl Entry {
    /// A stretch of a lane of the timeline.
    pub fn new(timeline: &Timeline, lane: LaneOf, stretch: &BinRange) -> Self {
        Self {
            lane,
            bins: (stretch.first_bin, stretch.last_bin),
            days: days(timeline, stretch),
            quotes: timeline.quotes(stretch).len(),
            stances: timeline.stances(stretch).to_vec(),
        }
    }

    /// Its days in words.
    pub fn when(&self, ctx: &Context) -> String {
        let messages = ctx.messages;
        let date = |day| messages.date(&Date::of_day(day));
        let (first, last) = self.days;
        if first == last {
            return date(first);
        }
        messages.format("from-to", &[("from", Value::Phrase(&date(first))), ("to", Value::Phrase(&date(last)))])
    }

    /// What is dated there, in words.
    pub fn contents(&self, ctx: &Context) -> String {
        let (messages, all) = (ctx.messages, &ctx.corpus.bundle().stances);
        let stances: Vec<_> = self.stances.iter().filter_map(|&stance| all.get(stance as usize)).collect();
        let stances = match stances.as_slice() {
            [] => None,
            [_] => positions_in_turn(messages, &stances),
            several => Some(messages.count("positions", several.len())),
        };
        let quotes = (self.quotes > 0).then(|| messages.count("quotes", self.quotes));
        messages.row(&stances.into_iter().chain(quotes).collect::<Vec<_>>())
    }

    /// Shows what is dated there: a quote, if that is all; the card of a position without quotes; or else a list of the quotes.
    pub fn show(&self, ctx: &Context, timeline: &Timeline) {
        let (corpus, selection) = (&ctx.corpus, ctx.selection);
        let lane = timeline.lanes.iter().find(|lane| lane.of == self.lane);
        let stretches = lane.map(|lane| timeline.bin_ranges(lane)).unwrap_or_default();
        let Some(stretch) = stretches.iter().find(|stretch| (stretch.first_bin, stretch.last_bin) == self.bins) else {
            return;
        };
        match (timeline.quotes(stretch), timeline.stances(stretch)) {
            ([only], []) => {
                let id = corpus.bundle().quotes.id(*only);
                selection.update(|selection| selection.quote = Some(id.into()));
            }
            ([], [stance, ..]) => {
                let Some(stance) = corpus.bundle().stances.get(*stance as usize) else { return };
                go_to_card(ctx, Some(stance.issue), Some(stance.speaker));
            }
            _ => selection.update(|selection| list(selection, corpus, self.lane, self.days)),
        }
    }
}

/// The first and the last day of a stretch.
fn days(timeline: &Timeline, stretch: &BinRange) -> (i32, i32) {
    let (from, to) = timeline.span.unwrap_or_default();
    let length = i64::from(to) - i64::from(from) + 1;
    let bins = i64::from(timeline.bins.max(1));
    // The first day of a bin is the first that does not fall into one before it.
    let first_of = |bin: u32| i32::try_from((i64::from(bin) * length + bins - 1) / bins).unwrap_or_default();
    (from + first_of(stretch.first_bin), from + first_of(stretch.last_bin + 1) - 1)
}

/// Narrows the selection to a list of what the lane has on these days.
fn list(selection: &mut Selection, corpus: &Corpus, lane: LaneOf, (first, last): (i32, i32)) {
    let (facet, name) = match lane {
        LaneOf::Voice(rank) => (Facet::Speaker, voice_name(corpus, corpus.voices().get(rank).copied().flatten())),
        LaneOf::Topic(topic) => (Facet::Issue, topic_name(corpus, topic)),
    };
    selection.choose(facet, Some(vec![name]));
    selection.since = Some(Date::of_day(first));
    selection.until = Some(Date::of_day(last));
    selection.view = View::Quotes;
}

/// What a lane is of, as text that may stand in a message.
pub fn lane_text(ctx: &Context, lane: LaneOf) -> String {
    match lane {
        LaneOf::Voice(rank) => ctx.voice_text(ctx.voice(rank)),
        LaneOf::Topic(topic) => ctx.topic_text(topic),
    }
}
