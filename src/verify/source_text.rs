//! A text, prepared for looking up quotes.

use std::{cell::OnceCell, ops::Range};

use super::{
    collapsed_text::{self, CollapsedText},
    nearest::Words,
    quotations::Quotations,
};

/// A text to look up quotes in.
#[derive(Debug)]
pub struct SourceText<'t> {
    pub(super) flat: CollapsedText<'t>,
    /// Computed for the first quote that is found.
    quotations: OnceCell<Quotations>,
    /// Computed when the first quote differs: the words of the text, and the same with words joined that a hyphen
    /// breaks at a line's end, if there are any.
    pub(super) words: OnceCell<(Words, Option<Words>)>,
}

impl<'t> SourceText<'t> {
    /// Prepares a text, in linear time.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Self { flat: CollapsedText::new(text), quotations: OnceCell::new(), words: OnceCell::new() }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.flat.text
    }

    /// Finds a passage to the character, whether or not it is a quotation. Returns its first place, in bytes.
    #[must_use]
    pub fn find(&self, passage: &str) -> Option<Range<usize>> {
        let passage = CollapsedText::new(passage);
        let place = self.flat.all(&passage, 0).find(|_| !passage.is_blank())?;
        Some(self.flat.in_text(place))
    }

    /// Widens a byte range so that it cuts no word in two.
    pub(crate) fn whole(&self, range: Range<usize>) -> Range<usize> {
        collapsed_text::whole_from(self.text(), range.start)..collapsed_text::whole_to(self.text(), range.end)
    }

    pub(super) fn quotations(&self) -> &Quotations {
        self.quotations.get_or_init(|| Quotations::new(self.text()))
    }
}
