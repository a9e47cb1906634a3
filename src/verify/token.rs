//! What a text is made of, for comparing it word by word.

use crate::fold::{extends, fold};

/// Makes one picture of two.
const ZERO_WIDTH_JOINER: char = '\u{200d}';

/// The words, runs of white space and other characters of a text, in order and with nothing left out.
///
/// ```
/// let tokens: Vec<&str> = standpoint::verify::tokens("“I don’t,”  she said").collect();
/// assert_eq!(tokens, ["“", "I", " ", "don’t", ",", "”", "  ", "she", " ", "said"]);
/// ```
pub fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = if first.is_whitespace() {
            rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len())
        } else {
            token_end(rest, first)
        };
        let (token, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(token)
    })
}

/// Where the word or single character ends that a text begins with.
fn token_end(text: &str, first: char) -> usize {
    let in_word = first.is_alphanumeric() && !is_unspaced(first);
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        let goes_on = extends(c)
            || in_word && !is_unspaced(c) && c.is_alphanumeric()
            || in_word && is_apostrophe(c) && next.is_some_and(char::is_alphanumeric);
        if !goes_on {
            return at;
        }
    }
    text.len()
}

/// Whether a token is a word.
pub(crate) fn is_word(token: &str) -> bool {
    token.chars().next().is_some_and(char::is_alphanumeric)
}

/// What two spellings of a word share: its letters and digits, folded.
pub(super) fn letters(word: &str) -> String {
    let mut letters = fold(word);
    letters.retain(char::is_alphanumeric);
    letters
}

/// Whether two texts are the same but for case, accents, marks and white space.
#[must_use]
pub fn same_words(one: &str, other: &str) -> bool {
    letters(one) == letters(other)
}

/// Whether a cut at `at` goes through a word, a number or a character.
pub(crate) fn splits(text: &str, at: usize) -> bool {
    let Some((before, after)) = text.split_at_checked(at) else { return true };
    if let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next())
        && (extends(first) && !is_between(first) && !last.is_whitespace()
            || last == ZERO_WIDTH_JOINER && !first.is_whitespace())
    {
        return true;
    }
    let seen = |c: &char| !extends(*c);
    let (mut backward, mut forward) = (before.chars().rev().filter(seen), after.chars().filter(seen));
    let (Some(last), Some(first)) = (backward.next(), forward.next()) else { return false };
    let joined = |one: char, other: char| {
        one.is_alphanumeric() && other.is_alphanumeric() && !is_unspaced(one) && !is_unspaced(other)
    };
    if joined(last, first) {
        return true;
    }
    let (second_last, second) = (backward.next(), forward.next());
    // “non-violent” is not “violent”, “can’t” is not “can”, 66.9 is not 66. What follows an apostrophe
    // can be a word of its own: “l’accord”.
    let hyphen = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}');
    let point = |c: char| matches!(c, '.' | ',');
    let digits = |one: char, other: char| one.is_numeric() && other.is_numeric();
    second.is_some_and(|second| {
        (hyphen(first) || is_apostrophe(first)) && joined(last, second) || point(first) && digits(last, second)
    }) || second_last.is_some_and(|second_last| {
        hyphen(last) && joined(second_last, first) || point(last) && digits(second_last, first)
    })
}

/// Whether a character can be an outer quotation mark.
pub(super) fn is_quotation_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '«'
            | '»'
            | '\u{2018}'..='\u{201f}'
            | '‹'
            | '›'
            | '\u{300c}'..='\u{300f}'
            | '\u{301d}'..='\u{301f}'
            | '״'
            | '׳'
            | '＂'
            | '＇'
    )
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}' | '＇')
}

/// Whether an invisible character may stand at the end of a word that is whole.
fn is_between(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Whether a letter is of a script that is written without spaces between words.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{fff}' // Thai, Lao, Tibetan
        | '\u{1000}'..='\u{109f}' // Myanmar
        | '\u{1780}'..='\u{17ff}' // Khmer
        | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' // kana
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' // Han
    )
}
