//! What the scanner cuts a file into: the values of the top-level object, and the items of its lists.

use super::Place;

/// One of the format's lists, whose items are handed out one by one.
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

    /// What one of its items is.
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

/// A piece of the file, whole.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// A key of the top-level object that it already has.
    DuplicateKey { key: &'a str, place: Place },
    /// A value of the top-level object.
    Field { key: &'a str, key_match: KeyMatch, json: &'a [u8], place: Place },
    /// The beginning of one of the format's lists.
    List { key: &'a str, key_match: KeyMatch, place: Place },
    /// An item of one of the format's lists.
    Item { list: List, key: &'a str, key_match: KeyMatch, index: usize, json: &'a [u8], place: Place },
}

/// Whose the value of a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyMatch {
    /// The key's.
    AsWritten,
    /// It stands at the key for the second time.
    Duplicate,
    /// That of another key, which the file does not have.
    Renamed,
}
