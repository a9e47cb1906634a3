//! Quotation marks: of which kind each is, and which way it faces where it stands.

use crate::verify::is_unspaced;

/// The marks that belong together. Writers and programs mix those of one family, as in `„so"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// “ ” „ ‟ " ＂ ״ and two typewriter's apostrophes.
    Double,
    /// « » in either direction.
    Angle,
    /// ‘ ’ ‚ ‛ ' and ‹ ›.
    Single,
    /// 「 」 ｢ ｣
    Corner,
    /// 『 』
    WhiteCorner,
}

/// Which way a mark faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Facing {
    Opens,
    Closes,
    /// Its neighbours do not tell; what is open does.
    Either,
}

/// A quotation mark in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// The character; `"` for two apostrophes.
    pub(super) sign: char,
    pub(super) family: Family,
    pub(super) facing: Facing,
    /// Where it begins and ends, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether it stands where an apostrophe may, after a letter.
    pub(super) may_be_apostrophe: bool,
}

/// The family of a mark, and which way it faces whatever stands beside it.
const SIGNS: &[(char, Family, Facing)] = &[
    ('"', Family::Double, Facing::Either),
    ('＂', Family::Double, Facing::Either),
    ('״', Family::Double, Facing::Either),
    // Closes in German, opens in English.
    ('“', Family::Double, Facing::Either),
    ('‟', Family::Double, Facing::Either),
    // Opens, too, in Swedish and Hebrew.
    ('”', Family::Double, Facing::Either),
    ('„', Family::Double, Facing::Opens),
    ('«', Family::Angle, Facing::Either),
    ('»', Family::Angle, Facing::Either),
    ('‹', Family::Single, Facing::Either),
    ('›', Family::Single, Facing::Either),
    ('‘', Family::Single, Facing::Either),
    ('‛', Family::Single, Facing::Either),
    ('’', Family::Single, Facing::Either),
    ('\'', Family::Single, Facing::Either),
    ('‚', Family::Single, Facing::Opens),
    ('「', Family::Corner, Facing::Opens),
    ('」', Family::Corner, Facing::Closes),
    ('｢', Family::Corner, Facing::Opens),
    ('｣', Family::Corner, Facing::Closes),
    ('『', Family::WhiteCorner, Facing::Opens),
    ('』', Family::WhiteCorner, Facing::Closes),
];

/// Whether a character is a quotation mark, or an apostrophe that looks like one.
pub(super) fn is_mark(c: char) -> bool {
    sign(c).is_some()
}

fn sign(c: char) -> Option<(Family, Facing)> {
    // Most characters are letters, and need no search.
    if c.is_ascii_alphanumeric() || c == ' ' {
        return None;
    }
    SIGNS.iter().find(|&&(sign, ..)| sign == c).map(|&(_, family, facing)| (family, facing))
}

/// Whether a text has quotation marks that can be nothing else.
pub(super) fn has_marks(text: &str) -> bool {
    marks(text, 0).iter().any(|mark| mark.family != Family::Single || !mark.may_be_apostrophe)
}

/// The quotation marks of a paragraph that begins at `offset` of its text, in order; apostrophes within words are none.
pub(super) fn marks(paragraph: &str, offset: usize) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut before = None;
    // What stands before several marks counts for each of them.
    let mut outside = None;
    let mut in_attribute = None;
    let mut chars = paragraph.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let earlier: Option<char> = before.replace(c);
        let Some((family, facing)) = sign(c) else {
            outside = Some(c);
            continue;
        };
        let (mut sign, mut family, mut end) = (c, family, at + c.len_utf8());
        let rest = paragraph.get(end..).unwrap_or_default();
        // Two apostrophes are a double mark. Of three, the odd one stands within what the other two enclose.
        let is_pair = c == '\'' && rest.starts_with('\'');
        let closes_first = rest.starts_with("''") && earlier.is_some_and(|c| !c.is_whitespace());
        if is_pair && !closes_first {
            chars.next();
            (sign, family, end) = ('"', Family::Double, end + 1);
        }
        let after = paragraph.get(end..).and_then(|rest| rest.chars().next());
        // What markup has in marks, as in lang="en", is no text.
        if in_attribute.is_some_and(|opened| opened == sign) {
            in_attribute = None;
            continue;
        }
        if earlier == Some('=') && matches!(sign, '"' | '\'') {
            in_attribute = paragraph.get(end..).is_some_and(|rest| rest.contains(sign)).then_some(sign);
            continue;
        }
        if is_in_word(earlier, after) {
            continue;
        }
        let facing = if facing == Facing::Either { faces(sign, outside, after) } else { facing };
        let may_be_apostrophe = matches!(sign, '\'' | '’') && earlier.is_some_and(char::is_alphanumeric);
        marks.push(Mark { sign, family, facing, start: offset + at, end: offset + end, may_be_apostrophe });
    }
    marks
}

/// Whether a mark stands between letters or digits of one word.
fn is_in_word(before: Option<char>, after: Option<char>) -> bool {
    let in_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
    in_word(before) && in_word(after)
}

/// Which way a mark faces by its neighbours.
fn faces(sign: char, before: Option<char>, after: Option<char>) -> Facing {
    let free_before = before.is_none_or(|c| c.is_whitespace() || is_opening(c) || is_mark(c));
    let free_after = after.is_none_or(|c| !(c.is_alphanumeric() || is_opening(c) || is_mark(c)));
    let spaced_after = after.is_none_or(char::is_whitespace);
    let dash_before = before.is_some_and(is_dash);
    match sign {
        // With white space on its inner side, as in French: the sign itself tells. Others turn them round.
        '«' | '‹' if spaced_after || after.is_some_and(char::is_alphanumeric) && free_before => Facing::Opens,
        '»' | '›' if before.is_some_and(char::is_whitespace) && free_after => Facing::Closes,
        // Between letters of a script without spaces, and with white space on both sides, the sign itself tells.
        '“' if free_before == free_after && !spaced_after => Facing::Opens,
        '”' if free_before == free_after => Facing::Closes,
        _ if (free_before || dash_before) && !spaced_after && !free_after => Facing::Opens,
        _ if free_before && !spaced_after => Facing::Opens,
        _ if !free_before && free_after => Facing::Closes,
        _ => Facing::Either,
    }
}

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '<' | '（' | '［' | '¿' | '¡')
}

fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―' | '-' | '/' | '…' | '‐')
}
