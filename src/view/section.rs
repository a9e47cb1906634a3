//! One issue: its statement, and a card for each speaker, side by side.

use reactive_graph::{prelude::*, signal::RwSignal};

use super::{
    Scene,
    card::card,
    drawn, heading,
    memo::Memo,
    node::{El, Node, Part, changing, each, el, text_with},
    topic_key,
    words::Value,
};
use crate::{compare::Comparison, corpus::Topic};

/// Up to so many speakers, one who has nothing on an issue keeps an empty place beside the others;
/// beyond, those places would be most of the page, and their names stand together in a sentence.
const PLACES_UP_TO: usize = 4;

/// So many cards are drawn at first, and with each step towards the section's end.
const CARDS_AT_ONCE: usize = 8;

/// A topic's section. Its cards are drawn once it comes near the screen or is gone to.
pub(super) fn section(scene: &Scene, topic: Topic) -> Node {
    let issue = topic.and_then(|issue| scene.corpus.bundle().issues.get(issue));
    let (here, near) = scene.nearness();
    let goal = scene.goal;
    let drawn = Memo::new(move |before: Option<&bool>| {
        before == Some(&true) || near() || goal.with(|goal| goal.is_some_and(|goal| goal.topic == topic))
    });
    let cards = {
        let scene = scene.clone();
        changing(move || if drawn.get() { cards(&scene, topic) } else { el("div").class("to-come").view() })
    };
    let id = format!("topic-{}", topic_key(topic));
    el("section")
        .class("issue")
        .part("issue")
        .hidden_if(scene.topic_left_out(topic))
        .attr("aria-labelledby", id.clone())
        .child((
            el("header").child((
                scene.topic_name(heading(scene.fit, 1).class("topic").attr("id", id), topic),
                issue
                    .and_then(|issue| issue.statement.as_deref())
                    .map(|statement| scene.text("p", statement).class("statement").part("statement")),
                issue.and_then(|issue| issue.description.as_deref()).map(|words| scene.text("p", words).class("about")),
            )),
            el("div").here(here).child(cards),
        ))
        .view()
}

fn cards(scene: &Scene, topic: Topic) -> Node {
    let places = scene.corpus.voices().len() <= PLACES_UP_TO;
    let across = {
        let scene = scene.clone();
        Memo::new(move |_| {
            columns(&scene, |comparison, column| match scene.corpus.find(topic, column) {
                Some(cell) => !comparison.narrowed || comparison.shown(cell).is_some(),
                None => places && !comparison.narrowed,
            })
        })
    };
    let total = move || across.with(Vec::len);
    let step = if scene.at_once { usize::MAX } else { CARDS_AT_ONCE };
    let count = RwSignal::new(step);
    // The one that was gone to is drawn even if it is far down the row.
    let wanted = {
        let (goal, corpus) = (scene.goal, scene.corpus.clone());
        move || {
            let voice = goal.get().filter(|goal| goal.topic == topic).map(|goal| goal.voice);
            let rank = voice.and_then(|voice| corpus.position(voice));
            rank.and_then(|rank| across.with(|across| across.binary_search(&rank).ok())).map_or(0, |at| at + 1)
        }
    };
    let all = scene.all;
    let limit = Memo::new(move |_| if all.get() { usize::MAX } else { count.get().max(wanted()) });
    let list = {
        let now = move || across.with(|across| across.iter().take(limit.get()).copied().collect());
        let drawn = drawn(now);
        let scene = scene.clone();
        each(move || drawn.get(), move |column| card(&scene, topic, column, scene.corpus.find(topic, column)))
    };
    let ahead = {
        let scene = scene.clone();
        changing(move || {
            let limit = limit.get();
            let draw = move || {
                count.try_set(limit.saturating_add(step));
            };
            (limit < total()).then(|| scene.ahead(draw))
        })
    };
    let side_by_side = move || Some(total().clamp(1, PLACES_UP_TO).to_string());
    (
        el("div").class("cards").attr_with("data-columns", side_by_side).child(list),
        ahead,
        (!places).then(|| silent(scene, topic)),
    )
        .view()
}

/// Who has nothing on the topic, of those on screen.
fn silent(scene: &Scene, topic: Topic) -> El {
    let scene = scene.clone();
    let silent = {
        let scene = scene.clone();
        Memo::new(move |_| {
            columns(&scene, |comparison, column| {
                // What was narrowed says nothing of who is silent.
                topic.is_some() && !comparison.narrowed && scene.corpus.find(topic, column).is_none()
            })
        })
    };
    let words = move || {
        let voices = silent.get().into_iter().map(|column| scene.corpus.voices().get(column).copied().flatten());
        let names: Vec<_> = voices.map(|voice| scene.voice_text(voice)).collect();
        let names = scene.words.row(&names);
        scene.words.say("nothing-from-several", &[("speakers", Value::Phrase(&names))])
    };
    el("p").class("nothing").hidden_if(move || silent.with(Vec::is_empty)).child(text_with(words))
}

/// Those of the columns on screen that `wanted` says.
fn columns(scene: &Scene, wanted: impl Fn(&Comparison, usize) -> bool) -> Vec<usize> {
    scene
        .comparison
        .with(|comparison| comparison.columns.iter().copied().filter(|&column| wanted(comparison, column)).collect())
}
