//! Passing on what is on screen: links that others can open, code for other pages, and what is copied.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
};

// What is passed on is what the page says, and nothing of what suits a test.
const BUNDLE: &str = "src=\"/bundles/ukraine-pivot.json\" group-by=\"\"";

/// A page with the first bundle, of which only one speaker is chosen, and the dialog open.
fn shared(site: &Site, attributes: &str) -> Page {
    site.page("/host", &format!("<p>An article.</p><stand-point {BUNDLE} {attributes}></stand-point>"));
    let page = Page::open(site, "/host");
    share(&page);
    page
}

fn share(page: &Page) {
    page.click("button", "Only George Beebe");
    page.see_text("Showing 1 of 3 speakers");
    page.click_in_menu("Share");
    page.find("dialog", "Share this comparison");
}

/// What is in the field of this name.
#[track_caller]
fn field(page: &Page, name: &str) -> String {
    page.find("textbox", name).property("value").as_str().unwrap().to_owned()
}

#[test]
fn what_is_on_screen_can_be_passed_on() {
    let site = Site::public();
    let page = shared(&site, "");
    let address = site.url("/bundles/ukraine-pivot.json");
    let link = field(&page, "Link to exactly this");
    assert!(link.starts_with(&site.url("/embed.html?bundle=")) && link.ends_with("&speakers=beebe"), "{link}");
    let element = field(&page, "For a page that allows scripts");
    assert!(element.contains(&format!("<script type=\"module\" src=\"{}\">", site.url("/standpoint.js"))), "{element}");
    assert!(element.contains(&format!("<stand-point src=\"{address}\" speakers=\"beebe\">")), "{element}");
    let frame = field(&page, "For a page that allows frames");
    assert!(frame.contains(&format!("<iframe data-standpoint src=\"{}", site.url("/embed.html?bundle="))), "{frame}");

    // The code works where it is pasted, and the HTML says the same without it.
    let html = field(&page, "As HTML that needs no script");
    assert!(
        html.contains("<blockquote") && html.contains("George Beebe") && !html.contains("very straightforward"),
        "{html}"
    );
    assert!(!html.contains("<button") && !html.contains("<input"), "{html}");
    site.page("/other", &element);
    page.go(&site, "/other");
    page.see_text("Showing 1 of 3 speakers");
}

#[test]
fn the_link_of_a_linked_element_is_its_pages() {
    let site = Site::public();
    let page = shared(&site, "linked");
    page.see_url("/host?speakers=beebe");
    assert_eq!(field(&page, "Link to this page"), site.url("/host?speakers=beebe"));
    page.click("button", "Close");
    page.find_no("dialog", "…");
}

#[test]
fn the_link_has_what_is_chosen_where_the_address_cannot_be_written() {
    let site = Site::public();
    site.page(
        "/host",
        &format!(
            "<script>history.pushState = history.replaceState = () => {{ throw new Error('forbidden') }}</script>
             <stand-point {BUNDLE} linked></stand-point>"
        ),
    );
    let page = Page::open(&site, "/host?page=2#here");
    share(&page);
    assert!(page.url().ends_with("/host?page=2#here"), "{}", page.url());
    assert_eq!(field(&page, "Link to this page"), site.url("/host?page=2&speakers=beebe#here"));
}

#[test]
fn an_address_that_others_cannot_open_is_not_offered() {
    // By its number, the site is on this computer alone.
    let site = Site::new();
    let page = shared(&site, "linked");
    page.see_text("There is no link to offer");
    for name in ["Link to…", "For a page that allows…"] {
        assert_eq!(page.all("textbox", name), [], "{name}");
    }
    assert!(field(&page, "As HTML that needs no script").contains("<blockquote"));

    // A document within a page has no address of its own; the comparison has one on its own site.
    let site = Site::public();
    let inner =
        format!("<script type='module' src='/standpoint.js'></script><stand-point {BUNDLE} linked></stand-point>");
    site.page("/outer", &format!("<iframe title=\"Inner\" srcdoc=\"{}\"></iframe>", inner.replace('"', "&quot;")));
    let page = Page::open(&site, "/outer");
    page.enter("Inner");
    share(&page);
    assert_eq!(page.all("textbox", "Link to this page"), []);
    assert!(field(&page, "Link to exactly this").ends_with("&speakers=beebe"));
}

#[test]
fn only_what_has_been_copied_is_said_to_be() {
    let site = Site::public();
    for (is_allowed, said) in
        [(true, "Copied: Link to exactly this"), (false, "Not copied: this page may not use the clipboard")]
    {
        let page = shared(&site, "");
        let answer =
            if is_allowed { "Promise.resolve(void (window.copied = text))" } else { "Promise.reject(new Error())" };
        let clipboard = format!(
            "Object.defineProperty(navigator, 'clipboard', {{ value: {{ writeText: (text) => {answer} }} }});
             document.execCommand = () => false"
        );
        page.script(&clipboard, &json!([]));
        page.click("button", "Copy: Link to exactly this");
        page.see_text(said);
        if is_allowed {
            assert_eq!(page.script("return window.copied", &json!([])), field(&page, "Link to exactly this"));
        } else {
            // It can be copied by hand.
            page.see_focus_in("textbox", "Link to exactly this");
            let selected = "const field = document.querySelector('stand-point').shadowRoot.activeElement;
                return field.value.slice(field.selectionStart, field.selectionEnd)";
            assert_eq!(page.script(selected, &json!([])), field(&page, "Link to exactly this"));
        }
    }
}

#[test]
fn a_comparison_within_a_page_is_passed_on_as_html() {
    let site = Site::public();
    site.page(
        "/host",
        "<script type=\"application/json\" id=\"b\">{\"standpoint\":1,\"name\":\"Inline\",\"quotes\":[{\"id\":\"q\",\"text\":\"Yes.\"}]}</script>
         <stand-point src=\"#b\"></stand-point>",
    );
    site.answer("/favicon.ico", Answer::status("204 No Content"));
    let page = Page::open(&site, "/host");
    page.click_in_menu("Share");
    assert_eq!(field(&page, "Link to this page"), site.url("/host"));
    assert!(field(&page, "As HTML that needs no script").contains("Yes."));
}
