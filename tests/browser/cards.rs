//! Cards of a comparison that is too long to be drawn at once: what is on screen follows what is chosen, and all else once
//! the reader comes to it.

use serde_json::{Value, json};

use crate::{
    page::Page,
    server::{Answer, Site},
};

/// The shadow root, in which a script looks for what has no role.
const ROOT: &str = "const root = document.querySelector('stand-point').shadowRoot;";

/// How many quotes are on the page, drawn and not hidden.
const SHOWN: &str = "return [...root.querySelectorAll('.quote')].filter((quote) => quote.checkVisibility()).length";

const SPEAKERS: usize = 12;
const ISSUES: usize = 15;

/// Twelve speakers with six quotes each on fifteen issues: two for a bridge under a position, and four more. Only the
/// first of each position is of winter.
fn long() -> String {
    let (speakers, issues) = (0..SPEAKERS, 0..ISSUES);
    let each = || issues.clone().flat_map(|issue| speakers.clone().map(move |speaker| (speaker, issue)));
    let id = |(speaker, issue), number| format!("q{speaker}-{issue}-{number}");
    let quotes: Vec<Value> = each()
        .flat_map(|place| (0..6).map(move |number| (place, number)))
        .map(|(place, number)| {
            let when = if number == 0 { "before winter" } else { "at last" };
            let text = format!("We need a bridge {when}, and say so: {} of {}.", number + 1, id(place, 0));
            json!({ "id": id(place, number), "text": text, "speaker": format!("s{}", place.0),
                "issues": [format!("i{}", place.1)] })
        })
        .collect();
    let stances: Vec<Value> = each()
        .map(|place| {
            json!({ "speaker": format!("s{}", place.0), "issue": format!("i{}", place.1), "position": "support",
                "evidence": (0..3).map(|number| id(place, number)).collect::<Vec<_>>() })
        })
        .collect();
    let named = |letter: &str, name: &str, count| -> Vec<Value> {
        (0..count)
            .map(|number| json!({ "id": format!("{letter}{number}"), "name": format!("{name} {number:02}") }))
            .collect()
    };
    json!({ "standpoint": 1, "name": "Long", "inLanguage": "en", "speakers": named("s", "Speaker", SPEAKERS),
        "issues": named("i", "Issue", ISSUES), "quotes": quotes, "stances": stances })
    .to_string()
}

#[track_caller]
fn open(site: &Site, query: &str) -> Page {
    site.answer("/bundles/ukraine-pivot.json", Answer::json(long()));
    let page = Page::open(site, &format!("/{query}"));
    page.find("article", "Speaker 00 on Issue 00");
    page
}

fn script(page: &Page, body: &str) -> Value {
    page.script(&[ROOT, body].concat(), &json!([]))
}

/// Scrolls to the end again and again, until all is drawn that comes near.
#[track_caller]
fn scroll_to_the_end(page: &Page) {
    let is_at_end = || {
        page.script("window.scrollTo(0, document.documentElement.scrollHeight)", &json!([]));
        page.text().contains("6 of q11-14-0.").then_some(())
    };
    page.wait(is_at_end, || "the last quote is not drawn".to_owned());
}

#[test]
fn scrolling_draws_every_position_and_quote() {
    let site = Site::new();
    let page = open(&site, "");
    let at_first = script(&page, SHOWN).as_u64().unwrap();
    assert!(at_first < 80, "{at_first} quotes are drawn at once");
    scroll_to_the_end(&page);
    page.find("article", "Speaker 11 on Issue 14");
}

#[test]
fn what_was_scrolled_through_follows_a_search_once_the_reader_is_there_again() {
    let site = Site::new();
    let page = open(&site, "");
    scroll_to_the_end(&page);
    page.script("window.scrollTo(0, 0)", &json!([]));
    let search = page.find("searchbox", "Search");
    for letters in ["win", "ter"] {
        search.type_text(letters);
        page.see_text("180 quotes.");
        let shown = script(&page, SHOWN).as_u64().unwrap();
        assert!(shown < 150, "{shown} quotes follow each key");
    }
    page.see_text("1 of q0-0-0.");
    // Wherever the reader goes from there, nothing is left of what does not match.
    let at = "const section = [...root.querySelectorAll('.issue')][arguments[0]]; section.scrollIntoView();
        return [...section.querySelectorAll('.words')].filter((words) => words.checkVisibility()).map((words) => words.textContent)";
    for issue in [3, 9, 14] {
        let texts = || {
            let texts = page.script(&[ROOT, at].concat(), &json!([issue]));
            let texts: Vec<String> = serde_json::from_value(texts).unwrap();
            (!texts.is_empty() && texts.iter().all(|text| text.contains("winter"))).then_some(())
        };
        page.wait(texts, || format!("issue {issue} shows something else than what is searched"));
    }
}

#[test]
fn the_readers_place_stays_where_it_is_when_something_else_is_chosen() {
    let site = Site::new();
    let page = open(&site, "");
    let card = "const section = root.querySelectorAll('.issue')[7];
        const card = [...section.querySelectorAll('.card')].find((card) => card.textContent.includes('1 of q9-7-0.'));";
    // Down its section until it is drawn, and then it is at the top of the screen.
    let go = [card, "(card ?? section).scrollIntoView(card ? {} : { block: 'end' }); return Boolean(card)"].concat();
    page.wait(|| (script(&page, &go) == true).then_some(()), || "the card is not drawn".to_owned());
    let top = [card, "return card.checkVisibility() && card.getBoundingClientRect().top"].concat();
    let before = script(&page, &top).as_f64().expect("the card is on screen");
    // As by a page's own button, or by going back. What stands before the card stays.
    let choose = "const speakers = Array.from({ length: 10 }, (_, at) => `s${at}`);
        document.querySelector('stand-point').selection = { speakers }";
    page.script(choose, &json!([]));
    page.see_text("Showing 10 of 12 speakers");
    let is_near = || script(&page, &top).as_f64().filter(|top| (top - before).abs() < 100.0);
    page.wait(is_near, || format!("the card is at {}", script(&page, &top)));
}

#[test]
fn a_quote_is_gone_to_wherever_it_is() {
    let site = Site::new();
    let page = open(&site, "");
    scroll_to_the_end(&page);
    page.script("window.scrollTo(0, 0)", &json!([]));
    page.find("searchbox", "Search").type_text("bridge");
    page.see_text("1080 quotes.");
    // Among those that a card leaves for later.
    page.script("document.querySelector('stand-point').reveal('q10-12-5')", &json!([]));
    page.see_focus_in("article", "Speaker 10 on Issue 12");
    page.see_text("6 of q10-12-0.");
}

#[test]
fn what_is_printed_is_all_of_it() {
    let site = Site::new();
    let page = open(&site, "?search=winter");
    page.see_text("180 quotes.");
    page.script("window.dispatchEvent(new Event('beforeprint'))", &json!([]));
    let all = || (script(&page, SHOWN) == json!(SPEAKERS * ISSUES)).then_some(());
    page.wait(all, || format!("{} quotes are drawn", script(&page, SHOWN)));
}
