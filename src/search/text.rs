//! The searchable text of a comparison.

use super::{
    arena::{Sweep, TextArena},
    hits::{Hits, Term},
    place::Needle,
    terms::terms,
};
use crate::{corpus::Corpus, fold::makes_another};

/// All searchable text of a bundle, folded. A search scans it linearly: at the size of a bundle that is faster than an
/// index, and nothing has to be built before the first search.
#[derive(Clone, Debug)]
pub struct SearchText {
    quotes: TextArena,
    stances: TextArena,
    voices: TextArena,
    topics: TextArena,
}

/// Number of bytes folded in one step: a few milliseconds in a browser.
const STEP: usize = 64 * 1024;

impl SearchText {
    /// Folds all texts of a corpus.
    #[must_use]
    pub fn new(corpus: &Corpus) -> Self {
        let mut text = Self::begin(corpus);
        while text.advance(corpus) {}
        text
    }

    /// Folds all texts but the quotes, which take long and are left to [`Self::advance`].
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

    /// Folds the next quotes, and returns whether any are left.
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

    /// Searches for every term of `query` ([`terms`]); `None` if it has none. `before` is the result of the previous
    /// query: a term that extends one of its terms is only searched where that was found.
    #[must_use]
    pub fn find(&self, query: &str, before: Option<&Hits>) -> Option<Hits> {
        let before = before.map_or(&[][..], |before| &before.terms);
        let terms: Vec<Term> = terms(query).into_iter().map(|words| self.find_term(words, before)).collect();
        (!terms.is_empty()).then_some(Hits { terms })
    }

    fn find_term(&self, words: Box<str>, before: &[Term]) -> Term {
        // A text with this term has every prefix of it; the longest prefix is the rarest.
        let goes_on = |term: &&Term| words.strip_prefix(&*term.words).is_some_and(|rest| !makes_another(rest));
        let prior = before.iter().filter(goes_on).max_by_key(|term| term.words.len());
        // Searching text by text is slower than scanning the arena, unless few texts are left.
        let rare = prior.filter(|term| is_rare(&term.quotes));
        let needle = Needle::new(&words);
        let arenas = [&self.quotes, &self.stances, &self.voices, &self.topics];
        let mut sweeps = arenas.map(|arena| Sweep { arena, from: Some(0), among: None });
        let [quotes, ..] = &mut sweeps;
        match rare {
            Some(term) => quotes.among = Some(&term.quotes),
            // No word begins with it before its first place.
            None => quotes.from = needle.next(&self.quotes.marked, 0),
        }
        let beginnings = match prior {
            Some(term) if term.is_within => None,
            _ => Some(sweeps.map(|sweep| sweep.texts(|text, from| needle.next_beginning(text, from)))),
        };
        let beginnings = beginnings.filter(|found| found.iter().flatten().any(|&found| found));
        let is_within = beginnings.is_none();
        let [quotes, stances, voices, topics] = beginnings.unwrap_or_else(|| {
            // Matches at beginnings of words say nothing about matches within words.
            let [quotes, ..] = &mut sweeps;
            quotes.among = quotes.among.filter(|_| prior.is_some_and(|term| term.is_within));
            sweeps.map(|sweep| sweep.texts(|text, from| needle.next(text, from)))
        });
        Term { words, is_within, quotes, stances, voices, topics }
    }
}

/// Whether fewer than a third of the texts were found.
fn is_rare(found: &[bool]) -> bool {
    found.iter().filter(|&&found| found).count() < found.len() / 3
}
