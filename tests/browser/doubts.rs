//! What a source's excerpt has against a quote is told wherever the quote is, without its being asked for.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
};

/// One quote as its excerpt has it, one from which a word is cut, one with words of its own, and one that looks alike.
fn bundle() -> String {
    let quote = |id, text| json!({ "id": id, "text": text, "speaker": "ada", "issues": ["boat"], "source": "s" });
    json!({
        "standpoint": 1, "name": "Ferry", "inLanguage": "en", "publisher": "Gazette",
        "sources": [{ "id": "s", "name": "Ferry row", "excerpts": [
            "“The last boat must not run,” Ada said. “It is too dear.”", "“We never asked for it,” she added.",
        ] }],
        "speakers": [{ "id": "ada", "name": "Ada" }],
        "issues": [{ "id": "boat", "name": "Last boat" }],
        "quotes": [
            quote("same", json!("It is too dear.")),
            quote("cut", json!(["The last boat must", "run,"])),
            quote("other", json!("We often asked for it,")),
            quote("alike", json!("We never\u{a0}asked for it,")),
        ],
    })
    .to_string()
}

fn open(site: &Site) -> Page {
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle()));
    Page::open(site, "/")
}

#[test]
fn a_card_says_what_the_excerpt_has_against_its_quotes() {
    let site = Site::new();
    let page = open(&site);
    page.see_text("Words are left out here. Between these, the source’s excerpt has: not");
    let card = page.find("article", "Ada on Last boat").text();
    assert_eq!(card.matches("The source’s excerpt prints this differently.").count(), 2, "{card}");
    assert!(!card.to_lowercase().contains("verbatim"), "{card}");
    page.click("button", "3 problems in this file");
    page.see_text("error quotes, `cut`: words are left out: between the fragments excerpt 1 of source `s` has “not”");
}

#[test]
fn a_character_that_looks_like_another_is_named() {
    let site = Site::new();
    let page = open(&site);
    page.go(&site, "/?quote=alike");
    let dialog = page.find("dialog", "Quote by Ada");
    page.find_in(&dialog, "button", "Copy or cite");
    let told = dialog.text();
    let said = "Here U+00A0 In the text U+0020 the quote has U+00A0 no-break space, the text U+0020 space";
    assert!(told.contains(said), "{told}");
    // Whose text it was, and what was not looked at.
    assert!(told.contains("as Gazette put it there. Who said it, and in what context, was not checked."), "{told}");
}

#[test]
fn a_reader_checks_against_a_text_of_their_own() {
    let site = Site::new();
    let page = open(&site);
    page.go(&site, "/?quote=cut");
    let dialog = page.find("dialog", "Quote by Ada");
    page.find_in(&dialog, "button", "Copy or cite");
    page.script("document.querySelector('stand-point').shadowRoot.querySelector('.pasting').open = true", &json!([]));
    for (text, expected) in [
        ("Rain fell.", "The text that you pasted has nothing like it."),
        (
            "“The last boat must,” Ada said, “run,” and left.",
            "Verbatim: the text prints these words, to the character.",
        ),
        (
            "“The last boat must surely run,” Ada said.",
            "Words are left out: between these the text prints more. surely",
        ),
    ] {
        let field = page.find("textbox", "Paste the text of the source here");
        page.script("arguments[0].value = arguments[1]", &json!([field.argument(), text]));
        page.click("button", "Check");
        page.see_text(expected);
    }
    page.see_text("This went by the text that you pasted. It has not left your browser.");
    page.click("button", "Copy or cite");
    let cited = page.find("textbox", "Text").property("value");
    let doubt = "Words are left out here. Between these, the source’s excerpt has: not";
    assert!(cited.as_str().unwrap().contains(doubt), "{cited}");
}
