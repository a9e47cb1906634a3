//! The excerpts of one source, and which of them a quote may be from.

use std::{collections::HashMap, hash::BuildHasher as _};

use foldhash::fast::FixedState;

use crate::{
    bundle::Text,
    verify::{Claim, SourceText, is_word, letters, tokens},
};

#[derive(Debug)]
pub(super) struct Excerpts<'b> {
    texts: Vec<SourceText<'b>>,
    /// The excerpts that have a word, by its hash. Nothing where they are few enough to be tried one after the other.
    by_word: HashMap<u64, Vec<u32>>,
}

/// So many excerpts are tried one after the other.
const FEW: usize = 16;

/// Of more, so many are tried: those that share most of a quote's rare words with it.
const LIKELY: usize = 64;

/// So many of a quote's words have a vote, the rarest.
const VOTERS: usize = 8;

impl<'b> Excerpts<'b> {
    pub(super) fn new(excerpts: &'b [Text]) -> Self {
        let texts: Vec<SourceText<'b>> = excerpts.iter().map(|text| SourceText::new(text)).collect();
        let mut by_word: HashMap<u64, Vec<u32>> = HashMap::new();
        if texts.len() > FEW {
            for (at, text) in (0..).zip(&texts) {
                for word in hashes(text.text()) {
                    let excerpts = by_word.entry(word).or_default();
                    if excerpts.last() != Some(&at) {
                        excerpts.push(at);
                    }
                }
            }
        }
        Self { texts, by_word }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The excerpts that a claim may be from with their indices, the likeliest first where not all are given.
    pub(super) fn like(&self, claim: &Claim<'_>) -> Vec<(usize, &SourceText<'b>)> {
        if self.texts.len() <= FEW {
            return self.texts.iter().enumerate().collect();
        }
        let parts = claim.fragments.iter().copied().chain(claim.prefix).chain(claim.suffix);
        let mut rarest: Vec<&[u32]> =
            parts.flat_map(hashes).filter_map(|word| Some(&**self.by_word.get(&word)?)).collect();
        rarest.sort_by_key(|excerpts| excerpts.len());
        let mut votes: HashMap<u32, f32> = HashMap::new();
        for excerpts in rarest.into_iter().take(VOTERS) {
            #[expect(clippy::cast_precision_loss, reason = "a weight")]
            let weight = 1.0 / excerpts.len() as f32;
            for &excerpt in excerpts {
                *votes.entry(excerpt).or_default() += weight;
            }
        }
        let mut likely: Vec<(u32, f32)> = votes.into_iter().collect();
        likely.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let likely = likely.into_iter().take(LIKELY).map(|(excerpt, _)| excerpt as usize);
        likely.filter_map(|excerpt| Some((excerpt, self.texts.get(excerpt)?))).collect()
    }
}

/// The words of a text, each as a hash of what its spellings share.
fn hashes(text: &str) -> impl Iterator<Item = u64> {
    let state = FixedState::default();
    tokens(text).filter(|token| is_word(token)).map(move |word| state.hash_one(letters(word)))
}
