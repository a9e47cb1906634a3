//! Whom to show: each speaker with a box to tick, and a button for this one alone.

use leptos::{ev, html, prelude::*};

use super::{
    Scene,
    text::unseen,
    words,
};

/// How long the reader has to be done choosing before the result is announced, in milliseconds.
const SETTLED: u32 = 500;

/// The choice of speakers and what comes of it.
pub(super) fn filters(scene: &Scene) -> impl IntoView + use<> {
    let first: NodeRef<html::Input> = NodeRef::new();
    let voices: Vec<_> = (0..scene.corpus.voices().len()).map(|rank| voice(scene, rank, (rank == 0).then_some(first))).collect();
    let many = voices.len() > 12;
    html::fieldset().class("filters").class(("many", many)).child((
        html::legend().child("Speakers"),
        html::ul().attr("role", "list").child(voices),
        html::p().class("result").child((summary(scene), everyone(scene, Some(first)), strangers(scene))),
        announcement(scene),
    ))
}

fn voice(scene: &Scene, rank: usize, node: Option<NodeRef<html::Input>>) -> AnyView {
    let voice = scene.corpus.voices().get(rank).copied().flatten();
    let quotes = scene.corpus.voice_quotes(rank);
    let (shown, toggled, only) = (scene.clone(), scene.clone(), scene.clone());
    let input = html::input()
        .r#type("checkbox")
        .prop("checked", move || shown.is_shown(rank))
        // For a page without scripts, which shows everyone.
        .attr("checked", "")
        .on(ev::change, move |_| toggled.toggle(rank));
    let input = match node {
        Some(node) => input.node_ref(node).into_any(),
        None => input.into_any(),
    };
    html::li()
        .child((
            html::label().child((
                input,
                html::span().class("who").child(scene.voice_name(voice)),
                html::span().class("count").aria_hidden("true").child(words::grouped(quotes)),
                unseen(format!(", {}", words::count(quotes, "quote", "quotes"))),
            )),
            html::button()
                .class("only")
                .r#type("button")
                .aria_label(format!("Only {}", scene.voice_text(voice)))
                .on(ev::click, move |_| only.only(rank))
                .child("Only"),
        ))
        .into_any()
}

/// What is on screen, in words.
fn result(scene: &Scene) -> String {
    let all = scene.corpus.voices().len();
    scene.comparison.with(|comparison| {
        let shown = comparison.columns.len();
        let speakers = if shown == all {
            words::count(all, "speaker", "speakers")
        } else {
            format!("{} of {}", words::grouped(shown), words::count(all, "speaker", "speakers"))
        };
        format!("Showing {speakers}, {}.", words::count(comparison.quotes, "quote", "quotes"))
    })
}

fn summary(scene: &Scene) -> impl IntoView + use<> {
    let scene = scene.clone();
    html::span().child(move || result(&scene))
}

/// The way back to everyone, there while somebody is left out. The focus goes to the first speaker,
/// because the button is gone.
fn everyone(scene: &Scene, first: Option<NodeRef<html::Input>>) -> impl IntoView + use<> {
    let (scene, selection) = (scene.clone(), scene.selection);
    move || {
        let scene = scene.clone();
        selection.with(|selection| selection.speakers.is_some()).then(|| {
            let clear = move |_| {
                scene.choose(None);
                if let Some(first) = first.and_then(|first| first.get_untracked()) {
                    // A page that cannot give the focus has none to lose.
                    let _ = first.focus();
                }
            };
            html::button().class("everyone").r#type("button").on(ev::click, clear).child("Show all speakers")
        })
    }
}

/// Ids in the address that this bundle does not have. They are not repeated: an address is anybody's words.
fn strangers(scene: &Scene) -> impl IntoView + use<> {
    let comparison = scene.comparison;
    move || {
        let count = comparison.with(|comparison| comparison.unknown.len());
        (count > 0).then(|| {
            let named = words::count(count, "speaker", "speakers");
            html::span().class("strangers").child(format!("This link names {named} not in this comparison."))
        })
    }
}

/// In place of the cards where no speaker is chosen.
pub(super) fn nobody(scene: &Scene) -> impl IntoView + use<> {
    html::div().class("empty").child((html::p().child("No speaker is chosen."), everyone(scene, None)))
}

/// What a screen reader is told after a change, once the reader is done choosing.
fn announcement(scene: &Scene) -> impl IntoView + use<> {
    let words = RwSignal::new(String::new());
    if let Some(page) = scene.page {
        let pending = StoredValue::new_local(None);
        let scene = scene.clone();
        Effect::new(move |before: Option<()>| {
            let result = result(&scene);
            if before.is_some() {
                let tell = Box::new(move || drop(words.try_set(result)));
                pending.set_value(Some((page.later)(SETTLED, tell)));
            }
        });
    }
    html::p().class("unseen").attr("role", "status").child(move || words.get())
}
