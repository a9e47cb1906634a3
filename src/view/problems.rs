//! What is wrong with the file, behind one unobtrusive control.

use super::{
    Scene, disclosure,
    node::{El, Node, Part as _, changing, el},
    signal::RwSignal,
    text::marked,
    words::{Value, Words},
};
use crate::bundle::Problem;

/// More would bury the page; the command line lists them all.
const LISTED: usize = 200;

pub(super) fn problems(scene: &Scene) -> Option<El> {
    let bundle = scene.corpus.bundle();
    let total = bundle.problems.len() + bundle.more_problems;
    if total == 0 {
        return None;
    }
    let told = scene.words.count("problems", total);
    if scene.is_document() {
        return Some(disclosure("problems", told, list(scene)));
    }
    let open = RwSignal::new(false);
    let list = {
        let scene = scene.clone();
        changing(move || open.get().then(|| scene.lazily(|scene, lazy| (lazy.problems)(scene))))
    };
    let control = el("div").class("problems").part("problems").child((
        el("button")
            .attr("type", "button")
            .attr_with("aria-expanded", move || Some(open.get().to_string()))
            .on("click", move |_| open.update(|open| *open = !*open))
            .child(told),
        list,
    ));
    Some(control)
}

/// What is behind the control.
pub(super) fn list(scene: &Scene) -> Node {
    let bundle = scene.corpus.bundle();
    listed(scene.words, &bundle.problems, bundle.more_problems)
}

/// A list of problems; nothing where there is none.
pub(super) fn listed(words: Words, problems: &[Problem], more: usize) -> Node {
    let total = problems.len() + more;
    let items: Vec<_> = problems
        .iter()
        .take(LISTED)
        .map(|problem| {
            el("li").child((
                el("span").class("severity").child(problem.severity.word()),
                " ",
                el("code").child(marked(words, &problem.path)),
                ": ",
                el("span").attr("dir", "auto").child(marked(words, &problem.message)),
                el("span").class("place").child(format!(" ({})", problem.place)),
            ))
        })
        .collect();
    let rest = (total > LISTED).then(|| {
        let command = el("code").attr("lang", "en").child("standpoint check").view();
        el("p").child(words.around("problems-more", &[("count", Value::Number(total - LISTED))], "command", command))
    });
    // The core tells of problems in English, as the command line does.
    let list = (!items.is_empty()).then(|| el("ol").attr("lang", "en").attr("dir", "ltr").child(items));
    (list, rest).view()
}
