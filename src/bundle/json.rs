//! Writes JSON as bundles have it: one object of lists, with one item per line.

use super::{Date, Text};

/// A JSON writer.
#[derive(Debug)]
pub(super) struct Json(String);

impl Json {
    /// Begins with the opening brace of the file's object.
    pub(super) fn new() -> Self {
        Self(String::from("{"))
    }

    /// The text written so far.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Writes JSON punctuation as it is.
    pub(super) fn put(&mut self, json: &str) {
        self.0.push_str(json);
    }

    /// Begins a member of the file's object.
    #[inline(never)]
    pub(super) fn member(&mut self, key: &str) {
        self.separate("\n  ");
        self.string(key);
        self.0.push_str(": ");
    }

    /// Begins an item of a member's list.
    #[inline(never)]
    pub(super) fn item(&mut self) {
        self.separate("\n    ");
        self.0.push('{');
    }

    /// Begins a field of an item.
    #[inline(never)]
    pub(super) fn key(&mut self, key: &str) {
        self.separate(" ");
        self.string(key);
        self.0.push_str(": ");
    }

    #[inline(never)]
    pub(super) fn field(&mut self, key: &str, text: &str) {
        self.key(key);
        self.string(text);
    }

    #[inline(never)]
    pub(super) fn texts(&mut self, fields: &[(&str, Option<&Text>)]) {
        for &(key, text) in fields {
            if let Some(text) = text {
                self.field(key, text);
            }
        }
    }

    #[inline(never)]
    pub(super) fn date(&mut self, key: &str, date: Option<&Date>) {
        if let Some(date) = date {
            self.field(key, date.written());
        }
    }

    /// A number below ten; the format has no others.
    pub(super) fn digit(&mut self, number: u64) {
        self.0.extend(u32::try_from(number).ok().and_then(|number| char::from_digit(number, 10)));
    }

    /// A field that is a list, unless the list is empty.
    pub(super) fn strings<'a>(&mut self, key: &str, mut texts: impl Iterator<Item = &'a str>) {
        let Some(first) = texts.next() else { return };
        self.key(key);
        self.0.push('[');
        self.string(first);
        for text in texts {
            self.element();
            self.string(text);
        }
        self.0.push(']');
    }

    /// Begins an element of a list that stands within a line.
    #[inline(never)]
    pub(super) fn element(&mut self) {
        self.0.push_str(if self.0.ends_with('[') { "" } else { ", " });
    }

    /// A comma, unless this is the first element, and `space`. A string cannot be mistaken for an opening bracket,
    /// since it ends in a quotation mark.
    #[inline(never)]
    fn separate(&mut self, space: &str) {
        if !self.0.ends_with(['{', '[']) {
            self.0.push(',');
        }
        self.0.push_str(space);
    }

    #[inline(never)]
    pub(super) fn string(&mut self, text: &str) {
        let hex = |digit: u32| char::from_digit(digit & 15, 16).unwrap_or_default();
        self.0.push('"');
        for char in text.chars() {
            match char {
                '"' | '\\' => {
                    self.0.push('\\');
                    self.0.push(char);
                }
                '\n' => self.0.push_str("\\n"),
                // The last two are line breaks in JavaScript from before 2019, into which the JSON may be pasted.
                '\0'..='\x1f' | '\x7f' | '\u{2028}' | '\u{2029}' => {
                    let code = u32::from(char);
                    self.0.push_str("\\u");
                    for place in [12, 8, 4, 0] {
                        self.0.push(hex(code >> place));
                    }
                }
                _ => self.0.push(char),
            }
        }
        self.0.push('"');
    }
}
