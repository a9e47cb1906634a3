//! Chooses where in the text the pieces of a quote stand: of all possible places, those with the least wrong.

use std::ops::Range;

use super::{
    claim::Claim,
    quotations::is_mark,
    sought::{Separator, Sought},
    source_text::SourceText,
    standing::{Gap, Standing},
    verdict::{Found, How, Printed, Verdict},
};

/// A place where a piece may stand, and the best way to reach it.
struct Candidate {
    /// In bytes of the text.
    place: Range<usize>,
    cost: u32,
    /// Where the first piece begins on that way.
    begins: usize,
    before: Option<usize>,
}

/// Number of places of the previous piece tried for each place of a piece: the nearest ones.
const NEAREST: usize = 16;

/// Number of bytes between pieces that are examined to choose places. With more than this, in texts that repeat
/// themselves a lot, a worse place may be chosen and more be reported than is wrong.
const MOST: usize = 1 << 22;

/// Number of places kept for all pieces of a quote together. With more, a worse place may be chosen.
const KEPT: usize = 1 << 18;

/// Cost of what stands between two pieces if it is not examined.
const UNKNOWN: u32 = 8;

impl SourceText<'_> {
    /// The verdict on pieces that stand in the text in order; `None` where they do not.
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
            match self.gap(before, place, piece.separator, claim) {
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

    /// The places of the pieces, in order and in bytes of the text: those with the least wrong, of these the closest
    /// together, of these the first.
    fn arrange(&self, sought: &Sought<'_>, claim: &Claim<'_>) -> Option<Vec<Range<usize>>> {
        let last = sought.pieces.len().checked_sub(1)?;
        let mut ways: Vec<Vec<Candidate>> = Vec::with_capacity(sought.pieces.len());
        let mut looked_at = 0;
        for (nth, piece) in sought.pieces.iter().enumerate() {
            let mut candidates: Vec<Candidate> = Vec::new();
            for collapsed in self.flat.all(&piece.flat, 0) {
                let fits = (nth > 0 || self.flat.has_before(collapsed.start, &sought.prefix))
                    && (nth < last || self.flat.has_after(collapsed.end, &sought.suffix));
                if !fits {
                    continue;
                }
                let place = self.flat.in_text(collapsed);
                let (mut cost, mut begins, mut before) = (self.standing(&place).cost(), place.start, None);
                if let Some(ahead) = nth.checked_sub(1).and_then(|ahead| ways.get(ahead)) {
                    let reachable = ahead.partition_point(|candidate| candidate.place.end <= place.start);
                    let way = |at: usize| {
                        let candidate = ahead.get(at)?;
                        // White space alone is compared to the character.
                        let between = self.text().get(candidate.place.end..place.start)?;
                        looked_at += between.len();
                        if piece.separator == Separator::Paragraph && (looked_at > MOST || !between.contains(is_mark)) {
                            return None;
                        }
                        let gap = if looked_at > MOST {
                            UNKNOWN
                        } else {
                            self.gap(&candidate.place, &place, piece.separator, claim).cost()
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
}
