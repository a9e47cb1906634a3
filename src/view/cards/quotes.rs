//! The quotes under one position: the first few at once, the others in steps.

use leptos::prelude::*;

use super::extent::QUOTES_AT_FIRST;
use crate::{
    corpus::{Topic, Voice},
    view::{
        Context, Messages, Value,
        quote::{QuoteFigure, ShownQuote},
        shared::{Ahead, Disclosure, text::LiveText},
    },
};

/// Of the quotes shown at first, those drawn in the frame after a choice: they fill a screen above what follows in the next.
const QUOTES_IN_A_FRAME: usize = 2;
/// Quotes added by each step.
const QUOTES_MORE: usize = 20;

/// The quotes of a voice on a topic under one position.
#[component]
pub fn Quotes(topic: Topic, voice: Voice, quotes: Vec<ShownQuote>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let total = quotes.len();
    // One more is sooner shown than announced.
    let at_first = if total <= QUOTES_AT_FIRST + 1 { total } else { QUOTES_AT_FIRST };
    if ctx.is_document() {
        return view! { <QuotesInDocument quotes at_first/> }.into_any();
    }
    let (all, target) = (ctx.all, ctx.target);
    let count = RwSignal::new(at_first);
    let in_a_frame = if ctx.at_once { at_first } else { at_first.min(QUOTES_IN_A_FRAME) };
    let waits = RwSignal::new(in_a_frame < at_first);
    let quotes = StoredValue::new(quotes);
    // Always draws the scroll target, even far down the list.
    let targeted = move || {
        let quote = target.get().filter(|target| target.topic == topic && target.voice == voice)?.quote?;
        quotes.with_value(|quotes| quotes.iter().position(|shown| shown.quote == quote)).map(|at| at + 1)
    };
    let drawn = move || {
        let count = if waits.get() { in_a_frame } else { count.get() };
        let count = if all.get() { total } else { count.max(targeted().unwrap_or(0)) };
        quotes.with_value(|quotes| quotes.iter().take(count).cloned().enumerate().collect::<Vec<_>>())
    };
    view! {
        <ul class="quotes" role="list">
            <For each=drawn key=|(at, _)| *at let:((_, shown))>
                <li><QuoteFigure shown/></li>
            </For>
        </ul>
        <Show when=move || waits.get()>
            <Ahead on_near=move || waits.set(false)/>
        </Show>
        {(at_first < total).then(|| view! { <More count waits at_first total/> })}
    }
    .into_any()
}

/// The button that shows more quotes, or, once all are there, only the first again.
#[component]
fn More(count: RwSignal<usize>, waits: RwSignal<bool>, at_first: usize, total: usize) -> impl IntoView {
    let messages = expect_context::<Messages>();
    let label = move || match total - count.get() {
        0 => messages.count("show-first", at_first),
        left => show_more(messages, left.min(QUOTES_MORE), total),
    };
    let step = move |_| {
        waits.set(false);
        count.update(|count| *count = if *count == total { at_first } else { (*count + QUOTES_MORE).min(total) });
    };
    view! { <button class="more" type="button" on:click=step><LiveText text=label/></button> }
}

#[component]
fn QuotesInDocument(mut quotes: Vec<ShownQuote>, at_first: usize) -> impl IntoView {
    let messages = expect_context::<Messages>();
    let total = quotes.len();
    let rest = quotes.split_off(at_first);
    let list = |quotes: Vec<ShownQuote>| {
        let items = quotes.into_iter().map(|shown| view! { <li><QuoteFigure shown/></li> }).collect_view();
        view! { <ul class="quotes" role="list">{items}</ul> }
    };
    let more = (!rest.is_empty()).then(|| {
        let summary = show_more(messages, rest.len(), total);
        view! { <Disclosure class="more" summary>{list(rest)}</Disclosure> }
    });
    view! { {list(quotes)} {more} }
}

fn show_more(messages: Messages, more: usize, total: usize) -> String {
    messages.format("show-more", &[("more", Value::Number(more)), ("total", Value::Number(total))])
}
