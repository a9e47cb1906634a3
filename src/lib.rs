//! See who stands where on an issue, in their own words.
//!
//! Data goes one way: bytes → [`bundle::Bundle`] → [`corpus::Corpus`] → ([`selection::Selection`]) →
//! [`compare::Comparison`] → view. Each arrow is a function without side effects. What comes before the view knows nothing
//! of a browser, and is all that the command line needs.
//!
//! # A tour
//!
//! | module | what it does |
//! |---|---|
//! | [`bundle`] | reads and writes the file format, and reports every mistake with its place |
//! | [`corpus`] | arranges a bundle: who said what on which issue |
//! | [`selection`] | what the reader chose, as an address or attributes |
//! | [`search`], [`fold`] | full-text search; how letters are compared |
//! | [`compare`] | what a selection leaves of a corpus |
//! | [`matrix`], [`timeline`], [`balance`] | a comparison as a table, in time and in numbers |
//! | [`import`] | finds quotes in an article, and who said them; drafts bundles, and puts them into others |
//! | [`diff`] | what differs between two bundles |
//! | [`verify`] | whether a text prints a quote verbatim |
//! | [`excerpts`] | the same for the passages that a bundle has of its sources |
//! | [`page_quotes`], [`text_fragment`] | quotes on the host page, and links to quotes on their source's page |
//! | [`export`], [`wording`] | a comparison in other formats; the message ids of the format's words |
//! | [`styles`] | what the viewer looks like |
//! | `single_file` | pages that have all they need in them |
//! | `document` | files that come from elsewhere, as texts |
//! | `workshop` | where an editor makes a bundle: what has been made so far, and its page |
//! | `check`, `render` | for the command line: the report on a bundle, static HTML |
//! | `view`, `web` | the Leptos components of the viewer, and what they need of a browser |

// The types of a view are as deep as its elements.
#![recursion_limit = "256"]
#![cfg_attr(
    all(feature = "workshop", not(feature = "viewer")),
    allow(
        dead_code,
        reason = "the workshop has only the words of the view, and leaves comparisons to the viewer's element"
    )
)]

pub mod balance;
pub mod bundle;
#[cfg(feature = "cli")]
pub mod check;
pub mod compare;
pub mod corpus;
pub mod diff;
mod direction;
#[cfg(feature = "files")]
pub mod document;
pub mod excerpts;
pub mod export;
pub mod fold;
pub mod import;
pub mod matrix;
pub mod page_quotes;
mod quoted;
#[cfg(feature = "cli")]
pub mod render;
pub mod search;
pub mod selection;
#[cfg(feature = "files")]
pub mod single_file;
pub mod styles;
pub mod text_fragment;
pub mod timeline;
pub mod verify;
#[cfg(feature = "view")]
pub mod view;
#[cfg(feature = "web")]
pub mod web;
pub mod wording;
#[cfg(feature = "files")]
pub mod workshop;
