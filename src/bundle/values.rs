//! The values of a file, checked against the format's shapes and borrowing from the file's bytes.

use std::{borrow::Cow, mem};

use super::{
    Text,
    fault::Step,
    fields::{Field, Form},
    table::Ids,
};

/// A value of the expected shape.
#[derive(Debug, Default)]
pub(super) enum Value<'a> {
    /// A missing field, or an ignored value.
    #[default]
    Nothing,
    /// A value of another shape; the fault has been recorded.
    Wrong,
    /// A string, borrowed unless it has escapes.
    Text(Cow<'a, str>),
    List(Vec<Value<'a>>),
    /// Index into the closed list of words.
    Word(usize),
    Number(f64),
    /// Boxed, so that a list of a million texts stays small.
    Record(Box<Record<'a>>),
}

impl<'a> Value<'a> {
    pub(super) fn text(self) -> Option<Cow<'a, str>> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    /// The items of a list; empty if it is absent.
    pub(super) fn list(self) -> Vec<Value<'a>> {
        if let Value::List(items) = self { items } else { Vec::new() }
    }

    /// Whether it or one of its items has another shape.
    pub(super) fn is_wrong(&self) -> bool {
        match self {
            Value::Wrong => true,
            Value::List(items) => items.iter().any(Value::is_wrong),
            _ => false,
        }
    }

    pub(super) fn word<T: Copy>(self, all: &[T]) -> Option<T> {
        if let Value::Word(at) = self { all.get(at).copied() } else { None }
    }

    pub(super) fn number(self) -> Option<f64> {
        if let Value::Number(number) = self { Some(number) } else { None }
    }
}

/// The values of a record's fields, in the order of its form, and its unknown keys.
#[derive(Debug)]
pub(super) struct Record<'a> {
    pub(super) form: &'static Form,
    pub(super) values: Vec<Value<'a>>,
    pub unknown: Keys,
    /// Unknown keys that seem to mean a field that is missing.
    pub renamed: Vec<Renamed>,
}

/// A field under another name.
#[derive(Debug)]
pub(super) struct Renamed {
    pub key: Text,
    pub field: &'static Field,
    pub(super) at: usize,
    /// Whether its value is the one used: two names may mean one field.
    pub(super) first: bool,
}

impl<'a> Record<'a> {
    /// Takes the value of a field; [`Value::Nothing`] if it is under another name.
    pub(super) fn take(&mut self, field: usize) -> Value<'a> {
        let (value, _, own) = self.given(field);
        if own { value } else { Value::Nothing }
    }

    /// Takes the value of a field under any name, with the key it has and whether the value may be used. A required
    /// field may be used under any name, since the file is refused anyway.
    pub(super) fn given(&mut self, field: usize) -> (Value<'a>, Step<'static>, bool) {
        let value = self.values.get_mut(field).map(mem::take).unwrap_or_default();
        let renamed = self.renamed.iter().find(|renamed| renamed.first && renamed.at == field);
        let Some(field) = self.form.fields.get(field) else { return (value, Step::At(field), false) };
        match renamed {
            None => (value, Step::Key(Cow::Borrowed(field.key)), true),
            Some(renamed) => (value, Step::Key(Cow::Owned(renamed.key.to_string())), field.required),
        }
    }

    /// Whether the field is there under another name.
    pub(super) fn is_renamed(&self, field: usize) -> bool {
        self.renamed.iter().any(|renamed| renamed.at == field)
    }
}

/// The unknown keys of one object, each once.
#[derive(Debug, Default)]
pub(super) struct Keys(Ids);

impl Keys {
    /// Adds a key, and returns whether it is new.
    pub(super) fn insert(&mut self, key: &str) -> bool {
        let is_new = !self.has(key);
        self.0.refer(key);
        is_new
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.0.find(key).is_some()
    }

    /// The names, in file order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.names()
    }
}
