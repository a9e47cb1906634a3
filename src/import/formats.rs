//! Files of other projects: what they list as JSON or in tables, as items of a bundle.
//!
//! | file | what becomes of it |
//! |---|---|
//! | schema.org `Quotation`, `Claim`, `ClaimReview` (JSON-LD) | quotes; what a reviewer words is a paraphrase |
//! | Hypothesis annotations, as its API gives them, or as CSV | the passages that were marked, without a speaker |
//! | `OpenElectionCompass` 1 | parties, theses and positions |
//! | qual-o-mat, a folder for an election | parties with their answers, and their reasons as quotes |
//! | `YouCongress` CSV | quotes with speakers and sources, statements, votes |
//!
//! <https://schema.org/Quotation>, <https://h.readthedocs.io/en/latest/api/>, <https://open-election-compass.com/>

mod compass;
mod hypothesis;
mod qual_o_mat;
mod schema_org;
mod youcongress;

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{NotTaken, Remark, collect::Collector, table::Sheet};
use crate::bundle::Bundle;
use crate::bundle::{Date, meant_dates};

/// An object of a file.
type Object = Map<String, Value>;

/// A file of another project, with all that it lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    SchemaOrg,
    Hypothesis,
    Compass,
}

/// Which file this is; nothing where it is none that is known.
pub(super) fn recognised(json: &Value) -> Option<Format> {
    if compass::is(json) {
        Some(Format::Compass)
    } else if hypothesis::is(json) {
        Some(Format::Hypothesis)
    } else if schema_org::is(json) {
        Some(Format::SchemaOrg)
    } else {
        None
    }
}

/// Reads what a file lists.
pub(super) fn read(json: &Value, format: Format) -> (Bundle, Vec<Remark>) {
    let (mut collector, mut remarks) = (Collector::default(), Vec::new());
    match format {
        Format::SchemaOrg => schema_org::read(json, &mut collector, &mut remarks),
        Format::Hypothesis => hypothesis::read(json, &mut collector),
        Format::Compass => compass::read(json, &mut collector, &mut remarks),
    }
    (collector.finish(), remarks)
}

/// Reads files that say something only together, by their names.
pub(super) fn read_parts(files: &HashMap<&str, Value>) -> Result<(Bundle, Vec<Remark>), NotTaken> {
    let (mut collector, mut remarks) = (Collector::default(), Vec::new());
    qual_o_mat::read(files, &mut collector, &mut remarks)?;
    Ok((collector.finish(), remarks))
}

/// Of the names of the files of one folder, those that say something only together.
pub(super) fn parts<'n>(names: &[&'n str]) -> Vec<&'n str> {
    qual_o_mat::parts(names)
}

/// Why this file alone says nothing, and what to do, if it is a part of something.
pub(super) fn why_only_part(json: &Value) -> Option<&'static str> {
    qual_o_mat::is_part(json).then_some(
        "one file of an election of qual-o-mat, which alone says nothing: import its folder, with `party.json`, `statement.json`, \
         `answer.json` and `opinion.json` in it",
    )
}

/// Reads a table that a program of another project wrote; says whether it is one that is known.
pub(super) fn read_table(sheet: &Sheet, collector: &mut Collector, remarks: &mut Vec<Remark>) -> bool {
    hypothesis::read_table(sheet, collector) || youcongress::read_table(sheet, collector, remarks)
}

/// The text at a key, without white space around it; empty where there is none.
fn text<'v>(object: &'v Value, key: &str) -> &'v str {
    object.get(key).and_then(Value::as_str).unwrap_or_default().trim()
}

/// The items of a list, or the one that stands in the place of a list.
fn items(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    match value {
        Some(Value::Array(list)) => list.iter(),
        Some(value) => std::slice::from_ref(value).iter(),
        None => [].iter(),
    }
}

/// A date in the format's form. One that cannot be read is told.
fn date(written: &str, place: &str, remarks: &mut Vec<Remark>) -> Option<Date> {
    if written.is_empty() {
        return None;
    }
    if Date::new(written).precision().is_some() {
        return Some(Date::new(written));
    }
    if let [date] = &*meant_dates(written) {
        return Some(Date::new(date));
    }
    let message = format!("`{written}` is no date that can be read, so it is left out; write it as 2025-07-14");
    remarks.push(Remark { place: place.to_owned(), message, is_loss: true });
    None
}
