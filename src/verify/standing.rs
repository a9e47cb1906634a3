//! How the text prints the pieces of a quote: inside of its quotation marks or outside, and what stands between them.

use std::ops::Range;

use super::{
    claim::Claim,
    quotations::{Marking, Quotation, is_mark, name_before_colon},
    sought::Separator,
    source_text::SourceText,
    token::{is_word, tokens},
};

/// How a piece stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Quoted,
    /// Outside of quotation marks, which the text uses elsewhere.
    Unmarked,
    /// Partly outside of the quotation marks: this range.
    Outside(Range<usize>),
}

/// What the text has between two pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Narration, or nothing.
    Narrated,
    /// Words that the quote marks as left out.
    Elided(Vec<Range<usize>>),
    /// Words that may or may not be the speaker's.
    Unclear(Range<usize>),
    /// Words left out without a mark, or only quotation marks with no narration between.
    Cut(Vec<Range<usize>>),
    /// Narration that names another speaker.
    OfAnother(Range<usize>),
}

impl Standing {
    pub(super) fn cost(&self) -> u32 {
        match self {
            Self::Quoted => 0,
            Self::Unmarked => 1,
            Self::Outside(_) => 16,
        }
    }
}

impl Gap {
    pub(super) fn cost(&self) -> u32 {
        match self {
            Self::Narrated | Self::Elided(_) => 0,
            Self::Unclear(_) => 2,
            Self::Cut(_) => 8,
            Self::OfAnother(_) => 16,
        }
    }
}

impl SourceText<'_> {
    pub(super) fn standing(&self, place: &Range<usize>) -> Standing {
        let quotations = self.quotations();
        let place = self.inner(place);
        if let Some(turn) = quotations.turn_within(&place) {
            return Standing::Outside(turn);
        }
        let within = quotations.within(&place);
        let unmarked = |passage: &Range<usize>| match quotations.marking(passage) {
            Marking::Unused => Standing::Quoted,
            Marking::Elsewhere => Standing::Unmarked,
            Marking::Outside => Standing::Outside(passage.clone()),
        };
        let Some(first) = within.first() else { return unmarked(&place) };
        if place.start < first.words.start && self.has_words(place.start..first.whole.start) {
            // A quote may include single words in quotation marks, but hardly another speaker's speech.
            let has_speech = within.iter().any(|quotation| quotation.is_speech);
            return match unmarked(&place) {
                Standing::Quoted if has_speech => Standing::Unmarked,
                standing => standing,
            };
        }
        if place.end > first.words.end && self.has_words(first.whole.end..place.end) {
            let rest = first.whole.end..place.end;
            return if first.is_speech { Standing::Outside(rest) } else { unmarked(&place) };
        }
        Standing::Quoted
    }

    pub(super) fn gap(
        &self,
        before: &Range<usize>,
        after: &Range<usize>,
        separator: Separator,
        claim: &Claim<'_>,
    ) -> Gap {
        let quotations = self.quotations();
        let between = self.inner(before).end..self.inner(after).start;
        let (ends_in, begins_in) = (quotations.at(between.start), quotations.at(between.end));
        let same = ends_in.map(|(index, _)| index) == begins_in.map(|(index, _)| index);
        if same && !self.has(&between, |c| !c.is_whitespace() && !is_mark(c)) {
            return if separator == Separator::Elision { Gap::Elided(Vec::new()) } else { Gap::Narrated };
        }
        if separator == Separator::Paragraph {
            return Gap::Cut(vec![self.trimmed(between)]);
        }
        let (Some((first, ended)), Some((last, begun))) = (ends_in, begins_in) else {
            if let Some(label) = self.label_of_another(&between, claim) {
                return Gap::OfAnother(label);
            }
            let words = self.trimmed(between);
            return if separator == Separator::Elision { Gap::Elided(vec![words]) } else { Gap::Unclear(words) };
        };
        let mut left_out = Vec::new();
        let mut is_narrated = false;
        let mut set_apart = None;
        if first == last {
            left_out.push(between.clone());
        } else {
            left_out.push(between.start..ended.words.end);
            let mut from = ended.whole.end;
            // A word between marks within the sentence may be of the narration, or of the quote.
            let few = quotations.between(first + 1, last).iter().find(|quotation| !quotation.is_speech);
            set_apart = few.filter(|few| !self.has(&(before.start..few.whole.start), ends_sentence));
            let spoken = quotations.between(first + 1, last).iter().filter(|quotation| quotation.is_speech);
            for Quotation { whole, words, .. } in spoken.chain([begun]) {
                let narration = from..whole.start;
                if self.names_another(&narration, claim) {
                    return Gap::OfAnother(self.trimmed(narration));
                }
                is_narrated |= self.has_words(narration);
                from = whole.end;
                if *whole != begun.whole {
                    left_out.push(words.clone());
                }
            }
            left_out.push(begun.words.start..between.end);
        }
        // Where a fragment ends, the punctuation may stay behind.
        let counts = |c: char| !c.is_whitespace() && !is_mark(c) && !ends_clause(c);
        left_out.retain(|range| self.has(range, counts));
        let left_out: Vec<Range<usize>> = left_out.into_iter().map(|range| self.trimmed(range)).collect();
        if separator == Separator::Elision && (is_narrated || first == last) {
            return Gap::Elided(left_out);
        }
        if !is_narrated && (separator == Separator::Elision || left_out.is_empty()) {
            return Gap::Cut(vec![self.trimmed(between)]);
        }
        match set_apart {
            _ if !left_out.is_empty() => Gap::Cut(left_out),
            Some(quotation) => Gap::Unclear(quotation.words.clone()),
            None => Gap::Narrated,
        }
    }

    /// A place without those quotation marks at its ends that are the text's own and not part of the quote.
    fn inner(&self, place: &Range<usize>) -> Range<usize> {
        let mut inner = place.clone();
        for quotation in self.quotations().within(place) {
            if quotation.whole.start == inner.start {
                inner.start = quotation.words.start.min(inner.end);
            }
            if quotation.whole.end == inner.end {
                inner.end = quotation.words.end.max(inner.start);
            }
        }
        inner
    }

    /// The rest of the sentence after the quotation in which a place ends.
    pub(super) fn narration_after(&self, place: &Range<usize>) -> Option<Range<usize>> {
        let (_, quotation) = self.quotations().at(self.inner(place).end)?;
        let rest = self.text().get(quotation.whole.end..)?;
        let end = rest.find(|c: char| is_mark(c) || ends_sentence(c) || c == '\n').unwrap_or(rest.len());
        let start = quotation.whole.end;
        Some(start..start + end)
    }

    pub(super) fn names_another(&self, narration: &Range<usize>, claim: &Claim<'_>) -> bool {
        let narration = self.text().get(narration.clone()).unwrap_or_default();
        claim.speaker.is_some_and(|(speaker, names)| names.another(narration, speaker).is_some())
    }

    /// Within a range of a transcript, the label of another speaker.
    fn label_of_another(&self, range: &Range<usize>, claim: &Claim<'_>) -> Option<Range<usize>> {
        let text = self.text();
        let mut start = range.start;
        for line in text.get(range.clone())?.split_inclusive('\n') {
            let at = start..start + line.len();
            start = at.end;
            let begins = text.get(..at.start).is_some_and(|before| before.is_empty() || before.ends_with('\n'));
            let label = name_before_colon(text, &at).filter(|_| begins);
            if let Some(label) = label.filter(|label| self.names_another(label, claim)) {
                return Some(label);
            }
        }
        None
    }

    fn has_words(&self, range: Range<usize>) -> bool {
        self.has(&range, char::is_alphanumeric)
    }

    fn has(&self, range: &Range<usize>, counts: impl Fn(char) -> bool) -> bool {
        self.text().get(range.clone()).is_some_and(|text| text.contains(counts))
    }

    /// A range trimmed to its first and last word; where it has none, to what is not white space.
    pub(super) fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let text = self.text().get(range.clone()).unwrap_or_default();
        let word = |token: &&str| is_word(token);
        let mut at = range.start;
        let spans: Vec<Range<usize>> = tokens(text)
            .filter_map(|token| {
                let span = at..at + token.len();
                at = span.end;
                word(&token).then_some(span)
            })
            .collect();
        if let (Some(first), Some(last)) = (spans.first(), spans.last()) {
            return first.start..last.end;
        }
        let start = range.start + text.len() - text.trim_start().len();
        start..start + text.trim().len()
    }
}

/// Whether a character ends a sentence or a part of one.
fn ends_clause(c: char) -> bool {
    ends_sentence(c) || matches!(c, ',' | ';' | ':' | '،' | '؛' | '，' | '、' | '；' | '：')
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '。' | '！' | '？' | '।')
}
