//! The viewer as a WebAssembly module. It does nothing by itself: `public/standpoint.js` calls what
//! [`standpoint::web::mounted`] exports.

use standpoint as _;

fn main() {}
