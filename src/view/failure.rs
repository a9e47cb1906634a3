//! What can go wrong while a bundle is fetched or read.

use crate::bundle::ReadError;

/// What went wrong while a bundle was fetched or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No address was given.
    NoAddress,
    /// The server has nothing at the address: HTTP status 404 or 410.
    NotFound,
    /// The server answered with another status that is not a success.
    Status(u32),
    /// The server answered with a page in place of a bundle.
    WebPage,
    /// The bytes are not a bundle.
    Refused(ReadError),
    /// The answer ended before it was whole.
    CutOff,
    /// The answer is larger than the limit, in MiB.
    TooLarge(u32),
    /// No byte came for this many seconds.
    Silent(u32),
    /// No answer came at all.
    Unreachable,
    /// The file is not the one whose checksum the page has; where it is.
    Changed(String),
    /// The file has to be checked, and this page cannot: browsers do that only where the page itself came safely.
    Unchecked,
}

impl Failure {
    /// The failure of that name, with its number or the file's address where it has one. Any other name is taken for a
    /// missing answer.
    #[must_use]
    pub fn named(name: &str, number: u32, address: String) -> Self {
        match name {
            "changed" => Self::Changed(address),
            "unchecked" => Self::Unchecked,
            "no-address" => Self::NoAddress,
            "not-found" => Self::NotFound,
            "status" => Self::Status(number),
            "web-page" => Self::WebPage,
            "cut-off" => Self::CutOff,
            "too-large" => Self::TooLarge(number),
            "silent" => Self::Silent(number),
            _ => Self::Unreachable,
        }
    }
}
