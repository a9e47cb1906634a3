//! A text with its white space collapsed, and the mapping back to the original.

use std::{borrow::Cow, ops::Range};

use memchr::memmem::Finder;

use super::{
    quotations::is_mark,
    token::{breaks_words, line_end_hyphens, splits},
};

/// A text in which every run of spaces, tabs and line breaks is one space. Ranges are byte ranges of the collapsed
/// text, except those that [`CollapsedText::in_text`] returns.
#[derive(Debug)]
pub(super) struct CollapsedText<'t> {
    pub(super) text: &'t str,
    pub(super) collapsed: Cow<'t, str>,
    /// Where each run longer than one space ends: in the collapsed text and in the original.
    shifts: Vec<(usize, usize)>,
}

/// Maximal number of characters between a quote and its context, white space and marks such as `: „ ‚`.
const BETWEEN: usize = 4;

/// Number of characters of the context that suffice to recognise where it begins or ends.
const ENOUGH: usize = 8;

impl<'t> CollapsedText<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut collapsed = String::new();
        let mut shifts = Vec::new();
        let mut from = 0;
        while let Some(rest) = text.get(from..) {
            let Some(start) = rest.find(is_space) else { break };
            let run = rest.get(start..).unwrap_or_default();
            let length = run.find(|c| !is_space(c)).unwrap_or(run.len());
            if collapsed.capacity() == 0 {
                collapsed.reserve(text.len());
            }
            collapsed.push_str(rest.get(..start).unwrap_or_default());
            collapsed.push(' ');
            from += start + length;
            if length > 1 {
                shifts.push((collapsed.len(), from));
            }
        }
        collapsed.push_str(text.get(from..).unwrap_or_default());
        let collapsed = if collapsed == text { Cow::Borrowed(text) } else { Cow::Owned(collapsed) };
        Self { text, collapsed, shifts }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.collapsed.trim().is_empty()
    }

    /// Maps a range of the collapsed text to the original.
    pub(super) fn in_text(&self, range: Range<usize>) -> Range<usize> {
        self.offset(range.start)..self.offset(range.end)
    }

    fn offset(&self, at: usize) -> usize {
        let before = self.shifts.partition_point(|&(collapsed, _)| collapsed <= at);
        match before.checked_sub(1).and_then(|last| self.shifts.get(last)) {
            Some(&(collapsed, text)) => text + (at - collapsed),
            None => at,
        }
    }

    /// Every place of `sought` from `from` on, in order.
    pub(super) fn all<'a>(
        &'a self,
        sought: &'a CollapsedText<'_>,
        from: usize,
    ) -> impl Iterator<Item = Range<usize>> + 'a {
        find_iter(self.after(from), &sought.collapsed)
            .map(move |start| from + start..from + start + sought.collapsed.len())
            .filter(|place| self.is_whole(place, sought))
    }

    /// Every place of `sought` between `from` and `end`, in order.
    pub(super) fn all_before<'a>(
        &'a self,
        sought: &'a CollapsedText<'_>,
        from: usize,
        end: usize,
    ) -> impl Iterator<Item = Range<usize>> + 'a {
        self.all(sought, from).take_while(move |place| place.end <= end)
    }

    fn is_whole(&self, place: &Range<usize>, sought: &CollapsedText<'_>) -> bool {
        let Range { start, end } = self.in_text(place.clone());
        if splits(self.text, start) || splits(self.text, end) {
            return false;
        }
        // A word that is broken at a line's end is not two words.
        let passage = self.text.get(start..end).unwrap_or_default();
        let is_broken = sought.collapsed.contains(breaks_words) && line_end_hyphens(passage).next().is_some();
        !is_broken && self.has_spaces(place.start, sought)
    }

    /// The hyphens at line ends within what may be one word, with the white space after them.
    pub(super) fn line_end_hyphens(&self) -> Vec<Range<usize>> {
        line_end_hyphens(self.text).map(|range| self.in_collapsed(range.start)..self.in_collapsed(range.end)).collect()
    }

    /// Maps a place of the original to the collapsed text.
    fn in_collapsed(&self, at: usize) -> usize {
        let before = self.shifts.partition_point(|&(_, text)| text <= at);
        match before.checked_sub(1).and_then(|last| self.shifts.get(last)) {
            Some(&(collapsed, text)) => collapsed + (at - text),
            None => at,
        }
    }

    /// Whether the original's white space at `at` agrees with that of `sought`.
    fn has_spaces(&self, at: usize, sought: &CollapsedText<'_>) -> bool {
        sought.text == sought.collapsed
            || memchr::memchr_iter(b' ', sought.collapsed.as_bytes()).all(|space| {
                let run = sought.run(space);
                run == " " || lines(run).eq(lines(self.run(at + space)))
            })
    }

    /// The original white space of one collapsed space.
    fn run(&self, at: usize) -> &'t str {
        self.text.get(self.in_text(at..at + 1)).unwrap_or_default()
    }

    /// Whether `prefix` stands right before `at`.
    pub(super) fn has_before(&self, at: usize, prefix: &CollapsedText<'_>) -> bool {
        prefix.is_blank()
            || self.ends_before(at).any(|end| {
                let start = self.before(end).strip_suffix(&*prefix.collapsed).map(str::len);
                start.is_some_and(|start| self.has_spaces(start, prefix))
            })
    }

    /// Whether `suffix` stands right after `at`.
    pub(super) fn has_after(&self, at: usize, suffix: &CollapsedText<'_>) -> bool {
        suffix.is_blank()
            || self
                .starts_after(at)
                .any(|start| self.after(start).starts_with(&*suffix.collapsed) && self.has_spaces(start, suffix))
    }

    /// `at`, and the other places where the text before it may be taken to end.
    fn ends_before(&self, at: usize) -> impl Iterator<Item = usize> {
        let before = self.before(at);
        let between = before.char_indices().rev().take(BETWEEN).take_while(|&(_, c)| may_stand_between(c));
        std::iter::once(at).chain(between.map(|(start, _)| start))
    }

    /// `at`, and the other places where the text after it may be taken to begin.
    fn starts_after(&self, at: usize) -> impl Iterator<Item = usize> {
        let after = self.after(at);
        let between = after.char_indices().take(BETWEEN).take_while(|&(_, c)| may_stand_between(c));
        std::iter::once(at).chain(between.map(move |(start, c)| at + start + c.len_utf8()))
    }

    /// The number of characters before `at` that agree with the end of `prefix`.
    pub(super) fn likeness_before(&self, at: usize, prefix: &CollapsedText<'_>) -> usize {
        let like = |end| alike(self.before(end).chars().rev(), prefix.collapsed.chars().rev());
        self.ends_before(at).map(like).max().unwrap_or_default()
    }

    /// The number of characters after `at` that agree with the beginning of `suffix`.
    pub(super) fn likeness_after(&self, at: usize, suffix: &CollapsedText<'_>) -> usize {
        let like = |start| alike(self.after(start).chars(), suffix.collapsed.chars());
        self.starts_after(at).map(like).max().unwrap_or_default()
    }

    fn before(&self, at: usize) -> &str {
        self.collapsed.get(..at).unwrap_or_default()
    }

    fn after(&self, at: usize) -> &str {
        self.collapsed.get(at..).unwrap_or_default()
    }

    /// The text before `at` that corresponds to `prefix`: from where it begins like it, else whole words of the same
    /// length. Empty at the beginning of the text.
    pub(super) fn passage_before(&self, at: usize, prefix: &CollapsedText<'_>) -> Range<usize> {
        let like = |&end: &usize| alike(self.before(end).chars().rev(), prefix.collapsed.chars().rev());
        let end = self.ends_before(at).max_by_key(like).unwrap_or(at);
        let before = self.before(end);
        let length = prefix.collapsed.chars().count();
        let back = |count: usize| before.char_indices().rev().take(count).last().map_or(end, |(at, _)| at);
        let (near, far) = (back(length), back(length * 2));
        let head = prefix
            .collapsed
            .char_indices()
            .nth(ENOUGH)
            .map_or(&*prefix.collapsed, |(at, _)| prefix.collapsed.split_at(at).0);
        match before.get(far..).and_then(|passage| find_iter(passage, head).last()) {
            Some(begin) => far + begin..end,
            None if self.after(near).starts_with(' ') => (near + 1).min(end)..end,
            None => whole_from(&self.collapsed, near)..end,
        }
    }

    /// The text after `at` that corresponds to `suffix`: up to where it ends like it, else whole words of the same
    /// length. Empty at the end of the text.
    pub(super) fn passage_after(&self, at: usize, suffix: &CollapsedText<'_>) -> Range<usize> {
        let like = |&start: &usize| alike(self.after(start).chars(), suffix.collapsed.chars());
        let start = self.starts_after(at).max_by_key(like).unwrap_or(at);
        let after = self.after(start);
        let length = suffix.collapsed.chars().count();
        let forth = |count: usize| after.char_indices().nth(count).map_or(after.len(), |(at, _)| at);
        let (near, far) = (forth(length), forth(length * 2));
        let tail = suffix
            .collapsed
            .char_indices()
            .rev()
            .nth(ENOUGH - 1)
            .map_or(&*suffix.collapsed, |(at, _)| suffix.collapsed.split_at(at).1);
        match after.get(..far).and_then(|passage| find_iter(passage, tail).next()) {
            Some(begin) => start..start + begin + tail.len(),
            None if self.before(start + near).ends_with(' ') => start..(start + near - 1).max(start),
            None => start..whole_to(&self.collapsed, start + near),
        }
    }

    /// A passage from word to word, with as many marks around it as a quote of those words has.
    pub(super) fn whole(&self, passage: Range<usize>, quote: &str) -> Range<usize> {
        let mark = |c: &char| !c.is_alphanumeric();
        let leading = quote.chars().take_while(mark).count();
        let trailing = quote.chars().rev().take_while(mark).count();
        let before = self.before(passage.start).chars().rev().take(leading).take_while(mark).map(char::len_utf8);
        let start = passage.start - before.sum::<usize>();
        let after = self.after(passage.end).chars().take(trailing).take_while(mark).map(char::len_utf8);
        let end = passage.end + after.sum::<usize>();
        let marked = self.collapsed.get(start..end).unwrap_or_default();
        let start = if quote.starts_with(' ') { start } else { start + marked.len() - marked.trim_start().len() };
        let end = if quote.ends_with(' ') { end } else { end - (marked.len() - marked.trim_end().len()) };
        whole_from(&self.collapsed, start)..whole_to(&self.collapsed, end)
    }
}

/// Every offset at which `needle` begins in a text, overlapping ones included.
fn find_iter<'a>(text: &'a str, needle: &'a str) -> impl Iterator<Item = usize> + 'a {
    let finder = Finder::new(needle.as_bytes());
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + finder.find(text.as_bytes().get(from..)?)?;
        from = start + 1;
        Some(start)
    })
}

/// The last place up to `at` that cuts no word in two.
pub(super) fn whole_from(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    let mut starts = std::iter::once(at).chain(before.char_indices().rev().map(|(start, _)| start));
    starts.find(|&start| !splits(text, start)).unwrap_or(at)
}

/// The first place from `at` on that cuts no word in two.
pub(super) fn whole_to(text: &str, at: usize) -> usize {
    let after = text.get(at..).unwrap_or_default();
    let mut ends = std::iter::once(at).chain(after.char_indices().map(|(start, c)| at + start + c.len_utf8()));
    ends.find(|&end| !splits(text, end)).unwrap_or(at)
}

/// White space that a text file may be wrapped with.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// A quotation mark, or a space beside one.
fn may_stand_between(c: char) -> bool {
    is_mark(c) || matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

/// White space with line breaks of every system as `\n`.
fn lines(run: &str) -> impl Iterator<Item = char> {
    let mut chars = run.chars().peekable();
    std::iter::from_fn(move || match chars.next()? {
        '\r' => {
            chars.next_if_eq(&'\n');
            Some('\n')
        }
        c => Some(c),
    })
}

fn alike(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).count()
}
