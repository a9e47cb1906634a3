//! Verbs of saying: which words are one where they stand.

use super::{
    article::Article,
    language::{Capitals, Class},
};

impl Article<'_> {
    /// Whether a word that may be a verb is one here, and no noun or name.
    pub(super) fn is_verb(&self, nth: usize, floor: usize) -> bool {
        let Some(token) = self.token(nth) else { return false };
        let is_first = self.sentence(token.sentence).start == nth;
        if token.is_capital && (!is_first || self.language.capitals == Capitals::Nouns) {
            return false;
        }
        let before = nth.checked_sub(1).filter(|&before| before >= floor).and_then(|before| self.token(before));
        let Some(before) = before.filter(|before| before.is_word()) else { return true };
        // „Das nannte Holt …“
        let is_that = self.sentence(token.sentence).start + 1 == nth && matches!(self.word(nth - 1), "Das" | "Dies");
        if before.is(Class::DETERMINER) && !before.is(Class::PRONOUN) && !is_that || before.is_genitive {
            return false;
        }
        if self.is_attribute(nth, floor) {
            return false;
        }
        // “Holt was told”
        let start = self.verb_start(nth, floor).saturating_sub(1);
        let is_told =
            start >= floor && self.token(start).is_some_and(|before| before.is_word() && before.is(Class::BEING));
        if is_told && !token.is(Class::NONFINITE) {
            return false;
        }
        // “a long report”, “in response”: a noun, unless somebody stands before it.
        !token.is(Class::SPEECH)
            || before.is_capital
            || before.is(Class::PRONOUN.or(Class::ROLE).or(Class::ROLES).or(Class::BETWEEN).or(Class::CLAUSE))
    }

    /// Whether a German word is the attribute of a noun, as participles are: „dem neu formulierten Recht“.
    fn is_attribute(&self, nth: usize, floor: usize) -> bool {
        /// Number of words that may stand between it and an article.
        const NEAR: usize = 2;
        let is = |nth: usize, any: Class| self.token(nth).is_some_and(|token| token.is_word() && token.is(any));
        let is_small = |nth: usize| self.token(nth).is_some_and(|token| token.is_word() && !token.is_capital);
        if self.language.capitals != Capitals::Nouns || !self.is_name_like(nth + 1) || !self.word(nth).ends_with("ten")
        {
            return false;
        }
        let between = (floor..nth).rev().take(NEAR).take_while(|&nth| is_small(nth) && !is(nth, Class::DETERMINER));
        let article = nth.checked_sub(between.count() + 1);
        article.is_some_and(|article| article >= floor && article + 1 < nth && is(article, Class::DETERMINER))
    }

    /// Whether a word is a verb that tells who speaks: of saying or, where the quote ends in a comma, of judging.
    pub(super) fn is_finite(&self, nth: usize, floor: usize, has_comma: bool) -> bool {
        let class = if has_comma { Class::SAYS.or(Class::JUDGES) } else { Class::SAYS };
        self.token(nth).is_some_and(|token| token.is_word() && token.is(class) && !token.is(Class::NONFINITE))
            && self.is_verb(nth, floor)
            && (self.token(nth).is_some_and(|token| token.is(Class::SAYS))
                || self.is_said_alone(nth, self.sentence_of(nth).end))
    }

    /// Whether a verb of saying ends its clause, so that what it tells stands before it.
    pub(super) fn is_said_alone(&self, verb: usize, end: usize) -> bool {
        self.token(verb + 1).is_none_or(|after| {
            verb + 1 >= end
                || !after.is_word()
                || after.is(Class::PREPOSITION.or(Class::TIME).or(Class::BETWEEN).or(Class::CLAUSE))
                    && !after.is(Class::THAT)
        })
    }
}
