//! The contents of a bundle: speakers, issues, quotes and stances, and what was wrong with the file.
//!
//! The types here are the format's, field by field (`docs/bundle-format.md`), with every reference
//! turned into a typed index. Nothing here knows how they are drawn. [`read::Reader`] makes a
//! [`Bundle`] from bytes:
//!
//! ```
//! let bundle = standpoint::bundle::parse(br#"{
//!     "standpoint": 1, "name": "An example",
//!     "speakers": [{ "id": "ada", "name": "Ada" }],
//!     "quotes": [{ "id": "q", "text": "Yes.", "speaker": "ada" }]
//! }"#)?;
//! assert_eq!(&*bundle.name, "An example");
//! assert_eq!(bundle.quotes.len(), 1);
//! assert_eq!(bundle.problems[0].path, "quotes[0]"); // filed under no issue: a warning
//! # Ok::<(), standpoint::bundle::ReadError>(())
//! ```

mod alike;
mod build;
mod choice;
mod date;
mod diagnostics;
mod extend;
mod fault;
mod fields;
mod foreign;
mod item_fields;
mod items;
mod json;
mod language;
mod link;
mod locate;
mod markup;
mod object;
mod options;
mod order;
mod outer_marks;
mod piece;
mod problem;
mod read;
mod reading;
mod references;
mod scan;
mod suggest;
mod suggest_date;
mod table;
mod top_level;
mod values;
mod wire;
mod write;

pub use choice::{Basis, EvidenceRole, Kind, Position, SpeakerType};
pub use date::{Date, Parts, Precision, Sequence};
pub use extend::extend;
pub use language::language_tag;
pub use link::{Address, Link, ParseUrl};
pub use options::Options;
#[cfg(feature = "files")]
pub(crate) use outer_marks::without_outer;
pub use problem::{Place, Problem, ReadError, Severity};
pub use read::{Reader, parse};
pub use suggest_date::dates as meant_dates;
pub use table::{Index, IssueId, QuoteId, SourceId, SpeakerId, Table};
pub use write::{Subset, write};

/// The major version of the format that this crate reads.
pub const VERSION: u64 = 1;

/// Number of problems reported for one file. A malicious file could have one in every third byte.
pub const MOST_PROBLEMS: usize = 10_000;

/// Text owned by the bundle: as small as a string can be, because a bundle may hold a million.
pub type Text = Box<str>;

/// One comparison: who said what, where, and what an editor makes of it.
#[derive(Clone, Debug, Default)]
pub struct Bundle {
    /// What this comparison is.
    pub name: Text,
    /// What it covers, in the editor's words.
    pub description: Option<Text>,
    /// BCP 47 tag of the bundle's own words, and of quotes without one; in canonical form if it could be recognised.
    pub in_language: Option<Text>,
    /// Under which terms the bundle may be used.
    pub license: Option<Text>,
    /// Who publishes the bundle.
    pub publisher: Option<Text>,
    /// When the bundle was last changed.
    pub date_modified: Option<Date>,
    /// Where quotes were printed.
    pub sources: Table<SourceId, Source>,
    /// Who speaks.
    pub speakers: Table<SpeakerId, Speaker>,
    /// What is spoken about.
    pub issues: Table<IssueId, Issue>,
    /// What was said.
    pub quotes: Table<QuoteId, Quote>,
    /// What the editor takes each speaker's position to be, in file order.
    pub stances: Vec<Stance>,
    /// How many items the file's lists held, those not shown included.
    pub listed: Counts,
    /// What was wrong, in file order.
    pub problems: Vec<Problem>,
    /// The number of problems beyond the [`MOST_PROBLEMS`] that are reported.
    pub more_problems: usize,
}

/// How many items each list of a file holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the list of that name")]
pub struct Counts {
    pub sources: usize,
    pub speakers: usize,
    pub issues: usize,
    pub quotes: usize,
    pub stances: usize,
}

/// Where quotes were printed: an article, a transcript, a record.
#[derive(Clone, Debug)]
pub struct Source {
    /// Headline or title.
    pub name: Text,
    /// Who published it.
    pub publisher: Option<Text>,
    /// Who wrote it.
    pub author: Option<Text>,
    /// Its address.
    pub url: Option<Link>,
    /// The address of an archived copy.
    pub archived_at: Option<Link>,
    /// When it appeared.
    pub date_published: Option<Date>,
    /// BCP 47 tag of the language it is in.
    pub in_language: Option<Text>,
    /// Short passages around the quotes, against which they can be checked.
    pub excerpts: Box<[Text]>,
}

/// A person or an organisation that holds, or may hold, positions.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// The name as it is shown.
    pub name: Text,
    /// Person or organisation; absent if the editor did not say.
    pub speaker_type: Option<SpeakerType>,
    /// What the speaker is or does.
    pub role: Option<Text>,
    /// The organisation they belong to.
    pub affiliation: Option<Text>,
    /// More about the speaker, in the editor's words.
    pub description: Option<Text>,
    /// A portrait.
    pub image: Option<Link>,
    /// The speaker's own page.
    pub url: Option<Link>,
    /// Pages that say who this is, such as a Wikidata item.
    pub same_as: Box<[Link]>,
}

impl Speaker {
    /// A speaker of whom nothing is known but the name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self {
            name: name.into(),
            speaker_type: None,
            role: None,
            affiliation: None,
            description: None,
            image: None,
            url: None,
            same_as: Box::default(),
        }
    }
}

/// Something one can be for or against.
#[derive(Clone, Debug)]
pub struct Issue {
    /// A few words.
    pub name: Text,
    /// The sentence one supports or opposes.
    pub statement: Option<Text>,
    /// What it is about, in the editor's words.
    pub description: Option<Text>,
}

/// Words that a source prints as a speaker's.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The words as printed, without the outer quotation marks; more than one where narration
    /// interrupts them.
    pub fragments: Box<[Text]>,
    /// Who said it; absent if the source does not say.
    pub speaker: Option<SpeakerId>,
    /// What it is about.
    pub issues: Box<[IssueId]>,
    /// Whether these are the speaker's own words.
    pub kind: Kind,
    /// When it was said.
    pub date: Option<Date>,
    /// Where it was printed.
    pub source: Option<SourceId>,
    /// The place in the source, such as a page.
    pub locator: Option<Text>,
    /// How the source introduces it, such as “told the paper”.
    pub attribution: Option<Text>,
    /// The source's text right before the first fragment.
    pub prefix: Option<Text>,
    /// The source's text right after the last fragment.
    pub suffix: Option<Text>,
    /// BCP 47 tag of the words.
    pub in_language: Option<Text>,
    /// The editor's remark.
    pub note: Option<Text>,
}

/// What an editor takes a speaker's position on an issue to be, and why.
#[derive(Clone, Debug)]
pub struct Stance {
    /// Whose.
    pub speaker: SpeakerId,
    /// On what.
    pub issue: IssueId,
    /// For, against, or one of the ways to be neither.
    pub position: Position,
    /// 1 weak to 3 strong.
    pub strength: Option<u8>,
    /// The editor's own short wording of the position.
    pub label: Option<Text>,
    /// One or two sentences in the editor's words.
    pub summary: Option<Text>,
    /// What the editor bases this on.
    pub basis: Option<Basis>,
    /// The quotes that show it.
    pub evidence: Box<[Evidence]>,
    /// The date from which it holds.
    pub date: Option<Date>,
    /// The editor's remark.
    pub note: Option<Text>,
}

/// A quote in its bearing on a stance.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// Which quote.
    pub quote: QuoteId,
    /// Whether it supports the stance.
    pub role: EvidenceRole,
    /// The editor's remark on the bearing.
    pub note: Option<Text>,
}
