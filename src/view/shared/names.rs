//! Names and dates from the bundle.

use leptos::prelude::*;

use super::text::MarkedText;
use crate::{
    bundle::Date,
    corpus::{Topic, Voice},
    view::{Context, Value},
};

/// A speaker's name, as it may stand in a sentence; the interface's words for one who is not named. A name may be in another
/// script than the language that is spoken of it, and runs as its own letters do.
#[component]
pub fn VoiceName(voice: Voice) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let known = voice.and_then(|speaker| ctx.corpus.bundle().speakers.get(speaker));
    let text = known.map_or_else(|| ctx.voice_text(voice), |known| known.name.to_string());
    let lang = known.and_then(|_| ctx.lang(None));
    view! { <bdi lang=lang dir=known.map(|_| "auto")><MarkedText text/></bdi> }
}

/// An issue's name, as it may stand in a sentence; the interface's words for what is filed under none.
#[component]
pub fn TopicName(topic: Topic) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let known = topic.and_then(|issue| ctx.corpus.bundle().issues.get(issue));
    let text = known.map_or_else(|| ctx.topic_text(topic), |known| known.name.to_string());
    let lang = known.and_then(|_| ctx.lang(None));
    let dir = known.map(|_| ctx.dir(None));
    view! { <bdi lang=lang dir=dir><MarkedText text/></bdi> }
}

/// A date, only as precise as it is known.
#[component]
pub fn DateText(date: Date) -> impl IntoView {
    let ctx = expect_context::<Context>();
    view! { <time dir="auto" datetime=date.written().to_owned()>{ctx.messages.date(&date)}</time> }
}

/// Of more names than this the first are told, and how many more there are.
const NAMED: usize = 12;

/// The names of the voices in these columns, as text that may stand in a message; of many the first, and how many more there are.
pub fn in_short(ctx: &Context, columns: &[usize]) -> String {
    let count = if columns.len() <= NAMED + 1 { columns.len() } else { NAMED };
    let mut names: Vec<_> = columns.iter().take(count).map(|&column| ctx.voice_text(ctx.voice(column))).collect();
    if let more @ 1.. = columns.len() - count {
        names.push(ctx.messages.format("and-more", &[("number", Value::Number(more))]));
    }
    ctx.messages.list(&names)
}
