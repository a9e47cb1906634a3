//! An article taken apart once, for all that is looked up in it.

use std::{collections::HashSet, ops::Range};

use super::{
    language::{Capitals, Class, Language, Lexicon},
    segments::{Segment, paragraphs, segments},
    tokens::{Kind, Token, tokens},
};

/// A text with its tokens, and its segments between quotation marks.
pub(super) struct Article<'t> {
    /// The words of its language.
    pub(super) lexicon: &'t Lexicon,
    pub(super) text: &'t str,
    pub(super) language: &'static Language,
    pub(super) segments: Vec<Segment>,
    pub(super) tokens: Vec<Token>,
    /// Of each segment, the index of its token.
    pub(super) quotes: Vec<usize>,
    /// Whether most of what is in marks is in single ones.
    pub(super) is_in_single_marks: bool,
    /// Where all nouns have capital letters: the words that are names, being the last of several.
    names: HashSet<String>,
    /// Of each sentence, the indices of its tokens.
    sentences: Vec<Range<usize>>,
}

impl<'t> Article<'t> {
    pub(super) fn new(text: &'t str, lexicon: &'t Lexicon) -> Self {
        let paragraphs = paragraphs(text);
        let segments = segments(text, &paragraphs);
        let tokens = tokens(text, &paragraphs, &segments, lexicon);
        let mut quotes = Vec::with_capacity(segments.len());
        let mut sentences: Vec<Range<usize>> = Vec::new();
        for (nth, token) in tokens.iter().enumerate() {
            if matches!(token.kind, Kind::Quote(_)) {
                quotes.push(nth);
            }
            match sentences.last_mut().filter(|_| nth > 0 && nth_sentence(&tokens, nth - 1) == token.sentence) {
                Some(sentence) => sentence.end = nth + 1,
                None => sentences.push(nth..nth + 1),
            }
        }
        let singles = segments.iter().filter(|segment| segment.is_single).count();
        let is_in_single_marks = singles * 2 > segments.len();
        Self {
            lexicon,
            text,
            language: lexicon.language,
            segments,
            quotes,
            is_in_single_marks,
            names: names(text, lexicon, &tokens),
            tokens,
            sentences,
        }
    }

    pub(super) fn token(&self, nth: usize) -> Option<&Token> {
        self.tokens.get(nth)
    }

    /// Whether capital words are a name, in a language where all nouns have capital letters.
    pub(super) fn is_known_name(&self, name: &Range<usize>) -> bool {
        let last = name.end.saturating_sub(1);
        let word = self.word(last);
        self.is_acronym(last)
            || self.names.contains(word)
            || word.strip_suffix('s').is_some_and(|word| self.names.contains(word))
    }

    /// Whether most letters of a word are capital ones: SPD, FIFA.
    pub(super) fn is_acronym(&self, nth: usize) -> bool {
        let word = self.word(nth);
        word.len() > 1 && word.chars().filter(|c| c.is_uppercase()).count() * 2 > word.chars().count()
    }

    /// The tokens of a sentence.
    pub(super) fn sentence(&self, sentence: usize) -> Range<usize> {
        self.sentences.get(sentence).cloned().unwrap_or_default()
    }

    /// The tokens of the sentence that a token is in.
    pub(super) fn sentence_of(&self, token: usize) -> Range<usize> {
        self.tokens.get(token).map_or(0..0, |token| self.sentence(token.sentence))
    }

    /// The words of a token.
    pub(super) fn word(&self, nth: usize) -> &'t str {
        self.tokens.get(nth).and_then(|token| self.text.get(token.range.clone())).unwrap_or_default()
    }

    /// The place of some tokens, in bytes.
    pub(super) fn place(&self, tokens: &Range<usize>) -> Range<usize> {
        let start = self.tokens.get(tokens.start).map_or(0, |token| token.range.start);
        let last = tokens.end.checked_sub(1).and_then(|last| self.tokens.get(last));
        start..last.map_or(start, |token| token.range.end).max(start)
    }

    /// What a segment says.
    pub(super) fn said(&self, segment: usize) -> &'t str {
        self.segments.get(segment).and_then(|segment| self.text.get(segment.words.clone())).unwrap_or_default()
    }

    /// Whether a quote is a sentence of its own, or begins one.
    pub(super) fn is_free_standing(&self, quote: usize) -> bool {
        /// Number of quotes and signs that stand before one in its sentence.
        const BEFORE: usize = 24;
        let sentence = self.sentence_of(quote);
        let mut before = self.tokens.get(sentence.start..quote).unwrap_or_default().iter().rev().take(BEFORE);
        before.all(|token| matches!(token.kind, Kind::Quote(_) | Kind::Dash | Kind::Sign))
    }

    /// Whether a word is written as names are, and is not so only for beginning a sentence.
    pub(super) fn is_name_like(&self, nth: usize) -> bool {
        self.token(nth).is_some_and(|token| token.is_word() && token.is_capital)
    }

    /// Whether a word that a sentence begins with may be an adjective, and no name.
    pub(super) fn is_adjective_like(&self, nth: usize) -> bool {
        begins_as_adjective(self.text, &self.tokens, nth)
    }

    /// Whether a token is of a kind.
    pub(super) fn is_kind(&self, nth: usize, kind: Kind) -> bool {
        self.token(nth).is_some_and(|token| token.kind == kind)
    }

    /// Whether capital letters tell names.
    pub(super) fn has_capitals(&self) -> bool {
        self.language.capitals != Capitals::None
    }
}

fn nth_sentence(tokens: &[Token], nth: usize) -> usize {
    tokens.get(nth).map_or(0, |token| token.sentence)
}

/// Whether a word that a sentence begins with looks like one that has its capital letter from there alone: Passend, Politische.
fn begins_as_adjective(text: &str, tokens: &[Token], nth: usize) -> bool {
    let Some(token) = tokens.get(nth).filter(|token| token.is_capital && token.class == Class::default()) else {
        return false;
    };
    let before = nth.checked_sub(1).and_then(|before| tokens.get(before));
    let word = text.get(token.range.clone()).unwrap_or_default();
    let is_first = before.is_none_or(|before| before.sentence != token.sentence);
    is_first && ["e", "es", "end", "lich", "isch"].iter().any(|ending| word.ends_with(ending))
}

/// In a language where all nouns have capital letters, the last words of names: after a first name, a title or a role.
fn names(text: &str, lexicon: &Lexicon, tokens: &[Token]) -> HashSet<String> {
    let mut names = HashSet::new();
    if lexicon.language.capitals != Capitals::Nouns {
        return names;
    }
    let common = Class::NO_NOUN
        .or(Class::DETERMINER)
        .or(Class::ROLE)
        .or(Class::ROLES)
        .or(Class::TITLE)
        .or(Class::WORK)
        .or(Class::SPEECH);
    let is_name = |token: &Token| token.is_word() && token.is_capital && !token.is(common);
    let mut nth = 0;
    while nth < tokens.len() {
        let run = tokens.get(nth..).unwrap_or_default();
        let sentence = run.first().map(|token| token.sentence);
        let goes_on = |token: &&Token| {
            Some(token.sentence) == sentence && (is_name(token) || token.is(Class::PARTICLE) && token.is_word())
        };
        let length = run.iter().take_while(goes_on).count();
        let before = nth.checked_sub(1).and_then(|before| tokens.get(before)).filter(|before| before.is_word());
        let is_titled =
            before.is_some_and(|before| before.is(Class::TITLE.or(Class::ROLE)) && Some(before.sentence) == sentence);
        let is_adjective = begins_as_adjective(text, tokens, nth);
        let (run, length) = if is_adjective { (run.get(1..).unwrap_or_default(), length - 1) } else { (run, length) };
        // „das Fazit der Betreiber“: what ends in a small word is no name by that.
        if let Some((at, last)) = run.iter().take(length).enumerate().rev().find(|(_, token)| is_name(token))
            && (at > 0 || is_titled)
        {
            names.extend(text.get(last.range.clone()).map(str::to_owned));
        }
        nth += (length + usize::from(is_adjective)).max(1);
    }
    names
}
