//! Ways to show a comparison of the reader's own. It is read in the browser, and no request is made.

use leptos::{html, prelude::*};

use super::frame::{DialogFrame, Handle};
use crate::view::{Host, OwnBundle, Viewer};

/// A choice of a file or a text, and the way back.
#[component]
pub fn OpenDialog(
    viewer: Viewer,
    host: &'static Host,
    /// Whether a file of the reader's is shown already.
    is_own: bool,
) -> impl IntoView {
    let messages = viewer.messages.get_untracked();
    let handle = Handle::new(host);
    let (file, text) = (NodeRef::<html::Input>::new(), NodeRef::<html::Textarea>::new());
    let show = move |own: Option<OwnBundle>| {
        let Some(dialog) = handle.element() else { return };
        handle.close();
        (host.show)(&dialog, own);
    };
    let show_file = move |_| {
        let chosen = file.get_untracked().and_then(|field| field.files()?.get(0));
        if let Some(chosen) = chosen {
            show(Some(OwnBundle::File(chosen)));
        }
    };
    let show_pasted = move |_| {
        let pasted = text.get_untracked().map(|field| field.value()).unwrap_or_default();
        if !pasted.trim().is_empty() {
            show(Some(OwnBundle::Text(pasted)));
        }
    };
    let back = is_own.then(|| {
        view! {
            <button type="button" class="back" on:click=move |_| show(None)>{messages.get("open-back")}</button>
        }
    });
    view! {
        <DialogFrame viewer handle class="opening" title=messages.get("open-title")>
            <p>{messages.get("open-privacy")}</p>
            <label for="open-file">{messages.get("open-choose")}</label>
            <input type="file" id="open-file" accept=".json,application/json" node_ref=file on:change=show_file/>
            // The element takes what is dropped, here as anywhere else on it.
            <p>{messages.get("open-drop")}</p>
            <label for="open-text">{messages.get("open-paste")}</label>
            <textarea id="open-text" spellcheck="false" node_ref=text></textarea>
            <button type="button" on:click=show_pasted>{messages.get("open-pasted")}</button>
            {back}
        </DialogFrame>
    }
}
