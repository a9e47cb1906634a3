//! The keyboard: what one key does while the focus is within a comparison and not in a field.
//!
//! A screen reader that reads by single keys keeps them to itself, and none of them does anything elsewhere on the page. A key
//! that is used here, or typed into a field here, is not for the shortcuts of the page.

use std::{cell::RefCell, rc::Rc};

use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    utils::window,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlElement, KeyboardEvent, Node, ShadowRoot, Window};

use super::browser::elements;
use crate::view::{Request, Requests};

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    /// Shows what the keys do.
    Help,
    /// Goes to the search.
    Search,
    /// Goes to the next quote, or back to the one before.
    Step(isize),
    /// Shows the view at this place.
    View(u32),
}

/// Acts on the keys pressed within `within`, until the listeners are dropped.
pub(super) fn listen(root: &ShadowRoot, within: &HtmlElement, requests: Requests) -> [EventListener; 3] {
    let root = root.clone();
    let kept = Kept::default();
    [
        on(within, "keydown", &kept, move |event, kept| {
            if press(&root, event, requests) {
                event.stop_propagation();
                kept.push(event.code());
            }
        }),
        // What follows from a key is no more for the page than the key itself.
        on(within, "keypress", &kept, |event, kept| {
            if kept.contains(&event.code()) {
                event.stop_propagation();
            }
        }),
        // What had the focus may be gone by then.
        on(&window(), "keyup", &kept, |event, kept| {
            let before = kept.len();
            kept.retain(|code| *code != event.code());
            if kept.len() < before {
                event.stop_propagation();
            }
        }),
    ]
}

/// The keys that are down and were for something in here.
type Kept = Rc<RefCell<Vec<String>>>;

fn on(
    target: &EventTarget,
    name: &'static str,
    kept: &Kept,
    act: impl Fn(&KeyboardEvent, &mut Vec<String>) + 'static,
) -> EventListener {
    let kept = Rc::clone(kept);
    let is_window = target.is_instance_of::<Window>();
    let phase = if is_window { EventListenerPhase::Capture } else { EventListenerPhase::Bubble };
    let options = EventListenerOptions { phase, passive: false };
    EventListener::new_with_options(target, name, options, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            act(event, &mut kept.borrow_mut());
        }
    })
}

/// Acts on a key; whether it is for something in here, and not for the page.
fn press(root: &ShadowRoot, event: &KeyboardEvent, requests: Requests) -> bool {
    let is_command = (event.ctrl_key() || event.meta_key() || event.alt_key()) && !event.get_modifier_state("AltGraph");
    if is_in_field(event) {
        // Typed, it is for the field alone; Escape may close what the page has opened.
        return !is_command && event.key() != "Escape";
    }
    if is_command || event.is_composing() {
        return false;
    }
    // Something in the view has used it, or the browser will.
    if event.default_prevented() || is_for_control(event) {
        return true;
    }
    let Some(action) = action(&event.key(), &event.code(), event.shift_key()) else { return false };
    event.prevent_default();
    match action {
        Action::Help => requests.send(Request::Keys),
        Action::Search => focus(root.query_selector(".search").ok().flatten().as_ref()),
        Action::Step(by) => step(root, by),
        Action::View(at) => {
            let buttons = root.query_selector_all(".views button").ok();
            if let Some(button) = buttons.and_then(|buttons| buttons.get(at)?.dyn_into::<HtmlElement>().ok()) {
                button.click();
            }
        }
    }
    true
}

/// Whether a key does something by itself to what has the focus.
fn is_for_control(event: &KeyboardEvent) -> bool {
    let controls = match event.key().as_str() {
        "Enter" => "a[href], button, summary, [role=button]",
        " " => "button, summary, input, [role=button]",
        _ => return false,
    };
    is_within(event, controls)
}

fn is_in_field(event: &Event) -> bool {
    is_within(event, "input:not([type=checkbox]), textarea, select, dialog")
}

fn is_within(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(selector).ok().flatten().is_some())
}

/// What a key does: by its letter, with Caps Lock or without; on a keyboard that has no Latin letters or digits, by its place.
fn action(key: &str, code: &str, is_shifted: bool) -> Option<Action> {
    let is_digit = key.chars().all(char::is_numeric);
    let by_place = || match code {
        "KeyN" => "n",
        "KeyP" => "p",
        "Slash" if is_shifted => "?",
        "Slash" => "/",
        // A French keyboard has letters there.
        _ if is_digit => code.strip_prefix("Digit").or_else(|| code.strip_prefix("Numpad")).unwrap_or_default(),
        _ => "",
    };
    let key = if key.is_ascii() { key.to_ascii_lowercase() } else { by_place().to_owned() };
    Some(match key.as_str() {
        "?" => Action::Help,
        "/" => Action::Search,
        "n" => Action::Step(1),
        "p" => Action::Step(-1),
        "1" => Action::View(0),
        "2" => Action::View(1),
        "3" => Action::View(2),
        "4" => Action::View(3),
        _ => return None,
    })
}

/// The names of the views that keys lead to, in the order of these.
pub(super) fn views(root: &ShadowRoot) -> Vec<String> {
    let buttons = root.query_selector_all(".views button");
    buttons.iter().flat_map(elements).filter_map(|button| button.text_content()).collect()
}

/// Goes to the next visible quote, or to the one before; from elsewhere to the nearest one in the order of the page.
fn step(root: &ShadowRoot, by: isize) {
    let Ok(quotes) = root.query_selector_all(".quote") else { return };
    let quotes: Vec<Element> = elements(&quotes).filter(is_visible).collect();
    let current = root.active_element();
    let inside = current.as_ref().and_then(|current| current.closest(".quote").ok().flatten());
    let at = inside.and_then(|inside| quotes.iter().position(|quote| quote.is_same_node(Some(&inside))));
    let next = if let Some(at) = at {
        at.checked_add_signed(by)
    } else {
        let follows = |quote: &Element| {
            let position = current.as_ref().map(|current| current.compare_document_position(quote));
            position.is_some_and(|position| position & Node::DOCUMENT_POSITION_FOLLOWING != 0)
        };
        let after = quotes.iter().position(follows).unwrap_or(quotes.len());
        after.checked_sub(usize::from(by < 0))
    };
    focus(next.and_then(|next| quotes.get(next)));
}

fn is_visible(element: &Element) -> bool {
    element.get_client_rects().length() > 0
}

fn focus(element: Option<&Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_ref::<HtmlElement>()) {
        // What cannot have the focus leaves it where it is.
        let _ = element.focus();
    }
}
