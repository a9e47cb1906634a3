//! The page's address, which an element that is `linked` reads and writes. The history, and what the page keeps in it, stay the
//! page's.

use std::{cell::RefCell, rc::Rc};

use gloo::{
    events::EventListener,
    timers::callback::Timeout,
    utils::{history, window},
};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Url;

use crate::{selection::Selection, view::Viewer};

/// How long after the last key the address has what was typed, in milliseconds: browsers limit how often it is written.
const TYPED: u32 = 300;
/// How long after a click what was chosen is on screen, in milliseconds: two frames.
const PAINTED: u32 = 33;

/// Follows the address. `is_linked` says whether to, and `chosen_else` what is chosen where the address chooses nothing. Dropped,
/// it stops.
pub(super) struct Address {
    waiting: Rc<RefCell<Option<Timeout>>>,
    _back: EventListener,
}

impl Address {
    pub(super) fn follow(
        viewer: Viewer,
        is_linked: impl Fn() -> bool + Clone + 'static,
        chosen_else: impl Fn() -> Selection + 'static,
    ) -> Self {
        let waiting = Rc::<RefCell<Option<Timeout>>>::default();
        let read = {
            let is_linked = is_linked.clone();
            move || {
                if is_linked() {
                    select(viewer, chosen(&query()).unwrap_or_else(&chosen_else));
                }
            }
        };
        read();
        let back = EventListener::new(&window(), "popstate", move |_| read());
        Effect::watch(
            move || viewer.selection.track(),
            {
                let waiting = Rc::clone(&waiting);
                move |(), _, _| {
                    waiting.take();
                    let selection = viewer.selection.get_untracked();
                    if is_linked() && chosen(&query()).unwrap_or_default() != selection {
                        waiting.replace(Some(write_soon(selection)));
                    }
                }
            },
            false,
        );
        Self { waiting, _back: back }
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        self.waiting.take();
    }
}

/// Chooses something other than what the reader has scrolled to.
pub(super) fn select(viewer: Viewer, selection: Selection) {
    viewer.target.set(None);
    viewer.selection.set(selection);
}

/// Writes the address once what was chosen is on screen. What is typed is one step of the history.
fn write_soon(selection: Selection) -> Timeout {
    let said = chosen(&query()).unwrap_or_default();
    let mut without_search = selection.clone();
    without_search.search.clone_from(&said.search);
    let is_typed = without_search == said;
    Timeout::new(if is_typed { TYPED } else { PAINTED }, move || {
        let history = history();
        // The whole address: the page may have another base, and a path of two slashes would be another site's.
        let Some(address) = with_selection(&selection).map(|address| address.href()) else { return };
        let state = history.state().unwrap_or(JsValue::NULL);
        // Where a page may not write its address, as in a sandbox, the selection works all the same.
        let _ = if is_typed {
            history.replace_state_with_url(&state, "", Some(&address))
        } else {
            history.push_state_with_url(&state, "", Some(&address))
        };
    })
}

/// The page's address, with this in the place of what it chooses: what is on screen, whether the page may write its address or
/// not.
pub(super) fn with_selection(selection: &Selection) -> Option<Url> {
    let address = of_page()?;
    address.set_search(&selection.in_query(&address.search()));
    Some(address)
}

/// The page's address.
pub(super) fn of_page() -> Option<Url> {
    Url::new(&window().location().href().ok()?).ok()
}

/// What a query chooses; nothing where it has none of our parameters.
fn chosen(query: &str) -> Option<Selection> {
    Selection::is_in(query).then(|| {
        let Ok(selection) = query.parse();
        selection
    })
}

/// The query of the page's address, with its question mark unless it is empty.
fn query() -> String {
    window().location().search().unwrap_or_default()
}
