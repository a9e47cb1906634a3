//! Cards side by side, issue by issue; where the speakers are few, beside a map of them all.

mod card;
pub mod extent;
mod issue;
mod quotes;
pub mod schedule;

use leptos::prelude::*;

use self::issue::IssueSection;
pub use self::quotes::Quotes;
use crate::view::{
    Context,
    matrix::{Overview, WORDS_UP_TO},
};

/// All issues with their cards; where the speakers are few, with a table of them all.
#[component]
pub fn Cards() -> impl IntoView {
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
