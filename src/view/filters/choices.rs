//! The values of a facet, to choose from. A count is what choosing would show.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    panel::Panel,
    values::{choose_only, is_chosen, toggle, values},
};
use crate::{
    bundle::{Basis, Index as _, Kind, Position, SourceId},
    compare::value_name,
    fold::fold,
    selection::Facet,
    view::{
        Context, Value,
        i18n::messages,
        shared::{
            Growing, Items, Placeholder, TopicName, VoiceName,
            text::{LiveText, Unseen},
        },
    },
};

/// More values than this are listed in a box of their own that scrolls.
const MANY: usize = 12;

/// Values that are drawn at first, and with each step towards the list's end.
const AT_ONCE: usize = 60;

/// The values of a facet, each with a box to tick, and a button for it alone.
#[component]
pub fn Choices(
    facet: Facet,
    /// Whether they stand in the bar, where the names say what they are.
    #[prop(optional)]
    in_bar: bool,
) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let values = ctx.all_counts.with_untracked(|all| values(all, facet));
    let is_long = values.len() > MANY;
    let class = if is_long { "filters many" } else { "filters" };
    let typed = RwSignal::new(String::new());
    let is_document = ctx.is_document();
    let listed = {
        let ctx = ctx.clone();
        Memo::new(move |_| {
            let typed = typed.with(|typed| fold(typed.trim()));
            let is_meant = |&value: &usize| typed.is_empty() || fold(&value_text(&ctx, facet, value)).contains(&typed);
            values.iter().copied().filter(is_meant).collect::<Vec<_>>()
        })
    };
    let choice = move |value| {
        if is_document {
            view! { <DocumentChoice facet value/> }.into_any()
        } else {
            view! { <Choice facet value/> }.into_any()
        }
    };
    view! {
        <fieldset class=class part="filters">
            <legend class:unseen=in_bar>{ctx.messages.get(Panel::Of(facet).title())}</legend>
            {is_long.then(|| view! { <FindInList typed/> })}
            <ul role="list">
                <Growing items=listed step=AT_ONCE at_least=0_usize of=Items::Entries children=choice/>
            </ul>
        </fieldset>
    }
}

/// A field that leaves of a long list what has these letters in its name.
#[component]
fn FindInList(typed: RwSignal<String>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let label = ctx.messages.get("find-in-list");
    view! { <input type="search" class="find-in-list" aria-label=label.clone() placeholder=label bind:value=typed/> }
}

/// One value with its box, its count and its button.
#[component]
fn Choice(facet: Facet, value: usize) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, selection, all_counts) = (ctx.messages, ctx.selection, ctx.all_counts);
    let text = value_text(&ctx, facet, value);
    let count = count(&ctx, facet, value);
    let only_label = messages.format("only-choice", &[("name", Value::Phrase(&text))]);
    let label = move || {
        let quotes = messages.count("quotes", count.get());
        messages.format("choice-and-quotes", &[("name", Value::Phrase(&text)), ("quotes", Value::Phrase(&quotes))])
    };
    let [shown, toggled, alone] = [(); 3].map(|()| Arc::clone(&ctx.corpus));
    let is_shown = move || selection.with(|selection| is_chosen(&shown, selection, facet, value));
    let on_toggle = move |_| {
        let values = all_counts.with_untracked(|all| values(all, facet));
        selection.update(|selection| toggle(&toggled, selection, facet, &values, value));
    };
    let on_only = move |_| selection.update(|selection| choose_only(&alone, selection, facet, value));
    view! {
        <li data-none=move || count.get() == 0>
            <label>
                <input type="checkbox" aria-label=label prop:checked=is_shown on:change=on_toggle/>
                <span class="who"><ValueName facet value/></span>
                <span class="count" aria-hidden="true"><LiveText text=move || messages.number(count.get())/></span>
            </label>
            <button class="only" type="button" aria-label=only_label on:click=on_only>
                {messages.get("only")}
            </button>
        </li>
    }
}

/// One value where there is nothing to choose: as large as in a page.
#[component]
fn DocumentChoice(facet: Facet, value: usize) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let messages = ctx.messages;
    let quotes = count(&ctx, facet, value).get_untracked();
    let in_words = messages.count("quotes", quotes);
    view! {
        <li>
            <label>
                <span class={"tick"}></span>
                <span class="who"><ValueName facet value/></span>
                <span class="count" aria-hidden="true">{messages.number(quotes)}</span>
                <Unseen text=format!(" {in_words}")/>
            </label>
            <Placeholder class="ghost only" label=messages.get("only")/>
        </li>
    }
}

/// A value's name.
#[component]
fn ValueName(facet: Facet, value: usize) -> impl IntoView {
    let ctx = expect_context::<Context>();
    match facet {
        Facet::Speaker => view! { <VoiceName voice=ctx.voice(value)/> }.into_any(),
        Facet::Issue => view! { <TopicName topic=ctx.corpus.topics().get(value).copied().flatten()/> }.into_any(),
        _ => view! { <bdi>{value_text(&ctx, facet, value)}</bdi> }.into_any(),
    }
}

/// How many quotes choosing the value would show.
fn count(ctx: &Context, facet: Facet, value: usize) -> Memo<usize> {
    let counts = ctx.counts;
    Memo::new(move |_| counts.with(|counts| counts.counts(facet).get(value).map_or(0, |&count| count as usize)))
}

/// A value as text that may stand in a message.
fn value_text(ctx: &Context, facet: Facet, value: usize) -> String {
    let message = match facet {
        Facet::Speaker => return ctx.voice_text(ctx.voice(value)),
        Facet::Quote => return value_name(&ctx.corpus, facet, value).unwrap_or_default().into(),
        Facet::Issue => return ctx.topic_text(ctx.corpus.topics().get(value).copied().flatten()),
        Facet::Source => return source_text(ctx, value),
        Facet::Position => Position::ALL.get(value).map_or("no-position", |&position| messages::position(position)),
        Facet::Kind => Kind::ALL.get(value).and_then(|&kind| messages::kind(kind)).unwrap_or("kind-verbatim"),
        Facet::Basis => Basis::ALL.get(value).map_or("no-basis", |&basis| messages::basis(basis)),
    };
    ctx.messages.get(message)
}

fn source_text(ctx: &Context, value: usize) -> String {
    let sources = &ctx.corpus.bundle().sources;
    // One past the last source stands for none.
    let source = u32::try_from(value).ok().filter(|_| value < sources.indices()).map(SourceId::new);
    match source.map(|source| (sources.get(source), source)) {
        Some((Some(source), _)) => ctx.messages.isolated(&source.name),
        Some((None, source)) => ctx.unknown("unknown-source", sources.id(source)),
        None => ctx.messages.get("no-source"),
    }
}
