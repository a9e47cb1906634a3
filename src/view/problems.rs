//! What is wrong with the file, behind one unobtrusive control.

use reactive_graph::{prelude::*, signal::RwSignal};

use super::{
    Scene, disclosure,
    node::{El, Node, Part as _, changing, el},
    text::marked,
    words,
};
use crate::bundle::Bundle;

/// More would bury the page; the command line lists them all.
const LISTED: usize = 200;

pub(super) fn problems(scene: &Scene) -> Option<El> {
    let bundle = scene.corpus.bundle();
    let total = bundle.problems.len() + bundle.more_problems;
    if total == 0 {
        return None;
    }
    let told = format!("{} in this file", words::count(total, "problem", "problems"));
    if scene.is_document() {
        return Some(disclosure("problems", told, list(bundle, total)));
    }
    let open = RwSignal::new(false);
    let corpus = scene.corpus.clone();
    let list = changing(move || open.get().then(|| list(corpus.bundle(), total)));
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

fn list(bundle: &Bundle, total: usize) -> Node {
    let problems = bundle.problems.iter().take(LISTED);
    let items: Vec<_> = problems
        .map(|problem| {
            el("li").child((
                el("span").class("severity").child(problem.severity.word()),
                " ",
                el("code").child(marked(&problem.path)),
                ": ",
                el("span").attr("dir", "auto").child(marked(&problem.message)),
                el("span").class("place").child(format!(" ({})", problem.place)),
            ))
        })
        .collect();
    let rest = (total > LISTED).then(|| {
        el("p").child((
            format!("And {} more. ", words::grouped(total - LISTED)),
            el("code").child("standpoint check"),
            " lists them all.",
        ))
    });
    (el("ol").child(items), rest).view()
}
