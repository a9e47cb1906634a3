//! The balance: how much of what is on screen is whose.

use crate::{page::Page, server::Site, timeline::town};

#[test]
fn the_balance_counts_what_is_on_screen() {
    let site = Site::new();
    let page = town(&site, "");
    assert_eq!(page.all("table", "What is on screen…").len(), 0, "nothing is counted before it is asked for");
    page.click_in_menu("How balanced is this?");
    assert_eq!(rows(&page), ["Ada 3 9 0 5 May 2025 1", "All together 4 12 0 5 May 2025 2", "Ben 1 3 0 1 April 2024 1"]);
    page.see_text("Nothing on file from Ada on: Toll");
    page.click("checkbox", "Ben…");
    page.see_text("Showing 1 of 2 speakers, 3 quotes.");
    assert_eq!(rows(&page), ["Ada 3 9 0 5 May 2025 1", "All together 3 9 0 5 May 2025 1"]);
}

#[test]
fn what_was_left_out_is_not_called_silence() {
    let site = Site::new();
    let page = town(&site, "?search=pay");
    page.click_in_menu("How balanced is this?");
    page.find("table", "What your choice leaves on screen…");
    page.do_not_see("Issues with nothing");
    page.do_not_see("Nothing on file from");
}

/// The rows of the table without their heads, in alphabetical order.
fn rows(page: &Page) -> Vec<String> {
    let table = page.find("table", "What is on screen…");
    let rows = page.all_in(&table, "row", "…").into_iter().filter_map(|row| page.element(row));
    let mut rows: Vec<_> = rows.map(|row| row.text()).filter(|row| !row.starts_with("Speakers")).collect();
    rows.sort();
    rows
}
