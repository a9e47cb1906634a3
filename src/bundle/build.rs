//! From the pieces of a file to a [`Bundle`] and its problems.

use std::{borrow::Cow, mem};

use foldhash::fast::FixedState;
use hashbrown::{HashMap, hash_map::Entry};

use crate::order::sorted;

use super::{
    Basis, Bundle, Date, Evidence, EvidenceRole, Index, Issue, IssueId, Kind, Link, MOST_PROBLEMS, Place, Position,
    Problem, Quote, QuoteId, Refusal, Severity, Source, SourceId, Speaker, SpeakerId, SpeakerType, Stance, Table, Text,
    VERSION, explain,
    locate::{self, Step, key},
    problem::shorten,
    read::Options,
    scan::{List, Piece, place_within},
    wire::{self, Field, Keys, Record, Shape, Value, evidence, issue, quote, source, speaker, stance},
};

#[derive(Debug)]
pub(super) struct Builder {
    options: Options,
    version: bool,
    named: bool,
    pub(super) bundle: Bundle,
    /// What was noticed in the item that is being read.
    remarks: Vec<Remark>,
    /// References to ids that no item has had until now.
    missing: HashMap<(List, usize), Reference, FixedState>,
    /// Where each quote without an issue stands, for what only the end can tell.
    unfiled: Vec<(QuoteId, usize, Place)>,
    /// Whether a stance refers to the quote of that index.
    evidence: Vec<bool>,
}

/// Something about the value at the end of `steps` into an item.
#[derive(Debug)]
struct Remark {
    steps: Vec<Step<'static>>,
    about: About,
}

#[derive(Debug)]
enum About {
    Problem(Severity, String),
    /// The first reference to an id that no item has had until now.
    Missing(List, usize),
}

/// The first of the references to an id, and how many follow.
#[derive(Debug, Default)]
struct Reference {
    path: String,
    place: Place,
    more: usize,
}

/// The item that is being read.
struct Item<'a> {
    list: List,
    index: usize,
    json: &'a [u8],
    place: Place,
}

impl<'a> Item<'a> {
    fn path(&self) -> String {
        format!("{}[{}]", self.list.key(), self.index)
    }

    fn read(&self, fields: &'static [Field]) -> Result<Record<'a>, Refusal> {
        match wire::read(Shape::Record(fields), self.json, self.place, &|| self.path())? {
            Value::Record(record) => Ok(record),
            _ => Err(Refusal::new(self.path(), self.place, "expected an object")),
        }
    }
}

/// What other items refer to by id.
trait Referred: Sized {
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

impl Builder {
    pub(super) fn new(options: Options) -> Self {
        Self {
            options,
            version: false,
            named: false,
            bundle: Bundle::default(),
            remarks: Vec::new(),
            missing: HashMap::default(),
            unfiled: Vec::new(),
            evidence: Vec::new(),
        }
    }

    pub(super) fn take(&mut self, piece: &Piece<'_>) -> Result<(), Refusal> {
        match *piece {
            Piece::Field { key, json, place } => self.field(key, json, place),
            Piece::Item { list, index, json, place } => {
                let item = Item { list, index, json, place };
                match list {
                    List::Sources => self.source(&item),
                    List::Speakers => self.speaker(&item),
                    List::Issues => self.issue(&item),
                    List::Quotes => self.quote(&item),
                    List::Stances => self.stance(&item),
                }?;
                self.settle(&item);
                Ok(())
            }
        }
    }

    fn field(&mut self, key: &str, json: &[u8], place: Place) -> Result<(), Refusal> {
        const KNOWN: [&str; 13] = [
            "$schema",
            "standpoint",
            "name",
            "description",
            "inLanguage",
            "license",
            "publisher",
            "dateModified",
            "sources",
            "speakers",
            "issues",
            "quotes",
            "stances",
        ];
        let read = |shape| wire::read(shape, json, place, &|| shorten(key));
        let string = || read(Shape::Text).map(|text| text.text().unwrap_or_default().into());
        match key {
            // What tells an editor's program which words the format has.
            "$schema" => {
                read(Shape::Text)?;
            }
            "standpoint" => {
                let found = read(Shape::Version)?.number().unwrap_or_default();
                #[expect(clippy::cast_precision_loss, reason = "a small number")]
                if found.to_bits() != (VERSION as f64).to_bits() {
                    let found = shorten(&String::from_utf8_lossy(json));
                    let message = format!(
                        "the file is of format version {found}, and version {VERSION} is read here; \
                         use a newer Standpoint"
                    );
                    return Err(Refusal::new(key, place, message));
                }
                self.version = true;
            }
            "name" => {
                self.bundle.name = string()?;
                self.named = true;
                if self.bundle.name.trim().is_empty() {
                    self.report(Severity::Warning, key, place, "this text is blank; say what the comparison is");
                }
            }
            "description" => self.bundle.description = Some(string()?),
            "inLanguage" => self.bundle.in_language = Some(string()?),
            "license" => self.bundle.license = Some(string()?),
            "publisher" => self.bundle.publisher = Some(string()?),
            "dateModified" => {
                let date: Text = string()?;
                let date = Date::new(&date);
                if date.precision().is_none() {
                    self.report(Severity::Warning, key, place, unreadable_date(&date));
                }
                self.bundle.date_modified = Some(date);
            }
            _ if List::ALL.iter().any(|list| list.key() == key) => {
                // Its items would have come one by one if it were a list, so this is an error.
                read(Shape::List(&Shape::Ignored))?;
            }
            _ => {
                read(Shape::Ignored)?;
                if self.options.strict {
                    self.report(Severity::Warning, shorten(key), place, explain::unknown_field(key, &KNOWN));
                }
            }
        }
        Ok(())
    }

    fn source(&mut self, item: &Item<'_>) -> Result<(), Refusal> {
        let mut wire = item.read(source::FIELDS)?;
        self.bundle.listed.sources += 1;
        self.unknown(&wire.unknown, source::FIELDS, &[]);
        let Some(id) = self.free::<Source>(&id(&mut wire, source::ID)) else { return Ok(()) };
        let source = Source {
            name: self.name(&mut wire, source::NAME),
            publisher: text(&mut wire, source::PUBLISHER),
            author: text(&mut wire, source::AUTHOR),
            url: self.link_at(&mut wire, source::URL, "url"),
            archived_at: self.link_at(&mut wire, source::ARCHIVED_AT, "archivedAt"),
            date_published: self.date(&mut wire, source::DATE_PUBLISHED, "datePublished"),
            in_language: text(&mut wire, source::IN_LANGUAGE),
            excerpts: wire.take(source::EXCERPTS).list().into_iter().map(into_text).collect(),
        };
        self.declare(id, source);
        Ok(())
    }

    fn speaker(&mut self, item: &Item<'_>) -> Result<(), Refusal> {
        let mut wire = item.read(speaker::FIELDS)?;
        self.bundle.listed.speakers += 1;
        self.unknown(&wire.unknown, speaker::FIELDS, &[]);
        let Some(id) = self.free::<Speaker>(&id(&mut wire, speaker::ID)) else { return Ok(()) };
        let speaker = Speaker {
            name: self.name(&mut wire, speaker::NAME),
            speaker_type: wire.take(speaker::TYPE).word(SpeakerType::ALL),
            role: text(&mut wire, speaker::ROLE),
            affiliation: text(&mut wire, speaker::AFFILIATION),
            description: text(&mut wire, speaker::DESCRIPTION),
            image: self.link_at(&mut wire, speaker::IMAGE, "image"),
            url: self.link_at(&mut wire, speaker::URL, "url"),
            same_as: items(&mut wire, speaker::SAME_AS)
                .map(|(at, url)| self.link(&url.text().unwrap_or_default(), &[key("sameAs"), Step::At(at)]))
                .collect(),
        };
        self.declare(id, speaker);
        Ok(())
    }

    fn issue(&mut self, item: &Item<'_>) -> Result<(), Refusal> {
        let mut wire = item.read(issue::FIELDS)?;
        self.bundle.listed.issues += 1;
        self.unknown(&wire.unknown, issue::FIELDS, &[]);
        let Some(id) = self.free::<Issue>(&id(&mut wire, issue::ID)) else { return Ok(()) };
        let issue = Issue {
            name: self.name(&mut wire, issue::NAME),
            statement: text(&mut wire, issue::STATEMENT),
            description: text(&mut wire, issue::DESCRIPTION),
        };
        self.declare(id, issue);
        Ok(())
    }

    fn quote(&mut self, item: &Item<'_>) -> Result<(), Refusal> {
        let mut wire = item.read(quote::FIELDS)?;
        self.bundle.listed.quotes += 1;
        self.unknown(&wire.unknown, quote::FIELDS, &[]);
        let Some(id) = self.free::<Quote>(&id(&mut wire, quote::ID)) else { return Ok(()) };
        let fragments: Box<[Text]> = match wire.take(quote::TEXT) {
            Value::List(fragments) => {
                let fragments: Box<[Text]> = fragments.into_iter().map(into_text).collect();
                for (at, fragment) in fragments.iter().enumerate() {
                    self.blank(fragment, &[key("text"), Step::At(at)]);
                }
                if fragments.is_empty() {
                    self.blank("", &[key("text")]);
                }
                fragments
            }
            text => {
                let text = into_text(text);
                self.blank(&text, &[key("text")]);
                Box::new([text])
            }
        };
        let quote = Quote {
            fragments,
            speaker: wire.take(quote::SPEAKER).text().map(|id| self.refer::<Speaker>(&id, &[key("speaker")])),
            issues: items(&mut wire, quote::ISSUES)
                .map(|(at, id)| self.refer::<Issue>(&id.text().unwrap_or_default(), &[key("issues"), Step::At(at)]))
                .collect(),
            kind: wire.take(quote::KIND).word(Kind::ALL).unwrap_or(Kind::Verbatim),
            date: self.date(&mut wire, quote::DATE, "date"),
            source: wire.take(quote::SOURCE).text().map(|id| self.refer::<Source>(&id, &[key("source")])),
            locator: text(&mut wire, quote::LOCATOR),
            attribution: text(&mut wire, quote::ATTRIBUTION),
            prefix: text(&mut wire, quote::PREFIX),
            suffix: text(&mut wire, quote::SUFFIX),
            in_language: text(&mut wire, quote::IN_LANGUAGE),
            note: text(&mut wire, quote::NOTE),
        };
        if quote.issues.is_empty() {
            self.unfiled.push((id, item.index, item.place));
        }
        self.declare(id, quote);
        Ok(())
    }

    fn stance(&mut self, item: &Item<'_>) -> Result<(), Refusal> {
        let mut wire = item.read(stance::FIELDS)?;
        self.bundle.listed.stances += 1;
        self.unknown(&wire.unknown, stance::FIELDS, &[]);
        let [label, summary] = [(stance::LABEL, "label"), (stance::SUMMARY, "summary")].map(|(field, name)| {
            let words = text(&mut wire, field)?;
            self.blank(&words, &[key(name)]);
            if self.options.strict && words.contains(['"', '“', '”', '„', '«', '»']) {
                let message = "an editor's words never wear quotation marks; quote in `quotes` and refer to it";
                self.remark(&[key(name)], About::Problem(Severity::Warning, message.to_owned()));
            }
            Some(words)
        });
        let stance = Stance {
            speaker: self.refer::<Speaker>(&id(&mut wire, stance::SPEAKER), &[key("speaker")]),
            issue: self.refer::<Issue>(&id(&mut wire, stance::ISSUE), &[key("issue")]),
            position: wire.take(stance::POSITION).word(Position::ALL).unwrap_or(Position::Unclear),
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 3")]
            strength: wire.take(stance::STRENGTH).number().map(|strength| strength as u8),
            label,
            summary,
            basis: wire.take(stance::BASIS).word(Basis::ALL),
            evidence: items(&mut wire, stance::EVIDENCE).map(|(at, evidence)| self.evidence(at, evidence)).collect(),
            date: self.date(&mut wire, stance::DATE, "date"),
            note: text(&mut wire, stance::NOTE),
        };
        self.bundle.stances.push(stance);
        Ok(())
    }

    fn evidence(&mut self, at: usize, wire: Value<'_>) -> Evidence {
        let here = [key("evidence"), Step::At(at)];
        let evidence = match wire {
            Value::Record(mut record) => {
                self.unknown(&record.unknown, evidence::FIELDS, &here);
                let [list, at] = here;
                Evidence {
                    quote: self.refer::<Quote>(&id(&mut record, evidence::QUOTE), &[list, at, key("quote")]),
                    role: record.take(evidence::ROLE).word(EvidenceRole::ALL).unwrap_or(EvidenceRole::Supports),
                    note: text(&mut record, evidence::NOTE),
                }
            }
            id => {
                let id = id.text().unwrap_or_default();
                Evidence { quote: self.refer::<Quote>(&id, &here), role: EvidenceRole::Supports, note: None }
            }
        };
        let quote = evidence.quote.get();
        if self.evidence.len() <= quote {
            self.evidence.resize(quote + 1, false);
        }
        if let Some(referred) = self.evidence.get_mut(quote) {
            *referred = true;
        }
        evidence
    }

    /// The index for an item with that id, unless an earlier one has it.
    fn free<T: Referred>(&mut self, id: &str) -> Option<T::Id> {
        let table = T::table(&mut self.bundle);
        let index = table.refer(id);
        if table.get(index).is_none() {
            return Some(index);
        }
        let message = format!(
            "the id `{}` is taken by an earlier item of `{}`, which is the one shown; rename this one",
            shorten(id),
            T::LIST.key()
        );
        self.remark(&[key("id")], About::Problem(Severity::Error, message));
        None
    }

    /// Puts an item at the index that was [`Self::free`]; it is missing no longer.
    fn declare<T: Referred>(&mut self, index: T::Id, item: T) {
        T::table(&mut self.bundle).declare(index, item);
        self.missing.remove(&(T::LIST, index.get()));
    }

    /// The index of an id that the item refers to.
    fn refer<T: Referred>(&mut self, id: &str, steps: &[Step<'static>]) -> T::Id {
        let table = T::table(&mut self.bundle);
        let index = table.refer(id);
        if table.get(index).is_none() {
            match self.missing.entry((T::LIST, index.get())) {
                Entry::Occupied(mut entry) => entry.get_mut().more += 1,
                Entry::Vacant(entry) => {
                    entry.insert(Reference::default());
                    self.remark(steps, About::Missing(T::LIST, index.get()));
                }
            }
        }
        index
    }

    /// An item's name, which is not to be blank.
    fn name(&mut self, wire: &mut Record<'_>, field: usize) -> Text {
        let name = into_text(wire.take(field));
        self.blank(&name, &[key("name")]);
        name
    }

    #[inline(never)]
    fn date(&mut self, wire: &mut Record<'_>, field: usize, name: &'static str) -> Option<Date> {
        let date = Date::new(&wire.take(field).text()?);
        if date.precision().is_none() {
            self.remark(&[key(name)], About::Problem(Severity::Warning, unreadable_date(&date)));
        }
        Some(date)
    }

    #[inline(never)]
    fn link_at(&mut self, wire: &mut Record<'_>, field: usize, name: &'static str) -> Option<Link> {
        wire.take(field).text().map(|url| self.link(&url, &[key(name)]))
    }

    fn link(&mut self, written: &str, steps: &[Step<'static>]) -> Link {
        let link = Link::new(written, self.options.parse_url);
        if link.address.is_none() {
            let message = format!(
                "`{}` is not a plain http or https address, so it is shown as text; \
                 write a whole one, without a user name",
                shorten(written)
            );
            self.remark(steps, About::Problem(Severity::Error, message));
        }
        link
    }

    fn blank(&mut self, text: &str, steps: &[Step<'static>]) {
        if text.trim().is_empty() {
            let message = "this text is blank; write it or leave the item out".to_owned();
            self.remark(steps, About::Problem(Severity::Warning, message));
        }
    }

    fn unknown(&mut self, unknown: &Keys, fields: &[Field], steps: &[Step<'static>]) {
        if self.options.strict {
            let known: Vec<&str> = fields.iter().map(|field| field.key).collect();
            for name in unknown.names() {
                let steps = [steps, &[Step::Key(Cow::Owned(name.to_owned()))]].concat();
                self.remark(&steps, About::Problem(Severity::Warning, explain::unknown_field(name, &known)));
            }
        }
    }

    fn remark(&mut self, steps: &[Step<'static>], about: About) {
        if self.remarks.len() < MOST_PROBLEMS {
            self.remarks.push(Remark { steps: steps.to_vec(), about });
        } else if let About::Problem(..) = about {
            self.bundle.more_problems += 1;
        }
    }

    /// Finds the places of all that was remarked of an item.
    fn settle(&mut self, item: &Item<'_>) {
        if self.remarks.is_empty() {
            return;
        }
        let remarks = mem::take(&mut self.remarks);
        let paths: Vec<&[Step<'_>]> = remarks.iter().map(|remark| &*remark.steps).collect();
        let offsets = locate::offsets_of(item.json, &paths);
        let remarks = offsets.into_iter().zip(remarks).collect();
        let remarks: Vec<(usize, Remark)> = sorted_by(remarks, |&(offset, _)| (offset, 0));
        let base = item.path();
        let (mut from, mut place) = (0, item.place);
        for (offset, Remark { steps, about }) in remarks {
            place = place_within(item.json.get(from..).unwrap_or_default(), offset - from, place);
            from = offset;
            let path = locate::join(&base, &steps);
            match about {
                About::Problem(severity, message) => self.report(severity, path, place, message),
                About::Missing(list, index) => {
                    if let Some(reference) = self.missing.get_mut(&(list, index)) {
                        (reference.path, reference.place) = (path, place);
                    }
                }
            }
        }
    }

    fn report(&mut self, severity: Severity, path: impl Into<String>, place: Place, message: impl Into<String>) {
        if self.bundle.problems.len() < MOST_PROBLEMS {
            self.bundle.problems.push(Problem { severity, path: path.into(), place, message: message.into() });
        } else {
            self.bundle.more_problems += 1;
        }
    }

    pub(super) fn finish(mut self) -> Result<Bundle, Refusal> {
        let absent = [
            (self.version, format!("`standpoint` is missing; add `\"standpoint\": {VERSION}`, the format's version")),
            (self.named, "`name` is missing; add it, to say what this comparison is".to_owned()),
        ];
        for (there, message) in absent {
            if !there {
                return Err(Refusal::new("", Place { line: 1, column: 1 }, message));
            }
        }
        self.report_missing();
        for (quote, index, place) in mem::take(&mut self.unfiled) {
            if !self.evidence.get(quote.get()).is_some_and(|&referred| referred) {
                let message = "it names no issue and no stance refers to it, so it is shown apart; name an issue";
                self.report(Severity::Warning, format!("quotes[{index}]"), place, message);
            }
        }
        self.bundle.problems = sorted_by(self.bundle.problems, |problem| in_file(problem.place));
        Ok(self.bundle)
    }

    fn report_missing(&mut self) {
        let missing = mem::take(&mut self.missing).into_iter().collect();
        let mut missing: Vec<((List, usize), Reference)> =
            sorted_by(missing, |(_, reference)| in_file(reference.place));
        // Those of which there were too many in one item have no path.
        let told = missing.iter().position(|(_, reference)| !reference.path.is_empty()).unwrap_or(missing.len());
        self.bundle.more_problems += missing.drain(..told).count();
        for ((list, index), Reference { path, place, more }) in missing {
            let id = shorten(self.id(list, index));
            let others = match more {
                0 => String::new(),
                1 => ", here and in 1 more place".to_owned(),
                more => format!(", here and in {more} more places"),
            };
            let (key, what) = (list.key(), list.item());
            let message = format!(
                "no item of `{key}` has the id `{id}`: shown as “unknown {what}”{others}; add it or mend the id"
            );
            self.report(Severity::Error, path, place, message);
        }
    }

    fn id(&self, list: List, index: usize) -> &str {
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        match list {
            List::Sources => self.bundle.sources.id(SourceId::new(index)),
            List::Speakers => self.bundle.speakers.id(SpeakerId::new(index)),
            List::Issues => self.bundle.issues.id(IssueId::new(index)),
            List::Quotes => self.bundle.quotes.id(QuoteId::new(index)),
            List::Stances => "",
        }
    }
}

fn unreadable_date(date: &Date) -> String {
    format!(
        "`{}` is not a date, so it is shown as it stands; write YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339",
        shorten(date.written())
    )
}

/// `items` in the order of what `key` says of each; those of which it says the same stay as they were.
///
/// What is sorted is the keys: the code of sorting is there once for all types.
fn sorted_by<T>(items: Vec<T>, key: impl Fn(&T) -> (usize, usize)) -> Vec<T> {
    let keys: Vec<_> = items.iter().enumerate().map(|(at, item)| (key(item), at)).collect();
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    sorted(keys).into_iter().filter_map(|(_, at)| items.get_mut(at)?.take()).collect()
}

fn in_file(place: Place) -> (usize, usize) {
    (place.line as usize, place.column as usize)
}

/// A text that may be absent.
#[inline(never)]
fn text(wire: &mut Record<'_>, field: usize) -> Option<Text> {
    wire.take(field).text().map(Text::from)
}

/// The id that a required field has.
fn id<'a>(wire: &mut Record<'a>, field: usize) -> Cow<'a, str> {
    wire.take(field).text().unwrap_or_default()
}

fn into_text(wire: Value<'_>) -> Text {
    wire.text().unwrap_or_default().into()
}

/// The items of a list that may be absent, with their indices.
fn items<'a>(wire: &mut Record<'a>, field: usize) -> impl Iterator<Item = (usize, Value<'a>)> + use<'a> {
    wire.take(field).list().into_iter().enumerate()
}
