//! What is wrong with the file, behind one unobtrusive control.

use leptos::{ev, html, prelude::*};

use super::{Scene, text::marked, words};

/// More would bury the page; the command line lists them all.
const LISTED: usize = 200;

pub(super) fn problems(scene: &Scene) -> AnyView {
    let total = scene.corpus.bundle().problems.len();
    if total == 0 {
        return ().into_any();
    }
    let open = RwSignal::new(false);
    let corpus = scene.corpus.clone();
    let list = move || {
        open.get().then(|| {
            let problems = corpus.bundle().problems.iter().take(LISTED);
            let items: Vec<_> = problems
                .map(|problem| {
                    html::li().child((
                        html::span().class("severity").child(problem.severity.word()),
                        " ",
                        html::code().child(marked(&problem.path)),
                        ": ",
                        html::span().dir("auto").child(marked(&problem.message)),
                        html::span().class("place").child(format!(" ({})", problem.place)),
                    ))
                })
                .collect();
            let rest = (total > LISTED).then(|| {
                html::p().child((
                    format!("And {} more. ", words::grouped(total - LISTED)),
                    html::code().child("standpoint check"),
                    " lists them all.",
                ))
            });
            (html::ol().child(items), rest)
        })
    };
    html::div()
        .class("problems")
        .child((
            html::button()
                .r#type("button")
                .aria_expanded(move || if open.get() { "true" } else { "false" })
                .on(ev::click, move |_| open.update(|open| *open = !*open))
                .child(format!("{} in this file", words::count(total, "problem", "problems"))),
            list,
        ))
        .into_any()
}
