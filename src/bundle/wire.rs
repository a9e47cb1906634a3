//! The shape of each item as the file has it, borrowing from the file's bytes.
//!
//! One visitor reads all of it, told by a [`Shape`] what to expect, and not serde's derive, for three
//! reasons. Derive does not know our rules: a field that is there is never `null`, a key stands once in its
//! object whether it is known or not, and what is not known is remembered by name. It ends at the first fault, where
//! whoever mends a file needs all of them. And the compiler writes the code of every visitor anew for each type, where
//! a table of fields costs a page next to nothing.
//!
//! The visitor asks for any value and notes what it did not expect as a [`Fault`], by the way to it: only what is not
//! JSON is an error, and ends the reading.

use std::{borrow::Cow, mem, ops::Range};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{
    MOST_PROBLEMS, Severity, Text,
    fault::{Fault, Step, What},
    fields::{Field, Form, Shape, evidence},
    suggest::{Guesses, Meant},
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
    form: &'static Form,
    values: Vec<Value<'a>>,
    pub unknown: Keys,
    /// What seems to be a field by another name, where the field itself is not there.
    pub renamed: Vec<Renamed>,
}

/// A field that is there by another name.
#[derive(Debug)]
pub(super) struct Renamed {
    pub key: Text,
    pub field: &'static Field,
    at: usize,
    /// Whether its value is the one that is looked at: two names may mean one field.
    first: bool,
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

/// What is remembered while values are read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub faults: Vec<Fault>,
    /// How many more there are.
    pub more: usize,
    pub guesses: Guesses,
}

impl Reading {
    #[inline(never)]
    fn fault(&mut self, what: What) {
        if self.faults.len() < MOST_PROBLEMS {
            self.faults.push(Fault { steps: Vec::new(), what, severity: Severity::Error });
        } else {
            self.more += 1;
        }
    }

    /// Says of the faults from the one at `first` on that they are one step within.
    fn within(&mut self, first: usize, step: impl Fn() -> Step<'static>) {
        for fault in self.faults.iter_mut().skip(first) {
            fault.steps.push(step());
        }
    }

    /// Judges the faults of a value by another name than the one of the `field` that it seems to be: where that is not
    /// required, they refuse nothing, for the value is ignored; and where it is no field, they are none. Only a key that
    /// stands twice is an error wherever it is.
    fn pardon(&mut self, faults: Range<usize>, field: Option<&Field>) {
        if faults.is_empty() || field.is_some_and(|field| field.required) {
            return;
        }
        let rest = self.faults.split_off(faults.end.min(self.faults.len()));
        let own = self.faults.split_off(faults.start.min(self.faults.len()));
        for mut fault in own {
            if !matches!(fault.what, What::Twice(_)) {
                fault.severity = Severity::Warning;
                if field.is_none() {
                    continue;
                }
            }
            self.faults.push(fault);
        }
        self.faults.extend(rest);
    }

    /// Reads the value that `json` is to be, in whole, and notes what is wrong with it.
    #[inline(never)]
    pub(super) fn read<'a>(&mut self, shape: Shape, json: &'a [u8]) -> serde_json::Result<Value<'a>> {
        let mut input = serde_json::Deserializer::from_slice(json);
        let value = Seed { shape, reading: self }.deserialize(&mut input)?;
        input.end().map(|()| value)
    }
}

/// What the string that is written as `json` says; what stands between its marks where it is none.
pub(super) fn text(json: &[u8]) -> Cow<'_, str> {
    let text = Reading::default().read(Shape::Text, json).ok().and_then(Value::text);
    text.unwrap_or_else(|| String::from_utf8_lossy(json.get(1..json.len().saturating_sub(1)).unwrap_or_default()))
}

/// What reads one value.
struct Seed<'r> {
    shape: Shape,
    reading: &'r mut Reading,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Value<'de>, D::Error> {
        // For what is ignored too: `deserialize_ignored_any` skips strings unread, and nesting without a limit.
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Every value is taken.
        f.write_str("a value")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Value<'de>, E> {
        match self.shape {
            Shape::Text | Shape::Fragments | Shape::Evidence => Ok(Value::Text(Cow::Borrowed(text))),
            _ => self.visit_str(text),
        }
    }

    fn visit_str<E: Error>(mut self, text: &str) -> Result<Value<'de>, E> {
        Ok(match self.shape {
            Shape::Text | Shape::Fragments | Shape::Evidence => Value::Text(Cow::Owned(text.to_owned())),
            Shape::Word(choice) => match choice.words.iter().position(|word| *word == text) {
                Some(at) => Value::Word(at),
                None => self.unexpected(),
            },
            _ => self.unexpected(),
        })
    }

    #[expect(clippy::cast_precision_loss, reason = "no version is that large")]
    fn visit_u64<E: Error>(self, number: u64) -> Result<Value<'de>, E> {
        self.visit_f64(number as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "a number below zero is no version")]
    fn visit_i64<E: Error>(self, number: i64) -> Result<Value<'de>, E> {
        self.visit_f64(number as f64)
    }

    /// JSON has one kind of number: 1.0 is 1.
    fn visit_f64<E: Error>(mut self, number: f64) -> Result<Value<'de>, E> {
        let most = match self.shape {
            Shape::Version => f64::INFINITY,
            Shape::Strength => 3.0,
            _ => 0.0,
        };
        let is_expected = number >= 1.0 && number <= most && number.fract() == 0.0;
        Ok(if is_expected { Value::Number(number) } else { self.unexpected() })
    }

    fn visit_bool<E: Error>(mut self, _: bool) -> Result<Value<'de>, E> {
        Ok(self.unexpected())
    }

    fn visit_unit<E: Error>(mut self) -> Result<Value<'de>, E> {
        Ok(self.unexpected())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut input: A) -> Result<Value<'de>, A::Error> {
        let mut list = Value::List(Vec::new());
        let shape = match self.shape {
            Shape::List(shape) => *shape,
            Shape::Fragments => Shape::Text,
            _ => {
                list = self.unexpected();
                Shape::Ignored
            }
        };
        for at in 0.. {
            let first = self.reading.faults.len();
            let item = input.next_element_seed(self.of(shape));
            self.reading.within(first, || Step::At(at));
            match (item?, &mut list) {
                (None, _) => break,
                (Some(Value::Nothing), _) => {}
                (Some(item), Value::List(items)) => items.push(item),
                (Some(_), _) => {}
            }
        }
        Ok(list)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut input: A) -> Result<Value<'de>, A::Error> {
        let form = match self.shape {
            Shape::Record(form) => Some(form),
            Shape::Evidence => Some(&evidence::FORM),
            _ => None,
        };
        let ignored = if form.is_none() { self.unexpected() } else { Value::Nothing };
        let mut object = Object::new(form);
        while let Some(key) = input.next_key_seed(self.of(Shape::Text))?.and_then(Value::text) {
            let first = self.reading.faults.len();
            let place = object.place(&key, self.reading);
            let value = input.next_value_seed(self.of(place.shape(form)));
            if matches!(place, Place::Taken) {
                // What is wrong with the value can be told when it is known which of the two is to stay.
                self.reading.faults.truncate(first);
                self.reading.fault(What::Twice((&*key).into()));
            }
            self.reading.within(first, || Step::Key(Cow::Owned(key.to_string())));
            object.put(place, &key, value?, first..self.reading.faults.len());
        }
        Ok(object.into_record(self.reading).map_or(ignored, |record| Value::Record(Box::new(record))))
    }
}

impl Seed<'_> {
    /// What reads a value within this one.
    fn of(&mut self, shape: Shape) -> Seed<'_> {
        Seed { shape, reading: self.reading }
    }

    /// For what only [`Shape::Ignored`] takes.
    #[inline(never)]
    fn unexpected<'a>(&mut self) -> Value<'a> {
        if matches!(self.shape, Shape::Ignored) {
            return Value::Nothing;
        }
        self.reading.fault(What::Expected(self.shape));
        Value::Wrong
    }
}

/// An object while it is read.
struct Object<'a> {
    form: Option<&'static Form>,
    values: Vec<Value<'a>>,
    unknown: Keys,
    others: Vec<Other<'a>>,
}

/// Where the value of a key goes.
#[derive(Clone, Copy)]
enum Place {
    Field(usize),
    /// It may be one of these fields, by another name.
    Other(Meant),
    Ignored,
    /// The key was there before.
    Taken,
}

/// A value by another name, and which of the faults are its own.
struct Other<'a> {
    key: Text,
    meant: Meant,
    value: Value<'a>,
    faults: Range<usize>,
}

impl Place {
    fn shape(self, form: Option<&'static Form>) -> Shape {
        let field = match self {
            Place::Field(at) | Place::Other([Some(at), _]) => form.and_then(|form| form.fields.get(at)),
            _ => None,
        };
        field.map_or(Shape::Ignored, |field| field.shape)
    }
}

impl<'a> Object<'a> {
    fn new(form: Option<&'static Form>) -> Self {
        let mut values = Vec::new();
        values.resize_with(form.map_or(0, |form| form.fields.len()), Value::default);
        Self { form, values, unknown: Keys::default(), others: Vec::new() }
    }

    fn is_there(&self, field: usize) -> bool {
        !matches!(self.values.get(field), None | Some(Value::Nothing))
    }

    fn place(&mut self, key: &str, reading: &mut Reading) -> Place {
        let known = self.form.and_then(|form| form.fields.iter().position(|field| field.key == key));
        match known {
            Some(at) if self.is_there(at) => Place::Taken,
            Some(at) => Place::Field(at),
            None if !self.unknown.insert(key) => Place::Taken,
            None => match self.form.map(|form| reading.guesses.fields(key, form)) {
                None | Some([None, _]) => Place::Ignored,
                Some(meant) => Place::Other(meant),
            },
        }
    }

    /// Puts a value in its place.
    fn put(&mut self, place: Place, key: &str, value: Value<'a>, faults: Range<usize>) {
        match place {
            Place::Field(at) => {
                if let Some(slot) = self.values.get_mut(at) {
                    *slot = value;
                }
            }
            Place::Other(meant) => self.others.push(Other { key: key.into(), meant, value, faults }),
            Place::Ignored | Place::Taken => {}
        }
    }

    /// The record that it makes, if it is to be one.
    #[inline(never)]
    fn into_record(mut self, reading: &mut Reading) -> Option<Record<'a>> {
        let form = self.form?;
        let renamed = if self.others.is_empty() { Vec::new() } else { self.rename(form, reading) };
        for (at, (field, value)) in form.fields.iter().zip(&self.values).enumerate() {
            if !field.required {
                break;
            }
            let name = renamed.iter().find(|renamed| renamed.first && renamed.at == at);
            if name.is_some() || matches!(value, Value::Nothing) {
                reading.fault(What::Missing(field.key, name.map(|renamed| renamed.key.clone())));
            }
        }
        Some(Record { form, values: self.values, unknown: self.unknown, renamed })
    }

    /// Takes what has another name for the field that it seems to be, where that is not there.
    fn rename(&mut self, form: &'static Form, reading: &mut Reading) -> Vec<Renamed> {
        let absent: Vec<bool> = (0..form.fields.len()).map(|at| !self.is_there(at)).collect();
        let is_absent = |at: &usize| absent.get(*at).is_some_and(|&absent| absent);
        let (mut renamed, mut faults) = (Vec::new(), Vec::new());
        for Other { key, meant, value, faults: own } in mem::take(&mut self.others) {
            let at = meant.into_iter().flatten().find(is_absent);
            let field = at.and_then(|at| form.fields.get(at));
            faults.push((own, field));
            if let (Some(at), Some(field)) = (at, field) {
                let first = !self.is_there(at);
                if let (true, Some(slot)) = (first, self.values.get_mut(at)) {
                    *slot = value;
                }
                renamed.push(Renamed { key, field, at, first });
            }
        }
        // From the last on: what is taken out of the faults leaves those before it where they are.
        for (own, field) in faults.into_iter().rev() {
            reading.pardon(own, field);
        }
        renamed
    }
}
