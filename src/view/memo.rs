//! Values that follow from others, of one type.
//!
//! The compiler writes the machinery of a memo, some thousand bytes, for every type of value. Here the value is kept in a
//! box, so that the machinery is there once.

use std::{any::Any, marker::PhantomData, sync::Arc};

use reactive_graph::{computed, prelude::*};

/// A value that is worked out again when something changes that it was worked out from, and tells on only if it has become
/// another.
pub(super) struct Memo<T> {
    kept: computed::Memo<Kept>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

type Value = Arc<dyn Any + Send + Sync>;

/// A value, and how to tell whether another is the same.
#[derive(Clone)]
struct Kept(Value, fn(&dyn Any, &dyn Any) -> bool);

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        (self.1)(&*self.0, &*other.0)
    }
}

impl<T: Default + PartialEq + Send + Sync + 'static> Memo<T> {
    /// `work_out` is given the value before, if there was one.
    pub(super) fn new(work_out: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self {
        let kept = boxed(Box::new(move |before| {
            let value = work_out(before.and_then(|before| before.downcast_ref()));
            Kept(Arc::new(value), |one, other| one.downcast_ref::<T>() == other.downcast_ref())
        }));
        Self { kept, of: PhantomData }
    }

    /// Reads it, and follows it from then on.
    pub(super) fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        read_as(followed(self.kept), read)
    }

    /// Reads it as it is now.
    pub(super) fn with_untracked<U>(self, read: impl FnOnce(&T) -> U) -> U {
        read_as(found(self.kept), read)
    }

    /// A copy of it, which is followed.
    pub(super) fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }
}

/// What is asked for too late, after its viewer has gone, is empty.
fn read_as<T: Default + 'static, U>(value: Option<Value>, read: impl FnOnce(&T) -> U) -> U {
    match value.as_deref().and_then(|value| value.downcast_ref()) {
        Some(value) => read(value),
        None => read(&T::default()),
    }
}

#[inline(never)]
fn boxed(work_out: Box<dyn Fn(Option<&dyn Any>) -> Kept + Send + Sync>) -> computed::Memo<Kept> {
    computed::Memo::new(move |before: Option<&Kept>| work_out(before.map(|kept| &*kept.0 as &dyn Any)))
}

#[inline(never)]
fn followed(memo: computed::Memo<Kept>) -> Option<Value> {
    memo.try_with(|kept| Arc::clone(&kept.0))
}

#[inline(never)]
fn found(memo: computed::Memo<Kept>) -> Option<Value> {
    memo.try_with_untracked(|kept| Arc::clone(&kept.0))
}
