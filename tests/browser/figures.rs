//! How long a reader waits, on a bundle of any size, and an editor, on an article. Measured only when asked for: `make bench-page`.
//!
//! Times are of one machine and one run of the program; what they are good for is comparing.

use std::{env, fs, time::Duration};

use serde_json::{Value, json};

use crate::{
    page::Page,
    server::{Answer, Site},
};

/// How often the page is opened.
const RUNS: usize = 3;

/// Notes the first card and the whole comparison from the page's first moment on, and the tasks of more than 50 ms, each
/// with what was going on when it began.
const WATCH: &str = "
    window.figures = { tasks: [], steps: [['loading', 0]], clicks: [], keys: [], cells: [] };
    window.begin = (step) => figures.steps.push([step, performance.now()]);
    new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) {
            const [step] = figures.steps.findLast(([, start]) => start <= startTime);
            figures.tasks.push([step, duration]);
        }
    }).observe({ entryTypes: ['longtask'] });
    (function look() {
        const root = document.querySelector?.('stand-point')?.shadowRoot;
        if (root?.querySelector('.card')) figures.first ??= performance.now();
        if (figures.first && !figures.whole && !root?.querySelector('[inert]')) {
            figures.whole = performance.now();
            begin('preparing');
        }
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
        begin('clicks');
        [...root.querySelectorAll('.facets button')].find((button) => button.textContent === 'Speakers')?.click();
        while (!root.querySelector('.filters input')) await new Promise((done) => setTimeout(done, 50));
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

/// Comes to the search, waits until something is found, and then types a word of twelve letters key by key, and takes it away.
const TYPE: &str = "
    const root = document.querySelector('stand-point').shadowRoot;
    const search = root.querySelector('.search');
    (async () => {
        const type = (text) => {
            search.value = text;
            search.dispatchEvent(new Event('input', { bubbles: true }));
        };
        const word = arguments[0];
        begin('preparing to search');
        const start = performance.now();
        search.focus();
        type(word);
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        do await frame(); while (/Preparing/.test(root.querySelector('.result').textContent));
        figures.found = performance.now() - start;
        await painted([], () => type(''));
        begin('keys');
        for (let end = 1; end <= word.length; end += 1) await painted(figures.keys, () => type(word.slice(0, end)));
        await painted([], () => type(''));
        figures.typed = true;
    })();";

/// Opens the balance, and waits for all of it.
const BALANCE: &str = "
    const root = document.querySelector('stand-point').shadowRoot;
    (async () => {
        begin('balance');
        const start = performance.now();
        root.querySelector('.menu > button').click();
        await new Promise((done) => requestAnimationFrame(done));
        [...root.querySelectorAll('.menu li button')].find((item) => /balanced/.test(item.textContent)).click();
        while (!root.querySelector('.balance table')) await new Promise((done) => requestAnimationFrame(done));
        figures.balance = performance.now() - start;
        root.querySelector('.balance button').click();
    })();";

/// Leaves out speakers and takes them back in the matrix, once five screens of it have been scrolled through.
const MATRIX: &str = "
    const root = document.querySelector('stand-point').shadowRoot;
    (async () => {
        begin('drawing the matrix');
        [...root.querySelectorAll('.views button')].find((button) => button.textContent === 'Matrix').click();
        const pause = () => new Promise((done) => setTimeout(done, 250));
        await pause();
        while (!root.querySelector('.overview td')) await pause();
        const frame = root.querySelector('.overview .scroll');
        frame.scrollIntoView();
        for (let screen = 0; screen < 5; screen += 1) {
            frame.scrollTop += frame.clientHeight;
            await pause();
        }
        frame.scrollTop = 0;
        scrollTo(0, 0);
        await pause();
        begin('cells');
        for (let turn = 0; turn < 10; turn += 1) {
            await painted(figures.cells, () => root.querySelectorAll('.filters input')[turn >> 1].click());
        }
        figures.crossed = true;
    })();";

/// What fetching the bundle and parsing it takes, and nothing else.
const PARSE: &str = "
    const start = performance.now();
    fetch(arguments[0], { cache: 'no-store' }).then((answer) => answer.json()).then((bundle) => {
        window.parsed = performance.now() - start;
    });";

#[test]
#[ignore = "measures the bundles that STANDPOINT_BUNDLES names"]
fn figures() {
    let files = env::var_os("STANDPOINT_BUNDLES").expect("set STANDPOINT_BUNDLES to the files of bundles");
    let files: Vec<_> = env::split_paths(&files).collect();
    let columns: Vec<_> = files.iter().map(|file| measured(&fs::read(file).unwrap())).collect();
    let names: Vec<_> = files.iter().filter_map(|file| file.file_stem()?.to_str()).collect();
    println!(
        "in milliseconds, of {RUNS} runs: median (least to most), or of all of them together: median, 95th percentile (most)"
    );
    println!("| | {} |", names.join(" | "));
    for (at, (what, _)) in columns[0].iter().enumerate() {
        let figures: Vec<_> = columns.iter().map(|column| &*column[at].1).collect();
        println!("| {what} | {} |", figures.join(" | "));
    }
}

/// Words that articles are made of: any will do, but few of them would be slower to tell apart than a real text.
const WORDS: &str = "about after again all almost also always another any around ask away back because before begin behind \
    below between both bridge bring build call carry change city clear close cold come cost could council day decide deep \
    door down draw each early end enough even every far ferry few field find first fish follow food for from full garden \
    give go good great ground grow hand harbour hear help here high hill hold home hope hour house how idea keep know land \
    large last late learn leave let light like line little live long look make many market may mean money month more most \
    move much must name near need never new next night no north now number old once only open other our out over own part \
    pay people place plan play point price put quite rain reach read ready rest river road room round run same school sea \
    see seem set short should show side since sit slow small some soon south stand start stay still stone stop street such \
    summer sure take talk tax tell than that then there think through time toll too town tree try turn under until up use \
    very voice wait walk want water way week well what when where which while who why wide will wind winter with word work \
    would year yes yet young";

/// An article of so many letters: in every third paragraph somebody says something.
fn article(letters: usize) -> String {
    let mut random = fastrand::Rng::with_seed(7);
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let names = ["Ada Birch", "Ben Holt", "Grace Alder", "Milo Reed", "Nora Lind"];
    let mut sentence = || {
        let picked: Vec<&str> = (0..random.usize(8..20)).map(|_| words[random.usize(..words.len())]).collect();
        let mut sentence = picked.join(" ");
        sentence[..1].make_ascii_uppercase();
        sentence
    };
    let mut paragraphs = vec!["A town on a river".to_owned()];
    while paragraphs.iter().map(String::len).sum::<usize>() < letters {
        let nth = paragraphs.len();
        paragraphs.push(match nth % 3 {
            0 => format!("“{},” said {}. “{}.”", sentence(), names[nth % names.len()], sentence()),
            _ => format!("{}. {}. {}.", sentence(), sentence(), sentence()),
        });
    }
    paragraphs.push("That was all.".to_owned());
    paragraphs.join("\n\n")
}

#[test]
#[ignore = "measures how long the workshop keeps the page busy with a long article"]
fn workshop() {
    const WATCH: &str = "
        window.tasks = [];
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
            .observe({ entryTypes: ['longtask'] });
        document.querySelector('#paste').value = arguments[0];";
    for letters in [20_000, 100_000] {
        let runs = (0..RUNS).map(|_| {
            let site = Site::new();
            let page = Page::open(&site, "/workshop.html");
            page.find("heading", "Bring in");
            page.script(WATCH, &json!([article(letters)]));
            page.click("button", "Take it");
            page.see_text("That was all.");
            let tasks = page.script("return tasks", &json!([]));
            tasks.as_array().unwrap().iter().filter_map(Value::as_f64).fold(0.0, f64::max)
        });
        println!("longest task while an article of {letters} letters is taken: {}", spread(runs.collect()));
    }
}

/// What takes how long, with one bundle.
fn measured(bundle: &[u8]) -> Vec<(&'static str, String)> {
    let word = twelve_letters(bundle);
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        let site = Site::new();
        site.answer("/bundles/ukraine-pivot.json", Answer::json(bundle.to_vec()));
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
        for (act, arguments, done) in [
            (CLICK, json!([]), "clicked"),
            (TYPE, json!([word]), "typed"),
            (BALANCE, json!([]), "balance"),
            (MATRIX, json!([]), "crossed"),
        ] {
            page.script(act, &arguments);
            page.wait(|| (!figures()[done].is_null()).then_some(()), || format!("{done} does not come"));
        }
        let mut run = figures();
        run["parsed"] = json!(parsed);
        runs.push(run);
    }
    let each = |key: &str| spread(runs.iter().filter_map(|run| run[key].as_f64()).collect());
    let all = |key: &str| {
        percentiles(runs.iter().flat_map(|run| run[key].as_array().unwrap()).filter_map(Value::as_f64).collect())
    };
    let longest = |step: &str| {
        let tasks = |run: &Value| {
            let tasks = run["tasks"].as_array().unwrap().iter().filter(|task| task[0] == step);
            tasks.filter_map(|task| task[1].as_f64()).fold(0.0, f64::max)
        };
        spread(runs.iter().map(tasks).collect())
    };
    let share = runs.iter().filter_map(|run| Some(100.0 * run["first"].as_f64()? / run["parsed"].as_f64()?)).collect();
    vec![
        ("fetching and JSON.parse alone", each("parsed")),
        ("navigation to first card", each("first")),
        ("in percent of fetching and JSON.parse", spread(share)),
        ("navigation to all of it", each("whole")),
        ("longest task until then", longest("loading")),
        ("click on a speaker to painted", all("clicks")),
        ("longest task then", longest("clicks")),
        ("coming to the search to something found", each("found")),
        ("longest task then", longest("preparing to search")),
        ("key of a word to painted", all("keys")),
        ("longest task then", longest("keys")),
        ("first balance, counted and drawn", each("balance")),
        ("longest task then", longest("balance")),
        ("longest task while the matrix is drawn", longest("drawing the matrix")),
        ("click on a speaker in the matrix to painted", all("cells")),
        ("longest task then", longest("cells")),
    ]
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
