//! What came of the last act.

use leptos::prelude::*;

use super::Workshop;
use crate::{view::Messages, workshop::Refusal};

/// What has to be told of the last act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// In the language of the interface; each a paragraph.
    pub lines: Vec<String>,
    /// In English, as the reader of files words it: where, and what.
    pub details: Vec<String>,
    /// Whether something was not done.
    pub is_problem: bool,
}

impl Notice {
    /// That something was done.
    #[must_use]
    pub fn done(lines: Vec<String>) -> Self {
        Self { lines, details: Vec::new(), is_problem: false }
    }

    /// That something was not done, and why.
    #[must_use]
    pub fn problem(line: String, details: Vec<String>) -> Self {
        Self { lines: vec![line], details, is_problem: true }
    }

    /// That words cannot be a quote.
    #[must_use]
    pub fn refusal(messages: Messages, refusal: Refusal) -> Self {
        let message = match refusal {
            Refusal::Nothing => "refused-nothing",
            Refusal::NotThere => "refused-not-there",
            Refusal::Taken => "refused-taken",
            Refusal::NotVerbatim => "refused-not-verbatim",
        };
        Self::problem(messages.get(message), Vec::new())
    }
}

/// Tells what came of the last act, also to those who do not see it.
#[component]
pub fn NoticeBox() -> impl IntoView {
    let Workshop { notice, messages, .. } = expect_context();
    let messages = messages.get_untracked();
    let lines = move || {
        let Notice { lines, details, is_problem } = notice.get()?;
        Some(view! {
            <div class=if is_problem { "notice problem" } else { "notice" }>
                {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                {(!details.is_empty()).then(|| view! {
                    <ul lang="en" dir="ltr">{details.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                })}
                <button type="button" class="link" on:click=move |_| notice.set(None)>{messages.get("close")}</button>
            </div>
        })
    };
    view! { <div class="notices" role="status">{lines}</div> }
}
