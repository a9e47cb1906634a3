//! The interface's words that exports use.

use super::{Exporter, quotation_marks};
use crate::{
    bundle::{Basis, Date, EvidenceRole, Kind, Position, Quote, QuoteId, Stance},
    corpus::{Topic, Voice},
    direction, wording,
};

/// The interface in one language. The messages are those of `public/languages/*.ftl`.
pub trait Messages {
    /// Its BCP 47 tag.
    fn tag(&self) -> &str;

    /// The message with this id and these values for its variables.
    fn message(&self, id: &str, values: &[(&str, Value<'_>)]) -> String;

    /// Formats a valid date, as precise as it is. Its year is not 0.
    fn date(&self, date: &Date) -> String;

    /// Joins texts: `a, b and c`.
    fn list(&self, texts: &[String]) -> String;
}

/// The value of a message's variable.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// A number.
    Number(usize),
    /// A text for use within a sentence.
    Phrase(&'a str),
}

impl Exporter<'_> {
    /// A message without variables.
    pub(super) fn message(&self, id: &str) -> String {
        self.messages.message(id, &[])
    }

    /// A message with one variable, a text from the bundle.
    pub(super) fn message_with(&self, id: &str, name: &str, text: &str) -> String {
        self.messages.message(id, &[(name, Value::Phrase(text))])
    }

    pub(super) fn count(&self, id: &str, count: usize) -> String {
        self.messages.message(id, &[("count", Value::Number(count))])
    }

    /// Joins the texts that are present.
    pub(super) fn row<'t>(&self, texts: impl IntoIterator<Item = Option<&'t str>>) -> String {
        let texts: Vec<&str> = texts.into_iter().flatten().filter(|text| !text.is_empty()).collect();
        texts.join(&self.message("comma"))
    }

    /// Formats a date; as written if it is invalid or its year is unknown to calendars.
    pub(super) fn date(&self, date: &Date) -> String {
        match date.parts() {
            Some(parts) if parts.year > 0 => self.messages.date(date),
            _ => date.written().to_owned(),
        }
    }

    pub(super) fn voice_name(&self, voice: Voice) -> String {
        let speakers = &self.corpus.bundle().speakers;
        match voice {
            None => self.message("unattributed"),
            Some(speaker) => match speakers.get(speaker) {
                Some(known) => known.name.to_string(),
                None => self.message_with("unknown-speaker", "id", speakers.id(speaker)),
            },
        }
    }

    pub(super) fn topic_name(&self, topic: Topic) -> String {
        let issues = &self.corpus.bundle().issues;
        match topic {
            None => self.message("no-issue"),
            Some(issue) => match issues.get(issue) {
                Some(known) => known.name.to_string(),
                None => self.message_with("unknown-issue", "id", issues.id(issue)),
            },
        }
    }

    /// The editor's label for a position, else the interface's word.
    pub(super) fn label(&self, stance: &Stance) -> String {
        stance.label.as_deref().map_or_else(|| self.position(stance.position), str::to_owned)
    }

    pub(super) fn position(&self, of: Position) -> String {
        self.message(wording::position(of))
    }

    /// A note on words that are not the speaker's own.
    pub(super) fn kind(&self, kind: Kind) -> Option<String> {
        wording::kind(kind).map(|message| self.message(message))
    }

    /// How a quote bears on a position; `None` if it simply supports it.
    pub(super) fn bearing(&self, role: EvidenceRole) -> Option<String> {
        wording::bearing(role).map(|message| self.message(message))
    }

    pub(super) fn basis(&self, of: Basis) -> String {
        self.message(wording::basis(of))
    }

    /// A warning if the source's excerpt does not bear a quote out, with the words between the fragments.
    pub(super) fn doubt(&self, quote: QuoteId) -> Option<String> {
        let check = self.check(quote)?;
        let message = self.message(check.doubt()?.message());
        let between = check.between(self.corpus.bundle(), quote);
        let between = between.into_iter().map(|words| direction::isolated(words, self.messages.tag()));
        Some([message].into_iter().chain(between).collect::<Vec<_>>().join(" "))
    }

    pub(super) fn strength(&self, strength: u8) -> String {
        self.messages.message("strength", &[("strength", Value::Number(strength.into()))])
    }

    /// The language tag of a quote.
    pub(super) fn language<'q>(&'q self, quote: &'q Quote) -> Option<&'q str> {
        let bundle = self.corpus.bundle();
        let source = quote.source.and_then(|source| bundle.sources.get(source));
        let of_source = || source.and_then(|source| source.in_language.as_deref());
        quote.in_language.as_deref().or_else(of_source).or(bundle.in_language.as_deref())
    }

    /// The fragments of a quote, each in quotation marks if they are the speaker's own words. What interrupts them
    /// stays outside of the marks.
    pub(super) fn words(&self, quote: &Quote) -> String {
        words(&quote.fragments, quote.kind, self.language(quote))
    }
}

/// As [`Exporter::words`], for fragments that may have been shortened.
pub(super) fn words(fragments: &[impl AsRef<str>], kind: Kind, language: Option<&str>) -> String {
    let (open, close) = match kind {
        Kind::Verbatim => quotation_marks::of(language),
        Kind::Translation | Kind::Paraphrase => ("", ""),
    };
    let fragments: Vec<String> = fragments.iter().map(|fragment| [open, fragment.as_ref(), close].concat()).collect();
    fragments.join(INTERRUPTED)
}

/// Stands between the fragments of a quote, in place of the source's narration.
pub(super) const INTERRUPTED: &str = " […] ";
