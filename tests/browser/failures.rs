//! What a reader is told when a comparison does not arrive or cannot be shown, and the way on from there.

use std::fs;

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site, data, first_bundle, folder},
    tree::one_line,
};

/// The words under which a refused file is told of.
const REFUSED: &str = "This file cannot be shown";

/// More bytes than are read: 256 MiB and one.
const TOO_MANY: u64 = 256 * 1024 * 1024 + 1;

#[test]
fn a_missing_file_is_told_as_missing() {
    fails_then_works(Answer::status("404 Not Found"), "The comparison was not found");
}

#[test]
fn a_broken_server_is_told_as_such() {
    fails_then_works(Answer::status("500 Internal Server Error"), "The server could not answer");
    fails_then_works(Answer::status("503 Service Unavailable"), "The server could not answer");
}

#[test]
fn a_web_page_in_place_of_a_file_is_told_as_such() {
    let page = Answer::new("text/html", "\n<!doctype html><title>Sign in</title>");
    fails_then_works(page, "The address leads to a web page");
}

#[test]
fn a_file_is_read_whatever_its_type() {
    for mime in ["text/html", "text/plain", "application/octet-stream"] {
        let (_site, page) = given(vec![Answer::new(mime, first_bundle())]);
        page.find("article", "George Beebe on Economic pressure");
    }
}

#[test]
fn no_connection_is_told_as_such() {
    let (site, page) = given(vec![Answer::json(data("valid/minimal.json"))]);
    page.see_text("This comparison has no quotes yet.");
    page.set_offline(true);
    page.script("document.querySelector('stand-point').setAttribute('src', '/bundles/ukraine-pivot.json')", &json!([]));
    see_failure(&page, "The comparison could not be loaded", true);
    page.set_offline(false);
    page.click("button", "Try again");
    page.find("article", "George Beebe on Economic pressure");
    assert_eq!(site.requests("/bundles/ukraine-pivot.json"), 1);
}

#[test]
fn another_site_that_does_not_allow_it_is_told_as_such() {
    let (site, other) = (Site::new(), Site::new());
    site.page("/host", &format!("<stand-point src=\"{}\"></stand-point>", other.url("/bundles/ukraine-pivot.json")));
    let page = Page::open(&site, "/host");
    see_failure(&page, "The comparison could not be loaded", true);
}

#[test]
fn a_download_that_breaks_off_shows_no_half_of_it() {
    fails_then_works(Answer::json(first_bundle()).cut(), "The download was cut off");
    fails_then_works(Answer::json(first_bundle()).cut_in_chunks(), "The download was cut off");
}

#[test]
fn a_server_that_falls_silent_is_given_up() {
    fails_then_works(Answer::json(first_bundle()).stalled(), "The server stopped answering");
}

#[test]
fn a_server_that_never_says_a_word_is_given_up() {
    fails_then_works(Answer::silent(), "The server stopped answering");
}

#[test]
fn a_file_without_end_is_given_up_at_the_limit() {
    let head = r#"{ "standpoint": 1, "name": "Without end", "quotes": [{ "id": "0", "text": "On" }"#;
    // One quote after the other; so that they are valid, the browser would have to see that all have one id.
    let quote = format!(r#", {{ "id": "1", "text": "{}" }}"#, "and on ".repeat(20_000));
    let (site, page) = given(vec![Answer::json(head).then_for_ever(quote)]);
    see_failure(&page, "This file is too large", false);
    page.see_text("256 MiB");
    page.wait(|| (site.waiting("/bundle.json") == 0).then_some(()), || "the download goes on".to_owned());
}

#[test]
fn a_file_that_is_said_to_be_too_large_is_not_downloaded() {
    let (_site, page) = given(vec![Answer::json(first_bundle()).announced_as(TOO_MANY)]);
    see_failure(&page, "This file is too large", false);
}

#[test]
fn every_refused_file_is_told_in_the_command_lines_words() {
    let (site, page) = given(vec![Answer::json(first_bundle())]);
    let mut bodies: Vec<(String, Vec<u8>)> = ["broken", "unreadable"].into_iter().flat_map(files_of).collect();
    bodies.retain(|(name, _)| name != "unreadable/web-page.json");
    assert!(bodies.len() > 80, "only {} files are there", bodies.len());
    bodies.push(("deep".to_owned(), [b"{ \"standpoint\": 1, \"name\": ".to_vec(), b"[".repeat(100_000)].concat()));
    bodies.push(("a bomb".to_owned(), [b"{ \"quotes\": [".to_vec(), b"[],".repeat(4_000_000)].concat()));
    for (number, (name, body)) in bodies.into_iter().enumerate() {
        let reason = standpoint::bundle::parse(&body).expect_err(&name).to_string();
        let path = format!("/{number}.json");
        site.answer(&path, Answer::json(body));
        page.script("document.querySelector('stand-point').setAttribute('src', arguments[0])", &json!([path]));
        let mut shown = String::new();
        let expected = one_line(&format!("{REFUSED} {reason}"));
        let look = || {
            shown = page.text();
            shown.contains(&expected).then_some(())
        };
        assert!(page.wait_quietly(look).is_some(), "{name} is to be refused with\n{expected}\nbut there is\n{shown}");
        assert_eq!(page.all("button", "Try again"), [], "the same file would be refused again");
    }
}

#[test]
fn all_that_a_file_is_refused_for_is_listed() {
    let body = r#"{ "standpoint": 1, "name": "Faults",
        "sources": [{ "id": "s", "title": "Row", "url": "a.example/b" }],
        "stances": [{ "speaker": "a", "issue": "i", "position": "pro" }] }"#;
    let refusal = standpoint::bundle::parse(body.as_bytes()).unwrap_err();
    assert_eq!(refusal.others().len(), 4);
    let (_site, page) = given(vec![Answer::json(body)]);
    see_failure(&page, REFUSED, false);
    assert_eq!(one_line(&page.find("alert", "…").text()), one_line(&format!("{REFUSED} {refusal}")));
    let text = one_line(&page.text());
    for problem in refusal.others() {
        let listed = format!("{} {}: {} ({})", problem.severity.word(), problem.path, problem.message, problem.place);
        assert!(text.contains(&one_line(&listed)), "{listed}\n{text}");
    }
}

#[test]
fn an_empty_body_is_told_as_a_file_that_cannot_be_shown() {
    let (_site, page) = given(vec![Answer::json("")]);
    see_failure(&page, REFUSED, false);
}

#[test]
fn a_newer_file_says_which_versions_are_meant() {
    let (_site, page) = given(vec![Answer::json(data("broken/standpoint-newer.json"))]);
    see_failure(&page, REFUSED, false);
    let text = page.find("alert", "…").text();
    assert!(text.contains('2') && text.contains('1'), "{text}");
}

#[test]
fn a_file_with_nothing_in_it_is_no_failure() {
    let (_site, page) = given(vec![Answer::json(data("valid/empty-lists.json"))]);
    page.find("heading", "Second bridge");
    page.see_text("This comparison has no quotes yet.");
    assert_eq!(page.all("alert", "…"), []);
    assert_eq!(page.all("button", "Show all speakers"), []);
}

#[test]
fn an_element_without_an_address_says_so() {
    let site = Site::new();
    site.page("/host", "<stand-point></stand-point>");
    let page = Page::open(&site, "/host");
    see_failure(&page, "No comparison was named", false);
}

#[test]
fn problems_are_counted_and_listed_with_their_places() {
    for file in ["valid/dangling-references.json", "valid/same-id-twice.json"] {
        let body = data(file);
        let problems = standpoint::bundle::parse(&body).unwrap().problems;
        let (_site, page) = given(vec![Answer::json(body)]);
        page.do_not_see(&problems[0].path);
        page.click("button", &format!("{} problems in this file", problems.len()));
        for problem in problems {
            page.see_text(&problem.path);
            page.see_text(&one_line(&problem.message));
            page.see_text(&problem.place.to_string());
        }
    }
    let (_site, page) = given(vec![Answer::json(first_bundle())]);
    page.find("article", "George Beebe on Economic pressure");
    assert_eq!(page.all("button", "…problem…"), []);
}

/// A page whose comparison has these answers, one after the other.
fn given(answers: Vec<Answer>) -> (Site, Page) {
    let site = Site::new();
    site.answer_in_turn("/bundle.json", answers);
    site.page("/host", "<h1>A host</h1><stand-point src=\"/bundle.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    (site, page)
}

/// The comparison fails with this heading, and appears when it is tried again.
#[track_caller]
fn fails_then_works(answer: Answer, heading: &str) {
    let (site, page) = given(vec![answer, Answer::json(first_bundle())]);
    see_failure(&page, heading, true);
    page.click("button", "Try again");
    page.find("article", "George Beebe on Economic pressure");
    page.find_no("alert", "…");
    assert_eq!(site.requests("/bundle.json"), 2);
}

/// The comparison fails with this heading and a sentence, and nothing else is shown of it.
#[track_caller]
fn see_failure(page: &Page, heading: &str, may_pass: bool) {
    page.see_text(heading);
    let alert = page.find("alert", "…");
    page.find_in(&alert, "heading", heading);
    let text = alert.text();
    let sentence = text.trim_start_matches(heading).trim_end_matches("Try again").trim();
    assert!(sentence.len() > 20, "nothing is said but the heading: {text}");
    assert_eq!(page.all_in(&alert, "button", "Try again").len(), usize::from(may_pass));
    for role in ["progressbar", "article", "table"] {
        assert_eq!(page.all(role, "…"), []);
    }
}

/// The test data of one folder, by name.
fn files_of(name: &'static str) -> impl Iterator<Item = (String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder("tests/data").join(name)).unwrap().map(|file| file.unwrap()).collect();
    files.sort_by_key(fs::DirEntry::file_name);
    files.into_iter().map(move |file| {
        let file = format!("{name}/{}", file.file_name().into_string().unwrap());
        let body = data(&file);
        (file, body)
    })
}
