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
    window.figures = { tasks: [], clicks: [] };
    new PerformanceObserver((list) => {
        for (const task of list.getEntries()) if (!figures.whole) figures.tasks.push(task.duration);
    }).observe({ entryTypes: ['longtask'] });
    (function look() {
        const root = document.querySelector?.('stand-point')?.shadowRoot;
        if (root?.querySelector('.card')) figures.first ??= performance.now();
        if (root?.querySelector('.overview')) figures.whole ??= performance.now();
        requestAnimationFrame(look);
    })();";

/// Clicks on speakers one after the other, each from the click to the frame after.
const CLICK: &str = "
    const root = document.querySelector('stand-point').shadowRoot;
    const painted = () => new Promise((done) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    }));
    (async () => {
        for (const name of ['.only', 'input', 'input', '.everyone', 'input', '.everyone']) {
            const found = [...root.querySelectorAll(`.filters ${name}`)];
            const start = performance.now();
            found.at(found.length > 3 ? 3 + figures.clicks.length : 0).click();
            await painted();
            figures.clicks.push(performance.now() - start);
            await new Promise((done) => setTimeout(done, 400));
        }
        figures.done = true;
    })();";

#[test]
#[ignore = "measures the bundle that STANDPOINT_BUNDLE names"]
fn figures() {
    let file = env::var_os("STANDPOINT_BUNDLE").expect("set STANDPOINT_BUNDLE to the file of a bundle");
    let bundle = fs::read(file).unwrap();
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        let site = Site::new();
        site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.clone()));
        site.page("/before", "");
        let page = Page::open(&site, "/before");
        page.be_patient(Duration::from_mins(2));
        page.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": WATCH }));
        page.go(&site, "/");
        let figures = || page.script("return window.figures", &json!([]));
        page.wait(|| figures()["whole"].as_f64(), || "the comparison is not drawn".to_owned());
        page.script(CLICK, &json!([]));
        page.wait(|| figures()["done"].as_bool(), || "the clicks do not end".to_owned());
        runs.push(figures());
    }
    let each = |key: &str| runs.iter().filter_map(|run| run[key].as_f64()).collect();
    let all = |run: &Value, key: &str| -> Vec<f64> {
        run[key].as_array().unwrap().iter().filter_map(Value::as_f64).collect()
    };
    let longest = runs.iter().map(|run| all(run, "tasks").into_iter().fold(0.0, f64::max)).collect();
    let clicks: Vec<f64> = runs.iter().flat_map(|run| all(run, "clicks")).collect();
    println!("of {RUNS} runs, in milliseconds: median (least to most)");
    for (what, figures) in [
        ("navigation to first card", each("first")),
        ("navigation to all of it", each("whole")),
        ("longest task until then", longest),
        ("click on a speaker to painted", clicks),
    ] {
        println!("{what}: {}", spread(figures));
    }
}

/// Median, least and most.
fn spread(mut figures: Vec<f64>) -> String {
    figures.sort_by(f64::total_cmp);
    let (Some(least), Some(most)) = (figures.first(), figures.last()) else { return "none".to_owned() };
    format!("{:.0} ({least:.0} to {most:.0})", figures[figures.len() / 2])
}
