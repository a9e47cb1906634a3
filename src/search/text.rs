//! The text of a comparison, made ready to be searched.

use super::{
    arena::{Sweep, TextArena},
    hits::{Hits, Term},
    place::Needle,
    terms::terms,
};
use crate::{corpus::Corpus, fold::makes_another};

/// All that can be searched in a bundle, folded. A search sweeps over it: at the size of a bundle that is
/// faster than keeping an index, and nothing has to be built before the first search.
#[derive(Clone, Debug)]
pub struct SearchText {
    quotes: TextArena,
    stances: TextArena,
    voices: TextArena,
    topics: TextArena,
}

/// So many bytes of text are folded in one step: what is done in the browser in a few milliseconds.
const STEP: usize = 64 * 1024;

impl SearchText {
    /// Folds all texts of a corpus.
    #[must_use]
    pub fn new(corpus: &Corpus) -> Self {
        let mut text = Self::begin(corpus);
        while text.advance(corpus) {}
        text
    }

    /// Folds all texts but the quotes, which take long: [`Self::advance`] does.
    #[must_use]
    pub fn begin(corpus: &Corpus) -> Self {
        let (mut stances, mut voices, mut topics) = (TextArena::default(), TextArena::default(), TextArena::default());
        let bundle = corpus.bundle();
        for stance in &bundle.stances {
            stances.add([stance.label.as_deref(), stance.summary.as_deref(), stance.note.as_deref()]);
        }
        for &voice in corpus.voices() {
            let speaker = voice.and_then(|speaker| bundle.speakers.get(speaker));
            voices.add(match speaker {
                Some(speaker) => [Some(&*speaker.name), speaker.role.as_deref(), speaker.affiliation.as_deref()],
                None => [voice.map(|speaker| bundle.speakers.id(speaker)), None, None],
            });
        }
        for &topic in corpus.topics() {
            let issue = topic.and_then(|issue| bundle.issues.get(issue));
            topics.add(match issue {
                Some(issue) => [Some(&*issue.name), issue.statement.as_deref(), issue.description.as_deref()],
                None => [topic.map(|issue| bundle.issues.id(issue)), None, None],
            });
        }
        Self { quotes: TextArena::default(), stances, voices, topics }
    }

    /// Folds some more quotes, and says whether there are more.
    pub fn advance(&mut self, corpus: &Corpus) -> bool {
        let quotes = corpus.bundle().quotes.iter().skip(self.quotes.ends.len());
        let until = self.quotes.marked.len() + STEP;
        for (.., quote) in quotes {
            let fragments = quote.map_or(&[][..], |quote| &quote.fragments);
            self.quotes.add(fragments.iter().map(|fragment| Some(&**fragment)));
            if self.quotes.marked.len() >= until {
                break;
            }
        }
        self.quotes.ends.len() < corpus.bundle().quotes.indices()
    }

    /// Looks for every term of `query` ([`terms`]); nothing where it has none. `before` is what the reader has looked for
    /// until now: a term that goes on from one of its terms is looked for only where that was found.
    #[must_use]
    pub fn find(&self, query: &str, before: Option<&Hits>) -> Option<Hits> {
        let before = before.map_or(&[][..], |before| &before.terms);
        let terms: Vec<Term> = terms(query).into_iter().map(|words| self.find_term(words, before)).collect();
        (!terms.is_empty()).then_some(Hits { terms })
    }

    fn find_term(&self, words: Box<str>, before: &[Term]) -> Term {
        // Wherever the term stands, so does one that it begins with; the longest is the rarest.
        let goes_on = |term: &&Term| words.strip_prefix(&*term.words).is_some_and(|rest| !makes_another(rest));
        let prior = before.iter().filter(goes_on).max_by_key(|term| term.words.len());
        // To look into text by text takes longer than to sweep over all of them, where it is many of them.
        let rare = prior.filter(|term| is_rare(&term.quotes));
        let needle = Needle::new(&words);
        let arenas = [&self.quotes, &self.stances, &self.voices, &self.topics];
        let mut sweeps = arenas.map(|arena| Sweep { arena, from: Some(0), among: None });
        let [quotes, ..] = &mut sweeps;
        match rare {
            Some(term) => quotes.among = Some(&term.quotes),
            // Before its first place, no word begins with it.
            None => quotes.from = needle.next(&self.quotes.marked, 0),
        }
        let beginnings = match prior {
            Some(term) if term.is_within => None,
            _ => Some(sweeps.map(|sweep| sweep.texts(|text, from| needle.next_beginning(text, from)))),
        };
        let beginnings = beginnings.filter(|found| found.iter().flatten().any(|&found| found));
        let is_within = beginnings.is_none();
        let [quotes, stances, voices, topics] = beginnings.unwrap_or_else(|| {
            // Where words begin with the one says nothing of where the other is within words.
            let [quotes, ..] = &mut sweeps;
            quotes.among = quotes.among.filter(|_| prior.is_some_and(|term| term.is_within));
            sweeps.map(|sweep| sweep.texts(|text, from| needle.next(text, from)))
        });
        Term { words, is_within, quotes, stances, voices, topics }
    }
}

/// Whether fewer than a third have been found.
fn is_rare(found: &[bool]) -> bool {
    found.iter().filter(|&&found| found).count() < found.len() / 3
}
