//! Cuts a stream of bytes into the values of the top-level object and the items of its lists.
//!
//! It knows strings, brackets and lines, and nothing of what the values mean: whether a piece is JSON
//! is for its reader to tell. What it holds back is the one piece that has not ended yet.

use super::{
    explain,
    problem::{Place, Refusal, SETTLED, shorten},
    wire::{self, Keys, Shape},
};

/// How deep a file may nest: `serde_json`'s own limit, which counts from the outermost bracket.
const DEEPEST: usize = 127;

const EMPTY: &str = "the file is empty; expected a JSON object, `{`";

/// One of the format's lists, whose items are handed out one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum List {
    Sources,
    Speakers,
    Issues,
    Quotes,
    Stances,
}

impl List {
    pub(super) const ALL: [Self; 5] = [Self::Sources, Self::Speakers, Self::Issues, Self::Quotes, Self::Stances];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Sources => "sources",
            Self::Speakers => "speakers",
            Self::Issues => "issues",
            Self::Quotes => "quotes",
            Self::Stances => "stances",
        }
    }

    /// What one of its items is.
    pub(super) const fn item(self) -> &'static str {
        match self {
            Self::Sources => "source",
            Self::Speakers => "speaker",
            Self::Issues => "issue",
            Self::Quotes => "quote",
            Self::Stances => "stance",
        }
    }
}

/// A piece of the file, whole.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// A value of the top-level object.
    Field { key: &'a str, json: &'a [u8], place: Place },
    /// An item of one of the format's lists.
    Item { list: List, index: usize, json: &'a [u8], place: Place },
}

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
    /// The next byte to look at; may point past the end, behind an escape.
    at: usize,
    state: State,
    /// Where the piece that is being cut begins, and how it stands.
    cut: Option<Cut>,
    key: String,
    keys: Keys,
    fault: Option<Fault>,
    /// Bytes that left the buffer.
    gone: usize,
    line: u32,
    /// Where the line begins, counted from the first byte of the file.
    line_start: usize,
}

#[derive(Clone, Copy, Debug)]
struct Cut {
    start: usize,
    place: Place,
    depth: usize,
    in_string: bool,
}

/// A piece that has ended, before its bytes are lent.
enum Ready {
    Field(Cut),
    Item(List, usize, Cut),
}

/// Where the scan went wrong: at the next byte.
#[derive(Debug)]
struct Fault {
    refusal: Refusal,
    /// Whether the bytes around are told with it. Those behind may be still to come: what is said of a
    /// file does not depend on how it was cut on its way.
    with_bytes: bool,
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self { refusal, with_bytes: false }
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
            keys: Keys::default(),
            fault: None,
            gone: 0,
            line: 1,
            line_start: 0,
        }
    }

    /// Takes the next bytes of the file.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        let done = self.cut.map_or(self.at, |cut| cut.start).min(self.buffer.len()).saturating_sub(SETTLED);
        self.buffer.drain(..done);
        self.gone += done;
        self.at -= done;
        if let Some(cut) = &mut self.cut {
            cut.start -= done;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// The next piece, or nothing until more bytes are pushed.
    pub(super) fn next(&mut self) -> Result<Option<Piece<'_>>, Refusal> {
        if self.fault.is_none() {
            match self.go_on() {
                Ok(Some(Ready::Field(cut))) => {
                    return Ok(Some(Piece::Field { key: &self.key, json: self.piece(cut), place: cut.place }));
                }
                Ok(Some(Ready::Item(list, index, cut))) => {
                    return Ok(Some(Piece::Item { list, index, json: self.piece(cut), place: cut.place }));
                }
                Ok(None) => {}
                Err(fault) => self.fault = Some(fault),
            }
        }
        match &self.fault {
            Some(fault) if !fault.with_bytes || self.buffer.len() >= self.at + SETTLED => Err(self.refusal(fault)),
            _ => Ok(None),
        }
    }

    fn refusal(&self, fault: &Fault) -> Refusal {
        let refusal = fault.refusal.clone();
        if fault.with_bytes { refusal.near(&self.buffer, self.at) } else { refusal }
    }

    fn go_on(&mut self) -> Result<Option<Ready>, Fault> {
        loop {
            if self.cut.is_some() {
                let Some(cut) = self.finish_cut()? else { return Ok(None) };
                match self.state {
                    State::FirstKey | State::Key => {
                        self.state = State::Colon;
                        self.take_key(cut)?;
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
            if self.state == State::Begin && !self.begin()? {
                return Ok(None);
            }
            let Some(byte) = self.next_byte() else { return Ok(None) };
            self.step(byte)?;
        }
    }

    /// Whether the file may end here.
    pub(super) fn finish(&self) -> Result<(), Refusal> {
        if let Some(fault) = &self.fault {
            return Err(self.refusal(fault));
        }
        let expected = match self.state {
            State::End => return Ok(()),
            State::Begin | State::Object if self.buffer.len() <= self.at => {
                return Err(Refusal::new("", Place { line: 1, column: 1 }, EMPTY));
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
        let message = format!("the file ends early: expected {expected}; it may have been cut off on its way here");
        let end = self.buffer.len();
        Err(Refusal::new(path, self.place_of(end), message).near(&self.buffer, end))
    }

    /// Strips a byte order mark; false while it cannot be told yet.
    fn begin(&mut self) -> Result<bool, Refusal> {
        const MARK: &[u8] = "\u{feff}".as_bytes();
        const OTHER_MARKS: [&[u8]; 2] = [&[0xff, 0xfe], &[0xfe, 0xff]];
        if OTHER_MARKS.iter().any(|mark| self.buffer.starts_with(mark)) {
            return Err(Refusal::new("", self.place(), "not UTF-8 but UTF-16; save the file as UTF-8"));
        }
        let begun = |mark: &[u8]| self.buffer.len() < mark.len() && mark.starts_with(&self.buffer);
        if begun(MARK) || OTHER_MARKS.into_iter().any(begun) {
            return Ok(false);
        }
        if self.buffer.starts_with(MARK) {
            self.at = MARK.len();
            self.line_start = MARK.len();
        }
        self.state = State::Object;
        Ok(true)
    }

    /// The next byte that is not white space, not yet consumed.
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

    /// Goes one state on by a byte outside any value.
    fn step(&mut self, byte: u8) -> Result<(), Fault> {
        let list = || List::ALL.into_iter().find(|list| list.key() == self.key);
        let next = match (self.state, byte) {
            (State::Object, b'{') => State::FirstKey,
            (State::Field, b'[') if let Some(list) = list() => State::FirstItem(list),
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
            (state, byte) => return Err(self.unexpected(state, byte)),
        };
        self.state = next;
        self.at += 1;
        Ok(())
    }

    fn unexpected(&self, state: State, byte: u8) -> Fault {
        let expected = match (state, byte) {
            (State::Begin | State::Object, b'<') => {
                return self.fault("this is a web page or XML, not a bundle; check the address it came from");
            }
            (State::Begin | State::Object, b'[') => {
                return self.fault("found an array, expected an object; a bundle is one object, `{ … }`");
            }
            (State::Begin | State::Object, _) => {
                return self.fault("not a bundle, which is one JSON object; expected `{`");
            }
            (state, b'/') if state != State::End => return self.fault(explain::COMMENT),
            (State::Key, b'}') | (State::Item(..), b']') => return self.fault(explain::TRAILING_COMMA),
            (State::FirstKey, _) => "a key in quotation marks, or `}`",
            (State::Key, _) => "a key in quotation marks",
            (State::Colon, _) => "`:` after the key",
            (State::Field | State::FirstItem(_) | State::Item(..), _) => "a value",
            (State::AfterField, _) => "`,` or `}`",
            (State::AfterItem(..), _) => "`,` or `]`",
            (State::End, _) => "nothing after the closing `}`",
        };
        self.fault(format!("not JSON: expected {expected}"))
    }

    fn begin_cut(&mut self, byte: u8) -> Result<(), Fault> {
        if matches!(byte, b',' | b':' | b']' | b'}' | b'/') {
            return Err(self.unexpected(self.state, byte));
        }
        self.cut = Some(Cut { start: self.at, place: self.place(), depth: 0, in_string: false });
        Ok(())
    }

    /// Looks for the end of the piece that was begun.
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
                    let message =
                        format!("nested more than {DEEPEST} deep, which is as deep as can be read; nest it less");
                    return Err(self.fault(message));
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
        let json = self.piece(cut);
        let key = wire::read(Shape::Text, json, cut.place, &String::new)?.text().unwrap_or_default().into_owned();
        if !self.keys.insert(&key) {
            return Err(Refusal::new(shorten(&key), cut.place, explain::twice(&key)).into());
        }
        self.key = key;
        Ok(())
    }

    fn piece(&self, cut: Cut) -> &[u8] {
        self.buffer.get(cut.start..self.at).unwrap_or_default()
    }

    fn new_line(&mut self) {
        self.line = self.line.saturating_add(1);
        self.line_start = self.gone + self.at + 1;
    }

    /// The place of the next byte.
    fn place(&self) -> Place {
        Place { line: self.line, column: count((self.gone + self.at).saturating_sub(self.line_start) + 1) }
    }

    /// The place of a byte from the next one on.
    fn place_of(&self, offset: usize) -> Place {
        match self.cut {
            // Lines are not counted within a text, where JSON allows no line break.
            Some(cut) => place_within(self.buffer.get(cut.start..).unwrap_or_default(), offset - cut.start, cut.place),
            None => place_within(self.buffer.get(self.at..).unwrap_or_default(), offset - self.at, self.place()),
        }
    }

    fn fault(&self, message: impl Into<String>) -> Fault {
        Fault { refusal: Refusal::new("", self.place_of(self.at), message), with_bytes: true }
    }
}

/// Where a byte of a piece stands in the file.
pub(super) fn place_within(piece: &[u8], offset: usize, begin: Place) -> Place {
    let before = piece.get(..offset.min(piece.len())).unwrap_or_default();
    match memchr::memrchr(b'\n', before) {
        None => Place { line: begin.line, column: begin.column.saturating_add(count(before.len())) },
        Some(last) => Place {
            line: begin.line.saturating_add(count(memchr::memchr_iter(b'\n', before).count())),
            column: count(before.len() - last),
        },
    }
}

/// Lines and columns past four thousand million are told as that.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
