//! Which items of a draft a bundle has already, under whatever ids and names.

use std::{collections::HashMap, ops::Range};

use crate::{
    bundle::{Bundle, Link, Quote, QuoteId, Source, SourceId, SpeakerId},
    fold::{fold, normalize},
    import::Draft,
    verify::{Claim, SourceText, Verdict},
};

/// The items of a draft that a bundle has, by their indices in the draft.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) sources: HashMap<SourceId, SourceId>,
    pub(super) quotes: HashMap<QuoteId, QuoteId>,
    /// By whom the bundle takes their quotes to be.
    pub(super) speakers: HashMap<SpeakerId, SpeakerId>,
}

impl Known {
    pub(super) fn new(bundle: &Bundle, draft: &Draft<'_>) -> Self {
        let text = draft.text.map(SourceText::new);
        let mut known = Self::default();
        for (there, _, source) in draft.bundle.sources.iter() {
            let Some(source) = source else { continue };
            known.sources.extend(same_source(bundle, source, text.as_ref()).map(|here| (there, here)));
        }
        let places = text.as_ref().map(|text| Places::new(bundle, text, known.sources.values().copied().collect()));
        let words = if text.is_none() { by_words(bundle) } else { HashMap::new() };
        for (there, _, quote) in draft.bundle.quotes.iter() {
            let Some(quote) = quote else { continue };
            let source = quote.source.and_then(|source| known.sources.get(&source)).copied();
            if quote.source.is_some() && source.is_none() {
                continue;
            }
            let here = match (&places, &text) {
                (Some(places), Some(text)) => places.overlapping(&places_of(quote, text)),
                // Where there is no text to look them up in.
                _ => words.get(&(source, quote.kind.word(), words_of(quote))).copied(),
            };
            known.quotes.extend(here.map(|here| (there, here)));
        }
        known.speakers = speakers(bundle, draft, &known.quotes);
        known
    }
}

/// The source of a bundle that is the one of a draft.
fn same_source(bundle: &Bundle, source: &Source, text: Option<&SourceText<'_>>) -> Option<SourceId> {
    let name = fold(&source.name);
    let is_same = |known: &Source| {
        if let (Some(here), Some(there)) = (&known.url, &source.url) {
            return address(here) == address(there);
        }
        if let (Some(here), Some(there)) = (&known.publisher, &source.publisher)
            && fold(here) != fold(there)
        {
            return false;
        }
        match text {
            // A column has one name every week, so an excerpt decides.
            Some(text) if !known.excerpts.is_empty() => {
                known.excerpts.iter().all(|excerpt| text.find(excerpt).is_some())
            }
            _ => fold(&known.name) == name,
        }
    };
    bundle.sources.iter().find(|(_, _, known)| known.is_some_and(is_same)).map(|(index, ..)| index)
}

/// An address without what only names a place in the page.
fn address(link: &Link) -> &str {
    let whole = link.address.as_ref().map_or(&*link.written, |address| &*address.href);
    whole.split('#').next().unwrap_or_default().trim_end_matches('/')
}

/// Where in a text a bundle's quotes stand.
struct Places(Vec<(Range<usize>, QuoteId)>);

impl Places {
    fn new(bundle: &Bundle, text: &SourceText<'_>, sources: Vec<SourceId>) -> Self {
        let of_source = |quote: &&Quote| quote.source.is_some_and(|source| sources.contains(&source));
        let mut places = Vec::new();
        for (index, _, quote) in bundle.quotes.iter() {
            let Some(quote) = quote.filter(of_source) else { continue };
            places.extend(places_of(quote, text).into_iter().map(|place| (place, index)));
        }
        Self(places)
    }

    fn overlapping(&self, places: &[Range<usize>]) -> Option<QuoteId> {
        let overlaps =
            |known: &Range<usize>| places.iter().any(|place| place.start < known.end && known.start < place.end);
        self.0.iter().find(|(known, _)| overlaps(known)).map(|(_, quote)| *quote)
    }
}

/// Where a text has the fragments of a quote. An editor may have changed what stands around them, or joined two quotes.
fn places_of(quote: &Quote, text: &SourceText<'_>) -> Vec<Range<usize>> {
    let whole =
        Claim { prefix: quote.prefix.as_deref(), suffix: quote.suffix.as_deref(), ..Claim::new(&quote.fragments) };
    match text.verify_exact(&whole) {
        Some(Verdict::Printed(printed)) => printed.places.into_vec(),
        _ => quote.fragments.iter().filter_map(|fragment| text.find(fragment)).collect(),
    }
}

/// A bundle's quotes by their source, kind and words.
fn by_words(bundle: &Bundle) -> HashMap<(Option<SourceId>, &'static str, String), QuoteId> {
    let mut quotes = HashMap::new();
    for (index, _, quote) in bundle.quotes.iter() {
        let Some(quote) = quote else { continue };
        quotes.entry((quote.source, quote.kind.word(), words_of(quote))).or_insert(index);
    }
    quotes
}

fn words_of(quote: &Quote) -> String {
    normalize(&quote.fragments.join(" "))
}

/// The speakers to whom a bundle gives all the quotes that a draft gives to one.
fn speakers(bundle: &Bundle, draft: &Draft<'_>, quotes: &HashMap<QuoteId, QuoteId>) -> HashMap<SpeakerId, SpeakerId> {
    let mut found: HashMap<SpeakerId, Option<SpeakerId>> = HashMap::new();
    for (there, here) in quotes {
        let there = draft.bundle.quotes.get(*there).and_then(|quote| quote.speaker);
        let here = bundle.quotes.get(*here).and_then(|quote| quote.speaker);
        let (Some(there), here) = (there, here) else { continue };
        found.entry(there).and_modify(|known| *known = known.filter(|known| Some(*known) == here)).or_insert(here);
    }
    found.into_iter().filter_map(|(there, here)| Some((there, here?))).collect()
}
