//! Opening a comparison of one's own: nothing of it leaves the browser.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, STRICT, Site, data, folder},
};

const PAGE: &str = "<stand-point src=\"/bundles/ukraine-pivot.json\" openable linked></stand-point>";

fn open(site: &Site) -> Page {
    site.set_policy(STRICT).page("/host", PAGE);
    let page = Page::open(site, "/host");
    page.see_text("Showing 3 speakers");
    page
}

/// Opens the dialog, and waits until all that it needs has been loaded.
fn ask(page: &Page) {
    // Where there is no comparison, there is no menu either.
    if page.all("button", "More").is_empty() {
        page.click("button", "Open a file");
    } else {
        page.click_in_menu("Open a file");
    }
    page.find("dialog", "Open a file");
    page.see_text("Nothing leaves your browser");
}

/// Lets go of a file with this text over the element.
const DROP: &str = "
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([arguments[0]], 'own.json'));
    const element = document.querySelector('stand-point');
    const drop = (type) => !element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    return [drop('dragover'), drop('drop')]";

#[test]
fn a_chosen_file_is_shown_and_no_request_is_made() {
    let site = Site::new();
    let page = open(&site);
    ask(&page);
    let before = site.all_requests();
    let input = page.find("button", "Choose a comparison, a JSON file…").argument();
    let id = input.as_object().unwrap().values().next().unwrap().as_str().unwrap().to_owned();
    let file = folder("tests/data/valid/every-position.json");
    page.post(&format!("element/{id}/value"), &json!({ "text": file.to_str().unwrap() }));
    page.find("heading", "Second bridge");
    page.find_no("dialog", "…");
    page.see_focus_in("heading", "Second bridge");
    // What is told and done later is no request either.
    page.script("document.querySelector('stand-point').reload()", &json!([]));
    page.find("heading", "Second bridge");
    assert_eq!(site.all_requests(), before);
    assert_eq!(page.csp_violations(), json!([]));

    // Nobody else has the file, so that there is no link to it.
    page.click_in_menu("Share");
    page.find("textbox", "As HTML that needs no script");
    assert!(page.all("textbox", "Link to…").is_empty());
    page.click("button", "Close");

    ask(&page);
    page.click("button", "Back to this page’s comparison");
    page.see_text("Showing 3 speakers, 5 quotes.");
}

#[test]
fn the_problems_of_a_pasted_file_are_listed_with_their_places() {
    let site = Site::new();
    let page = open(&site);
    let paste = |text: &[u8]| {
        ask(&page);
        let set = "arguments[0].value = arguments[1]";
        let field = page.find("textbox", "Or paste its text").argument();
        page.script(set, &json!([field, String::from_utf8_lossy(text)]));
        page.click("button", "Show what I pasted");
    };
    paste(&data("valid/dangling-references.json"));
    page.click("button", "…problems in this file");
    page.see_text("quotes[0].speaker");
    page.see_text("line");

    paste(b"{ \"standpoint\": 1,\n  \"name\": 7 }");
    page.see_text("This file cannot be shown");
    page.see_text("name: found 7, expected a string");
    page.see_text("line 2, column 11");

    // From a refusal, too, there is a way on.
    paste(&data("valid/every-role.json"));
    page.find_no("heading", "This file cannot be shown");
}

#[test]
fn a_file_is_dropped_on_the_element() {
    let site = Site::new();
    site.without_excerpts();
    let page = open(&site);
    let before = site.all_requests();
    let text = String::from_utf8(data("valid/every-kind.json")).unwrap();
    assert_eq!(page.script(DROP, &json!([text])), json!([true, true]));
    page.find("heading", "Second bridge");
    assert_eq!(site.all_requests(), before);
    // The page may change its mind about what it shows.
    page.script(
        "document.querySelector('stand-point').setAttribute('src', '/bundles/ukraine-pivot.json?')",
        &json!([]),
    );
    page.see_text("Showing 3 speakers, 5 quotes.");
}

#[test]
fn a_page_that_does_not_offer_it_keeps_its_own_comparison() {
    let site = Site::new();
    site.page("/host", &PAGE.replace("openable", ""));
    let page = Page::open(&site, "/host");
    page.see_text("Showing 3 speakers");
    assert!(page.all("button", "Open a file").is_empty());
    assert_eq!(page.script(DROP, &json!(["{}"])), json!([false, false]));
}

#[test]
fn a_page_without_a_comparison_lets_its_reader_open_one() {
    let site = Site::new();
    site.page("/host", "<stand-point openable></stand-point>");
    site.answer("/favicon.ico", Answer::status("204 No Content"));
    let page = Page::open(&site, "/host");
    page.see_text("No comparison was named");
    page.find("button", "Open a file");
    let text = String::from_utf8(data("valid/every-kind.json")).unwrap();
    page.script("document.querySelector('stand-point').open(arguments[0])", &json!([text]));
    page.find("heading", "Second bridge");
}
