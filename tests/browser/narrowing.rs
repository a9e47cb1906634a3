//! Looking for words, and narrowing a comparison by everything there is to choose from: most of it among two speakers who
//! differ in everything.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site, data},
    views,
};

#[track_caller]
fn talk(site: &Site, query: &str) -> Page {
    site.answer("/bundles/ukraine-pivot.json", Answer::json(data("valid/differs-in-everything.json")));
    let page = Page::open(site, &format!("/{query}"));
    page.find("heading", "Second bridge");
    page
}

#[test]
fn words_are_looked_for_as_they_are_typed() {
    let site = Site::new();
    let page = talk(&site, "");
    let search = page.find("searchbox", "Search");
    search.type_text("cafe");
    page.see_text("Showing 1 of 2 speakers, 1 of 2 issues, 1 quote.");
    page.see_text("Not now, says the café");
    page.do_not_see("We need it now");
    // What does not match is not told as silence.
    page.do_not_see("Nothing on file");
    page.see_url("?search=cafe");
    search.type_text(" bridge");
    page.see_url("?search=cafe+bridge");
    page.see_text("1 quote.");
    page.click("button", "Clear the search");
    page.see_text("Showing 2 speakers, 4 quotes.");
    assert_eq!(page.find("searchbox", "Search").property("value"), "");
    page.see_url("/");
}

#[test]
fn typing_is_one_step_back() {
    let site = Site::new();
    let page = talk(&site, "");
    page.click("button", "Only Ada");
    page.see_url("?speakers=ada");
    page.find("searchbox", "Search").type_text("now");
    page.see_url("?speakers=ada&search=now");
    page.back();
    page.see_text("Showing 2 speakers, 4 quotes.");
    assert_eq!(page.find("searchbox", "Search").property("value"), "");
}

#[test]
fn a_link_can_bring_a_search_along() {
    let site = Site::new();
    let page = talk(&site, "?search=pay+NOW&speakers=bo");
    page.see_text("Showing 1 of 2 speakers, 1 of 2 issues, 1 quote.");
    assert_eq!(page.find("searchbox", "Search").property("value"), "pay NOW");
    page.find("article", "Bo on Toll");
}

#[test]
fn where_nothing_is_found_each_way_back_says_what_it_would_show() {
    let site = Site::new();
    let page = talk(&site, "?search=pay&speakers=ada");
    page.see_text("Nothing here has all of that.");
    page.find("button", "Show all speakers (1 quote)");
    page.click("button", "Clear the search (2 quotes)");
    page.see_text("Showing 1 of 2 speakers, 2 quotes.");
}

#[test]
fn lists_open_one_at_a_time_and_their_counts_tell_what_a_choice_would_show() {
    let site = Site::new();
    let page = talk(&site, "");
    page.click("button", "Position");
    let group = page.find("group", "Position");
    for name in ["Supports, 1 quote", "Opposes, 1 quote", "Shows no position, 2 quotes"] {
        page.find_in(&group, "checkbox", name);
    }
    page.click("button", "Source");
    page.find_no("group", "Position");
    page.find("checkbox", "Herald, 2 quotes");
    page.click("button", "Only Radio");
    page.see_url("?sources=radio");
    page.see_text("2 quotes.");
    // A choice of its own does not change a list's counts, another one's does.
    page.find("checkbox", "Herald, 2 quotes");
    page.find("checkbox", "Ada, 1 quote");
    page.click("button", "Kind");
    page.find("checkbox", "Verbatim, 1 quote");
    page.click("checkbox", "Verbatim, 1 quote");
    page.see_text("1 quote.");
    page.see_text("Nun ja");
    page.click("button", "Show all kinds");
    page.click("button", "Show all sources");
    page.see_text("Showing 2 speakers, 4 quotes.");
}

#[test]
fn a_position_says_that_its_quotes_were_left_out() {
    let site = Site::new();
    let page = talk(&site, "?since=2025&positions=support,oppose");
    page.see_text("1 quote.");
    page.do_not_see("We need it now");
    let page = talk(&site, "?search=ada+bridge&sources=radio");
    page.see_text("Not now, says the café");
    page.do_not_see("No quote on file");
}

#[test]
fn days_narrow_and_a_day_rewinds() {
    let site = Site::new();
    let page = talk(&site, "?as-of=2024-12-31");
    // Ada's later position is not there yet, and what has no date stays.
    page.see_text("2 quotes.");
    page.see_text("Supports");
    page.do_not_see("Not now");
    page.see_text("Nun ja");
    page.click("button", "Dates");
    let field = page.find("group", "Dates");
    let values = "return [...arguments[0].querySelectorAll('input')].map((input) => input.value)";
    assert_eq!(page.script(values, &json!([field.argument()])), json!(["", "", "2024-12-31"]));
    page.click("button", "Show all dates");
    page.see_text("Showing 2 speakers, 4 quotes.");
}

#[test]
fn the_page_of_the_first_bundle_can_be_searched() {
    let site = Site::new();
    let page = views::page(&site);
    page.find("searchbox", "Search").type_text("\"sit down\" putin");
    page.see_text("1 quote.");
    page.find("article", "Steven Bucci on Putin’s cooperation");
}
