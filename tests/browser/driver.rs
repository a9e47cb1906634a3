//! Chromium, driven through ChromeDriver: starts and stops both, and sends commands. Knows nothing of pages.

use std::{
    env,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use ureq::{Agent, Body, http::Response};

/// How long the driver may take for one command.
const PATIENCE: Duration = Duration::from_mins(1);

/// A browser without a window that stays off the network, looks the same everywhere and runs in a container.
const FLAGS: [&str; 8] = [
    "--headless=new",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-sync",
    "--hide-scrollbars",
    "--no-first-run",
];

/// Runs in every page before its own scripts: what the browser would tell only those who listened in time.
const LISTEN: &str = "window.cspViolations = [];
    addEventListener('securitypolicyviolation', event =>
        window.cspViolations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));";

/// One ChromeDriver for all tests that run at the same time; it stops when the last of them lets go.
struct Driver {
    process: Child,
    /// Kept open, since a program may not like to lose its output.
    _output: BufReader<ChildStdout>,
    address: String,
    agent: Agent,
    chromium: PathBuf,
    /// Browsers that a test gave back, to save the next one a second.
    idle: Mutex<Vec<String>>,
}

static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

/// What a driver answers: the value asked for, or why there is none.
pub type Answer = Result<Value, String>;

/// A browser window of its own. Its profile is fresh, and each test's site has an origin of its own, so that nothing
/// of one test is there in another.
pub struct Session {
    driver: Arc<Driver>,
    id: String,
}

impl Session {
    /// A browser that shows an empty page.
    pub fn start() -> Self {
        let driver = {
            let mut running = lock(&RUNNING);
            running.upgrade().unwrap_or_else(|| {
                let driver = Arc::new(Driver::start());
                *running = Arc::downgrade(&driver);
                driver
            })
        };
        let used = lock(&driver.idle).pop();
        if let Some(id) = used {
            return Self { driver, id };
        }
        let session = Self { id: driver.new_session(), driver };
        session
            .cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": LISTEN }))
            .unwrap_or_else(|error| panic!("{error}"));
        session
    }

    /// Sends one command with a body.
    pub fn post(&self, command: &str, body: &Value) -> Answer {
        let url = format!("{}/session/{}/{command}", self.driver.address, self.id);
        read(self.driver.agent.post(url).send(&body.to_string()))
    }

    /// Asks for something.
    pub fn get(&self, command: &str) -> Answer {
        read(self.driver.agent.get(format!("{}/session/{}/{command}", self.driver.address, self.id)).call())
    }

    /// Calls Chromium's own protocol.
    pub fn cdp(&self, command: &str, parameters: &Value) -> Answer {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// Runs a function body in the page and waits for its promise, if it gives one.
    pub fn script(&self, body: &str, arguments: &Value) -> Answer {
        self.post("execute/sync", &json!({ "script": body, "args": arguments }))
    }

    /// What the browser has logged since it was last asked.
    pub fn log(&self) -> Vec<Value> {
        let entries = self.post("se/log", &json!({ "type": "browser" })).unwrap_or_else(|error| panic!("{error}"));
        entries.as_array().cloned().unwrap_or_default()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A browser in which a test failed is in nobody knows what state.
        let clean = !thread::panicking()
            && self.cdp("Emulation.clearDeviceMetricsOverride", &json!({})).is_ok()
            && self.cdp("Emulation.setEmulatedMedia", &json!({ "media": "", "features": [] })).is_ok()
            && self.post("url", &json!({ "url": "about:blank" })).is_ok()
            && self.post("se/log", &json!({ "type": "browser" })).is_ok();
        if clean {
            lock(&self.driver.idle).push(std::mem::take(&mut self.id));
        } else {
            self.driver.end_session(&self.id);
        }
    }
}

impl Driver {
    fn start() -> Self {
        let chromium = program("CHROMIUM", &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
            .expect("The browser tests need Chromium or Chrome: install it, or set CHROMIUM to its path.");
        let driver = program("CHROMEDRIVER", &["chromedriver"])
            .expect("The browser tests need ChromeDriver: install it, or set CHROMEDRIVER to its path.");
        let mut process = Command::new(&driver)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", driver.display()));
        let mut output = BufReader::new(process.stdout.take().expect("it was asked for"));
        let port = port(&mut output);
        let agent = Agent::config_builder().http_status_as_error(false).timeout_global(Some(PATIENCE)).build().into();
        let mut driver =
            Self { process, _output: output, address: String::new(), agent, chromium, idle: Mutex::default() };
        // Asked for only here, so that a driver which says nothing is stopped, too.
        let port = port.expect("ChromeDriver stops before it says on which port it listens.");
        driver.address = format!("http://127.0.0.1:{port}");
        driver
    }

    fn new_session(&self) -> String {
        let mut flags: Vec<_> = FLAGS.to_vec();
        if is_root() {
            flags.push("--no-sandbox");
        }
        // Nothing is waited for: a page whose script never comes must be looked at, too.
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "pageLoadStrategy": "none",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": { "args": flags, "binary": self.chromium },
        } } });
        let session = read(self.agent.post(format!("{}/session", self.address)).send(&wanted.to_string()));
        let session = session.unwrap_or_else(|error| panic!("{} does not start: {error}", self.chromium.display()));
        session["sessionId"].as_str().expect("a session has an id").to_owned()
    }

    fn end_session(&self, id: &str) {
        // If it cannot be ended, the driver's end will end it.
        let _ = self.agent.delete(format!("{}/session/{id}", self.address)).call();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for id in std::mem::take(&mut *lock(&self.idle)) {
            self.end_session(&id);
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Takes apart what WebDriver answers.
fn read(response: Result<Response<Body>, ureq::Error>) -> Answer {
    let mut response = response.map_err(|error| format!("ChromeDriver does not answer: {error}"))?;
    let text = response.body_mut().with_config().limit(u64::MAX).read_to_vec().map_err(|error| error.to_string())?;
    let mut answer: Value = serde_json::from_slice(&text).map_err(|error| error.to_string())?;
    let value = answer["value"].take();
    match (value["error"].as_str(), value["message"].as_str()) {
        (Some(error), Some(message)) => Err(format!("{error}: {}", message.lines().next().unwrap_or_default())),
        _ => Ok(value),
    }
}

/// "ChromeDriver was started successfully on port 40123."
fn port(output: &mut impl BufRead) -> Option<u16> {
    output.lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    })
}

/// The program that a variable names, else the first of these on the PATH.
fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(path) = env::var_os(variable).filter(|path| !path.is_empty()) {
        return Some(path.into());
    }
    let folders = env::var_os("PATH")?;
    names.iter().find_map(|name| env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file()))
}

/// Chromium's sandbox does not work for root.
fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// A test that failed elsewhere is no reason to fail here.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
