//! The paragraphs of a text, how each sets what is said, and the labels with which a transcript says who speaks.

use std::{collections::BTreeSet, ops::Range};

use super::marks::{Beside, is_mark};
use crate::verify::token::{is_word, tokens};

#[derive(Debug)]
pub(super) struct Paragraph {
    pub(super) range: Range<usize>,
    pub(super) kind: Setting,
    /// Whether somebody is quoted in it.
    pub(super) quotes: bool,
}

/// How a paragraph sets what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// Between quotation marks, where anything is quoted.
    Marks,
    /// Without: after the speaker's name and a colon, or after a dash. Marks in it are the speaker's own.
    Speech,
    /// After a paragraph that ends in a colon, as long quotations are set. Marks in it are the speaker's own.
    Block,
}

/// A speaker's name before a colon has no more words than this.
const LABEL: usize = 6;

/// Cuts a text into paragraphs: at blank lines and form feeds, and where there are none, at the ends of lines, unless these
/// stand in the middle of sentences.
pub(super) fn paragraphs(text: &str) -> Vec<Paragraph> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let (mut start, mut end, mut breaks, mut has_words) = (0, 0, false, false);
    for line in text.split_inclusive(['\n', '\u{c}', '\u{2029}']) {
        if line.trim().is_empty() || line.ends_with(['\u{c}', '\u{2029}']) {
            breaks |= has_words;
            ranges.push(start..end + line.len());
            start = end + line.len();
        }
        has_words |= !line.trim().is_empty();
        end += line.len();
    }
    ranges.push(start..text.len());
    if (!breaks || ranges.len() == 1) && !is_wrapped(text) {
        ranges.clear();
        let mut at = 0;
        for line in text.split_inclusive(['\n', '\r']) {
            ranges.push(at..at + line.len());
            at += line.len();
        }
    }
    ranges.retain(|range| !text.get(range.clone()).unwrap_or_default().trim().is_empty());
    let mut after_colon = false;
    let mut paragraphs = Vec::with_capacity(ranges.len());
    for range in ranges {
        let words = text.get(range.clone()).unwrap_or_default().trim();
        let dash = words.strip_prefix(['—', '–', '―']).or_else(|| words.strip_prefix("--"));
        let kind = if dash.is_some() {
            Setting::Speech
        } else if after_colon && !words.starts_with(is_mark) {
            Setting::Block
        } else {
            Setting::Marks
        };
        after_colon = words.ends_with([':', '：']);
        paragraphs.push(Paragraph { range, kind, quotes: false });
    }
    paragraphs
}

/// The labels of a transcript. A line or two with a colon (“Contact: …”) make none: most paragraphs have one, or somebody has
/// the word again.
pub(super) fn turns(text: &str, paragraphs: &[Paragraph]) -> Vec<Range<usize>> {
    let labels: Vec<Range<usize>> = paragraphs.iter().filter_map(|paragraph| label(text, &paragraph.range)).collect();
    let names: BTreeSet<&str> = labels.iter().filter_map(|label| text.get(label.clone())).collect();
    let is_transcript =
        labels.len() > 1 && (labels.len() * 2 >= paragraphs.len() || names.len() > 1 && names.len() < labels.len());
    if is_transcript { labels } else { Vec::new() }
}

/// Whether a third of a text's lines end in the middle of a sentence.
fn is_wrapped(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let inner = lines.split_last().map_or(&[][..], |(_, inner)| inner);
    inner.iter().filter(|line| line.ends_with(|c: char| c.is_alphanumeric() || c == ',')).count() * 3 > inner.len()
}

/// Where the name stands before a colon with which a transcript says who speaks, if a paragraph begins with one. What follows
/// must be no quotation mark: “Ada said: ‘Yes.’” is no label.
pub(super) fn label(text: &str, paragraph: &Range<usize>) -> Option<Range<usize>> {
    let label = name_before_colon(text, paragraph)?;
    let after = text.get(label.end..paragraph.end)?.trim_start_matches([':', '：']).trim_start();
    (!after.is_empty() && !after.starts_with(is_mark)).then_some(label)
}

/// Where the name stands before a colon that a line begins with, after a time or a number, if any.
pub(in crate::verify) fn name_before_colon(text: &str, line: &Range<usize>) -> Option<Range<usize>> {
    let (start, end) = (line.start, line.end);
    let words = text.get(start..end)?.trim_start_matches(|c: char| {
        c.is_whitespace() || c.is_numeric() || matches!(c, '[' | ']' | '(' | ')' | ':' | '.' | '-' | '*' | '•')
    });
    let (label, _) = words.split_once([':', '：'])?;
    // In Hebrew, a mark within a word makes an abbreviation.
    let in_word = |at: usize, mark: char| Beside::new(label, at, mark).is_in_word();
    let has_marks = label.char_indices().any(|(at, c)| is_mark(c) && !in_word(at, c));
    if has_marks || label.contains(['\n', ',', ';', '?', '!']) {
        return None;
    }
    let names: Vec<&str> = tokens(label).filter(|token| is_word(token)).collect();
    // Where a script has capitals, names have them: “The question is this: …” is no label.
    let is_name = |word: &&str| word.chars().next().is_some_and(|c| !c.is_lowercase()) || word.chars().count() <= 3;
    let begins =
        names.first().is_some_and(|word| word.chars().next().is_some_and(|c| !c.is_lowercase() && !c.is_numeric()));
    let start = end - words.len();
    (begins && names.len() <= LABEL && names.iter().all(is_name)).then_some(start..start + label.trim_end().len())
}
