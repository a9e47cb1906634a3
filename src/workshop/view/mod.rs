//! The workshop's page, drawn with Leptos: a step for each thing that an editor does, in any order.
//!
//! [`App`] draws a [`Workshop`]. An act of the editor makes another [`Work`](super::Work), and every part follows that. What only
//! a page can do is asked of its [`Desk`].

mod app;
mod bring;
mod check;
mod issues;
mod mark;
mod notice;
mod people;
mod preview;
mod save;
mod state;
mod steps;

use crate::view::{Messages, Value};

pub use self::{
    app::App,
    notice::Notice,
    state::{Chosen, Desk, Step, Storage, Waiting, Workshop},
};

/// A message about something that has a name.
fn about(messages: Messages, message: &str, name: &str) -> String {
    messages.format(message, &[("name", Value::Phrase(&messages.isolated(name)))])
}
