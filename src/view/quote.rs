//! One quote: the words, and where they come from.

use std::ops::Range;

use super::{
    Goal, Scene, disclosure, ghost,
    node::{El, Here, Node, Part, changing, el, text_with},
    opened,
    signal::RwSignal,
    text::marked,
    words::{self, Value, Words},
};
use crate::{
    bundle::{Bundle, EvidenceRole, Kind, Link, Quote, QuoteId, Source},
    checking::{Check, can_be_checked},
    corpus::{Topic, Voice},
    passage::Passage,
    verify::How,
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
        return el("p").class("missing").child(unknown(scene, "unknown-quote", id)).view();
    };
    let source = quote.source.map(|source| (source, corpus.bundle().sources.get(source)));
    let address = source.and_then(|(_, source)| source?.url.as_ref()?.address.as_ref());
    let href = address.map(|address| Passage::of(corpus.bundle(), quote).address(address));
    let open = {
        let (id, opened) = (shown.quote, scene.opened);
        move || opened.set(Some(id))
    };
    let here = Here::new();
    scene.reveal_at(Goal { topic: shown.topic, voice: shown.voice, quote: Some(shown.quote), reached: false }, here);
    let words = scene.words;
    let language = quote.in_language.as_deref().or_else(|| source?.1?.in_language.as_deref());
    let details = if scene.is_document() {
        ghost("ghost details", &words.get("details"))
    } else {
        opened::button(scene, shown.quote, quote)
    };
    let caption = el("figcaption").child((
        words::kind(quote.kind).map(|id| el("p").class("kind").child(words.get(id))),
        el("p").class("origin").child((
            (quote.speaker != shown.voice).then(|| {
                el("span").class("by").child(words.around("said-by", &[], "speaker", scene.voice_name(quote.speaker)))
            }),
            quote.attribution.as_deref().map(|text| {
                let span = scene.in_language(el("span"), language).attr("dir", "auto");
                span.child(("… ", marked(words, text)))
            }),
            quote.date.as_ref().map(|date| scene.date(date)),
            source.map(|(id, source)| origin(scene, source, corpus.bundle().sources.id(id), href.clone(), open)),
            quote.locator.as_deref().map(|text| scene.text_in("span", language, text)),
            details,
        )),
        quote.note.as_deref().map(|text| note(scene, text)),
        shown.note.as_deref().map(|text| note(scene, text)),
    ));
    el("figure")
        .class("quote")
        .part("quote")
        .here(here)
        .attr("tabindex", "-1")
        .attr("data-kind", quote.kind.word())
        .child((
            words::bearing(shown.role).map(|id| el("p").class("bearing").child(words.get(id))),
            passage(scene, quote, language, address.map(|address| address.href.to_string()), open),
            can_be_checked(corpus.bundle(), quote).then(|| doubt(scene, shown.quote, language)),
            caption,
        ))
        .view()
}

/// The words themselves; each fragment is one run of them.
fn passage(
    scene: &Scene,
    quote: &Quote,
    language: Option<&str>,
    cite: Option<String>,
    opened: impl Fn() + 'static,
) -> Node {
    let length: usize = quote.fragments.iter().map(|fragment| fragment.chars().count()).sum();
    let words = said(scene, quote, language, cite);
    if length < FOLDED_FROM {
        return words.view();
    }
    let all = scene.words.count("show-all-characters", length);
    if scene.is_document() {
        return el("div")
            .class("foldable")
            .attr("data-folded", "")
            .child((words, disclosure("unfold", all, ())))
            .view();
    }
    let open = RwSignal::new(false);
    let less = scene.words.get("show-less");
    let label = move || {
        if open.get() { less.clone() } else { all.clone() }
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

/// What the source's excerpt says of the words, where it is not what they claim, once it has been asked.
fn doubt(scene: &Scene, id: QuoteId, language: Option<&str>) -> Node {
    let (checked, language) = (scene.checked, language.map(Box::<str>::from));
    let scene = scene.clone();
    changing(move || {
        let check = checked.with(|checked| checked.as_ref()?.of(id).cloned())?;
        let (message, text, ranges) = doubted(scene.corpus.bundle(), id, &check)?;
        let left = between(&scene, language.as_deref(), text, ranges);
        Some(el("div").class("doubt").part("doubt").child((el("p").child(scene.words.get(message)), left)))
    })
}

/// What is to be said of a quote that was checked, and the words of the excerpt that it speaks of; nothing where the quote is
/// what it claims, or nobody knows.
fn doubted<'a>(
    bundle: &'a Bundle,
    id: QuoteId,
    check: &'a Check,
) -> Option<(&'static str, &'a str, &'a [Range<usize>])> {
    match check {
        Check::Printed { excerpt, printed } => {
            let source = bundle.sources.get(bundle.quotes.get(id)?.source?)?;
            let message = match printed.how {
                How::Verbatim | How::Elided => return None,
                How::Unmarked => "doubt-unmarked",
                How::Unclear => "doubt-unclear",
                How::Cut => "doubt-cut",
            };
            Some((message, source.excerpts.get(*excerpt)?, &printed.between))
        }
        Check::Differs { .. } => Some(("doubt-differs", "", &[])),
        Check::Unchecked(_) => None,
    }
}

/// The same as text.
pub(super) fn doubt_in_words(words: Words, bundle: &Bundle, id: QuoteId, check: &Check) -> Option<String> {
    let (message, text, ranges) = doubted(bundle, id, check)?;
    let left = ranges.iter().map(|range| words.isolated(text.get(range.clone()).unwrap_or_default()));
    Some([words.get(message)].into_iter().chain(left).collect::<Vec<_>>().join(" "))
}

/// What a text has between the pieces of a quote, each as the text's own words.
pub(super) fn between(scene: &Scene, language: Option<&str>, text: &str, ranges: &[Range<usize>]) -> Option<El> {
    let words = ranges.iter().map(|range| text.get(range.clone()).unwrap_or_default());
    let items: Vec<_> = words.map(|words| el("li").child(scene.text_in("mark", language, words))).collect();
    (!items.is_empty()).then(|| el("ul").class("between").attr("role", "list").child(items))
}

/// The words alone, each fragment a paragraph.
pub(super) fn said(scene: &Scene, quote: &Quote, language: Option<&str>, cite: Option<String>) -> El {
    let class = if quote.kind == Kind::Verbatim { "words" } else { "words unquoted" };
    let fragments = quote.fragments.iter();
    let fragments: Vec<_> = fragments
        .map(|fragment| el("p").class(class).attr("dir", "auto").child(marked(scene.words, fragment)))
        .collect();
    el("blockquote").attr_opt("cite", cite).attr("lang", scene.language_of(language)).child(fragments)
}

/// Where a quote was printed, as short as it can be: the whole of it stands at the end of the page.
fn origin(scene: &Scene, source: Option<&Source>, id: &str, href: Option<String>, opened: impl Fn() + 'static) -> Node {
    let words = scene.words;
    let Some(source) = source else {
        return el("span").child(unknown(scene, "unknown-source", id)).view();
    };
    let name = |text: &str| scene.text_in("bdi", source.in_language.as_deref(), text);
    let short = source.publisher.as_deref().unwrap_or(&source.name);
    let full = source.publisher.as_deref().map(|publisher| {
        let (publisher, name) = (words.isolated(publisher), words.isolated(&source.name));
        words.say("publisher-and-name", &[("publisher", Value::Phrase(&publisher)), ("name", Value::Phrase(&name))])
    });
    match (href, &source.url) {
        (Some(href), _) => {
            let link = outward(href, name(short)).part("source").on("click", move |_| opened());
            link.attr_opt("aria-label", full.clone()).attr_opt("title", full).view()
        }
        (None, Some(link)) => el("span").child((name(short), " (", marked(words, &link.written), ")")).view(),
        (None, None) => el("span").attr_opt("title", full).child(name(short)).view(),
    }
}

/// A link to another site.
pub(super) fn outward(href: String, words: impl Part) -> El {
    el("a").class("out").attr("href", href).attr("rel", "noopener noreferrer nofollow").child(words)
}

/// A link as the file has it: to be followed, to a passage of it where one is given, if it is safe, else only read.
pub(super) fn link(scene: &Scene, link: &Link, passage: Option<&Passage>, text: Node) -> Node {
    match &link.address {
        Some(address) => outward(
            passage.map_or_else(|| address.href.to_string(), |passage| passage.address(address)),
            (text, el("span").class("host").child(format!(" ({})", address.host))),
        )
        .view(),
        None => el("span").child((text, " (", marked(scene.words, &link.written), ")")).view(),
    }
}

/// An editor's remark: plainly not the speaker's.
pub(super) fn note(scene: &Scene, text: &str) -> El {
    el("p").class("note").child((
        el("span").class("whose").child(scene.words.get("editors-note")),
        " ",
        scene.text("span", text),
    ))
}

/// Tells of something by the name that the file has for what it lacks.
fn unknown(scene: &Scene, message: &str, id: &str) -> Node {
    scene.words.around(message, &[], "id", el("bdi").child(marked(scene.words, id)).view())
}
