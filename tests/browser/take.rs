//! Taking away what is on screen: as a file, as a table, as a picture, on paper. What the files say, tests/export.rs tests.

use std::io::Cursor;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
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
    page.find("button", "More");
    page
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

/// The rows of the quotes in the workbook that was saved, without empty cells.
#[track_caller]
fn saved_quotes(page: &Page) -> Vec<Vec<Data>> {
    let bytes = "const one = saved.find(({ name }) => name.endsWith('.xlsx'));
        return one && one.blob.arrayBuffer().then((buffer) =>
            btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('')))";
    let look = || page.script(bytes, &json!([])).as_str().map(|text| STANDARD.decode(text).unwrap());
    let bytes = page.wait(look, || format!("no workbook is saved; there is\n{}", page.tree()));
    let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(workbook.sheet_names(), ["quotes", "stances"]);
    let quotes = workbook.worksheet_range("quotes").unwrap();
    let told = |row: &[Data]| row.iter().filter(|cell| **cell != Data::Empty).cloned().collect();
    quotes.rows().map(told).collect()
}

/// Whether the picture has its ground, and letters on it.
const PAINTED: &str = "
    const canvas = document.querySelector('stand-point').shadowRoot.querySelector('canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set();
    for (let at = 0; at < data.length; at += 4) colours.add(data[at] << 16 | data[at + 1] << 8 | data[at + 2]);
    return canvas.width === 2400 && colours.has(0xfaf9f6) && colours.has(0x17191c)";

#[test]
fn what_is_on_screen_is_saved_in_every_form() {
    let site = Site::new();
    site.set_policy(STRICT).page("/host", "<stand-point src=\"/bundles/ukraine-pivot.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    page.click("button", "Only George Beebe");
    page.see_text("Showing 1 of 3 speakers, 3 quotes.");
    page.script(WATCH, &json!([]));
    page.click_in_menu("Save");
    page.click("button", "Comparison as JSON: 3 quotes");
    let name = "The-war-in-Ukraine-and-U-S-policy-three-people-in-one-articl";
    let json = saved(&page, &format!("{name}.json"));
    let bundle = parse(json.as_bytes()).unwrap();
    assert_eq!((bundle.quotes.len(), bundle.speakers.len(), bundle.problems.len()), (3, 1, 0), "{json}");
    page.see_text(&format!("Passed to your browser to save: {name}.json"));

    page.click("button", "Workbook for Excel, LibreOffice and the like: …");
    assert!(saved_quotes(&page).len() > 3);
    page.click("button", "Table for spreadsheets: …");
    let table = saved(&page, "articl.csv");
    assert!(table.starts_with("\u{feff}\"quote_id\",") && table.contains("\"George Beebe\""), "{table}");
    page.click("button", "Table for data tools: …");
    let table = saved(&page, "-data.csv");
    assert!(table.starts_with("quote_id,") && !table.contains("Bucci"), "{table}");

    // The policy allows no image that is made in the page.
    page.click("button", "Picture of this issue");
    let picture = saved(&page, ".svg");
    assert!(picture.contains("<svg") && picture.contains("George Beebe"), "{picture}");
    page.see_text("This page does not let the picture be drawn");
    let words = page.find("textbox", "Words for those who do not see the picture").property("value");
    assert!(words.as_str().unwrap().contains("George Beebe"), "{words}");
    page.script("window.print = () => { window.printed = document.querySelector('stand-point').shadowRoot.querySelectorAll('dialog').length }", &json!([]));
    page.click("button", "Print: 3 quotes");
    page.wait(|| page.script("return window.printed", &json!([])).as_u64(), || "nothing is printed".to_owned());
    page.find_no("dialog", "Save");
    let violations = page.csp_violations();
    let forbidden = violations.as_array().unwrap().iter().filter(|one| !one.to_string().contains("img-src"));
    assert_eq!(forbidden.count(), 0, "{violations}");
}

in_every_engine!(is_saved_and_drawn);

fn is_saved_and_drawn(engine: Engine) {
    let site = Site::new();
    site.answer("/bundle.json", Answer::json(hard().to_string()));
    site.page("/host", "<stand-point src=\"/bundle.json\"></stand-point>");
    let page = Page::open_in(engine, &site, "/host");
    page.find("button", "More");
    page.script(WATCH, &json!([]));
    page.click_in_menu("Save");
    page.click("button", "Comparison as JSON: 3 quotes");
    assert_eq!(parse(saved(&page, "A-second-bridge.json").as_bytes()).unwrap().quotes.len(), 3);
    page.click("button", "Workbook for Excel, LibreOffice and the like: 4 rows");
    assert_eq!(saved_quotes(&page).len(), 5);
    page.click("button", "Table for data tools: 4 rows");
    assert_eq!(saved(&page, "-data.csv").matches("\r\n").count(), 5);
    page.click("button", "Picture of this issue");
    assert!(saved(&page, "-Second-bridge.png").contains("PNG"));
    page.find("image", "…The city needs a second bridge.…");
    assert_eq!(page.script(PAINTED, &json!([])), true, "the picture is empty");
    page.click("button", "Close");
}

#[test]
fn a_workbook_has_dates_for_dates_and_texts_for_texts() {
    let site = Site::new();
    let mut bundle = hard();
    bundle["quotes"][2]["text"] = json!("=1+1");
    let page = open(&site, &bundle);
    page.script(WATCH, &json!([]));
    page.click_in_menu("Save");
    page.click("button", "Workbook for Excel, LibreOffice and the like: 4 rows");
    page.see_text("Passed to your browser to save: A-second-bridge.xlsx");
    let rows = saved_quotes(&page);
    let row = |id: &str| rows.iter().find(|row| row[0] == Data::String(id.to_owned())).unwrap();
    let text = Data::String("=1+1".to_owned());
    assert!(row("f").contains(&text), "{:?}", row("f"));
    let day = row("v").iter().find_map(|cell| match cell {
        Data::DateTime(day) => Some(day.to_ymd_hms_milli()),
        _ => None,
    });
    assert_eq!(day, Some((2025, 7, 14, 0, 0, 0, 0)), "{:?}", row("v"));
}

#[test]
fn a_saved_file_reaches_the_readers_folder() {
    let site = Site::new();
    let page = open(&site, &hard());
    let folder = std::env::temp_dir().join(format!("standpoint-saved-{}", std::process::id()));
    let behaviour = json!({ "behavior": "allow", "downloadPath": folder.to_str().unwrap() });
    page.cdp("Browser.setDownloadBehavior", &behaviour);
    page.click_in_menu("Save");
    page.click("button", "Comparison as JSON: 3 quotes");
    let file = folder.join("A-second-bridge.json");
    let read = || std::fs::read(&file).ok().filter(|bytes| bytes.ends_with(b"}\n"));
    let bytes = page.wait(read, || format!("{} does not come", file.display()));
    assert_eq!(parse(&bytes).unwrap().quotes.len(), 3);
    std::fs::remove_dir_all(&folder).unwrap();
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
