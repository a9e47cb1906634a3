//! A comparison as `standpoint render` writes it: to be read without a script, and to be taken over by the viewer.

use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use serde_json::{Value, json};
use standpoint::{
    bundle::parse,
    render::{Embed, StaticHtml, load},
    selection::{Grouping, Selection},
};

use crate::{
    engine::Engine,
    engines::in_every_engine,
    page::Page,
    server::{Answer, STRICT, Site, first_bundle, folder},
};

/// A policy that lets no script run.
const NO_SCRIPT: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// What stands in an article around the comparison.
const BEFORE: &str = "<h1>A host</h1><p>Words before.</p>";
const AFTER: &str = "<p>Words after.</p>";

fn twin(bundle: &[u8], query: &str) -> StaticHtml {
    let Ok(mut selection) = query.parse::<Selection>();
    // Most of what is tested here stands issue by issue.
    selection.group_by.get_or_insert(Grouping::Issue);
    StaticHtml::new(parse(bundle).unwrap(), selection).unwrap()
}

/// The comparison at `/bundle.json`, written out.
fn fragment(bundle: &[u8], query: &str) -> String {
    twin(bundle, query).fragment(Embed { src: "/bundle.json", ..Embed::default() })
}

/// Long quotes, many of them, and problems: all that is folded at first.
fn crowded() -> Vec<u8> {
    let short = (0..7).map(
        |at| json!({ "id": at.to_string(), "text": format!("Short words, {at}."), "speaker": "a", "issues": ["i"] }),
    );
    let long = json!({ "id": "long", "text": "So it goes on. ".repeat(300), "speaker": "b", "issues": ["i"] });
    let quotes: Vec<Value> =
        short.chain([long, json!({ "id": "unfiled", "text": "Filed nowhere.", "speaker": "b" })]).collect();
    let stances = json!([
        { "speaker": "a", "issue": "i", "position": "support", "evidence": ["0", "1", "2", "3", "4"] },
        { "speaker": "b", "issue": "i", "position": "oppose", "label": "Sceptical" },
    ]);
    let bundle = json!({
        "standpoint": 1, "name": "Crowded", "description": "All that is folded at first.",
        "speakers": [{ "id": "a", "name": "Ada", "role": "Mayor" }, { "id": "b", "name": "Bea" }],
        "issues": [{ "id": "i", "name": "Bridge", "statement": "It should be built." }, { "id": "j", "name": "Ferry" }],
        "quotes": quotes, "stances": stances,
    });
    bundle.to_string().into_bytes()
}

in_every_engine!(is_read_without_scripts, is_taken_over_in_place, opens_from_disk_in_one_file);

fn is_read_without_scripts(engine: Engine) {
    let site = Site::new();
    site.set_policy(NO_SCRIPT).page("/host", &fragment(&first_bundle(), ""));
    let page = Page::open_in(engine, &site, "/host");
    page.find("heading", "Economic pressure");
    let card = page.find("article", "George Beebe on Economic pressure");
    assert!(card.text().contains("I see no reason for Russia"), "{}", card.text());
    page.find_in(&card, "link", "Daily Caller News Foundation: …");
    for role in ["checkbox", "button"] {
        assert_eq!(page.all(role, "…"), [], "it does nothing without a script");
    }
}

fn is_taken_over_in_place(engine: Engine) {
    let site = Site::new();
    let (wasm, released) = (site.built(".wasm"), Arc::new(AtomicBool::new(false)));
    site.answer(&wasm, site.file(&wasm).held_until(&released));
    site.answer("/bundle.json", Answer::json(first_bundle()));
    site.page("/host", &format!("{BEFORE}{}{AFTER}", fragment(&first_bundle(), "")));
    let page = Page::open_in(engine, &site, "/host");
    page.wait(|| (site.waiting(&wasm) == 1).then_some(()), || "the viewer is not loaded".to_owned());
    page.find("article", "George Beebe on Economic pressure");
    assert_eq!(page.all("checkbox", "…"), []);
    let before = page.script(BOXES, &json!([]));
    released.store(true, Ordering::Relaxed);
    page.click("checkbox", "George Beebe, …");
    page.see_text("Showing 2 of 3 speakers, 2 quotes.");
    page.click("checkbox", "George Beebe, …");
    page.see_text("Showing 3 speakers, 5 quotes.");
    assert_eq!(page.script(BOXES, &json!([])), before);
}

fn opens_from_disk_in_one_file(engine: Engine) {
    let program = load(&Site::folder(), "standpoint.js", "en").unwrap_or_else(|error| panic!("{error}"));
    let bundle = first_bundle();
    let html = twin(&bundle, "").with_heading_level(1).single_file(std::str::from_utf8(&bundle).unwrap(), &program);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("single-file-{engine:?}.html"));
    fs::write(&file, html).unwrap();
    let page = Page::open_file(engine, &file);
    page.click("checkbox", "Steven Bucci…");
    page.see_text("Showing 2 of 3 speakers, 4 quotes.");
    page.click("link", "George Beebe on Economic pressure: Disagrees");
    page.see_focus_in("article", "George Beebe on Economic pressure");
    page.script("scrollTo(0, 0)", &json!([]));
    page.click("button", "Show all speakers");
    page.see_text("Showing 3 speakers, 5 quotes.");
    // What comes later is in it, too.
    page.script("HTMLAnchorElement.prototype.click = () => {}", &json!([]));
    page.click_in_menu("Save");
    page.click("button", "Workbook for Excel, LibreOffice and the like: …");
    page.see_text(".xlsx");
    if engine == Engine::Chromium {
        assert_eq!(page.csp_violations(), json!([]));
        assert_eq!(page.console_errors(), [""; 0]);
    }
}

#[test]
fn without_scripts_all_of_it_can_be_read() {
    let site = Site::new();
    let page = format!("{BEFORE}{}{AFTER}", fragment(&first_bundle(), ""));
    site.set_policy(NO_SCRIPT).page("/host", &page);
    let page = Page::open(&site, "/host");
    page.find("heading", "The war in Ukraine and U.S. policy: three people in one article");
    page.find("heading", "Economic pressure");
    let card = page.find("article", "George Beebe on Economic pressure");
    page.find_in(&card, "heading", "George Beebe");
    let quote = page.find_in(&card, "blockquote", "…");
    let words = quote.property("textContent");
    assert!(words.as_str().unwrap().starts_with("I see no reason for Russia"), "{words}");
    let address = "https://dailycaller.com/2025/07/16/trump-ukraine-pivot-may-only-way-get-putin-table/";
    assert_eq!(quote.property("cite"), address);
    let source = page.find_in(&card, "link", "Daily Caller News Foundation: …");
    assert!(source.property("href").as_str().unwrap().starts_with(&format!("{address}#:~:text=")));
    page.find("table", "Overview…");
    assert_eq!(page.all("cell", "Disagrees").len(), 3);
    page.see_text("Showing 3 speakers, 5 quotes.");
    for role in ["checkbox", "button", "progressbar", "alert"] {
        assert_eq!(page.all(role, "…"), [], "it does nothing without a script");
    }
    let frame = "const views = document.querySelector('stand-point').shadowRoot.querySelector('.views');
        return getComputedStyle(views).borderTopColor";
    assert_eq!(page.script(frame, &json!([])), "rgba(0, 0, 0, 0)", "there is an empty frame");
    // Nothing but the script that the host calls was kept out, and nothing was asked for.
    let blocked = page.csp_violations();
    let blocked: Vec<_> = blocked.as_array().unwrap().iter().map(|blocked| blocked.as_str().unwrap()).collect();
    assert!(blocked.iter().all(|blocked| blocked.starts_with("script-src-elem: ")), "{blocked:?}");
    assert_eq!(site.requests("/bundle.json"), 0);
}

#[test]
fn without_scripts_what_is_folded_unfolds() {
    let site = Site::new();
    site.set_policy(NO_SCRIPT).page("/host", &fragment(&crowded(), ""));
    let page = Page::open(&site, "/host");
    let height = |name: &str| page.find("article", name).property("offsetHeight").as_u64().unwrap();
    let folded = height("Bea on Bridge");
    // On paper all of it is there.
    page.do_not_see("Short words, 4.");
    page.set_media("print", &[]);
    page.see_text("Short words, 4.");
    page.wait(|| (height("Bea on Bridge") > 2 * folded).then_some(()), || "the quote is not printed whole".to_owned());
    page.set_media("", &[]);
    page.click("button", "Show all 4500 characters");
    page.wait(|| (height("Bea on Bridge") > 2 * folded).then_some(()), || "the quote does not unfold".to_owned());
    page.do_not_see("Short words, 4.");
    page.click("button", "Show 2 more of 5 quotes");
    page.see_text("Short words, 4.");
    page.click("button", "1 problem in this file");
    page.see_text("quotes[8]");
}

#[test]
fn the_viewer_takes_over_and_nothing_moves() {
    let site = Site::new();
    let (wasm, released) = (site.built(".wasm"), Arc::new(AtomicBool::new(false)));
    site.answer(&wasm, site.file(&wasm).held_until(&released));
    site.answer("/bundle.json", Answer::json(first_bundle()));
    site.page("/host", &format!("{BEFORE}{}{AFTER}", fragment(&first_bundle(), "")));
    let page = Page::open(&site, "/host");
    page.wait(|| (site.waiting(&wasm) == 1).then_some(()), || "the viewer is not loaded".to_owned());
    let painted = "return performance.getEntriesByName('first-contentful-paint').length";
    page.wait(|| (page.script(painted, &json!([])) == 1).then_some(()), || "nothing is painted".to_owned());
    page.find("article", "George Beebe on Economic pressure");
    assert_eq!(page.all("checkbox", "…"), []);
    assert_eq!(site.waiting(&wasm), 1, "the viewer has come");
    released.store(true, Ordering::Relaxed);
    page.find("checkbox", "George Beebe, …");
    page.find("article", "George Beebe on Economic pressure");
    let shift = layout_shift(&page);
    println!("layout shift from twin to live: {shift}");
    assert!(shift < 0.01, "the page shifts by {shift}");
    page.click("button", "Only George Beebe");
    page.see_text("Showing 1 of 3 speakers, 3 quotes.");
    // What would have been seen if something had moved.
    page.script("document.querySelector('h1').style.marginTop = '300px'", &json!([]));
    page.wait(|| (layout_shift(&page) > 0.01).then_some(()), || "a shift is not measured".to_owned());
}

#[test]
fn one_file_in_german_speaks_german_without_a_network() {
    let program = load(&Site::folder(), "standpoint.js", "de").unwrap_or_else(|error| panic!("{error}"));
    let bundle = first_bundle();
    let twin = twin(&bundle, "").with_language("de").unwrap();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("single-file-in-german.html");
    fs::write(&file, twin.single_file(std::str::from_utf8(&bundle).unwrap(), &program)).unwrap();
    let page = Page::open_file(Engine::Chromium, &file);
    page.click("button", "Nur George Beebe");
    page.see_text("Angezeigt: 1 von 3 Stimmen, 3 Zitate.");
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn under_the_strictest_policy_twin_and_viewer_work() {
    let site = Site::new();
    let css = site.built(".css");
    let embed = Embed { src: "/bundle.json", stylesheet: Some(&css), script: None };
    site.answer("/bundle.json", Answer::json(first_bundle()));
    site.set_policy(STRICT).page("/host", &twin(&first_bundle(), "").fragment(embed));
    let page = Page::open(&site, "/host");
    page.click("button", "Only George Beebe");
    page.see_text("Showing 1 of 3 speakers, 3 quotes.");
    assert_eq!(page.csp_violations(), json!([]));
    // The same without the viewer.
    site.answer("/standpoint.js", Answer::status("404 Not Found"));
    page.go(&site, "/host");
    page.find("article", "Steven Bucci on Putin’s cooperation");
    let layout = "const { shadowRoot } = document.querySelector('stand-point');
        return getComputedStyle(shadowRoot.querySelector('.cards')).display";
    page.wait(|| (page.script(layout, &json!([])) == "grid").then_some(()), || "the style is not there".to_owned());
    assert_eq!(page.csp_violations(), json!([]));
}

#[test]
fn twin_and_live_view_are_laid_out_alike() {
    let right_to_left = fs::read(folder("tests/data/valid/right-to-left.json")).unwrap();
    for (bundle, query, language) in [
        (first_bundle(), "", "en"),
        (first_bundle(), "group-by=speaker", "en"),
        (first_bundle(), "speakers=bucci,beebe", "de"),
        (crowded(), "", "en"),
        (crowded(), "group-by=speaker", "he"),
        (crowded(), "issues=i", "ar"),
        (right_to_left, "", "en"),
    ] {
        let site = Site::new();
        site.answer("/bundle.json", Answer::json(bundle.clone()));
        let html = twin(&bundle, query).with_language(language).unwrap();
        let html = html.fragment(Embed { src: "/bundle.json", ..Embed::default() });
        site.page("/live", &html);
        // The same page, but for the script.
        let still = format!("<!doctype html><html lang=\"en\"><title>A host</title><body>{html}</body></html>");
        site.answer("/twin", Answer::new("text/html; charset=utf-8", still));
        let page = Page::open(&site, "/twin");
        let boxes = |path: &str, width: u32| {
            page.set_width(width);
            page.go(&site, path);
            let is_there = |page: &Page| !page.all("checkbox", "…").is_empty() || path == "/twin";
            page.wait(|| is_there(&page).then_some(()), || format!("{path} is not drawn"));
            page.script(BOXES, &json!([]))
        };
        for width in [1440, 700, 320] {
            let (twin, live) = (boxes("/twin", width), boxes("/live", width));
            assert!(twin.as_array().unwrap().len() > 10, "{twin}");
            for (twin, live) in twin.as_array().unwrap().iter().zip(live.as_array().unwrap()) {
                assert_eq!(twin, live, "in a window {width} wide, with {query:?} in {language}");
            }
            assert_eq!(twin, live, "in a window {width} wide, with {query:?} in {language}");
        }
    }
}

/// Where everything is that a page's and a document's view have in common.
const BOXES: &str = "
    const root = document.querySelector('stand-point').shadowRoot;
    const common = ['.viewer', '.title', '.head p', '.counts', '.filters', '.filters li', '.who', '.count', '.result',
        'table', 'th', 'td', '.to-card', '.legend', '.issue', '.topic', '.statement', '.card', '.speaker', '.position',
        '.quotes', '.quote', 'blockquote', '.words', 'figcaption', '.unfold', '.more', '.sources', '.problems'];
    const found = [...root.querySelectorAll(common)].filter(element => element.checkVisibility());
    return found.map(element => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const name = element.classList[0] === 'ghost' ? element.classList[1] : element.classList[0];
        // What opens by itself is as wide as its content may be; only its height matters.
        const wide = ['unfold', 'more', 'problems'].includes(name) ? 0 : width;
        const start = getComputedStyle(element).direction === 'rtl' ? x + width : x;
        return [name ?? element.localName, ...[start, y, wide, height].map(length => length.toFixed(1))].join(' ');
    });";

/// How much of the page has moved until now, as browsers measure it.
fn layout_shift(page: &Page) -> f64 {
    let measure = "return new Promise(done => {
        let sum = 0;
        const add = entries => entries.forEach(entry => sum += entry.value);
        const observer = new PerformanceObserver(list => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
            add(observer.takeRecords());
            done(sum);
        })));
    });";
    page.script(measure, &json!([])).as_f64().unwrap()
}
