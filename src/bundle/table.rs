//! Items by typed index, and their ids, each kept once.

use std::{fmt, hash::BuildHasher, marker::PhantomData};

use foldhash::fast::FixedState;
use hashbrown::HashTable;

use super::Text;

/// A position in one of the bundle's tables.
pub trait Index: Copy + Eq + Ord + fmt::Debug {
    /// The index for a position.
    fn new(position: u32) -> Self;
    /// The position, for looking up.
    fn get(self) -> usize;
}

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl Index for $name {
            fn new(position: u32) -> Self {
                Self(position)
            }

            fn get(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

index! {
    /// Which source.
    SourceId;
    /// Which speaker.
    SpeakerId;
    /// Which issue.
    IssueId;
    /// Which quote.
    QuoteId;
}

/// Items in the order in which their ids were first seen, whether as an item or as a reference.
///
/// An id that is only referred to has an index and no item: what refers to it stays, and says so.
#[derive(Clone)]
pub struct Table<I, T> {
    ids: Vec<Text>,
    items: Vec<Option<T>>,
    by_id: HashTable<u32>,
    declared: usize,
    index: PhantomData<I>,
}

impl<I: Index, T> Table<I, T> {
    /// How many items there are, undeclared ids left out.
    #[must_use]
    pub fn len(&self) -> usize {
        self.declared
    }

    /// Whether there is no item.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.declared == 0
    }

    /// How many ids have an index: one past the highest.
    #[must_use]
    pub fn indices(&self) -> usize {
        self.ids.len()
    }

    /// The item, unless its id was only referred to.
    #[must_use]
    pub fn get(&self, index: I) -> Option<&T> {
        self.items.get(index.get())?.as_ref()
    }

    /// The id as the file writes it; empty for an index of another table.
    #[must_use]
    pub fn id(&self, index: I) -> &str {
        self.ids.get(index.get()).map_or("", |id| id)
    }

    /// The index of an id, if the file names it anywhere.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<I> {
        let found = self.by_id.find(hash(id), |&at| self.ids.get(at as usize).is_some_and(|known| **known == *id));
        found.map(|&at| I::new(at))
    }

    /// Every index with its id and, where there is one, its item.
    pub fn iter(&self) -> impl Iterator<Item = (I, &str, Option<&T>)> {
        (0..).zip(&self.ids).zip(&self.items).map(|((at, id), item)| (I::new(at), &**id, item.as_ref()))
    }

    /// The index of `id`, new if it was never seen.
    pub(super) fn refer(&mut self, id: &str) -> I {
        let ids = &self.ids;
        let known = |at: u32| ids.get(at as usize).map_or("", |known| &**known);
        let entry = self.by_id.entry(hash(id), |&at| known(at) == id, |&at| hash(known(at)));
        let hashbrown::hash_table::Entry::Vacant(vacant) = entry else {
            return self.find(id).unwrap_or_else(|| I::new(u32::MAX));
        };
        // A file over the size that a browser can hold would be needed to pass four thousand million.
        let at = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        vacant.insert(at);
        self.ids.push(id.into());
        self.items.push(None);
        I::new(at)
    }

    /// Puts `item` at `index`, in the place of any that is there.
    pub(super) fn declare(&mut self, index: I, item: T) {
        if let Some(slot) = self.items.get_mut(index.get()) {
            self.declared += usize::from(slot.is_none());
            *slot = Some(item);
        }
    }
}

impl<I, T> Default for Table<I, T> {
    fn default() -> Self {
        Self { ids: Vec::new(), items: Vec::new(), by_id: HashTable::new(), declared: 0, index: PhantomData }
    }
}

impl<I: Index, T: fmt::Debug> fmt::Debug for Table<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|(_, id, item)| (id, item))).finish()
    }
}

/// A fixed seed, so that the same file takes the same time in every browser.
fn hash(id: &str) -> u64 {
    FixedState::default().hash_one(id)
}
