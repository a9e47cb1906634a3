//! A selection in the address of somebody else's page.
//!
//! The page may have chosen something itself, by the element's attributes, and may have names of its own in the address. So the
//! address says only in what the reader's choice differs from the page's, and what in it is not ours stays as it is.

use super::{
    Selection,
    listed::{ALL, NONE},
    parameters::PARAMETERS,
    query::{from_query, names_of_query},
    readable,
    words::{Facet, Grouping, Only, Sort, View},
};
use crate::bundle::{Basis, Date, Kind, Position};

/// How a page's address says what is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linked {
    prefix: Box<str>,
    otherwise: Selection,
}

impl Linked {
    /// By names that begin with a prefix, if `prefix` is one: letters, digits and `-`, `_` or `.`, with one of these three at its
    /// end. What the address does not say is chosen as `otherwise`.
    #[must_use]
    pub fn new(prefix: &str, otherwise: Selection) -> Self {
        let is_end = |c| matches!(c, '-' | '_' | '.');
        let is_prefix = prefix.ends_with(is_end) && prefix.chars().all(|c| c.is_ascii_alphanumeric() || is_end(c));
        Self { prefix: if is_prefix { prefix } else { "" }.into(), otherwise }
    }

    /// What is chosen where the address has this query, with or without its question mark. Of a parameter that stands twice, the
    /// last counts.
    #[must_use]
    pub fn read(&self, query: &str) -> Selection {
        self.read_over(self.otherwise.clone(), query)
    }

    /// The same where what the address does not say is as in `selection`.
    #[must_use]
    pub fn read_over(&self, mut selection: Selection, query: &str) -> Selection {
        let query = query.strip_prefix('?').unwrap_or(query);
        for (parameter, value) in query.split('&').filter_map(|pair| self.own(pair)) {
            selection.read(parameter, value);
        }
        selection
    }

    /// `query` with its selection replaced by this one, and everything else left as it is; with a question mark unless it is
    /// empty.
    #[must_use]
    pub fn write(&self, selection: &Selection, query: &str) -> String {
        let query = query.strip_prefix('?').unwrap_or(query);
        let others = query.split('&').filter(|pair| !pair.is_empty() && self.own(pair).is_none()).map(str::to_owned);
        let own = selection.pairs(&self.otherwise).map(|(key, value)| format!("{}{key}={value}", self.prefix));
        let pairs: Vec<String> = others.chain(own).collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }

    /// A parameter and its value, where they are ours: a page may have `view=print` for itself.
    fn own<'q>(&self, pair: &'q str) -> Option<(&'q str, &'q str)> {
        let (parameter, value) = pair.strip_prefix(&*self.prefix)?.split_once('=')?;
        (PARAMETERS.contains(&parameter) && is_meaningful(parameter, value)).then_some((parameter, value))
    }
}

impl Selection {
    /// `query` with its selection replaced by this one, and everything else left as it is; with a
    /// question mark unless it is empty.
    #[must_use]
    pub fn in_query(&self, query: &str) -> String {
        Linked::default().write(self, query)
    }
}

/// Whether a parameter could have this value. Of a list of words one that is known is enough; whether there are ids, the file
/// tells.
fn is_meaningful(parameter: &str, value: &str) -> bool {
    let is_word: fn(&str) -> bool = match Facet::named(parameter) {
        Some(Facet::Position) => |word| Position::ALL.iter().any(|position| position.word() == word),
        Some(Facet::Kind) => |word| Kind::ALL.iter().any(|kind| kind.word() == word),
        Some(Facet::Basis) => |word| Basis::ALL.iter().any(|basis| basis.word() == word),
        Some(Facet::Speaker | Facet::Issue | Facet::Source | Facet::Quote) => return true,
        None => {
            let text = from_query(value);
            return match parameter {
                "view" => View::named(&text).is_some(),
                "only" => Only::named(&text).is_some(),
                "group-by" => text.is_empty() || Grouping::named(&text).is_some(),
                "sort" => Sort::named(&text).is_some(),
                "since" | "until" | "as-of" => text.is_empty() || readable(Some(&Date::new(&text))),
                _ => true,
            };
        }
    };
    let mut names = names_of_query(value).peekable();
    let is_known = |name: &str| name.split(',').any(|word| matches!(word, NONE | ALL) || is_word(word));
    names.peek().is_none() || names.any(|name| name.is_none_or(|name| is_known(&name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selection(query: &str) -> Selection {
        let Ok(selection) = query.parse();
        selection
    }

    #[test]
    fn the_page_s_choice_holds_for_what_the_address_does_not_say() {
        let linked = Linked::new("", selection("speakers=ada&view=matrix&search=bridge"));
        for (query, chosen) in [
            ("", "speakers=ada&search=bridge&view=matrix"),
            ("?issues=i", "speakers=ada&issues=i&search=bridge&view=matrix"),
            ("?speakers=bea", "speakers=bea&search=bridge&view=matrix"),
            ("?speakers=*&search=", "view=matrix"),
            ("?speakers=&view=cards", "speakers=&search=bridge"),
        ] {
            assert_eq!(linked.read(query).to_string(), chosen, "{query}");
        }
    }

    #[test]
    fn an_address_can_say_that_all_is_shown() {
        for otherwise in [
            "",
            "speakers=ada&issues=&kinds=verbatim&since=2024&as-of=2025&search=x&view=matrix&sort=issue&issues-by=ada&quote=q",
        ] {
            let linked = Linked::new("", selection(otherwise));
            for chosen in ["", "speakers=bea", "speakers=ada&view=timeline", "speakers=~", otherwise] {
                let chosen = selection(chosen);
                let query = linked.write(&chosen, "");
                assert_eq!(linked.read(&query), chosen, "{query}");
                // What is as the page has chosen it is not said.
                assert_eq!(query.is_empty(), chosen == selection(otherwise), "{query}");
            }
        }
    }

    #[test]
    fn what_is_not_ours_is_neither_obeyed_nor_removed() {
        let linked = Linked::new("", selection("speakers=ada"));
        for foreign in [
            "view=print",
            "view",
            "speakers",
            "sort=price",
            "kinds=bug",
            "positions=1,2",
            "basis=monthly",
            "since=yesterday",
            "=x",
            "Search=x",
            "c-search=x",
        ] {
            let query = format!("?{foreign}");
            assert_eq!(linked.read(&query), selection("speakers=ada"), "{query}");
            let written = linked.write(&selection("speakers=bea&view=quotes&sort=issue&kinds=verbatim"), &query);
            assert_eq!(written, format!("?{foreign}&speakers=bea&kinds=verbatim&view=quotes&sort=issue"));
            assert_eq!(linked.write(&selection("speakers=ada"), &written), query, "{query}");
        }
        for own in ["kinds=verbatim%2Cbug", "positions=", "basis=%7E", "since=2024", "until=", "view=cards", "search="]
        {
            assert_eq!(linked.write(&selection("speakers=ada"), &format!("?{own}&page=2")), "?page=2", "{own}");
        }
    }

    #[test]
    fn a_prefix_keeps_the_element_s_names_apart_from_the_page_s() {
        let linked = Linked::new("talks-", Selection::default());
        let query = "?search=tunnel&talks-speakers=ada&speakers=bea";
        assert_eq!(linked.read(query), selection("speakers=ada"));
        assert_eq!(linked.write(&selection("search=x"), query), "?search=tunnel&speakers=bea&talks-search=x");
        // What an attribute without a value has in some pages is none.
        for no_prefix in ["", "linked", "true", "a b-", "é-", "&-"] {
            assert_eq!(Linked::new(no_prefix, Selection::default()), Linked::default(), "{no_prefix}");
        }
    }

    proptest::proptest! {
        #[test]
        fn every_query_stays_but_for_what_is_ours(query in "([a-z]{1,3}=?|view=|kinds=|speakers=|[&,%*~]|[a-z0-9]){0,12}") {
            let linked = Linked::new("", selection("speakers=ada&view=matrix"));
            let chosen = linked.read(&query);
            let written = linked.write(&chosen, &query);
            proptest::prop_assert_eq!(linked.read(&written), chosen);
            let cleared = linked.write(&selection("speakers=ada&view=matrix"), &query);
            proptest::prop_assert_eq!(linked.read(&cleared), selection("speakers=ada&view=matrix"));
        }
    }
}
