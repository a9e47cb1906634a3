//! The page's side of the viewer: the element's life, the screen, and what the browser knows.
//!
//! Nothing else in this crate touches a browser. `public/standpoint.js` defines the element and calls
//! [`element::mount`] once for each that is on the page; `public/download.js` brings the bundles.

mod browser;
pub mod element;
mod page;
mod words;
