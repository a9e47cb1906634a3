//! One quote: the words, and where they come from.

use reactive_graph::{prelude::*, signal::RwSignal};

use super::{
    Goal, Scene, disclosure,
    node::{El, Here, Node, Part, el, text_with},
    text::{marked, name},
    words,
};
use crate::{
    bundle::{EvidenceRole, Kind, Link, Quote, QuoteId, Source},
    corpus::{Topic, Voice},
};

/// Longer quotes are folded, so that one speaker's length takes no other speaker's room.
const FOLDED_FROM: usize = 900;

/// A quote as it is shown in one place.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub quote: QuoteId,
    /// On what it is shown.
    pub topic: Topic,
    /// Whose cell it stands in.
    pub voice: Voice,
    /// How it bears on the stance it stands under.
    pub role: EvidenceRole,
    /// The editor's remark on that.
    pub note: Option<Box<str>>,
}

pub(super) fn quote(scene: &Scene, shown: &Shown) -> Node {
    let corpus = &scene.corpus;
    let Some(quote) = corpus.quote(shown.quote) else {
        let id = corpus.bundle().quotes.id(shown.quote);
        return el("p").class("missing").child(("Unknown quote: ", name(id))).view();
    };
    let source = quote.source.map(|source| (source, corpus.bundle().sources.get(source)));
    let address = source.and_then(|(_, source)| source?.url.as_ref()?.address.as_ref());
    let href = address.map(|address| address.to_passage(&quote.fragments));
    let open = {
        let (id, opened) = (shown.quote, scene.opened);
        move || opened.set(Some(id))
    };
    let here = Here::new();
    scene.reveal_at(Goal { topic: shown.topic, voice: shown.voice, quote: Some(shown.quote) }, here);
    let said = el("figcaption").child((
        words::kind(quote.kind).map(|words| el("p").class("kind").child(words)),
        el("p").class("origin").child((
            (quote.speaker != shown.voice)
                .then(|| el("span").class("by").child(("Said by ", scene.voice_name(quote.speaker)))),
            quote.attribution.as_deref().map(|words| el("span").attr("dir", "auto").child(("… ", marked(words)))),
            quote.date.as_ref().map(|date| {
                el("time").attr("dir", "auto").attr("datetime", date.written().to_owned()).child(date.in_words())
            }),
            source.map(|(id, source)| origin(source, corpus.bundle().sources.id(id), href.clone(), open)),
            quote.locator.as_deref().map(|words| el("span").attr("dir", "auto").child(marked(words))),
        )),
        quote.note.as_deref().map(note),
        shown.note.as_deref().map(note),
    ));
    el("figure")
        .class("quote")
        .part("quote")
        .here(here)
        .attr("tabindex", "-1")
        .attr("data-kind", quote.kind.word())
        .child((
            words::bearing(shown.role).map(|words| el("p").class("bearing").child(words)),
            passage(scene, quote, address.map(|address| address.href.to_string()), open),
            said,
        ))
        .view()
}

/// The words themselves; each fragment is one run of them.
fn passage(scene: &Scene, quote: &Quote, cite: Option<String>, opened: impl Fn() + 'static) -> Node {
    let length: usize = quote.fragments.iter().map(|fragment| fragment.chars().count()).sum();
    let language = quote.in_language.clone().or_else(|| {
        let source = scene.corpus.bundle().sources.get(quote.source?)?;
        source.in_language.clone()
    });
    let language = language.or_else(|| scene.corpus.bundle().in_language.clone()).map(String::from);
    let verbatim = quote.kind == Kind::Verbatim;
    let fragments: Vec<_> = quote
        .fragments
        .iter()
        .map(|fragment| {
            el("p").class(if verbatim { "words" } else { "words unquoted" }).attr("dir", "auto").child(marked(fragment))
        })
        .collect();
    let words = el("blockquote").attr_opt("cite", cite).attr_opt("lang", language).child(fragments);
    if length < FOLDED_FROM {
        return words.view();
    }
    let all = format!("Show all {} characters", words::grouped(length));
    if scene.is_document() {
        return el("div")
            .class("foldable")
            .attr("data-folded", "")
            .child((words, disclosure("unfold", all, ())))
            .view();
    }
    let open = RwSignal::new(false);
    let label = move || {
        if open.get() { "Show less".to_owned() } else { all.clone() }
    };
    el("div")
        .class("foldable")
        .attr_if("data-folded", move || !open.get())
        .child((
            words,
            el("button")
                .class("unfold")
                .attr("type", "button")
                .attr_with("aria-expanded", move || Some(open.get().to_string()))
                .on("click", move |_| {
                    open.update(|open| *open = !*open);
                    if open.get_untracked() {
                        opened();
                    }
                })
                .child(text_with(label)),
        ))
        .view()
}

/// Where a quote was printed, as short as it can be: the whole of it stands at the end of the page.
fn origin(source: Option<&Source>, id: &str, href: Option<String>, opened: impl Fn() + 'static) -> Node {
    let Some(source) = source else {
        return el("span").child(("Unknown source: ", name(id))).view();
    };
    let short = source.publisher.as_deref().unwrap_or(&source.name);
    let full = source.publisher.as_deref().map(|publisher| format!("{publisher}: {}", source.name));
    match (href, &source.url) {
        (Some(href), _) => {
            let link = outward(href, name(short)).part("source").on("click", move |_| opened());
            link.attr_opt("aria-label", full.clone()).attr_opt("title", full).view()
        }
        (None, Some(link)) => el("span").child((name(short), " (", marked(&link.written), ")")).view(),
        (None, None) => el("span").attr_opt("title", full).child(name(short)).view(),
    }
}

/// A link to another site.
pub(super) fn outward(href: String, words: impl Part) -> El {
    el("a").class("out").attr("href", href).attr("rel", "noopener noreferrer nofollow").child(words)
}

/// A link as the file has it: to be followed if it is safe, else only read.
pub(super) fn link(link: &Link, words: &str) -> Node {
    match &link.address {
        Some(address) => outward(
            address.href.to_string(),
            (marked(words), el("span").class("host").child(format!(" ({})", address.host))),
        )
        .view(),
        None => el("span").child((marked(words), " (", marked(&link.written), ")")).view(),
    }
}

/// An editor's remark: plainly not the speaker's.
pub(super) fn note(words: &str) -> El {
    el("p").class("note").attr("dir", "auto").child((
        el("span").class("whose").child("Editor’s note"),
        " ",
        el("span").attr("dir", "auto").child(marked(words)),
    ))
}
