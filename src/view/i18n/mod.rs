//! The words of the interface.

#[cfg(feature = "ssr")]
mod fluent;
#[cfg(feature = "ssr")]
mod locale;
pub mod messages;
mod picker;

#[cfg(feature = "ssr")]
pub use self::fluent::Fluent;
pub use self::{
    messages::{Language, Messages, Value},
    picker::LanguagePicker,
};
