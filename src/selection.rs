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

/// The parts of the comparison that a reader wants to see.
///
/// It names what it means by the file's ids, so that it outlives the file it was made from; whether
/// an id is there is for [`crate::compare`] to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Whom to show, each once and in order; everyone where absent, nobody where empty.
    pub speakers: Option<Vec<Who>>,
    /// The ids of the issues to show, each once and in order; all where absent.
    pub issues: Option<Vec<Box<str>>>,
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
const PARAMETERS: [&str; 2] = ["speakers", "issues"];

/// Stands for [`Who::Unattributed`]: in an id it is always escaped.
const UNATTRIBUTED: &str = "~";

/// What needs no escape in a query and separates nothing in ours.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

impl Selection {
    /// These voices and no other, on all issues.
    #[must_use]
    pub fn of(voices: impl Iterator<Item = Who>) -> Self {
        Self { speakers: Some(each_once(voices)), issues: None }
    }

    /// The selection with this voice and this issue in it; nothing if it has them already. What is filed under no issue
    /// is shown only where all issues are.
    #[must_use]
    pub fn with(&self, who: &Who, issue: Option<&str>) -> Option<Self> {
        let mut wider = self.clone();
        if let Some(speakers) = &mut wider.speakers
            && let Err(at) = speakers.binary_search(who)
        {
            speakers.insert(at, who.clone());
        }
        match (&mut wider.issues, issue) {
            (Some(issues), Some(issue)) => {
                if let Err(at) = issues.binary_search_by(|id| (**id).cmp(issue)) {
                    issues.insert(at, issue.into());
                }
            }
            (issues, None) => *issues = None,
            (None, _) => {}
        }
        (wider != *self).then_some(wider)
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
            let named = value.split(',').filter(|name| !name.is_empty());
            match key {
                "speakers" => selection.speakers = Some(each_once(named.map(Who::from_query))),
                "issues" => selection.issues = Some(each_once(named.map(from_query))),
                _ => {}
            }
        }
        Ok(selection)
    }
}

impl fmt::Display for Selection {
    /// Writes a query string without its question mark; empty for everything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let escaped = |id: &str| utf8_percent_encode(id, PLAIN).to_string();
        let speakers = self.speakers.iter().map(|speakers| {
            let named = speakers.iter().map(|who| match who {
                Who::Speaker(id) => escaped(id),
                Who::Unattributed => UNATTRIBUTED.to_owned(),
            });
            format!("speakers={}", named.collect::<Vec<_>>().join(","))
        });
        let issues = self.issues.iter().map(|issues| {
            let named = issues.iter().map(|id| escaped(id));
            format!("issues={}", named.collect::<Vec<_>>().join(","))
        });
        f.write_str(&speakers.chain(issues).collect::<Vec<_>>().join("&"))
    }
}

impl Who {
    fn from_query(written: &str) -> Self {
        if written == UNATTRIBUTED {
            return Self::Unattributed;
        }
        Self::Speaker(from_query(written))
    }
}

/// An id, as a query has it.
fn from_query(written: &str) -> Box<str> {
    let spaced = written.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into()
}

/// In order, each once: there are never many.
fn each_once<T: Ord>(named: impl Iterator<Item = T>) -> Vec<T> {
    let mut ordered = Vec::new();
    for one in named {
        if let Err(at) = ordered.binary_search(&one) {
            ordered.insert(at, one);
        }
    }
    ordered
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, option, prelude::*};

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
            ("?issues=aid&a", &beebe, "?a&speakers=beebe"),
            (
                "?a",
                &Selection { issues: Some(vec!["aid".into(), "é".into()]), ..beebe.clone() },
                "?a&speakers=beebe&issues=aid,%C3%A9",
            ),
        ] {
            assert_eq!(selection.in_query(query), expected);
        }
    }

    #[test]
    fn takes_in_what_is_gone_to() {
        for (before, who, issue, after) in [
            ("", "bucci", Some("aid"), None),
            ("speakers=beebe", "bucci", Some("aid"), Some("speakers=beebe,bucci")),
            ("speakers=beebe&issues=aid", "beebe", Some("aid"), None),
            ("speakers=beebe&issues=aid", "adams", Some("a"), Some("speakers=adams,beebe&issues=a,aid")),
            ("issues=aid", "beebe", None, Some("")),
        ] {
            let Ok(selection) = before.parse::<Selection>();
            let wider = selection.with(&Who::Speaker(who.into()), issue);
            assert_eq!(wider.map(|selection| selection.to_string()).as_deref(), after, "{before}");
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
        let issue = "\\PC+".prop_map(Box::<str>::from);
        (option::of(vec(who, 0..5)), option::of(vec(issue, 0..5))).prop_map(|(speakers, issues)| Selection {
            speakers: speakers.map(|speakers| each_once(speakers.into_iter())),
            issues: issues.map(|issues| each_once(issues.into_iter())),
        })
    }
}
