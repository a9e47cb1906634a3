//! Maps JSON paths to places in the text and back, for the few values with a problem.
//!
//! Values with a problem are parsed again for this. Recording the place of every value would cost more.

use std::{collections::VecDeque, fmt::Write as _};

use super::{
    fault::Step,
    problem::{Place, shorten},
    table::Ids,
    wire,
};

/// `base` with `steps`, as `quotes[12].text`.
pub(super) fn join(base: &str, steps: &[Step<'_>]) -> String {
    let mut path = base.to_owned();
    for step in steps {
        // Writing to a string cannot fail.
        let _ = match step {
            Step::Key(key) if path.is_empty() => write!(path, "{}", shorten(key)),
            Step::Key(key) => write!(path, ".{}", shorten(key)),
            Step::At(index) => write!(path, "[{index}]"),
        };
    }
    path
}

/// A path to find in a value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target<'a> {
    pub path: &'a [Step<'static>],
    /// Whether the second occurrence of the key at the end of the path is meant; otherwise the value.
    pub again: bool,
}

/// The offset of each target, in bytes; for a missing value, that of the nearest value around it. Of several targets
/// that are one duplicate key, the first is its second occurrence, and so on.
///
/// One walk finds all of them: a malicious item may have a million faults.
pub(super) fn offsets_of(json: &[u8], targets: &[Target<'_>]) -> Vec<usize> {
    // Each path to find, by name: where its value begins, and its keys, the last one first.
    let (mut paths, mut values, mut keys) = (Ids::default(), Vec::new(), Vec::new());
    for target in targets {
        let mut path = String::new();
        for step in target.path {
            push(&mut path, step);
            paths.refer(&path);
        }
    }
    values.resize(paths.names().count(), None);
    keys.resize_with(values.len(), VecDeque::new);
    let mut walk = Walk::new(json);
    let mut here = String::new();
    while let Some(event) = walk.next() {
        if event.is_value || event.is_key {
            here.clear();
            walk.path().for_each(|step| push(&mut here, &step));
            let Some(at) = paths.find(&here).map(|at| at as usize) else { continue };
            match (keys.get_mut(at), values.get_mut(at)) {
                (Some(keys), _) if event.is_key => keys.push_back(event.offset),
                (_, Some(value)) => drop(value.get_or_insert(event.offset)),
                _ => {}
            }
        }
    }
    let offset = |target: &Target<'_>| {
        let (mut path, mut offset) = (String::new(), 0);
        let mut last = None;
        for step in target.path {
            push(&mut path, step);
            last = paths.find(&path).map(|at| at as usize);
            offset = last.and_then(|at| *values.get(at)?).unwrap_or(offset);
        }
        let again = last.filter(|_| target.again).and_then(|at| keys.get_mut(at));
        let again = again.and_then(|keys| {
            keys.pop_front();
            keys.front().copied()
        });
        again.unwrap_or(offset)
    };
    targets.iter().map(offset).collect()
}

/// Appends a step to the name of a path. Names are unique.
fn push(path: &mut String, step: &Step<'_>) {
    // Writing to a string cannot fail.
    let _ = match step {
        Step::Key(key) => write!(path, "{}:{key}", key.len()),
        Step::At(index) => write!(path, "[{index}]"),
    };
}

/// The path of what the byte at `offset` belongs to, as `quotes[3].evidence[1].role`, and its beginning: a value, a
/// key, or the object or array around a byte between them.
pub(super) fn path_at(json: &[u8], offset: usize, base: &str) -> (String, usize) {
    let mut walk = Walk::new(json);
    let (mut path, mut begins) = (Vec::new(), 0);
    while let Some(event) = walk.next()
        && event.offset <= offset
    {
        path.clear();
        path.extend(walk.path());
        begins = event.begins;
    }
    (join(base, &path), begins)
}

/// Walks through a value, and stops wherever the path changes. Invalid JSON is walked as far as it resembles JSON: this
/// only serves error messages.
pub(super) struct Walk<'a> {
    json: &'a [u8],
    offset: usize,
    /// The enclosing objects and arrays, each with the step taken into it.
    frames: Vec<Frame<'a>>,
    /// A bracket that was just read: its own event still refers to the path to it.
    opened: Option<Frame<'a>>,
    at_value: bool,
}

struct Frame<'a> {
    begins: usize,
    step: Option<Step<'a>>,
}

pub(super) struct Event {
    pub(super) offset: usize,
    /// The beginning of what the path now names, or of what a closing bracket ends.
    pub(super) begins: usize,
    pub(super) is_value: bool,
    pub(super) is_key: bool,
}

impl Event {
    fn value(offset: usize) -> Self {
        Self { offset, begins: offset, is_value: true, is_key: false }
    }

    fn key(offset: usize) -> Self {
        Self { offset, begins: offset, is_value: false, is_key: true }
    }

    /// An event for the object or array that `begins` there.
    fn between(offset: usize, begins: usize) -> Self {
        Self { offset, begins, is_value: false, is_key: false }
    }
}

impl<'a> Walk<'a> {
    pub(super) fn new(json: &'a [u8]) -> Self {
        Self { json, offset: 0, frames: Vec::new(), opened: None, at_value: true }
    }

    pub(super) fn path(&self) -> impl Iterator<Item = Step<'a>> {
        self.frames.iter().filter_map(|frame| frame.step.clone())
    }

    pub(super) fn next(&mut self) -> Option<Event> {
        if let Some(frame) = self.opened.take() {
            self.at_value = frame.step.is_some();
            self.frames.push(frame);
        }
        loop {
            let offset = self.offset;
            let byte = *self.json.get(offset)?;
            self.offset += 1;
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => {}
                b':' => self.at_value = true,
                b',' => {
                    if let Some(frame) = self.frames.last_mut() {
                        if let Some(Step::At(index)) = &mut frame.step {
                            *index += 1;
                            // An object without a key may have been the last.
                            self.at_value = true;
                        } else {
                            frame.step = None;
                            self.at_value = false;
                        }
                        return Some(Event::between(offset, frame.begins));
                    }
                }
                b'}' | b']' => {
                    // The bracket itself still belongs to the object, not to its last value.
                    let begins = self.frames.pop().map_or(0, |frame| frame.begins);
                    return Some(Event::between(offset, begins));
                }
                b'"' => {
                    self.offset = string_end(self.json, self.offset);
                    if let (false, Some(frame)) = (self.at_value, self.frames.last_mut()) {
                        frame.step =
                            Some(Step::Key(wire::text(self.json.get(offset..self.offset).unwrap_or_default())));
                        return Some(Event::key(offset));
                    }
                    return Some(Event::value(offset));
                }
                b'{' | b'[' => {
                    self.opened = Some(Frame { begins: offset, step: (byte == b'[').then_some(Step::At(0)) });
                    return Some(Event::value(offset));
                }
                _ => {
                    self.offset = scalar_end(self.json, self.offset);
                    return Some(Event::value(offset));
                }
            }
        }
    }
}

/// The place in the file of a byte of a piece that begins at `begin`.
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

/// Saturates lines and columns.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The number, string or word at `offset`, as written.
pub(super) fn scalar_at(json: &[u8], offset: usize) -> &[u8] {
    let end = if json.get(offset) == Some(&b'"') { string_end(json, offset + 1) } else { scalar_end(json, offset) };
    json.get(offset..end).unwrap_or_default()
}

fn scalar_end(json: &[u8], offset: usize) -> usize {
    let rest = json.get(offset..).unwrap_or_default();
    let ends = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t');
    rest.iter().position(ends).map_or(json.len(), |length| offset + length)
}

/// One past the closing quotation mark of the string whose content begins at `offset`.
fn string_end(json: &[u8], mut offset: usize) -> usize {
    while let Some(rest) = json.get(offset..) {
        match memchr::memchr2(b'"', b'\\', rest) {
            Some(found) if rest.get(found) == Some(&b'"') => return offset + found + 1,
            Some(found) => offset += found + 2,
            None => break,
        }
    }
    json.len()
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    /// The step to a field of the format.
    const fn key(name: &'static str) -> Step<'static> {
        Step::Key(Cow::Borrowed(name))
    }

    const ITEM: &str =
        r#"{ "id": "q", "text": ["a \" b", "c"], "evidence": [{"quote": 5, "deep": [[1]]}, 7], "z": null }"#;

    #[test]
    fn finds_values_by_their_paths() {
        let paths = [
            (&[][..], "{ \"id\""),
            (&[key("id")], "\"q\""),
            (&[key("text"), Step::At(1)], "\"c\""),
            (&[key("evidence"), Step::At(0), key("quote")], "5"),
            (&[key("evidence"), Step::At(0), key("deep"), Step::At(0), Step::At(0)], "1]]"),
            (&[key("evidence"), Step::At(1)], "7]"),
            (&[key("z")], "null"),
            (&[key("text"), Step::At(9)], "[\"a"), // the nearest value around it
            (&[key("absent")], "{ \"id\""),
        ];
        let offsets = offsets_of(ITEM.as_bytes(), &paths.map(|(path, _)| Target { path, again: false }));
        for ((path, begins), offset) in paths.iter().zip(offsets) {
            assert!(ITEM[offset..].starts_with(begins), "{path:?}: {}", &ITEM[offset..]);
        }
    }

    #[test]
    fn finds_keys_that_stand_again_however_they_are_escaped() {
        const TWICE: &str = r#"{ "a": 1, "b": { "c": 2, "c": 3 }, "\u0061": 4, "d": 5, "a": 6 }"#;
        let (a, c) = ([key("a")], [key("b"), key("c")]);
        let target = |path, again| Target { path, again };
        let targets = [target(&a[..], true), target(&c, true), target(&a, false), target(&a, true)];
        let offsets = offsets_of(TWICE.as_bytes(), &targets);
        for (offset, begins) in offsets.into_iter().zip([r#""\u0061": 4"#, r#""c": 3"#, "1, ", r#""a": 6"#]) {
            assert!(TWICE[offset..].starts_with(begins), "{begins}: {}", &TWICE[offset..]);
        }
    }

    #[test]
    fn finds_the_path_of_a_byte() {
        for (at, path, begins) in [
            ("{ \"id\"", "quotes[3]", "{ \"id\""),
            ("\"id\"", "quotes[3].id", "\"id\""), // a key stands for its value
            ("\"q\"", "quotes[3].id", "\"q\""),
            ("a \\\"", "quotes[3].text[0]", "\"a"),
            ("\"c\"", "quotes[3].text[1]", "\"c\""),
            ("5", "quotes[3].evidence[0].quote", "5"),
            ("1]]", "quotes[3].evidence[0].deep[0][0]", "1]]"),
            ("}, 7", "quotes[3].evidence[0]", "{\"quote\""),
            ("7]", "quotes[3].evidence[1]", "7]"),
            ("null", "quotes[3].z", "null"),
        ] {
            let offset = ITEM.find(at).unwrap();
            let (found, start) = path_at(ITEM.as_bytes(), offset, "quotes[3]");
            assert_eq!(found, path, "{at}");
            assert!(ITEM[start..].starts_with(begins), "{at}: {}", &ITEM[start..]);
        }
        assert_eq!(path_at(ITEM.as_bytes(), ITEM.len() - 1, "quotes[3]"), ("quotes[3]".to_owned(), 0));
    }

    proptest::proptest! {
        #[test]
        fn walks_anything(bytes: Vec<u8>, offset in 0..64_usize) {
            let path = [key("a"), Step::At(1)];
            offsets_of(&bytes, &[Target { path: &path, again: false }, Target { path: &path, again: true }]);
            path_at(&bytes, offset, "");
            scalar_at(&bytes, offset);
        }
    }
}
