//! Finding words in quotes, summaries, statements and names, as [`fold`](crate::fold::fold) compares them.
//!
//! A term is searched at the beginnings of words: “bridg” finds “bridges” while it is being typed, and “for” does not
//! find “before”. Only if no word of the whole comparison begins with it, it is searched within words: “brücke” then
//! finds “Donaubrücke”. Highlighting follows the same rule.

mod arena;
mod hits;
mod nodes;
mod place;
mod terms;
mod text;

pub use self::{
    hits::Hits,
    nodes::{Boundary, in_nodes},
    terms::terms,
    text::SearchText,
};

#[cfg(test)]
mod tests;
