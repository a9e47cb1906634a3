//! The data of a citation, whatever its format.

use super::Exporter;
use crate::{
    bundle::{Date, Quote, QuoteId, Source},
    fold::{decompose, extends},
};

/// One quote, with the data of its citation.
pub(super) struct Reference<'a> {
    pub quote: &'a Quote,
    pub source: Option<&'a Source>,
    /// The language tag of the words.
    pub language: Option<&'a str>,
    /// A note on words that are not the speaker's own.
    pub label: Option<String>,
    /// The words, in quotation marks where they are the speaker's own.
    pub words: String,
    /// A warning if the source's excerpt does not bear them out.
    pub doubt: Option<String>,
    /// The speaker's name.
    pub name: String,
    /// Whether the bundle describes the speaker.
    pub is_named: bool,
    /// The speaker's name and office, how the source introduces the quote, and when it was said.
    pub attribution: String,
    /// When the source appeared, formatted.
    pub published: Option<String>,
    /// The key for reference managers: ASCII letters, digits and hyphens.
    pub key: String,
}

impl<'a> Exporter<'a> {
    /// The data of a quote; `None` if only its id is known.
    pub(super) fn reference(&'a self, id: QuoteId) -> Option<Reference<'a>> {
        let bundle = self.corpus.bundle();
        let quote = bundle.quotes.get(id)?;
        let source = quote.source.and_then(|source| bundle.sources.get(source));
        let speaker = quote.speaker.and_then(|speaker| bundle.speakers.get(speaker));
        let name = self.voice_name(quote.speaker);
        let office = speaker.map(|speaker| self.row([speaker.role.as_deref(), speaker.affiliation.as_deref()]));
        let office = office.filter(|office| !office.is_empty());
        let who = office.map_or_else(|| name.clone(), |office| format!("{name} ({office})"));
        let date = quote.date.as_ref().map(|date| self.date(date));
        Some(Reference {
            quote,
            source,
            language: self.language(quote),
            label: self.kind(quote.kind),
            words: self.words(quote),
            doubt: self.doubt(id),
            attribution: self.row([Some(&*who), quote.attribution.as_deref(), date.as_deref()]),
            is_named: speaker.is_some(),
            name,
            published: source.and_then(|source| source.date_published.as_ref()).map(|date| self.date(date)),
            key: key(&bundle.name, bundle.quotes.id(id)),
        })
    }
}

impl Reference<'_> {
    /// The address of the source, if it may be followed.
    pub(super) fn url(&self) -> Option<&str> {
        Some(&*self.source?.url.as_ref()?.address.as_ref()?.href)
    }

    /// The address of its archived copy.
    pub(super) fn archive(&self) -> Option<&str> {
        Some(&*self.source?.archived_at.as_ref()?.address.as_ref()?.href)
    }

    /// The source's address to show: the parsed one, or else as written.
    pub(super) fn shown_url(&self) -> Option<&str> {
        self.url().or_else(|| Some(&*self.source?.url.as_ref()?.written))
    }

    /// The address of its copy.
    pub(super) fn shown_archive(&self) -> Option<&str> {
        self.archive().or_else(|| Some(&*self.source?.archived_at.as_ref()?.written))
    }

    /// The author to cite: that of the source or, without a source, the speaker.
    pub(super) fn author(&self) -> Option<&str> {
        match self.source {
            Some(source) => source.author.as_deref(),
            None => self.is_named.then_some(&*self.name),
        }
    }

    /// The date of the source; `None` if it is not machine-readable.
    pub(super) fn issued(&self) -> Option<&Date> {
        let date = match self.source {
            Some(source) => source.date_published.as_ref(),
            None => self.quote.date.as_ref(),
        };
        date.filter(|date| date.parts().is_some_and(|parts| parts.year > 0))
    }

    /// What bibliographies have no field for, as a note: who said what, how and when.
    pub(super) fn note(&self) -> String {
        let date = self.quote.date.as_ref().map(Date::written);
        let said = [Some(&*self.name), self.quote.attribution.as_deref(), date, self.quote.locator.as_deref()];
        let said: Vec<&str> = said.into_iter().flatten().collect();
        let label = self.label.as_ref().map(|label| format!("{label}. ")).unwrap_or_default();
        let doubt = self.doubt.as_ref().map(|doubt| format!(" ({doubt})")).unwrap_or_default();
        // An invalid date of the source has no other place.
        let published = self.source.and_then(|source| source.date_published.as_ref());
        let published = published.filter(|_| self.issued().is_none());
        let published = published.map(|date| format!(" (datePublished: {})", date.written())).unwrap_or_default();
        format!("{label}{}: {}{doubt}{published}", said.join(", "), self.words)
    }
}

/// A key that is practically unique among all comparisons, and valid in every program.
fn key(name: &str, id: &str) -> String {
    /// More would be hard to read.
    const LONGEST: usize = 40;
    // FNV-1a, which does not change between versions.
    let hash = format!("{name}\n{id}")
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let parts: String = decompose(id).chars().filter(|&c| !extends(c)).collect();
    let parts: Vec<&str> = parts.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let legible: String = parts.join("-").chars().take(LONGEST).collect();
    let legible = legible.trim_end_matches('-');
    format!("{}-{hash:x}", if legible.is_empty() { "quote" } else { legible })
}
