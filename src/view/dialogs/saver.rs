//! What the ways to save have in common: a button with a hint, and handing a file to the browser.

use leptos::{ev::MouseEvent, prelude::*};

use crate::view::{Host, Messages, SavedFile, Value};

/// A file that a dialog hands to the browser, and where it says so.
#[derive(Clone, Copy)]
pub struct Saver {
    pub host: &'static Host,
    pub messages: Messages,
    pub status: RwSignal<String>,
}

impl Saver {
    /// Hands a file to the browser.
    pub fn save(self, name: String, media_type: &'static str, content: Vec<u8>) {
        let message = self.messages.format("taken", &[("file", Value::Phrase(&self.messages.isolated(&name)))]);
        (self.host.save)(&SavedFile { name, media_type, content });
        // By then the dialog may be closed.
        let _ = self.status.try_set(message);
    }
}

/// A button, and below it what it gives; `id` is that of the message about it but for its end.
#[component]
pub fn Choice<F>(id: &'static str, label: String, on_click: F) -> impl IntoView
where
    F: Fn(MouseEvent) + 'static,
{
    let hint = expect_context::<Messages>().get(&[id, "-hint"].concat());
    let id = [id, "-hint"].concat();
    view! {
        <button type="button" aria-describedby=id.clone() on:click=on_click>{label}</button>
        <p id=id>{hint}</p>
    }
}
