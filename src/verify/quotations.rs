//! Which parts of a text are quotations: those between quotation marks, and speech that is set without any.
//!
//! These are heuristics. Marks are also used for titles and irony, and differ from language to language: whether a mark
//! opens or closes depends on the character, on its neighbours and on what is open. Each rule states its assumption.

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
    /// The outermost quotations, in order.
    list: Vec<Quotation>,
    paragraphs: Vec<Paragraph>,
    /// In a transcript, the speakers' labels: names before a colon.
    turns: Vec<Range<usize>>,
}

/// What the absence of quotation marks at a place means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marking {
    /// Nothing: the text does not mark quotations. A transcript, or a speech.
    Unused,
    /// It may be a quotation or not: the text uses marks, but neither here nor in the paragraphs around.
    Elsewhere,
    /// It is no quotation: the text uses marks here.
    Outside,
}

impl Quotations {
    /// Finds all quotations, in linear time.
    pub(super) fn new(text: &str) -> Self {
        let mut paragraphs = paragraphs(text);
        let turns = turns(text, &paragraphs);
        if let Some(first) = turns.first() {
            // A paragraph without a label continues the previous speaker.
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

    /// The quotation around a place, and its index. Its marks' inner edges count as inside.
    pub(super) fn at(&self, place: usize) -> Option<(usize, &Quotation)> {
        let index = self.list.partition_point(|quotation| quotation.words.end < place);
        self.list.get(index).filter(|quotation| quotation.words.start <= place).map(|quotation| (index, quotation))
    }

    /// The quotations with indices from `first` to before `end`.
    pub(super) fn between(&self, first: usize, end: usize) -> &[Quotation] {
        self.list.get(first..end).unwrap_or_default()
    }

    /// The quotations that overlap a range.
    pub(super) fn within(&self, range: &Range<usize>) -> &[Quotation] {
        let first = self.list.partition_point(|quotation| quotation.whole.end <= range.start);
        let end = self.list.partition_point(|quotation| quotation.whole.start < range.end);
        self.list.get(first..end.max(first)).unwrap_or_default()
    }

    /// The first speaker's label of a transcript within a passage.
    pub(super) fn turn_within(&self, passage: &Range<usize>) -> Option<Range<usize>> {
        let first = self.turns.partition_point(|turn| turn.end <= passage.start);
        self.turns.get(first).filter(|turn| turn.start < passage.end).cloned()
    }

    /// What it means that a passage begins in no quotation. Marks within the passage are not counted.
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
