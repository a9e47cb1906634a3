//! All quotes in one list, in an order that the reader chooses.
//!
//! However long it is, little of it is on the page: it is cut into parts and those into smaller ones, and the smallest,
//! of a few quotes, are drawn as they come near the screen. A part that is not drawn keeps its room, is a stop for the
//! keyboard, and has its words where the browser's own search finds them.

use std::{ops::Range, sync::Arc};

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlSelectElement};

use super::{
    Goal, Scene, card, ghost, heading,
    node::{El, Here, Node, Part, changing, effect, el},
    quote::{Shown, quote},
    signal::{Memo, RwSignal, StoredValue},
    words::{self, Value},
};
use crate::{
    bundle::{Date, EvidenceRole, QuoteId},
    compare::{Listed, Listing},
    selection::Sort,
};

/// So many quotes are drawn at a time: as few as fill a screen, because every key in the search field draws them.
const BLOCK: usize = 10;

/// Every larger part is of so many times as many quotes as the next smaller one, ...
const TIMES: usize = 20;

/// ... unless that makes more of them than this.
const PARTS: usize = 100;

/// The browser's own search finds what is not drawn in lists of up to so many quotes.
const FINDABLE: usize = 20_000;

/// When the words to be found are put in their places, in milliseconds: after the last of several keys, part by part.
const FIND_AFTER: usize = 500;
const FIND_STEP: usize = 20;

/// All quotes that are left, in order.
#[derive(Clone, Default)]
struct List {
    sort: Sort,
    left: Arc<[Listed]>,
    /// The orders that were asked for until now.
    listings: [Option<Arc<Listing>>; Sort::ALL.len()],
}

impl PartialEq for List {
    fn eq(&self, other: &Self) -> bool {
        self.sort == other.sort && self.left == other.left
    }
}

/// The list, below the choice of its order.
pub(super) fn list(scene: &Scene) -> Node {
    let (selection, comparison) = (scene.selection, scene.comparison);
    let list = {
        let corpus = scene.corpus.clone();
        Memo::new(move |before: Option<&List>| {
            let sort = selection.with(|selection| selection.sort);
            let mut listings = before.map(|list| list.listings.clone()).unwrap_or_default();
            let listing = listings
                .get_mut(sort as usize)
                .map(|listing| listing.get_or_insert_with(|| Arc::new(Listing::new(&corpus, sort))));
            let left = comparison.with(|comparison| listing.map(|listing| listing.left(&corpus, comparison)));
            List { sort, left: left.unwrap_or_default().into(), listings }
        })
    };
    let quotes = {
        let scene = scene.clone();
        changing(move || list.with(|list| Stretch::all(list).content(&scene)))
    };
    el("div").class("list").child((order(scene), quotes)).view()
}

/// The choice of the order.
fn order(scene: &Scene) -> El {
    let (words, selection, here) = (scene.words, scene.selection, Here::new());
    let label = words.get("sort");
    if scene.is_document() {
        return ghost("ghost order", &label);
    }
    let name = |sort: &Sort| match sort {
        Sort::Date => "sort-date",
        Sort::Speaker => "sort-speaker",
        Sort::Issue => "sort-issue",
    };
    let options: Vec<_> =
        Sort::ALL.iter().map(|sort| el("option").attr("value", sort.word()).child(words.get(name(sort)))).collect();
    effect(move |_| {
        let sort = selection.with(|selection| selection.sort);
        if let Some(select) = here.get().as_ref().and_then(JsCast::dyn_ref::<HtmlSelectElement>) {
            select.set_value(sort.word());
        }
    });
    let choose = move |event: Event| {
        if let Some(select) = event.target().as_ref().and_then(JsCast::dyn_ref::<HtmlSelectElement>) {
            let chosen = Sort::ALL.into_iter().find(|sort| sort.word() == select.value()).unwrap_or_default();
            selection.update(|selection| selection.sort = chosen);
        }
    };
    let select = el("select").here(here).on("change", choose).child(options);
    el("label").class("order").child((label, " ", select))
}

/// A part of the list, or all of it.
#[derive(Clone)]
struct Stretch {
    left: Arc<[Listed]>,
    sort: Sort,
    range: Range<usize>,
}

impl Stretch {
    fn all(list: &List) -> Self {
        Self { left: Arc::clone(&list.left), sort: list.sort, range: 0..list.left.len() }
    }

    fn entries(&self) -> &[Listed] {
        self.left.get(self.range.clone()).unwrap_or_default()
    }

    /// What is in it: quotes, or smaller parts.
    fn content(&self, scene: &Scene) -> Node {
        let Range { start, end } = self.range;
        if self.range.len() <= BLOCK {
            return self.quotes(scene);
        }
        let mut size = BLOCK;
        while size * PARTS < self.range.len() {
            size *= TIMES;
        }
        let parts = (start..end).step_by(size).map(|from| {
            let range = from..end.min(from + size);
            Self { range, ..self.clone() }.part(scene)
        });
        parts.collect::<Vec<_>>().view()
    }

    /// Room for it, and itself once it comes near the screen or is gone to.
    fn part(self, scene: &Scene) -> El {
        let (here, near) = scene.nearness();
        let drawn = {
            let (goal, stretch) = (scene.goal, self.clone());
            Memo::new(move |before: Option<&bool>| {
                let is_there = |quote: QuoteId| stretch.entries().iter().any(|entry| entry.quote == quote);
                let is_gone_to = || goal.with(|goal| goal.and_then(|goal| goal.quote).is_some_and(is_there));
                // The first is there at once, so that nothing waits for the browser to look what is near.
                before == Some(&true) || stretch.range.start == 0 || near() || is_gone_to()
            })
        };
        let length = self.range.len().to_string();
        here.on_load(move |element| {
            if let Some(element) = element.dyn_ref::<HtmlElement>() {
                // Where it fails there is less room, and more is drawn at a time.
                let _ = element.style().set_property("--quotes", &length);
            }
        });
        let label = {
            let (from, to) = (Value::Number(self.range.start + 1), Value::Number(self.range.end));
            scene.words.say("quotes-from-to", &[("from", from), ("to", to)])
        };
        let content = {
            let scene = scene.clone();
            changing(move || if drawn.get() { self.content(&scene) } else { self.to_find(&scene) })
        };
        // The focus stays where it is while the part is drawn, and goes on into it.
        el("div")
            .class("part")
            .here(here)
            .attr_if("data-drawn", move || drawn.get())
            .attr_with("tabindex", move || Some(if drawn.get() { "-1" } else { "0" }.to_owned()))
            .attr_with("role", move || (!drawn.get()).then(|| "group".to_owned()))
            .attr_with("aria-label", move || (!drawn.get()).then(|| label.clone()))
            .child(content)
    }

    /// Its words, for the browser's own search. Those that it finds are drawn and gone to.
    fn to_find(&self, scene: &Scene) -> Node {
        let Some(page) = scene.page.filter(|_| self.left.len() <= FINDABLE) else { return ().view() };
        let is_there = RwSignal::new(false);
        let after = FIND_AFTER + self.range.start / (BLOCK * TIMES) * FIND_STEP;
        let pending = (page.later)(after.try_into().unwrap_or(u32::MAX), Box::new(move || is_there.set(true)));
        // Taken back when the part is drawn.
        StoredValue::new(pending);
        let (scene, stretch) = (scene.clone(), self.clone());
        changing(move || is_there.get().then(|| stretch.words(&scene)))
    }

    fn words(&self, scene: &Scene) -> El {
        let words: Vec<_> = self
            .entries()
            .iter()
            .enumerate()
            .filter_map(|(at, entry)| {
                let quote = scene.corpus.quote(entry.quote)?;
                let text = quote.fragments.join(" ");
                Some(el("p").attr("hidden", "until-found").attr("data-at", at.to_string()).child(text))
            })
            .collect();
        let (scene, stretch) = (scene.clone(), self.clone());
        let go_to = move |event: Event| {
            let target = event.target();
            let at =
                target.as_ref().and_then(JsCast::dyn_ref::<Element>).and_then(|text| text.get_attribute("data-at"));
            let found = at.and_then(|at| stretch.entries().get(at.parse::<usize>().ok()?));
            if let Some(entry) = found {
                scene.goal.set(Some(place(&scene, entry.quote)));
            }
        };
        el("div").on("beforematch", go_to).child(words)
    }

    /// A list for each group, under its heading where the group begins.
    fn quotes(&self, scene: &Scene) -> Node {
        let mut at = self.range.start;
        let mut lists = Vec::new();
        for group in self.entries().chunk_by(|one, other| one.group == other.group) {
            let before = at.checked_sub(1).and_then(|before| self.left.get(before));
            let begins = before.map(|before| before.group) != group.first().map(|first| first.group);
            let title = group.first().filter(|_| begins).map(|first| title(scene, self.sort, first.group));
            let entries: Vec<_> = group
                .iter()
                .zip(at + 1..)
                .map(|(entry, position)| {
                    el("li")
                        .attr("aria-setsize", self.left.len().to_string())
                        .attr("aria-posinset", position.to_string())
                        .child((about(scene, entry.quote), quote(scene, &shown(scene, entry.quote))))
                })
                .collect();
            at += group.len();
            lists.push((title, el("ul").class("entries").attr("role", "list").child(entries)));
        }
        lists.view()
    }
}

/// What the quotes of a group have in common.
fn title(scene: &Scene, sort: Sort, group: u32) -> El {
    let title = heading(scene.fit, 1).class("group");
    let at = group as usize;
    match sort {
        Sort::Date if group == Listed::UNDATED => title.child(scene.words.get("undated")),
        Sort::Date => title.child(scene.words.date(&Date::new(&format!("{group:04}")))),
        Sort::Speaker => title.child(scene.voice_name(scene.corpus.voices().get(at).copied().flatten())),
        Sort::Issue => scene.topic_name(title, scene.corpus.topics().get(at).copied().flatten()),
    }
}

/// Who says it, and on what it shows which position.
fn about(scene: &Scene, id: QuoteId) -> Option<El> {
    let corpus = &scene.corpus;
    let speaker = corpus.quote(id)?.speaker;
    let on = corpus.placements(id).iter().filter_map(|&placement| {
        let cell = corpus.cell(corpus.cell_of(placement))?;
        let stances = corpus.citing_stances(placement as usize).iter();
        let stances = stances.filter_map(|&stance| corpus.bundle().stances.get(stance as usize));
        let positions: Vec<_> = stances
            .map(|stance| {
                let entry = stance.evidence.iter().find(|evidence| evidence.quote == id);
                let bearing = entry.and_then(|entry| words::bearing(entry.role));
                let position = el("div").class(if card::is_quoted(scene, stance) { "stand" } else { "stand unquoted" });
                let bearing = bearing.map(|bearing| el("p").class("bearing").child(scene.words.get(bearing)));
                position.child((card::position(scene, stance, false), bearing))
            })
            .collect();
        let other = (cell.voice != speaker).then(|| el("p").class("by").child(scene.voice_name(cell.voice)));
        let topic = corpus.topics().get(cell.at).copied().flatten();
        Some(el("li").child((other, scene.topic_name(el("p").class("topic"), topic), positions)))
    });
    let on: Vec<_> = on.collect();
    Some(
        el("div").class("of").child((
            el("p").class("speaker").child(scene.voice_name(speaker)),
            el("ul").attr("role", "list").child(on),
        )),
    )
}

fn shown(scene: &Scene, quote: QuoteId) -> Shown {
    let Goal { topic, voice, .. } = place(scene, quote);
    Shown { quote, topic, voice, role: EvidenceRole::Supports, note: None }
}

/// Where a quote is gone to.
fn place(scene: &Scene, quote: QuoteId) -> Goal {
    let (topic, voice) = scene.corpus.place_of(quote).unwrap_or_default();
    Goal { topic, voice, quote: Some(quote), reached: false }
}
