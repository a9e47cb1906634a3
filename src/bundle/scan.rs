//! Cuts a stream of bytes into the values of the top-level object and the items of its lists.
//!
//! It knows strings, brackets and lines, and nothing of what the values mean: whether a piece is JSON
//! is for its reader to tell. What it holds back is the one piece that has not ended yet.

use std::fmt::Write as _;

use foldhash::fast::FixedState;
use hashbrown::HashSet;

use super::{
    locate,
    problem::{Place, Refusal},
    wire::Str,
};

/// How deep a file may nest: `serde_json`'s own limit, which counts from the outermost bracket.
const DEEPEST: usize = 127;

/// One of the format's lists, whose items are handed out one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    keys: HashSet<Box<str>, FixedState>,
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

impl Scanner {
    pub(super) fn new() -> Self {
        Self {
            buffer: Vec::new(),
            at: 0,
            state: State::Begin,
            cut: None,
            key: String::new(),
            keys: HashSet::default(),
            gone: 0,
            line: 1,
            line_start: 0,
        }
    }

    /// Takes the next bytes of the file.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        let done = self.cut.map_or(self.at, |cut| cut.start).min(self.buffer.len());
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
        loop {
            if self.cut.is_some() {
                let Some(cut) = self.finish_cut()? else { return Ok(None) };
                match self.state {
                    State::FirstKey | State::Key => {
                        self.state = State::Colon;
                        self.take_key(cut)?;
                    }
                    State::Item(list, index) => {
                        self.state = State::AfterItem(list, index);
                        return Ok(Some(Piece::Item { list, index, json: self.piece(cut), place: cut.place }));
                    }
                    _ => {
                        self.state = State::AfterField;
                        return Ok(Some(Piece::Field { key: &self.key, json: self.piece(cut), place: cut.place }));
                    }
                }
                continue;
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
        let wanted = match self.state {
            State::End => return Ok(()),
            State::Begin | State::Object if self.gone + self.buffer.len() == 0 => {
                return Err(Refusal::new("", self.place(), "the file is empty", String::new()));
            }
            State::Begin | State::Object => "an object",
            State::FirstKey | State::Key => "a key",
            State::Colon => "`:`",
            State::Field | State::FirstItem(_) | State::Item(..) => "the rest of a value",
            State::AfterField => "`,` or `}`",
            State::AfterItem(..) => "`,` or `]`",
        };
        let path = match self.state {
            State::Colon | State::Field => self.key.clone(),
            State::FirstItem(list) => list.key().to_owned(),
            State::Item(list, index) | State::AfterItem(list, index) => format!("{}[{index}]", list.key()),
            _ => String::new(),
        };
        let end = self.buffer.len();
        let place =
            Place { line: self.line, column: count(self.gone + end - self.line_start.min(self.gone + end) + 1) };
        let message = format!("the file ends early: expected {wanted}; it may have been cut off on the way");
        Err(Refusal::new(path, place, message, near(&self.buffer, end)))
    }

    /// Strips a byte order mark; false while it cannot be told yet.
    fn begin(&mut self) -> Result<bool, Refusal> {
        const MARK: &[u8] = "\u{feff}".as_bytes();
        if matches!(self.buffer.as_slice(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
            let message = "not UTF-8 but UTF-16; save the file as UTF-8";
            return Err(Refusal::new("", self.place(), message, String::new()));
        }
        if self.buffer.len() < MARK.len() && MARK.starts_with(&self.buffer) {
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
    fn step(&mut self, byte: u8) -> Result<(), Refusal> {
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
            (state, _) => return Err(self.unexpected(state)),
        };
        self.state = next;
        self.at += 1;
        Ok(())
    }

    fn unexpected(&self, state: State) -> Refusal {
        let expected = match state {
            State::Begin | State::Object if self.buffer.get(self.at) == Some(&b'<') => {
                return self.refuse("this is a web page or XML, not a bundle; expected a JSON object");
            }
            State::Begin | State::Object => "a JSON object, `{`",
            State::FirstKey => "a key in quotation marks, or `}`",
            State::Key => "a key in quotation marks",
            State::Colon => "`:` after the key",
            State::Field | State::FirstItem(_) | State::Item(..) => "a value",
            State::AfterField => "`,` or `}`",
            State::AfterItem(..) => "`,` or `]`",
            State::End => "nothing after the closing `}`",
        };
        self.refuse(format!("not JSON: expected {expected}"))
    }

    fn begin_cut(&mut self, byte: u8) -> Result<(), Refusal> {
        if matches!(byte, b',' | b':' | b']' | b'}') {
            return Err(self.unexpected(self.state));
        }
        self.cut = Some(Cut { start: self.at, place: self.place(), depth: 0, in_string: false });
        Ok(())
    }

    /// Looks for the end of the piece that was begun.
    fn finish_cut(&mut self) -> Result<Option<Cut>, Refusal> {
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
                    return Err(self.refuse(format!("nested more than {DEEPEST} deep")));
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

    fn take_key(&mut self, cut: Cut) -> Result<(), Refusal> {
        let json = self.piece(cut);
        let Str(key) = serde_json::from_slice(json)
            .map_err(|error| super::read::refusal(&error, json, cut.place, String::new()))?;
        let key = key.into_owned();
        if !self.keys.insert(key.clone().into()) {
            let message = format!("the key `{key}` stands twice in one object; keep one");
            return Err(Refusal::new(key, cut.place, message, String::new()));
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

    fn place(&self) -> Place {
        Place { line: self.line, column: count((self.gone + self.at).saturating_sub(self.line_start) + 1) }
    }

    fn refuse(&self, message: impl Into<String>) -> Refusal {
        Refusal::new("", self.place(), message, near(&self.buffer, self.at))
    }
}

/// The bytes around `offset`, on one line, as far as they are text.
pub(super) fn near(bytes: &[u8], offset: usize) -> String {
    const AROUND: usize = 16;
    let offset = offset.min(bytes.len());
    let start = offset.saturating_sub(AROUND);
    let end = (offset + AROUND).min(bytes.len());
    let mut text = String::new();
    for chunk in bytes.get(start..end).unwrap_or_default().utf8_chunks() {
        text.extend(chunk.valid().chars().map(|c| if c.is_control() { ' ' } else { c }));
        // Half a character at either end is only where the cut fell.
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text.trim().to_owned()
}

/// The path and place of a byte inside a piece.
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

/// The place of the value at `path` inside a piece.
pub(super) fn place_of(piece: &[u8], path: &[locate::Step<'_>], begin: Place) -> Place {
    place_within(piece, locate::offset_of(piece, path), begin)
}

/// Lines and columns past four thousand million are told as that.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
