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

use crate::{
    compare::settled,
    selection::{Linked, Selection},
    view::Viewer,
};

/// How long after the last key the address has what was typed, in milliseconds: browsers limit how often it is written.
const TYPED: u32 = 300;
/// How long after a click what was chosen is on screen, in milliseconds: two frames.
const PAINTED: u32 = 33;

/// How an element's address says what is chosen; nothing where it is not linked.
type Linking = Rc<dyn Fn() -> Option<Linked>>;

/// Follows the address. Dropped, it stops.
pub(super) struct Address {
    waiting: Rc<RefCell<Option<Timeout>>>,
    _back: EventListener,
}

impl Address {
    /// `linking` says how the address says what is chosen. What it does not say at first stays as it is.
    pub(super) fn follow(viewer: Viewer, linking: Linking) -> Self {
        let waiting = Rc::<RefCell<Option<Timeout>>>::default();
        if let Some(linked) = linking() {
            let chosen = linked.read_over(viewer.selection.get_untracked(), &query());
            select(viewer, chosen);
        }
        let read = Rc::clone(&linking);
        let back = EventListener::new(&window(), "popstate", move |_| {
            if let Some(linked) = read() {
                select(viewer, linked.read(&query()));
            }
        });
        let is_on_the_way = move || viewer.target.with(|target| target.is_some_and(|target| !target.reached));
        Effect::watch(
            move || {
                viewer.selection.track();
                is_on_the_way()
            },
            {
                let waiting = Rc::clone(&waiting);
                move |&is_on_the_way, was_on_the_way, _| {
                    waiting.take();
                    let Some(linked) = linking() else { return };
                    let selection = viewer.selection.get_untracked();
                    let said = said(viewer, &linked);
                    if is_on_the_way && was_on_the_way != Some(&true) {
                        // Before the page scrolls, so that going back leads to where the reader was.
                        write(&linked, &selection, Step::Landing);
                    } else if said != selection {
                        waiting.replace(Some(write_soon(linked, &said, selection)));
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

/// What the address says is chosen, in the names of the file.
fn said(viewer: Viewer, linked: &Linked) -> Selection {
    let said = linked.read(&query());
    viewer.corpus().and_then(|corpus| settled(&corpus, &said)).unwrap_or(said)
}

/// What becomes a step of the history.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// What is chosen.
    Choice,
    /// What is typed: all of it together.
    Typing,
    /// Where the reader is taken, also where nothing else is chosen. Of several landings on end, as from one passage to the
    /// next that was found, only the first.
    Landing,
}

/// Writes the address, which says that `said` is chosen, once what was chosen is on screen.
fn write_soon(linked: Linked, said: &Selection, selection: Selection) -> Timeout {
    let mut without_search = selection.clone();
    without_search.search.clone_from(&said.search);
    let (step, delay) = if without_search == *said { (Step::Typing, TYPED) } else { (Step::Choice, PAINTED) };
    Timeout::new(delay, move || write(&linked, &selection, step))
}

fn write(linked: &Linked, selection: &Selection, step: Step) {
    let history = history();
    // The whole address: the page may have another base, and a path of two slashes would be another site's.
    let Some(address) = with_selection(linked, selection).map(|address| address.href()) else { return };
    // Nobody goes back to where they are.
    if step != Step::Landing && window().location().href().is_ok_and(|now| now == address) {
        return;
    }
    let state = history.state().unwrap_or(JsValue::NULL);
    // Where a page may not write its address, as in a sandbox, the selection works all the same.
    let _ = if step == Step::Typing {
        history.replace_state_with_url(&state, "", Some(&address))
    } else {
        history.push_state_with_url(&state, "", Some(&address))
    };
}

/// The page's address, with this in the place of what it chooses: what is on screen, whether the page may write its address or
/// not.
pub(super) fn with_selection(linked: &Linked, selection: &Selection) -> Option<Url> {
    let address = of_page()?;
    address.set_search(&linked.write(selection, &address.search()));
    Some(address)
}

/// The page's address.
pub(super) fn of_page() -> Option<Url> {
    Url::new(&window().location().href().ok()?).ok()
}

/// The query of the page's address, with its question mark unless it is empty.
fn query() -> String {
    window().location().search().unwrap_or_default()
}
