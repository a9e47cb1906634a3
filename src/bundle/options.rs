//! How a file is read.

use super::{ParseUrl, link};

/// How a file is read.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Whether to report all that the format does not know, unusual tags of languages, and quotation marks around editor's words.
    pub strict: bool,
    /// Parses addresses, and decides which may be followed.
    pub parse_url: ParseUrl,
}

impl Default for Options {
    fn default() -> Self {
        Self { strict: false, parse_url: link::parse }
    }
}
