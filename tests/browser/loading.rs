//! The time before a comparison is there, and what stays when the viewer itself does not arrive.

use std::time::Duration;

use crate::{
    page::Page,
    server::{Answer, Site, first_bundle},
};

const HOST: &str = "<h1>A host</h1>\
    <stand-point src=\"/bundles/ukraine-pivot.json\"><p>What stands between the tags.</p></stand-point>";

/// How long the viewer may take before it is given up, over what a page's comparison may take.
const LONGER: Duration = Duration::from_secs(15);

#[test]
fn a_slow_download_shows_that_it_goes_on_and_arrives() {
    let site = Site::new();
    // Longer in all than the 10 s of silence after which a server is given up.
    let slow = Answer::json(first_bundle()).steadily(Duration::from_secs(12));
    site.answer("/bundles/ukraine-pivot.json", slow).page("/host", HOST);
    let page = Page::open(&site, "/host");
    let bar = page.find("progressbar", "Loading the comparison");
    let early = value(&bar.property("value"));
    page.wait(|| (value(&bar.property("value")) > early).then_some(()), || "the bar does not move".to_owned());
    page.find("article", "George Beebe on Economic pressure");
    page.find_no("progressbar", "…");
    page.do_not_see("What stands between the tags.");
}

#[test]
fn without_scripts_the_page_leads_to_the_file() {
    let site = Site::new();
    site.answer("/standpoint.js", Answer::status("404 Not Found"));
    let page = Page::open(&site, "/");
    let link = page.find("link", "in the file itself");
    assert_eq!(link.property("href"), site.url("/bundles/ukraine-pivot.json"));
}

#[test]
fn a_viewer_that_is_missing_leaves_the_page_readable() {
    viewer_fails_then_works(".wasm", |_| Answer::status("404 Not Found"));
}

#[test]
fn a_viewer_that_breaks_off_leaves_the_page_readable() {
    viewer_fails_then_works(".wasm", Answer::cut);
}

#[test]
fn a_viewer_that_was_tampered_with_does_not_run() {
    viewer_fails_then_works(".wasm", Answer::with_another_last_byte);
}

#[test]
fn a_viewer_without_its_script_leaves_the_page_readable() {
    viewer_fails_then_works(".js", |_| Answer::status("404 Not Found"));
}

#[test]
fn a_viewer_with_half_of_its_script_leaves_the_page_readable() {
    viewer_fails_then_works(".js", Answer::cut);
}

#[test]
fn a_viewer_that_never_arrives_is_given_up() {
    viewer_fails_then_works(".wasm", |_| Answer::silent());
}

#[test]
fn a_viewer_whose_script_never_arrives_is_given_up() {
    viewer_fails_then_works(".js", |_| Answer::silent());
}

/// One of the viewer's files fails once: the page says so and stays readable, and can be tried again.
#[track_caller]
fn viewer_fails_then_works(end: &str, fail: impl FnOnce(Answer) -> Answer) {
    let site = Site::new();
    let path = site.built(end);
    let file = site.file(&path);
    site.answer_in_turn(&path, vec![fail(file.clone()), file]).page("/host", HOST);
    let page = Page::open(&site, "/host");
    page.be_patient(LONGER);
    page.see_text("The viewer could not be loaded");
    page.find("alert", "…");
    page.see_text("What stands between the tags.");
    page.find("heading", "A host");
    page.click("button", "Try again");
    page.find("article", "George Beebe on Economic pressure");
    page.find_no("alert", "…");
    page.do_not_see("What stands between the tags.");
}

fn value(bar: &serde_json::Value) -> f64 {
    bar.as_f64().expect("the bar knows how far it is")
}
