//! Where quotes and excerpts stand in a file that was read without a fault.
//!
//! A bundle does not keep the places of its items, because a page does not need them. To point at a quote, the file is
//! read again for the places alone.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    bundle::{Bundle, Index, Place, QuoteId, SourceId},
    verify::Part,
};

/// The places of a file's quotes and excerpts.
pub(super) struct Places<'a> {
    json: &'a [u8],
    /// Where each line begins.
    lines: Vec<usize>,
    /// By index in the bundle, each with its position in the file's list.
    quotes: Vec<Option<(usize, QuoteItem<'a>)>>,
    sources: Vec<Option<(usize, SourceItem<'a>)>>,
}

#[derive(Default, Deserialize)]
struct Items<'a> {
    #[serde(borrow, default)]
    sources: Vec<SourceItem<'a>>,
    #[serde(borrow, default)]
    quotes: Vec<QuoteItem<'a>>,
}

#[derive(Deserialize)]
struct SourceItem<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow, default)]
    excerpts: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct QuoteItem<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    text: &'a RawValue,
    #[serde(borrow)]
    prefix: Option<&'a RawValue>,
    #[serde(borrow)]
    suffix: Option<&'a RawValue>,
}

impl<'a> Places<'a> {
    /// The places in the file that `bundle` was read from.
    pub(super) fn new(bytes: &'a [u8], bundle: &Bundle) -> Self {
        // Columns are counted without the mark, as everywhere.
        let json = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let items: Items<'a> = serde_json::from_slice(json).unwrap_or_default();
        Self {
            json,
            lines: std::iter::once(0).chain(memchr::memchr_iter(b'\n', json).map(|newline| newline + 1)).collect(),
            quotes: by_index(items.quotes, |item| bundle.quotes.find(&item.id)),
            sources: by_index(items.sources, |item| bundle.sources.find(&item.id)),
        }
    }

    /// The path and place of a quote's text, such as `quotes[3].text`.
    pub(super) fn text(&self, quote: QuoteId) -> (String, Place) {
        match self.quotes.get(quote.get()) {
            Some(Some((at, item))) => (format!("quotes[{at}].text"), self.place(item.text)),
            _ => ("quotes".to_owned(), Place::default()),
        }
    }

    /// The path and place of a part of a quote, such as `quotes[3].text[1]` or `quotes[3].prefix`.
    pub(super) fn part(&self, quote: QuoteId, part: Part) -> (String, Place) {
        let Some(Some((at, item))) = self.quotes.get(quote.get()) else { return self.text(quote) };
        match part {
            Part::Prefix => (format!("quotes[{at}].prefix"), self.place(item.prefix.unwrap_or(item.text))),
            Part::Suffix => (format!("quotes[{at}].suffix"), self.place(item.suffix.unwrap_or(item.text))),
            Part::Fragment(nth) => {
                let fragments = serde_json::from_str::<Vec<&RawValue>>(item.text.get()).unwrap_or_default();
                match fragments.get(nth) {
                    Some(fragment) => (format!("quotes[{at}].text[{nth}]"), self.place(fragment)),
                    None => self.text(quote),
                }
            }
        }
    }

    /// The path and place of a source's excerpt, such as `sources[0].excerpts[2]`.
    pub(super) fn excerpt(&self, source: SourceId, nth: usize) -> (String, Place) {
        match self.sources.get(source.get()) {
            Some(Some((at, item))) => {
                let place = item.excerpts.get(nth).map_or_else(Place::default, |excerpt| self.place(excerpt));
                (format!("sources[{at}].excerpts[{nth}]"), place)
            }
            _ => ("sources".to_owned(), Place::default()),
        }
    }

    /// The place of a value that borrows from the file's bytes.
    fn place(&self, value: &RawValue) -> Place {
        let offset = value.get().as_ptr().addr().saturating_sub(self.json.as_ptr().addr());
        let line = self.lines.partition_point(|&start| start <= offset);
        let start = line.checked_sub(1).and_then(|line| self.lines.get(line)).copied().unwrap_or_default();
        Place { line: count(line), column: count(offset - start + 1) }
    }
}

/// Items by index in the bundle, each with its position; of two with one id, the first.
fn by_index<I: Index, T>(items: Vec<T>, index: impl Fn(&T) -> Option<I>) -> Vec<Option<(usize, T)>> {
    let mut slots: Vec<Option<(usize, T)>> = Vec::new();
    for (at, item) in items.into_iter().enumerate() {
        let Some(index) = index(&item) else { continue };
        if slots.len() <= index.get() {
            slots.resize_with(index.get() + 1, || None);
        }
        if let Some(slot @ None) = slots.get_mut(index.get()) {
            *slot = Some((at, item));
        }
    }
    slots
}

/// Saturates lines and columns.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
