//! Annotations: passages that somebody marked on a page, with what stands around them. Whoever marked a passage did not say
//! it, so their name is not taken.
//!
//! They come as JSON, from the API or from *Export* in the client, or as tables of two programs: *Export* in the client
//! (`annotations-exporter` in github.com/hypothesis/client), and the search page *facet* (`iframe.ts` in
//! github.com/judell/facet). The tables have nothing of what stands around a passage.

use serde_json::Value;

use super::{items, text};
use crate::{
    bundle::Quote,
    import::{
        collect::{self, Collector, SourceFields},
        table::{Exported, Row, Sheet},
    },
};

/// A passage that was marked. What is empty is not known.
#[derive(Default)]
struct Marked<'a> {
    words: &'a str,
    title: &'a str,
    url: &'a str,
    page: &'a str,
    comment: &'a str,
    tags: Vec<&'a str>,
    prefix: &'a str,
    suffix: &'a str,
}

fn rows(json: &Value) -> impl Iterator<Item = &Value> {
    items(json.get("rows").or_else(|| json.get("annotations")).or(Some(json)))
}

pub(super) fn is(json: &Value) -> bool {
    rows(json).next().is_some_and(|row| row.get("target").is_some() && row.get("uri").is_some())
}

pub(super) fn read(json: &Value, collector: &mut Collector) {
    for row in rows(json) {
        let selectors = || items(row.get("target")).flat_map(|target| items(target.get("selector")));
        let selector = |kind: &str| selectors().find(|selector| text(selector, "type") == kind);
        let Some(passage) = selector("TextQuoteSelector") else {
            // A note on the whole page, or an answer to another one.
            continue;
        };
        let title = row.get("document").and_then(|document| items(document.get("title")).next());
        // White space around them is as it stands on the page.
        let around = |key: &str| passage.get(key).and_then(Value::as_str).unwrap_or_default();
        let marked = Marked {
            words: text(passage, "exact"),
            title: title.and_then(Value::as_str).unwrap_or_default().trim(),
            url: text(row, "uri"),
            page: selector("PageSelector").map_or("", |page| text(page, "label")),
            comment: text(row, "text"),
            tags: items(row.get("tags")).filter_map(Value::as_str).collect(),
            prefix: around("prefix"),
            suffix: around("suffix"),
        };
        take(marked, collector);
    }
}

/// Reads a table of one of the two programs; says whether it is one.
pub(super) fn read_table(sheet: &Sheet, collector: &mut Collector) -> bool {
    let of_client = ["Created at", "URL", "Type", "Quote/description", "Comment", "Tags"];
    let of_facet = ["level", "user", "url", "tags", "quote", "text"];
    let (table, words, comment) = if let Some(table) = Exported::new(sheet, &of_client) {
        (table, "Quote/description", "Comment")
    } else if let Some(table) = Exported::new(sheet, &of_facet) {
        (table, "quote", "text")
    } else {
        return false;
    };
    for row in table.rows() {
        take(marked(row, words, comment), collector);
    }
    true
}

/// The annotation of a row, by the names of the columns in which programs differ.
fn marked<'r>(row: Row<'r>, words: &str, comment: &str) -> Marked<'r> {
    // An answer has the words of what it answers.
    let is_answer = row.cell("Type") == "Reply";
    Marked {
        words: if is_answer { "" } else { row.cell(words) },
        url: row.cell("url"),
        page: row.cell("Page"),
        comment: row.cell(comment),
        // No tag has a comma in it.
        tags: row.cell("tags").split(',').collect(),
        ..Marked::default()
    }
}

fn take(marked: Marked<'_>, collector: &mut Collector) {
    if marked.words.is_empty() {
        return;
    }
    let source = collector.source(&SourceFields {
        name: marked.title.to_owned(),
        url: marked.url.to_owned(),
        ..SourceFields::default()
    });
    let issues = marked.tags.into_iter().filter_map(|tag| collector.issue(tag, "")).collect();
    let around = |words: &str| (!words.is_empty()).then(|| words.into());
    let page = (!marked.page.is_empty()).then(|| format!("p. {}", marked.page).into());
    collector.quote(Quote {
        source,
        issues,
        locator: page,
        prefix: around(marked.prefix),
        suffix: around(marked.suffix),
        note: collect::text(marked.comment),
        ..collect::quote(marked.words)
    });
}
