//! One speaker on one issue: position, the editor's summary, the quotes.

use leptos::{context::Provider, html::Article, prelude::*};

use super::{quotes::Quotes, speaker::SpeakerHead};
use crate::{
    bundle::{Basis, Evidence, EvidenceRole, Position, QuoteId, Stance},
    corpus::{Cell, Topic, Voice},
    view::{
        Context, ScrollTarget, Value,
        drawing::Followed,
        i18n::messages,
        quote::{EditorNote, QuoteFigure, ShownQuote},
        shared::{
            DateText, Redraw,
            stance::{PositionLabel, is_quoted},
            text::MarkedText,
        },
    },
};

/// The card of the voice in that column, which has something on the topic at that place.
#[component]
pub fn Card(at: usize, topic: Topic, column: usize) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let voice = ctx.voice(column);
    let cell = ctx.corpus.find(topic, column)?;
    let (card, heading, target) = (NodeRef::<Article>::new(), NodeRef::new(), ctx.target);
    ctx.reveal_when_targeted(ScrollTarget { topic, voice, quote: None, reached: false }, heading);
    let is_wanted = Signal::derive(move || {
        target.with(|target| target.is_some_and(|target| target.topic == topic && target.voice == voice))
    });
    // Where it stands is near, or it would not be drawn.
    let Followed { comparison, is_to_come, .. } = ctx.part((at, column + 1), card, true, is_wanted);
    let (speaker, issue) = (ctx.voice_text(voice), ctx.topic_text(topic));
    let label = [("speaker", Value::Phrase(&speaker)), ("issue", Value::Phrase(&issue))];
    let label = ctx.messages.format("speaker-on-issue", &label);
    Some(view! {
        <article node_ref=card class="card" part="card" aria-label=label>
            <SpeakerHead depth=2 voice node_ref=heading/>
            <Provider value=ctx.with_comparison(comparison)>
                <CardContent topic cell is_to_come/>
            </Provider>
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

/// The content of a card, drawn anew when something else is left of it.
#[component]
fn CardContent(topic: Topic, cell: usize, is_to_come: Memo<bool>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let comparison = ctx.comparison;
    let contents = Memo::new(move |_| {
        comparison.with(|comparison| {
            let shown = comparison.shown(cell);
            let contents = shown.map(|shown| Contents {
                quotes: comparison.quotes(shown).to_vec(),
                stances: comparison.stances(shown).to_vec(),
            });
            contents.unwrap_or_default()
        })
    });
    let draw = move || view! { <Stances topic cell contents=contents.get()/> }.into_any();
    view! {
        <div class="content" data-to-come=move || is_to_come.get()>
            <Redraw draw/>
        </div>
    }
}

/// A card's stances, and after them the quotes that are evidence for none.
#[component]
fn Stances(topic: Topic, cell: usize, contents: Contents) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let voice = ctx.corpus.cell(cell).and_then(|cell: &Cell| cell.voice);
    let all = contents.stances(&ctx);
    let is_evidence = |quote| all.iter().any(|stance| stance.evidence.iter().any(|evidence| evidence.quote == quote));
    let others: Vec<ShownQuote> = contents
        .quotes
        .iter()
        .filter(|&&quote| !is_evidence(quote))
        .map(|&quote| ShownQuote { quote, topic, voice, role: EvidenceRole::Supports, note: None })
        .collect();
    let waiting =
        (all.is_empty() && !ctx.complete).then(|| view! { <p class="waiting">{ctx.messages.get("still-reading")}</p> });
    let others_heading =
        (!all.is_empty() && !others.is_empty()).then(|| view! { <p class="also">{ctx.messages.get("also-said")}</p> });
    let stances = all
        .into_iter()
        .map(|stance| view! { <StanceSection topic voice stance left=contents.quotes.clone()/> })
        .collect_view();
    view! {
        {waiting}
        {stances}
        {others_heading}
        {(!others.is_empty()).then(|| view! { <Quotes voice quotes=others/> })}
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
            {(!evidence.is_empty()).then(|| view! { <Quotes voice quotes=evidence/> })}
            {summary}
            {stance.note.as_deref().map(|text| view! { <EditorNote text/> })}
            {left_out}
            {no_quote}
        </section>
    }
}
