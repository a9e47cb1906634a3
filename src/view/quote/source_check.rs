//! What comes of checking a quote in the reader's own browser: against the bundle's excerpts of its source, and
//! against a text of the source that the reader pastes.

use std::ops::Range;

use leptos::{html, prelude::*};

use super::{
    doubt::{WordsBetween, pieces},
    words::Speech,
};
use crate::{
    bundle::{Bundle, Quote, QuoteId},
    excerpts::{Checker, DifferenceKind, QuoteCheck, Reason},
    verify::{How, Part, characters},
    view::{
        Context, Messages, Value,
        shared::{Disclosure, Heading, Redraw, text::MarkedText},
    },
};

/// Which text the quote was checked against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Against {
    /// An excerpt, which the bundle's editor put there.
    Excerpt,
    /// What the reader has pasted.
    Pasted,
}

/// What the excerpts say of the quote, and a way to check it against another text.
#[component]
pub fn SourceCheck(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, bundle) = (ctx.messages, ctx.corpus.bundle());
    let check = Checker::new(bundle).check(quote);
    let text = excerpt(bundle, quote, &check).unwrap_or_default().to_owned();
    let claims_nothing = check == QuoteCheck::Unchecked(Reason::NotVerbatim);
    view! {
        <section>
            <Heading depth=2 attr:class="what">{messages.get("check")}</Heading>
            <Outcome quote check text against=Against::Excerpt/>
            {(!claims_nothing).then(|| view! { <PastedCheck quote/> })}
        </section>
    }
}

fn excerpt<'b>(bundle: &'b Bundle, quote: QuoteId, check: &QuoteCheck) -> Option<&'b str> {
    let (QuoteCheck::Printed { excerpt, .. } | QuoteCheck::Differs { excerpt, .. }) = check else { return None };
    let source = bundle.sources.get(bundle.quotes.get(quote)?.source?)?;
    source.excerpts.get(*excerpt).map(|excerpt| &**excerpt)
}

/// A place to paste the source's text into, and what comes of it. Nothing of it leaves the browser.
#[component]
fn PastedCheck(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let messages = ctx.messages;
    let field = NodeRef::<html::Textarea>::new();
    let pasted = RwSignal::new(None::<String>);
    let outcome = move || match pasted.get() {
        None => ().into_any(),
        Some(text) if text.trim().is_empty() => {
            view! { <p class="verdict">{messages.get("paste-first")}</p> }.into_any()
        }
        Some(text) => {
            let check = Checker::new(ctx.corpus.bundle()).against(quote, &text);
            view! { <Outcome quote check text against=Against::Pasted/> }.into_any()
        }
    };
    view! {
        <Disclosure class="pasting" summary=messages.get("check-against-source")>
            <label>{messages.get("paste-source")} <textarea rows="5" node_ref=field></textarea></label>
            <button
                type="button"
                on:click=move |_| pasted.set(field.get_untracked().map(|field| field.value()))
            >
                {messages.get("check-pasted")}
            </button>
            // Drawn anew, so that the same outcome of another text is also announced.
            <div role="status"><Redraw draw=outcome/></div>
        </Disclosure>
    }
}

/// What was found, with the text that shows it.
#[component]
fn Outcome(quote: QuoteId, check: QuoteCheck, text: String, against: Against) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let bundle = ctx.corpus.bundle();
    let data = bundle.quotes.get(quote)?;
    let speech = Speech::of(&ctx, data);
    let (message, details) = match check {
        QuoteCheck::Unchecked(reason) => (unchecked(reason, against), None),
        QuoteCheck::Printed { printed, .. } => {
            let words = pieces(&text, &printed.between).into_iter().map(str::to_owned).collect();
            let details = view! {
                <WordsBetween speech=speech.clone() words/>
                <MarkedPlaces speech text places=printed.places.into_vec() against/>
            };
            (as_printed(printed.how), Some(details.into_any()))
        }
        QuoteCheck::Differs { words, .. } => {
            let of_fragments = words.iter().filter(|one| matches!(one.part, Part::Fragment(_)));
            let places = of_fragments.map(|one| one.text.clone()).collect();
            let differences = words.iter().map(|one| {
                let here = part(data, one.part).and_then(|part| part.get(one.quote.clone())).unwrap_or_default();
                let there = text.get(one.text.clone()).unwrap_or_default();
                view! { <DifferenceItem speech=speech.clone() here there kind=one.kind/> }
            });
            let differences = differences.collect_view();
            let details = view! {
                <ul class="differences" role="list">{differences}</ul>
                <MarkedPlaces speech text places against/>
            };
            ("check-differs", Some(details.into_any()))
        }
    };
    let limits = details.is_some().then(|| view! { <p class="limits">{limits(&ctx, against)}</p> });
    Some(view! {
        <p class="verdict">{ctx.messages.get(message)}</p>
        {details}
        {limits}
    })
}

fn as_printed(how: How) -> &'static str {
    match how {
        How::Verbatim => "check-verbatim",
        How::Elided => "check-elided",
        How::Unmarked => "check-unmarked",
        How::Unclear => "check-unclear",
        How::Cut => "check-cut",
    }
}

fn unchecked(reason: Reason, against: Against) -> &'static str {
    match reason {
        Reason::NotThere if against == Against::Pasted => "pasted-elsewhere",
        Reason::NotVerbatim => "unchecked-kind",
        Reason::NoSource => "unchecked-source",
        Reason::NoExcerpt => "unchecked-excerpt",
        Reason::NotThere => "unchecked-elsewhere",
        Reason::Partly => "unchecked-part",
    }
}

/// Whose text was checked against, and what was not checked.
fn limits(ctx: &Context, against: Against) -> String {
    let messages = ctx.messages;
    let publisher = ctx.corpus.bundle().publisher.as_deref().map(|publisher| messages.isolated(publisher));
    let whose = match (against, &publisher) {
        (Against::Pasted, _) => messages.get("went-by-pasted"),
        (Against::Excerpt, Some(publisher)) => {
            messages.format("went-by-excerpt-of", &[("publisher", Value::Phrase(publisher))])
        }
        (Against::Excerpt, None) => messages.get("went-by-excerpt"),
    };
    [&whose, " ", &messages.get("not-checked")].concat()
}

fn part(quote: &Quote, part: Part) -> Option<&str> {
    match part {
        Part::Prefix => quote.prefix.as_deref(),
        Part::Fragment(at) => quote.fragments.get(at).map(|fragment| &**fragment),
        Part::Suffix => quote.suffix.as_deref(),
    }
}

/// Bytes of a long text that are shown before and after the words.
const AROUND: usize = 600;

/// The text, with what is at these places, in bytes of it, marked. A place that begins before the end of the one ahead
/// of it in the list is left out.
#[component]
fn MarkedPlaces(speech: Speech, text: String, places: Vec<Range<usize>>, against: Against) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let places: Vec<_> = places.into_iter().filter(|place| !place.is_empty()).collect();
    let first = places.iter().map(|place| place.start).min().unwrap_or_default();
    let last = places.iter().map(|place| place.end).max().unwrap_or_default();
    let from = text.ceil_char_boundary(first.saturating_sub(AROUND));
    let to = text.floor_char_boundary((last + AROUND).min(text.len()));
    let piece = |range: Range<usize>| {
        let text = text.get(range).unwrap_or_default();
        view! { <MarkedText text/> }
    };
    let (mut parts, mut end) = (Vec::new(), from);
    for place in places {
        if place.start >= end {
            parts.push(piece(end..place.start).into_any());
            end = place.end;
            parts.push(view! { <mark>{piece(place)}</mark> }.into_any());
        }
    }
    parts.push(piece(end..to).into_any());
    let title = match against {
        Against::Excerpt => "excerpt",
        Against::Pasted => "pasted-text",
    };
    view! {
        <div class="excerpt">
            <p class="whose">{ctx.messages.get(title)}</p>
            <p translate="no" lang=speech.lang dir=speech.dir>
                {(from > 0).then_some("…")} {parts} {(to < text.len()).then_some("…")}
            </p>
        </div>
    }
}

/// The words `here`, in the quote, and `there`, in the text, and the names of characters that look alike.
#[component]
fn DifferenceItem(
    speech: Speech,
    #[prop(into)] here: String,
    #[prop(into)] there: String,
    kind: DifferenceKind,
) -> impl IntoView {
    let messages = expect_context::<Messages>();
    let moved = match kind {
        DifferenceKind::Words => None,
        DifferenceKind::Earlier => Some("difference-earlier"),
        DifferenceKind::Outside => Some("difference-outside"),
        DifferenceKind::OfAnother => Some("difference-of-another"),
    };
    let names = if moved.is_none() { characters(&here, &there) } else { Vec::new() };
    // Unicode's names of characters are in English.
    let names = names.into_iter().map(|name| view! { <p class="characters" lang="en" dir="ltr">{name}</p> });
    let names = names.collect_view();
    view! {
        <li>
            <Side label="difference-here" speech=speech.clone() words=here/>
            <Side label="difference-there" speech words=there/>
            {moved.map(|message| view! { <p class="bearing">{messages.get(message)}</p> })}
            {names}
        </li>
    }
}

/// One side of a difference.
#[component]
fn Side(label: &'static str, speech: Speech, words: String) -> impl IntoView {
    let messages = expect_context::<Messages>();
    let words = if words.is_empty() {
        view! { <span class="none">{messages.get("no-words")}</span> }.into_any()
    } else if words.trim().is_empty() {
        // White space looks alike.
        let codes: Vec<String> = words.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
        view! { <code>{codes.join(" ")}</code> }.into_any()
    } else {
        view! { <mark translate="no" lang=speech.lang dir=speech.dir><MarkedText text=words/></mark> }.into_any()
    };
    view! { <p><span class="whose">{messages.get(label)}</span> {" "} {words}</p> }
}
