//! The heads of rows and columns, and the button in each that sorts by it.

use leptos::prelude::*;

use super::layout::Layout;
use crate::{
    corpus::Topic,
    selection::Selection,
    view::{
        Context, Value,
        shared::{TopicName, VoiceName},
    },
};

/// The head of a column, which sorts the issues by what the speaker says.
#[component]
pub fn SpeakerHead(layout: Layout, column: usize) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let voice = ctx.voice(column);
    let id = voice.map(|speaker| ctx.corpus.bundle().speakers.id(speaker).into());
    let speaker = ctx.voice_text(voice);
    let title = ctx.messages.format("order-issues", &[("speaker", Value::Phrase(&speaker))]);
    let is_sorted_by = Memo::new(move |_| layout.order.with(|order| order.rows_by == Some(column)));
    view! {
        <th
            scope="col"
            hidden=move || ctx.leaves_out(column)
            aria-sort=move || is_sorted_by.get().then_some("other")
        >
            <HeadName layout id title is_sorted_by sorted_by=|selection| &mut selection.rows_by>
                <VoiceName voice/>
            </HeadName>
        </th>
    }
}

/// The head of a row, which sorts the speakers by what they say on the issue.
#[component]
pub fn TopicHead(layout: Layout, topic: Topic) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let id = topic.map(|issue| ctx.corpus.bundle().issues.id(issue).into());
    let issue = ctx.topic_text(topic);
    let title = ctx.messages.format("order-speakers", &[("issue", Value::Phrase(&issue))]);
    let is_sorted_by = Memo::new(move |_| layout.order.with(|order| order.columns_by == Some(topic)));
    view! {
        <th scope="row" aria-sort=move || is_sorted_by.get().then_some("other")>
            <HeadName layout id title is_sorted_by sorted_by=|selection| &mut selection.columns_by>
                <TopicName topic/>
            </HeadName>
        </th>
    }
}

/// A head's name: in a button that sorts by it, and pressed again does not, where the table can be sorted.
#[component]
fn HeadName(
    layout: Layout,
    /// The speaker's or the issue's; there is nothing to sort by without one.
    id: Option<Box<str>>,
    /// What the button does.
    title: String,
    is_sorted_by: Memo<bool>,
    /// Where the selection has the id that is sorted by.
    sorted_by: fn(&mut Selection) -> &mut Option<Box<str>>,
    children: Children,
) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let name = view! { <span>{children()}</span> };
    let Some(id) = id.filter(|_| layout.is_view) else { return name.into_any() };
    if ctx.is_document() {
        return view! { <span class="sort">{name}</span> }.into_any();
    }
    let selection = ctx.selection;
    let press = move |_| {
        let chosen = (!is_sorted_by.get_untracked()).then(|| id.clone());
        selection.update(|selection| *sorted_by(selection) = chosen);
    };
    view! {
        <button
            class="sort stop"
            type="button"
            tabindex=layout.is_compact.then_some("-1")
            title=title
            aria-pressed=move || is_sorted_by.get().to_string()
            on:click=press
        >
            {name}
        </button>
    }
    .into_any()
}
