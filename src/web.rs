//! The page's side of the viewer: the element's life, the screen, and what the browser knows.
//!
//! Nothing else in this crate touches a browser. `public/standpoint.js` defines the element and calls
//! [`mounted::mount`] once for each that is on the page.

mod address;
mod answers;
mod browser;
mod choice;
mod clipboard;
mod download;
mod element;
mod events;
mod highlight;
mod host;
mod integrity;
mod intl;
mod keys;
mod language;
mod load;
mod marks;
pub mod mounted;
mod open;
mod picture;
mod save;
mod share;
mod styles;
mod turn;
