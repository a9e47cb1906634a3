//! Pictures of every view, for looking at. They are taken only when asked for:
//!
//! ```sh
//! STANDPOINT_SHOTS=shots cargo test --features browser-tests --test browser shots -- --ignored
//! ```

use std::{env, fs, path::Path};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;

use crate::{page::Page, server::Site, views};

#[test]
#[ignore = "writes pictures into the folder that STANDPOINT_SHOTS names"]
fn shots() {
    let folder = env::var_os("STANDPOINT_SHOTS").expect("set STANDPOINT_SHOTS to a folder for the pictures");
    fs::create_dir_all(&folder).unwrap();
    for (name, view) in views::ALL {
        let site = Site::new();
        let page = view(&site);
        for width in [320, 768, 1440] {
            page.set_width(width);
            for scheme in ["light", "dark"] {
                page.set_media("", &[("prefers-color-scheme", scheme)]);
                shoot(&page, &Path::new(&folder).join(format!("{name}-{width}-{scheme}.png")));
            }
        }
        page.set_media("print", &[]);
        shoot(&page, &Path::new(&folder).join(format!("{name}-print.png")));
    }
}

/// The whole page, also what is below the window's edge.
fn shoot(page: &Page, file: &Path) {
    let metrics = page.cdp("Page.getLayoutMetrics", &json!({}));
    let size = &metrics["cssContentSize"];
    let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
    let parameters = json!({ "captureBeyondViewport": true, "clip": clip });
    let picture = page.cdp("Page.captureScreenshot", &parameters);
    fs::write(file, STANDARD.decode(picture["data"].as_str().unwrap()).unwrap()).unwrap();
}
