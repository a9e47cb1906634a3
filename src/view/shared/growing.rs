//! A list that is drawn in steps.

use std::{hash::Hash, sync::Arc};

use leptos::prelude::*;

use super::Ahead;
use crate::view::Context;

/// The first items of a list, and more whenever the end of what is there comes near the screen; all of them where the comparison is
/// small, and for printing.
#[component]
pub fn Growing<T, N, V>(
    items: Memo<Vec<T>>,
    /// How many are drawn with each step.
    step: usize,
    /// How many have to be drawn in any case: so many that the one is there that the reader goes to.
    #[prop(into)]
    at_least: Signal<usize>,
    /// Whether the items are rows of a table.
    #[prop(optional)]
    are_rows: bool,
    /// An item, drawn.
    children: N,
) -> impl IntoView
where
    T: Clone + Eq + Hash + Send + Sync + 'static,
    N: Fn(T) -> V + Send + Sync + Clone + 'static,
    V: IntoView + 'static,
{
    let ctx = expect_context::<Context>();
    let (all, at_once) = (ctx.all, ctx.at_once);
    let count = RwSignal::new(step);
    let limit = Memo::new(move |_| if at_once || all.get() { usize::MAX } else { count.get().max(at_least.get()) });
    let drawn = move || items.with(|items| items.iter().take(limit.get()).cloned().collect::<Vec<_>>());
    let has_more = Memo::new(move |_| items.with(Vec::len) > limit.get());
    let draw_more = Arc::new(move || count.set(limit.get_untracked().saturating_add(step)));
    // A new one each time: one that stays near would not call again.
    let ahead = move || {
        let draw_more = Arc::clone(&draw_more);
        limit.track();
        has_more.get().then(|| {
            let ahead = view! { <Ahead on_near=move || draw_more()/> };
            if are_rows {
                view! { <tr role="presentation"><td role="presentation">{ahead}</td></tr> }.into_any()
            } else {
                ahead.into_any()
            }
        })
    };
    view! {
        <For each=drawn key=Clone::clone children/>
        {ahead}
    }
}
