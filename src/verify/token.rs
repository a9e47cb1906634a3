//! What a text is made of, for comparing it word by word.

use std::ops::Range;

use crate::fold::{extends, fold};

/// Makes one picture of two.
const ZERO_WIDTH_JOINER: char = '\u{200d}';

/// Splits a text into words, runs of white space and single other characters, in order and without gaps.
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

/// The end, in bytes, of the word or character at the beginning of a text.
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

/// A key that is equal for all spellings of a word: its letters and digits, folded.
pub(crate) fn letters(word: &str) -> String {
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
    splits_word(before, after) || splits_number(before, after) || splits_at_line_end(before, after)
}

/// The nearest characters on either side of a cut, nearest first; what has no shape of its own is left out.
fn beside(before: &str, after: &str) -> ([Option<char>; 3], [Option<char>; 3]) {
    let seen = |c: &char| !extends(*c);
    let (mut backward, mut forward) = (before.chars().rev().filter(seen), after.chars().filter(seen));
    (std::array::from_fn(|_| backward.next()), std::array::from_fn(|_| forward.next()))
}

fn splits_word(before: &str, after: &str) -> bool {
    let ([Some(last), ahead, far_ahead], [Some(first), behind, far_behind]) = beside(before, after) else {
        return false;
    };
    let in_word = |c: char| c.is_alphanumeric() && !is_unspaced(c);
    let joined = |one: Option<char>, other: Option<char>| one.is_some_and(in_word) && other.is_some_and(in_word);
    let letters = |one: Option<char>, other: Option<char>| {
        joined(one, other) && one.is_some_and(char::is_alphabetic) && other.is_some_and(char::is_alphabetic)
    };
    let alone = |beyond: Option<char>| !beyond.is_some_and(char::is_alphanumeric);
    // “non-violent” is not “violent”, “can’t” is not “can”, “AT&T” is not “AT”. What follows an apostrophe can be a word
    // of its own: “l’accord”. A point joins single letters: “U.S.” is not “S.”.
    let joins = |c: char| is_hyphen(c) || matches!(c, '&' | '@' | '_');
    joined(Some(last), Some(first))
        || (joins(first) || is_apostrophe(first)) && joined(Some(last), behind)
        || joins(last) && joined(ahead, Some(first))
        || first == '.' && letters(Some(last), behind) && (alone(ahead) || alone(far_behind))
        || last == '.' && letters(ahead, Some(first)) && (alone(far_ahead) || alone(behind))
}

/// Whether a cut parts what makes up one number: −5, 10:30, 1/2, 66.9, 1 000, 10’000, US$5, 5 %, 5 €, § 5.
fn splits_number(before: &str, after: &str) -> bool {
    let ([Some(last), ahead, far_ahead], [Some(first), behind, far_behind]) = beside(before, after) else {
        return false;
    };
    let is_digit = |c: Option<char>| c.is_some_and(char::is_numeric);
    let separates = |c: char| {
        is_apostrophe(c) || matches!(c, '.' | ',' | ':' | '/' | '–' | '−' | '×' | '·' | '⁄' | '~' | '^' | '٫' | '٬')
    };
    let leads = |c: char| {
        is_currency(c)
            || matches!(
                c,
                '+' | '-'
                    | '−'
                    | '±'
                    | '–'
                    | '﹣'
                    | '－'
                    | '.'
                    | '<'
                    | '>'
                    | '≤'
                    | '≥'
                    | '≈'
                    | '~'
                    | '#'
                    | '§'
                    | '№'
            )
    };
    // These may stand apart from their number.
    let leads_apart = |c: char| is_currency(c) || matches!(c, '−' | '±' | '≤' | '≥' | '≈' | '§' | '№');
    let follows_apart = |c: char| is_percent(c) || is_currency(c) || c == '°';
    let follows = |c: char| is_currency(c) || matches!(c, '%' | '‰' | '‱' | '٪' | '％' | '﹪' | '°' | '′' | '″');
    let (last_is_digit, first_is_digit) = (is_digit(Some(last)), is_digit(Some(first)));
    last_is_digit && separates(first) && is_digit(behind)
        || separates(last) && is_digit(ahead) && first_is_digit
        // A sign stands before its number, and after nothing that it could join to it.
        || leads(last) && !ahead.is_some_and(char::is_alphanumeric) && (first_is_digit || is_currency(first) && is_digit(behind))
        || is_currency(last) && first_is_digit
        || is_currency(first) && is_digit(behind) && last.is_alphabetic()
        || leads_apart(last) && first.is_whitespace() && is_digit(behind) && !is_digit(ahead)
        || ahead.is_some_and(leads_apart) && last.is_whitespace() && first_is_digit && !is_digit(far_ahead)
        || last_is_digit && (follows(first) || first.is_whitespace() && behind.is_some_and(follows_apart) && !is_digit(far_behind))
        || is_digit(ahead) && last.is_whitespace() && follows_apart(first) && !is_digit(behind)
        || last_is_digit && is_group_space(first) && ends_group(before) && begins_group(after.trim_start_matches(is_group_space))
        || first_is_digit && is_group_space(last) && ends_group(before.trim_end_matches(is_group_space)) && begins_group(after)
}

/// Whether a text ends in one to three digits, as the first part of a number in groups of three does.
fn ends_group(text: &str) -> bool {
    (1..=3).contains(&text.chars().rev().take_while(|c| c.is_numeric()).count())
}

/// Whether a text begins with a group of three digits.
fn begins_group(text: &str) -> bool {
    text.chars().take_while(|c| c.is_numeric()).count() == 3
}

/// Whether a cut parts a word that is broken at a line's end, or may be: “un-⏎able”.
fn splits_at_line_end(before: &str, after: &str) -> bool {
    let breaks = |space: &str| space.contains(['\n', '\r', '\u{c}']);
    let (head, tail) = (before.trim_end(), after.trim_start());
    let (gap_before, gap_after) = (before.len() > head.len(), after.len() > tail.len());
    let broken = |head: &str, tail: &str| {
        let word = head.strip_suffix(breaks_words);
        word.is_some_and(|word| word.ends_with(char::is_alphanumeric)) && tail.starts_with(char::is_alphanumeric)
    };
    let space = |longer: &str, shorter: usize, at_start: bool| {
        let (start, end) = if at_start { (0, longer.len() - shorter) } else { (shorter, longer.len()) };
        longer.get(start..end).is_some_and(breaks)
    };
    if gap_before {
        return space(before, head.len(), false) && broken(head, after);
    }
    if gap_after {
        return space(after, tail.len(), true) && broken(before, tail);
    }
    let Some(rest) = after.strip_prefix(breaks_words) else { return false };
    let tail = rest.trim_start();
    before.ends_with(char::is_alphanumeric)
        && rest.get(..rest.len() - tail.len()).is_some_and(breaks)
        && tail.starts_with(char::is_alphanumeric)
}

/// Where a passage has a hyphen at the end of a line within what may be one word: whether the hyphen belongs to the word, or
/// the word is only broken there, the text does not say. Offsets count bytes, from the hyphen to the next line's first letter.
pub(super) fn line_end_hyphens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let hyphens = text.char_indices().filter(|&(_, c)| breaks_words(c));
    hyphens.filter_map(|(at, hyphen)| {
        let (before, rest) = (text.get(..at)?, text.get(at + hyphen.len_utf8()..)?);
        let tail = rest.trim_start();
        let end = text.len() - tail.len();
        let breaks = rest.get(..rest.len() - tail.len())?.contains(['\n', '\r', '\u{c}']);
        let joins = before.ends_with(char::is_alphanumeric) && tail.starts_with(char::is_alphanumeric);
        (breaks && joins).then_some(at..end)
    })
}

/// Whether a character joins words; in Hebrew, the maqaf does.
fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{5be}' | '\u{fe63}' | '\u{ff0d}')
}

/// Whether a character may stand where a word is broken at a line's end.
pub(super) fn breaks_words(c: char) -> bool {
    is_hyphen(c) || c == '\u{ad}'
}

/// A space that may stand between the groups of three digits of a number.
fn is_group_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

fn is_percent(c: char) -> bool {
    matches!(c, '%' | '‰' | '٪' | '％')
}

/// Whether a character is a sign for money: Unicode's category `Sc`, as far as it stands in the blocks that writing uses.
fn is_currency(c: char) -> bool {
    matches!(c, '$' | '\u{a2}'..='\u{a5}' | '\u{58f}' | '\u{60b}' | '\u{9f2}'..='\u{9f3}' | '\u{e3f}' | '\u{17db}' | '\u{20a0}'..='\u{20c0}' | '＄')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}' | '＇' | '`' | '´' | '′' | '‛' | '׳' | '‘')
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
