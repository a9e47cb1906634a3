//! Checks single quotes.

use std::{cell::OnceCell, collections::HashMap, rc::Rc};

use super::{
    candidates::WordIndex,
    compare::{compare, rank, word_by_word},
    quote_check::{QuoteCheck, Reason},
};
use crate::{
    bundle::{Bundle, Index as _, Kind, Problem, Quote, QuoteId, Source, SourceId},
    verify::{self, Claim, How, Names, SourceLabel, SourceText, Verdict},
};

/// Checks the quotes of a bundle. What several quotes need is computed once, on first use.
#[derive(Debug)]
pub struct Checker<'b> {
    pub(super) bundle: &'b Bundle,
    pub(super) prepared: Rc<Prepared>,
}

/// What checking needs to know about a bundle, computed on first use.
#[derive(Debug)]
pub(super) struct Prepared {
    names: OnceCell<Names>,
    /// By source index.
    excerpts: Vec<OnceCell<WordIndex>>,
}

/// The excerpts of the source whose quote was checked last, as far as they were needed: one may be long, and have many quotes.
#[derive(Debug, Default)]
pub(crate) struct Texts<'b> {
    source: Option<SourceId>,
    excerpts: HashMap<usize, SourceText<'b>>,
}

impl<'b> Texts<'b> {
    fn get(&mut self, id: SourceId, source: &'b Source, excerpt: usize) -> Option<&SourceText<'b>> {
        if self.source != Some(id) {
            *self = Self { source: Some(id), excerpts: HashMap::new() };
        }
        let text = source.excerpts.get(excerpt)?;
        Some(self.excerpts.entry(excerpt).or_insert_with(|| SourceText::new(text)))
    }
}

impl Prepared {
    pub(super) fn new(bundle: &Bundle) -> Self {
        let excerpts = (0..bundle.sources.indices()).map(|_| OnceCell::new()).collect();
        Self { names: OnceCell::new(), excerpts }
    }
}

impl<'b> Checker<'b> {
    /// A checker for a bundle. Computes nothing yet.
    #[must_use]
    pub fn new(bundle: &'b Bundle) -> Self {
        Self { bundle, prepared: Rc::new(Prepared::new(bundle)) }
    }

    /// The claim of a quote, for [`SourceText::verify`].
    #[must_use]
    pub fn claim<'q>(&'q self, quote: &'q Quote) -> Claim<'q> {
        Claim::of(quote, self.prepared.names.get_or_init(|| Names::new(self.bundle)))
    }

    /// Checks a quote against the excerpts of its source.
    #[must_use]
    pub fn check(&self, quote: QuoteId) -> QuoteCheck {
        self.check_with(quote, &mut Texts::default())
    }

    /// The same, with what checking other quotes has made ready.
    pub(super) fn check_with(&self, quote: QuoteId, texts: &mut Texts<'b>) -> QuoteCheck {
        let Some(quote) = self.bundle.quotes.get(quote) else { return QuoteCheck::Unchecked(Reason::NoSource) };
        if quote.kind != Kind::Verbatim {
            return QuoteCheck::Unchecked(Reason::NotVerbatim);
        }
        let Some((id, source)) = quote.source.and_then(|id| Some((id, self.bundle.sources.get(id)?))) else {
            return QuoteCheck::Unchecked(Reason::NoSource);
        };
        let index = self.prepared.excerpts.get(id.get()).filter(|_| !source.excerpts.is_empty());
        let Some(index) = index else { return QuoteCheck::Unchecked(Reason::NoExcerpt) };
        let index = index.get_or_init(|| WordIndex::new(&source.excerpts));
        let claim = self.claim(quote);
        let mut best = QuoteCheck::Unchecked(Reason::NotThere);
        for excerpt in index.like(&claim, source.excerpts.len()) {
            let Some(text) = texts.get(id, source, excerpt) else { continue };
            let check = compare(&claim, excerpt, text);
            if rank(&check) < rank(&best) {
                best = check;
            }
            if matches!(&best, QuoteCheck::Printed { printed, .. } if printed.how == How::Verbatim) {
                break;
            }
        }
        best
    }

    /// Whether an excerpt of its source prints a quote exactly as it claims to be, as [`Self::check`] says. Otherwise it does not look
    /// for what differs, which takes longer. `texts` is what checking other quotes has made ready.
    pub(crate) fn is_verbatim(&self, quote: QuoteId, texts: &mut Texts<'b>) -> bool {
        let Some(quote) = self.bundle.quotes.get(quote) else { return false };
        let Some((id, source)) = quote.source.and_then(|id| Some((id, self.bundle.sources.get(id)?))) else {
            return false;
        };
        let Some(index) = self.prepared.excerpts.get(id.get()) else { return false };
        let index = index.get_or_init(|| WordIndex::new(&source.excerpts));
        let claim = self.claim(quote);
        index.like(&claim, source.excerpts.len()).into_iter().any(|excerpt| {
            let verdict = texts.get(id, source, excerpt).and_then(|text| text.verify_exact(&claim));
            matches!(verdict, Some(Verdict::Printed(printed)) if printed.how == How::Verbatim)
        })
    }

    /// Checks a quote against a text that the reader says is the source, of any length. The result refers to it as
    /// excerpt 0.
    #[must_use]
    pub fn against(&self, quote: QuoteId, text: &str) -> QuoteCheck {
        let Some(quote) = self.bundle.quotes.get(quote) else { return QuoteCheck::Unchecked(Reason::NoSource) };
        if quote.kind != Kind::Verbatim {
            return QuoteCheck::Unchecked(Reason::NotVerbatim);
        }
        let claim = self.claim(quote);
        let text = SourceText::new(text);
        match text.verify(&claim) {
            Verdict::Printed(printed) => QuoteCheck::Printed { excerpt: 0, printed },
            Verdict::NotFound => QuoteCheck::Unchecked(Reason::NotThere),
            Verdict::Differs(parts) => {
                let words = parts.iter().flat_map(|part| word_by_word(&claim, part, &text)).collect();
                QuoteCheck::Differs { excerpt: 0, words, parts }
            }
        }
    }

    /// The problems to list for a quote; empty if it is as it claims or could not be checked. The path names the quote
    /// by its id. There is no place in the file: a bundle does not keep the places of its quotes.
    #[must_use]
    pub fn problems(&self, id: QuoteId, check: &QuoteCheck) -> Vec<Problem> {
        let path = format!("quotes, `{}`", self.bundle.quotes.id(id));
        let findings = self.findings(id, check).into_iter();
        findings
            .map(|verify::Finding { severity, message, .. }| Problem {
                severity,
                path: path.clone(),
                place: crate::bundle::Place::default(),
                message,
            })
            .collect()
    }

    /// The same as findings about parts of the quote, for callers that know the places.
    #[must_use]
    pub fn findings(&self, id: QuoteId, check: &QuoteCheck) -> Vec<verify::Finding> {
        let (excerpt, verdict) = match check {
            QuoteCheck::Printed { excerpt, printed } => (*excerpt, Verdict::Printed(printed.clone())),
            QuoteCheck::Differs { excerpt, parts, .. } => (*excerpt, Verdict::Differs(parts.clone())),
            QuoteCheck::Unchecked(_) => return Vec::new(),
        };
        let findings = || {
            let quote = self.bundle.quotes.get(id)?;
            let source = quote.source?;
            let text = self.bundle.sources.get(source)?.excerpts.get(excerpt)?;
            let name = format!("excerpt {} of source `{}`", excerpt + 1, self.bundle.sources.id(source));
            let label = SourceLabel { name: &name, file: None };
            Some(SourceText::new(text).findings(&verdict, &self.claim(quote), &label, |_| None))
        };
        findings().unwrap_or_default()
    }
}
