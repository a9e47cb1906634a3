//! Where the reader is taken: they see where they are, and find back.

use serde_json::json;

use crate::{page::Page, server::Site, timeline::town, views};

/// The parts that cover what is scrolled to, and the top of what was landed on; nothing before that is marked.
const LANDED: &str = "
    const root = document.querySelector('stand-point').shadowRoot;
    const landed = root.querySelector('[data-landed]');
    if (!landed) return null;
    const box = landed.getBoundingClientRect();
    const bar = root.querySelector('.controls').getBoundingClientRect();
    const issue = landed.closest('.issue');
    const statement = (issue.querySelector('.statement') ?? issue.querySelector('.topic')).getBoundingClientRect();
    return {
        clear: box.top >= bar.bottom && box.top >= statement.bottom && box.bottom <= innerHeight,
        statement: statement.top >= bar.bottom && statement.bottom <= innerHeight,
    };";

#[track_caller]
fn see_landing(page: &Page) {
    let found = || page.script(LANDED, &json!([]));
    page.wait(
        || (found() == json!({ "clear": true, "statement": true })).then_some(()),
        || format!("card and statement are not both in view: {}", found()),
    );
}

#[test]
fn a_position_leads_to_its_card_under_its_statement_and_going_back_leads_to_where_the_reader_was() {
    let site = Site::new();
    let page = views::page(&site);
    page.find("article", "Steven Bucci on Putin’s cooperation");
    let scrolled = || page.script("return scrollY", &json!([])).as_f64().unwrap_or_default();
    let before = scrolled();
    page.click("link", "Karoline Leavitt on The July 4 call: Disputes this");
    page.see_focus_in("article", "Karoline Leavitt on The July 4 call");
    see_landing(&page);
    assert!(scrolled() > before + 200.0);
    page.back();
    page.wait(
        || ((scrolled() - before).abs() < 2.0).then_some(()),
        || format!("the page is scrolled to {}, not to {before}", scrolled()),
    );
    page.see_url("/");
}

#[test]
fn a_position_in_another_view_leads_there_and_back() {
    let site = Site::new();
    let page = town(&site, "?view=matrix");
    page.click("link", "Ada on Bridge: Supports, then Opposes, 2 quotes");
    page.see_focus_in("article", "Ada on Bridge");
    see_landing(&page);
    page.back();
    page.see_url("?view=matrix");
    page.find("link", "Ben on Toll: Supports, 1 quote");
}

#[test]
fn the_mark_goes_after_a_moment() {
    let site = Site::new();
    let page = views::page(&site);
    page.click("link", "Karoline Leavitt on The July 4 call: Disputes this");
    see_landing(&page);
    page.wait(
        || page.script(LANDED, &json!([])).is_null().then_some(()),
        || "what the reader was taken to stays marked".to_owned(),
    );
}
