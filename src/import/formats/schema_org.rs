//! Quotations, claims and reviews of claims, as web pages have them for search engines.

use serde_json::Value;

use super::{date, items, text};
use crate::{
    bundle::{Kind, Quote, language_tag},
    import::{
        Remark,
        collect::{self, Collector, SourceFields},
    },
};

/// Items that a graph or a list holds are no deeper than this.
const DEEPEST: usize = 8;

pub(super) fn is(json: &Value) -> bool {
    let mut found = Vec::new();
    find(json, String::new(), 0, &mut found);
    !found.is_empty()
}

pub(super) fn read(json: &Value, collector: &mut Collector, remarks: &mut Vec<Remark>) {
    let mut found = Vec::new();
    find(json, String::new(), 0, &mut found);
    for (place, item) in found {
        take(&place, item, collector, remarks);
    }
}

fn has_type(item: &Value, name: &str) -> bool {
    items(item.get("@type"))
        .any(|found| found.as_str().is_some_and(|found| found.trim_start_matches("schema:") == name))
}

/// Finds the items of these types, with their paths. What such an item holds is not looked at again.
fn find<'v>(json: &'v Value, path: String, depth: usize, found: &mut Vec<(String, &'v Value)>) {
    if depth > DEEPEST {
        return;
    }
    match json {
        Value::Array(list) => {
            for (nth, item) in list.iter().enumerate() {
                find(item, format!("{path}[{nth}]"), depth + 1, found);
            }
        }
        Value::Object(object) => {
            if ["Quotation", "Claim", "ClaimReview"].iter().any(|name| has_type(json, name)) {
                found.push((path, json));
                return;
            }
            for (key, value) in object {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                find(value, path, depth + 1, found);
            }
        }
        _ => {}
    }
}

fn take(place: &str, item: &Value, collector: &mut Collector, remarks: &mut Vec<Remark>) {
    let is_review = has_type(item, "ClaimReview");
    let claim = if is_review { item.get("itemReviewed").unwrap_or(item) } else { item };
    let words = [text(item, "claimReviewed"), text(claim, "text"), text(claim, "name")];
    let Some(words) = words.into_iter().find(|words| !words.is_empty()) else {
        let message = "no words are in it, so it is not taken".to_owned();
        remarks.push(Remark { place: place.to_owned(), message, is_loss: true });
        return;
    };
    // A translation names the quotation that it is one of, and that its author.
    let original = claim.get("translationOfWork");
    let who = ["creator", "spokenByCharacter", "author"]
        .iter()
        .find_map(|key| claim.get(*key).or_else(|| original.and_then(|original| original.get(*key))));
    let name = who.map_or("", |who| who.as_str().unwrap_or_else(|| text(who, "name")));
    let speaker = collector.speaker(name);
    if let (Some(speaker), Some(who)) = (speaker, who) {
        collector.tell(speaker, |speaker| &mut speaker.role, text(who, "jobTitle"));
        let group = who.get("affiliation").or_else(|| who.get("worksFor")).or_else(|| who.get("memberOf"));
        collector.tell(speaker, |speaker| &mut speaker.affiliation, group.map_or("", |group| text(group, "name")));
    }
    let about = items(claim.get("about")).map(|about| about.as_str().unwrap_or_else(|| text(about, "name")));
    let issues = about.filter_map(|about| collector.issue(about, "")).collect();
    // Of a quotation, the second is when it was printed.
    let published = if has_type(item, "Quotation") { "" } else { text(claim, "datePublished") };
    let said = [text(claim, "dateCreated"), published].into_iter().find(|date| !date.is_empty());
    let kind = match (has_type(item, "Quotation"), original) {
        (true, None) => Kind::Verbatim,
        (true, Some(_)) => Kind::Translation,
        // A claim is worded by whoever looks into it.
        (false, _) => Kind::Paraphrase,
    };
    let source = source(place, claim, collector, remarks);
    collector.quote(Quote {
        speaker,
        issues,
        kind,
        date: date(said.unwrap_or_default(), place, remarks),
        source,
        in_language: language_tag(text(claim, "inLanguage")).map(Into::into),
        ..collect::quote(words)
    });
}

/// Where it appeared.
fn source(
    place: &str,
    claim: &Value,
    collector: &mut Collector,
    remarks: &mut Vec<Remark>,
) -> Option<crate::bundle::SourceId> {
    let keys = ["isPartOf", "isBasedOn", "citation", "firstAppearance", "appearance", "recordedAt"];
    let work = items(keys.iter().find_map(|key| claim.get(*key))).next();
    let Some(work) = work else {
        return collector.source(&SourceFields { url: text(claim, "url").to_owned(), ..SourceFields::default() });
    };
    if let Some(written) = work.as_str() {
        let (name, url) = if written.contains("://") { ("", written) } else { (written, "") };
        return collector.source(&SourceFields {
            name: name.to_owned(),
            url: url.to_owned(),
            ..SourceFields::default()
        });
    }
    let of =
        |key: &str| work.get(key).map_or("", |value| value.as_str().unwrap_or_else(|| text(value, "name"))).to_owned();
    let published = date(text(work, "datePublished"), place, remarks);
    collector.source(&SourceFields {
        name: [text(work, "headline"), text(work, "name")]
            .into_iter()
            .find(|name| !name.is_empty())
            .unwrap_or_default()
            .to_owned(),
        publisher: of("publisher"),
        author: of("author"),
        url: of("url"),
        archived_at: of("archivedAt"),
        date: published.map(|date| date.written().to_owned()).unwrap_or_default(),
    })
}
