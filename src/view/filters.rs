//! Whom to show: each speaker with a box to tick, and a button for this one alone.

use reactive_graph::{owner::StoredValue, prelude::*, signal::RwSignal};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::{
    Scene, ghost,
    node::{El, Here, Node, Part, changing, effect, el, text_with},
    text::unseen,
    words,
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
        el("legend").child("Speakers"),
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
    let input = el("input")
        .here(ticked)
        .attr("type", "checkbox")
        // Until the effect above has its turn.
        .attr("checked", "")
        .attr("aria-label", format!("{}, {}", scene.voice_text(voice), words::count(quotes, "quote", "quotes")))
        .on("change", move |_| toggled.toggle(rank));
    el("li")
        .child((
            el("label").child((
                input,
                el("span").class("who").child(scene.voice_name(voice)),
                el("span").class("count").attr("aria-hidden", "true").child(words::grouped(quotes)),
            )),
            el("button")
                .class("only")
                .attr("type", "button")
                .attr("aria-label", format!("Only {}", scene.voice_text(voice)))
                .on("click", move |_| only.only(rank))
                .child("Only"),
        ))
        .view()
}

/// A speaker where there is no choice to make.
fn told(scene: &Scene, voice: Voice, quotes: usize) -> Node {
    let counted = if quotes == 1 { " quote" } else { " quotes" };
    el("li")
        .child((
            el("label").child((
                el("span").class("tick"),
                el("span").class("who").child(scene.voice_name(voice)),
                el("span").class("count").child((words::grouped(quotes), unseen(counted))),
            )),
            ghost("ghost only", "Only"),
        ))
        .view()
}

/// What is on screen, in words.
fn result(scene: &Scene) -> String {
    let is_named = |rank: usize| scene.corpus.voices().get(rank).copied().flatten().is_some();
    let all = scene.corpus.voices().iter().flatten().count();
    scene.comparison.with(|comparison| {
        let shown = comparison.columns.iter().filter(|&&rank| is_named(rank)).count();
        let nobodys = if shown < comparison.columns.len() { " and words of nobody named" } else { "" };
        let speakers = if shown == all {
            words::count(all, "speaker", "speakers")
        } else {
            format!("{} of {}", words::grouped(shown), words::count(all, "speaker", "speakers"))
        };
        let all = scene.corpus.topics().iter().flatten().count();
        let issues = comparison.rows.iter().filter(|row| row.topic.is_some()).count();
        let of_issues = if issues < all {
            format!(", {} of {}", words::grouped(issues), words::count(all, "issue", "issues"))
        } else {
            String::new()
        };
        format!("Showing {speakers}{nobodys}{of_issues}, {}.", words::count(comparison.quotes, "quote", "quotes"))
    })
}

fn summary(scene: &Scene) -> El {
    let scene = scene.clone();
    el("span").attr("dir", "auto").child(text_with(move || result(&scene)))
}

/// The way back to everyone, there while somebody is left out. The focus goes to the first speaker,
/// because the button is gone.
fn everyone(scene: &Scene, first: Option<Here>) -> Node {
    let (scene, selection, is_document) = (scene.clone(), scene.selection, scene.is_document());
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
            back(is_document, "Show all speakers", clear)
        })
    })
}

/// The way back to all issues, there while some are left out.
fn all_issues(scene: &Scene, first: Option<Here>) -> Node {
    let (is_document, selection) = (scene.is_document(), scene.selection);
    changing(move || {
        selection.with(|selection| selection.chosen(Facet::Issue).is_some()).then(|| {
            let clear = move |_| {
                selection.update(|selection| selection.choose(Facet::Issue, None));
                if let Some(first) = first.and_then(|first| first.get_untracked()) {
                    // As above.
                    let _ = first.focus();
                }
            };
            back(is_document, "Show all issues", clear)
        })
    })
}

fn back(is_document: bool, words: &str, clear: impl FnMut(Event) + 'static) -> El {
    if is_document {
        return ghost("ghost everyone", words);
    }
    el("button").class("everyone").attr("type", "button").on("click", clear).child(words)
}

/// Ids in the address that this bundle does not have. They are not repeated: an address is anybody's words.
fn strangers(scene: &Scene) -> Node {
    let comparison = scene.comparison;
    changing(move || {
        let counted = comparison.with(|comparison| {
            let named = |facet: Facet| comparison.unknown.iter().filter(|(of, _)| *of == facet.word()).count();
            [(named(Facet::Speaker), "speaker", "speakers"), (named(Facet::Issue), "issue", "issues")]
        });
        let counted = counted.into_iter().filter(|(count, ..)| *count > 0);
        let named: Vec<_> = counted.map(|(count, one, many)| words::count(count, one, many)).collect();
        (!named.is_empty()).then(|| {
            let named = named.join(" and ");
            el("span").class("strangers").child(format!("This link names {named} not in this comparison."))
        })
    })
}

/// In place of the cards where no speaker or no issue is chosen.
pub(super) fn nothing(scene: &Scene) -> El {
    let nobody = scene.comparison.with(|comparison| comparison.columns.is_empty());
    let words = if nobody { "No speaker is chosen." } else { "No issue is chosen." };
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
