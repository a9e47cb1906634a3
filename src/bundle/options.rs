//! How a file is read.

use super::{ParseUrl, alike, link};

/// A text in another form that Unicode has for it. A page uses the browser's own tables, and everything else those of the
/// standard library and of the `unicode-normalization` crate.
pub type Spell = fn(&str) -> String;

/// How a file is read.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Whether to report all that the format does not know, unusual tags of languages, and quotation marks around editor's words.
    pub strict: bool,
    /// What tells an address that may be followed.
    pub parse_url: ParseUrl,
    /// A text in normalization form KD, in which each letter has one spelling.
    pub decompose: Spell,
    /// A text in lower case.
    pub lowercase: Spell,
}

impl Default for Options {
    fn default() -> Self {
        Self { strict: false, parse_url: link::parse, decompose: alike::decompose, lowercase: alike::lowercase }
    }
}
