//! Exports a comparison, or one of its quotes, in the formats of other programs.
//!
//! Each format has a file of its own; an [`Exporter`] writes them all, in the page and on the command line. In every
//! format, a paraphrase has no quotation marks, a quote that its source's excerpt does not bear out is marked, and a
//! date is as precise as in the bundle.
//!
//! | format | of a comparison | of a quote |
//! |---|---|---|
//! | JSON | [`json::on_screen`] | [`json::of_quote`] |
//! | CSV | [`Exporter::csv`] | |
//! | XLSX | `Exporter::xlsx`, with the feature `view` | |
//! | HTML | [`Exporter::html`] | [`Exporter::citation`] |
//! | Markdown | [`Exporter::markdown`] | [`Exporter::citation`] |
//! | text, BibTeX, CSL-JSON | [`Exporter::citations`] | [`Exporter::citation`] |
//! | SVG | [`Exporter::svg`] | [`Exporter::svg_of_quote`] |

mod bibtex;
mod csl_json;
mod csv;
pub mod embed;
mod file_name;
mod html;
pub mod json;
mod markdown;
mod messages;
mod outline;
mod quotation_marks;
mod reference;
mod svg;
mod table;
mod text;
#[cfg(feature = "view")]
mod xlsx;

use std::collections::BTreeSet;

use crate::{
    bundle::QuoteId,
    compare::Comparison,
    corpus::Corpus,
    excerpts::{BundleCheck, Checker, QuoteCheck},
};

pub use csv::Dialect;
pub use file_name::file_name;
#[cfg(feature = "files")]
pub(crate) use html::escape;
pub use messages::{Messages, Value};
pub use svg::Picture;
#[cfg(feature = "view")]
pub use xlsx::{MOST_ROWS, Sheets, XlsxError};

/// Writes comparisons and quotes of one corpus.
///
/// Quotes are checked against the excerpts of their sources as they are written.
pub struct Exporter<'a> {
    corpus: &'a Corpus,
    messages: &'a dyn Messages,
    checker: Checker<'a>,
    checked: Option<&'a BundleCheck>,
}

/// A format for single quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CitationFormat {
    /// Lines of plain text.
    Text,
    /// HTML that stays readable without its attributes and without a style sheet.
    Html,
    /// Markdown, as `CommonMark` has it.
    Markdown,
    /// An entry for BibTeX and `BibLaTeX`.
    Bibtex,
    /// CSL-JSON: a list with one item.
    CslJson,
}

impl<'a> Exporter<'a> {
    /// An exporter with the interface's words from `messages`.
    #[must_use]
    pub fn new(corpus: &'a Corpus, messages: &'a dyn Messages) -> Self {
        Self { corpus, messages, checker: Checker::new(corpus.bundle()), checked: None }
    }

    /// Uses the results of an earlier check of all quotes.
    #[must_use]
    pub fn with_checked(self, checked: &'a BundleCheck) -> Self {
        Self { checked: Some(checked), ..self }
    }

    /// One quote, with its speaker and source; `None` if the bundle has only its id.
    #[must_use]
    pub fn citation(&self, quote: QuoteId, format: CitationFormat) -> Option<String> {
        self.references([quote], format)
    }

    /// Every quote of a comparison, in display order and each once; empty if there is none.
    #[must_use]
    pub fn citations(&self, comparison: &Comparison, format: CitationFormat) -> String {
        let mut seen = BTreeSet::new();
        let cells = comparison.rows.iter().flat_map(|row| comparison.cells(row));
        let quotes = cells.flat_map(|shown| comparison.quotes(shown)).copied().filter(|quote| seen.insert(*quote));
        self.references(quotes, format).unwrap_or_default()
    }

    fn references(&self, quotes: impl IntoIterator<Item = QuoteId>, format: CitationFormat) -> Option<String> {
        let references: Vec<_> = quotes.into_iter().filter_map(|quote| self.reference(quote)).collect();
        if references.is_empty() {
            return None;
        }
        let joined = |write: &dyn Fn(&reference::Reference<'_>) -> String| {
            references.iter().map(write).collect::<Vec<_>>().join("\n")
        };
        match format {
            CitationFormat::Text => Some(joined(&|reference| self.text(reference))),
            CitationFormat::Html => Some(joined(&|reference| self.html_of(reference))),
            CitationFormat::Markdown => Some(joined(&|reference| self.markdown_of(reference))),
            CitationFormat::Bibtex => Some(joined(&bibtex::entry)),
            CitationFormat::CslJson => csl_json::list(&references),
        }
    }

    /// The result of checking a quote.
    fn check(&self, quote: QuoteId) -> Option<QuoteCheck> {
        match self.checked {
            Some(checked) => checked.of(quote).cloned(),
            None => Some(self.checker.check(quote)),
        }
    }
}
