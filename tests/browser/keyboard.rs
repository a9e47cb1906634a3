//! Reading without a mouse.

use std::{collections::BTreeSet, time::Duration};

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site, first_bundle},
    views,
};

/// More presses than there is to go through.
const ENOUGH: usize = 150;

#[test]
fn speakers_are_chosen_with_the_space_bar_and_the_focus_stays() {
    let site = Site::new();
    let page = views::page(&site);
    tab_to(&page, "checkbox", "George Beebe…");
    page.press("Space");
    page.see_text("Showing 2 of 3 speakers, 2 quotes.");
    page.see_focus_in("checkbox", "George Beebe…");
    page.press("Space");
    page.see_text("Showing 3 speakers, 5 quotes.");
    page.see_focus_in("checkbox", "George Beebe…");
    tab_to(&page, "button", "Only Steven Bucci");
    page.press("Enter");
    page.see_text("Showing 1 of 3 speakers, 1 quote.");
    page.see_focus_in("button", "Only Steven Bucci");
    tab_to(&page, "button", "Show all speakers");
    page.press("Enter");
    page.see_text("Showing 3 speakers, 5 quotes.");
    // The button is gone; where the focus went, it says what is shown now.
    assert_eq!(page.focused().unwrap().name, "Showing 3 speakers, 5 quotes.");
}

#[test]
fn everyone_can_be_called_back_by_keyboard_when_nobody_is_chosen() {
    let site = Site::new();
    let page = views::nobody(&site);
    tab_to(&page, "button", "Show all speakers…");
    page.press("Space");
    page.find("article", "George Beebe on Economic pressure");
    assert_eq!(page.focused().unwrap().name, "Showing 3 speakers, 5 quotes.");
}

#[test]
fn the_overview_leads_to_a_card_from_which_one_goes_on() {
    let site = Site::new();
    let page = views::page(&site);
    tab_to(&page, "link", "George Beebe on Economic pressure: Disagrees");
    page.press("Enter");
    page.see_focus_in("article", "George Beebe on Economic pressure");
    // The next thing after the card's head is its quote's source.
    page.press("Tab");
    page.see_focus_in("article", "George Beebe on Economic pressure");
    assert_eq!(page.focused().unwrap().role, "link");
}

#[test]
fn single_keys_lead_to_views_quotes_and_the_search() {
    let site = Site::new();
    let page = views::page(&site);
    // Outside of the comparison they do nothing.
    page.press("3");
    tab_to(&page, "button", "More");
    page.see_url("/");
    page.press("3");
    page.see_url("/?view=matrix");
    page.press("1");
    page.see_url("/?group-by=speaker");
    page.press("2");
    page.see_url("/");
    page.press("n");
    page.see_focus_in("article", "Steven Bucci on Putin’s cooperation");
    assert_eq!(page.focused().unwrap().role, "figure");
    page.press("?");
    page.find("dialog", "Keyboard shortcuts");
    page.press("Escape");
    page.press("/");
    page.see_focus_in("searchbox", "Search");
    // In a field they are letters.
    page.press("2");
    page.see_text("Clear the search");
    assert_eq!(page.find("searchbox", "Search").property("value"), "2");
}

#[test]
fn keys_that_are_used_here_are_not_for_the_page() {
    let site = Site::new();
    let host = "<script>
            window.keys = [];
            for (const name of ['keydown', 'keypress', 'keyup'])
              addEventListener(name, (event) => keys.push(`${name} ${event.key}`));
        </script><stand-point src=\"/bundles/ukraine-pivot.json\"></stand-point>";
    site.page("/host", host);
    let page = Page::open(&site, "/host");
    let keys = || page.script("return keys.splice(0)", &json!([]));
    page.click("searchbox", "Search");
    page.press("s");
    page.press("/");
    page.press("Enter");
    assert_eq!(keys(), json!([]), "typed into a field");
    assert_eq!(page.find("searchbox", "Search").property("value"), "s/");
    // The page may close something by it.
    page.press("Escape");
    assert_eq!(keys(), json!(["keydown Escape", "keyup Escape"]));
    tab_to(&page, "checkbox", "George Beebe…");
    keys();
    page.press("Space");
    page.see_text("Showing 2 of 3 speakers");
    page.press("n");
    page.press("3");
    page.wait(
        || (page.find("button", "Matrix").property("ariaPressed") == "true").then_some(()),
        || "the matrix is not shown".to_owned(),
    );
    assert_eq!(keys(), json!([]), "used here");
    page.press("s");
    assert_eq!(keys(), json!(["keydown s", "keypress s", "keyup s"]));
}

#[test]
fn shortcuts_are_found_on_every_keyboard() {
    let site = Site::new();
    site.page("/host", "<stand-point src=\"/bundles/ukraine-pivot.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    page.find("button", "More");
    // As a keyboard sends them that is Russian, Arabic, Hebrew or Persian, or has Caps Lock on.
    let press = "const [key, code, shiftKey] = arguments;
        const root = document.querySelector('stand-point').shadowRoot;
        const event = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, composed: true, cancelable: true });
        root.querySelector('.menu > button').dispatchEvent(event);
        return event.defaultPrevented";
    for (key, code, is_shifted, is_used) in [
        ("т", "KeyN", false, true),
        ("Т", "KeyN", true, true),
        ("N", "KeyN", false, true),
        ("ظ", "Slash", false, true),
        ("۲", "Digit2", false, true),
        // A French keyboard's letter, and an English one's in another place.
        ("é", "Digit2", false, false),
        ("x", "KeyN", false, false),
    ] {
        let used = page.script(press, &json!([key, code, is_shifted]));
        assert_eq!(used, is_used, "{key} {code}");
    }
    page.script(press, &json!(["؟", "Slash", true]));
    page.find("dialog", "Keyboard shortcuts");
}

#[test]
fn the_keyboard_reaches_everything_and_comes_back() {
    let site = Site::new();
    let page = views::page(&site);
    let tree = page.tree();
    let usable = tree.nodes().iter().filter(|node| matches!(&*node.role, "button" | "checkbox" | "link"));
    let mut missed: BTreeSet<_> = usable.map(|node| (node.element, node.to_string())).collect();
    assert!(missed.len() > 25, "there is more to use on the page than {missed:?}");
    let mut first = None;
    for _ in 0..ENOUGH {
        page.press("Tab");
        let Some(node) = page.focused() else { continue };
        let name = node.to_string();
        missed.remove(&(node.element, name));
        if *first.get_or_insert(node.element) == node.element && missed.is_empty() {
            return;
        }
    }
    panic!("the keyboard does not reach {missed:#?}, or does not come back");
}

#[test]
fn what_loads_late_does_not_take_the_focus() {
    let site = Site::new();
    site.answer("/bundle.json", Answer::json(first_bundle()).steadily(Duration::from_secs(1)));
    site.page("/host", "<label>Name <input></label><stand-point src=\"/bundle.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    page.click("textbox", "Name");
    page.find("article", "George Beebe on Economic pressure");
    page.see_focus_in("textbox", "Name");

    let page = views::page(&site);
    assert_eq!(page.focused().map(|node| node.to_string()), None);
}

/// Goes on until the keyboard is on the thing of this role and name.
#[track_caller]
fn tab_to(page: &Page, role: &str, name: &str) {
    for _ in 0..ENOUGH {
        page.press("Tab");
        let tree = page.tree();
        if tree.focused().is_some_and(|focused| tree.all(None, role, name).contains(focused)) {
            return;
        }
    }
    panic!("the keyboard does not reach {role} “{name}”");
}
