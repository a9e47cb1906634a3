//! Files that a reader saves.

use gloo::{
    file::{Blob, ObjectUrl},
    timers::callback::Timeout,
};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlAnchorElement;

use crate::view::SavedFile;

/// How long a browser may take to begin, in milliseconds.
const PATIENCE: u32 = 60_000;

/// Hands a file to the browser to be saved. A page cannot find out whether it was.
pub(super) fn save(file: &SavedFile) {
    let link = gloo::utils::document().create_element("a").ok();
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else { return };
    let blob = Blob::new_with_options(&*file.content, Some(file.media_type));
    let url = ObjectUrl::from(blob);
    link.set_href(&url);
    link.set_download(&file.name);
    link.click();
    // What has no address any more could not be saved.
    Timeout::new(PATIENCE, move || drop(url)).forget();
}
