//! A draft of a bundle from an article: its source, the quotes in it, and who said them.
//!
//! What an article tells is drafted; what only a person can tell is not: a draft has no issue and no position.

use std::{collections::HashMap, ops::Range};

use super::{Finding, Tier, at_once, find_in_turns, ids, marks, passages::Passages};
use crate::{
    bundle::{Bundle, Date, Kind, Link, Quote, QuoteId, Source, SourceId, Speaker, SpeakerId, Table, Text},
    excerpts::{Checker, Texts},
    verify::{How, SourceText, Verdict},
};

/// What is known of an article besides its text. What isn't known is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// Headline.
    pub title: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Who wrote it; several names in one text.
    pub author: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// When it appeared, as the format writes dates.
    pub date_published: Option<String>,
    /// BCP 47 tag of its language.
    pub language: Option<String>,
}

/// A bundle that was made by rules, for a person to go on with.
#[derive(Debug)]
pub struct Draft<'t> {
    /// What was found. It has no issues and no stances where it was made from an article.
    pub bundle: Bundle,
    /// The text that it was made from, if it was one.
    pub text: Option<&'t str>,
    /// All that was found between its quotation marks.
    pub findings: Vec<Finding>,
    /// How much of that is not among the quotes.
    pub left_out: LeftOut,
}

/// Numbers of findings that did not become quotes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Those that may be a title, a name or irony: a person has to look.
    pub unsure: usize,
    /// Those that the check of quotes would not call verbatim, such as one whose marks are unbalanced.
    pub unproven: usize,
}

/// A quote before it is known whether the text bears it out.
#[derive(Clone)]
struct Candidate {
    /// Places of its fragments in the text, in bytes.
    fragments: Vec<Range<usize>>,
    speaker: Option<SpeakerId>,
    /// The words by which the text names who spoke.
    mention: Option<Range<usize>>,
    /// Whether the mention is a description, such as “a spokesman”, of somebody without a name.
    is_described: bool,
    /// How far its excerpt reaches.
    reach: usize,
}

impl<'t> Draft<'t> {
    /// Drafts a bundle from an article. Only findings that are [`Tier::Sure`] or [`Tier::Likely`] become quotes.
    ///
    /// The text of every quote is a slice of `text`, and the source's excerpts show it so that
    /// [`Checker::check`] calls it verbatim.
    ///
    /// ```
    /// use standpoint::import::{Draft, Metadata};
    ///
    /// let article = "Rain fell. “We need a bridge,” said Ada Birch, a fisher. “And soon.” Then she left.";
    /// let draft = Draft::from_article(article, &Metadata::default());
    /// let (_, id, quote) = draft.bundle.quotes.iter().next().expect("a quote");
    /// assert_eq!(id, "ada-birch-we-need-a-bridge");
    /// assert_eq!(quote.map(|quote| quote.fragments.concat()).as_deref(), Some("We need a bridge,And soon."));
    /// ```
    #[must_use]
    pub fn from_article(text: &'t str, metadata: &Metadata) -> Self {
        at_once(Self::in_turns(text, metadata, async || ()))
    }

    /// The same, with a `turn` for all else that there is to do before each quote.
    pub(super) async fn in_turns(text: &'t str, metadata: &Metadata, turn: impl AsyncFn()) -> Self {
        let findings = find_in_turns(text, metadata.language.as_deref(), &turn).await;
        turn().await;
        let mut bundle = Bundle::default();
        let source = source(&mut bundle, metadata);
        let speakers = speakers(&mut bundle, text, &findings);
        let mut left_out = LeftOut::default();
        let mut candidates = Vec::new();
        for group in findings.chunk_by(|one, next| one.quote == next.quote) {
            if group.iter().all(|finding| finding.tier == Tier::Look) {
                left_out.unsure += group.len();
                continue;
            }
            candidates.push(candidate(group, &speakers));
        }
        let passages = Passages::new(text);
        let mut article = Article { bundle, source, text, passages };
        let printed = article.printed(candidates, &mut left_out, &turn).await;
        article.quote(printed, &mut left_out, &turn).await;
        let mut bundle = article.bundle;
        bundle.name = metadata.title.as_deref().unwrap_or_default().into();
        Self { bundle, text: Some(text), findings, left_out }
    }

    /// Drafts one quote from words that a person chose: `fragments` are their places in `text`, in bytes and in order. `mention`
    /// is where the text names who spoke. The source has the one excerpt that shows them.
    ///
    /// Nothing where the check would not call them verbatim.
    ///
    /// ```
    /// use standpoint::import::Draft;
    ///
    /// let article = "“We need a bridge,” said Ada Birch, who knows the river well enough to say so. “And soon.”";
    /// let draft = Draft::of_words(article, &[3..20], None).expect("the article prints them");
    /// let (.., quote) = draft.bundle.quotes.iter().next().expect("a quote");
    /// assert_eq!(quote.map(|quote| &*quote.fragments[0]), Some("We need a bridge,"));
    /// ```
    #[must_use]
    pub fn of_words(text: &'t str, fragments: &[Range<usize>], mention: Option<Range<usize>>) -> Option<Self> {
        let mut bundle = Bundle::default();
        let source = source(&mut bundle, &Metadata::default());
        let mut article = Article { bundle, source, text, passages: Passages::new(text) };
        let mut left_out = LeftOut::default();
        let words = Candidate { fragments: fragments.to_vec(), speaker: None, mention, is_described: false, reach: 0 };
        let is_whole =
            |fragment: &Range<usize>| text.get(fragment.clone()).is_some_and(|words| !words.trim().is_empty());
        let is_text = !fragments.is_empty() && fragments.iter().all(is_whole);
        at_once(async {
            let printed =
                article.printed(is_text.then_some(words).into_iter().collect(), &mut left_out, &async || ()).await;
            article.quote(printed, &mut left_out, &async || ()).await;
        });
        let is_borne_out = article.bundle.quotes.len() == 1 && left_out == LeftOut::default();
        is_borne_out.then_some(Self { bundle: article.bundle, text: Some(text), findings: Vec::new(), left_out })
    }

    /// Why nothing was found between quotation marks, where that is so and it was made from an article.
    #[must_use]
    pub fn why_nothing(&self) -> Option<&'static str> {
        let is_nothing = self.bundle.quotes.is_empty() && self.left_out == LeftOut::default();
        let text = self.text.filter(|_| is_nothing)?;
        Some(if marks::has_marks(text) {
            "none of its quotation marks has another one that it opens or closes with; mend them"
        } else {
            "it has no quotation marks, and words without them are not taken for a quote"
        })
    }
}

impl Draft<'static> {
    /// A draft of what a file lists.
    #[must_use]
    pub fn of_items(bundle: Bundle) -> Self {
        Self { bundle, text: None, findings: Vec::new(), left_out: LeftOut::default() }
    }
}

/// An article whose quotes are being settled.
struct Article<'t> {
    bundle: Bundle,
    source: SourceId,
    text: &'t str,
    passages: Passages<'t>,
}

impl Article<'_> {
    /// The candidates that the text prints as they claim. Fragments that the text does not bear out as one quote are
    /// quotes of their own.
    async fn printed(
        &self,
        candidates: Vec<Candidate>,
        left_out: &mut LeftOut,
        turn: &impl AsyncFn(),
    ) -> Vec<Candidate> {
        let source = SourceText::new(self.text);
        let checker = Checker::new(&self.bundle);
        let is_printed = |candidate: &Candidate| {
            let quote = self.as_quote(candidate);
            let verdict = source.verify_exact(&checker.claim(&quote));
            matches!(verdict, Some(Verdict::Printed(printed))
                if printed.how == How::Verbatim && printed.places.first() == candidate.fragments.first())
        };
        let mut printed = Vec::new();
        for whole in candidates {
            turn().await;
            if is_printed(&whole) {
                printed.push(whole);
                continue;
            }
            let parts =
                whole.fragments.iter().map(|fragment| Candidate { fragments: vec![fragment.clone()], ..whole.clone() });
            let (borne_out, others): (Vec<_>, Vec<_>) = parts.partition(&is_printed);
            left_out.unproven += others.len();
            printed.extend(borne_out);
        }
        printed
    }

    /// Adds the quotes, with excerpts that bear them out: as short as the check allows.
    async fn quote(&mut self, mut candidates: Vec<Candidate>, left_out: &mut LeftOut, turn: &impl AsyncFn()) {
        loop {
            let quotes = self.add(&candidates);
            let is_borne_out = self.show(&quotes, &mut candidates, turn).await;
            let unproven = is_borne_out.iter().filter(|&&is| !is).count();
            if unproven == 0 {
                return;
            }
            left_out.unproven += unproven;
            let mut is_kept = is_borne_out.into_iter();
            candidates.retain(|_| is_kept.next().unwrap_or_default());
            // A table forgets nothing, so it is made anew without those that no excerpt bears out.
            self.bundle.quotes = Table::default();
        }
    }

    fn add(&mut self, candidates: &[Candidate]) -> Vec<QuoteId> {
        let mut quotes = Vec::new();
        for candidate in candidates {
            let quote = self.as_quote(candidate);
            let first = quote.fragments.first().map(|words| ids::first_words(words)).unwrap_or_default();
            let who = candidate.speaker.map(|speaker| self.bundle.speakers.id(speaker));
            let wanted = match who {
                Some(who) if first.is_empty() => who.to_owned(),
                Some(who) => format!("{who}-{first}"),
                None => format!("quote-{first}").trim_end_matches('-').to_owned(),
            };
            let id = ids::free(&self.bundle.quotes, &wanted);
            quotes.push(self.bundle.quotes.add(&id, quote));
        }
        quotes
    }

    /// Gives the source excerpts that show the quotes, wider ones where they do not bear them out; says for each quote whether
    /// one does in the end.
    async fn show(&mut self, quotes: &[QuoteId], candidates: &mut [Candidate], turn: &impl AsyncFn()) -> Vec<bool> {
        /// Number of times that excerpts are widened.
        const WIDEST: usize = 4;
        let mut is_borne_out: Vec<bool> = Vec::new();
        for _ in 0..=WIDEST {
            for (candidate, _) in candidates.iter_mut().zip(&is_borne_out).filter(|(_, is)| !**is) {
                candidate.reach += 1;
            }
            let excerpts = self.excerpts(candidates);
            let passages = excerpts.iter().map(|range| self.slice(range)).collect();
            if let Some(source) = self.bundle.sources.get_mut(self.source) {
                source.excerpts = passages;
            }
            let checker = Checker::new(&self.bundle);
            let mut texts = Texts::default();
            is_borne_out.clear();
            for &quote in quotes {
                turn().await;
                is_borne_out.push(checker.is_verbatim(quote, &mut texts));
            }
            if is_borne_out.iter().all(|&is| is) {
                break;
            }
        }
        is_borne_out
    }

    /// The places of the passages around the quotes, in the order of the text; those that overlap are one.
    fn excerpts(&self, candidates: &[Candidate]) -> Vec<Range<usize>> {
        let mut ranges: Vec<Range<usize>> = candidates
            .iter()
            .filter_map(|candidate| {
                let words = candidate.fragments.first()?.start..candidate.fragments.last()?.end;
                Some(self.passages.excerpt(&words, candidate.mention.as_ref(), candidate.reach))
            })
            .collect();
        ranges.sort_by_key(|range| (range.start, range.end));
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in ranges {
            match merged.last_mut().filter(|last| range.start <= last.end) {
                Some(last) => last.end = last.end.max(range.end),
                None => merged.push(range),
            }
        }
        merged
    }

    fn as_quote(&self, candidate: &Candidate) -> Quote {
        let start = candidate.fragments.first().map_or(0, |fragment| fragment.start);
        let end = candidate.fragments.last().map_or(0, |fragment| fragment.end);
        let some = |range: Range<usize>| (!range.is_empty()).then(|| self.slice(&range));
        let described = candidate.mention.as_ref().filter(|_| candidate.is_described);
        Quote {
            fragments: candidate.fragments.iter().map(|fragment| self.slice(fragment)).collect(),
            speaker: candidate.speaker,
            issues: Box::default(),
            kind: Kind::Verbatim,
            date: None,
            source: Some(self.source),
            locator: None,
            attribution: described.map(|mention| one_line(self.text, mention).into()),
            prefix: some(self.passages.before(start)),
            suffix: some(self.passages.after(end)),
            in_language: None,
            note: None,
        }
    }

    fn slice(&self, range: &Range<usize>) -> Text {
        self.text.get(range.clone()).unwrap_or_default().into()
    }
}

fn candidate(group: &[Finding], speakers: &HashMap<Range<usize>, SpeakerId>) -> Candidate {
    let told = group.iter().find_map(|finding| finding.speaker.as_ref());
    let speaker = told.and_then(|told| speakers.get(told.name.as_ref()?)).copied();
    Candidate {
        fragments: group.iter().map(|finding| finding.text.clone()).collect(),
        speaker,
        mention: told.map(|told| told.mention.clone()),
        is_described: told.is_some_and(|told| told.name.is_none() && !told.is_pronoun),
        reach: 0,
    }
}

/// Adds the article as a source.
fn source(bundle: &mut Bundle, metadata: &Metadata) -> SourceId {
    let text = |text: &Option<String>| text.as_deref().map(Text::from);
    let name = metadata.title.as_deref().or(metadata.url.as_deref()).unwrap_or("Untitled");
    let source = Source {
        name: name.into(),
        publisher: text(&metadata.publisher),
        author: text(&metadata.author),
        url: metadata.url.as_deref().map(Link::written),
        archived_at: None,
        date_published: metadata.date_published.as_deref().map(Date::new),
        in_language: text(&metadata.language),
        excerpts: Box::default(),
    };
    let id = ids::slug(name);
    bundle.sources.add(if id.is_empty() { "source" } else { &id }, source)
}

/// Adds all who are quoted by name, and returns who is meant by each name in the text.
fn speakers(bundle: &mut Bundle, text: &str, findings: &[Finding]) -> HashMap<Range<usize>, SpeakerId> {
    let mut by_place = HashMap::new();
    let mut by_name: HashMap<String, SpeakerId> = HashMap::new();
    for finding in findings.iter().filter(|finding| finding.tier != Tier::Look) {
        let Some(told) = &finding.speaker else { continue };
        let Some(place) = &told.name else { continue };
        let name = one_line(text, place);
        let id = ids::slug(&name);
        if id.is_empty() {
            continue;
        }
        let speaker = *by_name.entry(crate::fold::fold(&name)).or_insert_with(|| {
            let id = ids::free(&bundle.speakers, &id);
            bundle.speakers.add(&id, Speaker::named(&name))
        });
        by_place.insert(place.clone(), speaker);
        let Some(speaker) = bundle.speakers.get_mut(speaker) else { continue };
        let line = |range: &Option<Range<usize>>| range.as_ref().map(|range| Text::from(one_line(text, range)));
        if speaker.role.is_none() {
            speaker.role = line(&told.role);
        }
        if speaker.affiliation.is_none() {
            speaker.affiliation = line(&told.affiliation);
        }
    }
    by_place
}

/// A passage on one line, as a field has it.
pub(crate) fn one_line(text: &str, range: &Range<usize>) -> String {
    text.get(range.clone()).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}
