//! Which issues are drawn as soon as something else is chosen: those that will be on screen, as far as that can be told
//! before the browser has laid them out. All others wait until they come near it.
//!
//! Issues are numbered as [`Corpus::topics`].

use std::sync::Arc;

use super::{
    Page,
    node::{Here, effect},
    scene::Scene,
    section::{PLACES_UP_TO, quotes_at_first},
    signal::{Memo, RwSignal, StoredValue},
};
use crate::{compare::Comparison, corpus::Corpus};

/// As long as a frame takes, in milliseconds.
const FRAME: u32 = 17;

/// So many quotes fill a screen: one below the other where they have its width, two beside each other where they have not.
pub(super) const SCREENFUL: usize = 6;

#[derive(Clone, Copy)]
pub(super) struct Due {
    /// The issues near the screen, as the browser has found.
    near: RwSignal<Vec<usize>>,
    /// Those that are likely to be on screen now that something else is chosen.
    likely: Memo<Vec<usize>>,
    /// Those that were near and are likely to be pushed off: until that is known they stay as they were.
    late: RwSignal<Vec<usize>>,
}

impl Due {
    /// Follows what is chosen.
    pub(super) fn new(page: Option<Page>, corpus: Arc<Corpus>, comparison: Memo<Comparison>) -> Self {
        let (near, late) = (RwSignal::<Vec<usize>>::default(), RwSignal::default());
        let first = RwSignal::<usize>::default();
        let likely = Memo::new(move |before: Option<&Vec<usize>>| {
            let comparison = comparison.read();
            near.with_untracked(|near| {
                let now = first_row(&corpus, &comparison);
                // Whoever was at the beginning is there now.
                let was_first = first.with_untracked(|first| near.contains(first));
                let from = near.iter().min().filter(|_| !was_first).copied().unwrap_or(now);
                first.set_untracked(now);
                // What is there at first waits until the browser has looked.
                let likely = before.map(|_| likely(&corpus, &comparison, from)).unwrap_or_default();
                late.set_untracked(near.iter().copied().filter(|at| !likely.contains(at)).collect());
                likely
            })
        });
        if let Some(page) = page {
            after(page, FRAME, move || comparison.track(), move || late.set(Vec::new()));
        }
        Self { near, likely, late }
    }

    /// Tells by the element with the reference whether the issue is near the screen.
    pub(super) fn watch(self, scene: &Scene, at: usize, here: Here) {
        scene.when_near(here, move |is_near| keep_near(self.near, at, is_near));
    }

    /// Whether the issue is to be drawn now.
    pub(super) fn has(self, at: usize) -> bool {
        has(self.likely.read(), at) || has(self.near.read(), at) && !has(self.late.read(), at)
    }

    /// Whether the issue stays as it was for a moment.
    pub(super) fn is_late(self, at: usize) -> bool {
        self.likely.track();
        has(self.late.read(), at)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "as it is read")]
fn has(list: Arc<Vec<usize>>, at: usize) -> bool {
    list.contains(&at)
}

/// Keeps a list of what is near.
pub(super) fn keep_near(list: RwSignal<Vec<usize>>, at: usize, is_near: bool) {
    let mut near = list.get_untracked();
    near.retain(|&other| other != at);
    near.extend(is_near.then_some(at));
    list.set(near);
}

/// The first issue that is shown.
fn first_row(corpus: &Corpus, comparison: &Comparison) -> usize {
    let first = comparison.rows.first().map(|row| row.topic);
    corpus.topics().iter().position(|&topic| Some(topic) == first).unwrap_or_default()
}

/// The issues after the first `from` that fill a screen.
fn likely(corpus: &Corpus, comparison: &Comparison, from: usize) -> Vec<usize> {
    let (mut likely, mut room) = (Vec::new(), SCREENFUL);
    for (at, &topic) in corpus.topics().iter().enumerate().skip(from) {
        let Some(row) = comparison.row(topic) else { continue };
        if room == 0 {
            break;
        }
        likely.push(at);
        let cells = comparison.cells(row);
        let quotes: usize = cells.iter().map(|shown| quotes_at_first(comparison, shown)).sum();
        // Fewer beside each other take more room below each other.
        room = room.saturating_sub(quotes * PLACES_UP_TO / cells.len().clamp(1, PLACES_UP_TO));
    }
    likely
}

/// Calls back so many milliseconds after the last of several changes of what `track` follows.
pub(super) fn after(page: Page, milliseconds: u32, track: impl Fn() + 'static, call: impl Fn() + Copy + 'static) {
    let pending = StoredValue::new(None);
    // The first time, too: what there was to follow may have changed before this ran.
    effect(move |_| {
        track();
        pending.set_value(Some((page.later)(milliseconds, Box::new(call))));
    });
}
