//! The element in other people's pages.

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
    assert_eq!(page.all_in(&right, "article", "Steven Bucci on …").len(), 11);
    page.find_in(&right, "link", "Steven Bucci on Putin’s cooperation: Disagrees").click();
    page.wait(
        || page.focused().filter(|node| page.tree().contains(right.node.element, node)).map(drop),
        || "the focus does not come to the right one".to_owned(),
    );
    assert_eq!(site.requests(&site.built(".wasm")), 1, "one program is enough for both");
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

#[test]
fn a_hosts_style_does_not_reach_inside() {
    let site = Site::new();
    site.page("/plain", ELEMENT);
    let hostile = "* { all: unset !important } h3, p, button { font-size: 60px !important; color: red !important }";
    site.page("/hostile", &format!("<style>{hostile}</style>{ELEMENT}"));
    let measure = |path| {
        let page = Page::open(&site, path);
        let section = page.find("region", "Economic pressure");
        let button = page.find("button", "Only George Beebe");
        let parts = [page.find_in(&section, "heading", "Economic pressure"), section, button];
        let style = "const style = getComputedStyle(arguments[0]);
            return [style.fontSize, style.color, style.display, style.fontFamily, style.cursor, style.borderStyle];";
        parts.map(|part| page.script(style, &json!([part.argument()])))
    };
    assert_eq!(measure("/plain"), measure("/hostile"));
}
