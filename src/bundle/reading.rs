//! What is remembered while the values of a file are read.

use std::ops::Range;

use super::{
    MOST_PROBLEMS, Severity,
    fault::{Fault, FaultKind, Step},
    fields::Field,
    suggest::Guesses,
};

/// What is remembered while values are read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub faults: Vec<Fault>,
    /// How many more there are.
    pub more: usize,
    pub guesses: Guesses,
}

impl Reading {
    #[inline(never)]
    pub(super) fn fault(&mut self, what: FaultKind) {
        if self.faults.len() < MOST_PROBLEMS {
            self.faults.push(Fault { steps: Vec::new(), what, severity: Severity::Error });
        } else {
            self.more += 1;
        }
    }

    /// Says of the faults from the one at `first` on that they are one step within.
    pub(super) fn within(&mut self, first: usize, step: impl Fn() -> Step<'static>) {
        for fault in self.faults.iter_mut().skip(first) {
            fault.steps.push(step());
        }
    }

    /// Judges the faults of a value by another name than the one of the `field` that it seems to be: where that is not
    /// required, they refuse nothing, for the value is ignored; and where it is no field, they are none. Only a key that
    /// stands twice is an error wherever it is.
    pub(super) fn pardon(&mut self, faults: Range<usize>, field: Option<&Field>) {
        if faults.is_empty() || field.is_some_and(|field| field.required) {
            return;
        }
        let rest = self.faults.split_off(faults.end.min(self.faults.len()));
        let own = self.faults.split_off(faults.start.min(self.faults.len()));
        for mut fault in own {
            if !matches!(fault.what, FaultKind::DuplicateKey(_)) {
                fault.severity = Severity::Warning;
                if field.is_none() {
                    continue;
                }
            }
            self.faults.push(fault);
        }
        self.faults.extend(rest);
    }
}
