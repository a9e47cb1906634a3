//! The fifth step: what is wrong, and which quotes the excerpts bear out.

use leptos::{prelude::*, reactive::spawn_local_scoped_with_cancellation};

use super::{Step, Workshop};
use crate::{
    bundle::{Problem, Severity},
    excerpts::{BundleChecker, can_be_checked},
};

/// More would bury the page; the command line lists them all.
const LISTED: usize = 200;

/// What was found out about the bundle.
#[derive(Clone, Default)]
struct Found {
    problems: Vec<Problem>,
    /// Numbers of quotes that were checked, and of those that are not as they claim.
    checked: usize,
    doubted: usize,
    /// Number of quotes of which nothing shows what their source prints.
    unshown: usize,
}

/// The problems, and what the check of the quotes says.
#[component]
pub fn Check() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let found = RwSignal::new(None::<Found>);
    Effect::new(move |_| {
        let read = shop.read.get();
        // A check of what is out of date ends when this runs again.
        spawn_local_scoped_with_cancellation(async move {
            let bundle = &*read.bundle;
            let mut checking = BundleChecker::new(bundle);
            while checking.advance(bundle) {
                (shop.desk.next_turn)().await;
            }
            let checked = checking.finish();
            let quotes = bundle.quotes.iter().filter_map(|(.., quote)| quote);
            let (shown, unshown): (Vec<_>, Vec<_>) = quotes.partition(|quote| can_be_checked(bundle, quote));
            let doubted = bundle
                .quotes
                .iter()
                .filter(|(quote, ..)| checked.of(*quote).is_some_and(|check| check.severity().is_some()));
            let refused =
                read.refused.iter().flat_map(|refused| std::iter::once(refused.first()).chain(refused.others()));
            let problems = refused.chain(&bundle.problems).chain(&checked.problems).cloned();
            found.try_set(Some(Found {
                problems: problems.collect(),
                checked: shown.len(),
                doubted: doubted.count(),
                unshown: unshown.len(),
            }));
        });
    });
    let verdict = move |found: &Found| {
        let verbatim = found.checked.saturating_sub(found.doubted);
        let lines =
            [(verbatim, "verdict-verbatim"), (found.doubted, "verdict-doubted"), (found.unshown, "verdict-unshown")];
        let lines = lines.into_iter().filter(|(count, _)| *count > 0);
        let lines = lines.map(|(count, message)| view! { <li>{messages.count(message, count)}</li> });
        view! { <ul class="verdicts">{lines.collect_view()}</ul> }
    };
    let content = move || {
        let Some(found) = found.get() else {
            return view! { <p>{messages.get("checking")}</p> }.into_any();
        };
        let more = found.problems.len().saturating_sub(LISTED);
        let more = (more > 0).then(|| view! { <p>{messages.count("problems-left", more)}</p> });
        let list = if found.problems.is_empty() {
            view! { <p class="fine">{messages.get("check-fine")}</p> }.into_any()
        } else {
            let count = messages.count("problems", found.problems.len());
            let items = found.problems.iter().take(LISTED).cloned().map(|problem| view! { <Line problem/> });
            view! {
                <h3>{count}</h3>
                // The core's messages are in English, as on the command line.
                <ol class="problems" lang="en" dir="ltr">{items.collect_view()}</ol>
                {more}
            }
            .into_any()
        };
        view! { {verdict(&found)} {list} }.into_any()
    };
    view! {
        <section class="step check" aria-labelledby="check-title">
            <h2 id="check-title">{messages.get("step-check")}</h2>
            <p class="lead">{messages.get("check-lead")}</p>
            <div aria-live="polite">{content}</div>
        </section>
    }
}

/// A problem, and a way to where it can be mended.
#[component]
fn Line(problem: Problem) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let Problem { severity, path, message, .. } = problem;
    let class = if severity == Severity::Error { "error" } else { "warning" };
    let lists = [
        ("sources", Step::MarkUp),
        ("speakers", Step::People),
        ("issues", Step::Issues),
        ("quotes", Step::Issues),
        ("stances", Step::Issues),
    ];
    let place = lists.into_iter().find(|(key, _)| path.starts_with(&format!("{key}[")));
    let way = place.map(|(_, step)| {
        view! {
            <button type="button" class="link" lang=messages.tag() on:click=move |_| shop.go(step)>
                {messages.get(step.title())}
            </button>
        }
    });
    view! {
        <li class=class>
            <span class="severity">{severity.word()}</span>
            {" "}
            <code>{path}</code>
            {": "}
            <span dir="auto">{message}</span>
            {" "}
            {way}
        </li>
    }
}
