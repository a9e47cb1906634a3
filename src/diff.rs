//! What differs between two bundles: what was added, removed and changed.
//!
//! ```
//! use standpoint::{bundle::parse, diff::diff};
//!
//! let bundle = |role: &str| format!(
//!     r#"{{ "standpoint": 1, "name": "Bridge", "speakers": [{{ "id": "ada", "name": "Ada", "role": "{role}" }}] }}"#
//! );
//! let (old, new) = (parse(bundle("fisher").as_bytes())?, parse(bundle("mayor").as_bytes())?);
//! let told: Vec<String> = diff(&old, &new).iter().map(ToString::to_string).collect();
//! assert_eq!(told, ["~ speaker `ada`: role: [-fisher-]{+mayor+}"]);
//! # Ok::<(), standpoint::bundle::ReadError>(())
//! ```
//!
//! Items are told apart by their ids. Where one is gone and another with the same words came, its id was changed, and what
//! refers to it still refers to the same.

mod fields;
mod pairs;

use std::fmt;

use crate::{
    bundle::{Bundle, Index, Quote, QuoteId, Table},
    verify::word_diff,
};
use pairs::{Pair, Pairs};

pub(crate) use fields::{Field, Names, Value, of_issue, of_quote, of_source, of_speaker, of_stance};

/// A difference between two bundles. Its `Display` is one line, which begins with `+`, `-` or `~`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// An item is new.
    Added {
        /// Which, such as ``quote `q1` ``.
        item: String,
        /// What it is: its name, or its words.
        what: String,
    },
    /// An item is gone.
    Removed {
        /// Which.
        item: String,
        /// What it was.
        what: String,
    },
    /// An item has another value in one of its fields.
    Changed {
        /// Which; nothing for the bundle itself.
        item: String,
        /// The name of the field.
        field: &'static str,
        /// What it was; nothing where it had none.
        old: Option<String>,
        /// What it is; nothing where it has none.
        new: Option<String>,
        /// Whether it is a text, of which the words that differ are shown.
        is_text: bool,
    },
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added { item, what } => write!(f, "+ {item}: {}", one_line(what)),
            Self::Removed { item, what } => write!(f, "- {item}: {}", one_line(what)),
            Self::Changed { item, field, old, new, is_text } => {
                let parted = if item.is_empty() { "" } else { ": " };
                write!(f, "~ {item}{parted}{field}: ")?;
                match (old, new) {
                    (Some(old), Some(new)) => {
                        let shown = if *is_text { word_diff(old, new) } else { String::new() };
                        // Some white space makes no difference in print.
                        if shown.contains("[-") || shown.contains("{+") {
                            f.write_str(&shown)
                        } else {
                            write!(f, "`{}` → `{}`", one_line(old), one_line(new))
                        }
                    }
                    (None, Some(new)) => write!(f, "now `{}`", one_line(new)),
                    (Some(old), None) => write!(f, "was `{}`, now left out", one_line(old)),
                    (None, None) => Ok(()),
                }
            }
        }
    }
}

/// A text as a part of a line: its own line breaks are shown.
fn one_line(text: &str) -> String {
    text.replace('\n', "⏎")
}

/// All differences, list by list: the bundle's own fields, sources, speakers, issues, quotes, stances. Within a list those
/// of items that were there come first, in their order, then what is new.
#[must_use]
pub fn diff(old: &Bundle, new: &Bundle) -> Vec<Change> {
    let pairs = Pairs::new(old, new);
    let (before, after) = (Names::changed(old, &pairs.changed), Names::new(new));
    let mut changes = Vec::new();
    compare("", &fields::of_bundle(old), &fields::of_bundle(new), &mut changes);
    items("source", (&old.sources, &new.sources), &pairs.sources, &mut changes, of_source, |source| {
        source.name.to_string()
    });
    items("speaker", (&old.speakers, &new.speakers), &pairs.speakers, &mut changes, of_speaker, |speaker| {
        speaker.name.to_string()
    });
    items("issue", (&old.issues, &new.issues), &pairs.issues, &mut changes, of_issue, |issue| issue.name.to_string());
    let words = |bundle: &Bundle, quote: &Quote| {
        let said = quote.fragments.join(" | ");
        match quote.speaker.and_then(|speaker| bundle.speakers.get(speaker)) {
            Some(speaker) => format!("{}: {said}", speaker.name),
            None => said,
        }
    };
    for pair in &pairs.quotes {
        let there =
            |bundle: &Bundle, index| bundle.quotes.get(index).map(|quote| words(bundle, quote)).unwrap_or_default();
        let id = |bundle: &Bundle, index: QuoteId| format!("quote `{}`", bundle.quotes.id(index));
        match *pair {
            Pair::Old(index) => changes.push(Change::Removed { item: id(old, index), what: there(old, index) }),
            Pair::New(index) => changes.push(Change::Added { item: id(new, index), what: there(new, index) }),
            Pair::Both(one, other) => {
                renamed("quote", old.quotes.id(one), new.quotes.id(other), &mut changes);
                let item = id(new, other);
                if let (Some(one), Some(other)) = (old.quotes.get(one), new.quotes.get(other)) {
                    compare(&item, &of_quote(one, &before), &of_quote(other, &after), &mut changes);
                }
            }
        }
    }
    for pair in &pairs.stances {
        let of = |bundle: &Bundle, at: usize| {
            let stance = bundle.stances.get(at)?;
            let (speaker, issue) = (bundle.speakers.id(stance.speaker), bundle.issues.id(stance.issue));
            let date = stance.date.as_ref().map(|date| format!(" ({})", date.written())).unwrap_or_default();
            Some((format!("stance of `{speaker}` on `{issue}`{date}"), stance.position.word().to_owned()))
        };
        match *pair {
            Pair::Old(at) => changes.extend(of(old, at).map(|(item, what)| Change::Removed { item, what })),
            Pair::New(at) => changes.extend(of(new, at).map(|(item, what)| Change::Added { item, what })),
            Pair::Both(one, other) => {
                let item = of(new, other).map(|(item, _)| item).unwrap_or_default();
                if let (Some(one), Some(other)) = (old.stances.get(one), new.stances.get(other)) {
                    compare(&item, &of_stance(one, &before), &of_stance(other, &after), &mut changes);
                }
            }
        }
    }
    changes
}

/// The changes of a list.
fn items<I: Index, T>(
    what: &str,
    (old, new): (&Table<I, T>, &Table<I, T>),
    pairs: &[Pair<I>],
    changes: &mut Vec<Change>,
    fields: impl Fn(&T) -> Vec<Field>,
    name: impl Fn(&T) -> String,
) {
    let id = |table: &Table<I, T>, index| format!("{what} `{}`", table.id(index));
    for pair in pairs {
        match *pair {
            Pair::Old(index) => {
                changes.push(Change::Removed {
                    item: id(old, index),
                    what: old.get(index).map(&name).unwrap_or_default(),
                });
            }
            Pair::New(index) => {
                changes
                    .push(Change::Added { item: id(new, index), what: new.get(index).map(&name).unwrap_or_default() });
            }
            Pair::Both(before, after) => {
                renamed(what, old.id(before), new.id(after), changes);
                if let (Some(one), Some(other)) = (old.get(before), new.get(after)) {
                    compare(&id(new, after), &fields(one), &fields(other), changes);
                }
            }
        }
    }
}

fn renamed(what: &str, old: &str, new: &str, changes: &mut Vec<Change>) {
    if old != new {
        changes.push(Change::Changed {
            item: format!("{what} `{new}`"),
            field: "id",
            old: Some(old.to_owned()),
            new: Some(new.to_owned()),
            is_text: false,
        });
    }
}

fn compare(item: &str, old: &[Field], new: &[Field], changes: &mut Vec<Change>) {
    for (old, new) in old.iter().zip(new).filter(|(old, new)| old.value != new.value) {
        let text = |field: &Field| field.value.as_ref().map(Value::shown);
        changes.push(Change::Changed {
            item: item.to_owned(),
            field: old.name,
            old: text(old),
            new: text(new),
            is_text: matches!(old.value, Some(Value::Text(_))),
        });
    }
}
