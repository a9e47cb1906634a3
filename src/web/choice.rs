//! A selection as the page writes it: in attributes, and in scripts as an object.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::Element;

use crate::selection::{PARAMETERS, Selection, Value};

/// What the attributes choose. A quote is opened by readers, not by the page.
pub(super) fn of_attributes(element: &Element) -> Selection {
    let mut selection = Selection::default();
    for parameter in PARAMETERS.iter().filter(|parameter| **parameter != "quote") {
        if let Some(value) = element.get_attribute(parameter) {
            selection.set_written(parameter, &value);
        }
    }
    selection
}

/// The object of a selection: a list of ids or words, a text, or null for all.
pub(super) fn to_object(selection: &Selection) -> Object {
    let object = Object::new();
    for parameter in PARAMETERS {
        let value = match selection.get(parameter) {
            None => JsValue::NULL,
            Some(Value::Text(text)) => text.into(),
            Some(Value::List(names)) => names.into_iter().map(JsValue::from).collect::<Array>().into(),
        };
        // A plain object takes any property.
        let _ = Reflect::set(&object, &property(parameter).into(), &value);
    }
    object
}

/// What an object chooses: what it leaves out means all.
pub(super) fn of_object(object: &JsValue) -> Selection {
    let mut selection = Selection::default();
    for parameter in PARAMETERS {
        // A choice that cannot be read is none.
        let Ok(value) = Reflect::get(object, &property(parameter).into()) else { continue };
        if value.is_null() || value.is_undefined() {
            continue;
        }
        let text =
            |value: &JsValue| value.as_string().or_else(|| value.dyn_ref::<js_sys::JsString>().map(String::from));
        if let Some(text) = text(&value) {
            selection.set_written(parameter, &text);
        } else {
            let names = Array::from(&value).iter().filter_map(|name| text(&name)).collect();
            selection.set(parameter, &Value::List(names));
        }
    }
    selection
}

/// What a parameter is called in an object: `as-of` is `asOf`.
fn property(parameter: &str) -> String {
    match parameter.split_once('-') {
        Some((first, second)) => {
            let mut letters = second.chars();
            first.chars().chain(letters.next().map(|letter| letter.to_ascii_uppercase())).chain(letters).collect()
        }
        None => parameter.to_owned(),
    }
}
