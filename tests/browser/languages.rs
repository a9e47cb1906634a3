//! The interface in other languages than English: whose choice it is, how it reads, and which way it runs.

use std::time::Duration;

use serde_json::{Value, json};

use standpoint::{bundle::Date, export::Messages as _, view::Language};

use crate::{
    page::Page,
    server::{Answer, Site, data, first_bundle},
};

const ELEMENT: &str = "src=\"/bundles/ukraine-pivot.json\"";

/// A host in English with an element that has these attributes, too.
fn host(site: &Site, attributes: &str) -> Page {
    site.page("/host", &format!("<stand-point {ELEMENT} {attributes}></stand-point>"));
    Page::open(site, "/host")
}

/// The language and the direction that the interface is marked with.
fn marks(page: &Page) -> Value {
    let marks = "const viewer = document.querySelector('stand-point').shadowRoot.querySelector('.viewer');
        return [viewer.lang, getComputedStyle(viewer).direction]";
    page.script(marks, &json!([]))
}

#[test]
fn in_german_plurals_dates_and_names_are_german() {
    let site = Site::new();
    let page = host(&site, "lang=\"de\"");
    page.find("article", "George Beebe zu Economic pressure");
    page.see_text("Angezeigt: 3 Stimmen, 5 Zitate.");
    page.click("button", "Nur George Beebe");
    page.see_text("Angezeigt: 1 von 3 Stimmen, 3 Zitate.");
    page.click("button", "Alle Stimmen zeigen");
    assert_eq!(marks(&page), json!(["de", "ltr"]));
    page.click("button", "Mehr");
    page.click("button", "Teilen");
    page.find("dialog", "Diesen Vergleich teilen");
}

#[test]
fn only_the_language_in_use_is_downloaded() {
    let site = Site::new();
    let page = host(&site, "lang=\"de-AT\"");
    page.find("article", "George Beebe zu Economic pressure");
    assert_eq!(marks(&page), json!(["de-AT", "ltr"]));
    assert_eq!(site.requests(&site.language("de")), 1);
    assert_eq!(site.languages_requested(), 1);
}

#[test]
fn a_tag_that_is_not_written_to_the_letter_is_used_as_it_is_meant() {
    let site = Site::new();
    let bundle = json!({
        "standpoint": 1, "name": "Tags", "inLanguage": "en_US",
        "quotes": [{ "id": "q", "text": "Yes.", "date": "2025-07-14" }],
    });
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    for tag in ["de_DE", "de_DE.UTF-8", " de-DE "] {
        let page = host(&site, &format!("lang=\"{tag}\""));
        page.see_text("14. Juli 2025");
        assert_eq!(marks(&page), json!(["de-DE", "ltr"]), "{tag}");
        let quote = "return document.querySelector('stand-point').shadowRoot.querySelector('blockquote').lang";
        assert_eq!(page.script(quote, &json!([])), json!("en-US"));
    }
}

#[test]
fn a_date_keeps_its_precision_and_follows_the_region_that_is_named() {
    let site = Site::new();
    let dates = ["2025", "2025-07", "2025-07-14", "2025-07-14T09:30:00+02:00"];
    let quotes: Vec<Value> = dates.iter().map(|date| json!({ "id": date, "text": "Yes.", "date": date })).collect();
    let bundle = json!({ "standpoint": 1, "name": "Dates", "quotes": quotes });
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    let page = host(&site, "");
    for (tag, dates) in [
        ("en", ["2025", "July 2025", "14 July 2025", "14 July 2025, 09:30 UTC+02:00"]),
        ("en-US", ["2025", "July 2025", "July 14, 2025", "July 14, 2025, 09:30 UTC+02:00"]),
        ("de", ["2025", "Juli 2025", "14. Juli 2025", "14. Juli 2025, 09:30 UTC+02:00"]),
    ] {
        page.script("document.querySelector('stand-point').lang = arguments[0]", &json!([tag]));
        page.wait(|| (shown(&page) == json!(dates)).then_some(()), || format!("{tag}: {}", shown(&page)));
    }
}

#[test]
fn what_is_written_without_a_browser_is_written_as_in_one() {
    let site = Site::new();
    let days = (1..=12).flat_map(|month| [format!("2025-{month:02}"), format!("0833-{month:02}-04")]);
    let dates: Vec<String> = days.chain(["2025".to_owned(), "0907".to_owned()]).collect();
    let quotes: Vec<Value> = dates.iter().map(|date| json!({ "id": date, "text": "Yes.", "date": date })).collect();
    let bundle = json!({ "standpoint": 1, "name": "Dates", "quotes": quotes });
    site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_string()));
    for tag in Language::tags() {
        let page = host(&site, &format!("lang=\"{tag}\" view=\"quotes\""));
        let language = Language::known(tag).unwrap();
        let mut expected: Vec<String> = dates.iter().map(|date| language.date(&Date::new(date))).collect();
        expected.sort();
        let sorted = || {
            let mut shown: Vec<String> = serde_json::from_value(shown(&page)).unwrap();
            shown.sort();
            shown
        };
        page.wait(|| (sorted() == expected).then_some(()), || format!("{tag}: {:?}\n{expected:?}", sorted()));
        let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
        assert_eq!(marks(&page), json!([tag, direction]));
    }
}

#[test]
fn numbers_and_lists_are_written_without_a_browser_as_in_one() {
    let site = Site::new();
    let page = host(&site, "");
    let (numbers, texts) = ([0, 9999, 10_000, 1_234_567], ["1", "2", "3"].map(str::to_owned));
    let written = "const [tag, numbers, texts] = arguments;
        const format = new Intl.NumberFormat(tag, { useGrouping: 'min2' });
        return [numbers.map(number => format.format(number)), new Intl.ListFormat(tag).format(texts)]";
    for tag in Language::tags() {
        let language = Language::known(tag).unwrap();
        let expected = json!([numbers.map(|number| language.number(number)), language.list(&texts)]);
        // English is that of Britain where nobody names a country.
        let locale = if tag == "en" { "en-GB" } else { tag };
        assert_eq!(page.script(written, &json!([locale, numbers, texts])), expected, "{tag}");
    }
}

#[test]
fn headings_stand_where_the_layout_begins() {
    let site = Site::new();
    let page = host(&site, "lang=\"he\"");
    page.see_text("מוצג: 3 דוברים, 5 ציטוטים.");
    let ends = "const root = document.querySelector('stand-point').shadowRoot;
        return ['.title', '.topic', '.statement'].map((heading) => {
            const place = root.querySelector(heading);
            const { right } = place.closest('.issue, .viewer').getBoundingClientRect();
            const range = document.createRange();
            range.selectNodeContents(place);
            return Math.abs(range.getBoundingClientRect().right - right) < 2;
        })";
    assert_eq!(page.script(ends, &json!([])), json!([true, true, true]));
}

#[test]
fn names_in_a_message_do_not_turn_it_round() {
    let site = Site::new();
    let page = host(&site, "lang=\"he\"");
    page.click("button", "עוד");
    page.click("button", "שמירה");
    page.see_text(
        "מה שמוצג כעת, מתוך: \u{2068}The war in Ukraine and U.S. policy: three people in one article\u{2069}",
    );
}

/// All dates as they are shown.
fn shown(page: &Page) -> Value {
    let dates = "const { shadowRoot } = document.querySelector('stand-point');
        return [...shadowRoot.querySelectorAll('time')].map(time => time.textContent)";
    page.script(dates, &json!([]))
}

#[test]
fn in_hebrew_the_layout_is_mirrored_and_the_quotes_are_not() {
    let site = Site::new();
    let page = host(&site, "lang=\"he\"");
    page.see_text("מוצג: 3 דוברים, 5 ציטוטים.");
    assert_eq!(marks(&page), json!(["he", "rtl"]));
    let cards = "return [...document.querySelector('stand-point').shadowRoot.querySelectorAll('.cards')[0].children]
        .map(card => card.getBoundingClientRect().left)";
    let lefts: Vec<f64> = serde_json::from_value(page.script(cards, &json!([]))).unwrap();
    assert!(lefts.windows(2).all(|pair| pair[0] > pair[1]), "the first card is on the right: {lefts:?}");
    let words = "const words = document.querySelector('stand-point').shadowRoot.querySelector('.words');
        return [getComputedStyle(words).direction, words.closest('[lang]').lang]";
    assert_eq!(page.script(words, &json!([])), json!(["ltr", "en"]));
    page.script("document.querySelector('stand-point').dir = 'ltr'", &json!([]));
    page.wait(|| (marks(&page) == json!(["he", "ltr"])).then_some(()), || "the page has the last word".to_owned());
}

#[test]
fn a_reader_chooses_a_language_and_stays_where_they_are() {
    let site = Site::new();
    let page = host(&site, "speakers=\"beebe\"");
    page.click("button", "More");
    let select = page.find("combobox", "Language");
    let options = "return [...arguments[0].options].map(option => [option.lang, option.text])";
    let options = page.script(options, &json!([select.argument()]));
    assert!(options.as_array().unwrap().contains(&json!(["de", "Deutsch"])), "{options}");
    assert!(options.as_array().unwrap().contains(&json!(["he", "עברית"])), "{options}");
    assert_eq!(select.property("value"), "English");
    let choose = "const [select, button] = arguments;
        select.focus();
        select.value = 'Deutsch';
        select.dispatchEvent(new Event('change'));
        return button.getBoundingClientRect().top";
    let button = page.find("button", "More");
    let before = page.script(choose, &json!([select.argument(), button.argument()])).as_f64().unwrap();
    page.see_focus_in("button", "Mehr");
    let top = "return arguments[0].getBoundingClientRect().top";
    let after = page.script(top, &json!([page.find("button", "Mehr").argument()])).as_f64().unwrap();
    page.click("button", "Mehr");
    assert_eq!(page.find("combobox", "Sprache").property("value"), "Deutsch");
    assert!((before - after).abs() < 2.0, "what the reader looks at moves from {before} to {after}");
    page.see_text("Angezeigt: 1 von 3 Stimmen, 3 Zitate.");
    // What the reader chose counts for more than what the page says later.
    page.script("document.querySelector('stand-point').lang = 'he'", &json!([]));
    page.find("button", "Mehr");
    assert_eq!(site.requests(&site.language("he")), 0);
}

#[test]
fn a_language_that_is_missing_at_first_leaves_the_page_readable() {
    fails_then_works(|_| Answer::status("404 Not Found"));
}

#[test]
fn a_language_that_was_tampered_with_is_not_used() {
    fails_then_works(Answer::with_another_last_byte);
}

#[test]
fn a_language_that_never_arrives_is_given_up() {
    fails_then_works(|_| Answer::silent());
}

/// The first language fails once: the page says so as of any other part of the viewer, and it can be tried again.
#[track_caller]
fn fails_then_works(fail: impl FnOnce(Answer) -> Answer) {
    let site = Site::new();
    let path = site.language("de");
    let file = site.file(&path);
    site.answer_in_turn(&path, vec![fail(file.clone()), file]);
    site.page("/host", &format!("<stand-point {ELEMENT} lang=\"de\"><p>What stands between.</p></stand-point>"));
    let page = Page::open(&site, "/host");
    // A part of the viewer has longer than a comparison has.
    page.be_patient(Duration::from_secs(15));
    page.see_text("The viewer could not be loaded");
    page.see_text("What stands between.");
    page.click("button", "Try again");
    page.find("article", "George Beebe zu Economic pressure");
}

#[test]
fn a_language_that_does_not_arrive_leaves_what_is_there() {
    let site = Site::new();
    site.answer(&site.language("de"), Answer::status("404 Not Found"));
    let page = host(&site, "");
    page.click("button", "More");
    let select = page.find("combobox", "Language");
    let choose = "arguments[0].value = 'Deutsch'; arguments[0].dispatchEvent(new Event('change'))";
    page.script(choose, &json!([select.argument()]));
    page.wait(
        || (page.find("combobox", "Language").property("value") == "English").then_some(()),
        || "the choice says what is not so".to_owned(),
    );
    page.find("article", "George Beebe on Economic pressure");
    let alert = page.find("alert", "…");
    assert!(alert.text().contains("This part could not be loaded."), "{}", alert.text());
}

#[test]
fn an_empty_lang_leaves_it_to_the_reader() {
    let site = Site::new();
    let page = host(&site, "lang=\"\"");
    page.find("article", "George Beebe on Economic pressure");
    page.set_languages("tlh,he,de");
    page.go(&site, "/host");
    page.see_text("מוצג: 3 דוברים, 5 ציטוטים.");
}

#[test]
fn the_nearest_language_around_counts_across_shadow_roots() {
    let site = Site::new();
    site.page("/host", &format!("<section lang=\"de\"><div><template shadowrootmode=\"open\"><stand-point {ELEMENT}></stand-point></template></div></section>"));
    let page = Page::open(&site, "/host");
    page.find("article", "George Beebe zu Economic pressure");
}

#[test]
fn a_language_that_nobody_speaks_here_falls_back_to_the_readers() {
    let site = Site::new();
    let page = host(&site, "lang=\"tlh\"");
    page.find("article", "George Beebe on Economic pressure");
    page.set_languages("de");
    page.go(&site, "/host");
    page.find("article", "George Beebe zu Economic pressure");
}

#[test]
fn every_text_of_the_bundle_is_marked_with_its_own_language() {
    let site = Site::new();
    let page = host(&site, "lang=\"de\"");
    page.find("button", "Mehr");
    // Every text that is not German says so: what stands in the file is in nothing that is marked as German.
    let texts = "
        const strings = [];
        const collect = (value, key) => {
            if (typeof value === 'string') {
                if (['name', 'statement', 'summary', 'text', 'description', 'role', 'affiliation', 'note', 'label']
                    .includes(key)) strings.push(value);
            } else if (value && typeof value === 'object') {
                for (const [inner, child] of Object.entries(value)) collect(child, Array.isArray(value) ? key : inner);
            }
        };
        collect(arguments[0]);
        const root = document.querySelector('stand-point').shadowRoot;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const wrong = [];
        let found = 0;
        while (walker.nextNode()) {
            const text = walker.currentNode.data.trim();
            if (!strings.includes(text)) continue;
            found += 1;
            if (walker.currentNode.parentElement.closest('[lang]').lang === 'de') wrong.push(text);
        }
        return [found > 50, wrong];";
    let bundle: Value = serde_json::from_slice(&first_bundle()).unwrap();
    assert_eq!(page.script(texts, &json!([bundle])), json!([true, []]));
}

#[test]
fn a_refusal_is_marked_as_english() {
    let site = Site::new();
    site.answer("/bundles/ukraine-pivot.json", Answer::json(data("broken/quote-text-number.json")));
    let page = host(&site, "lang=\"he\"");
    page.see_text("אי אפשר להציג קובץ זה");
    let marks = "const reason = document.querySelector('stand-point').shadowRoot.querySelector('.failure p');
        return [reason.lang, reason.dir]";
    assert_eq!(page.script(marks, &json!([])), json!(["en", "ltr"]));
}

#[test]
fn a_comparison_in_german_survives_the_loss_of_its_bundle() {
    let site = Site::new();
    let answers = vec![Answer::status("503 Service Unavailable"), Answer::json(first_bundle())];
    site.answer_in_turn("/bundles/ukraine-pivot.json", answers);
    let page = host(&site, "lang=\"de\"");
    page.see_text("Der Server konnte nicht antworten");
    page.see_text("Er antwortete mit dem HTTP-Status 503.");
    page.click("button", "Noch einmal versuchen");
    page.find("article", "George Beebe zu Economic pressure");
}
