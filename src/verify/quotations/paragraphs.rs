//! The paragraphs of a text, how each sets speech, and the speakers' labels of transcripts.

use std::{collections::BTreeSet, ops::Range};

use super::marks::{Beside, is_mark};
use crate::verify::token::{is_word, tokens};

#[derive(Debug)]
pub(super) struct Paragraph {
    pub(super) range: Range<usize>,
    pub(super) kind: Setting,
    /// Whether it has a quotation.
    pub(super) quotes: bool,
}

/// How a paragraph sets speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// In quotation marks.
    Marks,
    /// Without marks: after the speaker's name and a colon, or after a dash. Marks in it belong to what is said.
    Speech,
    /// Without marks, as a block quotation after a paragraph that ends in a colon. Marks in it belong to what is said.
    Block,
}

/// Maximal number of words in a speaker's label.
const LABEL: usize = 6;

/// Splits a text into paragraphs: at blank lines and form feeds; if there are none, at line ends, unless the text is
/// hard-wrapped.
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

/// The speakers' labels of a transcript; empty for other texts. A text is a transcript if most paragraphs have a label,
/// or if a name comes back: a line such as “Contact: …” does not make one.
pub(super) fn turns(text: &str, paragraphs: &[Paragraph]) -> Vec<Range<usize>> {
    let labels: Vec<Range<usize>> = paragraphs.iter().filter_map(|paragraph| label(text, &paragraph.range)).collect();
    let names: BTreeSet<&str> = labels.iter().filter_map(|label| text.get(label.clone())).collect();
    let is_transcript =
        labels.len() > 1 && (labels.len() * 2 >= paragraphs.len() || names.len() > 1 && names.len() < labels.len());
    if is_transcript { labels } else { Vec::new() }
}

/// Whether a text is hard-wrapped: a third of its lines end in the middle of a sentence.
fn is_wrapped(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let inner = lines.split_last().map_or(&[][..], |(_, inner)| inner);
    inner.iter().filter(|line| line.ends_with(|c: char| c.is_alphanumeric() || c == ',')).count() * 3 > inner.len()
}

/// The range of the label with which a paragraph of a transcript begins, if any. A quotation mark must not follow: “Ada
/// said: ‘Yes.’” has no label.
pub(super) fn label(text: &str, paragraph: &Range<usize>) -> Option<Range<usize>> {
    let label = name_before_colon(text, paragraph)?;
    let after = text.get(label.end..paragraph.end)?.trim_start_matches([':', '：']).trim_start();
    (!after.is_empty() && !after.starts_with(is_mark)).then_some(label)
}

/// The range of the name before a colon at the beginning of a line, after a time or a number if there is one.
pub(in crate::verify) fn name_before_colon(text: &str, line: &Range<usize>) -> Option<Range<usize>> {
    let (start, end) = (line.start, line.end);
    let words = text.get(start..end)?.trim_start_matches(|c: char| {
        c.is_whitespace() || c.is_numeric() || matches!(c, '[' | ']' | '(' | ')' | ':' | '.' | '-' | '*' | '•')
    });
    let (label, _) = words.split_once([':', '：'])?;
    // In Hebrew, a mark within a word shows an abbreviation.
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
