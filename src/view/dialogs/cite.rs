//! One quote, to be copied and cited.

use super::on_screen::OnScreen;
use crate::{bundle::QuoteId, export::CitationFormat};

const FORMATS: [(&str, CitationFormat); 5] = [
    ("cite-text", CitationFormat::Text),
    ("cite-html", CitationFormat::Html),
    ("cite-markdown", CitationFormat::Markdown),
    ("cite-bibtex", CitationFormat::Bibtex),
    ("cite-csl", CitationFormat::CslJson),
];

/// A quote in every format, and the link to it if there is one; each text with the id of its label's message.
pub fn texts(shown: &OnScreen, quote: QuoteId, link: Option<String>) -> Vec<(&'static str, String)> {
    let cite = |(message, format)| Some((message, shown.export(|exporter| exporter.citation(quote, format))??));
    FORMATS.into_iter().filter_map(cite).chain(link.map(|link| ("cite-link", link))).collect()
}
