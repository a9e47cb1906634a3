//! What an editor asks of the element: attributes, a few lines of script, events, marks in the page's own text.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::{
    page::Page,
    server::{Answer, Site, first_bundle},
};

const BUNDLE: &str = "src=\"/bundles/ukraine-pivot.json\"";

/// A page with one element that has these attributes, and something to read before it.
fn host(site: &Site, attributes: &str) -> Page {
    site.page("/host", &format!("<p>An article.</p><stand-point {BUNDLE} {attributes}></stand-point>"));
    Page::open(site, "/host")
}

fn set(page: &Page, attribute: &str, value: &str) {
    page.script("document.querySelector('stand-point').setAttribute(...arguments)", &json!([attribute, value]));
}

/// Notes the element's events from now on, and gives those that came.
fn events(page: &Page) -> Value {
    page.script(
        "window.events ??= (document.addEventListener ? ['ready', 'selectionchange', 'quoteopen', 'error', 'mismatch'] : [])
             .reduce((events, what) => (document.addEventListener(`standpoint-${what}`, ({ detail, composed }) =>
                 events.push([what, detail, composed])), events), []);
         return window.events.splice(0);",
        &json!([]),
    )
}

#[test]
fn speakers_and_issues_are_chosen_by_attributes_that_stay_live() {
    let site = Site::new();
    let page = host(&site, "speakers=\"beebe, leavitt\" issues=\"pressure\"");
    page.see_text("Showing 2 of 3 speakers, 1 of 11 issues");
    page.find("article", "George Beebe on Economic pressure");
    page.find_no("article", "George Beebe on Putin’s cooperation");
    set(&page, "speakers", "bucci");
    page.see_text("Showing 1 of 3 speakers, 1 of 11 issues");
    page.click("button", "Show all issues");
    page.find("article", "Steven Bucci on Putin’s cooperation");
    page.script("document.querySelector('stand-point').removeAttribute('speakers')", &json!([]));
    page.see_text("Nothing on file on this issue from Karoline Leavitt and Steven Bucci.");
    set(&page, "issues", "");
    page.see_text("No issue is chosen.");
    assert_eq!(site.requests("/bundles/ukraine-pivot.json"), 1, "an attribute fetched the bundle again");
}

#[test]
fn the_address_wins_over_the_attributes_of_a_linked_element() {
    let site = Site::new();
    site.page("/host", &format!("<stand-point linked speakers=\"beebe\" {BUNDLE}></stand-point>"));
    let page = Page::open(&site, "/host");
    page.see_text("Showing 1 of 3 speakers");
    page.see_url("/host");
    page.click("checkbox", "Steven Bucci…");
    page.see_url("/host?speakers=beebe,bucci");
    page.back();
    page.see_text("Showing 1 of 3 speakers");
    // Of what it does not say, the attributes hold.
    page.go(&site, "/host?issues=pressure");
    page.see_text("Showing 1 of 3 speakers, 1 of 11 issues");
    page.go(&site, "/host?issues=pressure&speakers=*");
    page.see_text("Showing 3 speakers, 1 of 11 issues");
}

#[test]
fn headings_and_direction_follow_the_page() {
    let site = Site::new();
    let page = host(&site, "heading-level=\"4\" dir=\"rtl\"");
    let level = |page: &Page| {
        page.find("article", "George Beebe on Economic pressure");
        page.script(
            "const root = document.querySelector('stand-point').shadowRoot;
             return [root.querySelector('.title').localName, root.querySelector('.topic').localName,
                 root.querySelector('.card .speaker').localName, getComputedStyle(root.querySelector('.card')).direction]",
            &json!([]),
        )
    };
    assert_eq!(level(&page), json!(["h4", "h5", "h6", "rtl"]));
    set(&page, "heading-level", "1");
    set(&page, "dir", "ltr");
    page.wait(|| (level(&page) == json!(["h1", "h2", "h3", "ltr"])).then_some(()), || format!("{}", level(&page)));
    assert_eq!(site.requests("/bundles/ukraine-pivot.json"), 1);
}

#[test]
fn what_is_drawn_anew_does_not_take_the_focus_back_to_where_the_reader_was() {
    let site = Site::new();
    let page = host(&site, "");
    page.click("link", "George Beebe on Economic pressure: Disagrees");
    page.see_focus_in("article", "George Beebe on Economic pressure");
    page.click("button", "Only George Beebe");
    set(&page, "heading-level", "3");
    let level = "return document.querySelector('stand-point').shadowRoot.querySelector('.card .speaker')?.localName";
    page.wait(|| (page.script(level, &json!([])) == "h5").then_some(()), || "it is not drawn anew".to_owned());
    // After the next frame, all that follows from drawing has happened.
    page.script("return new Promise((done) => requestAnimationFrame(() => setTimeout(done)))", &json!([]));
    let focused = "return document.querySelector('stand-point').shadowRoot.activeElement?.localName ?? null";
    assert_eq!(page.script(focused, &json!([])), json!(null));
}

#[test]
fn the_theme_is_the_pages_and_not_the_systems_unless_it_is_set() {
    let site = Site::new();
    let page = host(&site, "");
    page.find("article", "George Beebe on Economic pressure");
    page.set_media("screen", &[("prefers-color-scheme", "dark")]);
    let ink = |page: &Page| {
        let script =
            "return getComputedStyle(document.querySelector('stand-point').shadowRoot.querySelector('.viewer')).color";
        page.script(script, &json!([])).as_str().unwrap().to_owned()
    };
    let light = ink(&page);
    page.script("document.documentElement.style.colorScheme = 'light dark'", &json!([]));
    let dark = ink(&page);
    assert_ne!(light, dark, "a page that follows the system takes the element along");
    set(&page, "theme", "light");
    assert_eq!(ink(&page), light);
    page.script("document.documentElement.style.colorScheme = 'light'", &json!([]));
    set(&page, "theme", "dark");
    assert_eq!(ink(&page), dark);
}

#[test]
fn a_lazy_element_loads_nothing_until_it_comes_near() {
    let site = Site::new();
    let far =
        format!("<p style=\"height: 5000px\">Far above.</p><stand-point {BUNDLE} loading=\"lazy\"></stand-point>");
    site.page("/host", &far);
    let page = Page::open(&site, "/host");
    page.see_text("Far above.");
    // Long enough for anything that was asked for to be on its way: another page has been fetched and answered.
    page.script("return fetch('/host').then((answer) => answer.text())", &json!([]));
    assert_eq!(site.requests("/standpoint.js"), 1);
    for file in [site.built(".wasm"), site.language("en"), "/bundles/ukraine-pivot.json".to_owned()] {
        assert_eq!(site.requests(&file), 0, "{file}");
    }
    page.script("document.querySelector('stand-point').scrollIntoView()", &json!([]));
    page.find("article", "George Beebe on Economic pressure");
}

#[test]
fn a_bundle_is_shown_if_it_is_what_was_approved_and_else_not() {
    let site = Site::new();
    let approved = format!("sha256-{}", STANDARD.encode(Sha256::digest(first_bundle())));
    let page = host(&site, &format!("integrity=\"{approved}\""));
    page.find("article", "George Beebe on Economic pressure");

    let mut changed = first_bundle();
    changed.push(b'\n');
    site.answer("/bundles/ukraine-pivot.json", Answer::json(changed));
    page.go(&site, "/host");
    page.see_text("This comparison has been changed");
    page.find_no("article", "…");
    let link = page.find("link", "See the file as it is now");
    assert_eq!(link.property("href"), json!(site.url("/bundles/ukraine-pivot.json")));

    set(&page, "integrity", "md5-none");
    page.see_text("This comparison has been changed");
    page.script("document.querySelector('stand-point').removeAttribute('integrity')", &json!([]));
    page.find("article", "George Beebe on Economic pressure");
}

#[test]
fn a_bundle_can_stand_in_the_page_itself() {
    let site = Site::new();
    let block = String::from_utf8(first_bundle()).unwrap().replace('<', "\\u003c");
    site.page(
        "/host",
        &format!("<script type=\"application/json\" id=\"b\">{block}</script><stand-point src=\"#b\"></stand-point>"),
    );
    let page = Page::open(&site, "/host");
    page.see_text("Showing 3 speakers, 5 quotes.");
    set(&page, "src", "#nothing");
    page.see_text("No comparison was named");
}

#[test]
fn a_script_reads_and_sets_what_is_chosen_and_hears_of_it() {
    let site = Site::new();
    site.page("/host", "<p>An article.</p>");
    let page = Page::open(&site, "/host");
    assert_eq!(events(&page), json!([]));
    page.script(
        "const element = document.createElement('stand-point');
         element.src = '';
         element.setAttribute('src', '/bundles/ukraine-pivot.json');
         document.body.append(element);
         element.selection = { speakers: ['beebe'] };",
        &json!([]),
    );
    page.see_text("Showing 1 of 3 speakers");
    let came = page.wait(|| Some(events(&page)).filter(|came| came != &json!([])), || "no event".to_owned());
    assert_eq!(came[0][0], "ready");
    assert!(came[0][1]["name"].as_str().is_some_and(|name| name.contains("Ukraine")), "{came}");
    assert_eq!(came[0][2], true, "composed");

    page.click("checkbox", "Steven Bucci…");
    page.see_text("Showing 2 of 3 speakers");
    let read = "return document.querySelector('stand-point').selection";
    let selection = page.script(read, &json!([]));
    assert_eq!(events(&page), json!([["selectionchange", selection, true]]));
    // What is not chosen is there, too, and null.
    assert_eq!(selection["speakers"], json!(["beebe", "bucci"]));
    let others = selection.as_object().unwrap().iter().filter(|(name, _)| *name != "speakers");
    assert_eq!(others.filter(|(_, value)| value.is_null()).count(), 17);
    page.script("document.querySelector('stand-point').selection = { issues: ['pressure'] }", &json!([]));
    page.see_text("Showing 3 speakers, 1 of 11 issues");

    site.answer("/bundles/ukraine-pivot.json", Answer::status("500 Internal Server Error"));
    events(&page);
    page.script("document.querySelector('stand-point').reload()", &json!([]));
    page.see_text("The server could not answer");
    let came = page.wait(|| Some(events(&page)).filter(|came| came != &json!([])), || "no event".to_owned());
    assert_eq!(came[0][0], "error");
    assert_eq!(came[0][1]["kind"], "bundle");
    assert!(came[0][1]["message"].as_str().is_some_and(|words| words.starts_with("The server could not")), "{came}");
}

#[test]
fn a_choice_outlives_a_move_within_the_page() {
    let site = Site::new();
    let page = host(&site, "");
    page.click("button", "Only George Beebe");
    page.see_text("Showing 1 of 3 speakers");
    page.script(
        "document.body.append(Object.assign(document.createElement('div'), { id: 'there' }));
         document.querySelector('#there').append(document.querySelector('stand-point'))",
        &json!([]),
    );
    page.see_text("Showing 1 of 3 speakers");
    assert_eq!(page.all("article", "Steven Bucci on …"), []);
    page.script(
        "const element = document.querySelector('stand-point');
         element.remove();
         element.setAttribute('speakers', 'bucci');
         document.body.append(element)",
        &json!([]),
    );
    page.find("article", "Steven Bucci on Putin’s cooperation");
    page.find_no("article", "George Beebe on …");
}

#[test]
fn a_mark_in_the_article_leads_to_its_quote() {
    let site = Site::new();
    let mark = "<a href=\"#nowhere\" data-standpoint-quote=\"beebe-pressure\">what Beebe says</a>";
    site.page("/host", &format!("<p>{mark}</p><stand-point {BUNDLE} speakers=\"bucci\"></stand-point>"));
    let page = Page::open(&site, "/host");
    page.see_text("Showing 1 of 3 speakers");
    assert_eq!(events(&page), json!([]));
    page.click("link", "what Beebe says");
    page.see_text("Showing 2 of 3 speakers");
    page.see_focus_in("article", "George Beebe on …");
    let focused = "return document.activeElement.shadowRoot.activeElement.querySelector('blockquote').textContent";
    let words = page.script(focused, &json!([]));
    assert!(words.as_str().is_some_and(|words| !words.is_empty()), "{words}");
    page.see_url("/host");
    let came = page.wait(|| Some(events(&page)).filter(|came| came != &json!([])), || "no event".to_owned());
    assert!(came.as_array().unwrap().contains(&json!(["quoteopen", { "id": "beebe-pressure" }, true])), "{came}");
}

#[test]
fn an_editor_is_told_where_the_article_misquotes() {
    let site = Site::new();
    let bundle: Value = serde_json::from_slice(&first_bundle()).unwrap();
    let quote = bundle["quotes"].as_array().unwrap().iter().find(|quote| quote["text"].is_string()).unwrap();
    let (id, words) = (quote["id"].as_str().unwrap(), quote["text"].as_str().unwrap());
    let part: Vec<&str> = words.split(' ').take(5).collect();
    let part = part.join(" ");
    site.page(
        "/host",
        &format!(
            "<p><span data-standpoint-quote=\"{id}\">He said “{part} …” and more.</span>
             <q data-standpoint-quote=\"{id}\">{words}</q>
             <span data-standpoint-quote=\"{id}\">as he explained, without quotation marks</span>
             <span data-standpoint-quote=\"{id}\">He said “{part} never”.</span>
             <span data-standpoint-quote=\"unheard-of\">no such quote</span></p>
             <script>addEventListener('standpoint-mismatch', (event) => (window.told ??= []).push(event.detail))</script>
             <stand-point {BUNDLE}></stand-point>"
        ),
    );
    let page = Page::open(&site, "/host");
    page.see_text("Showing 3 speakers");
    let told = || page.script("return window.told", &json!([]));
    page.wait(|| told().is_array().then_some(()), || "nobody is told".to_owned());
    assert_eq!(told(), json!([{ "id": id, "text": format!("{part} never") }]));
}
