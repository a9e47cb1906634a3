//! A selection as named parameters, which an element has as attributes.

use super::{
    Name, Selection,
    listed::{NONE, escaped, unescaped},
    words::{Facet, Grouping, Only, Sort, View},
};
use crate::bundle::Date;

/// All parameters of a query, which are the names of the element's attributes, too. The first are those of the facets.
pub const PARAMETERS: [&str; 18] = [
    "speakers",
    "issues",
    "positions",
    "sources",
    "kinds",
    "basis",
    "quotes",
    "since",
    "until",
    "as-of",
    "search",
    "only",
    "view",
    "group-by",
    "sort",
    "issues-by",
    "speakers-by",
    "quote",
];

/// The value of a parameter, unescaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A date, a word, an id or words to look for.
    Text(String),
    /// The ids or words of a facet; `~` stands for `None`.
    List(Vec<String>),
}

impl Selection {
    /// The value of a parameter; `None` if it has no effect.
    #[must_use]
    pub fn get(&self, parameter: &str) -> Option<Value> {
        if let Some(facet) = Facet::named(parameter) {
            let names = self.chosen(facet)?.iter();
            return Some(Value::List(names.map(|name| name.as_deref().unwrap_or(NONE).to_owned()).collect()));
        }
        let date = |date: &Option<Date>| date.as_ref().map(|date| date.written().to_owned());
        let text = match parameter {
            "since" => date(&self.since),
            "until" => date(&self.until),
            "as-of" => date(&self.as_of),
            "search" => Some(self.search.to_string()).filter(|search| !search.is_empty()),
            "only" => Some(self.only.word().to_owned()).filter(|_| self.only != Only::default()),
            "view" => Some(self.view.word().to_owned()).filter(|_| self.view != View::default()),
            "group-by" => self.group_by.map(|grouping| grouping.word().to_owned()),
            "sort" => Some(self.sort.word().to_owned()).filter(|_| self.sort != Sort::default()),
            "issues-by" => self.issues_by.as_deref().map(str::to_owned),
            "speakers-by" => self.speakers_by.as_deref().map(str::to_owned),
            "quote" => self.quote.as_deref().map(str::to_owned),
            _ => None,
        };
        text.map(Value::Text)
    }

    /// Sets a parameter. Unknown parameters, unknown words and empty texts have no effect. A date that cannot be parsed
    /// is kept, so that [`crate::compare`] can report it.
    pub fn set(&mut self, parameter: &str, value: &Value) {
        match (Facet::named(parameter), value) {
            (Some(facet), Value::List(names)) => {
                let given = names.iter().filter(|name| !name.is_empty());
                self.choose(facet, Some(given.map(|name| (name != NONE).then(|| name.as_str().into())).collect()));
            }
            (None, Value::Text(text)) => self.set_text(parameter, text),
            _ => {}
        }
    }

    pub(super) fn set_text(&mut self, parameter: &str, text: &str) {
        let given = Some(text).filter(|text| !text.is_empty());
        match parameter {
            "since" => self.since = given.map(Date::new),
            "until" => self.until = given.map(Date::new),
            "as-of" => self.as_of = given.map(Date::new),
            "search" => self.search = text.into(),
            "only" => self.only = Only::named(text).unwrap_or_default(),
            "view" => self.view = View::named(text).unwrap_or_default(),
            "group-by" => self.group_by = Grouping::named(text),
            "sort" => self.sort = Sort::named(text).unwrap_or_default(),
            "issues-by" => self.issues_by = given.map(Box::from),
            "speakers-by" => self.speakers_by = given.map(Box::from),
            "quote" => self.quote = given.map(Box::from),
            _ => {}
        }
    }

    /// Sets what an attribute has for a parameter: a list with commas for a facet, else a text. In a list `~` stands for what has
    /// no name, and `%2C`, `%7E`, `%2A` and `%25` for `,`, `~`, `*` and `%` in a name.
    pub fn set_written(&mut self, parameter: &str, text: &str) {
        match Facet::named(parameter) {
            Some(facet) => self.choose(facet, Some(Self::parts(text).collect())),
            None => self.set_text(parameter, text),
        }
    }

    /// What an attribute has for a parameter; nothing where it leaves all as it is.
    #[must_use]
    pub fn written(&self, parameter: &str) -> Option<String> {
        if let Some(facet) = Facet::named(parameter) {
            let names = self.chosen(facet)?.iter();
            return Some(names.map(|name| name.as_deref().map_or(NONE.into(), escaped)).collect::<Vec<_>>().join(","));
        }
        match self.get(parameter)? {
            Value::Text(text) => Some(text),
            Value::List(_) => None,
        }
    }

    /// The names in a list.
    pub(crate) fn parts(list: &str) -> impl Iterator<Item = Name> {
        let parts = list.split(',').map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| (part != NONE).then(|| unescaped(part).into()))
    }
}
