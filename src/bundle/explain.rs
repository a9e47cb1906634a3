//! What was wrong, in words: where it is, what was found, what was expected, what to do.

use std::borrow::Cow;

use super::{
    choice::Choice,
    locate,
    problem::{Place, Refusal, shorten},
    scan,
};

/// Turns an error of `serde_json` in the piece at `begin` into one that speaks of the file.
pub(super) fn refusal(error: &serde_json::Error, piece: &[u8], begin: Place, base: &str) -> Refusal {
    // The error points behind the byte that it is about.
    let offset = offset_in(piece, error.line(), error.column()).saturating_sub(1);
    let text = error.to_string();
    let suffix = format!(" at line {} column {}", error.line(), error.column());
    let said = text.strip_suffix(&suffix).unwrap_or(&text);
    if error.is_data() {
        let (path, offset) = locate::path_at(piece, offset, base);
        let message = expectation(said, locate::scalar_at(piece, offset), &path);
        return Refusal::new(path, scan::place_within(piece, offset, begin), message);
    }
    let (offset, message) = match std::str::from_utf8(piece) {
        Err(error) => (error.valid_up_to(), NOT_UTF_8),
        Ok(_) => (offset, fault_of_syntax(said, piece.get(offset).copied())),
    };
    let (path, begins) = locate::path_at(piece, offset, base);
    // Of a number or word, its beginning tells more than where reading it failed.
    let is_of_scalar =
        matches!(said, "expected ident" | "EOF while parsing a value" | "invalid number" | "number out of range");
    let offset = if is_of_scalar && message != NOT_UTF_8 { begins } else { offset };
    Refusal::new(path, scan::place_within(piece, offset, begin), message).near(piece, offset)
}

/// `serde_json` counts lines from 1 and columns in bytes from the line's start.
fn offset_in(piece: &[u8], line: usize, column: usize) -> usize {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(nth) => memchr::memchr_iter(b'\n', piece).nth(nth).map_or(0, |newline| newline + 1),
    };
    start + column
}

/// `expected a string` as `found null, expected a string`.
fn expectation(said: &str, written: &[u8], path: &str) -> String {
    let Some(expected) = said.strip_prefix("expected ") else { return said.to_owned() };
    let found = match written.first() {
        Some(b'{') => Cow::Borrowed("an object"),
        Some(b'[') => Cow::Borrowed("an array"),
        // As the file writes it: a number may have lost digits in reading.
        _ => Cow::Owned(shorten(&String::from_utf8_lossy(written))),
    };
    let advice = match written.first() {
        Some(b'n') if is_optional(path) => "; where it is unknown, leave it out",
        Some(b'0'..=b'9' | b'-') if expected.starts_with("a string") => "; put it in quotation marks",
        Some(b'"') if expected == "an array" => "; put it in `[` and `]`",
        _ => "",
    };
    format!("found {found}, expected {expected}{advice}")
}

/// Whether the format lets that be absent which is at `path`.
fn is_optional(path: &str) -> bool {
    match path.rsplit_once('.').map_or(path, |(_, last)| last) {
        "standpoint" | "name" | "id" | "text" | "issue" | "position" | "quote" => false,
        "speaker" => !path.starts_with("stances"),
        _ => true,
    }
}

const NOT_UTF_8: &str = "not UTF-8; save the file as UTF-8";

/// What `serde_json` says of bytes that are not JSON, for somebody who wrote them by hand.
fn fault_of_syntax(said: &str, byte: Option<u8>) -> &'static str {
    match said {
        "expected value" | "expected ident" | "EOF while parsing a value" | "key must be a string"
            if byte == Some(b'/') =>
        {
            COMMENT
        }
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
    }
}

pub(super) const COMMENT: &str = "not JSON, which has no comments; remove this one";
pub(super) const TRAILING_COMMA: &str = "not JSON: nothing follows the last comma; remove it";

/// The message for a key that its object already has.
pub(super) fn twice(key: &str) -> String {
    format!("the key `{}` stands twice in one object; keep one", shorten(key))
}

/// The message for a required key that an object with the keys `others` does not have.
pub(super) fn missing<'a>(key: &str, others: impl IntoIterator<Item = &'a str>) -> String {
    match others.into_iter().filter(|other| nearest(other, &[key]).is_some()).min() {
        Some(other) => format!("`{key}` is missing; did you mean it by `{}`?", shorten(other)),
        None => format!("`{key}` is missing; add it"),
    }
}

/// What is expected in place of `word`, which the closed list does not have.
pub(super) fn other_word(word: &str, choice: &Choice) -> String {
    let question = nearest(word, choice.words).map(|nearest| format!("; did you mean `{nearest}`?"));
    format!("{}{}", choice.expected, question.unwrap_or_default())
}

/// The message for a field that the format does not have.
pub(super) fn unknown_field(name: &str, known: &[&str]) -> String {
    let question = nearest(name, known).map(|known| format!("; did you mean `{known}`?")).unwrap_or_default();
    format!("the format has no field `{}`, so it is ignored{question}", shorten(name))
}

/// That of the `known` words which somebody who wrote `word` may have meant.
pub(super) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    const LONGEST: usize = 40;
    if word.len() > LONGEST {
        return None;
    }
    // Case and what stands between words is where conventions differ.
    let plain = |word: &str| -> String {
        let letters = word.chars().filter(|c| !matches!(c, '_' | '-' | ' '));
        letters.map(|c| c.to_ascii_lowercase()).collect()
    };
    let word = plain(word);
    let distances = known.iter().map(|&known| (strsim::osa_distance(&plain(known), &word), known));
    let (distance, nearest) = distances.min()?;
    (distance * 3 <= word.len().max(nearest.len())).then_some(nearest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_only_what_is_near() {
        const FIELDS: &[&str] = &["id", "url", "text", "speaker", "evidence", "inLanguage", "archivedAt"];
        for (word, meant) in [
            ("ID", Some("id")),
            ("Url", Some("url")),
            ("txt", Some("text")),
            ("speaker_id", Some("speaker")),
            ("speakers", Some("speaker")),
            ("evidnece", Some("evidence")),
            ("in_language", Some("inLanguage")),
            ("archived-at", Some("archivedAt")),
            ("confidence", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, FIELDS), meant, "{word}");
        }
        assert_eq!(nearest(&"speaker".repeat(1_000_000), FIELDS), None);
    }
}
