//! Controls that several parts have, and what stands in their place in a document without a script.

use std::sync::atomic::{AtomicUsize, Ordering};

use leptos::prelude::*;

use crate::view::{Context, Messages, Request, Requests};

/// A button for what the host opens in a dialog, and a message beside it where that could not be loaded.
#[component]
pub fn RequestButton(
    request: Request,
    class: &'static str,
    /// The id of the button's message.
    message: &'static str,
) -> impl IntoView {
    let requests = expect_context::<Requests>();
    let messages = expect_context::<Messages>();
    view! {
        <button class=class type="button" aria-haspopup="dialog" on:click=move |_| requests.send(request)>
            {messages.get(message)}
        </button>
        <RequestFailed request/>
    }
}

/// An error message next to the control whose script failed to load.
#[component]
pub fn RequestFailed(request: Request) -> impl IntoView {
    let requests = expect_context::<Requests>();
    let messages = expect_context::<Messages>();
    view! {
        <Show when=move || requests.failed.get() == Some(request)>
            <span class="unanswered" role="alert">{messages.get("part-missing")}</span>
        </Show>
    }
}

/// An invisible placeholder the size of a button, for documents without a script.
#[component]
pub fn Placeholder(class: &'static str, label: String) -> impl IntoView {
    view! { <span class=class data-label=label></span> }
}

/// What a document opens and closes by itself.
#[component]
pub fn Disclosure(class: &'static str, summary: String, children: Children) -> impl IntoView {
    view! {
        <details class=class>
            <summary>{summary}</summary>
            {children()}
        </details>
    }
}

/// Draws its content anew, all of it, whenever something changes that `draw` reads. A closure in a view patches what is
/// there instead, and the rows of a `<For>` in it stay as they are while their keys do.
#[component]
pub fn Redraw<D>(draw: D) -> impl IntoView
where
    D: Fn() -> AnyView + Send + Sync + 'static,
{
    let (times, draw) = (AtomicUsize::new(0), StoredValue::new(draw));
    view! {
        <For each=move || [times.fetch_add(1, Ordering::Relaxed)] key=|times| *times let:_times>
            {draw.with_value(|draw| draw())}
        </For>
    }
}

/// A place at the end of a part that is drawn in steps: calls for the next step when it comes near the visible part of the page.
#[component]
pub fn Ahead<F>(on_near: F) -> impl IntoView
where
    F: Fn() + 'static,
{
    let ctx = expect_context::<Context>();
    let place = NodeRef::new();
    ctx.when_near(place, move |is_near| {
        if is_near {
            on_near();
        }
    });
    view! { <div class="ahead" node_ref=place></div> }
}
