//! One quote, opened: what stands around it, what it shows, where it was printed, and whether that can be checked here.

use super::{
    Ask, Scene, asking, card, heading,
    node::{El, Here, Node, Part, changing, effect, el},
    quote::{note, said},
    signal::{Memo, StoredValue},
    sources,
    text::unseen,
    verdict,
    words::{self, Value},
};
use crate::{
    bundle::{Quote, QuoteId, Stance},
    corpus::Corpus,
    passage::Passage,
};

/// The dialog with the quote that the selection names. There is none in a document.
pub(super) fn opened(scene: &Scene) -> Option<El> {
    let page = scene.page?;
    let (words, selection, told, here) = (scene.words, scene.selection, scene.opened, Here::new());
    let named = named(scene);
    let quote = {
        let corpus = scene.corpus.clone();
        move || named.with(|id| find(&corpus, id))
    };
    {
        let quote = quote.clone();
        effect(move |_| {
            let (quote, dialog) = (quote(), here.get());
            let Some(dialog) = dialog else { return };
            (page.modal)(&dialog, quote.is_some());
            if quote.is_some() {
                told.set(quote);
            }
        });
    }
    let close = move |_: web_sys::Event| {
        // It is closed by the selection, too.
        if selection.with_untracked(|selection| selection.quote.is_some()) {
            selection.update(|selection| selection.quote = None);
        }
    };
    // Whoever marks words and lets go beside the dialog does not want it closed.
    let pressed_beside = StoredValue::new(false);
    let is_beside = |event: &web_sys::Event| event.target() == event.current_target();
    let label = {
        let (scene, quote) = (scene.clone(), quote.clone());
        move || {
            let quote = scene.corpus.quote(quote()?)?;
            let speaker = scene.voice_text(quote.speaker);
            Some(scene.words.say("quote-by", &[("speaker", Value::Phrase(&speaker))]))
        }
    };
    let content = {
        let scene = scene.clone();
        changing(move || quote().map(|quote| scene.lazily(move |scene, lazy| (lazy.opened)(scene, quote))))
    };
    let button = el("button").class("close").attr("type", "button").on("click", close).child(words.get("close"));
    Some(
        el("dialog")
            .class("opened")
            .part("opened")
            .here(here)
            .attr_with("aria-label", label)
            .on("close", close)
            .on("pointerdown", move |event| pressed_beside.set_value(is_beside(&event)))
            .on("click", move |event| {
                if pressed_beside.with_value(|&beside| beside) && is_beside(&event) {
                    close(event);
                }
            })
            .child(el("div").class("sheet").child((button, content))),
    )
}

/// Says so where the address names a quote that is not there.
pub(super) fn missing(scene: &Scene) -> Node {
    let (words, corpus, named) = (scene.words, scene.corpus.clone(), named(scene));
    changing(move || {
        let is_missing = named.with(|id| !id.is_empty() && find(&corpus, id).is_none());
        is_missing.then(|| el("span").class("strangers").child(words.get("no-such-quote")))
    })
}

/// The button that opens a quote.
pub(super) fn button(scene: &Scene, id: QuoteId, quote: &Quote) -> El {
    let (words, selection) = (scene.words, scene.selection);
    let name: Box<str> = scene.corpus.bundle().quotes.id(id).into();
    let (speaker, beginning) = (scene.voice_text(quote.speaker), words.isolated(&beginning(quote)));
    let label = [("speaker", Value::Phrase(&speaker)), ("words", Value::Phrase(&beginning))];
    el("button")
        .class("details")
        .attr("type", "button")
        .attr("aria-haspopup", "dialog")
        .attr("aria-label", words.say("details-of", &label))
        .on("click", move |_| selection.update(|selection| selection.quote = Some(name.clone())))
        .child(words.get("details"))
}

/// Which quote the selection names; nothing where empty.
fn named(scene: &Scene) -> Memo<Box<str>> {
    let selection = scene.selection;
    Memo::new(move |_| selection.with(|selection| selection.quote.clone().unwrap_or_default()))
}

fn find(corpus: &Corpus, id: &str) -> Option<QuoteId> {
    corpus.bundle().quotes.find(id).filter(|&quote| corpus.quote(quote).is_some())
}

/// So many characters tell a quote from the next.
const TELLING: usize = 40;

fn beginning(quote: &Quote) -> String {
    let text = quote.fragments.first().map_or("", |first| first);
    match text.char_indices().nth(TELLING) {
        None => text.to_owned(),
        Some((end, _)) => {
            let cut = text.get(..end).unwrap_or_default();
            let words = cut.rsplit_once(char::is_whitespace).map_or(cut, |(words, _)| words);
            [words, "…"].concat()
        }
    }
}

/// What there is to tell of a quote.
pub(super) fn content(scene: &Scene, id: QuoteId) -> Node {
    told(scene, id).view()
}

fn told(scene: &Scene, id: QuoteId) -> Option<Node> {
    let (words, corpus) = (scene.words, &scene.corpus);
    let quote = corpus.quote(id)?;
    let source = quote.source.and_then(|source| corpus.bundle().sources.get(source));
    let language = quote.in_language.as_deref().or_else(|| source?.in_language.as_deref());
    let around = |before: &str, text: &Option<Box<str>>| {
        let text = text.as_deref().filter(|text| !text.trim().is_empty())?;
        let words = scene.text_in("span", language, text);
        Some(el("p").class("context").child((unseen([&scene.words.get(before), " "].concat()), words)))
    };
    let copy = asking(scene.desk, words, "copy", "copy-and-cite", Ask::Cite(id));
    let figure = el("figure").class("quote").attr("data-kind", quote.kind.word()).child((
        around("source-before", &quote.prefix),
        said(scene, quote, language, None),
        around("source-after", &quote.suffix),
        el("figcaption").child((
            words::kind(quote.kind).map(|id| el("p").class("kind").child(words.get(id))),
            el("p").class("origin").child((
                quote.attribution.as_deref().map(|text| scene.text_in("span", language, text)),
                quote.date.as_ref().map(|date| scene.date(date)),
                quote.locator.as_deref().map(|text| scene.text_in("span", language, text)),
            )),
            quote.note.as_deref().map(|text| note(scene, text)),
        )),
    ));
    let printed = source.map(|source| {
        let entry = sources::entry(scene, source, Some(&Passage::of(corpus.bundle(), quote)));
        part(scene, "printed-in", el("ul").attr("role", "list").child(entry).view())
    });
    let speaker = quote.speaker.and_then(|speaker| corpus.bundle().speakers.get(speaker));
    let head = el("header").child((
        heading(scene.fit, 1).class("speaker").child(scene.voice_name(quote.speaker)),
        speaker.and_then(|speaker| card::office(scene, speaker)),
    ));
    let parts = (shows(scene, id), verdict::verdict(scene, id, language), printed, over_time(scene, id, quote));
    Some((head, figure, el("p").class("actions").child(copy), parts).view())
}

/// A part of what is told, under its heading.
pub(super) fn part(scene: &Scene, title: &str, content: impl Part) -> El {
    el("section").child((heading(scene.fit, 2).class("what").child(scene.words.get(title)), content))
}

/// What it is evidence for or against.
fn shows(scene: &Scene, id: QuoteId) -> Option<El> {
    let (corpus, words) = (&scene.corpus, scene.words);
    let mut entries = Vec::new();
    for &placement in corpus.placements(id) {
        for &stance in corpus.citing_stances(placement as usize) {
            let Some(stance) = corpus.bundle().stances.get(stance as usize) else { continue };
            for evidence in stance.evidence.iter().filter(|evidence| evidence.quote == id) {
                let bearing = words::bearing(evidence.role).unwrap_or("role-supports");
                entries.push(
                    el("li").child((
                        scene.topic_name(el("p").class("topic"), Some(stance.issue)),
                        (corpus.quote(id).is_some_and(|quote| quote.speaker != Some(stance.speaker)))
                            .then(|| el("p").class("by").child(scene.voice_name(Some(stance.speaker)))),
                        position(scene, stance),
                        el("p").class("bearing").child(words.get(bearing)),
                        evidence.note.as_deref().map(|text| note(scene, text)),
                    )),
                );
            }
        }
    }
    (!entries.is_empty()).then(|| part(scene, "evidence-for", el("ul").attr("role", "list").child(entries)))
}

/// All positions of its speaker on what it is about, by date.
fn over_time(scene: &Scene, id: QuoteId, quote: &Quote) -> Option<El> {
    let corpus = &scene.corpus;
    let rank = corpus.position(quote.speaker)?;
    let cells = corpus.placements(id).iter().filter_map(|&placement| corpus.cell(corpus.cell_of(placement)));
    let mut issues = Vec::new();
    for cell in cells.filter(|cell| cell.rank() == rank) {
        let entries: Vec<_> = corpus
            .stances(cell)
            .map(|stance| {
                let date = match &stance.date {
                    Some(date) => scene.date(date),
                    None => el("span").child(scene.words.get("undated")),
                };
                let summary = stance.summary.as_deref().map(|summary| {
                    let whose = el("span").class("whose").child(scene.words.get("editors-summary"));
                    el("p").class("summary").child((whose, " ", scene.text("span", summary)))
                });
                el("li").child((el("p").class("when").child(date), position(scene, stance), summary))
            })
            .collect();
        let topic = corpus.topics().get(cell.at).copied().flatten();
        if !entries.is_empty() {
            let name = scene.topic_name(el("p").class("topic"), topic);
            issues.push((name, el("ol").class("times").attr("role", "list").child(entries)));
        }
    }
    (!issues.is_empty()).then(|| {
        let speaker = scene.voice_name(quote.speaker);
        let title = scene.words.around("positions-of", &[], "speaker", speaker);
        el("section").child((heading(scene.fit, 2).class("what").child(title), issues))
    })
}

fn position(scene: &Scene, stance: &Stance) -> El {
    let class = if card::is_quoted(scene, stance) { "stand" } else { "stand unquoted" };
    let basis = stance.basis.map(|basis| el("p").class("basis").child(scene.words.get(words::basis(basis))));
    el("div").class(class).child((card::position(scene, stance, false), basis))
}
