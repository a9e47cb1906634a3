//! Breaks text into lines, without knowing the typeface.
//!
//! Widths are those of Helvetica, by Adobe's font metrics, and rough ones for other letters; system typefaces are
//! seldom wider by more than a fifth, which is added. Lines break where Unicode's line breaking algorithm (UAX #14)
//! allows it, and words wider than a line between any two grapheme clusters (UAX #29).

use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthChar as _;

/// Widths from the space to the tilde, in thousandths of the size, from the Core 14 AFM files.
#[rustfmt::skip]
const HELVETICA: [u32; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// The width of a character, in thousandths of the size.
fn advance(c: char) -> u32 {
    let ascii = (c as usize).checked_sub(' ' as usize).and_then(|at| HELVETICA.get(at));
    let wide = |columns| match columns {
        // An accent, or what cannot be seen.
        0 => 0,
        1 if c.is_uppercase() => 740,
        1 => 600,
        _ => 1000,
    };
    let advance = ascii.copied().unwrap_or_else(|| match c {
        '\u{2013}' | '\u{2012}' | '«' | '»' => 556,
        '\u{2014}' | '…' => 1000,
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '‘' | '’' | '‚' | '·' => 278,
        '“' | '”' | '„' => 400,
        c => wide(c.width().unwrap_or(0)),
    });
    advance + advance / 5
}

/// The width of a text in this size.
pub(super) fn width(text: &str, size: u32) -> u32 {
    // Rounded up.
    text.chars().map(advance).sum::<u32>().saturating_mul(size).div_ceil(1000)
}

/// The characters that a reader perceives.
pub(super) fn letters(text: &str) -> impl Iterator<Item = &str> {
    text.graphemes(true)
}

/// The lines of a text that are no wider than this; the ends of its own lines stay.
pub(super) fn broken(text: &str, size: u32, room: u32) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        let mut from = 0;
        for (to, _) in linebreaks(paragraph) {
            let piece = paragraph.get(from..to).unwrap_or_default();
            from = to;
            if width(piece.trim_end(), size) <= room {
                add(&mut lines, &mut line, piece, size, room);
            } else {
                letters(piece).for_each(|letter| add(&mut lines, &mut line, letter, size, room));
            }
        }
        lines.push(line);
    }
    lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Adds a piece to a line, or to the next one where it has no room.
fn add(lines: &mut Vec<String>, line: &mut String, piece: &str, size: u32, room: u32) {
    if !line.is_empty() && width(line, size) + width(piece.trim_end(), size) > room {
        lines.push(std::mem::take(line));
    }
    line.push_str(piece);
}

/// The first letters of all fragments, to the end of a word where one is near.
pub(super) fn beginning(fragments: &[impl AsRef<str>], mut count: usize) -> Vec<&str> {
    /// A word that began further away is cut.
    const NEAR: usize = 30;
    let mut kept = Vec::new();
    for fragment in fragments.iter().map(AsRef::as_ref) {
        let all = letters(fragment).count();
        if all > count {
            let end: usize = letters(fragment).take(count).map(str::len).sum();
            let start = fragment.get(..end).unwrap_or_default();
            let is_whole = fragment.get(end..).is_some_and(|rest| rest.starts_with(char::is_whitespace));
            let word = start.trim_end_matches(|c: char| !c.is_whitespace());
            let is_near = letters(start).count() - letters(word).count() < NEAR && !word.is_empty();
            let start = if is_near && !is_whole { word } else { start };
            kept.extend(Some(start.trim_end()).filter(|start| !start.is_empty()));
            break;
        }
        kept.push(fragment);
        count -= all;
    }
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_break_between_words_and_where_scripts_have_no_spaces() {
        for (text, room, lines) in [
            ("We need a bridge", 118, &["We need a", "bridge"][..]),
            ("one\ntwo\r\n\nthree", 1000, &["one", "two", "three"]),
            ("我們需要一座橋。", 75, &["我們需", "要一座", "橋。"]),
            ("aaaaaaaaaaaa", 75, &["aaaaa", "aaaaa", "aa"]),
            ("10\u{a0}000 people", 100, &["10\u{a0}000", "people"]),
        ] {
            assert_eq!(broken(text, 20, room), lines);
        }
    }

    #[test]
    fn a_quote_is_cut_after_a_word() {
        let fragments = ["We need a bridge", "and a road"];
        for (count, kept) in [
            (100, &["We need a bridge", "and a road"][..]),
            (20, &["We need a bridge", "and"]),
            (16, &["We need a bridge"]),
            (9, &["We need a"]),
            (8, &["We need"]),
            (1, &["W"]),
            (0, &[]),
        ] {
            assert_eq!(beginning(&fragments, count), kept, "{count}");
        }
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_nothing_is_lost(text in "([a-zA-Z]{1,30}|[א-ת一-丏 .,—]){0,60}", room in 30..400_u32) {
            let lines = broken(&text, 20, room);
            for line in &lines {
                prop_assert!(width(line, 20) <= room, "{line:?}");
            }
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
