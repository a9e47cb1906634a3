//! Recognises files that are not bundles, and traces of other programs and habits in a bundle, by the bytes that JSON
//! does not allow.

use std::{borrow::Cow, fmt, str};

/// Number of bytes from the beginning that identify a file: a Word file, for example, is recognised by the name of its
/// third part.
pub(super) const SNIFFED: usize = 4096;

/// A kind of file that is not plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    /// Its name, as in “this file is …”.
    pub name: &'static str,
    /// How to turn it into plain text.
    pub advice: &'static str,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, advice } = self;
        let is = if name.starts_with("not ") { "" } else { "this file is " };
        write!(f, "{is}{name}; {advice}")
    }
}

const UNPACK: &str = "unpack it";
const SAVE_AS_TEXT: &str = "save what is in it as plain text, in UTF-8";

/// Kinds by the bytes that they begin with: the `magic` of the Unix command `file`.
const KINDS: &[(&[u8], Kind)] = &[
    (
        b"\x1f\x8b",
        Kind {
            name: "packed by gzip",
            advice: "unpack it, or have its server send the header `Content-Encoding: gzip`",
        },
    ),
    (
        b"\x28\xb5\x2f\xfd",
        Kind {
            name: "packed by zstd",
            advice: "unpack it, or have its server send the header `Content-Encoding: zstd`",
        },
    ),
    (b"BZh", Kind { name: "packed by bzip2", advice: UNPACK }),
    (b"\xfd7zXZ\0", Kind { name: "packed by xz", advice: UNPACK }),
    (b"7z\xbc\xaf\x27\x1c", Kind { name: "packed by 7-Zip", advice: UNPACK }),
    (b"Rar!", Kind { name: "packed by RAR", advice: UNPACK }),
    (b"\xd0\xcf\x11\xe0", Kind { name: "an old Word or Excel file", advice: SAVE_AS_TEXT }),
    (b"%PDF-", Kind { name: "a PDF", advice: SAVE_AS_TEXT }),
    (b"{\\rtf", Kind { name: "an RTF file, as word processors write them", advice: SAVE_AS_TEXT }),
    (b"\x89PNG", Kind { name: "a picture", advice: "take the file that was meant" }),
    (b"\xff\xd8\xff", Kind { name: "a picture", advice: "take the file that was meant" }),
    (b"GIF8", Kind { name: "a picture", advice: "take the file that was meant" }),
    (b"\xff\xfe", UTF_16),
    (b"\xfe\xff", UTF_16),
    (b"{\0", UTF_16),
    (b"\0{", UTF_16),
];

const UTF_16: Kind = Kind { name: "not UTF-8 but UTF-16", advice: "save the file as UTF-8" };

/// Names of parts in the zip files of word processors and the like.
const PARTS: &[(&[u8], Kind)] = &[
    (b"word/", Kind { name: "a Word file", advice: SAVE_AS_TEXT }),
    (b"xl/", Kind { name: "an Excel file", advice: SAVE_AS_TEXT }),
    (b"ppt/", Kind { name: "a PowerPoint file", advice: SAVE_AS_TEXT }),
    (b"vnd.oasis.opendocument", Kind { name: "a LibreOffice file", advice: SAVE_AS_TEXT }),
    (b"[Content_Types].xml", Kind { name: "a Word, Excel or PowerPoint file", advice: SAVE_AS_TEXT }),
];

/// The kind of file that begins with these bytes, if it is not plain text; [`SNIFFED`] bytes are enough.
pub(crate) fn kind(bytes: &[u8]) -> Option<Kind> {
    if bytes.starts_with(b"PK\x03\x04") {
        let has = |part: &[u8]| memchr::memmem::find(bytes, part).is_some();
        let part = PARTS.iter().find(|(part, _)| has(part)).map(|&(_, kind)| kind);
        return Some(part.unwrap_or(Kind { name: "packed by zip", advice: UNPACK }));
    }
    KINDS.iter().find(|(begin, _)| bytes.starts_with(begin)).map(|&(_, kind)| kind)
}

/// The message for a text that does not begin like a bundle: `bytes` are its first [`SNIFFED`] ones.
pub(super) fn beginning(bytes: &[u8]) -> Cow<'static, str> {
    // What is not text, or is cut within a character, does not matter from there on.
    let text = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    Cow::Borrowed(match text.as_bytes() {
        _ if text.starts_with(CONFLICT) => CONFLICTS,
        [b'<', ..] => "this is a web page or XML, not a bundle; check the address it came from",
        [b'[', ..] => "found an array, expected an object; a bundle is one object, `{ … }`",
        _ if text.starts_with('\u{feff}') => {
            "a second byte order mark stands here, where one is enough; save the file as UTF-8 without any"
        }
        _ if text.contains("```") => {
            "this is Markdown with the bundle in it; keep what stands between the lines with ```, and nothing else"
        }
        _ if is_script(text) => "this is a script, not JSON; keep the object in it, from `{` to `}`, and nothing else",
        _ if begins_with_key(text) => "the `{` is missing with which a bundle, one JSON object, begins",
        _ if is_yaml(text) => "this looks like YAML; a bundle is JSON, to which a program can convert it",
        _ if is_table(text) => "this looks like a table, such as CSV, and not like a bundle, which is one JSON object",
        _ if bytes.iter().any(|&byte| byte < b'\t') => "this is no text, and a bundle is one JSON object",
        _ => return before_object(text),
    })
}

fn before_object(text: &str) -> Cow<'static, str> {
    match unseen(text.as_bytes()) {
        Some(message) => Cow::Owned(message),
        None if text.contains('{') => {
            Cow::Borrowed("something stands before the `{` with which a bundle, one JSON object, begins; remove it")
        }
        None => Cow::Borrowed("not a bundle, which is one JSON object; expected `{`"),
    }
}

/// Whether the first object is assigned, exported or passed on.
fn is_script(text: &str) -> bool {
    let Some((before, _)) = text.split_once('{') else { return false };
    let before = before.trim_end();
    before.ends_with(['=', '(']) || before.ends_with("export default") || before.ends_with("return")
}

/// Whether a text begins with a quoted key and a colon.
fn begins_with_key(text: &str) -> bool {
    let Some((_, rest)) = text.strip_prefix('"').and_then(|rest| rest.split_once('"')) else { return false };
    rest.trim_start().starts_with(':')
}

fn is_yaml(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let key =
        line.split_once(':').filter(|(_, value)| value.is_empty() || value.starts_with(' ') && !value.contains('{'));
    line.starts_with("---") || key.is_some_and(|(key, _)| !key.is_empty() && key.bytes().all(is_of_word))
}

fn is_table(text: &str) -> bool {
    let mut lines = text.lines().take(2).map(|line| line.split([',', ';', '\t']).count());
    let columns = lines.next().unwrap_or_default();
    columns > 1 && lines.next() == Some(columns)
}

/// The message for the bytes `behind` a place where JSON cannot continue like this, if they show which program or habit
/// wrote them; `before` are the bytes in front.
pub(super) fn stray(before: &[u8], behind: &[u8], expected: Expected) -> Option<Cow<'static, str>> {
    if let Some(mark) = closed_by(before) {
        return Some(Cow::Owned(format!(
            "not JSON: the text before this ends in `{mark}`, as word processors write it; JSON needs the straight \
             quotation mark `\"` there"
        )));
    }
    let next = first_char(behind)?;
    Some(Cow::Borrowed(match next {
        '/' | '#' => "not JSON, which has no comments; remove this one",
        '\'' | '`' if expected != Expected::Mark => {
            return Some(Cow::Owned(format!(
                "not JSON, which has double quotation marks, `\"`, around keys and texts, and not `{next}`"
            )));
        }
        _ if MARKS.contains(next) => {
            return Some(Cow::Owned(format!(
                "not JSON, which needs straight quotation marks, `\"`, here; this one, `{next}`, is curly, as word processors \
                 write it"
            )));
        }
        _ if behind.starts_with(CONFLICT.as_bytes()) => CONFLICTS,
        _ if next == '…' || behind.starts_with(b"..") => {
            "not JSON: something was left out here; write it, or remove the dots"
        }
        _ if is_of_word(u8::try_from(next).unwrap_or_default()) && !next.is_ascii_digit() => {
            return word(behind, expected);
        }
        _ => return unseen(behind).map(Cow::Owned),
    }))
}

/// The message for bytes after a complete object.
pub(super) fn end(bytes: &[u8]) -> Cow<'static, str> {
    Cow::Borrowed(match bytes {
        [b'{', ..] => {
            "a second object begins here, as in JSON Lines; a bundle is one object, with its items in lists: `\"quotes\": [ … ]`"
        }
        [b'`', ..] => "a Markdown fence stands here; keep what stands between the lines with ```, and nothing else",
        [b';' | b')', ..] => "not JSON, but the rest of a script; nothing follows the closing `}`",
        _ => {
            return unseen(bytes).map_or(Cow::Borrowed("not JSON: expected nothing after the closing `}`"), Cow::Owned);
        }
    })
}

/// What JSON expects at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    Key,
    Value,
    /// A colon, a comma or a bracket.
    Mark,
}

/// The beginning of a merge conflict that git left in a file, and its message.
const CONFLICT: &str = "<<<<<<<";
const CONFLICTS: &str = "git left the mark of a conflict here; decide which of the two versions is to stay";

/// Quotation marks that are not JSON's.
const MARKS: &str = "“”„‟‘’‚‛«»‹›″＂「」";

/// The curly mark that was meant to end a text before the bytes: the text went on to the next straight one instead.
fn closed_by(before: &[u8]) -> Option<char> {
    let before = before.strip_suffix(b"\"")?;
    let begin = memchr::memrchr(b'"', before).map_or(0, |begin| begin + 1);
    not_closed_by(before.get(begin..)?)
}

/// The first curly mark in a text that seems to have been meant to close it.
pub(super) fn not_closed_by(text: &[u8]) -> Option<char> {
    let text = String::from_utf8_lossy(text);
    let (_, mark) = text.char_indices().find(|&(at, c)| {
        let behind = text.get(at + c.len_utf8()..).unwrap_or_default();
        MARKS.contains(c) && behind.trim_start().starts_with([':', ',', '}', ']'])
    })?;
    Some(mark)
}

fn first_char(bytes: &[u8]) -> Option<char> {
    bytes.utf8_chunks().next()?.valid().chars().next()
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'-')
}

/// The message for a word without quotation marks.
fn word(bytes: &[u8], expected: Expected) -> Option<Cow<'static, str>> {
    /// Number of bytes of a word that are shown, however few have arrived.
    const MOST: usize = 16;
    let length = bytes.iter().take(MOST).take_while(|&&byte| is_of_word(byte)).count();
    let word = str::from_utf8(bytes.get(..length)?).ok()?;
    let word = if length < MOST { Cow::Borrowed(word) } else { Cow::Owned(format!("{word}…")) };
    Some(Cow::Owned(match (expected, &*word) {
        (Expected::Key, _) => format!("not JSON: put the key in quotation marks: `\"{word}\"`"),
        (Expected::Value, "None" | "undefined" | "NaN" | "nan" | "Infinity" | "nil" | "NULL" | "Null") => {
            format!("not JSON, which has no `{word}`; where a value is unknown, leave the field out")
        }
        (Expected::Value, "True" | "False" | "TRUE" | "FALSE") => {
            format!("not JSON, which writes `{}` for `{word}`", word.to_ascii_lowercase())
        }
        (Expected::Value, _) => format!("not JSON: put the text in quotation marks: `\"{word}\"`"),
        (Expected::Mark, _) => return None,
    }))
}

/// The message for an invisible character that is not JSON white space.
fn unseen(bytes: &[u8]) -> Option<String> {
    let next = first_char(bytes)?;
    let is_unseen = !next.is_ascii() && next.is_whitespace() || super::alike::is_unseen(next);
    is_unseen
        .then(|| format!("not JSON: a character stands here that cannot be seen, U+{:04X}; remove it", u32::from(next)))
}
