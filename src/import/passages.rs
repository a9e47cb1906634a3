//! What stands around a quote: the words right before and after it, and the passage that shows it.

use std::ops::Range;

/// Number of letters before and after a quote by which its place is found again.
const AROUND: usize = 40;

/// Number of letters of a quote's own paragraph that are enough.
const ENOUGH: usize = 20;

/// Number of bytes before or after a quote within which the words that name its speaker belong to its excerpt.
const NEAR: usize = 300;

/// A text and where its paragraphs end.
#[derive(Debug)]
pub(super) struct Passages<'t> {
    text: &'t str,
    /// Ranges in bytes, in order, without the blank lines between.
    paragraphs: Vec<Range<usize>>,
}

impl<'t> Passages<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut paragraphs: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        let mut goes_on = false;
        for line in text.split_inclusive('\n') {
            let end = at + line.trim_end().len();
            match paragraphs.last_mut().filter(|_| goes_on) {
                Some(last) if end > at => last.end = end,
                None if end > at => paragraphs.push(at..end),
                _ => {}
            }
            goes_on = end > at;
            at += line.len();
        }
        Self { text, paragraphs }
    }

    /// The end of what stands before a place, from the beginning of a word on.
    pub(super) fn before(&self, place: usize) -> Range<usize> {
        let before = self.text.get(..place).unwrap_or_default();
        let from = before.char_indices().rev().take(AROUND).last().map_or(place, |(at, _)| at);
        let cut = before.get(from..).unwrap_or_default();
        let is_whole = from == 0
            || cut.starts_with(char::is_whitespace)
            || before.get(..from).is_some_and(|rest| rest.ends_with(char::is_whitespace));
        // A word that is cut is left out, if another one is left.
        let start = if is_whole { 0 } else { cut.find(char::is_whitespace).unwrap_or_default() };
        let kept = cut.get(start..).unwrap_or_default().trim_start();
        // The end of another paragraph tells little where this one has enough.
        let is_enough = |rest: &str| rest.chars().count() >= ENOUGH;
        let own = kept.split_once("\n\n").map(|(_, own)| own.trim_start()).filter(|own| is_enough(own));
        let kept = own.unwrap_or(kept);
        if kept.is_empty() { from..place } else { place - kept.len()..place }
    }

    /// The beginning of what stands after a place, to the end of a word.
    pub(super) fn after(&self, place: usize) -> Range<usize> {
        let after = self.text.get(place..).unwrap_or_default();
        let length = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
        let (cut, rest) = after.split_at_checked(length).unwrap_or_default();
        let is_whole = rest.starts_with(char::is_whitespace) || rest.is_empty();
        let end = if is_whole { cut.len() } else { cut.rfind(char::is_whitespace).unwrap_or(cut.len()) };
        let kept = cut.get(..end).unwrap_or_default().trim_end();
        let own = kept.rsplit_once("\n\n").map(|(own, _)| own.trim_end());
        let kept = own.filter(|own| own.chars().count() >= ENOUGH).unwrap_or(kept);
        if kept.is_empty() { place..place + cut.len() } else { place..place + kept.len() }
    }

    /// A passage that shows a quote, from its prefix to its suffix, and the words that name its speaker if they are near.
    /// A `reach` of 1 and more widens it to its paragraphs, and to so many around them less one.
    pub(super) fn excerpt(&self, words: &Range<usize>, mention: Option<&Range<usize>>, reach: usize) -> Range<usize> {
        let mut excerpt = self.before(words.start).start..self.after(words.end).end;
        if let Some(mention) = mention {
            let is_near = mention.end + NEAR > words.start && mention.start < words.end + NEAR;
            if is_near {
                excerpt.start = excerpt.start.min(mention.start);
                excerpt.end = excerpt.end.max(mention.end);
            }
        }
        let Some(more) = reach.checked_sub(1) else { return excerpt };
        let first = self.paragraphs.partition_point(|paragraph| paragraph.end <= words.start).saturating_sub(more);
        let last = self.paragraphs.partition_point(|paragraph| paragraph.start < words.end) + more;
        let around = self.paragraphs.get(first..last.min(self.paragraphs.len())).unwrap_or_default();
        let start = around.first().map_or(excerpt.start, |paragraph| paragraph.start);
        let end = around.last().map_or(excerpt.end, |paragraph| paragraph.end);
        excerpt.start.min(start)..excerpt.end.max(end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "The council met on Monday to talk about bridges.\n\nRain fell. “We need it,” Ada said.\nShe left.\n\nThe end of it all is the river, which goes on.";

    fn at(words: &str) -> Range<usize> {
        let start = TEXT.find(words).unwrap();
        start..start + words.len()
    }

    #[test]
    fn what_is_around_begins_and_ends_with_words() {
        let passages = Passages::new(TEXT);
        let quote = at("We need it,");
        assert_eq!(&TEXT[passages.before(quote.start)], "to talk about bridges.\n\nRain fell. “");
        assert_eq!(&TEXT[passages.after(quote.end)], "” Ada said.\nShe left.");
        assert_eq!(passages.before(0), 0..0);
        assert_eq!(passages.after(TEXT.len()), TEXT.len()..TEXT.len());
        let unspaced = "桥".repeat(100);
        assert_eq!(Passages::new(&unspaced).before(150).len(), 3 * AROUND);
    }

    #[test]
    fn an_excerpt_widens_by_paragraphs() {
        let passages = Passages::new(TEXT);
        let quote = at("We need it,");
        let excerpt = |reach| &TEXT[passages.excerpt(&quote, None, reach)];
        assert!(excerpt(0).starts_with("to talk") && excerpt(0).ends_with("She left."));
        assert!(excerpt(1).starts_with("to talk") && excerpt(1).ends_with("She left."));
        assert_eq!(excerpt(2), TEXT);
        assert_eq!(excerpt(9), TEXT);
    }
}
