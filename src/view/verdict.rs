//! What comes of checking a quote, in the reader's own browser, against what the file has of its source.

use std::ops::Range;

use super::{
    Scene,
    node::{El, Node, Part, el},
    opened::part,
    text::marked,
};
use crate::{
    bundle::{Quote, QuoteId},
    checking::{Check, Checker, Difference, DifferenceKind, Reason},
    verify::{self, How},
};

/// Whether the excerpt has the quote, and the excerpt. `language` is that of the quote.
pub(super) fn verdict(scene: &Scene, id: QuoteId, language: Option<&str>) -> Option<El> {
    let bundle = scene.corpus.bundle();
    let quote = bundle.quotes.get(id)?;
    let excerpts = quote.source.and_then(|source| bundle.sources.get(source)).map(|source| &*source.excerpts);
    let excerpt = |index: usize| excerpts.and_then(|excerpts| excerpts.get(index)).map_or("", |excerpt| &**excerpt);
    let check = Checker::new(bundle).check(id);
    let (message, details) = match check {
        Check::Printed { excerpt: index, printed: found } => {
            let text = excerpt(index);
            let message = match found.how {
                How::Verbatim => "check-verbatim",
                How::Elided => "check-elided",
                How::Unmarked => "check-unmarked",
                How::Unclear => "check-unclear",
                How::Cut => "check-cut",
            };
            let between: Vec<_> = found
                .between
                .iter()
                .map(|range| {
                    el("li").child(scene.text_in("mark", language, text.get(range.clone()).unwrap_or_default()))
                })
                .collect();
            let between = (!between.is_empty()).then(|| el("ul").class("between").attr("role", "list").child(between));
            (message, (between, printed(scene, language, text, &found.places)).view())
        }
        Check::Differs { excerpt: index, words, .. } => {
            let text = excerpt(index);
            let places: Vec<_> = words
                .iter()
                .filter(|one| matches!(one.part, verify::Part::Fragment(_)))
                .map(|one| one.text.clone())
                .collect();
            let list: Vec<_> = words.iter().map(|one| difference(scene, language, quote, text, one)).collect();
            let list = el("ul").class("differences").attr("role", "list").child(list);
            ("check-differs", (list, printed(scene, language, text, &places)).view())
        }
        Check::Unchecked(reason) => (
            match reason {
                Reason::NotVerbatim => "unchecked-kind",
                Reason::NoSource => "unchecked-source",
                Reason::NoExcerpt => "unchecked-excerpt",
                Reason::NotThere => "unchecked-elsewhere",
                Reason::Partly => "unchecked-part",
            },
            ().view(),
        ),
    };
    Some(part(scene, "check", (el("p").class("verdict").child(scene.words.get(message)), details)))
}

/// The excerpt, with what is at these places marked. One that stands before the one ahead of it in the list is left out.
fn printed(scene: &Scene, language: Option<&str>, text: &str, places: &[Range<usize>]) -> El {
    let mut parts = Vec::new();
    let mut end = 0;
    let piece = |range: Range<usize>| marked(scene.words, text.get(range).unwrap_or_default());
    for place in places.iter().filter(|place| !place.is_empty()) {
        if place.start >= end {
            parts.push(piece(end..place.start));
            parts.push(el("mark").child(piece(place.clone())).view());
            end = place.end;
        }
    }
    parts.push(piece(end..text.len()));
    el("div").class("excerpt").child((
        el("p").class("whose").child(scene.words.get("excerpt")),
        scene.in_language(el("p"), language).attr("dir", "auto").child(parts),
    ))
}

/// The words here beside the words there.
fn difference(scene: &Scene, language: Option<&str>, quote: &Quote, text: &str, one: &Difference) -> El {
    let of = match one.part {
        verify::Part::Prefix => quote.prefix.as_deref(),
        verify::Part::Fragment(index) => quote.fragments.get(index).map(|fragment| &**fragment),
        verify::Part::Suffix => quote.suffix.as_deref(),
    };
    let words = |label: &str, words: &str| -> Node {
        let said = if words.trim().is_empty() {
            el("span").class("none").child(scene.words.get("no-words"))
        } else {
            scene.text_in("mark", language, words)
        };
        el("p").child((el("span").class("whose").child(scene.words.get(label)), " ", said)).view()
    };
    let (here, there) = (of.and_then(|of| of.get(one.quote.clone())), text.get(one.text.clone()));
    let moved = match one.kind {
        DifferenceKind::Words => None,
        DifferenceKind::Earlier => Some("difference-earlier"),
        DifferenceKind::Outside => Some("difference-outside"),
        DifferenceKind::OfAnother => Some("difference-of-another"),
    };
    let moved = moved.map(|message| el("p").class("bearing").child(scene.words.get(message)));
    el("li").child((
        words("difference-here", here.unwrap_or_default()),
        words("difference-there", there.unwrap_or_default()),
        moved,
    ))
}
