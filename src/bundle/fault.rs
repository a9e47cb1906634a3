//! A value that does not have the format's shape.

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

/// A fault of the value at the end of `steps`.
#[derive(Debug)]
pub(super) struct Fault {
    /// From the innermost to the outermost.
    pub steps: Vec<Step<'static>>,
    pub what: FaultKind,
    /// An error makes the file unreadable.
    pub severity: Severity,
}

#[derive(Debug)]
pub(super) enum FaultKind {
    /// Another shape was expected.
    Expected(Shape),
    /// A required field is missing; perhaps it is there under this other name.
    Missing(&'static str, Option<Text>),
    /// The object has this key twice.
    DuplicateKey(Text),
}
