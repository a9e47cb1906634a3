//! What the browser has and knows in forms of its own.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, NodeList, Url};

use crate::bundle::Address;

/// Reads an address as the browser itself will.
pub(super) fn parse_url(written: &str) -> Option<Address> {
    let url = Url::new(written).ok()?;
    let plain = url.username().is_empty() && url.password().is_empty();
    (plain && matches!(url.protocol().as_str(), "http:" | "https:"))
        .then(|| Address { href: url.href().into(), host: url.hostname().into() })
}

/// What an address within a page, or a script, at `base` means.
#[cfg(feature = "workshop")]
pub(super) fn resolve(written: &str, base: &str) -> Option<String> {
    Some(Url::new_with_base(written, base).ok()?.href())
}

/// The elements in a list of the DOM.
pub(super) fn elements(list: &NodeList) -> impl Iterator<Item = Element> {
    (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok())
}
