//! What screen readers say after a change.

use leptos::prelude::*;

use super::{description::describe, nothing::reason_now};
use crate::view::Context;

/// Milliseconds without another choice after which the result is announced.
const SETTLED: u32 = 500;

/// Announces what is on screen, or why nothing is, once the reader is done choosing.
#[component]
pub fn Announcement() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let announced = RwSignal::new(String::new());
    if let Some(host) = ctx.host {
        let result = move || match reason_now(&ctx) {
            Some(reason) => ctx.messages.get(reason),
            None => describe(&ctx),
        };
        let pending = StoredValue::new_local(None);
        let announce_later = move |result: &String, _: Option<&String>, _| {
            let result = result.clone();
            let announce = Box::new(move || {
                announced.try_set(result);
            });
            // Cancels the one before.
            pending.set_value(Some((host.later)(SETTLED, announce)));
        };
        // Nothing has changed the first time.
        Effect::watch(result, announce_later, false);
    }
    // A `LiveText` that is its own element: one within would be wider than what is not to be seen.
    view! { <p class="unseen" role="status" prop:textContent=move || announced.get()></p> }
}
