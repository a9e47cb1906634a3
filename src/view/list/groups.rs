//! The quotes of a part, in groups of what they have in common: a year, a speaker or an issue.

use leptos::prelude::*;

use super::{entry::Entry, part::Part};
use crate::{
    bundle::{Date, QuoteId},
    compare::Listed,
    selection::Sort,
    view::{
        Context,
        shared::{Heading, TopicName, VoiceName},
    },
};

/// A list for each group, under its heading where the group begins.
#[component]
pub fn Groups(part: Part) -> impl IntoView {
    let mut at = part.range.start;
    let mut groups = Vec::new();
    for entries in part.entries().chunk_by(|one, other| one.group == other.group) {
        let before = at.checked_sub(1).and_then(|before| part.list.get(before)).map(|before| before.group);
        let group = entries.first().map(|first| first.group);
        let title = group.filter(|_| before != group).map(|group| view! { <GroupTitle sort=part.sort group/> });
        let quotes = entries.iter().map(|entry| entry.quote).collect();
        groups.push(view! {
            {title}
            <Group quotes from=at + 1 total=part.list.len()/>
        });
        at += entries.len();
    }
    groups
}

#[component]
fn Group(
    quotes: Vec<QuoteId>,
    /// The place of the first in the whole list, counted from one.
    from: usize,
    /// The length of the whole list.
    total: usize,
) -> impl IntoView {
    let item = |(quote, position): (QuoteId, usize)| {
        view! {
            <li aria-setsize=total.to_string() aria-posinset=position.to_string()>
                <Entry quote/>
            </li>
        }
    };
    view! { <ul class="entries" role="list">{quotes.into_iter().zip(from..).map(item).collect_view()}</ul> }.into_any()
}

/// What the quotes of a group have in common.
#[component]
fn GroupTitle(sort: Sort, group: u32) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let at = group as usize;
    let title = match sort {
        Sort::Date if group == Listed::UNDATED => ctx.messages.get("undated").into_any(),
        Sort::Date => ctx.messages.date(&Date::new(&format!("{group:04}"))).into_any(),
        Sort::Speaker => view! { <VoiceName voice=ctx.voice(at)/> }.into_any(),
        Sort::Issue => {
            let topic = ctx.corpus.topics().get(at).copied().flatten();
            view! { <TopicName topic/> }.into_any()
        }
    };
    view! { <Heading depth=1 attr:class="group">{title}</Heading> }
}
