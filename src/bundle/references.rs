//! References to ids that no item has.

use std::mem;

use foldhash::fast::FixedState;
use hashbrown::{HashMap, hash_map::Entry};

use super::{
    Bundle, Index, Issue, IssueId, MOST_PROBLEMS, Place, Problem, Quote, QuoteId, Severity, Source, SourceId, Speaker,
    SpeakerId, Table,
    alike::{self, Lookalikes},
    piece::List,
    problem::shorten,
    suggest,
};

/// An item that others refer to by id.
pub(super) trait Referred: Sized {
    type Id: Index;
    const LIST: List;
    fn table(bundle: &mut Bundle) -> &mut Table<Self::Id, Self>;
}

macro_rules! referred {
    ($($name:ident $id:ident $list:ident $table:ident;)*) => {$(
        impl Referred for $name {
            type Id = $id;
            const LIST: List = List::$list;
            fn table(bundle: &mut Bundle) -> &mut Table<$id, $name> {
                &mut bundle.$table
            }
        }
    )*};
}

referred! {
    Source SourceId Sources sources;
    Speaker SpeakerId Speakers speakers;
    Issue IssueId Issues issues;
    Quote QuoteId Quotes quotes;
}

/// References to ids that no item has had so far.
#[derive(Debug, Default)]
pub(super) struct References {
    missing: HashMap<(List, usize), Reference, FixedState>,
    /// References from items that are not shown: the ids, and where they stand.
    ignored: Vec<(List, String, Reference)>,
    /// Lists with items that could not be read, whose ids and references are therefore unknown.
    uncertain: [bool; List::ALL.len()],
}

/// The first reference to an id, and the number of others.
#[derive(Debug, Default)]
struct Reference {
    path: String,
    place: Place,
    more: usize,
}

impl References {
    /// Records a reference to the id at that index. Returns whether it is the first, whose place is then wanted.
    pub(super) fn miss(&mut self, list: List, index: usize) -> bool {
        match self.missing.entry((list, index)) {
            Entry::Occupied(mut entry) => {
                entry.get_mut().more += 1;
                false
            }
            Entry::Vacant(entry) => {
                entry.insert(Reference::default());
                true
            }
        }
    }

    pub(super) fn place(&mut self, list: List, index: usize, path: String, place: Place) {
        if let Some(reference) = self.missing.get_mut(&(list, index)) {
            (reference.path, reference.place) = (path, place);
        }
    }

    pub(super) fn add_ignored(&mut self, list: List, id: String, path: String, place: Place) {
        if self.ignored.len() < MOST_PROBLEMS {
            self.ignored.push((list, id, Reference { path, place, more: 0 }));
        }
    }

    /// Records that an item of the list could not be read.
    pub(super) fn mark_uncertain(&mut self, list: List) {
        if let Some(uncertain) = self.uncertain.get_mut(list as usize) {
            *uncertain = true;
        }
    }

    pub(super) fn is_uncertain(&self, list: List) -> bool {
        self.uncertain.get(list as usize).is_some_and(|&uncertain| uncertain)
    }

    /// Drops the references to an index, which now has an item.
    pub(super) fn resolve(&mut self, list: List, index: usize) {
        self.missing.remove(&(list, index));
    }

    /// A problem for each id that no item has, and the number of those beyond the limit.
    pub(super) fn problems(mut self, bundle: &Bundle) -> (Vec<Problem>, usize) {
        let (mut problems, mut more) = (Vec::new(), 0);
        let missing = mem::take(&mut self.missing).into_iter();
        let mut missing: Vec<((List, usize), Reference)> =
            missing.filter(|((list, _), _)| !self.is_uncertain(*list)).collect();
        missing.sort_by_key(|(_, reference)| reference.place.in_file());
        // References beyond the limit of one item have no path.
        let dropped = missing.iter().position(|(_, reference)| !reference.path.is_empty()).unwrap_or(missing.len());
        more += missing.drain(..dropped).count() + missing.len().saturating_sub(MOST_PROBLEMS);
        missing.truncate(MOST_PROBLEMS);
        let mut lists = [const { None }; List::ALL.len()];
        let mut advice = |list: List, id: &str| {
            let known = lists.get_mut(list as usize)?;
            known.get_or_insert_with(|| Known::new(list, bundle)).advice(id)
        };
        for ((list, index), Reference { path, place, more }) in missing {
            let id = bundle.id(list, index);
            let others = match more {
                0 => String::new(),
                1 => ", here and in 1 more place".to_owned(),
                more => format!(", here and in {more} more places"),
            };
            let (key, what) = (list.key(), list.item());
            let advice = advice(list, id);
            let advice = advice.as_deref().unwrap_or("add it or mend the id");
            let id = shorten(id);
            let message = format!("no item of `{key}` has the id `{id}`: shown as “unknown {what}”{others}; {advice}");
            problems.push(Problem { severity: Severity::Error, path, place, message });
        }
        for (list, id, Reference { path, place, .. }) in mem::take(&mut self.ignored) {
            if self.is_uncertain(list) || bundle.has(list, &id) {
                continue;
            }
            let advice = advice(list, &id);
            let advice = advice.as_deref().unwrap_or("add it or mend the id");
            let message = format!("no item of `{}` has the id `{}`; {advice}", list.key(), shorten(&id));
            problems.push(Problem { severity: Severity::Warning, path, place, message });
        }
        (problems, more)
    }
}

/// The items of a list, for finding the one that an unknown id seems to mean.
struct Known<'a> {
    ids: Vec<&'a str>,
    likes: Lookalikes,
    /// Number of unknown ids that are compared with every item; a malicious file may have ten thousand of both.
    looks: usize,
}

impl<'a> Known<'a> {
    fn new(list: List, bundle: &'a Bundle) -> Self {
        /// Comparing two ids takes less than a microsecond.
        const LOOKS: usize = 100_000;
        let items = bundle.named(list);
        let looks = LOOKS.checked_div(items.len()).unwrap_or_default();
        let ids = items.iter().map(|&(id, _)| id).collect();
        Self { ids, likes: Lookalikes::new(&items), looks }
    }

    fn advice(&mut self, id: &str) -> Option<String> {
        if let Some(like) = self.likes.find(id) {
            let known = self.ids.get(like.item)?;
            let (known, unseen) = (shorten(known), alike::unseen_difference(id, known));
            return Some(match unseen {
                _ if like.by_name => format!("there is `{known}`, whose name that is: write `{known}`"),
                Some(unseen) => format!(
                    "there is `{known}`, which looks the same and is not, for it has {unseen}: copy it from there"
                ),
                None => format!("did you mean `{known}`?"),
            });
        }
        self.looks = self.looks.checked_sub(1)?;
        // A number is not a misspelling of another number.
        let digits = |id: &str| id.chars().filter(char::is_ascii_digit).collect::<String>();
        let near = suggest::nearest(id, self.ids.iter().copied()).filter(|near| digits(near) == digits(id))?;
        Some(format!("did you mean `{}`?", shorten(near)))
    }
}

impl Bundle {
    fn id(&self, list: List, index: usize) -> &str {
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        match list {
            List::Sources => self.sources.id(SourceId::new(index)),
            List::Speakers => self.speakers.id(SpeakerId::new(index)),
            List::Issues => self.issues.id(IssueId::new(index)),
            List::Quotes => self.quotes.id(QuoteId::new(index)),
            List::Stances => "",
        }
    }

    /// Whether an item of the list has the id.
    fn has(&self, list: List, id: &str) -> bool {
        fn has<I: Index, T>(table: &Table<I, T>, id: &str) -> bool {
            table.find(id).is_some_and(|index| table.get(index).is_some())
        }
        match list {
            List::Sources => has(&self.sources, id),
            List::Speakers => has(&self.speakers, id),
            List::Issues => has(&self.issues, id),
            List::Quotes => has(&self.quotes, id),
            List::Stances => false,
        }
    }

    /// The id of each item of a list, with what people may call it: its name, or a quote's words.
    fn named(&self, list: List) -> Vec<(&str, &str)> {
        fn named<I: Index, T>(table: &Table<I, T>, name: fn(&T) -> &str) -> Vec<(&str, &str)> {
            table.iter().filter_map(|(_, id, item)| Some((id, name(item?)))).collect()
        }
        match list {
            List::Sources => named(&self.sources, |source| &source.name),
            List::Speakers => named(&self.speakers, |speaker| &speaker.name),
            List::Issues => named(&self.issues, |issue| &issue.name),
            List::Quotes => named(&self.quotes, |quote| quote.fragments.first().map_or("", |fragment| fragment)),
            List::Stances => Vec::new(),
        }
    }
}
