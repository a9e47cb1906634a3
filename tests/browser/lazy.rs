//! The program's other files: brought when something in them is asked for, once, and told of where they do not come.

use crate::{
    page::Page,
    server::{Answer, Site},
};

#[test]
fn nothing_that_is_not_asked_for_is_brought() {
    let site = Site::new();
    site.without_excerpts();
    let page = Page::open(&site, "/");
    page.find("article", "George Beebe on Economic pressure");
    page.click("checkbox", "Steven Bucci…");
    page.find("button", "Show all speakers");
    assert_eq!(site.requests(&second(&site)), 0);

    page.click("button", "Quotes");
    page.find("combobox", "Order…");
    page.click_in_menu("How balanced is this?");
    page.find("columnheader", "Words");
    page.find("searchbox", "Search…").type_text("sanctions");
    page.find("button", "Clear the search");
    assert_eq!(site.requests(&second(&site)), 1);
}

#[test]
fn quotes_are_checked_once_the_cards_are_there() {
    let site = Site::new();
    let path = second(&site);
    site.answer(&path, Answer::silent());
    let page = Page::open(&site, "/");
    page.find("article", "George Beebe on Economic pressure");
    page.wait(|| (site.requests(&path) == 1).then_some(()), || "the second file is not asked for".to_owned());
}

#[test]
fn two_elements_share_it() {
    let site = Site::new();
    let both = "<section aria-label=\"One\"><stand-point src=\"/bundles/ukraine-pivot.json\" view=\"quotes\"></stand-point></section>\
                <section aria-label=\"Two\"><stand-point src=\"/bundles/ukraine-pivot.json\" search=\"peace\"></stand-point></section>";
    let page = Page::open(site.page("/host", both), "/host");
    let one = page.find("region", "One");
    page.find_in(&one, "combobox", "Order…");
    let two = page.find("region", "Two");
    page.find_in(&two, "button", "Clear the search");
    page.see_text("1 of 11 issues");
    assert_eq!(site.requests(&second(&site)), 1);
}

#[test]
fn a_part_that_does_not_come_says_so_and_can_be_asked_for_again() {
    let site = Site::new();
    site.without_excerpts();
    let path = second(&site);
    let gone = || Answer::status("503 Service Unavailable");
    site.answer_in_turn(&path, vec![gone(), gone(), site.file(&path)]);
    let page = Page::open(&site, "/");
    page.click("button", "Quotes");
    let alert = page.find("alert", "…");
    assert!(alert.text().contains("This part could not be loaded."), "{}", alert.text());
    // What was there still is.
    page.click("button", "By issue");
    page.find("article", "George Beebe on Economic pressure");
    page.find_no("alert", "…");
    // Whoever comes back to it has asked again, too.
    page.click("button", "Quotes");
    page.find("alert", "…");
    assert_eq!(site.requests(&path), 2);
    page.click("button", "Try again");
    page.find("combobox", "Order…");
    page.find_no("alert", "…");
}

#[test]
fn a_search_that_cannot_be_made_says_so_and_the_next_key_tries_again() {
    let site = Site::new();
    let path = second(&site);
    site.answer(&path, Answer::status("503 Service Unavailable"));
    let page = Page::open(&site, "/");
    let field = page.find("searchbox", "Search…");
    field.type_text("p");
    page.see_text("This part could not be loaded.");
    site.answer(&path, site.file(&path));
    field.type_text("eace");
    page.see_text("1 of 11 issues");
}

#[test]
fn a_quote_that_did_not_come_is_asked_for_anew() {
    let site = Site::new();
    // Nothing else asks for the second file.
    site.without_excerpts();
    let path = second(&site);
    site.answer_in_turn(&path, vec![Answer::status("503 Service Unavailable"), site.file(&path)]);
    let page = Page::open(&site, "/?quote=bucci-talks");
    page.click("button", "Try again");
    let dialog = page.find("dialog", "Quote by Steven Bucci");
    page.find_in(&dialog, "button", "Copy or cite");
}

#[test]
fn a_dialog_that_does_not_come_says_so_where_it_was_asked_for() {
    let site = Site::new();
    // Nothing else asks for the second file.
    site.without_excerpts();
    let second = second(&site);
    for (button, dialog) in [
        ("Share", "Share this comparison"),
        ("Save", "Save"),
        ("Open a file", "Open a file"),
        ("Keyboard shortcuts", "Keyboard shortcuts"),
    ] {
        site.answer(&second, Answer::status("503 Service Unavailable"));
        let page = Page::open(&site, "/");
        page.click_in_menu(button);
        let alert = page.find("alert", "…");
        assert!(alert.text().contains("This part could not be loaded."), "{}", alert.text());
        site.answer(&second, site.file(&second));
        page.click_in_menu(button);
        page.find("dialog", dialog);
        page.find_no("alert", "…");
    }
}

#[test]
fn what_writes_a_workbook_is_brought_when_one_is_taken() {
    let site = Site::new();
    let third = third(&site);
    let page = Page::open(&site, "/");
    page.click_in_menu("Save");
    page.find("button", WORKBOOK);
    assert_eq!(site.requests(&third), 0);
    for _ in 0..2 {
        page.click("button", WORKBOOK);
        page.see_text(".xlsx");
    }
    assert_eq!(site.requests(&third), 1);
}

#[test]
fn a_workbook_that_cannot_be_written_says_so_and_the_next_press_tries_again() {
    let site = Site::new();
    let third = third(&site);
    let gone = || Answer::status("503 Service Unavailable");
    site.answer_in_turn(&third, vec![gone(), gone(), site.file(&third)]);
    let page = Page::open(&site, "/");
    page.click_in_menu("Save");
    let dialog = page.find("dialog", "Save");
    for times in 1..=2 {
        page.click("button", WORKBOOK);
        page.wait(|| (site.requests(&third) == times).then_some(()), || "nothing is asked for".to_owned());
        let alert = page.find_in(&dialog, "alert", "…");
        assert!(alert.text().contains("This part could not be loaded."), "{}", alert.text());
    }
    // The other files can still be had.
    page.click("button", "Table for spreadsheets: …");
    page.see_text(".csv");
    page.click("button", WORKBOOK);
    page.see_text(".xlsx");
    page.find_no("alert", "…");
}

const WORKBOOK: &str = "Workbook for Excel, LibreOffice and the like: …";

fn third(site: &Site) -> String {
    site.built_as("xlsx-", ".wasm")
}

fn second(site: &Site) -> String {
    site.built_as("lazy-", ".wasm")
}
