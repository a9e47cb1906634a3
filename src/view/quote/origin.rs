//! Where a quote was printed.

use leptos::prelude::*;

use crate::{
    bundle::{QuoteId, Source},
    text_fragment::TextFragment,
    view::{
        Context, Value,
        shared::{link::OutwardLink, text::MarkedText},
    },
};

/// The source of a quote, as short as it can be: the sources are listed in full at the end of the page.
#[component]
pub fn Origin(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let bundle = ctx.corpus.bundle();
    let data = ctx.corpus.quote(quote)?;
    let source_id = data.source?;
    let Some(source) = bundle.sources.get(source_id) else {
        let id = bundle.sources.id(source_id);
        return Some(view! { <span><UnknownId message="unknown-source" id/></span> }.into_any());
    };
    let lang = ctx.lang(source.in_language.as_deref());
    let (short, dir) = match source.publisher.as_deref() {
        Some(publisher) => (publisher, "auto"),
        None => (&*source.name, ctx.dir(source.in_language.as_deref())),
    };
    let name = view! { <bdi lang=lang dir=dir><MarkedText text=short/></bdi> };
    let full = full_name(&ctx, source);
    let Some(link) = &source.url else {
        return Some(view! { <span title=full>{name}</span> }.into_any());
    };
    let Some(address) = &link.address else {
        let written = link.written.to_string();
        return Some(view! { <span>{name} {" ("} <MarkedText text=written/> {")"}</span> }.into_any());
    };
    let (href, opened) = (TextFragment::of(bundle, data).address(address), ctx.opened);
    let link = view! {
        <OutwardLink
            href
            attr:part="source"
            attr:aria-label=full.clone()
            attr:title=full
            on:click=move |_| opened.set(Some(quote))
        >
            {name}
        </OutwardLink>
    };
    Some(link.into_any())
}

/// The publisher and the name together, where the publisher stands for both.
fn full_name(ctx: &Context, source: &Source) -> Option<String> {
    let publisher = ctx.messages.isolated(source.publisher.as_deref()?);
    let name = ctx.messages.isolated(&source.name);
    let values = [("publisher", Value::Phrase(&publisher)), ("name", Value::Phrase(&name))];
    Some(ctx.messages.format("publisher-and-name", &values))
}

/// A message about something that the file names but does not have.
#[component]
pub fn UnknownId(message: &'static str, #[prop(into)] id: String) -> impl IntoView {
    let ctx = expect_context::<Context>();
    ctx.messages.format_around(message, &[], "id", view! { <bdi><MarkedText text=id/></bdi> })
}
