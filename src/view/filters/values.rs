//! Which values a facet has, and what ticking one does to the selection.
//!
//! Values are numbered as in [`Facets::counts`].

use crate::{
    compare::{Facets, value_name},
    corpus::Corpus,
    selection::{Facet, Selection},
};

/// The values to choose from: all speakers and issues, and of other facets what any quote has. `all` counts all quotes.
pub fn values(all: &Facets, facet: Facet) -> Vec<usize> {
    let is_there = |(_, count): &(usize, &u32)| matches!(facet, Facet::Speaker | Facet::Issue) || **count > 0;
    all.counts(facet).iter().enumerate().filter(is_there).map(|(value, _)| value).collect()
}

/// Whether the selection has what has this value.
pub fn is_chosen(corpus: &Corpus, selection: &Selection, facet: Facet, value: usize) -> bool {
    selection.has(facet, &value_name(corpus, facet, value))
}

/// Takes one of the `values` out of the selection, or into it where it is not.
pub fn toggle(corpus: &Corpus, selection: &mut Selection, facet: Facet, values: &[usize], toggled: usize) {
    let chosen = values.iter().filter(|&&value| is_chosen(corpus, selection, facet, value) != (value == toggled));
    let names: Vec<_> = chosen.map(|&value| value_name(corpus, facet, value)).collect();
    selection.choose(facet, (names.len() < values.len()).then_some(names));
}

/// Chooses what has this value, and nothing else.
pub fn choose_only(corpus: &Corpus, selection: &mut Selection, facet: Facet, value: usize) {
    selection.choose(facet, Some(vec![value_name(corpus, facet, value)]));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{bundle::parse, compare::facets};

    /// Ada and Bea, and a quote that its source gives to nobody: speakers 0, 1 and 2.
    fn corpus() -> Corpus {
        let json = r#"{ "standpoint": 1, "name": "A test",
            "speakers": [{ "id": "ada", "name": "Ada" }, { "id": "bea", "name": "Bea" }],
            "issues": [{ "id": "i", "name": "Bridge" }, { "id": "j", "name": "Ferry" }],
            "sources": [{ "id": "s", "name": "Gazette" }, { "id": "t", "name": "Radio" }],
            "quotes": [
                { "id": "q", "text": "Yes.", "speaker": "ada", "issues": ["i"], "source": "t" },
                { "id": "r", "text": "No.", "issues": ["i"], "source": "t" }
            ] }"#;
        Corpus::new(parse(json.as_bytes()).unwrap())
    }

    #[test]
    fn speakers_and_issues_are_there_even_without_a_quote_and_other_values_are_not() {
        let all = facets(&corpus(), &Selection::default(), None);
        for (facet, expected) in
            [(Facet::Speaker, &[0, 1, 2][..]), (Facet::Issue, &[0, 1]), (Facet::Source, &[1]), (Facet::Kind, &[0])]
        {
            assert_eq!(values(&all, facet), expected, "{facet:?}");
        }
    }

    #[test]
    fn toggling_takes_a_speaker_out_or_in() {
        for (before, toggled, after) in [
            ("", 1, "speakers=ada,~"),
            ("", 2, "speakers=ada,bea"),
            ("speakers=ada", 0, "speakers="),
            ("speakers=", 2, "speakers=~"),
            ("speakers=ada,bea&search=x", 2, "search=x"),
            // What there is none of goes with the first choice.
            ("speakers=ada,cyd", 1, "speakers=ada,bea"),
        ] {
            let Ok(mut selection) = before.parse::<Selection>();
            let corpus = corpus();
            let was_chosen = is_chosen(&corpus, &selection, Facet::Speaker, toggled);
            toggle(&corpus, &mut selection, Facet::Speaker, &[0, 1, 2], toggled);
            assert_eq!(selection.to_string(), after, "{before}");
            assert_ne!(is_chosen(&corpus, &selection, Facet::Speaker, toggled), was_chosen, "{before}");
        }
    }

    #[test]
    fn one_can_be_chosen_alone() {
        for (value, after) in [(0, "issues=j&speakers=ada"), (2, "speakers=~")] {
            let Ok(mut selection) = "speakers=ada,bea".parse::<Selection>();
            choose_only(&corpus(), &mut selection, Facet::Speaker, value);
            if value == 0 {
                choose_only(&corpus(), &mut selection, Facet::Issue, 1);
            }
            let Ok(expected) = after.parse::<Selection>();
            assert_eq!(selection, expected);
        }
    }
}
