//! Compares one quote with one excerpt.

use std::ops::Range;

use super::{
    align::{align, words},
    quote_check::{DifferenceKind, QuoteCheck, Reason, WordDifference},
};
use crate::verify::{self, Claim, Found, Part, SourceText, Verdict};

/// Smaller is better: printed ones first, then by the amount of difference.
pub(super) fn rank(check: &QuoteCheck) -> (usize, usize) {
    match check {
        QuoteCheck::Printed { printed, .. } => (printed.how as usize, 0),
        QuoteCheck::Differs { words, .. } => (16, words.iter().map(|one| 1 + one.quote.len() + one.text.len()).sum()),
        QuoteCheck::Unchecked(Reason::Partly) => (17, 0),
        QuoteCheck::Unchecked(_) => (18, 0),
    }
}

pub(super) fn compare(claim: &Claim<'_>, excerpt: usize, text: &SourceText<'_>) -> QuoteCheck {
    let (prefix, suffix) = (claim.prefix, claim.suffix);
    for (is_before, is_after) in [(true, true), (false, true), (true, false), (false, false)] {
        let sought = |context: Option<_>, is_there: bool| context.filter(|_| is_there);
        let within = Claim { prefix: sought(prefix, is_before), suffix: sought(suffix, is_after), ..claim.clone() };
        match text.verify_exact(&within) {
            None => {}
            Some(Verdict::Printed(printed)) => {
                let (prefix, suffix) = (prefix.filter(|_| !is_before), suffix.filter(|_| !is_after));
                let words = around(text.text(), &printed.places, prefix, suffix);
                if words.is_empty() {
                    return QuoteCheck::Printed { excerpt, printed };
                }
                return QuoteCheck::Differs {
                    excerpt,
                    parts: words.iter().map(|one| part_of(claim, one)).collect(),
                    words,
                };
            }
            Some(Verdict::Differs(parts)) => {
                let words = parts.iter().flat_map(|part| word_by_word(claim, part, text)).collect();
                return QuoteCheck::Differs { excerpt, words, parts };
            }
            Some(Verdict::NotFound) => break,
        }
    }
    one_by_one(claim, excerpt, text)
}

/// A difference in white space alone, widened to all of the white space: words are aligned without the spaces that
/// wrapping adds.
fn with_space(quote: &str, text: &str, (here, there): (Range<usize>, Range<usize>)) -> (Range<usize>, Range<usize>) {
    let is_space = |of: &str, range: &Range<usize>| {
        of.get(range.clone()).is_some_and(|words| !words.is_empty() && words.trim().is_empty())
    };
    let widened = |of: &str, range: Range<usize>| {
        let (before, after) = (of.get(..range.start).unwrap_or_default(), of.get(range.end..).unwrap_or_default());
        before.trim_end().len()..of.len() - after.trim_start().len()
    };
    if there.is_empty() && is_space(quote, &here) || here.is_empty() && is_space(text, &there) {
        return (widened(quote, here), widened(text, there));
    }
    (here, there)
}

/// A word difference as a difference of the whole part that it is in.
fn part_of(claim: &Claim<'_>, one: &WordDifference) -> verify::Difference {
    let length = match one.part {
        Part::Prefix => claim.prefix.map_or(0, str::len),
        Part::Suffix => claim.suffix.map_or(0, str::len),
        Part::Fragment(at) => claim.fragments.get(at).map_or(0, |fragment| fragment.len()),
    };
    let text = one.text.clone();
    let found = match one.kind {
        DifferenceKind::Words => Found::Instead(text),
        DifferenceKind::Earlier => Found::Earlier(text),
        DifferenceKind::Outside => Found::Outside(text),
        DifferenceKind::OfAnother => Found::OfAnother(text),
    };
    verify::Difference { part: one.part, piece: 0..length, found }
}

/// The words that differ within a part.
pub(super) fn word_by_word(claim: &Claim<'_>, part: &verify::Difference, text: &SourceText<'_>) -> Vec<WordDifference> {
    let of = |kind, text: &Range<usize>| {
        vec![WordDifference { part: part.part, quote: part.piece.clone(), text: text.clone(), kind }]
    };
    match &part.found {
        Found::Earlier(range) => of(DifferenceKind::Earlier, range),
        Found::Outside(range) => of(DifferenceKind::Outside, range),
        Found::OfAnother(range) => of(DifferenceKind::OfAnother, range),
        Found::Nothing => of(DifferenceKind::Words, &(0..0)),
        Found::Instead(range) => {
            let passage = text.text().get(range.clone()).unwrap_or_default();
            let pieces = align(claim.piece(part), passage).map(|alignment| alignment.differences).unwrap_or_default();
            if pieces.is_empty() {
                return of(DifferenceKind::Words, range);
            }
            let words = claim.piece(part);
            let pieces =
                pieces.into_iter().map(|piece| with_space(words, passage, piece)).map(|(quote, text)| WordDifference {
                    part: part.part,
                    quote: quote.start + part.piece.start..quote.end + part.piece.start,
                    text: text.start + range.start..text.end + range.start,
                    kind: DifferenceKind::Words,
                });
            pieces.collect()
        }
    }
}

/// The differences in `prefix` and `suffix`, where all fragments match. Where the excerpt begins or ends within them,
/// only the part that it has is compared.
fn around(text: &str, places: &[Range<usize>], prefix: Option<&str>, suffix: Option<&str>) -> Vec<WordDifference> {
    let mut seen = places.iter().filter(|place| !place.is_empty());
    let Some(first) = seen.next() else { return Vec::new() };
    let last = seen.next_back().unwrap_or(first);
    let mut differences = Vec::new();
    if let Some(prefix) = prefix {
        let (mut sought, mut printed) = (words(prefix), words(text.get(..first.start).unwrap_or_default()));
        sought.reverse();
        printed.reverse();
        if let Some(farthest) = other(prefix, &sought, text, &printed) {
            let text = farthest.start..first.start;
            let kind = DifferenceKind::Words;
            differences.push(WordDifference { part: Part::Prefix, quote: 0..prefix.len(), text, kind });
        }
    }
    if let Some(suffix) = suffix {
        let after = text.get(last.end..).unwrap_or_default();
        if let Some(farthest) = other(suffix, &words(suffix), after, &words(after)) {
            let text = last.end..last.end + farthest.end;
            let kind = DifferenceKind::Words;
            differences.push(WordDifference { part: Part::Suffix, quote: 0..suffix.len(), text, kind });
        }
    }
    differences
}

/// The last of as many printed words as are sought; `None` if the text ends before and all of its words agree.
fn other(sought_in: &str, sought: &[Range<usize>], printed_in: &str, printed: &[Range<usize>]) -> Option<Range<usize>> {
    let alike =
        sought.iter().zip(printed).all(|(one, other)| sought_in.get(one.clone()) == printed_in.get(other.clone()));
    let is_cut = printed.len() < sought.len() && alike;
    let farthest = printed.iter().take(sought.len()).next_back().cloned();
    if is_cut { None } else { Some(farthest.unwrap_or_default()) }
}

/// The differences where fragments are missing or out of order.
fn one_by_one(claim: &Claim<'_>, excerpt: usize, text: &SourceText<'_>) -> QuoteCheck {
    let mut in_order: Vec<&str> = Vec::new();
    let mut differences = Vec::new();
    let mut parts = Vec::new();
    let mut is_cut = false;
    for (index, &fragment) in claim.fragments.iter().enumerate() {
        let part = Part::Fragment(index);
        in_order.push(fragment);
        if fragment.trim().is_empty() || text.verify_exact(&Claim::new(&in_order)).is_some() {
            continue;
        }
        in_order.pop();
        let whole = 0..fragment.len();
        if let Some(place) = text.find(fragment) {
            parts.push(verify::Difference { part, piece: whole.clone(), found: Found::Earlier(place.clone()) });
            differences.push(WordDifference { part, quote: whole, text: place, kind: DifferenceKind::Earlier });
        } else if let Some(alignment) = align(fragment, text.text()) {
            is_cut |= alignment.cut;
            let mut pieces = alignment.differences;
            let (passage, printed) = (alignment.passage.clone(), text.whole(alignment.passage));
            // “violent” is not all of “non-violent”.
            if printed.start < passage.start {
                match pieces.first_mut() {
                    Some((_, first)) if first.start == passage.start => first.start = printed.start,
                    _ => pieces.insert(0, (0..0, printed.start..passage.start)),
                }
            }
            if passage.end < printed.end {
                match pieces.last_mut() {
                    Some((_, last)) if last.end == passage.end => last.end = printed.end,
                    _ => pieces.push((fragment.len()..fragment.len(), passage.end..printed.end)),
                }
            }
            // In white space alone.
            if pieces.is_empty() && !alignment.cut {
                pieces.push((whole.clone(), passage));
            }
            if !pieces.is_empty() {
                parts.push(verify::Difference { part, piece: whole, found: Found::Instead(printed) });
            }
            let pieces = pieces.into_iter().map(|piece| with_space(fragment, text.text(), piece));
            let kind = DifferenceKind::Words;
            differences.extend(pieces.map(|(quote, text)| WordDifference { part, quote, text, kind }));
        }
    }
    match (differences.is_empty(), is_cut || !in_order.is_empty()) {
        (false, _) => QuoteCheck::Differs { excerpt, words: differences, parts: parts.into() },
        (true, true) => QuoteCheck::Unchecked(Reason::Partly),
        (true, false) => QuoteCheck::Unchecked(Reason::NotThere),
    }
}
