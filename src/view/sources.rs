//! The sources in full, and whose work the comparison is.

use super::{
    Scene, heading,
    node::{El, Part as _, el},
    quote::link,
    text::marked,
};
use crate::bundle::Source;

pub(super) fn sources(scene: &Scene) -> El {
    let bundle = scene.corpus.bundle();
    let entries: Vec<_> = bundle.sources.iter().filter_map(|(_, _, source)| source.map(entry)).collect();
    let list = (!entries.is_empty())
        .then(|| (heading(scene.fit, 1).class("what").child("Sources"), el("ul").attr("role", "list").child(entries)));
    let about = [
        bundle.publisher.as_deref().map(|words| ("Comparison by ", words.to_owned())),
        bundle.date_modified.as_ref().map(|date| ("Last changed ", date.in_words())),
        bundle.license.as_deref().map(|words| ("License: ", words.to_owned())),
    ];
    let about: Vec<_> = about
        .into_iter()
        .flatten()
        .map(|(what, words)| el("li").child((what, el("span").attr("dir", "auto").child(marked(&words)))))
        .collect();
    el("footer")
        .class("sources")
        .part("sources")
        .child((list, (!about.is_empty()).then(|| el("ul").class("about").attr("role", "list").child(about))))
}

fn entry(source: &Source) -> El {
    let name = match &source.url {
        Some(url) => link(url, &source.name),
        None => el("span").child(marked(&source.name)).view(),
    };
    let details = [source.author.as_deref(), source.publisher.as_deref()];
    let details: Vec<_> = details
        .into_iter()
        .flatten()
        .map(|words| (", ", el("span").attr("dir", "auto").child(marked(words))))
        .collect();
    el("li").attr("dir", "auto").child((
        name,
        details,
        source.date_published.as_ref().map(|date| {
            (", ", el("time").attr("dir", "auto").attr("datetime", date.written().to_owned()).child(date.in_words()))
        }),
        source.archived_at.as_ref().map(|archived| (", ", link(archived, "archived copy"))),
    ))
}
