//! Where a text quotes: the stretches between its quotation marks, and what it prints as speech without any.
//!
//! Nothing here is certain, since marks are used for titles and irony as well, and in many ways: a mark opens or closes by
//! what it is, by what is beside it and by what is open. What a rule here takes for granted is said beside it.

mod marks;
mod pairs;
mod paragraphs;

use std::ops::Range;

use self::{
    pairs::pair,
    paragraphs::{Paragraph, Setting, paragraphs, turns},
};

pub(super) use self::{marks::is_mark, pairs::Quotation, paragraphs::name_before_colon};

/// The quotations of a text, and its paragraphs. Offsets count bytes.
#[derive(Debug, Default)]
pub(super) struct Quotations {
    /// The outermost ones, in order.
    list: Vec<Quotation>,
    paragraphs: Vec<Paragraph>,
    /// Of a transcript, the names before a colon with which it gives somebody the word.
    turns: Vec<Range<usize>>,
}

/// How the text tells that what stands at a place, between no quotation marks, is somebody's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marking {
    /// The text has no quotation marks that would tell: a transcript, a speech.
    Unused,
    /// The text quotes elsewhere, but neither here nor in the paragraphs around.
    Elsewhere,
    /// The text quotes here, and this is not between the marks.
    Outside,
}

impl Quotations {
    /// Finds them, in time in proportion to the text's length.
    pub(super) fn new(text: &str) -> Self {
        let mut paragraphs = paragraphs(text);
        let turns = turns(text, &paragraphs);
        if let Some(first) = turns.first() {
            // What follows a label without one of its own is the same speaker's.
            for paragraph in paragraphs.iter_mut().filter(|paragraph| paragraph.range.end > first.start) {
                paragraph.kind = Setting::Speech;
            }
        }
        let mut list = pair(text, &paragraphs);
        list.retain(|quotation| {
            let at = paragraphs.partition_point(|paragraph| paragraph.range.end <= quotation.whole.start);
            let Some(paragraph) = paragraphs.get_mut(at) else { return true };
            let is_told = paragraph.kind == Setting::Marks;
            paragraph.quotes |= quotation.is_speech && is_told;
            is_told
        });
        Self { list, paragraphs, turns }
    }

    /// The quotation that a place is in, with the places right at its marks.
    pub(super) fn at(&self, place: usize) -> Option<(usize, &Quotation)> {
        let index = self.list.partition_point(|quotation| quotation.words.end < place);
        self.list.get(index).filter(|quotation| quotation.words.start <= place).map(|quotation| (index, quotation))
    }

    /// Those from one index up to another.
    pub(super) fn between(&self, first: usize, end: usize) -> &[Quotation] {
        self.list.get(first..end).unwrap_or_default()
    }

    /// Those that have something in common with a range.
    pub(super) fn within(&self, range: &Range<usize>) -> &[Quotation] {
        let first = self.list.partition_point(|quotation| quotation.whole.end <= range.start);
        let end = self.list.partition_point(|quotation| quotation.whole.start < range.end);
        self.list.get(first..end.max(first)).unwrap_or_default()
    }

    /// The name with which a transcript gives somebody the word within a passage.
    pub(super) fn turn_within(&self, passage: &Range<usize>) -> Option<Range<usize>> {
        let first = self.turns.partition_point(|turn| turn.end <= passage.start);
        self.turns.get(first).filter(|turn| turn.start < passage.end).cloned()
    }

    /// How the text sets a passage that begins in no quotation. What marks the passage itself has tell nothing of it.
    pub(super) fn marking(&self, passage: &Range<usize>) -> Marking {
        let at = self.paragraphs.partition_point(|paragraph| paragraph.range.end <= passage.start);
        let here = self.paragraphs.get(at);
        let is_outside =
            |quotation: &Quotation| quotation.whole.start < passage.start || quotation.whole.end > passage.end;
        if here.is_some_and(|paragraph| paragraph.kind == Setting::Speech)
            || ![self.list.first(), self.list.last()].into_iter().flatten().any(is_outside)
        {
            return Marking::Unused;
        }
        let is_block = here.is_some_and(|paragraph| paragraph.kind == Setting::Block);
        let around = self.paragraphs.get(at.saturating_sub(1)..(at + 2).min(self.paragraphs.len()));
        let quotes_here = around.unwrap_or_default().iter().any(|paragraph| paragraph.quotes);
        if quotes_here && !is_block { Marking::Outside } else { Marking::Elsewhere }
    }
}

#[cfg(test)]
mod tests;
