//! The choice of the interface's language, at the very end.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement};

use super::{
    Ask, Scene,
    node::{El, el},
};

/// The choice, where there is one and a page to make it in; else its room.
pub(super) fn languages(scene: &Scene) -> Option<El> {
    if scene.is_document() {
        // As high as what the viewer will have there.
        return Some(el("p").class("language"));
    }
    let (words, desk) = (scene.words, scene.desk);
    let language = words.language()?;
    let (tags, current) = (language.choices(), language.choice());
    if tags.len() < 2 {
        return None;
    }
    let option = |tag: String| {
        let selected = (tag == current).then_some("");
        let option = el("option").attr_opt("selected", selected).child(language.name(&tag));
        option.attr("lang", tag)
    };
    let choose = move |event: Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(at) = select.and_then(|select| select.selected_index().try_into().ok()) {
            desk.ask(Ask::Speak(at));
        }
    };
    let options: Vec<_> = tags.into_iter().map(option).collect();
    let select = el("select").on("change", choose).child(options);
    let label = el("label").child((words.get("language"), " ", select));
    let missing = desk.unanswered(words, Ask::Speak(0));
    Some(el("p").class("language").part("language").child((label, missing)))
}
