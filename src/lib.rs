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
//! | `document`, `check`, `render` | for the command line: source files as text, the report on a bundle, static HTML |
//! | `view`, `web` | the Leptos components, and what they need of a browser |

// The types of a view are as deep as its elements.
#![recursion_limit = "256"]

pub mod balance;
pub mod bundle;
#[cfg(feature = "cli")]
pub mod check;
pub mod compare;
pub mod corpus;
pub mod diff;
mod direction;
#[cfg(feature = "cli")]
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
pub mod styles;
pub mod text_fragment;
pub mod timeline;
pub mod verify;
#[cfg(feature = "view")]
pub mod view;
#[cfg(feature = "web")]
pub mod web;
pub mod wording;
