//! The bar above the comparison: words to look for, and how it is laid out.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::{
    Scene, facets, ghost,
    node::{El, Here, effect, el},
    result,
    signal::Memo,
};
use crate::{bundle::Date, selection::View};

/// All by which the reader chooses what to see; `shown` is the view that is.
pub(super) fn controls(scene: &Scene, shown: Memo<View>) -> El {
    let views = views(scene);
    el("div").class("controls").part("controls").child((
        el("div").class("bar").child((search(scene), (views.len() > 1).then(|| switch(scene, views, shown)))),
        facets::facets(scene),
        result::result(scene),
    ))
}

fn search(scene: &Scene) -> El {
    let (words, selection, here) = (scene.words, scene.selection, Here::new());
    let label = words.get("search");
    if scene.is_document() {
        return ghost("ghost search", &label);
    }
    effect(move |_| {
        let search = selection.with(|selection| selection.search.clone());
        if let Some(input) = here.get().as_ref().and_then(JsCast::dyn_ref::<HtmlInputElement>)
            && input.value() != *search
        {
            input.set_value(&search);
        }
    });
    let ask = {
        let scene = scene.clone();
        move |_| scene.ask_to_search()
    };
    let scene = scene.clone();
    let look = move |event: web_sys::Event| {
        if let Some(input) = event.target().as_ref().and_then(JsCast::dyn_ref::<HtmlInputElement>) {
            selection.update(|selection| selection.search = input.value().into());
        }
        // Whoever goes on has not given up.
        scene.try_again();
    };
    el("input")
        .here(here)
        .class("search")
        .part("search")
        .attr("type", "search")
        .attr("aria-label", label)
        .attr("placeholder", words.get("search-example"))
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        // By the time that something is typed there is what to look in.
        .on("focus", ask)
        .on("input", look)
}

/// The views that have something to show.
pub(super) fn views(scene: &Scene) -> Vec<View> {
    let bundle = scene.corpus.bundle();
    let has_date = |date: Option<&Date>| date.and_then(Date::days).is_some();
    let is_dated = bundle.quotes.iter().any(|(.., quote)| quote.is_some_and(|quote| has_date(quote.date.as_ref())))
        || bundle.stances.iter().any(|stance| has_date(stance.date.as_ref()));
    let has_something = |view: &View| match view {
        View::Cards => true,
        View::Matrix => scene.corpus.topics().iter().any(Option::is_some),
        View::Timeline => is_dated,
        View::Quotes => !bundle.quotes.is_empty(),
    };
    View::ALL.into_iter().filter(has_something).collect()
}

fn switch(scene: &Scene, views: Vec<View>, shown: Memo<View>) -> El {
    let (words, selection, goal) = (scene.words, scene.selection, scene.goal);
    let buttons: Vec<_> = views
        .into_iter()
        .map(|view| {
            let name = words.get(match view {
                View::Cards => "view-cards",
                View::Matrix => "view-matrix",
                View::Timeline => "view-timeline",
                View::Quotes => "view-quotes",
            });
            if scene.is_document() {
                return ghost("ghost", &name);
            }
            el("button")
                .attr("type", "button")
                .attr_with("aria-pressed", move || Some((shown.get() == view).to_string()))
                .on("click", move |_| {
                    // What was gone to once is not gone to again by that.
                    goal.set(None);
                    selection.update(|selection| selection.view = view);
                })
                .child(name)
        })
        .collect();
    el("div").class("views").attr("role", "group").attr("aria-label", words.get("view")).child(buttons)
}
