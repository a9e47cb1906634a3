//! What is brief in a narrow place.

use leptos::prelude::*;

use super::{Disclosure, text::LiveText};
use crate::view::Context;

/// What a stylesheet shortens where there is little room, so that what comes after it comes sooner, and the button that shows it in full.
/// The stylesheet says what goes, by `data-brief`, and shows the button where anything does.
#[component]
pub fn Brief(
    class: &'static str,
    /// Shows it in full once it is true.
    #[prop(optional, into)]
    is_wanted: Signal<bool>,
    children: Children,
) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (more, less) = (ctx.messages.get("read-all"), ctx.messages.get("show-less"));
    if ctx.is_document() {
        return view! {
            <div class=class data-brief="">
                {children()}
                <Disclosure class="in-full" summary=more>{""}</Disclosure>
            </div>
        }
        .into_any();
    }
    let is_open = RwSignal::new(false);
    Effect::new(move |_| {
        if is_wanted.get() {
            is_open.set(true);
        }
    });
    view! {
        <div class=class data-brief=move || !is_open.get()>
            {children()}
            <button
                class="in-full"
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                <LiveText text=move || if is_open.get() { less.clone() } else { more.clone() }/>
            </button>
        </div>
    }
    .into_any()
}
