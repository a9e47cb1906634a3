//! One `<stand-point>`, from the moment it is on the page until it is taken away.

use std::cell::RefCell;

use gloo::events::EventListener;
use js_sys::{Function, Promise};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{AbortController, HtmlElement, Window};

use super::{load::Loading, location::Linked, page::PAGE};
use crate::view::{Failure, Stage, Viewer};

/// Bundles of up to so many quotes are printed whole.
const PRINTED: usize = 5000;

/// A viewer in its element. Freed, it takes back all it put there.
#[wasm_bindgen]
pub struct Mounted {
    _handle: Box<dyn std::any::Any>,
}

/// Draws the viewer into `root`.
///
/// `src` is the bundle's whole address; `early` a fetch of it that is under way and that `controller`
/// aborts. With `linked`, the selection is kept in the page's address.
#[wasm_bindgen]
#[must_use]
pub fn mount(
    root: HtmlElement,
    src: Option<String>,
    linked: bool,
    early: Option<Promise>,
    controller: AbortController,
) -> Mounted {
    let handle = leptos::mount::mount_to(root, move || {
        let viewer = Viewer::new(Some(PAGE));
        // What is stored here lives as long as the view.
        StoredValue::new_local(linked.then(|| Linked::new(viewer.selection)));
        StoredValue::new_local(web_sys::window().map(|window| draw_all_to_print(viewer, &window)));
        let loading = StoredValue::new_local(None);
        let load = move |early, controller| match &src {
            Some(src) => loading.set_value(Some(Loading::start(viewer, src.clone(), early, controller))),
            None => viewer.stage.set(Stage::Failed(Failure::NoAddress)),
        };
        load(early, controller);
        viewer.view(move || {
            viewer.stage.set(Stage::Loading);
            if let Ok(controller) = AbortController::new() {
                load(None, controller);
            }
        })
    });
    Mounted { _handle: Box::new(handle) }
}

fn draw_all_to_print(viewer: Viewer, window: &Window) -> EventListener {
    EventListener::new(window, "beforeprint", move |_| {
        let printable = viewer.stage.try_with_untracked(|stage| match stage {
            Stage::Whole(corpus) => corpus.bundle().quotes.len() <= PRINTED,
            _ => false,
        });
        viewer.all.try_set(printable.unwrap_or_default());
    })
}

thread_local! {
    static ON_PANIC: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Has `callback` called, with what is known of it, when the program fails in a way it was not made
/// for. What it has drawn until then cannot be trusted to work any more.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(callback: Function) {
    ON_PANIC.set(Some(callback));
    std::panic::set_hook(Box::new(|panic| {
        ON_PANIC.with_borrow(|callback| {
            if let Some(callback) = callback {
                // Nobody is left to tell of a failure to tell of a failure.
                let _ = callback.call1(&JsValue::NULL, &panic.to_string().into());
            }
        });
    }));
}
