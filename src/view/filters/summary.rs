//! The line under the choices: what is on screen, and how to see more.

use leptos::prelude::*;

use super::{announcement::Announcement, description::describe, limit_buttons::LimitButtons, only::OnlySwitches};
use crate::{
    selection::Facet,
    view::{Context, Value, quote::details::MissingQuote, shared::text::LiveText},
};

/// What is on screen, a button for each limit, and what an address names that is not there.
#[component]
pub fn Summary() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let summary = ctx.summary;
    view! {
        <div class="result">
            <span node_ref=summary tabindex="-1"><LiveText text=move || describe(&ctx)/></span>
            <OnlySwitches/>
            <LimitButtons counted=false/>
            <UnknownChoices/>
            <MissingQuote/>
            <Announcement/>
        </div>
    }
}

/// Says how much the address names that the bundle does not have. The names are not repeated: anyone can write an address.
#[component]
fn UnknownChoices() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, comparison) = (ctx.messages, ctx.comparison);
    let counts = Memo::new(move |_| comparison.with(|comparison| count_unknown(&comparison.unknown)));
    let text = move || {
        let counts = counts.get().into_iter().filter(|(_, count)| *count > 0);
        let counts: Vec<_> = counts.map(|(message, count)| messages.count(message, count)).collect();
        messages.format("unknown-in-link", &[("what", Value::Phrase(&messages.list(&counts)))])
    };
    view! {
        <Show when=move || counts.get().iter().any(|(_, count)| *count > 0)>
            <span class="strangers"><LiveText text/></span>
        </Show>
    }
}

/// How many speakers, issues and other things are among those of [`Comparison::unknown`](crate::compare::Comparison),
/// each with the id of the message that counts them.
fn count_unknown(unknown: &[(&str, Box<str>)]) -> [(&'static str, usize); 3] {
    let of = |facet: Facet| unknown.iter().filter(|(parameter, _)| *parameter == facet.word()).count();
    let (speakers, issues) = (of(Facet::Speaker), of(Facet::Issue));
    [("speakers", speakers), ("issues", issues), ("other-choices", unknown.len() - speakers - issues)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{bundle::parse, compare::compare, corpus::Corpus, selection::Selection};

    #[test]
    fn what_an_address_names_and_the_bundle_lacks_is_counted() {
        let json = br#"{ "standpoint": 1, "name": "A test", "speakers": [{ "id": "ada", "name": "Ada" }] }"#;
        let corpus = Corpus::new(parse(json).unwrap());
        for (query, expected) in [
            ("speakers=ada", [0, 0, 0]),
            ("speakers=ada,bea,cyd&issues=i", [2, 1, 0]),
            ("sources=s&positions=maybe&since=soon", [0, 0, 3]),
        ] {
            let Ok(selection) = query.parse::<Selection>();
            let counts = count_unknown(&compare(&corpus, &selection, None).unknown);
            assert_eq!(counts.map(|(_, count)| count), expected, "{query}");
        }
    }
}
