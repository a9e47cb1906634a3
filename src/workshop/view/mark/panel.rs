//! What is chosen in an article: what it is, who says it, and what can be done with it.

use leptos::prelude::*;

use super::{Edge, Editing};
use crate::{
    import::{Rule, Tier},
    workshop::{List, Suggestion},
};

/// What is chosen, or what to do first.
#[component]
pub fn Panel() -> impl IntoView {
    let editing = expect_context::<Editing>();
    let messages = editing.messages;
    // Drawn anew where another thing is chosen, and not where that changes.
    let kind = Memo::new(move |_| editing.chosen().map(|marking| (marking.quote.clone(), marking.suggestion)));
    view! {
        <section class="panel" aria-label=messages.get("panel")>
            {move || match kind.get() {
                None => view! { <p class="hint">{messages.get("panel-empty")}</p> }.into_any(),
                Some((Some(quote), suggestion)) => view! { <QuotePanel quote suggestion/> }.into_any(),
                Some((None, Some(suggestion))) => view! { <SuggestionPanel suggestion/> }.into_any(),
                Some((None, None)) => ().into_any(),
            }}
        </section>
    }
}

/// Why the rules took something for a quote, or did not.
fn reason(editing: &Editing, suggestion: usize) -> Option<(&'static str, &'static str)> {
    editing.article.with_untracked(|article| {
        let Suggestion { tier, rule, .. } = article.as_ref()?.suggestions().get(suggestion)?;
        let tier = match tier {
            Tier::Sure => "tier-sure",
            Tier::Likely => "tier-likely",
            Tier::Look => "tier-look",
        };
        Some((tier, rule_message(*rule)))
    })
}

/// The message that says what a rule found.
const fn rule_message(rule: Rule) -> &'static str {
    match rule {
        Rule::SaidAfter | Rule::SaidBefore => "rule-said",
        Rule::Label => "rule-label",
        Rule::Introduced => "rule-introduced",
        Rule::Source => "rule-source",
        Rule::Reported => "rule-reported",
        Rule::Judged => "rule-judged",
        Rule::Continued => "rule-continued",
        Rule::SameSpeech => "rule-same-speech",
        Rule::LedTo => "rule-led-to",
        Rule::Sentence => "rule-sentence",
        Rule::Fragment => "rule-fragment",
        Rule::Term => "rule-term",
        Rule::Title => "rule-title",
        Rule::SingleMarks => "rule-single-marks",
        Rule::Unclosed => "rule-unclosed",
    }
}

/// The words of what is chosen.
#[component]
fn Words() -> impl IntoView {
    let editing = expect_context::<Editing>();
    let words = move || {
        let marking = editing.chosen()?;
        let text = editing.article.with(|article| Some(article.as_ref()?.text.clone()))?;
        let fragments =
            marking.fragments.iter().map(|fragment| text.get(fragment.clone()).unwrap_or_default().to_owned());
        Some(fragments.map(|words| view! { <q dir="auto">{words}</q>{" "} }).collect_view())
    };
    view! { <p class="words">{words}</p> }
}

/// What may be a quote.
#[component]
fn SuggestionPanel(suggestion: usize) -> impl IntoView {
    let editing = expect_context::<Editing>();
    let messages = editing.messages;
    let why = reason(&editing, suggestion).map(|(tier, rule)| {
        view! { <p class="why">{messages.get(tier)}{" "}{messages.get(rule)}</p> }
    });
    let speaker = editing.article.with_untracked(|article| {
        let suggestion = article.as_ref()?.suggestions().get(suggestion)?.clone();
        suggestion.speaker.map(|speaker| speaker.name).or(suggestion.described)
    });
    let speaker = speaker.map(|name| view! { <p>{super::said_by(messages, &name)}</p> });
    let is_rejected = move || editing.chosen().is_some_and(|marking| marking.is_rejected);
    let reject = move |_| {
        if let Some(marking) = editing.chosen() {
            editing.reject(&marking);
        }
    };
    view! {
        <h3>{messages.get("maybe-quote")}</h3>
        <Words/>
        {why}
        {speaker}
        <p class="buttons">
            <button type="button" class="main" on:click=move |_| editing.accept(suggestion)>{messages.get("accept")}</button>
            <button type="button" on:click=reject>
                {move || messages.get(if is_rejected() { "reject-undo" } else { "reject" })}
            </button>
        </p>
    }
}

/// A quote: its speaker, and its edges.
#[component]
fn QuotePanel(quote: String, suggestion: Option<usize>) -> impl IntoView {
    let editing = expect_context::<Editing>();
    let (shop, messages) = (editing.shop, editing.messages);
    let why = suggestion.and_then(|suggestion| reason(&editing, suggestion)).map(|(tier, rule)| {
        view! { <p class="why">{messages.get(tier)}{" "}{messages.get(rule)}</p> }
    });
    let speaker = {
        let quote = quote.clone();
        move || {
            shop.with(|work| {
                let speaker = work.file.item(List::Quotes, &quote)?.get("speaker")?.as_str()?;
                Some(work.file.item(List::Speakers, speaker)?.get("name")?.as_str()?.to_owned())
            })
            .unwrap_or_default()
        }
    };
    let attribution = {
        let quote = quote.clone();
        move || {
            let said =
                shop.with(|work| Some(work.file.item(List::Quotes, &quote)?.get("attribution")?.as_str()?.to_owned()));
            said.map(|said| view! { <p class="hint">{super::said_by(messages, &said)}</p> })
        }
    };
    let names = move || {
        let names = shop.with(|work| {
            let name = |speaker: &crate::workshop::Item| Some(speaker.get("name")?.as_str()?.to_owned());
            work.file.items(List::Speakers).filter_map(name).collect::<Vec<_>>()
        });
        names.into_iter().map(|name| view! { <option value=name.clone()>{name.clone()}</option> }).collect_view()
    };
    let set_speaker = {
        let quote = quote.clone();
        move |name: String| {
            shop.edit(|work| {
                let speaker = if name.trim().is_empty() { String::new() } else { work.speaker_named(&name) };
                work.file.set(List::Quotes, &quote, "speaker", &speaker.into());
            });
        }
    };
    let marking = move || editing.chosen();
    let resize = move |edge, outward| {
        move |_| {
            if let Some(marking) = marking() {
                editing.resize(&marking, edge, outward);
            }
        }
    };
    let split = {
        let quote = quote.clone();
        move |_| editing.act(|work, article| work.split(article, &quote).map(|_| None))
    };
    let next = {
        let quote = quote.clone();
        move || {
            editing.markings.with(|markings| {
                let quotes = markings.iter().filter_map(|marking| marking.quote.clone());
                quotes.skip_while(|other| *other != quote).nth(1)
            })
        }
    };
    let has_next = {
        let next = next.clone();
        move || next().is_some()
    };
    let join = {
        let quote = quote.clone();
        move |_| {
            if let Some(next) = next() {
                editing.act(|work, article| work.join(article, &quote, &next).map(|()| None));
            }
        }
    };
    let drop_it = move |_| {
        if let Some(marking) = marking() {
            editing.reject(&marking);
        }
    };
    view! {
        <h3>{messages.get("quote")}</h3>
        <Words/>
        {why}
        <label for="speaker">{messages.get("speaker")}</label>
        <input
            id="speaker"
            type="text"
            dir="auto"
            list="speaker-names"
            placeholder=messages.get("speaker-nobody")
            prop:value=speaker
            on:change:target=move |event| set_speaker(event.target().value())
        />
        <datalist id="speaker-names">{names}</datalist>
        {attribution}
        <fieldset class="edges">
            <legend>{messages.get("edges")}</legend>
            <button type="button" on:click=resize(Edge::Start, true)>{messages.get("start-earlier")}</button>
            <button type="button" on:click=resize(Edge::Start, false)>{messages.get("start-later")}</button>
            <button type="button" on:click=resize(Edge::End, false)>{messages.get("end-earlier")}</button>
            <button type="button" on:click=resize(Edge::End, true)>{messages.get("end-later")}</button>
        </fieldset>
        <p class="buttons">
            <button type="button" on:click=split>{messages.get("split")}</button>
            <button type="button" disabled=move || !has_next() on:click=join>{messages.get("join")}</button>
            <button type="button" on:click=drop_it>{messages.get("drop-quote")}</button>
        </p>
    }
}
