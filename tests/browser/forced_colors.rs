//! Where the system forces its few colours on every page, as Windows does for high contrast.

use serde_json::{Value, json};

use crate::{
    page::Page,
    server::{Answer, Site, data},
    views,
};

#[test]
fn the_view_that_is_shown_stands_out() {
    let site = Site::new();
    let page = forced(views::page(&site));
    // What a browser is asked for is not yet what the system makes of it, unless it may be kept.
    let kept = style(&page, ".views button", "forcedColorAdjust", "");
    assert_eq!(kept, ["auto", "none", "auto", "auto"]);
    let grounds = style(&page, ".views button", "backgroundColor", "");
    assert_ne!(grounds[0], grounds[1]);
}

#[test]
fn what_is_narrowed_has_its_mark() {
    let site = Site::new();
    site.answer("/bundles/ukraine-pivot.json", Answer::json(data("valid/differs-in-everything.json")));
    let page = Page::open(&site, "/?kinds=verbatim");
    page.see_text("Showing");
    let page = forced(page);
    assert_eq!(style(&page, ".facets [data-narrowed]", "forcedColorAdjust", "::before"), ["none"]);
}

#[test]
fn signs_have_one_colour_and_their_shapes() {
    let site = Site::new();
    let page = forced(views::page(&site));
    let mut colours = style(&page, ".overview td .sign", "color", "");
    colours.dedup();
    assert_eq!(colours.len(), 1, "{colours:?}");
    let mut borders = style(&page, ".overview td .sign", "borderTopStyle", "");
    borders.sort();
    borders.dedup();
    assert_eq!(borders, ["dashed", "solid"], "what rests on a report alone looks it");
}

#[test]
fn a_picture_keeps_its_own_colours() {
    let site = Site::new();
    let page = forced(views::page(&site));
    page.click_in_menu("Save");
    page.click("button", "Picture of this issue");
    page.find("textbox", "Words for those who do not see the picture");
    let colours = "const canvas = document.querySelector('stand-point').shadowRoot.querySelector('canvas');
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return new Set(new Uint32Array(data.buffer)).size";
    let colours = page.script(colours, &json!([]));
    assert!(colours.as_u64() > Some(10), "the picture has {colours} colours");
}

fn forced(page: Page) -> Page {
    page.set_media("", &[("forced-colors", "active")]);
    page
}

/// A property of all elements that a selector finds, or of what stands before them.
#[track_caller]
fn style(page: &Page, selector: &str, property: &str, part: &str) -> Vec<String> {
    let body = "const found = document.querySelector('stand-point').shadowRoot.querySelectorAll(arguments[0]);
        return Array.from(found, (element) => getComputedStyle(element, arguments[2])[arguments[1]])";
    let found = page.script(body, &json!([selector, property, part]));
    found.as_array().unwrap().iter().map(Value::to_string).map(|text| text.replace('"', "")).collect()
}
