//! An article, and what is marked in it.

use std::{collections::BTreeSet, ops::Range, sync::Arc};

use crate::{
    bundle::{Bundle, Kind},
    excerpts::Checker,
    import::{Finding, Rule, Tier, find_quotes},
    verify::{Claim, SourceText, Verdict},
};

/// An article that quotes are taken from.
#[derive(Clone, Debug)]
pub struct Article {
    /// The id of its source in the bundle.
    pub source: String,
    /// What its reader sees.
    pub text: Arc<str>,
    /// Where suggestions begin of which the editor says that they are no quotes; in bytes of the text.
    pub rejected: BTreeSet<usize>,
    /// The BCP 47 tag of its language, if that was known.
    pub language: Option<String>,
    suggestions: Arc<[Suggestion]>,
}

/// What may be a quote, as the rules find it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The places of its fragments in the text, in bytes.
    pub fragments: Vec<Range<usize>>,
    /// How sure it is that these are somebody's words.
    pub tier: Tier,
    /// What decided that.
    pub rule: Rule,
    /// Where the text says who spoke.
    pub mention: Option<Range<usize>>,
    /// The speaker's name, if the text tells it, with role and affiliation.
    pub speaker: Option<Named>,
    /// The words for somebody without a name, such as “a spokesman”.
    pub described: Option<String>,
}

/// A person as a text names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The fullest name that the text has.
    pub name: String,
    /// What they are: “mayor”.
    pub role: Option<String>,
    /// For whom: “Holm Institute”.
    pub affiliation: Option<String>,
}

/// What is marked in a text: a quote of the bundle, or what may be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marking {
    /// The places of its fragments in the text, in bytes and in order.
    pub fragments: Vec<Range<usize>>,
    /// The id of the quote; nothing for a suggestion.
    pub quote: Option<String>,
    /// Which of the article's suggestions it is, or was.
    pub suggestion: Option<usize>,
    /// Whether the editor said that it is none.
    pub is_rejected: bool,
}

impl Marking {
    /// From the beginning of its first fragment to the end of its last.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        let start = self.fragments.first().map_or(0, |fragment| fragment.start);
        start..self.fragments.last().map_or(start, |fragment| fragment.end)
    }
}

impl PartialEq for Article {
    fn eq(&self, other: &Self) -> bool {
        (&self.source, &self.text, &self.rejected) == (&other.source, &other.text, &other.rejected)
    }
}

impl Article {
    /// An article with what may be quotes in it; `language` is its BCP 47 tag, if that is known.
    #[must_use]
    pub fn new(source: &str, text: &str, language: Option<&str>) -> Self {
        Self::with_findings(source, text, language, &find_quotes(text, language))
    }

    /// The same, where it is known what may be quotes: what [`find_quotes`] finds.
    #[must_use]
    pub fn with_findings(source: &str, text: &str, language: Option<&str>, findings: &[Finding]) -> Self {
        let groups = findings.chunk_by(|one, next| one.quote == next.quote);
        Self {
            source: source.to_owned(),
            text: text.into(),
            rejected: BTreeSet::new(),
            language: language.map(str::to_owned),
            suggestions: groups.filter_map(|group| suggestion(text, group)).collect(),
        }
    }

    /// What the rules find, in the order of the text.
    #[must_use]
    pub fn suggestions(&self) -> &[Suggestion] {
        &self.suggestions
    }

    /// The quotes that the bundle has of this article, and the suggestions that are none of them, in the order of the text. No two of them
    /// overlap: of quotes that do, the first is marked.
    #[must_use]
    pub fn markings(&self, bundle: &Bundle) -> Vec<Marking> {
        let mut markings: Vec<Marking> = Vec::new();
        let text = SourceText::new(&self.text);
        let own = bundle.sources.find(&self.source);
        for (_, id, quote) in bundle.quotes.iter() {
            let Some(quote) = quote.filter(|quote| quote.source == own && quote.kind == Kind::Verbatim) else {
                continue;
            };
            // Who speaks does not matter to where it is.
            let (prefix, suffix) = (quote.prefix.as_deref(), quote.suffix.as_deref());
            let claim = Claim { prefix, suffix, ..Claim::new(&quote.fragments) };
            let Some(Verdict::Printed(printed)) = text.verify_exact(&claim) else { continue };
            let marking = Marking {
                suggestion: self.suggestion_within(&printed.places),
                fragments: printed.places.into_vec(),
                quote: Some(id.to_owned()),
                is_rejected: false,
            };
            if own.is_some() && !marking.fragments.is_empty() {
                markings.push(marking);
            }
        }
        markings.sort_by_key(|marking| marking.range().start);
        markings.dedup_by(|next, before| next.fragments.iter().any(|next| overlaps(&before.fragments, next)));
        let quotes = markings.len();
        for (at, suggestion) in self.suggestions.iter().enumerate() {
            let taken = markings.get(..quotes).unwrap_or_default();
            let is_taken =
                suggestion.fragments.iter().any(|own| taken.iter().any(|quote| overlaps(&quote.fragments, own)));
            if !is_taken {
                let start = suggestion.fragments.first().map_or(0, |fragment| fragment.start);
                markings.push(Marking {
                    fragments: suggestion.fragments.clone(),
                    quote: None,
                    suggestion: Some(at),
                    is_rejected: self.rejected.contains(&start),
                });
            }
        }
        markings.sort_by_key(|marking| marking.range().start);
        markings
    }

    /// Whether the text prints a quote of the bundle as what it claims to be: those words, of that speaker.
    #[must_use]
    pub fn bears_out(&self, bundle: &Bundle, quote: &str) -> bool {
        let checker = Checker::new(bundle);
        let quote = bundle.quotes.find(quote).and_then(|quote| bundle.quotes.get(quote));
        let verdict = quote.and_then(|quote| SourceText::new(&self.text).verify_exact(&checker.claim(quote)));
        matches!(verdict, Some(Verdict::Printed(printed)) if printed.how.severity().is_none())
    }

    /// The suggestion that words are a part of, or the other way round.
    fn suggestion_within(&self, words: &[Range<usize>]) -> Option<usize> {
        self.suggestions.iter().position(|suggestion| words.iter().any(|words| overlaps(&suggestion.fragments, words)))
    }

    /// The words that a range of bytes touches, without white space and quotation marks around them; nothing where it touches
    /// none.
    #[must_use]
    pub fn words_at(&self, range: &Range<usize>) -> Option<Range<usize>> {
        use unicode_segmentation::UnicodeSegmentation as _;
        let words = self.text.unicode_word_indices().map(|(at, word)| at..at + word.len());
        let mut touched = words.skip_while(|word| word.end <= range.start).take_while(|word| word.start < range.end);
        let first = touched.next()?;
        let last = touched.last().unwrap_or_else(|| first.clone());
        // What ends a sentence belongs to it, as far as it was chosen.
        let end = range.end.max(last.end).min(self.text.len());
        let behind = self.text.get(last.end..end).unwrap_or_default();
        let behind = behind.trim_end_matches(|c: char| c.is_whitespace() || is_mark(c));
        Some(first.start..last.end + behind.len())
    }

    /// Where an edge of a passage is after it has moved by a word, outward or inward; nothing where there is no word to move to.
    #[must_use]
    pub fn word_edge(&self, passage: &Range<usize>, is_start: bool, outward: bool) -> Option<usize> {
        use unicode_segmentation::UnicodeSegmentation as _;
        let mut words = self.text.unicode_word_indices().map(|(at, word)| at..at + word.len());
        let last_inside = || self.words_at(passage).map_or(passage.end, |words| words.end).min(passage.end);
        match (is_start, outward) {
            (true, true) => words.take_while(|word| word.end <= passage.start).last().map(|word| word.start),
            (true, false) => words.map(|word| word.start).find(|&at| at > passage.start && at < passage.end),
            (false, true) => words.find(|word| word.start >= passage.end).map(|word| self.with_stop(word.end)),
            (false, false) => {
                let inside = words.skip_while(|word| word.start < passage.start);
                inside.map(|word| word.end).take_while(|&end| self.with_stop(end) < last_inside()).last()
            }
        }
    }

    /// The end of a word together with the punctuation right behind it.
    fn with_stop(&self, end: usize) -> usize {
        let behind = self.text.get(end..).unwrap_or_default();
        let stop =
            |c: &char| matches!(c, '.' | ',' | '!' | '?' | '…' | ';' | ':' | '。' | '，' | '！' | '？' | '؟' | '،');
        end + behind.chars().take_while(stop).map(char::len_utf8).sum::<usize>()
    }

    /// Words of the text that were typed or pasted: the place where they stand, whatever white space is between them.
    #[must_use]
    pub fn find(&self, words: &str) -> Option<Range<usize>> {
        SourceText::new(&self.text).find(words.trim().trim_matches(is_mark))
    }
}

/// A quotation mark of any kind but the apostrophe.
fn is_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '‹' | '›' | '‘' | '‚' | '「' | '」' | '『' | '』')
}

fn overlaps(fragments: &[Range<usize>], other: &Range<usize>) -> bool {
    fragments.iter().any(|fragment| fragment.start < other.end && other.start < fragment.end)
}

fn suggestion(text: &str, group: &[Finding]) -> Option<Suggestion> {
    let line = |range: &Range<usize>| crate::import::one_line(text, range);
    let told = group.iter().find_map(|finding| finding.speaker.as_ref());
    let best = group.iter().min_by_key(|finding| finding.tier)?;
    let named = |told: &crate::import::Speaker| {
        let name = line(told.name.as_ref()?);
        Some(Named { name, role: told.role.as_ref().map(line), affiliation: told.affiliation.as_ref().map(line) })
    };
    Some(Suggestion {
        fragments: group.iter().map(|finding| finding.text.clone()).collect(),
        tier: best.tier,
        rule: best.rule,
        mention: told.map(|told| told.mention.clone()),
        speaker: told.and_then(named),
        described: told.filter(|told| told.name.is_none() && !told.is_pronoun).map(|told| line(&told.mention)),
    })
}
