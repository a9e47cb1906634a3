//! The element in other people's pages.

use std::time::Duration;

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, STRICT, Site, data},
};

const ELEMENT: &str = "<stand-point src=\"/bundles/ukraine-pivot.json\"><p>Between the tags.</p></stand-point>";

#[test]
fn under_the_strictest_policy_everything_works() {
    let site = Site::new();
    site.set_policy(STRICT).page("/host", ELEMENT);
    let page = Page::open(&site, "/host");
    page.find("article", "George Beebe on Economic pressure");
    page.click("checkbox", "Steven Bucci…");
    page.see_text("Showing 2 of 3 speakers, 4 quotes.");
    page.click("link", "George Beebe on Economic pressure: Disagrees");
    page.see_focus_in("article", "George Beebe on Economic pressure");
    page.script("scrollTo(0, 0)", &json!([]));
    page.click("button", "Show all speakers");
    page.see_text("Showing 3 speakers, 5 quotes.");
    let sheets = "return document.querySelector('stand-point').shadowRoot.adoptedStyleSheets[0].cssRules.length";
    assert!(page.script(sheets, &json!([])).as_u64() > Some(10), "the style sheet is not there");
    assert_eq!(page.csp_violations(), json!([]));
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn under_the_strictest_policy_problems_and_failures_are_told() {
    let site = Site::new();
    site.answer("/problems.json", Answer::json(data("valid/dangling-references.json")));
    site.answer("/refused.json", Answer::json("{}"));
    site.set_policy(STRICT).page("/host", "<stand-point src=\"/problems.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    page.click("button", "…problems in this file");
    page.see_text("quotes[0].speaker");
    page.script("document.querySelector('stand-point').setAttribute('src', '/refused.json')", &json!([]));
    page.see_text("This file cannot be shown");
    page.script("document.querySelector('stand-point').setAttribute('src', '/missing.json')", &json!([]));
    page.see_text("The comparison was not found");
    assert_eq!(page.csp_violations(), json!([]));
}

#[test]
fn in_a_sandbox_everything_works_but_the_address() {
    let site = Site::new();
    site.set_policy("sandbox allow-scripts").set_header("Access-Control-Allow-Origin", "*");
    site.page("/host", &ELEMENT.replace("src", "linked src"));
    let page = Page::open(&site, "/host?speakers=beebe,leavitt");
    page.see_text("Showing 2 of 3 speakers, 4 quotes.");
    page.click("button", "Only Karoline Leavitt");
    page.see_text("Showing 1 of 3 speakers, 1 quote.");
    page.click("button", "Show all speakers");
    page.see_text("Showing 3 speakers, 5 quotes.");
}

#[test]
fn a_policy_without_webassembly_leaves_the_page_readable() {
    let site = Site::new();
    site.set_policy("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'");
    site.page("/host", ELEMENT);
    let page = Page::open(&site, "/host");
    page.see_text("The viewer could not be loaded");
    page.see_text("WebAssembly");
    page.see_text("Between the tags.");
}

#[test]
fn a_browser_without_webassembly_shows_what_is_between_the_tags() {
    let site = Site::new();
    site.page("/host", &format!("<script>delete window.WebAssembly</script>{ELEMENT}"));
    let page = Page::open(&site, "/host");
    page.see_text("The viewer could not be loaded");
    page.see_text("This browser has no WebAssembly");
    page.see_text("Between the tags.");
}

#[test]
fn two_elements_on_one_page_do_not_know_of_each_other() {
    let site = Site::new();
    let body =
        format!("<section aria-label=\"Left\">{ELEMENT}</section><section aria-label=\"Right\">{ELEMENT}</section>");
    site.page("/host", &body);
    let page = Page::open(&site, "/host");
    let (left, right) = (page.find("region", "Left"), page.find("region", "Right"));
    page.find_in(&left, "button", "Only George Beebe").click();
    page.wait(
        || left.text_in_shadow().contains("Showing 1 of 3 speakers").then_some(()),
        || "the left one does not change".to_owned(),
    );
    assert!(right.text_in_shadow().contains("Showing 3 speakers, 5 quotes."), "the right one changed, too");
    assert_eq!(page.all_in(&left, "article", "Steven Bucci on …").len(), 0);
    assert_eq!(page.all_in(&right, "article", "Steven Bucci on …").len(), 3);
    page.find_in(&right, "link", "Steven Bucci on Putin’s cooperation: Disagrees").click();
    page.wait(
        || page.focused().filter(|node| page.tree().contains(right.node.element, node)).map(drop),
        || "the focus does not come to the right one".to_owned(),
    );
    assert_eq!(site.requests(&site.built(".wasm")), 1, "one program is enough for both");
}

#[test]
fn many_elements_on_one_page_share_one_program() {
    let site = Site::new();
    let many: Vec<_> =
        (0..8).map(|number| format!("<section aria-label=\"Number {number}\">{ELEMENT}</section>")).collect();
    site.page("/host", &many.concat());
    let page = Page::open(&site, "/host");
    let shown = "return [...document.querySelectorAll('stand-point')]
        .map(element => element.shadowRoot.textContent.match(/Showing [^.]*/)?.[0])";
    let three = "Showing 3 speakers, 5 quotes";
    let mut expected = vec![three; 8];
    page.wait(
        || (page.script(shown, &json!([])) == json!(expected)).then_some(()),
        || format!("not all are there: {}", page.script(shown, &json!([]))),
    );
    let one = page.find("region", "Number 5");
    page.find_in(&one, "button", "Only George Beebe").click();
    expected[5] = "Showing 1 of 3 speakers, 3 quotes";
    page.wait(
        || (page.script(shown, &json!([])) == json!(expected)).then_some(()),
        || format!("not only number 5 changes: {}", page.script(shown, &json!([]))),
    );
    assert_eq!(site.requests(&site.built(".wasm")), 1);
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn two_versions_of_the_script_get_along() {
    let site = Site::new();
    let script = String::from_utf8(site.file("/standpoint.js").into_body()).unwrap();
    let version = |number| Answer::new("text/javascript", format!("{script};(window.ran ??= []).push({number})"));
    site.answer("/version-1.js", version(1)).answer("/version-2.js", version(2));
    let element = ELEMENT.replace("src", "group-by=\"issue\" src");
    let scripts = [1, 2].map(|number| format!("<script type=\"module\" src=\"/version-{number}.js\"></script>"));
    let page =
        format!("<!doctype html><title>A host</title><link rel=\"icon\" href=\"data:,\">{}{element}", scripts.concat());
    site.answer("/host", Answer::new("text/html", page));
    let page = Page::open(&site, "/host");
    page.find("article", "George Beebe on Economic pressure");
    assert_eq!(page.script("return window.ran", &json!([])), json!([1, 2]), "one of them stopped");
    assert_eq!(page.all("table", "Overview…").len(), 1);
    assert_eq!(site.requests(&site.built(".wasm")), 1);
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn a_failure_of_the_program_is_told_in_the_element_and_leaves_the_page_alone() {
    let site = Site::new();
    // The program has no panic that could be brought about; what it would call is kept for the test to call.
    watch(&site, "onPanic", "window.panic = argument");
    site.page("/host", &format!("<h1>A host</h1>{ELEMENT}<button type=\"button\">The host’s button</button>"));
    let page = Page::open(&site, "/host");
    page.find("article", "George Beebe on Economic pressure");
    page.script("window.panic('as a test')", &json!([]));
    page.find("alert", "…");
    page.see_text("The viewer has failed and was stopped.");
    page.see_text("Between the tags.");
    page.find_no("article", "…");
    page.find("heading", "A host");
    page.click("button", "The host’s button");
}

#[test]
fn the_script_may_stand_on_a_page_twice() {
    let site = Site::new();
    site.answer("/copy.js", site.file("/standpoint.js"));
    let body = format!("<script type=\"module\" src=\"/copy.js\"></script>{ELEMENT}");
    site.page("/host", &body);
    let page = Page::open(&site, "/host");
    page.find("article", "George Beebe on Economic pressure");
    assert_eq!(site.requests("/copy.js"), 1);
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn an_element_that_is_taken_away_stops_its_download() {
    let site = Site::new();
    site.answer("/stalled.json", Answer::json("{ \"standpoint\": 1 }").stalled());
    site.page("/host", "<stand-point src=\"/stalled.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    page.wait(|| (site.waiting("/stalled.json") == 1).then_some(()), || "there is no download".to_owned());
    page.find("progressbar", "Loading the comparison");
    page.script("(window.taken = document.querySelector('stand-point')).remove()", &json!([]));
    page.wait(|| (site.waiting("/stalled.json") == 0).then_some(()), || "the download goes on".to_owned());
    page.script("taken.setAttribute('src', '/bundles/ukraine-pivot.json'); document.body.append(taken)", &json!([]));
    page.find("article", "George Beebe on Economic pressure");
    assert_eq!(page.all("table", "Overview…").len(), 1);
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn an_element_that_is_put_back_while_the_viewer_loads_is_drawn_once() {
    let site = Site::new();
    let path = site.built(".wasm");
    site.answer(&path, site.file(&path).steadily(Duration::from_secs(2))).page("/host", ELEMENT);
    watch(&site, "mount", "window.mounts = (window.mounts ?? 0) + 1");
    let page = Page::open(&site, "/host");
    page.wait(|| (site.waiting(&path) == 1).then_some(()), || "the program is not asked for".to_owned());
    let put_back = "const element = document.querySelector('stand-point');
        for (let time = 0; time < 10; time += 1) { element.remove(); document.body.append(element); }";
    page.script(put_back, &json!([]));
    page.find("article", "George Beebe on Economic pressure");
    assert_eq!(page.all("table", "Overview…").len(), 1);
    assert_eq!(page.script("return window.mounts", &json!([])), 1);
    assert_eq!(site.requests(&path), 1);
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn an_element_may_be_moved() {
    let site = Site::new();
    site.page("/host", &format!("{ELEMENT}<section aria-label=\"Elsewhere\"></section>"));
    let page = Page::open(&site, "/host");
    page.find("article", "George Beebe on Economic pressure");
    page.script("document.querySelector('section').append(document.querySelector('stand-point'))", &json!([]));
    let elsewhere = page.find("region", "Elsewhere");
    page.find_in(&elsewhere, "article", "George Beebe on Economic pressure");
    assert_eq!(page.all("table", "Overview…").len(), 1);
    assert_eq!(page.console_errors(), [""; 0]);
}

/// Whenever the entry script calls this function of the program, runs a statement before, which knows its `argument`.
fn watch(site: &Site, function: &str, statement: &str) {
    let path = site.built(".js");
    let bindings = String::from_utf8(site.file(&path).into_body()).unwrap();
    let exported = format!(" as {function}");
    let (before, _) = bindings.rsplit_once(&exported).expect("the bindings export it");
    let name = before.rsplit([',', '{']).next().unwrap();
    let watched = bindings.replace(&format!("{name}{exported}"), &format!("watched{exported}"));
    let added = format!("function watched(argument, ...rest) {{ {statement}; return {name}(argument, ...rest); }}");
    site.answer(&path, Answer::new("text/javascript", format!("{watched};{added}")));
}
