//! The words of quotes that are not drawn, for the browser's own search.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::part::Part;
use crate::view::{Context, ScrollTarget};

/// In longer lists the browser's own search finds only what is drawn.
const FINDABLE: usize = 20_000;

/// Milliseconds after which the words are put in their places: past the last of several keys in the search field, ...
const FIRST_AFTER: usize = 500;
/// ... and then this number of quotes at a time.
const STEP: usize = 200;
const STEP_AFTER: usize = 20;

/// The words of a part, a little after everything else. Those that the browser finds are drawn and scrolled to.
#[component]
pub fn FindableWords(part: Part) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let is_time = RwSignal::new(false);
    if let Some(host) = ctx.host.filter(|_| part.list.len() <= FINDABLE) {
        let after = FIRST_AFTER + part.range.start / STEP * STEP_AFTER;
        let pending = (host.later)(after.try_into().unwrap_or(u32::MAX), Box::new(move || is_time.set(true)));
        // Cancelled when the part is drawn.
        StoredValue::new_local(pending);
    }
    view! {
        <Show when=move || is_time.get()>
            <Words part=part.clone()/>
        </Show>
    }
}

#[component]
fn Words(part: Part) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let paragraph = |(at, text): (usize, String)| view! { <p hidden="until-found" data-at=at.to_string()>{text}</p> };
    let texts = part.entries().iter().enumerate().filter_map(|(at, entry)| {
        let quote = ctx.corpus.quote(entry.quote)?;
        Some((at, quote.fragments.join(" ")))
    });
    let paragraphs = texts.map(paragraph).collect_view();
    let go = move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let at = target.and_then(|found| found.get_attribute("data-at")?.parse::<usize>().ok());
        if let Some(entry) = at.and_then(|at| part.entries().get(at)) {
            let (topic, voice) = ctx.corpus.place_of(entry.quote).unwrap_or_default();
            ctx.target.set(Some(ScrollTarget { topic, voice, quote: Some(entry.quote), reached: false }));
        }
    };
    view! { <div translate="no" on:beforematch=go>{paragraphs}</div> }
}
