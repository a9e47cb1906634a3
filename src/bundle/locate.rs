//! From a JSON path to its place in the text and back, for the few values that something is wrong with.
//!
//! Walking a value again costs nothing where nothing is wrong; remembering every place would.

use std::{borrow::Cow, fmt::Write as _};

use foldhash::fast::FixedState;
use hashbrown::HashMap;

use super::problem::shorten;

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Step<'a> {
    /// Into an object, by key.
    Key(Cow<'a, str>),
    /// Into an array, by index.
    At(usize),
}

/// The step to a field of the format.
pub(super) const fn key(name: &'static str) -> Step<'static> {
    Step::Key(Cow::Borrowed(name))
}

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

/// Where the value at each path begins; the nearest value around it where there is none.
///
/// One walk serves them all: a hostile item may have a million faults.
pub(super) fn offsets_of(json: &[u8], paths: &[&[Step<'_>]]) -> Vec<usize> {
    let mut found: HashMap<Vec<Step<'_>>, Option<usize>, FixedState> = HashMap::default();
    for path in paths {
        found.extend(around(path).map(|path| (path.to_vec(), None)));
    }
    let mut walk = Walk::new(json);
    let mut here = Vec::new();
    while let Some(event) = walk.next() {
        if event.is_value {
            here.clear();
            here.extend(walk.path());
            if let Some(slot) = found.get_mut(&here) {
                slot.get_or_insert(event.offset);
            }
        }
    }
    let offset_of = |path| around(path).find_map(|path| found.get(path).copied().flatten());
    paths.iter().map(|path| offset_of(path).unwrap_or_default()).collect()
}

/// A path, the path of the value around that, and so on.
fn around<'a, 'b>(path: &'a [Step<'b>]) -> impl Iterator<Item = &'a [Step<'b>]> {
    (0..=path.len()).rev().filter_map(|length| path.get(..length))
}

/// The path of what the byte at `offset` belongs to, as `quotes[3].evidence[1].role`, and where that
/// begins: a value, a key, or the object or array around a byte that is between them.
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

/// Goes over a value wherever the path changes. What is not JSON is walked as far as it resembles it:
/// this only ever finds words for an error.
struct Walk<'a> {
    json: &'a [u8],
    offset: usize,
    /// The objects and arrays around, each with the step taken into it.
    frames: Vec<Frame<'a>>,
    /// A bracket that was just met: its own event still speaks of the path to it.
    opened: Option<Frame<'a>>,
    at_value: bool,
}

struct Frame<'a> {
    begins: usize,
    step: Option<Step<'a>>,
}

struct Event {
    offset: usize,
    /// Where that begins which the path now names.
    begins: usize,
    is_value: bool,
}

impl<'a> Walk<'a> {
    fn new(json: &'a [u8]) -> Self {
        Self { json, offset: 0, frames: Vec::new(), opened: None, at_value: true }
    }

    fn path(&self) -> impl Iterator<Item = Step<'a>> {
        self.frames.iter().filter_map(|frame| frame.step.clone())
    }

    fn next(&mut self) -> Option<Event> {
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
                        } else {
                            frame.step = None;
                            self.at_value = false;
                        }
                        return Some(Event { offset, begins: frame.begins, is_value: false });
                    }
                }
                b'}' | b']' => {
                    // The bracket itself still belongs to the object, not to its last value.
                    let begins = self.frames.pop().map_or(0, |frame| frame.begins);
                    return Some(Event { offset, begins, is_value: false });
                }
                b'"' => {
                    self.offset = string_end(self.json, self.offset);
                    if let (false, Some(frame)) = (self.at_value, self.frames.last_mut()) {
                        let name = self.json.get(offset + 1..self.offset.saturating_sub(1)).unwrap_or_default();
                        frame.step = Some(Step::Key(String::from_utf8_lossy(name)));
                        return Some(Event { offset, begins: offset, is_value: false });
                    }
                    return Some(Event { offset, begins: offset, is_value: true });
                }
                b'{' | b'[' => {
                    self.opened = Some(Frame { begins: offset, step: (byte == b'[').then_some(Step::At(0)) });
                    return Some(Event { offset, begins: offset, is_value: true });
                }
                _ => {
                    self.offset = scalar_end(self.json, self.offset);
                    return Some(Event { offset, begins: offset, is_value: true });
                }
            }
        }
    }
}

/// The number, string or word that begins at `offset`, as the file writes it.
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
    use super::*;

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
        let offsets = offsets_of(ITEM.as_bytes(), &paths.map(|(path, _)| path));
        for ((path, begins), offset) in paths.iter().zip(offsets) {
            assert!(ITEM[offset..].starts_with(begins), "{path:?}: {}", &ITEM[offset..]);
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
            offsets_of(&bytes, &[&[key("a"), Step::At(1)]]);
            path_at(&bytes, offset, "");
            scalar_at(&bytes, offset);
        }
    }
}
