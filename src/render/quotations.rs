//! The quotes as structured data: JSON-LD, one `Quotation` of schema.org each.
//!
//! Paraphrases are left out: their words are the source's, and a `Quotation` would attribute them to the speaker.
//! Nothing refers to anything by id, so that two comparisons on one page cannot get mixed up.

use serde::Serialize;

use crate::{
    bundle::{Bundle, Date, Kind, Link, Quote, QuoteId, Source, Speaker, SpeakerType},
    corpus::Corpus,
    text_fragment::TextFragment,
};

/// The quotes as one JSON object; `None` if all of them are left out.
pub(super) fn json_ld(corpus: &Corpus, quotes: &[QuoteId]) -> Option<String> {
    let bundle = corpus.bundle();
    let known = quotes.iter().filter_map(|&id| Some((id, corpus.quote(id)?)));
    let graph: Vec<_> = known
        .filter(|(_, quote)| quote.kind != Kind::Paraphrase)
        .map(|(id, quote)| quotation(bundle, id, quote))
        .collect();
    if graph.is_empty() {
        return None;
    }
    serde_json::to_string(&Document { context: "https://schema.org", graph }).ok()
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Quotation<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Quotation<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    identifier: &'a str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    creator: Option<Voice<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spoken_by_character: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_language: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation_of_work: Option<Original<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    about: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_part_of: Option<Work<'a>>,
}

/// Something with a name, and a type if it is known.
#[derive(Serialize)]
struct Named<'a> {
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    name: &'a str,
}

/// Who said it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Voice<'a> {
    #[serde(flatten)]
    named: Named<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    affiliation: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    same_as: Vec<&'a str>,
}

/// The words in the language in which they were said.
#[derive(Serialize)]
struct Original<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    creator: Option<Named<'a>>,
}

/// Where it was printed.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Work<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    /// The text may have several names, so they have no type.
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_language: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    archived_at: Option<&'a str>,
}

fn quotation<'a>(bundle: &'a Bundle, id: QuoteId, quote: &'a Quote) -> Quotation<'a> {
    let source = quote.source.and_then(|source| bundle.sources.get(source));
    let speaker = quote.speaker.and_then(|speaker| bundle.speakers.get(speaker));
    let language = quote.in_language.as_deref();
    let language = language.or_else(|| source?.in_language.as_deref()).or(bundle.in_language.as_deref());
    let fragments: Vec<&str> = quote.fragments.iter().map(|fragment| &**fragment).collect();
    let address = source.and_then(|source| source.url.as_ref()?.address.as_ref());
    Quotation {
        kind: "Quotation",
        identifier: bundle.quotes.id(id),
        // The narration between them is left out.
        text: fragments.join(" … "),
        creator: speaker.map(voice),
        spoken_by_character: speaker.map(named),
        in_language: language,
        translation_of_work: (quote.kind == Kind::Translation)
            .then(|| Original { kind: "Quotation", creator: speaker.map(named) }),
        date_created: quote.date.as_ref().and_then(date),
        date_published: source.and_then(|source| source.date_published.as_ref()).and_then(date),
        url: address.map(|address| TextFragment::of(bundle, quote).address(address)),
        about: quote
            .issues
            .iter()
            .filter_map(|&issue| bundle.issues.get(issue))
            .map(|issue| Named { kind: Some("Thing"), name: &issue.name })
            .collect(),
        is_part_of: source.map(work),
    }
}

fn named(speaker: &Speaker) -> Named<'_> {
    Named { kind: speaker.speaker_type.map(SpeakerType::word), name: &speaker.name }
}

fn voice(speaker: &Speaker) -> Voice<'_> {
    // Only a person has a job title.
    let person = speaker.speaker_type == Some(SpeakerType::Person);
    Voice {
        named: named(speaker),
        job_title: speaker.role.as_deref().filter(|_| person),
        affiliation: speaker.affiliation.as_deref().filter(|_| person).map(organization),
        description: speaker.description.as_deref(),
        url: speaker.url.as_ref().and_then(href),
        same_as: speaker.same_as.iter().filter_map(href).collect(),
    }
}

fn work(source: &Source) -> Work<'_> {
    Work {
        kind: "CreativeWork",
        name: &source.name,
        url: source.url.as_ref().and_then(href),
        author: source.author.as_deref().map(|name| Named { kind: None, name }),
        publisher: source.publisher.as_deref().map(organization),
        date_published: source.date_published.as_ref().and_then(date),
        in_language: source.in_language.as_deref(),
        archived_at: source.archived_at.as_ref().and_then(href),
    }
}

fn organization(name: &str) -> Named<'_> {
    Named { kind: Some("Organization"), name }
}

/// The address of a link that may be followed.
fn href(link: &Link) -> Option<&str> {
    link.address.as_ref().map(|address| &*address.href)
}

/// A valid date in ISO 8601, which has no lower case and no spaces.
fn date(date: &Date) -> Option<String> {
    date.precision().map(|_| date.written().replace(' ', "T").to_ascii_uppercase())
}
