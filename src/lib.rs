//! See who stands where on an issue, in their own words.
//!
//! Data goes one way: bytes → [`bundle::Bundle`] → [`corpus::Corpus`] → ([`selection::Selection`]) →
//! [`compare::Comparison`] → view. Each arrow is one function without side effects. What comes before
//! the view knows nothing of a browser and is all that the command line needs.

// The types of a view are as deep as its elements.
#![recursion_limit = "256"]

pub mod balance;
pub mod bundle;
#[cfg(feature = "cli")]
pub mod check;
pub mod compare;
pub mod corpus;
mod direction;
#[cfg(feature = "cli")]
pub mod document;
pub mod excerpts;
pub mod export;
pub mod fold;
pub mod matrix;
pub mod page_quotes;
mod quoted;
#[cfg(feature = "cli")]
pub mod render;
pub mod search;
pub mod selection;
pub mod text_fragment;
pub mod timeline;
pub mod verify;
#[cfg(feature = "view")]
pub mod view;
#[cfg(feature = "web")]
pub mod web;
pub mod wording;
