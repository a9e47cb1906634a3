//! Puts drafts into a bundle: what it has already is found again and stays as it is.

mod known;

use std::{
    collections::{HashMap, HashSet},
    fmt,
};

use super::{Draft, ids};
use crate::{
    bundle::{Basis, Bundle, Counts, Evidence, Issue, IssueId, Quote, QuoteId, SourceId, SpeakerId, Stance},
    diff::{Field, Names, Value, of_issue, of_quote, of_source, of_speaker, of_stance},
    excerpts::Checker,
    fold::fold,
};
use known::Known;

/// A bundle that drafts are put into. Nothing that it has is changed; only new items, and excerpts for new quotes, are added.
#[derive(Debug)]
pub struct Merger {
    bundle: Bundle,
    /// By their names, folded.
    speakers: HashMap<String, SpeakerId>,
    issues: HashMap<String, IssueId>,
    /// By their names and statements, as they are compared.
    statements: HashMap<(String, String), IssueId>,
    /// By whose they are, on what, and when.
    stances: HashMap<Occasion, usize>,
    /// Quotes that were added with more than one fragment.
    interrupted: Vec<QuoteId>,
}

/// A speaker, an issue and the date of a stance: of one occasion, a bundle has one stance.
pub(super) type Occasion = (SpeakerId, IssueId, Option<String>);

pub(super) fn occasion(stance: &Stance) -> Occasion {
    (stance.speaker, stance.issue, stance.date.as_ref().map(|date| date.written().to_owned()))
}

/// What came of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// How many items were new.
    pub added: Counts,
    /// How many of its quotes the bundle had already.
    pub known_quotes: usize,
    /// The draft's sources, as the bundle has them.
    pub sources: Vec<SourceId>,
    /// What the bundle has otherwise, and keeps.
    pub kept: Vec<Kept>,
}

/// A field that the bundle keeps although the draft has another value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Which item, such as ``speaker `ada` ``.
    pub item: String,
    /// The name of the field.
    pub field: &'static str,
    /// What the bundle has; nothing where it has no such field.
    pub here: Option<String>,
    /// What the draft has.
    pub there: String,
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { item, field, here, there } = self;
        match here {
            Some(here) => write!(f, "{item}: {field}: kept `{here}`; the file has `{there}`"),
            None => write!(f, "{item}: {field}: left out, as it was; the file has `{there}`"),
        }
    }
}

/// An issue's name and statement as they are compared: by their letters and digits. Nothing if it has no statement.
fn name_and_statement(issue: &Issue) -> Option<(String, String)> {
    let letters = |text: &str| fold(text).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    Some((letters(&issue.name), letters(issue.statement.as_deref()?)))
}

impl Merger {
    /// Begins with what a bundle has.
    #[must_use]
    pub fn new(bundle: Bundle) -> Self {
        let (mut speakers, mut issues, mut statements) = (HashMap::new(), HashMap::new(), HashMap::new());
        for (index, _, speaker) in bundle.speakers.iter() {
            speakers.extend(speaker.map(|speaker| (fold(&speaker.name), index)));
        }
        for (index, _, issue) in bundle.issues.iter() {
            issues.extend(issue.map(|issue| (fold(&issue.name), index)));
            statements.extend(issue.and_then(name_and_statement).map(|key| (key, index)));
        }
        let mut stances = HashMap::new();
        for (at, stance) in bundle.stances.iter().enumerate() {
            stances.entry(occasion(stance)).or_insert(at);
        }
        Self { bundle, speakers, issues, statements, stances, interrupted: Vec::new() }
    }

    /// The bundle, with all that was put into it.
    ///
    /// Where a new quote is interrupted by narration that names another speaker of the bundle, maybe one whom another draft
    /// brought, its fragments are quotes of their own: the check takes them for two people's words otherwise.
    #[must_use]
    pub fn finish(mut self) -> Bundle {
        let checker = Checker::new(&self.bundle);
        let is_doubted = |quote: &QuoteId| checker.check(*quote).severity().is_some();
        let doubted: Vec<QuoteId> = self.interrupted.iter().copied().filter(is_doubted).collect();
        for whole in doubted {
            self.part(whole);
        }
        self.bundle
    }

    /// Makes each fragment of a quote one of its own.
    fn part(&mut self, whole: QuoteId) {
        let id = self.bundle.quotes.id(whole).to_owned();
        let Some(quote) = self.bundle.quotes.get_mut(whole) else { return };
        let copy = quote.clone();
        quote.suffix = None;
        quote.fragments = copy.fragments.iter().take(1).cloned().collect();
        let last = copy.fragments.len() - 1;
        for (nth, fragment) in copy.fragments.iter().enumerate().skip(1) {
            let suffix = copy.suffix.clone().filter(|_| nth == last);
            let part = Quote { fragments: Box::new([fragment.clone()]), prefix: None, suffix, ..copy.clone() };
            let id = ids::free(&self.bundle.quotes, &id);
            self.bundle.quotes.add(&id, part);
        }
    }

    /// Puts a draft into the bundle. Putting it in again changes nothing.
    ///
    /// A source is known by its address, or else by its excerpts or its name; a quote by its place in the text, or else
    /// by its words; speakers and issues by their names, and a speaker also by the quotes that the bundle has of them. Where a
    /// draft has answers to a questionnaire, they are to its very statements, so another statement of the same name is another
    /// issue.
    pub fn add(&mut self, draft: &Draft<'_>) -> Merged {
        let mut merged = Merged::default();
        let known = Known::new(&self.bundle, draft);
        let sources = self.sources(draft, &known, &mut merged);
        let speakers = self.speakers(draft, &known, &mut merged);
        let issues = self.issues(&draft.bundle, &mut merged);
        let mut quotes: HashMap<QuoteId, QuoteId> = HashMap::new();
        for (there, id, quote) in draft.bundle.quotes.iter() {
            let Some(quote) = quote else { continue };
            let speaker = quote.speaker.and_then(|speaker| speakers.get(&speaker)).copied();
            let source = quote.source.and_then(|source| sources.get(&source)).copied();
            let new = Quote {
                speaker,
                source,
                issues: quote.issues.iter().filter_map(|issue| issues.get(issue)).copied().collect(),
                ..quote.clone()
            };
            if let Some(&here) = known.quotes.get(&there) {
                merged.known_quotes += 1;
                self.compare_quotes(here, &new, &mut merged.kept);
                quotes.insert(there, here);
                continue;
            }
            self.show(source, quote, draft);
            let id = ids::free(&self.bundle.quotes, id);
            let is_interrupted = new.fragments.len() > 1;
            let here = self.bundle.quotes.add(&id, new);
            quotes.insert(there, here);
            self.interrupted.extend(is_interrupted.then_some(here));
            merged.added.quotes += 1;
        }
        for stance in &draft.bundle.stances {
            let ids = (speakers.get(&stance.speaker), issues.get(&stance.issue));
            let (Some(&speaker), Some(&issue)) = ids else { continue };
            let evidence = stance
                .evidence
                .iter()
                .filter_map(|evidence| Some(Evidence { quote: *quotes.get(&evidence.quote)?, ..evidence.clone() }));
            self.stance(Stance { speaker, issue, evidence: evidence.collect(), ..stance.clone() }, &mut merged);
        }
        merged
    }

    fn sources(&mut self, draft: &Draft<'_>, known: &Known, merged: &mut Merged) -> HashMap<SourceId, SourceId> {
        let mut here = HashMap::new();
        for (there, id, source) in draft.bundle.sources.iter() {
            let Some(source) = source else { continue };
            let index = if let Some(&index) = known.sources.get(&there) {
                if let Some(old) = self.bundle.sources.get(index) {
                    let item = format!("source `{}`", self.bundle.sources.id(index));
                    merged.kept.extend(differences(&item, &of_source(old), &of_source(source)));
                }
                index
            } else {
                merged.added.sources += 1;
                let id = ids::free(&self.bundle.sources, id);
                self.bundle.sources.add(&id, source.clone())
            };
            merged.sources.push(index);
            here.insert(there, index);
        }
        here
    }

    /// The bundle's speakers for the draft's. Of those of known quotes alone, none are added: an editor may have taken them
    /// for somebody else.
    fn speakers(&mut self, draft: &Draft<'_>, known: &Known, merged: &mut Merged) -> HashMap<SpeakerId, SpeakerId> {
        let there = &draft.bundle;
        let mut here = HashMap::new();
        let speaker_of = |quote: Option<&Quote>| quote.and_then(|quote| quote.speaker);
        let known_alone = |quote: &QuoteId| known.quotes.contains_key(quote);
        let of_known: HashSet<SpeakerId> = there
            .quotes
            .iter()
            .filter(|(quote, ..)| known_alone(quote))
            .filter_map(|(_, _, quote)| speaker_of(quote))
            .collect();
        let mut needed: HashSet<SpeakerId> = there.stances.iter().map(|stance| stance.speaker).collect();
        needed.extend(
            there.quotes.iter().filter(|(quote, ..)| !known_alone(quote)).filter_map(|(_, _, quote)| speaker_of(quote)),
        );
        for (index, id, speaker) in there.speakers.iter() {
            let Some(speaker) = speaker else { continue };
            let found = known.speakers.get(&index).or_else(|| self.speakers.get(&fold(&speaker.name))).copied();
            if let Some(found) = found {
                if let Some(old) = self.bundle.speakers.get(found) {
                    let item = format!("speaker `{}`", self.bundle.speakers.id(found));
                    merged.kept.extend(differences(&item, &of_speaker(old), &of_speaker(speaker)));
                }
                here.insert(index, found);
            } else if needed.contains(&index) || !of_known.contains(&index) {
                let id = ids::free(&self.bundle.speakers, id);
                let new = self.bundle.speakers.add(&id, speaker.clone());
                self.speakers.insert(fold(&speaker.name), new);
                here.insert(index, new);
                merged.added.speakers += 1;
            }
        }
        here
    }

    fn issues(&mut self, there: &Bundle, merged: &mut Merged) -> HashMap<IssueId, IssueId> {
        let answered = there.stances.iter().filter(|stance| stance.basis == Some(Basis::Questionnaire));
        let answered: HashSet<IssueId> = answered.map(|stance| stance.issue).collect();
        let issues = there.issues.iter();
        issues.map(|(index, id, issue)| (index, self.issue(id, issue, answered.contains(&index), merged))).collect()
    }

    fn issue(&mut self, id: &str, issue: Option<&Issue>, is_answered: bool, merged: &mut Merged) -> IssueId {
        let name = issue.map_or(id, |issue| &*issue.name);
        let key = issue.and_then(name_and_statement);
        let worded = key.as_ref().and_then(|key| self.statements.get(key));
        let is_other = |known: &IssueId| {
            let statement = self.bundle.issues.get(*known).and_then(name_and_statement);
            is_answered && statement.zip(key.as_ref()).is_some_and(|(here, there)| here != *there)
        };
        if let Some(known) = worded.or(self.issues.get(&fold(name)).filter(|known| !is_other(known))).copied() {
            if let (Some(old), Some(new)) = (self.bundle.issues.get(known), issue) {
                let item = format!("issue `{}`", self.bundle.issues.id(known));
                merged.kept.extend(differences(&item, &of_issue(old), &of_issue(new)));
            }
            return known;
        }
        let new = issue.cloned().unwrap_or_else(|| Issue { name: name.into(), statement: None, description: None });
        let id = ids::free(&self.bundle.issues, id);
        let index = self.bundle.issues.add(&id, new);
        self.issues.entry(fold(name)).or_insert(index);
        self.statements.extend(key.map(|key| (key, index)));
        merged.added.issues += 1;
        index
    }

    /// Tells what a known quote has otherwise.
    fn compare_quotes(&self, here: QuoteId, there: &Quote, kept: &mut Vec<Kept>) {
        let Some(quote) = self.bundle.quotes.get(here) else { return };
        let item = format!("quote `{}`", self.bundle.quotes.id(here));
        let names = Names::new(&self.bundle);
        kept.extend(differences(&item, &of_quote(quote, &names), &of_quote(there, &names)));
    }

    /// Adds to a known source the draft's excerpt that shows a new quote.
    fn show(&mut self, source: Option<SourceId>, quote: &Quote, draft: &Draft<'_>) {
        let there = quote.source.and_then(|source| draft.bundle.sources.get(source));
        let here = source.and_then(|source| self.bundle.sources.get_mut(source));
        let (Some(there), Some(here), Some(first)) = (there, here, quote.fragments.first()) else { return };
        // As the draft has it: the words right behind what stands before them.
        let sought = format!("{}{first}", quote.prefix.as_deref().unwrap_or_default());
        let Some(excerpt) = there.excerpts.iter().find(|excerpt| excerpt.contains(&sought)) else { return };
        if !here.excerpts.iter().any(|known| known.contains(&**excerpt)) {
            here.excerpts = here.excerpts.iter().chain([excerpt]).cloned().collect();
        }
    }

    fn stance(&mut self, stance: Stance, merged: &mut Merged) {
        let known = self.stances.get(&occasion(&stance)).and_then(|&at| self.bundle.stances.get(at));
        let Some(known) = known else {
            self.stances.insert(occasion(&stance), self.bundle.stances.len());
            self.bundle.stances.push(stance);
            merged.added.stances += 1;
            return;
        };
        let (speaker, issue) = (self.bundle.speakers.id(stance.speaker), self.bundle.issues.id(stance.issue));
        let item = format!("stance of `{speaker}` on `{issue}`");
        let names = Names::new(&self.bundle);
        merged.kept.extend(differences(&item, &of_stance(known, &names), &of_stance(&stance, &names)));
    }
}

/// The fields of which the draft has another value than the bundle.
fn differences(item: &str, here: &[Field], there: &[Field]) -> Vec<Kept> {
    // Excerpts are added to; what stands around a quote follows from its text.
    let is_told = |field: &Field| !matches!(field.name, "excerpts" | "prefix" | "suffix");
    let both = here.iter().zip(there).filter(|(here, _)| is_told(here));
    let differs = both.filter(|(here, there)| there.value.is_some() && here.value != there.value);
    let kept = differs.filter_map(|(here, there)| {
        let shown = |field: &Field| field.value.as_ref().map(Value::shown);
        Some(Kept { item: item.to_owned(), field: here.name, here: shown(here), there: shown(there)? })
    });
    kept.collect()
}
