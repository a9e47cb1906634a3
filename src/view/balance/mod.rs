//! How much of what is on screen is whose, and where there is nothing: in numbers, and counted only when asked for.

use leptos::{html::Button, prelude::*};

use super::{
    Context, Value,
    lazy::LazyPart,
    shared::{DateText, Growing, Items, Redraw, VoiceName},
};
use crate::{
    balance::{self, Tally, WordCounts},
    corpus::Topic,
};

/// The empty issues of no more speakers than this are named; of more, the number has to do.
const NAMED_UP_TO: usize = 12;

/// The table, once the reader has asked for it, under the button that closes it.
#[component]
pub fn Balance() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (label, is_open) = (ctx.messages.get("balance"), ctx.balance);
    view! {
        <Show when=move || is_open.get()>
            <BalanceSection label=label.clone()/>
        </Show>
    }
}

#[component]
fn BalanceSection(label: String) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (is_open, host) = (ctx.balance, ctx.host);
    let button = NodeRef::<Button>::new();
    // Whoever asks for it is taken there.
    button.on_load(move |button| {
        if let Some(host) = host {
            (host.reveal)(&button);
        }
    });
    view! {
        <section class="balance">
            <button node_ref=button type="button" aria-expanded="true" on:click=move |_| is_open.set(false)>
                {label}
            </button>
            <LazyPart draw=|lazy| (lazy.balance)()/>
        </section>
    }
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

/// Rows that are drawn at first, and with each step towards the table's end.
const ROWS_AT_ONCE: usize = 50;

#[component]
fn Counted(balance: balance::Balance) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, comparison) = (ctx.messages, ctx.comparison.get());
    // Where the comparison is narrowed, something may have been left out: then nothing is said to be empty.
    let whole = !comparison.narrowed;
    let heads = ["choose-speakers", "balance-quotes", "balance-words", "sources-heading", "newest-quote"];
    let heads = heads.into_iter().chain(whole.then_some("empty-issues"));
    let heads = heads.map(|head| view! { <th scope="col">{messages.get(head)}</th> }).collect_view();
    let voices: Vec<_> = comparison.columns.iter().copied().zip(balance.voices).collect();
    let places: Vec<usize> = (0..voices.len()).collect();
    let row = {
        let ctx = ctx.clone();
        move |place: usize| {
            voices.get(place).cloned().map(|(column, tally)| {
                let voice = ctx.voice(column);
                view! { <Row tally whole><VoiceName voice/></Row> }
            })
        }
    };
    let rows = Memo::new(move |_| places.clone());
    let caption = if whole { "balance-caption" } else { "balance-caption-narrowed" };
    let undated = balance.total.undated;
    view! {
        <div class="scroll" role="region" aria-label=messages.get("balance") tabindex="0">
            <table>
                <caption>{messages.get(caption)}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>
                    <Growing items=rows step=ROWS_AT_ONCE at_least=0_usize of=Items::Rows children=row/>
                </tbody>
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
