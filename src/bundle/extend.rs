//! Adds items to a file, and leaves every other byte of it as its editor wrote it.

use std::{
    collections::{HashMap, HashSet},
    fmt::Write as _,
    ops::Range,
};

use super::{
    Bundle, Index, Source,
    fault::Step,
    json::Json,
    locate::{Walk, scalar_at},
    table::Table,
    wire,
    write::{Marks, Written, lists},
};

/// Where something is to be put into a file, and what.
type Insertion = (usize, String);

/// What stands between two brackets of a file.
#[derive(Clone, Debug)]
struct Inner(Range<usize>);

/// The places of a file where items can be added.
#[derive(Debug, Default)]
struct Places {
    /// By key.
    lists: HashMap<String, Inner>,
    /// By the position of the source in its list: its excerpts, and all of it.
    excerpts: HashMap<usize, Inner>,
    sources: HashMap<usize, Inner>,
    whole: Option<Inner>,
}

/// The file `text`, from which `before` was read, with all that `after` has more: new items at the ends of their lists, and
/// new excerpts at the ends of their sources'. All else stays as it is, to the byte.
///
/// `after` is to be a copy of `before` to which items were added. Changes of items that `before` has are not written.
#[must_use]
pub fn extend(text: &str, before: &Bundle, after: &Bundle) -> String {
    if let Some(text) = text.strip_prefix('\u{feff}') {
        return format!("\u{feff}{}", extend(text, before, after));
    }
    let places = Places::of(text);
    let mut insertions: Vec<Insertion> = Vec::new();
    for (nth, id) in ids_of_sources(text, &places).into_iter().enumerate() {
        let Some(id) = id else { continue };
        let index = before.sources.find(&id);
        let (Some(old), Some(new)) =
            (index.and_then(|index| before.sources.get(index)), index.and_then(|index| after.sources.get(index)))
        else {
            continue;
        };
        insertions.extend(places.excerpts(text, nth, old, new));
    }
    let added = written(before, after);
    let added_places = Places::of(&added);
    let mut members = String::new();
    for key in ["sources", "speakers", "issues", "quotes", "stances"] {
        let Some(items) = added_places.lists.get(key).map(|list| list.of(&added).trim_ascii_end()) else { continue };
        match places.lists.get(key) {
            Some(list) => insertions.push(list.put(text, items, "\n  ")),
            // Writing to a string cannot fail.
            None => drop(write!(members, ",\n  \"{key}\": [{items}\n  ]")),
        }
    }
    if let Some(whole) = places.whole.filter(|_| !members.is_empty()) {
        // A file that was read has members.
        insertions.push((whole.end_of_content(text), members));
    }
    insertions.sort_by_key(|(at, _)| *at);
    let mut extended = String::with_capacity(text.len() + insertions.iter().map(|(_, new)| new.len()).sum::<usize>());
    let mut from = 0;
    for (at, new) in insertions {
        extended.push_str(text.get(from..at).unwrap_or_default());
        extended.push_str(&new);
        from = at;
    }
    extended.push_str(text.get(from..).unwrap_or_default());
    extended
}

/// What `after` has more than `before`, as an object of lists.
fn written(before: &Bundle, after: &Bundle) -> String {
    fn new<I: Index, T>(before: &Table<I, T>, after: &Table<I, T>) -> Marks {
        let is_new = |index: &I| before.get(*index).is_none() && after.get(*index).is_some();
        let indices = after.iter().map(|(index, ..)| index).filter(is_new).map(Index::get);
        Marks::new(after.indices(), indices)
    }
    let written = Written {
        sources: new(&before.sources, &after.sources),
        speakers: new(&before.speakers, &after.speakers),
        issues: new(&before.issues, &after.issues),
        quotes: new(&before.quotes, &after.quotes),
        stances: Marks::new(after.stances.len(), before.stances.len()..after.stances.len()),
        evidence: Marks::new(after.quotes.indices(), 0..after.quotes.indices()),
    };
    let mut json = Json::new();
    lists(&mut json, after, &written);
    json.put("\n}\n");
    json.into_text()
}

impl Places {
    fn of(text: &str) -> Self {
        let mut places = Self::default();
        let bytes = text.as_bytes();
        let mut walk = Walk::new(bytes);
        while let Some(event) = walk.next() {
            if event.is_value || event.is_key || !matches!(bytes.get(event.offset), Some(b']' | b'}')) {
                continue;
            }
            let inner = Inner(event.begins + 1..event.offset);
            let path: Vec<Step<'_>> = walk.path().collect();
            match &*path {
                [] => places.whole = Some(inner),
                [Step::Key(key)] => drop(places.lists.insert(key.to_string(), inner)),
                [Step::Key(key), Step::At(nth)] if key == "sources" => drop(places.sources.insert(*nth, inner)),
                [Step::Key(key), Step::At(nth), Step::Key(field)] if key == "sources" && field == "excerpts" => {
                    places.excerpts.insert(*nth, inner);
                }
                _ => {}
            }
        }
        places
    }

    /// How to add the excerpts that a source has more.
    fn excerpts(&self, text: &str, nth: usize, old: &Source, new: &Source) -> Option<Insertion> {
        let more = new.excerpts.get(old.excerpts.len()..).filter(|more| !more.is_empty())?;
        let mut json = Json::new();
        json.strings("excerpts", more.iter().map(|text| &**text));
        let member = json.into_text();
        let member = member.strip_prefix('{').unwrap_or_default();
        if let Some(list) = self.excerpts.get(&nth) {
            let items = member.split_once('[')?.1.strip_suffix(']')?;
            let comma = if list.is_empty(text) { "" } else { ", " };
            return Some((list.end_of_content(text), format!("{comma}{items}")));
        }
        let item = self.sources.get(&nth)?;
        Some((item.end_of_content(text), format!(",{member}")))
    }
}

impl Inner {
    fn of<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.0.clone()).unwrap_or_default()
    }

    fn is_empty(&self, text: &str) -> bool {
        self.of(text).trim_ascii().is_empty()
    }

    /// Where its content ends, before white space.
    fn end_of_content(&self, text: &str) -> usize {
        self.0.start + self.of(text).trim_ascii_end().len()
    }

    /// How to add items, each on a line of its own. `last` stands before the closing bracket if that is on no line of its
    /// own.
    fn put(&self, text: &str, items: &str, last: &str) -> Insertion {
        let at = self.end_of_content(text);
        let comma = if self.is_empty(text) { "" } else { "," };
        let is_on_line = text.get(at..self.0.end).is_some_and(|between| between.contains('\n'));
        (at, format!("{comma}{items}{}", if is_on_line { "" } else { last }))
    }
}

/// The ids of the sources in a file, in the order of its list.
fn ids_of_sources(text: &str, places: &Places) -> Vec<Option<String>> {
    let mut ids = vec![None; places.sources.len()];
    let bytes = text.as_bytes();
    let mut walk = Walk::new(bytes);
    while let Some(event) = walk.next() {
        if !event.is_value || bytes.get(event.offset) != Some(&b'"') {
            continue;
        }
        let path: Vec<Step<'_>> = walk.path().collect();
        if let [Step::Key(key), Step::At(nth), Step::Key(field)] = &*path
            && key == "sources"
            && field == "id"
            && let Some(id) = ids.get_mut(*nth)
        {
            *id = Some(wire::text(scalar_at(bytes, event.offset)).into_owned());
        }
    }
    // Of two with one id, the first counts.
    let mut seen = HashSet::new();
    for id in &mut ids {
        id.take_if(|id| !seen.insert(id.clone()));
    }
    ids
}

#[cfg(test)]
mod tests;
