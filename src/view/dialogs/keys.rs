//! The keyboard's shortcuts, on which the host acts.

use leptos::prelude::*;

use super::frame::{DialogFrame, Handle};
use crate::view::{Host, Value, Viewer};

/// What each key does.
#[component]
pub fn KeysDialog(
    viewer: Viewer,
    host: &'static Host,
    /// The names of the views that there are, in the order of their keys.
    views: Vec<String>,
) -> impl IntoView {
    let messages = viewer.messages.get_untracked();
    let view_key = |(at, view): (usize, String)| {
        (at.to_string(), messages.format("key-view", &[("view", Value::Phrase(&messages.isolated(&view)))]))
    };
    let key = |(key, message): (&str, &str)| (key.to_owned(), messages.get(message));
    let keys: Vec<(String, String)> = [("/", "key-search")]
        .map(key)
        .into_iter()
        .chain((1..).zip(views).map(view_key))
        .chain([("n", "key-next"), ("p", "key-previous"), ("?", "key-help"), ("Esc", "key-close")].map(key))
        .collect();
    let keys = keys.into_iter().map(|(key, does)| view! { <dt><kbd>{key}</kbd></dt> <dd>{does}</dd> });
    let keys = keys.collect_view();
    view! {
        <DialogFrame viewer handle=Handle::new(host) class="shortcuts" title=messages.get("keys")>
            <p>{messages.get("keys-where")}</p>
            <dl>{keys}</dl>
        </DialogFrame>
    }
}
