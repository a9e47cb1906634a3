//! The values of a file, each of the shape that the format has for it, borrowing from the file's bytes.

use std::{borrow::Cow, mem};

use super::{
    Text,
    fault::Step,
    fields::{Field, Form},
    table::Ids,
};

/// A value that has the shape it was to have.
#[derive(Debug, Default)]
pub(super) enum Value<'a> {
    /// A field that is not there, or something ignored.
    #[default]
    Nothing,
    /// Something that has another shape, which has been noted.
    Wrong,
    /// A string, borrowed unless it has escapes.
    Text(Cow<'a, str>),
    List(Vec<Value<'a>>),
    /// Which word of its list.
    Word(usize),
    Number(f64),
    /// In a box, so that a list of a million texts is no larger than it has to be.
    Record(Box<Record<'a>>),
}

impl<'a> Value<'a> {
    pub(super) fn text(self) -> Option<Cow<'a, str>> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    /// The items of a list; none where it is absent.
    pub(super) fn list(self) -> Vec<Value<'a>> {
        if let Value::List(items) = self { items } else { Vec::new() }
    }

    /// Whether it, or one of its items, has another shape than it was to have.
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

/// The values of a record's fields, in their order, and the keys that it does not know.
#[derive(Debug)]
pub(super) struct Record<'a> {
    pub(super) form: &'static Form,
    pub(super) values: Vec<Value<'a>>,
    pub unknown: Keys,
    /// What seems to be a field by another name, where the field itself is not there.
    pub renamed: Vec<Renamed>,
}

/// A field that is there by another name.
#[derive(Debug)]
pub(super) struct Renamed {
    pub key: Text,
    pub field: &'static Field,
    pub(super) at: usize,
    /// Whether its value is the one that is looked at: two names may mean one field.
    pub(super) first: bool,
}

impl<'a> Record<'a> {
    /// The value of a field, which leaves nothing in its place; nothing where it has another name.
    pub(super) fn take(&mut self, field: usize) -> Value<'a> {
        let (value, _, own) = self.given(field);
        if own { value } else { Value::Nothing }
    }

    /// The same whatever its name; by which it is given, and whether it may be used. A required field may be whatever its
    /// name: the file is refused.
    pub(super) fn given(&mut self, field: usize) -> (Value<'a>, Step<'static>, bool) {
        let value = self.values.get_mut(field).map(mem::take).unwrap_or_default();
        let renamed = self.renamed.iter().find(|renamed| renamed.first && renamed.at == field);
        let Some(field) = self.form.fields.get(field) else { return (value, Step::At(field), false) };
        match renamed {
            None => (value, Step::Key(Cow::Borrowed(field.key)), true),
            Some(renamed) => (value, Step::Key(Cow::Owned(renamed.key.to_string())), field.required),
        }
    }

    /// Whether the field is there by another name.
    pub(super) fn is_renamed(&self, field: usize) -> bool {
        self.renamed.iter().any(|renamed| renamed.at == field)
    }
}

/// The keys of one object that no record names, each once.
#[derive(Debug, Default)]
pub(super) struct Keys(Ids);

impl Keys {
    /// Whether the key is new.
    pub(super) fn insert(&mut self, key: &str) -> bool {
        let is_new = !self.has(key);
        self.0.refer(key);
        is_new
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.0.find(key).is_some()
    }

    /// The names, in the order in which they came.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.names()
    }
}
