//! What can be wrong with a file: a [`Problem`] is reported, a [`ReadError`] ends the reading.

use std::{
    borrow::Cow,
    fmt::{self, Write as _},
};

/// Where something stands in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Counted from 1.
    pub line: u32,
    /// Counted from 1, in bytes.
    pub column: u32,
}

impl Place {
    /// A sort key.
    pub(super) fn in_file(self) -> (usize, usize) {
        (self.line as usize, self.column as usize)
    }
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

/// Something wrong with a bundle that can be shown nevertheless.
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
        write!(f, "{}: {path}: {message}", severity.word())?;
        // Problems found after reading have no place.
        if *place == Place::default() { Ok(()) } else { write!(f, " ({place})") }
    }
}

/// Why a file cannot be shown: everything wrong with it, as far as it could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError(Box<Reason>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Reason {
    first: Problem,
    near: String,
    others: Vec<Problem>,
    more: usize,
}

impl ReadError {
    pub(super) fn new(path: impl Into<String>, place: Place, message: impl Into<String>) -> Self {
        let first = Problem { severity: Severity::Error, path: path.into(), place, message: message.into() };
        Self::of(first, Vec::new(), 0)
    }

    /// An error for what was found first, with all `others` in file order, and the number of `more`.
    pub(super) fn of(first: Problem, others: Vec<Problem>, more: usize) -> Self {
        Self(Box::new(Reason { first, near: String::new(), others, more }))
    }

    /// Adds the bytes around the fault, where a path is not precise enough.
    pub(super) fn near(mut self, bytes: &[u8], offset: usize) -> Self {
        self.0.near = near(bytes, offset);
        self
    }

    /// Adds what else was found, in file order.
    pub(super) fn with_others(mut self, others: Vec<Problem>, more: usize) -> Self {
        (self.0.others, self.0.more) = (others, more);
        self
    }

    /// Turns it into a problem like the others.
    pub(super) fn into_problem(self) -> Problem {
        let Reason { mut first, near, .. } = *self.0;
        if !near.is_empty() {
            first.message = format!("{}, at `{near}`", first.message);
        }
        first
    }

    /// The problem that was found first, which is one for which the file is refused.
    #[must_use]
    pub fn first(&self) -> &Problem {
        &self.0.first
    }

    /// Where in the data, such as `quotes[12].text`; empty for the file as a whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.first.path
    }

    /// Where in the file.
    #[must_use]
    pub fn place(&self) -> Place {
        self.0.first.place
    }

    /// What is wrong, without the place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.first.message
    }

    /// The other problems, in file order. They include warnings, which would not have stopped the reading.
    #[must_use]
    pub fn others(&self) -> &[Problem] {
        &self.0.others
    }

    /// All that is wrong, in file order: the [`first`](Self::first) and the [`others`](Self::others).
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        let Reason { first, others, .. } = &*self.0;
        let (before, behind) = others.split_at(others.partition_point(|other| other.place < first.place));
        before.iter().chain([first]).chain(behind)
    }

    /// The number of problems beyond the [`MOST_PROBLEMS`](super::MOST_PROBLEMS) that are reported.
    #[must_use]
    pub fn more_problems(&self) -> usize {
        self.0.more
    }
}

/// The problem that was found first.
impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Reason { first: Problem { path, place, message, .. }, near, .. } = &*self.0;
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

impl std::error::Error for ReadError {}

/// Number of bytes shown before and after a fault, give or take a character.
const AROUND: usize = 16;

/// Number of bytes before and after a fault that a message may depend on.
pub(super) const CONTEXT: usize = AROUND + 4;

/// The bytes around `offset`, on one line, as far as they are text.
fn near(bytes: &[u8], offset: usize) -> String {
    let offset = offset.min(bytes.len());
    // A character is at most four bytes, of which all but the first look like this.
    let continues = |&at: &usize| bytes.get(at).is_some_and(|byte| byte & 0b1100_0000 == 0b1000_0000);
    let whole = |at: usize| (at..=at + 3).find(|at| !continues(at)).unwrap_or(at);
    let (start, end) = (whole(offset.saturating_sub(AROUND)), whole((offset + AROUND).min(bytes.len())));
    let mut text = String::new();
    let around = bytes.get(start.min(offset)..end.min(bytes.len())).unwrap_or_default();
    for chunk in around.trim_ascii().utf8_chunks() {
        text.push_str(&shown(chunk.valid()));
        for byte in chunk.invalid() {
            // Writing to a string cannot fail.
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text
}

/// Shortens a text for a message, and makes invisible characters visible.
pub(super) fn shorten(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        None => shown(text).into_owned(),
        Some((end, _)) => format!("{}…", shown(text.get(..end).unwrap_or_default())),
    }
}

/// `text` with invisible characters, and those that change the direction of writing, made visible: the words of a file
/// must not control a terminal, or pass for ours.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
            || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
    };
    if !text.contains(hidden) {
        return Cow::Borrowed(text);
    }
    let mut seen = String::with_capacity(text.len());
    for c in text.chars() {
        if hidden(c) { seen.extend(c.escape_default()) } else { seen.push(c) }
    }
    Cow::Owned(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_shape_is_made_visible() {
        for (text, expected) in [
            ("Zoë \"said\" שלום", "Zoë \"said\" שלום"),
            ("\u{1b}[2J", "\\u{1b}[2J"),
            ("a\nb", "a\\nb"),
            ("\u{feff}a\u{202e}b", "\\u{feff}a\\u{202e}b"),
        ] {
            assert_eq!(shown(text), expected);
        }
        assert_eq!(shorten(&"é".repeat(61)), format!("{}…", "é".repeat(60)));
    }

    #[test]
    fn bytes_around_a_fault_are_cut_between_characters() {
        let hebrew = "שלום ".repeat(9);
        for offset in 0..=hebrew.len() {
            assert!(!near(hebrew.as_bytes(), offset).contains('\\'), "{offset}: {}", near(hebrew.as_bytes(), offset));
        }
        assert_eq!(near(b"{ \"a\":\n\t\xff }\n", 8), r#"{ "a":\n\t\xff }"#);
        assert_eq!(near(b"", 0), "");
        assert_eq!(near(&[0x80; 40], 20), "\\x80".repeat(32));
    }
}
