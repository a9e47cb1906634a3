//! The items of a file's lists, from their fields to what a [`super::Bundle`] has of them.

use std::slice;

use super::{
    Basis, Date, Evidence, EvidenceRole, Index, Issue, Kind, Link, Place, Position, Quote, Refusal, Severity, Source,
    Speaker, SpeakerType, Stance, Text,
    build::{About, Builder},
    fault::Step,
    fields::{Form, Shape, evidence, issue, quote, source, speaker, stance},
    marks,
    problem::shorten,
    references::Referred,
    scan::List,
    suggest,
    wire::{Record, Value},
};

/// The item that is being read.
pub(super) struct Item<'a> {
    pub list: List,
    /// What the file calls the list.
    pub key: &'a str,
    pub index: usize,
    pub json: &'a [u8],
    pub place: Place,
}

/// What takes an item of a list within the item.
type Take<'t> = &'t mut dyn FnMut(&mut Builder, Value<'_>, &[Step<'static>], bool);

impl Item<'_> {
    pub(super) fn path(&self) -> String {
        format!("{}[{}]", shorten(self.key), self.index)
    }
}

impl Builder {
    pub(super) fn item(&mut self, item: &Item<'_>) -> Result<(), Refusal> {
        let form: &'static Form = match item.list {
            List::Sources => &source::FORM,
            List::Speakers => &speaker::FORM,
            List::Issues => &issue::FORM,
            List::Quotes => &quote::FORM,
            List::Stances => &stance::FORM,
        };
        if !self.aside {
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
            self.references.doubt(item.list);
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
        let mut is_filed = self.aside || record.is_renamed(quote::ISSUES);
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

    /// The words of a quote, without quotation marks around them.
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
        if let Some(inner) = marks::without_outer(&fragments, prefix) {
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
            self.references.doubt(List::Stances);
        }
        let position = record.take(stance::POSITION).word(Position::ALL);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 3")]
        let strength = record.take(stance::STRENGTH).number().map(|strength| strength as u8);
        let basis = record.take(stance::BASIS).word(Basis::ALL);
        let date = self.date_at(&mut record, stance::DATE);
        let note = self.text(&mut record, stance::NOTE);
        // Where one is not there, the file is refused.
        if let (Some(speaker), Some(issue), Some(position), false) = (speaker, issue, position, self.aside) {
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
                    self.references.doubt(List::Stances);
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

    /// The index for an item with the id that it has. An earlier item that has it is the one that is shown.
    fn id<T: Referred>(&mut self, record: &mut Record<'_>, field: usize) -> Option<T::Id> {
        let (value, step, _) = record.given(field);
        let id = match value {
            Value::Text(id) if !self.aside => id,
            Value::Wrong => {
                // References may be to what it is to become.
                self.references.doubt(T::LIST);
                return None;
            }
            _ => return None,
        };
        let table = T::table(&mut self.bundle);
        let index = table.refer(&id);
        if table.get(index).is_none() {
            return Some(index);
        }
        let message = format!(
            "the id `{}` is taken by an earlier item of `{}`, which is the one shown; rename this one",
            shorten(&id),
            T::LIST.key()
        );
        self.remark(&[step], About::Problem(Severity::Error, message));
        self.aside = true;
        None
    }

    /// Puts an item at the index of its id; it is missing no longer.
    fn declare<T: Referred>(&mut self, index: Option<T::Id>, item: T) {
        if let Some(index) = index {
            T::table(&mut self.bundle).declare(index, item);
            self.references.resolve(T::LIST, index.get());
        }
    }

    /// The index of the id that a field has.
    fn reference<T: Referred>(&mut self, record: &mut Record<'_>, field: usize) -> Option<T::Id> {
        let (id, step, own) = record.given(field);
        self.refer::<T>(&id.text()?, &[step], own)
    }

    /// The index of an id that the item refers to; nothing where the item, or that part of it, is not shown.
    fn refer<T: Referred>(&mut self, id: &str, steps: &[Step<'static>], own: bool) -> Option<T::Id> {
        if self.aside || !own {
            self.remark(steps, About::Aside(T::LIST, id.to_owned()));
            return None;
        }
        let table = T::table(&mut self.bundle);
        let index = table.refer(id);
        if table.get(index).is_none() && self.references.miss(T::LIST, index.get()) {
            self.remark(steps, About::Missing(T::LIST, index.get()));
        }
        Some(index)
    }

    /// An item's name, which is not to be blank.
    fn name(&mut self, record: &mut Record<'_>, field: usize) -> Text {
        let (name, step, _) = record.given(field);
        let Some(name) = into_text(name) else { return Text::default() };
        self.plain(&name, slice::from_ref(&step));
        self.blank(&name, &[step]);
        name
    }

    /// A text that may be absent.
    #[inline(never)]
    fn text(&mut self, record: &mut Record<'_>, field: usize) -> Option<Text> {
        let (text, step, own) = record.given(field);
        let text = into_text(text)?;
        self.plain(&text, &[step]);
        own.then_some(text)
    }

    fn texts(&mut self, record: &mut Record<'_>, field: usize) -> Box<[Text]> {
        let mut texts = Vec::new();
        self.each(record, field, &mut |builder, text, steps, own| {
            let Some(text) = into_text(text) else { return };
            builder.plain(&text, steps);
            texts.extend(Some(text).filter(|_| own));
        });
        texts.into()
    }

    /// Hands out the items of a list, each with the way to it and whether it may be used. Whether any has another shape than it
    /// was to have.
    #[inline(never)]
    fn each(&mut self, record: &mut Record<'_>, field: usize, take: Take<'_>) -> bool {
        let (list, step, own) = record.given(field);
        let is_wrong = list.is_wrong();
        let mut steps = [step, Step::At(0)];
        for (at, item) in list.list().into_iter().enumerate() {
            let [_, index] = &mut steps;
            *index = Step::At(at);
            take(self, item, &steps, own);
        }
        is_wrong
    }

    #[inline(never)]
    fn date_at(&mut self, record: &mut Record<'_>, field: usize) -> Option<Date> {
        let (date, step, own) = record.given(field);
        let date = self.date(&date.text()?, &[step]);
        own.then_some(date)
    }

    #[inline(never)]
    fn language_at(&mut self, record: &mut Record<'_>, field: usize) -> Option<Text> {
        let (tag, step, own) = record.given(field);
        let tag = self.language(&tag.text()?, &[step]);
        own.then_some(tag)
    }

    #[inline(never)]
    fn link_at(&mut self, record: &mut Record<'_>, field: usize) -> Option<Link> {
        let (url, step, own) = record.given(field);
        let link = self.link(&url.text()?, &[step], own);
        own.then_some(link)
    }

    fn link(&mut self, written: &str, steps: &[Step<'static>], own: bool) -> Link {
        let link = Link::new(written, self.options.parse_url);
        // It leads somewhere, but not where the page it was copied from did.
        self.plain(written, steps);
        if link.address.is_none() {
            let message = format!(
                "`{}` is not a plain http or https address, so it is shown as text; {}",
                shorten(written),
                self.whole_address(written)
            );
            let severity = if own && !self.aside { Severity::Error } else { Severity::Warning };
            self.remark(steps, About::Problem(severity, message));
        }
        link
    }

    /// What to write for an address that is none.
    fn whole_address(&self, written: &str) -> String {
        let bare = written.trim().trim_start_matches('/');
        let whole = format!("https://{bare}");
        // A user's name would be taken for a part of the address, and so would what is none at all.
        let is_plain = !bare.contains(|c: char| c == '@' || c.is_whitespace());
        let address = (self.options.parse_url)(&whole).filter(|address| is_plain && address.host.contains('.'));
        match address {
            Some(_) => format!("write `{}`", shorten(&whole)),
            None => "write a whole one, without a user name".to_owned(),
        }
    }

    fn blank(&mut self, text: &str, steps: &[Step<'static>]) {
        if text.trim().is_empty() {
            self.warn(steps, "this text is blank; write it or leave the item out".to_owned());
        }
    }

    /// Remarks which of a record's keys the format does not know: of all where that is asked for, else of those that seem to be
    /// a field which is not there, for what they say is lost.
    fn unknown(&mut self, record: &Record<'_>, steps: &[Step<'static>]) {
        let is_strict = self.options.strict;
        let mut remark = |name: &str, meant| {
            let steps = [steps, &[Step::Key(name.to_owned().into())]].concat();
            self.warn(&steps, suggest::unknown_field(name, meant));
        };
        for renamed in record.renamed.iter().filter(|renamed| !renamed.field.required) {
            remark(&renamed.key, Some(renamed.field));
        }
        if is_strict {
            let is_told = |name: &&str| !record.renamed.iter().any(|renamed| *renamed.key == **name);
            record.unknown.names().filter(is_told).for_each(|name| remark(name, None));
        }
    }
}

fn into_text(value: Value<'_>) -> Option<Text> {
    value.text().map(Text::from)
}
