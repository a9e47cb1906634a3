//! The workshop as a WebAssembly module. It does nothing by itself: `public/standpoint-workshop.js` calls what
//! [`standpoint::web::workshop`] exports.

use standpoint as _;

fn main() {}
