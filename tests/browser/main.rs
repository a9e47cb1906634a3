//! What a reader experiences, tried in real browsers on the built viewer: in Chromium, and what must work everywhere in
//! Firefox and WebKitGTK, too.
//!
//! `make build`, then `make test-browser`. The viewer is taken from `dist`, or from the folder that `STANDPOINT_DIST`
//! names; browsers and drivers from the PATH, or from `CHROMIUM`, `CHROMEDRIVER` and so on (see `engine.rs`).

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
mod engine;
mod find;
mod page;
mod server;
mod standard;
mod tree;
mod views;

// The tests.
mod accessibility;
mod addresses;
mod appearance;
mod balance;
mod cards;
mod demo;
mod deploy;
mod doubts;
mod element;
mod engines;
mod failures;
mod figures;
mod filtering;
mod forced_colors;
mod frame;
mod hosts;
mod keyboard;
mod landing;
mod languages;
mod lazy;
mod list;
mod loading;
mod marks;
mod matrix;
mod memory;
mod narrowing;
mod open;
mod opened;
mod package;
mod paper;
mod passages;
mod reading;
mod search;
mod share;
mod shots;
mod sizes;
mod static_twin;
mod take;
mod timeline;
mod translated;
mod untrusted;
mod workshop;
