//! The content of a comparison in display order, for the formats that people read.

use super::Exporter;
use crate::{
    bundle::{Evidence, Position, QuoteId, Stance},
    compare::{Comparison, Row, ShownCell},
    corpus::Topic,
    direction,
};

/// One issue.
pub(super) struct Section<'a> {
    pub name: String,
    pub statement: Option<&'a str>,
    /// The cards of speakers with anything on it.
    pub cards: Vec<Card<'a>>,
    /// The names of speakers with nothing on it; empty if the comparison is narrowed so that this means nothing.
    pub silent: Vec<String>,
}

/// One speaker on an issue.
pub(super) struct Card<'a> {
    pub name: String,
    /// The speaker's role and affiliation.
    pub office: Option<String>,
    pub stances: Vec<Held<'a>>,
    /// Quotes that no stance cites.
    pub others: Vec<Cited<'a>>,
}

/// A stance with its evidence.
pub(super) struct Held<'a> {
    pub stance: &'a Stance,
    /// The editor's label for the position, else the interface's word.
    pub label: String,
    /// Details: the position if the label is the editor's, its basis, date and strength.
    pub details: String,
    /// A note if no quote supports it.
    pub no_quote: Option<String>,
    pub quotes: Vec<Cited<'a>>,
}

/// A quote in a card.
pub(super) struct Cited<'a> {
    pub quote: QuoteId,
    /// How it bears on the stance, if it does not simply support it.
    pub bearing: Option<String>,
    /// The editor's remark on that.
    pub note: Option<&'a str>,
}

impl<'a> Exporter<'a> {
    pub(super) fn sections(&'a self, comparison: &'a Comparison) -> impl Iterator<Item = Section<'a>> {
        // An empty selection shows nothing, as on screen.
        let rows = if comparison.is_empty() { &[][..] } else { &comparison.rows };
        rows.iter().map(|row| self.section(comparison, row))
    }

    fn section(&'a self, comparison: &'a Comparison, row: &'a Row) -> Section<'a> {
        let issue = row.topic.and_then(|issue| self.corpus.bundle().issues.get(issue));
        let cells = comparison.cells(row).iter();
        Section {
            name: self.topic_name(row.topic),
            statement: issue.and_then(|issue| issue.statement.as_deref()),
            cards: cells.filter_map(|shown| self.card(comparison, shown)).collect(),
            silent: self.silent(comparison, row.topic),
        }
    }

    fn silent(&self, comparison: &Comparison, topic: Topic) -> Vec<String> {
        if comparison.narrowed || topic.is_none() {
            return Vec::new();
        }
        let silent = comparison.columns.iter().filter(|&&rank| self.corpus.find(topic, rank).is_none());
        silent.filter_map(|&rank| self.corpus.voices().get(rank)).map(|&voice| self.voice_name(voice)).collect()
    }

    fn card(&'a self, comparison: &'a Comparison, shown: &'a ShownCell) -> Option<Card<'a>> {
        let bundle = self.corpus.bundle();
        let cell = self.corpus.cell(shown.cell)?;
        let quotes = comparison.quotes(shown);
        let stances = comparison.stances(shown).iter().filter_map(|&stance| bundle.stances.get(stance as usize));
        let stances: Vec<&Stance> = stances.collect();
        let is_cited = |quote| stances.iter().any(|stance| stance.evidence.iter().any(|one| one.quote == quote));
        let others = quotes.iter().filter(|quote| !is_cited(**quote));
        let speaker = cell.voice.and_then(|speaker| bundle.speakers.get(speaker));
        let office = speaker.map(|speaker| self.row([speaker.role.as_deref(), speaker.affiliation.as_deref()]));
        Some(Card {
            name: self.voice_name(cell.voice),
            office: office.filter(|office| !office.is_empty()),
            others: others.map(|&quote| Cited { quote, bearing: None, note: None }).collect(),
            stances: stances.iter().map(|stance| self.held(stance, quotes)).collect(),
        })
    }

    fn held(&'a self, stance: &'a Stance, left: &[QuoteId]) -> Held<'a> {
        let evidence = |quote: QuoteId| stance.evidence.iter().filter(move |one| one.quote == quote);
        let cited =
            |one: &'a Evidence| Cited { quote: one.quote, bearing: self.bearing(one.role), note: one.note.as_deref() };
        let quotes: Vec<Cited<'_>> = left.iter().flat_map(|&quote| evidence(quote)).map(cited).collect();
        let on_file = stance.evidence.iter().filter(|one| self.corpus.quote(one.quote).is_some()).count();
        let no_quote = match on_file {
            0 => (stance.position != Position::None).then(|| self.message("no-quote-on-file")),
            _ => quotes.is_empty().then(|| self.count("quotes-left-out", on_file)),
        };
        // An editor's label does not always reveal the position.
        let position = stance.label.is_some().then(|| self.position(stance.position));
        let basis = stance.basis.map(|basis| self.basis(basis));
        let date = stance.date.as_ref().map(|date| self.date(date));
        let strength = stance.strength.map(|strength| self.strength(strength));
        Held {
            stance,
            label: self.label(stance),
            details: self.row([position.as_deref(), basis.as_deref(), date.as_deref(), strength.as_deref()]),
            no_quote,
            quotes,
        }
    }
}

impl Exporter<'_> {
    /// A sentence that these speakers have nothing on an issue.
    pub(super) fn nothing_from(&self, names: &[String]) -> String {
        let isolated = |name: &String| direction::isolated(name, self.messages.tag());
        let names: Vec<String> = names.iter().map(isolated).collect();
        self.message_with("nothing-from-several", "speakers", &names.join(&self.message("comma")))
    }

    /// The publisher of the comparison, when it was last changed, and its license.
    pub(super) fn colophon(&self) -> Option<String> {
        let bundle = self.corpus.bundle();
        let isolated = |text: &str| direction::isolated(text, self.messages.tag());
        let by = bundle.publisher.as_deref().map(|by| self.message_with("comparison-by", "publisher", &isolated(by)));
        let changed =
            bundle.date_modified.as_ref().map(|date| self.message_with("last-changed", "date", &self.date(date)));
        let terms = bundle.license.as_deref().map(|terms| self.message_with("license", "license", &isolated(terms)));
        let parts: Vec<String> = [by, changed, terms].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(" · "))
    }
}
