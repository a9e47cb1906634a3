//! What stands in place of a comparison with nothing in it.

use leptos::prelude::*;

use super::limit_buttons::LimitButtons;
use crate::{
    compare::{Comparison, Empty},
    selection::Only,
    view::{Context, context::COUNTED_AFTER},
};

/// Says why nothing is on screen, if nothing is, and offers to clear what narrows the comparison.
#[component]
pub fn Nothing() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let messages = ctx.messages;
    let message = Memo::new(move |_| reason_now(&ctx));
    // Drawn anew for another reason: a text that changes in place is lost where the page is translated.
    view! {
        <For each=move || message.get() key=|message| *message let:message>
            <div class="empty"><p>{messages.get(message)}</p><Buttons/></div>
        </For>
    }
}

/// The buttons, once their counts have followed the selection.
#[component]
fn Buttons() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let is_counted = RwSignal::new(ctx.host.is_none());
    if let Some(host) = ctx.host {
        let show = Box::new(move || {
            is_counted.try_set(true);
        });
        // Cancelled when this part goes.
        StoredValue::new_local((host.later)(COUNTED_AFTER, show));
    }
    view! { <Show when=move || is_counted.get()><LimitButtons counted=true/></Show> }
}

/// The id of the message that says why nothing is on screen, if nothing is.
pub fn reason_now(ctx: &Context) -> Option<&'static str> {
    let only = ctx.selection.with(|selection| selection.only);
    ctx.comparison.with(|comparison| reason(comparison, only))
}

/// The id of the message that says why a comparison is empty, if it is; `only` is what is chosen of its issues.
fn reason(comparison: &Comparison, only: Only) -> Option<&'static str> {
    Some(match comparison.empty? {
        Empty::NoSpeaker => "no-speaker-chosen",
        Empty::NoIssue => "no-issue-chosen",
        Empty::NothingInCommon if only == Only::Differ => "nothing-differs",
        Empty::NothingInCommon => "nothing-shared",
        Empty::NothingFound => "nothing-found",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{bundle::parse, compare::compare, corpus::Corpus, selection::Selection};

    #[test]
    fn an_empty_comparison_says_why_it_is_empty() {
        let json = r#"{ "standpoint": 1, "name": "A test", "speakers": [{ "id": "ada", "name": "Ada" }],
            "issues": [{ "id": "i", "name": "Bridge" }],
            "quotes": [{ "id": "q", "text": "Yes.", "speaker": "ada", "issues": ["i"], "date": "2024" }] }"#;
        let corpus = Corpus::new(parse(json.as_bytes()).unwrap());
        for (query, expected) in [
            ("", None),
            ("speakers=ada", None),
            ("speakers=", Some("no-speaker-chosen")),
            ("speakers=&issues=", Some("no-speaker-chosen")),
            ("issues=", Some("no-issue-chosen")),
            ("since=2025", Some("nothing-found")),
            ("only=shared", Some("nothing-shared")),
            ("only=differ", Some("nothing-differs")),
        ] {
            let Ok(selection) = query.parse::<Selection>();
            assert_eq!(reason(&compare(&corpus, &selection, None), selection.only), expected, "{query}");
        }
    }
}
