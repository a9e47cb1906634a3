//! `standpoint import` as it is run: what it prints, to the letter, its exit code, and what is in the files after it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod command;

use std::{fs, path::Path};

use serde_json::Value;

use command::{Folder, Run};

impl Folder {
    /// `arguments` begin with the command.
    fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments[0], &arguments[1..], b"")
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }
}

impl Run {
    /// Checks the end of what is told, where what comes before is somebody else's.
    #[track_caller]
    fn is_told(&self, code: i32, end: &str) {
        assert!(self.code == code && self.out.is_empty() && self.err.ends_with(end), "{}: {}", self.code, self.err);
    }
}

const ARTICLE: &str = "Council divided over second bridge\n\ncourier.example\n\n14 July 2025\n\n\
The town council met on Monday.\n\n\
“The old bridge is closed every spring,” said Ada Birch, the mayor of Holmton. “We need a second one.” She left early.\n";

const PAGE: &str = "<!DOCTYPE html><html lang=en><head><title>Bridge – Courier</title><link rel=canonical href=https://courier.example/b>\
<meta property=og:site_name content=Courier></head><body><nav>“What a day we all had here,” said Cy Ash. Read more</nav>\
<article><h1>No bridge</h1><p>&ldquo;I will not vote for a bridge without a <b>price</b>,&rdquo; Ben Holt told reporters.</p>\
<p>He called the plan &ldquo;a leap in the dark and nothing else.&rdquo;</p></article></body></html>";

#[test]
fn an_article_becomes_a_bundle_that_its_check_bears_out() {
    let folder = Folder::new("article").with("article.txt", ARTICLE);
    let run = folder.run(&["import", "article.txt"]);
    let expected = r#"{
  "standpoint": 1,
  "name": "Council divided over second bridge",
  "sources": [
    { "id": "council-divided-over-second-bridge", "name": "Council divided over second bridge", "publisher": "courier.example", "datePublished": "2025-07-14", "excerpts": ["The town council met on Monday.\n\n“The old bridge is closed every spring,” said Ada Birch, the mayor of Holmton. “We need a second one.” She left early."] }
  ],
  "speakers": [
    { "id": "ada-birch", "name": "Ada Birch", "role": "mayor", "affiliation": "Holmton" }
  ],
  "quotes": [
    { "id": "ada-birch-the-old-bridge-is", "text": ["The old bridge is closed every spring,", "We need a second one."], "speaker": "ada-birch", "source": "council-divided-over-second-bridge", "prefix": "The town council met on Monday.\n\n“", "suffix": "” She left early." }
  ]
}
"#;
    run.is(0, expected, "article.txt: added 1 source, 1 speaker, 1 quote\n");
    let folder = folder.with("b.json", run.out);
    let check = folder.run(&["check", "--source", "council-divided-over-second-bridge=article.txt", "b.json"]);
    assert!(check.out.contains("quotes: 1 verbatim, 0 different, 0 not found; excerpts: 1 verbatim"), "{}", check.out);
}

#[test]
fn a_page_is_read_without_what_is_around_its_article() {
    let folder = Folder::new("page").with("page.html", PAGE);
    let run = folder.run(&["import", "--output", "b.json", "page.html"]);
    run.is(0, "", "page.html: added 1 source, 1 speaker, 2 quotes\n");
    let bundle: Value = serde_json::from_str(&folder.text("b.json")).unwrap();
    let source = &bundle["sources"][0];
    assert_eq!(
        [&source["name"], &source["publisher"], &source["url"], &source["inLanguage"]],
        ["No bridge", "Courier", "https://courier.example/b", "en"]
    );
    assert_eq!(bundle["quotes"][0]["text"], "I will not vote for a bridge without a price,");
    assert_eq!(bundle["quotes"][1]["speaker"], "ben-holt");
}

#[test]
fn a_folder_is_taken_at_once_and_again_without_a_change() {
    let folder = Folder::new("folder")
        .with("in/a.txt", ARTICLE)
        .with("in/b/page.html", PAGE)
        .with("in/b/page_files/more.html", PAGE)
        .with("in/c.txt", "Rain fell.")
        .with("in/d.txt", "%PDF-1.4 …")
        .with("in/.hidden.txt", ARTICLE)
        .with("in/e.css", "p {}");
    folder.run(&["import", "--into", "b.json", "--name", "Bridge", "in"]).is(
        1,
        "",
        "\
standpoint: in: 1 file passed over that are no text, web page, table or bundle by their names
in/a.txt: added 1 source, 1 speaker, 1 quote
in/b/page.html: added 1 source, 1 speaker, 2 quotes
in/c.txt: not taken: no quotes were found in it: it has no quotation marks, and words without them are not taken for a quote
in/d.txt: not taken: a PDF: save its text as plain text, or copy it out: `pdftotext -layout` does so
",
    );
    let once = folder.text("b.json");
    assert!(once.starts_with("{\n  \"standpoint\": 1,\n  \"name\": \"Bridge\",\n"));
    let again = folder.run(&["import", "--into", "b.json", "in/a.txt", "in/b"]);
    again.is(0, "", "in/a.txt: nothing new; 1 quote known\nin/b/page.html: nothing new; 2 quotes known\n");
    assert_eq!(folder.text("b.json"), once);
    assert!(!folder.0.join("b.json.part").exists());
}

#[test]
fn what_an_editor_wrote_is_kept_and_told() {
    let bundle = r#"{ "standpoint": 1, "name": "Bridge", "shoe": 1,
  "speakers": [ { "id": "mayor", "name": "Ada Birch", "role": "Mayor" } ] }
"#;
    let folder = Folder::new("kept").with("article.txt", ARTICLE).with("b.json", bundle);
    folder.run(&["import", "--into", "b.json", "article.txt"]).is(
        0,
        "",
        "\
article.txt: speaker `mayor`: role: kept `Mayor`; the file has `mayor`
article.txt: speaker `mayor`: affiliation: left out, as it was; the file has `Holmton`
article.txt: added 1 source, 1 quote
",
    );
    let after = folder.text("b.json");
    assert!(after.starts_with(bundle.trim_end().trim_end_matches(" }")), "{after}");
    assert!(after.contains(r#""speaker": "mayor""#));
}

#[test]
fn bundles_are_taken_too() {
    let folder = Folder::new("bundles").with("article.txt", ARTICLE);
    let first = folder.run(&["import", "article.txt"]).out;
    let folder = folder.with("a.json", &first).with("bad.json", first.replace("\"text\"", "\"txt\""));
    folder.run(&["import", "--into", "b.json", "a.json"]).is(0, "", "a.json: added 1 source, 1 speaker, 1 quote\n");
    folder.run(&["import", "--into", "b.json", "a.json"]).is(0, "", "a.json: nothing new; 1 quote known\n");
    assert_eq!(folder.text("b.json"), first);
    let refused = folder.run(&["import", "--into", "b.json", "bad.json"]);
    assert!(
        refused.code == 1 && refused.err.starts_with("bad.json: not taken: a bundle that is not taken: "),
        "{}",
        refused.err
    );
    // What it would be put into is not touched if it has errors of its own.
    let into_bad = folder.run(&["import", "--into", "bad.json", "a.json"]);
    assert!(into_bad.code == 1 && into_bad.err.ends_with("not written; mend its errors first\n"), "{}", into_bad.err);
}

#[test]
fn the_files_of_an_election_are_one_thing() {
    let party = r#"[{"id":0, "name":"Larks", "longname":"The Larks of Holmton"}, {"id":1, "name":"Gulls", "longname":"Gulls"}]"#;
    let statement = r#"[{"id":0, "category":null, "label":"Bridge", "text":"A second bridge should be built."}]"#;
    let answer =
        r#"[{"id":0, "message":"Stimme zu"}, {"id":1, "message":"Stimme nicht zu"}, {"id":2, "message":"Neutral"}]"#;
    let opinion = r#"[{"id":0, "party":0, "statement":0, "answer":0, "comment":0}, {"id":1, "party":1, "statement":0, "answer":1, "comment":1}]"#;
    let comment = r#"[{"id":0, "text":"\"We need it.\""}, {"id":1, "text":"No reason was given."}]"#;
    let overview = r#"{"title":"Town election", "date":"2025-07-14", "info":"x", "slug":"x", "data_source":"https://town.example/"}"#;
    let folder = Folder::new("parts")
        .with("in/2025/answer.json", answer)
        .with("in/2025/comment.json", comment)
        .with("in/2025/opinion.json", opinion)
        .with("in/2025/overview.json", overview)
        .with("in/2025/party.json", party)
        .with("in/2025/statement.json", statement)
        .with("in/article.txt", ARTICLE);
    let told = "\
in/2025: comment.json: what is not in quotation marks, such as that a party gave no reason, is not the party's words, and not taken: 1 of them
in/2025: added 1 source, 2 speakers, 1 issue, 1 quote, 2 stances
";
    let article = "in/article.txt: added 1 source, 1 speaker, 1 quote\n";
    folder.run(&["import", "--output", "a.json", "in"]).is(0, "", &format!("{told}{article}"));
    // Named one by one, they are the same.
    let named =
        ["opinion", "party", "comment", "answer", "overview", "statement"].map(|name| format!("in/2025/{name}.json"));
    let mut arguments = vec!["import", "--output", "b.json"];
    arguments.extend(named.iter().map(String::as_str));
    folder.run(&arguments).is(0, "", told);
    let alone = folder.run(&["import", "in/2025/opinion.json", "in/2025/party.json"]);
    let why = "not taken: one file of an election of qual-o-mat, which alone says nothing: import its folder, with `party.json`, \
               `statement.json`, `answer.json` and `opinion.json` in it";
    alone.is(
        1,
        "",
        &format!(
            "in/2025/opinion.json: {why}\nin/2025/party.json: {why}\nstandpoint: no bundle is written: nothing was found to put into it\n"
        ),
    );
    let folder = folder.with("in/2025/party.json", "[");
    let broken = folder.run(&["import", "in/2025"]);
    assert!(
        broken.code == 1 && broken.err.starts_with("in/2025: not taken: party.json is no JSON: "),
        "{}",
        broken.err
    );
}

#[test]
fn a_text_without_quotes_is_told_why() {
    for (text, why) in [
        ("", "there is no text in it"),
        (" \n", "there is no text in it"),
        (
            "Ada Birch said that it’s time for a bridge. The traders’ ferry sank.",
            "no quotes were found in it: it has no quotation marks, and words without them are not taken for a quote",
        ),
        (
            "Ada Birch said we need it very much today” and left.",
            "no quotes were found in it: none of its quotation marks has another one that it opens or closes with; mend them",
        ),
        (
            "Then she left. “We need a second bridge now, said Ada Birch.",
            "no quotes were found in it; 1 more between quotation marks may be a title, a name or a quote: have a look",
        ),
    ] {
        let run = Folder::new("no-quotes").with("a.txt", text).run(&["import", "a.txt"]);
        let nothing = "standpoint: no bundle is written: nothing was found to put into it\n";
        run.is(1, "", &format!("a.txt: not taken: {why}\n{nothing}"));
    }
}

#[test]
fn what_cannot_be_done_is_told() {
    let folder =
        Folder::new("wrong").with("article.txt", ARTICLE).with("there.json", "x").with("none.txt", "The “Lark” sank.");
    folder.run(&["import", "--output", "there.json", "article.txt"]).is(
        2,
        "",
        "standpoint: --output there.json: is there already; put more into it with --into, or remove it first\n",
    );
    assert_eq!(folder.text("there.json"), "x");
    folder.run(&["import", "none.txt"]).is(
        1,
        "",
        "\
none.txt: not taken: no quotes were found in it; 1 more between quotation marks may be a title, a name or a quote: have a look
standpoint: no bundle is written: nothing was found to put into it
",
    );
    let missing = folder.run(&["import", "missing.txt", "article.txt"]);
    assert_eq!(missing.code, 2);
    assert!(missing.err.starts_with("missing.txt: not taken: "), "{}", missing.err);
    assert!(missing.out.contains("ada-birch"), "the others are taken");
    assert_eq!(folder.run(&["import"]).code, 2);
    let input = folder.run_with("import", &["-"], ARTICLE.as_bytes());
    input.is(0, &folder.run(&["import", "article.txt"]).out, "-: added 1 source, 1 speaker, 1 quote\n");
}

#[test]
fn what_the_documentation_shows_is_true() {
    let docs = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/import.md")).unwrap();
    // Every other piece is within fences, and begins with the name of its language.
    let blocks: Vec<&str> =
        docs.split("```").skip(1).step_by(2).filter_map(|block| Some(block.split_once('\n')?.1)).collect();
    let &[_, article, told, bundle, cells, again, differences] = &*blocks else { panic!("{} blocks", blocks.len()) };
    let more = "Speaker;Topic;Position;Quote;Date;Source;Shoe\n\
        Ada Birch;Second bridge;for;;15.07.2025;;\n\
        Ben Holt;Second bridge;against;“A ferry is enough for all of us.”;03/04/2025;Council minutes;39\n";
    let folder = Folder::new("docs").with("article.txt", article).with("more.csv", more);
    folder.run(&["import", "--output", "bridge.json", "article.txt"]).is(0, "", told);
    assert_eq!(folder.text("bridge.json"), bundle);
    let edited = bundle.replace("\"mayor\"", "\"Mayor of Holmton\"");
    let folder = folder.with("bridge.json", &edited).with("old.json", &edited);
    folder.run(&["import", "--into", "bridge.json", "article.txt"]).is(0, "", again);
    folder.run(&["import", "--into", "bridge.json", "more.csv"]).is(1, "", cells);
    folder.run(&["diff", "old.json", "bridge.json"]).is(1, differences, "");
    folder.run(&["diff", "bridge.json", "bridge.json"]).is(0, "", "");
    folder
        .run(&["diff", "bridge.json", "article.txt"])
        .is_told(2, "standpoint: article.txt: not compared; mend its errors first\n");
}
