//! The timeline: what was said when, and how everything stood on a day.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
};

/// Two speakers on three issues; Ada changes her mind on one.
const TOWN: &str = r#"{
    "standpoint": 1, "name": "Second bridge", "inLanguage": "en",
    "speakers": [{ "id": "ada", "name": "Ada" }, { "id": "ben", "name": "Ben" }],
    "issues": [{ "id": "bridge", "name": "Bridge" }, { "id": "toll", "name": "Toll" }, { "id": "park", "name": "Park" }],
    "quotes": [
        { "id": "yes", "text": "We need it now", "speaker": "ada", "issues": ["bridge"], "date": "2024-03-05" },
        { "id": "no", "text": "Not like this", "speaker": "ada", "issues": ["bridge"], "date": "2025-05-05" },
        { "id": "pay", "text": "Let them pay", "speaker": "ben", "issues": ["toll"], "date": "2024-04-01" },
        { "id": "well", "text": "Well, well", "speaker": "ada", "issues": ["park"] }
    ],
    "stances": [
        { "speaker": "ada", "issue": "bridge", "position": "support", "evidence": ["yes"], "date": "2024-03-05" },
        { "speaker": "ada", "issue": "bridge", "position": "oppose", "evidence": ["no"], "date": "2025-05-05" },
        { "speaker": "ben", "issue": "toll", "position": "support", "evidence": ["pay"], "date": "2024-04-01" },
        { "speaker": "ben", "issue": "park", "position": "oppose", "basis": "direct" }
    ]
}"#;

/// A page with that comparison.
#[track_caller]
pub fn town(site: &Site, query: &str) -> Page {
    site.answer("/bundles/ukraine-pivot.json", Answer::json(TOWN));
    let page = Page::open(site, &format!("/{query}"));
    page.find("heading", "Second bridge");
    page
}

#[test]
fn what_is_dated_has_a_mark_and_a_change_is_told_in_words() {
    let site = Site::new();
    let page = town(&site, "");
    page.click("button", "Timeline");
    page.see_url("?view=timeline");
    let ada = page.find("group", "Ada");
    page.find_in(&ada, "button", "Ada, 5 March 2024 to 15 March 2024: Supports, 1 quote");
    page.find_in(&ada, "button", "Ada, 26 April 2025 to 5 May 2025: Opposes, 1 quote");
    page.find("heading", "1 change of position");
    page.click("link", "Ada on Bridge: Supports, then Opposes (…");
    page.see_focus_in("article", "Ada on Bridge");
}

#[test]
fn the_slider_rewinds_everything() {
    let site = Site::new();
    let page = town(&site, "?view=timeline");
    page.find("button", "Ada, 26 April 2025 to 5 May 2025: Opposes, 1 quote");
    let slider = page.find("slider", "As of");
    assert_eq!(slider.attribute("aria-valuetext"), "All dates");
    let rewind = "arguments[0].value = 100; arguments[0].dispatchEvent(new Event('input', { bubbles: true }))";
    page.script(rewind, &json!([slider.argument()]));
    page.find_no("button", "Ada, 26 April 2025 to 5 May 2025: Opposes, 1 quote");
    page.find("button", "Ada, 5 March 2024 to 15 March 2024: Supports, 1 quote");
    page.see_in_url("as-of=2024-");
    page.see_text("Showing 2 speakers, 3 quotes.");
    page.click("button", "Back to all");
    page.find("button", "Ada, 26 April 2025 to 5 May 2025: Opposes, 1 quote");
    page.see_url("?view=timeline");
}

#[test]
fn what_has_no_date_stands_aside_and_can_be_listed() {
    let site = Site::new();
    let page = town(&site, "?view=timeline");
    page.see_text("Without a date, and so not on the axis: 1 quote and 1 position.");
    page.do_not_see("Well, well");
    page.click("button", "List the quotes");
    page.see_text("Well, well");
}

#[test]
fn the_chart_can_be_read_as_a_table() {
    let site = Site::new();
    let page = town(&site, "?view=timeline&speakers=ada");
    // One speaker has a lane for each issue.
    page.find("group", "Bridge");
    page.click("button", "The timeline as a table");
    let table = page.find("table", "Quotes and positions by date…");
    assert_eq!(page.all_in(&table, "rowheader", "Bridge").len(), 2);
    page.find_in(&table, "button", "Opposes, 1 quote");
}

#[test]
fn a_mark_narrows_to_its_days_by_keyboard() {
    let site = Site::new();
    let page = town(&site, "?view=timeline");
    page.find("button", "Ada, 5 March 2024 to 15 March 2024: Supports, 1 quote");
    page.script("document.querySelector('stand-point').shadowRoot.querySelector('.lanes').focus()", &json!([]));
    page.press("ArrowDown");
    page.see_focus_in("button", "Ada, 5 March 2024 to 15 March 2024: Supports, 1 quote");
    page.press("ArrowRight");
    page.see_focus_in("button", "Ada, 26 April 2025 to 5 May 2025: Opposes, 1 quote");
    page.press("Enter");
    page.see_text("Showing 1 of 2 speakers, 1 of 3 issues, 1 quote.");
    page.see_in_url("view=quotes");
}

#[test]
fn a_change_is_told_with_a_quote_from_before_and_one_from_after() {
    let site = Site::new();
    let page = town(&site, "?view=timeline");
    page.find("link", "Ada on Bridge: Supports, then Opposes…");
    let words = "const root = document.querySelector('stand-point').shadowRoot;
        return [...root.querySelectorAll('.changes .side .words')].map((words) => words.textContent.trim());";
    let found = || page.script(words, &json!([]));
    page.wait(|| (found() == json!(["We need it now", "Not like this"])).then_some(()), || found().to_string());
}

#[test]
fn a_view_that_has_nothing_to_show_gives_way_to_cards() {
    let site = Site::new();
    let page = Page::open(&site, "/?view=timeline");
    page.find("region", "Economic pressure");
    assert_eq!(page.all("button", "Timeline").len(), 0, "nothing is dated in this comparison");
}
