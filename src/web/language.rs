//! The interface in the reader's language, as `public/words.js` speaks it.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::{
    bundle::{Date, Parts},
    export::{Messages, Value},
    view::Language,
};

#[wasm_bindgen]
extern "C" {
    /// What `words` of `public/words.js` gives.
    pub type Spoken;

    #[wasm_bindgen(method, getter)]
    fn tag(this: &Spoken) -> String;

    #[wasm_bindgen(method, getter)]
    fn rtl(this: &Spoken) -> bool;

    #[wasm_bindgen(method, getter)]
    fn choices(this: &Spoken) -> Array;

    #[wasm_bindgen(method, getter)]
    fn choice(this: &Spoken) -> String;

    #[wasm_bindgen(method)]
    fn name(this: &Spoken, tag: &str) -> String;

    #[wasm_bindgen(method)]
    fn message(this: &Spoken, id: &str, values: &Array) -> String;

    #[wasm_bindgen(method)]
    fn number(this: &Spoken, number: u32) -> String;

    #[wasm_bindgen(method)]
    fn date(this: &Spoken, year: u16, month: u8, day: u8) -> String;

    #[wasm_bindgen(method)]
    fn list(this: &Spoken, texts: &Array) -> String;
}

/// A language with what is asked of it most at hand.
pub(super) struct Speech {
    spoken: Spoken,
    tag: String,
    right_to_left: bool,
}

impl From<Spoken> for Speech {
    fn from(spoken: Spoken) -> Self {
        Self { tag: spoken.tag(), right_to_left: spoken.rtl(), spoken }
    }
}

impl Messages for Speech {
    fn tag(&self) -> &str {
        &self.tag
    }

    fn message(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let list = Array::new();
        for &(name, value) in values {
            list.push(&name.into());
            list.push(&match value {
                Value::Number(number) => count(number).into(),
                Value::Phrase(text) => text.into(),
            });
        }
        self.spoken.message(id, &list)
    }

    fn date(&self, date: &Date) -> String {
        match date.parts() {
            // Browsers' calendars have no year 0.
            None | Some(Parts { year: 0, .. }) => date.written().to_owned(),
            Some(Parts { year, month, day, time }) => {
                let day = self.spoken.date(year, month, day);
                let Some((clock, offset)) = time else { return day };
                let time = [clock, " UTC", offset].concat();
                let time = if self.right_to_left { ["\u{2066}", &time, "\u{2069}"].concat() } else { time };
                let values = [("date", Value::Phrase(&day)), ("time", Value::Phrase(&time))];
                self.message("date-and-time", &values)
            }
        }
    }

    fn list(&self, texts: &[String]) -> String {
        let list = Array::new();
        for text in texts {
            list.push(&text.into());
        }
        self.spoken.list(&list)
    }
}

impl Language for Speech {
    fn is_right_to_left(&self) -> bool {
        self.right_to_left
    }

    fn choices(&self) -> Vec<String> {
        self.spoken.choices().iter().filter_map(|tag| tag.as_string()).collect()
    }

    fn choice(&self) -> String {
        self.spoken.choice()
    }

    fn name(&self, tag: &str) -> String {
        self.spoken.name(tag)
    }

    fn number(&self, number: usize) -> String {
        self.spoken.number(count(number))
    }
}

/// A count as JavaScript takes it. Nothing here is counted beyond what 32 bits hold.
fn count(number: usize) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}
