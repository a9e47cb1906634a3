//! What stands between quotation marks in words that somebody typed or printed, and what does not.

use crate::verify::is_unspaced;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'t> {
    pub text: &'t str,
    /// Whether a quotation mark stands before it that opens.
    pub is_opened: bool,
    /// Whether one stands after it that closes.
    pub is_closed: bool,
}

/// Cuts a text at its quotation marks.
///
/// A mark within a word is part of the word, as in `דו"ח`, and so is one after a number that no mark opens, as in `6'2"`. Any
/// other stands at an edge and opens or closes; one that can do neither, as after a word that no mark opens, is left out.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut opened = None;
    let mut start = 0;
    for (at, mark) in text.char_indices().filter(|&(_, c)| is_mark(c)) {
        let end = at + mark.len_utf8();
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(end..).and_then(|after| after.chars().next());
        let is_in_word = is_straight(mark) && before.is_some_and(is_letter) && after.is_some_and(is_letter);
        let is_of_number = is_straight(mark) && opened.is_none() && before.is_some_and(char::is_numeric);
        if is_in_word || is_of_number {
            continue;
        }
        let (is_opened, is_closed) = (opened.is_some(), opened.is_some_and(|opened| closes(opened, mark)));
        // What is quoted may quote.
        if is_opened && !is_closed {
            continue;
        }
        pieces.push(Piece { text: text.get(start..at).unwrap_or_default(), is_opened, is_closed });
        let is_at_end = before.is_some_and(|c| !c.is_whitespace()) && after.is_none_or(char::is_whitespace);
        let can_open = !is_at_end && !before.is_some_and(is_letter);
        opened = (!is_closed && can_open).then_some(mark);
        start = end;
    }
    let rest = text.get(start..).unwrap_or_default();
    pieces.push(Piece { text: rest, is_opened: opened.is_some(), is_closed: false });
    pieces
}

/// Whether a character can stand before and after what is quoted.
fn is_mark(c: char) -> bool {
    is_straight(c) || matches!(c, '„' | '«' | '»' | '‹' | '›' | '「'..='』' | '〝'..='〟' | '｢' | '｣')
}

/// Whether a mark is typed for an opening one, for a closing one and for that within a word.
fn is_straight(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '‟' | '״' | '＂')
}

/// Whether a mark closes what the other has opened.
fn closes(opened: char, mark: char) -> bool {
    match opened {
        '「' => mark == '」',
        '『' => mark == '』',
        '｢' => mark == '｣',
        '〝' => matches!(mark, '〞' | '〟'),
        // Either way round, as in French or in German.
        '«' | '»' => matches!(mark, '«' | '»'),
        '‹' | '›' => matches!(mark, '‹' | '›'),
        _ => is_straight(mark),
    }
}

/// Whether a character is one of a word, in a script that has spaces between words.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !is_unspaced(c)
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn a_mark_opens_and_closes_at_an_edge_and_not_within_a_word() {
        for (text, expected) in [
            ("", &[][..]),
            ("peace process", &["peace process"]),
            ("“peace” process", &["[peace]", " process"]),
            ("a \"b c\" d", &["a ", "[b c]", " d"]),
            ("aid „peace process", &["aid ", "[peace process"]),
            ("„ja“ “yes” ”ja”", &["[ja]", " ", "[yes]", " ", "[ja]"]),
            ("»ja« « oui » 「是」『是』", &["[ja]", " ", "[ oui ]", " ", "[是]", "[是]"]),
            // within a word
            ("דו\"ח צה״ל רמטכ”ל", &["דו\"ח צה״ל רמטכ”ל"]),
            ("\"דו\"ח סודי\" מחר", &["[דו\"ח סודי]", " מחר"]),
            ("״יפורסם מחר״", &["[יפורסם מחר]"]),
            // after a number
            ("6'2\" tall, 5″ wide", &["6'2\" tall, 5″ wide"]),
            ("“in 2019” and", &["[in 2019]", " and"]),
            // where nothing is open
            ("bridge\" toll", &["bridge", " toll"]),
            ("a bridge.” She", &["a bridge.", " She"]),
            ("un pont» et", &["un pont", " et"]),
            // where words have no spaces between them
            ("和平「過程」和", &["和平", "[過程]", "和"]),
            ("和平\"過程\"和", &["和平", "[過程]", "和"]),
            ("他說「我『不』去」", &["他說", "[我『不』去]"]),
        ] {
            let of = |piece: &super::Piece| {
                let (open, close) = (if piece.is_opened { "[" } else { "" }, if piece.is_closed { "]" } else { "" });
                format!("{open}{}{close}", piece.text)
            };
            let found: Vec<String> = pieces(text).iter().filter(|piece| !piece.text.is_empty()).map(of).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
