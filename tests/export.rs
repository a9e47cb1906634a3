//! Comparisons and quotes in the formats of other programs, as the command line writes them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use std::{
    fs,
    io::{Cursor, Write as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use biblatex::Bibliography;
use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
use roxmltree::Document;
use scraper::Html;
use serde_json::{Value, json};
use standpoint::bundle::parse;

/// The formats, and whether one quote can be written in it.
const FORMATS: [(&str, bool); 9] = [
    ("json", true),
    ("csv", false),
    ("xlsx", false),
    ("text", true),
    ("bibtex", true),
    ("csl-json", true),
    ("markdown", true),
    ("html", true),
    ("svg", true),
];

/// Those in which a reader sees words.
const READ: [&str; 6] = ["text", "bibtex", "csl-json", "markdown", "html", "svg"];

/// What a run came to.
struct Run {
    code: i32,
    out: Vec<u8>,
    err: String,
}

fn export(bundle: &Value, arguments: &[&str]) -> Run {
    export_text(&bundle.to_string(), arguments)
}

fn export_text(bundle: &str, arguments: &[&str]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_standpoint"))
        .args(["export", "-"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that stops early does not read its input.
    let _ = child.stdin.take().unwrap().write_all(bundle.as_bytes());
    let output = child.wait_with_output().unwrap();
    Run { code: output.status.code().unwrap(), out: output.stdout, err: String::from_utf8(output.stderr).unwrap() }
}

/// What was written, whatever warnings there are.
#[track_caller]
fn written(bundle: &Value, arguments: &[&str]) -> Vec<u8> {
    let run = export(bundle, arguments);
    assert_eq!(run.code, 0, "{}", run.err);
    run.out
}

#[track_caller]
fn text(bundle: &Value, arguments: &[&str]) -> String {
    String::from_utf8(written(bundle, arguments)).unwrap()
}

/// A bundle with all that is hard to write into other formats.
fn hard() -> Value {
    json!({
        "standpoint": 1, "name": "A second bridge", "inLanguage": "en", "license": "CC0",
        "sources": [{
            "id": "s", "name": "Bridge {plans} & <costs>", "author": "D. Writer", "publisher": "The Courier",
            "url": "https://example.org/bridge?a=1&b={2}", "archivedAt": "https://archive.example/1",
            "datePublished": "2025-07",
        }],
        "speakers": [
            { "id": "ada", "name": "Ada" }, { "id": "ben", "name": "=Ben", "role": "Mayor" }, { "id": "cy", "name": "Cy" },
        ],
        "issues": [
            { "id": "bridge", "name": "Second bridge", "statement": "The city needs a second bridge." },
            { "id": "toll", "name": "Toll" },
        ],
        "quotes": [
            { "id": "v", "text": ["We *need*", "a \"second\" bridge, 100% sure."], "speaker": "ada", "issues": ["bridge"],
              "source": "s", "date": "2025-07-14", "locator": "p. 3", "attribution": "told the paper" },
            { "id": "p", "text": "-1+1 is not what he wants.", "speaker": "ben", "issues": ["bridge", "toll"],
              "kind": "paraphrase", "source": "s", "inLanguage": "fr" },
            { "id": "f", "text": "Un pont ?", "speaker": "ben", "issues": ["bridge"], "inLanguage": "fr" },
        ],
        "stances": [
            { "speaker": "ada", "issue": "bridge", "position": "support", "strength": 3, "evidence": ["v"] },
            { "speaker": "cy", "issue": "bridge", "position": "mixed", "evidence": [{ "quote": "v", "role": "contradicts" }] },
            { "speaker": "ben", "issue": "bridge", "position": "oppose", "basis": "vote", "date": "2024" },
        ],
    })
}

/// Quotes that their source's excerpts do not bear out, each with what is to be said of it.
fn doubtful() -> (Value, [(&'static str, &'static str, &'static str); 2]) {
    let bundle = json!({
        "standpoint": 1, "name": "Bridge", "inLanguage": "en",
        "sources": [{ "id": "s", "name": "Courier", "excerpts": [
            "Rain fell. “We need a bridge,” Ada said. “We are not told what it costs.”",
        ] }],
        "speakers": [{ "id": "ada", "name": "Ada" }],
        "issues": [{ "id": "i", "name": "Bridge" }],
        "quotes": [
            { "id": "differs", "text": "We really need a bridge,", "source": "s", "speaker": "ada", "issues": ["i"] },
            { "id": "cut", "text": ["We are", "told what it costs."], "source": "s", "speaker": "ada", "issues": ["i"] },
            { "id": "right", "text": "We need a bridge,", "source": "s", "speaker": "ada", "issues": ["i"] },
        ],
    });
    let told = [
        ("differs", "differs", "The source’s excerpt prints this differently."),
        ("cut", "cut", "Words are left out here. Between these, the source’s excerpt has: not"),
    ];
    (bundle, told)
}

/// The rows of a CSV table, each cell by its column.
fn rows(table: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    reader.records().map(|row| names.iter().cloned().zip(row.unwrap().iter().map(str::to_owned)).collect()).collect()
}

fn cells<'r>(row: &'r [(String, String)], names: &[&str]) -> Vec<&'r str> {
    names.iter().map(|name| &*row.iter().find(|(known, _)| known == name).unwrap().1).collect()
}

/// What a reader sees of a format, without markup that is not text.
fn seen(format: &str, written: &str) -> String {
    let text = match format {
        "html" => Html::parse_fragment(written).root_element().text().collect::<String>(),
        "svg" => {
            let document = Document::parse(written).unwrap();
            let lines = document.descendants().filter(|node| node.has_tag_name("text"));
            let lines = lines.filter_map(|line| line.text()).map(|line| line.trim_matches(['\u{2067}', '\u{2069}']));
            lines.flat_map(|line| [line, " "]).collect()
        }
        "markdown" | "bibtex" => written.replace('\\', ""),
        "csl-json" => {
            let items: Value = serde_json::from_str(written).unwrap();
            items.as_array().unwrap().iter().map(|item| item["note"].as_str().unwrap().to_owned() + "\n").collect()
        }
        _ => written.to_owned(),
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_format_is_written_of_a_comparison_and_of_a_quote() {
    let beginnings: [&[u8]; 9] = [
        b"{",
        b"quote_id,",
        b"PK\x03\x04",
        b"Paraphrased by the source: not a quote\n-1+1 is not what he wants.\n",
        b"@misc{p-",
        b"[\n  {\n    \"id\": \"p-",
        b"# A second bridge\n",
        b"<section lang=\"en\" dir=\"ltr\">\n<h2",
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><svg",
    ];
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("export");
    fs::create_dir_all(&folder).unwrap();
    for ((format, of_quote), beginning) in FORMATS.into_iter().zip(beginnings) {
        let all = written(&hard(), &["--format", format]);
        assert!(all.starts_with(beginning), "{format}: {}", String::from_utf8_lossy(&all));
        let file = folder.join(format);
        let out = written(&hard(), &["--format", format, "--output", file.to_str().unwrap()]);
        assert!(out.is_empty(), "{format}");
        // No file has the time at which it was made in it.
        assert_eq!(fs::read(&file).unwrap(), all, "{format}");
        let one = export(&hard(), &["--format", format, "--quote", "f"]);
        if of_quote {
            let one = String::from_utf8(one.out).unwrap();
            assert!(one.contains("Un pont") && !one.contains("second\\\" bridge"), "{format}: {one}");
        } else {
            assert_eq!(one.code, 2, "{format}");
            assert!(one.err.contains("--quote: a table has all quotes"), "{}", one.err);
        }
    }
}

#[test]
fn what_cannot_be_written_is_told() {
    for (arguments, told) in [
        (&["--format", "html", "--quote", "x"][..], "--quote x: the bundle has no quote of that id"),
        (&["--format", "html", "--speakers", "zed"], "speakers=zed: the bundle has none of that name"),
        (
            &["--format", "html", "--select", "issues=x&since=soon"],
            "issues=x: the bundle has none of that name; since=soon: not a date",
        ),
        (&["--format", "html", "--issues", " , "], "--issues: names none"),
        (&["--format", "xlsx", "--spreadsheet"], "--spreadsheet: only with --format csv"),
        (&["--format", "html", "--output", "/no/such/folder/x"], "cannot write /no/such/folder/x"),
        (&["--format", "pdf"], "invalid value 'pdf'"),
        (&[], "--format <FORMAT>"),
    ] {
        let run = export(&hard(), arguments);
        assert_eq!((run.code, run.out.len()), (2, 0), "{arguments:?}");
        assert!(run.err.contains(told), "{arguments:?}: {}", run.err);
    }
    let run = export_text("{", &["--format", "csv"]);
    assert_eq!((run.code, run.out.len()), (1, 0), "{}", run.err);
}

#[test]
fn a_selection_is_written_and_nothing_else() {
    for selection in
        [&["--select", "issues=toll"][..], &["--issues", "toll"], &["--select", "?search=1%2B1&issues=toll"]]
    {
        for (format, _) in FORMATS.into_iter().filter(|(format, _)| *format != "xlsx") {
            let text = text(&hard(), &[&["--format", format], selection].concat());
            assert!(text.contains("1 is not what he wants."), "{format}: {text}");
            assert!(!text.contains("100") && !text.contains("Un pont"), "{format}: {text}");
        }
    }
    let bundle = text(&hard(), &["--format", "json", "--speakers", "ada"]);
    let bundle = parse(bundle.as_bytes()).unwrap();
    assert_eq!((bundle.quotes.len(), bundle.speakers.len(), bundle.problems.len()), (1, 1, 0));
}

#[test]
fn a_table_has_a_row_for_each_quote_on_each_issue_and_for_each_position_without() {
    let rows = rows(&text(&hard(), &["--format", "csv"]));
    let told = ["quote_id", "speaker", "issue_id", "position", "position_speaker_id", "role", "kind", "text", "date"];
    let words = "We *need* […] a \"second\" bridge, 100% sure.";
    let expected = [
        ["f", "=Ben", "bridge", "", "", "", "verbatim", "Un pont ?", ""],
        ["p", "=Ben", "bridge", "", "", "", "paraphrase", "-1+1 is not what he wants.", ""],
        ["", "=Ben", "bridge", "oppose", "ben", "", "", "", "2024"],
        ["v", "Ada", "bridge", "support; mixed", "ada; cy", "supports; contradicts", "verbatim", words, "2025-07-14"],
        ["p", "=Ben", "toll", "", "", "", "paraphrase", "-1+1 is not what he wants.", ""],
    ];
    let found: Vec<_> = rows.iter().map(|row| cells(row, &told)).collect();
    let mut sorted = found.clone();
    let mut expected: Vec<_> = expected.iter().map(|row| row.to_vec()).collect();
    sorted.sort();
    expected.sort();
    assert_eq!(sorted, expected);
    // Issue by issue, as on screen.
    assert_eq!(found.iter().map(|row| row[2]).collect::<Vec<_>>(), ["bridge", "bridge", "bridge", "bridge", "toll"]);
    let row = rows.iter().find(|row| row[0].1 == "v").unwrap();
    assert_eq!(
        cells(
            row,
            &[
                "source_id",
                "source",
                "publisher",
                "url",
                "archived_url",
                "locator",
                "language",
                "comparison",
                "license"
            ]
        ),
        [
            "s",
            "Bridge {plans} & <costs>",
            "The Courier",
            "https://example.org/bridge?a=1&b={2}",
            "https://archive.example/1",
            "p. 3",
            "en",
            "A second bridge",
            "CC0",
        ]
    );
}

#[test]
fn a_table_for_spreadsheets_runs_nothing_and_one_for_data_changes_nothing() {
    let data = text(&hard(), &["--format", "csv"]);
    let table = text(&hard(), &["--format", "csv", "--spreadsheet"]);
    assert!(table.starts_with("\u{feff}\"quote_id\",\"speaker_id\"") && data.starts_with("quote_id,"));
    assert_eq!(data.matches("\r\n").count(), 6, "{data}");
    for (plain, guarded) in rows(&data).iter().zip(rows(&table)) {
        for ((name, plain), (_, guarded)) in plain.iter().zip(guarded) {
            let is_formula = plain.starts_with(['=', '-']);
            assert_eq!(guarded, if is_formula { format!("'{plain}") } else { plain.clone() }, "{name}");
        }
    }
}

/// A sheet's rows.
fn sheet(workbook: &[u8], name: &str) -> Vec<Vec<Data>> {
    let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(workbook)).unwrap();
    workbook.worksheet_range(name).unwrap().rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn a_workbook_has_cells_of_the_types_that_they_are() {
    let long = "word ".repeat(8_000);
    let bundle = json!({
        "standpoint": 1, "name": "Brücke", "inLanguage": "de",
        "sources": [{ "id": "s", "name": "Süd-Kurier" }],
        "speakers": [{ "id": "007", "name": "Jürgen Groß" }, { "id": "1E5", "name": "=1+1" }],
        "issues": [{ "id": "i", "name": "Second bridge" }],
        "quotes": [
            { "id": "007", "text": "1/2", "speaker": "007", "issues": ["i"], "date": "2025-07", "source": "s", "locator": "3-4" },
            { "id": "d", "text": "=HYPERLINK(\"https://evil.example\")", "speaker": "007", "issues": ["i"], "date": "2025-07-14" },
            { "id": "e", "text": "a", "speaker": "007", "issues": ["i"], "date": "2025-02-30" },
            { "id": "g", "text": "b", "speaker": "007", "issues": ["i"], "date": "1899-12-31" },
            { "id": "h", "text": "c", "speaker": "007", "issues": ["i"], "date": "2025-07-14T09:30:00Z" },
            { "id": "long", "text": long, "speaker": "007", "issues": ["i"] },
        ],
        "stances": [{ "speaker": "1E5", "issue": "i", "position": "support", "strength": 2, "date": "2024-02-29", "evidence": ["e"] }],
    });
    let workbook = written(&bundle, &["--format", "xlsx"]);
    let quotes = sheet(&workbook, "quotes");
    let column = |sheet: &[Vec<Data>], name: &str| {
        sheet[0].iter().position(|cell| *cell == Data::String(name.to_owned())).unwrap()
    };
    let cell = |id: &str, name: &str| {
        let row = quotes.iter().find(|row| row[0] == Data::String(id.to_owned())).unwrap();
        row[column(&quotes, name)].clone()
    };
    let text = |text: &str| Data::String(text.to_owned());
    for (id, name, expected) in [
        ("007", "speaker_id", "007"),
        ("007", "speaker", "Jürgen Groß"),
        ("007", "text", "1/2"),
        ("007", "locator", "3-4"),
        ("007", "date", "2025-07"),
        ("d", "text", "=HYPERLINK(\"https://evil.example\")"),
        ("e", "date", "2025-02-30"),
        ("g", "date", "1899-12-31"),
        ("h", "date", "2025-07-14T09:30:00Z"),
    ] {
        assert_eq!(cell(id, name), text(expected), "{name} of {id}");
    }
    let Data::DateTime(day) = cell("d", "date") else { panic!("{:?}", cell("d", "date")) };
    assert_eq!(day.to_ymd_hms_milli(), (2025, 7, 14, 0, 0, 0, 0));
    let Data::String(cut) = cell("long", "text") else { panic!() };
    assert!(cut.ends_with("[…] (The words are cut here; the source has them all.)"), "{}", &cut[32_000..]);

    let stances = sheet(&workbook, "stances");
    let row = &stances[1];
    assert_eq!(row[column(&stances, "speaker_id")], text("1E5"));
    assert_eq!(row[column(&stances, "speaker")], text("=1+1"));
    assert_eq!(row[column(&stances, "strength")], Data::Float(2.0));
    assert!(matches!(row[column(&stances, "date")], Data::DateTime(_)), "{row:?}");
    assert_eq!(row[column(&stances, "evidence")], text("e"));
}

#[test]
fn a_citation_is_good_bibtex() {
    let bibliography = text(&hard(), &["--format", "bibtex"]);
    let bibliography = Bibliography::parse(&bibliography).unwrap();
    assert_eq!(bibliography.len(), 3);
    let entry = |start: &str| bibliography.iter().find(|entry| entry.key.starts_with(start)).unwrap();
    let field = |start: &str, name: &str| entry(start).get(name).map(biblatex::ChunksExt::format_verbatim);
    assert_eq!(field("v-", "title").unwrap(), "Bridge {plans} & <costs>");
    assert_eq!(field("v-", "author").unwrap(), "D. Writer");
    assert_eq!((field("v-", "year").unwrap(), field("v-", "date").unwrap()), ("2025".to_owned(), "2025-07".to_owned()));
    assert_eq!(field("v-", "url").unwrap(), "https://example.org/bridge?a=1&b=%7B2%7D");
    assert_eq!(
        field("v-", "note").unwrap(),
        "Ada, told the paper, 2025-07-14, p. 3: “We *need*” […] “a \"second\" bridge, 100% sure.”"
    );
    assert_eq!(
        field("p-", "note").unwrap(),
        "Paraphrased by the source: not a quote. =Ben: -1+1 is not what he wants."
    );
    // Words without a source are the speaker's.
    assert_eq!((field("f-", "author").unwrap(), field("f-", "title")), ("=Ben".to_owned(), None));
}

#[test]
fn a_citation_has_the_fields_of_csl_and_no_others() {
    // What a citation has of the fields that the schema of CSL data knows; it refuses all others.
    let known = ["id", "type", "title", "author", "publisher", "issued", "URL", "archive_location", "language", "note"];
    let items: Value = serde_json::from_str(&text(&hard(), &["--format", "csl-json"])).unwrap();
    let items = items.as_array().unwrap();
    assert_eq!(items.len(), 3);
    for item in items {
        assert_eq!(item.as_object().unwrap().keys().find(|key| !known.contains(&key.as_str())), None);
    }
    let of = |id: &str| items.iter().find(|item| item["id"].as_str().unwrap().starts_with(id)).unwrap();
    assert_eq!(of("v-")["issued"], json!({ "date-parts": [[2025, 7]] }), "no more of a date than is known");
    assert_eq!(of("v-")["author"], json!([{ "literal": "D. Writer" }]));
    assert_eq!((&of("v-")["type"], &of("f-")["type"]), (&json!("webpage"), &json!("speech")));
}

#[test]
fn a_date_that_is_none_is_written_as_it_stands() {
    let dates = ["2025-02-30", "2023-02-29T10:00:00Z", "0000-05", "soon"];
    for date in dates {
        let bundle = json!({
            "standpoint": 1, "name": "Dates", "inLanguage": "en",
            "sources": [{ "id": "s", "name": "A paper", "datePublished": date }],
            "speakers": [{ "id": "ada", "name": "Ada" }],
            "issues": [{ "id": "i", "name": "Bridge" }],
            "quotes": [
                { "id": "a", "text": "One.", "speaker": "ada", "issues": ["i"], "date": date },
                { "id": "b", "text": "Two.", "speaker": "ada", "issues": ["i"], "source": "s" },
            ],
        });
        for (quote, format) in READ.into_iter().flat_map(|format| [("a", format), ("b", format)]) {
            let written = text(&bundle, &["--format", format, "--quote", quote]);
            assert!(seen(format, &written).contains(date), "{date} of {quote} in {format}: {written}");
            for other in ["March", "February", "May", "2025-03", "2023-03", "issued", "year =", " date ="] {
                assert!(!written.contains(other), "{date} of {quote} becomes {other} in {format}: {written}");
            }
        }
    }
    // One that is there is read.
    let bundle = json!({
        "standpoint": 1, "name": "n", "speakers": [{ "id": "a", "name": "A" }],
        "quotes": [{ "id": "q", "text": "One.", "speaker": "a", "date": "2024-02-29" }],
    });
    for (format, expected) in [
        ("text", "29 February 2024"),
        ("bibtex", "date = {2024-02-29}"),
        ("csl-json", "2024,\n          2,\n          29"),
    ] {
        let written = text(&bundle, &["--format", format, "--quote", "q"]);
        assert!(written.contains(expected), "{written}");
    }
}

#[test]
fn a_doubt_goes_wherever_the_words_go() {
    let (bundle, doubts) = doubtful();
    for (id, word, told) in doubts {
        for format in READ {
            let written = text(&bundle, &["--format", format, "--quote", id]);
            assert!(seen(format, &written).contains(told), "{id} in {format}: {written}");
            let all = text(&bundle, &["--format", format]);
            assert_eq!(seen(format, &all).matches(told).count(), 1, "{id} in {format}: {all}");
        }
        let rows = rows(&text(&bundle, &["--format", "csv"]));
        let row = rows.iter().find(|row| row[0].1 == id).unwrap();
        assert_eq!(cells(row, &["doubt"]), [word]);
    }
    let right = text(&bundle, &["--format", "text", "--quote", "right"]);
    assert!(!right.contains("excerpt"), "{right}");
    let quotes = sheet(&written(&bundle, &["--format", "xlsx"]), "quotes");
    assert_eq!(quotes.iter().filter(|row| row.contains(&Data::String("cut".to_owned()))).count(), 1);
}

#[test]
fn only_verbatim_words_have_quotation_marks() {
    for format in READ {
        let paraphrase = text(&hard(), &["--format", format, "--quote", "p"]);
        let paraphrase = seen(format, &paraphrase);
        assert!(!paraphrase.contains(['“', '”', '„', '«', '»']), "{format}: {paraphrase}");
        assert!(paraphrase.contains("Paraphrased by the source: not a quote"), "{format}: {paraphrase}");
        let french = seen(format, &text(&hard(), &["--format", format, "--quote", "f"]));
        assert!(french.contains("« Un pont ? »"), "{format}: {french}");
        let interrupted = seen(format, &text(&hard(), &["--format", format, "--quote", "v"]));
        assert!(interrupted.contains("“We *need*” […] “a \"second\" bridge, 100% sure.”"), "{format}: {interrupted}");
    }
    for (format, mark) in [("html", "<blockquote"), ("markdown", "\n> ")] {
        let paraphrase = text(&hard(), &["--format", format, "--quote", "p"]);
        assert!(!paraphrase.contains(mark), "{paraphrase}");
    }
}

#[test]
fn the_words_of_the_interface_are_in_the_language_asked_for() {
    let german = text(&hard(), &["--format", "html", "--lang", "de_AT"]);
    assert!(german.contains("lang=\"de\"") && german.contains("14. Juli 2025"), "{german}");
    assert!(german.contains("“We *need*”"), "the quote stays in its own: {german}");
}

/// A document without attributes.
fn stripped(html: &str) -> String {
    let mut stripped = String::new();
    for (at, part) in html.split('<').enumerate() {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        if at > 0 {
            stripped.extend(["<", tag.split(' ').next().unwrap(), ">"]);
        }
        stripped.push_str(text);
    }
    stripped
}

#[test]
fn html_without_its_attributes_says_all_there_is_to_read() {
    let bundled = fs::read_to_string(Path::new("public/bundles/ukraine-pivot.json")).unwrap();
    let bundled: Value = serde_json::from_str(&bundled).unwrap();
    for bundle in [hard(), bundled, doubtful().0] {
        let html = text(&bundle, &["--format", "html"]);
        let stripped = stripped(&html);
        assert!(!stripped.contains("=\"") && !html.contains("<template") && !html.contains("style"), "{html}");
        let seen = seen("html", &stripped);
        for list in ["speakers", "issues", "sources"] {
            for item in bundle[list].as_array().unwrap() {
                for field in ["name", "statement", "url"] {
                    let text =
                        item[field].as_str().unwrap_or_default().replace("{2}", "%7B2%7D").replace("%7B2%7D", "{2}");
                    assert!(seen.contains(&text), "no {text} in {seen}");
                }
            }
        }
        let page = Html::parse_fragment(&stripped);
        let quoted: Vec<String> =
            page.select(&scraper::Selector::parse("blockquote").unwrap()).map(|quote| quote.text().collect()).collect();
        for quote in bundle["quotes"].as_array().unwrap() {
            let fragments = quote["text"].as_array().cloned().unwrap_or_else(|| vec![quote["text"].clone()]);
            let is_quoted = |text: &str| quoted.iter().any(|quoted| quoted.contains(text));
            for fragment in fragments {
                let fragment = fragment.as_str().unwrap();
                assert_eq!(is_quoted(fragment), quote["kind"] != "paraphrase", "{fragment} in {html}");
            }
        }
    }
}

#[test]
fn a_text_runs_as_its_language_does() {
    let bundle = json!({
        "standpoint": 1, "name": "Alliance",
        "speakers": [{ "id": "t", "name": "Dana Levi" }],
        "issues": [{ "id": "i", "name": "Alliance" }],
        "quotes": [
            { "id": "he", "text": "NATO היא ברית הגנה.", "speaker": "t", "issues": ["i"], "inLanguage": "he" },
            { "id": "en", "text": "שלום was all he said.", "speaker": "t", "issues": ["i"], "inLanguage": "en" },
            { "id": "none", "text": "NATO היא ברית.", "speaker": "t", "issues": ["i"] },
        ],
    });
    for (id, direction) in [("he", "rtl"), ("en", "ltr"), ("none", "ltr")] {
        let html = text(&bundle, &["--format", "html", "--quote", id]);
        assert!(html.contains(&format!("dir=\"{direction}\"><p>")), "{html}");
        let svg = text(&bundle, &["--format", "svg", "--quote", id]);
        let document = Document::parse(&svg).unwrap();
        let mut lines = document.descendants().filter(|node| node.has_tag_name("text"));
        let is_quote = |node: &roxmltree::Node<'_, '_>| node.text().is_some_and(|text| text.contains(['“', '”']));
        let line = lines.find(is_quote).unwrap();
        // Within an isolate that runs from right to left, at the right.
        let (is_rtl, text) = (direction == "rtl", line.text().unwrap());
        assert_eq!(text.starts_with('\u{2067}') && text.ends_with('\u{2069}'), is_rtl, "{svg}");
        assert_eq!(line.attribute("text-anchor"), Some(if is_rtl { "end" } else { "start" }), "{svg}");
    }
}

/// The ends of a line of text, as a reader with a common typeface sees it: about half as wide as high, letter by letter.
fn ends(line: roxmltree::Node<'_, '_>) -> (f64, f64) {
    let number = |name: &str| line.attribute(name).unwrap().parse::<f64>().unwrap();
    let letters = f64::from(u32::try_from(line.text().unwrap().chars().count()).unwrap());
    let wide = line.text().unwrap().chars().any(|c| c as u32 > 0x2e80);
    let width = letters * number("font-size") * if wide { 1.0 } else { 0.5 };
    let x = number("x");
    if line.attribute("text-anchor") == Some("end") { (x - width, x) } else { (x, x + width) }
}

#[test]
fn a_picture_has_its_words_within_it_and_says_them_to_those_who_do_not_see_it() {
    let many: Vec<Value> =
        (0..15).map(|at| json!({ "id": format!("s{at}"), "name": format!("Speaker {at:02}") })).collect();
    let said: Vec<Value> = (0..15)
        .map(|at| json!({ "id": format!("q{at}"), "text": "We need it. ".repeat(5 * at + 1).trim_end(), "speaker": format!("s{at}"), "issues": ["i"] }))
        .collect();
    let crowd = json!({
        "standpoint": 1, "name": "Crowd", "speakers": many, "quotes": said,
        "issues": [{ "id": "i", "name": "Bridge", "statement": "我們需要一座橋".repeat(30) }],
    });
    let long = json!({
        "standpoint": 1, "name": "Long", "speakers": [{ "id": "a", "name": "א".repeat(200) }],
        "issues": [{ "id": "i", "name": "n".repeat(400) }],
        "quotes": [
            { "id": "q", "text": "It is a long story, and it goes on. ".repeat(300), "speaker": "a", "issues": ["i"] },
            { "id": "r", "text": "שלום עולם ".repeat(300), "speaker": "a", "issues": ["i"], "inLanguage": "he" },
        ],
    });
    for (bundle, arguments) in [
        (hard(), &[][..]),
        (hard(), &["--quote", "v"]),
        (hard(), &["--lang", "ar"]),
        (crowd.clone(), &[]),
        (long.clone(), &[]),
        (long.clone(), &["--quote", "q"]),
        (long.clone(), &["--quote", "r"]),
    ] {
        let svg = text(&bundle, &[&["--format", "svg"], arguments].concat());
        let document = Document::parse(&svg).unwrap();
        let root = document.root_element();
        let size: Vec<f64> =
            root.attribute("viewBox").unwrap().split(' ').map(|number| number.parse().unwrap()).collect();
        let [_, _, width, height] = size[..] else { panic!("{size:?}") };
        assert!(width >= 1200.0 && height >= 630.0);
        let desc = document.descendants().find(|node| node.has_tag_name("desc")).unwrap().text().unwrap();
        let desc = desc.split_whitespace().collect::<String>();
        for line in document.descendants().filter(|node| node.has_tag_name("text")) {
            let (left, right) = ends(line);
            let y: f64 = line.attribute("y").unwrap().parse().unwrap();
            assert!(left >= 0.0 && right <= width, "{:?} from {left} to {right}", line.text());
            assert!(y > 0.0 && y < height - 10.0, "{:?} at {y} of {height}", line.text());
            let text = line.text().unwrap().trim_matches(['\u{2067}', '\u{2069}']);
            let text = text.split_whitespace().collect::<String>();
            let is_sign = text.chars().count() == 1;
            assert!(is_sign || desc.contains(&text), "{text} is not in {desc}");
        }
        assert!(document.descendants().any(|node| node.has_tag_name("title")));
    }
    let crowded = seen("svg", &text(&crowd, &["--format", "svg"]));
    assert!(crowded.contains("Left out of this picture: Speaker 12, Speaker 13 and Speaker 14"), "{crowded}");
    for quote in ["q", "r"] {
        let cut = seen("svg", &text(&long, &["--format", "svg", "--quote", quote]));
        assert!(cut.contains("” […] The words are cut here; the source has them all."), "{cut}");
    }
    // What is silent, and what speaks against a position, is told as on a card.
    let shown = seen("svg", &text(&hard(), &["--format", "svg"]));
    assert!(shown.contains("Speaks against this position") && shown.contains("No quote on file"), "{shown}");
    assert!(shown.contains("Nothing on file on this issue from Ada, Cy."), "{shown}");
}
