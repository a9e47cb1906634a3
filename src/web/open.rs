//! A bundle of the reader's in place of the page's own.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::prelude::*;
use web_sys::{DragEvent, Element, HtmlElement, ShadowRoot};

use crate::view::OwnBundle;

#[wasm_bindgen]
extern "C" {
    /// The element that `public/standpoint.js` defines.
    #[wasm_bindgen(extends = HtmlElement)]
    type StandPoint;

    /// Shows a bundle of the reader's, a blob or its text; without one, the page's own again.
    #[wasm_bindgen(method)]
    fn open(this: &StandPoint, bundle: &JsValue);
}

/// Shows a file that is dropped on the element, where its page allows that, until the listeners are dropped.
pub(super) fn listen(host: &HtmlElement) -> [EventListener; 2] {
    ["dragover", "drop"].map(|name| {
        let element: StandPoint = host.clone().unchecked_into();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(host, name, options, move |event| {
            let Some(event) = event.dyn_ref::<DragEvent>().filter(|_| element.has_attribute("openable")) else {
                return;
            };
            let item = event.data_transfer().and_then(|data| data.items().get(0));
            let Some(item) = item.filter(|item| item.kind() == "file") else { return };
            event.prevent_default();
            if event.type_() == "drop"
                && let Ok(Some(file)) = item.get_as_file()
            {
                element.open(&file);
            }
        })
    })
}

/// Shows a bundle of the reader's in the viewer that `part` belongs to; without one, the page's own again.
pub(super) fn show(part: &Element, own: Option<OwnBundle>) {
    let Ok(root) = part.get_root_node().dyn_into::<ShadowRoot>() else { return };
    let element: StandPoint = root.host().unchecked_into();
    // The button that had the focus goes with what was shown.
    EventListener::once(&element, "standpoint-ready", move |_| focus_title(&root)).forget();
    element.open(&match own {
        Some(OwnBundle::File(file)) => file.into(),
        Some(OwnBundle::Text(text)) => text.into(),
        None => JsValue::UNDEFINED,
    });
}

/// Puts the reader at the beginning of what is shown now.
fn focus_title(root: &ShadowRoot) {
    let title = root.query_selector(".title").ok().flatten();
    if let Some(title) = title.and_then(|title| title.dyn_into::<HtmlElement>().ok()) {
        title.set_tab_index(-1);
        // What cannot have the focus leaves it where it is.
        let _ = title.focus();
    }
}
