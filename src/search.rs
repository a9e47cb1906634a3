//! Finding words in quotes, summaries, statements and names, as [`fold`](crate::fold::fold) compares them.
//!
//! A term is looked for at the beginnings of words: “bridg” is found in “bridges” while it is being typed, and “for” is not in
//! “before”. Only where no word of the whole comparison begins with it, it is looked for within words: “brücke” is then found in
//! “Donaubrücke”. What is highlighted follows the same rule.

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
