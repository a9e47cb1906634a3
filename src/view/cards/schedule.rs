//! Which issues follow at once when something else is chosen: those that will be on screen, as far as that is known
//! before the browser has laid them out. All others wait until they come near it.
//!
//! Issues are numbered as in [`Corpus::topics`].

use std::sync::Arc;

use leptos::{html::Div, prelude::*};

use super::extent::{CARDS_IN_A_ROW, SCREENFUL, quotes_at_first};
use crate::{
    compare::Comparison,
    corpus::Corpus,
    view::{Context, Host},
};

/// Duration of one frame, in milliseconds.
const FRAME: u32 = 17;

/// The issues that follow the comparison now.
#[derive(Clone, Copy)]
pub struct Schedule {
    /// The issues near the visible part of the page, as the browser has found.
    near: RwSignal<Vec<usize>>,
    plan: Memo<Plan>,
    /// Whether the browser has had time to lay out what is chosen.
    is_settled: Memo<bool>,
}

/// What one comparison draws at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Plan {
    /// The first issue that is shown.
    first: usize,
    /// The issues that are likely to be on screen.
    likely: Vec<usize>,
    /// The issues that were near and are likely to be pushed away: until that is known they stay as they were.
    late: Vec<usize>,
}

impl Schedule {
    /// Follows what is chosen.
    pub fn new(host: Option<&'static Host>, corpus: Arc<Corpus>, comparison: Memo<Arc<Comparison>>) -> Self {
        let near = RwSignal::<Vec<usize>>::default();
        let plan = Memo::new(move |before: Option<&Plan>| {
            let comparison = comparison.get();
            near.with_untracked(|near| plan(before, &corpus, &comparison, near))
        });
        let settled = RwSignal::new(None::<Arc<Comparison>>);
        if let Some(host) = host {
            let settle = move || settled.set(comparison.try_get_untracked());
            after(host, FRAME, move || comparison.track(), settle);
        }
        let is_settled =
            Memo::new(move |_| settled.with(|settled| comparison.with(|now| settled.as_ref() == Some(now))));
        Self { near, plan, is_settled }
    }

    /// Watches by its element whether the issue is near the visible part of the page.
    pub fn watch(self, ctx: &Context, at: usize, element: NodeRef<Div>) {
        ctx.when_near(element, move |is_near| keep_near(self.near, at, is_near));
    }

    /// Whether the issue follows now.
    pub fn has(self, at: usize) -> bool {
        let is_near = self.near.with(|near| near.contains(&at));
        let is_late = self.is_late(at);
        self.plan.with(|plan| plan.likely.contains(&at)) || is_near && !is_late
    }

    /// Whether the issue stays as it was for a moment.
    pub fn is_late(self, at: usize) -> bool {
        let is_settled = self.is_settled.get();
        self.plan.with(|plan| plan.late.contains(&at)) && !is_settled
    }
}

/// What to draw at once of a comparison, where `near` are the issues that were near the visible part of the page.
fn plan(before: Option<&Plan>, corpus: &Corpus, comparison: &Comparison, near: &[usize]) -> Plan {
    let first = first_row(corpus, comparison);
    // What is there at first waits until the browser has looked.
    let Some(before) = before else { return Plan { first, ..Plan::default() } };
    // A reader at the top stays at the top.
    let was_first = near.contains(&before.first);
    let from = near.iter().min().filter(|_| !was_first).copied().unwrap_or(first);
    let likely = fill_screen(corpus, comparison, from);
    let late = near.iter().copied().filter(|at| !likely.contains(at)).collect();
    Plan { first, likely, late }
}

/// Keeps a list of what is near.
pub fn keep_near(list: RwSignal<Vec<usize>>, at: usize, is_near: bool) {
    list.update(|near| {
        near.retain(|&other| other != at);
        near.extend(is_near.then_some(at));
    });
}

/// The first issue that is shown.
fn first_row(corpus: &Corpus, comparison: &Comparison) -> usize {
    let first = comparison.rows.first().map(|row| row.topic);
    corpus.topics().iter().position(|&topic| Some(topic) == first).unwrap_or_default()
}

/// The issues from the one at `from` that fill a screen.
fn fill_screen(corpus: &Corpus, comparison: &Comparison, from: usize) -> Vec<usize> {
    let (mut issues, mut room) = (Vec::new(), SCREENFUL);
    for (at, &topic) in corpus.topics().iter().enumerate().skip(from) {
        let Some(row) = comparison.row(topic) else { continue };
        if room == 0 {
            break;
        }
        issues.push(at);
        let cells = comparison.cells(row);
        let quotes: usize = cells.iter().map(|shown| quotes_at_first(comparison, shown)).sum();
        // Fewer beside each other take more room below each other.
        room = room.saturating_sub(quotes * CARDS_IN_A_ROW / cells.len().clamp(1, CARDS_IN_A_ROW));
    }
    issues
}

/// Calls back this many milliseconds after the last of several changes of what `track` follows.
pub fn after(host: &'static Host, milliseconds: u32, track: impl Fn() + 'static, call: impl Fn() + Copy + 'static) {
    let pending = StoredValue::new_local(None);
    // The first time, too: what is followed may have changed before this ran.
    Effect::new(move |_| {
        track();
        pending.set_value(Some((host.later)(milliseconds, Box::new(call))));
    });
}
