//! The words of the interface.

mod language;
#[cfg(feature = "ssr")]
mod locale;
pub mod messages;
mod picker;

pub use self::{
    language::{Choice, Formats, Language, negotiate},
    messages::{Messages, Value},
    picker::LanguagePicker,
};
