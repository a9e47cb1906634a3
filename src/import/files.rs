//! Takes files for what they are: an article, a table, a bundle.

use std::{collections::HashMap, fmt, path::Path};

use serde_json::Value;

use super::{Draft, Metadata, Remark, ToldColumns, at_once, formats, table};
use crate::{
    bundle::{Bundle, Severity, parse},
    document::Document,
};

/// What a file is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// A text or a web page with quotes in it.
    Article,
    /// A table with a row for each quote or stance: CSV, TSV, XLSX, XLS, ODS.
    Table,
    /// A bundle of this project.
    Bundle,
    /// A list in JSON of another project: schema.org's quotations and claims, Hypothesis annotations, an election.
    Json,
}

/// What a file holds.
#[derive(Debug)]
pub enum Brought {
    /// An article, to draft a bundle from.
    Article(Box<Document>, Metadata),
    /// Items that the file lists, and what is to be told of it.
    Items(Box<Bundle>, Vec<Remark>),
}

/// Why a file was not taken, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotTaken(pub(super) String);

impl NotTaken {
    /// For this reason, in words for whoever brought the file.
    #[must_use]
    pub fn because(why: &str) -> Self {
        Self(why.to_owned())
    }
}

impl fmt::Display for NotTaken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotTaken {}

impl Brought {
    /// Reads a file. `name` is its name, which an article without a title gets; `from` is what to read it as, if that is
    /// not to be told from its content.
    ///
    /// # Errors
    ///
    /// If the file is of another kind, or nothing can be read from it.
    pub fn read(bytes: &[u8], name: &str, from: Option<From>) -> Result<Self, NotTaken> {
        match from.unwrap_or_else(|| recognised(bytes, name)) {
            From::Article => article(bytes, name),
            From::Table => Self::read_table(bytes, &ToldColumns::new()),
            From::Bundle => bundle(bytes),
            From::Json => json(bytes),
        }
    }

    /// Reads a table whose columns are what a person tells, and what their names say where nothing is told.
    ///
    /// # Errors
    ///
    /// If it is none, or has neither a column of quotes nor one of speakers and one of positions.
    pub fn read_table(bytes: &[u8], told: &ToldColumns) -> Result<Self, NotTaken> {
        table::read(bytes, told).map(|(bundle, remarks)| Self::Items(Box::new(bundle), remarks))
    }

    /// Whether a file is a table, by its content, or its name where that can be two things.
    #[must_use]
    pub fn is_table(bytes: &[u8], name: &str) -> bool {
        recognised(bytes, name) == From::Table
    }

    /// Of the names of the files of one folder, those that say something only together, for [`Self::read_parts`].
    ///
    /// ```
    /// use standpoint::import::Brought;
    ///
    /// let names = ["answer.json", "article.txt", "opinion.json", "party.json", "statement.json"];
    /// assert_eq!(Brought::parts(&names), ["answer.json", "opinion.json", "party.json", "statement.json"]);
    /// assert!(Brought::parts(&names[1..]).is_empty());
    /// ```
    #[must_use]
    pub fn parts<'n>(names: &[&'n str]) -> Vec<&'n str> {
        formats::parts(names)
    }

    /// Reads files that say something only together, each with its name.
    ///
    /// # Errors
    ///
    /// If one of them is not what its name tells.
    pub fn read_parts(files: &[(&str, Vec<u8>)]) -> Result<Self, NotTaken> {
        let mut by_name = HashMap::new();
        for (name, bytes) in files {
            let json =
                serde_json::from_slice(bytes).map_err(|error| NotTaken(format!("{name} is no JSON: {error}")))?;
            by_name.insert(*name, json);
        }
        let (bundle, remarks) = formats::read_parts(&by_name)?;
        Ok(Self::Items(Box::new(bundle), remarks))
    }

    /// What is to be told of the file.
    #[must_use]
    pub fn remarks(&self) -> &[Remark] {
        match self {
            Self::Article(..) => &[],
            Self::Items(_, remarks) => remarks,
        }
    }

    /// The text of an article.
    #[must_use]
    pub fn article(&self) -> Option<&str> {
        match self {
            Self::Article(document, _) => document.text().get(document.article()),
            Self::Items(..) => None,
        }
    }

    /// The draft of a bundle.
    #[must_use]
    pub fn draft(&self) -> Draft<'_> {
        at_once(self.draft_in_turns(async || ()))
    }

    /// The same, with a `turn` for all else that there is to do before each quote of an article.
    pub async fn draft_in_turns(&self, turn: impl AsyncFn()) -> Draft<'_> {
        match self {
            Self::Article(_, metadata) => Draft::in_turns(self.article().unwrap_or_default(), metadata, turn).await,
            Self::Items(bundle, _) => Draft::of_items((**bundle).clone()),
        }
    }
}

/// Number of bytes in which a bundle says that it is one.
const BEGINNING: usize = 1024;

/// What a file is by its content, and where that can be two things, by its name.
fn recognised(bytes: &[u8], name: &str) -> From {
    let ending = Path::new(name).extension().unwrap_or_default().to_ascii_lowercase();
    let is_named_table = ["csv", "tsv", "tab", "xlsx", "xls", "ods"].iter().any(|table| *table == ending);
    if table::is_workbook(bytes) || is_named_table {
        return From::Table;
    }
    if let Ok(json) = serde_json::from_slice::<Value>(without_mark(bytes)) {
        let is_bundle = json.as_object().is_some_and(|object| object.contains_key("standpoint"));
        if is_bundle || json.is_object() || json.is_array() {
            return if is_bundle { From::Bundle } else { From::Json };
        }
    }
    // What begins as JSON and is none is told as that: no article begins so.
    let text = String::from_utf8_lossy(bytes.get(..BEGINNING).unwrap_or(bytes));
    let begins = text.trim_start_matches('\u{feff}').trim_start();
    if begins.strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with(['"', '}'])) {
        return if begins.contains("\"standpoint\"") { From::Bundle } else { From::Json };
    }
    // A table without a name that tells it, such as one from standard input.
    let is_page = ending == "html" || ending == "htm";
    if !is_page && table::is_table(bytes) { From::Table } else { From::Article }
}

fn json(bytes: &[u8]) -> Result<Brought, NotTaken> {
    let json: Value =
        serde_json::from_slice(without_mark(bytes)).map_err(|error| NotTaken(format!("not JSON: {error}")))?;
    let format = formats::recognised(&json).ok_or_else(|| {
        let unknown = "JSON of a kind that is not known: a bundle, schema.org's Quotation, Claim and ClaimReview, Hypothesis \
                       annotations, OpenElectionCompass, and a folder of qual-o-mat are; make a table of anything else";
        NotTaken(formats::why_only_part(&json).unwrap_or(unknown).to_owned())
    })?;
    let (bundle, remarks) = formats::read(&json, format);
    Ok(Brought::Items(Box::new(bundle), remarks))
}

/// A file without a byte order mark.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn article(bytes: &[u8], name: &str) -> Result<Brought, NotTaken> {
    let document = Document::read(bytes, name).map_err(|error| NotTaken(error.to_string()))?;
    let mut metadata = document.metadata();
    if metadata.title.is_none() {
        metadata.title = Path::new(name).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    }
    Ok(Brought::Article(Box::new(document), metadata))
}

fn bundle(bytes: &[u8]) -> Result<Brought, NotTaken> {
    let refused = |why: String| NotTaken(format!("a bundle that is not taken: {why}; mend it first"));
    let bundle: Bundle = parse(bytes).map_err(|error| refused(error.to_string()))?;
    if let Some(problem) = bundle.problems.iter().find(|problem| problem.severity == Severity::Error) {
        return Err(refused(problem.to_string()));
    }
    Ok(Brought::Items(Box::new(bundle), Vec::new()))
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::Index};

    use super::*;
    use crate::excerpts::Checker;

    const PAGE: &str = "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8><title>Bridge &ndash; Courier</title>\
        <link rel=canonical href=https://courier.example/b><meta property='og:site_name' content=\"Courier\">\
        <script type='application/ld+json'>{ \"@type\": \"NewsArticle\", \"headline\": \"No bridge\", \"datePublished\": \"14 July 2025\" }</script>\
        <style>p { white-space: pre-wrap } .no { display: none }</style></head>\n<body><nav>Read <a href=/>more</a></nav><article>\
        <h1>No bridge</h1><p>&ldquo;I will not vote for a bridge without a <b>price</b>,&rdquo; Ben Holt told reporters.<sup>[1]</sup></p>\
        <p class=no>“Not shown.”</p><ul><li>He called the plan &#8220;a leap in the dark and nothing else.&#x201d;</ul>\
        <table><tr><td>«Été»<td>said Ada</table><p>„Nein“, sagte Ada Birch.</article><!-- “No” --></body></html>";

    /// What breaks a page most: pieces of markup, and bytes that are no text.
    const PIECES: &[&[u8]] = &[
        b"<",
        b">",
        b"</",
        b"<!--",
        b"-->",
        b"&#",
        b"&#x110000;",
        b"&",
        b"\"",
        b"'",
        b"<script>",
        b"</article>",
        b"<table>",
        b"<p>",
        b"<svg><title>",
        b"<![CDATA[",
        b"<template>",
        b"\0",
        b"\xff",
        b"\xe2\x80",
        b"\x1b$B",
        "“".as_bytes(),
        "”".as_bytes(),
        b"<?xml version=\"1.0\" encoding=\"utf-16\"?>",
        b"<plaintext>",
        b"<html><frameset>",
    ];

    /// A page in which bytes were cut out and pieces put in.
    fn broken_page() -> impl Strategy<Value = Vec<u8>> {
        let change = (
            any::<Index>(),
            prop_oneof![3 => Just(0), 1 => 0..400_usize],
            prop::option::of(prop::sample::select(PIECES)),
        );
        prop::collection::vec(change, 1..8).prop_map(|changes| {
            let mut page = PAGE.as_bytes().to_vec();
            for (at, length, piece) in changes {
                let start = at.index(page.len() + 1);
                let end = page.len().min(start + length);
                page.splice(start..end, piece.unwrap_or_default().iter().copied());
            }
            page
        })
    }

    /// Whether a refusal says where it is in the file, unless it is of all of it.
    fn has_place(why: &str) -> bool {
        let is_of_a_place = ["but for", "looks like", "zeros"].iter().any(|part| why.contains(part));
        !is_of_a_place || why.contains(" byte ") || why.contains(" line ")
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn a_page_that_was_damaged_is_taken_or_told(page in broken_page(), name in prop::sample::select(vec!["a.html", "a.xhtml", "a.txt"])) {
            match Brought::read(&page, name, None) {
                Ok(brought) => {
                    let draft = brought.draft();
                    let checker = Checker::new(&draft.bundle);
                    for (quote, ..) in draft.bundle.quotes.iter() {
                        prop_assert!(checker.check(quote).severity().is_none());
                    }
                }
                Err(why) => prop_assert!(why.0.contains(' ') && has_place(&why.0), "{why}"),
            }
        }
    }
}
