//! The fields that items have in common: ids, references, texts, dates, languages and links.

use std::slice;

use super::{
    Date, Index, Link, Severity, Text,
    build::{Builder, RemarkKind},
    fault::Step,
    problem::shorten,
    references::Referred,
    suggest,
    values::{Record, Value},
};

/// Handles one element of a list within an item: its value, the path to it, and whether it may be used.
type Take<'t> = &'t mut dyn FnMut(&mut Builder, Value<'_>, &[Step<'static>], bool);

impl Builder {
    /// The index for the item's id; `None` if an earlier item has the same id, which is the one shown.
    pub(super) fn id<T: Referred>(&mut self, record: &mut Record<'_>, field: usize) -> Option<T::Id> {
        let (value, step, _) = record.given(field);
        let id = match value {
            Value::Text(id) if !self.is_ignored => id,
            Value::Wrong => {
                // References may mean the id after it is corrected.
                self.references.mark_uncertain(T::LIST);
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
        self.remark(&[step], RemarkKind::Problem(Severity::Error, message));
        self.is_ignored = true;
        None
    }

    /// Stores an item at the index of its id, which resolves references to it.
    pub(super) fn declare<T: Referred>(&mut self, index: Option<T::Id>, item: T) {
        if let Some(index) = index {
            T::table(&mut self.bundle).declare(index, item);
            self.references.resolve(T::LIST, index.get());
        }
    }

    /// The index of the id in a field.
    pub(super) fn reference<T: Referred>(&mut self, record: &mut Record<'_>, field: usize) -> Option<T::Id> {
        let (id, step, own) = record.given(field);
        self.refer::<T>(&id.text()?, &[step], own)
    }

    /// The index of an id that the item refers to; `None` if the item, or that part of it, is not shown.
    pub(super) fn refer<T: Referred>(&mut self, id: &str, steps: &[Step<'static>], own: bool) -> Option<T::Id> {
        if self.is_ignored || !own {
            self.remark(steps, RemarkKind::IgnoredReference(T::LIST, id.to_owned()));
            return None;
        }
        let table = T::table(&mut self.bundle);
        let index = table.refer(id);
        if table.get(index).is_none() && self.references.miss(T::LIST, index.get()) {
            self.remark(steps, RemarkKind::Missing(T::LIST, index.get()));
        }
        Some(index)
    }

    /// An item's name; warns if it is blank.
    pub(super) fn name(&mut self, record: &mut Record<'_>, field: usize) -> Text {
        let (name, step, _) = record.given(field);
        let Some(name) = into_text(name) else { return Text::default() };
        self.plain(&name, slice::from_ref(&step));
        self.blank(&name, &[step]);
        name
    }

    /// An optional text.
    #[inline(never)]
    pub(super) fn text(&mut self, record: &mut Record<'_>, field: usize) -> Option<Text> {
        let (text, step, own) = record.given(field);
        let text = into_text(text)?;
        self.plain(&text, &[step]);
        own.then_some(text)
    }

    pub(super) fn texts(&mut self, record: &mut Record<'_>, field: usize) -> Box<[Text]> {
        let mut texts = Vec::new();
        self.each(record, field, &mut |builder, text, steps, own| {
            let Some(text) = into_text(text) else { return };
            builder.plain(&text, steps);
            texts.extend(Some(text).filter(|_| own));
        });
        texts.into()
    }

    /// Calls `take` for each element of a list. Returns whether any has the wrong shape.
    #[inline(never)]
    pub(super) fn each(&mut self, record: &mut Record<'_>, field: usize, take: Take<'_>) -> bool {
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
    pub(super) fn date_at(&mut self, record: &mut Record<'_>, field: usize) -> Option<Date> {
        let (date, step, own) = record.given(field);
        let date = self.date(&date.text()?, &[step]);
        own.then_some(date)
    }

    #[inline(never)]
    pub(super) fn language_at(&mut self, record: &mut Record<'_>, field: usize) -> Option<Text> {
        let (tag, step, own) = record.given(field);
        let tag = self.language(&tag.text()?, &[step]);
        own.then_some(tag)
    }

    #[inline(never)]
    pub(super) fn link_at(&mut self, record: &mut Record<'_>, field: usize) -> Option<Link> {
        let (url, step, own) = record.given(field);
        let link = self.link(&url.text()?, &[step], own);
        own.then_some(link)
    }

    pub(super) fn link(&mut self, written: &str, steps: &[Step<'static>], own: bool) -> Link {
        let link = Link::new(written, self.options.parse_url);
        // The link works, but not as on the page it was copied from.
        self.plain(written, steps);
        if link.address.is_none() {
            let message = format!(
                "`{}` is not a plain http or https address, so it is shown as text; {}",
                shorten(written),
                self.whole_address(written)
            );
            let severity = if own && !self.is_ignored { Severity::Error } else { Severity::Warning };
            self.remark(steps, RemarkKind::Problem(severity, message));
        }
        link
    }

    /// Advice for an address that cannot be read.
    pub(super) fn whole_address(&self, written: &str) -> String {
        let bare = written.trim().trim_start_matches('/');
        let whole = format!("https://{bare}");
        // Do not suggest an address with a user name, or something that is no address at all.
        let is_plain = !bare.contains(|c: char| c == '@' || c.is_whitespace());
        let address = (self.options.parse_url)(&whole).filter(|address| is_plain && address.host.contains('.'));
        match address {
            Some(_) => format!("write `{}`", shorten(&whole)),
            None => "write a whole one, without a user name".to_owned(),
        }
    }

    pub(super) fn blank(&mut self, text: &str, steps: &[Step<'static>]) {
        if text.trim().is_empty() {
            self.warn(steps, "this text is blank; write it or leave the item out".to_owned());
        }
    }

    /// Remarks on unknown keys: in strict mode on all of them, otherwise on those that seem to mean a missing field,
    /// since their value is lost.
    pub(super) fn unknown(&mut self, record: &Record<'_>, steps: &[Step<'static>]) {
        let is_strict = self.options.strict;
        let mut remark = |name: &str, meant| {
            let steps = [steps, &[Step::Key(name.to_owned().into())]].concat();
            self.warn(&steps, suggest::unknown_field(name, meant));
        };
        for renamed in record.renamed.iter().filter(|renamed| !renamed.field.required) {
            remark(&renamed.key, Some(renamed.field));
        }
        if is_strict {
            let is_other = |name: &&str| !record.renamed.iter().any(|renamed| *renamed.key == **name);
            record.unknown.names().filter(is_other).for_each(|name| remark(name, None));
        }
    }
}

pub(super) fn into_text(value: Value<'_>) -> Option<Text> {
    value.text().map(Text::from)
}
