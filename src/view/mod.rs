//! The comparison, drawn with Leptos. Each folder is a part that a reader sees: its components, their styles and tests.
//!
//! [`App`] draws a [`Viewer`]. A click makes a new [`Selection`](crate::selection::Selection); one memo makes a
//! [`Comparison`](crate::compare::Comparison) of it, and every part follows that. What the parts share is in
//! [`Context`].
//!
//! The view knows no page: what only a page can do it asks of its [`Host`]. Without one it is a document: everything is
//! drawn at once, and what would need a script is left out or left to the browser. Controls then leave room for
//! themselves, so that nothing moves when a page's view takes a document's place.

mod app;
mod balance;
mod cards;
mod comparison;
mod context;
mod dialogs;
mod drawing;
mod failure;
mod filters;
mod i18n;
pub(crate) mod lazy;
mod list;
mod matrix;
mod problems;
mod quote;
mod shared;
mod sources;
mod state;
mod status;
mod timeline;
mod workbook;

use self::context::Context;
#[cfg(feature = "workshop")]
pub(crate) use self::drawing::TURN;
pub use self::{
    app::App,
    failure::Failure,
    i18n::{Choice, Formats, Language, Messages, Value, negotiate},
    lazy::LazyStatus,
    state::{
        Addresses, Dialog, Fit, Guard, Host, Link, LocalFuture, OnNear, OnResize, OwnBundle, Progress, Request,
        Requests, SavedFile, ScrollTarget, Stage, Viewer,
    },
};
