//! Options for reading a file.

use super::{ParseUrl, link};

/// Options for reading a file.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Whether to also report unknown fields, unusual language tags, and quotation marks around the editor's words.
    pub strict: bool,
    /// Parses addresses, and decides which may be followed.
    pub parse_url: ParseUrl,
}

impl Default for Options {
    fn default() -> Self {
        Self { strict: false, parse_url: link::parse }
    }
}
