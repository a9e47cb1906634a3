//! One quote, opened: what stands around it, what it shows, whether it can be checked, and what can be taken from it.

use serde_json::json;

use crate::{
    find::Element,
    page::Page,
    server::{Answer, Site},
    views,
};

/// A bundle with a quote that its excerpt has, one that it has otherwise, and one of which there is no excerpt.
fn checked() -> String {
    json!({
        "standpoint": 1, "name": "Bridge", "inLanguage": "en",
        "sources": [
            { "id": "s", "name": "Council votes", "publisher": "Courier", "url": "https://example.org/a",
              "archivedAt": "https://archive.example.org/a", "datePublished": "2025-03-02",
              "excerpts": ["Rain fell. “We need a bridge,” Ada said. “Nobody was able to cross.” Then she left."] },
            { "id": "t", "name": "Other" },
        ],
        "speakers": [{ "id": "ada", "name": "Ada" }],
        "issues": [{ "id": "bridge", "name": "Bridge", "statement": "Build it." }],
        "quotes": [
            { "id": "same", "text": "We need a bridge,", "speaker": "ada", "issues": ["bridge"], "source": "s",
              "prefix": "Rain fell. “", "suffix": "” Ada said.", "date": "2025-03-01", "locator": "paragraph 2" },
            { "id": "other", "text": "Nobody was unable to cross.", "speaker": "ada", "issues": ["bridge"], "source": "s" },
            { "id": "none", "text": "No.", "speaker": "ada", "issues": ["bridge"], "source": "t" },
        ],
        "stances": [
            { "speaker": "ada", "issue": "bridge", "position": "oppose", "date": "2020" },
            { "speaker": "ada", "issue": "bridge", "position": "support", "date": "2025",
              "evidence": ["same", { "quote": "none", "role": "contradicts", "note": "Said in jest." }] },
        ],
    })
    .to_string()
}

#[track_caller]
fn open(site: &Site, query: &str) -> Page {
    site.answer("/bundles/ukraine-pivot.json", Answer::json(checked()));
    Page::open(site, &format!("/{query}"))
}

/// The open quote, with all there is to tell of it.
#[track_caller]
fn find_told<'page>(page: &'page Page, name: &str) -> Element<'page> {
    let dialog = page.find("dialog", name);
    page.find_in(&dialog, "button", "Copy or cite");
    dialog
}

#[test]
fn a_quote_opens_and_closes_and_the_focus_comes_back() {
    let site = Site::new();
    let page = views::page(&site);
    let name = "Details of the quote by Karoline Leavitt: merely asking a question, not…";
    page.click("button", name);
    let dialog = find_told(&page, "Quote by Karoline Leavitt");
    page.see_focus_in("dialog", "Quote by Karoline Leavitt");
    page.see_url("?quote=leavitt-july-call");
    let told = dialog.text();
    for said in ["merely asking a question", "Disputes this", "Positions of Karoline Leavitt", "dailycaller.com"] {
        assert!(told.contains(said), "no “{said}” in {told}");
    }
    page.press("Escape");
    page.find_no("dialog", "…");
    page.see_url("/");
    page.see_focus_in("button", name);

    page.back();
    find_told(&page, "Quote by Karoline Leavitt");
    page.click("button", "Close");
    page.find_no("dialog", "…");
}

#[test]
fn a_link_opens_the_quote_that_it_names() {
    let site = Site::new();
    let page = open(&site, "?quote=same");
    let dialog = find_told(&page, "Quote by Ada");
    let told = dialog.text();
    // What stands around it has no quotation marks but the source's own; positions stand by date.
    for said in ["Rain fell. “", "” Ada said.", "paragraph 2", "Courier", "archived copy", "archive.example.org"] {
        assert!(told.contains(said), "no “{said}” in {told}");
    }
    let time = told.split("Positions of Ada").nth(1).unwrap();
    assert!(time.find("Opposes").unwrap() < time.find("Supports").unwrap(), "{time}");
    let passage = page.find_in(&dialog, "link", "Council votes (example.org)").property("href");
    assert_eq!(
        passage,
        "https://example.org/a#:~:text=Rain%20fell%2E%20%E2%80%9C-,We%20need%20a%20bridge%2C,-%E2%80%9D%20Ada%20said%2E"
    );
}

#[test]
fn a_link_to_a_quote_that_is_not_there_says_so_quietly() {
    let site = Site::new();
    let page = open(&site, "?quote=gone");
    page.see_text("This link names a quote that is not in this comparison.");
    assert_eq!(page.all("dialog", "…"), []);
}

#[test]
fn only_what_is_printed_to_the_character_is_called_verbatim() {
    let site = Site::new();
    for (quote, verdict) in [
        ("same", "Verbatim: the text prints these words, to the character."),
        ("other", "Differs: the text prints it differently. Here unable In the text able"),
        ("none", "Cannot be checked here: this file has no excerpt"),
    ] {
        let page = open(&site, &format!("?quote={quote}"));
        let told = find_told(&page, "Quote by Ada").text();
        assert!(told.contains(verdict), "{quote}: {told}");
        let is_said = ["Verbatim:", "Differs:", "Cannot be checked"].map(|word| told.contains(word));
        assert_eq!(is_said.into_iter().filter(|&said| said).count(), 1, "{told}");
    }
}

#[test]
fn what_speaks_against_a_position_is_told_as_that() {
    let site = Site::new();
    let page = open(&site, "?quote=none");
    let told = find_told(&page, "Quote by Ada").text();
    assert!(told.contains("Speaks against this position Editor’s note Said in jest."), "{told}");
}

#[test]
fn the_page_is_told_which_quote_opens() {
    let site = Site::new();
    let page = open(&site, "?view=quotes");
    page.find("button", "Details of the quote by Ada: No.");
    let listen =
        "window.opened = []; addEventListener('standpoint-quoteopen', event => window.opened.push(event.detail.id))";
    page.script(listen, &json!([]));
    page.click("button", "Details of the quote by Ada: No.");
    find_told(&page, "Quote by Ada");
    assert_eq!(page.script("return window.opened", &json!([])), json!(["none"]));
}

#[test]
fn a_quote_can_be_copied_and_cited() {
    let site = Site::public();
    let page = open(&site, "?quote=same");
    page.click("button", "Copy or cite");
    page.find("dialog", "Copy or cite this quote");
    for (form, said) in [
        ("Text", "“We need a bridge,”\n— Ada, "),
        (
            "HTML",
            "<blockquote cite=\"https://example.org/a\" lang=\"en\" dir=\"ltr\"><p>“We need a bridge,”</p></blockquote>",
        ),
        ("Markdown", "> “We need a bridge,”"),
        ("BibTeX", "title = {{Council votes}}"),
        ("CSL-JSON", "\"type\": \"webpage\""),
        ("Link to this quote", "/?quote=same"),
    ] {
        let text = page.find("textbox", form).property("value");
        assert!(text.as_str().unwrap().contains(said), "{form}: {text}");
        page.find("button", &format!("Copy: {form}"));
    }
    page.press("Escape");
    page.find_no("dialog", "Copy or cite this quote");
    page.see_focus_in("dialog", "Quote by Ada");
}
