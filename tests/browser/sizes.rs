//! Narrow windows, as a reader has who enlarges everything fourfold, and letters and lines further apart.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
    views,
};

#[test]
fn every_view_fits_a_narrow_window_however_far_apart_its_letters_are() {
    for (name, view) in views::ALL {
        let site = Site::new();
        let page = view(&site);
        for (width, sheet) in [(1440, SPACED), (320, SPACED), (320, "")] {
            page.set_width(width);
            page.script(SET_SHEET, &json!([sheet]));
            // Further down, the bar at hand is on what scrolls below it.
            page.script("scrollTo(0, 0)", &json!([]));
            let hidden = || page.script(HIDDEN, &json!([]));
            let told = || format!("{name} at {width} px with “{sheet}”: {}", hidden());
            // What is chosen in an article sticks to the window, on the words that scroll below it, and scrolls by itself.
            if name != "workshop-mark-up" {
                page.wait(|| (hidden() == json!([])).then_some(()), told);
            }
            assert_fits(&page, name);
        }
    }
}

#[test]
fn words_of_any_length_fit_a_narrow_window() {
    let site = Site::new();
    let long = "w".repeat(2000);
    let bundle = json!({
        "standpoint": 1, "name": long, "description": long,
        "issues": [{ "id": "i", "name": long, "statement": long }],
        "speakers": [{ "id": "a", "name": long, "role": long }],
        "sources": [{ "id": "s", "name": long, "publisher": long, "url": format!("https://example.org/{long}") }],
        "quotes": [{ "id": "q", "text": long, "speaker": "a", "issues": ["i"], "source": "s", "attribution": long }],
        "stances": [{
            "speaker": "a", "issue": "i", "position": "support", "label": long, "summary": long, "evidence": ["q", long],
        }],
    });
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    let page = Page::open(&site, "/");
    page.click("button", "…problem…");
    page.set_width(320);
    assert_fits(&page, "a bundle of long words");
    page.click("button", "View and filters");
    page.click("button", "Quotes");
    page.find("combobox", "Order…");
    assert_fits(&page, "a list of long words");
}

#[test]
fn a_long_quote_folds_and_unfolds() {
    let site = Site::new();
    let long = "This is said at length. ".repeat(1250);
    let bundle = json!({
        "standpoint": 1, "name": "At length", "issues": [{ "id": "i", "name": "Issue" }],
        "speakers": [{ "id": "a", "name": "Ada" }],
        "quotes": [{ "id": "q", "text": long, "speaker": "a", "issues": ["i"] }],
    });
    site.answer("/bundle.json", Answer::json(bundle.to_string()));
    site.page("/host", "<stand-point src=\"/bundle.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    let height = || page.find("article", "Ada on Issue").property("offsetHeight").as_u64().unwrap();
    page.find("button", "Show all…");
    let folded =
        page.wait(|| Some(height()).filter(|&height| height < 900), || format!("the card is {} pixels high", height()));
    page.click("button", "Show all…");
    page.wait(|| (height() > 3 * folded).then_some(()), || "the quote does not unfold".to_owned());
}

#[test]
fn a_single_quote_has_nothing_to_choose_and_fits_a_sidebar() {
    let site = Site::new();
    site.page(
        "/host",
        "<div style=\"width: 300px\"><stand-point src=\"/bundles/ukraine-pivot.json\" controls=\"none\" group-by=\"speaker\"
            quotes=\"leavitt-july-call\"></stand-point></div>",
    );
    let page = Page::open(&site, "/host");
    page.set_width(320);
    page.find("article", "Karoline Leavitt");
    page.see_text("merely asking a question, not encouraging further killing.");
    page.find("link", "Daily Caller News Foundation…");
    page.find_no("searchbox", "Search");
    page.find_no("checkbox", "…");
    page.find_no("article", "George Beebe");
    page.find_no("button", "Read all");
    assert_fits(&page, "a single quote");
}

#[test]
fn in_a_sidebar_each_speaker_has_a_quote_until_the_reader_asks_for_more() {
    let site = Site::new();
    site.page(
        "/host",
        "<div style=\"width: 300px\">
            <stand-point src=\"/bundles/ukraine-pivot.json\" group-by=\"speaker\"></stand-point>
         </div>",
    );
    let page = Page::open(&site, "/host");
    page.set_width(320);
    let quotes = |page: &Page| {
        let card = page.find("article", "George Beebe");
        page.all_in(&card, "blockquote", "…").len()
    };
    page.wait(|| (quotes(&page) == 1).then_some(()), || format!("{} quotes", quotes(&page)));
    let card = page.find("article", "George Beebe");
    page.find_in(&card, "button", "Read all").click();
    page.wait(|| (quotes(&page) == 3).then_some(()), || format!("{} quotes", quotes(&page)));
    assert_fits(&page, "a sidebar");
}

#[test]
fn the_caption_of_a_wide_table_stays_in_sight() {
    let site = Site::new();
    let speakers: Vec<_> = (0..20).map(|at| json!({ "id": at.to_string(), "name": format!("Speaker {at}") })).collect();
    let stances: Vec<_> =
        (0..20).map(|at| json!({ "speaker": at.to_string(), "issue": "i", "position": "support" })).collect();
    // As many issues, so that the speakers are the columns.
    let issues: Vec<_> = std::iter::once(json!({ "id": "i", "name": "Bridge" }))
        .chain((1..20).map(|at| json!({ "id": format!("i{at}"), "name": format!("Issue {at}") })))
        .collect();
    let bundle = json!({ "standpoint": 1, "name": "Wide", "issues": issues, "speakers": speakers, "stances": stances });
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    let page = Page::open(&site, "/?view=matrix");
    page.find("table", "Overview…");
    page.set_width(320);
    let caption = "const root = document.querySelector('stand-point').shadowRoot;
        const scroll = root.querySelector('.scroll');
        scroll.scrollLeft = arguments[0] ? scroll.scrollWidth : 0;
        const range = document.createRange();
        range.selectNodeContents(scroll.querySelector('caption').firstChild);
        const { left, right } = range.getBoundingClientRect();
        return [scroll.scrollLeft > 100, left >= 0, right <= innerWidth]";
    for scrolled in [false, true] {
        assert_eq!(page.script(caption, &json!([scrolled])), json!([scrolled, true, true]));
    }
}

/// What WCAG 2.2 has readers set under 1.4.12 Text Spacing.
const SPACED: &str =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }";

/// Adds a style sheet to the viewer's own, in the place of the one that was added before.
const SET_SHEET: &str = "
    // The workshop is in the page itself.
    const root = document.querySelector('stand-point')?.shadowRoot ?? document;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(arguments[0]);
    root.adoptedStyleSheets = [root.adoptedStyleSheets[0], sheet].filter(Boolean).slice(root === document ? -1 : 0);";

/// Texts that are not all in sight, or that stand on each other, but for what is folded or scrolls.
const HIDDEN: &str = "
    const root = document.querySelector('stand-point')?.shadowRoot ?? document.querySelector('.step');
    const dialog = root.querySelector('dialog[open]');
    const clips = ({ overflowX, overflowY }) => overflowX !== 'visible' || overflowY !== 'visible';
    const found = [];
    const texts = [];
    const walker = document.createTreeWalker(dialog ?? root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode;
        const element = text.parentElement;
        if (!text.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
        if (element.closest('.unseen, option, textarea, :is([data-folded], [data-brief]) :is(blockquote, .description), .compact')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const { left, right, top, bottom } of range.getClientRects()) {
            const seen = { left, right, top, bottom, element };
            let scrolls = false;
            for (let at = element; at && at !== root; at = at.parentElement) {
                const style = getComputedStyle(at);
                if (at.matches('dialog')) break;
                if (!clips(style)) continue;
                const box = at.getBoundingClientRect();
                scrolls ||= style.overflowX === 'auto';
                const margin = Number.parseFloat(style.overflowClipMargin) || 0;
                const cut = left < box.left - margin - 1 || right > box.right + margin + 1;
                if (cut && style.overflowX !== 'auto') found.push(`${text.data} is cut off`);
            }
            if (!scrolls && (left < -1 || right > innerWidth + 1)) found.push(`${text.data} is beyond the window`);
            if (!scrolls || !element.closest('.many, .mapped .scroll')) texts.push(seen);
        }
    }
    texts.forEach((one, at) => {
        for (const other of texts.slice(at + 1)) {
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            const low = Math.min(one.bottom - one.top, other.bottom - other.top);
            if (across > 2 && down > low / 2) found.push(`${one.element.textContent} is on ${other.element.textContent}`);
        }
    });
    return [...new Set(found)];";

/// The elements that stick out of the window to either side, unless they can be scrolled to within another.
const WIDER: &str = "
    const found = [];
    const outer = element => element.parentElement ?? element.getRootNode().host;
    const isScrolled = element => {
        for (let at = outer(element); at && at !== document.body; at = outer(at)) {
            if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true;
        }
        return false;
    };
    const collect = root => {
        for (const element of root.querySelectorAll('*')) {
            const { left, right, width } = element.getBoundingClientRect();
            const isOut = width > 1 && (left < -1 || right > innerWidth + 1);
            if (isOut && !isScrolled(element)) found.push(element.outerHTML);
            if (element.shadowRoot) collect(element.shadowRoot);
        }
    };
    collect(document);
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page');
    return found;";

/// Nothing of the page is beyond an edge of its window.
#[track_caller]
fn assert_fits(page: &Page, what: &str) {
    let wider = page.script(WIDER, &json!([]));
    assert_eq!(wider, json!([]), "{what} is wider than its window");
}
