//! The values of a facet, to choose from. A count is what choosing would show.

use std::{collections::BTreeMap, sync::Arc};

use leptos::{html, prelude::*, reactive::spawn_local_scoped_with_cancellation};

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
        drawing::TURN,
        i18n::messages,
        shared::{Growing, Items, Placeholder, TopicName, VoiceName, text::Unseen},
    },
};

/// More values than this are listed in a box of their own that scrolls.
const MANY: usize = 12;

/// Values that are drawn at first, and with each step towards the list's end.
const AT_ONCE: usize = 120;

/// Boxes whose ticks are corrected before the browser has its turn: as many as it styles within a frame.
const TICKS: usize = 400;

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
    let class = if values.len() > AT_ONCE {
        "filters many hundreds"
    } else if is_long {
        "filters many"
    } else {
        "filters"
    };
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
    let entries = Entries::new(&ctx, facet);
    let choice = move |value| {
        if is_document {
            view! { <DocumentChoice facet value/> }.into_any()
        } else {
            view! { <Choice facet value entries/> }.into_any()
        }
    };
    view! {
        <fieldset class=class part="filters">
            <legend class:unseen=in_bar>{ctx.messages.get(Panel::Of(facet).title())}</legend>
            {is_long.then(|| view! { <FindInList typed/> })}
            <ul role="list">
                <Growing items=listed step=AT_ONCE at_least=0_usize of=Items::Entries by_itself=true children=choice/>
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

/// The elements of what is listed, by value. One effect keeps all of them as they should be: a signal with a subscriber in each of
/// thousands takes quadratic time.
#[derive(Clone, Copy)]
struct Entries(StoredValue<BTreeMap<usize, Entry>>);

/// What changes of an entry.
#[derive(Clone, Copy)]
struct Entry {
    item: NodeRef<html::Li>,
    tick: NodeRef<html::Input>,
    count: NodeRef<html::Span>,
    /// The count that it shows.
    quotes: usize,
    /// Whether it is ticked: what stays as it is costs nothing then.
    is_ticked: bool,
}

impl Entries {
    /// None yet. Those that are added follow what is chosen and counted.
    fn new(ctx: &Context, facet: Facet) -> Self {
        let entries = Self(StoredValue::default());
        let (selection, counts) = (ctx.selection, ctx.counts);
        let ticking = ctx.clone();
        Effect::new(move |_| {
            selection.track();
            let Some(host) = ticking.host else { return };
            let ctx = ticking.clone();
            // As with the counts: where one is chosen alone, thousands of boxes have to be styled anew.
            spawn_local_scoped_with_cancellation(async move {
                for values in entries.wrongly_ticked(&ctx, facet).chunks(TICKS) {
                    entries.correct(values);
                    (host.next_turn)().await;
                }
            });
        });
        let ctx = ctx.clone();
        Effect::new(move |_| {
            counts.track();
            let Some(host) = ctx.host else { return };
            let ctx = ctx.clone();
            // What is under way for counts that are out of date ends when this runs again.
            spawn_local_scoped_with_cancellation(async move {
                let mut begun = (host.now)();
                for value in entries.out_of_date(&ctx, facet) {
                    entries.show_count(&ctx, facet, value);
                    if (host.now)() - begun > TURN {
                        (host.next_turn)().await;
                        begun = (host.now)();
                    }
                }
            });
        });
        entries
    }

    fn each(self, mut act: impl FnMut(usize, &mut Entry)) {
        self.0.update_value(|entries| entries.iter_mut().for_each(|(&value, entry)| act(value, entry)));
    }

    /// The values whose boxes are ticked and should not be, or the other way round.
    fn wrongly_ticked(self, ctx: &Context, facet: Facet) -> Vec<usize> {
        let mut values = Vec::new();
        ctx.selection.with_untracked(|selection| {
            self.each(|value, entry| {
                values.extend((entry.is_ticked != is_chosen(&ctx.corpus, selection, facet, value)).then_some(value));
            });
        });
        values
    }

    /// Ticks boxes that are not ticked, and takes the ticks of the others away.
    fn correct(self, values: &[usize]) {
        // The list may be gone, or a value from it.
        self.0.try_update_value(|entries| {
            for value in values {
                if let Some(entry) = entries.get_mut(value) {
                    entry.is_ticked = !entry.is_ticked;
                    if let Some(Some(tick)) = entry.tick.try_get_untracked() {
                        tick.set_checked(entry.is_ticked);
                    }
                }
            }
        });
    }

    /// The values beside which another count stands than there should.
    fn out_of_date(self, ctx: &Context, facet: Facet) -> Vec<usize> {
        let mut values = Vec::new();
        self.each(|value, entry| values.extend((entry.quotes != count(ctx, facet, value)).then_some(value)));
        values
    }

    fn show_count(self, ctx: &Context, facet: Facet, value: usize) {
        let quotes = count(ctx, facet, value);
        // The list may be gone, or the value from it.
        self.0.try_update_value(|entries| {
            if let Some(entry) = entries.get_mut(&value) {
                entry.quotes = quotes;
                entry.show_count(ctx, facet, value);
            }
        });
    }

    /// The reader has ticked it, or taken the tick away.
    fn is_toggled(self, value: usize) {
        self.0.update_value(|entries| {
            if let Some(entry) = entries.get_mut(&value) {
                entry.is_ticked = !entry.is_ticked;
            }
        });
    }

    /// Adds one that shows this count, for as long as its component is there.
    fn add(self, value: usize, quotes: usize, is_ticked: bool) -> Entry {
        let entry = Entry { item: NodeRef::new(), tick: NodeRef::new(), count: NodeRef::new(), quotes, is_ticked };
        self.0.update_value(|entries| {
            entries.insert(value, entry);
        });
        on_cleanup(move || {
            self.0.try_update_value(|entries| entries.remove(&value));
        });
        entry
    }
}

impl Entry {
    fn show_count(self, ctx: &Context, facet: Facet, value: usize) {
        if let Some(Some(item)) = self.item.try_get_untracked() {
            // No attribute of a fixed name is refused, here and below.
            let _ = item.toggle_attribute_with_force("data-none", self.quotes == 0);
        }
        if let Some(Some(tick)) = self.tick.try_get_untracked() {
            let _ = tick.set_attribute("aria-label", &label(ctx, facet, value));
        }
        if let Some(Some(count)) = self.count.try_get_untracked() {
            count.set_text_content(Some(&ctx.messages.number(self.quotes)));
        }
    }
}

/// A value's name, and how many quotes choosing it would show.
fn label(ctx: &Context, facet: Facet, value: usize) -> String {
    let (text, quotes) = (value_text(ctx, facet, value), ctx.messages.count("quotes", count(ctx, facet, value)));
    ctx.messages.format("choice-and-quotes", &[("name", Value::Phrase(&text)), ("quotes", Value::Phrase(&quotes))])
}

/// One value with its box, its count and its button.
#[component]
fn Choice(facet: Facet, value: usize, entries: Entries) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, selection, all_counts) = (ctx.messages, ctx.selection, ctx.all_counts);
    let quotes = count(&ctx, facet, value);
    let is_shown = selection.with_untracked(|selection| is_chosen(&ctx.corpus, selection, facet, value));
    let Entry { item, tick, count: number, .. } = entries.add(value, quotes, is_shown);
    let text = value_text(&ctx, facet, value);
    let only_label = messages.format("only-choice", &[("name", Value::Phrase(&text))]);
    let (toggled, alone) = (Arc::clone(&ctx.corpus), Arc::clone(&ctx.corpus));
    let on_toggle = move |_| {
        entries.is_toggled(value);
        let values = all_counts.with_untracked(|all| values(all, facet));
        selection.update(|selection| toggle(&toggled, selection, facet, &values, value));
    };
    let on_only = move |_| selection.update(|selection| choose_only(&alone, selection, facet, value));
    view! {
        <li node_ref=item data-none=quotes == 0>
            <label>
                <input
                    node_ref=tick
                    type="checkbox"
                    aria-label=label(&ctx, facet, value)
                    prop:checked=is_shown
                    on:change=on_toggle
                />
                <span class="who"><ValueName facet value/></span>
                <span node_ref=number class="count" aria-hidden="true">{messages.number(quotes)}</span>
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
    let quotes = count(&ctx, facet, value);
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
fn count(ctx: &Context, facet: Facet, value: usize) -> usize {
    ctx.counts.with_untracked(|counts| counts.counts(facet).get(value).map_or(0, |&count| count as usize))
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
