//! Items by typed index, and their ids, each kept once.

use std::{fmt, hash::BuildHasher, marker::PhantomData, mem};

use foldhash::fast::FixedState;
use hashbrown::{HashTable, hash_table::Entry};

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

/// Names in the order in which they were first seen, each kept once.
#[derive(Clone, Debug, Default)]
pub(super) struct Ids {
    names: Vec<Text>,
    positions: HashTable<u32>,
}

impl Ids {
    fn name(&self, at: usize) -> &str {
        self.names.get(at).map_or("", |name| name)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    /// The position of a name that was seen.
    #[inline(never)]
    pub(super) fn find(&self, name: &str) -> Option<u32> {
        self.positions.find(hash(name), |&at| self.name(at as usize) == name).copied()
    }

    /// The position of a name, new if it was never seen.
    #[inline(never)]
    pub(super) fn refer(&mut self, name: &str) -> u32 {
        let Self { names, positions } = self;
        let known = |at: u32| names.get(at as usize).map_or("", |known| &**known);
        match positions.entry(hash(name), |&at| known(at) == name, |&at| hash(known(at))) {
            Entry::Occupied(entry) => *entry.get(),
            Entry::Vacant(entry) => {
                // A file over the size that a browser can hold would be needed to pass four thousand million.
                let at = u32::try_from(names.len()).unwrap_or(u32::MAX);
                entry.insert(at);
                names.push(name.into());
                at
            }
        }
    }
}

/// Items in the order of their list; while a file is read, in the order in which their ids are first seen.
///
/// An id that is only referred to has an index and no item: what refers to it stays, and says so.
#[derive(Clone)]
pub struct Table<I, T> {
    ids: Ids,
    items: Vec<Option<T>>,
    declared: usize,
    /// The items' indices as they came, until they are put in order.
    listed: Vec<I>,
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
        self.items.len()
    }

    /// The item, unless its id was only referred to.
    #[must_use]
    pub fn get(&self, index: I) -> Option<&T> {
        self.items.get(index.get())?.as_ref()
    }

    /// The id as the file writes it; empty for an index of another table.
    #[must_use]
    pub fn id(&self, index: I) -> &str {
        self.ids.name(index.get())
    }

    /// The index of an id, if the file names it anywhere.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<I> {
        self.ids.find(id).map(I::new)
    }

    /// Every index with its id and, where there is one, its item.
    pub fn iter(&self) -> impl Iterator<Item = (I, &str, Option<&T>)> {
        (0..).zip(self.ids.names()).zip(&self.items).map(|((at, id), item)| (I::new(at), id, item.as_ref()))
    }

    /// Adds an item, in the place of any that has its id.
    pub fn add(&mut self, id: &str, item: T) -> I {
        let index = self.refer(id);
        self.declare(index, item);
        index
    }

    /// The item, to change it.
    pub fn get_mut(&mut self, index: I) -> Option<&mut T> {
        self.items.get_mut(index.get())?.as_mut()
    }

    /// The index of `id`, new if it was never seen.
    pub(super) fn refer(&mut self, id: &str) -> I {
        let index = I::new(self.ids.refer(id));
        if index.get() == self.items.len() {
            self.items.push(None);
        }
        index
    }

    /// Puts `item` at `index`, in the place of any that is there.
    pub(super) fn declare(&mut self, index: I, item: T) {
        if let Some(slot) = self.items.get_mut(index.get())
            && slot.replace(item).is_none()
        {
            self.declared += 1;
            self.listed.push(index);
        }
    }

    /// Puts the items in the order of their list, before the ids that are only referred to. Returns by the index that
    /// each had the one that it has now; nothing if all stay where they are.
    pub(super) fn put_in_order(&mut self) -> Option<Vec<I>> {
        let mut order = mem::take(&mut self.listed);
        if order.iter().enumerate().all(|(at, index)| index.get() == at) {
            return None;
        }
        order.extend((0..).map(I::new).zip(&self.items).filter(|(_, item)| item.is_none()).map(|(index, _)| index));
        let mut ordered = Self { declared: self.declared, ..Self::default() };
        let mut moved = order.clone();
        for before in order {
            let now = ordered.refer(self.id(before));
            if let (Some(from), Some(to)) = (self.items.get_mut(before.get()), ordered.items.get_mut(now.get())) {
                *to = from.take();
            }
            if let Some(slot) = moved.get_mut(before.get()) {
                *slot = now;
            }
        }
        *self = ordered;
        Some(moved)
    }

    /// All items, to change them.
    pub(super) fn items_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.items.iter_mut().flatten()
    }
}

impl<I, T> Default for Table<I, T> {
    fn default() -> Self {
        Self { ids: Ids::default(), items: Vec::new(), declared: 0, listed: Vec::new(), index: PhantomData }
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
