//! Finds the excerpts of a source that a quote may be from.

use std::{collections::HashMap, hash::BuildHasher as _};

use foldhash::fast::FixedState;

use crate::{
    bundle::Text,
    verify::{Claim, is_word, letters, tokens},
};

/// An index of a source's excerpts by word; empty if there are so few that all are tried.
#[derive(Debug, Default)]
pub(super) struct WordIndex {
    /// Indices of the excerpts that have a word, by the hash of the word.
    excerpts: HashMap<u64, Vec<u32>, FixedState>,
}

/// Up to this number, all excerpts are tried.
const FEW: usize = 16;

/// Of more excerpts, this many are tried: those that share most of the quote's rare words.
const LIKELY: usize = 16;

/// Number of votes, one for each excerpt of each word, rarest words first. The rarest word always votes.
const VOTES: usize = 256;

impl WordIndex {
    pub(super) fn new(excerpts: &[Text]) -> Self {
        let mut index = Self::default();
        if excerpts.len() > FEW {
            for (at, text) in (0..).zip(excerpts) {
                for word in hashes(text) {
                    let excerpts = index.excerpts.entry(word).or_default();
                    if excerpts.last() != Some(&at) {
                        excerpts.push(at);
                    }
                }
            }
        }
        index
    }

    /// The indices of those of `count` excerpts that a claim may be from, the likeliest first if not all are returned.
    pub(super) fn like(&self, claim: &Claim<'_>, count: usize) -> Vec<usize> {
        if count <= FEW {
            return (0..count).collect();
        }
        let parts = claim.fragments.iter().copied().chain(claim.prefix).chain(claim.suffix);
        let mut rarest: Vec<&[u32]> =
            parts.flat_map(hashes).filter_map(|word| Some(&**self.excerpts.get(&word)?)).collect();
        rarest.sort_by_key(|excerpts| excerpts.len());
        let mut left = VOTES;
        let mut votes: Vec<u32> = Vec::new();
        for (nth, excerpts) in rarest.into_iter().enumerate() {
            if nth > 0 && excerpts.len() > left {
                break;
            }
            left = left.saturating_sub(excerpts.len());
            votes.extend(excerpts);
        }
        votes.sort_unstable();
        let mut likely: Vec<(usize, u32)> = votes
            .chunk_by(|one, other| one == other)
            .filter_map(|votes| Some((votes.len(), *votes.first()?)))
            .collect();
        likely.sort_by_key(|&(votes, excerpt)| (std::cmp::Reverse(votes), excerpt));
        likely.into_iter().take(LIKELY).map(|(_, excerpt)| excerpt as usize).collect()
    }
}

/// The hashes of a text's words; all spellings of a word have the same.
fn hashes(text: &str) -> impl Iterator<Item = u64> {
    let state = FixedState::default();
    tokens(text).filter(|token| is_word(token)).map(move |word| state.hash_one(letters(word)))
}
