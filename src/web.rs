//! The page's side of the viewer: fetching, the address, the screen, and the element's life.
//!
//! Nothing else in this crate touches a browser. `public/standpoint.js` defines the element and calls
//! [`element::mount`] once for each that is on the page.

pub mod element;
mod load;
mod location;
mod page;
