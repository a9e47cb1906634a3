//! What a reader copies.

use js_sys::Reflect;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, HtmlDocument, HtmlTextAreaElement};

use crate::view::LocalFuture;

/// Copies what is in a field; whether that has happened. If it has not, the text is selected, to be copied by hand.
pub(super) fn copy(field: HtmlTextAreaElement) -> LocalFuture<bool> {
    Box::pin(async move {
        if let Some(clipboard) = clipboard()
            && JsFuture::from(clipboard.write_text(&field.value())).await.is_ok()
        {
            return true;
        }
        // Where a page may not use the clipboard, as in a frame: the older way.
        let _ = field.focus();
        field.select();
        let document = gloo::utils::document().dyn_into::<HtmlDocument>();
        document.is_ok_and(|document| document.exec_command("copy").unwrap_or_default())
    })
}

/// The clipboard. A page that did not come safely has none, whatever the type says.
fn clipboard() -> Option<Clipboard> {
    let navigator = gloo::utils::window().navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    clipboard.is_object().then(|| clipboard.unchecked_into())
}
