//! A comparison written out as HTML, by the command line and by the library.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

mod command;

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::{Value, json};
use standpoint::{
    bundle::parse,
    render::{Embed, StaticHtml, load},
    selection::Selection,
    view::Language,
};

use command::{Folder, Run};

impl Folder {
    /// With something like a built viewer in `dist`.
    fn with_viewer(self) -> Self {
        let boot =
            "load(\"viewer-1.js\", 'download-1.js', \"viewer-1.wasm\", `viewer-1.css`); if (1<!--two) `</script>`;";
        self.with("dist/standpoint.js", boot)
            .with("dist/viewer-1.js", "bindings")
            .with("dist/download-1.js", "download")
            .with("dist/viewer-1.wasm", b"\0asm")
            .with("dist/viewer-1.css", "p {}")
            .with("dist/not-named.js", "not named")
            .with("dist/index.html", "")
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    fn render(&self, arguments: &[&str]) -> Run {
        self.run_with("render", arguments, b"")
    }
}

impl Run {
    /// What was written, if nothing was wrong.
    #[track_caller]
    fn html(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""));
        self.out
    }
}

fn data(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)).unwrap()
}

#[track_caller]
fn has(html: &str, part: &str) {
    assert!(html.contains(part), "no `{part}` in {html}");
}

#[track_caller]
fn has_not(html: &str, part: &str) {
    assert!(!html.contains(part), "`{part}` in {html}");
}

/// A tag with its attributes, or the end of one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

/// The tags of a text as a browser would see them, as far as it is as regular as what is written here.
fn tags(html: &str) -> Vec<Tag> {
    let mut tags: Vec<Tag> = Vec::new();
    let mut rest = html;
    loop {
        // Within these, only their own end is a tag.
        let raw = tags.last().map(|tag| tag.name.clone());
        let raw = raw.filter(|name| ["script", "style", "title", "textarea"].contains(&name.as_str()));
        let at = match raw {
            Some(name) => rest.to_ascii_lowercase().find(&format!("</{name}")),
            None => rest.find('<'),
        };
        let Some(at) = at else { return tags };
        rest = &rest[at + 1..];
        let end = rest.find(|c: char| c.is_whitespace() || c == '>').unwrap();
        let mut tag = Tag { name: rest[..end].to_ascii_lowercase(), attributes: Vec::new() };
        rest = rest[end..].trim_start();
        while !rest.starts_with('>') {
            let end = rest.find(|c: char| c.is_whitespace() || "=>".contains(c)).unwrap();
            let name = rest[..end].to_owned();
            rest = &rest[end..];
            let mut value = "";
            if let Some(after) = rest.strip_prefix('=') {
                let quote = after.chars().next().filter(|c| "\"'".contains(*c));
                (value, rest) = match quote {
                    Some(quote) => after[1..].split_once(quote).unwrap(),
                    None => after.split_at(after.find(|c: char| c.is_whitespace() || c == '>').unwrap()),
                };
            }
            tag.attributes.push((name, value.to_owned()));
            rest = rest.trim_start();
        }
        tags.push(tag);
    }
}

/// The tags with the names of their attributes: what a text may not change. How many problems are listed, it may.
fn skeleton(html: &str) -> Vec<String> {
    let mut pieces = html.split("<li><span class=\"severity\">");
    let mut without = pieces.next().unwrap().to_owned();
    let problems: BTreeSet<Vec<String>> = pieces
        .map(|piece| {
            let (problem, behind) = piece.split_once("</li>").unwrap();
            without.push_str(behind);
            tags_of(problem)
        })
        .collect();
    assert!(problems.len() <= 1, "a problem has other markup than another: {problems:?}");
    tags_of(&without)
}

fn tags_of(html: &str) -> Vec<String> {
    let line = |tag: Tag| {
        let names: Vec<String> = tag.attributes.into_iter().map(|(name, _)| name).collect();
        format!("{} {}", tag.name, names.join(" "))
    };
    tags(html).into_iter().map(line).collect()
}

/// The content of the one script of that type.
#[track_caller]
fn script<'a>(html: &'a str, kind: &str) -> &'a str {
    let (_, after) = html.split_once(&format!("<script type=\"{kind}\"")).unwrap();
    after.split_once('>').unwrap().1.split_once("</script>").unwrap().0
}

#[track_caller]
fn quotations(html: &str) -> Vec<Value> {
    let data: Value = serde_json::from_str(script(html, "application/ld+json")).unwrap();
    assert_eq!(data["@context"], "https://schema.org");
    data["@graph"].as_array().unwrap().clone()
}

/// A bundle in two people's words, as a fragment.
fn written(bundle: &Value, query: &str) -> String {
    let Ok(selection) = query.parse::<Selection>();
    let twin = StaticHtml::new(parse(bundle.to_string().as_bytes()).unwrap(), selection).unwrap();
    twin.fragment(Embed { src: "b.json", ..Embed::default() })
}

fn two_and(lists: Value) -> Value {
    let mut bundle = json!({
        "standpoint": 1, "name": "A test",
        "speakers": [{ "id": "ada", "name": "Ada", "type": "Person" }, { "id": "bea", "name": "Bea" }],
        "issues": [{ "id": "i", "name": "Bridge" }, { "id": "j", "name": "Ferry" }],
    });
    let Value::Object(lists) = lists else { return bundle };
    bundle.as_object_mut().unwrap().extend(lists);
    bundle
}

#[test]
fn a_fragment_is_the_element_with_the_comparison_in_it() {
    let folder = Folder::new("fragment").with("bundles/every.json", data("valid/every-field.json"));
    let html = folder.render(&["bundles/every.json"]).html();
    let begin =
        "<stand-point src=\"bundles/every.json\" group-by=\"speaker\"><template shadowrootmode=\"open\"><style>:host {";
    assert!(html.starts_with(begin), "{}", &html[..200]);
    let (element, data) = html.split_once("</template></stand-point>\n").unwrap();
    has(element, "<blockquote cite=\"https://courier.example/meets\" lang=\"en\">");
    has(element, "We need a second bridge.");
    for heading in ["<h2", "<h3"] {
        has(element, heading);
    }
    has(
        element,
        "href=\"https://courier.example/meets#:~:text=Ada%20said%3A%20%E2%80%9C-,We%20need,second%20bridge%2E,-%E2%80%9D%20Then\"",
    );
    has(element, "rel=\"noopener noreferrer nofollow\"");
    assert!(data.starts_with("<script type=\"application/ld+json\">"), "{data}");
    assert!(data.ends_with("</script>\n"), "{data}");
    has_not(&html, "<!");
    has_not(&html, "type=\"module\"");
}

#[test]
fn every_tag_is_closed_and_nothing_needs_a_script() {
    let bundles = [
        data("valid/every-field.json"),
        data("valid/every-position.json"),
        data("valid/right-to-left.json"),
        data("valid/text-in-fragments.json"),
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/bundles/ukraine-pivot.json")).unwrap(),
        crowded().to_string().into_bytes(),
    ];
    for bytes in bundles {
        let twin = StaticHtml::new(parse(&bytes).unwrap(), Selection::default()).unwrap();
        let html = twin.page(Embed::default());
        let mut open: Vec<String> = Vec::new();
        for tag in tags(&html) {
            match tag.name.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop().as_deref(), Some(name)),
                None if ["!doctype", "meta", "link", "input", "br", "img"].contains(&&*tag.name) => {}
                None => open.push(tag.name.clone()),
            }
            let dead = ["button", "input", "select", "form", "dialog", "progress"];
            assert!(!dead.contains(&&*tag.name), "{tag:?} does nothing without a script");
            for (name, value) in &tag.attributes {
                assert!(!name.starts_with("on") && name != "style", "{tag:?}");
                // A fragment leads nowhere from within a shadow root.
                assert!(name != "href" || !value.starts_with('#'), "{tag:?}");
            }
        }
        assert_eq!(open, [""; 0]);
    }
}

/// More quotes than are shown at first, and longer ones.
fn crowded() -> Value {
    let quotes: Vec<_> = (0..7)
        .map(|at| json!({ "id": at.to_string(), "text": format!("Word {at} "), "speaker": "ada", "issues": ["i"] }))
        .chain([json!({ "id": "long", "text": "so it goes ".repeat(100), "speaker": "bea", "issues": ["i"] })])
        .chain([json!({ "id": "unfiled", "text": "So what?", "speaker": "bea" })])
        .collect();
    two_and(json!({ "quotes": quotes }))
}

#[test]
fn what_is_folded_at_first_unfolds_without_a_script() {
    let html = written(&crowded(), "");
    for at in 0..7 {
        has(&html, &format!("Word {at} "));
    }
    has(&html, &"so it goes ".repeat(100));
    let said: Vec<_> = html.match_indices("<summary").map(|(at, _)| at).collect();
    let told: Vec<_> = said.iter().map(|&at| html[at..].split(['>', '<']).nth(2).unwrap()).collect();
    let expected =
        ["Overview of all positions", "Show 4 more of 7 quotes", "Show all 1100 characters", "1 problem in this file"];
    assert_eq!(told, expected);
    assert!(html.find("Word 2 ").unwrap() < said[1] && said[1] < html.find("Word 3 ").unwrap());
}

#[test]
fn the_data_names_every_quote_with_all_that_is_known() {
    let html = Folder::new("data").with("b.json", data("valid/every-field.json")).render(&["b.json"]).html();
    assert_eq!(
        quotations(&html),
        [json!({
            "@type": "Quotation",
            "identifier": "q",
            "text": "We need a second bridge.",
            "creator": {
                "@type": "Person",
                "name": "Ada",
                "jobTitle": "Mayor",
                "affiliation": { "@type": "Organization", "name": "River Party" },
                "description": "Mayor since 2020.",
                "url": "https://a.example/",
                "sameAs": ["https://b.example/ada"],
            },
            "spokenByCharacter": { "@type": "Person", "name": "Ada" },
            "inLanguage": "en",
            "dateCreated": "2025-07-14",
            "datePublished": "2025-07",
            "url": "https://courier.example/meets#:~:text=Ada%20said%3A%20%E2%80%9C-,We%20need,second%20bridge%2E,-%E2%80%9D%20Then",
            "about": [{ "@type": "Thing", "name": "Second bridge" }],
            "isPartOf": {
                "@type": "CreativeWork",
                "name": "Council meets",
                "url": "https://courier.example/meets",
                "author": { "name": "Cy" },
                "publisher": { "@type": "Organization", "name": "The Courier" },
                "datePublished": "2025-07",
                "inLanguage": "en",
                "archivedAt": "https://archive.example/meets",
            },
        })]
    );
}

#[test]
fn the_data_claims_no_more_than_is_known() {
    let html = written(
        &two_and(json!({ "quotes": [
            { "id": "bare", "text": ["Yes,", "and soon."], "issues": ["i"] },
            { "id": "undated", "text": "Later.", "speaker": "bea", "issues": ["i"], "date": "some day" },
            { "id": "timed", "text": "Now.", "speaker": "ada", "issues": ["i"], "date": "2025-07-14 16:05:00z" },
            { "id": "foreign", "text": "Good.", "speaker": "ada", "issues": ["i"], "kind": "translation" },
            { "id": "reported", "text": "Wants it.", "speaker": "ada", "issues": ["i"], "kind": "paraphrase" },
        ] })),
        "",
    );
    let about = json!([{ "@type": "Thing", "name": "Bridge" }]);
    let ada = json!({ "@type": "Person", "name": "Ada" });
    assert_eq!(
        quotations(&html),
        [
            json!({ "@type": "Quotation", "identifier": "bare", "text": "Yes, … and soon.", "about": about }),
            json!({ "@type": "Quotation", "identifier": "undated", "text": "Later.", "about": about,
                "creator": { "name": "Bea" }, "spokenByCharacter": { "name": "Bea" } }),
            json!({ "@type": "Quotation", "identifier": "timed", "text": "Now.", "about": about, "creator": ada,
                "spokenByCharacter": ada, "dateCreated": "2025-07-14T16:05:00Z" }),
            json!({ "@type": "Quotation", "identifier": "foreign", "text": "Good.", "about": about, "creator": ada,
                "spokenByCharacter": ada, "translationOfWork": { "@type": "Quotation", "creator": ada } }),
        ]
    );
    has(&html, "Wants it.");
    has_not(&written(&two_and(json!({ "stances": [] })), ""), "ld+json");
}

#[test]
fn a_selection_is_drawn_told_and_handed_to_the_viewer() {
    let bundle = two_and(json!({ "quotes": [
        { "id": "a", "text": "From Ada.", "speaker": "ada", "issues": ["i"] },
        { "id": "b", "text": "From Bea.", "speaker": "bea", "issues": ["i"] },
        { "id": "c", "text": "On the ferry.", "speaker": "bea", "issues": ["j"] },
    ] }));
    let folder = Folder::new("selection").with("b.json", bundle.to_string());
    let html = folder.render(&["--speakers", " bea,bea", "--issues", "i", "b.json"]).html();
    has(&html, "<stand-point src=\"b.json\" speakers=\"bea\" issues=\"i\" group-by=\"speaker\">");
    has(&html, "Showing 1 of 2 speakers, 1 of 2 issues, 1 quote.");
    has_not(&html, "From Ada.");
    let told: Vec<_> = quotations(&html).iter().map(|quote| quote["identifier"].clone()).collect();
    assert_eq!(told, ["b"]);
    for (arguments, expected) in [
        (["--speakers", "bea,cy,~"], "standpoint: --speakers cy,~: the bundle has no speaker of that id\n"),
        (["--speakers", "a&b+%20"], "standpoint: --speakers a&b+%20: the bundle has no speaker of that id\n"),
        (["--issues", "x"], "standpoint: --issues x: the bundle has no issue of that id\n"),
        (["--speakers", ","], "standpoint: --speakers: names none; leave it out to show all\n"),
    ] {
        let run = folder.render(&[arguments[0], arguments[1], "b.json"]);
        run.is(2, "", expected);
    }
}

#[test]
fn what_the_bundle_does_not_say_is_said_in_the_language_that_is_asked_for() {
    let bundle = two_and(json!({
        "quotes": [{ "id": "a", "text": "From Ada.", "speaker": "ada", "issues": ["i"], "date": "2025-07-14T16:05:00+02:00" }],
        "stances": [{ "speaker": "ada", "issue": "i", "position": "oppose", "evidence": ["a"] }],
    }));
    let folder = Folder::new("languages").with("b.json", bundle.to_string());
    for (tag, viewer, words) in [
        ("en", "lang=\"en\" dir=\"ltr\"", ["Showing 2 speakers, 1 quote.", "14 July 2025, 16:05 UTC+02:00", "Opposes"]),
        (
            "de",
            "lang=\"de\" dir=\"ltr\"",
            ["Angezeigt: 2 Stimmen, 1 Zitat.", "14. Juli 2025, 16:05 UTC+02:00", "Dagegen"],
        ),
        (
            "he",
            "lang=\"he\" dir=\"rtl\"",
            ["מוצג: שני דוברים, ציטוט אחד.", "14 ביולי 2025, \u{2066}16:05 UTC+02:00\u{2069}", "נגד"],
        ),
    ] {
        let html = folder.render(&["--lang", tag, "b.json"]).html();
        has(&html, &format!("<stand-point src=\"b.json\" group-by=\"speaker\" lang=\"{tag}\">"));
        has(&html, viewer);
        for words in words {
            has(&html, words);
        }
        has(&html, "From Ada.");
    }
    // Not written to the letter, it is plain what is meant.
    for tag in ["de_DE", "de-AT", "DE", "german"] {
        has(
            &folder.render(&["--lang", tag, "b.json"]).html(),
            "<stand-point src=\"b.json\" group-by=\"speaker\" lang=\"de\">",
        );
    }
}

#[test]
fn a_language_that_is_not_written_to_the_letter_is_used_as_it_is_meant() {
    let bundle = two_and(json!({
        "inLanguage": "de_AT",
        "sources": [{ "id": "s", "name": "S", "inLanguage": "french" }],
        "quotes": [
            { "id": "a", "text": "Yes.", "speaker": "ada", "issues": ["i"], "inLanguage": "en_US" },
            { "id": "b", "text": "Oui.", "speaker": "ada", "issues": ["i"], "source": "s" },
            { "id": "c", "text": "nuqneH", "speaker": "ada", "issues": ["i"], "inLanguage": "klingonese" },
        ],
    }));
    let folder = Folder::new("underscore").with("b.json", bundle.to_string());
    let run = folder.render(&["--page", "b.json"]);
    assert_eq!(run.code, 0);
    for message in [
        "inLanguage: `de_AT` is not the tag of a language, so it is read as `de-AT`; write that",
        "sources[0].inLanguage: `french` is not the tag of a language, so it is read as `fr`; write that",
        "quotes[0].inLanguage: `en_US` is not the tag of a language, so it is read as `en-US`; write that",
        "quotes[2].inLanguage: `klingonese` is not the tag of a language, such as `en` or `pt-BR`; write one, or leave it out",
    ] {
        has(&run.err, message);
    }
    has(&run.out, "<html lang=\"de-AT\">");
    for lang in ["<blockquote lang=\"en-US\">", "<blockquote lang=\"fr\">"] {
        has(&run.out, lang);
    }
    let languages: Vec<Value> = quotations(&run.out).into_iter().map(|quote| quote["inLanguage"].clone()).collect();
    assert_eq!(languages, ["en-US", "fr", "klingonese"]);
}

#[test]
fn a_quote_with_marks_of_its_own_is_shown_in_one_pair() {
    let bundle = two_and(json!({
        "quotes": [{ "id": "a", "text": "“We need a bridge,”", "speaker": "ada", "issues": ["i"] }],
    }));
    let run = Folder::new("one-pair").with("b.json", bundle.to_string()).render(&["b.json"]);
    assert_eq!(run.code, 0);
    has(&run.err, "warning: quotes[0].text: these words have quotation marks around them");
    has(&run.out, "<p dir=\"auto\" class=\"words\">We need a bridge,</p>");
    assert_eq!(quotations(&run.out)[0]["text"], "We need a bridge,");
}

#[test]
fn a_page_in_hebrew_runs_from_right_to_left() {
    let folder = Folder::new("mirrored").with("b.json", data("valid/minimal.json"));
    has(&folder.render(&["--page", "--lang", "he", "b.json"]).html(), "<html lang=\"he\" dir=\"rtl\">");
    has(&folder.render(&["--page", "--lang", "de", "b.json"]).html(), "<html lang=\"de\">");
    has(&folder.render(&["--page", "b.json"]).html(), "<html lang=\"en\">");
}

#[test]
fn a_language_that_there_is_not_is_refused_and_the_others_are_named() {
    let folder = Folder::new("no-language").with("b.json", data("valid/minimal.json"));
    let run = folder.render(&["--lang", "eo", "b.json"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    has(&run.err, "invalid value 'eo' for '--lang <TAG>'");
    has(&run.err, "[possible values: ar, de, en, es, fr, he, ru, uk, zh-Hant]");
}

#[test]
fn there_are_all_languages_that_there_are_files_for() {
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/languages")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap()).filter(|name| name != "workshop");
    let mut tags: Vec<String> = names.map(|name| name.strip_suffix(".ftl").unwrap().to_owned()).collect();
    tags.sort();
    assert_eq!(Language::tags().collect::<Vec<_>>(), tags);
}

#[test]
fn addresses_are_written_as_they_are_given() {
    let folder = Folder::new("addresses").with("a b/c#1:é.json", data("valid/minimal.json"));
    let file = "a b/c#1:é.json";
    has(&folder.render(&[file]).html(), "<stand-point src=\"a%20b/c%231%3A%C3%A9.json\" group-by=\"speaker\">");
    let html = folder
        .render(&[
            "--src",
            "/b?a&b\"",
            "--stylesheet",
            "/v.css?a&b",
            "--script",
            "/s.js\"><i>",
            "--heading-level",
            "4",
            file,
        ])
        .html();
    has(&html, "<stand-point src=\"/b?a&amp;b&quot;\" group-by=\"speaker\" heading-level=\"4\"><template");
    has(&html, "<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"/v.css?a&amp;b\"><div");
    has(&html, "<script type=\"module\" src=\"/s.js&quot;&gt;&lt;i&gt;\"></script>\n");
    has(&html, "<h4");
    has_not(&html, "<style");
}

#[test]
fn standard_input_needs_an_address() {
    let folder = Folder::new("input");
    let run = folder.run_with("render", &["-"], &data("valid/minimal.json"));
    let expected = "standpoint: standard input has no address: name the bundle's with --src\n";
    run.is(2, "", expected);
    let html = folder.run_with("render", &["--src", "x.json", "-"], &data("valid/minimal.json")).html();
    has(&html, "<stand-point src=\"x.json\" group-by=\"speaker\">");
}

#[test]
fn a_path_of_this_computer_does_not_get_into_a_page() {
    let folder = Folder::new("absolute").with("b.json", data("valid/minimal.json")).with_viewer();
    let path = folder.0.join("b.json").display().to_string();
    let run = folder.render(&[&path]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("name the bundle's address with --src"), "{}", run.err);
    for arguments in [&["--src", "x.json", &path][..], &["--single-file", &path]] {
        has_not(&folder.render(arguments).html(), &path);
    }
}

#[test]
fn a_page_is_whole() {
    let bundle = json!({ "standpoint": 1, "name": "<One> & \"two\"", "description": "In\nlines.", "inLanguage": "he" });
    let folder = Folder::new("page").with("b.json", bundle.to_string());
    let html = folder.render(&["--page", "--script", "s.js", "--output", "page.html", "b.json"]).html();
    assert_eq!(html, "");
    let page = folder.text("page.html");
    let begin = "<!doctype html>\n<html lang=\"he\">\n<head>\n<meta charset=\"utf-8\">\n";
    assert!(page.starts_with(begin), "{}", &page[..300]);
    has(&page, "<title>&lt;One&gt; &amp; &quot;two&quot;</title>");
    has(&page, "<meta name=\"description\" content=\"In lines.\">");
    has(&page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    has(&page, "<meta name=\"color-scheme\" content=\"light dark\">");
    has(&page, "<script type=\"module\" src=\"s.js\"></script>");
    has(&page, "<h1");
    assert!(page.ends_with("</html>\n"));
    let strict = folder.render(&["--page", "--stylesheet", "v.css", "b.json"]).html();
    has_not(&strict, "<style");
}

#[test]
fn a_single_file_has_all_of_it_inside() {
    let bundle = "\u{feff}{ \"standpoint\": 1, \"name\": \"</script><!--\", \"x\": \"\\\\<\" }";
    let folder = Folder::new("single").with("b.json", bundle).with_viewer();
    let run = folder.render(&["--single-file", "b.json"]);
    assert_eq!(run.code, 0);
    has(&run.err, "`</script>` is markup, and is shown as it stands");
    let html = run.out;
    has(&html, "<stand-point src=\"#bundle\" group-by=\"speaker\" heading-level=\"1\">");
    let inlined = script(&html, "application/json");
    assert_eq!(inlined, "{ \"standpoint\": 1, \"name\": \"\\u003c/script>\\u003c!--\", \"x\": \"\\\\\\u003c\" }");
    let read = |json: &str| serde_json::from_str::<Value>(json).unwrap();
    assert_eq!(read(inlined), read(bundle.trim_start_matches('\u{feff}')));
    assert_eq!(
        script(&html, "module"),
        "load(\"data:text/javascript;base64,YmluZGluZ3M=\", 'data:text/javascript;base64,ZG93bmxvYWQ=', \
         \"data:application/wasm;base64,AGFzbQ==\", `data:text/css;base64,cCB7fQ==`); if (1\\x3c!--two) `\\x3c/script>`;"
    );
    has(&html, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    let names: Vec<_> = tags(&html).into_iter().map(|tag| tag.name).collect();
    assert_eq!(names.iter().filter(|name| *name == "script").count(), 2, "{names:?}");
    assert_eq!(names.last().unwrap(), "/html");
}

#[test]
fn a_single_file_speaks_english_and_the_language_that_is_asked_for() {
    let boot =
        "load(\"viewer-1.wasm\", {en:\"languages/en-1.ftl\",de:\"languages/de-1.ftl\",fr:\"languages/fr-1.ftl\"})";
    let folder = Folder::new("single-language").with("b.json", data("valid/minimal.json"));
    let folder = folder.with_viewer().with("dist/standpoint.js", boot);
    let folder = folder.with("dist/languages/en-1.ftl", "a").with("dist/languages/de-1.ftl", "b");
    let folder = folder.with("dist/languages/fr-1.ftl", "c");
    let (english, german) = ("data:text/plain;base64,YQ==", "data:text/plain;base64,Yg==");
    for (arguments, languages) in [
        (&["--single-file", "b.json"][..], format!("{{en:\"{english}\",de:\"\",fr:\"\"}}")),
        (&["--single-file", "--lang", "de", "b.json"], format!("{{en:\"{english}\",de:\"{german}\",fr:\"\"}}")),
    ] {
        has(script(&folder.render(arguments).html(), "module"), &languages);
    }
}

#[test]
fn a_viewer_that_is_not_whole_is_not_taken() {
    let folder = Folder::new("viewer").with("b.json", data("valid/minimal.json"));
    let missing = format!("cannot read {}: No such file or directory (os error 2)", "dist/standpoint.js");
    let what_to_do = "; build the viewer with `make build`, or name its folder with --viewer\n";
    let run = folder.render(&["--single-file", "b.json"]);
    run.is(2, "", &format!("standpoint: {missing}{what_to_do}"));
    let folder = folder.with("src/standpoint.js", "load(\"__VIEWER_WASM__\")");
    let run = folder.render(&["--single-file", "--viewer", "src", "b.json"]);
    let expected = format!("standpoint: src/standpoint.js names no .wasm file beside it{what_to_do}");
    run.is(2, "", &expected);
}

#[test]
fn what_check_finds_is_said_in_its_words() {
    let folder = Folder::new("problems")
        .with("refused.json", data("broken/name-missing.json"))
        .with("errors.json", data("valid/dangling-references.json"))
        .with("warnings.json", two_and(json!({ "quotes": [{ "id": "q", "text": "Yes." }] })).to_string());
    let check = |file: &str| folder.run_with("check", &[file], b"").out;
    for file in ["refused.json", "errors.json"] {
        let run = folder.render(&["--output", "out.html", file]);
        let expected = format!("{}standpoint: {file}: not written; mend its errors first\n", check(file));
        run.is(1, "", &expected);
        assert!(!folder.0.join("out.html").exists());
    }
    let run = folder.render(&["warnings.json"]);
    assert_eq!((run.code, run.err), (0, check("warnings.json")));
    has(&run.out, "<stand-point ");
    let run = folder.render(&["missing.json"]);
    let expected = "standpoint: missing.json: No such file or directory (os error 2)\n";
    run.is(2, "", expected);
}

#[test]
fn options_that_exclude_each_other_are_wrong_usage() {
    let folder = Folder::new("usage").with("b.json", data("valid/minimal.json"));
    for arguments in [
        &["--single-file", "--page", "b.json"][..],
        &["--single-file", "--src", "x", "b.json"],
        &["--viewer", "dist", "b.json"],
        &["--heading-level", "7", "b.json"],
        &[],
    ] {
        let run = folder.render(arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        has(&run.err, "For more information, try '--help'.");
    }
    let run = folder.render(&["--output", "no/such/folder.html", "b.json"]);
    let expected = "standpoint: cannot write no/such/folder.html: No such file or directory (os error 2)\n";
    assert_eq!((run.code, run.err.as_str()), (2, expected));
}

/// Every field of the format that holds a free text, with this at its end; addresses are replaced.
fn spoilt(with: &str, address: &str) -> Value {
    let mut bundle: Value = serde_json::from_slice(&data("valid/every-field.json")).unwrap();
    bundle["quotes"][0]["text"] = json!(["We need a bridge.", "Soon."]);
    // Whether a quote stands in an excerpt decides on what is drawn, so the excerpts are another source's.
    let excerpts = bundle["sources"][0]["excerpts"].take();
    bundle["sources"][0].as_object_mut().unwrap().remove("excerpts");
    bundle["sources"].as_array_mut().unwrap().push(json!({ "id": "other", "name": "Other", "excerpts": excerpts }));
    for field in ["paper", "a", "bridge", "q"] {
        rename(&mut bundle, field, &format!("{field}{with}"));
    }
    spoil(&mut bundle, with, address);
    bundle
}

fn rename(value: &mut Value, id: &str, to: &str) {
    match value {
        Value::String(text) if text == id => to.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, id, to)),
        Value::Object(fields) => fields.values_mut().for_each(|value| rename(value, id, to)),
        _ => {}
    }
}

fn spoil(value: &mut Value, with: &str, address: &str) {
    const FREE: [&str; 22] = [
        "name",
        "description",
        "license",
        "publisher",
        "author",
        "affiliation",
        "statement",
        "text",
        "locator",
        "attribution",
        "prefix",
        "suffix",
        "inLanguage",
        "note",
        "label",
        "summary",
        "excerpts",
        "date",
        "datePublished",
        "dateModified",
        "role",
        "sameAs",
    ];
    const ADDRESSES: [&str; 4] = ["url", "archivedAt", "image", "sameAs"];
    let Value::Object(fields) = value else {
        return value.as_array_mut().into_iter().flatten().for_each(|item| spoil(item, with, address));
    };
    // How a quote bears on a position is not free, as a speaker's role is.
    let is_evidence = fields.contains_key("quote");
    for (name, value) in fields {
        let texts: Vec<&mut Value> = match value {
            Value::Array(items) if !items.is_empty() && items[0].is_string() => items.iter_mut().collect(),
            Value::String(_) => vec![value],
            other => {
                spoil(other, with, address);
                continue;
            }
        };
        for text in texts {
            if ADDRESSES.contains(&&**name) {
                *text = format!("{address}{with}").into();
            } else if FREE.contains(&&**name) && !(is_evidence && name == "role") {
                *text = format!("{}{with}", text.as_str().unwrap()).into();
            }
        }
    }
}

#[test]
fn no_text_changes_what_is_markup() {
    const PAYLOADS: [&str; 16] = [
        "<img src=x onerror=alert(1)>",
        "</script><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</template></stand-point><script>alert(1)</script>",
        "</title><svg onload=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "--><script>alert(1)</script><!--",
        "<!--<script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;",
        "`${alert(1)}`",
        "\\u003c/script\\u003e",
        "</ScRiPt\t>",
        "<a href=\"javascript:alert(1)\">",
    ];
    let folder = Folder::new("payloads").with_viewer();
    let program = load(&folder.0.join("dist"), "standpoint.js", "en").unwrap();
    let all = |with: &str, address: &str| {
        let bundle = spoilt(with, address).to_string();
        let twin = StaticHtml::new(parse(bundle.as_bytes()).unwrap(), Selection::default()).unwrap();
        let embed = Embed { src: with, stylesheet: Some(with), script: Some(with) };
        [twin.fragment(embed), twin.page(embed), twin.single_file(&bundle, &program)]
    };
    for address in ["https://a.example/", "javascript:"] {
        let harmless = all("x", address).map(|html| skeleton(&html));
        for payload in PAYLOADS {
            for (html, expected) in all(payload, address).iter().zip(&harmless) {
                assert!(skeleton(html) == *expected, "{payload} changes the markup of {html}");
                for quote in quotations(html) {
                    assert_eq!(quote["text"], format!("We need a bridge.{payload} … Soon.{payload}"));
                    assert_eq!(quote["creator"]["name"], format!("Ada{payload}"));
                }
                let hrefs = tags(html).into_iter().flat_map(|tag| tag.attributes).filter(|(name, _)| name == "href");
                for (_, href) in hrefs {
                    assert!(!href.trim_start().to_ascii_lowercase().starts_with("javascript:"), "{href}");
                }
            }
        }
    }
}

#[test]
fn the_workshop_is_one_file_that_loads_nothing_else() {
    let folder = Folder::new("workshop").with_viewer();
    let folder = folder
        .with(
            "dist/standpoint-workshop.js",
            "load(\"workshop-1.wasm\", \"standpoint.js\", \"languages/workshop/en-1.ftl\")",
        )
        .with("dist/workshop-1.wasm", "abc")
        .with("dist/languages/workshop/en-1.ftl", "undo = Undo");
    let run = folder.render(&["--single-file", "--workshop", "--lang", "de"]);
    let html = &run.html();
    has(html, "<standpoint-workshop lang=\"de\">");
    has(html, "data:application/wasm;base64,YWJj");
    has(html, "data:text/javascript;base64,");
    has(html, "data:text/plain;base64,dW5kbyA9IFVuZG8=");
    has(html, "default-src 'none'");
    assert!(!html.contains("<link rel=\"stylesheet\"") && !html.contains(" src=\""), "{html}");
    // It is no comparison, and takes none.
    for arguments in [&["--workshop"][..], &["--single-file", "--workshop", "b.json"], &["--single-file"]] {
        assert_eq!(folder.render(arguments).code, 2, "{arguments:?}");
    }
}
