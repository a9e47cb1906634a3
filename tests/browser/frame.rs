//! A comparison in a frame, in articles whose policy forbids WebAssembly.

use serde_json::{Value, json};

use crate::{
    engine::Engine,
    page::Page,
    server::{Answer, STRICT, Site, data, read},
};

const BUNDLE: &str = "bundles/ukraine-pivot.json";
/// The title of the frame.
pub const TITLE: &str = "Three people on Ukraine";
const CARD: &str = "George Beebe on Economic pressure";

/// Notes what a page is told by its first frame, and which of its other frames say a word.
const RECORD: &str = "
    window.heard = [];
    window.words = [];
    addEventListener('message', ({ source, data }) => {
        if (source === frames[0]) heard.push(data);
        else if (typeof data === 'string') words.push(data);
    });";

/// Waits for a second of frames in which the page hears nothing from its first frame, and says how often it did before.
pub const HEARD: &str = "
    return new Promise(done => {
        let seen = 0, left = 0;
        const look = () => {
            // The page's own script may not have run yet.
            if (!window.heard) return void requestAnimationFrame(look);
            if (heard.length !== seen) [seen, left] = [heard.length, 60];
            if (left-- > 0 || seen === 0) requestAnimationFrame(look);
            else done(seen);
        };
        look();
    });";

/// The heights that the page has heard from its first frame.
const HEIGHTS: &str = "return heard.map(message => message.height)";

/// In a frame: whether it is as high as what is in it.
const FITS: &str = "
    const bottom = Math.max(...[...document.body.children].map(child => child.getBoundingClientRect().bottom));
    return document.documentElement.scrollHeight <= innerHeight && innerHeight - bottom < 16;";

/// A site with an article, and another one that has what the article shows in a frame.
pub struct Article {
    pub host: Site,
    pub frames: Site,
}

impl Article {
    pub fn new() -> Self {
        let article = Self { host: Site::new(), frames: Site::new() };
        article.host.answer("/record.js", Answer::new("text/javascript", RECORD));
        article.host.answer("/favicon.ico", Answer::status("204 No Content"));
        article
    }

    /// The article, with this in its head and this in its body.
    fn write(&self, head: &str, body: &str) -> &Self {
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>An article</title>\
             <script src=\"/record.js\"></script>{head}</head><body><h1>An article</h1>{body}</body></html>"
        );
        self.host.answer("/article", Answer::new("text/html", page));
        self
    }

    /// The article with one comparison, written as the documentation says.
    pub fn write_one(&self, head: &str, attributes: &str) -> &Self {
        self.write(head, &format!("{}{}", self.frame(TITLE, attributes, BUNDLE), self.script()))
    }

    fn frame(&self, title: &str, attributes: &str, bundle: &str) -> String {
        let src = self.frames.url(&format!("/embed.html?group-by=issue&bundle={bundle}"));
        format!("<iframe data-standpoint src=\"{src}\" title=\"{title}\" {attributes}></iframe>")
    }

    fn script(&self) -> String {
        format!("<script defer src=\"{}\"></script>", self.frames.url("/frame.js"))
    }

    fn open(&self) -> Page {
        self.open_in(Engine::Chromium)
    }

    pub fn open_in(&self, engine: Engine) -> Page {
        Page::open_in(engine, &self.host, "/article")
    }
}

/// Waits until the frame is as high as what is in it, and says how high that is. In the frame.
#[track_caller]
pub fn see_fit(page: &Page) -> u64 {
    let state = "return `${innerHeight} high, with ${document.documentElement.scrollHeight} in it`";
    page.wait(
        || (page.script(FITS, &json!([])) == true).then_some(()),
        || format!("the frame does not fit: {}", page.script(state, &json!([]))),
    );
    page.script("return innerHeight", &json!([])).as_u64().unwrap()
}

#[test]
fn where_webassembly_is_forbidden_a_frame_shows_the_comparison_at_its_height() {
    let article = Article::new();
    let frames = article.frames.url("");
    article.frames.set_policy(STRICT);
    article.host.set_policy(&format!(
        "default-src 'none'; script-src 'self' {frames}; frame-src {frames}; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    ));
    article.write_one("", "width=\"100%\" height=\"600\"");
    let page = article.open();
    let compile =
        "return WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => true, () => false)";
    assert_eq!(page.script(compile, &json!([])), false, "this article could do without a frame");
    page.enter(TITLE);
    page.find("article", CARD);
    let all = see_fit(&page);
    page.click("button", "Only George Beebe");
    page.see_text("Showing 1 of 3 speakers, 3 quotes.");
    let one = page.wait(|| Some(see_fit(&page)).filter(|&one| one < all), || format!("it stays {all} pixels high"));
    page.click("button", "Show all speakers");
    page.see_text("Showing 3 speakers, 5 quotes.");
    page.wait(|| (see_fit(&page) == all).then_some(()), || format!("it stays {one} pixels high"));
    assert_eq!(page.csp_violations(), json!([]));
    page.leave();
    // But for the attempt above.
    let violations = page.csp_violations();
    assert_eq!(violations.as_array().map(Vec::len), Some(1), "{violations}");
}

#[test]
fn the_height_is_settled_in_at_most_three_messages() {
    for attributes in ["", "width=\"100%\" height=\"600\"", "width=\"320\" height=\"5000\""] {
        let article = Article::new();
        let page = article.write_one("", attributes).open();
        let heard = page.script(HEARD, &json!([])).as_u64().unwrap();
        let heights = page.script(HEIGHTS, &json!([]));
        assert!((1..=3).contains(&heard), "{heard} messages with {attributes}: {heights}");
        let heights = heights.as_array().unwrap();
        assert!(heights.windows(2).all(|two| two[0] != two[1]), "nothing new is told: {heights:?}");
        page.enter(TITLE);
        see_fit(&page);
    }
}

#[test]
fn a_page_that_answers_each_height_with_another_width_does_not_go_on_for_ever() {
    let article = Article::new();
    // As by a scroll bar that comes with one height and goes with the next.
    let script = "addEventListener('message', () => {
            const frame = document.querySelector('iframe');
            frame.width = frame.width === '500' ? '560' : '500';
        });";
    article.host.answer("/answers.js", Answer::new("text/javascript", script));
    let page = article.write_one("<script src=\"/answers.js\"></script>", "width=\"500\"").open();
    let heard = page.script(HEARD, &json!([])).as_u64().unwrap();
    let heights = page.script(HEIGHTS, &json!([]));
    assert!((2..=3).contains(&heard), "{heard} messages: {heights}");
    // What it has come to is high enough.
    page.enter(TITLE);
    let room = "return innerHeight - document.documentElement.scrollHeight";
    assert_eq!(page.script(room, &json!([])), 0);
}

#[test]
fn each_frame_has_its_own_height_however_often_the_script_is_there() {
    let article = Article::new();
    article.host.answer("/copy.js", article.host.file("/frame.js"));
    let css = "* { box-sizing: border-box } iframe { width: 50%; border: 3px solid; padding: 5px 0 }";
    article.host.answer("/host.css", Answer::new("text/css", css));
    article.frames.answer("/short.json", Answer::json(data("valid/minimal.json")));
    let scripts = "<script defer src=\"/copy.js\"></script><script type=\"module\" src=\"/copy.js?again\"></script>";
    let (long, short) = (article.frame(TITLE, "", BUNDLE), article.frame("Nothing yet", "", "short.json"));
    let head = format!("<link rel=\"stylesheet\" href=\"/host.css\">{scripts}{}", article.script());
    let page = article.write(&head, &format!("{long}{short}<iframe title=\"Later\"></iframe>")).open();
    page.enter(TITLE);
    page.find("article", CARD);
    let high = see_fit(&page);
    page.leave();
    page.enter("Nothing yet");
    page.see_text("This comparison has no quotes yet.");
    assert!(see_fit(&page) < high);
    page.leave();
    // One that the page did not have, or did not mark, when the scripts ran.
    let later = "const later = document.querySelector('[title=Later]');
        later.dataset.standpoint = '';
        later.src = arguments[0];";
    page.script(later, &json!([article.frames.url(&format!("/embed.html?group-by=issue&bundle={BUNDLE}"))]));
    page.enter("Later");
    page.find("article", CARD);
    see_fit(&page);
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn a_script_that_comes_late_asks_for_the_height() {
    let article = Article::new();
    let page = article.write("", &article.frame(TITLE, "", BUNDLE)).open();
    page.enter(TITLE);
    page.find("article", CARD);
    page.leave();
    page.wait(
        || (page.script("return heard.length", &json!([])).as_u64() > Some(0)).then_some(()),
        || "the frame does not tell its height".to_owned(),
    );
    let add = "document.head.append(Object.assign(document.createElement('script'), { src: arguments[0] }))";
    page.script(add, &json!([article.frames.url("/frame.js")]));
    page.enter(TITLE);
    see_fit(&page);
}

#[test]
fn ten_thousand_messages_from_others_change_nothing() {
    // From any window, with any word, after it was told to go.
    const HOSTILE: &str = "
        addEventListener('message', ({ data }) => {
            if (data !== 'go') return;
            for (let i = 0; i < 2000; i += 1) parent.postMessage(worst(i), '*');
            for (let i = 0; i < 100; i += 1) parent.frames[0].postMessage({ type: 'standpoint:ask' }, '*');
            parent.postMessage('done', '*');
        });
        parent.postMessage('ready', '*');";
    const FORGED: &str = "
        const worst = i => i % 2
            ? { type: 'standpoint:height', height: 200 + i % 700 }
            : { type: 'standpoint:reveal', top: 5000, bottom: 5010 };";
    const JUNK: &str = "
        const type = 'standpoint:height';
        const list = [
            null, undefined, 0, '', 'standpoint:height', [], [type, 500], { height: 500 }, { type: 'height', height: 500 },
            { type }, { type, height: '500' }, { type, height: '500px' }, { type, height: 500.5 }, { type, height: NaN },
            { type, height: Infinity }, { type, height: null }, { type, height: [500] }, { type, height: { valueOf: 500 } },
            { type, height: 500n }, { type: 'standpoint:reveal', top: 10, bottom: '20' }, { type: 'standpoint:reveal', top: 10.5, bottom: 20 },
            { type: 'standpoint:reveal', top: -5000, bottom: -4990 }, { type: 'standpoint:reveal', top: 1e9, bottom: 1e9 }, { type: [type], height: 500 }, { type, height: true }, new ArrayBuffer(8), new Date(500),
        ];
        const worst = i => list[i % list.length];";
    // The same to the page and to its frame, from the page itself.
    const FLOOD: &str = "
        window.changes = 0;
        new MutationObserver(list => { changes += list.length })
            .observe(document, { subtree: true, attributes: true, childList: true, characterData: true });
        heard.length = 0;
        for (let i = 0; i < 2000; i += 1) {
            postMessage({ type: 'standpoint:height', height: 200 + i }, '*');
            frames[0].postMessage({ type: 'standpoint:height', height: 200 + i, speakers: [], src: '/other.json' }, '*');
        }
        for (let i = 1; i < frames.length; i += 1) frames[i].postMessage('go', '*');";

    let (article, third) = (Article::new(), Site::new());
    let page_of = |name: &str| Answer::new("text/html", format!("<!doctype html><script src=\"/{name}.js\"></script>"));
    let moves = format!("location.replace({})", json!(third.url("/heights")));
    for site in [&article.frames, &third] {
        for (name, script) in
            [("heights", format!("{FORGED}{HOSTILE}")), ("junk", format!("{JUNK}{HOSTILE}")), ("moves", moves.clone())]
        {
            site.answer(&format!("/{name}.js"), Answer::new("text/javascript", script));
            site.answer(&format!("/{name}"), page_of(name));
        }
    }
    let mut body = article.frame(TITLE, "width=\"100%\"", BUNDLE);
    for (marked, src) in [
        // The right origin, from a window that is none of ours.
        ("", article.frames.url("/heights")),
        // Another origin, from a window that is.
        ("data-standpoint", article.frames.url("/moves")),
        // Neither.
        ("", third.url("/heights")),
        // Both, but not a height.
        ("data-standpoint", article.frames.url("/junk")),
    ] {
        body.extend(["<iframe ", marked, " title=\"hostile\" src=\"", &src, "\"></iframe>"]);
    }
    let page = article.write("", &(body + &article.script())).open();
    page.enter(TITLE);
    page.find("article", CARD);
    see_fit(&page);
    let text = page.text();
    page.leave();
    let count = |word: &str| {
        let count = "return words.filter(word => word === arguments[0]).length";
        page.script(count, &json!([word])).as_u64().unwrap()
    };
    page.wait(|| (count("ready") == 4).then_some(()), || "the hostile frames do not come".to_owned());
    page.script(HEARD, &json!([]));

    page.script(FLOOD, &json!([]));
    page.wait(|| (count("done") == 4).then_some(()), || "the messages do not arrive".to_owned());
    assert_eq!(page.script("return changes", &json!([])), 0, "the page has changed");
    assert_eq!(page.script("return scrollY", &json!([])), 0, "the page was scrolled");
    page.enter(TITLE);
    see_fit(&page);
    assert_eq!(page.text(), text);
    page.leave();
    assert_eq!(page.script("return heard.length", &json!([])), 0, "the frame was moved to say something");
}

#[test]
fn a_height_stays_within_its_limits() {
    let article = Article::new();
    let script = "parent.postMessage({ type: 'standpoint:height', height: Number(location.search.slice(1)) }, '*')";
    article.frames.answer("/says.js", Answer::new("text/javascript", script));
    article.frames.answer("/says", Answer::new("text/html", "<!doctype html><script src=\"/says.js\"></script>"));
    for (said, height) in [("-1", 100), ("0", 100), ("101", 101), ("20000", 20_000), ("1e15", 20_000)] {
        let src = article.frames.url(&format!("/says?{said}"));
        let frame = format!("<iframe data-standpoint src=\"{src}\" title=\"{TITLE}\"></iframe>");
        let page = article.write(&article.script(), &frame).open();
        page.wait(
            || (page.find("Iframe", TITLE).property("clientHeight") == height).then_some(()),
            || format!("a frame that says {said} does not get {height} pixels"),
        );
    }
}

#[test]
fn attributes_come_from_the_query_and_nothing_else_does() {
    let site = Site::new();
    let given = [
        ("speakers", "beebe,leavitt"),
        ("issues", "economic-pressure"),
        ("theme", "dark"),
        ("lang", "en-GB"),
        ("dir", "ltr"),
        ("heading-level", "3"),
        ("density", "compact"),
        ("controls", "none"),
    ];
    let mut query = format!("bundle={BUNDLE}");
    for (name, value) in given {
        query.extend(["&", name, "=", value]);
    }
    query += "&id=harm&onclick=harm()&onfocus=harm()&style=display:none&src=/other.json&linked=&hidden=&slot=harm";
    let page = Page::open(&site, &format!("/embed.html?{query}"));
    page.find("heading", "…three people in one article");
    let attributes = "const element = document.querySelector('stand-point');
        return Object.fromEntries(element.getAttributeNames().map(name => [name, element.getAttribute(name)]));";
    let mut expected: Value = given.into_iter().collect();
    expected["src"] = site.url(&format!("/{BUNDLE}")).into();
    assert_eq!(page.script(attributes, &json!([])), expected);
    let ground = "return getComputedStyle(document.documentElement).colorScheme";
    assert_eq!(page.script(ground, &json!([])), "dark");
}

#[test]
fn a_link_to_a_quote_opens_it_among_what_was_chosen() {
    let site = Site::new();
    let page = Page::open(&site, &format!("/embed.html?bundle={BUNDLE}&speakers=bucci&search=putin&quote=bucci-talks"));
    page.find("dialog", "…Steven Bucci…");
    page.press("Escape");
    page.find_no("dialog", "…Steven Bucci…");
    page.see_text("Showing 1 of 3 speakers");
    assert_eq!(page.find("searchbox", "Search").property("value"), "putin");
}

#[test]
fn another_sites_comparison_is_refused_and_no_word_of_the_query_shown() {
    let (site, other) = (Site::new(), Site::new());
    other.set_header("Access-Control-Allow-Origin", "*");
    let host = other.url("").replace("http://", "");
    let own = site.url("").replace("http://", "");
    let (elsewhere, unreadable) = ("This comparison is on another site", "The comparison’s address cannot be read");
    for (bundle, heading) in [
        (format!("http://{host}/{BUNDLE}"), elsewhere),
        (format!("//{host}/{BUNDLE}"), elsewhere),
        (format!("%5C%5C{host}/{BUNDLE}"), elsewhere),
        (format!("%20%09hTT%09p://{host}/{BUNDLE}"), elsewhere),
        (format!("https://{own}/{BUNDLE}"), elsewhere),
        (format!("http://{own}@{host}/{BUNDLE}"), unreadable),
        (format!("http://{own}:secret@{host}/{BUNDLE}"), unreadable),
        (format!("http://reader@{own}/{BUNDLE}"), unreadable),
        ("http://[".to_owned(), unreadable),
        ("data:application/json,%7B%22standpoint%22:1,%22name%22:%22Marker%22%7D".to_owned(), unreadable),
        (format!("blob:http://{own}/marker"), unreadable),
        ("javascript:document.write('Marker')".to_owned(), unreadable),
        ("file:///etc/passwd".to_owned(), unreadable),
        // Of this, only the fragment is left: the address is that of the page itself.
        (String::new(), "The address leads to a web page"),
    ] {
        let page = Page::open(&site, &format!("/embed.html?theme=Marker&bundle={bundle}%23%3Cb%3EMarker%3C/b%3E"));
        page.find_in(&page.find("alert", "…"), "heading", heading);
        let text = page.text();
        assert!(!text.contains("Marker") && !text.contains(&host), "{bundle}: {text}");
        assert_eq!(other.requests(&format!("/{BUNDLE}")), 0, "{bundle} was fetched");
    }
    for query in ["", "?", "?bundle=", "?bundel=x"] {
        let page = Page::open(&site, &format!("/embed.html{query}"));
        page.find("heading", "No comparison was named");
    }
}

#[test]
fn another_site_that_the_owner_allows_is_shown_and_no_third_one() {
    let (site, other, third) = (Site::new(), Site::new(), Site::new());
    other.set_header("Access-Control-Allow-Origin", "*");
    third.set_header("Access-Control-Allow-Origin", "*");
    let page = String::from_utf8(read("public/embed.html")).unwrap();
    let allowed = format!("content=\"https://data.example\n{}/a/path nonsense\"", other.url(""));
    let page = page.replace("content=\"\"", &allowed);
    site.set_policy(&STRICT.replace("connect-src 'self'", "connect-src *"));
    site.answer("/embed.html", Answer::new("text/html", page));
    let page = Page::open(&site, &format!("/embed.html?group-by=issue&bundle={}", other.url(&format!("/{BUNDLE}"))));
    page.find("article", CARD);
    assert_eq!(page.csp_violations(), json!([]));
    let page = Page::open(&site, &format!("/embed.html?bundle={}", third.url(&format!("/{BUNDLE}"))));
    page.find("heading", "This comparison is on another site");
    assert_eq!(third.requests(&format!("/{BUNDLE}")), 0);
}

#[test]
fn a_redirect_leads_to_no_other_site() {
    let (site, other) = (Site::new(), Site::new());
    other.set_header("Access-Control-Allow-Origin", "*");
    site.answer("/moved.json", Answer::status("302 Found"));
    site.set_header("Location", &other.url(&format!("/{BUNDLE}")));
    let page = Page::open(&site, "/embed.html?bundle=moved.json");
    page.find("heading", "The comparison could not be loaded");
    assert_eq!(other.requests(&format!("/{BUNDLE}")), 0);
}

#[test]
fn a_link_to_a_source_opens_in_the_place_of_the_article() {
    let article = Article::new();
    article.host.answer("/source", Answer::new("text/html", "<!doctype html><title>A source</title>"));
    let bundle = json!({
        "standpoint": 1, "name": "Linked", "issues": [{ "id": "i", "name": "Issue" }],
        "speakers": [{ "id": "a", "name": "Ada" }],
        "sources": [{ "id": "s", "name": "The source", "url": article.host.url("/source") }],
        "quotes": [{ "id": "q", "text": "Said.", "speaker": "a", "issues": ["i"], "source": "s" }],
    });
    article.frames.set_policy(STRICT).answer("/linked.json", Answer::json(bundle.to_string()));
    let frame = article.frame(TITLE, "width=\"100%\"", "linked.json");
    let page = article.write(&article.script(), &frame).open();
    page.enter(TITLE);
    let card = page.find("article", "Ada on Issue");
    page.find_in(&card, "link", "The source…").click();
    page.leave();
    page.see_url("/source");
    assert_eq!(page.script("return document.title", &json!([])), "A source");
}

#[test]
fn what_the_share_button_opens_is_in_view_of_the_article() {
    let article = Article::new();
    let page = article.write_one("", "width=\"100%\"").open();
    page.enter(TITLE);
    page.find("article", CARD);
    see_fit(&page);
    page.click_in_menu("Share");
    let close = page.find("button", "Close");
    let top = || page.script("return arguments[0].getBoundingClientRect().top", &json!([close.argument()])).as_f64();
    let inside = top().unwrap();
    page.leave();
    let seen = || {
        let frame = page.script("return document.querySelector('iframe').getBoundingClientRect().top", &json!([]));
        (0.0..900.0).contains(&(frame.as_f64().unwrap() + inside)).then_some(())
    };
    page.wait(seen, || format!("what is {inside} pixels down in the frame is not in view"));
}

#[test]
fn in_a_sandbox_without_an_origin_the_frame_works_and_fits() {
    let article = Article::new();
    article.frames.set_policy(STRICT).set_header("Access-Control-Allow-Origin", "*");
    let page = article.write_one("", "width=\"100%\" sandbox=\"allow-scripts\"").open();
    page.enter(TITLE);
    page.see_text("Showing 3 speakers, 5 quotes.");
    assert_eq!(page.script("return origin", &json!([])), "null");
    let all = see_fit(&page);
    // Chromium has such a frame in a process of its own, and does not tell its roles and names.
    let click = "const buttons = document.querySelector('stand-point').shadowRoot.querySelectorAll('button');
        [...buttons].find(button => button.ariaLabel === arguments[0]).click();";
    page.script(click, &json!(["Only George Beebe"]));
    page.see_text("Showing 1 of 3 speakers, 3 quotes.");
    page.wait(|| (see_fit(&page) < all).then_some(()), || format!("it stays {all} pixels high"));
}

#[test]
fn a_sandbox_that_may_not_read_its_own_site_says_so() {
    let article = Article::new();
    let page = article.write_one("", "sandbox=\"allow-scripts\"").open();
    page.enter(TITLE);
    page.see_text("The viewer could not be loaded");
    page.see_text("sandbox");
    see_fit(&page);
}

#[test]
fn a_failure_in_a_frame_is_told_at_its_height() {
    let article = Article::new();
    article.frames.answer("/refused.json", Answer::json("{}"));
    for (bundle, words) in [
        ("missing.json", "The comparison was not found"),
        ("refused.json", "This file cannot be shown"),
        ("https://other.example/a.json", "This comparison is on another site"),
    ] {
        let page = article.write(&article.script(), &article.frame(TITLE, "width=\"320\"", bundle)).open();
        page.enter(TITLE);
        page.see_text(words);
        see_fit(&page);
        page.leave();
    }
    article.frames.answer(&article.frames.built(".wasm"), Answer::status("404 Not Found"));
    let page = article.write_one("", "width=\"320\"").open();
    page.enter(TITLE);
    page.see_text("The viewer could not be loaded");
    page.see_text("in the file itself");
    see_fit(&page);
    // The file is where it says.
    let link = page.find("link", "in the file itself");
    assert_eq!(link.property("href"), article.frames.url(&format!("/{BUNDLE}")));
}
