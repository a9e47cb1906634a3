//! Reads values from JSON, borrowing from the file's bytes.
//!
//! One visitor reads all shapes, driven by a [`Shape`], instead of serde's derive, for three reasons. Derive does not
//! know our rules: a present field is never `null`, a key may stand only once in its object whether it is known or not,
//! and unknown keys are remembered by name. It stops at the first fault, while an editor needs all of them. And it
//! generates code for each type, while a table of fields costs a page next to nothing.
//!
//! The visitor accepts any value and records what it did not expect as a [`Fault`](super::fault::Fault), with the path
//! to it. Only what is not JSON is an error, and ends the reading.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{
    fault::{FaultKind, Step},
    fields::{Shape, evidence},
    object::{Object, Place},
    reading::Reading,
    values::Value,
};

impl Reading {
    /// Reads `json` as a value of a shape, and records its faults.
    #[inline(never)]
    pub(super) fn read<'a>(&mut self, shape: Shape, json: &'a [u8]) -> serde_json::Result<Value<'a>> {
        let mut input = serde_json::Deserializer::from_slice(json);
        let value = Seed { shape, reading: self }.deserialize(&mut input)?;
        input.end().map(|()| value)
    }
}

/// The text of a JSON string; if it is invalid, the bytes between its quotation marks.
pub(super) fn text(json: &[u8]) -> Cow<'_, str> {
    let text = Reading::default().read(Shape::Text, json).ok().and_then(Value::text);
    text.unwrap_or_else(|| String::from_utf8_lossy(json.get(1..json.len().saturating_sub(1)).unwrap_or_default()))
}

/// Reads one value.
struct Seed<'r> {
    shape: Shape,
    reading: &'r mut Reading,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Value<'de>, D::Error> {
        // Also for ignored values: `deserialize_ignored_any` skips strings without checking them, and nests without a
        // limit.
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Every value is accepted.
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
                // Faults of the value are reported once only one of the two is left.
                self.reading.faults.truncate(first);
                self.reading.fault(FaultKind::DuplicateKey((&*key).into()));
            }
            self.reading.within(first, || Step::Key(Cow::Owned(key.to_string())));
            object.put(place, &key, value?, first..self.reading.faults.len());
        }
        Ok(object.into_record(self.reading).map_or(ignored, |record| Value::Record(Box::new(record))))
    }
}

impl Seed<'_> {
    /// Reads a value within this one.
    fn of(&mut self, shape: Shape) -> Seed<'_> {
        Seed { shape, reading: self.reading }
    }

    /// Records a fault, unless the value is ignored.
    #[inline(never)]
    fn unexpected<'a>(&mut self) -> Value<'a> {
        if matches!(self.shape, Shape::Ignored) {
            return Value::Nothing;
        }
        self.reading.fault(FaultKind::Expected(self.shape));
        Value::Wrong
    }
}
