//! Where there are many cards on an issue, those who are for the statement stand together, those against it, and all others.

use leptos::prelude::*;

use crate::{
    bundle::Position,
    compare::{Comparison, Side, side},
    corpus::{Corpus, Topic},
    view::{
        Context, Value,
        shared::{names::in_short, stance::PositionSign},
    },
};

/// The columns of each side that has any. The order is that of the format's list of positions, and means nothing else.
pub fn by_side(corpus: &Corpus, comparison: &Comparison, topic: Topic, columns: &[usize]) -> Vec<(Side, Vec<usize>)> {
    let side_of = |column: &usize| {
        let shown = corpus.find(topic, *column).and_then(|cell| comparison.shown(cell));
        shown.map_or(Side::Other, |shown| side(corpus, comparison, shown))
    };
    let sides = [Side::Supports, Side::Opposes, Side::Other].into_iter().map(|side| {
        let its: Vec<usize> = columns.iter().copied().filter(|column| side_of(column) == side).collect();
        (side, its)
    });
    sides.filter(|(_, columns)| !columns.is_empty()).collect()
}

/// The head of one side: how many they are, and who.
#[component]
pub fn SideHead(side: Side, columns: Vec<usize>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (message, position) = match side {
        Side::Supports => ("position-support", Some(Position::Support)),
        Side::Opposes => ("position-oppose", Some(Position::Oppose)),
        Side::Other => ("other-positions", None),
    };
    let names = in_short(&ctx, &columns);
    let count = ctx.messages.count("speakers", columns.len());
    let text =
        ctx.messages.format("count-and-names", &[("count", Value::Phrase(&count)), ("names", Value::Phrase(&names))]);
    view! {
        <div class="side">
            <p class="position" data-position=position.map(Position::word)>
                {position.map(|position| view! { <PositionSign position/> })}
                <span class="label">{ctx.messages.get(message)}</span>
            </p>
            <p class="names">{text}</p>
        </div>
    }
}
