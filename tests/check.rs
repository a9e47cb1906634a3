//! The command line as it is run: what it prints, to the letter, and its exit code.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

mod command;

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use serde_json::{Value, json};

use command::{Folder, Run};

impl Folder {
    fn check(&self, arguments: &[&str]) -> Run {
        self.run_with("check", arguments, b"")
    }
}

impl Run {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

fn data(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)).unwrap()
}

fn root(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

const ARTICLE: &str = "Rain fell. “We need a bridge,” Ada told\nthe Courier. “It’s\u{a0}late. Soon.” Then she left.";

/// A bundle with these quotes of the source `courier`.
fn bundle(quotes: &str) -> String {
    format!(
        r#"{{ "standpoint": 1, "name": "Bridge",
  "sources": [{{ "id": "courier", "name": "Rain" }}, {{ "id": "other", "name": "Sun" }}],
  "issues": [{{ "id": "bridge", "name": "Bridge" }}],
  "quotes": [
    {quotes}
  ] }}"#
    )
}

fn quote(fields: &str) -> String {
    bundle(&format!(r#"{{ "id": "q", "issues": ["bridge"], "source": "courier", {fields} }}"#))
}

#[test]
fn a_clean_file_is_told_what_it_holds() {
    let folder = Folder::new("clean").with("every.json", data("valid/every-field.json"));
    let summary = "every.json: 2 speakers, 1 issue, 1 quote, 1 stance, 1 source; 0 errors, 0 warnings\n";
    folder.check(&["every.json"]).is(0, summary, "");
    folder.check(&["--strict", "every.json"]).is(0, summary, "");
}

#[test]
fn each_problem_is_a_line() {
    let folder = Folder::new("problems").with("b.json", data("valid/dangling-references.json"));
    folder.check(&["b.json"]).is(
        1,
        "\
b.json:8:18: error: quotes[0].speaker: no item of `speakers` has the id `nobody`: shown as “unknown speaker”, here and in 1 more place; add it or mend the id
b.json:9:18: error: quotes[0].issues[0]: no item of `issues` has the id `nothing`: shown as “unknown issue”, here and in 1 more place; add it or mend the id
b.json:10:17: error: quotes[0].source: no item of `sources` has the id `nowhere`: shown as “unknown source”; add it or mend the id
b.json:18:20: error: stances[0].evidence[0]: no item of `quotes` has the id `no-quote`: shown as “unknown quote”, here and in 1 more place; add it or mend the id
b.json: 0 speakers, 0 issues, 1 quote, 1 stance, 0 sources; 4 errors, 0 warnings
",
        "",
    );
}

#[test]
fn strict_reports_what_the_format_does_not_know() {
    let folder = Folder::new("strict")
        .with("b.json", r#"{ "standpoint": 1, "name": "n", "speakers": [{ "id": "a", "name": "A", "shoe": 1 }] }"#);
    assert_eq!(folder.check(&["b.json"]).code, 0);
    folder.check(&["--strict", "b.json"]).is(
        1,
        "\
b.json:1:80: warning: speakers[0].shoe: the format has no field `shoe`, so it is ignored
b.json: 1 speaker, 0 issues, 0 quotes, 0 stances, 0 sources; 0 errors, 1 warning
",
        "",
    );
}

#[test]
fn what_stands_at_a_key_that_was_meant_for_another_is_not_lost_silently() {
    let speakers = r#"{ "id": "a", "name": "A", "roll": "mayor", "party": "<b>Lark</b>" }, { "id": "b", "name": "B", "role": "clerk", "rola": "x" }"#;
    let folder = Folder::new("misspelt")
        .with("b.json", format!(r#"{{ "standpoint": 1, "name": "n", "speakers": [{speakers}] }}"#));
    folder.check(&["b.json"]).is(
        1,
        "\
b.json:1:80: warning: speakers[0].roll: the format has no field `roll`, so it is ignored; did you mean `role`?
b.json:1:98: warning: speakers[0].party: the format has no field `party`, so it is ignored; did you mean `affiliation`?
b.json:1:98: warning: speakers[0].party: `<b>` is markup, and is shown as it stands; write the text without it
b.json: 2 speakers, 0 issues, 0 quotes, 0 stances, 0 sources; 0 errors, 3 warnings
",
        "",
    );
}

/// Nobody who makes their first file has to mend it one error at a time.
#[test]
fn everything_that_is_wrong_is_told_in_one_run() {
    let file = r#"{
  "standpoint": 1,
  "title": "The second bridge",
  "lang": "en_GB",
  "sources": [
    { "id": "courier", "headline": "Bridge row", "href": "courier.example/bridge", "date": "03/04/2025" }
  ],
  "speakers": [
    { "id": "ada", "name": "Ada Birch", "type": "person" },
    { "name": "Grace Alder", "name": "Grace Alder" }
  ],
  "topics": [{ "id": "bridge", "title": "Second bridge", "statement": null }],
  "quotes": [
    { "id": "q1", "quotation": "“We need it”", "who": "Ada Birch", "topic": "bridge" },
    { "id": 2, "text": ["No, &amp; never", 3], "speaker": "Ada", "kind": "quote" }
  ],
  "stances": [
    { "speaker": "ada", "issue": "bridge", "stance": "for", "evidence": "q1" },
    { "speaker": "ada", "issue": "bridge", "position": "against", "strength": "2" }
  ]
}"#;
    let run = Folder::new("one-run").with("b.json", file).check(&["b.json"]);
    assert_eq!((run.code, &*run.err), (1, ""));
    assert_eq!(
        run.out,
        "\
b.json:1:1: error: `name` is missing; did you mean it by `title`?
b.json:4:11: warning: lang: `en_GB` is not the tag of a language, so it is read as `en-GB`; write that
b.json:4:11: warning: lang: the format has no field `lang`, so it is ignored; did you mean `inLanguage`?
b.json:6:5: error: sources[0]: `name` is missing; did you mean it by `headline`? (line 6, column 5)
b.json:6:58: warning: sources[0].href: the format has no field `href`, so it is ignored; did you mean `url`?
b.json:6:58: warning: sources[0].href: `courier.example/bridge` is not a plain http or https address, so it is shown as text; write `https://courier.example/bridge`
b.json:6:92: warning: sources[0].date: the format has no field `date`, so it is ignored; did you mean `datePublished`?
b.json:6:92: warning: sources[0].date: `03/04/2025` is not a date, so it is shown as it stands; write `2025-04-03` or `2025-03-04`, whichever is meant
b.json:9:49: error: speakers[0].type: found \"person\", expected one of Person, Organization; did you mean `Person`?
b.json:10:5: error: speakers[1]: `id` is missing; add it
b.json:10:30: error: speakers[1].name: the key `name` stands twice in one object; keep one
b.json:12:13: warning: topics: the format has no field `topics`, so it is ignored; did you mean `issues`?
b.json:12:14: warning: topics[0]: `name` is missing; did you mean it by `title`?
b.json:12:71: warning: topics[0].statement: found null, expected a string; where it is unknown, leave it out
b.json:14:5: error: quotes[0]: `text` is missing; did you mean it by `quotation`?
b.json:14:32: warning: quotes[0].quotation: these words have quotation marks around them, which the viewer puts there itself: it shows them once; write the text without
b.json:14:59: warning: quotes[0].who: the format has no field `who`, so it is ignored; did you mean `speaker`?
b.json:14:59: warning: quotes[0].who: no item of `speakers` has the id `Ada Birch`; there is `ada`, whose name that is: write `ada`
b.json:14:81: warning: quotes[0].topic: the format has no field `topic`, so it is ignored; did you mean `issues`?
b.json:14:81: warning: quotes[0].topic: found \"bridge\", expected an array; put it in `[` and `]`: `[\"bridge\"]`
b.json:15:13: error: quotes[1].id: found 2, expected a string; put it in quotation marks
b.json:15:25: warning: quotes[1].text[0]: `&amp;` is markup, and is shown as it stands; write the character itself, `&`
b.json:15:44: error: quotes[1].text[1]: found 3, expected a string; put it in quotation marks
b.json:15:59: error: quotes[1].speaker: no item of `speakers` has the id `Ada`: shown as “unknown speaker”; did you mean `ada`?
b.json:15:74: error: quotes[1].kind: found \"quote\", expected one of verbatim, translation, paraphrase; did you mean `verbatim`?
b.json:18:5: error: stances[0]: `position` is missing; did you mean it by `stance`?
b.json:18:54: error: stances[0].stance: found \"for\", expected one of support, oppose, mixed, neutral, undecided, unclear, none, declined; did you mean `support`?
b.json:18:73: error: stances[0].evidence: found \"q1\", expected an array; put it in `[` and `]`: `[\"q1\"]`
b.json:19:56: error: stances[1].position: found \"against\", expected one of support, oppose, mixed, neutral, undecided, unclear, none, declined; did you mean `oppose`?
b.json:19:79: error: stances[1].strength: found \"2\", expected 1, 2 or 3; write it without quotation marks
b.json: refused; 15 errors, 15 warnings
"
    );
}

#[test]
fn a_refusal_says_what_the_viewer_says() {
    let folder = Folder::new("refused").with("b.json", data("broken/quote-text-null.json"));
    folder.check(&["b.json"]).is(
        1,
        "\
b.json:5:5: warning: quotes[0]: it names no issue and no stance refers to it, so it is shown apart; name an issue
b.json:5:26: error: quotes[0].text: found null, expected a string or an array of strings (line 5, column 26)
b.json: refused; 1 error, 1 warning
",
        "",
    );
}

#[test]
fn every_broken_and_unreadable_file_is_refused() {
    for list in ["broken", "unreadable"] {
        let folder = Folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(list));
        let mut files: Vec<String> = fs::read_dir(&folder.0)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "json"))
            .collect();
        files.sort();
        let arguments: Vec<&str> = files.iter().map(String::as_str).chain(["--format", "json"]).collect();
        let run = folder.check(&arguments);
        assert_eq!(run.code, 1);
        let report = run.json();
        assert_eq!(report["files"].as_array().unwrap().len(), files.len());
        for file in report["files"].as_array().unwrap() {
            assert_eq!(file["state"], "refused", "{file}");
        }
    }
}

#[test]
fn standard_input_is_a_file() {
    let folder = Folder::new("stdin");
    let summary = "-: 0 speakers, 0 issues, 0 quotes, 0 stances, 0 sources; 0 errors, 0 warnings\n";
    folder.run_with("check", &["-"], &data("valid/minimal.json")).is(0, summary, "");
    let refused = "-:1:1: error: the file is empty; expected a JSON object, `{` (line 1, column 1)\n-: refused; 1 error, 0 warnings\n";
    folder.run_with("check", &["-"], b"").is(1, refused, "");
    folder.check(&["-", "-"]).is(2, "", "standpoint: -: given twice; standard input can be read once\n");
}

#[test]
fn of_several_files_each_is_checked_and_the_worst_counts() {
    let folder = Folder::new("several")
        .with("good.json", data("valid/minimal.json"))
        .with("bad.json", data("broken/name-null.json"));
    let good = "good.json: 0 speakers, 0 issues, 0 quotes, 0 stances, 0 sources; 0 errors, 0 warnings\n";
    let bad = "bad.json:3:11: error: name: found null, expected a string (line 3, column 11)\nbad.json: refused; 1 error, 0 warnings\n";
    let missing = "standpoint: missing.json: No such file or directory (os error 2)\n";
    folder.check(&["bad.json", "good.json"]).is(1, &format!("{bad}{good}"), "");
    folder.check(&["good.json", "good.json"]).is(0, &format!("{good}{good}"), "");
    let run = folder.check(&["missing.json", "bad.json", "good.json"]);
    assert_eq!((run.code, run.out), (2, format!("{bad}{good}")));
    if cfg!(unix) {
        assert_eq!(run.err, missing);
    }
}

#[test]
fn a_wrong_command_line_is_code_2_and_help_is_0() {
    let folder = Folder::new("usage").with("b.json", quote(r#""text": "Soon.""#)).with("a.txt", ARTICLE);
    for (arguments, says) in [
        (&[][..], "required arguments were not provided"),
        (&["--no-such", "b.json"], "unexpected argument '--no-such'"),
        (&["--format", "xml", "b.json"], "invalid value 'xml'"),
        (&["--source", "courier", "b.json"], "expected a source's id, `=`, and a text file"),
        (&["--source", "=a.txt", "b.json"], "expected a source's id, `=`, and a text file"),
        (&["--source", "courier=", "b.json"], "expected a source's id, `=`, and a text file"),
        (&["--source", "courier=no.txt", "b.json"], "standpoint: no.txt: "),
        (&["--source", "courier=a.txt", "--source", "courier=a.txt", "b.json"], "given twice"),
    ] {
        let run = folder.check(arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.contains(says), "{arguments:?}: {}", run.err);
    }
    let help = folder.check(&["--help"]);
    assert_eq!((help.code, help.err.as_str()), (0, ""));
    assert!(help.out.contains("standpoint check --source courier=article.txt bundle.json"), "{}", help.out);
}

#[test]
fn a_text_in_another_encoding_is_read_and_its_encoding_told() {
    let text = "“We need a café,” she said – soon.";
    let wide: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (western, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    for (bytes, name, told) in [
        (&western[..], "windows-1252", " (in windows-1252)"),
        (&wide, "UTF-16LE", " (in UTF-16LE)"),
        (text.as_bytes(), "UTF-8", ""),
    ] {
        let folder =
            Folder::new("encodings").with("b.json", quote(r#""text": "We need a café,""#)).with("a.txt", bytes);
        let run = folder.check(&["--source", "courier=a.txt", "b.json"]);
        let line = format!(
            "b.json: source `courier` in a.txt{told}: quotes: 1 verbatim, 0 different, 0 not found; excerpts: 0 "
        );
        assert!(run.code == 0 && run.out.contains(&line), "{}", run.out);
        let report = folder.check(&["--format", "json", "--source", "courier=a.txt", "b.json"]).json();
        assert_eq!(report["files"][0]["verified"][0]["encoding"], name);
    }
}

#[test]
fn a_file_that_is_no_text_is_named_with_code_2() {
    for (file, bytes, error) in [
        ("a.txt.gz", &b"\x1f\x8b\x08\0\0\0\0\0\0\x03"[..], "packed by gzip: unpack it"),
        ("a.rtf", b"{\\rtf1 Soon.}", "an RTF file: open it and save it as plain text (UTF-8)"),
        ("b.json", b"[]", "JSON, not the text of a source: give the text that its reader sees"),
        (
            "a.txt",
            b"Soon\xe2\x80 \xe2\x80\x94 \xe2\x80\x94",
            "UTF-8 but for 1 of its characters, the first at byte 5: save it again as UTF-8",
        ),
        ("a.txt", b"", "there is no text in it"),
    ] {
        let folder = Folder::new("no-text").with(file, bytes).with("bundle.json", quote(r#""text": "Soon.""#));
        let run = folder.check(&["--source", &format!("courier={file}"), "bundle.json"]);
        run.is(2, "", &format!("standpoint: {file}: {error}\n"));
    }
}

#[test]
fn a_saved_page_is_read_as_its_reader_sees_it() {
    let page = "<!DOCTYPE html>\n<html><head><title>Soon.</title><script>“Not in this article,”</script>\n\
        <meta name=description content='Only in metadata.'></head><body>\n<!-- Only in a comment. -->\n\
        <p>&ldquo;We need a <em>bridge</em>,&rdquo; Ada told\n   the Courier.<sup><a href='#n1'>1</a></sup> &ldquo;It&rsquo;s <br>late.&rdquo;</p>\n\
        <p hidden>Only in a hidden text.</p></body></html>";
    let quotes = [
        "We need a bridge,",
        "It’s late.",
        "Ada told the Courier. “It’s",
        "We need two bridges,",
        "Not in this article,",
        "Only in metadata.",
        "Only in a comment.",
        "Only in a hidden text.",
    ];
    let quotes: Vec<String> = quotes
        .iter()
        .enumerate()
        .map(|(id, text)| format!(r#"{{ "id": "{id}", "issues": ["bridge"], "source": "courier", "text": "{text}" }}"#))
        .collect();
    let folder = Folder::new("page").with("b.json", bundle(&quotes.join(",\n"))).with("saved.txt", page);
    let run = folder.check(&["--source", "courier=saved.txt", "b.json"]);
    assert_eq!((run.code, &*run.err), (1, ""));
    let summary = "b.json: source `courier` in saved.txt (read as the text of a web page, without 1 footnote mark): \
        quotes: 2 verbatim, 2 different, 4 not found; excerpts: 0 verbatim, 0 different, 0 not found";
    assert_eq!(run.out.lines().last(), Some(summary));
    // The place is that in the file, not in the text that was made of it.
    assert!(run.out.contains("at saved.txt:5:11: We need [-two-]{+a+} "), "{}", run.out);
    let report = folder.check(&["--format", "json", "--source", "courier=saved.txt", "b.json"]).json();
    let verified = &report["files"][0]["verified"][0];
    assert_eq!((&verified["readAs"], &verified["footnoteMarks"]), (&json!("html"), &json!(1)));
}

#[test]
fn a_text_for_a_source_that_no_bundle_has_is_code_2() {
    let folder = Folder::new("unknown-source")
        .with("b.json", quote(r#""text": "Soon.""#))
        .with("bad.json", "{")
        .with("a.txt", ARTICLE);
    folder.check(&["--source", "currier=a.txt", "b.json"]).is(
        2,
        "\
b.json: 0 speakers, 1 issue, 1 quote, 0 stances, 2 sources; 0 errors, 0 warnings
b.json: not judged: 1 quote of other sources, 0 translated or paraphrased
",
        "standpoint: --source currier: no bundle has a source with this id\n",
    );
    // A file that was not read may have had it.
    let run = folder.check(&["--source", "currier=a.txt", "b.json", "bad.json"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let run = folder.check(&["--format", "json", "--source", "currier=a.txt", "b.json"]);
    assert_eq!((run.code, run.json()["unknownSources"].clone()), (2, json!(["currier"])));
}

#[test]
fn a_quote_is_what_the_source_prints() {
    for (quote_fields, expected) in [
        (r#""text": "We need a bridge,""#, ""),
        (
            r#""text": "\u201cWe need a bridge,\u201d Ada told the Courier.""#,
            "b.json:5:69: error: quotes[0].text: the text of source `courier` has this outside of the quotation marks at \
             a.txt:1:35: “Ada told the Courier.”; quote only what stands between them\n",
        ),
        (
            r#""text": ["We need", "bridge,"]"#,
            "b.json:5:81: error: quotes[0].text[1]: words are left out: between the fragments the text of source `courier` has \
             “a” at a.txt:1:23; put them in, or write […] in their place\n",
        ),
        (r#""text": "We need […] bridge,""#, ""),
        (r#""text": ["We need a bridge,", "It’s\u00a0late. Soon."], "prefix": "fell. ", "suffix": " Then""#, ""),
        (
            r#""text": ["We need a bridge,", "Soon."], "prefix": "fell. ", "suffix": " Then""#,
            "b.json:5:91: error: quotes[0].text[1]: words are left out: between the fragments the text of source `courier` has \
             “It’s late” at a.txt:2:17; put them in, or write […] in their place\n",
        ),
        (
            r#""text": "We want a bridge,""#,
            "b.json:5:69: error: quotes[0].text: differs from the text of source `courier` at a.txt:1:15: \
             We [-want-]{+need+} a bridge,\n",
        ),
        (
            r#""text": ["We need a bridge,", "It's late."]"#,
            "b.json:5:91: error: quotes[0].text[1]: differs from the text of source `courier` at a.txt:2:17: \
             [-It's -]{+It’s<U+00A0>+}late.; the quote has ' (U+0027 straight apostrophe), \
             the text ’ (U+2019 right single quotation mark); the quote has U+0020 space, the text U+00A0 no-break space\n",
        ),
        (
            r#""text": ["Soon.", "We need a bridge,"]"#,
            "b.json:5:79: error: quotes[0].text[1]: in the text of source `courier`, this stands only before the \
             fragment that it should follow, at a.txt:1:15; put the fragments in the source's order\n",
        ),
        (
            r#""text": "We need a bridge,", "prefix": "Snow fell. “", "suffix": "” Ada said""#,
            "b.json:5:100: error: quotes[0].prefix: differs from the text of source `courier` at a.txt:1:1: \
             [-Snow-]{+Rain+} fell. “\n\
             b.json:5:128: error: quotes[0].suffix: differs from the text of source `courier` at a.txt:1:32: \
             ” Ada [-said-]{+told+}\n",
        ),
        (
            r#""text": "Lower taxes for all""#,
            "b.json:5:69: error: quotes[0].text: not found in the text of source `courier`, a.txt, nor anything like it\n",
        ),
    ] {
        let folder = Folder::new("verdicts").with("b.json", quote(quote_fields)).with("a.txt", ARTICLE);
        let run = folder.check(&["--source", "courier=a.txt", "b.json"]);
        let problems: String = run.out.split_inclusive('\n').filter(|line| line.contains(": error: ")).collect();
        assert_eq!(problems, expected);
        assert_eq!((run.code, run.err.as_str()), (i32::from(!expected.is_empty()), ""), "{quote_fields}");
    }
}

#[test]
fn a_quote_across_two_pages_is_found_and_not_verbatim() {
    let pages = "COURIER  15 July 2025                Page 4\n\nRain fell. “We asked twice, and the answer was price-\n\
        determining factors and\n\nCOURIER  15 July 2025                Page 5\n\nnothing else,” Ada said.\n";
    let folder = Folder::new("pages")
        .with("b.json", quote(r#""text": "and the answer was price-determining factors and nothing else,""#))
        .with("a.txt", pages);
    let run = folder.check(&["--source", "courier=a.txt", "b.json"]);
    let message = "the text has a hyphen at a line's end there, which may belong to the word or only break it; \
        a page's head or foot stands between the words\n";
    assert!(
        run.out.contains("[-price-determining-]{+price-⏎determining+}") && run.out.contains(message),
        "{}",
        run.out
    );
    assert!(run.out.contains("{+COURIER") && run.code == 1, "{}", run.out);
}

#[test]
fn a_quote_is_checked_against_the_bundles_own_excerpts() {
    let file = |text: &str, excerpt: &str| {
        format!(
            r#"{{ "standpoint": 1, "name": "n", "issues": [{{ "id": "i", "name": "I" }}],
  "sources": [{{ "id": "s", "name": "S", "excerpts": [{excerpt}] }}],
  "quotes": [{{ "id": "q", "issues": ["i"], "source": "s", "text": {text} }}] }}"#
        )
    };
    let excerpt = r#""“The last boat must not run,” she said.""#;
    for (text, excerpt, expected) in [
        (r#""The last boat must not run,""#, excerpt, ""),
        (
            r#""The last boat must run,""#,
            excerpt,
            "error: quotes[0].text: differs from excerpt 1 of source `s`: The last boat must {+not +}run,",
        ),
        (
            r#"["The last boat must", "run,"]"#,
            excerpt,
            "error: quotes[0].text[1]: words are left out: between the fragments excerpt 1 of source `s` has “not”; put them in, \
             or write […] in their place",
        ),
        (r#""The last boat must […] run,""#, excerpt, ""),
        (
            r#""The boat\u00a0must run,""#,
            r#""“The boat must run,” she said.""#,
            "error: quotes[0].text: differs from excerpt 1 of source `s`: The boat[-<U+00A0>-]{+ +}must run,; \
             the quote has U+00A0 no-break space, the text U+0020 space",
        ),
        (r#""Taxes must fall at once.""#, excerpt, ""), // of another passage
        (r#""The last boat must run,""#, "", ""),
    ] {
        let folder = Folder::new("excerpts").with("b.json", file(text, excerpt));
        let run = folder.check(&["b.json"]);
        let told = run.out.lines().find(|line| line.contains("quotes[0]")).unwrap_or_default();
        assert_eq!(told.splitn(4, ':').nth(3).unwrap_or_default().trim_start(), expected, "{text}");
        assert_eq!(run.code, i32::from(!expected.is_empty()));
    }
    // The source's own text, where it is given, is the better witness.
    let folder = Folder::new("excerpts-and-text")
        .with("b.json", file(r#""The last boat must run,""#, excerpt))
        .with("a.txt", "“The last boat must run,” she said. “The last boat must not run,” she said.");
    folder.check(&["--source", "s=a.txt", "b.json"]).is(
        0,
        "\
b.json: 0 speakers, 1 issue, 1 quote, 0 stances, 1 source; 0 errors, 0 warnings
b.json: source `s` in a.txt: quotes: 1 verbatim, 0 different, 0 not found; excerpts: 1 verbatim, 0 different, 0 not found
",
        "",
    );
}

#[test]
fn verdicts_are_counted_and_none_is_left_out() {
    let quotes = r#"{ "id": "a", "issues": ["bridge"], "source": "courier", "text": "Soon." },
    { "id": "b", "issues": ["bridge"], "source": "courier", "text": "We need two bridges," },
    { "id": "c", "issues": ["bridge"], "source": "courier", "text": "Lower taxes for all" },
    { "id": "d", "issues": ["bridge"], "source": "courier", "text": "Une phrase", "kind": "translation" },
    { "id": "e", "issues": ["bridge"], "source": "other", "text": "Anything" },
    { "id": "f", "issues": ["bridge"], "text": "Anything" }"#;
    let folder = Folder::new("counted").with("b.json", bundle(quotes)).with("a.txt", ARTICLE);
    let run = folder.check(&["--source", "courier=a.txt", "b.json"]);
    let summary: Vec<&str> = run.out.lines().filter(|line| line.starts_with("b.json: ")).collect();
    assert_eq!(
        summary,
        [
            "b.json: 0 speakers, 1 issue, 6 quotes, 0 stances, 2 sources; 2 errors, 0 warnings",
            "b.json: source `courier` in a.txt: quotes: 1 verbatim, 1 different, 1 not found; \
             excerpts: 0 verbatim, 0 different, 0 not found",
            "b.json: not judged: 2 quotes of other sources, 1 translated or paraphrased",
        ]
    );
}

#[test]
fn places_are_those_of_the_file_whatever_its_order() {
    // Evidence names the quotes before they come, and in another order; one id is taken twice.
    let file = "\u{feff}{ \"standpoint\": 1, \"name\": \"n\",\r\n\
        \"stances\": [{ \"speaker\": \"s\", \"issue\": \"i\", \"position\": \"support\", \"evidence\": [\"b\", \"a\"] }],\r\n\
        \"speakers\": [{ \"id\": \"s\", \"name\": \"S\" }], \"issues\": [{ \"id\": \"i\", \"name\": \"I\" }],\r\n\
        \"quotes\": [{ \"id\": \"a\", \"source\": \"c\", \"text\": \"Soon!\" },\r\n\
        { \"id\": \"a\", \"source\": \"c\", \"text\": \"Later.\" },\r\n\
        { \"source\": \"c\", \"text\": \"We need no bridge,\", \"id\": \"\\u0062\" }],\r\n\
        \"sources\": [{ \"id\": \"c\", \"name\": \"C\", \"excerpts\": [\"Rain fell.\", \"Snow fell.\"] }] }";
    let folder = Folder::new("places").with("b.json", file).with("a.txt", format!("\u{feff}{ARTICLE}"));
    folder.check(&["--source", "c=a.txt", "b.json"]).is(
        1,
        "\
b.json:4:48: error: quotes[0].text: differs from the text of source `c` at a.txt:2:31: Soon[-!-]{+.+}
b.json:5:9: error: quotes[1].id: the id `a` is taken by an earlier item of `quotes`, which is the one shown; rename this one
b.json:6:26: error: quotes[2].text: differs from the text of source `c` at a.txt:1:15: We need [-no-]{+a+} bridge,
b.json:7:66: error: sources[0].excerpts[1]: differs from the text of source `c` at a.txt:1:1: [-Snow-]{+Rain+} fell.
b.json: 1 speaker, 1 issue, 3 quotes, 1 stance, 1 source; 4 errors, 0 warnings
b.json: source `c` in a.txt: quotes: 0 verbatim, 2 different, 0 not found; excerpts: 1 verbatim, 1 different, 0 not found
",
        "",
    );
}

#[test]
fn json_has_the_same_keys_for_every_file() {
    let folder = Folder::new("json")
        .with("b.json", quote(r#""text": "We want a bridge,""#))
        .with("bad.json", data("unreadable/empty.json"))
        .with("a.txt", ARTICLE);
    let run = folder.check(&["--format", "json", "--source", "courier=a.txt", "b.json", "bad.json", "missing.json"]);
    let mut report = run.json();
    let reason = report["files"][2]["reason"].take();
    assert!(reason.is_string());
    assert_eq!((run.code, run.err.as_str()), (2, ""));
    let nothing = json!({ "otherSource": 0, "otherKind": 0 });
    let tally = |differ| {
        json!({
            "verbatim": 0, "elided": 0, "unmarked": 0, "unclear": 0, "cut": 0, "differ": differ, "notFound": 0
        })
    };
    assert_eq!(
        report,
        json!({
            "exit": 2, "errors": 2, "warnings": 0, "unknownSources": [],
            "files": [
                {
                    "file": "b.json", "state": "read", "reason": null, "errors": 1, "warnings": 0,
                    "counts": { "speakers": 0, "issues": 1, "quotes": 1, "stances": 0, "sources": 2 },
                    "problems": [{
                        "severity": "error", "path": "quotes[0].text", "line": 5, "column": 69,
                        "message": "differs from the text of source `courier` at a.txt:1:15: We [-want-]{+need+} a bridge,"
                    }],
                    "moreProblems": 0,
                    "verified": [{
                        "source": "courier", "text": "a.txt", "readAs": "text", "encoding": "UTF-8", "footnoteMarks": 0,
                        "quotes": tally(1),
                        "excerpts": tally(0)
                    }],
                    "verdicts": [{ "quote": "q", "source": "courier", "verdict": "differs", "between": [] }],
                    "notJudged": nothing
                },
                {
                    "file": "bad.json", "state": "refused", "reason": "the file is empty; expected a JSON object, `{` (line 1, column 1)",
                    "errors": 1, "warnings": 0, "counts": null,
                    "problems": [{
                        "severity": "error", "path": "", "line": 1, "column": 1, "message": "the file is empty; expected a JSON object, `{`"
                    }],
                    "moreProblems": 0, "verified": [], "verdicts": [], "notJudged": nothing
                },
                {
                    "file": "missing.json", "state": "unreadable", "reason": null, "errors": 0, "warnings": 0,
                    "counts": null, "problems": [], "moreProblems": 0, "verified": [], "verdicts": [], "notJudged": nothing
                }
            ]
        })
    );
}

#[test]
fn a_file_cannot_play_with_the_terminal() {
    let hidden = "a\\n\\u001b[2Jb\\u202e";
    let shown = r"a\n\u{1b}[2Jb\u{202e}";
    let file = format!(
        r#"{{ "standpoint": 1, "name": "n", "sources": [{{ "id": "s", "name": "s", "excerpts": ["{hidden} c"] }}],
        "quotes": [{{ "id": "q", "issues": ["{hidden}"], "text": "t" }}] }}"#
    );
    let folder = Folder::new("terminal").with("b.json", file).with("a.txt", "a\n\u{1b}[2Jb\u{202e} d");
    let run = folder.check(&["--source", "s=a.txt", "b.json"]);
    assert!(run.out.contains(&format!("the id `{shown}`")), "{}", run.out);
    assert!(run.out.contains(r"\u{1b}[2Jb\u{202e} [-c-]{+d+}"), "{}", run.out);
    assert!(run.out.chars().all(|c| c == '\n' || c != '\u{202e}' && !c.is_control()), "{}", run.out);
}

#[test]
fn marks_around_a_quote_are_told_and_do_not_make_it_another() {
    let folder =
        Folder::new("own-marks").with("a.txt", ARTICLE).with("b.json", quote(r#""text": "“We need a bridge,”""#));
    let run = folder.check(&["--format", "json", "--source", "courier=a.txt", "b.json"]);
    assert_eq!(run.code, 1);
    let file = &run.json()["files"][0];
    assert_eq!((&file["errors"], &file["warnings"]), (&json!(0), &json!(1)));
    assert_eq!(file["problems"][0]["path"], "quotes[0].text");
    assert_eq!(file["verdicts"], json!([{ "quote": "q", "source": "courier", "verdict": "verbatim", "between": [] }]));
}

#[test]
fn what_is_too_much_to_list_is_counted() {
    let folder = Folder::new("many").with("b.json", bundle(&vec![r#"{ "id": "q", "text": "" }"#; 12_000].join(",\n")));
    let run = folder.check(&["b.json"]);
    assert_eq!(run.code, 1);
    // Each quote is blank, and each but the first has an id that is taken; the first is filed under no issue.
    assert!(run.out.contains("\nb.json: 14000 more problems not listed\nb.json: "), "{}", run.out);
    assert_eq!(folder.check(&["--format", "json", "b.json"]).json()["files"][0]["moreProblems"], 14_000);
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_ends_it_quietly() {
    let folder = Folder::new("pipe").with("b.json", bundle(&vec![r#"{ "id": "q", "text": "" }"#; 50_000].join(",\n")));
    let mut child = Command::new(env!("CARGO_BIN_EXE_standpoint"))
        .args(["check", "b.json"])
        .current_dir(&folder.0)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(1), &b""[..]));
}

#[test]
fn the_first_bundle_has_only_verbatim_quotes() {
    let bundle = root("public/bundles/ukraine-pivot.json");
    let parsed: Value = serde_json::from_str(&bundle).unwrap();
    let excerpts = parsed["sources"][0]["excerpts"].as_array().unwrap().iter().map(|excerpt| excerpt.as_str().unwrap());
    let text = excerpts.collect::<Vec<_>>().join("\n\n");
    let folder = Folder::new("first").with("b.json", &bundle).with("a.txt", &text);
    folder.check(&["--strict", "--source", "dcnf=a.txt", "b.json"]).is(
        0,
        "\
b.json: 3 speakers, 11 issues, 5 quotes, 13 stances, 1 source; 0 errors, 0 warnings
b.json: source `dcnf` in a.txt: quotes: 5 verbatim, 0 different, 0 not found; excerpts: 5 verbatim, 0 different, 0 not found
",
        "",
    );
    // A word changed anywhere in the article's passages is noticed.
    let folder = folder.with("a.txt", text.replace("capitulation", "surrender"));
    let run = folder.check(&["--source", "dcnf=a.txt", "b.json"]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("economic pressure will force [-capitulation-]{+surrender+},"), "{}", run.out);
}

#[test]
fn the_example_in_the_documentation_is_right() {
    let document = root("docs/bundle-format.md");
    let block = |fence: &str| {
        let (_, rest) = document.split_once(&format!("```{fence}\n")).unwrap();
        rest.split_once("```").unwrap().0
    };
    let folder = Folder::new("documentation").with("bridge.json", block("json")).with("article.txt", block("text"));
    let run = folder.check(&["--strict", "--source", "courier=article.txt", "bridge.json"]);
    run.is(
        0,
        "\
bridge.json: 3 speakers, 1 issue, 2 quotes, 3 stances, 1 source; 0 errors, 0 warnings
bridge.json: source `courier` in article.txt: quotes: 2 verbatim, 0 different, 0 not found; excerpts: 2 verbatim, 0 different, 0 not found
",
        "",
    );
    // The lines it shows as examples are those that these mistakes make.
    let adda = block("json").replace(r#""speaker": "ada","#, r#""speaker": "adda","#);
    let never = block("json").replace("\"text\": \"I will not", "\"text\": \"I will never");
    for (bundle, source) in [(adda, None), (never, Some("--source=courier=article.txt"))] {
        let folder =
            Folder::new("documentation-mistakes").with("bridge.json", bundle).with("article.txt", block("text"));
        let run = folder.check(&[&["bridge.json"][..], source.as_slice()].concat());
        let line = run.out.lines().next().unwrap();
        let shown = document.lines().filter(|shown| shown.starts_with("bridge.json:"));
        assert!(shown.map(|shown| shown.trim_end_matches('…')).any(|shown| line.starts_with(shown)), "{line}");
    }
}
