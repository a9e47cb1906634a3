//! The pages in `public/demo`, as they are published: each is a host that does something else to the comparison.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
};

#[test]
fn every_page_leads_to_every_other() {
    let site = site();
    let page = Page::open(&site, "/demo/article.html");
    for (name, heading) in [
        ("Several comparisons", "Three comparisons on one page"),
        ("A strict policy", "A comparison under a strict policy"),
        ("Hostile styles", "A comparison among hostile styles"),
        ("Right to left", "مقارنة في صفحة تُقرأ من اليمين إلى اليسار"),
        ("No script", "A comparison without scripts"),
        ("An article", "How to read a comparison of views"),
    ] {
        page.click("link", name);
        page.find("heading", heading);
    }
}

#[test]
fn an_article_has_it_among_its_own_words() {
    let site = site();
    let page = Page::open(&site, "/demo/article.html");
    page.find("heading", "The words come first");
    page.find("article", "George Beebe on Economic pressure");
    page.find("heading", "What is not there");
    page.click("link", "what George Beebe said about economic pressure");
    page.see_focus_in("article", "George Beebe on Economic pressure");
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn several_start_with_a_choice_of_their_own() {
    let site = site();
    let page = Page::open(&site, "/demo/several.html");
    let three = ["Steven Bucci", "George Beebe", "Steven Bucci and Karoline Leavitt"];
    let shown = [["1 of 3"], ["1 of 3"], ["2 of 3"]];
    for (name, [shown]) in three.into_iter().zip(shown) {
        let section = page.find("region", name);
        page.wait(
            || section.text_in_shadow().contains(&format!("Showing {shown} speakers")).then_some(()),
            || format!("{name} does not show {shown} speakers: {}", section.text_in_shadow()),
        );
    }
    let first = page.find("region", three[0]);
    page.find_in(&first, "button", "Show all speakers").click();
    page.find_in(&first, "article", "George Beebe on Economic pressure");
    let second = page.find("region", three[1]);
    assert_eq!(page.all_in(&second, "article", "Steven Bucci on …"), []);
    assert_eq!(site.requests(&site.built(".wasm")), 1);
}

#[test]
fn a_strict_policy_is_not_violated() {
    let site = site();
    let page = Page::open(&site, "/demo/strict.html");
    page.find("article", "George Beebe on Economic pressure");
    page.click("checkbox", "Steven Bucci…");
    page.see_text("Showing 2 of 3 speakers");
    page.click("button", "Show all speakers");
    page.see_text("Showing 3 speakers");
    assert_eq!(page.csp_violations(), json!([]));
    assert_eq!(page.console_errors(), [""; 0]);
    // The policy is there: what it forbids does not work.
    let forbidden = "try { document.body.innerHTML = '<p>' } catch (error) { return error.name }";
    assert_eq!(page.script(forbidden, &json!([])), "TypeError");
}

#[test]
fn hostile_styles_leave_it_usable() {
    let site = site();
    let page = Page::open(&site, "/demo/hostile.html");
    page.find("article", "George Beebe on Economic pressure");
    page.click("button", "Only George Beebe");
    page.find_no("article", "Steven Bucci on …");
}

#[test]
fn right_to_left_the_first_column_is_on_the_right() {
    let site = site();
    let page = Page::open(&site, "/demo/rtl.html");
    let right_of = "return arguments[0].getBoundingClientRect().left >= arguments[1].getBoundingClientRect().right";
    let first = page.find("columnheader", "George Beebe…");
    let second = page.find("columnheader", "Karoline Leavitt…");
    assert_eq!(page.script(right_of, &json!([first.argument(), second.argument()])), true);
}

#[test]
fn without_scripts_what_is_between_the_tags_is_there() {
    let site = site();
    let page = Page::open(&site, "/demo/noscript.html");
    page.find("heading", "The war in Ukraine and U.S. policy: three people in one article");
    let link = page.find("link", "Read the quotes and positions in the file itself.");
    assert_eq!(link.property("href"), site.url("/bundles/ukraine-pivot.json"));
    assert_eq!(page.all("article", "…"), []);
}

/// The built viewer, with an icon as any site has it.
fn site() -> Site {
    let site = Site::new();
    site.answer("/favicon.ico", Answer::status("204 No Content"));
    site
}
