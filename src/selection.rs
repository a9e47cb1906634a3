//! What the reader chose, as it stands in an address.
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

mod parameters;
mod query;
mod words;

use crate::bundle::Date;

pub use self::{
    parameters::{PARAMETERS, Value},
    words::{Facet, Sort, View},
};

/// The parts of the comparison that a reader wants to see, and how.
///
/// It names what it means by the file's ids and the format's words, so that it outlives the file it was made from;
/// whether there is such a thing is for [`crate::compare`] to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    chosen: [Option<Vec<Name>>; Facet::ALL.len()],
    /// Only what was said on this day or later, or may have been; what has no date is left out.
    pub since: Option<Date>,
    /// Only what was said on this day or earlier, or may have been; what has no date is left out.
    pub until: Option<Date>,
    /// The comparison as it was on this day: what came later is left out. What has no date stays.
    pub as_of: Option<Date>,
    /// Words to look for, as [`crate::search`] reads them.
    pub search: Box<str>,
    /// How it is laid out.
    pub view: View,
    /// In which order quotes are listed.
    pub sort: Sort,
    /// The id of the speaker by whose positions the matrix orders its rows.
    pub rows_by: Option<Box<str>>,
    /// The id of the issue by the positions on which the matrix orders its columns.
    pub columns_by: Option<Box<str>>,
    /// The id of the quote that is open.
    pub quote: Option<Box<str>>,
}

/// An id or a word; none for what has none, such as quotes that their source gives to nobody.
pub type Name = Option<Box<str>>;

impl Selection {
    /// Which are chosen of a facet, each once and in order; all where absent, none where empty.
    #[must_use]
    pub fn chosen(&self, facet: Facet) -> Option<&[Name]> {
        self.chosen.get(facet as usize)?.as_deref()
    }

    /// Chooses these of a facet, or all.
    pub fn choose(&mut self, facet: Facet, names: Option<Vec<Name>>) {
        if let Some(chosen) = self.chosen.get_mut(facet as usize) {
            *chosen = names.map(|names| each_once(names.into_iter()));
        }
    }

    /// Whether anything but speakers, issues and the day of [`Self::as_of`] is chosen: whether what is left of a card is
    /// less than what there is.
    #[must_use]
    pub fn narrows(&self) -> bool {
        let [_, _, others @ ..] = &self.chosen;
        others.iter().any(Option::is_some)
            || readable(self.since.as_ref())
            || readable(self.until.as_ref())
            || !self.search.is_empty()
    }

    /// The same layout of all there is.
    #[must_use]
    pub fn cleared(&self) -> Self {
        let Self { view, sort, rows_by, columns_by, .. } = self.clone();
        Self { view, sort, rows_by, columns_by, ..Self::default() }
    }

    /// The selection with this voice and this issue in it, whatever else it narrows by left out if `all` of the two is to
    /// be shown; nothing if it has them already.
    #[must_use]
    pub fn with(&self, voice: &Name, topic: &Name, all: bool) -> Option<Self> {
        let mut wider = if all { self.cleared() } else { self.clone() };
        for (facet, name) in [(Facet::Speaker, voice), (Facet::Issue, topic)] {
            if let Some(chosen) = self.chosen(facet) {
                wider.choose(facet, Some(chosen.iter().chain([name]).cloned().collect()));
            }
        }
        (wider != *self).then_some(wider)
    }
}

/// Whether a date says anything.
fn readable(date: Option<&Date>) -> bool {
    date.is_some_and(|date| date.precision().is_some())
}

/// In order, each once: there are never many. Nothing comes last.
fn each_once(named: impl Iterator<Item = Name>) -> Vec<Name> {
    let mut ordered: Vec<Name> = Vec::new();
    for one in named {
        let order = |other: &Name| (other.is_none(), other).cmp(&(one.is_none(), &one));
        if let Err(at) = ordered.binary_search_by(order) {
            ordered.insert(at, one);
        }
    }
    ordered
}

#[cfg(test)]
mod tests;
