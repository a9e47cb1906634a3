//! From bytes to a [`Bundle`], as they arrive.

use serde::Deserialize;

use super::{
    Bundle, Date, Evidence, EvidenceRole, Index, Issue, IssueId, Kind, Link, ParseUrl, Place, Problem, Quote, QuoteId,
    Refusal, Severity, Source, SourceId, Speaker, SpeakerId, Stance, Table, Text, VERSION, link,
    locate::{self, Step},
    scan::{self, List, Piece, Scanner},
    wire,
};

/// How a file is read.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Whether to report what the format does not know, and quotation marks around editor's words.
    pub strict: bool,
    /// What tells an address that may be followed.
    pub parse_url: ParseUrl,
}

impl Default for Options {
    fn default() -> Self {
        Self { strict: false, parse_url: link::parse }
    }
}

/// Reads a whole file.
///
/// # Errors
///
/// Where the file is not JSON, not a bundle, or of a newer version; `docs/bundle-format.md` has the list.
pub fn parse(bytes: &[u8]) -> Result<Bundle, Refusal> {
    let mut reader = Reader::new(Options::default());
    reader.push(bytes)?;
    reader.finish()
}

/// Reads a file in pieces of any size, holding no more of it than the item that is not complete yet.
///
/// ```
/// use standpoint::bundle::{Options, Reader};
///
/// let mut reader = Reader::new(Options::default());
/// for piece in [r#"{ "standpoint": 1, "na"#, r#"me": "In two pieces" }"#] {
///     reader.push(piece.as_bytes())?;
/// }
/// assert_eq!(&*reader.finish()?.name, "In two pieces");
/// # Ok::<(), standpoint::bundle::Refusal>(())
/// ```
#[derive(Debug)]
pub struct Reader {
    scanner: Scanner,
    builder: Builder,
}

impl Reader {
    /// A reader before its first byte.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self { scanner: Scanner::new(), builder: Builder::new(options) }
    }

    /// Reads on. The time it takes is in proportion to the bytes.
    ///
    /// # Errors
    ///
    /// As [`parse`]. After an error there is no use in pushing more.
    pub fn push(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        self.scanner.push(bytes);
        while let Some(piece) = self.scanner.next()? {
            self.builder.take(&piece)?;
        }
        Ok(())
    }

    /// What has been read until now. Its problems are not complete before [`Self::finish`].
    #[must_use]
    pub fn so_far(&self) -> &Bundle {
        &self.builder.bundle
    }

    /// The bundle, once the last byte was pushed.
    ///
    /// # Errors
    ///
    /// As [`parse`], and where the file ends too early.
    pub fn finish(self) -> Result<Bundle, Refusal> {
        self.scanner.finish()?;
        self.builder.finish()
    }
}

/// Turns an error of `serde_json` in the piece at `begin` into one that speaks of the file.
pub(super) fn refusal(error: &serde_json::Error, piece: &[u8], begin: Place, base: String) -> Refusal {
    let offset = offset_in(piece, error.line(), error.column());
    let text = error.to_string();
    let said = text.split(" at line ").next().unwrap_or(&text);
    if error.is_data() {
        let path = locate::path_at(piece, offset.saturating_sub(1), &base);
        let place = scan::place_within(piece, start_of(piece, &path, &base), begin);
        return Refusal::new(path, place, in_plain_words(said), String::new());
    }
    let message = match std::str::from_utf8(piece) {
        Err(error) => {
            let offset = error.valid_up_to();
            let place = scan::place_within(piece, offset, begin);
            return Refusal::new(base, place, "not UTF-8; save the file as UTF-8", scan::near(piece, offset));
        }
        Ok(_) => format!("not JSON: {said}"),
    };
    let offset = offset.saturating_sub(1);
    Refusal::new(base, scan::place_within(piece, offset, begin), message, scan::near(piece, offset))
}

/// Where the value begins whose path within the piece [`locate::path_at`] has told.
fn start_of(piece: &[u8], path: &str, base: &str) -> usize {
    let steps = path.strip_prefix(base).unwrap_or(path);
    let steps: Vec<Step<'_>> = steps
        .split(['.', '['])
        .filter(|step| !step.is_empty())
        .map(|step| match step.strip_suffix(']').and_then(|index| index.parse().ok()) {
            Some(index) => Step::At(index),
            None => Step::Key(step),
        })
        .collect();
    locate::offset_of(piece, &steps)
}

/// `serde_json` counts lines from 1 and columns in bytes from the line's start.
fn offset_in(piece: &[u8], line: usize, column: usize) -> usize {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(nth) => memchr::memchr_iter(b'\n', piece).nth(nth).map_or(0, |newline| newline + 1),
    };
    start + column
}

/// `invalid type: null, expected a string` as `found null, expected a string`.
fn in_plain_words(said: &str) -> String {
    let Some(rest) = said.strip_prefix("invalid type: ").or_else(|| said.strip_prefix("invalid value: ")) else {
        return said.to_owned();
    };
    let Some((found, expected)) = rest.rsplit_once(", expected ") else { return format!("found {rest}") };
    let found = match found {
        "map" => "an object".to_owned(),
        "sequence" => "an array".to_owned(),
        _ => shorten(found),
    };
    format!("found {found}, expected {expected}")
}

/// A text short enough for a message.
fn shorten(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
    }
}

#[derive(Debug)]
struct Builder {
    options: Options,
    version: bool,
    named: bool,
    bundle: Bundle,
    /// Where each quote stands, for what only the end can tell.
    quote_places: Vec<(QuoteId, usize, Place)>,
    /// Whether a stance refers to the quote of that index.
    evidence: Vec<bool>,
    missing: Missing,
}

/// References to ids that no item has had until now.
#[derive(Debug, Default)]
struct Missing {
    sources: Vec<Option<Reference>>,
    speakers: Vec<Option<Reference>>,
    issues: Vec<Option<Reference>>,
    quotes: Vec<Option<Reference>>,
}

/// The first of the references to an id, and how many follow.
#[derive(Debug)]
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

impl Item<'_> {
    fn path(&self, steps: &[Step<'_>]) -> String {
        locate::join(&format!("{}[{}]", self.list.key(), self.index), steps)
    }

    fn place(&self, steps: &[Step<'_>]) -> Place {
        scan::place_of(self.json, steps, self.place)
    }

    fn read<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Refusal> {
        serde_json::from_slice(self.json).map_err(|error| refusal(&error, self.json, self.place, self.path(&[])))
    }
}

impl Builder {
    fn new(options: Options) -> Self {
        Self {
            options,
            version: false,
            named: false,
            bundle: Bundle::default(),
            quote_places: Vec::new(),
            evidence: Vec::new(),
            missing: Missing::default(),
        }
    }

    fn take(&mut self, piece: &Piece<'_>) -> Result<(), Refusal> {
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
                }
            }
        }
    }

    fn field(&mut self, key: &str, json: &[u8], place: Place) -> Result<(), Refusal> {
        const KNOWN: [&str; 12] = [
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
        fn read<'a, T: Deserialize<'a>>(key: &str, json: &'a [u8], place: Place) -> Result<T, Refusal> {
            serde_json::from_slice(json).map_err(|error| refusal(&error, json, place, key.to_owned()))
        }
        let string = || read::<wire::Str<'_>>(key, json, place).map(|text| Text::from(text.0));
        match key {
            "standpoint" => {
                // Read as a float, because JSON has one kind of number: 1.0 is version 1.
                let found: f64 = read(key, json, place)?;
                #[expect(clippy::cast_precision_loss, reason = "a small number")]
                if found.to_bits() != (VERSION as f64).to_bits() {
                    let message = format!("this file is of format version {found}; version {VERSION} is read here");
                    return Err(Refusal::new(key, place, message, String::new()));
                }
                self.version = true;
            }
            "name" => {
                self.bundle.name = string()?;
                self.named = true;
                if self.bundle.name.trim().is_empty() {
                    self.warn(key, place, "this text is blank; say what the comparison is");
                }
            }
            "description" => self.bundle.description = Some(string()?),
            "inLanguage" => self.bundle.in_language = Some(string()?),
            "license" => self.bundle.license = Some(string()?),
            "publisher" => self.bundle.publisher = Some(string()?),
            "dateModified" => {
                let date = Date::new(&string()?);
                if date.precision().is_none() {
                    self.warn(key, place, unreadable_date(&date));
                }
                self.bundle.date_modified = Some(date);
            }
            _ if List::ALL.iter().any(|list| list.key() == key) => {
                read::<wire::List<wire::Ignored>>(key, json, place)?;
            }
            _ => {
                read::<wire::Ignored>(key, json, place)?;
                if self.options.strict {
                    self.warn(key, place, unknown_field(key, &KNOWN));
                }
            }
        }
        Ok(())
    }

    fn source(&mut self, item: &Item<'_>) -> Result<(), Refusal> {
        let wire: wire::Source<'_> = item.read()?;
        self.bundle.listed.sources += 1;
        self.unknown(item, &wire.unknown, wire::Source::KNOWN, &[]);
        self.blank(item, &wire.name.0, "name");
        let source = Source {
            name: wire.name.0.into(),
            publisher: wire.publisher.map(text),
            author: wire.author.map(text),
            url: self.link(item, wire.url, &[Step::Key("url")]),
            archived_at: self.link(item, wire.archived_at, &[Step::Key("archivedAt")]),
            date_published: self.date(item, wire.date_published, "datePublished"),
            in_language: wire.in_language.map(text),
            excerpts: wire.excerpts.map(|list| list.0.into_iter().map(text).collect()).unwrap_or_default(),
        };
        let index = self.bundle.sources.refer(&wire.id.0);
        declare(&mut self.bundle.sources, index, source, &mut self.missing.sources)
            .unwrap_or_else(|()| self.duplicate(item, &wire.id.0));
        Ok(())
    }

    fn speaker(&mut self, item: &Item<'_>) -> Result<(), Refusal> {
        let wire: wire::Speaker<'_> = item.read()?;
        self.bundle.listed.speakers += 1;
        self.unknown(item, &wire.unknown, wire::Speaker::KNOWN, &[]);
        self.blank(item, &wire.name.0, "name");
        let speaker = Speaker {
            name: wire.name.0.into(),
            speaker_type: wire.speaker_type,
            role: wire.role.map(text),
            affiliation: wire.affiliation.map(text),
            description: wire.description.map(text),
            image: self.link(item, wire.image, &[Step::Key("image")]),
            url: self.link(item, wire.url, &[Step::Key("url")]),
            same_as: wire
                .same_as
                .map(|list| {
                    let links = list.0.into_iter().enumerate();
                    links
                        .filter_map(|(at, url)| self.link(item, Some(url), &[Step::Key("sameAs"), Step::At(at)]))
                        .collect()
                })
                .unwrap_or_default(),
        };
        let index = self.bundle.speakers.refer(&wire.id.0);
        declare(&mut self.bundle.speakers, index, speaker, &mut self.missing.speakers)
            .unwrap_or_else(|()| self.duplicate(item, &wire.id.0));
        Ok(())
    }

    fn issue(&mut self, item: &Item<'_>) -> Result<(), Refusal> {
        let wire: wire::Issue<'_> = item.read()?;
        self.bundle.listed.issues += 1;
        self.unknown(item, &wire.unknown, wire::Issue::KNOWN, &[]);
        self.blank(item, &wire.name.0, "name");
        let issue = Issue {
            name: wire.name.0.into(),
            statement: wire.statement.map(text),
            description: wire.description.map(text),
        };
        let index = self.bundle.issues.refer(&wire.id.0);
        declare(&mut self.bundle.issues, index, issue, &mut self.missing.issues)
            .unwrap_or_else(|()| self.duplicate(item, &wire.id.0));
        Ok(())
    }

    fn quote(&mut self, item: &Item<'_>) -> Result<(), Refusal> {
        let wire: wire::Quote<'_> = item.read()?;
        self.bundle.listed.quotes += 1;
        self.unknown(item, &wire.unknown, wire::Quote::KNOWN, &[]);
        let quote = self.bundle.quotes.refer(&wire.id.0);
        if self.bundle.quotes.get(quote).is_some() {
            self.duplicate(item, &wire.id.0);
            return Ok(());
        }
        let fragments: Box<[Text]> = match wire.text {
            wire::Fragments::One(text) => {
                self.blank(item, &text, "text");
                Box::new([text.into()])
            }
            wire::Fragments::Many(fragments) => {
                for (at, fragment) in fragments.iter().enumerate() {
                    if fragment.0.trim().is_empty() {
                        self.warn_at(item, &[Step::Key("text"), Step::At(at)], BLANK);
                    }
                }
                if fragments.is_empty() {
                    self.warn_at(item, &[Step::Key("text")], BLANK);
                }
                fragments.into_iter().map(text).collect()
            }
        };
        let issues = wire.issues.map(|list| list.0).unwrap_or_default().into_iter().enumerate();
        let record = Quote {
            fragments,
            speaker: wire.speaker.map(|id| self.speaker_id(item, &id.0)),
            issues: issues.map(|(at, id)| self.issue_id(item, &id.0, &[Step::Key("issues"), Step::At(at)])).collect(),
            kind: wire.kind.unwrap_or(Kind::Verbatim),
            date: self.date(item, wire.date, "date"),
            source: wire.source.map(|id| self.source_id(item, &id.0)),
            locator: wire.locator.map(text),
            attribution: wire.attribution.map(text),
            prefix: wire.prefix.map(text),
            suffix: wire.suffix.map(text),
            in_language: wire.in_language.map(text),
            note: wire.note.map(text),
        };
        if record.issues.is_empty() {
            self.quote_places.push((quote, item.index, item.place));
        }
        declare(&mut self.bundle.quotes, quote, record, &mut self.missing.quotes)
            .unwrap_or_else(|()| self.duplicate(item, &wire.id.0));
        Ok(())
    }

    fn stance(&mut self, item: &Item<'_>) -> Result<(), Refusal> {
        let wire: wire::Stance<'_> = item.read()?;
        self.bundle.listed.stances += 1;
        self.unknown(item, &wire.unknown, wire::Stance::KNOWN, &[]);
        for (key, words) in [("label", &wire.label), ("summary", &wire.summary)] {
            let Some(words) = words else { continue };
            self.blank(item, &words.0, key);
            if self.options.strict && words.0.contains(['"', '“', '”', '„', '«', '»']) {
                let message = "an editor's words never wear quotation marks; quote in `quotes` and refer to it";
                self.warn_at(item, &[Step::Key(key)], message);
            }
        }
        let evidence = wire.evidence.map(|list| list.0).unwrap_or_default().into_iter().enumerate();
        let evidence = evidence.map(|(at, evidence)| self.evidence(item, at, evidence)).collect();
        let stance = Stance {
            speaker: self.speaker_id(item, &wire.speaker.0),
            issue: self.issue_id(item, &wire.issue.0, &[Step::Key("issue")]),
            position: wire.position,
            strength: wire.strength.map(|strength| strength.0),
            label: wire.label.map(text),
            summary: wire.summary.map(text),
            basis: wire.basis,
            evidence,
            date: self.date(item, wire.date, "date"),
            note: wire.note.map(text),
        };
        self.bundle.stances.push(stance);
        Ok(())
    }

    fn evidence(&mut self, item: &Item<'_>, at: usize, wire: wire::Evidence<'_>) -> Evidence {
        let steps = [Step::Key("evidence"), Step::At(at), Step::Key("quote")];
        let (id, role, note, steps) = match wire {
            wire::Evidence::Id(id) => (id, None, None, &steps[..2]),
            wire::Evidence::Record(record) => {
                self.unknown(item, &record.unknown, wire::EvidenceRecord::KNOWN, &steps[..2]);
                (record.quote.0, record.role, record.note.map(text), &steps[..])
            }
        };
        let quote = self.bundle.quotes.refer(&id);
        if self.evidence.len() <= quote.get() {
            self.evidence.resize(quote.get() + 1, false);
        }
        if let Some(referred) = self.evidence.get_mut(quote.get()) {
            *referred = true;
        }
        let known = self.bundle.quotes.get(quote).is_some();
        note_missing(&mut self.missing.quotes, quote.get(), known, item, steps);
        Evidence { quote, role: role.unwrap_or(EvidenceRole::Supports), note }
    }

    fn source_id(&mut self, item: &Item<'_>, id: &str) -> SourceId {
        let index = self.bundle.sources.refer(id);
        let known = self.bundle.sources.get(index).is_some();
        note_missing(&mut self.missing.sources, index.get(), known, item, &[Step::Key("source")]);
        index
    }

    fn speaker_id(&mut self, item: &Item<'_>, id: &str) -> SpeakerId {
        let index = self.bundle.speakers.refer(id);
        let known = self.bundle.speakers.get(index).is_some();
        note_missing(&mut self.missing.speakers, index.get(), known, item, &[Step::Key("speaker")]);
        index
    }

    fn issue_id(&mut self, item: &Item<'_>, id: &str, steps: &[Step<'_>]) -> IssueId {
        let index = self.bundle.issues.refer(id);
        let known = self.bundle.issues.get(index).is_some();
        note_missing(&mut self.missing.issues, index.get(), known, item, steps);
        index
    }

    fn date(&mut self, item: &Item<'_>, written: Option<wire::Str<'_>>, key: &str) -> Option<Date> {
        let date = Date::new(&written?.0);
        if date.precision().is_none() {
            self.warn_at(item, &[Step::Key(key)], &unreadable_date(&date));
        }
        Some(date)
    }

    fn link(&mut self, item: &Item<'_>, written: Option<wire::Str<'_>>, steps: &[Step<'_>]) -> Option<Link> {
        let link = Link::new(&written?.0, self.options.parse_url);
        if link.address.is_none() {
            let shown = shorten(&link.written);
            let message = format!(
                "`{shown}` is not a plain http or https address, so it is shown as text; \
                 write a whole one, without a user name"
            );
            self.report(Severity::Error, item.path(steps), item.place(steps), message);
        }
        Some(link)
    }

    fn blank(&mut self, item: &Item<'_>, text: &str, key: &str) {
        if text.trim().is_empty() {
            self.warn_at(item, &[Step::Key(key)], BLANK);
        }
    }

    fn unknown(&mut self, item: &Item<'_>, unknown: &wire::Keys<'_>, known: &[&str], steps: &[Step<'_>]) {
        if self.options.strict {
            for name in unknown.names() {
                let steps = [steps, &[Step::Key(name)]].concat();
                self.warn_at(item, &steps, &unknown_field(name, known));
            }
        }
    }

    fn duplicate(&mut self, item: &Item<'_>, id: &str) {
        let list = item.list.key();
        let message = format!(
            "the id `{}` is taken by an earlier item of `{list}`, which is the one shown; rename this one",
            shorten(id)
        );
        self.report(Severity::Error, item.path(&[Step::Key("id")]), item.place(&[Step::Key("id")]), message);
    }

    fn warn_at(&mut self, item: &Item<'_>, steps: &[Step<'_>], message: &str) {
        self.report(Severity::Warning, item.path(steps), item.place(steps), message.to_owned());
    }

    fn warn(&mut self, path: &str, place: Place, message: impl Into<String>) {
        self.report(Severity::Warning, path.to_owned(), place, message.into());
    }

    fn report(&mut self, severity: Severity, path: String, place: Place, message: String) {
        self.bundle.problems.push(Problem { severity, path, place, message });
    }

    fn finish(mut self) -> Result<Bundle, Refusal> {
        for (there, key, expected) in [
            (self.version, "standpoint", format!("the format's version; version {VERSION} is read here")),
            (self.named, "name", "what this comparison is".to_owned()),
        ] {
            if !there {
                let message = format!("`{key}` is missing: {expected}");
                return Err(Refusal::new("", Place { line: 1, column: 1 }, message, String::new()));
            }
        }
        let missing = std::mem::take(&mut self.missing);
        self.report_missing("sources", "source", missing.sources, |bundle, at| {
            bundle.sources.id(SourceId::new(at)).to_owned()
        });
        self.report_missing("speakers", "speaker", missing.speakers, |bundle, at| {
            bundle.speakers.id(SpeakerId::new(at)).to_owned()
        });
        self.report_missing("issues", "issue", missing.issues, |bundle, at| {
            bundle.issues.id(IssueId::new(at)).to_owned()
        });
        self.report_missing("quotes", "quote", missing.quotes, |bundle, at| {
            bundle.quotes.id(QuoteId::new(at)).to_owned()
        });
        for (quote, index, place) in std::mem::take(&mut self.quote_places) {
            if !self.evidence.get(quote.get()).is_some_and(|&referred| referred) {
                let message = "no issue, and no stance refers to it: shown apart from the comparison; name an issue";
                self.warn(&format!("quotes[{index}]"), place, message);
            }
        }
        Ok(self.bundle)
    }

    fn report_missing(
        &mut self,
        list: &str,
        what: &str,
        references: Vec<Option<Reference>>,
        id: fn(&Bundle, u32) -> String,
    ) {
        for (at, reference) in (0..).zip(references) {
            let Some(Reference { path, place, more }) = reference else { continue };
            let id = shorten(&id(&self.bundle, at));
            let others = match more {
                0 => String::new(),
                1 => ", here and in 1 more place".to_owned(),
                more => format!(", here and in {more} more places"),
            };
            let message = format!(
                "no item of `{list}` has the id `{id}`: shown as “unknown {what}”{others}; add it or mend the id"
            );
            self.report(Severity::Error, path, place, message);
        }
    }
}

const BLANK: &str = "this text is blank; write it or leave the item out";

fn unreadable_date(date: &Date) -> String {
    format!(
        "`{}` is not a date, so it is shown as it stands; write YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339",
        shorten(date.written())
    )
}

fn unknown_field(name: &str, known: &[&str]) -> String {
    let nearest = known.iter().map(|known| (strsim::damerau_levenshtein(known, name), known)).min();
    let name = shorten(name);
    match nearest {
        Some((distance, nearest)) if distance * 2 <= nearest.len() => {
            format!("the format has no field `{name}`, so it is ignored; did you mean `{nearest}`?")
        }
        _ => format!("the format has no field `{name}`, so it is ignored"),
    }
}

fn text(wire: wire::Str<'_>) -> Text {
    wire.0.into()
}

/// Puts an item where its id is; it is missing no longer.
fn declare<I: Index, T>(
    table: &mut Table<I, T>,
    index: I,
    item: T,
    missing: &mut [Option<Reference>],
) -> Result<(), ()> {
    table.declare(index, item).map_err(|_| ())?;
    if let Some(reference) = missing.get_mut(index.get()) {
        *reference = None;
    }
    Ok(())
}

/// Remembers a reference to an id that has no item yet.
fn note_missing(missing: &mut Vec<Option<Reference>>, index: usize, known: bool, item: &Item<'_>, steps: &[Step<'_>]) {
    if known {
        return;
    }
    if missing.len() <= index {
        missing.resize_with(index + 1, || None);
    }
    match missing.get_mut(index) {
        Some(Some(reference)) => reference.more += 1,
        Some(slot) => *slot = Some(Reference { path: item.path(steps), place: item.place(steps), more: 0 }),
        None => {}
    }
}
