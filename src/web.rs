//! The page's side of the programs: the elements' lives, the screen, and what the browser knows.
//!
//! Nothing else in this crate touches a browser. `public/standpoint.js` defines the viewer's element and calls
//! [`mounted::mount`] once for each that is on the page; `public/standpoint-workshop.js` does so with the workshop's, and
//! [`workshop::mount`].

mod browser;
mod clipboard;
mod intl;
mod language;
mod save;
mod turn;

// The viewer.
#[cfg(feature = "viewer")]
mod address;
#[cfg(feature = "viewer")]
mod answers;
#[cfg(feature = "viewer")]
mod choice;
#[cfg(feature = "viewer")]
mod download;
#[cfg(feature = "viewer")]
mod element;
#[cfg(feature = "viewer")]
mod events;
#[cfg(feature = "viewer")]
mod highlight;
#[cfg(feature = "viewer")]
mod host;
#[cfg(feature = "viewer")]
mod integrity;
#[cfg(feature = "viewer")]
mod keys;
#[cfg(feature = "viewer")]
mod load;
#[cfg(feature = "viewer")]
mod marks;
#[cfg(feature = "viewer")]
pub mod mounted;
#[cfg(feature = "viewer")]
mod open;
#[cfg(feature = "viewer")]
mod picture;
#[cfg(feature = "viewer")]
mod share;
#[cfg(feature = "viewer")]
mod styles;

// The workshop.
#[cfg(feature = "workshop")]
mod chosen_words;
#[cfg(feature = "workshop")]
mod files;
#[cfg(feature = "workshop")]
mod storage;
#[cfg(feature = "workshop")]
pub mod workshop;
