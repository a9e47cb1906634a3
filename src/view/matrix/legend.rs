//! What the signs mean.

use leptos::prelude::*;

use crate::{
    bundle::Position,
    view::{Context, i18n::messages, shared::stance::PositionSign},
};

/// The signs that the bundle uses, with the format's own words for them.
#[component]
pub fn Legend() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let stances = &ctx.corpus.bundle().stances;
    let is_used = |position: &Position| stances.iter().any(|stance| stance.position == *position);
    let used: Vec<Position> = Position::ALL.iter().copied().filter(is_used).collect();
    let entry = |position| view! { <li><PositionSign position/> {ctx.messages.get(messages::position(position))}</li> };
    (!used.is_empty()).then(|| {
        view! {
            <ul class="legend" role="list" aria-label=ctx.messages.get("signs")>
                {used.into_iter().map(entry).collect_view()}
            </ul>
        }
    })
}
