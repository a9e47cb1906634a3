//! The bar above the comparison. It stays at hand while the reader scrolls, and in a narrow place most of it is folded.

use leptos::prelude::*;

use super::{
    choices::Choices,
    facets::{Facets, OpenPanel},
    menu::Menu,
    search::SearchField,
    view_switch::ViewSwitch,
};
use crate::{
    selection::{Facet, View},
    view::{Context, shared::Placeholder},
};

/// Up to this many speakers can be chosen from without opening a list.
const SPEAKERS_AT_HAND: usize = 12;

/// All by which the reader chooses what to see; `shown` is the view that is drawn.
#[component]
pub fn Toolbar(shown: Memo<View>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let at_hand = ctx.corpus.voices().len() <= SPEAKERS_AT_HAND;
    let (is_unfolded, open) = (RwSignal::new(false), RwSignal::new(None));
    view! {
        <div class="controls" part="controls" data-unfolded=move || is_unfolded.get()>
            <div class="bar">
                <SearchField/>
                {at_hand.then(|| view! { <Choices facet=Facet::Speaker in_bar=true/> })}
                <Unfold is_unfolded/>
                <Facets at_hand open/>
                <ViewSwitch shown/>
                {ctx.complete.then(|| view! { <Menu/> })}
            </div>
            <OpenPanel open/>
        </div>
    }
}

/// The button that, in a narrow place, shows the views and what there is to filter by.
#[component]
fn Unfold(is_unfolded: RwSignal<bool>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let label = ctx.messages.get("view-and-filters");
    if ctx.is_document() {
        return view! { <Placeholder class="ghost to-unfold" label/> }.into_any();
    }
    view! {
        <button
            class="to-unfold"
            type="button"
            aria-expanded=move || is_unfolded.get().to_string()
            on:click=move |_| is_unfolded.update(|is_unfolded| *is_unfolded = !*is_unfolded)
        >
            {label}
        </button>
    }
    .into_any()
}
