//! The pieces into which the scanner splits a file: the values of the top-level object, and the items of its lists.

use super::Place;

/// One of the format's lists, whose items are separate pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum List {
    Sources,
    Speakers,
    Issues,
    Quotes,
    Stances,
}

impl List {
    pub(super) const ALL: [Self; 5] = [Self::Sources, Self::Speakers, Self::Issues, Self::Quotes, Self::Stances];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Sources => "sources",
            Self::Speakers => "speakers",
            Self::Issues => "issues",
            Self::Quotes => "quotes",
            Self::Stances => "stances",
        }
    }

    /// The name of one item.
    pub(super) const fn item(self) -> &'static str {
        match self {
            Self::Sources => "source",
            Self::Speakers => "speaker",
            Self::Issues => "issue",
            Self::Quotes => "quote",
            Self::Stances => "stance",
        }
    }
}

/// A complete piece of the file.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// A key that the top-level object already has.
    DuplicateKey { key: &'a str, place: Place },
    /// A value of the top-level object.
    Field { key: &'a str, key_match: KeyMatch, json: &'a [u8], place: Place },
    /// The beginning of one of the format's lists.
    List { key: &'a str, key_match: KeyMatch, place: Place },
    /// An item of one of the format's lists.
    Item { list: List, key: &'a str, key_match: KeyMatch, index: usize, json: &'a [u8], place: Place },
}

/// How a key of the file relates to a field of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyMatch {
    /// Taken as written, whether the format knows it or not.
    AsWritten,
    /// The object already has this key.
    Duplicate,
    /// Seems to mean a list of the format that the file does not have.
    Renamed,
}
