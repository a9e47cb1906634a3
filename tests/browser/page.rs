//! A page in a reader's words: open, see, find, click, press. Every look waits until what it looks for is there.

use std::{
    cell::{Cell, RefCell},
    path::Path,
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{driver::Session, engine::Engine, server::Site, tree::Tree};

/// How long something may take to appear: far longer than it does, and longer than the 10 s after which the viewer
/// gives up on a silent server.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long between two looks.
const PAUSE: Duration = Duration::from_millis(30);

/// The frame of a title, which is its name for a screen reader.
const FRAME: &str = "return [...document.querySelectorAll('iframe')].find(frame => frame.title === arguments[0])";

/// One reader's window.
pub struct Page {
    pub session: Session,
    /// What WebDriver calls the elements that were found, each at its number; only where Chromium's protocol is not spoken.
    pub known: RefCell<Vec<String>>,
    patience: Cell<Duration>,
    /// The frame that is looked into, by Chromium's name for it; else the page itself.
    frame: RefCell<Option<String>>,
}

impl Page {
    /// Opens an address of a site in Chromium, in a window of 1,440 by 900.
    #[track_caller]
    pub fn open(site: &Site, path: &str) -> Self {
        Self::open_in(Engine::Chromium, site, path)
    }

    /// The same in any engine. One thread can have only one window of an engine other than Chromium.
    #[track_caller]
    pub fn open_in(engine: Engine, site: &Site, path: &str) -> Self {
        let session = Session::start(engine);
        let page =
            Self { session, known: RefCell::default(), patience: Cell::new(PATIENCE), frame: RefCell::default() };
        page.set_width(1440);
        page.go(site, path);
        page
    }

    /// Opens a file from disk, as a double click does.
    #[track_caller]
    pub fn open_file(engine: Engine, file: &Path) -> Self {
        let session = Session::start(engine);
        let page =
            Self { session, known: RefCell::default(), patience: Cell::new(PATIENCE), frame: RefCell::default() };
        page.set_width(1440);
        page.post("url", &json!({ "url": format!("file://{}", file.display()) }));
        let is_new = || page.session.script("return location.protocol === 'file:'", &json!([]));
        page.wait(
            || is_new().is_ok_and(|is_new| is_new == true).then_some(()),
            || format!("{} does not open", file.display()),
        );
        page
    }

    /// Goes on to another address in the same window.
    #[track_caller]
    pub fn go(&self, site: &Site, path: &str) {
        let url = site.url(path);
        // Between two documents there may be none to ask, and a window that has just opened may be between two.
        let mark = || self.session.script("window.isLeft = true", &json!([])).ok();
        self.wait(mark, || "the window has no document".to_owned());
        self.post("url", &json!({ "url": url }));
        let is_new = || self.session.script("return document.body !== null && !window.isLeft", &json!([]));
        self.wait(|| is_new().is_ok_and(|is_new| is_new == true).then_some(()), || format!("{url} does not open"));
    }

    /// Goes into the frame of this title: what is looked for and done from now on is in there.
    #[track_caller]
    pub fn enter(&self, title: &str) {
        let id = (self.session.engine() == Engine::Chromium).then(|| {
            let element = self.find("Iframe", title).node.element;
            let described = self.cdp("DOM.describeNode", &json!({ "backendNodeId": element }));
            described["node"]["frameId"].as_str().unwrap().to_owned()
        });
        let is_there = "return location.href !== 'about:blank' && document.readyState === 'complete'";
        // While it changes from the empty document to the one that it is for, there is nothing to enter.
        let look = || {
            self.session.post("frame", &json!({ "id": null })).ok()?;
            let frame = self.session.script(FRAME, &json!([title])).ok()?;
            self.session.post("frame", &json!({ "id": frame })).ok()?;
            (self.session.script(is_there, &json!([])).ok()? == true).then_some(())
        };
        self.wait(look, || format!("nothing comes into the frame “{title}”"));
        self.frame.replace(id);
    }

    /// Comes back to the page from all frames.
    #[track_caller]
    pub fn leave(&self) {
        self.post("frame", &json!({ "id": null }));
        self.frame.replace(None);
    }

    /// The window's address.
    #[track_caller]
    pub fn url(&self) -> String {
        self.get("url").as_str().unwrap().to_owned()
    }

    /// Waits until the address ends like this.
    #[track_caller]
    pub fn see_url(&self, end: &str) {
        self.wait(
            || self.url().ends_with(end).then_some(()),
            || format!("the address does not become …{end}, it is {}", self.url()),
        );
    }

    /// Waits until the address has this in it.
    #[track_caller]
    pub fn see_in_url(&self, part: &str) {
        self.wait(|| self.url().contains(part).then_some(()), || format!("{part} is not in {}", self.url()));
    }

    /// The browser's back button.
    #[track_caller]
    pub fn back(&self) {
        self.post("back", &json!({}));
    }

    /// The browser's forward button.
    #[track_caller]
    pub fn forward(&self) {
        self.post("forward", &json!({}));
    }

    /// Presses a key, by its name on the keyboard, and releases it.
    #[track_caller]
    pub fn press(&self, key: &str) {
        let (control, key) = key.strip_prefix("Control+").map_or((None, key), |key| (Some("\u{e009}"), key));
        let code = match key {
            "Tab" => "\u{e004}",
            "Enter" => "\u{e007}",
            "Escape" => "\u{e00c}",
            "Space" => " ",
            "ArrowLeft" => "\u{e012}",
            "ArrowUp" => "\u{e013}",
            "ArrowRight" => "\u{e014}",
            "ArrowDown" => "\u{e015}",
            letter if letter.chars().count() == 1 => letter,
            other => panic!("no key {other}"),
        };
        let act = |kind: &str, code: &str| json!({ "type": kind, "value": code });
        let down = control.into_iter().chain([code]).map(|code| act("keyDown", code));
        let up = [code].into_iter().chain(control).map(|code| act("keyUp", code));
        let actions: Vec<Value> = down.chain(up).collect();
        self.post("actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }));
    }

    /// What the browser has logged as an error since it was last asked.
    pub fn console_errors(&self) -> Vec<String> {
        let errors = self.session.log().into_iter().filter(|entry| entry["level"] == "SEVERE");
        errors.map(|entry| entry["message"].to_string()).collect()
    }

    /// What the page's policy has forbidden so far.
    #[track_caller]
    pub fn csp_violations(&self) -> Value {
        self.script("return window.cspViolations", &json!([]))
    }

    /// Makes the window this wide.
    #[track_caller]
    pub fn set_width(&self, width: u32) {
        if self.session.engine() != Engine::Chromium {
            // With its frame, where it has one.
            self.post("window/rect", &json!({ "width": width, "height": 900 }));
            return;
        }
        let size = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Sets what the page is drawn for: a medium such as `print`, and features such as `prefers-color-scheme: dark`.
    #[track_caller]
    pub fn set_media(&self, medium: &str, features: &[(&str, &str)]) {
        let features: Vec<_> = features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.cdp("Emulation.setEmulatedMedia", &json!({ "media": medium, "features": features }));
    }

    /// Sets the languages that the reader prefers, the best first, with commas between; only in Chromium.
    #[track_caller]
    pub fn set_languages(&self, languages: &str) {
        let agent = self.script("return navigator.userAgent", &json!([]));
        self.cdp("Emulation.setUserAgentOverride", &json!({ "userAgent": agent, "acceptLanguage": languages }));
    }

    /// Takes the window off the net, or puts it back.
    #[track_caller]
    pub fn set_offline(&self, offline: bool) {
        self.cdp("Network.enable", &json!({}));
        let none = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.cdp("Network.emulateNetworkConditions", &none);
    }

    /// Everything as a screen reader is told about it; only Chromium tells that.
    #[track_caller]
    pub fn tree(&self) -> Tree {
        let frame = self.frame.borrow().as_ref().map_or_else(|| json!({}), |id| json!({ "frameId": id }));
        Tree::new(&self.cdp("Accessibility.getFullAXTree", &frame))
    }

    /// Runs a function body in the page.
    #[track_caller]
    pub fn script(&self, body: &str, arguments: &Value) -> Value {
        self.session.script(body, arguments).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Calls Chromium's own protocol.
    #[track_caller]
    pub fn cdp(&self, command: &str, parameters: &Value) -> Value {
        self.session.cdp(command, parameters).unwrap_or_else(|error| panic!("{error}"))
    }

    /// From now on, waits this much longer than usual.
    pub fn be_patient(&self, longer: Duration) {
        self.patience.set(PATIENCE + longer);
    }

    /// Looks again and again until there is something, or fails with this sentence.
    #[track_caller]
    pub fn wait<T>(&self, look: impl FnMut() -> Option<T>, sentence: impl FnOnce() -> String) -> T {
        self.wait_quietly(look).unwrap_or_else(|| panic!("{}\n  at {}", sentence(), self.url()))
    }

    /// Looks again and again until there is something, or until it has taken too long.
    pub fn wait_quietly<T>(&self, mut look: impl FnMut() -> Option<T>) -> Option<T> {
        let deadline = Instant::now() + self.patience.get();
        loop {
            let found = look();
            if found.is_some() || Instant::now() > deadline {
                return found;
            }
            thread::sleep(PAUSE);
        }
    }

    /// Sends one WebDriver command with a body.
    #[track_caller]
    pub fn post(&self, command: &str, body: &Value) -> Value {
        self.session.post(command, body).unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Asks WebDriver for something.
    #[track_caller]
    pub fn get(&self, command: &str) -> Value {
        self.session.get(command).unwrap_or_else(|error| panic!("{command}: {error}"))
    }
}
