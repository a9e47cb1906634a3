//! One issue: its statement, a card for each speaker who has something on it, side by side, and a line with the others.

use std::sync::Arc;

use leptos::{context::Provider, prelude::*};

use super::{
    card::Card,
    extent::{CARDS_IN_A_ROW, SCREENFUL, quotes_at_first},
};
use crate::{
    bundle::{Index, Issue},
    compare::Comparison,
    corpus::{Corpus, Topic},
    view::{
        Context, Value,
        shared::{
            Ahead, Heading, TopicName,
            text::{LiveText, MarkedText},
        },
    },
};

/// The topic at that place. Its cards are drawn once it comes near the visible part of the page or is scrolled to. When something
/// else is chosen, they follow once the schedule says so, and make room until then.
#[component]
pub fn IssueSection(at: usize, topic: Topic) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let issue = topic.and_then(|issue| ctx.corpus.bundle().issues.get(issue));
    let place = NodeRef::new();
    ctx.schedule.watch(&ctx, at, place);
    let (schedule, all, target, at_once) = (ctx.schedule, ctx.all, ctx.target, ctx.at_once);
    let comparison = ctx.comparison;
    let followed = Memo::new(move |before: Option<&Arc<Comparison>>| {
        let is_target = || target.with(|target| target.is_some_and(|target| target.topic == topic));
        let follows = at_once || schedule.has(at) || all.get() || is_target();
        match before {
            Some(before) if !follows => Arc::clone(before),
            None if !follows => Arc::default(),
            _ => comparison.get(),
        }
    });
    let is_current = Memo::new(move |_| {
        let is_same = followed.with(|followed| comparison.with(|now| followed == now));
        schedule.is_late(at) || is_same
    });
    let was_drawn = Memo::new(move |before: Option<&bool>| before == Some(&true) || is_current.get());
    let id = format!("topic-{}", topic.map_or(usize::MAX, Index::get));
    let labelled_by = id.clone();
    let cards_context = ctx.with_comparison(followed);
    let left_out = {
        let ctx = ctx.clone();
        move || ctx.leaves_out_topic(topic)
    };
    view! {
        <section class="issue" part="issue" hidden=left_out aria-labelledby=labelled_by>
            <header>
                <Heading depth=1 attr:class="topic" attr:id=id>
                    <TopicName topic/>
                </Heading>
                {issue.map(|issue| view! { <Statement issue=issue.clone()/> })}
            </header>
            <div node_ref=place data-to-come=move || !is_current.get()>
                <Show when=move || was_drawn.get()>
                    <Provider value=cards_context.clone()>
                        <IssueCards topic/>
                    </Provider>
                </Show>
            </div>
        </section>
    }
}

/// What can be supported or opposed, and what the editor says about it.
#[component]
fn Statement(issue: Issue) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let statement = issue.statement.map(|text| {
        view! {
            <p class="statement" part="statement" lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></p>
        }
    });
    let description = issue
        .description
        .map(|text| view! { <p class="about" lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></p> });
    view! { {statement} {description} }
}

/// The cards that are drawn in an issue's row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Row {
    /// The columns that have a card, in order.
    across: Vec<usize>,
    /// How many of them are drawn at first.
    at_first: usize,
}

#[component]
fn IssueCards(topic: Topic) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (all, at_once, comparison, target) = (ctx.all, ctx.at_once, ctx.comparison, ctx.target);
    let near = RwSignal::<Vec<usize>>::default();
    let row = {
        let corpus = Arc::clone(&ctx.corpus);
        Memo::new(move |before: Option<&Row>| {
            let near = near.get_untracked();
            comparison.with(|comparison| row(before, &corpus, comparison, topic, &near))
        })
    };
    // The number of cards that scrolling has called for, and for which row.
    let called = RwSignal::new((Row::default(), 0));
    // Always draws the scroll target, even far down the row.
    let targeted = {
        let corpus = Arc::clone(&ctx.corpus);
        move || {
            let voice = target.get().filter(|target| target.topic == topic).map(|target| target.voice);
            let column = voice.and_then(|voice| corpus.position(voice));
            column.and_then(|column| row.with(|row| row.across.binary_search(&column).ok())).map_or(0, |at| at + 1)
        }
    };
    let limit = Memo::new(move |_| {
        if at_once || all.get() {
            return usize::MAX;
        }
        let called = row.with(|row| called.with(|(called_in, count)| if called_in == row { *count } else { 0 }));
        row.with(|row| row.at_first).max(called).max(targeted())
    });
    // What has been drawn is hidden when it is left out, and there at once when it comes back.
    let drawn = Memo::new(move |before: Option<&Vec<usize>>| {
        let mut drawn = before.cloned().unwrap_or_default();
        row.with(|row| {
            for column in row.across.iter().take(limit.get()) {
                if let Err(at) = drawn.binary_search(column) {
                    drawn.insert(at, *column);
                }
            }
        });
        drawn
    });
    let is_visible =
        move |column: usize| row.with(|row| row.across.binary_search(&column).is_ok_and(|at| at < limit.get()));
    let corpus = Arc::clone(&ctx.corpus);
    let call_for_more = move || {
        let row = row.get_untracked();
        let count = comparison
            .with_untracked(|comparison| fill(&corpus, comparison, topic, &row.across, limit.get_untracked()));
        called.set((row, count));
    };
    let ahead = move || {
        let call_for_more = call_for_more.clone();
        (limit.get() < row.with(|row| row.across.len())).then(|| view! { <Ahead on_near=call_for_more/> })
    };
    view! {
        <div class="cards" data-columns=move || row.with(|row| row.across.len().clamp(1, CARDS_IN_A_ROW).to_string())>
            <For each=move || drawn.get() key=|column| *column let:column>
                <Card topic column visible=Signal::derive(move || is_visible(column)) near/>
            </For>
        </div>
        {ahead}
        <NothingOnFile topic/>
    }
}

/// The cards of an issue, after those of the row `before`; `near` are the columns near the visible part of the page.
fn row(before: Option<&Row>, corpus: &Corpus, comparison: &Comparison, topic: Topic, near: &[usize]) -> Row {
    let has_card = |&column: &usize| {
        let cell = corpus.find(topic, column);
        cell.is_some_and(|cell| !comparison.narrowed || comparison.shown(cell).is_some())
    };
    let across: Vec<usize> = comparison.columns.iter().copied().filter(has_card).collect();
    // Where the reader is beyond the first card, what is on screen stays there.
    let first = before.and_then(|before| before.across.first()).copied().unwrap_or_default();
    let is_near = |column: &usize| near.contains(column);
    let last = across.iter().rposition(is_near).filter(|_| !is_near(&first)).map_or(0, |last| last + 1);
    let at_first = fill(corpus, comparison, topic, &across, 0).max(last);
    Row { across, at_first }
}

/// The number of cards that fill a screen after the first `from`.
fn fill(corpus: &Corpus, comparison: &Comparison, topic: Topic, across: &[usize], from: usize) -> usize {
    let (mut cards, mut room) = (from, SCREENFUL);
    for &column in across.iter().skip(from) {
        // No row is left with a gap.
        if room == 0 && cards % CARDS_IN_A_ROW == 0 {
            break;
        }
        cards += 1;
        let shown = corpus.find(topic, column).and_then(|cell| comparison.shown(cell));
        room = room.saturating_sub(shown.map_or(1, |shown| quotes_at_first(comparison, shown)));
    }
    cards
}

/// The speakers on screen who have nothing on the topic.
#[component]
fn NothingOnFile(topic: Topic) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let silent = {
        let ctx = ctx.clone();
        Memo::new(move |_| {
            ctx.comparison.with(|comparison| {
                // What was narrowed says nothing of who is silent.
                let is_silent = |column: &usize| {
                    topic.is_some() && !comparison.narrowed && ctx.corpus.find(topic, *column).is_none()
                };
                comparison.columns.iter().copied().filter(is_silent).collect::<Vec<_>>()
            })
        })
    };
    let text = move || {
        let names: Vec<_> = silent.get().into_iter().map(|column| ctx.voice_text(ctx.voice(column))).collect();
        let names = ctx.messages.row(&names);
        ctx.messages.format("nothing-from-several", &[("speakers", Value::Phrase(&names))])
    };
    view! { <p class="nothing" hidden=move || silent.with(Vec::is_empty)><LiveText text/></p> }
}
