//! An article taken apart once, for all that is looked up in it.

use std::ops::Range;

use super::{
    language::{Capitals, Language, Lexicon},
    segments::{Segment, paragraphs, segments},
    tokens::{Kind, Token, tokens},
};

/// A text with its tokens, and its segments between quotation marks.
pub(super) struct Article<'t> {
    pub(super) text: &'t str,
    pub(super) language: &'static Language,
    pub(super) segments: Vec<Segment>,
    pub(super) tokens: Vec<Token>,
    /// Of each segment, the index of its token.
    pub(super) quotes: Vec<usize>,
    /// Whether most of what is in marks is in single ones.
    pub(super) is_in_single_marks: bool,
    /// Of each sentence, the indices of its tokens.
    sentences: Vec<Range<usize>>,
}

impl<'t> Article<'t> {
    pub(super) fn new(text: &'t str, lexicon: &Lexicon) -> Self {
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
        Self { text, language: lexicon.language, segments, tokens, quotes, is_in_single_marks, sentences }
    }

    pub(super) fn token(&self, nth: usize) -> Option<&Token> {
        self.tokens.get(nth)
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
        let sentence = self.sentence_of(quote);
        let mut before = self.tokens.get(sentence.start..quote).unwrap_or_default().iter();
        before.all(|token| matches!(token.kind, Kind::Quote(_) | Kind::Dash | Kind::Sign))
    }

    /// Whether a word is written as names are, and is not so only for beginning a sentence.
    pub(super) fn is_name_like(&self, nth: usize) -> bool {
        self.token(nth).is_some_and(|token| token.is_word() && token.is_capital)
    }

    /// Whether capital letters tell names.
    pub(super) fn has_capitals(&self) -> bool {
        self.language.capitals != Capitals::None
    }
}

fn nth_sentence(tokens: &[Token], nth: usize) -> usize {
    tokens.get(nth).map_or(0, |token| token.sentence)
}
