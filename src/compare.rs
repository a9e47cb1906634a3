//! What is on screen: the cells of a corpus that a selection leaves, as numbers, with no text copied.

use std::ops::Range;

use crate::{
    bundle::{Index, IssueId},
    corpus::{Corpus, Topic, Voice},
    selection::{Selection, Who},
};

/// Voices beside each other, topic by topic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The voices to show, as positions in [`Corpus::voices`].
    pub columns: Vec<usize>,
    /// Every topic on which anybody has anything, and every issue; of them, those that were chosen.
    pub rows: Vec<Row>,
    cells: Vec<usize>,
    /// How many different quotes are shown.
    pub quotes: usize,
    /// Speakers' ids the selection names that the corpus does not have.
    pub unknown: Vec<Box<str>>,
    /// Whether issues were chosen of which there is none.
    pub no_issue: bool,
    /// As `unknown`, of issues.
    pub unknown_issues: Vec<Box<str>>,
}

/// One topic's part of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// On what.
    pub topic: Topic,
    cells: Range<usize>,
}

impl Comparison {
    /// Whether nothing is shown because no speaker or no issue is chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty() || self.no_issue
    }

    /// The row's cells, as indices for [`Corpus::cell`], in the order of the columns. A column without
    /// a cell has nothing on this topic.
    #[must_use]
    pub fn cells(&self, row: &Row) -> &[usize] {
        self.cells.get(row.cells.clone()).unwrap_or_default()
    }
}

/// The part of `corpus` that `selection` leaves.
#[must_use]
pub fn compare(corpus: &Corpus, selection: &Selection) -> Comparison {
    let mut comparison = Comparison::default();
    let shown = match &selection.speakers {
        None => vec![true; corpus.voices().len()],
        Some(chosen) => {
            let mut shown = vec![false; corpus.voices().len()];
            for who in chosen {
                match position_of(corpus, who) {
                    Some(position) => shown.iter_mut().skip(position).take(1).for_each(|shown| *shown = true),
                    None => comparison.unknown.extend(unknown(who)),
                }
            }
            shown
        }
    };
    comparison.columns = (0..).zip(&shown).filter_map(|(position, &shown)| shown.then_some(position)).collect();
    let chosen: Option<Vec<IssueId>> = selection.issues.as_ref().map(|named| {
        let mut found = Vec::new();
        for id in named {
            match corpus.bundle().issues.find(id) {
                Some(issue) => found.push(issue),
                None => comparison.unknown_issues.push(id.clone()),
            }
        }
        found
    });
    let mut counted = vec![false; corpus.bundle().quotes.indices()];
    for &topic in corpus.topics() {
        let is_chosen = |chosen: &Vec<IssueId>| topic.is_some_and(|issue| chosen.contains(&issue));
        if !chosen.as_ref().is_none_or(is_chosen) {
            continue;
        }
        let start = comparison.cells.len();
        for index in corpus.row(topic) {
            let Some(cell) = corpus.cell(index) else { continue };
            if !shown.get(cell.rank()).is_some_and(|&shown| shown) {
                continue;
            }
            comparison.cells.push(index);
            for quote in corpus.quotes(cell) {
                if let Some(counted) = counted.get_mut(quote.get()) {
                    comparison.quotes += usize::from(!std::mem::replace(counted, true));
                }
            }
        }
        let cells = start..comparison.cells.len();
        if topic.is_some() || !cells.is_empty() {
            comparison.rows.push(Row { topic, cells });
        }
    }
    comparison.no_issue = chosen.is_some() && comparison.rows.is_empty();
    comparison
}

/// The name by which a selection knows a voice.
#[must_use]
pub fn who(corpus: &Corpus, voice: Voice) -> Who {
    voice.map_or(Who::Unattributed, |speaker| Who::Speaker(corpus.bundle().speakers.id(speaker).into()))
}

fn position_of(corpus: &Corpus, who: &Who) -> Option<usize> {
    let voice = match who {
        Who::Speaker(id) => Some(corpus.bundle().speakers.find(id)?),
        Who::Unattributed => None,
    };
    corpus.position(voice)
}

fn unknown(who: &Who) -> Option<Box<str>> {
    match who {
        Who::Speaker(id) => Some(id.clone()),
        Who::Unattributed => None,
    }
}
