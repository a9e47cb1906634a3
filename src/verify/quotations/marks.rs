//! Quotation marks: which open, which close, and what may stand beside them.

use crate::verify::token::is_unspaced;

/// The neighbours of a mark.
pub(super) struct Beside {
    pub(super) before: Option<char>,
    pub(super) after: Option<char>,
    pub(super) begins_line: bool,
}

impl Beside {
    pub(super) fn new(text: &str, at: usize, mark: char) -> Self {
        let head = text.get(..at).unwrap_or_default();
        let line = head.trim_end_matches([' ', '\t', '\u{a0}', '\u{202f}', '\u{3000}']);
        Self {
            before: head.chars().next_back(),
            after: text.get(at + mark.len_utf8()..).unwrap_or_default().chars().next(),
            begins_line: line.is_empty() || line.ends_with(['\n', '\r', '\u{c}', '\u{2028}', '\u{2029}']),
        }
    }

    /// Whether it looks like an opening mark: nothing is attached before it.
    pub(super) fn is_free_before(&self) -> bool {
        self.before.is_none_or(|c| c.is_whitespace() || is_opening_bracket(c) || is_dash(c) || is_mark(c))
    }

    /// Whether it looks like a closing mark.
    pub(super) fn is_free_after(&self) -> bool {
        self.after.is_none_or(|c| !c.is_alphanumeric() && !is_opening_bracket(c))
    }

    /// Whether it stands between letters or digits of one word.
    pub(super) fn is_in_word(&self) -> bool {
        let in_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
        in_word(self.before) && in_word(self.after)
    }
}

/// Whether a quotation that `open` began may end with `mark`.
pub(super) fn closes(open: char, mark: char) -> bool {
    match open {
        '“' | '”' => mark == '”',
        '„' => matches!(mark, '“' | '”' | '‟'),
        '«' => mark == '»',
        '»' => matches!(mark, '«' | '»'),
        '‹' => mark == '›',
        '›' => matches!(mark, '‹' | '›'),
        '‘' => mark == '’',
        '‚' => matches!(mark, '‘' | '’'),
        '「' => mark == '」',
        '『' => mark == '』',
        '｢' => mark == '｣',
        '〝' => matches!(mark, '〞' | '〟'),
        '"' | '＂' | '״' | '\'' => mark == open,
        _ => false,
    }
}

/// Whether a character is a quotation mark, or an apostrophe that looks like one.
pub(in crate::verify) fn is_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '«'
            | '»'
            | '‘'
            | '’'
            | '‚'
            | '‛'
            | '“'
            | '”'
            | '„'
            | '‟'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
            | '｢'
            | '｣'
            | '〝'
            | '〞'
            | '〟'
            | '״'
            | '׳'
            | '＂'
            | '＇'
    )
}

fn is_opening_bracket(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '<' | '（' | '［' | '¿' | '¡')
}

fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―' | '-')
}
