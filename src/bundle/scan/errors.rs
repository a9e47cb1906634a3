//! The messages for bytes that cannot be split into pieces.

use std::borrow::Cow;

use super::{DEEPEST, Fault, Scanner, State};
use crate::bundle::{
    diagnostics,
    foreign::{self, Expected},
    problem::{CONTEXT, Place, ReadError, shorten},
};

const EMPTY: &str = "the file is empty; expected a JSON object, `{`";

impl Scanner {
    pub(super) fn read_error(&self, fault: &Fault) -> ReadError {
        let message = match *fault {
            Fault::Known(ref error) => return error.clone(),
            // The bytes around it would not help.
            Fault::Stray(state, _) if let Some(kind) = self.kind(state) => {
                return ReadError::new("", self.place_of(self.at), kind.to_string());
            }
            Fault::Stray(state, byte) => self.stray(state, byte),
            Fault::TooDeep => {
                Cow::Owned(format!("nested more than {DEEPEST} deep, which is as deep as can be read; nest it less"))
            }
        };
        ReadError::new("", self.place_of(self.at), message).near(&self.buffer, self.at)
    }

    /// Fails if the file must not end here.
    pub(in crate::bundle) fn finish(&self) -> Result<(), ReadError> {
        if let Some(fault) = &self.fault {
            return Err(self.read_error(fault));
        }
        let expected = match self.state {
            State::End => return Ok(()),
            State::Begin | State::Object if self.buffer.len() <= self.at => {
                return Err(ReadError::new("", Place { line: 1, column: 1 }, EMPTY));
            }
            _ if self.cut.is_some_and(|cut| cut.in_string) => "the closing quotation mark of a text",
            State::Begin | State::Object => "an object",
            State::FirstKey | State::Key => "a key",
            State::Colon => "`:`",
            State::Field | State::FirstItem(_) | State::Item(..) => "the rest of a value",
            State::AfterField => "`,` or `}`",
            State::AfterItem(..) => "`,` or `]`",
        };
        let path = match self.state {
            State::Colon | State::Field => shorten(&self.key),
            State::FirstItem(list) => list.key().to_owned(),
            State::Item(list, index) | State::AfterItem(list, index) => format!("{}[{index}]", list.key()),
            _ => String::new(),
        };
        let end = self.buffer.len();
        let text = self.cut.filter(|cut| cut.in_string).and_then(|cut| self.buffer.get(cut.start..));
        let message = match text.and_then(foreign::not_closed_by) {
            Some(mark) => format!(
                "the file ends within a text: `{mark}`, as word processors write it, closes none; \
                 JSON needs the straight quotation mark `\"` there"
            ),
            None => format!("the file ends early: expected {expected}; it may have been cut off on its way here"),
        };
        Err(ReadError::new(path, self.place_of(end), message).near(&self.buffer, end))
    }

    /// The kind of file, if it is not a text.
    fn kind(&self, state: State) -> Option<foreign::Kind> {
        let start = match state {
            State::Begin | State::Object => self.at,
            // Some kinds of file begin with a brace.
            State::FirstKey => self.at.checked_sub(1)?,
            _ => return None,
        };
        foreign::kind(self.buffer.get(start..)?)
    }

    /// The message for a byte that JSON does not allow there.
    fn stray(&self, state: State, byte: u8) -> Cow<'static, str> {
        let behind = self.buffer.get(self.at..).unwrap_or_default();
        // The bytes before may have left the buffer. The key is still there.
        let before = self.buffer.get(self.at.saturating_sub(CONTEXT)..self.at).unwrap_or_default();
        let key = format!("{}\"", self.key);
        let before = if state == State::Colon { key.as_bytes() } else { before };
        let (kind, expected) = match (state, byte) {
            (State::Begin | State::Object, _) => return foreign::beginning(behind),
            (State::End, _) => return foreign::end(behind),
            (State::Key, b'}') | (State::Item(..), b']') => return Cow::Borrowed(diagnostics::TRAILING_COMMA),
            (State::FirstKey, _) => (Expected::Key, "a key in quotation marks, or `}`"),
            (State::Key, _) => (Expected::Key, "a key in quotation marks"),
            (State::Colon, _) => (Expected::Mark, "`:` after the key"),
            (State::Field | State::FirstItem(_) | State::Item(..), _) => (Expected::Value, "a value"),
            (State::AfterField, _) => (Expected::Mark, "`,` or `}`"),
            (State::AfterItem(..), _) => (Expected::Mark, "`,` or `]`"),
        };
        foreign::stray(before, behind, kind).unwrap_or_else(|| Cow::Owned(format!("not JSON: expected {expected}")))
    }
}
