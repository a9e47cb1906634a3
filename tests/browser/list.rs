//! All quotes in one list, of which only what is near is drawn.

use serde_json::{Value, json};

use crate::{
    page::Page,
    server::{Answer, Site},
};

/// More than a page can draw at once, and as many as the browser's own search has to find.
const QUOTES: usize = 10_000;

/// The shadow root, in which a script looks for what has no role.
const ROOT: &str = "const root = document.querySelector('stand-point').shadowRoot;";

/// A bundle of so many quotes, two speakers and three issues; the first has no date, each other is later than the one
/// before.
fn many(quotes: usize) -> Value {
    let quotes: Vec<Value> = (1..=quotes)
        .map(|number| {
            let date = (number > 1).then(|| format!("{}-{:02}", 1000 + number / 12, number % 12 + 1));
            let text = format!("Number {number}: we need a bridge before winter.");
            let (speaker, issue) = (["ben", "ada"][number % 2], ["toll", "bridge", "tax"][number % 3]);
            json!({ "id": format!("q{number}"), "text": text, "speaker": speaker, "issues": [issue], "date": date })
        })
        .collect();
    json!({
        "standpoint": 1, "name": "Many", "inLanguage": "en",
        "speakers": [{ "id": "ada", "name": "Ada" }, { "id": "ben", "name": "Ben" }],
        "quotes": quotes,
        "issues": [{ "id": "toll", "name": "Toll" }, { "id": "bridge", "name": "Bridge" }, { "id": "tax", "name": "Tax" }],
        "stances": [{ "speaker": "ada", "issue": "bridge", "position": "support", "evidence": ["q1"] }],
    })
}

#[track_caller]
fn open(site: &Site, quotes: usize, query: &str) -> Page {
    let mut bundle = many(quotes);
    // An absent date, not an empty one.
    bundle["quotes"][0].as_object_mut().unwrap().remove("date");
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    let page = Page::open(site, &format!("/?view=quotes{query}"));
    page.see_text("Number ");
    page
}

#[test]
fn scrolling_to_the_end_draws_the_last_quote() {
    let site = Site::new();
    let page = open(&site, QUOTES, "");
    page.see_text("Number 2:");
    let drawn = "return root.querySelectorAll('figure').length";
    let drawn = || page.script(&[ROOT, drawn].concat(), &json!([])).as_u64().unwrap();
    assert!(drawn() < 200, "{} quotes are drawn at once", drawn());
    let is_at_end = || {
        page.script("window.scrollTo(0, document.documentElement.scrollHeight)", &json!([]));
        page.text().contains("Number 1: ").then_some(())
    };
    page.wait(is_at_end, || "the last quote is not drawn".to_owned());
    assert!(drawn() < 400, "{} quotes are drawn on the way", drawn());
    // Undated ones come last, and are told of as the last of all.
    page.find("heading", "Undated");
    let last = "const last = [...root.querySelectorAll('li')].find(item => item.ariaPosInSet === arguments[0]);
        return [last.ariaSetSize, last.querySelector('blockquote').textContent]";
    let last = page.script(&[ROOT, last].concat(), &json!([QUOTES.to_string()]));
    assert_eq!(last, json!(["10000", "Number 1: we need a bridge before winter."]));
}

#[test]
fn the_keyboard_reaches_what_is_not_drawn_yet() {
    let site = Site::new();
    let page = open(&site, QUOTES, "");
    for part in ["Quotes 9801 to 10,000", "Quotes 9991 to 10,000"] {
        let stop = page.find("group", part);
        assert_eq!(stop.property("tabIndex"), 0, "{part} is no stop");
        page.script("arguments[0].focus()", &json!([stop.argument()]));
        page.find_no("group", part);
    }
    let is_last = "return root.activeElement?.closest('li')?.ariaPosInSet ?? ''";
    let mut on_the_way = 0;
    let reached = || {
        page.press("Tab");
        on_the_way += 1;
        let at = page.script(&[ROOT, is_last].concat(), &json!([]));
        (at.as_str()?.parse() == Ok(QUOTES)).then_some(())
    };
    page.wait(reached, || "the keyboard does not come to the last quote".to_owned());
    assert!(on_the_way >= 10, "it came there past the others, in {on_the_way} steps");
}

#[test]
fn the_browsers_own_search_finds_what_is_not_drawn_yet() {
    let site = Site::new();
    let page = open(&site, QUOTES, "");
    let find = "const hidden = [...root.querySelectorAll('[hidden=until-found]')];
        const text = hidden.find(text => text.textContent.startsWith('Number 5000:'));
        return text?.dispatchEvent(new Event('beforematch', { bubbles: true })) ?? false";
    let found = || page.script(&[ROOT, find].concat(), &json!([])).as_bool().unwrap().then_some(());
    page.wait(found, || "the words of a quote are not there to be found".to_owned());
    page.see_text("Number 5000:");
    page.see_focus_in("figure", "…");
    let focused = "return root.activeElement.querySelector('blockquote').textContent";
    let focused = page.script(&[ROOT, focused].concat(), &json!([]));
    assert_eq!(focused, "Number 5000: we need a bridge before winter.");
}

#[test]
fn the_order_is_the_readers_and_stands_in_the_address() {
    let site = Site::new();
    let page = open(&site, 30, "");
    let headings = || -> Vec<String> {
        let titles = ["1000", "1001", "1002", "Undated", "Ada", "Ben", "Toll", "Bridge", "Tax"];
        let found = page.tree().all(None, "heading", "…").into_iter().map(|node| node.name);
        found.filter(|name| titles.contains(&&**name)).collect()
    };
    let see = |expected: &[&str]| {
        page.wait(|| (headings() == expected).then_some(()), || format!("{:?}, not {expected:?}", headings()));
    };
    see(&["1000", "1001", "1002", "Undated"]);
    let choose = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change'))";
    for (order, expected) in [
        ("speaker", &["Ada", "Ben"][..]),
        ("issue", &["Toll", "Bridge", "Tax"]),
        ("date", &["1000", "1001", "1002", "Undated"]),
    ] {
        let select = page.find("combobox", "Order");
        page.script(choose, &json!([select.argument(), order]));
        see(expected);
        page.see_url(if order == "date" { "?view=quotes".to_owned() } else { format!("sort={order}") }.as_str());
    }
    page.back();
    see(&["Toll", "Bridge", "Tax"]);
    assert_eq!(page.find("combobox", "Order").property("value"), "issue");
}

#[test]
fn a_quote_stands_with_who_says_it_and_what_it_shows() {
    let site = Site::new();
    let page = open(&site, 3, "");
    let entries = "return [...root.querySelectorAll('.entries > li')].map(item => item.innerText)";
    let entries = page.script(&[ROOT, entries].concat(), &json!([]));
    let entry = entries.as_array().unwrap().last().unwrap().as_str().unwrap().split_whitespace().collect::<Vec<_>>();
    let entry = entry.join(" ");
    for said in ["Ada", "Bridge", "Supports", "Number 1:"] {
        assert!(entry.contains(said), "no {said} in {entry}");
    }
}
