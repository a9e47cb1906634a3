//! The heads of rows and columns, and the button in each that sorts by it.

use leptos::prelude::*;

use super::layout::{Layout, Subject};
use crate::{
    corpus::Topic,
    selection::Selection,
    view::{
        Context, Value,
        shared::{TopicName, VoiceName, text::MarkedText},
    },
};

/// The head of a row or a column. An issue's sorts the speakers by what they say on it; a speaker's, the issues by what they say.
#[component]
pub fn Head(
    layout: Layout,
    /// The row's or the column's place in the corpus.
    at: usize,
    is_row: bool,
) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let name = match if is_row { layout.row(&ctx, at) } else { layout.column(&ctx, at) } {
        Subject::Topic(topic) => {
            let id = topic.map(|issue| ctx.corpus.bundle().issues.id(issue).into());
            let title = ctx.messages.format("order-speakers", &[("issue", Value::Phrase(&ctx.topic_text(topic)))]);
            let is_sorted_by = Memo::new(move |_| layout.order.with(|order| order.speakers_by == Some(at)));
            let name = view! {
                <HeadName layout id title is_sorted_by sorted_by=|selection| &mut selection.speakers_by>
                    <TopicName topic/>
                </HeadName>
                <Statement layout topic/>
            };
            (is_sorted_by, name.into_any())
        }
        Subject::Voice(rank) => {
            let voice = ctx.voice(rank);
            let id = voice.map(|speaker| ctx.corpus.bundle().speakers.id(speaker).into());
            let title = ctx.messages.format("order-issues", &[("speaker", Value::Phrase(&ctx.voice_text(voice)))]);
            let is_sorted_by = Memo::new(move |_| layout.order.with(|order| order.issues_by == Some(at)));
            let name = view! {
                <HeadName layout id title is_sorted_by sorted_by=|selection| &mut selection.issues_by>
                    <VoiceName voice/>
                </HeadName>
            };
            (is_sorted_by, name.into_any())
        }
    };
    let (is_sorted_by, name) = name;
    let sorted = move || is_sorted_by.get().then_some("other");
    if is_row {
        view! { <th scope="row" aria-sort=sorted>{name}</th> }.into_any()
    } else {
        view! { <th scope="col" hidden=move || layout.leaves_out(at) aria-sort=sorted>{name}</th> }.into_any()
    }
}

/// What the positions are about, where it is not said by the issue's name alone and there is room for it.
#[component]
fn Statement(layout: Layout, topic: Topic) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let issue = topic.and_then(|issue| ctx.corpus.bundle().issues.get(issue));
    let text = issue.and_then(|issue| issue.statement.clone()).filter(|_| !layout.is_on_end);
    text.map(|text| {
        view! { <p class="states" lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></p> }
    })
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
