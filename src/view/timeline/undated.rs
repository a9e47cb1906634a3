//! What has no date, and so no place on the axis.

use leptos::prelude::*;

use crate::{
    bundle::{EvidenceRole, QuoteId},
    timeline::Timeline,
    view::{
        Context, Value,
        cards::Quotes,
        quote::ShownQuote,
        shared::{Redraw, text::LiveText},
    },
};

/// How much has no date, if anything, and a list of the quotes.
#[component]
pub fn Undated(timeline: Memo<Timeline>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let messages = ctx.messages;
    let quotes = Memo::new(move |_| timeline.with(|timeline| timeline.undated_quotes.clone()));
    let stances = Memo::new(move |_| timeline.with(|timeline| timeline.undated_stances.len()));
    let is_open = RwSignal::new(false);
    let summary = move || {
        let counts = [("quotes", quotes.with(Vec::len)), ("positions", stances.get())];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let counts: Vec<String> = counts.map(|(message, count)| messages.count(message, count)).collect();
        messages.format("undated-aside", &[("what", Value::Phrase(&messages.list(&counts)))])
    };
    let list = move || {
        let shown = |&quote: &QuoteId| {
            let (topic, voice) = ctx.corpus.place_of(quote)?;
            Some(ShownQuote { quote, topic, voice, role: EvidenceRole::Supports, note: None })
        };
        let quotes = move || quotes.with(|quotes| quotes.iter().filter_map(shown).collect());
        is_open.get().then(|| view! { <Quotes voice=None quotes=quotes()/> }).into_any()
    };
    view! {
        <section class="undated" hidden=move || quotes.with(Vec::is_empty) && stances.get() == 0>
            <p>
                <LiveText text=summary/> {" "}
                <button
                    type="button"
                    hidden=move || quotes.with(Vec::is_empty)
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                >
                    {messages.get("list-undated")}
                </button>
            </p>
            <Redraw draw=list/>
        </section>
    }
}
