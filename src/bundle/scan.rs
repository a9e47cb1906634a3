//! Cuts a stream of bytes into the values of the top-level object and the items of its lists.
//!
//! It knows strings, brackets and lines, and nothing of what the values mean: whether a piece is JSON
//! is for its reader to tell. What it holds back is the one piece that has not ended yet.

use std::borrow::Cow;

use super::{
    explain,
    fields::{Shape, bundle},
    foreign::{self, Expected},
    locate::{count, place_within},
    problem::{Place, Refusal, SETTLED, shorten},
    suggest,
    wire::{Keys, Reading},
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
    /// A key of the top-level object that it already has.
    Twice { key: &'a str, place: Place },
    /// A value of the top-level object.
    Field { key: &'a str, own: Own, json: &'a [u8], place: Place },
    /// The beginning of one of the format's lists.
    List { key: &'a str, own: Own, place: Place },
    /// An item of one of the format's lists.
    Item { list: List, key: &'a str, own: Own, index: usize, json: &'a [u8], place: Place },
}

/// Whose the value of a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Own {
    /// The key's.
    Yes,
    /// It stands at the key for the second time.
    Twice,
    /// That of another key, which the file does not have.
    Renamed,
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
    own: Own,
    keys: Keys,
    /// What reads keys.
    reading: Reading,
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
    Twice(Cut),
    Field(Cut),
    List(Place),
    Item(List, usize, Cut),
}

/// Where the scan went wrong: at the next byte.
#[derive(Debug)]
enum Fault {
    Told(Refusal),
    /// A byte that no JSON has there. What is told of it depends on those around, of which some may be still to come: what is
    /// said of a file does not depend on how it was cut on its way.
    Stray(State, u8),
    TooDeep,
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Told(refusal)
    }
}

impl Fault {
    /// How many bytes from the fault on settle what is told of it.
    fn settled(&self) -> usize {
        match self {
            Self::Told(_) => 0,
            Self::Stray(State::Begin | State::Object, _) => foreign::TELLING,
            Self::Stray(..) | Self::TooDeep => SETTLED,
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
            own: Own::Yes,
            keys: Keys::default(),
            reading: Reading::default(),
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
                Ok(Some(ready)) => return Ok(Some(self.lend(&ready))),
                Ok(None) => {}
                Err(fault) => self.fault = Some(fault),
            }
        }
        match &self.fault {
            Some(fault) if self.buffer.len() >= self.at + fault.settled() => Err(self.refusal(fault)),
            _ => Ok(None),
        }
    }

    fn lend(&self, ready: &Ready) -> Piece<'_> {
        let (key, own) = (&*self.key, self.own);
        match *ready {
            Ready::Twice(cut) => Piece::Twice { key, place: cut.place },
            Ready::Field(cut) => Piece::Field { key, own, json: self.piece(cut), place: cut.place },
            Ready::List(place) => Piece::List { key, own, place },
            Ready::Item(list, index, cut) => {
                Piece::Item { list, key, own, index, json: self.piece(cut), place: cut.place }
            }
        }
    }

    fn refusal(&self, fault: &Fault) -> Refusal {
        let message = match *fault {
            Fault::Told(ref refusal) => return refusal.clone(),
            // The bytes around would tell nothing.
            Fault::Stray(state, _) if let Some(kind) = self.kind(state) => {
                return Refusal::new("", self.place_of(self.at), kind.to_string());
            }
            Fault::Stray(state, byte) => self.stray(state, byte),
            Fault::TooDeep => {
                Cow::Owned(format!("nested more than {DEEPEST} deep, which is as deep as can be read; nest it less"))
            }
        };
        Refusal::new("", self.place_of(self.at), message).near(&self.buffer, self.at)
    }

    fn go_on(&mut self) -> Result<Option<Ready>, Fault> {
        loop {
            if self.cut.is_some() {
                let Some(cut) = self.finish_cut()? else { return Ok(None) };
                match self.state {
                    State::FirstKey | State::Key => {
                        self.state = State::Colon;
                        self.take_key(cut)?;
                        if self.own == Own::Twice {
                            return Ok(Some(Ready::Twice(cut)));
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
        let end = self.buffer.len();
        let text = self.cut.filter(|cut| cut.in_string).and_then(|cut| self.buffer.get(cut.start..));
        let message = match text.and_then(foreign::not_closed_by) {
            Some(mark) => format!(
                "the file ends within a text: `{mark}`, as word processors write it, closes none; \
                 JSON needs the straight quotation mark `\"` there"
            ),
            None => format!("the file ends early: expected {expected}; it may have been cut off on its way here"),
        };
        Err(Refusal::new(path, self.place_of(end), message).near(&self.buffer, end))
    }

    /// Strips a byte order mark; false while it cannot be told yet.
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

    /// The list that begins at the key, be it by another name.
    fn list(&mut self) -> Option<List> {
        let of = |name: &str| List::ALL.into_iter().find(|list| list.key() == name);
        if let Some(list) = of(&self.key) {
            return Some(list);
        }
        let [meant, _] = suggest::fields(&self.key, &bundle::FORM);
        let list = of(bundle::FORM.fields.get(meant?)?.key).filter(|list| !self.keys.has(list.key()))?;
        if self.own == Own::Yes {
            self.own = Own::Renamed;
        }
        Some(list)
    }

    /// What the file is, if it is no text.
    fn kind(&self, state: State) -> Option<foreign::Kind> {
        let start = match state {
            State::Begin | State::Object => self.at,
            // Some begin as an object does.
            State::FirstKey => self.at.checked_sub(1)?,
            _ => return None,
        };
        foreign::kind(self.buffer.get(start..)?)
    }

    /// What is said of a byte that no JSON has there.
    fn stray(&self, state: State, byte: u8) -> Cow<'static, str> {
        let behind = self.buffer.get(self.at..).unwrap_or_default();
        // Of what stands before, it is not known whether more is still there. The key is.
        let before = self.buffer.get(self.at.saturating_sub(SETTLED)..self.at).unwrap_or_default();
        let key = format!("{}\"", self.key);
        let before = if state == State::Colon { key.as_bytes() } else { before };
        let (kind, expected) = match (state, byte) {
            (State::Begin | State::Object, _) => return foreign::beginning(behind),
            (State::End, _) => return foreign::end(behind),
            (State::Key, b'}') | (State::Item(..), b']') => return Cow::Borrowed(explain::TRAILING_COMMA),
            (State::FirstKey, _) => (Expected::Key, "a key in quotation marks, or `}`"),
            (State::Key, _) => (Expected::Key, "a key in quotation marks"),
            (State::Colon, _) => (Expected::Mark, "`:` after the key"),
            (State::Field | State::FirstItem(_) | State::Item(..), _) => (Expected::Value, "a value"),
            (State::AfterField, _) => (Expected::Mark, "`,` or `}`"),
            (State::AfterItem(..), _) => (Expected::Mark, "`,` or `]`"),
        };
        foreign::stray(before, behind, kind).unwrap_or_else(|| Cow::Owned(format!("not JSON: expected {expected}")))
    }

    fn begin_cut(&mut self, byte: u8) -> Result<(), Fault> {
        if matches!(byte, b',' | b':' | b']' | b'}' | b'/') {
            return Err(Fault::Stray(self.state, byte));
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
        let key = key.map_err(|error| explain::refusal(&error, json, cut.place, ""))?;
        self.key = key.text().unwrap_or_default().into_owned();
        self.own = if self.keys.insert(&self.key) { Own::Yes } else { Own::Twice };
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
}
