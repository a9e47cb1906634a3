//! What is drawn when.
//!
//! A comparison is cut into parts, such as an issue or a card. A part near the screen follows the reader's choice; one that is
//! further away stays as it was, or empty, until it comes near. Parts follow one after the other, from the top down: as many as
//! fit into a frame at once, the others in the next frames. So a choice costs what is on screen, however long the page is.

use std::{collections::BTreeMap, sync::Arc};

use leptos::{html::ElementType, prelude::*, task};
use wasm_bindgen::JsCast;

use super::{Context, Host};
use crate::compare::Comparison;

/// Milliseconds of drawing after which the browser has its turn: half a frame, so that it can paint within the other half.
pub const TURN: f64 = 8.0;

/// Where a part stands, from the top of the page down: at which issue or speaker, and at which card there.
pub type Place = (usize, usize);

/// The parts of a view, and what they follow.
#[derive(Clone, Copy)]
pub struct Drawing {
    host: Option<&'static Host>,
    comparison: Memo<Arc<Comparison>>,
    /// By place, and by number where two have the same.
    parts: StoredValue<BTreeMap<(Place, usize), Part>>,
    next_number: StoredValue<usize>,
    is_under_way: StoredValue<bool>,
}

#[derive(Clone, Copy)]
struct Part {
    is_near: RwSignal<bool>,
    /// What it is drawn from; nothing where it has never been near.
    drawn_from: RwSignal<Option<Arc<Comparison>>>,
}

/// What a part is drawn from.
#[derive(Clone, Copy)]
pub struct Followed {
    /// What the reader chose, as far as the part has followed; empty before it is drawn.
    pub comparison: Memo<Arc<Comparison>>,
    /// Whether it is near the screen.
    pub is_near: Signal<bool>,
    /// Whether it has been drawn.
    pub is_drawn: Memo<bool>,
    /// Whether it has nothing to show: it has not been drawn, or it is away from the screen and out of date. One that is near shows
    /// what it did until it has followed, or whatever is below would move.
    pub is_to_come: Memo<bool>,
}

impl Drawing {
    /// Draws what the comparison has.
    pub fn new(host: Option<&'static Host>, comparison: Memo<Arc<Comparison>>) -> Self {
        let drawing = Self {
            host,
            comparison,
            parts: StoredValue::default(),
            next_number: StoredValue::default(),
            is_under_way: StoredValue::default(),
        };
        Effect::new(move |_| {
            comparison.track();
            drawing.advance();
        });
        drawing
    }

    /// Lets the parts near the screen follow, unless that is under way.
    fn advance(self) {
        let Some(host) = self.host else { return };
        if self.is_under_way.try_get_value() != Some(false) {
            return;
        }
        self.is_under_way.set_value(true);
        task::spawn_local(async move {
            let mut begun = (host.now)();
            while let Some((part, comparison)) = self.next() {
                part.drawn_from.try_set(Some(comparison));
                // What follows from that is drawn before this goes on.
                task::tick().await;
                if (host.now)() - begun > TURN {
                    (host.next_turn)().await;
                    begun = (host.now)();
                }
            }
            self.is_under_way.try_set_value(false);
        });
    }

    /// The first part near the screen that has not followed yet, and what it has to follow.
    fn next(self) -> Option<(Part, Arc<Comparison>)> {
        let comparison = self.comparison.try_get_untracked()?;
        let is_behind = |part: &Part| {
            let is_behind =
                |from: &Option<Arc<Comparison>>| !from.as_ref().is_some_and(|from| Arc::ptr_eq(from, &comparison));
            part.is_near.try_get_untracked() == Some(true)
                && part.drawn_from.try_with_untracked(is_behind) == Some(true)
        };
        let part = self.parts.try_with_value(|parts| parts.values().copied().find(is_behind))??;
        Some((part, comparison))
    }

    fn set_near(self, key: (Place, usize), is_near: bool) {
        if let Some(Some(part)) = self.parts.try_with_value(|parts| parts.get(&key).copied()) {
            part.is_near.try_set(is_near);
        }
        self.advance();
    }
}

impl Context {
    /// A part at this place of the page, which has this element. `is_first` says that it is on screen from the start, before the browser
    /// has found out; `is_wanted`, whether the reader is on the way to it.
    pub fn part<E>(&self, place: Place, element: NodeRef<E>, is_first: bool, is_wanted: Signal<bool>) -> Followed
    where
        E: ElementType + 'static,
        E::Output: JsCast + Clone + 'static,
    {
        let (comparison, all) = (self.comparison, self.all);
        if self.at_once {
            let always = Memo::new(|_| true);
            let never = Memo::new(|_| false);
            return Followed { comparison, is_near: always.into(), is_drawn: always, is_to_come: never };
        }
        let drawing = self.drawing;
        let number =
            drawing.next_number.try_update_value(|next| std::mem::replace(next, *next + 1)).unwrap_or_default();
        let (key, is_near, drawn_from) = ((place, number), RwSignal::new(is_first), RwSignal::new(None));
        drawing.parts.update_value(|parts| {
            parts.insert(key, Part { is_near, drawn_from });
        });
        on_cleanup(move || {
            drawing.parts.try_update_value(|parts| parts.remove(&key));
        });
        self.when_near(element, move |is_near| drawing.set_near(key, is_near));
        if is_first {
            drawing.advance();
        }
        let from = Memo::new(move |before: Option<&Option<Arc<Comparison>>>| {
            if all.get() || is_wanted.get() {
                return Some(comparison.get());
            }
            // What the reader was on the way to stays.
            drawn_from.get().or_else(|| before.cloned().flatten())
        });
        Followed {
            comparison: Memo::new(move |_| from.get().unwrap_or_default()),
            is_near: Signal::derive(move || is_near.get() || all.get()),
            is_drawn: Memo::new(move |_| from.with(Option::is_some)),
            is_to_come: Memo::new(move |_| {
                let is_current = |from: &Arc<Comparison>| comparison.with(|now| from == now);
                from.with(|from| !from.as_ref().is_some_and(|from| is_near.get() || is_current(from)))
            }),
        }
    }
}
