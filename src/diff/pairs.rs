//! Which items of two bundles are the same.

use std::{
    collections::{HashMap, VecDeque},
    hash::Hash,
};

use super::fields::Changed;
use crate::{
    bundle::{Bundle, Index, IssueId, QuoteId, SourceId, SpeakerId, Stance, Table},
    fold::normalize,
};

/// An item of the old bundle, of the new one, or of both.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pair<I> {
    Old(I),
    New(I),
    Both(I, I),
}

/// The items of two bundles, list by list.
pub(super) struct Pairs {
    pub(super) sources: Vec<Pair<SourceId>>,
    pub(super) speakers: Vec<Pair<SpeakerId>>,
    pub(super) issues: Vec<Pair<IssueId>>,
    pub(super) quotes: Vec<Pair<QuoteId>>,
    /// By their positions in the lists.
    pub(super) stances: Vec<Pair<usize>>,
    /// What the ids are now that were changed.
    pub(super) changed: Changed,
}

impl Pairs {
    pub(super) fn new(old: &Bundle, new: &Bundle) -> Self {
        let mut changed = Changed::new();
        let sources = pairs("source", &old.sources, &new.sources, &mut changed, |source| normalize(&source.name));
        let speakers = pairs("speaker", &old.speakers, &new.speakers, &mut changed, |speaker| normalize(&speaker.name));
        let issues = pairs("issue", &old.issues, &new.issues, &mut changed, |issue| normalize(&issue.name));
        let words = |quote: &crate::bundle::Quote| normalize(&quote.fragments.join(" "));
        let quotes = pairs("quote", &old.quotes, &new.quotes, &mut changed, words);
        let stances = stances(old, new, &changed);
        Self { sources, speakers, issues, quotes, stances, changed }
    }
}

/// Pairs by id, and those that are left by what they say.
fn pairs<I: Index, T>(
    what: &'static str,
    old: &Table<I, T>,
    new: &Table<I, T>,
    changed: &mut Changed,
    says: impl Fn(&T) -> String,
) -> Vec<Pair<I>> {
    let has = |table: &Table<I, T>, id: &str| table.find(id).filter(|&index| table.get(index).is_some());
    let mut came: HashMap<String, VecDeque<I>> = HashMap::new();
    for (index, id, item) in new.iter() {
        if let (Some(item), None) = (item, has(old, id)) {
            came.entry(says(item)).or_default().push_back(index);
        }
    }
    let mut list = Vec::new();
    for (index, id, item) in old.iter() {
        let Some(item) = item else { continue };
        let other = has(new, id).or_else(|| came.get_mut(&says(item))?.pop_front());
        if let Some(other) = other.filter(|&other| new.id(other) != id) {
            changed.insert((what, id.to_owned()), new.id(other).to_owned());
        }
        list.push(other.map_or(Pair::Old(index), |other| Pair::Both(index, other)));
    }
    let mut left: Vec<I> = came.into_values().flatten().collect();
    left.sort();
    list.extend(left.into_iter().map(Pair::New));
    list
}

/// Pairs stances of one speaker on one issue: first those of one date, then in their order.
fn stances(old: &Bundle, new: &Bundle, changed: &Changed) -> Vec<Pair<usize>> {
    let now =
        |list: &'static str, id: &str| changed.get(&(list, id.to_owned())).cloned().unwrap_or_else(|| id.to_owned());
    let date = |stance: &Stance| stance.date.as_ref().map(|date| date.written().to_owned());
    let before =
        |stance: &Stance| (now("speaker", old.speakers.id(stance.speaker)), now("issue", old.issues.id(stance.issue)));
    let after = |stance: &Stance| (new.speakers.id(stance.speaker).to_owned(), new.issues.id(stance.issue).to_owned());
    let mut others = vec![None; old.stances.len()];
    let mut is_left = vec![true; new.stances.len()];
    match_up(
        &mut others,
        &mut is_left,
        &old.stances,
        &new.stances,
        |stance| (before(stance), date(stance)),
        |stance| (after(stance), date(stance)),
    );
    match_up(&mut others, &mut is_left, &old.stances, &new.stances, before, after);
    let mut list: Vec<Pair<usize>> = others
        .iter()
        .enumerate()
        .map(|(at, other)| other.map_or(Pair::Old(at), |other| Pair::Both(at, other)))
        .collect();
    list.extend((0..).zip(&is_left).filter(|(_, left)| **left).map(|(at, _)| Pair::New(at)));
    list
}

fn match_up<K: Eq + Hash>(
    others: &mut [Option<usize>],
    is_left: &mut [bool],
    old: &[Stance],
    new: &[Stance],
    before: impl Fn(&Stance) -> K,
    after: impl Fn(&Stance) -> K,
) {
    let mut left: HashMap<K, VecDeque<usize>> = HashMap::new();
    for (at, (stance, _)) in new.iter().zip(&*is_left).enumerate().filter(|(_, (_, left))| **left) {
        left.entry(after(stance)).or_default().push_back(at);
    }
    for (other, stance) in others.iter_mut().zip(old).filter(|(other, _)| other.is_none()) {
        *other = left.get_mut(&before(stance)).and_then(VecDeque::pop_front);
        if let Some(taken) = other.and_then(|at| is_left.get_mut(at)) {
            *taken = false;
        }
    }
}
