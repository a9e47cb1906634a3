//! One quote: on a card, and opened in a dialog.

pub mod details;
mod doubt;
mod evidence;
mod figure;
mod note;
mod origin;
mod source_check;
mod words;

pub use self::{
    figure::{QuoteFigure, ShownQuote},
    note::EditorNote,
};
