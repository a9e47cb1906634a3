//! The passage of a text that is most like a quote that is not in it.
//!
//! The quote's rarest words vote for places in the text; at the places with the most votes the quote is
//! laid word by word beside the text. So the time of a search depends on the quote, not on the text.

use std::{hash::BuildHasher, ops::Range};

use foldhash::fast::FixedState;

use super::token::{is_word, letters, tokens};

/// The words of a text, by place and by key: a hash of what its spellings share.
#[derive(Debug)]
pub(super) struct Words {
    spans: Vec<Range<usize>>,
    keys: Vec<u64>,
    /// Each word's key and position, sorted.
    by_key: Vec<(u64, usize)>,
}

/// How many votes are counted for one quote, unless one word has more.
const VOTES: usize = 1 << 14;

/// How many of its words vote, and one more for every eight that it has.
const VOTERS: usize = 16;

/// How many places are tried.
const PLACES: usize = 8;

/// Longer quotes are found by their beginning and their end, so that no time is spent on what is between.
const LONGEST: usize = 512;

/// Number of words before and after a quote that help to find it.
const AROUND: usize = 32;

/// Cost of a word that only the quote has, or that differs.
const OTHER: usize = 4;

/// Cost of a word that only the text has: lower, because quotes leave words out in runs.
const LEFT_OUT: usize = 1;

impl Words {
    /// `joined` are stretches between two words of which one word is made.
    pub(super) fn new(text: &str, joined: &[Range<usize>]) -> Self {
        let (spans, keys) = words(text, joined);
        let mut by_key: Vec<(u64, usize)> = keys.iter().copied().zip(0..).collect();
        by_key.sort_unstable();
        Self { spans, keys, by_key }
    }

    /// The passage most like `quote`, if half of its words are there in order, and what it costs to make one of the other.
    /// The words `before` and `after` help to find the place, but a quote of marks alone is not found by them.
    pub(super) fn nearest(&self, before: &str, quote: &str, after: &str) -> Option<(usize, Range<usize>)> {
        let [before, quote, after] = [before, quote, after].map(|part| words(part, &[]).1);
        if quote.is_empty() {
            return None;
        }
        let before = before.get(before.len().saturating_sub(AROUND)..).unwrap_or_default();
        let after = after.get(..AROUND.min(after.len())).unwrap_or_default();
        let all = [before, &quote, after].concat();
        let mut best: Option<(usize, Range<usize>)> = None;
        for place in self.places(&all) {
            let place = (place + before.len()).saturating_sub(all.len());
            let Some(laid) = self.lay(&quote, place, all.len() / 2 + 16) else { continue };
            if best.as_ref().is_none_or(|best| laid.0 < best.0) {
                best = Some(laid);
            }
            // One word in eight or less: no need to look further.
            if best.as_ref().is_some_and(|best| best.0 * 8 <= quote.len() * OTHER) {
                break;
            }
        }
        let (cost, passage) = best?;
        if cost * 2 > quote.len() * OTHER {
            return None;
        }
        let (first, last) = (self.spans.get(passage.start)?, self.spans.get(passage.end.checked_sub(1)?)?);
        Some((cost, first.start..last.end))
    }

    /// Where `quote` would begin by most votes, in words of the text and moved up by the quote's length,
    /// so that no place is negative; the best first.
    fn places(&self, quote: &[u64]) -> Vec<usize> {
        let mut known: Vec<(usize, &[(u64, usize)])> =
            quote.iter().enumerate().map(|(at, &key)| (at, self.positions(key))).collect();
        known.retain(|(_, positions)| !positions.is_empty());
        known.sort_by_key(|(_, positions)| positions.len());
        let mut votes: Vec<(usize, usize)> = Vec::new();
        for (at, positions) in known.into_iter().take(VOTERS + quote.len() / 8) {
            if !votes.is_empty() && votes.len() + positions.len() > VOTES {
                break;
            }
            let weight = 1 + VOTES / positions.len();
            votes.extend(positions.iter().map(|&(_, position)| (position + quote.len() - at, weight)));
        }
        votes.sort_unstable();
        let mut places = Vec::new();
        while places.len() < PLACES
            && let Some(chosen) = heaviest(&votes, quote.len() / 8 + 2)
        {
            places.extend(votes.get(chosen.clone()).and_then(heaviest_place));
            votes.drain(chosen);
        }
        places
    }

    fn positions(&self, key: u64) -> &[(u64, usize)] {
        let start = self.by_key.partition_point(|&(other, _)| other < key);
        let rest = self.by_key.get(start..).unwrap_or_default();
        rest.get(..rest.partition_point(|&(other, _)| other == key)).unwrap_or_default()
    }

    /// The cheapest passage for a quote that is expected to begin at `place`, with its cost.
    fn lay(&self, quote: &[u64], place: usize, slack: usize) -> Option<(usize, Range<usize>)> {
        let from = place.saturating_sub(slack);
        let text = self.keys.get(from..(place + quote.len() + slack).min(self.keys.len()))?;
        let moved = |passage: Range<usize>, by: usize| passage.start + by..passage.end + by;
        if quote.len() <= LONGEST {
            let (cost, passage) = cheapest(quote, text, place - from)?;
            return Some((cost, moved(passage, from)));
        }
        let (head, rest) = quote.split_at_checked(LONGEST / 2)?;
        let (_, tail) = rest.split_at_checked(rest.len() - LONGEST / 2)?;
        let (head_cost, head) = cheapest(head, text, place - from)?;
        let (tail_cost, tail) = cheapest(tail, text.get(head.end..)?, quote.len() - LONGEST)?;
        // As if what is between cost as much for its length.
        let cost = (head_cost + tail_cost) * quote.len() / LONGEST;
        Some((cost, moved(head.start..head.end + tail.end, from)))
    }
}

/// The words of a text and their keys.
fn words(text: &str, joined: &[Range<usize>]) -> (Vec<Range<usize>>, Vec<u64>) {
    let mut end = 0;
    let mut spans: Vec<Range<usize>> = Vec::new();
    for token in tokens(text) {
        let start = end;
        end += token.len();
        if !is_word(token) {
            continue;
        }
        let joins = |last: &&mut Range<usize>| joined.binary_search_by_key(&last.end, |between| between.start).is_ok();
        match spans.last_mut().filter(joins) {
            Some(last) => last.end = end,
            None => spans.push(start..end),
        }
    }
    let state = FixedState::default();
    let key = |span: &Range<usize>| state.hash_one(letters(text.get(span.clone()).unwrap_or_default()));
    let keys = spans.iter().map(key).collect();
    (spans, keys)
}

/// The range of votes for places no further apart than `width` that weighs most.
fn heaviest(votes: &[(usize, usize)], width: usize) -> Option<Range<usize>> {
    let (mut best, mut heaviest) = (None, 0);
    let (mut start, mut weight) = (0, 0);
    for (end, &(place, vote)) in votes.iter().enumerate() {
        weight += vote;
        while let Some(&(first, vote)) = votes.get(start)
            && first + width < place
        {
            weight -= vote;
            start += 1;
        }
        if weight > heaviest {
            (best, heaviest) = (Some(start..=end), weight);
        }
    }
    best.map(|range| *range.start()..*range.end() + 1)
}

/// The place that weighs most.
fn heaviest_place(votes: &[(usize, usize)]) -> Option<usize> {
    let weights = votes.chunk_by(|one, other| one.0 == other.0);
    let weights = weights.filter_map(|votes| Some((votes.iter().map(|vote| vote.1).sum::<usize>(), votes.first()?.0)));
    weights.max().map(|(_, place)| place)
}

/// The passage of `text` into which `quote` is turned at the lowest cost, of equal ones that which is
/// nearest to where it is expected to begin. This is Sellers' algorithm: of each end it remembers the
/// cost and where the passage began.
fn cheapest(quote: &[u64], text: &[u64], expected: usize) -> Option<(usize, Range<usize>)> {
    let mut row: Vec<(usize, usize)> = (0..=text.len()).map(|start| (0, start)).collect();
    for &word in quote {
        let mut above_left = *row.first()?;
        let mut left = (above_left.0 + OTHER, above_left.1);
        *row.first_mut()? = left;
        for (cell, &other) in row.iter_mut().skip(1).zip(text) {
            let step = if word == other { 0 } else { OTHER };
            // Of equal costs the earliest beginning: another word rather than one too many.
            let cheapest =
                (above_left.0 + step, above_left.1).min((cell.0 + OTHER, cell.1)).min((left.0 + LEFT_OUT, left.1));
            above_left = std::mem::replace(cell, cheapest);
            left = cheapest;
        }
    }
    let ends = row.iter().enumerate().map(|(end, &(cost, start))| (cost, start..end));
    ends.min_by_key(|(cost, passage)| (*cost, passage.len().abs_diff(quote.len()), passage.start.abs_diff(expected)))
}
