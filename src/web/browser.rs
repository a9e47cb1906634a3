//! What the browser knows better, or has in it already: how an address is read, and the letters of all scripts.

use js_sys::{JsString, RegExp};
use web_sys::Url;

use crate::bundle::Address;

/// Reads an address as the browser itself will.
pub(super) fn parse_url(written: &str) -> Option<Address> {
    let url = Url::new(written).ok()?;
    let plain = url.username().is_empty() && url.password().is_empty();
    (plain && matches!(url.protocol().as_str(), "http:" | "https:"))
        .then(|| Address { href: url.href().into(), host: url.hostname().into() })
}

/// A text in normalization form KD.
pub(super) fn decompose(text: &str) -> String {
    JsString::from(text).normalize("NFKD").into()
}

/// A text in lower case.
pub(super) fn lowercase(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

/// As [`crate::search::fold`], by the browser's tables.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let strip = |text: &JsString| {
        let decomposed = text.normalize("NFKD");
        decomposed.replace_by_pattern(&RegExp::new(r"\p{M}+", "gu"), "")
    };
    let letters = strip(&text.into());
    // A word that goes on has another sigma than one that ends, and the browser cannot know which one a reader means.
    String::from(strip(&letters.to_upper_case().to_lower_case())).replace('ς', "σ")
}
