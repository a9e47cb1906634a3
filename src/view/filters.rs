//! Whom to show: each speaker with a box to tick, and a button for this one alone.

use reactive_graph::{owner::StoredValue, prelude::*, signal::RwSignal};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::{
    Scene, ghost,
    node::{El, Here, Node, Part, changing, effect, el, text_with},
    text::unseen,
    words::Value,
};
use crate::{corpus::Voice, selection::Facet};

/// How long the reader has to be done choosing before the result is announced, in milliseconds.
const SETTLED: u32 = 500;

/// The choice of speakers and what comes of it.
pub(super) fn filters(scene: &Scene) -> El {
    let first = Here::new();
    let voices: Vec<_> = (0..scene.corpus.voices().len())
        .map(|rank| voice(scene, rank, if rank == 0 { first } else { Here::new() }))
        .collect();
    let many = voices.len() > 12;
    el("fieldset").class(if many { "filters many" } else { "filters" }).part("filters").child((
        el("legend").child(scene.words.get("choose-speakers")),
        el("ul").attr("role", "list").child(voices),
        el("p").class("result").child((
            summary(scene),
            everyone(scene, Some(first)),
            all_issues(scene, Some(first)),
            strangers(scene),
        )),
        announcement(scene),
    ))
}

fn voice(scene: &Scene, rank: usize, ticked: Here) -> Node {
    let voice = scene.corpus.voices().get(rank).copied().flatten();
    let quotes = scene.corpus.voice_quotes(rank);
    let (shown, toggled, only) = (scene.clone(), scene.clone(), scene.clone());
    effect(move |_| {
        let shown = shown.is_shown(rank);
        if let Some(input) = ticked.get().as_ref().and_then(JsCast::dyn_ref::<HtmlInputElement>) {
            input.set_checked(shown);
        }
    });
    if scene.is_document() {
        return told(scene, voice, quotes);
    }
    let (words, name) = (scene.words, scene.voice_text(voice));
    let counted = words.count("quotes", quotes);
    let values = [("speaker", Value::Phrase(&name)), ("quotes", Value::Phrase(&counted))];
    let input = el("input")
        .here(ticked)
        .attr("type", "checkbox")
        // Until the effect above has its turn.
        .attr("checked", "")
        .attr("aria-label", words.say("speaker-and-quotes", &values))
        .on("change", move |_| toggled.toggle(rank));
    el("li")
        .child((
            el("label").child((
                input,
                el("span").class("who").child(scene.voice_name(voice)),
                el("span").class("count").attr("aria-hidden", "true").child(words.number(quotes)),
            )),
            el("button")
                .class("only")
                .attr("type", "button")
                .attr("aria-label", words.say("only-speaker", &[("speaker", Value::Phrase(&name))]))
                .on("click", move |_| only.only(rank))
                .child(words.get("only")),
        ))
        .view()
}

/// A speaker where there is no choice to make.
fn told(scene: &Scene, voice: Voice, quotes: usize) -> Node {
    let words = scene.words;
    el("li")
        .child((
            el("label").child((
                el("span").class("tick"),
                el("span").class("who").child(scene.voice_name(voice)),
                el("span").class("count").attr("aria-hidden", "true").child(words.number(quotes)),
                unseen([" ", &words.count("quotes", quotes)].concat()),
            )),
            ghost("ghost only", &words.get("only")),
        ))
        .view()
}

/// What is on screen, in words.
fn result(scene: &Scene) -> String {
    let is_named = |rank: usize| scene.corpus.voices().get(rank).copied().flatten().is_some();
    let all = scene.corpus.voices().iter().flatten().count();
    let words = scene.words;
    let some =
        |message, shown, all| words.say(message, &[("shown", Value::Number(shown)), ("all", Value::Number(all))]);
    scene.comparison.with(|comparison| {
        let shown = comparison.columns.iter().filter(|&&rank| is_named(rank)).count();
        let mut speakers = if shown == all { words.count("speakers", all) } else { some("speakers-of", shown, all) };
        if shown < comparison.columns.len() {
            speakers = words.say("speakers-and-nobody", &[("speakers", Value::Phrase(&speakers))]);
        }
        let mut parts = vec![speakers];
        let all = scene.corpus.topics().iter().flatten().count();
        let issues = comparison.rows.iter().filter(|row| row.topic.is_some()).count();
        if issues < all {
            parts.push(some("issues-of", issues, all));
        }
        parts.push(words.count("quotes", comparison.quotes));
        words.say("showing", &[("what", Value::Phrase(&words.row(&parts)))])
    })
}

fn summary(scene: &Scene) -> El {
    let scene = scene.clone();
    el("span").child(text_with(move || result(&scene)))
}

/// The way back to everyone, there while somebody is left out. The focus goes to the first speaker,
/// because the button is gone.
fn everyone(scene: &Scene, first: Option<Here>) -> Node {
    let (scene, selection, words, is_document) = (scene.clone(), scene.selection, scene.words, scene.is_document());
    changing(move || {
        let scene = scene.clone();
        selection.with(|selection| selection.chosen(Facet::Speaker).is_some()).then(|| {
            let clear = move |_| {
                scene.choose_speakers(None);
                if let Some(first) = first.and_then(|first| first.get_untracked()) {
                    // A page that cannot give the focus has none to lose.
                    let _ = first.focus();
                }
            };
            back(is_document, words.get("show-all-speakers"), clear)
        })
    })
}

/// The way back to all issues, there while some are left out.
fn all_issues(scene: &Scene, first: Option<Here>) -> Node {
    let (is_document, selection, words) = (scene.is_document(), scene.selection, scene.words);
    changing(move || {
        selection.with(|selection| selection.chosen(Facet::Issue).is_some()).then(|| {
            let clear = move |_| {
                selection.update(|selection| selection.choose(Facet::Issue, None));
                if let Some(first) = first.and_then(|first| first.get_untracked()) {
                    // As above.
                    let _ = first.focus();
                }
            };
            back(is_document, words.get("show-all-issues"), clear)
        })
    })
}

fn back(is_document: bool, words: String, clear: impl FnMut(Event) + 'static) -> El {
    if is_document {
        return ghost("ghost everyone", &words);
    }
    el("button").class("everyone").attr("type", "button").on("click", clear).child(words)
}

/// Ids in the address that this bundle does not have. They are not repeated: an address is anybody's words.
fn strangers(scene: &Scene) -> Node {
    let (comparison, words) = (scene.comparison, scene.words);
    changing(move || {
        let counted = comparison.with(|comparison| {
            let named = |facet: Facet| comparison.unknown.iter().filter(|(of, _)| *of == facet.word()).count();
            [("speakers", named(Facet::Speaker)), ("issues", named(Facet::Issue))]
        });
        let counted = counted.into_iter().filter(|(_, count)| *count > 0);
        let named: Vec<_> = counted.map(|(message, count)| words.count(message, count)).collect();
        (!named.is_empty()).then(|| {
            let what = words.list(&named);
            el("span").class("strangers").child(words.say("unknown-in-link", &[("what", Value::Phrase(&what))]))
        })
    })
}

/// In place of the cards where no speaker or no issue is chosen.
pub(super) fn nothing(scene: &Scene) -> El {
    let nobody = scene.comparison.with(|comparison| comparison.columns.is_empty());
    let words = scene.words.get(if nobody { "no-speaker-chosen" } else { "no-issue-chosen" });
    let back = if nobody { everyone(scene, None) } else { all_issues(scene, None) };
    el("div").class("empty").child((el("p").child(words), back))
}

/// What a screen reader is told after a change, once the reader is done choosing.
fn announcement(scene: &Scene) -> El {
    let words = RwSignal::new(String::new());
    if let Some(page) = scene.page {
        let pending = StoredValue::new_local(None);
        let scene = scene.clone();
        effect(move |again| {
            let result = result(&scene);
            if again {
                let tell = Box::new(move || drop(words.try_set(result)));
                pending.set_value(Some((page.later)(SETTLED, tell)));
            }
        });
    }
    el("p").class("unseen").attr("role", "status").child(text_with(move || words.get()))
}
