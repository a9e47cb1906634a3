//! The interface's language: which one is wanted, and its messages.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, ShadowRoot};

use super::intl::{Intl, own_name};
use crate::view::{Choice, Language, negotiate};

/// The language of an interface that has none of those that are wanted.
const DEFAULT: &str = "en";

#[wasm_bindgen]
extern "C" {
    /// The languages that `public/standpoint.js` knows.
    pub type Languages;

    /// Their tags.
    #[wasm_bindgen(method, getter)]
    fn tags(this: &Languages) -> Array;

    /// A promise of the messages of the one with this tag. It is asked for once for all elements.
    #[wasm_bindgen(method)]
    fn load(this: &Languages, tag: &str) -> Promise;
}

/// The interface in the best of the languages that are `wanted` by the time its messages are there.
pub(super) async fn load(languages: &Languages, wanted: impl Fn() -> Vec<String>) -> Result<Language, JsValue> {
    let tags: Vec<String> = languages.tags().iter().filter_map(|tag| tag.as_string()).collect();
    let known: Vec<&str> = tags.iter().map(String::as_str).collect();
    loop {
        let before = wanted();
        let (at, tag) = negotiate(&before, &known).unzip();
        let file = at.and_then(|at| known.get(at).copied()).unwrap_or(DEFAULT);
        let messages = JsFuture::from(languages.load(file)).await?.as_string().unwrap_or_default();
        if wanted() == before {
            let choices = tags.iter().map(|tag| Choice { tag: tag.clone(), name: own_name(tag) }).collect();
            return Ok(Language::new::<Intl>(tag.as_deref().unwrap_or(DEFAULT), messages, choices));
        }
    }
}

/// The languages that the interface of an element may be in, the best first: the one that its reader has `chosen`, that of
/// the part of the page that it is in, and the reader's own.
pub(super) fn wanted(host: &Element, chosen: Option<&str>) -> Vec<String> {
    let reader = gloo::utils::window().navigator().languages();
    let reader = reader.iter().filter_map(|tag| tag.as_string());
    let tags = chosen.map(str::to_owned).into_iter().chain(language_of(host)).chain(reader);
    tags.filter(|tag| !tag.is_empty()).collect()
}

/// What the page says of the language that an element is in, also where it is in another element's shadow root.
fn language_of(element: &Element) -> Option<String> {
    if let Some(marked) = element.closest("[lang]").ok().flatten() {
        return marked.get_attribute("lang");
    }
    let root = element.get_root_node();
    language_of(&root.dyn_ref::<ShadowRoot>()?.host())
}
