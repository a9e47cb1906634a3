//! What is wrong with the file, behind one unobtrusive control.

use leptos::prelude::*;

use super::{
    Context, Messages, Value,
    lazy::LazyPart,
    shared::{
        Disclosure, Redraw,
        text::{LiveText, MarkedText},
    },
};
use crate::bundle::{Place, Problem};

/// More would bury the page; the command line lists them all.
const LISTED: usize = 200;

/// The control, once anything is wrong: with the file, or with a quote that its source's excerpt prints differently.
#[component]
pub fn Problems() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, checked, is_document) = (ctx.messages, ctx.checked, ctx.is_document());
    let total = Memo::new(move |_| {
        let bundle = ctx.corpus.bundle();
        let found = checked.with(|checked| checked.as_ref().map_or(0, |checked| checked.problems.len()));
        bundle.problems.len() + bundle.more_problems + found
    });
    let count = move || messages.count("problems", total.get());
    let is_open = RwSignal::new(false);
    let control = move || {
        if is_document {
            return view! { <Disclosure class="problems" summary=count()><ProblemList/></Disclosure> }.into_any();
        }
        view! {
            <div class="problems" part="problems">
                <button
                    type="button"
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                >
                    <LiveText text=count/>
                </button>
                <Show when=move || is_open.get()>
                    <LazyPart draw=|lazy| (lazy.problems)()/>
                </Show>
            </div>
        }
        .into_any()
    };
    view! { <Show when=move || { total.get() > 0 }>{control()}</Show> }
}

/// What is behind the control.
#[component]
pub fn ProblemList() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let draw = move || {
        let bundle = ctx.corpus.bundle();
        let mut problems = bundle.problems.clone();
        ctx.checked.with(|checked| {
            problems.extend(checked.iter().flat_map(|checked| checked.problems.iter().cloned()));
        });
        view! { <ProblemItems problems more=bundle.more_problems/> }.into_any()
    };
    view! { <Redraw draw/> }
}

/// A list of problems; `more` is the number of those that were not kept. Nothing where there is none.
#[component]
pub fn ProblemItems(problems: Vec<Problem>, more: usize) -> impl IntoView {
    let messages = expect_context::<Messages>();
    let rest = (problems.len() + more).saturating_sub(LISTED);
    let rest = (rest > 0).then(|| {
        let command = view! { <code lang="en">{"standpoint check"}</code> };
        let count = [("count", Value::Number(rest))];
        view! { <p>{messages.format_around("problems-more", &count, "command", command)}</p> }
    });
    let items: Vec<_> = problems.into_iter().take(LISTED).map(|problem| view! { <ProblemItem problem/> }).collect();
    // The core's messages are in English, as on the command line.
    let list = (!items.is_empty()).then(|| view! { <ol lang="en" dir="ltr">{items}</ol> });
    view! { {list} {rest} }
}

#[component]
fn ProblemItem(problem: Problem) -> impl IntoView {
    let Problem { severity, path, place, message } = problem;
    // One that was found later has no place in the file.
    let place = (place != Place::default()).then(|| view! { <span class="place">{format!(" ({place})")}</span> });
    view! {
        <li>
            <span class="severity">{severity.word()}</span>
            {" "}
            <code><MarkedText text=path/></code>
            {": "}
            <span dir="auto"><MarkedText text=message/></span>
            {place}
        </li>
    }
}
