//! A cell: positions, and how many quotes are behind them, as a link to the card that has them.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::{
    card_link::{card_address, card_label, go_to_card},
    layout::Layout,
    words::{is_before, positions_in_turn},
};
use crate::{
    bundle::Stance,
    corpus::Topic,
    view::{
        Context, Value,
        shared::{
            stance::{PositionLabel, PositionSign, is_quoted},
            text::Unseen,
        },
    },
};

/// What is left of a cell.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Contents {
    /// Its stances, as positions in the bundle's list.
    pub stances: Vec<u32>,
    /// How many quotes it has.
    pub quotes: usize,
}

impl Contents {
    fn stances<'a>(&self, ctx: &'a Context) -> Vec<&'a Stance> {
        let stances = &ctx.corpus.bundle().stances;
        self.stances.iter().filter_map(|&stance| stances.get(stance as usize)).collect()
    }

    /// The cell in words.
    fn in_words(&self, ctx: &Context, layout: Layout) -> String {
        let messages = ctx.messages;
        let count = messages.count("quotes", self.quotes);
        match positions_in_turn(messages, &self.stances(ctx)) {
            None => count,
            Some(positions) if !layout.is_view => positions,
            Some(positions) => messages.format(
                "position-and-quotes",
                &[("position", Value::Phrase(&positions)), ("quotes", Value::Phrase(&count))],
            ),
        }
    }
}

/// What is in a cell: a link to its card, or that there is nothing on file. Left empty where the selection leaves nothing of it.
#[component]
pub fn CellContent(layout: Layout, topic: Topic, voice: usize, contents: Option<Contents>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    if let Some(contents) = contents {
        return view! { <CellLink layout topic voice contents/> }.into_any();
    }
    let is_silent = ctx.corpus.find(topic, voice).is_none();
    is_silent
        .then(|| view! { <span class="nothing"><Unseen text=ctx.messages.get("nothing-on-file")/></span> })
        .into_any()
}

#[component]
fn CellLink(layout: Layout, topic: Topic, voice: usize, contents: Contents) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let voice = ctx.voice(voice);
    let (is_document, is_compact) = (ctx.is_document(), layout.is_compact);
    let in_words = contents.in_words(&ctx, layout);
    let label = card_label(&ctx, topic, voice, &in_words);
    let stances = contents.stances(&ctx);
    let is_quoted = stances.is_empty() || stances.iter().any(|stance| is_quoted(&ctx.corpus, stance));
    let spoken = (is_document && is_compact).then(|| view! { <Unseen text=in_words/> });
    let go = move |event: MouseEvent| {
        event.prevent_default();
        go_to_card(&ctx, topic, voice);
    };
    view! {
        <a
            class=if is_quoted { "to-card stop" } else { "to-card stop unquoted" }
            // Only a script finds a card in a shadow root: a fragment of an address does not lead there.
            href=(!is_document).then(|| card_address(topic, voice))
            tabindex=(is_compact && !is_document).then_some("-1")
            title=is_compact.then(|| label.clone())
            aria-label=(!is_document).then_some(label)
            on:click=go
        >
            <Figures layout contents/>
            {spoken}
        </a>
    }
}

/// A cell as it is seen.
#[component]
fn Figures(layout: Layout, contents: Contents) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, quotes) = (ctx.messages, contents.quotes);
    let stances = contents.stances(&ctx);
    let class = if stances.is_empty() { "quotes-only" } else { "behind" };
    let count = (stances.is_empty() || layout.is_view).then(|| {
        if layout.is_compact {
            // A document says it in words beside the figures.
            let is_said = ctx.is_document().then_some("true");
            view! { <span class=class aria-hidden=is_said>{messages.number(quotes)}</span> }.into_any()
        } else {
            view! { <span class=class>{messages.count("quotes", quotes)}</span> }.into_any()
        }
    });
    if layout.is_compact {
        return view! { <Signs stances=stances.into_iter().cloned().collect()/> {count} }.into_any();
    }
    let labels =
        stances.iter().map(|&stance| view! { <PositionLabel stance=stance.clone() short=true/> }).collect_view();
    // Apart as they are in the link's name.
    let space = (!stances.is_empty()).then_some(" ");
    view! { {labels} {space} {count} }.into_any()
}

/// The signs of a cell's positions, with whether one came after the other.
#[component]
fn Signs(stances: Vec<Stance>) -> impl IntoView {
    let mut before = None;
    let sign = |stance: &Stance| {
        let joint = before.replace(stance.clone()).map(|before| {
            let class = if is_before(&before, stance) { "then" } else { "and" };
            view! { <span class=class aria-hidden="true"></span> }
        });
        view! { {joint} <PositionSign position=stance.position/> }
    };
    stances.iter().map(sign).collect_view()
}
