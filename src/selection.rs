//! What the reader selected, as written in an address.
//!
//! ```
//! use standpoint::selection::{Facet, Selection, View};
//!
//! let selection: Selection = "?speakers=beebe,bucci&search=peace+talks&view=quotes".parse()?;
//! assert_eq!(selection.chosen(Facet::Speaker).map(<[_]>::len), Some(2));
//! assert_eq!((&*selection.search, selection.view), ("peace talks", View::Quotes));
//! assert_eq!(selection.to_string(), "speakers=beebe,bucci&search=peace+talks&view=quotes");
//! assert_eq!(Selection::default().to_string(), ""); // everything, on cards
//! # Ok::<(), std::convert::Infallible>(())
//! ```

mod linked;
mod listed;
mod parameters;
mod query;
mod words;

use std::cmp::Ordering;

use crate::bundle::Date;

pub use self::{
    linked::Linked,
    parameters::{PARAMETERS, Value},
    words::{Facet, Grouping, Only, Sort, View},
};

/// The parts of the comparison that a reader wants to see, and how.
///
/// It refers to items by the file's ids and the format's words, so that it outlives the file it was made for;
/// [`crate::compare`] reports what the file does not have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    chosen: [Option<Vec<Name>>; Facet::ALL.len()],
    /// Only what was, or may have been, said on this day or later; undated items are left out.
    pub since: Option<Date>,
    /// Only what was, or may have been, said on this day or earlier; undated items are left out.
    pub until: Option<Date>,
    /// The comparison as of this day: what came later is left out; undated items stay.
    pub as_of: Option<Date>,
    /// Words to look for, as [`crate::search`] reads them.
    pub search: Box<str>,
    /// Which issues are shown, by what the shown speakers have on them.
    pub only: Only,
    /// The layout.
    pub view: View,
    /// What cards stand together by; where absent, as suits the comparison best ([`default_grouping`](crate::compare::default_grouping)).
    pub group_by: Option<Grouping>,
    /// The order of the list of quotes.
    pub sort: Sort,
    /// The id of the speaker by whose positions the matrix orders its issues.
    pub issues_by: Option<Box<str>>,
    /// The id of the issue by the positions on which the matrix orders its speakers.
    pub speakers_by: Option<Box<str>>,
    /// The id of the quote that is open.
    pub quote: Option<Box<str>>,
}

/// An id or a word; `None` for items without one, such as quotes that their source attributes to nobody.
pub type Name = Option<Box<str>>;

impl Selection {
    /// The values chosen of a facet, sorted and unique; `None` for all, an empty slice for none.
    #[must_use]
    pub fn chosen(&self, facet: Facet) -> Option<&[Name]> {
        self.chosen.get(facet as usize)?.as_deref()
    }

    /// Whether a value of a facet is among those chosen.
    #[must_use]
    pub fn has(&self, facet: Facet, name: &Name) -> bool {
        self.chosen(facet).is_none_or(|chosen| chosen.binary_search_by(|other| order(other, name)).is_ok())
    }

    /// Chooses values of a facet; `None` for all.
    pub fn choose(&mut self, facet: Facet, names: Option<Vec<Name>>) {
        if let Some(chosen) = self.chosen.get_mut(facet as usize) {
            *chosen = names.map(|mut names| {
                names.sort_unstable_by(order);
                names.dedup();
                names
            });
        }
    }

    /// Whether anything but speakers, issues and [`Self::as_of`] is chosen, so that cards may show less than there is.
    #[must_use]
    pub fn narrows(&self) -> bool {
        let [_, _, others @ ..] = &self.chosen;
        others.iter().any(Option::is_some)
            || readable(self.since.as_ref())
            || readable(self.until.as_ref())
            || !self.search.is_empty()
    }

    /// The same layout with nothing narrowed.
    #[must_use]
    pub fn cleared(&self) -> Self {
        let Self { view, group_by, sort, issues_by, speakers_by, .. } = self.clone();
        Self { view, group_by, sort, issues_by, speakers_by, ..Self::default() }
    }

    /// The selection widened to include a voice and a topic; with `all`, without any other narrowing. `None` if it
    /// includes them already.
    #[must_use]
    pub fn with(&self, voice: &Name, topic: &Name, all: bool) -> Option<Self> {
        let mut wider = if all { self.cleared() } else { self.clone() };
        wider.only = Only::All;
        for (facet, name) in [(Facet::Speaker, voice), (Facet::Issue, topic)] {
            if let Some(chosen) = self.chosen(facet) {
                wider.choose(facet, Some(chosen.iter().chain([name]).cloned().collect()));
            }
        }
        (wider != *self).then_some(wider)
    }
}

/// Whether a date could be parsed.
fn readable(date: Option<&Date>) -> bool {
    date.is_some_and(|date| date.precision().is_some())
}

/// The order of names in a selection: `None` comes last.
fn order(one: &Name, other: &Name) -> Ordering {
    (one.is_none(), one).cmp(&(other.is_none(), other))
}

#[cfg(test)]
mod tests;
