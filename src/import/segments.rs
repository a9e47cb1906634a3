//! What stands between quotation marks: paragraphs, and the segments in each.
//!
//! A segment never leaves its paragraph, so that a mark which was forgotten costs no more than that. A quote that goes
//! on over paragraphs has a segment in each of them.

use std::ops::Range;

use super::marks::{Facing, Family, Mark, marks};

/// A piece of text between quotation marks. Offsets count bytes.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    /// What stands between the marks, without white space at its ends.
    pub(super) words: Range<usize>,
    /// The same with the marks.
    pub(super) whole: Range<usize>,
    /// Whether nothing closes it before its paragraph ends, or before the next one opens.
    pub(super) is_open_ended: bool,
    /// Whether the segment before has no end, and this one goes on with it in the next paragraph.
    pub(super) continues: bool,
    /// Whether its marks are single ones.
    pub(super) is_single: bool,
}

/// The paragraphs of a text: its lines or, if it is hard-wrapped, what stands between blank lines.
pub(super) fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let is_wrapped = is_wrapped(text);
    let mut at = 0;
    let mut joins = false;
    for line in text.split_inclusive(['\n', '\r', '\u{c}', '\u{2028}', '\u{2029}']) {
        let range = at..at + line.trim_end().len();
        at += line.len();
        if range.is_empty() {
            joins &= line.starts_with('\n') && text.get(..range.start).is_some_and(|before| before.ends_with('\r'));
            continue;
        }
        match ranges.last_mut().filter(|_| joins) {
            Some(last) => last.end = range.end,
            None => ranges.push(range),
        }
        joins = is_wrapped;
    }
    ranges
}

/// Whether a text is hard-wrapped: it has blank lines, and of the lines that another one follows most end within a
/// sentence.
fn is_wrapped(text: &str) -> bool {
    let (mut followed, mut unended) = (0_usize, 0_usize);
    let mut lines = text.lines().map(str::trim).peekable();
    let mut has_blank = false;
    while let Some(line) = lines.next() {
        has_blank |= line.is_empty();
        if !line.is_empty() && lines.peek().is_some_and(|next| !next.is_empty()) {
            followed += 1;
            unended += usize::from(line.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '-' | '،')));
        }
    }
    has_blank && followed > 4 && unended * 3 > followed * 2
}

/// The outermost segments of all paragraphs, in order.
pub(super) fn segments(text: &str, paragraphs: &[Range<usize>]) -> Vec<Segment> {
    let has_words =
        |segment: &Segment| text.get(segment.words.clone()).is_some_and(|words| words.contains(char::is_alphanumeric));
    let mut list: Vec<Segment> = Vec::new();
    for paragraph in paragraphs {
        let inner = text.get(paragraph.clone()).unwrap_or_default();
        let first = list.len();
        // What the paragraph before left open goes on where this one begins with a mark.
        let goes_on = list.last().is_some_and(|last| last.is_open_ended && follows(text, last, paragraph));
        pair(text, paragraph, &marks(inner, paragraph.start), &mut list);
        let opening = inner.len() - inner.trim_start().len();
        if let Some(segment) = list.get_mut(first) {
            segment.continues = goes_on && segment.whole.start == paragraph.start + opening;
        }
    }
    list.retain(has_words);
    list
}

/// Whether nothing but white space stands between an open segment and a paragraph.
fn follows(text: &str, segment: &Segment, paragraph: &Range<usize>) -> bool {
    text.get(segment.whole.end..paragraph.start).is_some_and(|between| between.trim().is_empty())
}

/// A mark that is open.
struct Open<'m> {
    mark: &'m Mark,
    /// Number of marks of its own family that are open within it.
    nested: usize,
}

/// Pairs the marks of one paragraph.
fn pair(text: &str, paragraph: &Range<usize>, marks: &[Mark], list: &mut Vec<Segment>) {
    let mut remaining = Remaining::new(marks);
    let mut open: Option<Open<'_>> = None;
    // Of a single mark that opened, the one that closes it.
    let mut end_of_single = None;
    let mut no_single_before = 0;
    for (nth, mark) in marks.iter().enumerate() {
        remaining.pass(mark);
        let Some(current) = &mut open else {
            if mark.facing == Facing::Closes {
                continue;
            }
            if mark.family == Family::Single {
                if nth < no_single_before {
                    continue;
                }
                // Not the one letter of rock ’n’ roll.
                let is_long = |&end: &usize| marks.get(end).is_some_and(|close| close.start > mark.end + 1);
                end_of_single = single_end(marks, nth).filter(is_long);
                if end_of_single.is_none() {
                    // None of those up to the next opening mark closes it, and none an apostrophe among them.
                    no_single_before = nth + 1;
                    continue;
                }
            }
            open = Some(Open { mark, nested: 0 });
            continue;
        };
        if mark.family != current.mark.family {
            continue;
        }
        if mark.family == Family::Single {
            if end_of_single == Some(nth) {
                list.push(segment(text, current.mark, mark.start..mark.end, false));
                open = None;
            }
            continue;
        }
        if opens_within(mark, current.mark) {
            if remaining.closes_both(mark, current.nested) {
                current.nested += 1;
            } else {
                // Its closing mark was forgotten.
                list.push(segment(text, current.mark, mark.start..mark.start, true));
                open = Some(Open { mark, nested: 0 });
            }
        } else if current.nested > 0 {
            current.nested -= 1;
        } else {
            list.push(segment(text, current.mark, mark.start..mark.end, false));
            open = None;
        }
    }
    if let Some(current) = open {
        list.push(segment(text, current.mark, paragraph.end..paragraph.end, true));
    }
}

/// Whether a mark opens although one of its family is open.
fn opens_within(mark: &Mark, open: &Mark) -> bool {
    match (open.sign, mark.sign) {
        (_, '„' | '「' | '『' | '｢') => true,
        // What „ opened, “ closes, unless it stands free before a word.
        ('„', '“') | ('«', '«') | ('»', '»') | ('"' | '”', _) => mark.facing == Facing::Opens,
        ('“', '“') => mark.facing != Facing::Closes,
        _ => mark.facing == Facing::Opens && mark.sign != '”',
    }
}

/// How many marks of double families are yet to come in a paragraph.
struct Remaining {
    opening: usize,
    closing: usize,
}

impl Remaining {
    fn new(marks: &[Mark]) -> Self {
        let count = |facing| marks.iter().filter(|mark| counts(mark) && mark.facing == facing).count();
        Self { opening: count(Facing::Opens), closing: count(Facing::Closes) }
    }

    fn pass(&mut self, mark: &Mark) {
        match mark.facing {
            Facing::Opens if counts(mark) => self.opening = self.opening.saturating_sub(1),
            Facing::Closes if counts(mark) => self.closing = self.closing.saturating_sub(1),
            _ => {}
        }
    }

    /// Whether enough closing marks are left for a mark that opened just now, and for those that are open around it.
    fn closes_both(&self, mark: &Mark, nested: usize) -> bool {
        !counts(mark) || self.closing >= self.opening + nested + 2
    }
}

fn counts(mark: &Mark) -> bool {
    matches!(mark.family, Family::Double | Family::Angle)
}

/// Which mark closes the single one that is the `nth`: the first with punctuation before it, else the last before
/// another opens. Nothing where none does, as after an apostrophe.
fn single_end(marks: &[Mark], nth: usize) -> Option<usize> {
    let open = marks.get(nth)?;
    let mut last = None;
    let mut doubles = 0_usize;
    // A quotation in single marks has few others within.
    for (at, mark) in marks.iter().enumerate().skip(nth + 1).take(24) {
        let closes = match open.sign {
            '‹' => mark.sign == '›',
            '›' => matches!(mark.sign, '›' | '‹'),
            '‚' => matches!(mark.sign, '‘' | '’' | '\''),
            '\'' | '’' => mark.sign == open.sign,
            _ => matches!(mark.sign, '’' | '\''),
        };
        if mark.family == Family::Double {
            doubles += 1;
        } else if closes && mark.facing != Facing::Opens && doubles.is_multiple_of(2) {
            if !mark.may_be_apostrophe {
                return Some(at);
            }
            last = Some(at);
        } else if mark.sign == open.sign && mark.facing == Facing::Opens {
            break;
        }
    }
    last
}

/// The segment from an opening mark to a closing one, or to where it is taken to end.
fn segment(text: &str, open: &Mark, close: Range<usize>, is_open_ended: bool) -> Segment {
    let between = text.get(open.end..close.start).unwrap_or_default();
    let start = open.end + (between.len() - between.trim_start().len());
    let words = start..(start + between.trim().len());
    Segment {
        words,
        whole: open.start..close.end,
        is_open_ended,
        continues: false,
        is_single: open.family == Family::Single,
    }
}
