//! The field for words to search for.

use leptos::prelude::*;

use crate::view::{Context, shared::Placeholder};

/// The search field. The comparison follows every letter.
#[component]
pub fn SearchField() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, selection) = (ctx.messages, ctx.selection);
    let label = messages.get("search");
    if ctx.is_document() {
        return view! { <Placeholder class="ghost search" label/> }.into_any();
    }
    // Written into the field only when the search changes. While the reader types it is what the field has already, and
    // browsers leave the cursor and the text being composed alone.
    let search = Memo::new(move |_| selection.with(|selection| selection.search.to_string()));
    let typing = ctx.clone();
    view! {
        <input
            class="search"
            part="search"
            type="search"
            aria-label=label
            placeholder=messages.get("search-example")
            autocomplete="off"
            spellcheck="false"
            prop:value=search
            // The text to search is ready by the time something is typed.
            on:focus=move |_| ctx.prepare_search()
            on:input:target=move |event| {
                selection.update(|selection| selection.search = event.target().value().into());
                typing.retry_lazy();
            }
        />
    }
    .into_any()
}
