//! A quote in the list, with who says it, and on what it shows which position.

use leptos::prelude::*;

use crate::{
    bundle::{EvidenceRole, QuoteId, Stance},
    corpus::{Topic, Voice},
    view::{
        Context,
        i18n::messages,
        quote::{QuoteFigure, ShownQuote},
        shared::{
            TopicName, VoiceName,
            stance::{PositionLabel, is_quoted},
        },
    },
};

/// The quote and what there is to say of it.
#[component]
pub fn Entry(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (topic, voice) = ctx.corpus.place_of(quote).unwrap_or_default();
    let shown = ShownQuote { quote, topic, voice, role: EvidenceRole::Supports, note: None };
    view! { <About quote/> <QuoteFigure shown/> }.into_any()
}

/// Who says it, and everything it is filed under.
#[component]
fn About(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let corpus = &ctx.corpus;
    let speaker = corpus.quote(quote)?.speaker;
    let placements = corpus.placements(quote).iter().filter_map(|&placement| {
        let cell = corpus.cell(corpus.cell_of(placement))?;
        let stances = corpus.citing_stances(placement as usize).iter();
        let stances = stances.filter_map(|&stance| corpus.bundle().stances.get(stance as usize));
        let topic = corpus.topics().get(cell.at).copied().flatten();
        let other = (cell.voice != speaker).then_some(cell.voice);
        Some(view! { <Placement quote topic other stances=stances.cloned().collect()/> })
    });
    let placements = placements.collect_view();
    Some(view! {
        <div class="of">
            <p class="speaker"><VoiceName voice=speaker/></p>
            <ul role="list">{placements}</ul>
        </div>
    })
}

#[component]
fn Placement(
    quote: QuoteId,
    topic: Topic,
    /// Whose position it is evidence of, if not the speaker's own.
    other: Option<Voice>,
    /// The stances that cite it there.
    stances: Vec<Stance>,
) -> impl IntoView {
    view! {
        <li>
            {other.map(|voice| view! { <p class="by"><VoiceName voice/></p> })}
            <p class="topic"><TopicName topic/></p>
            {stances.into_iter().map(|stance| view! { <CitingStance quote stance/> }).collect_view()}
        </li>
    }
}

/// A position, and how the quote bears on it.
#[component]
fn CitingStance(quote: QuoteId, stance: Stance) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let class = if is_quoted(&ctx.corpus, &stance) { "stand" } else { "stand unquoted" };
    let entry = stance.evidence.iter().find(|evidence| evidence.quote == quote);
    let bearing = entry.and_then(|entry| messages::bearing(entry.role));
    view! {
        <div class=class>
            <PositionLabel stance/>
            {bearing.map(|bearing| view! { <p class="bearing">{ctx.messages.get(bearing)}</p> })}
        </div>
    }
}
