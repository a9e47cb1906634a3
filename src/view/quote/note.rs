//! What is said of a quote besides its source's words.

use leptos::prelude::*;

use crate::{
    bundle::Kind,
    view::{Context, Messages, i18n::messages, shared::text::MarkedText},
};

/// An editor's remark: plainly not the speaker's.
#[component]
pub fn EditorNote(#[prop(into)] text: String) -> impl IntoView {
    let ctx = expect_context::<Context>();
    view! {
        <p class="note">
            <span class="whose">{ctx.messages.get("editors-note")}</span>
            {" "}
            <span lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></span>
        </p>
    }
}

/// Says so where the words are not the speaker's own.
#[component]
pub fn KindNote(kind: Kind) -> impl IntoView {
    let messages = expect_context::<Messages>();
    messages::kind(kind).map(|message| view! { <p class="kind">{messages.get(message)}</p> })
}
