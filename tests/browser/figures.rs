//! How long a reader waits, on a bundle of any size. Measured only when asked for: `make bench-page`.
//!
//! Times are of one machine and one run of the program; what they are good for is comparing.

use std::{env, fs, time::Duration};

use serde_json::{Value, json};

use crate::{
    page::Page,
    server::{Answer, Site},
};

/// How often the page is opened.
const RUNS: usize = 5;

/// Notes long tasks, the first card and the whole comparison from the page's first moment on.
const WATCH: &str = "
    window.figures = { tasks: [], clicks: [], keys: [] };
    new PerformanceObserver((list) => {
        for (const task of list.getEntries()) if (!figures.whole) figures.tasks.push(task.duration);
    }).observe({ entryTypes: ['longtask'] });
    (function look() {
        const root = document.querySelector?.('stand-point')?.shadowRoot;
        if (root?.querySelector('.card')) figures.first ??= performance.now();
        if (root?.querySelector('.problems, .language')) figures.whole ??= performance.now();
        requestAnimationFrame(look);
    })();";

/// Measures from what a reader does to the frame in which its outcome is painted.
const PAINTED: &str = "
    window.painted = async (list, act) => {
        const start = performance.now();
        act();
        await new Promise((done) => requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = done;
            channel.port2.postMessage(0);
        }));
        list.push(performance.now() - start);
        // As long as a quick reader takes, and the page for what it puts off.
        await new Promise((done) => setTimeout(done, 250));
    };";

/// Clicks on speakers, one after the other: away, back, alone, everybody.
const CLICK: &str = "
    const root = document.querySelector('stand-point').shadowRoot;
    (async () => {
        [...root.querySelectorAll('.facets button')].find((button) => button.textContent === 'Speakers')?.click();
        await new Promise((done) => setTimeout(done, 500));
        const one = (selector, at) => {
            const all = root.querySelectorAll(`.filters ${selector}`);
            return all[at % all.length];
        };
        for (let turn = 0; turn < 5; turn += 1) {
            await painted(figures.clicks, () => one('input', turn).click());
            await painted(figures.clicks, () => one('input', turn).click());
            await painted(figures.clicks, () => one('.only', turn + 3).click());
            await painted(figures.clicks, () => one('input', turn + 4).click());
            await painted(figures.clicks, () => root.querySelector('.everyone').click());
        }
        figures.clicked = true;
    })();";

/// Types a word of twelve letters key by key, and takes it away.
const TYPE: &str = "
    const search = document.querySelector('stand-point').shadowRoot.querySelector('.search');
    (async () => {
        const type = (text) => {
            search.value = text;
            search.dispatchEvent(new Event('input', { bubbles: true }));
        };
        const word = arguments[0];
        for (let end = 1; end <= word.length; end += 1) await painted(figures.keys, () => type(word.slice(0, end)));
        type('');
        figures.typed = true;
    })();";

/// What fetching the bundle and parsing it takes, and nothing else.
const PARSE: &str = "
    const start = performance.now();
    fetch(arguments[0], { cache: 'no-store' }).then((answer) => answer.json()).then((bundle) => {
        window.parsed = performance.now() - start;
    });";

#[test]
#[ignore = "measures the bundle that STANDPOINT_BUNDLE names"]
fn figures() {
    let file = env::var_os("STANDPOINT_BUNDLE").expect("set STANDPOINT_BUNDLE to the file of a bundle");
    let bundle = fs::read(file).unwrap();
    let word = twelve_letters(&bundle);
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        let site = Site::new();
        site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.clone()));
        site.page("/before", "");
        let page = Page::open(&site, "/before");
        page.be_patient(Duration::from_mins(2));
        page.script(PARSE, &json!(["/bundles/ukraine-pivot.json"]));
        let parsed = page.wait(
            || page.script("return window.parsed", &json!([])).as_f64(),
            || "the bundle is not parsed".to_owned(),
        );
        page.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": format!("{WATCH}{PAINTED}") }));
        page.go(&site, "/");
        let figures = || page.script("return window.figures", &json!([]));
        page.wait(|| figures()["whole"].as_f64(), || "the comparison is not drawn".to_owned());
        page.script(CLICK, &json!([]));
        page.wait(|| figures()["clicked"].as_bool(), || "the clicks do not end".to_owned());
        page.script(TYPE, &json!([word]));
        page.wait(|| figures()["typed"].as_bool(), || "the word is not typed".to_owned());
        let mut run = figures();
        run["parsed"] = json!(parsed);
        runs.push(run);
    }
    let each = |key: &str| runs.iter().filter_map(|run| run[key].as_f64()).collect();
    let all = |run: &Value, key: &str| -> Vec<f64> {
        run[key].as_array().unwrap().iter().filter_map(Value::as_f64).collect()
    };
    let longest = runs.iter().map(|run| all(run, "tasks").into_iter().fold(0.0, f64::max)).collect();
    let share = runs.iter().filter_map(|run| Some(100.0 * run["first"].as_f64()? / run["parsed"].as_f64()?)).collect();
    println!("of {RUNS} runs, in milliseconds: median (least to most)");
    for (what, figures) in [
        ("fetching and JSON.parse alone", each("parsed")),
        ("navigation to first card", each("first")),
        ("  in percent of fetching and JSON.parse", share),
        ("navigation to all of it", each("whole")),
        ("longest task until then", longest),
    ] {
        println!("{what}: {}", spread(figures));
    }
    println!("and of all of them together: median, 95th percentile (most)");
    for (what, key) in [("click on a speaker to painted", "clicks"), ("key of a word to painted", "keys")] {
        println!("{what}: {}", percentiles(runs.iter().flat_map(|run| all(run, key)).collect()));
    }
}

/// The first word of twelve letters in the middle of the bundle.
fn twelve_letters(bundle: &[u8]) -> String {
    let middle = bundle[bundle.len() / 2..].split(|byte| !byte.is_ascii_alphabetic());
    let word = middle.skip(1).find(|word| word.len() == 12 && word.iter().all(u8::is_ascii_lowercase));
    String::from_utf8(word.expect("the bundle has a word of twelve letters").to_vec()).unwrap()
}

/// Median, and what nineteen of twenty are not above.
fn percentiles(mut figures: Vec<f64>) -> String {
    figures.sort_by(f64::total_cmp);
    let Some(most) = figures.last() else { return "none".to_owned() };
    let at = |share: usize| figures[(figures.len() * share / 100).min(figures.len() - 1)];
    format!("{:.0}, {:.0} ({most:.0})", at(50), at(95))
}

/// Median, least and most.
fn spread(mut figures: Vec<f64>) -> String {
    figures.sort_by(f64::total_cmp);
    let (Some(least), Some(most)) = (figures.first(), figures.last()) else { return "none".to_owned() };
    format!("{:.0} ({least:.0} to {most:.0})", figures[figures.len() / 2])
}
