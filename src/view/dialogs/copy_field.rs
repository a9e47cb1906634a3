//! Texts to be copied.

use leptos::{ev::FocusEvent, html, prelude::*, task::spawn_local};

use super::frame::{DialogFrame, Handle};
use crate::view::{Host, Messages, Value, Viewer, shared::text::LiveText};

/// A field with a text, and a button that copies it.
#[component]
pub fn CopyField(
    host: &'static Host,
    messages: Messages,
    /// Its place among the fields of the dialog.
    at: usize,
    label: String,
    text: String,
    /// Where it says whether the text has been copied.
    status: RwSignal<String>,
) -> impl IntoView {
    let field = NodeRef::<html::Textarea>::new();
    let id = format!("copy-{at}");
    let button = messages.format("copy-what", &[("what", Value::Phrase(&label))]);
    let copy = {
        let label = label.clone();
        move |_| {
            let (label, Some(field)) = (label.clone(), field.get_untracked()) else { return };
            let copied = (host.copy)(field);
            spawn_local(async move {
                let message = if copied.await { "copied" } else { "copy-failed" };
                // By then the dialog may be closed.
                let _ = status.try_set(messages.format(message, &[("what", Value::Phrase(&label))]));
            });
        }
    };
    // A document has no properties.
    let content = cfg!(feature = "ssr").then(|| text.clone());
    let select = |event: FocusEvent| event_target::<web_sys::HtmlTextAreaElement>(&event).select();
    view! {
        <label for=id.clone()>{label}</label>
        // A value, because content is what a program that translates the page could change.
        <textarea
            id=id
            readonly=true
            spellcheck="false"
            dir="ltr"
            prop:value=text
            node_ref=field
            on:focus=select
        >
            {content}
        </textarea>
        <button type="button" aria-label=button on:click=copy>{messages.get("copy")}</button>
    }
}

/// A dialog with several of them, each text with the id of its label's message.
#[component]
pub fn CopyDialog(
    viewer: Viewer,
    host: &'static Host,
    /// The id of its title's message.
    title: &'static str,
    texts: Vec<(&'static str, String)>,
    /// Whether there is a link among them; else it says why there is none.
    has_link: bool,
) -> impl IntoView {
    let messages = viewer.messages.get_untracked();
    let status = RwSignal::new(String::new());
    let fields = (0..).zip(texts).map(|(at, (label, text))| {
        view! { <CopyField host messages at label=messages.get(label) text status/> }
    });
    let fields = fields.collect_view();
    view! {
        <DialogFrame viewer handle=Handle::new(host) class="" title=messages.get(title)>
            {(!has_link).then(|| view! { <p>{messages.get("share-no-link")}</p> })}
            {fields}
            <p role="status"><LiveText text=move || status.get()/></p>
        </DialogFrame>
    }
}
