//! Turns the items of a file's lists into those of a [`super::Bundle`].

use std::slice;

use super::{
    Basis, Evidence, EvidenceRole, Index, Issue, Kind, Place, Position, Quote, ReadError, Source, Speaker, SpeakerType,
    Stance, Text,
    build::Builder,
    fault::Step,
    fields::{Form, Shape, evidence, issue, quote, source, speaker, stance},
    item_fields::into_text,
    outer_marks,
    piece::List,
    problem::shorten,
    values::{Record, Value},
};

/// An item that is being read.
pub(super) struct Item<'a> {
    pub list: List,
    /// The list's key in the file.
    pub key: &'a str,
    pub index: usize,
    pub json: &'a [u8],
    pub place: Place,
}

impl Item<'_> {
    pub(super) fn path(&self) -> String {
        format!("{}[{}]", shorten(self.key), self.index)
    }
}

impl Builder {
    pub(super) fn item(&mut self, item: &Item<'_>) -> Result<(), ReadError> {
        let form: &'static Form = match item.list {
            List::Sources => &source::FORM,
            List::Speakers => &speaker::FORM,
            List::Issues => &issue::FORM,
            List::Quotes => &quote::FORM,
            List::Stances => &stance::FORM,
        };
        if !self.is_ignored {
            let listed = &mut self.bundle.listed;
            *match item.list {
                List::Sources => &mut listed.sources,
                List::Speakers => &mut listed.speakers,
                List::Issues => &mut listed.issues,
                List::Quotes => &mut listed.quotes,
                List::Stances => &mut listed.stances,
            } += 1;
        }
        let Value::Record(record) = self.read(Shape::Record(form), item.json, item.place, &|| item.path())? else {
            self.references.mark_uncertain(item.list);
            return Ok(());
        };
        self.unknown(&record, &[]);
        match item.list {
            List::Sources => self.source(*record),
            List::Speakers => self.speaker(*record),
            List::Issues => self.issue(*record),
            List::Quotes => self.quote(*record, item),
            List::Stances => self.stance(*record),
        }
        Ok(())
    }

    fn source(&mut self, mut record: Record<'_>) {
        let id = self.id::<Source>(&mut record, source::ID);
        let source = Source {
            name: self.name(&mut record, source::NAME),
            publisher: self.text(&mut record, source::PUBLISHER),
            author: self.text(&mut record, source::AUTHOR),
            url: self.link_at(&mut record, source::URL),
            archived_at: self.link_at(&mut record, source::ARCHIVED_AT),
            date_published: self.date_at(&mut record, source::DATE_PUBLISHED),
            in_language: self.language_at(&mut record, source::IN_LANGUAGE),
            excerpts: self.texts(&mut record, source::EXCERPTS),
        };
        self.declare(id, source);
    }

    fn speaker(&mut self, mut record: Record<'_>) {
        let id = self.id::<Speaker>(&mut record, speaker::ID);
        let speaker = Speaker {
            name: self.name(&mut record, speaker::NAME),
            speaker_type: record.take(speaker::TYPE).word(SpeakerType::ALL),
            role: self.text(&mut record, speaker::ROLE),
            affiliation: self.text(&mut record, speaker::AFFILIATION),
            description: self.text(&mut record, speaker::DESCRIPTION),
            image: self.link_at(&mut record, speaker::IMAGE),
            url: self.link_at(&mut record, speaker::URL),
            same_as: {
                let mut links = Vec::new();
                self.each(&mut record, speaker::SAME_AS, &mut |builder, url, steps, own| {
                    let link = url.text().map(|url| builder.link(&url, steps, own));
                    links.extend(link.filter(|_| own));
                });
                links.into()
            },
        };
        self.declare(id, speaker);
    }

    fn issue(&mut self, mut record: Record<'_>) {
        let id = self.id::<Issue>(&mut record, issue::ID);
        let issue = Issue {
            name: self.name(&mut record, issue::NAME),
            statement: self.text(&mut record, issue::STATEMENT),
            description: self.text(&mut record, issue::DESCRIPTION),
        };
        self.declare(id, issue);
    }

    fn quote(&mut self, mut record: Record<'_>, item: &Item<'_>) {
        let id = self.id::<Quote>(&mut record, quote::ID);
        let mut is_filed = self.is_ignored || record.is_renamed(quote::ISSUES);
        let prefix = self.text(&mut record, quote::PREFIX);
        let quote = Quote {
            fragments: self.fragments(&mut record, prefix.as_deref()),
            speaker: self.reference::<Speaker>(&mut record, quote::SPEAKER),
            issues: {
                let mut issues = Vec::new();
                is_filed |= self.each(&mut record, quote::ISSUES, &mut |builder, id, steps, own| {
                    issues.extend(id.text().and_then(|id| builder.refer::<Issue>(&id, steps, own)));
                });
                issues.into()
            },
            kind: record.take(quote::KIND).word(Kind::ALL).unwrap_or(Kind::Verbatim),
            date: self.date_at(&mut record, quote::DATE),
            source: self.reference::<Source>(&mut record, quote::SOURCE),
            locator: self.text(&mut record, quote::LOCATOR),
            attribution: self.text(&mut record, quote::ATTRIBUTION),
            prefix,
            suffix: self.text(&mut record, quote::SUFFIX),
            in_language: self.language_at(&mut record, quote::IN_LANGUAGE),
            note: self.text(&mut record, quote::NOTE),
        };
        if let (true, Some(id)) = (quote.issues.is_empty() && !is_filed, id) {
            self.unfiled.push((id, item.index, item.place));
        }
        self.declare(id, quote);
    }

    /// The fragments of a quote, without quotation marks around them.
    fn fragments(&mut self, record: &mut Record<'_>, prefix: Option<&str>) -> Box<[Text]> {
        let (text, step, _) = record.given(quote::TEXT);
        let is_wrong = text.is_wrong();
        let (texts, is_list) = match text {
            Value::List(texts) => (texts, true),
            text => (vec![text], false),
        };
        let mut fragments = Vec::with_capacity(texts.len());
        for (at, text) in texts.into_iter().enumerate() {
            let Some(text) = into_text(text) else { continue };
            let steps = [step.clone(), Step::At(at)];
            let steps = if is_list { &steps } else { steps.get(..1).unwrap_or_default() };
            self.plain(&text, steps);
            self.blank(&text, steps);
            fragments.push(text);
        }
        if is_wrong {
            return Box::default();
        }
        if fragments.is_empty() {
            self.blank("", slice::from_ref(&step));
        }
        if let Some(inner) = outer_marks::without_outer(&fragments, prefix) {
            let message = "these words have quotation marks around them, which the viewer puts there itself: it shows them \
                           once; write the text without";
            self.warn(&[step], message.to_owned());
            return inner;
        }
        fragments.into_boxed_slice()
    }

    fn stance(&mut self, mut record: Record<'_>) {
        let [label, summary] = [stance::LABEL, stance::SUMMARY].map(|field| {
            let (words, step, own) = record.given(field);
            let words = into_text(words)?;
            self.blank(&words, slice::from_ref(&step));
            self.plain(&words, slice::from_ref(&step));
            if self.options.strict && words.contains(['"', '“', '”', '„', '«', '»']) {
                let message = "an editor's words never wear quotation marks; quote in `quotes` and refer to it";
                self.warn(&[step], message.to_owned());
            }
            own.then_some(words)
        });
        let (speaker, issue) = (
            self.reference::<Speaker>(&mut record, stance::SPEAKER),
            self.reference::<Issue>(&mut record, stance::ISSUE),
        );
        let mut evidence = Vec::new();
        let is_wrong = self.each(&mut record, stance::EVIDENCE, &mut |builder, value, steps, own| {
            evidence.extend(builder.evidence(value, steps, own));
        });
        if is_wrong {
            self.references.mark_uncertain(List::Stances);
        }
        let position = record.take(stance::POSITION).word(Position::ALL);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 3")]
        let strength = record.take(stance::STRENGTH).number().map(|strength| strength as u8);
        let basis = record.take(stance::BASIS).word(Basis::ALL);
        let date = self.date_at(&mut record, stance::DATE);
        let note = self.text(&mut record, stance::NOTE);
        // If one is missing, the file is refused anyway.
        if let (Some(speaker), Some(issue), Some(position), false) = (speaker, issue, position, self.is_ignored) {
            let stance = Stance {
                speaker,
                issue,
                position,
                strength,
                label,
                summary,
                basis,
                evidence: evidence.into(),
                date,
                note,
            };
            self.bundle.stances.push(stance);
        }
    }

    fn evidence(&mut self, value: Value<'_>, here: &[Step<'static>], own: bool) -> Option<Evidence> {
        let evidence = match value {
            Value::Record(mut record) => {
                self.unknown(&record, here);
                let (id, step, _) = record.given(evidence::QUOTE);
                if !matches!(id, Value::Text(_)) {
                    self.references.mark_uncertain(List::Stances);
                }
                Evidence {
                    quote: self.refer::<Quote>(&id.text()?, &[here, &[step]].concat(), own)?,
                    role: record.take(evidence::ROLE).word(EvidenceRole::ALL).unwrap_or(EvidenceRole::Supports),
                    note: {
                        let (note, step, own) = record.given(evidence::NOTE);
                        into_text(note).filter(|note| {
                            self.plain(note, &[here, &[step]].concat());
                            own
                        })
                    },
                }
            }
            id => {
                let quote = self.refer::<Quote>(&id.text()?, here, own)?;
                Evidence { quote, role: EvidenceRole::Supports, note: None }
            }
        };
        let quote = evidence.quote.get();
        if self.evidence.len() <= quote {
            self.evidence.resize(quote + 1, false);
        }
        if let Some(referred) = self.evidence.get_mut(quote) {
            *referred = true;
        }
        Some(evidence)
    }
}
