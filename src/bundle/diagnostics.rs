//! Error messages: what was found, what was expected, and what to do.

use std::borrow::Cow;

use super::{
    fault::FaultKind,
    fields::Shape,
    foreign::{self, Expected},
    locate,
    problem::{Place, ReadError, shorten},
    suggest, wire,
};

/// The message for a fault of the value at `path`, whose JSON is `written`.
pub(super) fn message(what: &FaultKind, written: &[u8], path: &str) -> String {
    match what {
        FaultKind::Expected(shape) => expectation(*shape, written, path),
        FaultKind::Missing(key, None) => format!("`{key}` is missing; add it"),
        FaultKind::Missing(key, Some(name)) => format!("`{key}` is missing; did you mean it by `{}`?", shorten(name)),
        FaultKind::DuplicateKey(key) => duplicate_key(key),
    }
}

/// The message for a key that its object already has.
pub(super) fn duplicate_key(key: &str) -> String {
    format!("the key `{}` stands twice in one object; keep one", shorten(key))
}

/// `found null, expected a string`, and what to do.
fn expectation(shape: Shape, written: &[u8], path: &str) -> String {
    let found = match written.first() {
        Some(b'{') => Cow::Borrowed("an object"),
        Some(b'[') => Cow::Borrowed("an array"),
        // As written in the file: a parsed number may have lost digits.
        _ => Cow::Owned(shorten(&String::from_utf8_lossy(written))),
    };
    let is_text = matches!(shape, Shape::Text | Shape::Fragments);
    let advice = match (shape, written.first()) {
        (Shape::Word(choice), Some(b'"')) => suggest::question(&suggest::words(&wire::text(written), choice)),
        (Shape::List(_), Some(b'"')) if found.ends_with('"') => format!("; put it in `[` and `]`: `[{found}]`"),
        (Shape::List(_), Some(b'"')) => "; put it in `[` and `]`".to_owned(),
        (Shape::Version | Shape::Strength, Some(b'"')) if wire::text(written).trim().parse::<u8>().is_ok() => {
            "; write it without quotation marks".to_owned()
        }
        (_, Some(b'n')) if is_optional(path) => "; where it is unknown, leave it out".to_owned(),
        (_, Some(b'0'..=b'9' | b'-')) if is_text => "; put it in quotation marks".to_owned(),
        (_, Some(b'{')) if is_reference(path) => "; write its id".to_owned(),
        (_, Some(b'{' | b'[')) if is_text => "; write it as one text".to_owned(),
        _ => String::new(),
    };
    format!("found {found}, expected {}{advice}", expected(shape))
}

fn expected(shape: Shape) -> Cow<'static, str> {
    Cow::Borrowed(match shape {
        Shape::Text => "a string",
        Shape::List(_) => "an array",
        Shape::Fragments => "a string or an array of strings",
        Shape::Word(choice) => choice.expected,
        Shape::Version => return Cow::Owned(format!("the number {}", super::VERSION)),
        Shape::Strength => "1, 2 or 3",
        Shape::Record(_) => "an object",
        Shape::Evidence => "a quote's id or an object",
        Shape::Ignored => "any value",
    })
}

/// Whether the value at `path` is the id of another item.
fn is_reference(path: &str) -> bool {
    let key = path.rsplit_once('.').map_or(path, |(_, last)| last);
    matches!(key.split('[').next(), Some("speaker" | "source" | "issue" | "issues"))
}

/// Whether the value at `path` is optional.
fn is_optional(path: &str) -> bool {
    match path.rsplit_once('.').map_or(path, |(_, last)| last) {
        "standpoint" | "name" | "id" | "text" | "issue" | "position" | "quote" => false,
        "speaker" => !path.starts_with("stances"),
        _ => true,
    }
}

/// Turns an error of `serde_json` in the piece at `begin` into one that speaks of the file.
pub(super) fn syntax_error(error: &serde_json::Error, piece: &[u8], begin: Place, base: &str) -> ReadError {
    // The error points after the byte that it is about.
    let offset = offset_in(piece, error.line(), error.column()).saturating_sub(1);
    let text = error.to_string();
    let suffix = format!(" at line {} column {}", error.line(), error.column());
    let said = text.strip_suffix(&suffix).unwrap_or(&text);
    let invalid = std::str::from_utf8(piece).err();
    let offset = invalid.map_or(offset, |error| error.valid_up_to());
    let (path, begins) = locate::path_at(piece, offset, base);
    // For a number or word, point at its beginning.
    let is_of_scalar =
        matches!(said, "expected ident" | "EOF while parsing a value" | "invalid number" | "number out of range");
    let offset = if is_of_scalar && invalid.is_none() { begins } else { offset };
    let message = match invalid {
        Some(_) => Cow::Borrowed("not UTF-8; save the file as UTF-8"),
        None => fault_of_syntax(said, piece, offset),
    };
    ReadError::new(path, locate::place_within(piece, offset, begin), message).near(piece, offset)
}

/// `serde_json` counts lines from 1 and columns in bytes from the line's start.
fn offset_in(piece: &[u8], line: usize, column: usize) -> usize {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(nth) => memchr::memchr_iter(b'\n', piece).nth(nth).map_or(0, |newline| newline + 1),
    };
    start + column
}

/// Translates an error of `serde_json` for people who write JSON by hand.
fn fault_of_syntax(said: &str, piece: &[u8], offset: usize) -> Cow<'static, str> {
    let (before, behind) = piece.split_at(offset.min(piece.len()));
    let expected = match said {
        "expected value" | "expected ident" | "EOF while parsing a value" => Some(Expected::Value),
        "key must be a string" => Some(Expected::Key),
        said if said.starts_with("expected `") => Some(Expected::Mark),
        _ => None,
    };
    if let Some(stray) = expected.and_then(|expected| foreign::stray(before, behind, expected)) {
        return stray;
    }
    Cow::Borrowed(match said {
        "expected value" | "expected ident" | "EOF while parsing a value" => "not JSON: expected a value",
        "key must be a string" => "not JSON: expected a key in quotation marks",
        "trailing comma" => TRAILING_COMMA,
        "expected `:`" => "not JSON: expected `:` after the key",
        "expected `,` or `}`" | "EOF while parsing an object" => "not JSON: expected `,` or `}`",
        "expected `,` or `]`" | "EOF while parsing a list" => "not JSON: expected `,` or `]`",
        "number out of range" => "this number is too large to be read; write a smaller one",
        "invalid number" => "not JSON: this is not how a number is written",
        "invalid escape" => "not JSON: no escape begins like this; for a backslash write two",
        // All that is left of a surrogate pair whose other half is missing.
        "unexpected end of hex escape" | "lone leading surrogate in hex escape" => {
            "half of a character: `\\ud800` to `\\udfff` come in pairs; write both, or the character itself"
        }
        said if said.starts_with("control character") => {
            "not JSON: a tab or line break inside a text; write `\\t` or `\\n` in its place"
        }
        _ => "not JSON",
    })
}

pub(super) const TRAILING_COMMA: &str = "not JSON: nothing follows the last comma; remove it";
