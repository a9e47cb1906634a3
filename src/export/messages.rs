//! The interface's words, as far as what is written out has any.

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

    /// The message of that id with these values for its variables.
    fn message(&self, id: &str, values: &[(&str, Value<'_>)]) -> String;

    /// A date that can be read as text, no more precise than it is known. Its year is not 0.
    fn date(&self, date: &Date) -> String;

    /// Several texts as one: `a, b and c`.
    fn list(&self, texts: &[String]) -> String;
}

/// The value of a message's variable.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// How many.
    Number(usize),
    /// A text that fits into the sentence.
    Phrase(&'a str),
}

impl Exporter<'_> {
    /// A message that is always the same.
    pub(super) fn say(&self, id: &str) -> String {
        self.messages.message(id, &[])
    }

    /// A message that says something of a text from the bundle.
    pub(super) fn say_of(&self, id: &str, name: &str, text: &str) -> String {
        self.messages.message(id, &[(name, Value::Phrase(text))])
    }

    pub(super) fn count(&self, id: &str, count: usize) -> String {
        self.messages.message(id, &[("count", Value::Number(count))])
    }

    /// Texts one after the other, those that are there.
    pub(super) fn row<'t>(&self, texts: impl IntoIterator<Item = Option<&'t str>>) -> String {
        let texts: Vec<&str> = texts.into_iter().flatten().filter(|text| !text.is_empty()).collect();
        texts.join(&self.say("comma"))
    }

    /// A date in words; as it is written where it cannot be read, or names a year that calendars do not have.
    pub(super) fn date(&self, date: &Date) -> String {
        match date.parts() {
            Some(parts) if parts.year > 0 => self.messages.date(date),
            _ => date.written().to_owned(),
        }
    }

    pub(super) fn voice_name(&self, voice: Voice) -> String {
        let speakers = &self.corpus.bundle().speakers;
        match voice {
            None => self.say("unattributed"),
            Some(speaker) => match speakers.get(speaker) {
                Some(known) => known.name.to_string(),
                None => self.say_of("unknown-speaker", "id", speakers.id(speaker)),
            },
        }
    }

    pub(super) fn topic_name(&self, topic: Topic) -> String {
        let issues = &self.corpus.bundle().issues;
        match topic {
            None => self.say("no-issue"),
            Some(issue) => match issues.get(issue) {
                Some(known) => known.name.to_string(),
                None => self.say_of("unknown-issue", "id", issues.id(issue)),
            },
        }
    }

    /// A position as its editor calls it, else in the interface's words.
    pub(super) fn label(&self, stance: &Stance) -> String {
        stance.label.as_deref().map_or_else(|| self.position(stance.position), str::to_owned)
    }

    pub(super) fn position(&self, of: Position) -> String {
        self.say(wording::position(of))
    }

    /// What a quote's words must not be taken for.
    pub(super) fn kind(&self, kind: Kind) -> Option<String> {
        wording::kind(kind).map(|message| self.say(message))
    }

    /// How a quote bears on a position; nothing to say where it shows it.
    pub(super) fn bearing(&self, role: EvidenceRole) -> Option<String> {
        wording::bearing(role).map(|message| self.say(message))
    }

    pub(super) fn basis(&self, of: Basis) -> String {
        self.say(wording::basis(of))
    }

    /// What the source's excerpt has against a quote, with the words that it has between the fragments.
    pub(super) fn doubt(&self, quote: QuoteId) -> Option<String> {
        let check = self.check(quote)?;
        let message = self.say(check.doubt()?.message());
        let between = check.between(self.corpus.bundle(), quote);
        let between = between.into_iter().map(|words| direction::isolated(words, self.messages.tag()));
        Some([message].into_iter().chain(between).collect::<Vec<_>>().join(" "))
    }

    pub(super) fn strength(&self, strength: u8) -> String {
        self.messages.message("strength", &[("strength", Value::Number(strength.into()))])
    }

    /// The tag of the language of a quote's words.
    pub(super) fn language<'q>(&'q self, quote: &'q Quote) -> Option<&'q str> {
        let bundle = self.corpus.bundle();
        let source = quote.source.and_then(|source| bundle.sources.get(source));
        let of_source = || source.and_then(|source| source.in_language.as_deref());
        quote.in_language.as_deref().or_else(of_source).or(bundle.in_language.as_deref())
    }

    /// The words of a quote, each fragment in quotation marks where they are the speaker's own. What interrupts them stays
    /// outside of the marks.
    pub(super) fn words(&self, quote: &Quote) -> String {
        words(&quote.fragments, quote.kind, self.language(quote))
    }
}

/// The same of fragments that may have been shortened.
pub(super) fn words(fragments: &[impl AsRef<str>], kind: Kind, language: Option<&str>) -> String {
    let (open, close) = match kind {
        Kind::Verbatim => quotation_marks::of(language),
        Kind::Translation | Kind::Paraphrase => ("", ""),
    };
    let fragments: Vec<String> = fragments.iter().map(|fragment| [open, fragment.as_ref(), close].concat()).collect();
    fragments.join(INTERRUPTED)
}

/// Stands between the fragments of a quote, where the source's narration does.
pub(super) const INTERRUPTED: &str = " […] ";
