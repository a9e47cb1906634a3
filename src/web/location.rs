//! The page's address, for the one element that may read and write it.

use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::{selection::Selection, view::node::effect};

/// Keeps a selection and the address equal, both ways, until dropped.
#[must_use]
pub(super) struct Linked {
    _listener: EventListener,
    _effect: Effect<LocalStorage>,
}

impl Linked {
    /// Takes the selection from the address, and from then on follows whichever changes.
    pub(super) fn new(selection: RwSignal<Selection>) -> Option<Self> {
        let window = web_sys::window()?;
        selection.set(current()?);
        let listener = EventListener::new(&window, "popstate", move |_| {
            if let Some(current) = current() {
                selection.try_set(current);
            }
        });
        let effect = effect(move |_| {
            let selection = selection.get();
            // Equal after going back or forward, and when the page opens: nothing to add to the history.
            if current().is_some_and(|current| current != selection) {
                push(&selection);
            }
        });
        Some(Self { _listener: listener, _effect: effect })
    }
}

fn current() -> Option<Selection> {
    web_sys::window()?.location().search().ok()?.parse().ok()
}

fn push(selection: &Selection) -> Option<()> {
    let window = web_sys::window()?;
    let location = window.location();
    let query = selection.in_query(&location.search().ok()?);
    let address = format!("{}{query}{}", location.pathname().ok()?, location.hash().ok()?);
    // Where a page may not write its address, as in a sandbox, the selection works all the same.
    window.history().ok()?.push_state_with_url(&JsValue::NULL, "", Some(&address)).ok()
}
