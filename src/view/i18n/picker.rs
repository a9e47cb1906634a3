//! The choice of the interface's language.

use leptos::{html::Select, prelude::*};

use super::Choice;
use crate::view::{Context, Request};

/// The choice, where there are several languages.
#[component]
pub fn LanguagePicker() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, requests) = (ctx.messages, ctx.requests);
    let Some(language) = messages.language() else { return ().into_any() };
    let choices = language.choices();
    if choices.len() < 2 {
        return ().into_any();
    }
    let current = language.choice();
    let options = choices.iter().enumerate().map(|(at, Choice { tag, name })| {
        view! { <option selected=current == Some(at) lang=tag.clone()>{name.clone()}</option> }
    });
    let options = options.collect_view();
    let select = NodeRef::<Select>::new();
    let current_at = current.and_then(|at| i32::try_from(at).ok());
    Effect::new(move |_| {
        // The choice says what is so.
        let has_failed = requests.failed.get() == Some(Request::Speak(0));
        if let (true, Some(select), Some(at)) = (has_failed, select.get_untracked(), current_at) {
            select.set_selected_index(at);
        }
    });
    view! {
        <p class="language" part="language">
            <label>
                {messages.get("language")}
                {" "}
                <select node_ref=select on:change:target=move |event| {
                    if let Ok(at) = event.target().selected_index().try_into() {
                        requests.send(Request::Speak(at));
                    }
                }>{options}</select>
            </label>
            // One message for all languages.
        </p>
    }
    .into_any()
}
