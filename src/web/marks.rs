//! Words in the host page that name a quote by `data-standpoint-quote`. A click on them leads to the quote. In the console, an
//! editor is told where they are not as the bundle has the quote, and what they leave out; a reader is not bothered.

use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    utils::{document, window},
};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, MouseEvent, console};

use super::{browser::elements, events::Event};
use crate::{bundle::Text, view::lazy::Lazy};

const MARK: &str = "data-standpoint-quote";
const MARKED: &str = "[data-standpoint-quote]";
/// What HTML marks up as quoted.
const QUOTED: &str = "q, blockquote";

/// Whether there is anything to check.
pub(super) fn are_there() -> bool {
    document().query_selector(MARKED).ok().flatten().is_some()
}

/// Calls `reveal` with the id of each mark that is clicked, until the listener is dropped. It returns whether there is such a quote.
///
/// The window comes first: scripts of the page may prevent or stop what they see. A click with a key that has the
/// browser do something else, such as open a tab or download, is left to it.
pub(super) fn listen(reveal: impl Fn(&str) -> bool + 'static) -> EventListener {
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    EventListener::new_with_options(&window(), "click", options, move |event| {
        let opens_window =
            |click: &MouseEvent| click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
        if event.dyn_ref().is_some_and(opens_window) {
            return;
        }
        // Through the shadow roots of other elements.
        let path = event.composed_path();
        let id = path.iter().find_map(|target| target.dyn_ref::<Element>()?.get_attribute(MARK));
        if id.is_some_and(|id| reveal(&id)) {
            event.prevent_default();
        }
    })
}

/// Compares the marks in the page with the quotes of the element `host`, whose fragments `quote` gives by id. `is_nowhere` tells
/// whether no element on the page has the quote.
pub(super) fn check(
    host: &HtmlElement,
    lazy: &Lazy,
    quote: impl Fn(&str) -> Option<Vec<Text>>,
    is_nowhere: impl Fn(&str) -> bool,
) {
    let Ok(marks) = document().query_selector_all(MARKED) else { return };
    for mark in elements(&marks) {
        let Some(id) = mark.get_attribute(MARK) else { continue };
        if let Some(fragments) = quote(&id) {
            compare(host, lazy, &mark, &id, &fragments);
        } else if is_nowhere(&id) {
            let text = format!("<stand-point>: no comparison on this page has the quote “{id}” that is named here:");
            console::warn_2(&text.into(), &mark);
        }
    }
}

fn compare(host: &HtmlElement, lazy: &Lazy, mark: &Element, id: &str, fragments: &[Text]) {
    for claim in claims(mark, lazy) {
        match (lazy.left_out)(&claim, fragments).map(|words| words.join(" … ")) {
            Some(left_out) if left_out.is_empty() => {}
            Some(left_out) => {
                let text = format!("<stand-point>: “{claim}” leaves out of the quote “{id}” “{left_out}”:");
                console::info_2(&text.into(), mark);
            }
            None => {
                let text = format!("<stand-point>: “{claim}” is not what the quote “{id}” says:");
                console::warn_2(&text.into(), mark);
                Event::Mismatch { id, text: &claim }.send(host);
            }
        }
    }
}

/// The texts in which the page claims to quote: marked up as quotes, or between quotation marks. White space is as in HTML.
fn claims(mark: &Element, lazy: &Lazy) -> Vec<String> {
    let quotes = if mark.matches(QUOTED) == Ok(true) {
        vec![mark.clone()]
    } else {
        mark.query_selector_all(QUOTED).map(|quotes| elements(&quotes).collect()).unwrap_or_default()
    };
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = |element: &Element| element.text_content().unwrap_or_default();
    if quotes.is_empty() {
        (lazy.claims)(&text(mark)).into_iter().map(plain).collect()
    } else {
        quotes.iter().map(|quote| plain(&text(quote))).collect()
    }
}
