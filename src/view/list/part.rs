//! The parts that a long list is cut into.

use std::{ops::Range, sync::Arc};

use leptos::{html::Div, prelude::*};

use super::{find::FindableWords, groups::Groups};
use crate::{
    bundle::QuoteId,
    compare::Listed,
    selection::Sort,
    view::{Context, Value},
};

/// The most quotes in a part of the smallest size: no more than fill a screen, because every key in the search field draws them.
const SMALLEST: usize = 10;

/// How many times as many quotes each larger size has, ...
const TIMES: usize = 20;

/// ... unless a part would be cut into more parts than this.
const PARTS: usize = 100;

/// A part of the list, or all of it.
#[derive(Clone)]
pub struct Part {
    /// The order of the list.
    pub sort: Sort,
    /// All of the list.
    pub list: Arc<[Listed]>,
    /// Which of its quotes are in the part.
    pub range: Range<usize>,
}

impl Part {
    /// All of a list.
    pub fn whole(sort: Sort, list: Arc<[Listed]>) -> Self {
        Self { sort, range: 0..list.len(), list }
    }

    /// The part's own quotes.
    pub fn entries(&self) -> &[Listed] {
        self.list.get(self.range.clone()).unwrap_or_default()
    }

    fn has(&self, quote: QuoteId) -> bool {
        self.entries().iter().any(|entry| entry.quote == quote)
    }

    /// The parts it is cut into; none if it is one of the smallest.
    fn cut(&self) -> Vec<Self> {
        let Range { start, end } = self.range;
        if self.range.len() <= SMALLEST {
            return Vec::new();
        }
        let mut size = SMALLEST;
        while size * PARTS < self.range.len() {
            size *= TIMES;
        }
        let part = |from: usize| Self { range: from..end.min(from + size), ..self.clone() };
        (start..end).step_by(size).map(part).collect()
    }
}

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
