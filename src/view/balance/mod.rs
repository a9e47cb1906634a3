//! How much of what is on screen is whose, and where there is nothing: in numbers, and counted only when asked for.

use leptos::prelude::*;

use super::{
    Context, Value,
    lazy::LazyPart,
    shared::{DateText, Placeholder, Redraw, VoiceName},
};
use crate::{
    balance::{self, Tally, WordCounts},
    corpus::Topic,
};

/// The empty issues of no more speakers than this are named; of more, the number has to do.
const NAMED_UP_TO: usize = 12;

/// The control that opens the table.
#[component]
pub fn Balance() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let label = ctx.messages.get("balance");
    if ctx.is_document() {
        return view! { <section class="balance"><Placeholder class="ghost" label/></section> }.into_any();
    }
    let is_open = RwSignal::new(false);
    view! {
        <section class="balance">
            <button
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                {label}
            </button>
            <Show when=move || is_open.get()>
                <LazyPart draw=|lazy| (lazy.balance)()/>
            </Show>
        </section>
    }
    .into_any()
}

/// What is on screen, counted.
#[component]
pub fn BalanceTable() -> impl IntoView {
    let ctx = expect_context::<Context>();
    // Each quote's words are counted once, some at a time, so that the page answers meanwhile.
    let (counts, pending) = (StoredValue::new_local(WordCounts::default()), StoredValue::new_local(None));
    let steps = RwSignal::new(0_usize);
    let count = move || {
        let comparison = ctx.comparison.get();
        let has_more = counts.try_update_value(|counts| counts.advance(&ctx.corpus, &comparison))?;
        if let (true, Some(host)) = (has_more, ctx.host) {
            steps.track();
            let next = Box::new(move || steps.update(|steps| *steps += 1));
            pending.set_value(Some((host.later)(0, next)));
            return None;
        }
        counts.try_update_value(|counts| balance::balance(&ctx.corpus, &comparison, counts))
    };
    view! { <Redraw draw=move || count().map(|balance| view! { <Counted balance/> }).into_any()/> }
}

#[component]
fn Counted(balance: balance::Balance) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, comparison) = (ctx.messages, ctx.comparison.get());
    // Where the comparison is narrowed, something may have been left out: then nothing is said to be empty.
    let whole = !comparison.narrowed;
    let heads = ["choose-speakers", "balance-quotes", "balance-words", "sources-heading", "newest-quote"];
    let heads = heads.into_iter().chain(whole.then_some("empty-issues"));
    let heads = heads.map(|head| view! { <th scope="col">{messages.get(head)}</th> }).collect_view();
    let voices = comparison.columns.iter().zip(balance.voices).map(|(&column, tally)| {
        let voice = ctx.voice(column);
        view! { <Row tally whole><VoiceName voice/></Row> }
    });
    let voices = voices.collect_view();
    let caption = if whole { "balance-caption" } else { "balance-caption-narrowed" };
    let undated = balance.total.undated;
    view! {
        <div class="scroll" role="region" aria-label=messages.get("balance") tabindex="0">
            <table>
                <caption>{messages.get(caption)}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{voices}</tbody>
                <tfoot><Row tally=balance.total whole>{messages.get("all-together")}</Row></tfoot>
            </table>
        </div>
        {(undated > 0).then(|| view! { <p>{messages.count("quotes-undated", undated)}</p> })}
        {(whole && comparison.columns.len() <= NAMED_UP_TO).then(|| view! { <EmptyIssues/> })}
    }
}

/// A row of the table, its children the name; `whole` says whether it has a number of empty issues.
#[component]
fn Row(tally: Tally, whole: bool, children: Children) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let number = |count| view! { <td class="number">{ctx.messages.number(count)}</td> };
    let newest = tally.newest.and_then(|quote| ctx.corpus.quote(quote)?.date.clone());
    view! {
        <tr>
            <th scope="row">{children()}</th>
            {number(tally.quotes)}
            {number(tally.words)}
            {number(tally.sources)}
            <td>{newest.map(|date| view! { <DateText date/> })}</td>
            {whole.then(|| number(tally.empty))}
        </tr>
    }
}

/// On which issues there is nothing from whom.
#[component]
fn EmptyIssues() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let comparison = ctx.comparison.get();
    let issues: Vec<Topic> = comparison.rows.iter().filter_map(|row| row.topic).map(Some).collect();
    let sentences = comparison.columns.iter().filter_map(|&column| {
        let empty = issues.iter().filter(|&&topic| ctx.corpus.find(topic, column).is_none());
        let names: Vec<_> = empty.map(|&topic| ctx.topic_text(topic)).collect();
        if names.is_empty() {
            return None;
        }
        let speaker = ctx.voice_text(ctx.voice(column));
        let issues = ctx.messages.row(&names);
        let values = [("speaker", Value::Phrase(&speaker)), ("issues", Value::Phrase(&issues))];
        Some(view! { <li>{ctx.messages.format("nothing-on", &values)}</li> })
    });
    let sentences: Vec<_> = sentences.collect();
    (!sentences.is_empty()).then(|| view! { <ul role="list">{sentences}</ul> })
}
