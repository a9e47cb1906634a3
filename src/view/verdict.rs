//! What comes of checking a quote in the reader's own browser: against what the file has of its source, and against what the
//! reader has of it.

use std::{ops::Range, sync::Arc};

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlTextAreaElement};

use super::{
    Scene, disclosure,
    node::{El, Here, Node, Part, changing, el},
    opened::part,
    quote::between,
    signal::RwSignal,
    text::marked,
    words::Value,
};
use crate::{
    bundle::{Quote, QuoteId, Source},
    checking::{Check, Checker, Difference, DifferenceKind, Reason},
    verify::{self, How, characters},
};

/// Whose text the quote was checked against.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Witness {
    /// The bundle's excerpt, which its editor put there.
    Excerpt,
    /// What the reader has pasted.
    Reader,
}

/// What the excerpt says of the quote, and a way to ask another text. `language` is that of the quote.
pub(super) fn verdict(scene: &Scene, id: QuoteId, language: Option<&str>) -> Option<El> {
    let bundle = scene.corpus.bundle();
    let quote = bundle.quotes.get(id)?;
    let source = quote.source.and_then(|source| bundle.sources.get(source));
    let check = Checker::new(bundle).check(id);
    let found = outcome(scene, quote, language, &check, excerpt(source, &check), Witness::Excerpt);
    let asked =
        (!scene.is_document() && check != Check::Unchecked(Reason::NotVerbatim)).then(|| pasting(scene, id, language));
    Some(part(scene, "check", (found, asked)))
}

fn excerpt<'a>(source: Option<&'a Source>, check: &Check) -> &'a str {
    let (Check::Printed { excerpt, .. } | Check::Differs { excerpt, .. }) = check else { return "" };
    source.and_then(|source| source.excerpts.get(*excerpt)).map_or("", |excerpt| &**excerpt)
}

/// What was found, in words, with the text that says so.
fn outcome(scene: &Scene, quote: &Quote, language: Option<&str>, check: &Check, text: &str, witness: Witness) -> Node {
    let words = scene.words;
    let (message, details) = match check {
        Check::Printed { printed: found, .. } => {
            let message = match found.how {
                How::Verbatim => "check-verbatim",
                How::Elided => "check-elided",
                How::Unmarked => "check-unmarked",
                How::Unclear => "check-unclear",
                How::Cut => "check-cut",
            };
            let left = between(scene, language, text, &found.between);
            (message, (left, printed(scene, language, text, &found.places, witness)).view())
        }
        Check::Differs { words: differences, .. } => {
            let places: Vec<_> = differences
                .iter()
                .filter(|one| matches!(one.part, verify::Part::Fragment(_)))
                .map(|one| one.text.clone())
                .collect();
            let list: Vec<_> = differences.iter().map(|one| difference(scene, language, quote, text, one)).collect();
            let list = el("ul").class("differences").attr("role", "list").child(list);
            ("check-differs", (list, printed(scene, language, text, &places, witness)).view())
        }
        Check::Unchecked(reason) => {
            let message = match reason {
                Reason::NotThere if witness == Witness::Reader => "pasted-elsewhere",
                Reason::NotVerbatim => "unchecked-kind",
                Reason::NoSource => "unchecked-source",
                Reason::NoExcerpt => "unchecked-excerpt",
                Reason::NotThere => "unchecked-elsewhere",
                Reason::Partly => "unchecked-part",
            };
            return el("p").class("verdict").child(words.get(message)).view();
        }
    };
    let editor = scene.corpus.bundle().publisher.as_deref().map(|publisher| words.isolated(publisher));
    let whose = match (witness, &editor) {
        (Witness::Reader, _) => words.get("went-by-pasted"),
        (Witness::Excerpt, Some(publisher)) => {
            words.say("went-by-excerpt-of", &[("publisher", Value::Phrase(publisher))])
        }
        (Witness::Excerpt, None) => words.get("went-by-excerpt"),
    };
    let limits = [whose, " ".to_owned(), words.get("not-checked")].concat();
    (el("p").class("verdict").child(words.get(message)), details, el("p").class("limits").child(limits)).view()
}

/// So much around the words is shown of a long text.
const AROUND: usize = 600;

/// The text, with what is at these places marked. One that stands before the one ahead of it in the list is left out.
fn printed(scene: &Scene, language: Option<&str>, text: &str, places: &[Range<usize>], witness: Witness) -> El {
    let seen = || places.iter().filter(|place| !place.is_empty());
    let first = seen().map(|place| place.start).min().unwrap_or_default();
    let last = seen().map(|place| place.end).max().unwrap_or_default();
    let from = text.ceil_char_boundary(first.saturating_sub(AROUND));
    let to = text.floor_char_boundary((last + AROUND).min(text.len()));
    let mut parts = Vec::new();
    let mut end = from;
    let piece = |range: Range<usize>| marked(scene.words, text.get(range).unwrap_or_default());
    for place in seen() {
        if place.start >= end {
            parts.push(piece(end..place.start));
            parts.push(el("mark").child(piece(place.clone())).view());
            end = place.end;
        }
    }
    parts.push(piece(end..to));
    let cut = |is_cut: bool| if is_cut { "…" } else { "" };
    let title = if witness == Witness::Reader { "pasted-text" } else { "excerpt" };
    el("div").class("excerpt").child((
        el("p").class("whose").child(scene.words.get(title)),
        scene.in_language(el("p"), language).attr("dir", "auto").child((cut(from > 0), parts, cut(to < text.len()))),
    ))
}

/// The words here beside the words there, and the characters that cannot be told apart by looking at them.
fn difference(scene: &Scene, language: Option<&str>, quote: &Quote, text: &str, one: &Difference) -> El {
    let of = match one.part {
        verify::Part::Prefix => quote.prefix.as_deref(),
        verify::Part::Fragment(index) => quote.fragments.get(index).map(|fragment| &**fragment),
        verify::Part::Suffix => quote.suffix.as_deref(),
    };
    let words = |label: &str, words: &str| -> Node {
        let said = if words.is_empty() {
            el("span").class("none").child(scene.words.get("no-words"))
        } else if words.trim().is_empty() {
            // White space looks alike.
            let codes: Vec<String> = words.chars().map(|c| format!("U+{:04X}", c as u32)).collect();
            el("code").child(codes.join(" "))
        } else {
            scene.text_in("mark", language, words)
        };
        el("p").child((el("span").class("whose").child(scene.words.get(label)), " ", said)).view()
    };
    let here = of.and_then(|of| of.get(one.quote.clone())).unwrap_or_default();
    let there = text.get(one.text.clone()).unwrap_or_default();
    let moved = match one.kind {
        DifferenceKind::Words => None,
        DifferenceKind::Earlier => Some("difference-earlier"),
        DifferenceKind::Outside => Some("difference-outside"),
        DifferenceKind::OfAnother => Some("difference-of-another"),
    };
    let moved = moved.map(|message| el("p").class("bearing").child(scene.words.get(message)));
    let names = if one.kind == DifferenceKind::Words { characters(here, there) } else { Vec::new() };
    // The names of characters are Unicode's, in English.
    let names =
        names.into_iter().map(|name| el("p").class("characters").attr("lang", "en").attr("dir", "ltr").child(name));
    el("li").child((words("difference-here", here), words("difference-there", there), moved, names.collect::<Vec<_>>()))
}

/// A place to paste the source's text into, and what comes of it. Nothing of it leaves the browser.
fn pasting(scene: &Scene, id: QuoteId, language: Option<&str>) -> El {
    let (words, field) = (scene.words, Here::new());
    let pasted: RwSignal<Option<Arc<str>>> = RwSignal::new(None);
    let check = move |_: Event| {
        let field = field.get_untracked().and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
        pasted.set(field.map(|field| field.value().into()));
    };
    let language: Option<Box<str>> = language.map(Into::into);
    let result = {
        let scene = scene.clone();
        changing(move || {
            let text = pasted.get()?;
            if text.trim().is_empty() {
                return Some(el("p").class("verdict").child(scene.words.get("paste-first")).view());
            }
            let bundle = scene.corpus.bundle();
            let check = Checker::new(bundle).against(id, &text);
            Some(outcome(&scene, bundle.quotes.get(id)?, language.as_deref(), &check, &text, Witness::Reader))
        })
    };
    let label = el("label").child((words.get("paste-source"), el("textarea").attr("rows", "5").here(field)));
    let button = el("button").attr("type", "button").on("click", check).child(words.get("check-pasted"));
    let content = (label, button, el("div").attr("role", "status").child(result));
    disclosure("pasting", words.get("check-against-source"), content)
}
