//! Puts what was read in the order of the file's lists, whichever of the lists came first.

use super::{Bundle, Index};

/// Where the items of a table are now, by where they were; nothing if they stay.
struct Moved<I>(Option<Vec<I>>);

impl<I: Index> Moved<I> {
    fn follow(&self, index: &mut I) {
        if let Some(&now) = self.0.as_ref().and_then(|moved| moved.get(index.get())) {
            *index = now;
        }
    }
}

impl Bundle {
    /// Gives every item the index of its place in its list. Before, an item that others refer to in the file before it
    /// comes has the place of the first reference.
    pub(super) fn put_in_order(&mut self) {
        let sources = Moved(self.sources.put_in_order());
        let speakers = Moved(self.speakers.put_in_order());
        let issues = Moved(self.issues.put_in_order());
        let quotes = Moved(self.quotes.put_in_order());
        for quote in self.quotes.items_mut() {
            quote.source.iter_mut().for_each(|index| sources.follow(index));
            quote.speaker.iter_mut().for_each(|index| speakers.follow(index));
            quote.issues.iter_mut().for_each(|index| issues.follow(index));
        }
        for stance in &mut self.stances {
            speakers.follow(&mut stance.speaker);
            issues.follow(&mut stance.issue);
            stance.evidence.iter_mut().for_each(|evidence| quotes.follow(&mut evidence.quote));
        }
    }
}
