//! Quotes as the Citation Style Language has them, which reference managers read.
//!
//! The fields are those of the [schema of CSL data](https://github.com/citation-style-language/schema), which refuses all
//! others.

use serde::Serialize;

use super::reference::Reference;
use crate::bundle::Date;

/// A list of items as JSON; `None` if it cannot be written.
pub(super) fn list(references: &[Reference<'_>]) -> Option<String> {
    let items: Vec<Item<'_>> = references.iter().map(Item::new).collect();
    serde_json::to_string_pretty(&items).ok().map(|json| json + "\n")
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<[Name<'a>; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Issued>,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    archive_location: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    note: String,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Webpage,
    Document,
    Speech,
}

/// A name as it is written: which part of it is the family's, the bundle does not say.
#[derive(Serialize)]
struct Name<'a> {
    literal: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Issued {
    /// One date: the year, and month and day if they are known.
    date_parts: [Vec<u16>; 1],
}

impl<'a> Item<'a> {
    fn new(reference: &'a Reference<'a>) -> Self {
        let source = reference.source;
        let kind = match (source, reference.url()) {
            (None, _) => Kind::Speech,
            (Some(_), None) => Kind::Document,
            (Some(_), Some(_)) => Kind::Webpage,
        };
        let issued = reference.issued().and_then(Date::parts).map(|parts| {
            let parts = [parts.year, parts.month.into(), parts.day.into()];
            Issued { date_parts: [parts.into_iter().take_while(|&part| part > 0).collect()] }
        });
        Self {
            id: &reference.key,
            kind,
            title: source.map(|source| &*source.name),
            author: reference.author().map(|literal| [Name { literal }]),
            publisher: source.and_then(|source| source.publisher.as_deref()),
            issued,
            url: reference.url(),
            archive_location: reference.archive(),
            language: source.and_then(|source| source.in_language.as_deref()).or(reference.language),
            note: reference.note(),
        }
    }
}
