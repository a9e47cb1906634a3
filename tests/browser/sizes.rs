//! Narrow windows and paper.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
    views,
};

#[test]
fn nothing_needs_scrolling_sideways_in_a_narrow_window() {
    for (name, view) in views::ALL {
        let site = Site::new();
        let page = view(&site);
        page.set_width(320);
        assert_fits(&page, name);
    }
}

#[test]
fn words_of_any_length_fit_a_narrow_window() {
    let site = Site::new();
    let long = "w".repeat(2000);
    let bundle = json!({
        "standpoint": 1, "name": long, "description": long,
        "issues": [{ "id": "i", "name": long, "statement": long }],
        "speakers": [{ "id": "a", "name": long, "role": long }],
        "sources": [{ "id": "s", "name": long, "publisher": long, "url": format!("https://example.org/{long}") }],
        "quotes": [{ "id": "q", "text": long, "speaker": "a", "issues": ["i"], "source": "s", "attribution": long }],
        "stances": [{
            "speaker": "a", "issue": "i", "position": "support", "label": long, "summary": long, "evidence": ["q", long],
        }],
    });
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    let page = Page::open(&site, "/");
    page.click("button", "…problem…");
    page.set_width(320);
    assert_fits(&page, "a bundle of long words");
}

#[test]
fn a_long_quote_folds_and_unfolds() {
    let site = Site::new();
    let long = "This is said at length. ".repeat(1250);
    let bundle = json!({
        "standpoint": 1, "name": "At length", "issues": [{ "id": "i", "name": "Issue" }],
        "speakers": [{ "id": "a", "name": "Ada" }],
        "quotes": [{ "id": "q", "text": long, "speaker": "a", "issues": ["i"] }],
    });
    site.answer("/bundle.json", Answer::json(bundle.to_string()));
    site.page("/host", "<stand-point src=\"/bundle.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    let height = || page.find("article", "Ada on Issue").property("offsetHeight").as_u64().unwrap();
    page.find("button", "Show all…");
    let folded = height();
    assert!(folded < 900, "the card is {folded} pixels high");
    page.click("button", "Show all…");
    page.wait(|| (height() > 3 * folded).then_some(()), || "the quote does not unfold".to_owned());
}

#[test]
fn on_paper_links_show_their_addresses() {
    let site = Site::new();
    let page = views::page(&site);
    let address = "https://dailycaller.com/2025/07/16/trump-ukraine-pivot-may-only-way-get-putin-table/";
    let shown = || page.all("link", &format!("…{address}…")).len();
    assert_eq!(shown(), 0, "on screen the addresses would be in the way");
    page.set_media("print", &[]);
    page.wait(|| (shown() > 0).then_some(()), || format!("{address} is not printed; there is\n{}", page.tree()));
}

/// The elements that stick out of the window to the right, unless they can be scrolled to within another.
const WIDER: &str = "
    const found = [];
    const outer = element => element.parentElement ?? element.getRootNode().host;
    const isScrolled = element => {
        for (let at = outer(element); at && at !== document.body; at = outer(at)) {
            if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true;
        }
        return false;
    };
    const collect = root => {
        for (const element of root.querySelectorAll('*')) {
            if (element.getBoundingClientRect().right > innerWidth + 1 && !isScrolled(element)) found.push(element.outerHTML);
            if (element.shadowRoot) collect(element.shadowRoot);
        }
    };
    collect(document);
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page');
    return found;";

/// Nothing of the page is beyond the right edge of its window.
#[track_caller]
fn assert_fits(page: &Page, what: &str) {
    let wider = page.script(WIDER, &json!([]));
    assert_eq!(wider, json!([]), "{what} is wider than its window");
}
