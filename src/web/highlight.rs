//! Highlights what the search has found, on screen only: no markup changes, and what is copied is what the page has. Where a
//! browser has no custom highlights (<https://drafts.csswg.org/css-highlight-api-1/>), nothing is highlighted.

use std::{cell::RefCell, rc::Rc};

use gloo::{timers::callback::Timeout, utils::document};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit, MutationObserver,
    MutationObserverInit, Node, Range, ShadowRoot,
};

use super::browser::elements;
use crate::{
    search::in_nodes,
    view::{Viewer, lazy::lazy},
};

/// The name by which `src/view/filters/hits.css` styles what is found.
const NAME: &str = "standpoint-hit";
/// The texts that are searched; what the interface says beside them is not.
const TEXTS: &str =
    ".words, .summary [dir], .note [dir], .label [dir], .statement, .about, .topic, .group, .speaker, .office";
/// How far beyond the screen, as a part of its height: hits are there before they are scrolled to.
const MARGIN: &str = "50% 0px";
/// How long after a change, in milliseconds: what has been found is on screen before it is highlighted.
const PAINTED: u32 = 33;
/// `NodeFilter.SHOW_TEXT` of the DOM.
const SHOW_TEXT: u32 = 4;

// web-sys has these as unstable only.
#[wasm_bindgen]
extern "C" {
    /// A set of ranges.
    #[derive(Clone)]
    type Highlight;

    #[wasm_bindgen(constructor)]
    fn new() -> Highlight;

    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &Range);

    #[wasm_bindgen(method)]
    fn delete(this: &Highlight, range: &Range) -> bool;

    /// All that is highlighted on the page, by name.
    type HighlightRegistry;

    #[wasm_bindgen(method)]
    fn get(this: &HighlightRegistry, name: &str) -> Option<Highlight>;

    #[wasm_bindgen(method)]
    fn set(this: &HighlightRegistry, name: &str, highlight: &Highlight);

    #[wasm_bindgen(thread_local_v2, js_namespace = CSS, js_name = highlights)]
    static HIGHLIGHTS: Option<HighlightRegistry>;
}

/// Highlights in one element. Dropped, it takes back what it has highlighted.
pub(super) struct Highlighter {
    root: ShadowRoot,
    viewer: Viewer,
    due: Option<Timeout>,
    search: Rc<RefCell<Option<Search>>>,
}

impl Highlighter {
    pub(super) fn new(root: ShadowRoot, viewer: Viewer) -> Self {
        Self { root, viewer, due: None, search: Rc::default() }
    }

    /// Soon highlights what is looked for now, and nothing that was looked for before.
    pub(super) fn update(&mut self) {
        let (root, viewer, search) = (self.root.clone(), self.viewer, Rc::clone(&self.search));
        self.due = Some(Timeout::new(PAINTED, move || {
            search.take();
            if viewer.hits.try_with_untracked(Option::is_some) == Some(true) {
                search.replace(Search::begin(&root, viewer));
            }
        }));
    }
}

/// A search whose hits are highlighted, in all texts that are or come near the screen.
struct Search {
    texts: Rc<Texts>,
    near: IntersectionObserver,
    changes: MutationObserver,
    due: Rc<RefCell<Option<Timeout>>>,
    _on_near: Closure<dyn FnMut(Vec<IntersectionObserverEntry>)>,
    _on_change: Closure<dyn FnMut()>,
}

impl Search {
    /// Nothing where the browser cannot highlight.
    fn begin(root: &ShadowRoot, viewer: Viewer) -> Option<Self> {
        let texts = Rc::new(Texts { viewer, hits: hits()?, near: RefCell::default() });
        let on_near = {
            let texts = Rc::clone(&texts);
            Closure::new(move |entries: Vec<IntersectionObserverEntry>| texts.look(&entries))
        };
        let options = IntersectionObserverInit::new();
        options.set_root_margin(MARGIN);
        let near = IntersectionObserver::new_with_options(on_near.as_ref().unchecked_ref(), &options).ok()?;
        let due = Rc::<RefCell<Option<Timeout>>>::default();
        let on_change = {
            let (root, texts, near, due) = (root.clone(), Rc::clone(&texts), near.clone(), Rc::clone(&due));
            Closure::new(move || {
                let (root, texts, near) = (root.clone(), Rc::clone(&texts), near.clone());
                let done = Rc::clone(&due);
                due.borrow_mut().get_or_insert_with(|| {
                    Timeout::new(PAINTED, move || {
                        done.take();
                        texts.refresh();
                        observe(&near, &root);
                    })
                });
            })
        };
        let changes = MutationObserver::new(on_change.as_ref().unchecked_ref()).ok()?;
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_character_data(true);
        options.set_subtree(true);
        changes.observe_with_options(root, &options).ok()?;
        observe(&near, root);
        Some(Self { texts, near, changes, due, _on_near: on_near, _on_change: on_change })
    }
}

impl Drop for Search {
    fn drop(&mut self) {
        self.near.disconnect();
        self.changes.disconnect();
        self.due.take();
        self.texts.clear();
    }
}

/// Watches all texts that are there now. One that is watched already still is, once; one that has gone is far from the screen.
fn observe(near: &IntersectionObserver, root: &ShadowRoot) {
    let Ok(texts) = root.query_selector_all(TEXTS) else { return };
    for text in elements(&texts) {
        near.observe(&text);
    }
}

/// The texts near the screen, with what is highlighted in each.
struct Texts {
    viewer: Viewer,
    hits: Highlight,
    near: RefCell<Vec<(Element, Vec<Range>)>>,
}

impl Texts {
    fn look(&self, entries: &[IntersectionObserverEntry]) {
        for entry in entries {
            self.forget(&entry.target());
            if entry.is_intersecting() {
                self.mark(entry.target());
            }
        }
    }

    /// Highlights anew: a text may be drawn in steps, or have changed.
    fn refresh(&self) {
        let near = self.near.take();
        for (text, ranges) in near {
            self.remove(&ranges);
            if text.is_connected() {
                self.mark(text);
            }
        }
    }

    fn mark(&self, text: Element) {
        let ranges = self.find(&text).unwrap_or_default();
        for range in &ranges {
            self.hits.add(range);
        }
        self.near.borrow_mut().push((text, ranges));
    }

    fn forget(&self, text: &Element) {
        for (_, ranges) in self.near.borrow_mut().extract_if(.., |(near, _)| near == text) {
            self.remove(&ranges);
        }
    }

    fn clear(&self) {
        for (_, ranges) in self.near.take() {
            self.remove(&ranges);
        }
    }

    fn remove(&self, ranges: &[Range]) {
        for range in ranges {
            self.hits.delete(range);
        }
    }

    /// The ranges within a text of what is looked for.
    fn find(&self, text: &Element) -> Option<Vec<Range>> {
        let nodes = text_nodes(text);
        let texts: Vec<String> = nodes.iter().map(|node| node.node_value().unwrap_or_default()).collect();
        let lengths: Vec<usize> = texts.iter().map(|text| text.encode_utf16().count()).collect();
        let find = lazy()?.places;
        let hits = self.viewer.hits;
        let places = hits.try_with_untracked(|hits| hits.as_ref().map(|hits| find(hits, &texts.concat())))??;
        let range = |place| {
            let [(first, start), (last, end)] = in_nodes(&lengths, &place)?;
            let range = Range::new().ok()?;
            range.set_start(nodes.get(first)?, start.try_into().ok()?).ok()?;
            range.set_end(nodes.get(last)?, end.try_into().ok()?).ok()?;
            Some(range)
        };
        Some(places.into_iter().filter_map(range).collect())
    }
}

/// The page's list of hits, which all elements share; each takes back its own. Nothing where the browser cannot highlight.
fn hits() -> Option<Highlight> {
    HIGHLIGHTS.with(|highlights| {
        let highlights = highlights.as_ref()?;
        Some(highlights.get(NAME).unwrap_or_else(|| {
            let hits = Highlight::new();
            highlights.set(NAME, &hits);
            hits
        }))
    })
}

/// The text nodes within an element, in order.
fn text_nodes(within: &Element) -> Vec<Node> {
    let Ok(walker) = document().create_tree_walker_with_what_to_show(within, SHOW_TEXT) else { return Vec::new() };
    std::iter::from_fn(|| walker.next_node().ok().flatten()).collect()
}
