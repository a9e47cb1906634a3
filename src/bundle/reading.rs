//! The state of reading values: faults, and guesses about unknown keys.

use std::ops::Range;

use super::{
    MOST_PROBLEMS, Severity,
    fault::{Fault, FaultKind, Step},
    fields::Field,
    suggest::Guesses,
};

/// The state of reading values.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub faults: Vec<Fault>,
    /// Number of faults beyond [`MOST_PROBLEMS`].
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

    /// Adds an outer step to the faults from `first` on.
    pub(super) fn within(&mut self, first: usize, step: impl Fn() -> Step<'static>) {
        for fault in self.faults.iter_mut().skip(first) {
            fault.steps.push(step());
        }
    }

    /// Lowers the severity of faults in a value under an unknown key that seems to mean `field`: the value is ignored,
    /// so they are warnings if the field is not required, and dropped if there is no such field. Only a duplicate key
    /// is always an error.
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
