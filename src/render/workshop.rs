//! The workshop in one file.

use super::markup;
use crate::single_file::{POLICY, Page, Program};

/// What `public/workshop.html` refers to.
const STYLES: &str = concat!(include_str!("../../public/page.css"), include_str!("../../public/workshop.css"));
const PAGE: &str = include_str!("../../public/workshop.html");

/// The workshop as a self-contained page, in the language of its reader unless one is given.
#[must_use]
pub fn workshop(program: &Program, language: Option<&str>) -> String {
    let between = |start: &str, end: &str| {
        PAGE.split_once(start).and_then(|(_, after)| after.split_once(end)).map_or("", |(between, _)| between)
    };
    let element =
        between("<main>\n", "</main>").replace("lang=\"\"", &format!("lang=\"{}\"", language.unwrap_or_default()));
    let page = Page {
        language: "en",
        title: between("<title>", "</title>"),
        policy: Some(POLICY),
        style: &markup::style(STYLES),
        content: &[element, program.element()].concat(),
        ..Page::default()
    };
    page.to_string()
}
