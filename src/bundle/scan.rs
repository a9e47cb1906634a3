//! Splits a stream of bytes into the values of the top-level object and the items of its lists.
//!
//! It only knows strings, brackets and lines; the reader of a piece decides whether it is JSON. It buffers no more than
//! the piece that has not ended yet.

mod errors;

use super::{
    diagnostics,
    fields::{Shape, bundle},
    foreign,
    locate::{count, place_within},
    piece::{KeyMatch, List, Piece},
    problem::{CONTEXT, Place, ReadError},
    reading::Reading,
    suggest,
    values::Keys,
};

/// Maximal nesting: `serde_json`'s own limit, counted from the outermost bracket.
const DEEPEST: usize = 127;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Begin,
    Object,
    FirstKey,
    Key,
    Colon,
    Field,
    AfterField,
    FirstItem(List),
    Item(List, usize),
    AfterItem(List, usize),
    End,
}

#[derive(Debug)]
pub(super) struct Scanner {
    buffer: Vec<u8>,
    /// The next byte to examine; may point past the end, after an escape.
    at: usize,
    state: State,
    /// The piece that is being scanned.
    cut: Option<Cut>,
    key: String,
    key_match: KeyMatch,
    keys: Keys,
    /// Reads keys.
    reading: Reading,
    fault: Option<Fault>,
    /// Number of bytes that left the buffer.
    drained: usize,
    line: u32,
    /// Offset of the line's first byte in the file.
    line_start: usize,
}

#[derive(Clone, Copy, Debug)]
struct Cut {
    start: usize,
    place: Place,
    depth: usize,
    in_string: bool,
}

/// A complete piece, before its bytes are borrowed.
enum Ready {
    DuplicateKey(Cut),
    Field(Cut),
    List(Place),
    Item(List, usize, Cut),
}

/// Why the scan cannot go on at the next byte.
#[derive(Debug)]
enum Fault {
    Known(ReadError),
    /// A byte that JSON does not allow there. The message depends on the bytes around it, some of which may still have
    /// to arrive: it must not depend on how the stream was cut.
    Stray(State, u8),
    TooDeep,
}

impl From<ReadError> for Fault {
    fn from(error: ReadError) -> Self {
        Self::Known(error)
    }
}

impl Fault {
    /// Number of bytes from the fault on that the message depends on.
    fn bytes_needed(&self) -> usize {
        match self {
            Self::Known(_) => 0,
            Self::Stray(State::Begin | State::Object, _) => foreign::SNIFFED,
            Self::Stray(..) | Self::TooDeep => CONTEXT,
        }
    }
}

impl Scanner {
    pub(super) fn new() -> Self {
        Self {
            buffer: Vec::new(),
            at: 0,
            state: State::Begin,
            cut: None,
            key: String::new(),
            key_match: KeyMatch::AsWritten,
            keys: Keys::default(),
            reading: Reading::default(),
            fault: None,
            drained: 0,
            line: 1,
            line_start: 0,
        }
    }

    /// Appends the next bytes of the file.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        let done = self.cut.map_or(self.at, |cut| cut.start).min(self.buffer.len()).saturating_sub(CONTEXT);
        self.buffer.drain(..done);
        self.drained += done;
        self.at -= done;
        if let Some(cut) = &mut self.cut {
            cut.start -= done;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// The next piece; `None` until more bytes are pushed.
    pub(super) fn next(&mut self) -> Result<Option<Piece<'_>>, ReadError> {
        if self.fault.is_none() {
            match self.advance() {
                Ok(Some(ready)) => return Ok(Some(self.lend(&ready))),
                Ok(None) => {}
                Err(fault) => self.fault = Some(fault),
            }
        }
        match &self.fault {
            Some(fault) if self.buffer.len() >= self.at + fault.bytes_needed() => Err(self.read_error(fault)),
            _ => Ok(None),
        }
    }

    fn lend(&self, ready: &Ready) -> Piece<'_> {
        let (key, key_match) = (&*self.key, self.key_match);
        match *ready {
            Ready::DuplicateKey(cut) => Piece::DuplicateKey { key, place: cut.place },
            Ready::Field(cut) => Piece::Field { key, key_match, json: self.piece(cut), place: cut.place },
            Ready::List(place) => Piece::List { key, key_match, place },
            Ready::Item(list, index, cut) => {
                Piece::Item { list, key, key_match, index, json: self.piece(cut), place: cut.place }
            }
        }
    }

    fn advance(&mut self) -> Result<Option<Ready>, Fault> {
        loop {
            if self.cut.is_some() {
                let Some(cut) = self.finish_cut()? else { return Ok(None) };
                match self.state {
                    State::FirstKey | State::Key => {
                        self.state = State::Colon;
                        self.take_key(cut)?;
                        if self.key_match == KeyMatch::Duplicate {
                            return Ok(Some(Ready::DuplicateKey(cut)));
                        }
                        continue;
                    }
                    State::Item(list, index) => {
                        self.state = State::AfterItem(list, index);
                        return Ok(Some(Ready::Item(list, index, cut)));
                    }
                    _ => {
                        self.state = State::AfterField;
                        return Ok(Some(Ready::Field(cut)));
                    }
                }
            }
            if self.state == State::Begin && !self.begin() {
                return Ok(None);
            }
            let Some(byte) = self.next_byte() else { return Ok(None) };
            let place = self.place();
            self.step(byte)?;
            if matches!(self.state, State::FirstItem(_)) {
                return Ok(Some(Ready::List(place)));
            }
        }
    }

    /// Strips a byte order mark; `false` if more bytes are needed to decide.
    fn begin(&mut self) -> bool {
        const MARK: &[u8] = "\u{feff}".as_bytes();
        if self.buffer.len() < MARK.len() && MARK.starts_with(&self.buffer) {
            return false;
        }
        if self.buffer.starts_with(MARK) {
            self.at = MARK.len();
            self.line_start = MARK.len();
        }
        self.state = State::Object;
        true
    }

    /// The next byte that is not white space, without consuming it.
    fn next_byte(&mut self) -> Option<u8> {
        while let Some(&byte) = self.buffer.get(self.at) {
            match byte {
                b'\n' => self.new_line(),
                b' ' | b'\t' | b'\r' => {}
                _ => return Some(byte),
            }
            self.at += 1;
        }
        None
    }

    /// Advances the state machine by one byte between values.
    fn step(&mut self, byte: u8) -> Result<(), Fault> {
        let next = match (self.state, byte) {
            (State::Object, b'{') => State::FirstKey,
            (State::Field, b'[') if let Some(list) = self.list() => State::FirstItem(list),
            (State::FirstKey | State::Key, b'"') | (State::Item(..) | State::Field, _) => return self.begin_cut(byte),
            (State::FirstKey | State::AfterField, b'}') => State::End,
            (State::Colon, b':') => State::Field,
            (State::FirstItem(_) | State::AfterItem(..), b']') => State::AfterField,
            (State::FirstItem(list), _) => {
                self.state = State::Item(list, 0);
                return self.begin_cut(byte);
            }
            (State::AfterItem(list, index), b',') => State::Item(list, index + 1),
            (State::AfterField, b',') => State::Key,
            (state, byte) => return Err(Fault::Stray(state, byte)),
        };
        self.state = next;
        self.at += 1;
        Ok(())
    }

    /// The list that the key means, by its own name or another.
    fn list(&mut self) -> Option<List> {
        let of = |name: &str| List::ALL.into_iter().find(|list| list.key() == name);
        if let Some(list) = of(&self.key) {
            return Some(list);
        }
        let [meant, _] = suggest::fields(&self.key, &bundle::FORM);
        let list = of(bundle::FORM.fields.get(meant?)?.key).filter(|list| !self.keys.has(list.key()))?;
        if self.key_match == KeyMatch::AsWritten {
            self.key_match = KeyMatch::Renamed;
        }
        Some(list)
    }

    fn begin_cut(&mut self, byte: u8) -> Result<(), Fault> {
        if matches!(byte, b',' | b':' | b']' | b'}' | b'/') {
            return Err(Fault::Stray(self.state, byte));
        }
        self.cut = Some(Cut { start: self.at, place: self.place(), depth: 0, in_string: false });
        Ok(())
    }

    /// Scans to the end of the current piece; `None` if it has not arrived.
    fn finish_cut(&mut self) -> Result<Option<Cut>, Fault> {
        let Some(mut cut) = self.cut else { return Ok(None) };
        let outside = if matches!(self.state, State::Item(..)) { 2 } else { 1 };
        let ended = loop {
            if cut.in_string {
                let Some(rest) = self.buffer.get(self.at..) else { break false };
                match memchr::memchr2(b'"', b'\\', rest) {
                    Some(found) if rest.get(found) == Some(&b'\\') => {
                        self.at += found + 2;
                        continue;
                    }
                    Some(found) => {
                        self.at += found + 1;
                        cut.in_string = false;
                    }
                    None => {
                        self.at = self.buffer.len();
                        break false;
                    }
                }
            } else {
                let Some(&byte) = self.buffer.get(self.at) else { break false };
                match byte {
                    b'"' => cut.in_string = true,
                    b'{' | b'[' => cut.depth += 1,
                    b'}' | b']' | b',' | b' ' | b'\t' | b'\r' | b'\n' if cut.depth == 0 => break true,
                    b'}' | b']' => cut.depth -= 1,
                    b'\n' => self.new_line(),
                    _ => {
                        self.at += 1;
                        continue;
                    }
                }
                if outside + cut.depth > DEEPEST {
                    return Err(Fault::TooDeep);
                }
                self.at += 1;
                if !matches!(byte, b'"' | b'}' | b']') || cut.in_string {
                    continue;
                }
            }
            if cut.depth == 0 {
                break true;
            }
        };
        self.cut = if ended { None } else { Some(cut) };
        Ok(ended.then_some(cut))
    }

    fn take_key(&mut self, cut: Cut) -> Result<(), Fault> {
        let json = self.buffer.get(cut.start..self.at).unwrap_or_default();
        let key = self.reading.read(Shape::Text, json);
        let key = key.map_err(|error| diagnostics::syntax_error(&error, json, cut.place, ""))?;
        self.key = key.text().unwrap_or_default().into_owned();
        self.key_match = if self.keys.insert(&self.key) { KeyMatch::AsWritten } else { KeyMatch::Duplicate };
        Ok(())
    }

    fn piece(&self, cut: Cut) -> &[u8] {
        self.buffer.get(cut.start..self.at).unwrap_or_default()
    }

    fn new_line(&mut self) {
        self.line = self.line.saturating_add(1);
        self.line_start = self.drained + self.at + 1;
    }

    /// The place of the next byte.
    fn place(&self) -> Place {
        Place { line: self.line, column: count((self.drained + self.at).saturating_sub(self.line_start) + 1) }
    }

    /// The place of a byte at or after the next one.
    fn place_of(&self, offset: usize) -> Place {
        match self.cut {
            // Lines are not counted within strings, where JSON allows no line break.
            Some(cut) => place_within(self.buffer.get(cut.start..).unwrap_or_default(), offset - cut.start, cut.place),
            None => place_within(self.buffer.get(self.at..).unwrap_or_default(), offset - self.at, self.place()),
        }
    }
}
