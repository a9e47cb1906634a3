//! One issue: its statement, a card for each speaker who has something on it, side by side, and a line with the others.

use std::sync::Arc;

use leptos::{context::Provider, prelude::*};

use super::{
    CARDS_IN_A_ROW,
    card::Card,
    side::{SideHead, by_side},
    silent::{NoPosition, NothingOnIssue, has_card},
};
use crate::{
    bundle::Index,
    compare::Side,
    corpus::Topic,
    view::{
        Context,
        drawing::Followed,
        shared::{Growing, Heading, TopicName, text::MarkedText},
    },
};

/// Items of an issue that are drawn at first, and with each step: two rows of cards.
const STEP: usize = 2 * CARDS_IN_A_ROW;

/// A statement of this many characters stays in sight while its cards scroll; a longer one would cover them.
const IN_SIGHT_UP_TO: usize = 160;

/// The topic at that place. Its cards are drawn once it comes near the screen or is scrolled to.
#[component]
pub fn IssueSection(at: usize, topic: Topic) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let issue = topic.and_then(|issue| ctx.corpus.bundle().issues.get(issue));
    let (place, target) = (NodeRef::new(), ctx.target);
    let is_first = ctx.comparison.with_untracked(|now| now.rows.first().is_some_and(|row| row.topic == topic));
    let is_wanted = Signal::derive(move || target.with(|target| target.is_some_and(|target| target.topic == topic)));
    let Followed { comparison, is_drawn, is_to_come, .. } = ctx.part((at, 0), place, is_first, is_wanted);
    let id = format!("topic-{}", topic.map_or(usize::MAX, Index::get));
    let labelled_by = id.clone();
    let statement = issue.and_then(|issue| issue.statement.clone());
    let description = issue.and_then(|issue| issue.description.clone());
    let is_long = statement.as_deref().is_some_and(|text| text.chars().count() > IN_SIGHT_UP_TO);
    let cards_context = ctx.with_comparison(comparison);
    view! {
        <section class="issue" part="issue" aria-labelledby=labelled_by>
            <header data-long=is_long>
                <Heading depth=1 attr:class="topic" attr:id=id>
                    <TopicName topic/>
                </Heading>
                {statement.map(|text| view! { <Statement text/> })}
            </header>
            {description.map(|text| view! { <p class="about" lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></p> })}
            <div node_ref=place data-to-come=move || is_to_come.get()>
                <Show when=move || is_drawn.get()>
                    <Provider value=cards_context.clone()>
                        <IssueCards at topic/>
                    </Provider>
                </Show>
            </div>
        </section>
    }
}

/// What can be supported or opposed.
#[component]
fn Statement(#[prop(into)] text: String) -> impl IntoView {
    let ctx = expect_context::<Context>();
    view! { <p class="statement" part="statement" lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></p> }
}

/// What stands in an issue's grid.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Item {
    /// The head of those on one side, who have these columns.
    Side(Side, Vec<usize>),
    /// The card of the voice in that column.
    Card(usize),
}

/// The cards of an issue, and who has none.
#[component]
fn IssueCards(at: usize, topic: Topic) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (comparison, target) = (ctx.comparison, ctx.target);
    let columns = {
        let corpus = Arc::clone(&ctx.corpus);
        Memo::new(move |_| {
            let has_card = |&column: &usize| comparison.with(|comparison| has_card(&corpus, comparison, topic, column));
            comparison.with(|comparison| comparison.columns.iter().copied().filter(has_card).collect::<Vec<_>>())
        })
    };
    let items = {
        let corpus = Arc::clone(&ctx.corpus);
        Memo::new(move |_| {
            let columns = columns.get();
            if columns.len() <= CARDS_IN_A_ROW {
                return columns.into_iter().map(Item::Card).collect();
            }
            let sides = comparison.with(|comparison| by_side(&corpus, comparison, topic, &columns));
            let items = sides.into_iter().flat_map(|(side, columns)| {
                let cards: Vec<_> = columns.iter().copied().map(Item::Card).collect();
                [Item::Side(side, columns)].into_iter().chain(cards)
            });
            items.collect::<Vec<_>>()
        })
    };
    // The card that the reader goes to is drawn, however far down.
    let corpus = Arc::clone(&ctx.corpus);
    let targeted = Signal::derive(move || {
        let voice = target.get().filter(|target| target.topic == topic).map(|target| target.voice);
        let column = voice.and_then(|voice| corpus.position(voice));
        let is_card = |item: &Item| matches!(item, Item::Card(of) if Some(*of) == column);
        items.with(|items| items.iter().position(is_card)).map_or(0, |at| at + 1)
    });
    let draw = move |item| match item {
        Item::Side(side, columns) => view! { <SideHead side columns/> }.into_any(),
        Item::Card(column) => view! { <Card at topic column/> }.into_any(),
    };
    view! {
        <div class="cards" data-columns=move || columns.with(|columns| columns.len().clamp(1, CARDS_IN_A_ROW).to_string())>
            <Growing items step=STEP at_least=targeted children=draw/>
        </div>
        <NoPosition topic/>
        <NothingOnIssue topic/>
    }
}
