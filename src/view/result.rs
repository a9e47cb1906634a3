//! What is on screen, in words, and the ways back to what is not.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{
    Arrival, COUNTED_AFTER, Scene, ghost,
    node::{El, Here, Node, Part, changing, effect, el, text_with},
    opened,
    signal::{RwSignal, StoredValue},
    words::Value,
};
use crate::{
    compare::Comparison,
    selection::{Facet, Selection},
};

/// How long the reader has to be done choosing before the result is announced, in milliseconds.
const SETTLED: u32 = 500;

/// Something that narrows the comparison and can be taken back.
#[derive(Clone, Copy)]
enum Limit {
    Of(Facet),
    Dates,
    Search,
}

impl Limit {
    fn all() -> impl Iterator<Item = Self> {
        Facet::ALL.map(Self::Of).into_iter().chain([Self::Dates, Self::Search])
    }

    fn is_set(self, selection: &Selection) -> bool {
        match self {
            Self::Of(facet) => selection.chosen(facet).is_some(),
            Self::Dates => selection.since.is_some() || selection.until.is_some() || selection.as_of.is_some(),
            Self::Search => !selection.search.is_empty(),
        }
    }

    fn clear(self, selection: &mut Selection) {
        match self {
            Self::Of(facet) => selection.choose(facet, None),
            Self::Dates => (selection.since, selection.until, selection.as_of) = (None, None, None),
            Self::Search => selection.search = "".into(),
        }
    }

    /// What taking it back is called.
    fn message(self) -> &'static str {
        match self {
            Self::Of(Facet::Speaker) => "show-all-speakers",
            Self::Of(Facet::Issue) => "show-all-issues",
            Self::Of(Facet::Position) => "show-all-positions",
            Self::Of(Facet::Source) => "show-all-sources",
            Self::Of(Facet::Kind) => "show-all-kinds",
            Self::Of(Facet::Basis) => "show-all-basis",
            Self::Dates => "show-all-dates",
            Self::Search => "clear-search",
        }
    }
}

/// The line under the choices.
pub(super) fn result(scene: &Scene) -> El {
    let here = scene.result;
    let summary = {
        let scene = scene.clone();
        el("span").here(here).attr("tabindex", "-1").child(text_with(move || in_words(&scene)))
    };
    el("div").class("result").child((
        summary,
        ways_back(scene, false),
        strangers(scene),
        opened::missing(scene),
        announcement(scene),
    ))
}

/// What is on screen, or why nothing is.
fn announced(scene: &Scene) -> String {
    match nothing_message(scene) {
        Some(message) => scene.words.get(message),
        None => in_words(scene),
    }
}

/// What is on screen.
fn in_words(scene: &Scene) -> String {
    let words = scene.words;
    let is_named = |rank: usize| scene.corpus.voices().get(rank).copied().flatten().is_some();
    let all = scene.corpus.voices().iter().flatten().count();
    if scene.is_preparing() {
        let has_failed = scene.arrival.get() == Arrival::Failed;
        return words.get(if has_failed { "part-missing" } else { "preparing-search" });
    }
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

/// Why nothing is on screen, if nothing is.
fn nothing_message(scene: &Scene) -> Option<&'static str> {
    scene.comparison.with(|comparison| {
        let why = if comparison.columns.is_empty() {
            "no-speaker-chosen"
        } else if comparison.no_issue {
            "no-issue-chosen"
        } else {
            "nothing-found"
        };
        comparison.is_empty().then_some(why)
    })
}

/// In place of the view where nothing is left, with what each way back would show.
pub(super) fn nothing(scene: &Scene) -> Option<El> {
    let message = nothing_message(scene)?;
    let is_counted = RwSignal::new(scene.page.is_none());
    if let Some(page) = scene.page {
        // To be taken back with this part.
        StoredValue::new((page.later)(COUNTED_AFTER, Box::new(move || is_counted.set(true))));
    }
    let ways = {
        let scene = scene.clone();
        changing(move || is_counted.get().then(|| ways_back(&scene, true)))
    };
    Some(el("div").class("empty").child((el("p").child(scene.words.get(message)), ways)))
}

/// A button for each limit that is set, which takes it back. The focus goes to the result, because the button is gone.
fn ways_back(scene: &Scene, counted: bool) -> Node {
    let (scene, selection, words) = (scene.clone(), scene.selection, scene.words);
    changing(move || {
        // Where nothing is left they stand in its place.
        if !counted && scene.comparison.with(Comparison::is_empty) {
            return ().view();
        }
        let set: Vec<Limit> =
            selection.with(|selection| Limit::all().filter(|limit| limit.is_set(selection)).collect());
        let buttons: Vec<_> = set
            .into_iter()
            .map(|limit| {
                let said = words.get(limit.message());
                if scene.is_document() {
                    return ghost("ghost everyone", &said);
                }
                let said = if counted { with_count(&scene, limit, &said) } else { said };
                let result = scene.result;
                let clear = move |_| {
                    selection.update(|selection| limit.clear(selection));
                    focus(result);
                };
                el("button").class("everyone").attr("type", "button").on("click", clear).child(said)
            })
            .collect();
        buttons.view()
    })
}

fn with_count(scene: &Scene, limit: Limit, said: &str) -> String {
    let quotes = scene.counts.with(|counts| match limit {
        Limit::Of(facet) => counts.without(facet),
        Limit::Dates => counts.without_dates(),
        Limit::Search => counts.without_search(),
    });
    let quotes = scene.words.count("quotes", quotes);
    scene.words.say("way-with-quotes", &[("way", Value::Phrase(said)), ("quotes", Value::Phrase(&quotes))])
}

/// Gives the element the focus.
pub(super) fn focus(here: Here) {
    if let Some(element) = here.get_untracked().as_ref().and_then(JsCast::dyn_ref::<HtmlElement>) {
        // A page that cannot give the focus has none to lose.
        let _ = element.focus();
    }
}

/// What the address names and this bundle does not have. It is not repeated: an address is anybody's words.
fn strangers(scene: &Scene) -> Node {
    let (comparison, words) = (scene.comparison, scene.words);
    changing(move || {
        let count = |facet: Facet| {
            let of = |(parameter, _): &&(&str, Box<str>)| *parameter == facet.word();
            comparison.with(|comparison| comparison.unknown.iter().filter(of).count())
        };
        let all = comparison.with(|comparison| comparison.unknown.len());
        let (speakers, issues) = (count(Facet::Speaker), count(Facet::Issue));
        let named = [("speakers", speakers), ("issues", issues), ("other-choices", all - speakers - issues)];
        let named: Vec<_> = named
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(message, count)| words.count(message, count))
            .collect();
        (!named.is_empty()).then(|| {
            let what = words.list(&named);
            el("span").class("strangers").child(words.say("unknown-in-link", &[("what", Value::Phrase(&what))]))
        })
    })
}

/// What a screen reader is told after a change, once the reader is done choosing.
fn announcement(scene: &Scene) -> El {
    let words = RwSignal::new(String::new());
    if let Some(page) = scene.page {
        let pending = StoredValue::new(None);
        let scene = scene.clone();
        effect(move |again| {
            let result = announced(&scene);
            if again {
                let tell = Box::new(move || words.set(result));
                pending.set_value(Some((page.later)(SETTLED, tell)));
            }
        });
    }
    el("p").class("unseen").attr("role", "status").child(text_with(move || words.get()))
}
