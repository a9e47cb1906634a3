//! What a reader experiences, tried in a real Chromium on the built viewer.
//!
//! `make build`, then `make test-browser`. The viewer is taken from `dist`, or from the folder that `STANDPOINT_DIST`
//! names; the browser and its driver from the PATH, or from `CHROMIUM` and `CHROMEDRIVER`.

#![allow(clippy::doc_markdown, reason = "ChromeDriver is a name, not code")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise"
)]

// What the tests are written in.
mod answer;
mod driver;
mod find;
mod page;
mod server;
mod tree;
mod views;

// The tests.
mod accessibility;
mod addresses;
mod failures;
mod figures;
mod filtering;
mod frame;
mod hosts;
mod keyboard;
mod loading;
mod reading;
mod shots;
mod sizes;
mod untrusted;
