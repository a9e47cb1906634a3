//! The choice of the interface's language, at the very end.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use super::{
    Scene,
    node::{El, el},
};

/// The choice, where there is one and a page to make it in; else its room.
pub(super) fn languages(scene: &Scene) -> Option<El> {
    if scene.is_document() {
        // As high as what the viewer will have there.
        return Some(el("p").class("language"));
    }
    let words = scene.words;
    let choices = words.choices();
    if choices.len() < 2 {
        return None;
    }
    let current = words.choice();
    let options: Vec<_> = choices
        .iter()
        .map(|(tag, name)| {
            el("option")
                .attr("value", tag.clone())
                .attr("lang", tag.clone())
                .attr_opt("selected", (*tag == current).then_some(""))
                .child(name.clone())
        })
        .collect();
    let language = scene.language;
    let choose = move |event: web_sys::Event| {
        if let Some(select) = event.target().as_ref().and_then(JsCast::dyn_ref::<HtmlSelectElement>) {
            language.set(Some(select.value()));
        }
    };
    let select = el("select").on("change", choose).child(options);
    Some(el("p").class("language").part("language").child(el("label").child((words.get("language"), " ", select))))
}
