//! Puts the text of a page together, with white space as a browser shows it.

/// The separation between two pieces of text; the wider one wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    #[default]
    None,
    Space,
    /// Between two cells of a table.
    Cell,
    Line,
    Paragraph,
}

/// Puts a page's text together.
#[derive(Default)]
pub(super) struct Writer {
    pub(super) text: String,
    pub(super) passages: Vec<(usize, usize)>,
    pub(super) footnote_marks: usize,
    pub(super) gap: Gap,
    /// The end in the source of what was written last.
    pub(super) end: usize,
}

impl Writer {
    pub(super) fn part(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    /// Writes the pending gap, now that more text follows.
    pub(super) fn close_gap(&mut self) {
        let gap = std::mem::take(&mut self.gap);
        let is_start_of_line = self.text.is_empty() || self.text.ends_with('\n');
        let lines = match gap {
            Gap::None => return,
            Gap::Space | Gap::Cell if is_start_of_line => return,
            Gap::Space => return self.text.push(' '),
            Gap::Cell => return self.text.push('\t'),
            Gap::Line => 1,
            Gap::Paragraph => 2,
        };
        let there = self.text.bytes().rev().take_while(|byte| *byte == b'\n').count();
        if !self.text.is_empty() {
            self.text.extend(std::iter::repeat_n('\n', lines - lines.min(there)));
        }
    }

    pub(super) fn break_line(&mut self) {
        if self.gap > Gap::Cell {
            self.close_gap();
        }
        self.gap = Gap::None;
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Writes a quotation mark that a browser draws.
    pub(super) fn mark(&mut self, mark: &str) {
        self.close_gap();
        self.passages.push((self.text.len(), self.end));
        self.text.push_str(mark);
    }

    /// Writes a text. `runs` maps the start of each run to its place in the source.
    pub(super) fn write(&mut self, text: &str, runs: &[(usize, usize)], keeps_lines: bool) {
        let mut runs = runs.iter().copied().peekable();
        let (mut start, mut in_source) = (0, self.end);
        let mut expected = None;
        for (at, c) in text.char_indices() {
            while let Some(run) = runs.next_if(|&(next, _)| next <= at) {
                (start, in_source) = run;
            }
            let place = in_source + (at - start);
            if !keeps_lines && matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
                self.part(Gap::Space);
                continue;
            }
            self.close_gap();
            if expected != Some((self.text.len(), place)) {
                self.passages.push((self.text.len(), place));
            }
            self.text.push(c);
            self.end = place + c.len_utf8();
            expected = Some((self.text.len(), self.end));
        }
    }
}
