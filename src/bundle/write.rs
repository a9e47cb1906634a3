//! Writes a bundle, or a part of it, as a file of the format: one item per line, so that diffs are readable.

use super::{
    Bundle, Date, Evidence, EvidenceRole, Index, IssueId, Kind, Link, Quote, QuoteId, Source, SourceId, Speaker,
    SpeakerId, Stance, Table, Text, VERSION, json::Json,
};

/// A part of a bundle to write. Whatever its quotes and stances refer to is written, too.
#[derive(Clone, Debug, Default)]
pub struct Subset {
    /// Quotes, with their speakers, issues and sources.
    pub quotes: Vec<QuoteId>,
    /// Stances, as positions in [`Bundle::stances`], with their speakers and issues, and those quotes of their evidence
    /// that are in the subset.
    pub stances: Vec<usize>,
    /// Further speakers, such as those who said nothing.
    pub speakers: Vec<SpeakerId>,
    /// Further issues.
    pub issues: Vec<IssueId>,
    /// Further sources.
    pub sources: Vec<SourceId>,
}

impl Subset {
    /// All of a bundle.
    #[must_use]
    pub fn all(bundle: &Bundle) -> Self {
        Self {
            quotes: bundle.quotes.iter().map(|(id, ..)| id).collect(),
            stances: (0..bundle.stances.len()).collect(),
            speakers: bundle.speakers.iter().map(|(id, ..)| id).collect(),
            issues: bundle.issues.iter().map(|(id, ..)| id).collect(),
            sources: bundle.sources.iter().map(|(id, ..)| id).collect(),
        }
    }
}

/// Writes a subset of a bundle as JSON. Every list is in the bundle's order.
///
/// Reading it again gives the same items. References to unknown ids stay; evidence outside of the subset is left out of
/// its stance.
#[must_use]
pub fn write(bundle: &Bundle, subset: &Subset) -> String {
    let quotes = Marks::new(bundle.quotes.indices(), subset.quotes.iter().map(|id| id.get()));
    let stances = Marks::new(bundle.stances.len(), subset.stances.iter().copied());
    let mut sources = Marks::new(bundle.sources.indices(), subset.sources.iter().map(|id| id.get()));
    let mut speakers = Marks::new(bundle.speakers.indices(), subset.speakers.iter().map(|id| id.get()));
    let mut issues = Marks::new(bundle.issues.indices(), subset.issues.iter().map(|id| id.get()));
    for (id, _, quote) in bundle.quotes.iter() {
        let Some(quote) = quote.filter(|_| quotes.has(id.get())) else { continue };
        quote.source.iter().for_each(|id| sources.mark(id.get()));
        quote.speaker.iter().for_each(|id| speakers.mark(id.get()));
        quote.issues.iter().for_each(|id| issues.mark(id.get()));
    }
    for (at, stance) in bundle.stances.iter().enumerate() {
        if !stances.has(at) {
            continue;
        }
        speakers.mark(stance.speaker.get());
        issues.mark(stance.issue.get());
    }

    let mut json = Json::new();
    json.member("standpoint");
    json.digit(VERSION);
    json.member("name");
    json.string(&bundle.name);
    let about = [
        ("description", bundle.description.as_deref()),
        ("inLanguage", bundle.in_language.as_deref()),
        ("license", bundle.license.as_deref()),
        ("publisher", bundle.publisher.as_deref()),
        ("dateModified", bundle.date_modified.as_ref().map(Date::written)),
    ];
    for (key, text) in about {
        if let Some(text) = text {
            json.member(key);
            json.string(text);
        }
    }
    let evidence = quotes.clone();
    lists(&mut json, bundle, &Written { sources, speakers, issues, quotes, stances, evidence });
    json.put("\n}\n");
    json.into_text()
}

/// The items of a bundle that are written.
pub(super) struct Written {
    pub(super) sources: Marks,
    pub(super) speakers: Marks,
    pub(super) issues: Marks,
    pub(super) quotes: Marks,
    pub(super) stances: Marks,
    /// The quotes that stances may refer to.
    pub(super) evidence: Marks,
}

/// Writes the lists of a bundle that have anything to write.
pub(super) fn lists(json: &mut Json, bundle: &Bundle, written: &Written) {
    items(json, "sources", &bundle.sources, &written.sources, source);
    items(json, "speakers", &bundle.speakers, &written.speakers, speaker);
    items(json, "issues", &bundle.issues, &written.issues, |json, issue| {
        json.texts(&[
            ("name", Some(&issue.name)),
            ("statement", issue.statement.as_ref()),
            ("description", issue.description.as_ref()),
        ]);
    });
    items(json, "quotes", &bundle.quotes, &written.quotes, |json, item| quote(json, bundle, item));
    let mut any = false;
    for (at, item) in bundle.stances.iter().enumerate() {
        if !written.stances.has(at) {
            continue;
        }
        if !any {
            json.member("stances");
            json.put("[");
            any = true;
        }
        json.item();
        stance(json, bundle, item, &written.evidence);
        json.put(" }");
    }
    if any {
        json.put("\n  ]");
    }
}

/// A set of positions in a list.
#[derive(Clone)]
pub(super) struct Marks(Vec<bool>);

impl Marks {
    pub(super) fn new(length: usize, marked: impl Iterator<Item = usize>) -> Self {
        let mut marks = Self(vec![false; length]);
        marked.for_each(|at| marks.mark(at));
        marks
    }

    #[inline(never)]
    fn mark(&mut self, at: usize) {
        if let Some(mark) = self.0.get_mut(at) {
            *mark = true;
        }
    }

    #[inline(never)]
    fn has(&self, at: usize) -> bool {
        self.0.get(at).is_some_and(|&mark| mark)
    }
}

fn items<I: Index, T>(
    json: &mut Json,
    list: &str,
    table: &Table<I, T>,
    subset: &Marks,
    fields: impl Fn(&mut Json, &T),
) {
    let mut any = false;
    for index in (0..).map(I::new).take(table.indices()) {
        let Some(item) = table.get(index).filter(|_| subset.has(index.get())) else { continue };
        if !any {
            json.member(list);
            json.put("[");
            any = true;
        }
        json.item();
        json.field("id", table.id(index));
        fields(json, item);
        json.put(" }");
    }
    if any {
        json.put("\n  ]");
    }
}

fn source(json: &mut Json, source: &Source) {
    json.texts(&[
        ("name", Some(&source.name)),
        ("publisher", source.publisher.as_ref()),
        ("author", source.author.as_ref()),
        ("url", written(source.url.as_ref())),
        ("archivedAt", written(source.archived_at.as_ref())),
    ]);
    json.date("datePublished", source.date_published.as_ref());
    json.texts(&[("inLanguage", source.in_language.as_ref())]);
    json.strings("excerpts", source.excerpts.iter().map(|text| &**text));
}

fn speaker(json: &mut Json, speaker: &Speaker) {
    json.texts(&[("name", Some(&speaker.name))]);
    if let Some(what) = speaker.speaker_type {
        json.field("type", what.word());
    }
    json.texts(&[
        ("role", speaker.role.as_ref()),
        ("affiliation", speaker.affiliation.as_ref()),
        ("description", speaker.description.as_ref()),
        ("image", written(speaker.image.as_ref())),
        ("url", written(speaker.url.as_ref())),
    ]);
    json.strings("sameAs", speaker.same_as.iter().map(|link| &*link.written));
}

fn quote(json: &mut Json, bundle: &Bundle, quote: &Quote) {
    match &*quote.fragments {
        [text] => json.field("text", text),
        [] => {
            json.key("text");
            json.put("[]");
        }
        fragments => json.strings("text", fragments.iter().map(|text| &**text)),
    }
    if let Some(speaker) = quote.speaker {
        json.field("speaker", bundle.speakers.id(speaker));
    }
    json.strings("issues", quote.issues.iter().map(|&issue| bundle.issues.id(issue)));
    if quote.kind != Kind::Verbatim {
        json.field("kind", quote.kind.word());
    }
    json.date("date", quote.date.as_ref());
    if let Some(source) = quote.source {
        json.field("source", bundle.sources.id(source));
    }
    json.texts(&[
        ("locator", quote.locator.as_ref()),
        ("attribution", quote.attribution.as_ref()),
        ("prefix", quote.prefix.as_ref()),
        ("suffix", quote.suffix.as_ref()),
        ("inLanguage", quote.in_language.as_ref()),
        ("note", quote.note.as_ref()),
    ]);
}

fn stance(json: &mut Json, bundle: &Bundle, stance: &Stance, quotes: &Marks) {
    json.field("speaker", bundle.speakers.id(stance.speaker));
    json.field("issue", bundle.issues.id(stance.issue));
    json.field("position", stance.position.word());
    if let Some(strength) = stance.strength {
        json.key("strength");
        json.digit(strength.into());
    }
    json.texts(&[("label", stance.label.as_ref()), ("summary", stance.summary.as_ref())]);
    if let Some(basis) = stance.basis {
        json.field("basis", basis.word());
    }
    let is_kept = |shown: &&Evidence| quotes.has(shown.quote.get()) || bundle.quotes.get(shown.quote).is_none();
    let mut evidence = stance.evidence.iter().filter(is_kept).peekable();
    if evidence.peek().is_some() {
        json.key("evidence");
        json.put("[");
        for Evidence { quote, role, note } in evidence {
            json.element();
            let id = bundle.quotes.id(*quote);
            if *role == EvidenceRole::Supports && note.is_none() {
                json.string(id);
                continue;
            }
            json.put("{");
            json.field("quote", id);
            if *role != EvidenceRole::Supports {
                json.field("role", role.word());
            }
            json.texts(&[("note", note.as_ref())]);
            json.put(" }");
        }
        json.put("]");
    }
    json.date("date", stance.date.as_ref());
    json.texts(&[("note", stance.note.as_ref())]);
}

fn written(link: Option<&Link>) -> Option<&Text> {
    link.map(|link| &link.written)
}
