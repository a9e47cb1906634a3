//! Lines and columns, however the file is laid out. What they must lead to is marked by `«`.

use standpoint::bundle::Place;

use crate::{accepted, read};

const PROBLEMS: &str = r#"
{ "standpoint": 1, "name" : «"",
  "dateModified"
:

  «"now", "sources": [
    {"id":"s",
"name":"שלום", "url": «"ftp://x","archivedAt":

«""}, {"id":«"s","name":«"\n"} ],
  "quotes": [ {"id": "q", "text":«["“a”",
 «" ", «""], "source" :	«"no\\where",
     "issues": [ «"\u0069"], "speaker": «"nobody" }

,     «{"id":"r","text":"b", "speaker": "nobody"}],
  "stances":[{"speaker":«"b\u0061d", "issue":"i",
"position":"support","evidence":["q",«"q\u0000"
,{"note":"שם","quote":«""}],"date":«"x"}]
}
"#;

#[test]
fn of_problems() {
    for marked in [PROBLEMS.to_owned(), PROBLEMS.replace('\n', "\r\n"), format!("\u{feff}{PROBLEMS}")] {
        let places: Vec<Place> = marked.match_indices('«').map(|(at, _)| place(&marked[..at])).collect();
        let bundle = accepted(unmarked(&marked).as_bytes());
        let found: Vec<Place> = bundle.problems.iter().map(|problem| problem.place).collect();
        assert_eq!(found, places, "{:#?}", bundle.problems);
    }
}

#[test]
fn of_refusals() {
    for marked in [
        // of a wrong type
        "{ \"standpoint\": 1,\n  \"name\": «null }",
        "{ \"standpoint\":\n\n«2 }",
        "{ \"quotes\": [\n {\"id\": \"q\",\n  \"text\": [\"שם\",\n  «7]}",
        "{ \"quotes\": [ {\"id\": \"q\", \"a.b[0]\": {\"text\": 1},\n \"text\": «7}",
        "{ \"quotes\": [ {\"id\": \"q\", \"\\\"\": \"\\\\\", \"text\": «{\"en\": \"\"}}",
        "{ \"stances\": [\n {\"evidence\": [\n «{}]}",
        "{ \"stances\": [\n {\"evidence\": [«[\"x\"]]}",
        "{ \"stances\": [\n {\"evidence\": [],\n «\"evidence\": []}",
        "{ \"quotes\": [\n\n«{\"id\": \"q\",\n\"x\": [[\n]]}",
        // of a key that stands twice
        "{ \"name\": \"\",\n «\"n\\u0061me\": 7",
        "{ \"quotes\": [\n {\"id\": \"q\",\n  \"text\": \"שם\",\n  «\"id\" : 7}",
        "{ \"quotes\": [\n {\"a\": {\"b\": [{\"c\": 1,\n  «\"c\" : 7}]}}",
        // of what is not JSON
        "\n\n   «[]",
        "{ \"standpoint\": 1,\r\n\r\n\t\"name\": \"שם\" «x",
        "{ \"quotes\": [\n {\"id\": \"q\",\n  \"text\": \"שם\" «\"id\": 7}",
        "{ \"quotes\": [\n {\"id\": \"q\",\n  «text: \"שם\"}",
        "{ \"quotes\": [\n {\"id\": \"q\", \"text\": \"\"},\n «]",
        "{ \"x\": [\n 1, «tru\n]",
        // of an early end
        "{ \"name\": \"\n\n\n\n «",
        "{ \"name\": \"n\", \"sources\": [\n\n {\"id\": \"\\\"\n«",
        "{ \"name\":\n\n«",
        "{ \"name\": \"ש«",
    ] {
        let (before, behind) = marked.split_once('«').unwrap();
        for start in ["", "\u{feff}"] {
            let refusal = read(format!("{start}{before}{behind}").as_bytes()).unwrap_err();
            assert_eq!(refusal.place(), place(before), "{marked}: {refusal}");
        }
    }
}

#[test]
fn far_from_the_beginning() {
    let quotes: Vec<String> = (0..1000).map(|at| format!("{{\"id\": \"{at}\", \"text\": \"שלום\"}}")).collect();
    let text = format!("{{\"standpoint\": 1, \"name\": \"n\", \"quotes\": [\n{},\n5]}}", quotes.join(",\n"));
    let refusal = read(text.as_bytes()).unwrap_err();
    assert_eq!(refusal.to_string(), "quotes[1000]: found 5, expected an object (line 1002, column 1)");
}

fn unmarked(text: &str) -> String {
    text.replace('«', "")
}

/// The place behind a text: bytes are counted, a byte order mark is not.
fn place(before: &str) -> Place {
    let before = unmarked(before);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap().trim_start_matches('\u{feff}').len() + 1;
    Place { line: line.try_into().unwrap(), column: column.try_into().unwrap() }
}
