//! Which quotation marks of a text belong together.

use std::ops::Range;

use super::{
    marks::{Beside, closes, is_mark},
    paragraphs::Paragraph,
};
use crate::verify::token::{is_unspaced, is_word, tokens};

/// A passage between an opening and a closing mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::verify) struct Quotation {
    /// Its range with the marks.
    pub(in crate::verify) whole: Range<usize>,
    /// Its range without the marks.
    pub(in crate::verify) words: Range<usize>,
    /// Whether its length or punctuation shows that it is speech, not a single word in quotation marks.
    pub(in crate::verify) is_speech: bool,
}

/// Number of words between marks that count as speech; fewer do only with a sentence's punctuation.
const SPEECH: usize = 3;

/// What a quotation mark does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    Neither,
}

/// A quotation mark that is open.
struct Open {
    mark: char,
    at: usize,
    /// The last paragraph known to be part of it.
    paragraph: usize,
    /// Where it closes, if that was looked up.
    end: Option<usize>,
}

/// Maximal nesting; deeper quotations are ignored.
const DEEPEST: usize = 8;

/// Number of bytes searched for a closing mark: no quotation nested in one of its own kind is longer.
const NESTED: usize = 2000;

/// Pairs the marks of a text, and returns the outermost quotations.
pub(super) fn pair(text: &str, paragraphs: &[Paragraph]) -> Vec<Quotation> {
    let mut list: Vec<Quotation> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut apostrophes = Apostrophes { text, none_until: 0 };
    let end_of = |paragraph: usize| paragraphs.get(paragraph).map_or(text.len(), |paragraph| paragraph.range.end);
    for (at, mark) in text.char_indices().filter(|&(_, c)| is_mark(c)) {
        let beside = Beside::new(text, at, mark);
        let paragraph = paragraphs.partition_point(|paragraph| paragraph.range.end <= at);
        if let Some(first) = open.first_mut()
            && first.paragraph + 1 == paragraph
            && beside.begins_line
            && (mark == first.mark || goes_on(mark, first.mark, text, at))
        {
            // Each paragraph of a long quotation begins with a mark.
            first.paragraph = paragraph;
            open.truncate(1);
            continue;
        }
        let (mut role, mut end) = role(mark, at, &beside, &open, &mut apostrophes);
        let forgotten = open.first().filter(|first| {
            let rest = || {
                let end = end_of(paragraph).min(at + NESTED);
                text.get(at..text.floor_char_boundary(end)).unwrap_or_default()
            };
            // Either a mark begins a paragraph after one without it, or another mark opens in a later paragraph, or one
            // of the same kind opens and there are not enough marks to close both.
            beside.begins_line && mark == first.mark && first.paragraph + 1 < paragraph
                || role == Role::Opens
                    && (first.paragraph < paragraph || first.mark == mark && !closes_both(rest(), first.mark))
        });
        if let Some(first) = forgotten {
            // Its closing mark was forgotten.
            let whole = first.at..end_of(first.paragraph).min(at);
            list.push(quotation(text, whole, first.mark.len_utf8(), 0));
            open.clear();
            (role, end) = self::role(mark, at, &beside, &open, &mut apostrophes);
        }
        match role {
            Role::Opens if open.len() < DEEPEST => open.push(Open { mark, at, paragraph, end }),
            Role::Opens | Role::Neither => {}
            Role::Closes => match open.iter().rposition(|open| closes(open.mark, mark)) {
                Some(nth) => {
                    if nth == 0
                        && let Some(first) = open.first()
                    {
                        let whole = first.at..at + mark.len_utf8();
                        list.push(quotation(text, whole, first.mark.len_utf8(), mark.len_utf8()));
                    }
                    open.truncate(nth);
                }
                // The text may begin within a quotation. Later closing marks without an opening one are ignored.
                None if open.is_empty() && list.is_empty() && is_certain_end(mark, &beside) => {
                    let whole = 0..at + mark.len_utf8();
                    list.push(quotation(text, whole, 0, mark.len_utf8()));
                }
                None => {}
            },
        }
    }
    if let Some(first) = open.first().filter(|first| !matches!(first.mark, '\'' | '‘')) {
        list.push(quotation(text, first.at..end_of(first.paragraph), first.mark.len_utf8(), 0));
    }
    list
}

/// Whether a mark at the beginning of a line continues the quotation that `open` began, as » does for «.
fn goes_on(mark: char, open: char, text: &str, at: usize) -> bool {
    let rest = text.get(at + mark.len_utf8()..).unwrap_or_default().trim_start();
    matches!((open, mark), ('«', '»') | ('‹', '›')) && rest.starts_with(|c: char| c.is_alphanumeric() || is_mark(c))
}

/// Whether a text that begins with a nested mark of the same kind has marks to close both.
fn closes_both(text: &str, open: char) -> bool {
    let opening = text.chars().filter(|&c| c == open).count();
    let closing = text.chars().filter(|&c| c != open && closes(open, c)).count();
    closing > opening
}

fn quotation(text: &str, whole: Range<usize>, opening: usize, closing: usize) -> Quotation {
    let whole = whole.start..whole.end.min(text.len());
    let words = (whole.start + opening).min(whole.end)..whole.end.saturating_sub(closing).max(whole.start);
    let said = text.get(words.clone()).unwrap_or_default().trim();
    let ends = said.ends_with([',', '.', '!', '?', '…', '。', '，', '！', '？', '،', '؟', '।']);
    // The comma may follow the mark, as in much of Europe: „Wir brauchen sie“, sagte Ada.
    let follows = text.get(whole.end..).unwrap_or_default().starts_with([',']);
    let count = if said.chars().any(is_unspaced) {
        // Two letters are a word more often than one.
        said.chars().filter(|c| c.is_alphanumeric()).count().saturating_sub(1)
    } else {
        tokens(said).filter(|token| is_word(token)).count()
    };
    Quotation { whole, words, is_speech: ends || count >= SPEECH || follows && count > 1 }
}

/// Whether a mark opens or closes, decided by the character, its neighbours and what is open; and where it closes what
/// it opens, if that was looked up.
fn role(
    mark: char,
    at: usize,
    beside: &Beside,
    open: &[Open],
    apostrophes: &mut Apostrophes<'_>,
) -> (Role, Option<usize>) {
    if beside.is_in_word() {
        return (Role::Neither, None);
    }
    let opened = open.iter().rfind(|open| closes(open.mark, mark));
    let closes_something = opened.is_some();
    let has_words_after = beside.after.is_some_and(|c| !c.is_whitespace());
    let looks_opening = beside.is_free_before() && has_words_after;
    let begins_word = beside.is_free_before() && beside.after.is_some_and(|c| c.is_alphanumeric() || is_mark(c));
    let is_closing = match mark {
        '„' | '‚' | '「' | '『' | '｢' | '〝' => false,
        '」' | '』' | '｣' | '〞' | '〟' => true,
        // Closes what „ opened, as in German; otherwise opens, as in English. In a text that begins within a
        // quotation, its neighbours decide.
        '“' | '‟' => {
            let looks_closing = !beside.is_free_before() && beside.is_free_after();
            closes_something && !begins_word || looks_closing && open.is_empty()
        }
        // Closes; also opens in Swedish and Finnish. Angles open and close in either direction, as in « … », »…« and
        // »…».
        '”' | '»' | '›' => closes_something || !looks_opening,
        '«' | '‹' => closes_something && !begins_word,
        // The same mark opens and closes: it closes what it opened, unless it stands before a word.
        '"' | '＂' | '״' => {
            let stands_before =
                looks_opening && !beside.is_free_after() && beside.before.is_some_and(char::is_whitespace);
            let opens = looks_opening || beside.before.is_some_and(is_unspaced) && has_words_after;
            if !closes_something && !opens && beside.before.is_some_and(char::is_numeric) {
                // Inches, seconds.
                return (Role::Neither, None);
            }
            if closes_something { !stands_before } else { !opens }
        }
        '‘' if !beside.is_free_before() && open.iter().any(|open| open.mark == '‚') => true,
        '‘' | '\'' if looks_opening && !(mark == '\'' && closes_something) => {
            return match apostrophes.end(at + mark.len_utf8(), mark) {
                Some(end) => (Role::Opens, Some(end)),
                None => (Role::Neither, None),
            };
        }
        // An apostrophe, unless it is the known end of an open quotation; what ‚ opened ends at the first possible
        // mark.
        '’' | '\'' => {
            let is_end = opened.is_some_and(|open| open.end.is_none_or(|end| end == at) && beside.is_free_after());
            return (if is_end { Role::Closes } else { Role::Neither }, None);
        }
        _ => return (Role::Neither, None),
    };
    (if is_closing { Role::Closes } else { Role::Opens }, None)
}

/// Finds where quotations in single marks end: the mark is also the apostrophe.
struct Apostrophes<'t> {
    text: &'t str,
    /// No closing mark before this offset, so that no text is searched twice.
    none_until: usize,
}

impl Apostrophes<'_> {
    /// The end of a quotation that begins at `from`. Of several candidates, the first with a sentence's punctuation
    /// beside it, else the last before the next opening mark or the end of the paragraph.
    fn end(&mut self, from: usize, opened: char) -> Option<usize> {
        if from < self.none_until {
            return None;
        }
        let is_end = |c: char| if opened == '\'' { c == '\'' } else { c == '’' };
        let mut last = None;
        let mut before: Option<char> = None;
        let mut chars = self.text.get(from..)?.char_indices().peekable();
        let mut reached = from;
        while let Some((at, c)) = chars.next() {
            reached = from + at;
            let after = chars.peek().map(|&(_, c)| c);
            if c == '\n' && after == Some('\n') || c == '‘' && before.is_none_or(char::is_whitespace) {
                break;
            }
            let is_free_after = after.is_none_or(|c| !c.is_alphanumeric());
            if is_end(c) && before.is_some_and(|c| !c.is_whitespace()) && is_free_after {
                let punctuates = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace());
                if punctuates(before) || punctuates(after) || after.is_none() {
                    return Some(reached);
                }
                last = Some(reached);
            }
            before = Some(c);
        }
        if last.is_none() {
            self.none_until = reached;
        }
        last
    }
}

/// Whether a mark ends a quotation even if no opening mark was found.
fn is_certain_end(mark: char, beside: &Beside) -> bool {
    matches!(mark, '”' | '“' | '»' | '」' | '』')
        && !beside.is_free_before()
        && beside.is_free_after()
        && !beside.before.is_some_and(char::is_numeric)
}
