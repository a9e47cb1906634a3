//! All quotes in one list, in an order that the reader chooses.
//!
//! However long it is, little of it is on the page: it is cut into parts and those into smaller ones, and the smallest,
//! of a few quotes, are drawn as they come near the visible part of the page. A part that is not drawn keeps its room, is a
//! stop for the keyboard, and has its words where the browser's own search finds them.

mod content;
mod entry;
mod find;
mod groups;
mod part;
mod sort;

use std::sync::Arc;

use leptos::prelude::*;

use self::{content::PartContent, part::Part, sort::SortChoice};
use crate::{
    compare::{Listed, Listing},
    selection::Sort,
    view::{Context, shared::Redraw},
};

/// The quotes that are left, in order.
#[derive(Clone, Default)]
struct List {
    sort: Sort,
    left: Arc<[Listed]>,
    /// The orders that were asked for until now.
    listings: [Option<Arc<Listing>>; Sort::ALL.len()],
}

impl PartialEq for List {
    fn eq(&self, other: &Self) -> bool {
        self.sort == other.sort && self.left == other.left
    }
}

/// All quotes, one below the other, and above them the choice of their order.
#[component]
pub fn QuoteList() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (selection, comparison) = (ctx.selection, ctx.comparison);
    let corpus = Arc::clone(&ctx.corpus);
    let list = Memo::new(move |before: Option<&List>| {
        let sort = selection.with(|selection| selection.sort);
        let mut listings = before.map(|list| list.listings.clone()).unwrap_or_default();
        let listing = listings
            .get_mut(sort as usize)
            .map(|listing| listing.get_or_insert_with(|| Arc::new(Listing::new(&corpus, sort))));
        let left = comparison.with(|comparison| listing.map(|listing| listing.left(&corpus, comparison)));
        List { sort, left: left.unwrap_or_default().into(), listings }
    });
    let content = move || {
        let part = list.with(|list| Part::whole(list.sort, Arc::clone(&list.left)));
        view! { <PartContent part/> }.into_any()
    };
    view! {
        <div class="list">
            <SortChoice/>
            <Redraw draw=content/>
        </div>
    }
}
