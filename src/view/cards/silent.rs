//! Who has no card: in a quiet line each, for those of whom nothing is on file and for those who were looked up or asked in vain.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    bundle::{Position, Stance},
    compare::Comparison,
    corpus::{Cell, Corpus, Topic},
    view::{
        Context, ScrollTarget, Value,
        i18n::messages,
        quote::EditorNote,
        shared::{
            VoiceName,
            names::in_short,
            text::{LiveText, MarkedText},
        },
    },
};

/// Of this an editor says that there is no position.
const WITHOUT: [Position; 2] = [Position::None, Position::Declined];

/// Whether the voice in that column has something to show on the topic: a quote, or a position.
pub fn has_card(corpus: &Corpus, comparison: &Comparison, topic: Topic, column: usize) -> bool {
    let shown = corpus.find(topic, column).and_then(|cell| comparison.shown(cell));
    shown.is_some_and(|shown| {
        !comparison.quotes(shown).is_empty() || stances(corpus, comparison, topic, column).any(has_position)
    })
}

fn has_position(stance: &Stance) -> bool {
    !WITHOUT.contains(&stance.position)
}

/// The stances that are shown of a voice on a topic.
fn stances<'c>(
    corpus: &'c Corpus,
    comparison: &'c Comparison,
    topic: Topic,
    column: usize,
) -> impl Iterator<Item = &'c Stance> {
    let shown = corpus.find(topic, column).and_then(|cell| comparison.shown(cell));
    let stances = shown.map(|shown| comparison.stances(shown)).unwrap_or_default();
    stances.iter().filter_map(|&stance| corpus.bundle().stances.get(stance as usize))
}

/// The speakers of whom the editor says that there is no position, each with what else the editor says of that.
#[component]
pub fn NoPosition(topic: Topic) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let comparison = ctx.comparison;
    let without = {
        let corpus = Arc::clone(&ctx.corpus);
        Memo::new(move |_| {
            comparison.with(|comparison| {
                let cells = comparison.row(topic).map(|row| comparison.cells(row)).unwrap_or_default();
                let cells = cells.iter().filter_map(|shown| corpus.cell(shown.cell)).map(Cell::rank);
                let cells = cells.filter(|&column| !has_card(&corpus, comparison, topic, column));
                cells
                    .map(|column| {
                        let last = stances(&corpus, comparison, topic, column).last();
                        (column, last.map_or(Position::None, |stance| stance.position))
                    })
                    .collect::<Vec<_>>()
            })
        })
    };
    let line = move |position: Position| {
        let columns = Memo::new(move |_| {
            let its = without.get().into_iter().filter(|(_, of)| *of == position);
            its.map(|(column, _)| column).collect::<Vec<_>>()
        });
        view! { <NoPositionLine topic position columns/> }
    };
    WITHOUT.map(line).collect_view()
}

#[component]
fn NoPositionLine(topic: Topic, position: Position, columns: Memo<Vec<usize>>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let label = ctx.messages.get(messages::position(position));
    view! {
        <Show when=move || columns.with(|columns| !columns.is_empty())>
            <div class="nothing">
                <p>{label.clone()}</p>
                <ul role="list">
                    <For each=move || columns.get() key=|column| *column let:column>
                        <WithoutPosition topic column/>
                    </For>
                </ul>
            </div>
        </Show>
    }
}

/// A speaker without a position, and the editor's words on that.
#[component]
fn WithoutPosition(topic: Topic, column: usize) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let voice = ctx.voice(column);
    let name = NodeRef::<leptos::html::Span>::new();
    ctx.reveal_when_targeted(ScrollTarget { topic, voice, quote: None, reached: false }, name);
    let stances: Vec<Stance> =
        ctx.comparison.with_untracked(|comparison| stances(&ctx.corpus, comparison, topic, column).cloned().collect());
    let said = stances.into_iter().map(|stance| {
        let summary = stance.summary.map(|text| {
            view! {
                <p class="summary">
                    <span class="whose">{ctx.messages.get("editors-summary")}</span>
                    {" "}
                    <span lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></span>
                </p>
            }
        });
        view! { {summary} {stance.note.map(|text| view! { <EditorNote text/> })} }
    });
    let said = said.collect_view();
    view! {
        <li>
            <span tabindex="-1" node_ref=name><VoiceName voice/></span>
            {said}
        </li>
    }
}

/// The speakers on screen who have nothing on the topic.
#[component]
pub fn NothingOnIssue(topic: Topic) -> impl IntoView {
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
    view! { <Nothing columns=silent message="nothing-from-several"/> }
}

/// A line that names speakers of whom nothing is on file.
#[component]
pub fn Nothing(
    columns: Memo<Vec<usize>>,
    /// The id of the line's message, with the names as `speakers`.
    message: &'static str,
) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let text = move || {
        let names = columns.with(|columns| in_short(&ctx, columns));
        ctx.messages.format(message, &[("speakers", Value::Phrase(&names))])
    };
    view! { <p class="nothing" hidden=move || columns.with(Vec::is_empty)><LiveText text/></p> }
}
