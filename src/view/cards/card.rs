//! One speaker on one issue: position, the editor's summary, the quotes.

use std::ops::Range;

use leptos::{html::Article, prelude::*};

use super::{extent::QUOTES_AT_FIRST, quotes::Quotes, schedule::keep_near};
use crate::{
    bundle::{Basis, Evidence, EvidenceRole, Position, QuoteId, Stance},
    corpus::{Cell, Topic, Voice},
    view::{
        Context, ScrollTarget, Value,
        i18n::messages,
        quote::{EditorNote, QuoteFigure, ShownQuote},
        shared::{
            DateText, Heading, Redraw, VoiceName,
            stance::{Office, PositionLabel, is_quoted},
            text::MarkedText,
        },
    },
};

/// The card of the voice in that column, which has something on the topic.
#[component]
pub fn Card(
    topic: Topic,
    column: usize,
    /// A card that is not visible keeps its content, to be there at once when it comes back.
    visible: Signal<bool>,
    /// The columns near the visible part of the page.
    near: RwSignal<Vec<usize>>,
) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let voice = ctx.voice(column);
    let cell = ctx.corpus.find(topic, column)?;
    let (card, heading) = (NodeRef::<Article>::new(), NodeRef::new());
    ctx.reveal_when_targeted(ScrollTarget { topic, voice, quote: None, reached: false }, heading);
    if !ctx.at_once {
        ctx.when_near(card, move |is_near| keep_near(near, column, is_near));
    }
    let (speaker, issue) = (ctx.voice_text(voice), ctx.topic_text(topic));
    let label = [("speaker", Value::Phrase(&speaker)), ("issue", Value::Phrase(&issue))];
    let label = ctx.messages.format("speaker-on-issue", &label);
    let known = voice.and_then(|speaker| ctx.corpus.bundle().speakers.get(speaker)).cloned();
    Some(view! {
        <article
            node_ref=card
            class="card"
            part="card"
            hidden=move || !visible.get()
            aria-label=label
        >
            <header>
                <Heading depth=2 node_ref=heading attr:class="speaker" attr:part="speaker" attr:tabindex="-1">
                    <VoiceName voice/>
                </Heading>
                {known.map(|speaker| view! { <Office speaker/> })}
            </header>
            <CardContent topic cell visible/>
        </article>
    })
}

/// What the selection leaves of a cell.
#[derive(Clone, Debug, Default, PartialEq)]
struct Contents {
    quotes: Vec<QuoteId>,
    stances: Vec<u32>,
}

impl Contents {
    fn stances(&self, ctx: &Context) -> Vec<Stance> {
        let stances = &ctx.corpus.bundle().stances;
        self.stances.iter().filter_map(|&stance| stances.get(stance as usize)).cloned().collect()
    }
}

/// The content of a card, drawn anew when something else is left of it. A card that is not visible stays as it was.
#[component]
fn CardContent(topic: Topic, cell: usize, visible: Signal<bool>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let comparison = ctx.comparison;
    let contents = Memo::new(move |before: Option<&Contents>| {
        let now = || {
            comparison.with(|comparison| {
                let shown = comparison.shown(cell)?;
                Some(Contents {
                    quotes: comparison.quotes(shown).to_vec(),
                    stances: comparison.stances(shown).to_vec(),
                })
            })
        };
        visible.get().then(now).flatten().or_else(|| before.cloned()).unwrap_or_default()
    });
    let draw = move || {
        let contents = contents.get();
        let first = stances_at_first(&contents.stances(&ctx));
        match first.filter(|_| !ctx.at_once) {
            None => view! { <Stances topic cell contents range=0..usize::MAX/> }.into_any(),
            Some(first) => view! {
                <Stances topic cell contents=contents.clone() range=0..first/>
                <LaterStances topic cell contents first/>
            }
            .into_any(),
        }
    };
    view! { <Redraw draw/> }
}

/// The number of stances that have the quotes shown at first; nothing where all have no more than those.
fn stances_at_first(stances: &[Stance]) -> Option<usize> {
    let (mut first, mut quotes) = (0, 0);
    for stance in stances {
        if quotes < QUOTES_AT_FIRST {
            first += 1;
            quotes += stance.evidence.len();
        }
    }
    (quotes >= QUOTES_AT_FIRST).then_some(first)
}

/// The stances after the first, drawn once they come near the visible part of the page or a quote of theirs is scrolled to.
#[component]
fn LaterStances(topic: Topic, cell: usize, contents: Contents, first: usize) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let place = NodeRef::new();
    let (near, target) = (ctx.has_been_near(place), ctx.target);
    let is_target =
        move || target.with(|target| target.is_some_and(|target| target.topic == topic && target.quote.is_some()));
    let drawn = Memo::new(move |before: Option<&bool>| before == Some(&true) || near.get() || is_target());
    view! {
        <Show when=move || drawn.get() fallback=move || view! { <div class="ahead" node_ref=place></div> }>
            <Stances topic cell contents=contents.clone() range=first..usize::MAX/>
        </Show>
    }
}

/// Some of a card's stances, and after the last of all the quotes that are evidence for none.
#[component]
fn Stances(topic: Topic, cell: usize, contents: Contents, range: Range<usize>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let voice = ctx.corpus.cell(cell).and_then(|cell: &Cell| cell.voice);
    let all = contents.stances(&ctx);
    let is_evidence = |quote| all.iter().any(|stance| stance.evidence.iter().any(|evidence| evidence.quote == quote));
    let others: Vec<ShownQuote> = contents
        .quotes
        .iter()
        .filter(|&&quote| range.end >= all.len() && !is_evidence(quote))
        .map(|&quote| ShownQuote { quote, topic, voice, role: EvidenceRole::Supports, note: None })
        .collect();
    let waiting =
        (all.is_empty() && !ctx.complete).then(|| view! { <p class="waiting">{ctx.messages.get("still-reading")}</p> });
    let others_heading =
        (!all.is_empty() && !others.is_empty()).then(|| view! { <p class="also">{ctx.messages.get("also-said")}</p> });
    let stances = all
        .into_iter()
        .skip(range.start)
        .take(range.len())
        .map(|stance| view! { <StanceSection topic voice stance left=contents.quotes.clone()/> })
        .collect_view();
    view! {
        {waiting}
        {stances}
        {others_heading}
        {(!others.is_empty()).then(|| view! { <Quotes topic voice quotes=others/> })}
    }
}

/// One position: what it is, what the editor goes by, and the quotes that show it.
#[component]
fn StanceSection(
    topic: Topic,
    voice: Voice,
    stance: Stance,
    /// The quotes that the selection leaves, in the cell's order.
    left: Vec<QuoteId>,
) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let messages = ctx.messages;
    let shown = |evidence: &Evidence| ShownQuote {
        quote: evidence.quote,
        topic,
        voice,
        role: evidence.role,
        note: evidence.note.clone(),
    };
    // In the cell's order, by date; the editor's remarks come along.
    let evidence: Vec<ShownQuote> = left
        .iter()
        .flat_map(|&quote| stance.evidence.iter().filter(move |evidence| evidence.quote == quote))
        .map(shown)
        .collect();
    let (on_file, unresolved): (Vec<_>, Vec<_>) =
        stance.evidence.iter().partition(|evidence| ctx.corpus.quote(evidence.quote).is_some());
    let left_out = (evidence.is_empty() && !on_file.is_empty())
        .then(|| view! { <p class="no-quote">{messages.count("quotes-left-out", on_file.len())}</p> });
    let no_quote = (on_file.is_empty() && stance.position != Position::None)
        .then(|| view! { <p class="no-quote">{messages.get("no-quote-on-file")}</p> });
    let unresolved =
        unresolved.into_iter().map(|evidence| view! { <QuoteFigure shown=shown(evidence)/> }).collect_view();
    let summary = stance.summary.as_deref().map(|text| {
        view! {
            <p class="summary">
                <span class="whose">{messages.get("editors-summary")}</span>
                {" "}
                <span lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></span>
            </p>
        }
    });
    let strength = stance.strength.map(|strength| {
        let strength = Value::Number(strength.into());
        view! { <span>{messages.format("strength", &[("strength", strength)])}</span> }
    });
    view! {
        <section
            class=if is_quoted(&ctx.corpus, &stance) { "stance" } else { "stance unquoted" }
            data-position=stance.position.word()
            data-basis=stance.basis.map(Basis::word)
        >
            <PositionLabel stance=stance.clone()/>
            <p class="basis">
                {stance.basis.map(|basis| view! { <span>{messages.get(messages::basis(basis))}</span> })}
                {stance.date.clone().map(|date| view! { <DateText date/> })}
                {strength}
            </p>
            {unresolved}
            {(!evidence.is_empty()).then(|| view! { <Quotes topic voice quotes=evidence/> })}
            {summary}
            {stance.note.as_deref().map(|text| view! { <EditorNote text/> })}
            {left_out}
            {no_quote}
        </section>
    }
}
