//! What is wrong with the file, behind one unobtrusive control.

use super::{
    Scene, disclosure,
    node::{El, Node, Part as _, changing, el},
    signal::{Memo, RwSignal},
    text::marked,
    words::{Value, Words},
};
use crate::bundle::{Place, Problem};

/// More would bury the page; the command line lists them all.
const LISTED: usize = 200;

/// The control, once anything is wrong: of the file, or of a quote that its source's excerpt prints differently.
pub(super) fn problems(scene: &Scene) -> Node {
    let scene = scene.clone();
    let total = {
        let scene = scene.clone();
        Memo::new(move |_| {
            let bundle = scene.corpus.bundle();
            let found = scene.checked.with(|checked| checked.as_ref().map_or(0, |checked| checked.problems.len()));
            bundle.problems.len() + bundle.more_problems + found
        })
    };
    let open = RwSignal::new(false);
    changing(move || {
        let total = total.get();
        (total > 0).then(|| control(&scene, total, open))
    })
}

fn control(scene: &Scene, total: usize, open: RwSignal<bool>) -> El {
    let told = scene.words.count("problems", total);
    if scene.is_document() {
        return disclosure("problems", told, list(scene));
    }
    let list = {
        let scene = scene.clone();
        changing(move || open.get().then(|| scene.lazily(|scene, lazy| (lazy.problems)(scene))))
    };
    el("div").class("problems").part("problems").child((
        el("button")
            .attr("type", "button")
            .attr_with("aria-expanded", move || Some(open.get().to_string()))
            .on("click", move |_| open.update(|open| *open = !*open))
            .child(told),
        list,
    ))
}

/// What is behind the control.
pub(super) fn list(scene: &Scene) -> Node {
    let bundle = scene.corpus.bundle();
    let checked = scene.checked.get_untracked().unwrap_or_default();
    let problems: Vec<&Problem> = bundle.problems.iter().chain(&checked.problems).collect();
    listed(scene.words, &problems, bundle.more_problems)
}

/// A list of problems; nothing where there is none.
pub(super) fn listed(words: Words, problems: &[&Problem], more: usize) -> Node {
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
                (problem.place != Place::default())
                    .then(|| el("span").class("place").child(format!(" ({})", problem.place))),
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
