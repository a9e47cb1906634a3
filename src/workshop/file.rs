//! A bundle's file while it is edited.
//!
//! It stays JSON, so that what this version of the format does not know is still there when the file is saved. Items are
//! shared between copies until one of them changes.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::import::ids;

/// A member of one of the file's lists, by the names of its fields.
pub type Item = Map<String, Value>;

/// A list of a bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the list of that name")]
pub enum List {
    Sources,
    Speakers,
    Issues,
    Quotes,
    Stances,
}

impl List {
    /// All of them, in the order in which a new file has them.
    const ALL: [Self; 5] = [Self::Sources, Self::Speakers, Self::Issues, Self::Quotes, Self::Stances];

    /// The name of its member in the file.
    const fn key(self) -> &'static str {
        match self {
            Self::Sources => "sources",
            Self::Speakers => "speakers",
            Self::Issues => "issues",
            Self::Quotes => "quotes",
            Self::Stances => "stances",
        }
    }
}

/// A bundle's file. Whatever is in it stays, but for what is changed.
#[derive(Clone, Debug, PartialEq)]
pub struct BundleFile {
    /// All members but the lists.
    about: Map<String, Value>,
    /// In the order of [`List::ALL`]. What is no object stays as it is.
    lists: [Vec<Arc<Value>>; 5],
}

impl Default for BundleFile {
    fn default() -> Self {
        let mut about = Map::new();
        about.insert("standpoint".to_owned(), crate::bundle::VERSION.into());
        about.insert("name".to_owned(), "".into());
        Self { about, lists: Default::default() }
    }
}

impl BundleFile {
    /// The file with this text, if that is an object.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let Ok(Value::Object(mut about)) = serde_json::from_str(text.trim_start_matches('\u{feff}')) else {
            return None;
        };
        let lists = List::ALL.map(|list| match about.get_mut(list.key()).map(Value::take) {
            Some(Value::Array(items)) => items.into_iter().map(Arc::new).collect(),
            _ => Vec::new(),
        });
        for list in List::ALL {
            about.shift_remove(list.key());
        }
        Some(Self { about, lists })
    }

    /// The file's text: an item on each line, so that two versions can be compared.
    #[must_use]
    pub fn to_json(&self) -> String {
        let member = |(key, value): (&String, &Value)| format!("  {}: {value}", Value::from(&**key));
        let mut members: Vec<String> = self.about.iter().map(member).collect();
        for (list, items) in List::ALL.iter().zip(&self.lists).filter(|(_, items)| !items.is_empty()) {
            let lines: Vec<String> = items.iter().map(|item| format!("    {item}")).collect();
            members.push(format!("  \"{}\": [\n{}\n  ]", list.key(), lines.join(",\n")));
        }
        format!("{{\n{}\n}}\n", members.join(",\n"))
    }

    /// A text of the bundle itself, such as its `name`; empty where it has none.
    #[must_use]
    pub fn about(&self, field: &str) -> &str {
        self.about.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    /// Sets a text of the bundle itself; an empty one removes it, but for the name, which has to be there.
    pub fn set_about(&mut self, field: &str, text: &str) {
        if text.is_empty() && field != "name" {
            self.about.shift_remove(field);
        } else {
            self.about.insert(field.to_owned(), text.into());
        }
    }

    fn list(&self, list: List) -> &Vec<Arc<Value>> {
        let [sources, speakers, issues, quotes, stances] = &self.lists;
        match list {
            List::Sources => sources,
            List::Speakers => speakers,
            List::Issues => issues,
            List::Quotes => quotes,
            List::Stances => stances,
        }
    }

    fn list_mut(&mut self, list: List) -> &mut Vec<Arc<Value>> {
        let [sources, speakers, issues, quotes, stances] = &mut self.lists;
        match list {
            List::Sources => sources,
            List::Speakers => speakers,
            List::Issues => issues,
            List::Quotes => quotes,
            List::Stances => stances,
        }
    }

    /// The items of a list.
    pub fn items(&self, list: List) -> impl Iterator<Item = &Item> {
        self.list(list).iter().filter_map(|item| item.as_object())
    }

    /// The first item of that id.
    #[must_use]
    pub fn item(&self, list: List, id: &str) -> Option<&Item> {
        self.items(list).find(|item| text(item, "id") == id)
    }

    /// Changes the items of a list for which `is_meant` holds.
    fn change(&mut self, list: List, is_meant: impl Fn(&Item) -> bool, change: impl Fn(&mut Item)) {
        for item in self.list_mut(list) {
            if item.as_object().is_some_and(&is_meant)
                && let Some(item) = Arc::make_mut(item).as_object_mut()
            {
                change(item);
            }
        }
    }

    /// Sets a field of an item; `null` and what is empty remove it.
    pub fn set(&mut self, list: List, id: &str, field: &str, value: &Value) {
        let has_it = |item: &Item| text(item, "id") == id;
        self.change(list, has_it, |item| put(item, field, value.clone()));
    }

    /// Adds an item whose id is `wanted`, or one like it where that is taken, and returns the id.
    pub fn add(&mut self, list: List, wanted: &str, mut fields: Item) -> String {
        let wanted = if wanted.is_empty() { list.key().trim_end_matches('s') } else { wanted };
        let id = ids::free_among(|id| self.item(list, id).is_some(), wanted);
        let mut item = Item::new();
        item.insert("id".to_owned(), id.as_str().into());
        item.append(&mut fields);
        self.list_mut(list).push(Arc::new(Value::Object(item)));
        id
    }

    /// Removes an item, and all that refers to it: a quote from the evidence for positions; a speaker and an issue from quotes,
    /// and with their positions; a source from quotes.
    pub fn remove(&mut self, list: List, id: &str) {
        self.list_mut(list).retain(|item| item.get("id").and_then(Value::as_str) != Some(id));
        match list {
            List::Quotes => self.change(
                List::Stances,
                |_| true,
                |stance| {
                    without(stance, "evidence", |evidence| quote_of(evidence) == Some(id));
                },
            ),
            List::Speakers => {
                self.drop_stances(|stance| text(stance, "speaker") == id);
                self.change(
                    List::Quotes,
                    |quote| text(quote, "speaker") == id,
                    |quote| drop(quote.shift_remove("speaker")),
                );
            }
            List::Issues => {
                self.drop_stances(|stance| text(stance, "issue") == id);
                self.change(
                    List::Quotes,
                    |_| true,
                    |quote| without(quote, "issues", |issue| issue.as_str() == Some(id)),
                );
            }
            List::Sources => {
                self.change(
                    List::Quotes,
                    |quote| text(quote, "source") == id,
                    |quote| drop(quote.shift_remove("source")),
                );
            }
            List::Stances => {}
        }
    }

    fn drop_stances(&mut self, is_meant: impl Fn(&Item) -> bool) {
        self.list_mut(List::Stances).retain(|item| !item.as_object().is_some_and(&is_meant));
    }

    /// Makes two speakers one: what the first said and stands for becomes the second's.
    pub fn merge_speakers(&mut self, from: &str, into: &str) {
        for list in [List::Quotes, List::Stances] {
            let is_theirs = |item: &Item| text(item, "speaker") == from;
            self.change(list, is_theirs, |item| put(item, "speaker", into.into()));
        }
        self.list_mut(List::Speakers).retain(|item| item.get("id").and_then(Value::as_str) != Some(from));
    }

    /// Files a quote under an issue, or takes it from there.
    pub fn file_under(&mut self, quote: &str, issue: &str, is_filed: bool) {
        let has_it = |item: &Item| text(item, "id") == quote;
        self.change(List::Quotes, has_it, |item| {
            without(item, "issues", |filed| filed.as_str() == Some(issue));
            if is_filed {
                append(item, "issues", issue.into());
            }
        });
    }

    /// The position of a speaker on an issue: the last that the file has.
    #[must_use]
    pub fn stance(&self, speaker: &str, issue: &str) -> Option<&Item> {
        self.items(List::Stances).filter(|stance| is_on(stance, speaker, issue)).last()
    }

    /// Sets a field of that position. Without a position there, setting one makes it, and setting anything else does nothing; to set the
    /// field `position` to nothing removes it.
    pub fn set_stance(&mut self, speaker: &str, issue: &str, field: &str, value: &Value) {
        let place = self
            .list(List::Stances)
            .iter()
            .rposition(|item| item.as_object().is_some_and(|stance| is_on(stance, speaker, issue)));
        let stances = self.list_mut(List::Stances);
        match place {
            Some(at) if field == "position" && is_empty(value) => drop(stances.remove(at)),
            Some(at) => {
                if let Some(stance) = stances.get_mut(at).and_then(|stance| Arc::make_mut(stance).as_object_mut()) {
                    put(stance, field, value.clone());
                }
            }
            None if field == "position" && !is_empty(value) => {
                let mut stance = Item::new();
                for (field, value) in [("speaker", &speaker.into()), ("issue", &issue.into()), (field, value)] {
                    stance.insert(field.to_owned(), value.clone());
                }
                stances.push(Arc::new(Value::Object(stance)));
            }
            None => {}
        }
    }

    /// Makes whatever refers to one quote as evidence refer to another.
    pub fn replace_evidence(&mut self, quote: &str, by: &str) {
        self.change(
            List::Stances,
            |_| true,
            |stance| {
                let Some(Value::Array(evidence)) = stance.get_mut("evidence") else { return };
                let is_there = evidence.iter().any(|evidence| quote_of(evidence) == Some(by));
                if is_there {
                    evidence.retain(|evidence| quote_of(evidence) != Some(quote));
                }
                for evidence in evidence.iter_mut().filter(|evidence| quote_of(evidence) == Some(quote)) {
                    match evidence {
                        Value::Object(evidence) => drop(evidence.insert("quote".to_owned(), by.into())),
                        evidence => *evidence = by.into(),
                    }
                }
            },
        );
    }

    /// Whether a quote is among the evidence for that position.
    #[must_use]
    pub fn is_evidence(&self, speaker: &str, issue: &str, quote: &str) -> bool {
        let evidence = self.stance(speaker, issue).and_then(|stance| stance.get("evidence")?.as_array());
        evidence.is_some_and(|evidence| evidence.iter().any(|evidence| quote_of(evidence) == Some(quote)))
    }

    /// Puts a quote among the evidence for that position, or takes it from there. Evidence that says more than the quote stays as it is.
    pub fn set_evidence(&mut self, speaker: &str, issue: &str, quote: &str, is_evidence: bool) {
        if self.is_evidence(speaker, issue, quote) == is_evidence {
            return;
        }
        let evidence = self.stance(speaker, issue).and_then(|stance| stance.get("evidence")?.as_array());
        let others = evidence.into_iter().flatten().filter(|evidence| quote_of(evidence) != Some(quote)).cloned();
        let evidence: Vec<Value> = others.chain(is_evidence.then(|| quote.into())).collect();
        self.set_stance(speaker, issue, "evidence", &evidence.into());
    }
}

/// A text of an item; empty where it has none.
pub(super) fn text<'i>(item: &'i Item, field: &str) -> &'i str {
    item.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn is_on(stance: &Item, speaker: &str, issue: &str) -> bool {
    text(stance, "speaker") == speaker && text(stance, "issue") == issue
}

/// The quote that a piece of evidence names, in either of its two forms.
fn quote_of(evidence: &Value) -> Option<&str> {
    evidence.as_str().or_else(|| evidence.get("quote")?.as_str())
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// Sets a field where it stands; at the end where there was none.
fn put(item: &mut Item, field: &str, value: Value) {
    if is_empty(&value) {
        item.shift_remove(field);
    } else {
        item.insert(field.to_owned(), value);
    }
}

/// Adds to a list of an item; a field that holds one thing alone becomes a list.
fn append(item: &mut Item, field: &str, value: Value) {
    match item.get_mut(field) {
        Some(Value::Array(values)) => values.push(value),
        _ => put(item, field, vec![value].into()),
    }
}

/// Takes from a list of an item what is meant, and the list where nothing is left.
fn without(item: &mut Item, field: &str, is_meant: impl Fn(&Value) -> bool) {
    let Some(Value::Array(values)) = item.get_mut(field) else { return };
    let before = values.len();
    values.retain(|value| !is_meant(value));
    if values.is_empty() && before > 0 {
        item.shift_remove(field);
    }
}
