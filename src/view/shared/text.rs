//! Text from a bundle, drawn as text: never as markup, and with what cannot be seen made visible.

use leptos::prelude::*;

use crate::view::{Messages, Value};

/// Text in which characters that are invisible, or that turn the reading order round, are marked. They
/// stay where they are: what is copied is what the file says.
#[component]
pub fn MarkedText(#[prop(into)] text: String) -> impl IntoView {
    if !text.chars().any(is_hidden) {
        return text.into_any();
    }
    let messages = expect_context::<Messages>();
    let mark = |hidden: char| {
        let name = format!("U+{:04X}", u32::from(hidden));
        let title = messages.format("invisible-character", &[("name", Value::Phrase(&name))]);
        view! { <span class="hidden-character" title=title data-name=name>{hidden.to_string()}</span> }.into_any()
    };
    text.split_inclusive(is_hidden)
        .flat_map(|piece| {
            let mut plain = piece.chars();
            let hidden = plain.next_back().filter(|&last| is_hidden(last));
            let plain = if hidden.is_some() { plain.as_str() } else { piece };
            let plain = (!plain.is_empty()).then(|| plain.to_owned().into_any());
            plain.into_iter().chain(hidden.map(mark)).collect::<Vec<_>>()
        })
        .collect_view()
        .into_any()
}

/// Text of the interface that changes while it is there.
///
/// It is written into an element of its own: a program that translates the page puts others in the place of text nodes, and what
/// is written into those then is not seen.
#[component]
pub fn LiveText<F>(text: F) -> impl IntoView
where
    F: Fn() -> String + Send + Sync + 'static,
{
    // One type for all: each would be drawn by code of its own.
    let text = Signal::derive(text);
    // A document has no properties, and its text stays as it is.
    let in_document = cfg!(feature = "ssr").then_some(text);
    view! { <span prop:textContent=text>{in_document}</span> }
}

/// Text for screen readers alone, because its place on the page says it to everyone else.
#[component]
pub fn Unseen(#[prop(into)] text: String) -> impl IntoView {
    view! { <span class="unseen">{text}</span> }
}

/// Embeddings, overrides and isolates turn text round; the others have no width. Joiners and the
/// left-to-right and right-to-left marks are how some scripts are properly written.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{ad}'
        | '\u{e0000}'..='\u{e007f}')
        || (c.is_control() && !c.is_whitespace())
}
