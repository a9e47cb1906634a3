//! Files made to do harm, or spoilt on their way.

use serde_json::Value;

use crate::{accepted, file, read, refused};

const DEEPEST: usize = 127;

/// Files with `value` where the format knows a field and where it does not, and how deep that is.
fn around(value: &str) -> [(&'static str, usize, String); 6] {
    let item = |list: &str, fields: &str| {
        format!("{{ \"standpoint\": 1, \"name\": \"n\", \"{list}\": [{{ {fields}: {value} }}] }}")
    };
    [
        ("a known field", 1, format!("{{ \"standpoint\": 1, \"name\": {value} }}")),
        ("an unknown field", 1, format!("{{ \"standpoint\": 1, \"name\": \"n\", \"x\": {value} }}")),
        ("an item's known field", 3, item("quotes", "\"id\": \"q\", \"text\"")),
        ("an item's unknown field", 3, item("quotes", "\"id\": \"q\", \"text\": \"t\", \"x\"")),
        ("an item's list", 3, item("stances", "\"evidence\"")),
        ("an item", 2, format!("{{ \"quotes\": [{value}] }}")),
    ]
}

fn nested(deep: usize) -> String {
    format!("{}{}", "[".repeat(deep), "]".repeat(deep))
}

#[test]
fn a_hundred_thousand_deep_is_too_deep_wherever_it_is() {
    for value in [
        nested(100_000),
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        format!("{}1{}", "[{\"a\":".repeat(50_000), "}]".repeat(50_000)),
    ] {
        for (place, _, text) in around(&value) {
            let refusal = refused(text.as_bytes());
            assert!(refusal.starts_with("nested more than 127 deep"), "{place}: {refusal}");
        }
    }
    assert!(refused("[".repeat(100_000).as_bytes()).starts_with("found an array, expected an object"));
}

#[test]
fn as_deep_as_serde_json_reads_is_not_too_deep() {
    for deep in [DEEPEST, DEEPEST + 1] {
        let (_, outside, _) = around("")[1];
        let [_, (_, _, field), _, ..] = around(&nested(deep - outside));
        let (_, outside, _) = around("")[3];
        let [_, _, _, (_, _, item), ..] = around(&nested(deep - outside));
        for text in [field, item] {
            let readable = serde_json::from_slice::<Value>(text.as_bytes()).is_ok();
            assert_eq!(readable, deep == DEEPEST, "serde_json's own limit");
            assert_eq!(read(text.as_bytes()).is_ok(), readable, "{deep} deep");
        }
    }
}

#[test]
fn a_million_empty_lists_are_refused_or_ignored() {
    let bomb = format!("[{}[]]", "[],".repeat(11_000_000 / 3));
    for (place, _, text) in around(&bomb) {
        match place {
            "an unknown field" | "an item's unknown field" => drop(accepted(text.as_bytes())),
            _ => drop(refused(text.as_bytes())),
        }
    }
    refused(bomb.as_bytes());
    refused(&bomb.as_bytes()[1..]);
}

/// Each of these had the whole item walked again.
#[test]
fn an_item_with_a_hundred_thousand_faults_takes_no_longer_for_each() {
    let many = |item: &str| vec![item; 100_000].join(",\n");
    let distinct = |before: &str, behind: &str| {
        let items: Vec<String> = (0..100_000).map(|at| format!("{before}\"{at}\"{behind}")).collect();
        items.join(",\n")
    };
    for fields in [
        format!("\"speakers\": [{{ \"id\": \"a\", \"name\": \"\", \"sameAs\": [{}] }}]", many("\"\"")),
        format!("\"quotes\": [{{ \"id\": \"q\", \"text\": [{}] }}]", many("\"\"")),
        format!("\"quotes\": [{{ \"id\": \"q\", \"text\": \"t\", \"issues\": [{}] }}]", distinct("", "")),
        format!(
            "\"stances\": [{{ \"speaker\": \"a\", \"issue\": \"i\", \"position\": \"none\", \"evidence\": [{}] }}]",
            distinct("{ \"quote\": ", "}")
        ),
    ] {
        let bundle = accepted(format!("{{ \"standpoint\": 1, \"name\": \"n\", {fields} }}").as_bytes());
        assert_eq!(bundle.problems.len(), standpoint::bundle::MOST_PROBLEMS);
        assert!(bundle.more_problems >= 90_000, "{}", bundle.more_problems);
        assert!(bundle.problems.iter().all(|problem| problem.place.line > 0 && !problem.path.is_empty()));
    }
}

#[test]
fn a_key_that_stands_twice_is_refused_wherever_it_is() {
    for (text, message) in [
        (r#"{ "name": "a", "name": "a" }"#, "name: the key `name`"),
        (r#"{ "quotes": [], "quotes": [] }"#, "quotes: the key `quotes`"),
        (r#"{ "x": 1, "x": 2 }"#, "x: the key `x`"),
        (r#"{ "x": 1, "\u0078": 2 }"#, "x: the key `x`"),
        (r#"{ "": 1, "": 2 }"#, "the key ``"),
        (r#"{ "x": { "y": 1, "y": 2 } }"#, "x.y: the key `y`"),
        (r#"{ "x": [[{ "y": 1, "z": 3, "\u0079": 2 }]] }"#, "x[0][0].y: the key `y`"),
        (r#"{ "quotes": [{ "id": "q", "id": "q" }] }"#, "quotes[0].id: the key `id`"),
        (r#"{ "quotes": [{ "id": "q", "\u0069d": "q" }] }"#, "quotes[0].id: the key `id`"),
        (r#"{ "quotes": [{ "x": 1, "id": "q", "x": 1 }] }"#, "quotes[0].x: the key `x`"),
        (r#"{ "quotes": [{ "x": { "y": 1, "y": 2 } }] }"#, "quotes[0].x.y: the key `y`"),
        (r#"{ "sources": [{ "name": "q", "name": "q" }] }"#, "sources[0].name: the key `name`"),
        (r#"{ "speakers": [{ "sameAs": [], "sameAs": [] }] }"#, "speakers[0].sameAs: the key `sameAs`"),
        (r#"{ "issues": [{ "id": "q", "id": "q" }] }"#, "issues[0].id: the key `id`"),
        (r#"{ "stances": [{ "strength": 1, "strength": 1 }] }"#, "stances[0].strength: the key `strength`"),
        (
            r#"{ "stances": [{ "evidence": ["a", { "role": "context", "role": "context" }] }] }"#,
            "stances[0].evidence[1].role: the key `role`",
        ),
        (
            r#"{ "stances": [{ "evidence": [{ "x": { "y": {}, "y": {} } }] }] }"#,
            "stances[0].evidence[0].x.y: the key `y`",
        ),
    ] {
        let refusal = refused(text.as_bytes());
        let expected = format!("{message} stands twice in one object; keep one (line 1, column ");
        assert!(refusal.starts_with(&expected), "{text}: {refusal}");
    }
}

#[test]
fn a_key_may_stand_once_in_each_of_two_objects() {
    accepted(br#"{ "standpoint": 1, "name": "n", "x": [{ "x": 1 }, { "x": { "x": 1 } }], "y": { "x": 1 } }"#);
}

#[test]
fn a_number_is_refused_only_where_it_cannot_be_read() {
    for (number, readable) in [
        ("1e308", true),
        ("-0", true),
        ("1E-999", true),
        ("123456789012345678901234567890", true),
        ("1e309", false),
        ("-1e999", false),
        ("01", false),
        (".5", false),
        ("1.", false),
        ("+1", false),
        ("0x10", false),
        ("Infinity", false),
        ("NaN", false),
        ("-", false),
    ] {
        for (place, _, text) in around(number) {
            if place.contains("unknown") {
                assert_eq!(read(text.as_bytes()).is_ok(), readable, "{place}: {number}");
                assert_eq!(serde_json::from_slice::<Value>(text.as_bytes()).is_ok(), readable, "{number}");
            } else {
                refused(text.as_bytes());
            }
        }
    }
    let far = refused(br#"{ "x": 1e309 }"#);
    assert_eq!(far, "x: this number is too large to be read; write a smaller one (line 1, column 8, at `1e309`)");
}

#[test]
fn half_a_surrogate_pair_is_refused_wherever_it_is() {
    for half in
        [r#""\ud83c""#, r#""\udf09""#, r#""\udf09\ud83c""#, r#""\ud83cx""#, r#""\ud83c\n""#, r#""\ud83c\ud83c""#]
    {
        for (place, _, text) in around(half) {
            let refusal = refused(text.as_bytes());
            assert!(refusal.contains("half of a character") || place == "an item", "{place}: {half}: {refusal}");
        }
        refused(format!("{{ \"standpoint\": 1, \"name\": \"n\", {half}: 1 }}").as_bytes());
        refused(format!("{{ \"standpoint\": 1, \"name\": \"n\", \"x\": {{ {half}: 1 }} }}").as_bytes());
    }
    let whole = accepted(br#"{ "standpoint": 1, "name": "\ud83c\udf09" }"#);
    assert_eq!(&*whole.name, "🌉");
}

#[test]
fn what_is_not_utf_8_is_refused_wherever_it_is() {
    const BAD: [&[u8]; 7] = [
        b"\xff",
        b"\xfc",
        b"\x80",
        b"\xc3",
        b"\xe2\x82",
        b"\xed\xa0\xbd", /* a surrogate */
        b"\xc0\xaf",     /* too long */
    ];
    for bad in BAD {
        for (place, _, text) in around("\"bad\"") {
            let refusal = refused(&with(&text, bad));
            let said = refusal.contains("not UTF-8; save the file as UTF-8") && refusal.contains("\\x");
            assert!(said, "{place}: {refusal}");
        }
        for text in [
            r#"{ "standpoint": 1, "bad": "n" }"#,
            r#"{ "standpoint": 1, "name": "n", "x": { "bad": 1 } }"#,
            r#"{ "standpoint": 1, "name": "n", "quotes": [{ "bad": 1 }] }"#,
        ] {
            assert!(refused(&with(text, bad)).contains("not UTF-8; save the file as UTF-8"), "{text}");
        }
        for text in [
            "bad",
            "bad{ \"standpoint\": 1, \"name\": \"n\" }",
            "{ bad \"standpoint\": 1, \"name\": \"n\" }",
            "{ \"standpoint\" bad: 1, \"name\": \"n\" }",
            "{ \"standpoint\": 1 bad, \"name\": \"n\" }",
            "{ \"standpoint\": 1bad, \"name\": \"n\" }",
            "{ \"standpoint\": 1, \"name\": \"n\", \"quotes\": [bad] }",
            "{ \"standpoint\": 1, \"name\": \"n\" } bad",
        ] {
            refused(&with(text, bad));
        }
    }
}

fn with(text: &str, bad: &[u8]) -> Vec<u8> {
    let (before, behind) = text.split_once("bad").unwrap();
    [before.as_bytes(), bad, behind.as_bytes()].concat()
}

#[test]
fn nothing_but_a_bundle_is_a_bundle() {
    let utf_16 = |mark: &[u8], bytes: fn(u16) -> [u8; 2]| {
        let text = r#"{ "standpoint": 1, "name": "n" }"#.encode_utf16().flat_map(bytes);
        mark.iter().copied().chain(text).collect::<Vec<u8>>()
    };
    for (bytes, message) in [
        (b"".to_vec(), "the file is empty; expected a JSON object, `{` (line 1, column 1)"),
        (b" \n\t\r\n".to_vec(), "the file is empty; expected a JSON object, `{` (line 1, column 1)"),
        (b"\xef\xbb\xbf".to_vec(), "the file is empty; expected a JSON object, `{` (line 1, column 1)"),
        (
            b"\xef\xbb\xbf\xef\xbb\xbf{}".to_vec(),
            "a second byte order mark stands here, where one is enough; save the file as UTF-8 without any (line 1, column 1, at `\\u{feff}\\u{feff}{}`)",
        ),
        (
            b"\xef\xbb".to_vec(),
            "the file ends early: expected an object; it may have been cut off on its way here (line 1, column 3, at `\\xef\\xbb`)",
        ),
        (utf_16(&[0xff, 0xfe], u16::to_le_bytes), "not UTF-8 but UTF-16; save the file as UTF-8 (line 1, column 1)"),
        (utf_16(&[0xfe, 0xff], u16::to_be_bytes), "not UTF-8 but UTF-16; save the file as UTF-8 (line 1, column 1)"),
        (
            b" <html>".to_vec(),
            "this is a web page or XML, not a bundle; check the address it came from (line 1, column 2, at `<html>`)",
        ),
        (b"\"a\"".to_vec(), "not a bundle, which is one JSON object; expected `{` (line 1, column 1, at `\"a\"`)"),
        (b"{}".to_vec(), "`standpoint` is missing; add `\"standpoint\": 1`, the format's version (line 1, column 1)"),
        (
            b"{\"standpoint\":1,\"name\":\"\"}}".to_vec(),
            "not JSON: expected nothing after the closing `}` (line 1, column 27, at `nt\":1,\"name\":\"\"}}`)",
        ),
        (
            b"{\"standpoint\":1,\"name\":\"\"}\0".to_vec(),
            "not JSON: expected nothing after the closing `}` (line 1, column 27, at `nt\":1,\"name\":\"\"}\\u{0}`)",
        ),
        (
            b"{\"standpoint\":1,\"name\":\"\",}".to_vec(),
            "not JSON: nothing follows the last comma; remove it (line 1, column 27, at `nt\":1,\"name\":\"\",}`)",
        ),
        (
            b"{'standpoint':1}".to_vec(),
            "not JSON, which has double quotation marks, `\"`, around keys and texts, and not `'` (line 1, column 2, at `{'standpoint':1}`)",
        ),
        (
            b"{\"standpoint\" 1}".to_vec(),
            "not JSON: expected `:` after the key (line 1, column 15, at `{\"standpoint\" 1}`)",
        ),
        (
            b"{\"standpoint\":1 \"name\":1}".to_vec(),
            "not JSON: expected `,` or `}` (line 1, column 17, at `{\"standpoint\":1 \"name\":1}`)",
        ),
        (b"{\"name\":\"n\", \"quotes\":[5 6]}".to_vec(), "quotes[0]: found 5, expected an object (line 1, column 24)"),
        (
            b"{\"name\":tru}".to_vec(),
            "name: not JSON: put the text in quotation marks: `\"tru\"` (line 1, column 9, at `tru`)",
        ),
        (
            b"{\"name\":\"\\x\"}".to_vec(),
            "name: not JSON: no escape begins like this; for a backslash write two (line 1, column 11, at `\"\\x\"`)",
        ),
    ] {
        assert_eq!(refused(&bytes), message);
    }
}

#[test]
fn what_a_file_says_of_itself_cannot_pass_for_words_of_ours() {
    let long = "x".repeat(1_000_000);
    for text in [
        format!(r#"{{ "{long}": 1, "{long}": 1 }}"#),
        format!(r#"{{ "x": {{ "{long}": 1, "{long}": 1 }} }}"#),
        format!(r#"{{ "name": ["{long}"], "standpoint": "{long}" }}"#),
        format!(r#"{{ "standpoint": 2{} }}"#, "0".repeat(200)),
        format!(r#"{{ "stances": [{{ "position": "{long}" }}] }}"#),
        format!(r#"{{ "quotes": [{{ "id": "q", "text{long}": "t" }}] }}"#),
    ] {
        let refusal = refused(text.as_bytes());
        assert!(refusal.len() < 400, "{} bytes: {}", refusal.len(), &refusal[..400]);
    }
    for text in [
        r#"{ "stances": [{ "position": "no at line 3 column 7, expected nothing" }] }"#,
        r#"{ "x": { "no at line 3": 1, "no at line 3": 1 } }"#,
    ] {
        assert!(refused(text.as_bytes()).contains("no at line 3"), "the file's words are whole");
    }
    let hidden = "{ \"x\": { \"\u{1b}[2J\": 1 } }";
    assert!(refused(hidden.as_bytes()).contains("\\u{1b}[2J"));
    let turned = "{ \"\u{202e}x\": 1, \"\u{202e}x\": 1 }";
    assert!(refused(turned.as_bytes()).starts_with("\\u{202e}x: the key `\\u{202e}x` stands twice"));
}

#[test]
fn a_file_cut_off_anywhere_is_refused_as_that() {
    for whole in [file("valid/every-field.json"), file("valid/byte-order-mark.json")] {
        let last = whole.iter().rposition(|&byte| byte == b'}').unwrap();
        for length in 1..=last {
            let refusal = refused(&whole[..length]);
            let said = refusal.contains("the file ends early: expected ") || refusal.starts_with("the file is empty");
            assert!(said, "{length} bytes: {refusal}");
        }
        assert!(read(&whole[..=last]).is_ok());
    }
}
