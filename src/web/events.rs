//! The events that an element sends to its page. `public/standpoint.d.ts` has their types.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use super::choice;
use crate::selection::Selection;

/// Something has happened that a page may want to know.
pub(super) enum Event<'a> {
    /// The comparison of this name is drawn.
    Ready { name: &'a str },
    /// The bundle could not be shown, and why.
    Error { message: &'a str },
    /// Something else is chosen.
    SelectionChange(&'a Selection),
    /// A quote was brought into view or opened.
    QuoteOpen { id: &'a str },
    /// The page has `text` where it names the quote of that id, which does not say so.
    Mismatch { id: &'a str, text: &'a str },
}

impl Event<'_> {
    /// Sends it. It bubbles, and crosses shadow roots.
    pub(super) fn send(&self, from: &HtmlElement) {
        let (name, detail) = match self {
            Self::Ready { name } => ("standpoint-ready", object(&[("name", name)])),
            Self::Error { message } => ("standpoint-error", object(&[("kind", "bundle"), ("message", message)])),
            Self::SelectionChange(selection) => ("standpoint-selectionchange", choice::to_object(selection)),
            Self::QuoteOpen { id } => ("standpoint-quoteopen", object(&[("id", id)])),
            Self::Mismatch { id, text } => ("standpoint-mismatch", object(&[("id", id), ("text", text)])),
        };
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&detail);
        if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
            // A listener that fails says so in the console.
            let _ = from.dispatch_event(&event);
        }
    }
}

fn object(fields: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // A plain object takes any property.
        let _ = Reflect::set(&object, &JsValue::from(*name), &JsValue::from(*value));
    }
    object
}
