//! The matrix: all positions at a glance, in an order that a reader asks for.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
    timeline::town,
};

#[test]
fn a_speaker_orders_the_issues_and_again_does_not() {
    let site = Site::new();
    let page = town(&site, "?view=matrix");
    assert_eq!(heads(&page, "rowheader"), ["Bridge", "Toll", "Park"]);
    page.click("button", "Ben");
    page.see_url("?view=matrix&issues-by=ben");
    page.wait(
        || (heads(&page, "rowheader") == ["Toll", "Park", "Bridge"]).then_some(()),
        || format!("the issues are not in Ben's order: {:?}", heads(&page, "rowheader")),
    );
    assert_eq!(page.find("columnheader", "Ben").attribute("aria-sort"), "other");
    page.click("button", "Ben");
    page.see_url("?view=matrix");
    assert_eq!(heads(&page, "rowheader"), ["Bridge", "Toll", "Park"]);
    assert!(page.find("columnheader", "Ben").attribute("aria-sort").is_null());
}

#[test]
fn an_issue_orders_the_speakers() {
    let site = Site::new();
    let page = town(&site, "?view=matrix");
    page.click("button", "Park");
    page.see_url("?view=matrix&speakers-by=park");
    page.wait(
        || (heads(&page, "columnheader") == ["Issue", "Ben", "Ada"]).then_some(()),
        || format!("the speakers are not in the order of the issue: {:?}", heads(&page, "columnheader")),
    );
}

#[test]
fn a_cell_counts_its_quotes_and_leads_to_its_card() {
    let site = Site::new();
    let page = town(&site, "?view=matrix");
    page.find("link", "Ben on Toll: Supports, 1 quote");
    page.click("link", "Ada on Bridge: Supports, then Opposes, 2 quotes");
    page.see_focus_in("article", "Ada on Bridge");
    // What was gone to once does not call the reader back.
    page.click("button", "Matrix");
    page.find("link", "Ben on Toll: Supports, 1 quote");
    page.click("button", "By issue");
    page.find("article", "Ada on Bridge");
    page.see_focus_in("button", "By issue");
}

#[test]
fn a_cell_shows_what_the_reader_has_left_of_it() {
    let site = Site::new();
    let page = town(&site, "?view=matrix&as-of=2024-06");
    page.find("link", "Ada on Bridge: Supports, 1 quote");
    let table = page.find("table", "Overview…");
    // Left out is not the same as not there.
    assert_eq!(page.all_in(&table, "cell", "Nothing on file").len(), 2);
}

#[test]
fn a_speaker_who_is_left_out_takes_their_column_along() {
    let site = Site::new();
    let page = town(&site, "?view=matrix");
    let on_ben = |page: &Page| {
        let table = page.find("table", "Overview…");
        page.all_in(&table, "link", "Ben on …").into_iter().map(|link| link.name).collect::<Vec<_>>()
    };
    let all = on_ben(&page);
    assert!(!all.is_empty());
    page.click("checkbox", "Ben…");
    page.wait(|| on_ben(&page).is_empty().then_some(()), || format!("still there: {:?}", on_ben(&page)));
    assert_eq!(heads(&page, "columnheader"), ["Issue", "Ada"]);
    page.find("link", "Ada on Bridge: Supports, then Opposes, 2 quotes");
    // What they have left when they come back is what the reader chose meanwhile.
    page.script("document.querySelector('stand-point').selection = { view: 'matrix', asOf: '2024-06' }", &json!([]));
    page.wait(|| (heads(&page, "columnheader").len() == 3).then_some(()), || "Ben does not come back".to_owned());
    page.find("link", "Ada on Bridge: Supports, 1 quote");
    page.click("button", "Show all dates");
    page.wait(|| (on_ben(&page) == all).then_some(()), || format!("something else is there: {:?}", on_ben(&page)));
}

#[test]
fn arrow_keys_lead_around_a_matrix_of_many() {
    let site = Site::new();
    let speakers: Vec<_> =
        (0..8).map(|at| json!({ "id": format!("s{at}"), "name": format!("Speaker {at}") })).collect();
    let stances: Vec<_> = (0..8)
        .filter(|at| *at != 1)
        .map(|at| json!({ "speaker": format!("s{at}"), "issue": "toll", "position": "support", "basis": "direct" }))
        .collect();
    // As many issues as speakers, so that the speakers are the columns.
    let issues: Vec<_> = std::iter::once(json!({ "id": "toll", "name": "Toll" }))
        .chain((1..8).map(|at| json!({ "id": format!("i{at}"), "name": format!("Issue {at}") })))
        .collect();
    let bundle = json!({ "standpoint": 1, "name": "Many", "speakers": speakers, "issues": issues, "stances": stances });
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    let page = Page::open(&site, "/?view=matrix");
    page.find("table", "Overview…");
    page.script("document.querySelector('stand-point').shadowRoot.querySelector('.scroll').focus()", &json!([]));
    page.press("ArrowDown");
    page.see_focus_in("button", "Speaker 0");
    page.press("ArrowDown");
    page.see_focus_in("link", "Speaker 0 on Toll: Supports, 0 quotes");
    page.press("ArrowRight");
    page.see_focus_in("link", "Speaker 2 on Toll: Supports, 0 quotes");
    page.press("ArrowUp");
    page.see_focus_in("button", "Speaker 2");
    page.press("Enter");
    page.see_url("?view=matrix&issues-by=s2");
}

#[test]
fn the_longer_list_is_in_the_rows_and_few_columns_have_words() {
    let site = Site::new();
    let speakers: Vec<_> =
        (0..90).map(|at| json!({ "id": format!("s{at}"), "name": format!("Speaker {at:02}") })).collect();
    let stances: Vec<_> = (0..90)
        .map(|at| json!({ "speaker": format!("s{at}"), "issue": "toll", "position": "support", "basis": "direct" }))
        .collect();
    let issues = json!([
        { "id": "toll", "name": "Toll", "statement": "The bridge should cost a toll." },
        { "id": "park", "name": "Park" },
    ]);
    let bundle = json!({ "standpoint": 1, "name": "Many", "speakers": speakers, "issues": issues, "stances": stances });
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    let page = Page::open(&site, "/?view=matrix");
    // The head says what the positions are about.
    page.wait(
        || (heads(&page, "columnheader") == ["Speaker", "Toll The bridge should cost a toll.", "Park"]).then_some(()),
        || format!("the issues are not the columns: {:?}", heads(&page, "columnheader")),
    );
    page.find("link", "Speaker 00 on Toll: Supports, 0 quotes");
    let is_wider = "return document.documentElement.scrollWidth > innerWidth";
    assert_eq!(page.script(is_wider, &json!([])), json!(false));
    page.click("button", "Toll");
    page.see_url("?view=matrix&speakers-by=toll");
    // What is further down is drawn once the reader comes there.
    page.script(
        "const frame = document.querySelector('stand-point').shadowRoot.querySelector('.scroll');
         frame.scrollTop = frame.scrollHeight;",
        &json!([]),
    );
    page.find("link", "Speaker 49 on Toll: Supports, 0 quotes");
}

fn heads(page: &Page, role: &str) -> Vec<String> {
    let table = page.find("table", "Overview…");
    page.all_in(&table, role, "…").into_iter().map(|node| node.name).collect()
}
