//! What can narrow the comparison and be cleared again.

use crate::{
    bundle::Date,
    compare::Facets,
    selection::{Facet, Only, Selection},
};

/// Something that narrows the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Only some values of a facet are shown.
    Of(Facet),
    /// Any of the [`DateLimit`]s.
    Dates,
    /// Only what a search finds is shown.
    Search,
    /// Only issues on which speakers have something in common, or differ, are shown.
    Only,
}

impl Limit {
    /// Those that are set.
    pub fn set_in(selection: &Selection) -> Vec<Self> {
        let all = Facet::ALL.map(Self::Of).into_iter().chain([Self::Dates, Self::Search, Self::Only]);
        all.filter(|limit| limit.is_set(selection)).collect()
    }

    /// Whether it narrows the selection.
    pub fn is_set(self, selection: &Selection) -> bool {
        match self {
            Self::Of(facet) => selection.chosen(facet).is_some(),
            Self::Dates => DateLimit::ALL.iter().any(|limit| limit.date(selection).is_some()),
            Self::Search => !selection.search.is_empty(),
            Self::Only => selection.only != Only::All,
        }
    }

    /// Takes it out of the selection.
    pub fn clear(self, selection: &mut Selection) {
        match self {
            Self::Of(facet) => selection.choose(facet, None),
            Self::Dates => DateLimit::ALL.iter().for_each(|limit| limit.set(selection, None)),
            Self::Search => selection.search = "".into(),
            Self::Only => selection.only = Only::All,
        }
    }

    /// How many quotes there would be without it.
    pub fn quotes_without(self, counts: &Facets) -> usize {
        match self {
            Self::Of(facet) => counts.without(facet),
            Self::Dates => counts.without_dates(),
            Self::Search => counts.without_search(),
            Self::Only => counts.without_only(),
        }
    }

    /// The id of the message on the button that clears it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Of(Facet::Speaker) => "show-all-speakers",
            Self::Of(Facet::Issue) => "show-all-issues",
            Self::Of(Facet::Position) => "show-all-positions",
            Self::Of(Facet::Source) => "show-all-sources",
            Self::Of(Facet::Kind) => "show-all-kinds",
            Self::Of(Facet::Basis) => "show-all-basis",
            Self::Of(Facet::Quote) => "show-all-quotes",
            Self::Dates => "show-all-dates",
            Self::Search => "clear-search",
            Self::Only => "show-other-issues",
        }
    }
}

/// A date that narrows the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateLimit {
    /// [`Selection::since`].
    Since,
    /// [`Selection::until`].
    Until,
    /// [`Selection::as_of`].
    AsOf,
}

impl DateLimit {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Since, Self::Until, Self::AsOf];

    fn date(self, selection: &Selection) -> Option<&Date> {
        match self {
            Self::Since => selection.since.as_ref(),
            Self::Until => selection.until.as_ref(),
            Self::AsOf => selection.as_of.as_ref(),
        }
    }

    /// The day, as `YYYY-MM-DD`: of a whole month or year the first one that is shown, or the last one.
    pub fn day(self, selection: &Selection) -> Option<String> {
        let date = self.date(selection)?;
        match self {
            Self::Since => date.first_day(),
            Self::Until | Self::AsOf => date.last_day(),
        }
    }

    /// Sets the date, or clears it.
    pub fn set(self, selection: &mut Selection, date: Option<Date>) {
        match self {
            Self::Since => selection.since = date,
            Self::Until => selection.until = date,
            Self::AsOf => selection.as_of = date,
        }
    }

    /// The id of the message with its field's label.
    pub fn label(self) -> &'static str {
        match self {
            Self::Since => "from",
            Self::Until => "until",
            Self::AsOf => "as-of",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selection(query: &str) -> Selection {
        let Ok(selection) = query.parse();
        selection
    }

    #[test]
    fn each_limit_that_is_set_can_be_cleared_and_the_others_stay() {
        for (query, limit, left) in [
            ("speakers=ada&search=x", Limit::Of(Facet::Speaker), "search=x"),
            ("issues=", Limit::Of(Facet::Issue), ""),
            ("positions=support&basis=vote", Limit::Of(Facet::Basis), "positions=support"),
            ("since=2024&until=2025&as-of=2026&kinds=verbatim", Limit::Dates, "kinds=verbatim"),
            ("as-of=2026", Limit::Dates, ""),
            ("search=x&view=matrix", Limit::Search, "view=matrix"),
            ("only=differ&group-by=issue", Limit::Only, "group-by=issue"),
        ] {
            let mut selection = selection(query);
            assert!(Limit::set_in(&selection).contains(&limit), "{query}");
            limit.clear(&mut selection);
            assert!(!limit.is_set(&selection), "{query}");
            assert_eq!(selection.to_string(), left, "{query}");
        }
    }

    #[test]
    fn a_layout_is_no_limit() {
        assert_eq!(Limit::set_in(&selection("view=matrix&group-by=speaker&issues-by=ada&sort=issue&quote=q")), []);
    }

    #[test]
    fn a_field_has_the_day_on_which_a_limit_begins_or_ends() {
        let selection = selection("since=2024&until=2024-02&as-of=soon");
        let days = DateLimit::ALL.map(|limit| limit.day(&selection));
        assert_eq!(days, [Some("2024-01-01".to_owned()), Some("2024-02-29".to_owned()), None]);
    }
}
