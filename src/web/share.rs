//! Where others find what is on screen.

use web_sys::Url;

use super::{address, browser};
use crate::{
    selection::{Linked, Selection},
    view::{Addresses, Link},
};

/// Where a bundle, whose address is `bundle`, is shown with what is chosen; `linked` is how the page's address says that, if it
/// does, and `script` the address of standpoint.js.
pub(super) fn addresses(linked: Option<&Linked>, bundle: Option<&str>, script: &str, chosen: &Selection) -> Addresses {
    let beside = |name: &str| Url::new_with_base(name, script).ok();
    let frame = bundle.zip(beside("embed.html")).map(|(bundle, page)| framed(&page, bundle, chosen));
    // A page for frames shows bundles of its own site.
    let is_same_site = |frame: &Url| {
        bundle.is_some_and(|bundle| Url::new(bundle).is_ok_and(|bundle| bundle.origin() == frame.origin()))
    };
    let frame = frame.filter(is_same_site).and_then(|frame| for_others(&frame.href()));
    let bundle = bundle.and_then(for_others);
    let script = beside("standpoint.js").and_then(|script| for_others(&script.href()));
    let frame_script = beside("frame.js").and_then(|script| for_others(&script.href()));

    let page = linked.and_then(|linked| address::with_selection(linked, chosen));
    let page = page.and_then(|page| for_others(&page.href())).map(Link::Page);
    let exactly = frame.clone().map(Link::Exactly);
    let around = || for_others(&address::of_page()?.href()).map(Link::Page);
    Addresses { link: page.or(exactly).or_else(around), element: script.zip(bundle), frame: frame.zip(frame_script) }
}

/// The address of a page that shows a bundle and nothing else.
fn framed(page: &Url, bundle: &str, chosen: &Selection) -> Url {
    page.search_params().set("bundle", bundle);
    page.set_search(&chosen.in_query(&page.search()));
    page.clone()
}

/// An address that others can open: one of the web that is not this computer's.
fn for_others(address: &str) -> Option<String> {
    let address = browser::parse_url(address)?;
    (!address.is_local()).then(|| address.href.into())
}
