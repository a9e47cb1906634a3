//! The one style sheet of all elements on the page.

use js_sys::Array;
use web_sys::{CssStyleSheet, ShadowRoot};

use crate::styles;

thread_local! {
    /// None where the browser makes none, which every browser that runs this program does.
    static SHEET: Option<CssStyleSheet> = CssStyleSheet::new().ok().inspect(|sheet| replace(sheet, styles::VIEWER));
}

/// Gives a shadow root the viewer's styles.
pub(super) fn adopt(root: &ShadowRoot) {
    SHEET.with(|sheet| root.set_adopted_style_sheets(&sheet.iter().collect::<Array>()));
}

/// Adds the styles that the program's second file has brought.
pub(super) fn extend(more: &str) {
    SHEET.with(|sheet| {
        if let Some(sheet) = sheet {
            replace(sheet, &[styles::VIEWER, more].concat());
        }
    });
}

fn replace(sheet: &CssStyleSheet, rules: &str) {
    // Only a sheet that was not made here can refuse.
    let _ = sheet.replace_sync(rules);
}
