//! Where a text quotes: the stretches between its quotation marks, and what it prints as speech without any.
//!
//! Nothing here is certain, since marks are used for titles and irony as well, and in many ways: a mark opens or closes by
//! what it is, by what is beside it and by what is open. What a rule here takes for granted is said beside it.

use std::{collections::BTreeSet, ops::Range};

use super::token::{is_unspaced, is_word, tokens};

/// The quotations of a text, and its paragraphs. Offsets count bytes.
#[derive(Debug, Default)]
pub(super) struct Quotations {
    /// The outermost ones, in order.
    list: Vec<Quotation>,
    paragraphs: Vec<Paragraph>,
    /// Of a transcript, the names before a colon with which it gives somebody the word.
    turns: Vec<Range<usize>>,
}

/// What stands between an opening and a closing mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quotation {
    /// With its marks.
    pub whole: Range<usize>,
    /// Without them.
    pub words: Range<usize>,
    /// Whether it is long enough, or so punctuated, that somebody is quoted rather than a word set apart.
    pub is_speech: bool,
}

#[derive(Debug)]
struct Paragraph {
    range: Range<usize>,
    kind: Setting,
    /// Whether somebody is quoted in it.
    quotes: bool,
}

/// How a paragraph sets what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Setting {
    /// Between quotation marks, where anything is quoted.
    Marks,
    /// Without: after the speaker's name and a colon, or after a dash. Marks in it are the speaker's own.
    Speech,
    /// After a paragraph that ends in a colon, as long quotations are set. Marks in it are the speaker's own.
    Block,
}

/// How the text tells that what stands at a place, between no quotation marks, is somebody's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marking {
    /// The text has no quotation marks that would tell: a transcript, a speech.
    Unused,
    /// The text quotes elsewhere, but neither here nor in the paragraphs around.
    Elsewhere,
    /// The text quotes here, and this is not between the marks.
    Outside,
}

/// So many words between marks are taken for somebody's, fewer only with the punctuation of a sentence.
const SPEECH: usize = 3;

/// A speaker's name before a colon has no more words than this.
const LABEL: usize = 6;

impl Quotations {
    /// Finds them, in time in proportion to the text's length.
    pub(super) fn new(text: &str) -> Self {
        let mut paragraphs = paragraphs(text);
        let turns = turns(text, &paragraphs);
        if let Some(first) = turns.first() {
            // What follows a label without one of its own is the same speaker's.
            for paragraph in paragraphs.iter_mut().filter(|paragraph| paragraph.range.end > first.start) {
                paragraph.kind = Setting::Speech;
            }
        }
        let mut list = pair(text, &paragraphs);
        list.retain(|quotation| {
            let at = paragraphs.partition_point(|paragraph| paragraph.range.end <= quotation.whole.start);
            let Some(paragraph) = paragraphs.get_mut(at) else { return true };
            let is_told = paragraph.kind == Setting::Marks;
            paragraph.quotes |= quotation.is_speech && is_told;
            is_told
        });
        Self { list, paragraphs, turns }
    }

    /// The quotation that a place is in, with the places right at its marks.
    pub(super) fn at(&self, place: usize) -> Option<(usize, &Quotation)> {
        let index = self.list.partition_point(|quotation| quotation.words.end < place);
        self.list.get(index).filter(|quotation| quotation.words.start <= place).map(|quotation| (index, quotation))
    }

    /// Those from one index up to another.
    pub(super) fn between(&self, first: usize, end: usize) -> &[Quotation] {
        self.list.get(first..end).unwrap_or_default()
    }

    /// Those that have something in common with a range.
    pub(super) fn within(&self, range: &Range<usize>) -> &[Quotation] {
        let first = self.list.partition_point(|quotation| quotation.whole.end <= range.start);
        let end = self.list.partition_point(|quotation| quotation.whole.start < range.end);
        self.list.get(first..end.max(first)).unwrap_or_default()
    }

    /// The name with which a transcript gives somebody the word within a passage.
    pub(super) fn turn_within(&self, passage: &Range<usize>) -> Option<Range<usize>> {
        let first = self.turns.partition_point(|turn| turn.end <= passage.start);
        self.turns.get(first).filter(|turn| turn.start < passage.end).cloned()
    }

    /// How the text sets a passage that begins in no quotation. What marks the passage itself has tell nothing of it.
    pub(super) fn marking(&self, passage: &Range<usize>) -> Marking {
        let at = self.paragraphs.partition_point(|paragraph| paragraph.range.end <= passage.start);
        let here = self.paragraphs.get(at);
        let is_outside =
            |quotation: &Quotation| quotation.whole.start < passage.start || quotation.whole.end > passage.end;
        if here.is_some_and(|paragraph| paragraph.kind == Setting::Speech)
            || ![self.list.first(), self.list.last()].into_iter().flatten().any(is_outside)
        {
            return Marking::Unused;
        }
        let is_block = here.is_some_and(|paragraph| paragraph.kind == Setting::Block);
        let around = self.paragraphs.get(at.saturating_sub(1)..(at + 2).min(self.paragraphs.len()));
        let quotes_here = around.unwrap_or_default().iter().any(|paragraph| paragraph.quotes);
        if quotes_here && !is_block { Marking::Outside } else { Marking::Elsewhere }
    }
}

/// Cuts a text into paragraphs: at blank lines and form feeds, and where there are none, at the ends of lines, unless these
/// stand in the middle of sentences.
fn paragraphs(text: &str) -> Vec<Paragraph> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let (mut start, mut end, mut breaks, mut has_words) = (0, 0, false, false);
    for line in text.split_inclusive(['\n', '\u{c}', '\u{2029}']) {
        if line.trim().is_empty() || line.ends_with(['\u{c}', '\u{2029}']) {
            breaks |= has_words;
            ranges.push(start..end + line.len());
            start = end + line.len();
        }
        has_words |= !line.trim().is_empty();
        end += line.len();
    }
    ranges.push(start..text.len());
    if (!breaks || ranges.len() == 1) && !is_wrapped(text) {
        ranges.clear();
        let mut at = 0;
        for line in text.split_inclusive(['\n', '\r']) {
            ranges.push(at..at + line.len());
            at += line.len();
        }
    }
    ranges.retain(|range| !text.get(range.clone()).unwrap_or_default().trim().is_empty());
    let mut after_colon = false;
    let mut paragraphs = Vec::with_capacity(ranges.len());
    for range in ranges {
        let words = text.get(range.clone()).unwrap_or_default().trim();
        let dash = words.strip_prefix(['—', '–', '―']).or_else(|| words.strip_prefix("--"));
        let kind = if dash.is_some() {
            Setting::Speech
        } else if after_colon && !words.starts_with(is_mark) {
            Setting::Block
        } else {
            Setting::Marks
        };
        after_colon = words.ends_with([':', '：']);
        paragraphs.push(Paragraph { range, kind, quotes: false });
    }
    paragraphs
}

/// The labels of a transcript. A line or two with a colon (“Contact: …”) make none: most paragraphs have one, or somebody has
/// the word again.
fn turns(text: &str, paragraphs: &[Paragraph]) -> Vec<Range<usize>> {
    let labels: Vec<Range<usize>> = paragraphs.iter().filter_map(|paragraph| label(text, &paragraph.range)).collect();
    let names: BTreeSet<&str> = labels.iter().filter_map(|label| text.get(label.clone())).collect();
    let is_transcript =
        labels.len() > 1 && (labels.len() * 2 >= paragraphs.len() || names.len() > 1 && names.len() < labels.len());
    if is_transcript { labels } else { Vec::new() }
}

/// Whether a third of a text's lines end in the middle of a sentence.
fn is_wrapped(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let inner = lines.split_last().map_or(&[][..], |(_, inner)| inner);
    inner.iter().filter(|line| line.ends_with(|c: char| c.is_alphanumeric() || c == ',')).count() * 3 > inner.len()
}

/// Where the name stands before a colon with which a transcript says who speaks, if a paragraph begins with one. What follows
/// must be no quotation mark: “Ada said: ‘Yes.’” is no label.
fn label(text: &str, paragraph: &Range<usize>) -> Option<Range<usize>> {
    let label = name_before_colon(text, paragraph)?;
    let after = text.get(label.end..paragraph.end)?.trim_start_matches([':', '：']).trim_start();
    (!after.is_empty() && !after.starts_with(is_mark)).then_some(label)
}

/// Where the name stands before a colon that a line begins with, after a time or a number, if any.
pub(super) fn name_before_colon(text: &str, line: &Range<usize>) -> Option<Range<usize>> {
    let (start, end) = (line.start, line.end);
    let words = text.get(start..end)?.trim_start_matches(|c: char| {
        c.is_whitespace() || c.is_numeric() || matches!(c, '[' | ']' | '(' | ')' | ':' | '.' | '-' | '*' | '•')
    });
    let (label, _) = words.split_once([':', '：'])?;
    // In Hebrew, a mark within a word makes an abbreviation.
    let in_word = |at: usize, mark: char| Beside::new(label, at, mark).is_in_word();
    let has_marks = label.char_indices().any(|(at, c)| is_mark(c) && !in_word(at, c));
    if has_marks || label.contains(['\n', ',', ';', '?', '!']) {
        return None;
    }
    let names: Vec<&str> = tokens(label).filter(|token| is_word(token)).collect();
    // Where a script has capitals, names have them: “The question is this: …” is no label.
    let is_name = |word: &&str| word.chars().next().is_some_and(|c| !c.is_lowercase()) || word.chars().count() <= 3;
    let begins =
        names.first().is_some_and(|word| word.chars().next().is_some_and(|c| !c.is_lowercase() && !c.is_numeric()));
    let start = end - words.len();
    (begins && names.len() <= LABEL && names.iter().all(is_name)).then_some(start..start + label.trim_end().len())
}

/// What a character may be among quotation marks.
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
    /// The last paragraph that is known to belong to it.
    paragraph: usize,
    /// Where it closes, if that had to be looked for.
    end: Option<usize>,
}

/// So many quotations stand within each other; deeper ones are not told apart.
const DEEPEST: usize = 8;

/// So many bytes are looked at to tell whether a mark is closed: no quotation within one of its own kind is longer.
const NESTED: usize = 2000;

/// Pairs the marks of a text, and gives the outermost pairs.
fn pair(text: &str, paragraphs: &[Paragraph]) -> Vec<Quotation> {
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
            // One begins a later paragraph, after one that did not; another one opens in a later paragraph, or of the same
            // kind and there are not enough marks to close both.
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
                // A passage may begin within a quotation; nothing is known of a mark that closes nothing later on.
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

/// Whether a mark at a line's beginning goes on with what `open` began, as » does with «.
fn goes_on(mark: char, open: char, text: &str, at: usize) -> bool {
    let rest = text.get(at + mark.len_utf8()..).unwrap_or_default().trim_start();
    matches!((open, mark), ('«', '»') | ('‹', '›')) && rest.starts_with(|c: char| c.is_alphanumeric() || is_mark(c))
}

/// Whether a text, which begins with a mark within one of its kind that is open, has the marks to close both.
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
    // After the mark, as in much of Europe: „Wir brauchen sie“, sagte Ada.
    let follows = text.get(whole.end..).unwrap_or_default().starts_with([',']);
    let count = if said.chars().any(is_unspaced) {
        // Two letters are a word more often than one.
        said.chars().filter(|c| c.is_alphanumeric()).count().saturating_sub(1)
    } else {
        tokens(said).filter(|token| is_word(token)).count()
    };
    Quotation { whole, words, is_speech: ends || count >= SPEECH || follows && count > 1 }
}

/// What stands beside a mark.
struct Beside {
    before: Option<char>,
    after: Option<char>,
    begins_line: bool,
}

impl Beside {
    fn new(text: &str, at: usize, mark: char) -> Self {
        let head = text.get(..at).unwrap_or_default();
        let line = head.trim_end_matches([' ', '\t', '\u{a0}', '\u{202f}', '\u{3000}']);
        Self {
            before: head.chars().next_back(),
            after: text.get(at + mark.len_utf8()..).unwrap_or_default().chars().next(),
            begins_line: line.is_empty() || line.ends_with(['\n', '\r', '\u{c}', '\u{2028}', '\u{2029}']),
        }
    }

    /// Nothing that belongs to it stands before it: it looks like an opening mark.
    fn is_free_before(&self) -> bool {
        self.before.is_none_or(|c| c.is_whitespace() || is_opening_bracket(c) || is_dash(c) || is_mark(c))
    }

    /// It looks like a closing mark.
    fn is_free_after(&self) -> bool {
        self.after.is_none_or(|c| !c.is_alphanumeric() && !is_opening_bracket(c))
    }

    /// Letters or digits of one word on both sides.
    fn is_in_word(&self) -> bool {
        let in_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
        in_word(self.before) && in_word(self.after)
    }
}

/// Whether a mark opens or closes, by what it is, what is beside it and what is open; and where it closes what it opens, if
/// that had to be looked for.
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
        // Closes what „ opened, as in German; otherwise opens, as in English. Of a passage that begins within a
        // quotation, what is beside it tells.
        '“' | '‟' => {
            let looks_closing = !beside.is_free_before() && beside.is_free_after();
            closes_something && !begins_word || looks_closing && open.is_empty()
        }
        // Closes; in Swedish and Finnish it opens, too. Angles open and close either way round, as in « … », »…« and »…».
        '”' | '»' | '›' => closes_something || !looks_opening,
        '«' | '‹' => closes_something && !begins_word,
        // One mark for both: it closes what it opened, unless it stands before a word.
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
        // An apostrophe, unless it is where one that is open ends; what ‚ opened ends at the first that may be its end.
        '’' | '\'' => {
            let is_end = opened.is_some_and(|open| open.end.is_none_or(|end| end == at) && beside.is_free_after());
            return (if is_end { Role::Closes } else { Role::Neither }, None);
        }
        _ => return (Role::Neither, None),
    };
    (if is_closing { Role::Closes } else { Role::Opens }, None)
}

/// Finds where quotations between single marks end: an apostrophe looks the same.
struct Apostrophes<'t> {
    text: &'t str,
    /// Up to here there is no mark that could be an end, so that no stretch is looked through twice.
    none_until: usize,
}

impl Apostrophes<'_> {
    /// Where a quotation ends that begins at `from`: of several marks that might be its end, that with a sentence's
    /// punctuation before or after it, else the last before the next one opens or the paragraph ends.
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

/// Whether a mark ends a quotation even where none was seen to begin.
fn is_certain_end(mark: char, beside: &Beside) -> bool {
    matches!(mark, '”' | '“' | '»' | '」' | '』')
        && !beside.is_free_before()
        && beside.is_free_after()
        && !beside.before.is_some_and(char::is_numeric)
}

/// Whether a quotation that `open` began may end with `mark`.
fn closes(open: char, mark: char) -> bool {
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
pub(super) fn is_mark(c: char) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The outermost quotations, as they stand between their marks.
    fn quoted(text: &str) -> Vec<&str> {
        Quotations::new(text).list.iter().map(|quotation| &text[quotation.words.clone()]).collect()
    }

    #[test]
    fn marks_are_paired_as_their_language_has_them() {
        for (text, expected) in [
            ("Rain fell. “We need it,” Ada said. “Soon.”", &["We need it,", "Soon."][..]),
            ("He said, “They call it ‘a lie,’ and it isn’t,” and left.", &["They call it ‘a lie,’ and it isn’t,"]),
            ("‘I don’t know,’ she said. ‘The boys’ boat won’t do.’", &["I don’t know,", "The boys’ boat won’t do."]),
            ("\"We need it,\" Ada said. \"Soon.\"", &["We need it,", "Soon."]),
            ("\"Soon,\" she said, 6\" tall. \"Now.\"", &["Soon,", "Now."]),
            ("'It isn't so,' he said. 'Never.'", &["It isn't so,", "Never."]),
            ("„Wir brauchen sie“, sagte Ada. „Er nannte es ‚dumm‘.“", &["Wir brauchen sie", "Er nannte es ‚dumm‘."]),
            ("»Wir brauchen sie«, sagte Ada.", &["Wir brauchen sie"]),
            ("„Wir brauchen – –“ Danach ging sie. »Nie –« So war es.", &["Wir brauchen – –", "Nie –"]),
            ("»Vi behöver den», sade Ada. ”Snart.”", &["Vi behöver den", "Snart."]),
            ("« Il le faut », dit Ada. «\u{a0}Vite.\u{a0}»", &[" Il le faut ", "\u{a0}Vite.\u{a0}"]),
            ("„Potrzebujemy go” – powiedziała.", &["Potrzebujemy go"]),
            ("—Нам нужен мост.\n\n«Скоро», — сказала она.", &["Скоро"]),
            ("阿达说：“我们需要桥。”她走了。「很快。」", &["我们需要桥。", "很快。"]),
            ("הדו״ח אמר: ״אנחנו צריכים גשר״, והלך. \"מחר\".", &["אנחנו צריכים גשר", "מחר"]),
            // A paragraph that opens anew goes on with what was not closed.
            ("“We need it.\n\n“We need it soon,” she said.", &["We need it.\n\n“We need it soon,"]),
            ("« Il le faut.\n\n» Et vite », dit Ada.", &[" Il le faut.\n\n» Et vite "]),
            // A closing mark that was forgotten does not swallow the article.
            ("“We need it, Ada said. “Soon,” she added.\n\nRain fell.", &["We need it, Ada said. ", "Soon,"]),
            ("“We need it, Ada said.\n\nRain fell.", &["We need it, Ada said.\n\n"]),
            (
                "“We need it, Ada said.\n\nRain fell.\n\n“It can wait,” she said.",
                &["We need it, Ada said.\n\n", "It can wait,"],
            ),
            (
                "»Wir brauchen sie, sagte Ada.\n\nRegen.\n\n»Bald«, sagte sie.",
                &["Wir brauchen sie, sagte Ada.\n\n", "Bald"],
            ),
            // Nor does one that nothing closes, of whatever kind.
            ("\"Kevin slept.\n\n“Here he is,” she said. “Now.”", &["Kevin slept.\n\n", "Here he is,", "Now."]),
            // One within one of its own kind.
            (
                "“He calls it “hell” and leaves,” she said. “So be it.”",
                &["He calls it “hell” and leaves,", "So be it."],
            ),
            // A wrapped text.
            (
                "“We need what they call ‘a\nbridge’ and\n‘a road’ soon,” Ada said and\nleft. “Now,\nand here.”",
                &["We need what they call ‘a\nbridge’ and\n‘a road’ soon,", "Now,\nand here."],
            ),
            // A passage that begins or ends within a quotation.
            ("we need it before winter,” Ada said.", &["we need it before winter,"]),
            ("vor dem Winter“, sagte Ada.", &["vor dem Winter"]),
            ("Ada said: “We need it …", &["We need it …"]),
            ("The dogs’ bowls, a 5′ 10” man, rock ’n’ roll.", &[]),
        ] {
            assert_eq!(quoted(text), expected, "{text}");
        }
    }

    #[test]
    fn a_word_set_apart_is_no_speech() {
        for (text, expected) in [
            ("He called it “a lie” and left.", false),
            ("„Quatsch“ nannte er es.", false),
            ("“Yes,” she said.", true),
            ("„Das reicht“, sagte sie.", true),
            ("He called it “a lie in every word” and left.", true),
            ("他称之为“谎言”。", false),
            ("他说“我们需要桥”。", true),
        ] {
            assert_eq!(Quotations::new(text).list.iter().any(|quotation| quotation.is_speech), expected, "{text}");
        }
    }

    #[test]
    fn what_is_in_no_quotation_is_narration_only_where_the_text_quotes() {
        const ARTICLE: &str = "Rain fell.\n\n“We need a bridge,” Ada said. She left.\n\nThe river rose.\n\nIt went on rising.\n\n\
            In a letter she wrote:\n\nThe old one is a danger.\n\n“It is,” said Ben.";
        const TRANSCRIPT: &str =
            "ADA BIRCH: They call it “a waste of money.” I don’t.\n\nI never did.\n\nBEN HOLT: So you say.";
        for (text, words, expected) in [
            (ARTICLE, "She left", Marking::Outside),
            (ARTICLE, "The river", Marking::Outside),
            (ARTICLE, "It went on", Marking::Elsewhere),
            (ARTICLE, "The old one", Marking::Elsewhere),
            (
                "She wrote:\n\nWe call it “a waste of money.” It is.\n\nHe wrote:\n\nThe river rose.",
                "The river",
                Marking::Unused,
            ),
            // Lines with a colon make no transcript.
            (
                "Contact: Ann Smith\n\nEmail: a@b.c\n\nRain fell all day.\n\n“We need it,” Ada said. She left.\n\n“So it is,” said Ben.",
                "She left",
                Marking::Outside,
            ),
            (TRANSCRIPT, "They call", Marking::Unused),
            (TRANSCRIPT, "I never", Marking::Unused),
            ("We will end the “bedroom tax” now.", "We will", Marking::Unused),
            ("We will end the “bedroom tax” now. It is wrong.", "It is", Marking::Elsewhere),
            ("— Нам нужен мост. «Заря» не поможет.\n\n«Скоро», — сказала она.", "Нам", Marking::Unused),
        ] {
            let place = text.find(words).unwrap();
            let quotations = Quotations::new(text);
            let passage = place..place + text[place..].find('.').unwrap();
            assert_eq!((quotations.at(place), quotations.marking(&passage)), (None, expected), "{words}");
        }
    }

    #[test]
    fn a_speakers_name_before_a_colon_is_a_label() {
        for (text, expected) in [
            ("ADA BIRCH: We need it.", Some("ADA BIRCH")),
            ("Sen. Ben Holt (D): No.", Some("Sen. Ben Holt (D)")),
            ("דנה לוי: לא.", Some("דנה לוי")),
            ("阿达：不。", Some("阿达")),
            ("[00:15] Ben Holt: No.", Some("Ben Holt")),
            ("היו\"ר דנה לוי: לא.", Some("היו\"ר דנה לוי")),
            ("The question is simple: who pays?", None),
            ("Ada Birch said: “Yes.”", None),
            ("Then, at last: rain.", None),
        ] {
            assert_eq!(label(text, &(0..text.len())).map(|label| &text[label]), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_cut_into_quotations_in_order(text in "[ab .,\n“”„‘’'\"«»]{0,60}") {
            let mut end = 0;
            for Quotation { whole, words, .. } in Quotations::new(&text).list {
                proptest::prop_assert!(whole.start >= end && whole.start <= words.start && words.start <= words.end && words.end <= whole.end);
                proptest::prop_assert!(text.get(whole.clone()).is_some() && text.get(words).is_some());
                end = whole.end;
            }
        }
    }
}
