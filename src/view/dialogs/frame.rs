//! What all dialogs have: a title and a way to close them.

use leptos::{html, prelude::*};

use crate::view::{Host, Viewer};

/// A `<dialog>` of the page.
#[derive(Clone, Copy)]
pub struct Handle {
    host: &'static Host,
    place: NodeRef<html::Dialog>,
}

impl Handle {
    pub fn new(host: &'static Host) -> Self {
        Self { host, place: NodeRef::new() }
    }

    /// The element, while it is there.
    pub fn element(self) -> Option<web_sys::HtmlDialogElement> {
        self.place.get_untracked()
    }

    /// Closes it, which gives the focus back to where it was.
    pub fn close(self) {
        if let Some(dialog) = self.element() {
            (self.host.modal)(&dialog, false);
        }
    }
}

/// A dialog that is open while it is drawn.
#[component]
pub fn DialogFrame(
    viewer: Viewer,
    handle: Handle,
    /// Its class, beside that of all dialogs.
    class: &'static str,
    title: String,
    children: Children,
) -> impl IntoView {
    let place = handle.place;
    Effect::new(move |_| {
        if let Some(dialog) = place.get() {
            (handle.host.modal)(&dialog, true);
        }
    });
    let (label, close) = (title.clone(), viewer.messages.get_untracked().get("close"));
    view! {
        <dialog
            class=["shared ", class].concat()
            aria-label=label
            node_ref=place
            on:close=move |_| viewer.dialog.set(None)
        >
            <header>
                <strong>{title}</strong>
                <button type="button" on:click=move |_| handle.close()>{close}</button>
            </header>
            {children()}
        </dialog>
    }
}
