//! The views that are looked at from all sides: by eye, and by a checker of accessibility.

use crate::{
    page::Page,
    server::{Answer, Site, data},
};

/// Brings one of the views about in a window.
pub type View = fn(&Site) -> Page;

/// Each view by a short name.
pub const ALL: [(&str, View); 8] = [
    ("page", page),
    ("filtered", filtered),
    ("nobody", nobody),
    ("problems", problems),
    ("failure", failure),
    ("refusal", refusal),
    ("taking", taking),
    ("opening", opening),
];

/// The page as it opens.
pub fn page(site: &Site) -> Page {
    let page = Page::open(site, "/");
    page.find("region", "Economic pressure");
    page
}

/// Two of three speakers.
pub fn filtered(site: &Site) -> Page {
    let page = page(site);
    page.click("checkbox", "Steven Bucci…");
    page.find("button", "Show all speakers");
    page
}

/// No speaker at all.
pub fn nobody(site: &Site) -> Page {
    let page = Page::open(site, "/?speakers=");
    page.see_text("No speaker is chosen.");
    page
}

/// A file with problems, and the list of them open.
pub fn problems(site: &Site) -> Page {
    site.answer("/bundles/ukraine-pivot.json", Answer::json(data("valid/dangling-references.json")));
    let page = Page::open(site, "/");
    page.click("button", "…problem…");
    page.see_text("quotes[0].speaker");
    page
}

/// No file.
pub fn failure(site: &Site) -> Page {
    site.answer("/bundles/ukraine-pivot.json", Answer::status("500 Internal Server Error"));
    let page = Page::open(site, "/");
    page.find("alert", "…");
    page.find("button", "Try again");
    page
}

/// A file that is refused.
pub fn refusal(site: &Site) -> Page {
    site.answer("/bundles/ukraine-pivot.json", Answer::json(data("broken/quote-text-number.json")));
    let page = Page::open(site, "/");
    page.see_text("This file cannot be shown");
    page
}

/// What can be taken away, with a picture drawn.
pub fn taking(site: &Site) -> Page {
    let page = page(site);
    page.click("button", "Take away");
    page.click("button", "Picture of this issue");
    page.find("textbox", "Words for those who do not see the picture");
    page
}

/// The ways to open a file.
pub fn opening(site: &Site) -> Page {
    let page = page(site);
    page.click("button", "Open a file");
    page.find("dialog", "Open a file");
    page
}
