//! Which positions changed, in words, and with a quote from before and after.

use leptos::prelude::*;

use crate::{
    bundle::{EvidenceRole, Sequence, Stance},
    corpus::Topic,
    timeline::{Change, Timeline},
    view::{
        Context, Value,
        matrix::{CardLink, positions_in_turn},
        quote::{QuoteFigure, ShownQuote},
        shared::{DateText, Heading, stance::PositionLabel, text::LiveText},
    },
};

/// How many changes are listed at first, and with each step.
const CHANGES: usize = 10;

/// The changes on screen, if there are any, each leading to its card.
#[component]
pub fn Changes(timeline: Memo<Timeline>) -> impl IntoView {
    let messages = expect_context::<Context>().messages;
    let total = Memo::new(move |_| timeline.with(|timeline| timeline.changes.len()));
    let count = RwSignal::new(CHANGES);
    let changes = Memo::new(move |_| {
        timeline.with(|timeline| timeline.changes.iter().take(count.get()).cloned().collect::<Vec<_>>())
    });
    let more = move || messages.count("more-changes", total.get().saturating_sub(count.get()).min(CHANGES));
    view! {
        <section class="changes" hidden=move || total.get() == 0>
            <Heading depth=1 attr:class="what">
                <LiveText text=move || messages.count("changes", total.get())/>
            </Heading>
            <ul role="list">
                <For each=move || changes.get() key=|change| change.stances let:change>
                    <ChangeItem change/>
                </For>
            </ul>
            <button
                class="more"
                type="button"
                hidden=move || total.get() <= count.get()
                on:click=move |_| count.update(|count| *count += CHANGES)
            >
                <LiveText text=more/>
            </button>
        </section>
    }
}

#[component]
fn ChangeItem(change: Change) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, stances) = (ctx.messages, &ctx.corpus.bundle().stances);
    let (before, after) = change.stances;
    let (before, after) = (stances.get(before as usize)?, stances.get(after as usize)?);
    let positions = positions_in_turn(messages, &[before, after]).unwrap_or_default();
    let date = after.date.as_ref().map(|date| messages.date(date)).unwrap_or_default();
    let message = if change.sequence == Sequence::Open { "change-of-uncertain-order" } else { "change-dated" };
    let values = [("change", Value::Phrase(&positions)), ("date", Value::Phrase(&date))];
    let said = messages.format(message, &values);
    let voice = Some(after.speaker);
    let sides = [before, after].map(|stance| view! { <Side topic=change.topic stance=stance.clone()/> }).collect_view();
    Some(view! {
        <li>
            <CardLink topic=change.topic voice said/>
            <div class="sides">{sides}</div>
        </li>
    })
}

/// A position before or after a change, with the first quote that it rests on.
#[component]
fn Side(topic: Topic, stance: Stance) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let voice = Some(stance.speaker);
    let shown = stance.evidence.iter().find(|evidence| evidence.role == EvidenceRole::Supports);
    let shown = shown.map(|evidence| ShownQuote {
        quote: evidence.quote,
        topic,
        voice,
        role: evidence.role,
        note: evidence.note.clone(),
    });
    let quote = match shown {
        Some(shown) => view! { <QuoteFigure shown/> }.into_any(),
        None => view! { <p class="also">{ctx.messages.get("no-quote-on-file")}</p> }.into_any(),
    };
    let date = stance.date.clone().map(|date| view! { <DateText date/> });
    view! {
        <div class="side">
            <PositionLabel stance/>
            <p class="also">{date}</p>
            {quote}
        </div>
    }
}
