//! Aligns a quote with a text word by word, to find what differs.
//!
//! For a few paragraphs, where every place can be tried; [`crate::verify`] searches whole books.

use std::ops::Range;

use crate::verify::{is_word, tokens};

/// A passage that is like a quote.
#[derive(Debug)]
pub(super) struct Alignment {
    /// The differences in order, in bytes of the quote and of the text; one of both may be empty.
    pub differences: Vec<(Range<usize>, Range<usize>)>,
    /// Whether the text begins or ends within the quote.
    pub cut: bool,
    /// The aligned passage, in bytes of the text.
    pub passage: Range<usize>,
}

/// Cost of a word that differs, and of a word that only the quote has.
const OTHER: u32 = 4;
const ADDED: u32 = 5;
/// Cost of a word that only the text has: lower, because quotes leave words out in runs.
const LEFT_OUT: u32 = 1;

/// Maximal number of word pairs to align: with more, a page would stop responding.
const MOST: usize = 1 << 22;

/// The last step of the cheapest alignment up to a pair of words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Same,
    Other,
    Added,
    LeftOut,
}

/// The passage most similar to `quote`, if it has two thirds of the quote's words, and at least three, in order.
pub(super) fn align(quote: &str, text: &str) -> Option<Alignment> {
    let (quoted, printed) = (marks_and_words(quote), marks_and_words(text));
    let of = |text: &str, span: &Range<usize>| text.get(span.clone()).is_some_and(is_word);
    let mut words = quoted.iter().filter(|span| of(quote, span)).count();
    let (steps, end) = cheapest(quote, &quoted, text, &printed)?;

    let width = printed.len() + 1;
    let (mut row, mut column) = (quoted.len(), end);
    let mut pieces: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    let mut same = 0;
    while row > 0 {
        let step = *steps.get(row * width + column)?;
        let below = (row, column);
        row -= usize::from(step != Step::LeftOut);
        column -= usize::from(step != Step::Added);
        if step == Step::Same {
            same += usize::from(quoted.get(row).is_some_and(|span| of(quote, span)));
            continue;
        }
        match pieces.last_mut() {
            Some((quote, text)) if (quote.start, text.start) == below => (quote.start, text.start) = (row, column),
            _ => pieces.push((row..below.0, column..below.1)),
        }
    }
    // The text ends where it has no more words after the matching part.
    let has_word =
        |text: &str, spans: Option<&[Range<usize>]>| spans.unwrap_or_default().iter().any(|span| of(text, span));
    let head = !has_word(text, printed.get(..column));
    let tail = !has_word(text, printed.get(end..));
    let before = pieces.len();
    pieces.retain(|(added, instead)| {
        let at_edge = head && added.start == 0 || tail && added.end == quoted.len();
        let lacking = quoted.get(added.clone()).unwrap_or_default().iter().filter(|span| of(quote, span)).count();
        let is_cut = at_edge && lacking > 0 && !has_word(text, printed.get(instead.clone()));
        words -= if is_cut { lacking } else { 0 };
        !is_cut
    });
    if same < 3 || same * 3 < words * 2 {
        return None;
    }
    let differences = pieces.iter().rev().map(|(quote, text)| (bytes(&quoted, quote), bytes(&printed, text)));
    Some(Alignment {
        differences: differences.collect(),
        cut: pieces.len() < before,
        passage: bytes(&printed, &(column..end)),
    })
}

/// The last step for every pair of words, row by row of the quote, and the end of the cheapest passage. This is
/// Sellers' algorithm.
fn cheapest(quote: &str, quoted: &[Range<usize>], text: &str, printed: &[Range<usize>]) -> Option<(Vec<Step>, usize)> {
    let width = printed.len() + 1;
    if quoted.is_empty() || (quoted.len() + 1) * width > MOST {
        return None;
    }
    let mut costs = vec![0; width];
    let mut steps = vec![Step::Added; width * (quoted.len() + 1)];
    for (row, span) in (1..).zip(quoted) {
        let word = quote.get(span.clone()).unwrap_or_default();
        let mut above_left = *costs.first()?;
        let mut left = above_left + ADDED;
        *costs.first_mut()? = left;
        let steps = steps.get_mut(row * width + 1..)?;
        for ((cost, step), span) in costs.iter_mut().skip(1).zip(steps).zip(printed) {
            let other = text.get(span.clone()).unwrap_or_default();
            let mut best = (*cost + ADDED, Step::Added);
            if left + LEFT_OUT < best.0 {
                best = (left + LEFT_OUT, Step::LeftOut);
            }
            // A mark is never aligned with a word.
            if is_word(word) == is_word(other) && above_left + OTHER < best.0 {
                best = (above_left + OTHER, Step::Other);
            }
            if word == other && above_left <= best.0 {
                best = (above_left, Step::Same);
            }
            above_left = *cost;
            (*cost, *step) = best;
            left = best.0;
        }
    }
    let (end, &cost) = costs.iter().enumerate().min_by_key(|(_, cost)| **cost)?;
    // The cost of half of the words missing, or of all words with a long gap in between.
    (cost as usize * 2 <= quoted.len() * ADDED as usize).then_some((steps, end))
}

/// The byte ranges of the words of a text.
pub(super) fn words(text: &str) -> Vec<Range<usize>> {
    let mut spans = marks_and_words(text);
    spans.retain(|span| text.get(span.clone()).is_some_and(is_word));
    spans
}

/// The byte ranges of the words and marks of a text, and of white space that wrapping does not produce.
fn marks_and_words(text: &str) -> Vec<Range<usize>> {
    let mut end = 0;
    let spans = tokens(text).filter_map(|token| {
        end += token.len();
        let is_wrapped = token.bytes().all(|byte| byte.is_ascii_whitespace());
        (!is_wrapped).then_some(end - token.len()..end)
    });
    spans.collect()
}

/// The byte range of a range of words; for an empty one, the place where they would be.
fn bytes(spans: &[Range<usize>], words: &Range<usize>) -> Range<usize> {
    let before = words.start.checked_sub(1).and_then(|last| spans.get(last)).map_or(0, |span| span.end);
    match spans.get(words.clone()) {
        Some([first, .., last]) => first.start..last.end,
        Some([only]) => only.clone(),
        _ => before..before,
    }
}
