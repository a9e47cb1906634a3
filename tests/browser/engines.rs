//! What every engine must do: each test runs in Chromium, in Firefox and in WebKitGTK.

use serde_json::json;

use crate::{
    engine::Engine,
    frame::{Article, HEARD, TITLE, see_fit},
    page::Page,
    server::Site,
};

/// Makes of each function a test for each engine, such as `loads::firefox`.
macro_rules! in_every_engine {
    ($($test:ident),+ $(,)?) => { $(
        mod $test {
            use crate::engine::Engine;

            #[test]
            fn chromium() {
                super::$test(Engine::Chromium);
            }

            #[test]
            fn firefox() {
                super::$test(Engine::Firefox);
            }

            #[test]
            fn webkit() {
                super::$test(Engine::WebKit);
            }
        }
    )+ };
}

pub(crate) use in_every_engine;

in_every_engine!(
    filters,
    fits_a_frame_to_its_height,
    goes_to_a_card_in_a_frame,
    leads_from_a_position_to_its_quote,
    loads,
    opens_a_shared_link,
    two_elements_are_independent
);

const ELEMENT: &str = "<stand-point src=\"/bundles/ukraine-pivot.json\"></stand-point>";

fn loads(engine: Engine) {
    let site = Site::new();
    let page = Page::open_in(engine, &site, "/");
    page.see_text("Showing 3 speakers, 5 quotes.");
    for (speaker, cards) in [("George Beebe", 8), ("Karoline Leavitt", 1), ("Steven Bucci", 3)] {
        let found = page.all("article", &format!("{speaker} on …")).len();
        assert_eq!(found, cards, "a card of {speaker} for each issue on which they have something");
    }
    let card = page.find("article", "Steven Bucci on Putin’s cooperation");
    assert!(card.text().contains("Putin’s not cooperating. You know"), "{}", card.text());
    let overview = page.find("table", "Overview…");
    page.find_in(&overview, "link", "Karoline Leavitt on The July 4 call: Disputes this");
    assert_eq!(page.announced(), "", "nothing has changed yet");
}

fn filters(engine: Engine) {
    let site = Site::new();
    let page = Page::open_in(engine, &site, "/");
    page.click("checkbox", "Steven Bucci…");
    page.find_no("article", "Steven Bucci on …");
    page.see_text("Showing 2 of 3 speakers, 4 quotes.");
    page.see_url("/?speakers=beebe,leavitt");
    page.click("button", "Only Karoline Leavitt");
    page.see_text("Showing 1 of 3 speakers, 1 quote.");
    page.see_url("/?speakers=leavitt");
    page.find_no("article", "George Beebe on …");
    assert_eq!(page.all("article", "Karoline Leavitt on …").len(), 1);

    page.back();
    page.see_text("Showing 2 of 3 speakers, 4 quotes.");
    assert_eq!(page.find("checkbox", "George Beebe…").property("checked"), true);
    page.click("button", "Show all speakers");
    page.find("article", "Steven Bucci on Putin’s cooperation");
    page.see_url("/");
}

fn opens_a_shared_link(engine: Engine) {
    let site = Site::new();
    let page = Page::open_in(engine, &site, "/?speakers=leavitt,bucci");
    page.see_text("Showing 2 of 3 speakers, 2 quotes.");
    page.find("article", "Steven Bucci on Putin’s cooperation");
    assert_eq!(page.all("article", "George Beebe on …"), []);
    assert_eq!(page.find("checkbox", "George Beebe…").property("checked"), false);
}

fn leads_from_a_position_to_its_quote(engine: Engine) {
    let site = Site::new();
    let page = Page::open_in(engine, &site, "/");
    page.click("link", "George Beebe on Ukraine and NATO: Agrees");
    page.see_focus_in("article", "George Beebe on Ukraine and NATO");
}

fn two_elements_are_independent(engine: Engine) {
    let site = Site::new();
    let [left, right] = ["Left", "Right"].map(|name| format!("<section aria-label=\"{name}\">{ELEMENT}</section>"));
    site.page("/host", &format!("{left}{right}"));
    let page = Page::open_in(engine, &site, "/host");
    let (left, right) = (page.find("region", "Left"), page.find("region", "Right"));
    page.find_in(&left, "button", "Only George Beebe").click();
    page.wait(
        || left.text_in_shadow().contains("Showing 1 of 3 speakers").then_some(()),
        || "the left one does not change".to_owned(),
    );
    assert!(right.text_in_shadow().contains("Showing 3 speakers, 5 quotes."), "the right one changed, too");
    assert_eq!(page.all_in(&left, "article", "Steven Bucci on …").len(), 0);
    assert_eq!(page.all_in(&right, "article", "Steven Bucci on …").len(), 3);
    page.see_url("/host");
    assert_eq!(site.requests(&site.built(".wasm")), 1, "one program is enough for both");
}

fn fits_a_frame_to_its_height(engine: Engine) {
    let article = Article::new();
    let page = article.write_one("", "width=\"100%\" height=\"600\"").open_in(engine);
    let heard = page.script(HEARD, &json!([]));
    assert!((1..=3).contains(&heard.as_u64().unwrap_or_default()), "{heard} messages until the height is settled");
    page.enter(TITLE);
    page.see_text("Showing 3 speakers, 5 quotes.");
    let all = see_fit(&page);
    page.click("button", "Only George Beebe");
    page.see_text("Showing 1 of 3 speakers, 3 quotes.");
    page.wait(|| (see_fit(&page) < all).then_some(()), || format!("it stays {all} pixels high"));
}

fn goes_to_a_card_in_a_frame(engine: Engine) {
    let article = Article::new();
    let page = article.write_one("", "width=\"100%\"").open_in(engine);
    page.enter(TITLE);
    page.see_text("Showing 3 speakers, 5 quotes.");
    see_fit(&page);
    // As a reader does, who sees what they click on.
    page.leave();
    page.script("scrollTo(0, 400)", &json!([]));
    page.enter(TITLE);
    page.click("link", "Karoline Leavitt on The July 4 call: Disputes this");
    page.see_focus_in("article", "Karoline Leavitt on The July 4 call");
    page.leave();
    let scrolled = || page.script("return scrollY", &json!([])).as_f64() > Some(500.0);
    page.wait(|| scrolled().then_some(()), || "the article does not scroll to it".to_owned());
}
