//! The choice of the list's order.

use leptos::prelude::*;

use crate::{
    selection::Sort,
    view::{Context, shared::Placeholder},
};

/// A menu of the orders.
#[component]
pub fn SortChoice() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, selection) = (ctx.messages, ctx.selection);
    let label = messages.get("sort");
    if ctx.is_document() {
        return view! { <Placeholder class="ghost order" label/> }.into_any();
    }
    let sort = Memo::new(move |_| selection.with(|selection| selection.sort));
    let option = |option: Sort| {
        let message = match option {
            Sort::Date => "sort-date",
            Sort::Speaker => "sort-speaker",
            Sort::Issue => "sort-issue",
        };
        view! {
            <option value=option.word() prop:selected=move || sort.get() == option>
                {messages.get(message)}
            </option>
        }
    };
    let choose = move |word: String| {
        let chosen = Sort::ALL.into_iter().find(|sort| sort.word() == word).unwrap_or_default();
        selection.update(|selection| selection.sort = chosen);
    };
    view! {
        <label class="order">
            {label} {" "}
            <select on:change:target=move |event| choose(event.target().value())>
                {Sort::ALL.map(option).collect_view()}
            </select>
        </label>
    }
    .into_any()
}
