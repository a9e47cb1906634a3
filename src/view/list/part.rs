//! The parts that a long list is cut into.

use std::{ops::Range, sync::Arc};

use crate::{bundle::QuoteId, compare::Listed, selection::Sort};

/// The most quotes in a part of the smallest size: no more than fill a screen, because every key in the search field draws them.
const SMALLEST: usize = 10;

/// How many times as many quotes each larger size has, ...
const TIMES: usize = 20;

/// ... unless a part would be cut into more parts than this.
const PARTS: usize = 100;

/// A part of the list, or all of it.
#[derive(Clone)]
pub struct Part {
    /// The order of the list.
    pub sort: Sort,
    /// All of the list.
    pub list: Arc<[Listed]>,
    /// Which of its quotes are in the part.
    pub range: Range<usize>,
}

impl Part {
    /// All of a list.
    pub fn whole(sort: Sort, list: Arc<[Listed]>) -> Self {
        Self { sort, range: 0..list.len(), list }
    }

    /// The part's own quotes.
    pub fn entries(&self) -> &[Listed] {
        self.list.get(self.range.clone()).unwrap_or_default()
    }

    pub fn has(&self, quote: QuoteId) -> bool {
        self.entries().iter().any(|entry| entry.quote == quote)
    }

    /// The parts it is cut into; none if it is one of the smallest.
    pub fn cut(&self) -> Vec<Self> {
        let Range { start, end } = self.range;
        if self.range.len() <= SMALLEST {
            return Vec::new();
        }
        let mut size = SMALLEST;
        while size * PARTS < self.range.len() {
            size *= TIMES;
        }
        let part = |from: usize| Self { range: from..end.min(from + size), ..self.clone() };
        (start..end).step_by(size).map(part).collect()
    }
}
