//! Issue by issue; where the speakers are few, beside a map of them all.

use leptos::prelude::*;

use super::issue::IssueSection;
use crate::view::{
    Context,
    matrix::{Overview, WORDS_UP_TO},
};

/// All issues with their cards; where the speakers are few, with a table of them all.
#[component]
pub fn ByIssue() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let few = ctx.corpus.voices().len() <= WORDS_UP_TO;
    let topics = ctx.corpus.topics().iter().enumerate();
    let sections = topics.map(|(at, &topic)| view! { <IssueSection at topic/> }).collect_view();
    view! {
        <div class:mapped=few>
            {few.then(|| view! { <Overview/> })}
            <div class="sections">{sections}</div>
        </div>
    }
}
