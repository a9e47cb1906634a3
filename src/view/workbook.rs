//! How a workbook is written, which is in a third file of the program: few readers take one, and what writes it is large.
//!
//! `public/lazy.js` brings it, as it does the second (`lazy.rs`).

#[cfg(all(target_family = "wasm", not(debug_assertions)))]
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::export::Sheets;

/// Makes an XLSX file; nothing where more is on a sheet than there is room for.
pub(super) type WriteWorkbook = fn(&Sheets<'_>) -> Option<Vec<u8>>;

const WRITE: WriteWorkbook = |sheets| sheets.xlsx().ok();

/// Loads the third file, unless it is there.
///
/// # Errors
///
/// Where it does not arrive, or is not the one that belongs to this program. It can be tried again.
#[cfg(all(target_family = "wasm", not(debug_assertions)))]
#[wasm_split(xlsx, fallible, wasm_split_path = leptos::wasm_split)]
pub(super) fn load() -> Result<WriteWorkbook, SplitLoaderError> {
    Ok(WRITE)
}

/// While you work on the program it is in one piece, and without a page.
#[cfg(any(not(target_family = "wasm"), debug_assertions))]
#[expect(clippy::unused_async, reason = "in a published program it has to be awaited")]
pub(super) async fn load() -> Result<WriteWorkbook, std::convert::Infallible> {
    Ok(WRITE)
}
