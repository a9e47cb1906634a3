//! A browser driven by WebDriver: starts and stops driver and browser, and sends commands. Knows nothing of pages.

use std::{
    net::TcpListener,
    process::{Child, Stdio},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use ureq::{Agent, Body, http::Response};

use crate::engine::{Display, Engine};

/// How long the driver may take for one command.
const PATIENCE: Duration = Duration::from_mins(1);

/// How long between two looks whether the driver listens.
const PAUSE: Duration = Duration::from_millis(20);

/// How often a driver is started on another port, if somebody else was quicker to take the one it was to have.
const ATTEMPTS: usize = 3;

/// Runs in every page before its own scripts: what the browser would tell only those who listened in time.
const LISTEN: &str = "window.cspViolations = [];
    addEventListener('securitypolicyviolation', event =>
        window.cspViolations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));";

/// One driver for all tests that run in an engine at the same time; it stops when the last of them lets go.
struct Driver {
    engine: Engine,
    process: Child,
    address: String,
    agent: Agent,
    windows: Mutex<Windows>,
    /// Told of every window that is given back.
    freed: Condvar,
    /// What it draws on; it goes last.
    display: Option<Display>,
}

#[derive(Default)]
struct Windows {
    /// How many tests have one.
    used: usize,
    /// Those that a test gave back, to save the next one a second.
    idle: Vec<String>,
}

/// The driver that runs, for each engine.
static RUNNING: [Mutex<Weak<Driver>>; 3] = [const { Mutex::new(Weak::new()) }; 3];

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
    pub fn start(engine: Engine) -> Self {
        let driver = {
            let mut running = lock(&RUNNING[engine as usize]);
            running.upgrade().unwrap_or_else(|| {
                let driver = Arc::new(Driver::start(engine));
                *running = Arc::downgrade(&driver);
                driver
            })
        };
        let used = driver.take_window();
        let is_new = used.is_none();
        // Made first, so that the window is given back if it cannot be had.
        let mut session = Self { id: used.unwrap_or_default(), driver };
        if is_new {
            session.id = session.driver.new_session();
            if engine == Engine::Chromium {
                session
                    .cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": LISTEN }))
                    .unwrap_or_else(|error| panic!("{error}"));
            }
        }
        session
    }

    /// What it draws with.
    pub fn engine(&self) -> Engine {
        self.driver.engine
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
        assert_eq!(self.engine(), Engine::Chromium, "only Chromium knows {command}");
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// Runs a function body in the page and waits for its promise, if it gives one.
    pub fn script(&self, body: &str, arguments: &Value) -> Answer {
        self.post("execute/sync", &json!({ "script": body, "args": arguments }))
    }

    /// What the browser has logged since it was last asked.
    pub fn log(&self) -> Vec<Value> {
        assert_eq!(self.engine(), Engine::Chromium, "only Chromium tells its log");
        let entries = self.post("se/log", &json!({ "type": "browser" })).unwrap_or_else(|error| panic!("{error}"));
        entries.as_array().cloned().unwrap_or_default()
    }

    /// Makes the window as good as new, or says that it cannot be.
    fn clean(&self) -> bool {
        let is_chromium = self.engine() == Engine::Chromium;
        (!is_chromium
            || self.cdp("Emulation.clearDeviceMetricsOverride", &json!({})).is_ok()
                && self.cdp("Emulation.setEmulatedMedia", &json!({ "media": "", "features": [] })).is_ok()
                && self
                    .cdp("Emulation.setUserAgentOverride", &json!({ "userAgent": "", "acceptLanguage": "" }))
                    .is_ok())
            && self.post("url", &json!({ "url": "about:blank" })).is_ok()
            && (!is_chromium || self.post("se/log", &json!({ "type": "browser" })).is_ok())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A browser in which a test failed is in nobody knows what state.
        let idle = (!thread::panicking() && self.clean()).then(|| std::mem::take(&mut self.id));
        if !self.id.is_empty() {
            self.driver.end_session(&self.id);
        }
        let mut windows = lock(&self.driver.windows);
        windows.used -= 1;
        windows.idle.extend(idle);
        self.driver.freed.notify_one();
    }
}

impl Driver {
    fn start(engine: Engine) -> Self {
        let mut display = engine.display();
        for _ in 0..ATTEMPTS {
            // Not every driver can say which port it has taken, so each is told one that was free a moment ago.
            let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
            let port = free.expect("a port is free").port();
            let process = engine
                .driver(port, display.as_ref())
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap_or_else(|error| panic!("The driver of {engine:?} does not start: {error}"));
            let mut driver = Self {
                engine,
                process,
                address: format!("http://127.0.0.1:{port}"),
                agent: Agent::config_builder()
                    .http_status_as_error(false)
                    .timeout_global(Some(PATIENCE))
                    .build()
                    .into(),
                windows: Mutex::default(),
                freed: Condvar::new(),
                display,
            };
            if driver.listens() {
                return driver;
            }
            display = driver.display.take();
        }
        panic!("The driver of {engine:?} stops before it listens, {ATTEMPTS} times out of {ATTEMPTS}.")
    }

    /// Waits until the driver answers; false if it has stopped instead.
    fn listens(&mut self) -> bool {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            if !matches!(self.process.try_wait(), Ok(None)) {
                return false;
            }
            let status = read(self.agent.get(format!("{}/status", self.address)).call());
            if status.is_ok_and(|status| status["ready"] == true) {
                return true;
            }
            thread::sleep(PAUSE);
        }
        false
    }

    /// Waits until a window may be had, and gives one that is idle, or nothing where a new one must be started.
    fn take_window(&self) -> Option<String> {
        let full = |windows: &mut Windows| windows.used >= self.engine.most_windows();
        let waited = self.freed.wait_while(lock(&self.windows), full);
        let mut windows = waited.unwrap_or_else(PoisonError::into_inner);
        windows.used += 1;
        windows.idle.pop()
    }

    fn new_session(&self) -> String {
        let wanted = self.engine.wanted().to_string();
        let session = read(self.agent.post(format!("{}/session", self.address)).send(&wanted));
        let session = session.unwrap_or_else(|error| panic!("{:?} does not start: {error}", self.engine));
        session["sessionId"].as_str().expect("a session has an id").to_owned()
    }

    fn end_session(&self, id: &str) {
        // If it cannot be ended, the driver's end will end it.
        let _ = self.agent.delete(format!("{}/session/{id}", self.address)).call();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for id in std::mem::take(&mut lock(&self.windows).idle) {
            self.end_session(&id);
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Takes apart what WebDriver answers.
fn read(response: Result<Response<Body>, ureq::Error>) -> Answer {
    let mut response = response.map_err(|error| format!("the driver does not answer: {error}"))?;
    let text = response.body_mut().with_config().limit(u64::MAX).read_to_vec().map_err(|error| error.to_string())?;
    let mut answer: Value = serde_json::from_slice(&text).map_err(|error| error.to_string())?;
    let value = answer["value"].take();
    match (value["error"].as_str(), value["message"].as_str()) {
        (Some(error), Some(message)) => Err(format!("{error}: {}", message.lines().next().unwrap_or_default())),
        _ => Ok(value),
    }
}

/// A test that failed elsewhere is no reason to fail here.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
