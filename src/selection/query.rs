//! A selection as the query string of an address.

use std::{convert::Infallible, fmt, str::FromStr};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{
    Name, Selection,
    listed::{ALL, NONE, escaped, unescaped},
    parameters::{PARAMETERS, Value},
    words::{Facet, Only, Sort, View},
};

/// The characters that need no escape in a query and are no separators of ours.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b' ');

impl Selection {
    /// Reads what a query has for a parameter.
    pub(super) fn read(&mut self, parameter: &str, value: &str) {
        match Facet::named(parameter) {
            Some(facet) if value == ALL => self.choose(facet, None),
            Some(facet) => self.choose(facet, Some(names_of_query(value).collect())),
            None => self.set_text(parameter, &from_query(value)),
        }
    }

    /// What a query has for each parameter in which this differs from what is chosen `otherwise`.
    pub(super) fn pairs(&self, otherwise: &Self) -> impl Iterator<Item = (&'static str, String)> {
        let differs = |parameter: &&str| match Facet::named(parameter) {
            Some(facet) => self.chosen(facet) != otherwise.chosen(facet),
            None => self.get(parameter) != otherwise.get(parameter),
        };
        PARAMETERS.into_iter().filter(differs).map(|parameter| (parameter, self.value_in_query(parameter)))
    }

    /// What a query has for a parameter, also where this leaves all as it is.
    fn value_in_query(&self, parameter: &str) -> String {
        if let Some(facet) = Facet::named(parameter) {
            let name = |name: &Name| name.as_deref().map_or(NONE.to_owned(), |name| in_query(&escaped(name)));
            let names = |chosen: &[Name]| chosen.iter().map(name).collect::<Vec<_>>().join(",");
            return self.chosen(facet).map_or(ALL.to_owned(), names);
        }
        match (self.get(parameter), parameter) {
            (Some(Value::Text(text)), _) => in_query(&text),
            (_, "view") => View::default().word().to_owned(),
            (_, "only") => Only::default().word().to_owned(),
            (_, "sort") => Sort::default().word().to_owned(),
            _ => String::new(),
        }
    }
}

impl FromStr for Selection {
    type Err = Infallible;

    /// Reads a query string, with or without its question mark. Of a parameter that stands twice, the
    /// last counts. A date that cannot be read is kept, for [`crate::compare`] to tell.
    fn from_str(query: &str) -> Result<Self, Infallible> {
        let query = query.strip_prefix('?').unwrap_or(query);
        let mut selection = Self::default();
        for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            selection.read(key, value);
        }
        Ok(selection)
    }
}

impl fmt::Display for Selection {
    /// Writes a query string without its question mark; empty for everything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (key, value)) in self.pairs(&Self::default()).enumerate() {
            write!(f, "{}{key}={value}", if at == 0 { "" } else { "&" })?;
        }
        Ok(())
    }
}

/// Escapes a text for a query.
fn in_query(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string().replace(' ', "+")
}

/// Unescapes a text from a query.
pub(super) fn from_query(written: &str) -> Box<str> {
    let spaced = written.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into()
}

/// The names in a list, as a query has it. One with an escaped comma in it may be several: tools on the way escape commas. Which
/// it is, the file tells ([`crate::compare::settled`]).
pub(super) fn names_of_query(value: &str) -> impl Iterator<Item = Name> {
    value.split(',').filter(|name| !name.is_empty()).map(|name| {
        let decoded = (name != NONE).then(|| from_query(name))?;
        Some(if decoded.contains(',') { decoded } else { unescaped(&decoded).into() })
    })
}
