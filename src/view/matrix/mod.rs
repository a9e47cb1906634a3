//! Speakers × issues on one screen: each cell leads to its card, and each head sorts the others.

mod card_link;
mod cell;
mod head;
mod layout;
mod legend;
mod row;
mod table;
mod words;

use leptos::prelude::*;

use self::table::PositionTable;
pub use self::{
    card_link::{CardLink, card_address, go_to_card},
    layout::WORDS_UP_TO,
    legend::Legend,
    words::positions_in_turn,
};
use crate::view::{Context, shared::Disclosure};

/// The table as a view of its own.
#[component]
pub fn Matrix() -> impl IntoView {
    view! { <PositionTable is_view=true/> }
}

/// The small table that leads to the cards, for up to [`WORDS_UP_TO`] speakers. It is folded where it would stand above the cards.
#[component]
pub fn Overview(
    /// Whether it always stands above them, so that it need not be drawn before it is unfolded.
    #[prop(optional)]
    above: bool,
) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let label = ctx.messages.get("overview-open");
    if ctx.is_document() {
        return view! { <Disclosure class="map" summary=label><PositionTable is_view=false/></Disclosure> }.into_any();
    }
    let is_open = RwSignal::new(false);
    view! {
        <div class="map" data-open=move || is_open.get()>
            <button
                class="unfold-map"
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                {label}
            </button>
            <Show when=move || !above || is_open.get()><PositionTable is_view=false/></Show>
        </div>
    }
    .into_any()
}
