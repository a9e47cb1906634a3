//! A selection as the query string of an address.

use std::{convert::Infallible, fmt, mem, str::FromStr};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{
    Selection,
    parameters::{NONE, PARAMETERS},
    words::{Facet, Sort, View},
};

/// The characters that need no escape in a query and are no separators of ours.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b' ');

impl Selection {
    /// Whether a query has any of the parameters.
    #[must_use]
    pub fn is_in(query: &str) -> bool {
        let query = query.strip_prefix('?').unwrap_or(query);
        query.split('&').filter_map(|pair| pair.split_once('=')).any(|(key, _)| PARAMETERS.contains(&key))
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

    /// Parses a query string, with or without its question mark. Of a repeated parameter, the last counts. A date that
    /// cannot be parsed is kept, so that [`crate::compare`] can report it.
    fn from_str(query: &str) -> Result<Self, Infallible> {
        let query = query.strip_prefix('?').unwrap_or(query);
        let mut selection = Self::default();
        for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            if let Some(facet) = Facet::named(key) {
                let named = value.split(',').filter(|name| !name.is_empty());
                let named = named.map(|name| (name != NONE).then(|| from_query(name))).collect();
                selection.choose(facet, Some(named));
                continue;
            }
            selection.set_text(key, &from_query(value));
        }
        Ok(selection)
    }
}

impl fmt::Display for Selection {
    /// Writes a query string without its question mark; empty if nothing is narrowed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        let mut pair = |key: &str, value: &str| write!(f, "{}{key}={value}", mem::replace(&mut separator, "&"));
        for facet in Facet::ALL {
            let Some(chosen) = self.chosen(facet) else { continue };
            let names: Vec<String> =
                chosen.iter().map(|name| name.as_deref().map_or_else(|| NONE.to_owned(), in_query)).collect();
            pair(facet.word(), &names.join(","))?;
        }
        for (key, date) in [("since", &self.since), ("until", &self.until), ("as-of", &self.as_of)] {
            if let Some(date) = date {
                pair(key, &in_query(date.written()))?;
            }
        }
        if !self.search.is_empty() {
            pair("search", &in_query(&self.search))?;
        }
        if self.view != View::default() {
            pair("view", self.view.word())?;
        }
        if self.sort != Sort::default() {
            pair("sort", self.sort.word())?;
        }
        for (key, id) in [("rows-by", &self.rows_by), ("columns-by", &self.columns_by), ("quote", &self.quote)] {
            if let Some(id) = id {
                pair(key, &in_query(id))?;
            }
        }
        Ok(())
    }
}

/// Escapes a text for a query.
fn in_query(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string().replace(' ', "+")
}

/// Unescapes a text from a query.
fn from_query(written: &str) -> Box<str> {
    let spaced = written.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into()
}
