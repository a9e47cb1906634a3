//! The shape of each item as the file has it, borrowing from the file's bytes.
//!
//! One visitor reads all of it, told by a [`Shape`] what to expect, and not serde's derive, for two
//! reasons. Derive does not know our rules: a field that is there is never `null`, a key stands once in its
//! object whether it is known or not, and what is not known is remembered by name. And the compiler writes
//! the code of every visitor anew for each type, where a table of fields costs a page next to nothing.
//!
//! The visitor asks for any value and refuses what it did not expect. Asked for a string, `serde_json`
//! would stop before an array and behind a number; asked for anything, it stops behind the first byte of
//! either, so that an error always tells its place.

use std::{borrow::Cow, fmt, mem};

use serde::de::{DeserializeSeed, Deserializer, Error, Expected, MapAccess, SeqAccess, Visitor};

use super::{Basis, EvidenceRole, Kind, Place, Position, Refusal, SpeakerType, choice::Choice, explain, table::Ids};

/// What a value may be.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// A string.
    Text,
    /// An array of that.
    List(&'static Shape),
    /// A string, or an array of strings: a quote's text, or the fragments that narration left of it.
    Fragments,
    /// A word of a closed list.
    Word(&'static Choice),
    /// A version of the format: every whole number may be one.
    Version,
    /// A strength: the whole numbers 1 to 3.
    Strength,
    /// An object with these fields.
    Record(&'static [Field]),
    /// A quote's id, or a record that says how the quote bears on the stance.
    Evidence,
    /// Any value, read to its end and forgotten; refused where a key stands twice.
    Ignored,
}

/// A field that a record knows.
pub(super) struct Field {
    pub key: &'static str,
    required: bool,
    shape: Shape,
}

/// A value that has the shape it was to have.
#[derive(Debug, Default)]
pub(super) enum Value<'a> {
    /// A field that is not there, or something ignored.
    #[default]
    Nothing,
    /// A string, borrowed unless it has escapes.
    Text(Cow<'a, str>),
    List(Vec<Value<'a>>),
    /// Which word of its list.
    Word(usize),
    Number(f64),
    Record(Record<'a>),
}

/// The values of a record's fields, in their order, and the keys that it does not know.
#[derive(Debug)]
pub(super) struct Record<'a> {
    values: Vec<Value<'a>>,
    pub unknown: Keys,
}

impl<'a> Record<'a> {
    /// The value of a field, which leaves nothing in its place.
    pub(super) fn take(&mut self, field: usize) -> Value<'a> {
        self.values.get_mut(field).map(mem::take).unwrap_or_default()
    }
}

impl<'a> Value<'a> {
    pub(super) fn text(self) -> Option<Cow<'a, str>> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    /// The items of a list; none where it is absent.
    pub(super) fn list(self) -> Vec<Value<'a>> {
        if let Value::List(items) = self { items } else { Vec::new() }
    }

    pub(super) fn word<T: Copy>(self, all: &[T]) -> Option<T> {
        if let Value::Word(at) = self { all.get(at).copied() } else { None }
    }

    pub(super) fn number(self) -> Option<f64> {
        if let Value::Number(number) = self { Some(number) } else { None }
    }
}

/// The value that `json` is to be, in whole; `path` names it for a message.
#[inline(never)]
pub(super) fn read<'a>(
    shape: Shape,
    json: &'a [u8],
    place: Place,
    path: &dyn Fn() -> String,
) -> Result<Value<'a>, Refusal> {
    let mut input = serde_json::Deserializer::from_slice(json);
    let value = shape.deserialize(&mut input).and_then(|value| input.end().map(|()| value));
    value.map_err(|error| explain::refusal(&error, json, place, &path()))
}

impl<'de> DeserializeSeed<'de> for Shape {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Value<'de>, D::Error> {
        // For what is ignored too: `deserialize_ignored_any` skips strings unread, and nesting without a limit.
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Shape {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Shape::Text => "a string",
            Shape::List(_) => "an array",
            Shape::Fragments => "a string or an array of strings",
            Shape::Word(choice) => choice.expected,
            Shape::Version => return write!(f, "the number {}", super::VERSION),
            Shape::Strength => "1, 2 or 3",
            Shape::Record(_) => "an object",
            Shape::Evidence => "a quote's id or an object",
            Shape::Ignored => "any value",
        })
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Value<'de>, E> {
        match self {
            Shape::Text | Shape::Fragments | Shape::Evidence => Ok(Value::Text(Cow::Borrowed(text))),
            _ => self.visit_str(text),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value<'de>, E> {
        match self {
            Shape::Text | Shape::Fragments | Shape::Evidence => Ok(Value::Text(Cow::Owned(text.to_owned()))),
            Shape::Word(choice) => match choice.words.iter().position(|word| *word == text) {
                Some(at) => Ok(Value::Word(at)),
                None => Err(unexpected(&explain::other_word(text, choice))),
            },
            Shape::Ignored => Ok(Value::Nothing),
            _ => Err(self.unexpected()),
        }
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
    fn visit_f64<E: Error>(self, number: f64) -> Result<Value<'de>, E> {
        let most = match self {
            Shape::Ignored => return Ok(Value::Nothing),
            Shape::Version => f64::INFINITY,
            Shape::Strength => 3.0,
            _ => 0.0,
        };
        if number >= 1.0 && number <= most && number.fract() == 0.0 {
            return Ok(Value::Number(number));
        }
        Err(self.unexpected())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Value<'de>, E> {
        self.nothing()
    }

    fn visit_unit<E: Error>(self) -> Result<Value<'de>, E> {
        self.nothing()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut input: A) -> Result<Value<'de>, A::Error> {
        let shape = match self {
            Shape::List(shape) => *shape,
            Shape::Fragments => Shape::Text,
            Shape::Ignored => Shape::Ignored,
            _ => return Err(self.unexpected()),
        };
        let mut items = Vec::new();
        while let Some(item) = input.next_element_seed(shape)? {
            if !matches!(shape, Shape::Ignored) {
                items.push(item);
            }
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut input: A) -> Result<Value<'de>, A::Error> {
        let fields = match self {
            Shape::Record(fields) => fields,
            Shape::Evidence => evidence::FIELDS,
            Shape::Ignored => &[],
            _ => return Err(self.unexpected()),
        };
        let mut record = Record { values: Vec::new(), unknown: Keys::default() };
        record.values.resize_with(fields.len(), Value::default);
        while let Some(key) = input.next_key_seed(Shape::Text)?.and_then(Value::text) {
            let known = fields.iter().zip(&mut record.values).find(|(field, _)| field.key == key);
            let is_new = match &known {
                Some((_, value)) => matches!(value, Value::Nothing),
                None => record.unknown.insert(&key),
            };
            if !is_new {
                return Err(A::Error::custom(explain::twice(&key)));
            }
            let shape = known.as_ref().map_or(Shape::Ignored, |(field, _)| field.shape);
            let read = input.next_value_seed(shape)?;
            if let Some((_, value)) = known {
                *value = read;
            }
        }
        for (field, value) in fields.iter().zip(&record.values) {
            if field.required && matches!(value, Value::Nothing) {
                return Err(A::Error::custom(explain::missing(field.key, record.unknown.names())));
            }
        }
        Ok(Value::Record(record))
    }
}

impl Shape {
    /// For what only [`Shape::Ignored`] takes.
    fn nothing<'a, E: Error>(self) -> Result<Value<'a>, E> {
        if matches!(self, Shape::Ignored) { Ok(Value::Nothing) } else { Err(self.unexpected()) }
    }

    fn unexpected<E: Error>(self) -> E {
        let expected: &dyn Expected = &self;
        unexpected(&expected)
    }
}

/// The error for a value in whose place `expected` was expected.
///
/// It leaves out which value that is: `explain` tells it as the file writes it, where `serde`'s own
/// `invalid_type` would bring the code that writes any value, with digits that were lost in reading.
#[inline(never)]
fn unexpected<E: Error>(expected: &dyn fmt::Display) -> E {
    E::custom(format!("expected {expected}"))
}

/// The keys of one object that no record names, each once.
#[derive(Debug, Default)]
pub(super) struct Keys(Ids);

impl Keys {
    /// Whether the key is new.
    pub(super) fn insert(&mut self, key: &str) -> bool {
        let is_new = self.0.find(key).is_none();
        self.0.refer(key);
        is_new
    }

    /// The names, in the order in which they came.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.names()
    }
}

/// A record's fields, those that are required first, and a constant for the position of each.
macro_rules! records {
    ($($(#[$doc:meta])* $record:ident {
        $($required:ident = $required_key:literal: $required_shape:expr,)*
    } optional {
        $($optional:ident = $optional_key:literal: $optional_shape:expr,)*
    })*) => {$(
        $(#[$doc])*
        pub(super) mod $record {
            use super::{Shape::*, *};

            pub(in super::super) const FIELDS: &[Field] = &[
                $(Field { key: $required_key, required: true, shape: $required_shape },)*
                $(Field { key: $optional_key, required: false, shape: $optional_shape },)*
            ];

            #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "named as the constants are")]
            enum At { $($required,)* $($optional,)* }
            $(pub(in super::super) const $required: usize = At::$required as usize;)*
            $(pub(in super::super) const $optional: usize = At::$optional as usize;)*
        }
    )*};
}

records! {
    source {
        ID = "id": Text,
        NAME = "name": Text,
    } optional {
        PUBLISHER = "publisher": Text,
        AUTHOR = "author": Text,
        URL = "url": Text,
        ARCHIVED_AT = "archivedAt": Text,
        DATE_PUBLISHED = "datePublished": Text,
        IN_LANGUAGE = "inLanguage": Text,
        EXCERPTS = "excerpts": List(&Text),
    }
    speaker {
        ID = "id": Text,
        NAME = "name": Text,
    } optional {
        TYPE = "type": Word(SpeakerType::CHOICE),
        ROLE = "role": Text,
        AFFILIATION = "affiliation": Text,
        DESCRIPTION = "description": Text,
        IMAGE = "image": Text,
        URL = "url": Text,
        SAME_AS = "sameAs": List(&Text),
    }
    issue {
        ID = "id": Text,
        NAME = "name": Text,
    } optional {
        STATEMENT = "statement": Text,
        DESCRIPTION = "description": Text,
    }
    quote {
        ID = "id": Text,
        TEXT = "text": Fragments,
    } optional {
        SPEAKER = "speaker": Text,
        ISSUES = "issues": List(&Text),
        KIND = "kind": Word(Kind::CHOICE),
        DATE = "date": Text,
        SOURCE = "source": Text,
        LOCATOR = "locator": Text,
        ATTRIBUTION = "attribution": Text,
        PREFIX = "prefix": Text,
        SUFFIX = "suffix": Text,
        IN_LANGUAGE = "inLanguage": Text,
        NOTE = "note": Text,
    }
    stance {
        SPEAKER = "speaker": Text,
        ISSUE = "issue": Text,
        POSITION = "position": Word(Position::CHOICE),
    } optional {
        STRENGTH = "strength": Strength,
        LABEL = "label": Text,
        SUMMARY = "summary": Text,
        BASIS = "basis": Word(Basis::CHOICE),
        EVIDENCE = "evidence": List(&Evidence),
        DATE = "date": Text,
        NOTE = "note": Text,
    }
    evidence {
        QUOTE = "quote": Text,
    } optional {
        ROLE = "role": Word(EvidenceRole::CHOICE),
        NOTE = "note": Text,
    }
}
