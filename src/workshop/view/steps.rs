//! The way from one step to another.

use leptos::prelude::*;

use super::{Step, Workshop};
use crate::workshop::Work;

/// The steps, each with how much there is in it.
#[component]
pub fn Steps() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let entry = move |step: Step| {
        let count = Memo::new(move |_| match step {
            Step::MarkUp => shop.with(|work| work.articles.len()),
            Step::People => shop.read.with(|read| read.bundle.speakers.len()),
            Step::Issues => shop.read.with(|read| read.bundle.issues.len()),
            // Of nothing, there is nothing to say yet.
            Step::Check if shop.with(Work::is_empty) => 0,
            Step::Check => shop.read.with(|read| read.bundle.problems.len()),
            _ => 0,
        });
        let current = move || (shop.step.get() == step).then_some("step");
        view! {
            <li>
                <button type="button" aria-current=current on:click=move |_| shop.go(step)>
                    {messages.get(step.title())}
                    {move || (count.get() > 0).then(|| view! { <span class="count">{messages.number(count.get())}</span> })}
                </button>
            </li>
        }
    };
    view! {
        <nav class="steps" aria-label=messages.get("steps")>
            <ol role="list">{Step::ALL.into_iter().map(entry).collect_view()}</ol>
        </nav>
    }
}
