//! What comes of a comparison on paper.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
    views,
};

#[test]
fn links_show_their_addresses() {
    let site = Site::new();
    let page = views::page(&site);
    let address = "https://dailycaller.com/2025/07/16/trump-ukraine-pivot-may-only-way-get-putin-table/";
    let shown = || page.all("link", &format!("…{address}…")).len();
    assert_eq!(shown(), 0, "on screen the addresses would be in the way");
    page.set_media("print", &[]);
    page.wait(|| (shown() > 0).then_some(()), || format!("{address} is not printed; there is\n{}", page.tree()));
}

#[test]
fn the_heads_of_the_matrix_are_printed_although_they_are_buttons() {
    let site = Site::new();
    let page = views::matrix(&site);
    page.set_media("print", &[]);
    page.find("columnheader", "George Beebe");
    page.find("rowheader", "Economic pressure…");
}

#[test]
fn a_matrix_of_forty_speakers_is_as_wide_as_the_paper_and_covers_nothing() {
    let site = Site::new();
    let ids = |count: usize, letter: &str| (0..count).map(|at| format!("{letter}{at}")).collect::<Vec<_>>();
    let (speakers, issues) = (ids(40, "Speaker "), ids(30, "Issue "));
    let stance = |at: usize| json!({ "speaker": speakers[at % 40], "issue": issues[at / 40], "position": "support" });
    let named = |ids: &[String]| ids.iter().map(|id| json!({ "id": id, "name": id })).collect::<Vec<_>>();
    let bundle = json!({
        "standpoint": 1, "name": "Forty by thirty", "speakers": named(&speakers), "issues": named(&issues),
        "stances": (0..1200).map(stance).collect::<Vec<_>>(),
    });
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    let page = Page::open(&site, "/?view=matrix");
    page.find("table", "Overview…");
    // As wide as A4 between its margins.
    page.set_width(718);
    page.set_media("print", &[]);
    let ends = "const root = document.querySelector('stand-point').shadowRoot;
        const box = (selector) => root.querySelector(selector).getBoundingClientRect();
        return [box('table').right <= innerWidth, box('.legend').top >= box('table').bottom]";
    let fits = || (page.script(ends, &json!([])) == json!([true, true])).then_some(());
    page.wait(fits, || format!("wide enough, not covered: {}", page.script(ends, &json!([]))));
}

#[test]
fn the_map_of_who_stands_where_is_printed_though_it_is_folded_on_screen() {
    let site = Site::new();
    let page = views::page(&site);
    page.set_width(718);
    page.find_no("table", "Overview…");
    page.set_media("print", &[]);
    page.find("table", "Overview…");
}

#[test]
fn no_page_is_left_empty_because_a_card_is_long() {
    let site = Site::new();
    let page = views::page(&site);
    let pages = pages(&page);
    assert!((2..=12).contains(&pages), "five quotes take {pages} pages");
}

#[test]
fn a_quote_that_is_open_is_printed_once_and_in_place_of_the_comparison() {
    let site = Site::new();
    let page = views::opened(&site);
    let pages = pages(&page);
    assert!((1..=3).contains(&pages), "one quote takes {pages} pages");
    page.set_media("print", &[]);
    page.see_text("Where it was printed");
    page.do_not_see("Overview: each issue");
}

#[test]
fn a_dark_comparison_is_printed_on_white() {
    let site = Site::new();
    let page = views::page(&site);
    page.script("document.querySelector('stand-point').setAttribute('theme', 'dark')", &json!([]));
    let scheme = "const { shadowRoot } = document.querySelector('stand-point');
        return getComputedStyle(shadowRoot.querySelector('.viewer')).colorScheme";
    assert_eq!(page.script(scheme, &json!([])), "dark");
    page.set_media("print", &[]);
    assert_eq!(page.script(scheme, &json!([])), "light");
}

/// How many pages a print has.
#[track_caller]
fn pages(page: &Page) -> usize {
    let printed = page.cdp("Page.printToPDF", &json!({ "paperWidth": 8.27, "paperHeight": 11.69 }));
    let pdf = STANDARD.decode(printed["data"].as_str().unwrap()).unwrap();
    let text = String::from_utf8_lossy(&pdf);
    text.matches("/Type /Page").count() - text.matches("/Type /Pages").count()
}
