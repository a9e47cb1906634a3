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
    card_link::{CardLink, go_to_card},
    layout::WORDS_UP_TO,
    legend::Legend,
    words::positions_in_turn,
};

/// The table as a view of its own.
#[component]
pub fn Matrix() -> impl IntoView {
    view! { <PositionTable is_view=true/> }
}

/// The small table that leads to the cards below it, for up to [`WORDS_UP_TO`] speakers.
#[component]
pub fn Overview() -> impl IntoView {
    view! { <PositionTable is_view=false/> }
}
