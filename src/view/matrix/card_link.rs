//! Links to cards.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::{
    bundle::Index,
    corpus::{Topic, Voice},
    selection::{Grouping, View},
    view::{Context, ScrollTarget, Value},
};

/// Goes to the card of a voice on a topic, in whichever view the reader is.
pub fn go_to_card(ctx: &Context, topic: Topic, voice: Voice) {
    let is_by_issue = ctx.grouping.get_untracked() == Grouping::Issue;
    if !is_by_issue || ctx.selection.with_untracked(|selection| selection.view != View::Cards) {
        ctx.selection.update(|selection| {
            selection.view = View::Cards;
            selection.group_by = Some(Grouping::Issue);
        });
    }
    ctx.target.set(Some(ScrollTarget { topic, voice, quote: None, reached: false }));
}

/// The address of a link to a card. It is not followed: the page's own address stays as it is.
pub fn card_address(topic: Topic, voice: Voice) -> String {
    let number = |index: Option<usize>| index.map_or_else(String::new, |index| index.to_string());
    format!("#card-{}-{}", number(topic.map(Index::get)), number(voice.map(Index::get)))
}

/// The name of a link to a card: whose it is, on what, and what they say.
pub fn card_label(ctx: &Context, topic: Topic, voice: Voice, said: &str) -> String {
    let (speaker, issue) = (ctx.voice_text(voice), ctx.topic_text(topic));
    let values = [("speaker", &*speaker), ("issue", &*issue), ("said", said)];
    ctx.messages.format("speaker-on-issue-said", &values.map(|(name, text)| (name, Value::Phrase(text))))
}

/// A link to a card, in words.
#[component]
pub fn CardLink(topic: Topic, voice: Voice, said: String) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let label = card_label(&ctx, topic, voice, &said);
    let go = move |event: MouseEvent| {
        event.prevent_default();
        go_to_card(&ctx, topic, voice);
    };
    view! { <a href=card_address(topic, voice) on:click=go>{label}</a> }
}
