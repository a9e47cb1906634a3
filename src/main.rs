//! The viewer as a WebAssembly module. It does nothing by itself: `public/standpoint.js` calls what
//! [`standpoint::web::element`] exports.

use standpoint as _;

fn main() {}
