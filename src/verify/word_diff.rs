//! A word diff of a quote and the source's passage, on one line, that names characters which look alike.

use std::{borrow::Cow, fmt::Write as _, ops::Range};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::token::{line_end_hyphens, same_words, tokens};
use crate::fold::extends;

/// Number of unchanged words shown on either side of a change.
const AROUND: usize = 5;

/// Number of changes shown; the others are counted.
const MOST: usize = 8;

/// A run of tokens.
enum Piece {
    Same(String),
    /// The quote's tokens, and the source's.
    Changed(String, String),
}

/// The words of `quote`, with those that `source` lacks as `[-words-]` and those that it has instead as `{+words+}`,
/// and invisible characters by name.
pub(crate) fn show(quote: &str, source: &str) -> String {
    let pieces = pieces(quote, source);
    let mut shown = String::new();
    let mut notes: Vec<String> = Vec::new();
    let (mut changes, mut hidden) = (0, 0);
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Same(words) if hidden == 0 => {
                shown.push_str(&around(words, at == 0, at + 1 == pieces.len()));
            }
            Piece::Same(_) => {}
            Piece::Changed(..) if changes == MOST => hidden += 1,
            Piece::Changed(old, new) => {
                changes += 1;
                for (text, open, close) in [(old, "[-", "-]"), (new, "{+", "+}")] {
                    if !text.is_empty() {
                        shown.extend([open, &visible(text), close]);
                    }
                }
                for note in notes_on(old, new) {
                    if !notes.contains(&note) {
                        notes.push(note);
                    }
                }
            }
        }
    }
    if hidden > 0 {
        shown.truncate(shown.trim_end().len());
        // Writing to a string cannot fail.
        let _ = write!(shown, " … and {hidden} more");
    }
    for note in notes.iter().take(MOST) {
        shown.push_str("; ");
        shown.push_str(note);
    }
    shown
}

fn pieces(quote: &str, source: &str) -> Vec<Piece> {
    let old: Vec<Cow<'_, str>> = tokens(quote).map(with_plain_lines).collect();
    // Wrapped white space stands for a space, unless the quote has white space of its own.
    let kept = |run: &Cow<'_, str>| run.chars().any(|c| !matches!(c, ' ' | '\t' | '\n')) || old.contains(run);
    let new: Vec<Cow<'_, str>> = printed(source)
        .into_iter()
        .map(with_plain_lines)
        .map(|token| if kept(&token) { token } else { " ".into() })
        .collect();
    let joined = |tokens: &[Cow<'_, str>], from: usize, length: usize| {
        tokens.get(from..from + length).unwrap_or_default().concat()
    };
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    ops.into_iter()
        .map(|op| match op {
            DiffOp::Equal { old_index, len, .. } => Piece::Same(joined(&old, old_index, len)),
            DiffOp::Delete { old_index, old_len, .. } => {
                Piece::Changed(joined(&old, old_index, old_len), String::new())
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                Piece::Changed(String::new(), joined(&new, new_index, new_len))
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                Piece::Changed(joined(&old, old_index, old_len), joined(&new, new_index, new_len))
            }
        })
        .collect()
}

/// The tokens of a text; a word that a hyphen breaks at a line's end is one token.
fn printed(text: &str) -> Vec<&str> {
    let hyphens: Vec<Range<usize>> = line_end_hyphens(text).collect();
    let mut spans: Vec<Range<usize>> = Vec::new();
    let mut end = 0;
    for token in tokens(text) {
        let span = end..end + token.len();
        end = span.end;
        let joins = |last: &&mut Range<usize>| {
            hyphens.iter().any(|hyphen| last.end >= hyphen.start && last.end <= hyphen.end && span.end > hyphen.start)
        };
        match spans.last_mut().filter(joins) {
            Some(last) => last.end = span.end,
            None => spans.push(span),
        }
    }
    spans.into_iter().filter_map(|span| text.get(span)).collect()
}

/// Notes on a change that the words themselves do not show.
fn notes_on(quote: &str, source: &str) -> Vec<String> {
    let mut whole = source.to_owned();
    let mut notes = Vec::new();
    for hyphen in line_end_hyphens(source).collect::<Vec<_>>().into_iter().rev() {
        whole.replace_range(hyphen, "");
        notes = vec![
            "the text has a hyphen at a line's end there, which may belong to the word or only break it".to_owned(),
        ];
    }
    // If the hyphen is the word's own, no character differs.
    let with_hyphen = same_words(quote, &whole) && quote.contains('-');
    if !with_hyphen || notes.is_empty() {
        notes.extend(characters(quote, &whole));
    }
    notes
}

/// Line breaks of every system as `\n`.
fn with_plain_lines(token: &str) -> Cow<'_, str> {
    if token.contains('\r') { token.replace("\r\n", "\n").replace('\r', "\n").into() } else { token.into() }
}

/// The words of an unchanged run that are next to a change.
fn around(words: &str, first: bool, last: bool) -> String {
    let mut even = words.replace(['\n', '\t'], " ");
    while even.contains("  ") {
        even = even.replace("  ", " ");
    }
    let words: Vec<&str> = even.split(' ').collect();
    let head = if first { 0 } else { AROUND };
    let tail = if last { 0 } else { AROUND };
    if words.len() <= head + tail + 1 {
        return words.join(" ");
    }
    let start = words.get(..head).unwrap_or_default().join(" ");
    let end = words.get(words.len() - tail..).unwrap_or_default().join(" ");
    match (first, last) {
        (true, _) => format!("… {end}"),
        (_, true) => format!("{start} …"),
        _ => format!("{start} … {end}"),
    }
}

/// A text with invisible characters written as code points.
fn visible(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        if c == '\n' {
            shown.push('⏎');
        } else if is_invisible(c) {
            let _ = write!(shown, "<U+{:04X}>", c as u32);
        } else {
            shown.push(c);
        }
    }
    shown
}

fn is_invisible(c: char) -> bool {
    c != ' ' && c.is_whitespace()
        || c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

/// Names the characters that differ between two texts that look alike; empty if the texts differ visibly.
#[must_use]
pub fn characters(quote: &str, source: &str) -> Vec<String> {
    if !same_words(quote, source) && !is_lookalike(quote, source) {
        return Vec::new();
    }
    let (old, new): (Vec<char>, Vec<char>) = (quote.chars().collect(), source.chars().collect());
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    let changes = ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
    let changes = changes.map(|op| {
        let old = old.get(op.old_range()).unwrap_or_default();
        (old, new.get(op.new_range()).unwrap_or_default())
    });
    changes
        .filter(|(old, new)| !old.iter().chain(*new).all(|c| *c == ' ' || c.is_ascii_graphic()))
        .map(|(old, new)| match (old, new) {
            (old, []) => format!("the quote has {}, and the text nothing there", names(old)),
            ([], new) => format!("the text has {}, and the quote nothing there", names(new)),
            (old, new) => format!("the quote has {}, the text {}", names(old), names(new)),
        })
        .collect()
}

/// Whether two words have the same length and differ only in letters of different alphabets.
fn is_lookalike(one: &str, other: &str) -> bool {
    one.chars().count() == other.chars().count()
        && one.chars().zip(other.chars()).all(|(one, other)| {
            one == other || one.is_alphabetic() && other.is_alphabetic() && one.is_ascii() != other.is_ascii()
        })
}

fn names(characters: &[char]) -> String {
    characters.iter().map(|&c| name(c)).collect::<Vec<_>>().join(" and ")
}

/// A character, if visible, with its code point, and its name if it is easily mistaken for another.
fn name(c: char) -> String {
    let known = match c {
        '\t' => " tab",
        '\n' => " line break",
        ' ' => " space",
        '"' => " straight quotation mark",
        '\'' => " straight apostrophe",
        '-' => " hyphen-minus",
        '\u{a0}' => " no-break space",
        '\u{ad}' => " soft hyphen",
        '\u{2bc}' => " modifier letter apostrophe",
        '\u{300}' => " combining grave accent",
        '\u{301}' => " combining acute accent",
        '\u{302}' => " combining circumflex accent",
        '\u{303}' => " combining tilde",
        '\u{308}' => " combining diaeresis",
        '\u{327}' => " combining cedilla",
        '\u{2009}' => " thin space",
        '\u{200b}' => " zero width space",
        '\u{200c}' => " zero width non-joiner",
        '\u{200d}' => " zero width joiner",
        '\u{200e}' => " left-to-right mark",
        '\u{200f}' => " right-to-left mark",
        '\u{2010}' => " hyphen",
        '\u{2011}' => " no-break hyphen",
        '\u{2012}' => " figure dash",
        '\u{2013}' => " en dash",
        '\u{2014}' => " em dash",
        '\u{2018}' => " left single quotation mark",
        '\u{2019}' => " right single quotation mark",
        '\u{201a}' => " single low quotation mark",
        '\u{201c}' => " left double quotation mark",
        '\u{201d}' => " right double quotation mark",
        '\u{201e}' => " double low quotation mark",
        '\u{2026}' => " ellipsis",
        '\u{2028}' => " line separator",
        '\u{202f}' => " narrow no-break space",
        '\u{2060}' => " word joiner",
        '\u{2212}' => " minus sign",
        '\u{feff}' => " zero width no-break space",
        _ => "",
    };
    let code = c as u32;
    if c == ' ' || is_invisible(c) || extends(c) {
        format!("U+{code:04X}{known}")
    } else {
        format!("{c} (U+{code:04X}{known})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_differs_and_names_what_cannot_be_seen() {
        for (quote, source, shown) in [
            ("We need a bridge.", "We want a bridge.", "We [-need-]{+want+} a bridge."),
            ("We really need it.", "We need it.", "We [-really -]need it."),
            ("We need it!", "We need it.", "We need it[-!-]{+.+}"),
            ("the bridge", "The bridge", "[-the-]{+The+} bridge"),
            ("a new bridge", "the old bridge", "[-a-]{+the+} [-new-]{+old+} bridge"),
            ("a b", "a\n  b c", "a b{+ c+}"),
            (
                "one two three four five six seven new eight nine ten eleven twelve 13",
                "one two three four five six seven old eight nine ten eleven twelve 13",
                "… four five six seven [-new-]{+old+} eight nine ten eleven …",
            ),
            (
                "it's so",
                "it’s so",
                "[-it's-]{+it’s+} so; the quote has ' (U+0027 straight apostrophe), \
                 the text ’ (U+2019 right single quotation mark)",
            ),
            (
                "100 %",
                "100\u{a0}%",
                "100[- -]{+<U+00A0>+}%; the quote has U+0020 space, the text U+00A0 no-break space",
            ),
            (
                "good",
                "go\u{ad}od",
                "[-good-]{+go<U+00AD>od+}; the text has U+00AD soft hyphen, and the quote nothing there",
            ),
            (
                "caf\u{e9}",
                "cafe\u{301}",
                "[-caf\u{e9}-]{+cafe\u{301}+}; the quote has \u{e9} (U+00E9), the text e (U+0065) and U+0301 combining acute accent",
            ),
            ("p\u{430}y", "pay", "[-p\u{430}y-]{+pay+}; the quote has \u{430} (U+0430), the text a (U+0061)"),
            (
                "a\n\nb",
                "a b",
                "a[-⏎⏎-]{+ +}b; the quote has U+000A line break and U+000A line break, the text U+0020 space",
            ),
            ("a\n\nb c", "a\r\n\r\nb\nd", "a b [-c-]{+d+}"),
            (
                "the government said",
                "the govern-\nment said",
                "the [-government-]{+govern-⏎ment+} said; the text has a hyphen at a line's end there, which may belong to the word or only break it",
            ),
            (
                "a price-determining factor",
                "a price-\r\n  determining factor",
                "a [-price-determining-]{+price-⏎  determining+} factor; \
                 the text has a hyphen at a line's end there, which may belong to the word or only break it",
            ),
            (
                "final",
                "ﬁ\u{ad}\nnal",
                "[-final-]{+ﬁ<U+00AD>⏎nal+}; the text has a hyphen at a line's end there, which may belong to the word or only \
                 break it; the quote has f (U+0066) and i (U+0069), the text ﬁ (U+FB01)",
            ),
        ] {
            assert_eq!(show(quote, source), shown, "{quote}");
        }
    }

    #[test]
    fn a_long_list_of_differences_is_cut_and_counted() {
        let quote = (0..30).map(|n| format!("same{n} old{n}")).collect::<Vec<_>>().join(" ");
        let shown = show(&quote, &quote.replace("old", "new"));
        assert!(shown.ends_with("same7 [-old7-]{+new7+} same8 … and 22 more"), "{shown}");
    }
}
