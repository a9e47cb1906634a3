//! Where the pieces of a quote stand, and what that comes to: of all places that they may be taken from, those of which least
//! is wrong.

use std::ops::Range;

use super::{
    Claim, Difference, Found, How, Part, Printed, SourceText, Verdict,
    elision::elisions,
    flat::Flat,
    quotations::{Marking, Quotation, is_mark, name_before_colon},
    token::{is_word, tokens},
};

/// A quote whose white space is made even.
pub(super) struct Sought<'q> {
    /// Without blank ones.
    pub pieces: Vec<Piece<'q>>,
    pub prefix: Flat<'q>,
    pub suffix: Flat<'q>,
    /// Whether the quote says anywhere that it leaves something out.
    pub is_elided: bool,
}

/// Words of a quote that stand together.
pub(super) struct Piece<'q> {
    /// The fragment that they are of.
    pub fragment: usize,
    /// Where they stand in it, in bytes.
    pub within: Range<usize>,
    pub flat: Flat<'q>,
    /// What the quote has between them and the piece before.
    pub joint: Joint,
}

/// What a quote has between two of its pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// The end of a fragment: narration.
    Fragment,
    /// An elision.
    Elision,
    /// The end of a paragraph, where the text may have a mark of its own.
    Paragraph,
}

impl Piece<'_> {
    pub(super) fn difference(&self, found: Found) -> Difference {
        Difference { part: Part::Fragment(self.fragment), piece: self.within.clone(), found }
    }
}

impl<'q> Sought<'q> {
    /// Each fragment in one piece.
    pub(super) fn new(claim: &Claim<'q>) -> Self {
        Self::of(claim, Joint::Fragment, |_| Vec::new())
    }

    /// The pieces between elisions; nothing where the quote has none.
    pub(super) fn elided(claim: &Claim<'q>) -> Option<Self> {
        let has_one = claim.fragments.iter().any(|fragment| !elisions(fragment).is_empty());
        has_one.then(|| Self::of(claim, Joint::Elision, elisions))
    }

    /// The pieces between ends of paragraphs; nothing where the quote has none.
    pub(super) fn by_paragraph(claim: &Claim<'q>) -> Option<Self> {
        let has_one = claim.fragments.iter().any(|fragment| !paragraph_breaks(fragment).is_empty());
        has_one.then(|| Self::of(claim, Joint::Paragraph, paragraph_breaks))
    }

    /// The pieces that are left when `cuts` are taken out of each fragment.
    fn of(claim: &Claim<'q>, cut: Joint, cuts: impl Fn(&str) -> Vec<Range<usize>>) -> Self {
        let mut pieces: Vec<Piece<'q>> = Vec::new();
        let mut has_cuts = false;
        for (fragment, &text) in claim.fragments.iter().enumerate() {
            let mut joint = Joint::Fragment;
            let mut start = 0;
            for gap in cuts(text).into_iter().chain(std::iter::once(text.len()..text.len())) {
                let words = text.get(start..gap.start).unwrap_or_default();
                let is_whole = start == 0 && gap.is_empty();
                // The space beside a cut belongs to it.
                let trimmed = if is_whole { words } else { words.trim() };
                let from = start + if is_whole { 0 } else { words.len() - words.trim_start().len() };
                let flat = Flat::new(trimmed);
                if !flat.is_blank() {
                    pieces.push(Piece { fragment, within: from..from + trimmed.len(), flat, joint });
                    joint = cut;
                } else if !gap.is_empty() {
                    joint = cut;
                }
                has_cuts |= !gap.is_empty();
                start = gap.end;
            }
        }
        Self {
            pieces,
            prefix: Flat::new(claim.prefix.unwrap_or_default()),
            suffix: Flat::new(claim.suffix.unwrap_or_default()),
            is_elided: has_cuts && cut == Joint::Elision,
        }
    }
}

/// Where the paragraphs of a text end: at blank lines.
fn paragraph_breaks(text: &str) -> Vec<Range<usize>> {
    let mut breaks: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let span = at..at + line.len();
        at = span.end;
        if line.trim().is_empty() {
            match breaks.last_mut().filter(|last| last.end == span.start) {
                Some(last) => last.end = span.end,
                None => breaks.push(span),
            }
        }
    }
    breaks
}

/// How a piece stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Standing {
    Quoted,
    /// In no quotation marks, which the text has elsewhere.
    Unmarked,
    /// This of it stands outside of the quotation marks.
    Outside(Range<usize>),
}

/// What stands between two pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Gap {
    /// Narration, or nothing.
    Narrated,
    /// What the quote says that it leaves out.
    Elided(Vec<Range<usize>>),
    /// Words that may be anybody's.
    Unclear(Range<usize>),
    /// Words that are left out, or marks where nothing is narrated.
    Cut(Vec<Range<usize>>),
    /// Narration that names another speaker.
    OfAnother(Range<usize>),
}

impl Standing {
    fn cost(&self) -> u32 {
        match self {
            Self::Quoted => 0,
            Self::Unmarked => 1,
            Self::Outside(_) => 16,
        }
    }
}

impl Gap {
    fn cost(&self) -> u32 {
        match self {
            Self::Narrated | Self::Elided(_) => 0,
            Self::Unclear(_) => 2,
            Self::Cut(_) => 8,
            Self::OfAnother(_) => 16,
        }
    }
}

/// A place that a piece may be taken from, and the best way to it.
struct Candidate {
    /// In the text; in the even text it only orders them.
    place: Range<usize>,
    cost: u32,
    /// Where the first piece stands then.
    begins: usize,
    before: Option<usize>,
}

/// So many places of the piece before are tried for each place of a piece: those that are nearest to it.
const NEAREST: usize = 16;

/// So many bytes between pieces are looked at to choose their places. Where pieces stand so often, and so far apart, that this is
/// not enough, they may be taken from other places than the best, and more is told of them than is wrong.
const MOST: usize = 1 << 22;

/// So many places are kept for all the pieces of a quote together. Where a long quote's pieces stand more often, it may be taken
/// from other places than the best.
const KEPT: usize = 1 << 18;

/// What stands between two pieces costs, where it is not looked at.
const UNKNOWN: u32 = 8;

impl SourceText<'_> {
    /// What is to be said of pieces that stand in the text in their order; nothing where they don't.
    pub(super) fn place(&self, sought: &Sought<'_>, claim: &Claim<'_>) -> Option<Verdict> {
        let places = self.arrange(sought, claim)?;
        let mut differences = Vec::new();
        let mut how = if sought.is_elided { How::Elided } else { How::Verbatim };
        let mut between: Vec<(How, Range<usize>)> = Vec::new();
        for (nth, (piece, place)) in sought.pieces.iter().zip(&places).enumerate() {
            match self.standing(place) {
                Standing::Quoted => {}
                Standing::Unmarked => how = how.max(How::Unmarked),
                Standing::Outside(range) => differences.push(piece.difference(Found::Outside(range))),
            }
            let Some(before) = nth.checked_sub(1).and_then(|before| places.get(before)) else { continue };
            match self.gap(before, place, piece.joint, claim) {
                Gap::Narrated => {}
                Gap::Elided(ranges) => between.extend(ranges.into_iter().map(|range| (How::Elided, range))),
                Gap::Unclear(range) => between.push((How::Unclear, range)),
                Gap::Cut(ranges) => between.extend(ranges.into_iter().map(|range| (How::Cut, range))),
                Gap::OfAnother(range) => differences.push(piece.difference(Found::OfAnother(range))),
            }
        }
        // “…,” said one. “…,” said the other.
        if let ([_, .., last], Some(piece)) = (&*places, sought.pieces.last())
            && let Some(said) = self.narration_after(last).filter(|said| self.names_another(said, claim))
        {
            differences.push(piece.difference(Found::OfAnother(self.trimmed(said))));
        }
        if !differences.is_empty() {
            return Some(Verdict::Differs(differences.into()));
        }
        how = between.iter().map(|(how, _)| *how).fold(how, How::max);
        let of_it = between.into_iter().filter(|(one, _)| *one == how).map(|(_, range)| range);
        Some(Verdict::Printed(Printed { how, places: places.into(), between: of_it.collect() }))
    }

    /// Where the pieces stand, one after the other: with least that is wrong, then as close together as they come, then as
    /// early. In bytes of the text.
    fn arrange(&self, sought: &Sought<'_>, claim: &Claim<'_>) -> Option<Vec<Range<usize>>> {
        let last = sought.pieces.len().checked_sub(1)?;
        let mut ways: Vec<Vec<Candidate>> = Vec::with_capacity(sought.pieces.len());
        let mut looked_at = 0;
        for (nth, piece) in sought.pieces.iter().enumerate() {
            let mut candidates: Vec<Candidate> = Vec::new();
            for even in self.flat.all(&piece.flat, 0) {
                let fits = (nth > 0 || self.flat.has_before(even.start, &sought.prefix))
                    && (nth < last || self.flat.has_after(even.end, &sought.suffix));
                if !fits {
                    continue;
                }
                let place = self.flat.in_text(even);
                let (mut cost, mut begins, mut before) = (self.standing(&place).cost(), place.start, None);
                if let Some(ahead) = nth.checked_sub(1).and_then(|ahead| ways.get(ahead)) {
                    let reachable = ahead.partition_point(|candidate| candidate.place.end <= place.start);
                    let way = |at: usize| {
                        let candidate = ahead.get(at)?;
                        // White space alone is compared to the character.
                        let between = self.text().get(candidate.place.end..place.start)?;
                        looked_at += between.len();
                        if piece.joint == Joint::Paragraph && (looked_at > MOST || !between.contains(is_mark)) {
                            return None;
                        }
                        let gap = if looked_at > MOST {
                            UNKNOWN
                        } else {
                            self.gap(&candidate.place, &place, piece.joint, claim).cost()
                        };
                        let cost = candidate.cost + gap;
                        Some((cost, std::cmp::Reverse(candidate.begins), at))
                    };
                    let nearest = (reachable.saturating_sub(NEAREST)..reachable).rev();
                    let Some((gap, std::cmp::Reverse(first), at)) = nearest.filter_map(way).min() else { continue };
                    (cost, begins, before) = (cost + gap, first, Some(at));
                }
                let is_best = cost == 0 && last == 0;
                candidates.push(Candidate { place, cost, begins, before });
                if is_best || candidates.len() * sought.pieces.len() >= KEPT {
                    break;
                }
            }
            ways.push(candidates);
        }
        let ends = ways.last()?.iter().enumerate();
        let length = |candidate: &Candidate| candidate.place.end - candidate.begins;
        let (mut at, _) = ends.min_by_key(|(_, candidate)| (candidate.cost, length(candidate)))?;
        let mut places = Vec::with_capacity(ways.len());
        for candidates in ways.iter().rev() {
            let candidate = candidates.get(at)?;
            places.push(candidate.place.clone());
            at = candidate.before.unwrap_or_default();
        }
        places.reverse();
        Some(places)
    }

    /// A place without the quotation marks at its ends that belong to the text's quotation rather than to the words.
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

    fn standing(&self, place: &Range<usize>) -> Standing {
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
            // Words that are set apart may be quoted along with what is around them; somebody's words rather not.
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

    fn gap(&self, before: &Range<usize>, after: &Range<usize>, joint: Joint, claim: &Claim<'_>) -> Gap {
        let quotations = self.quotations();
        let between = self.inner(before).end..self.inner(after).start;
        let (ends_in, begins_in) = (quotations.at(between.start), quotations.at(between.end));
        let same = ends_in.map(|(index, _)| index) == begins_in.map(|(index, _)| index);
        if same && !self.has(&between, |c| !c.is_whitespace() && !is_mark(c)) {
            return if joint == Joint::Elision { Gap::Elided(Vec::new()) } else { Gap::Narrated };
        }
        if joint == Joint::Paragraph {
            return Gap::Cut(vec![self.trimmed(between)]);
        }
        let (Some((first, ended)), Some((last, begun))) = (ends_in, begins_in) else {
            if let Some(label) = self.label_of_another(&between, claim) {
                return Gap::OfAnother(label);
            }
            let words = self.trimmed(between);
            return if joint == Joint::Elision { Gap::Elided(vec![words]) } else { Gap::Unclear(words) };
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
        if joint == Joint::Elision && (is_narrated || first == last) {
            return Gap::Elided(left_out);
        }
        if !is_narrated && (joint == Joint::Elision || left_out.is_empty()) {
            return Gap::Cut(vec![self.trimmed(between)]);
        }
        match set_apart {
            _ if !left_out.is_empty() => Gap::Cut(left_out),
            Some(quotation) => Gap::Unclear(quotation.words.clone()),
            None => Gap::Narrated,
        }
    }

    /// What the text says after the quotation in which a place ends, up to the end of that sentence.
    fn narration_after(&self, place: &Range<usize>) -> Option<Range<usize>> {
        let (_, quotation) = self.quotations().at(self.inner(place).end)?;
        let rest = self.text().get(quotation.whole.end..)?;
        let end = rest.find(|c: char| is_mark(c) || ends_sentence(c) || c == '\n').unwrap_or(rest.len());
        let start = quotation.whole.end;
        Some(start..start + end)
    }

    fn names_another(&self, narration: &Range<usize>, claim: &Claim<'_>) -> bool {
        let narration = self.text().get(narration.clone()).unwrap_or_default();
        claim.speaker.is_some_and(|(speaker, names)| names.another(narration, speaker).is_some())
    }

    /// The line with which a transcript gives the word to another speaker, within a range.
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

    /// A range without white space at its ends, and where it has words, without the marks and punctuation there.
    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
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
