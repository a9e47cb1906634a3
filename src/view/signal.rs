//! Signals, memos and stored values of one type inside.
//!
//! The reactive library is compiled anew for each type of what is kept in it: for this viewer a tenth of the program.
//! Here everything is kept behind one pointer, so that its code is there once; the types are back at the door. To read is
//! to share, not to copy, and holds no lock. All of it can be passed on by copying, and lasts as long as the owner
//! under which it was made; what is read later is the type's default, what is written later is forgotten.

use std::{any::Any, marker::PhantomData, rc::Rc, sync::Arc};

use reactive_graph::{
    computed,
    owner::{self, LocalStorage},
    prelude::*,
    signal,
};

/// What is kept, of whatever type.
type Kept = Arc<dyn Any + Send + Sync>;

/// A value that tells those who have read it when it changes.
pub struct RwSignal<T>(signal::RwSignal<Kept>, PhantomData<fn() -> T>);

/// A value that follows from others, computed when it is read and only where one of those has changed.
pub(crate) struct Memo<T>(computed::Memo<Kept>, PhantomData<fn() -> T>);

/// A value that tells nobody, and may be of this thread alone.
pub(crate) struct StoredValue<T>(owner::StoredValue<Rc<dyn Any>, LocalStorage>, PhantomData<fn() -> T>);

macro_rules! copy {
    ($($name:ident)*) => {$(
        impl<T> Copy for $name<T> {}

        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                *self
            }
        }
    )*};
}

copy!(RwSignal Memo StoredValue);

impl<T: Default + Send + Sync + 'static> RwSignal<T> {
    /// A signal of this value.
    pub fn new(value: T) -> Self {
        Self(new_signal(Arc::new(value)), PhantomData)
    }

    /// The value itself, which those who keep it share.
    #[must_use]
    pub fn read(self) -> Arc<T> {
        typed(read_signal(self.0))
    }

    /// A copy of the value.
    #[must_use]
    pub fn get(self) -> T
    where
        T: Clone,
    {
        T::clone(&self.read())
    }

    /// What `look` finds in the value.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.read())
    }

    /// The same as [`Self::get`], not to be told of changes.
    #[must_use]
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.with_untracked(T::clone)
    }

    /// The same as [`Self::with`], not to be told of changes.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&typed(peek_signal(self.0)))
    }

    /// Asks to be told of changes.
    pub fn track(self) {
        drop(read_signal(self.0));
    }

    /// Puts another value in its place.
    pub fn set(self, value: T) {
        set_signal(self.0, Arc::new(value));
    }

    /// The same, and tells nobody.
    pub(super) fn set_untracked(self, value: T) {
        if let Some(mut kept) = self.0.try_write_untracked() {
            *kept = Arc::new(value);
        }
    }

    /// Changes the value.
    pub fn update(self, change: impl FnOnce(&mut T))
    where
        T: Clone,
    {
        let mut value = self.get_untracked();
        change(&mut value);
        self.set(value);
    }
}

impl<T: Default + Send + Sync + 'static> Default for RwSignal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: Default + Send + Sync + 'static> Memo<T> {
    /// A memo of what `compute` returns, which is given what it returned before. Those who read it are told where
    /// the two differ.
    pub(super) fn new(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self
    where
        T: PartialEq,
    {
        let compute = move |before: Option<Kept>| {
            let before: Option<Arc<T>> = before.and_then(|before| before.downcast().ok());
            let now = compute(before.as_deref());
            let changed = before.as_deref() != Some(&now);
            (Arc::new(now) as Kept, changed)
        };
        Self(new_memo(Box::new(compute)), PhantomData)
    }

    /// The same value while `follows` says so, and as it was while not: at first the type's default.
    pub(super) fn followed(self, follows: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self(follow(self.0, Box::new(follows)), PhantomData)
    }

    /// The value itself, which those who keep it share.
    pub(super) fn read(self) -> Arc<T> {
        typed(read_memo(self.0))
    }

    /// A copy of the value.
    pub(super) fn get(self) -> T
    where
        T: Clone,
    {
        T::clone(&self.read())
    }

    /// Asks to be told of changes.
    pub(super) fn track(self) {
        drop(self.read());
    }

    /// What `look` finds in the value.
    pub(super) fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.read())
    }

    /// The same, not to be told of changes.
    pub(crate) fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&typed(peek_memo(self.0)))
    }
}

impl<T: 'static> StoredValue<T> {
    /// Keeps this value.
    pub(crate) fn new(value: T) -> Self {
        Self(store(Rc::new(value)), PhantomData)
    }

    /// What `look` finds in the value; nothing if that is gone.
    pub(crate) fn try_with_value<R>(self, look: impl FnOnce(&T) -> R) -> Option<R> {
        stored(self.0)?.downcast_ref().map(look)
    }

    /// The same; the default if it is gone.
    pub(super) fn with_value<R: Default>(self, look: impl FnOnce(&T) -> R) -> R {
        self.try_with_value(look).unwrap_or_default()
    }

    /// Keeps another value in its place.
    pub(super) fn set_value(self, value: T) {
        store_again(self.0, Rc::new(value));
    }
}

/// What was kept as a `T`.
fn typed<T: Default + Send + Sync + 'static>(kept: Option<Kept>) -> Arc<T> {
    kept.and_then(|kept| kept.downcast().ok()).unwrap_or_default()
}

#[inline(never)]
fn new_signal(value: Kept) -> signal::RwSignal<Kept> {
    signal::RwSignal::new(value)
}

#[inline(never)]
fn read_signal(signal: signal::RwSignal<Kept>) -> Option<Kept> {
    signal.try_get()
}

#[inline(never)]
fn peek_signal(signal: signal::RwSignal<Kept>) -> Option<Kept> {
    signal.try_get_untracked()
}

#[inline(never)]
fn set_signal(signal: signal::RwSignal<Kept>, value: Kept) {
    signal.try_set(value);
}

#[inline(never)]
fn new_memo(compute: Box<dyn Fn(Option<Kept>) -> (Kept, bool) + Send + Sync>) -> computed::Memo<Kept> {
    computed::Memo::new_owning(compute)
}

#[inline(never)]
fn follow(memo: computed::Memo<Kept>, follows: Box<dyn Fn() -> bool + Send + Sync>) -> computed::Memo<Kept> {
    new_memo(Box::new(move |before| {
        let now = if follows() { memo.try_get() } else { before.clone() };
        let now = now.unwrap_or_else(|| Arc::new(()));
        let changed = !before.is_some_and(|before| Arc::ptr_eq(&before, &now));
        (now, changed)
    }))
}

#[inline(never)]
fn read_memo(memo: computed::Memo<Kept>) -> Option<Kept> {
    memo.try_get()
}

#[inline(never)]
fn peek_memo(memo: computed::Memo<Kept>) -> Option<Kept> {
    memo.try_get_untracked()
}

#[inline(never)]
fn store(value: Rc<dyn Any>) -> owner::StoredValue<Rc<dyn Any>, LocalStorage> {
    owner::StoredValue::new_local(value)
}

#[inline(never)]
fn stored(stored: owner::StoredValue<Rc<dyn Any>, LocalStorage>) -> Option<Rc<dyn Any>> {
    stored.try_get_value()
}

#[inline(never)]
fn store_again(stored: owner::StoredValue<Rc<dyn Any>, LocalStorage>, value: Rc<dyn Any>) {
    stored.try_set_value(value);
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use reactive_graph::owner::Owner;

    use super::*;

    #[test]
    fn what_follows_is_computed_anew_only_after_a_change() {
        static COMPUTED: AtomicUsize = AtomicUsize::new(0);
        Owner::new().with(|| {
            let number = RwSignal::new(3_usize);
            let is_odd = Memo::new(move |_| number.get() % 2 == 1);
            let said = Memo::new(move |before: Option<&Vec<bool>>| {
                COMPUTED.fetch_add(1, Ordering::Relaxed);
                let mut said = before.cloned().unwrap_or_default();
                said.push(is_odd.get());
                said
            });
            assert_eq!(said.get(), [true]);
            number.set(5);
            assert_eq!(said.get(), [true]);
            assert_eq!(COMPUTED.load(Ordering::Relaxed), 1);
            number.update(|number| *number += 1);
            assert_eq!(said.get(), [true, false]);
        });
    }

    #[test]
    fn what_is_read_stays_as_it_was_while_another_is_written() {
        Owner::new().with(|| {
            let words = RwSignal::new("before".to_owned());
            let read = words.read();
            words.with(|_| words.set("after".to_owned()));
            assert_eq!((&**read, words.get().as_str()), ("before", "after"));
        });
    }

    #[test]
    fn after_its_owner_there_is_only_the_default() {
        let owner = Owner::new();
        let (signal, memo, stored) =
            owner.with(|| (RwSignal::new(1), Memo::new(|_| 2), StoredValue::new("three".to_owned())));
        assert_eq!((signal.get(), memo.get(), stored.with_value(String::len)), (1, 2, 5));
        owner.cleanup();
        signal.set(4);
        assert_eq!((signal.get(), memo.get(), stored.try_with_value(String::len)), (0, 0, None));
    }
}
