//! What is left behind by elements that came and went.

use serde_json::{Value, json};

use crate::{
    page::Page,
    server::{Site, first_bundle},
};

/// Keeps the viewer's memory where a test can see it: a page has no way to ask for it.
const WATCH: &str = "<script>
    const { instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = async (...given) => {
        const made = await instantiateStreaming.apply(WebAssembly, given);
        window.memory = Object.values(made.instance.exports).find((value) => value instanceof WebAssembly.Memory);
        return made;
    };
</script>";

/// Puts an element on the page, waits until it shows the comparison, and takes it away again.
const CYCLE: &str = "
    const [cycles] = arguments;
    window.left = cycles;
    (async () => {
        for (; window.left; window.left--) {
            const element = document.createElement('stand-point');
            element.setAttribute('src', '#b');
            const ready = new Promise((done) => element.addEventListener('standpoint-ready', done));
            document.body.append(element);
            await ready;
            await new Promise((done) => setTimeout(done));
            element.remove();
        }
    })();";

#[test]
fn elements_that_come_and_go_leave_nothing_behind() {
    come_and_go(100);
}

#[test]
#[ignore = "takes a minute; says how much is left behind by many"]
fn a_thousand_elements() {
    come_and_go(1000);
}

fn come_and_go(cycles: u32) {
    let site = Site::new();
    let block = String::from_utf8(first_bundle()).unwrap();
    site.page("/host", &format!("{WATCH}<script type=\"application/json\" id=\"b\">{block}</script>"));
    let page = Page::open(&site, "/host");
    page.be_patient(std::time::Duration::from_mins(2));
    // What is made once for all elements is there by then, what the browser compiles for them included.
    run(&page, cycles.max(20));
    let before = taken(&page);
    run(&page, cycles);
    let after = taken(&page);
    let grown = |name: &str| after[name].as_f64().unwrap() - before[name].as_f64().unwrap();
    println!("after {cycles} elements: {:.0} bytes of heap more, from {before} to {after}", grown("JSHeapUsedSize"));
    assert!(grown("JSHeapUsedSize") < 100_000.0, "from {before} to {after}");
    assert!(grown("wasm") <= 65_536.0, "from {before} to {after}");
    assert!(grown("Nodes") <= 0.0, "from {before} to {after}");
    assert!(grown("JSEventListeners") <= 0.0, "from {before} to {after}");
}

fn run(page: &Page, cycles: u32) {
    page.script(CYCLE, &json!([cycles]));
    let left = || page.script("return window.left", &json!([]));
    page.wait(|| (left() == 0).then_some(()), || format!("{} cycles are left", left()));
}

/// What the page takes, after all that can be given back has been.
fn taken(page: &Page) -> Value {
    page.cdp("Performance.enable", &json!({}));
    for _ in 0..3 {
        page.cdp("HeapProfiler.collectGarbage", &json!({}));
    }
    let metrics = page.cdp("Performance.getMetrics", &json!({}));
    let mut taken: Value = metrics["metrics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|metric| (metric["name"].as_str().unwrap().to_owned(), metric["value"].clone()))
        .collect();
    taken["wasm"] = page.script("return window.memory.buffer.byteLength", &json!([]));
    json!({
        "JSHeapUsedSize": taken["JSHeapUsedSize"], "Nodes": taken["Nodes"],
        "JSEventListeners": taken["JSEventListeners"], "wasm": taken["wasm"],
    })
}
