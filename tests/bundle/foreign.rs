//! Files of another kind, and what other programs leave in a bundle: each is refused with what to do about it.

use crate::{read_in_pieces, refused};

/// A file, and the beginning of what is said of it.
type Row<'a> = (&'a [u8], &'a str);

const PACKED: &[Row<'_>] = &[
    (
        b"\x1f\x8b\x08\0\0\0\0\0",
        "this file is packed by gzip; unpack it, or have its server send the header `Content-Encoding: gzip` (line 1, column 1)",
    ),
    (
        b"\x28\xb5\x2f\xfd\x24",
        "this file is packed by zstd; unpack it, or have its server send the header `Content-Encoding: zstd` (line 1, column 1)",
    ),
    (b"BZh91AY", "this file is packed by bzip2; unpack it (line 1"),
    (b"\xfd7zXZ\0\0", "this file is packed by xz; unpack it (line 1"),
    (b"7z\xbc\xaf\x27\x1c\0", "this file is packed by 7-Zip; unpack it (line 1"),
    (b"PK\x03\x04\x14\0\0\0bundle.json", "this file is packed by zip; unpack it (line 1"),
    (
        b"PK\x03\x04\x14\0[Content_Types].xml\0PK\x03\x04word/document.xml",
        "this file is a Word file; save what is in it as plain text",
    ),
    (
        b"PK\x03\x04\x14\0[Content_Types].xml\0PK\x03\x04xl/workbook.xml",
        "this file is an Excel file; save what is in it",
    ),
    (b"PK\x03\x04\x14\0[Content_Types].xml\0", "this file is a Word, Excel or PowerPoint file; save what is in it"),
    (b"PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text", "this file is a LibreOffice file; save what"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1", "this file is an old Word or Excel file; save what is in it"),
    (b"%PDF-1.7\n", "this file is a PDF; save what is in it as plain text, in UTF-8 (line 1"),
    (b"{\\rtf1\\ansi", "this file is an RTF file, as word processors write them; save what is in it as plain text"),
    (b"\x89PNG\r\n", "this file is a picture; take the file that was meant"),
    (b"\xff\xfe{\0\"\0", "not UTF-8 but UTF-16; save the file as UTF-8 (line 1, column 1)"),
    (b"\xfe\xff\0{\0\"", "not UTF-8 but UTF-16; save the file as UTF-8 (line 1, column 1)"),
    (b"{\0\"\0s\0", "not UTF-8 but UTF-16; save the file as UTF-8"),
    (b"\0{\0\"\0s", "not UTF-8 but UTF-16; save the file as UTF-8"),
];

const TEXTS: &[Row<'_>] = &[
    (b"<!doctype html>", "this is a web page or XML, not a bundle"),
    (b"<?xml version=\"1.0\"?>", "this is a web page or XML, not a bundle"),
    (b"<<<<<<< HEAD\n{", "git left the mark of a conflict here"),
    (b"[{ \"standpoint\": 1 }]", "found an array, expected an object"),
    (b"```json\n{ \"standpoint\": 1 }\n```", "this is Markdown with the bundle in it; keep what stands between"),
    (b"Here is the bundle:\n\n```json\n{}\n```\n", "this is Markdown with the bundle in it"),
    (b"const bundle = { standpoint: 1 };", "this is a script, not JSON; keep the object in it, from `{` to `}`"),
    (b"export default {", "this is a script, not JSON"),
    (b"callback({ \"standpoint\": 1 })", "this is a script, not JSON"),
    (b"\"standpoint\": 1,\n\"name\": \"n\"", "the `{` is missing with which a bundle"),
    (b"standpoint: 1\nname: Bridge\n", "this looks like YAML"),
    (b"---\nstandpoint: 1\n", "this looks like YAML"),
    (b"id,name,url\na,Ada,\n", "this looks like a table, such as CSV"),
    (b"id;name\na;Ada\n", "this looks like a table"),
    (b"id\tname\na\tAda\n", "this looks like a table"),
    (b"Bundle: { \"standpoint\": 1 }", "something stands before the `{`"),
    (b"\xef\xbb\xbf\xef\xbb\xbf{}", "a second byte order mark stands here"),
    (
        "\u{a0}{ \"standpoint\": 1 }".as_bytes(),
        "not JSON: a character stands here that cannot be seen, U+00A0; remove it",
    ),
    ("\u{200b}{ \"standpoint\": 1 }".as_bytes(), "not JSON: a character stands here that cannot be seen, U+200B"),
    (b"nothing at all", "not a bundle, which is one JSON object; expected `{`"),
    (b"\x01\x02\x03", "this is no text, and a bundle is one JSON object"),
];

/// What stands in a file of which the rest is a bundle's.
const WITHIN: &[Row<'_>] = &[
    // Word processors.
    (
        "{ “standpoint”: 1 }".as_bytes(),
        "not JSON, which needs straight quotation marks, `\"`, here; this one, `“`, is curly",
    ),
    (
        "{ „standpoint“: 1 }".as_bytes(),
        "not JSON, which needs straight quotation marks, `\"`, here; this one, `„`, is curly",
    ),
    (
        "{ «standpoint»: 1 }".as_bytes(),
        "not JSON, which needs straight quotation marks, `\"`, here; this one, `«`, is curly",
    ),
    (
        "{ \"standpoint\": 1, \"name\": “Bridge” }".as_bytes(),
        "name: not JSON, which needs straight quotation marks, `\"`, here; this one, `“`, is curly",
    ),
    (
        "{ \"quotes\": [{ “id”: \"q\" }] }".as_bytes(),
        "quotes[0]: not JSON, which needs straight quotation marks, `\"`, here; this one, `“`, is curly",
    ),
    (
        "{ \"quotes\": [{ \"id\": “q” }] }".as_bytes(),
        "quotes[0].id: not JSON, which needs straight quotation marks, `\"`, here; this one, `“`, is curly",
    ),
    (
        "{ \"standpoint”: 1, \"name\": \"n\" }".as_bytes(),
        "not JSON: the text before this ends in `”`, as word processors write it; JSON needs the straight",
    ),
    (
        "{ \"quotes\": [{ \"id\": \"q”, \"text\": \"t\" }] }".as_bytes(),
        "quotes[0]: the file ends within a text: `”`, as word processors write it",
    ),
    (
        "{ \"standpoint\": 1, \"name\": \"n” }".as_bytes(),
        "name: the file ends within a text: `”`, as word processors write it",
    ),
    (
        "{ \"quotes\": [{ \"id\": \"q”, \"note\": \"n”, \"text\": \"t\" }] }".as_bytes(),
        "quotes[0].id: not JSON: the text before this ends in `”`, as word processors write it",
    ),
    // Programs.
    (b"{ 'standpoint': 1 }", "not JSON, which has double quotation marks, `\"`, around keys and texts, and not `'`"),
    (
        b"{ \"name\": 'n' }",
        "name: not JSON, which has double quotation marks, `\"`, around keys and texts, and not `'`",
    ),
    (b"{ \"quotes\": [{ 'id': 1 }] }", "quotes[0]: not JSON, which has double quotation marks"),
    (b"{ standpoint: 1 }", "not JSON: put the key in quotation marks: `\"standpoint\"`"),
    (b"{ \"standpoint\": 1, name: 1 }", "not JSON: put the key in quotation marks: `\"name\"`"),
    (b"{ \"quotes\": [{ id: \"q\" }] }", "quotes[0]: not JSON: put the key in quotation marks: `\"id\"`"),
    (b"{ aKeyWithoutAnEndInSight: 1 }", "not JSON: put the key in quotation marks: `\"aKeyWithoutAnEnd…\"`"),
    (b"{ \"name\": Bridge }", "name: not JSON: put the text in quotation marks: `\"Bridge\"`"),
    (b"{ \"name\": None }", "name: not JSON, which has no `None`; where a value is unknown, leave the field out"),
    (b"{ \"name\": undefined }", "name: not JSON, which has no `undefined`"),
    (b"{ \"stances\": [{ \"strength\": NaN }] }", "stances[0].strength: not JSON, which has no `NaN`"),
    (b"{ \"x\": True }", "x: not JSON, which writes `true` for `True`"),
    (b"{ \"quotes\": [{ \"x\": False }] }", "quotes[0].x: not JSON, which writes `false` for `False`"),
    // People.
    (b"{ // a bundle\n", "not JSON, which has no comments; remove this one"),
    (b"{ # a bundle\n", "not JSON, which has no comments; remove this one"),
    (
        b"{ \"quotes\": [{ \"id\": \"q\" /* the first */ }] }",
        "quotes[0].id: not JSON, which has no comments; remove this one",
    ),
    (b"{ \"quotes\": [ ... ] }", "quotes[0]: not JSON: something was left out here; write it, or remove the dots"),
    ("{ \"standpoint\": 1, … }".as_bytes(), "not JSON: something was left out here; write it, or remove the dots"),
    (b"{ \"standpoint\": 1,\n<<<<<<< HEAD\n", "git left the mark of a conflict here"),
    (
        "{\u{a0}\"standpoint\": 1 }".as_bytes(),
        "not JSON: a character stands here that cannot be seen, U+00A0; remove it",
    ),
    (
        "{ \"quotes\": [{ \"id\":\u{2003}\"q\" }] }".as_bytes(),
        "quotes[0].id: not JSON: a character stands here that cannot be seen, U+2003; remove it",
    ),
    (b"{ \"standpoint\": 1, }", "not JSON: nothing follows the last comma; remove it"),
    (b"{ \"quotes\": [{ \"id\": \"q\", }] }", "quotes[0]: not JSON: nothing follows the last comma; remove it"),
    // Behind the bundle.
    (b"{ \"standpoint\": 1, \"name\": \"n\" }\n{ \"standpoint\": 1 }", "a second object begins here, as in JSON Lines"),
    (b"{ \"standpoint\": 1, \"name\": \"n\" }\n```\n", "a Markdown fence stands here"),
    (b"{ \"standpoint\": 1, \"name\": \"n\" };", "not JSON, but the rest of a script; nothing follows the closing `}`"),
    (
        "{ \"standpoint\": 1, \"name\": \"n\" }\u{200b}".as_bytes(),
        "not JSON: a character stands here that cannot be seen, U+200B",
    ),
];

#[test]
fn a_file_of_another_kind_is_told_as_that() {
    for (bytes, expected) in PACKED.iter().chain(TEXTS) {
        let refusal = refused(bytes);
        assert!(refusal.starts_with(expected), "{}: {refusal}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn what_other_programs_leave_in_a_bundle_is_told_as_that() {
    for (bytes, expected) in WITHIN {
        let refusal = refused(bytes);
        assert!(refusal.starts_with(expected), "{}: {refusal}", String::from_utf8_lossy(bytes));
        assert!(refusal.contains("(line ") && refusal.contains(", at `"), "its place is told, too: {refusal}");
    }
}

/// What tells a Word file stands far behind its beginning.
#[test]
fn a_file_is_told_as_the_same_in_any_pieces() {
    let word =
        [b"PK\x03\x04[Content_Types].xml".to_vec(), b"\x9c".repeat(3000), b"word/document.xml".to_vec()].concat();
    assert!(refused(&word).starts_with("this file is a Word file"));
    let rows = PACKED.iter().chain(TEXTS).chain(WITHIN).map(|(bytes, _)| *bytes);
    for bytes in rows.chain([&*word]) {
        let whole = refused(bytes);
        for size in [1, 3, 7, 64, 4095, 4096] {
            let pieces = read_in_pieces(bytes, (0..bytes.len()).step_by(size)).unwrap_err();
            assert_eq!(pieces.to_string(), whole, "in pieces of {size}");
        }
    }
}

#[test]
fn quotation_marks_and_dots_in_a_text_are_what_it_says() {
    let bundle = crate::accepted(
        "{ \"standpoint\": 1, \"name\": \"Who said “no”, and ‘why’: … # // None\", \"description\": \"“A”: “B”, {“C”}\" }"
            .as_bytes(),
    );
    assert_eq!(bundle.problems, []);
}
