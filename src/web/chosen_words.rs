//! The words that somebody has chosen on the page.

use std::ops::Range;

use gloo::utils::window;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Node};

/// The words that are chosen in an article, in bytes of its text; nothing where none are. What its text is drawn in says in
/// `data-at` where in the text it begins, in bytes.
pub(super) fn chosen_words(article: &Element) -> Option<Range<usize>> {
    let selection = window().get_selection().ok()??;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let range = selection.get_range_at(0).ok()?;
    let [start, end] = [(range.start_container(), range.start_offset()), (range.end_container(), range.end_offset())]
        .map(|(node, offset)| Some(place(article, &node.ok()?, offset.ok()?)));
    let (start, end) = (start??, end??);
    (start < end).then_some(start..end)
}

/// The place of a point of the page in the text. A point between elements is where the next of them begins.
fn place(article: &Element, node: &Node, offset: u32) -> Option<usize> {
    if !article.contains(Some(node)) {
        return None;
    }
    if node.node_type() != Node::TEXT_NODE {
        let child = node.child_nodes().get(offset);
        let element = child.and_then(|child| child.dyn_into::<Element>().ok());
        let within = element
            .and_then(|element| begins(&element).or_else(|| begins(&element.query_selector("[data-at]").ok()??)));
        // Behind the last one.
        return within.or_else(|| {
            let last = node.last_child().and_then(|last| last.dyn_into::<Element>().ok())?;
            let parts = last.query_selector_all("[data-at]").ok()?;
            let part = parts.get(parts.length().checked_sub(1)?).and_then(|part| part.dyn_into::<Element>().ok());
            let part = part.or_else(|| last.has_attribute("data-at").then_some(last.clone()))?;
            Some(begins(&part)? + part.text_content().unwrap_or_default().len())
        });
    }
    let part = node.parent_element()?;
    let before = node.text_content().unwrap_or_default().encode_utf16().take(offset as usize).collect::<Vec<_>>();
    Some(begins(&part)? + String::from_utf16_lossy(&before).len())
}

fn begins(part: &Element) -> Option<usize> {
    part.get_attribute("data-at")?.parse().ok()
}
