//! Many texts in one, and the sweep over them.

use super::{place::mark_onto, terms::BETWEEN};

/// Texts, folded, end to end.
#[derive(Clone, Debug, Default)]
pub(super) struct TextArena {
    /// With every word's beginning marked.
    pub(super) marked: String,
    /// Where each text ends.
    pub(super) ends: Vec<usize>,
}

impl TextArena {
    /// Adds a text, of parts across which no word is found.
    pub(super) fn add<'t>(&mut self, parts: impl IntoIterator<Item = Option<&'t str>>) {
        for part in parts.into_iter().flatten() {
            mark_onto(part, &mut self.marked);
            self.marked.push(BETWEEN);
        }
        self.ends.push(self.marked.len());
    }
}

/// What of a arena is looked into.
#[derive(Clone, Copy)]
pub(super) struct Sweep<'s> {
    pub(super) arena: &'s TextArena,
    /// From where on, if at all.
    pub(super) from: Option<usize>,
    /// Which texts; all of them where absent.
    pub(super) among: Option<&'s [bool]>,
}

impl Sweep<'_> {
    /// Which texts have what `next` finds in a text, at or after a place.
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
