//! One issue: its statement, and a card for each speaker, side by side.

use super::{
    Scene,
    card::{QUOTES_AT_FIRST, card},
    due::SCREENFUL,
    heading,
    node::{El, Here, Node, Part, changing, each, el, text_with},
    signal::{Memo, RwSignal},
    topic_key,
    words::Value,
};
use crate::{
    compare::{Comparison, Shown},
    corpus::Topic,
};

/// Up to so many speakers, one who has nothing on an issue keeps an empty place beside the others;
/// beyond, those places would be most of the page, and their names stand together in a sentence.
pub(super) const PLACES_UP_TO: usize = 4;

/// The part of a topic at that position. Its cards are drawn once it comes near the screen or is gone to. Where something
/// else is chosen, they follow once they are due, and make room until then.
pub(super) fn section(scene: &Scene, at: usize, topic: Topic) -> Node {
    let issue = topic.and_then(|issue| scene.corpus.bundle().issues.get(issue));
    let here = Here::new();
    scene.due.watch(scene, at, here);
    let (due, all, goal, at_once, comparison) = (scene.due, scene.all, scene.goal, scene.at_once, scene.comparison);
    let followed = comparison.followed(move || {
        let is_goal = || goal.with(|goal| goal.is_some_and(|goal| goal.topic == topic));
        at_once || due.has(at) || all.get() || is_goal()
    });
    let drawn = Memo::new(move |_| due.is_late(at) || followed.read() == comparison.read());
    let was_drawn = Memo::new(move |before: Option<&bool>| before == Some(&true) || drawn.get());
    let cards = {
        let scene = scene.with_comparison(followed);
        changing(move || was_drawn.get().then(|| cards(&scene, topic)))
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
            el("div").here(here).attr_if("data-to-come", move || !drawn.get()).child(cards),
        ))
        .view()
}

fn cards(scene: &Scene, topic: Topic) -> Node {
    let (all, at_once, comparison) = (scene.all, scene.at_once, scene.comparison);
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
    // The one that was gone to is drawn even if it is far down the row.
    let wanted = {
        let (goal, corpus) = (scene.goal, scene.corpus.clone());
        move || {
            let voice = goal.get().filter(|goal| goal.topic == topic).map(|goal| goal.voice);
            let rank = voice.and_then(|voice| corpus.position(voice));
            rank.and_then(|rank| across.with(|across| across.binary_search(&rank).ok())).map_or(0, |at| at + 1)
        }
    };
    // As many cards as fill a screen, after the first `from`.
    let fill = {
        let corpus = scene.corpus.clone();
        move |across: &[usize], from: usize| {
            let (mut cards, mut room) = (from, SCREENFUL);
            for &column in across.iter().skip(from) {
                // No row is left with a gap.
                if room == 0 && cards % PLACES_UP_TO == 0 {
                    break;
                }
                cards += 1;
                room = comparison.with(|comparison| {
                    let shown = corpus.find(topic, column).and_then(|cell| comparison.shown(cell));
                    room.saturating_sub(shown.map_or(1, |shown| quotes_at_first(comparison, shown)))
                });
            }
            cards
        }
    };
    // What has been asked for since something else was chosen, and the first column by then.
    let (near, count, first) = (RwSignal::default(), RwSignal::default(), RwSignal::default());
    let at_first = {
        let fill = fill.clone();
        Memo::new(move |_| {
            across.with(|across| {
                let is_near = |column: &usize| near.with_untracked(|near: &Vec<usize>| near.contains(column));
                // Where the reader is beyond the first, what is on screen stays there.
                let is_further = !first.with_untracked(is_near);
                let last = across.iter().rposition(is_near).filter(|_| is_further).map_or(0, |last| last + 1);
                first.set_untracked(across.first().copied().unwrap_or_default());
                count.set_untracked(0);
                fill(across, 0).max(last)
            })
        })
    };
    let limit = Memo::new(move |_| {
        comparison.track();
        let at_first = at_first.get();
        if at_once || all.get() { usize::MAX } else { at_first.max(count.get()).max(wanted()) }
    });
    let list = {
        let drawn = Memo::new(move |before: Option<&Vec<usize>>| {
            // What has been drawn is hidden when it is left out, and there at once when it comes back.
            let mut drawn = before.cloned().unwrap_or_default();
            across.with(|across| {
                for rank in across.iter().take(limit.get()) {
                    if let Err(at) = drawn.binary_search(rank) {
                        drawn.insert(at, *rank);
                    }
                }
            });
            drawn
        });
        let scene = scene.clone();
        let is_shown = move |column: usize| {
            let at = across.with(|across| across.binary_search(&column));
            at.is_ok_and(|at| at < limit.get())
        };
        each(move || drawn.get(), move |column| card(&scene, topic, column, move || is_shown(column), near))
    };
    let ahead = {
        let scene = scene.clone();
        changing(move || {
            let limit = limit.get();
            let fill = fill.clone();
            let draw = move || across.with(|across| count.set(fill(across, limit)));
            (limit < across.with(Vec::len)).then(|| scene.ahead(draw))
        })
    };
    let side_by_side = move || Some(across.with(Vec::len).clamp(1, PLACES_UP_TO).to_string());
    (
        el("div").class("cards").attr_with("data-columns", side_by_side).child(list),
        ahead,
        (!places).then(|| silent(scene, topic)),
    )
        .view()
}

/// How many quotes are shown at first of what there is in a cell, about.
pub(super) fn quotes_at_first(comparison: &Comparison, shown: &Shown) -> usize {
    comparison.quotes(shown).len().clamp(1, QUOTES_AT_FIRST)
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
