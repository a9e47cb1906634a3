//! Names that stand beside a quote with nothing but a sign between them.

use std::ops::Range;

use super::{
    Rule,
    article::Article,
    attribution::{Attribution, NEAR, REACH},
    language::{Capitals, Class},
    mentions::{Form, Mention, is_tied},
    tokens::{Kind, Token},
};

impl Article<'_> {
    /// “…” — Ada Holt
    pub(super) fn signed(&self, quote: usize) -> Option<Attribution> {
        let token = self.token(quote)?;
        let dash = self.token(quote + 1)?;
        let end = self.sentence_of(quote + 1).end;
        // On a line of its own, or at the end of the quote's.
        if dash.kind != Kind::Dash || dash.paragraph > token.paragraph + 1 {
            return None;
        }
        let mention = self.phrase_starting(quote + 2, end)?;
        let is_all = (mention.words.end..end).take(NEAR).all(|nth| !self.token(nth).is_some_and(Token::is_word))
            || self.is_kind(mention.words.end, Kind::Comma);
        let ends = self.token(end).is_none_or(|next| next.paragraph > dash.paragraph);
        (is_all && ends && mention.form == Form::Name)
            .then_some(Attribution { rule: Rule::Label, mention: Some(mention) })
    }

    /// Whom a sentence in brackets belongs to: „es kamen Ben Holt („Endlich!“) und …“
    pub(super) fn bracketed(&self, quote: usize) -> Option<Mention> {
        let open = quote.checked_sub(1).filter(|&open| self.is_kind(open, Kind::Opening))?;
        let Kind::Quote(segment) = self.token(quote)?.kind else { return None };
        let is_sentence = self.is_kind(quote + 1, Kind::Closing) && self.shape(segment).is_ended;
        if self.language.capitals != Capitals::Nouns || !is_sentence {
            return None;
        }
        let mention = self.phrase_ending(open, self.sentence_of(quote).start)?;
        (mention.form == Form::Name && self.is_somebody(&mention)).then_some(mention)
    }

    /// Whose name a colon follows within a sentence that has another's words before: „…“, sagte Holt, und Birke: „…“
    pub(super) fn enumerated(&self, quote: usize, sentence: &Range<usize>) -> Option<Mention> {
        /// Number of tokens in the longest name with what stands before it.
        const NEAR: usize = 12;
        let colon = quote.checked_sub(1).filter(|&colon| self.is_kind(colon, Kind::Colon))?;
        let start = (sentence.start..colon).rev().take(NEAR).find(|&nth| self.is_kind(nth, Kind::Comma))?;
        let has_other = (sentence.start..start).rev().take(REACH).any(|nth| self.is_quote(nth));
        if self.language.capitals != Capitals::Nouns || !has_other {
            return None;
        }
        let start = start + 1 + usize::from(self.word(start + 1) == "und");
        let mention = self.phrase_starting(start, colon)?;
        (mention.words.end == colon && mention.form == Form::Name && self.is_somebody(&mention)).then_some(mention)
    }

    /// The name or description that a sentence begins with, if nothing else stands before its colon.
    pub(super) fn label(&self, colon: usize, start: usize) -> Option<Mention> {
        // „Dazu Holt: „…““, „Holt weiter: „…““
        let is_passed = |nth: usize| {
            self.language.capitals == Capitals::Nouns && self.token(nth).is_some_and(|token| token.is(Class::BETWEEN))
        };
        let start = start + usize::from(is_passed(start));
        let mention = self.phrase_starting(start, colon)?;
        let rest = mention.words.end..colon;
        let is_bracket = self.is_kind(rest.start, Kind::Opening) && self.is_kind(colon - 1, Kind::Closing);
        let is_all =
            is_bracket || self.is_occasion(rest.clone()) || rest.clone().all(is_passed) || self.is_apposition(rest);
        is_all.then_some(mention)
    }

    /// Whether German words between a name and a colon say when or where: „Ben Holt nach dem Spiel: „…““
    fn is_occasion(&self, words: Range<usize>) -> bool {
        let is = |nth: usize, any: Class| self.token(nth).is_some_and(|token| token.is_word() && token.is(any));
        let passed = Class::PREPOSITION.or(Class::DETERMINER).or(Class::BETWEEN).or(Class::TIME);
        self.language.capitals == Capitals::Nouns
            && is(words.start, Class::PREPOSITION)
            && words.clone().all(|nth| is(nth, passed) || self.is_name_like(nth))
    }

    /// Whether German words between a name and a colon say what somebody is: „Ben Holt, Leiter der Werft: „…““
    fn is_apposition(&self, words: Range<usize>) -> bool {
        if self.language.capitals != Capitals::Nouns || !self.is_kind(words.start, Kind::Comma) {
            return false;
        }
        let Some(beside) = self.phrase_starting(words.start + 1, words.end) else { return false };
        let has_role = beside.words.clone().any(|nth| self.token(nth).is_some_and(is_tied));
        let mut behind = beside.words.end..words.end;
        has_role
            && behind
                .all(|nth| self.token(nth).is_some_and(|token| token.kind == Kind::Comma || token.is(Class::BETWEEN)))
    }
}
