//! A page that a program translates: it puts elements with other words in the place of text nodes.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
};

/// Puts two elements and other letters in the place of every text that may be translated.
const TRANSLATE: &str = "
    const walker = document.createTreeWalker(document.querySelector('stand-point').shadowRoot, NodeFilter.SHOW_TEXT);
    const texts = [];
    const isKept = (node) => node.parentElement.closest('[translate]')?.getAttribute('translate') === 'no';
    while (walker.nextNode()) if (walker.currentNode.data.trim() && !isKept(walker.currentNode)) texts.push(walker.currentNode);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data.replace(/[a-z]/g, 'x');
      outer.append(inner);
      text.replaceWith(outer);
    }";

fn bundle() -> String {
    json!({
        "standpoint": 1, "name": "A second bridge", "inLanguage": "en",
        "speakers": [{ "id": "ada", "name": "Ada" }, { "id": "ben", "name": "Ben" }],
        "issues": [{ "id": "bridge", "name": "Second bridge" }, { "id": "ferry", "name": "Ferry" }],
        "sources": [{ "id": "s", "name": "The Courier", "url": "https://example.org/" }],
        "quotes": [
            { "id": "q", "text": "We need a bridge.", "speaker": "ada", "issues": ["bridge"], "source": "s", "date": "2024" },
            { "id": "r", "text": "He wants none.", "kind": "paraphrase", "speaker": "ben", "issues": ["bridge"] },
            { "id": "t", "text": "Ferries will do.", "speaker": "ben", "issues": ["ferry"], "date": "2025" },
        ],
    })
    .to_string()
}

/// Clicks on one of the elements of the comparison that a selector finds, as a program does.
const CLICK: &str = "const root = document.querySelector('stand-point').shadowRoot;
    [...root.querySelectorAll(arguments[0])][arguments[1]].click()";

#[test]
fn what_is_said_of_the_screen_goes_on_following_it() {
    let site = Site::new();
    site.answer("/bundle.json", Answer::json(bundle()));
    site.page("/host", "<stand-point src=\"/bundle.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    page.see_text("Showing 2 speakers, 3 quotes.");
    page.script(TRANSLATE, &json!([]));
    page.do_not_see("Showing 2");
    page.script(CLICK, &json!(["input[type=checkbox]", 1]));
    page.see_text("Showing 1 of 2 speakers, 1 quote.");
    let result = "return document.querySelector('stand-point').shadowRoot.querySelector('.result').innerText";
    let shown = page.script(result, &json!([]));
    assert!(!shown.as_str().unwrap().contains("xx"), "what was shown before is there, too: {shown}");
    page.script(CLICK, &json!(["input[type=checkbox]", 0]));
    page.see_text("No speaker is chosen.");
    page.script(TRANSLATE, &json!([]));
    page.script("document.querySelector('stand-point').selection = { search: 'nothing of the kind' }", &json!([]));
    page.see_text("Nothing");
    page.do_not_see("Nx xxxxxxx");
    page.script("document.querySelector('stand-point').selection = { view: 'timeline' }", &json!([]));
    page.see_text("Showing 2 speakers, 3 quotes.");
    page.script(TRANSLATE, &json!([]));
    page.script("document.querySelector('stand-point').selection = { view: 'matrix', speakers: ['ben'] }", &json!([]));
    page.see_text("Showing 1 of 2 speakers, 2 quotes.");
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn verbatim_words_are_kept_and_what_is_copied_is_the_bundle_s() {
    let site = Site::new();
    site.answer("/bundle.json", Answer::json(bundle()));
    site.page("/host", "<stand-point src=\"/bundle.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    page.see_text("We need a bridge.");
    page.script(TRANSLATE, &json!([]));
    page.see_text("We need a bridge.");
    page.see_text("Hx xxxxx xxxx.");
    page.script(CLICK, &json!([".menu > button", 0]));
    page.script(CLICK, &json!([".share", 0]));
    page.find("textbox", "As HTML that needs no script");
    page.script(TRANSLATE, &json!([]));
    let fields = "return [...document.querySelector('stand-point').shadowRoot.querySelectorAll('dialog textarea')]
        .map((field) => field.value).join()";
    let copied = page.script(fields, &json!([]));
    let copied = copied.as_str().unwrap();
    assert!(
        copied.contains("We need a bridge.") && copied.contains("He wants none.") && !copied.contains("xx"),
        "{copied}"
    );
}
