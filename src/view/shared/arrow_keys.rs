//! Arrow keys that lead from one place to the next: in a table from cell to cell, on a timeline from mark to mark. The tab
//! key then has one stop for all of them: their frame at first, then the one that had the focus last.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, NodeList};

/// Moves the focus by an arrow key, pressed in a frame, among all that `stop` selects in what `row` selects. Every one of them
/// has a `tabindex`, and is found where it is seen, so that a layout from right to left needs no rule of its own.
pub fn move_focus(event: &KeyboardEvent, row: &str, stop: &str) {
    let Some(to) = destination(event, row, stop) else { return };
    event.prevent_default();
    let from = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(from) = from.filter(|from| is(from, stop)) {
        mark(&from, "-1");
    }
    mark(&to, "0");
    // An element of a drawing is no `HtmlElement`, and has the method, too. What cannot be given the focus keeps the reader
    // where they are.
    let _ = to.unchecked_ref::<HtmlElement>().focus();
}

fn is(element: &Element, selector: &str) -> bool {
    element.matches(selector).unwrap_or_default()
}

fn mark(element: &Element, index: &str) {
    // Even if it cannot be marked, it can have the focus.
    let _ = element.set_attribute("tabindex", index);
}

fn destination(event: &KeyboardEvent, row: &str, stop: &str) -> Option<Element> {
    let (across, forward) = match event.key().as_str() {
        "ArrowRight" => (true, true),
        "ArrowLeft" => (true, false),
        "ArrowDown" => (false, true),
        "ArrowUp" => (false, false),
        _ => return None,
    };
    // With another key they are the browser's, or the screen reader's.
    if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
        return None;
    }
    let frame = event.current_target()?.dyn_into::<Element>().ok()?;
    let from = event.target()?.dyn_into::<Element>().ok()?;
    let Some(here) = from.closest(row).ok()? else {
        return elements(frame.query_selector_all(stop).ok()?).find(|stop| middle(stop).is_some());
    };
    let at = middle(&from)?;
    if across {
        let stops = elements(here.query_selector_all(stop).ok()?);
        return nearest(stops, |middle| if forward { middle - at } else { at - middle }, 0.5);
    }
    let rows: Vec<Element> = elements(frame.query_selector_all(row).ok()?).collect();
    let (above, below) = rows.split_at(rows.iter().position(|row| row.is_same_node(Some(&here)))?);
    let in_row =
        |row: &Element| nearest(elements(row.query_selector_all(stop).ok()?), |middle| (middle - at).abs(), 0.0);
    if forward { below.iter().skip(1).find_map(in_row) } else { above.iter().rev().find_map(in_row) }
}

fn elements(list: NodeList) -> impl Iterator<Item = Element> {
    (0..list.length()).filter_map(move |at| list.get(at)?.dyn_into().ok())
}

/// The one that is the least far away, though no less than `least`.
fn nearest(stops: impl Iterator<Item = Element>, distance: impl Fn(f64) -> f64, least: f64) -> Option<Element> {
    let mut found: Option<(f64, Element)> = None;
    for stop in stops {
        let Some(far) = middle(&stop).map(&distance).filter(|far| *far >= least) else { continue };
        if found.as_ref().is_none_or(|(nearest, _)| far < *nearest) {
            found = Some((far, stop));
        }
    }
    found.map(|(_, stop)| stop)
}

/// Where the middle of what is drawn is, from the left of the window.
fn middle(element: &Element) -> Option<f64> {
    let place = element.get_bounding_client_rect();
    (place.width() > 0.0).then(|| place.left() + place.width() / 2.0)
}
