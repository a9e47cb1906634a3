//! The page's side of the viewer: the element's life, the screen, and what the browser knows.
//!
//! Nothing else in this crate touches a browser. `public/standpoint.js` defines the element and calls
//! [`element::mount`] once for each that is on the page.

mod address;
mod browser;
mod choice;
mod download;
pub mod element;
mod events;
mod host;
mod integrity;
mod keys;
mod language;
mod load;
mod turn;
