//! A list that is drawn in steps.

use std::{hash::Hash, sync::Arc};

use leptos::{prelude::*, reactive::spawn_local_scoped_with_cancellation};

use super::Ahead;
use crate::view::Context;

/// What a list's items are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Items {
    /// Blocks, such as cards.
    #[default]
    Blocks,
    /// `<tr>`.
    Rows,
    /// `<li>`.
    Entries,
}

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
    /// Whether the others follow by themselves, a step at a time, because all are to be there soon.
    #[prop(optional)]
    by_itself: bool,
    /// What the items are: the place after the last is of the same kind.
    #[prop(optional)]
    of: Items,
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
    // An effect, because a document has none and waits for nothing.
    Effect::new(move |_| {
        let Some(host) = ctx.host.filter(|_| by_itself) else { return };
        spawn_local_scoped_with_cancellation(async move {
            while has_more.try_get_untracked() == Some(true) {
                (host.next_turn)().await;
                count.try_update(|count| *count = count.saturating_add(step));
            }
        });
    });
    // A new one each time: one that stays near would not call again.
    let ahead = move || {
        let draw_more = Arc::clone(&draw_more);
        limit.track();
        has_more.get().then(|| {
            let ahead = view! { <Ahead on_near=move || draw_more()/> };
            match of {
                Items::Blocks => ahead.into_any(),
                Items::Rows => view! { <tr role="presentation"><td role="presentation">{ahead}</td></tr> }.into_any(),
                Items::Entries => view! { <li role="presentation">{ahead}</li> }.into_any(),
            }
        })
    };
    view! {
        <For each=drawn key=Clone::clone children/>
        {ahead}
    }
}
