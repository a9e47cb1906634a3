//! The sources in full, and whose work the comparison is.

use leptos::prelude::*;

use super::{
    Context,
    shared::{DateText, Heading, link::BundleLink, text::MarkedText},
};
use crate::{bundle::SourceId, text_fragment::TextFragment};

/// The sources in full, and whose work the comparison is.
#[component]
pub fn Sources() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let messages = ctx.messages;
    let sources = ctx.corpus.bundle().sources.iter().filter(|(.., source)| source.is_some());
    let entries: Vec<_> = sources.map(|(source, ..)| view! { <SourceEntry source/> }).collect();
    let list = (!entries.is_empty()).then(|| {
        view! {
            <Heading depth=1 attr:class="what">{messages.get("sources-heading")}</Heading>
            <ul role="list">{entries}</ul>
        }
    });
    view! {
        <footer class="sources" part="sources">
            {list}
            <About/>
        </footer>
    }
}

/// Who publishes the comparison, when it was last changed, and on which terms.
#[component]
fn About() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let bundle = ctx.corpus.bundle();
    let text = |text: &str| view! { <span lang=ctx.lang(None) dir="auto"><MarkedText text/></span> }.into_any();
    let facts = [
        ("comparison-by", "publisher", bundle.publisher.as_deref().map(text)),
        ("last-changed", "date", bundle.date_modified.clone().map(|date| view! { <DateText date/> }.into_any())),
        ("license", "license", bundle.license.as_deref().map(text)),
    ];
    let items: Vec<_> = facts
        .into_iter()
        .filter_map(|(message, name, fact)| {
            let fact = ctx.messages.format_around(message, &[], name, fact?);
            Some(view! { <li>{fact}</li> })
        })
        .collect();
    (!items.is_empty()).then(|| view! { <ul class="about" role="list">{items}</ul> })
}

/// A source in full, its links to a passage of it where one is given.
#[component]
pub fn SourceEntry(source: SourceId, #[prop(optional_no_strip)] passage: Option<TextFragment>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let messages = ctx.messages;
    ctx.corpus.bundle().sources.get(source).map(|source| {
        let (lang, dir) = (ctx.lang(source.in_language.as_deref()), ctx.dir(source.in_language.as_deref()));
        let text = |text: &str, dir| view! { <span lang=lang.clone() dir=dir><MarkedText text/></span> };
        let comma = || messages.get("comma");
        let name = text(&source.name, dir);
        let name = match source.url.clone() {
            Some(link) => view! { <BundleLink link passage=passage.clone()>{name}</BundleLink> }.into_any(),
            None => name.into_any(),
        };
        let people = [source.author.as_deref(), source.publisher.as_deref()];
        let people = people.into_iter().flatten().map(|name| (comma(), text(name, "auto")));
        let date = source.date_published.clone().map(|date| (comma(), view! { <DateText date/> }));
        let copy = source
            .archived_at
            .clone()
            .map(|link| (comma(), view! { <BundleLink link passage>{messages.get("archived-copy")}</BundleLink> }));
        view! { <li>{name} {people.collect_view()} {date} {copy}</li> }
    })
}
