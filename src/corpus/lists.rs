//! Lists of numbers, and the dense numbers that stand for indices in them.

use std::mem;

use crate::bundle::Index;

/// One list of numbers for each of the numbers 0 to n, stored end to end.
#[derive(Clone, Debug, Default)]
pub(super) struct Lists {
    ends: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    /// Builds the lists from pairs of a number below `count` and an item; each list keeps the order of its pairs.
    pub(super) fn new(count: usize, pairs: &[(u32, u32)]) -> Self {
        let mut ends = vec![0; count];
        for &(of, _) in pairs {
            if let Some(end) = ends.get_mut(of as usize) {
                *end += 1;
            }
        }
        let mut total = 0;
        for end in &mut ends {
            // The beginning of the list, until its items are stored.
            total += mem::replace(end, total);
        }
        let mut items = vec![0; total as usize];
        for &(of, item) in pairs {
            let Some(end) = ends.get_mut(of as usize) else { continue };
            if let Some(slot) = items.get_mut(*end as usize) {
                *slot = item;
            }
            *end += 1;
        }
        Self { ends, items }
    }

    pub(super) fn get(&self, of: usize) -> &[u32] {
        let start = of.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |&end| end as usize);
        let end = self.ends.get(of).map_or(start, |&end| end as usize);
        self.items.get(start..end).unwrap_or_default()
    }
}

/// Converts an index; indices of one file always fit.
pub(super) fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// A dense number for an optional index; `None` comes last.
pub(super) fn slot<I: Index>(index: Option<I>, count: usize) -> usize {
    index.map_or(count, Index::get)
}
