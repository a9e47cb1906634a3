//! Choosing whom to see, and what follows from it.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
    views,
};

/// Notes every text that a screen reader is told, from now on.
const NOTE_ANNOUNCEMENTS: &str = "
    window.announcements = [];
    new MutationObserver(() => {
        const words = arguments[0].textContent.trim();
        if (words) window.announcements.push(words);
    }).observe(arguments[0], { childList: true, characterData: true, subtree: true });";

#[test]
fn unchecking_a_speaker_takes_their_cards_and_their_column_away() {
    let site = Site::new();
    let page = views::page(&site);
    assert_eq!(columns(&page), ["George Beebe", "Karoline Leavitt", "Steven Bucci"]);
    page.click("checkbox", "Steven Bucci…");
    page.find_no("article", "Steven Bucci on …");
    page.see_text("Showing 2 of 3 speakers, 4 quotes.");
    assert_eq!(columns(&page), ["George Beebe", "Karoline Leavitt"]);
    assert_eq!(page.all("link", "Steven Bucci on …"), []);
    page.do_not_see("Putin’s not cooperating. You know");

    page.click("checkbox", "George Beebe…");
    page.see_text("Showing 1 of 3 speakers, 1 quote.");
    assert_eq!(columns(&page), ["Karoline Leavitt"]);
    page.find("article", "Karoline Leavitt on The July 4 call");

    page.click("checkbox", "Steven Bucci…");
    page.see_text("Showing 2 of 3 speakers, 2 quotes.");
    page.find("article", "Steven Bucci on Putin’s cooperation");
    assert_eq!(columns(&page), ["Karoline Leavitt", "Steven Bucci"]);
}

#[test]
fn somebody_is_found_in_a_long_list_by_their_name() {
    let site = Site::new();
    let speakers: Vec<_> =
        (0..300).map(|at| json!({ "id": format!("s{at}"), "name": format!("Zoë Number {at:03}") })).collect();
    let quotes: Vec<_> = (0..300)
        .map(|at| json!({ "id": format!("q{at}"), "text": format!("I say {at}."), "speaker": format!("s{at}") }))
        .collect();
    let bundle = json!({ "standpoint": 1, "name": "Crowd", "speakers": speakers, "quotes": quotes });
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    let page = Page::open(&site, "/");
    page.click("button", "Speakers");
    // All are there soon, for the browser's own search, too.
    page.find("checkbox", "Zoë Number 299, 1 quote");
    page.find("searchbox", "Find in this list").type_text("zoe number 27");
    page.find_no("checkbox", "Zoë Number 299…");
    page.click("button", "Only Zoë Number 271");
    page.see_text("Showing 1 of 300 speakers, 1 quote.");
    assert_eq!(page.find("checkbox", "Zoë Number 270…").property("checked"), false);
    assert_eq!(page.find("checkbox", "Zoë Number 271…").property("checked"), true);
    page.click("button", "Show all speakers");
    page.see_text("Showing 300 speakers, 300 quotes.");
    assert_eq!(page.find("checkbox", "Zoë Number 270…").property("checked"), true);
}

#[test]
fn one_speaker_can_be_seen_alone_and_everyone_again() {
    let site = Site::new();
    let page = views::page(&site);
    assert_eq!(page.all("button", "Show all speakers"), []);
    page.click("button", "Only George Beebe");
    page.see_text("Showing 1 of 3 speakers, 3 quotes.");
    assert_eq!(columns(&page), ["George Beebe"]);
    for (name, checked) in [("George Beebe…", true), ("Karoline Leavitt…", false), ("Steven Bucci…", false)] {
        assert_eq!(page.find("checkbox", name).property("checked"), checked, "{name}");
    }
    page.click("button", "Show all speakers");
    page.find_no("button", "Show all speakers");
    page.see_text("Showing 3 speakers, 5 quotes.");
    assert_eq!(columns(&page).len(), 3);
    assert_eq!(page.find("checkbox", "Steven Bucci…").property("checked"), true);
}

#[test]
fn a_speakers_box_says_how_many_quotes_there_are() {
    let site = Site::new();
    let page = views::page(&site);
    let group = page.find("group", "Speakers");
    for name in ["George Beebe, 3 quotes", "Karoline Leavitt, 1 quote", "Steven Bucci, 1 quote"] {
        let checkbox = page.find_in(&group, "checkbox", name);
        assert_eq!(checkbox.property("checked"), true, "{name}");
    }
}

#[test]
fn with_nobody_chosen_the_page_says_so_and_offers_everyone() {
    let site = Site::new();
    let page = views::page(&site);
    page.click("button", "Only Steven Bucci");
    page.click("checkbox", "Steven Bucci…");
    page.see_text("No speaker is chosen.");
    assert_eq!(page.all("article", "…"), []);
    assert_eq!(page.all("table", "…"), []);
    page.click("button", "Show all speakers (5 quotes)");
    page.find("article", "Steven Bucci on Putin’s cooperation");
    page.do_not_see("No speaker is chosen.");
}

#[test]
fn the_result_is_announced_once_and_politely() {
    let site = Site::new();
    let page = views::page(&site);
    let region = page.find("status", "…");
    let manner = region.attribute("aria-live");
    assert!(manner.is_null() || manner == "polite", "aria-live is {manner}");
    assert_eq!(page.announced(), "");
    page.script(NOTE_ANNOUNCEMENTS, &json!([region.argument()]));

    // Two quick clicks are one choice.
    let boxes = json!([page.find("checkbox", "Steven Bucci…").argument(), page.find("checkbox", "George…").argument()]);
    page.script("for (const box of arguments) box.click()", &boxes);
    page.wait(|| (!page.announced().is_empty()).then_some(()), || "nothing is announced".to_owned());
    page.click("button", "Show all speakers");
    page.wait(
        || page.announced().starts_with("Showing 3 speakers").then_some(()),
        || "the way back is not announced".to_owned(),
    );
    assert_eq!(
        page.script("return window.announcements", &json!([])),
        json!(["Showing 1 of 3 speakers, 1 quote.", "Showing 3 speakers, 5 quotes."])
    );
}

#[test]
fn a_card_that_was_gone_to_does_not_call_the_reader_back() {
    let site = Site::new();
    let page = views::page(&site);
    page.click("link", "George Beebe on Ukraine and NATO: Agrees");
    page.see_focus_in("article", "George Beebe on Ukraine and NATO");
    page.click("checkbox", "George Beebe…");
    page.find_no("article", "George Beebe on …");
    page.click("checkbox", "George Beebe…");
    page.find("article", "George Beebe on Ukraine and NATO");
    page.see_focus_in("checkbox", "George Beebe…");
}

/// The speakers at the head of the overview.
fn columns(page: &Page) -> Vec<String> {
    let overview = page.find("table", "Overview…");
    let mut heads: Vec<_> = page.all_in(&overview, "columnheader", "…").into_iter().map(|node| node.name).collect();
    heads.retain(|name| name != "Issue");
    heads
}
