//! The differences between a quote and the passage of the text that is most like it.

use std::ops::Range;

use super::{
    collapsed_text::CollapsedText,
    nearest::Words,
    sought::{Piece, Separator, Sought},
    source_text::SourceText,
    verdict::{Difference, Found, Part},
};

/// Number of places compared to find the one that a fragment was most likely taken from.
const PLACES: usize = 1000;

impl SourceText<'_> {
    /// Finds the passage that is most similar to another one, in bytes; `None` if nothing is similar enough.
    #[must_use]
    pub fn find_like(&self, passage: &str) -> Option<Range<usize>> {
        let flat = CollapsedText::new(passage);
        let piece = Piece { fragment: 0, within: 0..passage.len(), flat, separator: Separator::Fragment };
        let [prefix, suffix] = ["", ""].map(CollapsedText::new);
        let place = self.nearest(&Sought { pieces: vec![piece], prefix, suffix, is_elided: false }, 0)?;
        Some(self.flat.in_text(place))
    }

    pub(super) fn differences(&self, sought: &Sought<'_>) -> Vec<Difference> {
        let mut differences = Vec::new();
        let mut from = 0;
        for (nth, piece) in sought.pieces.iter().enumerate() {
            if let Some(place) = self.flat.all(&piece.flat, from).next() {
                from = place.end;
                continue;
            }
            let found = if let Some(place) = self.flat.all(&piece.flat, 0).next() {
                Found::Earlier(self.flat.in_text(place))
            } else if let Some(place) = self.nearest(sought, nth) {
                from = from.max(place.end);
                Found::Instead(self.flat.in_text(place))
            } else {
                Found::Nothing
            };
            differences.push(piece.difference(found));
        }
        if differences.is_empty() { self.around(sought) } else { differences }
    }

    /// The passage most similar to a piece, preferring one with the same surroundings.
    fn nearest(&self, sought: &Sought<'_>, nth: usize) -> Option<Range<usize>> {
        let piece = &sought.pieces.get(nth)?.flat;
        let before = if nth == 0 { &*sought.prefix.collapsed } else { "" };
        let after = if nth + 1 == sought.pieces.len() { &*sought.suffix.collapsed } else { "" };
        let (words, joined) = self.words.get_or_init(|| {
            let breaks: Vec<Range<usize>> = self.flat.line_end_hyphens();
            let words = |breaks: &[Range<usize>]| Words::new(&self.flat.collapsed, breaks);
            (words(&[]), (!breaks.is_empty()).then(|| words(&breaks)))
        });
        let like = |words: &Words| words.nearest(before, &piece.collapsed, after);
        let nearest = [like(words), joined.as_ref().and_then(like)].into_iter().flatten().min_by_key(|(cost, _)| *cost);
        nearest.map(|(_, passage)| self.flat.whole(passage, &piece.collapsed))
    }

    /// The differences of `prefix` and `suffix` where all pieces match in order, at the place with the fewest.
    fn around(&self, sought: &Sought<'_>) -> Vec<Difference> {
        let Some((first, after_first)) = sought.pieces.split_first() else { return Vec::new() };
        let last = after_first.last();
        // The first piece leaves room for those that follow it.
        let latest = after_first.iter().rev().try_fold(self.flat.collapsed.len(), |end, piece| {
            self.flat.all_before(&piece.flat, 0, end).last().map(|place| place.start)
        });
        let like_prefix = |place: &Range<usize>| self.flat.likeness_before(place.start, &sought.prefix);
        let like_suffix = |place: &Range<usize>| self.flat.likeness_after(place.end, &sought.suffix);
        let Some(first) = best(
            self.flat.all(&first.flat, 0).take_while(|place| latest.is_some_and(|latest| place.end <= latest)),
            |place| like_prefix(place) + if last.is_none() { like_suffix(place) } else { 0 },
        ) else {
            return Vec::new();
        };
        let between = after_first.split_last().map_or(&[][..], |(_, between)| between);
        let from = between
            .iter()
            .fold(first.end, |from, piece| self.flat.all(&piece.flat, from).next().map_or(from, |place| place.end));
        let last = match last {
            None => Some(first.clone()),
            Some(last) => best(self.flat.all(&last.flat, from), like_suffix),
        };
        let mut differences = Vec::new();
        let mut differs = |part, sought: &CollapsedText<'_>, passage| {
            let (piece, found) = (0..sought.text.len(), Found::Instead(self.flat.in_text(passage)));
            differences.push(Difference { part, piece, found });
        };
        if !self.flat.has_before(first.start, &sought.prefix) {
            differs(Part::Prefix, &sought.prefix, self.flat.passage_before(first.start, &sought.prefix));
        }
        if let Some(last) = last
            && !self.flat.has_after(last.end, &sought.suffix)
        {
            differs(Part::Suffix, &sought.suffix, self.flat.passage_after(last.end, &sought.suffix));
        }
        differences
    }
}

/// The first of the places with the highest rank.
fn best(places: impl Iterator<Item = Range<usize>>, rank: impl Fn(&Range<usize>) -> usize) -> Option<Range<usize>> {
    places.take(PLACES).min_by_key(|place| std::cmp::Reverse(rank(place)))
}
