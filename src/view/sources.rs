//! The sources in full, and whose work the comparison is.

use leptos::{html, prelude::*};

use super::{Scene, quote::link, text::marked};
use crate::bundle::Source;

pub(super) fn sources(scene: &Scene) -> impl IntoView + use<> {
    let bundle = scene.corpus.bundle();
    let entries: Vec<_> = bundle.sources.iter().filter_map(|(_, _, source)| source.map(entry)).collect();
    let list = (!entries.is_empty()).then(|| (html::h3().child("Sources"), html::ul().attr("role", "list").child(entries)));
    let about = [
        bundle.publisher.as_deref().map(|words| ("Comparison by ", words.to_owned())),
        bundle.date_modified.as_ref().map(|date| ("Last changed ", date.in_words())),
        bundle.license.as_deref().map(|words| ("License: ", words.to_owned())),
    ];
    let about: Vec<_> = about
        .into_iter()
        .flatten()
        .map(|(what, words)| html::li().child((what, html::span().dir("auto").child(marked(&words)))))
        .collect();
    html::footer().class("sources").child((
        list,
        (!about.is_empty()).then(|| html::ul().class("about").attr("role", "list").child(about)),
    ))
}

fn entry(source: &Source) -> impl IntoView + use<> {
    let name = match &source.url {
        Some(url) => link(url, &source.name),
        None => html::span().child(marked(&source.name)).into_any(),
    };
    let details = [source.author.as_deref(), source.publisher.as_deref()];
    let details: Vec<_> = details.into_iter().flatten().map(|words| (", ", html::span().dir("auto").child(marked(words)))).collect();
    html::li().dir("auto").child((
        name,
        details,
        source.date_published.as_ref().map(|date| {
            (", ", html::time().datetime(date.written().to_owned()).child(date.in_words()))
        }),
        source.archived_at.as_ref().map(|archived| (", ", link(archived, "archived copy"))),
    ))
}
