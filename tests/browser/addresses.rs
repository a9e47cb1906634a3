//! The page's address: it says what is shown, so that it can be kept and shared.

use crate::{page::Page, server::Site, views};

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
