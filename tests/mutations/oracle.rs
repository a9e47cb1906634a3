//! Whether a source prints a claim, told by a plain search for its words as they stand.
//!
//! This is written without a look at the library's own rule: words are what white space parts, and they must follow each
//! other as they stand. At its ends a word may have marks around it that the claim leaves out, but no letters or digits.
//! Where the source has quotation marks, the words must be within them, and between two fragments the quotation must be
//! closed, told by whom, and opened again.

use crate::{Claim, sources::Source};

/// A word with what stands right before and after it, and where.
struct Word<'t> {
    text: &'t str,
    start: usize,
}

/// Whether the source prints the claim.
pub fn prints(source: &Source, claim: &Claim) -> bool {
    let words: Vec<Word<'_>> = source
        .text
        .split_whitespace()
        .map(|text| Word { text, start: text.as_ptr().addr() - source.text.as_ptr().addr() })
        .collect();
    let fragments: Vec<Vec<&str>> =
        claim.fragments.iter().map(|fragment| fragment.split_whitespace().collect()).collect();
    // White space of the claim is not made even: what is no space, or two, is not what is printed.
    let is_even = claim.fragments.iter().all(|fragment| fragment.trim().split(' ').eq(fragment.split_whitespace()));
    is_even && follow(source, claim, &words, &fragments, None)
}

/// Whether fragments follow each other, from a place on.
fn follow(source: &Source, claim: &Claim, words: &[Word<'_>], fragments: &[Vec<&str>], from: Option<usize>) -> bool {
    let Some((first, rest)) = fragments.split_first() else { return true };
    places(words, first).filter(|(start, _)| from.is_none_or(|from| *start >= from)).any(|(start, end)| {
        is_quoted(source, start, end)
            && from.is_none_or(|from| is_narration(source, claim, &source.text[from..start]))
            && follow(source, claim, words, rest, Some(end))
    })
}

/// Where words stand one after the other, in bytes of the text.
fn places<'a>(words: &'a [Word<'_>], sought: &'a [&str]) -> impl Iterator<Item = (usize, usize)> + 'a {
    words.windows(sought.len().max(1)).filter_map(move |found| {
        let (first, last) = (found.first()?, found.last()?);
        if let [only] = sought {
            let (at, _) = first.text.match_indices(only).find(|(at, _)| {
                let (before, after) = (&first.text[..*at], &first.text[at + only.len()..]);
                is_opening(before) && is_closing(after)
            })?;
            return Some((first.start + at, first.start + at + only.len()));
        }
        let before = first.text.strip_suffix(*sought.first()?)?;
        let after = last.text.strip_prefix(*sought.last()?)?;
        let within = &found[1..found.len() - 1];
        let is_same = within.iter().map(|word| word.text).eq(sought[1..sought.len() - 1].iter().copied());
        let place = (first.start + before.len(), last.start + last.text.len() - after.len());
        (is_same && is_opening(before) && is_closing(after)).then_some(place)
    })
}

/// What may stand right before the first word of a quote: opening marks, and what stands before a dash.
fn is_opening(before: &str) -> bool {
    before.ends_with('—') || before.chars().all(|c| "“”„‚‘’«»‹›\"'([{¿¡…".contains(c))
}

/// What may stand right after the last word: closing marks and those that end a sentence, and what follows a dash.
fn is_closing(after: &str) -> bool {
    after.starts_with('—') || after.chars().all(|c| "“”‘’«»‹›\"')]}.,;:!?…".contains(c))
}

/// Whether the marks of the source are open from the first to the last character, those of the claim itself counted in.
fn is_quoted(source: &Source, start: usize, end: usize) -> bool {
    let Some((open, close)) = source.marks else { return true };
    let (mut is_open, mut was_open) = (false, true);
    let starts_with_mark = source.text[start..].starts_with(open);
    for (at, c) in source.text.char_indices().take_while(|(at, _)| *at < end) {
        if c == open && (open != close || is_word_start(&source.text, at)) {
            is_open = true;
        } else if c == close {
            is_open = false;
        }
        let is_within = at >= start && !(at + c.len_utf8() == end && c == close);
        was_open &= !is_within || is_open || starts_with_mark && at == start;
    }
    was_open
}

/// Whether a mark that opens and closes stands where a word begins.
fn is_word_start(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_none_or(char::is_whitespace)
}

/// Whether what stands between two fragments closes the quotation, tells on, and opens it again.
fn is_narration(source: &Source, claim: &Claim, between: &str) -> bool {
    if between.trim().is_empty() {
        return true;
    }
    let Some((open, close)) = source.marks else { return false };
    // A fragment may end before the comma that the source has there.
    let between = between.trim().trim_start_matches([',', '.', ';', ':', '!', '?', '…']);
    let Some(told) = between.strip_prefix(close).and_then(|told| told.strip_suffix(open)) else { return false };
    let others = source.speakers.iter().filter(|name| **name != claim.speaker);
    !told.contains([open, close]) && others.into_iter().all(|name| !told.contains(name.as_str()))
}
