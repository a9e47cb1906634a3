//! The page's side of the viewer: the element's life, the screen, and what the browser knows.
//!
//! Nothing else in this crate touches a browser. `public/standpoint.js` defines the element and calls
//! [`element::mount`] once for each that is on the page.

mod address;
mod browser;
mod choice;
mod clipboard;
mod download;
pub mod element;
mod events;
mod highlight;
mod host;
mod integrity;
mod keys;
mod language;
mod load;
mod marks;
mod open;
mod picture;
mod save;
mod share;
mod turn;
