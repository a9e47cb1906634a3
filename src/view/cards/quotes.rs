//! The quotes under one position: the first few at once, the others in steps.

use std::sync::Arc;

use leptos::prelude::*;

use super::claims::ClaimsOf;
use crate::{
    bundle::Stance,
    corpus::Voice,
    view::{
        Context, Messages, Value,
        quote::{QuoteFigure, ShownQuote},
        shared::{Disclosure, text::LiveText},
    },
};

/// Quotes shown initially per position, equal for all speakers.
const QUOTES_AT_FIRST: usize = 3;
/// Quotes added by each step.
const QUOTES_MORE: usize = 20;

/// The quotes of a voice under one position, or all that they say.
#[component]
pub fn Quotes(
    voice: Voice,
    quotes: Vec<ShownQuote>,
    /// Where they stand under no position, those that they may be evidence for.
    #[prop(optional_no_strip)]
    stances: Option<Arc<Vec<Stance>>>,
) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let total = quotes.len();
    // One more is sooner shown than announced.
    let at_first = if total <= QUOTES_AT_FIRST + 1 { total } else { QUOTES_AT_FIRST };
    if ctx.is_document() {
        return view! { <QuotesInDocument voice quotes at_first stances/> }.into_any();
    }
    let (all, target) = (ctx.all, ctx.target);
    let count = RwSignal::new(at_first);
    let quotes = StoredValue::new(quotes);
    // Always draws the scroll target, even far down the list.
    let targeted = move || {
        let target = target.get().filter(|target| target.voice == voice)?;
        let is_target = |shown: &ShownQuote| shown.topic == target.topic && Some(shown.quote) == target.quote;
        quotes.with_value(|quotes| quotes.iter().position(is_target)).map(|at| at + 1)
    };
    let drawn = move || {
        let count = if all.get() { total } else { count.get().max(targeted().unwrap_or(0)) };
        quotes.with_value(|quotes| quotes.iter().take(count).cloned().enumerate().collect::<Vec<_>>())
    };
    let draw = move |(_, shown): (usize, ShownQuote)| view! { <Item voice shown stances=stances.clone()/> };
    view! {
        <ul class="quotes" role="list">
            <For each=drawn key=|(at, _)| *at children=draw/>
        </ul>
        {(at_first < total).then(|| view! { <More count at_first total/> })}
    }
    .into_any()
}

/// A quote, and what it is evidence for where that is not said above it.
#[component]
fn Item(voice: Voice, shown: ShownQuote, stances: Option<Arc<Vec<Stance>>>) -> impl IntoView {
    let quote = shown.quote;
    view! {
        <li>
            <QuoteFigure shown/>
            {stances.map(|stances| view! { <ClaimsOf quote voice stances=stances.to_vec()/> })}
        </li>
    }
}

/// The button that shows more quotes, or, once all are there, only the first again.
#[component]
fn More(count: RwSignal<usize>, at_first: usize, total: usize) -> impl IntoView {
    let messages = expect_context::<Messages>();
    let label = move || match total - count.get() {
        0 => messages.count("show-first", at_first),
        left => show_more(messages, left.min(QUOTES_MORE), total),
    };
    let step = move |_| {
        count.update(|count| *count = if *count == total { at_first } else { (*count + QUOTES_MORE).min(total) });
    };
    view! { <button class="more" type="button" on:click=step><LiveText text=label/></button> }
}

#[component]
fn QuotesInDocument(
    voice: Voice,
    mut quotes: Vec<ShownQuote>,
    at_first: usize,
    stances: Option<Arc<Vec<Stance>>>,
) -> impl IntoView {
    let messages = expect_context::<Messages>();
    let total = quotes.len();
    let rest = quotes.split_off(at_first);
    let list = move |quotes: Vec<ShownQuote>| {
        let item = |shown| view! { <Item voice shown stances=stances.clone()/> };
        let items = quotes.into_iter().map(item).collect_view();
        view! { <ul class="quotes" role="list">{items}</ul> }
    };
    let first = list(quotes);
    let more = (!rest.is_empty()).then(|| {
        let summary = show_more(messages, rest.len(), total);
        let rest = list(rest);
        view! { <Disclosure class="more" summary>{rest}</Disclosure> }
    });
    view! { {first} {more} }
}

fn show_more(messages: Messages, more: usize, total: usize) -> String {
    messages.format("show-more", &[("more", Value::Number(more)), ("total", Value::Number(total))])
}
