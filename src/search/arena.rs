//! Many texts in one string, and scanning them.

use super::{place::mark_onto, terms::BETWEEN};

/// Folded texts, stored end to end.
#[derive(Clone, Debug, Default)]
pub(super) struct TextArena {
    /// The texts, with the beginning of every word marked.
    pub(super) marked: String,
    /// The end of each text.
    pub(super) ends: Vec<usize>,
}

impl TextArena {
    /// Adds a text made of parts; no match spans two parts.
    pub(super) fn add<'t>(&mut self, parts: impl IntoIterator<Item = Option<&'t str>>) {
        for part in parts.into_iter().flatten() {
            mark_onto(part, &mut self.marked);
            self.marked.push(BETWEEN);
        }
        self.ends.push(self.marked.len());
    }
}

/// The part of an arena to scan.
#[derive(Clone, Copy)]
pub(super) struct Sweep<'s> {
    pub(super) arena: &'s TextArena,
    /// The first offset to scan; `None` for nothing.
    pub(super) from: Option<usize>,
    /// The texts to scan; all if absent.
    pub(super) among: Option<&'s [bool]>,
}

impl Sweep<'_> {
    /// The texts that have a match, given a function that finds the next match at or after an offset.
    pub(super) fn texts(self, next: impl Fn(&str, usize) -> Option<usize>) -> Vec<bool> {
        let TextArena { marked, ends } = self.arena;
        if let Some(among) = self.among {
            let mut start = 0;
            let has = |(&end, &is_among): (&usize, &bool)| {
                let text = start..end;
                start = end;
                is_among && marked.get(text).is_some_and(|text| next(text, 0).is_some())
            };
            return ends.iter().zip(among).map(has).collect();
        }
        let mut found = vec![false; ends.len()];
        let Some(mut from) = self.from else { return found };
        let mut texts = ends.iter().zip(&mut found);
        while let Some(at) = next(marked, from) {
            let Some((&end, found)) = texts.find(|(end, _)| **end > at) else { break };
            *found = true;
            from = end;
        }
        found
    }
}
