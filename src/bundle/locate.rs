//! From a JSON path to its place in the text and back, for the few values that something is wrong with.
//!
//! Walking a value again costs nothing where nothing is wrong; remembering every place would.

use std::{fmt::Write as _, ops::ControlFlow};

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step<'a> {
    Key(&'a str),
    At(usize),
}

/// `base` with `steps`, as `quotes[12].text`.
pub(super) fn join(base: &str, steps: &[Step<'_>]) -> String {
    let mut path = base.to_owned();
    for step in steps {
        // Writing to a string cannot fail.
        let _ = match step {
            Step::Key(key) if path.is_empty() => write!(path, "{key}"),
            Step::Key(key) => write!(path, ".{key}"),
            Step::At(index) => write!(path, "[{index}]"),
        };
    }
    path
}

/// Where the value at `path` begins; the nearest value around it where there is none.
pub(super) fn offset_of(json: &[u8], path: &[Step<'_>]) -> usize {
    let mut best = (0, 0);
    walk(json, |steps, offset, event| {
        let deeper = event == Event::Value && steps.len() > best.0 && path.starts_with(steps);
        if deeper || (steps.is_empty() && event == Event::Value) {
            best = (steps.len(), offset);
        }
        if best.0 == path.len() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    best.1
}

/// The path of the value that the byte at `offset` belongs to, as `.text` or `.evidence[1].role`;
/// that of the object or array for a byte between its values.
pub(super) fn path_at(json: &[u8], offset: usize, base: &str) -> String {
    let mut path = base.to_owned();
    walk(json, |steps, at, _| {
        if at > offset {
            return ControlFlow::Break(());
        }
        path = join(base, steps);
        ControlFlow::Continue(())
    });
    path
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Event {
    /// A value begins.
    Value,
    /// The walk is back in an object or array, or past a key's colon.
    Around,
}

enum Frame<'a> {
    Object(Option<&'a str>),
    Array(usize),
}

/// Calls `visit` with the path and offset wherever the path changes. What is not JSON is walked as
/// far as it resembles it: this only ever finds words for an error.
fn walk<'a>(json: &'a [u8], mut visit: impl FnMut(&[Step<'a>], usize, Event) -> ControlFlow<()>) {
    let mut frames: Vec<Frame<'a>> = Vec::new();
    let mut offset = 0;
    let mut at_value = true;
    while let Some(&byte) = json.get(offset) {
        let start = offset;
        offset += 1;
        let event = match byte {
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            b'"' => {
                offset = string_end(json, offset);
                if let (false, Some(Frame::Object(key))) = (at_value, frames.last_mut()) {
                    let name = json.get(start + 1..offset.saturating_sub(1)).unwrap_or_default();
                    *key = Some(std::str::from_utf8(name).unwrap_or("?"));
                    continue;
                }
                Some(Event::Value)
            }
            b':' => {
                at_value = true;
                Some(Event::Around)
            }
            b',' => {
                match frames.last_mut() {
                    Some(Frame::Array(index)) => *index += 1,
                    Some(Frame::Object(key)) => {
                        *key = None;
                        at_value = false;
                    }
                    None => {}
                }
                Some(Event::Around)
            }
            b'{' | b'[' => Some(Event::Value),
            b'}' | b']' => {
                // The brace itself still belongs to the object, not to its last value.
                if let Some(Frame::Object(key)) = frames.last_mut() {
                    *key = None;
                }
                let inside = steps(&frames, byte == b'}');
                if visit(&inside, start, Event::Around).is_break() {
                    return;
                }
                frames.pop();
                None
            }
            _ => {
                while json
                    .get(offset)
                    .is_some_and(|byte| !matches!(byte, b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t'))
                {
                    offset += 1;
                }
                Some(Event::Value)
            }
        };
        if let Some(event) = event
            && visit(&steps(&frames, true), start, event).is_break()
        {
            return;
        }
        match byte {
            b'{' => {
                frames.push(Frame::Object(None));
                at_value = false;
            }
            b'[' => {
                frames.push(Frame::Array(0));
                at_value = true;
            }
            _ => {}
        }
    }
}

/// The frames as a path; the innermost array's index only `with_last`.
fn steps<'a>(frames: &[Frame<'a>], with_last: bool) -> Vec<Step<'a>> {
    let last = frames.len().saturating_sub(1);
    frames
        .iter()
        .enumerate()
        .filter_map(|(depth, frame)| match frame {
            Frame::Object(key) => key.map(Step::Key),
            Frame::Array(index) => (with_last || depth < last).then_some(Step::At(*index)),
        })
        .collect()
}

/// One past the closing quotation mark of the string whose content begins at `offset`.
pub(super) fn string_end(json: &[u8], mut offset: usize) -> usize {
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
    fn finds_a_value_by_its_path() {
        for (path, begins) in [
            (&[][..], "{ \"id\""),
            (&[Step::Key("id")], "\"q\""),
            (&[Step::Key("text"), Step::At(1)], "\"c\""),
            (&[Step::Key("evidence"), Step::At(0), Step::Key("quote")], "5"),
            (&[Step::Key("evidence"), Step::At(0), Step::Key("deep"), Step::At(0), Step::At(0)], "1]]"),
            (&[Step::Key("evidence"), Step::At(1)], "7]"),
            (&[Step::Key("z")], "null"),
            (&[Step::Key("text"), Step::At(9)], "[\"a"), // the nearest value around it
            (&[Step::Key("absent")], "{ \"id\""),
        ] {
            let offset = offset_of(ITEM.as_bytes(), path);
            assert!(ITEM[offset..].starts_with(begins), "{path:?}: {}", &ITEM[offset..]);
        }
    }

    #[test]
    fn finds_the_path_of_a_byte() {
        for (at, path) in [
            ("{ \"id\"", "quotes[3]"),
            ("\"q\"", "quotes[3].id"),
            ("a \\\"", "quotes[3].text[0]"),
            ("\"c\"", "quotes[3].text[1]"),
            ("5", "quotes[3].evidence[0].quote"),
            ("1]]", "quotes[3].evidence[0].deep[0][0]"),
            ("}, 7", "quotes[3].evidence[0]"),
            ("7]", "quotes[3].evidence[1]"),
            ("null", "quotes[3].z"),
            ("}", "quotes[3].evidence[0]"),
        ] {
            let offset = ITEM.find(at).unwrap();
            assert_eq!(path_at(ITEM.as_bytes(), offset, "quotes[3]"), path, "{at}");
        }
        assert_eq!(path_at(ITEM.as_bytes(), ITEM.len() - 1, "quotes[3]"), "quotes[3]");
    }

    proptest::proptest! {
        #[test]
        fn walks_anything(bytes: Vec<u8>, offset in 0..64_usize) {
            offset_of(&bytes, &[Step::Key("a"), Step::At(1)]);
            path_at(&bytes, offset, "");
        }
    }
}
