//! The workshop: from an article or a table to a comparison, in the browser alone.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{
    engine::Engine,
    engines::in_every_engine,
    page::Page,
    server::{Answer, STRICT, Site, first_bundle, folder},
};

in_every_engine!(
    leads_from_an_article_to_a_comparison,
    keeps_the_work_when_the_page_is_closed,
    takes_a_table_after_a_look
);

const ARTICLE: &str = "Council divided over second bridge\n\ncourier.example\n\n15 July 2025\n\n\
    “The old bridge is closed every spring,” said Ada Birch, the mayor. “We need a second one.” Her party will bring a \
    motion in the fall.\n\n\
    Grace Alder, who leads the opposition, asked for figures. “I will not vote for a bridge without a price. Nor will my \
    party,” she told reporters. The film “Over the Lark” is shown on Friday.";

const TABLE: &str = "Sprecherin;Zitat;Thema;Haltung;Datum;Schuhe\n\
    Ada Birch;Wir brauchen eine zweite Brücke.;Zweite Brücke;dafür;14.07.2025;42\n\
    Ben Holt;Eine Fähre genügt uns allen.;Zweite Brücke;dagegen;03/04/2025;44\n";

fn open(engine: Engine, site: &Site) -> Page {
    let page = Page::open_in(engine, site, "/workshop.html");
    page.find("heading", "Bring in");
    page
}

/// Pastes a text into the field, and takes it. What is pasted comes at once, so it is not typed.
fn bring(page: &Page, text: &str) {
    act(page, "Or paste an article or a table", "field.value = value", text);
    page.click("button", "Take it");
}

fn go(page: &Page, step: &str) {
    page.click("button", &format!("{step}…"));
    page.find("heading", step);
}

/// Does something in the field of that label. Engines do not agree on the roles and names of fields with lists and notes, so it is found by its
/// label's text.
fn act(page: &Page, label: &str, act: &str, value: &str) -> Value {
    const FIND: &str = "
        const [label, value] = arguments;
        const first = (label) => (label.querySelector('span') ?? label.firstChild).textContent.trim();
        const own = ({ labels, ariaLabel }) => ariaLabel ?? (labels?.[0] && first(labels[0]));
        // Names of the file's are kept apart from the direction of what is around them by characters that nobody sees.
        const plain = (name) => name?.replace(/[\\u2066-\\u2069]/g, '');
        const field = [...document.querySelectorAll('input, select, textarea')].find((field) => plain(own(field)) === label);
        if (!field) return null;
        const leave = () => field.dispatchEvent(new Event('change', { bubbles: true }));";
    page.wait(
        || {
            Some(page.script(&format!("{FIND} {act}; return field.value;"), &json!([label, value])))
                .filter(|value| !value.is_null())
        },
        || format!("there is no field of the label “{label}”"),
    )
}

/// Chooses an option, as somebody does who opens a list.
fn choose(page: &Page, list: &str, option: &str) {
    act(page, list, "field.value = [...field.options].find(({ text }) => text === value).value; leave()", option);
}

/// Writes into a field, and leaves it.
fn fill(page: &Page, field: &str, text: &str) {
    act(page, field, "field.value = value; field.dispatchEvent(new Event('input', { bubbles: true })); leave()", text);
}

fn value(page: &Page, field: &str) -> Value {
    act(page, field, "", "")
}

/// The first step.
pub fn bring_in(site: &Site) -> Page {
    open(Engine::Chromium, site)
}

/// A table that waits for a yes.
pub fn table(site: &Site) -> Page {
    let page = bring_in(site);
    bring(&page, TABLE);
    page.find("heading", "How Pasted text is understood");
    page
}

/// An article with a quote chosen in it.
pub fn mark_up(site: &Site) -> Page {
    let page = bring_in(site);
    bring(&page, ARTICLE);
    page.click("button", "Quote: We need a second one.");
    page.find("heading", "Quote");
    page
}

/// Its speakers.
pub fn people(site: &Site) -> Page {
    let page = mark_up(site);
    go(&page, "Who is who");
    page
}

/// An issue with a position.
pub fn issues(site: &Site) -> Page {
    let page = mark_up(site);
    go(&page, "Issues and positions");
    fill(&page, "A new issue", "Second bridge");
    page.click("button", "Add");
    choose(&page, "Ada Birch", "Supports");
    page.see_text("In a sentence, in your words");
    page
}

/// The last step.
pub fn save(site: &Site) -> Page {
    let page = mark_up(site);
    go(&page, "Save");
    page
}

fn leads_from_an_article_to_a_comparison(engine: Engine) {
    let site = Site::new();
    let page = open(engine, &site);
    bring(&page, ARTICLE);
    page.see_text("Pasted text: added 1 source, 2 speakers and 2 quotes.");
    page.see_text("1 more passage between quotation marks may be a title, a name or a quote");

    // What may be a quote says so, and why.
    page.click("button", "Maybe a quote: Over the Lark");
    page.see_text("it looks like the title of a work.");
    page.click("button", "Not a quote");
    page.find("button", "No quote: Over the Lark");
    page.click("button", "Quote: I will not vote for a bridge without a price. Nor will my party,");
    assert_eq!(value(&page, "Speaker"), "Grace Alder");
    page.click("button", "Split");
    page.find("button", "Quote: Nor will my party,");
    page.see_text("3 quotes, 0 to look at");

    go(&page, "Who is who");
    page.find("group", "Ada Birch");
    go(&page, "Issues and positions");
    fill(&page, "A new issue", "Second bridge");
    page.click("button", "Add");
    page.find("group", "Second bridge");
    fill(&page, "Statement", "Holmton should build a second bridge.");
    page.click("checkbox", "Ada Birch…");
    choose(&page, "Ada Birch", "Supports");
    page.click("checkbox", "“The old bridge…");
    choose(&page, "Grace Alder", "Opposes");

    go(&page, "Check");
    page.see_text("3 quotes are verbatim.");
    page.see_text("quotes[1]: it names no issue");
    go(&page, "Preview");
    page.be_patient(Duration::from_secs(20));
    page.find("heading", "Council divided over second bridge");
    page.find("region", "Second bridge");
    page.find("article", "Ada Birch on Second bridge");

    go(&page, "Save");
    let code = value(&page, "Embed it");
    assert!(code.as_str().unwrap().contains("<stand-point src=\"Council-divided-over-second-bridge.json\">"), "{code}");
}

fn keeps_the_work_when_the_page_is_closed(engine: Engine) {
    let site = Site::new();
    let page = open(engine, &site);
    page.see_text("Nothing to keep yet");
    bring(&page, ARTICLE);
    page.click("button", "Maybe a quote: Over the Lark");
    page.click("button", "Not a quote");
    page.see_text("Kept in this browser");
    page.go(&site, "/workshop.html");
    page.see_text("Here is what you made last time");
    assert_eq!(value(&page, "Name of the comparison"), "Council divided over second bridge");
    go(&page, "Mark up");
    page.find("button", "No quote: Over the Lark");

    go(&page, "Save");
    page.click("button", "Forget everything");
    page.click("button", "Really forget everything");
    page.see_text("Nothing to keep yet");
    page.go(&site, "/workshop.html");
    page.find("heading", "Bring in");
    page.do_not_see("Here is what you made last time");
    assert!(page.all("heading", "Articles").is_empty());
}

fn takes_a_table_after_a_look(engine: Engine) {
    let site = Site::new();
    let page = open(engine, &site);
    bring(&page, TABLE);
    page.find("heading", "How Pasted text is understood");
    assert_eq!(value(&page, "What Zitat holds"), "column-quote");
    assert_eq!(value(&page, "What Schuhe holds"), "column-passed");
    // What is wrong is told in its cell.
    page.see_text("03/04/2025 `03/04/2025` can be 2025-04-03 or 2025-03-04");
    assert_eq!(value(&page, "Name of the comparison"), "", "nothing is taken yet");
    // What a column holds can be told, and taken back.
    choose(&page, "What Schuhe holds", "quote");
    assert_eq!(value(&page, "What Zitat holds"), "column-passed");
    choose(&page, "What Zitat holds", "quote");
    assert_eq!(value(&page, "What Schuhe holds"), "column-passed");
    page.click("button", "Take this table");
    page.see_text("Pasted text: added 2 speakers, 1 issue, 2 quotes and 2 positions.");
    go(&page, "Issues and positions");
    assert_eq!(value(&page, "Ben Holt"), "oppose");
}

#[test]
fn files_that_are_chosen_together_are_all_there() {
    const CHOOSE: &str = "
        const data = new DataTransfer();
        for (const [name, text] of arguments[0]) data.items.add(new File([text], name));
        const input = document.querySelector('input[type=file]');
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    let site = Site::new();
    let page = open(Engine::Chromium, &site);
    page.script(CHOOSE, &json!([[["council.txt", ARTICLE], ["a.csv", TABLE], ["b.csv", TABLE]]]));
    // Tables wait for a look, also while an article is taken and other steps are looked at.
    page.see_text("council.txt: added");
    page.find("heading", "How a.csv is understood");
    choose(&page, "What Schuhe holds", "note");
    go(&page, "Mark up");
    page.find("button", "Quote: We need a second one.");
    go(&page, "Bring in");
    page.find("heading", "How b.csv is understood");
    let told = "return [...document.querySelectorAll('.grid select')].map(({ value }) => value)[5]";
    assert_eq!(page.script(told, &json!([])), "column-note");
    let first = page.find("region", "How a.csv is understood");
    page.find_in(&first, "button", "Take this table").click();
    page.see_text("a.csv: added 1 speaker, 1 issue, 2 quotes and 2 positions.");
    page.find("heading", "How b.csv is understood");
}

#[test]
fn every_step_is_taken_back_and_again() {
    let site = Site::new();
    let page = open(Engine::Chromium, &site);
    bring(&page, ARTICLE);
    page.see_text("2 quotes, 1 to look at");
    page.click("button", "Maybe a quote: Over the Lark");
    page.click("button", "Take as a quote");
    page.see_text("3 quotes, 0 to look at");
    page.click("button", "Undo");
    page.see_text("2 quotes, 1 to look at");
    page.click("button", "Redo");
    page.see_text("3 quotes, 0 to look at");
    // With the keys that all programs have for it.
    page.press("Control+z");
    page.see_text("2 quotes, 1 to look at");
    page.click("button", "Undo");
    page.see_text("No article is here yet");
    assert_eq!(page.find("button", "Undo").property("disabled"), true);
}

#[test]
fn the_words_that_are_chosen_become_a_quote_if_the_article_prints_them_as_one() {
    const CHOOSE: &str = "
        const runs = [...document.querySelectorAll('[data-at]')];
        const run = runs.find(({ textContent }) => textContent.includes(arguments[0]));
        const at = run.textContent.indexOf(arguments[0]);
        getSelection().setBaseAndExtent(run.firstChild, at, run.firstChild, at + arguments[0].length);";
    let site = Site::new();
    let page = open(Engine::Chromium, &site);
    bring(&page, ARTICLE);
    page.see_text("2 quotes, 1 to look at");
    // Not cut within a word, whatever was chosen.
    page.script(CHOOSE, &json!(["ver the La"]));
    page.click("button", "Make the chosen words a quote");
    page.find("button", "Quote: Over the Lark");
    page.script(CHOOSE, &json!(["Her party will"]));
    page.click("button", "Make the chosen words a quote");
    page.see_text("The article does not print these words as a quote");
    fill(&page, "Words of the article", "never said");
    page.click("button", "Make them a quote");
    page.see_text("The article does not have these words");
}

#[test]
fn a_quote_is_chosen_and_changed_by_keys_alone() {
    let site = Site::new();
    let page = open(Engine::Chromium, &site);
    bring(&page, ARTICLE);
    let focus = |name: &str| {
        let mark = page.find("button", name);
        page.script("arguments[0].focus()", &json!([mark.argument()]));
    };
    focus("Maybe a quote: Over the Lark");
    page.press("a");
    page.find("button", "Quote: Over the Lark");
    page.press("x");
    page.find("button", "No quote: Over the Lark");
    focus("Quote: We need a second one.");
    page.press("}");
    page.find("button", "Quote: We need a second");
    // The focus goes along.
    page.press("]");
    page.find("button", "Quote: We need a second one.");
    page.press("]");
    page.see_text("The article does not print these words as a quote");
}

#[test]
fn nothing_leaves_the_browser_and_the_strictest_policy_is_kept() {
    let site = Site::new();
    // The page's icon is an empty address of its own.
    site.set_policy(&STRICT.replace("img-src 'self'", "img-src 'self' data:"));
    let page = open(Engine::Chromium, &site);
    let before = site.all_requests();
    bring(&page, ARTICLE);
    page.see_text("2 quotes, 1 to look at");
    for step in ["Who is who", "Issues and positions", "Check", "Save"] {
        go(&page, step);
    }
    page.see_text("Kept in this browser");
    assert_eq!(site.all_requests(), before);
    assert_eq!(page.csp_violations(), json!([]));
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn readers_load_nothing_of_the_workshop() {
    let site = Site::new();
    let page = Page::open(&site, "/");
    page.find("region", "Economic pressure");
    page.click("button", "Matrix");
    page.find("table", "Overview…");
    assert_eq!(site.requests_with("workshop"), [""; 0]);
    let script = String::from_utf8(site.file("/standpoint.js").into_body()).unwrap();
    assert!(!script.contains("workshop"), "the entry script names its files");
}

#[test]
fn what_cannot_be_taken_is_told_and_what_was_there_stays() {
    let site = Site::new();
    let page = open(Engine::Chromium, &site);
    bring(&page, ARTICLE);
    page.see_text("2 quotes, 1 to look at");
    for (text, told) in [
        (" \n ", "There is nothing in the field yet."),
        ("{ \"standpoint\": 1, ", "a bundle that is not taken"),
        ("[1, 2]", "JSON of a kind that is not known"),
        ("{ \"standpoint\": 1, \"quotes\": [{ \"id\": 1 }] }", "a bundle that is not taken"),
    ] {
        go(&page, "Bring in");
        bring(&page, text);
        page.see_text(told);
    }
    go(&page, "Bring in");
    let paste = "
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', '“Yes, we need it,” said Ada Birch. '.repeat(160000));
        arguments[0].dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        return arguments[0].value;";
    let field = page.find("textbox", "Or paste an article or a table").argument();
    // What was refused before is still there, to be mended.
    let left = "{ \"standpoint\": 1, \"quotes\": [{ \"id\": 1 }] }";
    assert_eq!(page.script(paste, &json!([field])), left);
    page.see_text("a text of 5600000 letters, where the workshop takes up to 1000000");
    go(&page, "Mark up");
    page.see_text("2 quotes, 1 to look at");
}

#[test]
fn a_comparison_is_opened_added_to_and_saved() {
    let site = Site::new();
    let page = open(Engine::Chromium, &site);
    let mut bundle: Value = serde_json::from_slice(&first_bundle()).unwrap();
    bundle["x-desk"] = json!({ "sent": true });
    bring(&page, &bundle.to_string());
    page.find("group", "Economic pressure");
    go(&page, "Bring in");
    bring(&page, ARTICLE);
    page.see_text("added 1 source, 2 speakers and 2 quotes.");
    // What is saved is caught on its way to the disk.
    page.script(
        "const make = URL.createObjectURL;
         URL.createObjectURL = (blob) => { window.saved = blob.text(); return make.call(URL, blob); };",
        &json!([]),
    );
    go(&page, "Save");
    page.click("button", "Save the comparison");
    let saved = page.script("return window.saved", &json!([]));
    let saved: Value = serde_json::from_str(saved.as_str().unwrap()).unwrap();
    assert_eq!(saved["x-desk"], bundle["x-desk"]);
    let (before, after) = (bundle["quotes"].as_array().unwrap(), saved["quotes"].as_array().unwrap());
    assert_eq!(&after[..before.len()], &before[..]);
    assert_eq!(after.len(), before.len() + 2);
    for (button, words) in
        [("Save as a plain page", "<blockquote"), ("Save as one file with the viewer", "data:application/wasm")]
    {
        page.script("window.saved = undefined", &json!([]));
        page.click("button", button);
        let saved = page.wait(
            || page.script("return window.saved", &json!([])).as_str().map(str::to_owned),
            || format!("`{button}` saves nothing"),
        );
        assert!(saved.contains(words) && saved.contains("economic pressure"), "{button}");
    }
}

#[test]
fn a_saved_page_is_read_as_its_reader_sees_it() {
    let site = Site::new();
    let page = open(Engine::Chromium, &site);
    let name = std::env::temp_dir().join(format!("standpoint-workshop-{}.html", std::process::id()));
    let html = "<!doctype html><html lang=en><title>Bridge</title><meta property=og:site_name content=Courier>\
        <nav>“Subscribe now,” says our publisher.</nav>\
        <article><p>“We need a <em>second</em> bridge,” said Ada Birch, the mayor.</p></article>";
    std::fs::write(&name, html).unwrap();
    let input = page.find("button", "Choose files, or drop them here…").argument();
    let id = input.as_object().unwrap().values().next().unwrap().as_str().unwrap().to_owned();
    page.post(&format!("element/{id}/value"), &json!({ "text": name.to_str().unwrap() }));
    page.find("button", "Quote: We need a second bridge,");
    let _ = std::fs::remove_file(&name);
    page.do_not_see("Subscribe now");
    page.script("document.querySelector('.about').open = true", &json!([]));
    assert_eq!(value(&page, "Publisher"), "Courier");
    // A file that is something else says what it is.
    go(&page, "Bring in");
    let input = page.find("button", "Choose files, or drop them here…").argument();
    let id = input.as_object().unwrap().values().next().unwrap().as_str().unwrap().to_owned();
    let picture = folder("docs/images/comparison.png");
    page.post(&format!("element/{id}/value"), &json!({ "text": picture.to_str().unwrap() }));
    page.see_text("comparison.png was not taken; all is as before.");
}

#[test]
fn it_speaks_the_reader_s_language_and_another() {
    let site = Site::new();
    let page = open(Engine::Chromium, &site);
    bring(&page, ARTICLE);
    page.see_text("2 quotes, 1 to look at");
    choose(&page, "Language", "Deutsch");
    // What was made is still there.
    page.find("button", "…Over the Lark");
    choose(&page, "Sprache", "עברית");
    page.wait(
        || (page.script("return document.querySelector('.workshop').dir", &json!([])) == "rtl").then_some(()),
        || "it does not run from right to left".to_owned(),
    );
}

#[test]
fn a_program_that_does_not_come_is_told() {
    let site = Site::new();
    let module = site.built_as("workshop-", ".wasm");
    site.answer(&module, Answer::status("404 Not Found"));
    let page = Page::open(&site, "/workshop.html");
    page.see_text("The workshop could not be loaded");
}
