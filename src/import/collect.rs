//! Collects items that a file lists, each once, under ids made of their names.

use std::collections::HashMap;

use super::{
    ids,
    merge::{Occasion, occasion},
};
use crate::{
    bundle::{
        Bundle, Date, Evidence, EvidenceRole, Issue, IssueId, Link, Position, Quote, QuoteId, Source, SourceId,
        Speaker, SpeakerId, Stance, Text, without_outer,
    },
    fold::fold,
};

/// A bundle in the making.
#[derive(Debug, Default)]
pub(super) struct Collector {
    pub(super) bundle: Bundle,
    sources: HashMap<String, SourceId>,
    speakers: HashMap<String, SpeakerId>,
    issues: HashMap<String, IssueId>,
    stances: HashMap<Occasion, usize>,
    /// Of each stance, the quotes that show it.
    evidence: Vec<Vec<Evidence>>,
}

/// What a file tells of a source. Empty texts are left out.
#[derive(Clone, Debug, Default)]
pub(super) struct SourceFields {
    pub(super) name: String,
    pub(super) publisher: String,
    pub(super) author: String,
    pub(super) url: String,
    pub(super) archived_at: String,
    pub(super) date: String,
}

impl Collector {
    /// The source with this address, or else with this name and publisher. Nothing where neither is known.
    pub(super) fn source(&mut self, fields: &SourceFields) -> Option<SourceId> {
        let SourceFields { name, publisher, author, url, archived_at, date } = fields;
        let shown = [name, url, publisher].into_iter().find(|text| !text.is_empty())?;
        let key = if url.is_empty() { fold(&format!("{name}\n{publisher}\n{date}")) } else { url.clone() };
        if let Some(&known) = self.sources.get(&key) {
            return Some(known);
        }
        let source = Source {
            name: shown.as_str().into(),
            publisher: text(publisher),
            author: text(author),
            url: text(url).map(|url| Link::written(&url)),
            archived_at: text(archived_at).map(|url| Link::written(&url)),
            date_published: text(date).map(|date| Date::new(&date)),
            in_language: None,
            excerpts: Box::default(),
        };
        let id = self.id(shown, "source", |bundle, id| ids::free(&bundle.sources, id));
        let index = self.bundle.sources.add(&id, source);
        self.sources.insert(key, index);
        Some(index)
    }

    /// The speaker of this name.
    pub(super) fn speaker(&mut self, name: &str) -> Option<SpeakerId> {
        let name = name.trim();
        if name.is_empty() {
            return None;
        }
        if let Some(&known) = self.speakers.get(&fold(name)) {
            return Some(known);
        }
        let id = self.id(name, "speaker", |bundle, id| ids::free(&bundle.speakers, id));
        let index = self.bundle.speakers.add(&id, Speaker::named(name));
        self.speakers.insert(fold(name), index);
        Some(index)
    }

    /// Sets what is told of a speaker for the first time.
    pub(super) fn tell(&mut self, speaker: SpeakerId, field: impl Fn(&mut Speaker) -> &mut Option<Text>, value: &str) {
        let slot = self.bundle.speakers.get_mut(speaker).map(field);
        if let Some(slot) = slot.filter(|slot| slot.is_none()) {
            *slot = text(value);
        }
    }

    /// The issue of this name. Where only its statement is known, that is its name, too.
    pub(super) fn issue(&mut self, name: &str, statement: &str) -> Option<IssueId> {
        let (name, statement) = (name.trim(), statement.trim());
        let shown = if name.is_empty() { statement } else { name };
        if shown.is_empty() {
            return None;
        }
        let index = if let Some(&known) = self.issues.get(&fold(shown)) {
            known
        } else {
            let id = self.id(shown, "issue", |bundle, id| ids::free(&bundle.issues, id));
            let issue = Issue { name: shown.into(), statement: None, description: None };
            let index = self.bundle.issues.add(&id, issue);
            self.issues.insert(fold(shown), index);
            index
        };
        if let Some(issue) = self.bundle.issues.get_mut(index).filter(|issue| issue.statement.is_none()) {
            issue.statement = text(statement);
        }
        Some(index)
    }

    /// Adds a stance, or its quotes to the one that the speaker has on the issue at that time already.
    ///
    /// # Errors
    ///
    /// With the position of that one, if it is another.
    pub(super) fn stance(&mut self, stance: Stance) -> Result<(), Position> {
        let stances = &mut self.bundle.stances;
        let at = *self.stances.entry(occasion(&stance)).or_insert(stances.len());
        match (stances.get(at), self.evidence.get_mut(at)) {
            (Some(known), _) if known.position != stance.position => return Err(known.position),
            (_, Some(evidence)) => evidence.extend(stance.evidence),
            _ => {
                self.evidence.push(stance.evidence.to_vec());
                stances.push(stance);
            }
        }
        Ok(())
    }

    /// The bundle of all that was collected.
    pub(super) fn finish(self) -> Bundle {
        let mut bundle = self.bundle;
        for (stance, evidence) in bundle.stances.iter_mut().zip(self.evidence) {
            stance.evidence = evidence.into();
        }
        bundle
    }

    /// Adds a quote. Quotation marks around all of its words are taken off, as the format has it.
    pub(super) fn quote(&mut self, mut quote: Quote) -> QuoteId {
        if let Some(inner) = without_outer(&quote.fragments, quote.prefix.as_deref()) {
            quote.fragments = inner;
        }
        let first = quote.fragments.first().map(|words| ids::first_words(words)).unwrap_or_default();
        let who = quote.speaker.map_or("quote", |speaker| self.bundle.speakers.id(speaker));
        let id = format!("{who}-{first}");
        let id = ids::free(&self.bundle.quotes, id.trim_end_matches('-'));
        self.bundle.quotes.add(&id, quote)
    }

    /// An id for an item of this name that no other has.
    fn id(&self, name: &str, otherwise: &str, free: impl Fn(&Bundle, &str) -> String) -> String {
        let id = ids::slug(name);
        free(&self.bundle, if id.is_empty() { otherwise } else { &id })
    }
}

/// A stance of which no more is known.
pub(super) fn stance(speaker: SpeakerId, issue: IssueId, position: Position) -> Stance {
    Stance {
        speaker,
        issue,
        position,
        strength: None,
        label: None,
        summary: None,
        basis: None,
        evidence: Box::default(),
        date: None,
        note: None,
    }
}

/// A quote of which no more is known than its words.
pub(super) fn quote(words: &str) -> Quote {
    Quote {
        fragments: Box::new([words.trim().into()]),
        speaker: None,
        issues: Box::default(),
        kind: crate::bundle::Kind::Verbatim,
        date: None,
        source: None,
        locator: None,
        attribution: None,
        prefix: None,
        suffix: None,
        in_language: None,
        note: None,
    }
}

/// A quote that shows a stance.
pub(super) fn evidence(quote: QuoteId) -> Evidence {
    Evidence { quote, role: EvidenceRole::Supports, note: None }
}

/// A text, unless there is nothing in it.
pub(super) fn text(text: &str) -> Option<Text> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.into())
}
