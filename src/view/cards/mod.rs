//! Cards side by side, issue by issue or speaker by speaker.

mod by_issue;
mod by_speaker;
mod card;
mod claims;
mod issue;
mod quotes;
mod side;
mod silent;
mod speaker;

use leptos::prelude::*;

pub use self::quotes::Quotes;
use self::{by_issue::ByIssue, by_speaker::BySpeaker};
use crate::{selection::Grouping, view::Context};

/// Cards that stand side by side, where they have the width.
const CARDS_IN_A_ROW: usize = 4;

/// All cards.
#[component]
pub fn Cards() -> impl IntoView {
    let grouping = expect_context::<Context>().grouping;
    move || match grouping.get() {
        Grouping::Issue => view! { <ByIssue/> }.into_any(),
        Grouping::Speaker => view! { <BySpeaker/> }.into_any(),
    }
}
