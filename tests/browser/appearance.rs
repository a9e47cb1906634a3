//! The comparison looks the same in every host, whatever the host's style sheets do: each element in it has the same
//! place, size and computed style as on a page without any.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::{
    page::Page,
    server::{Answer, Site, read},
};

/// How wide the element is in each host.
const WIDTH: i64 = 1000;

/// For each property, its values in the order of the elements, each with how many elements in a row have it. The scheme
/// of colours is the host's to choose; the colours themselves are compared.
const LOOK: &str = "
    dispatchEvent(new Event('beforeprint'));
    const host = document.querySelector('stand-point');
    const origin = host.getBoundingClientRect();
    const look = { count: 0 };
    const note = (name, value) => {
        const runs = (look[name] ??= []);
        const last = runs.at(-1);
        if (last?.[0] === value) last[1] += 1;
        else runs.push([value, 1]);
    };
    for (const element of host.shadowRoot.querySelectorAll('*')) {
        look.count += 1;
        const style = getComputedStyle(element);
        for (const name of style) if (name !== 'color-scheme') note(name, style.getPropertyValue(name));
        const { x, y, width, height } = element.getBoundingClientRect();
        // Without a box, it is at the window's corner, wherever the host is.
        note('place', width || height ? [x - origin.x, y - origin.y, width, height].map(Math.round).join(' ') : '');
        for (const pseudo of ['::before', '::after']) note(pseudo, getComputedStyle(element, pseudo).content);
    }
    return look;";

#[test]
fn among_hostile_styles() {
    assert_same_look(&[String::from_utf8(read("public/demo/hostile.css")).unwrap()]);
}

#[test]
fn with_everything_unset() {
    assert_same_look(&[
        "* { all: unset !important }".to_owned(),
        "* { all: initial !important } body > * { display: none !important }".to_owned(),
    ]);
}

#[test]
fn with_huge_and_tiny_fonts() {
    assert_same_look(&[
        "html { font-size: 62.5% } body { font-size: 1.8rem }".to_owned(),
        "html, body, stand-point { font: 900 60px/3 monospace !important; letter-spacing: 9px !important }".to_owned(),
    ]);
}

#[test]
fn with_other_peoples_style_sheets() {
    let sheets = [
        "bootstrap/dist/css/bootstrap.css",
        "tailwindcss/preflight.css",
        "@picocss/pico/css/pico.css",
        "modern-normalize/modern-normalize.css",
        "the-new-css-reset/css/reset.css",
    ];
    let sheets = sheets.map(|sheet| String::from_utf8(read(&format!("node_modules/{sheet}"))).unwrap());
    assert!(sheets.iter().all(|sheet| sheet.len() > 300), "one of them is empty");
    assert_same_look(&sheets);
}

#[test]
fn with_rules_for_the_element_that_are_only_about_its_place() {
    let site = Site::new();
    host(&site, "/host", "stand-point { margin-top: 77px; width: 500px }");
    let page = shown(&site, "/host");
    let place = "const { y, width } = document.querySelector('stand-point').getBoundingClientRect(); return [y, width]";
    assert_eq!(page.script(place, &json!([])), json!([77, 500]));
}

#[test]
fn a_hidden_element_is_hidden() {
    let site = Site::new();
    host(&site, "/host", "* { all: unset !important }");
    let page = shown(&site, "/host");
    page.script("document.querySelector('stand-point').hidden = true", &json!([]));
    page.find_no("article", "…");
}

/// With each of the style sheets, the comparison looks as it does without one.
#[track_caller]
fn assert_same_look(sheets: &[String]) {
    let site = Site::new();
    host(&site, "/plain", "");
    let plain = look(&site, "/plain");
    assert!(plain["count"].as_u64() > Some(300), "there is little to compare: {}", plain["count"]);
    for sheet in sheets {
        host(&site, "/styled", sheet);
        let differences = differences(&plain, &look(&site, "/styled"));
        assert!(differences.is_empty(), "with {}…\n{differences}", sheet.chars().take(60).collect::<String>());
    }
}

/// A host page with this style sheet.
fn host(site: &Site, path: &str, sheet: &str) {
    let name = format!("{path}.css");
    site.answer(&name, Answer::new("text/css", sheet));
    site.answer("/favicon.ico", Answer::status("204 No Content"));
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A host</title>\
         <link rel=\"stylesheet\" href=\"{name}\"><script type=\"module\" src=\"/standpoint.js\"></script></head>\
         <body><stand-point src=\"/bundles/ukraine-pivot.json\" group-by=\"issue\"></stand-point></body></html>"
    );
    site.answer(path, Answer::new("text/html", page));
}

/// The page once it shows the comparison.
#[track_caller]
fn shown(site: &Site, path: &str) -> Page {
    let page = Page::open(site, path);
    page.find("article", "George Beebe on Economic pressure");
    page
}

/// How everything in the element looks, once the element is as wide as in all hosts.
#[track_caller]
fn look(site: &Site, path: &str) -> Value {
    let page = shown(site, path);
    let width = || {
        let width = "return Math.round(document.querySelector('stand-point').getBoundingClientRect().width)";
        page.script(width, &json!([])).as_i64().expect("it has a width")
    };
    page.set_width(u32::try_from(1440 + WIDTH - width()).expect("the host has room"));
    page.wait(|| (width() == WIDTH).then_some(()), || format!("the element is {} px wide", width()));
    page.script(LOOK, &json!([]))
}

/// The properties in which two looks differ, each with the first value that does.
fn differences(expected: &Value, found: &Value) -> String {
    let mut told = String::new();
    for (name, values) in expected.as_object().expect("a look is an object") {
        if found[name] != *values {
            let (expected, found) = (values.as_array(), found[name].as_array());
            let mut pairs = expected.into_iter().flatten().zip(found.into_iter().flatten());
            let first = pairs.find(|(one, other)| one != other);
            writeln!(told, "{name}: {first:?}").unwrap();
        }
    }
    told
}
