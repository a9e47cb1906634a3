//! A text, prepared for quotes to be looked for in it.

use std::{cell::OnceCell, ops::Range};

use super::{
    flat::{self, Flat},
    nearest::Words,
    quotations::Quotations,
};

/// A text that quotes are looked for in.
#[derive(Debug)]
pub struct SourceText<'t> {
    pub(super) flat: Flat<'t>,
    /// Made for the first quote that stands in the text.
    quotations: OnceCell<Quotations>,
    /// Made when the first quote differs: as the text has its words, and with those that a line's end breaks in one.
    pub(super) words: OnceCell<(Words, Option<Words>)>,
}

impl<'t> SourceText<'t> {
    /// Prepares a text, in time in proportion to its length.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Self { flat: Flat::new(text), quotations: OnceCell::new(), words: OnceCell::new() }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.flat.text
    }

    /// Where a text itself stands, to the character, whatever it quotes.
    #[must_use]
    pub fn find(&self, passage: &str) -> Option<Range<usize>> {
        let passage = Flat::new(passage);
        let place = self.flat.all(&passage, 0).find(|_| !passage.is_blank())?;
        Some(self.flat.in_text(place))
    }

    /// A range as it becomes when no word at its ends is cut in two. Both count bytes of the text.
    pub(crate) fn whole(&self, range: Range<usize>) -> Range<usize> {
        flat::whole_from(self.text(), range.start)..flat::whole_to(self.text(), range.end)
    }

    pub(super) fn quotations(&self) -> &Quotations {
        self.quotations.get_or_init(|| Quotations::new(self.text()))
    }
}
