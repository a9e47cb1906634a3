//! Finds text in quotation marks, in what people typed or printed.

use crate::verify::is_unspaced;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'t> {
    pub text: &'t str,
    /// Whether an opening quotation mark stands before it.
    pub is_opened: bool,
    /// Whether one stands after it that closes.
    pub is_closed: bool,
}

/// Splits a text at its double quotation marks and corner brackets.
///
/// A mark within a word is part of the word, as in `דו"ח`, and so is one after a number with no opening mark, as in
/// `6'2"`. Any other mark at the edge of a word opens or closes; one that can do neither is dropped.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    cut(text, is_mark)
}

/// The texts in quotation marks of any kind.
///
/// A single mark may be an apostrophe, so it only counts if another one closes it at a word's edge. Words between
/// single marks are therefore cut off at a plural's apostrophe.
pub(crate) fn quoted(text: &str) -> impl Iterator<Item = &str> {
    let pieces = cut(text, |c| is_mark(c) || is_single(c)).into_iter();
    pieces.filter(|piece| piece.is_opened && piece.is_closed).map(|piece| piece.text)
}

/// The text that a source has before a quotation, without the mark that opens it.
#[cfg(feature = "view")]
pub(crate) fn before_quotation(text: &str) -> &str {
    let end = text.trim_end();
    end.strip_suffix(is_mark).map_or(text, str::trim_end)
}

/// The text that a source has after a quotation, without the mark that closes it.
#[cfg(feature = "view")]
pub(crate) fn after_quotation(text: &str) -> &str {
    text.trim_start().strip_prefix(is_mark).unwrap_or(text)
}

/// Cuts a text at these marks.
fn cut(text: &str, is_mark: fn(char) -> bool) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut opened = None;
    let mut start = 0;
    for mark in marks(text, is_mark) {
        if mark.is_in_word() || opened.is_none() && mark.is_of_number() {
            continue;
        }
        let (is_opened, is_closed) = (opened.is_some(), opened.is_some_and(|opened| mark.closes(opened)));
        // Quotations may be nested.
        if is_opened && !is_closed {
            continue;
        }
        let rest = text.get(mark.end..).unwrap_or_default();
        let opens = !is_closed && mark.can_open();
        if is_single(mark.sign) && !is_closed && !(opens && is_closed_in(rest, mark.sign)) {
            continue;
        }
        pieces.push(Piece { text: text.get(start..mark.at).unwrap_or_default(), is_opened, is_closed });
        opened = opens.then_some(mark.sign);
        start = mark.end;
    }
    let rest = text.get(start..).unwrap_or_default();
    pieces.push(Piece { text: rest, is_opened: opened.is_some(), is_closed: false });
    pieces
}

/// A quotation mark and its neighbours in a text.
struct Mark {
    sign: char,
    /// Where it begins and ends, in bytes.
    at: usize,
    end: usize,
    before: Option<char>,
    after: Option<char>,
}

/// The marks in a text, in order.
fn marks(text: &str, is_mark: fn(char) -> bool) -> impl Iterator<Item = Mark> {
    text.char_indices().filter(move |&(_, c)| is_mark(c)).map(|(at, sign)| {
        let end = at + sign.len_utf8();
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(end..).and_then(|after| after.chars().next());
        Mark { sign, at, end, before, after }
    })
}

impl Mark {
    fn is_in_word(&self) -> bool {
        self.is_apostrophe() && self.before.is_some_and(is_letter) && self.after.is_some_and(is_letter)
    }

    fn is_of_number(&self) -> bool {
        self.is_apostrophe() && self.before.is_some_and(char::is_numeric)
    }

    /// Whether it may also be an apostrophe, or part of a number.
    fn is_apostrophe(&self) -> bool {
        is_straight(self.sign) || is_single(self.sign)
    }

    fn can_open(&self) -> bool {
        let is_at_end = self.before.is_some_and(|c| !c.is_whitespace()) && self.after.is_none_or(char::is_whitespace);
        !is_at_end && !self.before.is_some_and(is_letter)
    }

    /// Whether it closes what `opened` opened.
    fn closes(&self, opened: char) -> bool {
        let mark = self.sign;
        match opened {
            '「' => mark == '」',
            '『' => mark == '』',
            '｢' => mark == '｣',
            '〝' => matches!(mark, '〞' | '〟'),
            // In either direction, as in French or in German.
            '«' | '»' => matches!(mark, '«' | '»'),
            '‹' | '›' => matches!(mark, '‹' | '›'),
            '‚' => self.is_after_word() && matches!(mark, '‘' | '’' | '\''),
            '‘' | '‛' => self.is_after_word() && matches!(mark, '’' | '\''),
            '’' | '\'' => self.is_after_word() && mark == opened,
            _ => is_straight(mark),
        }
    }

    fn is_after_word(&self) -> bool {
        self.before.is_some_and(|c| !c.is_whitespace()) && !self.after.is_some_and(is_letter)
    }
}

/// Whether a single mark is closed in the rest of the text. A possible apostrophe must be closed before anything else
/// is opened: the first one in `the '90s, when he said 'no'` is not.
fn is_closed_in(rest: &str, opened: char) -> bool {
    let mut marks = marks(rest, |c| is_mark(c) || is_single(c)).filter(|mark| !mark.is_in_word());
    let is_ambiguous = matches!(opened, '’' | '\'');
    let next = marks.find(|mark| mark.closes(opened) || is_ambiguous && mark.can_open());
    next.is_some_and(|mark| mark.closes(opened))
}

/// Whether a character is a double quotation mark or corner bracket of any kind.
fn is_mark(c: char) -> bool {
    is_straight(c) || matches!(c, '„' | '«' | '»' | '‹' | '›' | '「'..='』' | '〝'..='〟' | '｢' | '｣')
}

/// Whether a double mark is the typewriter's, which opens, closes and stands within words.
fn is_straight(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '‟' | '״' | '＂')
}

fn is_single(c: char) -> bool {
    matches!(c, '‘' | '’' | '‚' | '‛' | '\'')
}

/// Whether a character belongs to a word, in scripts with spaces between words.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !is_unspaced(c)
}

#[cfg(test)]
mod tests {
    use super::{pieces, quoted};

    #[cfg(feature = "view")]
    #[test]
    fn what_stands_around_a_quotation_goes_without_its_marks() {
        use super::{after_quotation, before_quotation};
        for (before, expected) in
            [("Rain fell. “", "Rain fell."), ("Il a dit : « ", "Il a dit :"), ("She said ", "She said "), ("“", "")]
        {
            assert_eq!(before_quotation(before), expected);
        }
        for (after, expected) in
            [("” she said.", " she said."), (" », dit-il.", ", dit-il."), (" she said. “No", " she said. “No")]
        {
            assert_eq!(after_quotation(after), expected);
        }
    }

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

    #[test]
    fn single_marks_are_told_from_apostrophes() {
        for (text, expected) in [
            ("he said ‘yes’.", &["yes"][..]),
            ("‚ja‘ ‚ja’ ’ja’ 'ja'", &["ja", "ja", "ja", "ja"]),
            (
                "‹oui› ›ja‹ « oui » »ja« „ja“ „tak” “yes” \"yes\" 「是」『是』",
                &["oui", "ja", " oui ", "ja", "ja", "tak", "yes", "yes", "是", "是"],
            ),
            ("他說‘是’。", &["是"]),
            // apostrophes
            ("the workers’ rights, it’s Hawai‘i's", &[]),
            ("6' tall, ’tis", &[]),
            ("‘it’s no one’s’ and “it's theirs’”", &["it’s no one’s", "it's theirs’"]),
            ("in the '90s he said 'no'", &["no"]),
            ("’tis “no” for the workers’ sake", &["no"]),
            ("« c’est l’État »", &[" c’est l’État "]),
            // one kind within another
            ("‘she said “no” to us’", &["she said “no” to us"]),
            ("“she said ‘no’ to us”", &["she said ‘no’ to us"]),
            // where a plural's apostrophe ends too early
            ("‘the workers’ rights matter’", &["the workers"]),
            // not closed
            ("‘yes and “no”", &["no"]),
        ] {
            assert_eq!(quoted(text).collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
