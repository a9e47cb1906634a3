//! What can be opened to choose from.

use super::limits::Limit;
use crate::{
    bundle::{Date, Kind},
    corpus::Corpus,
    selection::{Facet, Selection},
};

/// What can be opened to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The values of a facet.
    Of(Facet),
    /// A range of dates.
    Dates,
}

impl Panel {
    /// Those with something to choose between.
    pub fn offered(corpus: &Corpus) -> Vec<Self> {
        let bundle = corpus.bundle();
        let quotes = || bundle.quotes.iter().filter_map(|(.., quote)| quote);
        let is_offered = |panel: &Self| match panel {
            Self::Of(Facet::Speaker) => true,
            Self::Of(Facet::Issue) => corpus.topics().len() > 1,
            Self::Of(Facet::Position) => !bundle.stances.is_empty(),
            Self::Of(Facet::Basis) => bundle.stances.iter().any(|stance| stance.basis.is_some()),
            Self::Of(Facet::Source) => bundle.sources.indices() > 1,
            Self::Of(Facet::Quote) => false,
            Self::Of(Facet::Kind) => quotes().any(|quote| quote.kind != Kind::Verbatim),
            Self::Dates => quotes().any(|quote| quote.date.as_ref().and_then(Date::days).is_some()),
        };
        Facet::ALL.map(Self::Of).into_iter().chain([Self::Dates]).filter(is_offered).collect()
    }

    /// Whether what is chosen in it narrows the comparison.
    pub fn narrows(self, selection: &Selection) -> bool {
        let limit = match self {
            Self::Of(facet) => Limit::Of(facet),
            Self::Dates => Limit::Dates,
        };
        limit.is_set(selection)
    }

    /// The id of the message with its title.
    pub fn title(self) -> &'static str {
        match self {
            Self::Of(Facet::Speaker) => "choose-speakers",
            Self::Of(Facet::Issue) => "choose-issues",
            Self::Of(Facet::Position) => "choose-positions",
            Self::Of(Facet::Source) => "choose-sources",
            Self::Of(Facet::Kind) => "choose-kinds",
            Self::Of(Facet::Basis) => "choose-basis",
            // Readers are not offered it.
            Self::Of(Facet::Quote) => "view-quotes",
            Self::Dates => "choose-dates",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::parse;

    fn corpus(lists: &str) -> Corpus {
        let json = format!(r#"{{ "standpoint": 1, "name": "A test", {lists} }}"#);
        Corpus::new(parse(json.as_bytes()).unwrap())
    }

    #[test]
    fn only_panels_with_something_to_choose_between_are_offered() {
        let people = r#""speakers": [{ "id": "ada", "name": "Ada" }], "issues": [{ "id": "i", "name": "Bridge" }]"#;
        for (lists, expected) in [
            ("", &[][..]),
            (r#", "quotes": [{ "id": "q", "text": "Yes.", "speaker": "ada", "issues": ["i"] }]"#, &[]),
            // The second topic is no issue at all.
            (r#", "quotes": [{ "id": "q", "text": "Yes.", "speaker": "ada" }]"#, &[Panel::Of(Facet::Issue)]),
            (
                r#", "stances": [{ "speaker": "ada", "issue": "i", "position": "support" }]"#,
                &[Panel::Of(Facet::Position)],
            ),
            (
                r#", "stances": [{ "speaker": "ada", "issue": "i", "position": "support", "basis": "vote" }]"#,
                &[Panel::Of(Facet::Position), Panel::Of(Facet::Basis)],
            ),
            (r#", "sources": [{ "id": "s", "name": "Gazette" }]"#, &[]),
            (
                r#", "sources": [{ "id": "s", "name": "Gazette" }, { "id": "t", "name": "Radio" }]"#,
                &[Panel::Of(Facet::Source)],
            ),
            (
                r#", "quotes": [{ "id": "q", "text": "Yes.", "issues": ["i"], "kind": "paraphrase" }]"#,
                &[Panel::Of(Facet::Kind)],
            ),
            (r#", "quotes": [{ "id": "q", "text": "Yes.", "issues": ["i"], "date": "2024" }]"#, &[Panel::Dates]),
            (r#", "quotes": [{ "id": "q", "text": "Yes.", "issues": ["i"], "date": "soon" }]"#, &[]),
        ] {
            let offered = Panel::offered(&corpus(&format!("{people}{lists}")));
            let expected = [&[Panel::Of(Facet::Speaker)], expected].concat();
            assert_eq!(offered, expected, "{lists}");
        }
    }

    #[test]
    fn a_panel_says_that_something_is_chosen_in_it() {
        for (query, expected) in [
            ("", None),
            ("search=x", None),
            ("speakers=ada", Some(Panel::Of(Facet::Speaker))),
            ("sources=", Some(Panel::Of(Facet::Source))),
            ("as-of=2024", Some(Panel::Dates)),
        ] {
            let Ok(selection) = query.parse::<Selection>();
            let all = Facet::ALL.map(Panel::Of).into_iter().chain([Panel::Dates]);
            assert!(all.filter(|panel| panel.narrows(&selection)).eq(expected), "{query}");
        }
    }
}
