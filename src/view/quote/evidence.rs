//! What a quote is evidence for, and what else its speaker holds on the same issues.

use leptos::prelude::*;

use super::note::EditorNote;
use crate::{
    bundle::{Evidence, QuoteId, Stance},
    corpus::Cell,
    view::{
        Context,
        i18n::messages,
        shared::{
            DateText, Heading, TopicName, VoiceName,
            stance::{PositionLabel, is_quoted},
            text::MarkedText,
        },
    },
};

/// The stances that a quote is evidence for or against.
#[component]
pub fn EvidenceFor(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, corpus) = (ctx.messages, &ctx.corpus);
    let citing = corpus.placements(quote).iter().flat_map(|&placement| corpus.citing_stances(placement as usize));
    let stances = citing.filter_map(|&stance| corpus.bundle().stances.get(stance as usize));
    let items: Vec<_> = stances
        .flat_map(|stance| stance.evidence.iter().map(move |evidence| (stance, evidence)))
        .filter(|(_, evidence)| evidence.quote == quote)
        .map(|(stance, evidence)| view! { <EvidenceItem stance=stance.clone() evidence=evidence.clone()/> })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section>
                <Heading depth=2 attr:class="what">{messages.get("evidence-for")}</Heading>
                <ul role="list">{items}</ul>
            </section>
        }
    })
}

#[component]
fn EvidenceItem(stance: Stance, evidence: Evidence) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (topic, holder) = (Some(stance.issue), Some(stance.speaker));
    let is_anothers = ctx.corpus.quote(evidence.quote).is_some_and(|quote| quote.speaker != holder);
    let bearing = messages::bearing(evidence.role).unwrap_or("role-supports");
    let issue = ctx.corpus.bundle().issues.get(stance.issue);
    let statement = issue.and_then(|issue| issue.statement.clone()).map(|text| {
        view! { <p class="statement" lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></p> }
    });
    view! {
        <li>
            <p class="topic"><TopicName topic/></p>
            {statement}
            {is_anothers.then(|| view! { <p class="by"><VoiceName voice=holder/></p> })}
            <Stand stance/>
            <p class="bearing">{ctx.messages.get(bearing)}</p>
            {evidence.note.map(|text| view! { <EditorNote text/> })}
        </li>
    }
}

/// All positions of the quote's speaker on what it is about, by date.
#[component]
pub fn PositionsOverTime(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, corpus) = (ctx.messages, &ctx.corpus);
    let voice = corpus.quote(quote).and_then(|quote| quote.speaker);
    let rank = corpus.position(voice);
    let cells = corpus.placements(quote).iter().filter_map(|&placement| corpus.cell(corpus.cell_of(placement)));
    let issues: Vec<_> =
        cells.filter(|cell| Some(cell.rank()) == rank).filter_map(|cell| positions_on(&ctx, cell)).collect();
    (!issues.is_empty()).then(|| {
        view! {
            <section>
                <Heading depth=2 attr:class="what">
                    {messages.format_around("positions-of", &[], "speaker", view! { <VoiceName voice/> })}
                </Heading>
                {issues}
            </section>
        }
    })
}

/// The positions in one cell under the name of its issue; nothing where there are none.
fn positions_on(ctx: &Context, cell: &Cell) -> Option<AnyView> {
    let topic = ctx.corpus.topics().get(cell.at).copied().flatten();
    let items: Vec<_> = ctx.corpus.stances(cell).map(|stance| view! { <DatedStance stance=stance.clone()/> }).collect();
    (!items.is_empty()).then(|| {
        view! {
            <p class="topic"><TopicName topic/></p>
            <ol class="times" role="list">{items}</ol>
        }
        .into_any()
    })
}

#[component]
fn DatedStance(stance: Stance) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let date = match stance.date.clone() {
        Some(date) => view! { <DateText date/> }.into_any(),
        None => view! { <span>{ctx.messages.get("undated")}</span> }.into_any(),
    };
    let summary = stance.summary.as_deref().map(|text| {
        view! {
            <p class="summary">
                <span class="whose">{ctx.messages.get("editors-summary")}</span>
                {" "}
                <span lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></span>
            </p>
        }
    });
    view! {
        <li>
            <p class="when">{date}</p>
            <Stand stance/>
            {summary}
        </li>
    }
}

/// A position, and what the editor goes by.
#[component]
fn Stand(stance: Stance) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let class = if is_quoted(&ctx.corpus, &stance) { "stand" } else { "stand unquoted" };
    let basis = stance.basis.map(|basis| {
        view! { <p class="basis">{ctx.messages.get(messages::basis(basis))}</p> }
    });
    view! {
        <div class=class>
            <PositionLabel stance/>
            {basis}
        </div>
    }
}
