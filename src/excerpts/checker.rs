//! Checks one quote after the other.

use std::{cell::OnceCell, rc::Rc};

use super::{
    candidates::WordIndex,
    compare::{compare, rank, word_by_word},
    quote_check::{QuoteCheck, Reason},
};
use crate::{
    bundle::{Bundle, Index as _, Kind, Problem, Quote, QuoteId},
    verify::{self, Claim, How, Names, SourceLabel, SourceText, Verdict},
};

/// Checks the quotes of a bundle. What many quotes need is made ready once, when the first of them is checked.
#[derive(Debug)]
pub struct Checker<'b> {
    pub(super) bundle: &'b Bundle,
    pub(super) prepared: Rc<Prepared>,
}

/// What checking needs to know of a bundle, made ready when it is first needed.
#[derive(Debug)]
pub(super) struct Prepared {
    names: OnceCell<Names>,
    /// Of each source.
    excerpts: Vec<OnceCell<WordIndex>>,
}

impl Prepared {
    pub(super) fn new(bundle: &Bundle) -> Self {
        let excerpts = (0..bundle.sources.indices()).map(|_| OnceCell::new()).collect();
        Self { names: OnceCell::new(), excerpts }
    }
}

impl<'b> Checker<'b> {
    /// Makes nothing ready yet.
    #[must_use]
    pub fn new(bundle: &'b Bundle) -> Self {
        Self { bundle, prepared: Rc::new(Prepared::new(bundle)) }
    }

    /// What a quote claims.
    #[must_use]
    pub fn claim<'q>(&'q self, quote: &'q Quote) -> Claim<'q> {
        Claim::of(quote, self.prepared.names.get_or_init(|| Names::new(self.bundle)))
    }

    /// Checks a quote against the excerpts of its source.
    #[must_use]
    pub fn check(&self, quote: QuoteId) -> QuoteCheck {
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
            let Some(text) = source.excerpts.get(excerpt) else { continue };
            let check = compare(&claim, excerpt, &SourceText::new(text));
            if rank(&check) < rank(&best) {
                best = check;
            }
            if matches!(&best, QuoteCheck::Printed { printed, .. } if printed.how == How::Verbatim) {
                break;
            }
        }
        best
    }

    /// Checks a quote against a text that a reader says is the source's: an excerpt numbered nought, if it is as long as a book.
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

    /// What is to be told of a quote in the list of the bundle's problems; nothing where it is what it claims, or cannot be
    /// checked. The path names the quote by its id, and the place is none: a bundle does not remember where its quotes stand.
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

    /// The same, part by part, for whoever knows the places.
    #[must_use]
    pub fn findings(&self, id: QuoteId, check: &QuoteCheck) -> Vec<verify::Finding> {
        let (excerpt, verdict) = match check {
            QuoteCheck::Printed { excerpt, printed } => (*excerpt, Verdict::Printed(printed.clone())),
            QuoteCheck::Differs { excerpt, parts, .. } => (*excerpt, Verdict::Differs(parts.clone())),
            QuoteCheck::Unchecked(_) => return Vec::new(),
        };
        let told = || {
            let quote = self.bundle.quotes.get(id)?;
            let source = quote.source?;
            let text = self.bundle.sources.get(source)?.excerpts.get(excerpt)?;
            let name = format!("excerpt {} of source `{}`", excerpt + 1, self.bundle.sources.id(source));
            let label = SourceLabel { name: &name, file: None };
            Some(SourceText::new(text).findings(&verdict, &self.claim(quote), &label, |_| None))
        };
        told().unwrap_or_default()
    }
}
