//! The browsers that tests run in, and how they differ as programs: what to start, and how.

use std::{
    env,
    io::{BufRead as _, BufReader},
    path::PathBuf,
    process::{Child, ChildStdout, Command, Stdio},
};

use serde_json::{Value, json};

/// What a page is drawn by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    /// WebKitGTK, in the little browser that comes with it.
    WebKit,
}

/// A Chromium without a window that stays off the network, looks the same everywhere and runs in a container.
const CHROMIUM_FLAGS: [&str; 9] = [
    "--headless=new",
    // The name of sites that others could open, too.
    "--host-resolver-rules=MAP standpoint.example 127.0.0.1",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-sync",
    "--hide-scrollbars",
    "--no-first-run",
];

/// What the reader speaks, whatever the machine does.
const LANGUAGES: &str = "en-GB,en";

impl Engine {
    /// How many windows one driver can have at the same time.
    pub fn most_windows(self) -> usize {
        match self {
            Self::Chromium => usize::MAX,
            Self::Firefox | Self::WebKit => 1,
        }
    }

    /// What starts the driver, which is to listen on this port and to draw on this display.
    pub fn driver(self, port: u16, display: Option<&Display>) -> Command {
        let port = format!("--port={port}");
        let mut command = match self {
            Self::Chromium => Command::new(needed("ChromeDriver", "CHROMEDRIVER", &["chromedriver"])),
            Self::Firefox => Command::new(needed("geckodriver", "GECKODRIVER", &["geckodriver"])),
            Self::WebKit => Command::new(needed("WebKitWebDriver", "WEBKITWEBDRIVER", &["WebKitWebDriver"])),
        };
        command.arg(port);
        // Where WebKitGTK has it from.
        command.env("LC_ALL", "C.UTF-8").env("LANGUAGE", "en_GB:en");
        if let Some(display) = display {
            command
                .env("DISPLAY", format!(":{}", display.number))
                .env("GDK_BACKEND", "x11")
                .env_remove("WAYLAND_DISPLAY");
        }
        command
    }

    /// The display it draws on, if it cannot do without.
    pub fn display(self) -> Option<Display> {
        (self == Self::WebKit).then(Display::start)
    }

    /// What a driver is asked for.
    pub fn wanted(self) -> Value {
        let mut wanted = match self {
            Self::Chromium => {
                let mut flags = CHROMIUM_FLAGS.to_vec();
                if is_root() {
                    flags.push("--no-sandbox");
                }
                let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
                json!({
                    "goog:loggingPrefs": { "browser": "ALL" },
                    "goog:chromeOptions": {
                        "args": flags,
                        "binary": needed("Chromium", "CHROMIUM", &names),
                        "prefs": { "intl.accept_languages": LANGUAGES },
                    },
                })
            }
            Self::Firefox => {
                let firefox = needed("Firefox", "FIREFOX", &["firefox", "firefox-esr"]);
                json!({ "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "binary": firefox,
                    "prefs": { "intl.accept_languages": LANGUAGES },
                } })
            }
            // The driver knows where its browser is.
            Self::WebKit => json!({}),
        };
        // Nothing is waited for: a page whose script never comes must be looked at, too.
        wanted["pageLoadStrategy"] = "none".into();
        json!({ "capabilities": { "alwaysMatch": wanted } })
    }
}

/// A display that nobody looks at, for browsers that cannot do without one.
pub struct Display {
    process: Child,
    /// Kept open, since a program may not like to lose its output.
    _output: BufReader<ChildStdout>,
    number: u32,
}

impl Display {
    fn start() -> Self {
        let xvfb = needed("Xvfb", "XVFB", &["Xvfb"]);
        // It takes a number that is free and says which.
        let mut process = Command::new(&xvfb)
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", xvfb.display()));
        let mut output = BufReader::new(process.stdout.take().expect("it was asked for"));
        let mut line = String::new();
        let read = output.read_line(&mut line);
        let mut display = Self { process, _output: output, number: 0 };
        // Looked at only here, so that a display which says nothing is stopped, too.
        display.number = read.ok().and_then(|_| line.trim().parse().ok()).expect("Xvfb stops before it has a display.");
        display
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The program that a variable names, else the first of these on the PATH.
fn needed(what: &str, variable: &str, names: &[&str]) -> PathBuf {
    if let Some(path) = env::var_os(variable).filter(|path| !path.is_empty()) {
        return path.into();
    }
    let folders = env::var_os("PATH").unwrap_or_default();
    let mut files = names.iter().flat_map(|name| env::split_paths(&folders).map(move |folder| folder.join(name)));
    files.find(|path| path.is_file()).unwrap_or_else(|| {
        panic!("There is no {what}: `make test-browser` installs it where it can; else set {variable} to its path.")
    })
}

/// Chromium's sandbox does not work for root.
fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
