//! Builds a bundle, and collects what is wrong with it.

use std::mem;

use super::{
    Bundle, Date, Index as _, MOST_PROBLEMS, Place, Problem, QuoteId, ReadError, Severity, Text, diagnostics,
    fault::{Fault, FaultKind, Step},
    fields::{Shape, bundle},
    language,
    locate::{self, Target, place_within},
    markup,
    options::Options,
    piece::List,
    reading::Reading,
    references::References,
    suggest_date,
    values::Value,
};

#[derive(Debug)]
pub(super) struct Builder {
    pub(super) options: Options,
    pub(super) bundle: Bundle,
    /// The first problem that makes the file unreadable.
    pub(super) refused: Option<Problem>,
    pub(super) reading: Reading,
    /// Which top-level fields were there.
    pub(super) seen: [bool; bundle::FORM.fields.len()],
    /// Unknown top-level keys, each with the field that it seems to be.
    pub(super) unknown_keys: Vec<UnknownKey>,
    /// Language tags and their canonical forms. Most items of a file have the same few.
    languages: Vec<(Text, Option<Text>)>,
    /// Remarks on the current piece.
    remarks: Vec<Remark>,
    /// Whether the current piece is not shown; its references do not count then.
    pub(super) is_ignored: bool,
    /// Whether faults in the current piece are only warnings, because all of it is ignored.
    pub(super) is_pardoned: bool,
    pub(super) references: References,
    /// The places of quotes without an issue: only the end shows whether a stance refers to them.
    pub(super) unfiled: Vec<(QuoteId, usize, Place)>,
    /// By quote index: whether a stance refers to the quote.
    pub(super) evidence: Vec<bool>,
}

#[derive(Debug)]
pub(super) struct UnknownKey {
    pub(super) key: Text,
    pub(super) place: Place,
    pub(super) meant: Option<usize>,
}

/// A remark on the value at the end of `steps` into a piece.
#[derive(Debug)]
struct Remark {
    steps: Vec<Step<'static>>,
    kind: RemarkKind,
}

#[derive(Debug)]
pub(super) enum RemarkKind {
    Problem(Severity, String),
    /// It does not have the format's shape.
    Fault(FaultKind, Severity),
    /// The first reference to an id that no item has had so far.
    Missing(List, usize),
    /// A reference from an item that is not shown.
    IgnoredReference(List, String),
}

impl Builder {
    pub(super) fn new(options: Options) -> Self {
        Self {
            options,
            bundle: Bundle::default(),
            refused: None,
            reading: Reading::default(),
            seen: [false; bundle::FORM.fields.len()],
            unknown_keys: Vec::new(),
            languages: Vec::new(),
            remarks: Vec::new(),
            is_ignored: false,
            is_pardoned: false,
            references: References::default(),
            unfiled: Vec::new(),
            evidence: Vec::new(),
        }
    }

    /// Whether the file can be shown, as far as it has been read.
    pub(super) fn is_accepted(&self) -> bool {
        self.refused.is_none()
    }

    /// Reads a value, and adds a remark for each fault.
    pub(super) fn read<'a>(
        &mut self,
        shape: Shape,
        json: &'a [u8],
        place: Place,
        path: &dyn Fn() -> String,
    ) -> Result<Value<'a>, ReadError> {
        let value = self.reading.read(shape, json);
        for Fault { mut steps, what, severity } in mem::take(&mut self.reading.faults) {
            steps.reverse();
            let is_pardoned = self.is_pardoned && !matches!(what, FaultKind::DuplicateKey(_));
            let severity = if is_pardoned { Severity::Warning } else { severity };
            self.remark(&steps, RemarkKind::Fault(what, severity));
        }
        self.bundle.more_problems += mem::take(&mut self.reading.more);
        value.map_err(|error| diagnostics::syntax_error(&error, json, place, &path()))
    }

    /// Marks the list of this key, if it is one, as not readable: its ids are not known.
    pub(super) fn mark_uncertain(&mut self, key: &str) {
        if let Some(list) = List::ALL.into_iter().find(|list| list.key() == key) {
            self.references.mark_uncertain(list);
        }
    }

    /// Checks a language tag, and returns the form to use.
    pub(super) fn language(&mut self, written: &str, steps: &[Step<'static>]) -> Text {
        /// A file has few languages; a malicious one may have millions.
        const REMEMBERED: usize = 32;
        let known = self.languages.iter().find(|(known, _)| **known == *written).map(|(_, used)| used.clone());
        let used = known.unwrap_or_else(|| {
            let used = language::language_tag(written).map(Text::from);
            if self.languages.len() < REMEMBERED {
                self.languages.push((written.into(), used.clone()));
            }
            used
        });
        if let Some(message) = language::problem(written, used.as_deref(), self.options.strict) {
            self.warn(steps, message);
        }
        used.unwrap_or_else(|| written.into())
    }

    pub(super) fn date(&mut self, written: &str, steps: &[Step<'static>]) -> Date {
        let date = Date::new(written);
        if date.precision().is_none() {
            self.warn(steps, suggest_date::unreadable(written));
        }
        date
    }

    /// Checks a text for markup, which is shown as it is written.
    pub(super) fn plain(&mut self, text: &str, steps: &[Step<'static>]) {
        if let Some(message) = markup::markup(text) {
            self.warn(steps, message);
        }
    }

    pub(super) fn warn(&mut self, steps: &[Step<'static>], message: String) {
        self.remark(steps, RemarkKind::Problem(Severity::Warning, message));
    }

    pub(super) fn remark(&mut self, steps: &[Step<'static>], kind: RemarkKind) {
        if self.remarks.len() < MOST_PROBLEMS {
            self.remarks.push(Remark { steps: steps.to_vec(), kind });
        } else if let RemarkKind::Problem(..) | RemarkKind::Fault(..) = kind {
            self.bundle.more_problems += 1;
        }
    }

    /// Turns the remarks on a piece into problems, each with its path and place.
    pub(super) fn report_remarks(&mut self, base: &dyn Fn() -> String, json: &[u8], place: Place) {
        if self.remarks.is_empty() {
            return;
        }
        let remarks = mem::take(&mut self.remarks);
        let is_fatal = |remark: &Remark| matches!(remark.kind, RemarkKind::Fault(_, Severity::Error));
        let first = remarks.iter().position(is_fatal).filter(|_| self.refused.is_none());
        if first.is_none() && self.bundle.problems.len() >= MOST_PROBLEMS {
            let is_problem = |remark: &&Remark| matches!(remark.kind, RemarkKind::Problem(..) | RemarkKind::Fault(..));
            self.bundle.more_problems += remarks.iter().filter(is_problem).count();
            return;
        }
        let is_again = |kind: &RemarkKind| matches!(kind, RemarkKind::Fault(FaultKind::DuplicateKey(_), _));
        let targets = remarks.iter().map(|remark| Target { path: &remark.steps, again: is_again(&remark.kind) });
        let targets: Vec<Target<'_>> = targets.collect();
        let offsets = locate::offsets_of(json, &targets);
        let mut remarks: Vec<(usize, (usize, Remark))> = offsets.into_iter().zip(remarks).enumerate().collect();
        // Unknown fields come before faults of their values.
        remarks.sort_by_key(|(_, (offset, remark))| (*offset, matches!(remark.kind, RemarkKind::Fault(..))));
        let base = base();
        let (mut from, mut place) = (0, place);
        for (at, (offset, Remark { steps, kind })) in remarks {
            place = place_within(json.get(from..).unwrap_or_default(), offset - from, place);
            from = offset;
            let path = locate::join(&base, &steps);
            match kind {
                RemarkKind::Problem(severity, message) => self.report(severity, path, place, message),
                RemarkKind::Fault(what, severity) => {
                    let message = diagnostics::message(&what, locate::scalar_at(json, offset), &path);
                    if first == Some(at) {
                        self.refused = Some(Problem { severity, path, place, message });
                    } else {
                        self.report(severity, path, place, message);
                    }
                }
                RemarkKind::Missing(list, index) => self.references.place(list, index, path, place),
                RemarkKind::IgnoredReference(list, id) => self.references.add_ignored(list, id, path, place),
            }
        }
    }

    /// Reports a problem that makes the file unreadable.
    pub(super) fn refuse(&mut self, path: impl Into<String>, place: Place, message: impl Into<String>) {
        if self.refused.is_some() {
            return self.report(Severity::Error, path, place, message);
        }
        let (path, message) = (path.into(), message.into());
        self.refused = Some(Problem { severity: Severity::Error, path, place, message });
    }

    pub(super) fn report(
        &mut self,
        severity: Severity,
        path: impl Into<String>,
        place: Place,
        message: impl Into<String>,
    ) {
        if self.bundle.problems.len() < MOST_PROBLEMS {
            self.bundle.problems.push(Problem { severity, path: path.into(), place, message: message.into() });
        } else {
            self.bundle.more_problems += 1;
        }
    }

    /// Completes the error for a file that cannot be read to its end with what was found before. References are not
    /// checked, since not all ids are known.
    pub(super) fn fail(&mut self, error: ReadError) -> ReadError {
        let mut others = mem::take(&mut self.bundle.problems);
        let more = self.bundle.more_problems;
        match self.refused.take() {
            None => error.with_others(in_file_order(others), more),
            Some(first) => {
                others.push(error.into_problem());
                ReadError::of(first, in_file_order(others), more)
            }
        }
    }

    pub(super) fn finish(mut self) -> Result<Bundle, ReadError> {
        self.report_unknown_keys();
        // Stances that could not be read may refer to any quote.
        let is_certain = !self.references.is_uncertain(List::Stances);
        let (problems, more) = mem::take(&mut self.references).problems(&self.bundle);
        self.bundle.more_problems += more;
        for Problem { severity, path, place, message } in problems {
            self.report(severity, path, place, message);
        }
        let unfiled = if is_certain { mem::take(&mut self.unfiled) } else { Vec::new() };
        for (quote, index, place) in unfiled {
            if !self.evidence.get(quote.get()).is_some_and(|&referred| referred) {
                let message = "it names no issue and no stance refers to it, so it is shown apart; name an issue";
                self.report(Severity::Warning, format!("quotes[{index}]"), place, message);
            }
        }
        let problems = in_file_order(mem::take(&mut self.bundle.problems));
        if let Some(first) = self.refused {
            return Err(ReadError::of(first, problems, self.bundle.more_problems));
        }
        self.bundle.problems = problems;
        self.bundle.put_in_order();
        Ok(self.bundle)
    }
}

fn in_file_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by_key(|problem| problem.place.in_file());
    problems
}
