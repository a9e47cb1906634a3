//! Annotations: passages that somebody marked on a page, with what stands around them.

use serde_json::Value;

use super::{items, text};
use crate::{
    bundle::Quote,
    import::collect::{self, Collector, SourceFields},
};

fn rows(json: &Value) -> impl Iterator<Item = &Value> {
    items(json.get("rows").or_else(|| json.get("annotations")).or(Some(json)))
}

pub(super) fn is(json: &Value) -> bool {
    rows(json).next().is_some_and(|row| row.get("target").is_some() && row.get("uri").is_some())
}

pub(super) fn read(json: &Value, collector: &mut Collector) {
    for row in rows(json) {
        let Some(marked) = items(row.get("target"))
            .flat_map(|target| items(target.get("selector")))
            .find(|selector| text(selector, "type") == "TextQuoteSelector")
        else {
            // A note on the whole page, or an answer to another one.
            continue;
        };
        let words = text(marked, "exact");
        if words.is_empty() {
            continue;
        }
        let title = row.get("document").and_then(|document| items(document.get("title")).next());
        let source = collector.source(&SourceFields {
            name: title.and_then(Value::as_str).unwrap_or_default().trim().to_owned(),
            url: text(row, "uri").to_owned(),
            ..SourceFields::default()
        });
        let issues = items(row.get("tags")).filter_map(Value::as_str).filter_map(|tag| collector.issue(tag, ""));
        let issues = issues.collect();
        // White space around them is as it stands on the page.
        let around =
            |key: &str| marked.get(key).and_then(Value::as_str).filter(|text| !text.is_empty()).map(Into::into);
        collector.quote(Quote {
            source,
            issues,
            prefix: around("prefix"),
            suffix: around("suffix"),
            note: collect::text(text(row, "text")),
            ..collect::quote(words)
        });
    }
}
