//! A comparison as a table of quotes: its columns, and its rows in the order on screen.
//!
//! docs/embed.md says what each column means. The names do not follow the reader's language, so that programs find them.

use std::{borrow::Cow, collections::BTreeMap};

use super::{Exporter, messages::INTERRUPTED};
use crate::{
    bundle::{Date, EvidenceRole, Quote, QuoteId, Source, SpeakerId, Stance},
    compare::Comparison,
    corpus::{Corpus, Topic, Voice},
    excerpts::Doubt,
};

/// The content of a cell; absent if there is none.
pub(super) enum Cell<'a> {
    Text(Cow<'a, str>),
    Date(&'a Date),
    #[cfg(feature = "view")]
    Number(u8),
}

impl Cell<'_> {
    pub(super) fn into_text(self) -> String {
        match self {
            Self::Text(text) => text.into_owned(),
            Self::Date(date) => date.written().to_owned(),
            #[cfg(feature = "view")]
            Self::Number(number) => number.to_string(),
        }
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

/// A column: its name, and what a row has in it.
pub(super) type Column<R> = (&'static str, for<'r> fn(&'r R) -> Option<Cell<'r>>);

/// A quote on an issue, or a position that no quote shows.
pub(super) struct Row<'a> {
    corpus: &'a Corpus,
    topic: Topic,
    /// Who said it, or whose position it is.
    voice: Voice,
    quote: Option<(QuoteId, &'a Quote)>,
    /// The stances on the issue that have the quote as evidence; the one that none shows.
    stances: Vec<(&'a Stance, EvidenceRole)>,
    /// A warning if the source's excerpt does not bear the words out.
    pub doubt: Option<Doubt>,
}

impl<'a> Row<'a> {
    pub(super) const COLUMNS: &'a [Column<Self>] = &[
        ("quote_id", |row| row.quote.map(|(id, _)| row.corpus.bundle().quotes.id(id).into())),
        ("speaker_id", |row| row.voice.map(|speaker| row.corpus.bundle().speakers.id(speaker).into())),
        ("speaker", |row| speaker(row.corpus, row.voice?)),
        ("issue_id", |row| row.topic.map(|issue| row.corpus.bundle().issues.id(issue).into())),
        ("issue", |row| issue(row.corpus, row.topic)),
        ("position", |row| row.of_stances(|stance| stance.position.word())),
        ("position_speaker_id", |row| row.of_stances(|stance| row.corpus.bundle().speakers.id(stance.speaker))),
        ("role", |row| row.quote.and_then(|_| joined(row.stances.iter().map(|(_, role)| role.word())))),
        ("basis", |row| row.of_stances(|stance| stance.basis.map_or("", |basis| basis.word()))),
        ("kind", |row| row.quote.map(|(_, quote)| quote.kind.word().into())),
        ("text", |row| row.quote.map(|(_, quote)| text(quote).into())),
        ("doubt", |row| row.doubt.map(|doubt| doubt.word().into())),
        ("date", |row| row.date().map(Cell::Date)),
        ("source_id", |row| row.quote?.1.source.map(|source| row.corpus.bundle().sources.id(source).into())),
        ("source", |row| row.source().map(|source| (&*source.name).into())),
        ("publisher", |row| row.source()?.publisher.as_deref().map(Cell::from)),
        ("url", |row| row.source()?.url.as_ref().map(|url| (&*url.written).into())),
        ("archived_url", |row| row.source()?.archived_at.as_ref().map(|url| (&*url.written).into())),
        ("locator", |row| row.quote?.1.locator.as_deref().map(Cell::from)),
        ("language", |row| row.language().map(Cell::from)),
        ("comparison", |row| Some((&*row.corpus.bundle().name).into())),
        ("license", |row| row.corpus.bundle().license.as_deref().map(Cell::from)),
    ];

    #[cfg(feature = "view")]
    pub(super) fn quote(&self) -> Option<QuoteId> {
        self.quote.map(|(id, _)| id)
    }

    fn source(&self) -> Option<&'a Source> {
        self.corpus.bundle().sources.get(self.quote?.1.source?)
    }

    fn language(&self) -> Option<&'a str> {
        let (_, quote) = self.quote?;
        let of_source = || self.source().and_then(|source| source.in_language.as_deref());
        quote.in_language.as_deref().or_else(of_source).or(self.corpus.bundle().in_language.as_deref())
    }

    fn date(&self) -> Option<&'a Date> {
        match self.quote {
            Some((_, quote)) => quote.date.as_ref(),
            None => self.stances.first()?.0.date.as_ref(),
        }
    }

    fn of_stances<'r>(&'r self, word: impl Fn(&'r Stance) -> &'r str) -> Option<Cell<'r>> {
        joined(self.stances.iter().map(|(stance, _)| word(stance)))
    }
}

/// The fragments of a quote.
fn text(quote: &Quote) -> String {
    quote.fragments.join(INTERRUPTED)
}

pub(super) fn speaker(corpus: &Corpus, speaker: SpeakerId) -> Option<Cell<'_>> {
    corpus.bundle().speakers.get(speaker).map(|speaker| (&*speaker.name).into())
}

pub(super) fn issue(corpus: &Corpus, topic: Topic) -> Option<Cell<'_>> {
    corpus.bundle().issues.get(topic?).map(|issue| (&*issue.name).into())
}

/// Several words in one cell.
pub(super) fn joined<'a>(words: impl Iterator<Item = &'a str>) -> Option<Cell<'a>> {
    let words: Vec<&str> = words.collect();
    (!words.is_empty()).then(|| words.join("; ").into())
}

impl<'a> Exporter<'a> {
    /// How many rows the table of a comparison has, without the row of names.
    #[must_use]
    pub fn row_count(&self, comparison: &Comparison) -> usize {
        self.rows(comparison).len()
    }

    /// A row for each quote on each issue, and one for each position that no quote shows.
    pub(super) fn rows(&self, comparison: &Comparison) -> Vec<Row<'a>> {
        let corpus = self.corpus;
        let bundle = corpus.bundle();
        let mut rows = Vec::new();
        for row in &comparison.rows {
            let cells = comparison.cells(row);
            let stances_of =
                |shown| comparison.stances(shown).iter().filter_map(|&stance| bundle.stances.get(stance as usize));
            // Of the quotes on this issue, the stances that have them as evidence; none once they have their row.
            let mut quotes: BTreeMap<QuoteId, Option<Vec<(&Stance, EvidenceRole)>>> = BTreeMap::new();
            for &quote in cells.iter().flat_map(|shown| comparison.quotes(shown)) {
                quotes.insert(quote, Some(Vec::new()));
            }
            for stance in cells.iter().flat_map(stances_of) {
                for evidence in &stance.evidence {
                    if let Some(Some(stances)) = quotes.get_mut(&evidence.quote) {
                        stances.push((stance, evidence.role));
                    }
                }
            }
            for shown in cells {
                for &id in comparison.quotes(shown) {
                    let stances = quotes.get_mut(&id).and_then(Option::take);
                    let (Some(stances), Some(quote)) = (stances, bundle.quotes.get(id)) else { continue };
                    let doubt = self.check(id).and_then(|check| check.doubt());
                    let quote = Some((id, quote));
                    let voice = quote.and_then(|(_, quote)| quote.speaker);
                    rows.push(Row { corpus, topic: row.topic, voice, quote, stances, doubt });
                }
                let bare = |stance: &&Stance| !stance.evidence.iter().any(|one| quotes.contains_key(&one.quote));
                for stance in stances_of(shown).filter(bare) {
                    let stances = vec![(stance, EvidenceRole::Supports)];
                    let voice = Some(stance.speaker);
                    rows.push(Row { corpus, topic: row.topic, voice, quote: None, stances, doubt: None });
                }
            }
        }
        rows
    }
}
