//! What the reader chose, as it stands in an address.
//!
//! ```
//! use standpoint::selection::Selection;
//!
//! let selection: Selection = "?speakers=beebe,bucci".parse()?;
//! assert_eq!(selection.to_string(), "speakers=beebe,bucci");
//! assert_eq!(Selection::default().to_string(), ""); // everyone
//! # Ok::<(), std::convert::Infallible>(())
//! ```

use std::{convert::Infallible, fmt, str::FromStr};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::order::sorted;

/// The parts of the comparison that a reader wants to see.
///
/// It names what it means by the file's ids, so that it outlives the file it was made from; whether
/// an id is there is for [`crate::compare`] to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Whom to show, each once and in order; everyone where absent, nobody where empty.
    pub speakers: Option<Vec<Who>>,
}

/// A voice, by name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// The speaker with this id.
    Speaker(Box<str>),
    /// Quotes that their source gives to nobody.
    Unattributed,
}

/// The parameters of a query that a selection is read from; all others are somebody else's.
const PARAMETERS: [&str; 1] = ["speakers"];

/// Stands for [`Who::Unattributed`]: in an id it is always escaped.
const UNATTRIBUTED: &str = "~";

/// What needs no escape in a query and separates nothing in ours.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

impl Selection {
    /// These voices and no other.
    #[must_use]
    pub fn of(voices: impl Iterator<Item = Who>) -> Self {
        let voices: Vec<Who> = voices.collect();
        let mut speakers = sorted(voices.iter().collect());
        speakers.dedup();
        Self { speakers: Some(speakers.into_iter().cloned().collect()) }
    }

    /// `query` with its selection replaced by this one, and everything else left as it is; with a
    /// question mark unless it is empty.
    #[must_use]
    pub fn in_query(&self, query: &str) -> String {
        let query = query.strip_prefix('?').unwrap_or(query);
        let others = query.split('&').filter(|pair| {
            let key = pair.split_once('=').map_or(*pair, |(key, _)| key);
            !key.is_empty() && !PARAMETERS.contains(&key)
        });
        let mut pairs: Vec<String> = others.map(str::to_owned).collect();
        pairs.extend(Some(self.to_string()).filter(|own| !own.is_empty()));
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }
}

impl FromStr for Selection {
    type Err = Infallible;

    /// Reads a query string, with or without its question mark. Of a parameter that stands twice, the
    /// last counts.
    fn from_str(query: &str) -> Result<Self, Infallible> {
        let query = query.strip_prefix('?').unwrap_or(query);
        let mut selection = Self::default();
        for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            if key == "speakers" {
                let named = value.split(',').filter(|name| !name.is_empty());
                selection = Self::of(named.map(Who::from_query));
            }
        }
        Ok(selection)
    }
}

impl fmt::Display for Selection {
    /// Writes a query string without its question mark; empty for everything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(speakers) = &self.speakers else { return Ok(()) };
        f.write_str("speakers=")?;
        for (position, who) in speakers.iter().enumerate() {
            if position > 0 {
                f.write_str(",")?;
            }
            match who {
                Who::Speaker(id) => utf8_percent_encode(id, PLAIN).fmt(f)?,
                Who::Unattributed => f.write_str(UNATTRIBUTED)?,
            }
        }
        Ok(())
    }
}

impl Who {
    fn from_query(written: &str) -> Self {
        if written == UNATTRIBUTED {
            return Self::Unattributed;
        }
        let spaced = written.replace('+', " ");
        Self::Speaker(percent_decode_str(&spaced).decode_utf8_lossy().into())
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;

    #[test]
    fn reads_what_an_address_says() {
        let speakers = |ids: &[&str]| Some(ids.iter().map(|&id| Who::Speaker(id.into())).collect());
        for (query, expected) in [
            ("", None),
            ("?", None),
            ("?utm_source=x&speakers", None),
            ("speakers=", Some(Vec::new())),
            ("?speakers=beebe", speakers(&["beebe"])),
            ("?a=b&speakers=bucci,beebe&c=d", speakers(&["beebe", "bucci"])),
            ("?speakers=beebe,,beebe,", speakers(&["beebe"])),
            ("?speakers=a%2Cb,c+d,%7E", speakers(&["a,b", "c d", "~"])),
            ("?speakers=~", Some(vec![Who::Unattributed])),
            ("?speakers=%ff", speakers(&["\u{fffd}"])),
            ("?speakers=a&speakers=b", speakers(&["b"])),
        ] {
            let Ok(selection) = query.parse::<Selection>();
            assert_eq!(selection.speakers, expected, "{query}");
        }
    }

    #[test]
    fn leaves_the_rest_of_an_address_alone() {
        let Ok(beebe) = "speakers=beebe".parse::<Selection>();
        for (query, selection, expected) in [
            ("", &Selection::default(), ""),
            ("?speakers=bucci", &Selection::default(), ""),
            ("", &beebe, "?speakers=beebe"),
            ("?utm=1&speakers=bucci&x", &beebe, "?utm=1&x&speakers=beebe"),
            ("?speakersx=1&a=%20", &Selection::default(), "?speakersx=1&a=%20"),
        ] {
            assert_eq!(selection.in_query(query), expected);
        }
    }

    proptest! {
        #[test]
        fn survives_its_query_string(selection in any_selection()) {
            let Ok(read) = selection.to_string().parse::<Selection>();
            prop_assert_eq!(read, selection);
        }

        #[test]
        fn reads_any_query(query in "\\PC*") {
            let Ok(selection) = query.parse::<Selection>();
            let Ok(again) = selection.to_string().parse::<Selection>();
            prop_assert_eq!(again, selection);
        }
    }

    fn any_selection() -> impl Strategy<Value = Selection> {
        let id = "\\PC+".prop_map(|id: String| Who::Speaker(id.into()));
        let who = prop_oneof![9 => id, 1 => Just(Who::Unattributed)];
        prop_oneof![Just(Selection::default()), vec(who, 0..5).prop_map(|voices| Selection::of(voices.into_iter())),]
    }
}
