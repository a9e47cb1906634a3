//! The switches that leave only the issues on which the speakers on screen have something in common, or differ.

use leptos::prelude::*;

use crate::{
    selection::{Grouping, Only, View},
    view::{
        Context,
        shared::{Placeholder, text::LiveText},
    },
};

/// A switch for each, with how many issues it leaves, where there is anything to compare.
#[component]
pub fn OnlySwitches() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let speakers = ctx.corpus.voices().iter().flatten().count();
    let issues = ctx.corpus.topics().iter().flatten().count();
    (speakers > 1 && issues > 1).then(|| {
        view! {
            <div class="only-issues" role="group" aria-label=ctx.messages.get("choose-issues")>
                <OnlySwitch only=Only::Shared/>
                <OnlySwitch only=Only::Differ/>
            </div>
        }
    })
}

#[component]
fn OnlySwitch(only: Only) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, selection, comparison) = (ctx.messages, ctx.selection, ctx.comparison);
    let label = move || {
        let (message, count) = comparison.with(|comparison| match only {
            Only::Differ => ("only-differ", comparison.differing),
            Only::Shared | Only::All => ("only-shared", comparison.shared),
        });
        messages.count(message, count)
    };
    if ctx.is_document() {
        return view! { <Placeholder class="ghost" label=label()/> }.into_any();
    }
    let is_on = move || selection.with(|selection| selection.only == only);
    let toggle = move |_| {
        selection.update(|selection| {
            if selection.only == only {
                selection.only = Only::All;
                return;
            }
            selection.only = only;
            // What several have in common is seen issue by issue.
            if selection.view == View::Cards {
                selection.group_by = Some(Grouping::Issue);
            }
        });
    };
    view! {
        <button type="button" aria-pressed=move || is_on().to_string() on:click=toggle><LiveText text=label/></button>
    }
    .into_any()
}
