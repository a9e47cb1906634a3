//! What axe-core finds wrong with each view, in both colour schemes and in a wide and a narrow window.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::{
    page::Page,
    server::{Site, read},
    views::{self, View},
    workshop,
};

const AXE: &str = "node_modules/axe-core/axe.min.js";

const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

#[test]
fn the_page() {
    assert_accessible(views::page);
}

#[test]
fn a_filtered_page() {
    assert_accessible(views::filtered);
}

#[test]
fn a_page_with_nobody_chosen() {
    assert_accessible(views::nobody);
}

#[test]
fn a_list_of_problems() {
    assert_accessible(views::problems);
}

#[test]
fn a_failure() {
    assert_accessible(views::failure);
}

#[test]
fn a_refusal() {
    assert_accessible(views::refusal);
}

#[test]
fn taking_away() {
    assert_accessible(views::taking);
}

#[test]
fn opening_a_file() {
    assert_accessible(views::opening);
}

#[test]
fn the_matrix() {
    assert_accessible(views::matrix);
}

#[test]
fn the_timeline() {
    assert_accessible(views::timeline);
}

#[test]
fn the_list_of_quotes() {
    assert_accessible(views::list);
}

#[test]
fn one_quote_opened() {
    assert_accessible(views::opened);
}

#[test]
fn what_a_search_has_found() {
    assert_accessible(views::searched);
}

#[test]
fn a_search_that_finds_nothing() {
    assert_accessible(views::nothing);
}

#[test]
fn a_list_to_choose_from() {
    assert_accessible(views::positions);
}

#[test]
fn days_to_choose_from() {
    assert_accessible(views::dates);
}

#[test]
fn the_balance() {
    assert_accessible(views::balance);
}

#[test]
fn the_keys() {
    assert_accessible(views::keys);
}

#[test]
fn bringing_an_article_in() {
    assert_accessible(workshop::bring_in);
}

#[test]
fn a_table_before_it_is_taken() {
    assert_accessible(workshop::table);
}

#[test]
fn marking_an_article_up() {
    assert_accessible(workshop::mark_up);
}

#[test]
fn who_is_who() {
    assert_accessible(workshop::people);
}

#[test]
fn issues_and_positions() {
    assert_accessible(workshop::issues);
}

#[test]
fn saving_a_comparison() {
    assert_accessible(workshop::save);
}

#[test]
fn in_hebrew() {
    assert_accessible(views::hebrew);
}

#[track_caller]
fn assert_accessible(view: View) {
    let site = Site::new();
    let page = view(&site);
    page.script(&String::from_utf8(read(AXE)).unwrap(), &json!([]));
    let mut found = String::new();
    for width in [1440, 320] {
        page.set_width(width);
        for scheme in ["light", "dark"] {
            page.set_media("", &[("prefers-color-scheme", scheme)]);
            for violation in violations(&page) {
                writeln!(found, "{width} px, {scheme}: {}", told(&violation)).unwrap();
            }
        }
    }
    assert!(found.is_empty(), "\n{found}");
}

fn violations(page: &Page) -> Vec<Value> {
    let run = "const results = await axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'],
            rules: { 'target-size': { enabled: true } } });
        return results.violations;";
    let found = page.script(run, &json!([RULES]));
    found.as_array().expect("axe answers").clone()
}

/// The rule, and each element that breaks it.
fn told(violation: &Value) -> String {
    let mut told = format!("{}: {}", violation["id"], violation["help"]);
    for node in violation["nodes"].as_array().into_iter().flatten() {
        write!(told, "\n    {}\n    {}", node["html"], node["failureSummary"]).unwrap();
    }
    told
}
