//! Issue by issue; where the speakers are few, beside a map of them all.

use std::sync::Arc;

use leptos::prelude::*;

use super::issue::IssueSection;
use crate::view::{
    Context,
    matrix::{Overview, WORDS_UP_TO},
    shared::Growing,
};

/// Issues that are there at first, and with each step.
const STEP: usize = 12;

/// The issues that are left, with their cards; where the speakers are few, with a table of them all.
#[component]
pub fn ByIssue() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (comparison, target) = (ctx.comparison, ctx.target);
    let few = ctx.corpus.voices().len() <= WORDS_UP_TO;
    // As positions in the corpus' topics.
    let shown = {
        let corpus = Arc::clone(&ctx.corpus);
        Memo::new(move |_| {
            comparison.with(|comparison| {
                let topics = (0..).zip(corpus.topics());
                let shown = topics.filter(|&(_, &topic)| comparison.row(topic).is_some());
                shown.map(|(at, _)| at).collect::<Vec<usize>>()
            })
        })
    };
    let corpus = Arc::clone(&ctx.corpus);
    let targeted = Signal::derive(move || {
        let topic = target.get().map(|target| target.topic);
        let is_target = |&at: &usize| corpus.topics().get(at).copied() == topic;
        topic.and_then(|_| shown.with(|shown| shown.iter().position(is_target))).map_or(0, |place| place + 1)
    });
    let section = {
        let ctx = ctx.clone();
        move |at: usize| {
            let topic = ctx.corpus.topics().get(at).copied().flatten();
            view! { <IssueSection at topic/> }
        }
    };
    view! {
        <div class:mapped=few>
            {few.then(|| view! { <Overview/> })}
            <div class="sections">
                <Growing items=shown step=STEP at_least=targeted children=section/>
            </div>
        </div>
    }
}
