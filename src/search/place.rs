//! Finds a term in folded text: at the beginning of a word, or anywhere.
//!
//! In the searched text, the beginning of every word is marked, so that both are equally fast.

use std::{iter, ops::Range};

use memchr::memmem::Finder;

use crate::{
    fold::{extends, fold_onto, makes_another},
    verify::is_unspaced,
};

/// A folded text with a space before every word.
#[derive(Debug)]
pub(super) struct Marked {
    pub text: String,
    /// Where each insertion ends, and the total inserted so far, in bytes.
    gaps: Vec<(usize, usize)>,
}

impl Marked {
    pub(super) fn new(folded: &str) -> Self {
        let gaps: Vec<_> = gaps(folded, None).collect();
        let mut text = String::with_capacity(folded.len());
        put_in(folded, &gaps, &mut text);
        let total = |total: &mut usize, (at, gap): (usize, &str)| {
            *total += gap.len();
            Some((at + *total, *total))
        };
        Self { text, gaps: gaps.into_iter().scan(0, total).collect() }
    }

    /// Maps an offset of the marked text to the folded text.
    pub(super) fn in_folded(&self, at: usize) -> usize {
        let before = self.gaps.partition_point(|&(end, _)| end <= at);
        let total = before.checked_sub(1).and_then(|last| self.gaps.get(last)).map_or(0, |&(_, total)| total);
        at.saturating_sub(total)
    }
}

/// Adds a text to `marked`, folded and with a space before every word.
pub(super) fn mark_onto(text: &str, marked: &mut String) {
    // So that the first word has one.
    marked.push(' ');
    let start = marked.len();
    fold_onto(text, marked);
    let gaps: Vec<_> = gaps(marked.get(start..).unwrap_or_default(), Some(' ')).collect();
    if gaps.is_empty() {
        return;
    }
    let folded = marked.split_off(start);
    put_in(&folded, &gaps, marked);
}

/// Adds a folded text to `marked`, with all gaps.
fn put_in(folded: &str, gaps: &[(usize, &str)], marked: &mut String) {
    let mut from = 0;
    for &(at, gap) in gaps {
        marked.push_str(folded.get(from..at).unwrap_or_default());
        marked.push_str(gap);
        from = at;
    }
    marked.push_str(folded.get(from..).unwrap_or_default());
}

/// The insertions for a folded text that follows `last`, with their offsets.
fn gaps(folded: &str, last: Option<char>) -> impl Iterator<Item = (usize, &'static str)> {
    let first = folded.chars().next().and_then(|first| Some((0, gap(last, first)?)));
    let candidates = iter::successors(next_candidate(folded, 1), |&at| next_candidate(folded, at + 1));
    let gaps = candidates.filter_map(|at| {
        let (before, rest) = folded.split_at_checked(at)?;
        Some((at, gap(before.chars().next_back(), rest.chars().next()?)?))
    });
    first.into_iter().chain(gaps)
}

/// The next place at or after `from` at which something may have to be put in: before a character that is not of ASCII, and
/// between what is neither a letter, a digit nor a space of ASCII and one of the first two.
fn next_candidate(folded: &str, from: usize) -> Option<usize> {
    let bytes = folded.as_bytes();
    let (before, here) = (bytes.get(from - 1..)?, bytes.get(from..)?);
    let is_word = |byte: u8| byte.is_ascii_lowercase() | byte.is_ascii_digit();
    let is_plain = |byte: u8| is_word(byte) | matches!(byte, b' ');
    let is_candidate = |(&last, &byte): (&u8, &u8)| (byte >= 0xc0) | (is_word(byte) & !is_plain(last));
    // Sixteen at a time, for all of which together there is one branch.
    let sixteens = before.as_chunks::<16>().0.iter().zip(here.as_chunks::<16>().0);
    let has_none = |(before, here): &(&[u8; 16], &[u8; 16])| {
        !before.iter().zip(*here).fold(false, |any, pair| any | is_candidate(pair))
    };
    let known = 16 * sixteens.take_while(has_none).count();
    before.iter().zip(here).skip(known).position(is_candidate).map(|at| from + known + at)
}

/// What to insert between two characters so that there is a space before every word. The insertion shows that the text
/// has none there, except in scripts without spaces between words: a word may begin anywhere in those, and a space
/// makes no difference.
fn gap(last: Option<char>, first: char) -> Option<&'static str> {
    if matches!(first, ' ' | '\u{3099}' | '\u{309a}') || last == Some(' ') {
        // What kana has for a voice belongs to the letter before it.
        return None;
    }
    match last {
        _ if is_unspaced(first) => Some(" "),
        _ if !is_of_word(first) => None,
        Some(last) if is_of_word(last) => is_unspaced(last).then_some(" "),
        // Folding leaves the control character out of words.
        Some(_) => Some("\u{1e} "),
        None => Some(" "),
    }
}

/// A term, prepared for searching marked texts.
pub(super) struct Needle {
    /// The form at the beginning of a word.
    beginning: Finder<'static>,
    /// The form within words.
    anywhere: Finder<'static>,
    /// Whether words that begin with it may have a prefix written onto them, as “and”, “the” and the like are in Hebrew
    /// and Arabic.
    takes_prefixes: bool,
}

impl Needle {
    pub(super) fn new(term: &str) -> Self {
        let Marked { text, .. } = Marked::new(term);
        let anywhere = Finder::new(text.strip_prefix(' ').unwrap_or(&text)).into_owned();
        let takes_prefixes = term.starts_with(|first| matches!(first, 'א'..='ת' | 'ء'..='ي'));
        Self { beginning: Finder::new(&text).into_owned(), anywhere, takes_prefixes }
    }

    /// The next match anywhere, at or after `from`.
    pub(super) fn next(&self, marked: &str, from: usize) -> Option<usize> {
        next(marked, &self.anywhere, from)
    }

    /// The next match at the beginning of a word, at or after `from`.
    pub(super) fn next_beginning(&self, marked: &str, from: usize) -> Option<usize> {
        if !self.takes_prefixes {
            let space = self.beginning.needle().len() - self.anywhere.needle().len();
            return next(marked, &self.beginning, from.saturating_sub(space)).map(|at| at + space);
        }
        let mut from = from;
        loop {
            let at = self.next(marked, from)?;
            if is_behind_prefix(marked, at) {
                return Some(at);
            }
            from = at + 1;
        }
    }

    /// Every match, in order: at the beginnings of words or, with `is_within`, anywhere.
    pub(super) fn places(&self, marked: &str, is_within: bool) -> impl Iterator<Item = Range<usize>> {
        let next = move |from| if is_within { self.next(marked, from) } else { self.next_beginning(marked, from) };
        let place = move |at: usize| at..at + self.anywhere.needle().len();
        iter::successors(next(0).map(place), move |last| next(last.end).map(place))
    }
}

/// The next match at or after `from` that does not end within a letter with accents.
fn next(marked: &str, finder: &Finder<'_>, from: usize) -> Option<usize> {
    let mut from = from;
    loop {
        let at = from + finder.find(marked.as_bytes().get(from..)?)?;
        if !marked.get(at + finder.needle().len()..).is_some_and(makes_another) {
            return Some(at);
        }
        from = at + 1;
    }
}

/// Whether a word of Hebrew or Arabic has only prefixes before `at`: the letters that Hebrew grammar calls formative,
/// and the prefixes that Lucene's `ArabicStemmer` removes.
fn is_behind_prefix(marked: &str, at: usize) -> bool {
    let before = marked.get(..at).unwrap_or_default().rsplit(' ').next().unwrap_or_default();
    before.chars().all(|c| "משהוכלב".contains(c)) || matches!(before, "ال" | "وال" | "بال" | "كال" | "فال" | "لل" | "و")
}

fn is_of_word(c: char) -> bool {
    // The scripts of most words first, before slow tables: Latin, Cyrillic, Hebrew, Arabic, Devanagari, Hangul.
    let is_common = matches!(
        c,
        'a'..='z' | 'а'..='џ' | 'א'..='ת' | 'ء'..='ي' | '\u{904}'..='\u{94d}' | '\u{1100}'..='\u{11ff}'
    );
    is_common || c.is_alphanumeric() || extends(c)
}
