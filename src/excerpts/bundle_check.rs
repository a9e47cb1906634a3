//! Checks all quotes of a bundle, in steps, so that a page stays responsive.

use std::rc::Rc;

use super::{
    checker::{Checker, Prepared, Texts},
    quote_check::QuoteCheck,
};
use crate::bundle::{Bundle, Index, Kind, Problem, Quote, QuoteId};

/// The quotes of a bundle that its excerpts do not bear out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BundleCheck {
    /// By quote, in the order of their indices.
    checks: Vec<(QuoteId, QuoteCheck)>,
    /// The same as problems, in the same order.
    pub problems: Vec<Problem>,
}

/// A check of all quotes that is under way.
#[derive(Debug)]
pub struct BundleChecker {
    /// Grouped by source, in reverse order.
    left: Vec<QuoteId>,
    found: Vec<(QuoteId, QuoteCheck, Vec<Problem>)>,
    prepared: Rc<Prepared>,
}

/// Number of quotes checked in one step: a few milliseconds.
const STEP: usize = 100;

impl BundleCheck {
    /// Checks all quotes at once.
    #[must_use]
    pub fn all(bundle: &Bundle) -> Self {
        let mut checking = BundleChecker::new(bundle);
        while checking.advance(bundle) {}
        checking.finish()
    }

    /// The result for a quote; `None` if it is as it claims or could not be checked.
    #[must_use]
    pub fn of(&self, quote: QuoteId) -> Option<&QuoteCheck> {
        let at = self.checks.binary_search_by_key(&quote.get(), |(quote, _)| quote.get()).ok()?;
        self.checks.get(at).map(|(_, check)| check)
    }
}

impl BundleChecker {
    /// Collects the quotes to check, and checks none yet.
    #[must_use]
    pub fn new(bundle: &Bundle) -> Self {
        let quotes = bundle.quotes.iter().filter_map(|(id, _, quote)| Some((id, quote?)));
        let quotes = quotes.filter(|(_, quote)| can_be_checked(bundle, quote));
        let mut left: Vec<QuoteId> = quotes.map(|(id, _)| id).collect();
        left.sort_by_key(|id| bundle.quotes.get(*id).and_then(|quote| quote.source).map(Index::get));
        left.reverse();
        Self { left, found: Vec::new(), prepared: Rc::new(Prepared::new(bundle)) }
    }

    /// Checks the next quotes, and returns whether any are left.
    pub fn advance(&mut self, bundle: &Bundle) -> bool {
        let checker = Checker { bundle, prepared: Rc::clone(&self.prepared) };
        let mut texts = Texts::default();
        for quote in self.left.split_off(self.left.len().saturating_sub(STEP)).into_iter().rev() {
            let check = checker.check_with(quote, &mut texts);
            if check.severity().is_some() {
                let problems = checker.problems(quote, &check);
                self.found.push((quote, check, problems));
            }
        }
        !self.left.is_empty()
    }

    /// The results so far.
    #[must_use]
    pub fn finish(mut self) -> BundleCheck {
        self.found.sort_by_key(|(quote, ..)| quote.get());
        let mut checked = BundleCheck::default();
        for (quote, check, problems) in self.found {
            checked.checks.push((quote, check));
            checked.problems.extend(problems);
        }
        checked
    }
}

/// Whether a quote can be checked: it is verbatim, and its source has an excerpt.
#[must_use]
pub fn can_be_checked(bundle: &Bundle, quote: &Quote) -> bool {
    let source = quote.source.and_then(|source| bundle.sources.get(source));
    quote.kind == Kind::Verbatim && source.is_some_and(|source| !source.excerpts.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::bundle::parse;

    #[test]
    fn what_is_to_be_told_is_found_step_by_step() {
        let quotes: Vec<_> = (0..3 * STEP)
            .map(|at| {
                let text = if at % 50 == 7 { "We need no bridge today." } else { "We need a bridge today." };
                json!({ "id": format!("q{at}"), "text": text, "source": format!("s{}", at % 3) })
            })
            .collect();
        let source = |id, excerpts| json!({ "id": id, "name": "S", "excerpts": excerpts });
        let excerpt = json!(["“We need a bridge today.” So said Ada."]);
        let sources = json!([source("s0", excerpt.clone()), source("s1", excerpt), source("s2", json!([]))]);
        let bundle = json!({ "standpoint": 1, "name": "n", "sources": sources, "quotes": quotes });
        let bundle = parse(bundle.to_string().as_bytes()).unwrap();
        let mut checking = BundleChecker::new(&bundle);
        assert!(checking.advance(&bundle), "two hundred quotes take more than one step");
        while checking.advance(&bundle) {}
        let checked = checking.finish();
        let told: Vec<usize> =
            (0..3 * STEP).filter(|at| checked.of(bundle.quotes.find(&format!("q{at}")).unwrap()).is_some()).collect();
        // Every fiftieth from the seventh on, but those of the source without an excerpt.
        assert_eq!(told, [7, 57, 157, 207]);
        assert_eq!(checked.problems.len(), told.len());
        assert_eq!(checked, BundleCheck::all(&bundle));
        assert_eq!(checked.problems[0].path, "quotes, `q7`");
    }
}
