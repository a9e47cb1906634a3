//! The pieces of a file: the values of its top-level object, and items on their way to `items.rs`.

use std::mem;

use super::{
    MOST_PROBLEMS, Place, ReadError, Severity, Text, VERSION,
    build::{Builder, UnknownKey},
    diagnostics,
    fields::{Shape, bundle},
    items::Item,
    piece::{KeyMatch, Piece},
    problem::shorten,
    suggest,
    values::Value,
};

impl Builder {
    /// Adds the next piece. Fails if the rest of the file cannot be read.
    pub(super) fn add(&mut self, piece: &Piece<'_>) -> Result<(), ReadError> {
        match *piece {
            Piece::DuplicateKey { key, place } => {
                // Its value is ignored.
                self.mark_uncertain(key);
                self.refuse(shorten(key), place, diagnostics::duplicate_key(key));
                Ok(())
            }
            Piece::List { key, key_match, place } => {
                match key_match {
                    KeyMatch::AsWritten => self.mark_seen(known(key)),
                    KeyMatch::Renamed => {
                        let [meant, _] = self.reading.guesses.fields(key, &bundle::FORM);
                        self.unknown_key(key, place, meant);
                    }
                    KeyMatch::Duplicate => {}
                }
                Ok(())
            }
            Piece::Field { key, key_match, json, place } => self.field(key, key_match, json, place),
            Piece::Item { list, key, key_match, index, json, place } => {
                (self.is_ignored, self.is_pardoned) =
                    (key_match != KeyMatch::AsWritten, key_match == KeyMatch::Renamed);
                let item = Item { list, key, index, json, place };
                let taken = self.item(&item);
                self.report_remarks(&|| item.path(), json, place);
                taken
            }
        }
    }

    /// Reads a value of the top-level object.
    fn field(&mut self, key: &str, key_match: KeyMatch, json: &[u8], place: Place) -> Result<(), ReadError> {
        let fields = bundle::FORM.fields;
        let known = known(key).filter(|_| key_match == KeyMatch::AsWritten);
        let meant = match known {
            None if key_match == KeyMatch::AsWritten => {
                let [meant, other] = self.reading.guesses.fields(key, &bundle::FORM);
                let is_there = |at: &usize| self.seen.get(*at).is_some_and(|&seen| seen);
                [meant, other].into_iter().flatten().find(|at| !is_there(at))
            }
            known => known,
        };
        self.mark_seen(known);
        let path = || shorten(key);
        let field = meant.and_then(|at| fields.get(at));
        let shape = field.map_or(Shape::Ignored, |field| field.shape);
        self.is_ignored = known.is_none();
        self.is_pardoned = self.is_ignored && field.is_none_or(|field| !field.required);
        let value = self.read(shape, json, place, &path);
        if matches!(value, Ok(Value::Wrong)) {
            self.mark_uncertain(key);
        }
        if let (Some(field), Ok(value)) = (meant, &mut value.as_ref()) {
            self.value(field, value, json, place)?;
        }
        self.report_remarks(&path, json, place);
        value?;
        if known.is_none() && key_match == KeyMatch::AsWritten {
            self.unknown_key(key, place, meant);
        }
        Ok(())
    }

    /// Stores the value of a top-level field; under another name, only checks it.
    fn value(&mut self, field: usize, value: &Value<'_>, json: &[u8], place: Place) -> Result<(), ReadError> {
        if let Value::Number(found) = value {
            #[expect(clippy::cast_precision_loss, reason = "a small number")]
            if !self.is_ignored && found.to_bits() != (VERSION as f64).to_bits() {
                let found = shorten(&String::from_utf8_lossy(json));
                let message = format!(
                    "the file is of format version {found}, and version {VERSION} is read here; use a newer Standpoint"
                );
                // Nothing else is known about a file of another version.
                (self.refused, self.bundle.problems, self.bundle.more_problems) = (None, Vec::new(), 0);
                return Err(ReadError::new("standpoint", place, message));
            }
        }
        let Value::Text(written) = value else { return Ok(()) };
        let mut text: Text = (&**written).into();
        let mut date = None;
        match field {
            bundle::NAME if written.trim().is_empty() => {
                self.warn(&[], "this text is blank; say what the comparison is".to_owned());
            }
            bundle::IN_LANGUAGE => text = self.language(&text, &[]),
            bundle::DATE_MODIFIED => date = Some(self.date(&text, &[])),
            bundle::NAME | bundle::DESCRIPTION | bundle::LICENSE | bundle::PUBLISHER => self.plain(&text, &[]),
            _ => {}
        }
        if self.is_ignored {
            return Ok(());
        }
        match field {
            bundle::NAME => self.bundle.name = text,
            bundle::DESCRIPTION => self.bundle.description = Some(text),
            bundle::IN_LANGUAGE => self.bundle.in_language = Some(text),
            bundle::LICENSE => self.bundle.license = Some(text),
            bundle::PUBLISHER => self.bundle.publisher = Some(text),
            bundle::DATE_MODIFIED => self.bundle.date_modified = date,
            // `$schema`, which is for editors' programs.
            _ => {}
        }
        Ok(())
    }

    /// Marks a top-level field as present.
    fn mark_seen(&mut self, field: Option<usize>) {
        if let Some(seen) = field.and_then(|at| self.seen.get_mut(at)) {
            *seen = true;
        }
    }

    fn unknown_key(&mut self, key: &str, place: Place, meant: Option<usize>) {
        if self.unknown_keys.len() < MOST_PROBLEMS {
            self.unknown_keys.push(UnknownKey { key: key.into(), place, meant });
        } else if self.options.strict {
            self.bundle.more_problems += 1;
        }
    }

    /// Reports missing required fields and unknown keys.
    pub(super) fn report_unknown_keys(&mut self) {
        let unknown_keys = mem::take(&mut self.unknown_keys);
        let is_there = |at: usize, seen: &[bool]| seen.get(at).is_some_and(|&seen| seen);
        for (at, advice) in [
            (bundle::STANDPOINT, format!("add `\"standpoint\": {VERSION}`, the format's version")),
            (bundle::NAME, "add it, to say what this comparison is".to_owned()),
        ] {
            let Some(field) = bundle::FORM.fields.get(at).filter(|_| !is_there(at, &self.seen)) else { continue };
            let name = unknown_keys.iter().find(|unknown| unknown.meant == Some(at));
            let advice = name.map_or(advice, |unknown| format!("did you mean it by `{}`?", shorten(&unknown.key)));
            self.refuse("", Place { line: 1, column: 1 }, format!("`{}` is missing; {advice}", field.key));
        }
        for UnknownKey { key, place, meant } in unknown_keys {
            let meant = meant.filter(|&at| !is_there(at, &self.seen)).and_then(|at| bundle::FORM.fields.get(at));
            if let (Some(field), true) = (meant, self.refused.is_some()) {
                // Once the list is renamed, its items have ids.
                self.mark_uncertain(field.key);
            }
            // Required fields are already reported as missing.
            if meant.is_some_and(|field| !field.required) || meant.is_none() && self.options.strict {
                self.report(Severity::Warning, shorten(&key), place, suggest::unknown_field(&key, meant));
            }
        }
    }
}

/// The position of the top-level field with this key.
fn known(key: &str) -> Option<usize> {
    bundle::FORM.fields.iter().position(|field| field.key == key)
}
