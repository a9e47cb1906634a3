//! The page's address: it says what is shown, so that it can be kept and shared.

use std::{thread, time::Duration};

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
    views,
};

#[test]
fn a_choice_stands_in_the_address_and_can_be_taken_back() {
    let site = Site::new();
    let page = views::page(&site);
    page.click("checkbox", "Steven Bucci…");
    page.see_url("/?speakers=beebe,leavitt");
    page.click("checkbox", "Karoline Leavitt…");
    page.see_url("/?speakers=beebe");
    page.see_text("Showing 1 of 3 speakers, 3 quotes.");

    page.back();
    page.see_text("Showing 2 of 3 speakers, 4 quotes.");
    page.see_url("/?speakers=beebe,leavitt");
    assert_eq!(page.find("checkbox", "Karoline Leavitt…").property("checked"), true);
    page.back();
    page.see_text("Showing 3 speakers, 5 quotes.");
    page.see_url("/");
    page.forward();
    page.see_text("Showing 2 of 3 speakers, 4 quotes.");
    page.see_url("/?speakers=beebe,leavitt");
    page.find_no("article", "Steven Bucci on …");

    page.click("button", "Show all speakers");
    page.see_url("/");
}

#[test]
fn a_shared_link_opens_the_same_view() {
    let site = Site::new();
    let page = Page::open(&site, "/?speakers=leavitt,bucci");
    page.see_text("Showing 2 of 3 speakers, 2 quotes.");
    page.find("article", "Steven Bucci on Putin’s cooperation");
    assert_eq!(page.all("article", "George Beebe on …"), []);
    assert_eq!(page.find("checkbox", "George Beebe…").property("checked"), false);
    assert_eq!(page.announced(), "", "nothing has changed yet");
    // An address that was only opened is left as it is.
    page.see_url("/?speakers=leavitt,bucci");
}

#[test]
fn a_link_to_somebody_else_is_told_of_and_shows_the_others() {
    let site = Site::new();
    let page = Page::open(&site, "/?speakers=beebe,%3Cb%3Enobody%3C%2Fb%3E");
    page.see_text("Showing 1 of 3 speakers, 3 quotes.");
    page.see_text("This link names 1 speaker not in this comparison.");
    page.do_not_see("nobody");
    page.find("article", "George Beebe on Economic pressure");
}

#[test]
fn a_link_that_names_nobody_here_offers_everyone() {
    let site = Site::new();
    let page = Page::open(&site, "/?speakers=somebody");
    page.see_text("No speaker is chosen.");
    page.see_text("This link names 1 speaker not in this comparison.");
    page.click("button", "Show all speakers (5 quotes)");
    page.find("article", "George Beebe on Economic pressure");
    page.see_url("/");
}

#[test]
fn what_else_stands_in_the_address_stays_there() {
    let site = Site::new();
    let page = Page::open(&site, "/?from=a%20friend&speakers=beebe&x=1#top");
    page.see_text("Showing 1 of 3 speakers, 3 quotes.");
    page.click("checkbox", "Steven Bucci…");
    page.see_text("Showing 2 of 3 speakers, 4 quotes.");
    for part in ["speakers=beebe,bucci", "from=a%20friend", "x=1", "#top"] {
        page.see_in_url(part);
    }
    page.click("button", "Show all speakers");
    page.see_url("/?from=a%20friend&x=1#top");
}

#[test]
fn an_element_that_is_not_linked_leaves_the_address_alone() {
    let site = Site::new();
    site.page("/host", "<stand-point src=\"/bundles/ukraine-pivot.json\"></stand-point>");
    let page = Page::open(&site, "/host?speakers=beebe");
    page.see_text("Showing 3 speakers, 5 quotes.");
    page.click("checkbox", "Steven Bucci…");
    page.see_text("Showing 2 of 3 speakers, 4 quotes.");
    page.click("link", "George Beebe on Economic pressure: Disagrees");
    page.see_focus_in("article", "George Beebe on Economic pressure");
    page.see_url("/host?speakers=beebe");
}

/// A page with a linked comparison of these speakers, each with a quote.
fn linked(site: &Site, speakers: &[&str], attributes: &str) {
    let people: Vec<_> = speakers.iter().map(|id| json!({ "id": id, "name": format!("Person {id}") })).collect();
    let quote = |id: &&str| json!({ "id": format!("of {id}"), "text": "Yes.", "speaker": id });
    let quotes: Vec<_> = speakers.iter().map(quote).collect();
    let bundle = json!({ "standpoint": 1, "name": "People", "speakers": people, "quotes": quotes });
    site.answer("/people.json", Answer::json(bundle.to_string()));
    site.page("/host", &format!("<stand-point src=\"/people.json\" linked {attributes}></stand-point>"));
}

#[test]
fn a_link_means_the_same_after_tools_on_its_way_have_escaped_it() {
    let site = Site::new();
    linked(&site, &["ada", "ben", "cy,d", "~"], "");
    let page = Page::open(&site, "/host?speakers=ada%2Cben");
    page.see_text("Showing 2 of 4 speakers, 2 quotes.");
    page.do_not_see("This link names");
    // What was only opened stays as it is, and its parts are ids.
    page.see_url("/host?speakers=ada%2Cben");
    let chosen = "return document.querySelector('stand-point').selection.speakers";
    assert_eq!(page.script(chosen, &json!([])), json!(["ada", "ben"]));

    let page = Page::open(&site, "/host");
    page.click("checkbox", "Person ben…");
    page.see_in_url("speakers=");
    let tidied = "const tidied = new URL(location.href); tidied.searchParams.set('x', '1'); return tidied.href";
    let tidied = page.script(tidied, &json!([]));
    page.go(&site, tidied.as_str().unwrap().strip_prefix(&site.url("")).unwrap());
    page.see_text("Showing 3 of 4 speakers, 3 quotes.");
    assert_eq!(page.script(chosen, &json!([])), json!(["ada", "cy,d", "~"]));

    // In an attribute, too, and in the code that puts the element elsewhere.
    linked(&site, &["ada", "ben", "cy,d", "~"], "speakers=\"ada, cy,d\"");
    page.go(&site, "/host");
    page.see_text("Showing 2 of 4 speakers, 2 quotes.");
}

#[test]
fn the_page_s_choice_holds_for_what_the_address_does_not_say() {
    let site = Site::new();
    linked(&site, &["ada", "ben"], "speakers=\"ada\"");
    let page = Page::open(&site, "/host?view=print&page=2");
    page.see_text("Showing 1 of 2 speakers, 1 quote.");
    page.click("button", "Show all speakers");
    page.see_text("Showing 2 speakers, 2 quotes.");
    // That all are shown can be passed on, and what is the page's own stays.
    page.see_url("/host?view=print&page=2&speakers=*");
    page.go(&site, "/host?view=print&page=2&speakers=*");
    page.see_text("Showing 2 speakers, 2 quotes.");
    page.go(&site, "/host?view=quotes");
    page.see_text("Showing 1 of 2 speakers, 1 quote.");
}

#[test]
fn the_way_back_leads_out_of_a_page_that_has_a_choice_of_its_own() {
    let site = Site::new();
    linked(&site, &["ada", "ben"], "speakers=\"ada\"");
    site.page("/before", "<h1>Before</h1>");
    let page = Page::open(&site, "/before");
    page.go(&site, "/host");
    page.click("button", "Show all speakers");
    page.see_url("/host?speakers=*");
    page.back();
    page.see_text("Showing 1 of 2 speakers, 1 quote.");
    page.see_url("/host");
    // Longer than it takes to write an address.
    thread::sleep(Duration::from_millis(600));
    page.back();
    page.find("heading", "Before");
}

#[test]
fn a_prefix_keeps_the_names_in_the_address_apart_from_the_page_s() {
    let site = Site::new();
    linked(&site, &["ada", "ben"], "");
    site.page("/host", "<stand-point src=\"/people.json\" linked=\"talks-\"></stand-point>");
    let page = Page::open(&site, "/host?search=tunnel&speakers=ben&talks-speakers=ada");
    page.see_text("Showing 1 of 2 speakers, 1 quote.");
    page.click("button", "Only Person ben");
    page.see_url("/host?search=tunnel&speakers=ben&talks-speakers=ben");
    page.click("button", "Show all speakers");
    page.see_url("/host?search=tunnel&speakers=ben");
}

#[test]
fn what_the_page_keeps_in_its_history_stays_there() {
    let site = Site::new();
    linked(&site, &["ada", "ben"], "");
    let page = Page::open(&site, "/host");
    page.script("history.replaceState({ route: 'article' }, '')", &json!([]));
    let state = || page.script("return history.state", &json!([]));
    page.click("searchbox", "Search");
    page.press("y");
    page.see_url("/host?search=y");
    assert_eq!(state(), json!({ "route": "article" }));
    page.click("button", "Only Person ada");
    page.see_url("/host?speakers=ada&search=y");
    assert_eq!(state(), json!({ "route": "article" }));
    page.back();
    page.see_url("/host?search=y");
    assert_eq!(state(), json!({ "route": "article" }));
}
