//! A value that is not as the format has it.

use std::borrow::Cow;

use super::{Severity, Text, fields::Shape};

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Step<'a> {
    /// Into an object, by key.
    Key(Cow<'a, str>),
    /// Into an array, by index.
    At(usize),
}

/// What is wrong with the value at the end of `steps`.
#[derive(Debug)]
pub(super) struct Fault {
    /// From the innermost to the outermost.
    pub steps: Vec<Step<'static>>,
    pub what: FaultKind,
    /// For an error, the file is refused.
    pub severity: Severity,
}

#[derive(Debug)]
pub(super) enum FaultKind {
    /// Something else was expected there.
    Expected(Shape),
    /// A required field is not there, but perhaps under another name.
    Missing(&'static str, Option<Text>),
    /// This key stands there for the second time.
    DuplicateKey(Text),
}
