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

use std::{convert::Infallible, fmt, mem, str::FromStr};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::bundle::Date;

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

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            #[default]
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// Every one.
            pub const ALL: [Self; [$($word),*].len()] = [$(Self::$variant),*];

            /// Its word in an address.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            fn named(word: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.word() == word)
            }
        }
    };
}

words! {
    /// What a reader can narrow the comparison by. The words are those of an address.
    Facet {
        /// Who says it; none is for quotes that their source gives to nobody.
        Speaker = "speakers",
        /// What it is about; none is for quotes that are filed under no issue.
        Issue = "issues",
        /// Which position it shows; none is for quotes that show none.
        Position = "positions",
        /// Where it was printed.
        Source = "sources",
        /// Whether it is verbatim.
        Kind = "kinds",
        /// What the editor goes by in stating the position that it shows.
        Basis = "basis",
    }
}

words! {
    /// How a comparison is laid out.
    View {
        /// Cards side by side, issue by issue.
        Cards = "cards",
        /// Speakers × issues.
        Matrix = "matrix",
        /// Along an axis of time.
        Timeline = "timeline",
        /// One list.
        Quotes = "quotes",
    }
}

words! {
    /// An order of quotes.
    Sort {
        /// Earlier first; what has no date last.
        Date = "date",
        /// By the speakers' order, then by date.
        Speaker = "speaker",
        /// By the issues' order, then by speaker and date.
        Issue = "issue",
    }
}

/// All parameters of a query, which are the names of the element's attributes, too. The first are those of the facets.
pub const PARAMETERS: [&str; 15] = [
    "speakers",
    "issues",
    "positions",
    "sources",
    "kinds",
    "basis",
    "since",
    "until",
    "as-of",
    "search",
    "view",
    "sort",
    "rows-by",
    "columns-by",
    "quote",
];

/// What a parameter has, outside of a query, where nothing is escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A date, a word, an id or words to look for.
    Text(String),
    /// The ids or words of a facet; `~` is for what has none.
    List(Vec<String>),
}

impl Value {
    /// The value that an attribute writes: a list with commas for a facet, else a text.
    #[must_use]
    pub fn written(parameter: &str, text: &str) -> Self {
        match Facet::named(parameter) {
            Some(_) => Self::List(text.split(',').map(|name| name.trim().to_owned()).collect()),
            None => Self::Text(text.to_owned()),
        }
    }
}

/// Stands for [`None`] among names: in an id it is always escaped.
const NONE: &str = "~";

/// What needs no escape in a query and separates nothing in ours.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b' ');

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

    /// What a parameter has; nothing where it leaves all as it is.
    #[must_use]
    pub fn get(&self, parameter: &str) -> Option<Value> {
        if let Some(facet) = Facet::named(parameter) {
            let names = self.chosen(facet)?.iter();
            return Some(Value::List(names.map(|name| name.as_deref().unwrap_or(NONE).to_owned()).collect()));
        }
        let date = |date: &Option<Date>| date.as_ref().map(|date| date.written().to_owned());
        let text = match parameter {
            "since" => date(&self.since),
            "until" => date(&self.until),
            "as-of" => date(&self.as_of),
            "search" => Some(self.search.to_string()).filter(|search| !search.is_empty()),
            "view" => Some(self.view.word().to_owned()).filter(|_| self.view != View::default()),
            "sort" => Some(self.sort.word().to_owned()).filter(|_| self.sort != Sort::default()),
            "rows-by" => self.rows_by.as_deref().map(str::to_owned),
            "columns-by" => self.columns_by.as_deref().map(str::to_owned),
            "quote" => self.quote.as_deref().map(str::to_owned),
            _ => None,
        };
        text.map(Value::Text)
    }

    /// Sets what a parameter has. An unknown parameter, an unknown word and an empty text leave all as it is. A date that cannot be
    /// read is kept, for [`crate::compare`] to tell.
    pub fn set(&mut self, parameter: &str, value: &Value) {
        match (Facet::named(parameter), value) {
            (Some(facet), Value::List(names)) => {
                let given = names.iter().filter(|name| !name.is_empty());
                self.choose(facet, Some(given.map(|name| (name != NONE).then(|| name.as_str().into())).collect()));
            }
            (None, Value::Text(text)) => self.set_text(parameter, text),
            _ => {}
        }
    }

    fn set_text(&mut self, parameter: &str, text: &str) {
        let given = Some(text).filter(|text| !text.is_empty());
        match parameter {
            "since" => self.since = given.map(Date::new),
            "until" => self.until = given.map(Date::new),
            "as-of" => self.as_of = given.map(Date::new),
            "search" => self.search = text.into(),
            "view" => self.view = View::named(text).unwrap_or_default(),
            "sort" => self.sort = Sort::named(text).unwrap_or_default(),
            "rows-by" => self.rows_by = given.map(Box::from),
            "columns-by" => self.columns_by = given.map(Box::from),
            "quote" => self.quote = given.map(Box::from),
            _ => {}
        }
    }

    /// Whether a query has any of our parameters.
    #[must_use]
    pub fn is_in(query: &str) -> bool {
        let query = query.strip_prefix('?').unwrap_or(query);
        query.split('&').filter_map(|pair| pair.split_once('=')).any(|(key, _)| PARAMETERS.contains(&key))
    }

    /// `query` with its selection replaced by this one, and everything else left as it is; with a
    /// question mark unless it is empty.
    #[must_use]
    pub fn in_query(&self, query: &str) -> String {
        let query = query.strip_prefix('?').unwrap_or(query);
        let others = query.split('&').filter(|pair| {
            let key = pair.split_once('=').map_or(*pair, |(key, _)| key);
            !key.is_empty() && !PARAMETERS.contains(&key)
        });
        let mut pairs: Vec<String> = others.map(str::to_owned).collect();
        pairs.extend(Some(self.to_string()).filter(|own| !own.is_empty()));
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }
}

impl FromStr for Selection {
    type Err = Infallible;

    /// Reads a query string, with or without its question mark. Of a parameter that stands twice, the
    /// last counts. A date that cannot be read is kept, for [`crate::compare`] to tell.
    fn from_str(query: &str) -> Result<Self, Infallible> {
        let query = query.strip_prefix('?').unwrap_or(query);
        let mut selection = Self::default();
        for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            if let Some(facet) = Facet::named(key) {
                let named = value.split(',').filter(|name| !name.is_empty());
                let named = named.map(|name| (name != NONE).then(|| from_query(name))).collect();
                selection.choose(facet, Some(named));
                continue;
            }
            selection.set_text(key, &from_query(value));
        }
        Ok(selection)
    }
}

impl fmt::Display for Selection {
    /// Writes a query string without its question mark; empty for everything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        let mut pair = |key: &str, value: &str| write!(f, "{}{key}={value}", mem::replace(&mut separator, "&"));
        for facet in Facet::ALL {
            let Some(chosen) = self.chosen(facet) else { continue };
            let names: Vec<String> =
                chosen.iter().map(|name| name.as_deref().map_or_else(|| NONE.to_owned(), in_query)).collect();
            pair(facet.word(), &names.join(","))?;
        }
        for (key, date) in [("since", &self.since), ("until", &self.until), ("as-of", &self.as_of)] {
            if let Some(date) = date {
                pair(key, &in_query(date.written()))?;
            }
        }
        if !self.search.is_empty() {
            pair("search", &in_query(&self.search))?;
        }
        if self.view != View::default() {
            pair("view", self.view.word())?;
        }
        if self.sort != Sort::default() {
            pair("sort", self.sort.word())?;
        }
        for (key, id) in [("rows-by", &self.rows_by), ("columns-by", &self.columns_by), ("quote", &self.quote)] {
            if let Some(id) = id {
                pair(key, &in_query(id))?;
            }
        }
        Ok(())
    }
}

/// Whether a date says anything.
fn readable(date: Option<&Date>) -> bool {
    date.is_some_and(|date| date.precision().is_some())
}

/// A text, as a query writes it.
fn in_query(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string().replace(' ', "+")
}

/// A text, as a query has it.
fn from_query(written: &str) -> Box<str> {
    let spaced = written.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into()
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
mod tests {
    use proptest::{collection::vec, option, prelude::*};

    use super::*;

    fn names(ids: &[&str]) -> Vec<Name> {
        ids.iter().map(|&id| Some(id.into())).collect()
    }

    #[test]
    fn reads_what_an_address_says() {
        for (query, expected) in [
            ("", None),
            ("?", None),
            ("?utm_source=x&speakers", None),
            ("speakers=", Some(Vec::new())),
            ("?speakers=beebe", Some(names(&["beebe"]))),
            ("?a=b&speakers=bucci,beebe&c=d", Some(names(&["beebe", "bucci"]))),
            ("?speakers=beebe,,beebe,", Some(names(&["beebe"]))),
            ("?speakers=a%2Cb,c+d,%7E", Some(names(&["a,b", "c d", "~"]))),
            ("?speakers=~", Some(vec![None])),
            ("?speakers=~,a", Some(vec![Some("a".into()), None])),
            ("?speakers=%ff", Some(names(&["\u{fffd}"]))),
            ("?speakers=a&speakers=b", Some(names(&["b"]))),
        ] {
            let Ok(selection) = query.parse::<Selection>();
            assert_eq!(selection.chosen(Facet::Speaker), expected.as_deref(), "{query}");
        }
    }

    #[test]
    fn an_address_reads_well() {
        for query in [
            "speakers=beebe,~&issues=&positions=oppose,support&sources=dcnf&kinds=verbatim&basis=vote",
            "since=2024&until=2025-07-14&as-of=2025-07",
            "search=peace+%22no+fly%22+100%25&view=timeline&sort=issue",
            "view=matrix&rows-by=beebe&columns-by=aid&quote=a%2Bb",
        ] {
            let Ok(selection) = query.parse::<Selection>();
            assert_eq!(selection.to_string(), query);
        }
    }

    #[test]
    fn what_an_address_cannot_mean_is_left_out() {
        for query in ["view=pie", "sort=", "search=", "quote=&as-of="] {
            let Ok(selection) = query.parse::<Selection>();
            assert_eq!(selection, Selection::default(), "{query}");
        }
    }

    #[test]
    fn leaves_the_rest_of_an_address_alone() {
        let read = |query: &str| {
            let Ok(selection) = query.parse::<Selection>();
            selection
        };
        for (query, selection, expected) in [
            ("", "", ""),
            ("?speakers=bucci&search=a&view=quotes", "", ""),
            ("", "speakers=beebe", "?speakers=beebe"),
            ("?utm=1&speakers=bucci&x", "speakers=beebe", "?utm=1&x&speakers=beebe"),
            ("?speakersx=1&a=%20", "", "?speakersx=1&a=%20"),
            ("?issues=aid&a", "speakers=beebe", "?a&speakers=beebe"),
            ("?a", "issues=aid,%C3%A9", "?a&issues=aid,%C3%A9"),
        ] {
            assert_eq!(read(selection).in_query(query), expected);
        }
    }

    #[test]
    fn takes_in_what_is_gone_to() {
        for (before, voice, topic, all, after) in [
            ("", Some("bucci"), Some("aid"), true, None),
            ("speakers=beebe", Some("bucci"), Some("aid"), false, Some("speakers=beebe,bucci")),
            ("speakers=beebe&issues=aid", Some("beebe"), Some("aid"), true, None),
            ("speakers=beebe&issues=aid", Some("adams"), Some("a"), false, Some("speakers=adams,beebe&issues=a,aid")),
            ("issues=aid", Some("beebe"), None, false, Some("issues=aid,~")),
            ("search=x&view=matrix&speakers=a", None, Some("aid"), false, Some("speakers=a,~&search=x&view=matrix")),
            ("search=x&view=matrix&speakers=a", None, Some("aid"), true, Some("speakers=a,~&view=matrix")),
        ] {
            let Ok(selection) = before.parse::<Selection>();
            let wider = selection.with(&voice.map(Box::from), &topic.map(Box::from), all);
            assert_eq!(wider.map(|selection| selection.to_string()).as_deref(), after, "{before}");
        }
    }

    #[test]
    fn attributes_write_lists_with_commas() {
        let mut selection = Selection::default();
        for (parameter, text) in
            [("speakers", "b, a,~"), ("view", "matrix"), ("as-of", "2025"), ("utm", "x"), ("sort", "?")]
        {
            selection.set(parameter, &Value::written(parameter, text));
        }
        assert_eq!(selection.to_string(), "speakers=a,b,~&as-of=2025&view=matrix");
    }

    proptest! {
        #[test]
        fn survives_its_parameters(selection in any_selection()) {
            // An id that is `~` is told from none in an address alone.
            let is_told_apart = |facet| selection.chosen(facet).is_none_or(|names| !names.contains(&Some(NONE.into())));
            prop_assume!(Facet::ALL.into_iter().all(is_told_apart));
            let mut read = Selection::default();
            for parameter in PARAMETERS {
                if let Some(value) = selection.get(parameter) {
                    read.set(parameter, &value);
                }
            }
            prop_assert_eq!(read, selection);
        }

        #[test]
        fn survives_its_query_string(selection in any_selection()) {
            let Ok(read) = selection.to_string().parse::<Selection>();
            prop_assert_eq!(read, selection);
        }

        #[test]
        fn reads_any_query(query in "\\PC*") {
            let Ok(selection) = query.parse::<Selection>();
            let Ok(again) = selection.to_string().parse::<Selection>();
            prop_assert_eq!(again, selection);
        }
    }

    fn any_selection() -> impl Strategy<Value = Selection> {
        let name = prop_oneof![9 => "\\PC+".prop_map(|id| Some(id.into())), 1 => Just(None)];
        let chosen = vec(option::of(vec(name, 0..4)), Facet::ALL.len());
        let date = || option::of("[0-9]{4}(-[0-9]{2}){0,2}".prop_map(|date: String| Date::new(&date)));
        let id = || option::of("\\PC+".prop_map(Box::<str>::from));
        (chosen, (date(), date(), date()), "\\PC*", 0..4_usize, 0..3_usize, (id(), id(), id())).prop_map(
            |(chosen, (since, until, as_of), search, view, sort, (rows_by, columns_by, quote))| {
                let mut selection = Selection {
                    since,
                    until,
                    as_of,
                    search: search.into(),
                    view: View::ALL[view],
                    sort: Sort::ALL[sort],
                    rows_by,
                    columns_by,
                    quote,
                    ..Selection::default()
                };
                for (facet, names) in Facet::ALL.into_iter().zip(chosen) {
                    selection.choose(facet, names);
                }
                selection
            },
        )
    }
}
