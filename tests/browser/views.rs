//! The views that are looked at from all sides: by eye, and by a checker of accessibility.

use crate::{
    page::Page,
    server::{Answer, Site, data},
    workshop,
};

/// Brings one of the views about in a window.
pub type View = fn(&Site) -> Page;

/// Each view by a short name.
pub const ALL: [(&str, View); 25] = [
    ("page", page),
    ("filtered", filtered),
    ("nobody", nobody),
    ("problems", problems),
    ("failure", failure),
    ("refusal", refusal),
    ("taking", taking),
    ("opening", opening),
    ("matrix", matrix),
    ("timeline", timeline),
    ("list", list),
    ("opened", opened),
    ("searched", searched),
    ("nothing", nothing),
    ("positions", positions),
    ("dates", dates),
    ("balance", balance),
    ("keys", keys),
    ("hebrew", hebrew),
    ("workshop", workshop::bring_in),
    ("workshop-table", workshop::table),
    ("workshop-mark-up", workshop::mark_up),
    ("workshop-people", workshop::people),
    ("workshop-issues", workshop::issues),
    ("workshop-save", workshop::save),
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
    page.click_in_menu("Save");
    page.click("button", "Picture of this issue");
    page.find("textbox", "Words for those who do not see the picture");
    page
}

/// The ways to open a file.
pub fn opening(site: &Site) -> Page {
    let page = page(site);
    page.click_in_menu("Open a file");
    page.find("dialog", "Open a file");
    page
}

/// Speakers × issues.
pub fn matrix(site: &Site) -> Page {
    let page = Page::open(site, "/?view=matrix");
    page.find("table", "…");
    page
}

/// What is dated, on its axis.
pub fn timeline(site: &Site) -> Page {
    let page = talk(site, "/?view=timeline");
    page.see_text("As of");
    page
}

/// One list.
pub fn list(site: &Site) -> Page {
    let page = Page::open(site, "/?view=quotes");
    page.find("combobox", "Order…");
    page
}

/// One quote, opened.
pub fn opened(site: &Site) -> Page {
    let page = Page::open(site, "/?quote=bucci-talks");
    page.find_in(&page.find("dialog", "…Steven Bucci…"), "button", "Copy or cite");
    page
}

/// Something found.
pub fn searched(site: &Site) -> Page {
    let page = Page::open(site, "/?search=peace&view=quotes");
    page.find("button", "Clear the search");
    page
}

/// Nothing found.
pub fn nothing(site: &Site) -> Page {
    let page = Page::open(site, "/?search=zebra&speakers=beebe");
    page.see_text("Nothing here has all of that.");
    page
}

/// A list to choose from.
pub fn positions(site: &Site) -> Page {
    let page = page(site);
    page.click("button", "Position");
    page.find("group", "Position");
    page
}

/// Days to choose from.
pub fn dates(site: &Site) -> Page {
    let page = talk(site, "/?as-of=2024");
    page.click("button", "Dates");
    page.find("group", "Dates");
    page
}

/// Whose words are how many.
pub fn balance(site: &Site) -> Page {
    let page = page(site);
    page.click_in_menu("How balanced is this?");
    page.see_text("All together");
    page
}

/// What the keyboard does.
pub fn keys(site: &Site) -> Page {
    let page = page(site);
    page.click_in_menu("Keyboard shortcuts");
    page.find("dialog", "Keyboard shortcuts");
    page
}

/// From right to left.
pub fn hebrew(site: &Site) -> Page {
    let bundle = "/bundles/ukraine-pivot.json";
    site.page("/he", &format!("<main><h1>א</h1><stand-point lang=\"he\" src=\"{bundle}\"></stand-point></main>"));
    let page = Page::open(site, "/he");
    page.find("searchbox", "חיפוש");
    page
}

fn talk(site: &Site, path: &str) -> Page {
    site.answer("/bundles/ukraine-pivot.json", Answer::json(data("valid/differs-in-everything.json")));
    let page = Page::open(site, path);
    page.find("heading", "Second bridge");
    page
}
