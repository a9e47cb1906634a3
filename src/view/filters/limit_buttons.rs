//! The buttons that clear what narrows the comparison.

use leptos::prelude::*;

use super::limits::Limit;
use crate::view::{
    Context, Value,
    shared::{Placeholder, text::LiveText},
};

/// A button for each limit that is set.
#[component]
pub fn LimitButtons(
    /// Whether a button says how many quotes there would be without its limit. Those that do are in place of an empty
    /// comparison; the others are not there then.
    counted: bool,
) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (selection, comparison) = (ctx.selection, ctx.comparison);
    let limits = move || {
        if !counted && comparison.with(|comparison| comparison.is_empty()) {
            return Vec::new();
        }
        selection.with(Limit::set_in)
    };
    view! {
        <For each=limits key=|limit| limit.message() let:limit>
            <LimitButton limit counted/>
        </For>
    }
}

#[component]
fn LimitButton(limit: Limit, counted: bool) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, selection, counts) = (ctx.messages, ctx.selection, ctx.counts);
    let label = messages.get(limit.message());
    if ctx.is_document() {
        return view! { <Placeholder class="ghost everyone" label/> }.into_any();
    }
    let text = move || {
        if !counted {
            return label.clone();
        }
        let quotes = messages.count("quotes", counts.with(|counts| limit.quotes_without(counts)));
        messages.format("way-with-quotes", &[("way", Value::Phrase(&label)), ("quotes", Value::Phrase(&quotes))])
    };
    let clear = move |_| {
        selection.update(|selection| limit.clear(selection));
        // This button goes, and the focus with it.
        ctx.focus_summary();
    };
    view! { <button class="everyone" type="button" on:click=clear><LiveText text/></button> }.into_any()
}
