//! A part of the list, drawn.

use leptos::{html::Div, prelude::*};

use super::{find::FindableWords, groups::Groups, part::Part};
use crate::view::{Context, Value};

/// What is in a part: quotes, or smaller parts.
#[component]
pub fn PartContent(part: Part) -> AnyView {
    let parts = part.cut();
    if parts.is_empty() {
        return view! { <Groups part/> }.into_any();
    }
    parts.into_iter().map(|part| view! { <ListPart part/> }).collect_view().into_any()
}

/// Room for a part, and its content once it comes near the visible part of the page or has the scroll target.
#[component]
fn ListPart(part: Part) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let place = NodeRef::<Div>::new();
    let is_near = ctx.has_been_near(place);
    let is_drawn = {
        let (target, part) = (ctx.target, part.clone());
        Memo::new(move |before: Option<&bool>| {
            let has_target =
                || target.with(|target| target.and_then(|target| target.quote).is_some_and(|quote| part.has(quote)));
            // The first is there at once, before the browser has found out what is near.
            before == Some(&true) || part.range.start == 0 || is_near.get() || has_target()
        })
    };
    let (from, to) = (Value::Number(part.range.start + 1), Value::Number(part.range.end));
    let label = ctx.messages.format("quotes-from-to", &[("from", from), ("to", to)]);
    let length = part.range.len().to_string();
    let content = move || {
        let part = part.clone();
        if is_drawn.get() {
            view! { <PartContent part/> }.into_any()
        } else {
            view! { <FindableWords part/> }.into_any()
        }
    };
    // The focus stays here while the content is drawn, and goes on into that.
    view! {
        <div
            class="part"
            node_ref=place
            style=("--quotes", length)
            data-drawn=move || is_drawn.get()
            tabindex=move || if is_drawn.get() { "-1" } else { "0" }
            role=move || (!is_drawn.get()).then_some("group")
            aria-label=move || (!is_drawn.get()).then(|| label.clone())
        >
            {content}
        </div>
    }
}
