//! The sources in full, and whose work the comparison is.

use super::{
    Scene, heading,
    node::{El, Part as _, el},
    quote::link,
};
use crate::{bundle::Source, passage::Passage};

pub(super) fn sources(scene: &Scene) -> El {
    let (bundle, words) = (scene.corpus.bundle(), scene.words);
    let entries: Vec<_> =
        bundle.sources.iter().filter_map(|(_, _, source)| Some(entry(scene, source?, None))).collect();
    let list = (!entries.is_empty()).then(|| {
        (
            heading(scene.fit, 1).class("what").child(words.get("sources-heading")),
            el("ul").attr("role", "list").child(entries),
        )
    });
    let about = [
        bundle.publisher.as_deref().map(|name| ("comparison-by", "publisher", scene.text("span", name))),
        bundle.date_modified.as_ref().map(|date| ("last-changed", "date", scene.date(date))),
        bundle.license.as_deref().map(|name| ("license", "license", scene.text("span", name))),
    ];
    let about: Vec<_> = about
        .into_iter()
        .flatten()
        .map(|(message, name, drawn)| el("li").child(words.around(message, &[], name, drawn.view())))
        .collect();
    el("footer")
        .class("sources")
        .part("sources")
        .child((list, (!about.is_empty()).then(|| el("ul").class("about").attr("role", "list").child(about))))
}

/// A source in full, its links to a passage of it where one is given.
pub(super) fn entry(scene: &Scene, source: &Source, passage: Option<&Passage>) -> El {
    let language = source.in_language.as_deref();
    let text = |text: &str| scene.text_in("span", language, text);
    let name = match &source.url {
        Some(url) => link(scene, url, passage, text(&source.name).view()),
        None => text(&source.name).view(),
    };
    let comma = || scene.words.get("comma");
    let details = [source.author.as_deref(), source.publisher.as_deref()];
    let details: Vec<_> = details.into_iter().flatten().map(|words| (comma(), text(words))).collect();
    el("li").child((
        name,
        details,
        source.date_published.as_ref().map(|date| (comma(), scene.date(date))),
        source
            .archived_at
            .as_ref()
            .map(|copy| (comma(), link(scene, copy, passage, scene.words.get("archived-copy").view()))),
    ))
}
