//! The workshop: where an editor makes a bundle of articles and tables.
//!
//! A [`Work`] is what has been made so far: the bundle's own file, and the articles that its quotes are taken from. Each act of
//! the editor makes another one of it, so that a [`History`] can go back and forth. What is drawn follows from it by the same
//! functions that read, check and show any bundle.
//!
//! ```
//! use standpoint::{import::Brought, workshop::{Marking, Work}};
//!
//! let text = "“We need a bridge,” said Ada Birch, the mayor. The ferry is called “Lark”.";
//! let brought = Brought::read(text.as_bytes(), "council.txt", None)?;
//! let mut work = Work::default();
//! work.bring(&brought.draft())?;
//! let bundle = work.bundle();
//! assert_eq!((bundle.quotes.len(), bundle.speakers.len()), (1, 1));
//!
//! // The article's text, with the quote and what may be one.
//! let article = &work.articles[0];
//! let marked: Vec<&str> = article.markings(&bundle).iter().map(|marking| &text[marking.range()]).collect();
//! assert_eq!(marked, ["We need a bridge,", "Lark"]);
//! # Ok::<(), standpoint::import::NotTaken>(())
//! ```
//!
//! What is here knows no page, and [`view`] draws it.

mod article;
mod file;
mod history;
mod kept;
mod work;

#[cfg(feature = "workshop")]
pub mod view;

pub use self::{
    article::{Article, Marking, Named, Suggestion},
    file::{BundleFile, Item, List},
    history::History,
    kept::Kept,
    work::{Brief, MOST_LETTERS, MOST_QUOTES, Refusal, Work, refuse_too_long},
};
