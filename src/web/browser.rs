//! What the browser knows better: how an address is read.

use web_sys::Url;

use crate::bundle::Address;

/// Reads an address as the browser itself will.
pub(super) fn parse_url(written: &str) -> Option<Address> {
    let url = Url::new(written).ok()?;
    let plain = url.username().is_empty() && url.password().is_empty();
    (plain && matches!(url.protocol().as_str(), "http:" | "https:"))
        .then(|| Address { href: url.href().into(), host: url.hostname().into() })
}
