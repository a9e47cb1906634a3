//! Assembles an object of the file: which key is which field, and what is missing.

use std::{mem, ops::Range};

use super::{
    Text,
    fault::FaultKind,
    fields::{Form, Shape},
    reading::Reading,
    suggest::Meant,
    values::{Keys, Record, Renamed, Value},
};

/// An object that is being read.
pub(super) struct Object<'a> {
    form: Option<&'static Form>,
    values: Vec<Value<'a>>,
    unknown: Keys,
    others: Vec<Other<'a>>,
}

/// Where to put the value of a key.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Field(usize),
    /// It may mean one of these fields.
    Other(Meant),
    Ignored,
    /// The object already has the key.
    Taken,
}

/// A value under an unknown key, and the range of its faults.
struct Other<'a> {
    key: Text,
    meant: Meant,
    value: Value<'a>,
    faults: Range<usize>,
}

impl Place {
    pub(super) fn shape(self, form: Option<&'static Form>) -> Shape {
        let field = match self {
            Place::Field(at) | Place::Other([Some(at), _]) => form.and_then(|form| form.fields.get(at)),
            _ => None,
        };
        field.map_or(Shape::Ignored, |field| field.shape)
    }
}

impl<'a> Object<'a> {
    pub(super) fn new(form: Option<&'static Form>) -> Self {
        let mut values = Vec::new();
        values.resize_with(form.map_or(0, |form| form.fields.len()), Value::default);
        Self { form, values, unknown: Keys::default(), others: Vec::new() }
    }

    fn is_there(&self, field: usize) -> bool {
        !matches!(self.values.get(field), None | Some(Value::Nothing))
    }

    pub(super) fn place(&mut self, key: &str, reading: &mut Reading) -> Place {
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

    /// Stores a value.
    pub(super) fn put(&mut self, place: Place, key: &str, value: Value<'a>, faults: Range<usize>) {
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

    /// Completes the record; `None` if no record is expected.
    #[inline(never)]
    pub(super) fn into_record(mut self, reading: &mut Reading) -> Option<Record<'a>> {
        let form = self.form?;
        let renamed = if self.others.is_empty() { Vec::new() } else { self.rename(form, reading) };
        for (at, (field, value)) in form.fields.iter().zip(&self.values).enumerate() {
            if !field.required {
                break;
            }
            let name = renamed.iter().find(|renamed| renamed.first && renamed.at == at);
            if name.is_some() || matches!(value, Value::Nothing) {
                reading.fault(FaultKind::Missing(field.key, name.map(|renamed| renamed.key.clone())));
            }
        }
        Some(Record { form, values: self.values, unknown: self.unknown, renamed })
    }

    /// Uses the values of unknown keys for the missing fields that they seem to mean.
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
        // Last first, so that removing faults does not move the ranges of those before.
        for (own, field) in faults.into_iter().rev() {
            reading.pardon(own, field);
        }
        renamed
    }
}
