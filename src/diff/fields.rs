//! The fields of items, each as what can be compared and shown.

use std::collections::HashMap;

use crate::bundle::{
    Bundle, Date, EvidenceRole, Issue, IssueId, Link, Quote, QuoteId, Source, SourceId, Speaker, SpeakerId, Stance,
    Text,
};

/// A field by its name in the format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    /// Nothing where the item has none.
    pub(crate) value: Option<Value>,
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// Words, of which some may differ.
    Text(String),
    /// A word of a list, a date, an address or a number.
    Word(String),
    /// Several, in their order.
    List(Vec<String>),
}

impl Value {
    /// As a part of a line.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Text(text) | Self::Word(text) => text.clone(),
            Self::List(list) => list.join(" | "),
        }
    }
}

/// How references are written, so that those of two bundles can be compared.
pub(crate) struct Names<'b> {
    bundle: &'b Bundle,
    /// What the ids of each list are now that were changed.
    changed: Option<&'b Changed>,
}

/// By the list and the old id, the new one.
pub(crate) type Changed = HashMap<(&'static str, String), String>;

impl<'b> Names<'b> {
    /// By the ids as they are.
    pub(crate) fn new(bundle: &'b Bundle) -> Self {
        Self { bundle, changed: None }
    }

    /// By the ids that took the place of those that were changed.
    pub(super) fn changed(bundle: &'b Bundle, changed: &'b Changed) -> Self {
        Self { bundle, changed: Some(changed) }
    }

    fn now(&self, list: &'static str, id: &str) -> String {
        let changed = self.changed.and_then(|changed| changed.get(&(list, id.to_owned())));
        changed.map_or(id, String::as_str).to_owned()
    }

    fn source(&self, id: SourceId) -> String {
        self.now("source", self.bundle.sources.id(id))
    }

    fn speaker(&self, id: SpeakerId) -> String {
        self.now("speaker", self.bundle.speakers.id(id))
    }

    fn issue(&self, id: IssueId) -> String {
        self.now("issue", self.bundle.issues.id(id))
    }

    fn quote(&self, id: QuoteId) -> String {
        self.now("quote", self.bundle.quotes.id(id))
    }
}

fn text(name: &'static str, value: Option<&Text>) -> Field {
    Field { name, value: value.map(|text| Value::Text(text.to_string())) }
}

fn word(name: &'static str, value: Option<impl ToString>) -> Field {
    Field { name, value: value.map(|word| Value::Word(word.to_string())) }
}

fn list(name: &'static str, values: Vec<String>) -> Field {
    Field { name, value: (!values.is_empty()).then_some(Value::List(values)) }
}

fn date(name: &'static str, value: Option<&Date>) -> Field {
    word(name, value.map(Date::written))
}

fn link(name: &'static str, value: Option<&Link>) -> Field {
    word(name, value.map(|link| &link.written))
}

pub(super) fn of_bundle(bundle: &Bundle) -> Vec<Field> {
    vec![
        text("name", Some(&bundle.name)),
        text("description", bundle.description.as_ref()),
        word("inLanguage", bundle.in_language.as_ref()),
        text("license", bundle.license.as_ref()),
        text("publisher", bundle.publisher.as_ref()),
        date("dateModified", bundle.date_modified.as_ref()),
    ]
}

pub(crate) fn of_source(source: &Source) -> Vec<Field> {
    vec![
        text("name", Some(&source.name)),
        text("publisher", source.publisher.as_ref()),
        text("author", source.author.as_ref()),
        link("url", source.url.as_ref()),
        link("archivedAt", source.archived_at.as_ref()),
        date("datePublished", source.date_published.as_ref()),
        word("inLanguage", source.in_language.as_ref()),
        list("excerpts", source.excerpts.iter().map(ToString::to_string).collect()),
    ]
}

pub(crate) fn of_speaker(speaker: &Speaker) -> Vec<Field> {
    vec![
        text("name", Some(&speaker.name)),
        word("type", speaker.speaker_type.map(crate::bundle::SpeakerType::word)),
        text("role", speaker.role.as_ref()),
        text("affiliation", speaker.affiliation.as_ref()),
        text("description", speaker.description.as_ref()),
        link("image", speaker.image.as_ref()),
        link("url", speaker.url.as_ref()),
        list("sameAs", speaker.same_as.iter().map(|link| link.written.to_string()).collect()),
    ]
}

pub(crate) fn of_issue(issue: &Issue) -> Vec<Field> {
    vec![
        text("name", Some(&issue.name)),
        text("statement", issue.statement.as_ref()),
        text("description", issue.description.as_ref()),
    ]
}

pub(crate) fn of_quote(quote: &Quote, names: &Names<'_>) -> Vec<Field> {
    vec![
        Field { name: "text", value: Some(Value::Text(quote.fragments.join(" | "))) },
        word("speaker", quote.speaker.map(|id| names.speaker(id))),
        list("issues", quote.issues.iter().map(|&issue| names.issue(issue)).collect()),
        word("kind", Some(quote.kind.word())),
        date("date", quote.date.as_ref()),
        word("source", quote.source.map(|id| names.source(id))),
        text("locator", quote.locator.as_ref()),
        text("attribution", quote.attribution.as_ref()),
        text("prefix", quote.prefix.as_ref()),
        text("suffix", quote.suffix.as_ref()),
        word("inLanguage", quote.in_language.as_ref()),
        text("note", quote.note.as_ref()),
    ]
}

pub(crate) fn of_stance(stance: &Stance, names: &Names<'_>) -> Vec<Field> {
    let evidence = stance.evidence.iter().map(|evidence| {
        let quote = names.quote(evidence.quote);
        let role = if evidence.role == EvidenceRole::Supports {
            String::new()
        } else {
            format!(" ({})", evidence.role.word())
        };
        let note = evidence.note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
        format!("{quote}{role}{note}")
    });
    vec![
        word("position", Some(stance.position.word())),
        word("strength", stance.strength),
        text("label", stance.label.as_ref()),
        text("summary", stance.summary.as_ref()),
        word("basis", stance.basis.map(crate::bundle::Basis::word)),
        list("evidence", evidence.collect()),
        date("date", stance.date.as_ref()),
        text("note", stance.note.as_ref()),
    ]
}
