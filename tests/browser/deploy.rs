//! Old and new files side by side: what a page goes through whose cache, or whose author, is behind a deploy.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha384};

use crate::{
    page::Page,
    server::{Answer, Site},
};

const HOST: &str = "<h1>A host</h1>\
    <stand-point src=\"/bundles/ukraine-pivot.json\"><p>What stands between the tags.</p></stand-point>";

#[test]
fn an_old_entry_script_whose_bindings_are_gone_finds_the_new_files() {
    an_old_script_finds_the_new_files(".js");
}

#[test]
fn an_old_entry_script_whose_program_is_gone_finds_the_new_files() {
    an_old_script_finds_the_new_files(".wasm");
}

#[test]
fn an_old_entry_script_whose_language_is_gone_finds_the_new_files() {
    an_old_script_finds_the_new_files(".ftl");
}

#[test]
fn an_entry_script_that_stays_old_is_told_after_one_more_attempt() {
    let site = Site::new();
    site.answer("/standpoint.js", old(&site, ".wasm")).page("/host", HOST);
    let page = Page::open(&site, "/host");
    page.see_text("The viewer could not be loaded");
    page.see_text("What stands between the tags.");
    page.find("heading", "A host");
    assert_eq!(site.requests("/standpoint.js"), 2, "the entry script is asked for once more, and no oftener");
}

#[test]
fn a_page_that_names_the_one_script_it_trusts_gets_no_other() {
    let site = Site::new();
    let script = old(&site, ".wasm").into_body();
    let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(&script)));
    let trusted = format!(
        "<!doctype html><title>A host</title>\
         <script type=\"module\" src=\"/standpoint.js\" integrity=\"{integrity}\"></script>{HOST}"
    );
    site.answer("/host", Answer::new("text/html; charset=utf-8", trusted));
    site.answer_in_turn("/standpoint.js", vec![Answer::new("text/javascript", script), site.file("/standpoint.js")]);
    let page = Page::open(&site, "/host");
    page.see_text("The viewer could not be loaded");
    assert_eq!(site.requests("/standpoint.js"), 1);
}

#[test]
fn every_element_of_an_old_page_finds_the_new_files() {
    let site = Site::new();
    let both = format!("<section aria-label=\"One\">{HOST}</section><section aria-label=\"Two\">{HOST}</section>");
    site.answer_in_turn("/standpoint.js", vec![old(&site, ".js"), site.file("/standpoint.js")]).page("/host", &both);
    let page = Page::open(&site, "/host");
    for name in ["One", "Two"] {
        let section = page.find("region", name);
        page.find_in(&section, "article", "George Beebe on Economic pressure");
    }
    assert_eq!(site.requests("/standpoint.js"), 2);
    // It is asked for together with the bindings: once in vain, and once for both.
    assert_eq!(site.requests(&site.built(".wasm")), 2);
}

/// The page got the entry script from before a deploy, and one of the files it names is no longer there.
#[track_caller]
fn an_old_script_finds_the_new_files(end: &str) {
    let site = Site::new();
    site.answer_in_turn("/standpoint.js", vec![old(&site, end), site.file("/standpoint.js")]).page("/host", HOST);
    let page = Page::open(&site, "/host");
    page.find("article", "George Beebe on Economic pressure");
    page.find_no("alert", "…");
    page.do_not_see("What stands between the tags.");
    assert_eq!(site.requests("/standpoint.js"), 2);
}

/// The entry script, with the name that one of the viewer's files had before.
fn old(site: &Site, end: &str) -> Answer {
    let script = String::from_utf8(site.file("/standpoint.js").into_body()).unwrap();
    let name = if end == ".ftl" { site.language("en") } else { site.built(end) };
    let name = name.trim_start_matches('/');
    assert!(script.contains(name), "the entry script does not name {name}");
    Answer::new("text/javascript", script.replace(name, &format!("viewer-0000000000000000{end}")))
}
