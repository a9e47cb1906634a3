//! Positions as small labelled links: each leads to its issue, where the others are.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::{
    bundle::{Position, QuoteId, Stance},
    corpus::{Topic, Voice},
    view::{
        Context, Value,
        i18n::messages,
        matrix::{card_address, go_to_card},
        quote::EditorNote,
        shared::{
            DateText, Disclosure, TopicName,
            stance::{PositionSign, is_quoted},
            text::{MarkedText, Unseen},
        },
    },
};

/// More positions than this are shown when asked for.
const AT_FIRST: usize = 8;

/// Positions, the first few and then all.
#[component]
pub fn Claims(stances: Vec<Stance>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    if stances.is_empty() {
        return ().into_any();
    }
    let mut stances = stances;
    let rest = if stances.len() <= AT_FIRST + 1 { Vec::new() } else { stances.split_off(AT_FIRST) };
    let summary = ctx.messages.count("more-positions", rest.len());
    view! {
        <ClaimList stances/>
        {(!rest.is_empty()).then(|| view! { <Disclosure class="more" summary><ClaimList stances=rest.clone()/></Disclosure> })}
    }
    .into_any()
}

#[component]
fn ClaimList(stances: Vec<Stance>) -> impl IntoView {
    let items = stances.into_iter().map(|stance| view! { <li><Claim stance/></li> }).collect_view();
    view! { <ul class="claims" role="list">{items}</ul> }
}

/// What a quote is evidence for, of these positions of its speaker's; where it is for none, on which issues it was said.
#[component]
pub fn ClaimsOf(quote: QuoteId, voice: Voice, stances: Vec<Stance>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let cited = stances.into_iter().filter_map(|stance| {
        let evidence = stance.evidence.iter().find(|evidence| evidence.quote == quote)?.clone();
        Some((stance, evidence))
    });
    let cited: Vec<_> = cited.collect();
    if cited.is_empty() {
        let topics = ctx.corpus.quote(quote).map(|quote| quote.issues.to_vec()).unwrap_or_default();
        let links = topics.into_iter().map(|issue| view! { <li><IssueLink topic=Some(issue) voice/></li> });
        let links = links.collect_view();
        return view! { <ul class="claims" role="list">{links}</ul> }.into_any();
    }
    let items = cited.into_iter().map(|(stance, evidence)| {
        let bearing = messages::bearing(evidence.role)
            .map(|message| view! { <p class="bearing">{ctx.messages.get(message)}</p> });
        view! {
            <li>
                {bearing}
                <Claim stance/>
                {evidence.note.map(|text| view! { <EditorNote text/> })}
            </li>
        }
    });
    let items = items.collect_view();
    view! { <ul class="claims" role="list">{items}</ul> }.into_any()
}

/// A position on an issue's statement, which leads there.
#[component]
fn Claim(stance: Stance) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (topic, voice) = (Some(stance.issue), Some(stance.speaker));
    let class = if is_quoted(&ctx.corpus, &stance) { "claim" } else { "claim unquoted" };
    let generic = ctx.messages.get(messages::position(stance.position));
    let label = match stance.label.as_deref() {
        None => view! { <b>{generic}</b> }.into_any(),
        Some(label) => view! {
            <b lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text=label/></b>
            <Unseen text=[" (", &generic, ")"].concat()/>
        }
        .into_any(),
    };
    let date = stance.date.clone().map(|date| view! { <DateText date/> });
    view! {
        <p class=class>
            <PositionSign position=stance.position/>
            <span data-position=stance.position.word()>
                {label} {" "} <IssueLink topic voice/> {" "} {date}
            </span>
        </p>
    }
}

/// An issue's statement, or its name where it has none, as a link to what the voice has there.
#[component]
fn IssueLink(topic: Topic, voice: Voice) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let statement = topic.and_then(|issue| ctx.corpus.bundle().issues.get(issue)?.statement.as_deref());
    let text = match statement {
        None => view! { <TopicName topic/> }.into_any(),
        Some(text) => view! { <span lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text/></span> }.into_any(),
    };
    let is_document = ctx.is_document();
    let go = move |event: MouseEvent| {
        event.prevent_default();
        go_to_card(&ctx, topic, voice);
    };
    // Only a script finds a card in a shadow root: a fragment of an address does not lead there.
    view! { <a href=(!is_document).then(|| card_address(topic, voice)) on:click=go>{text}</a> }
}

/// In a line, the issues on which the editor says that there is no position.
#[component]
pub fn IssuesOf(position: Position, stances: Vec<Stance>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let issues: Vec<_> = stances.iter().map(|stance| ctx.topic_text(Some(stance.issue))).collect();
    let (position, issues) = (ctx.messages.get(messages::position(position)), ctx.messages.row(&issues));
    let values = [("position", Value::Phrase(&position)), ("issues", Value::Phrase(&issues))];
    (!stances.is_empty()).then(|| view! { <p class="nothing">{ctx.messages.format("position-on", &values)}</p> })
}
