//! What can be wrong with a file: a [`Problem`] is reported, a [`Refusal`] ends the reading.

use std::fmt;

/// Where something stands in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Counted from 1.
    pub line: u32,
    /// Counted from 1, in bytes.
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something is not shown, or not as it was meant.
    Error,
    /// Everything is shown, and the editor should still have a look.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Something that is wrong with a bundle which can be shown all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How much it matters.
    pub severity: Severity,
    /// Where in the data, such as `quotes[12].text`.
    pub path: String,
    /// Where in the file.
    pub place: Place,
    /// What is wrong and what to do, in one sentence.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { severity, path, place, message } = self;
        write!(f, "{}: {path}: {message} ({place})", severity.word())
    }
}

/// Why a file cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(Box<Reason>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Reason {
    path: String,
    place: Place,
    message: String,
    near: String,
}

impl Refusal {
    /// `near` is the file's bytes around the fault, for a reader who has no line numbers; empty where
    /// the path tells enough.
    pub(super) fn new(path: impl Into<String>, place: Place, message: impl Into<String>, near: String) -> Self {
        Self(Box::new(Reason { path: path.into(), place, message: message.into(), near }))
    }

    /// Where in the data, such as `quotes[12].text`; empty for the file as a whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Where in the file.
    #[must_use]
    pub fn place(&self) -> Place {
        self.0.place
    }

    /// What is wrong, without the place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Reason { path, place, message, near } = &*self.0;
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        write!(f, "{message} ({place}")?;
        if !near.is_empty() {
            write!(f, ", at `{near}`")?;
        }
        f.write_str(")")
    }
}

impl std::error::Error for Refusal {}
