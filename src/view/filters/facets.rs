//! The ways to narrow the comparison: the speakers, where they are few, and a button for each other list.

use leptos::prelude::*;

use super::{choices::Choices, dates::Dates, panel::Panel};
use crate::{
    selection::Facet,
    view::{
        Context,
        lazy::LazyPart,
        shared::{Placeholder, Redraw},
    },
};

/// A button for each list that can be opened; `at_hand` says that the speakers are there already.
#[component]
pub fn Facets(at_hand: bool, open: RwSignal<Option<Panel>>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let mut panels = Panel::offered(&ctx.corpus);
    panels.retain(|&panel| !(at_hand && panel == Panel::Of(Facet::Speaker)));
    (!panels.is_empty()).then(|| {
        view! {
            <div class="facets" role="group" aria-label=ctx.messages.get("narrow")>
                {panels.into_iter().map(|panel| view! { <PanelButton panel open/> }).collect_view()}
            </div>
        }
    })
}

/// The list that is open.
#[component]
pub fn OpenPanel(open: RwSignal<Option<Panel>>) -> impl IntoView {
    // Another list is another element: it begins at its top.
    let content = move || {
        let part = |panel| view! { <div class="opened-panel"><LazyPart draw=move |lazy| (lazy.panel)(panel)/></div> };
        open.get().map(part).into_any()
    };
    view! { <Redraw draw=content/> }
}

/// The button that opens a list and closes it.
#[component]
fn PanelButton(panel: Panel, open: RwSignal<Option<Panel>>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (label, selection) = (ctx.messages.get(panel.title()), ctx.selection);
    if ctx.is_document() {
        return view! { <Placeholder class="ghost" label/> }.into_any();
    }
    let is_open = move || open.get() == Some(panel);
    view! {
        <button
            type="button"
            aria-expanded=move || is_open().to_string()
            data-narrowed=move || selection.with(|selection| panel.narrows(selection))
            on:click=move |_| open.update(|open| *open = (*open != Some(panel)).then_some(panel))
        >
            {label}
        </button>
    }
    .into_any()
}

/// The content of an opened panel.
#[component]
pub fn PanelContent(panel: Panel) -> impl IntoView {
    match panel {
        Panel::Of(facet) => view! { <Choices facet/> }.into_any(),
        Panel::Dates => view! { <Dates/> }.into_any(),
    }
}
