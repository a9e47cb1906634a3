//! What the search has found is highlighted, without anything on the page being changed.

use serde_json::{Value, json};

use crate::{
    engine::Engine,
    engines::in_every_engine,
    page::Page,
    server::{Answer, STRICT, Site},
};

in_every_engine!(highlights_what_is_found);

/// All that is highlighted on the page, in order and each once.
const HITS: &str = "return [...new Set([...CSS.highlights?.get('standpoint-hit') ?? []].map(String))].sort()";

/// The markup of every quote.
const QUOTED: &str = "const root = document.querySelector('stand-point').shadowRoot;
    return [...root.querySelectorAll('blockquote')].map(quote => quote.outerHTML)";

fn bundle() -> Value {
    let quotes = [
        ("fr", "Le café de Zoë est fermé."),
        ("he", "הַשָּׁלוֹם קָרוֹב"),
        ("zh-Hant", "我們需要一座新橋。"),
        ("el", "Ο δρόμος"),
        ("en", "A  bridge,\nand a BRIDGE."),
    ];
    let quotes: Vec<Value> = (0..)
        .zip(quotes)
        .map(|(at, (language, text))| {
            json!({ "id": format!("q{at}"), "text": text, "inLanguage": language, "speaker": "zoe", "issues": ["i"] })
        })
        .collect();
    json!({ "standpoint": 1, "name": "Words", "inLanguage": "en", "quotes": quotes,
        "speakers": [{ "id": "zoe", "name": "Zoé Bridge" }], "issues": [{ "id": "i", "name": "Roads" }],
        "stances": [{ "speaker": "zoe", "issue": "i", "position": "support", "summary": "Wants a summary of cafés." }] })
}

/// Sees these highlighted, and nothing else.
#[track_caller]
fn see_hits(page: &Page, expected: &[&str]) {
    let hits = || page.script(HITS, &json!([]));
    page.wait(|| (hits() == json!(expected)).then_some(()), || format!("{} is highlighted, not {expected:?}", hits()));
}

fn highlights_what_is_found(engine: Engine) {
    let site = Site::new();
    site.set_policy(STRICT);
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle().to_string()));
    let page = Page::open_in(engine, &site, "/?search=cafe");
    page.see_text("Le café");
    if page.script("return !('highlights' in CSS)", &json!([])) == true {
        return;
    }
    see_hits(&page, &["café"]);
}

#[test]
fn words_are_highlighted_as_they_are_written() {
    let site = Site::new();
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle().to_string()));
    for (search, expected) in [
        ("ZOE", &["Zoé", "Zoë"][..]),
        ("שלום", &["שָּׁלוֹם"]),
        ("新橋", &["新橋"]),
        ("ΔΡΌΜΟΣ", &["δρόμος"]),
        ("\"a bridge\" and", &["A  bridge", "a BRIDGE", "and"]),
    ] {
        let page = Page::open(&site, "/?view=quotes");
        page.see_text("Le café");
        let before = page.script(QUOTED, &json!([]));
        look_for(&page, search);
        page.see_text("Clear the search");
        see_hits(&page, expected);
        let found = page.script(QUOTED, &json!([]));
        let is_unchanged = |quote: &Value| before.as_array().unwrap().contains(quote);
        assert!(found.as_array().unwrap().iter().all(is_unchanged), "the markup has changed: {found}");
        page.click("button", "Clear the search");
        see_hits(&page, &[]);
        assert_eq!(page.script(QUOTED, &json!([])), before);
    }
}

/// Types what to look for, in place of what stands there.
#[track_caller]
fn look_for(page: &Page, search: &str) {
    let type_in = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))";
    let field = page.find("searchbox", "Search");
    page.script(type_in, &json!([field.argument(), search]));
}

#[test]
fn hits_are_found_as_they_are_typed_and_highlighted_as_they_are_written() {
    let texts = [
        "We can’t wait for it.",
        "They can't mean it before.",
        "Die Bürger\u{ad}ver\u{ad}samm\u{ad}lung",
        "repre\u{200b}sen\u{200b}tation",
        "قال محمـــد إنه",
        "ما می\u{200c}خواهیم",
        "او یرید کتاب",
        "DIE HAUPTSTRAẞE",
        "הדו״ח יפורסם",
        "הדו\"ח לא",
        "דודי חזר",
        "a non‑violent protest of 2019–2020",
        "мой дом",
    ];
    let quotes: Vec<Value> = (0..)
        .zip(texts)
        .map(|(at, text)| json!({ "id": format!("q{at}"), "text": text, "speaker": "l", "issues": ["i"] }))
        .collect();
    let bundle = json!({ "standpoint": 1, "name": "Words", "inLanguage": "en", "quotes": quotes,
        "speakers": [{ "id": "l", "name": "Łucja Żądło-O’Hara" }], "issues": [{ "id": "i", "name": "Roads" }] });
    let site = Site::new();
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    let page = Page::open(&site, "/?view=quotes&search=can't");
    page.see_text("We can’t");
    see_hits(&page, &["can't", "can’t"]);
    for (search, expected) in [
        ("can’t", &["can't", "can’t"][..]),
        ("o'hara", &["O’Hara"]),
        ("lucja zadlo", &["Łucja", "Żądło"]),
        ("non-violent", &["non‑violent"]),
        ("2019-2020", &["2019–2020"]),
        ("Bürgerversammlung", &["Bürger\u{ad}ver\u{ad}samm\u{ad}lung"]),
        ("representation", &["repre\u{200b}sen\u{200b}tation"]),
        ("محمد", &["محمـــد"]),
        ("میخواهیم", &["می\u{200c}خواهیم"]),
        ("يريد كتاب", &["کتاب", "یرید"]),
        ("hauptstrasse", &["HAUPTSTRAẞE"]),
        ("hauptstraße", &["HAUPTSTRAẞE"]),
        ("דו\"ח", &["דו\"ח", "דו״ח"]),
        ("דו״ח", &["דו\"ח", "דו״ח"]),
        ("\"הדו״ח יפורסם\"", &["הדו״ח יפורסם"]),
        ("for", &["for"]),
        ("fore", &["fore"]),
        ("мои", &[]),
        ("мой", &["мой"]),
    ] {
        look_for(&page, search);
        see_hits(&page, expected);
    }
}

#[test]
fn two_comparisons_on_a_page_keep_their_own_hits() {
    let site = Site::new();
    site.answer("/a.json", Answer::json(bundle().to_string()));
    let element =
        |search: &str| format!("<stand-point src=\"/a.json\" view=\"quotes\" search=\"{search}\"></stand-point>");
    site.page("/two", &[element("cafe"), element("fermé")].concat());
    let page = Page::open(&site, "/two");
    page.see_text("Le café");
    see_hits(&page, &["café", "fermé"]);
    page.script("document.querySelector('stand-point').setAttribute('search', '')", &json!([]));
    // All that the first has now comes before the second.
    let second = "document.querySelectorAll('stand-point')[1].scrollIntoView({ block: 'end' })";
    page.script(second, &json!([]));
    see_hits(&page, &["fermé"]);
}
