//! Mentions of people: what in a noun phrase names somebody.

use std::ops::Range;

use super::{
    article::Article,
    language::{Capitals, Class},
    tokens::{Kind, Token},
};

/// How a text names somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// By a name, with or without a title: Ms. Holt.
    Name,
    /// By what they are: the minister.
    Description,
    /// By a pronoun.
    Pronoun,
}

/// Words that name somebody. Ranges count tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) words: Range<usize>,
    pub(super) form: Form,
    /// The name alone, without titles.
    pub(super) name: Option<Range<usize>>,
}

impl Article<'_> {
    /// A noun phrase as a mention, without words at its beginning that do not belong to it.
    pub(super) fn mention(&self, words: Range<usize>) -> Option<Mention> {
        let mut words = words;
        if self.language.capitals == Capitals::Nouns {
            // A noun phrase ends in a noun.
            while words.end > words.start + 1 && self.token(words.end - 1).is_some_and(|token| !token.is_capital) {
                words.end -= 1;
            }
        }
        // „Das sagte Holt“
        if self.language.capitals == Capitals::Nouns && words.len() == 1 {
            let points = matches!(self.word(words.start), "Das" | "das" | "Dies" | "dies");
            if points {
                return None;
            }
        }
        let name = self.name_in(&words);
        let has_determiner = self.token(words.start)?.is(Class::DETERMINER);
        let has_role = |range: Range<usize>| range.clone().any(|nth| self.token(nth).is_some_and(is_tied));
        if let Some(name) = &name {
            // “interview Holt”: the words before a name are part of it only if they say what she is.
            let before = words.start..name.start;
            // What begins with the clause is all one.
            let begins =
                words.start.checked_sub(1).and_then(|before| self.token(before)).is_none_or(|before| !before.is_word());
            if !begins && !before.is_empty() && !has_role(before.clone()) && !has_determiner {
                let lower = before.rev().find(|&nth| self.token(nth).is_some_and(|token| !token.is_capital));
                words.start = lower.map_or(words.start, |lower| lower + 1);
            }
            return Some(Mention { words, form: Form::Name, name: Some(name.clone()) });
        }
        let is_capital = |nth: usize| self.token(nth).is_some_and(|token| token.is_capital);
        let is_plain = has_determiner || has_role(words.clone());
        if !words.is_empty()
            && (is_plain
                || !self.has_capitals()
                || self.language.capitals == Capitals::Names && words.clone().all(is_capital))
        {
            return Some(Mention { words, form: Form::Description, name: None });
        }
        None
    }

    /// A paper, an agency or a party whose name stands between marks, at a token: „laut der „Holmer Post““.
    pub(super) fn medium(&self, start: usize, ceiling: usize) -> Option<Mention> {
        /// Number of words in the longest such name.
        const LONGEST: usize = 4;
        /// Number of words that may stand before it.
        const BEFORE: usize = 4;
        if self.language.capitals != Capitals::Nouns {
            return None;
        }
        let is_before = |&nth: &usize| {
            self.token(nth).is_some_and(|token| {
                let is_article = nth == start && token.is(Class::DETERMINER);
                token.is_word()
                    && (!token.is_capital || is_article)
                    && !token.is(Class::SAYS.or(Class::CLAUSE).or(Class::OTHER))
            })
        };
        let quote = (start..ceiling.min(start + BEFORE)).find(|nth| !is_before(nth))?;
        let first = self.token(start).filter(|first| start == quote || first.is(Class::DETERMINER));
        let Kind::Quote(segment) = self.token(quote).filter(|_| first.is_some())?.kind else { return None };
        let shape = self.shape(segment);
        let is_name = !shape.is_ended && shape.words <= LONGEST;
        is_name.then_some(Mention { words: start..quote + 1, form: Form::Description, name: None })
    }

    /// A noun phrase with another one between its article and its noun: „die in Holm geborene Ada Birch“.
    pub(super) fn nested_phrase(&self, start: usize, ceiling: usize) -> Option<Mention> {
        /// Number of tokens in which the noun must come.
        const NEAR: usize = 12;
        let is = |nth: usize, any: Class| self.token(nth).is_some_and(|token| token.is_word() && token.is(any));
        if self.language.capitals != Capitals::Nouns
            || !is(start, Class::DETERMINER)
            || is(start, Class::OBLIQUE)
            || !is(start + 1, Class::PREPOSITION)
        {
            return None;
        }
        let is_participle = |&nth: &usize| {
            self.token(nth).is_some_and(|token| token.class == Class::default() && !token.is_capital)
                && self.word(nth).ends_with(['e', 'r', 'n'])
                && self.is_name_like(nth + 1)
        };
        let is_inside = |&nth: &usize| self.token(nth).is_some_and(Token::is_word) && !is(nth, Class::SAYS);
        let inside = start + 2..ceiling.min(start + NEAR);
        // An adjective stands right after the preposition.
        let participle = inside.take_while(is_inside).skip(1).find(is_participle)?;
        let noun = participle + 1;
        let end = (noun..ceiling).find(|&nth| !self.is_name_like(nth)).unwrap_or(ceiling);
        let is_known = self.is_known_name(&(noun..end));
        let (form, name) = if is_known { (Form::Name, Some(noun..end)) } else { (Form::Description, None) };
        Some(Mention { words: start..end, form, name })
    }

    /// A description together with the name that stands beside it between commas: “the mayor, Ada Birch,”.
    pub(super) fn with_name_beside(&self, mention: Mention) -> Mention {
        let comma = mention.words.end;
        if mention.form != Form::Description || !self.has_capitals() || !self.is_kind(comma, Kind::Comma) {
            return mention;
        }
        let end = self.sentence_of(mention.words.start).end;
        let beside = self.phrase_starting(comma + 1, end);
        let is_name = |beside: &Mention| {
            let closes = self.token(beside.words.end).is_none_or(|next| !next.is_word());
            beside.name.as_ref() == Some(&beside.words) && (2..5).contains(&beside.words.len()) && closes
        };
        match beside.filter(is_name) {
            Some(beside) => Mention { words: mention.words.start..beside.words.end, ..beside },
            None => mention,
        }
    }

    /// A name without what stands before the first name, where all nouns have capital letters: Fischerin Maria Holm.
    pub(super) fn at_first_name(&self, name: Range<usize>) -> Range<usize> {
        let is_first = |&nth: &usize| {
            let is_known = |token: &Token| token.is(Class::MALE.or(Class::FEMALE)) && !token.is(Class::TITLE);
            self.language.capitals == Capitals::Nouns && nth + 1 < name.end && self.token(nth).is_some_and(is_known)
        };
        let start = name.clone().find(is_first).unwrap_or(name.start);
        start..name.end
    }

    /// Somebody's name within a noun phrase: the last run of capital words that are no titles.
    fn name_in(&self, words: &Range<usize>) -> Option<Range<usize>> {
        if !self.has_capitals() {
            return self.uncased_name_in(words);
        }
        let mut best: Option<Range<usize>> = None;
        let mut run: Option<Range<usize>> = None;
        for nth in words.clone() {
            let Some(token) = self.token(nth) else { break };
            let is_part = token.is_word()
                && token.is_capital
                && !token.is(Class::DETERMINER)
                && !(token.is(Class::TITLE.or(Class::ROLE).or(Class::ROLES))
                    && run.as_ref().is_none_or(Range::is_empty));
            let goes_on = is_part || run.is_some() && token.is(Class::PARTICLE);
            if goes_on {
                let start = run.as_ref().map_or(nth, |run| run.start);
                run = Some(start..nth + 1);
                if token.is_genitive || token.is(Class::ROLE.or(Class::TITLE)) && !token.is(Class::PARTICLE) {
                    // “Holt’s spokesman”, “Town Hall Press Secretary”: whose they are, not who.
                    run = None;
                    continue;
                }
            } else {
                run = None;
                if token.is(Class::LINK) && best.is_some() {
                    break;
                }
            }
            // “the president of Examplia”: a name after a preposition is another's.
            let tied = run.as_ref().and_then(|run| run.start.checked_sub(1));
            let is_tied = tied.is_some_and(|tied| {
                tied >= words.start
                    && (self.is_link_at(tied)
                        || self.token(tied).is_some_and(|token| token.is(Class::DETERMINER))
                            && tied > words.start
                            && self.is_link_at(tied - 1))
            });
            if run.is_some() && !is_tied {
                best.clone_from(&run);
            }
        }
        if self.language.capitals == Capitals::Nouns {
            // All nouns have capital letters: with an article and no role before it, one is a thing.
            let first_is_determiner = self.token(words.start).is_some_and(|token| token.is(Class::DETERMINER));
            let before = words.start..best.as_ref()?.start;
            let has_role = before.clone().any(|nth| self.token(nth).is_some_and(is_tied));
            let from_first = self.at_first_name(best.clone()?);
            if Some(&from_first) != best.as_ref() {
                return Some(from_first);
            }
            if first_is_determiner && !has_role {
                return None;
            }
        }
        best.filter(|name| !name.is_empty())
    }

    /// In a script without capital letters: what follows a title or role, or all of a phrase that has none.
    fn uncased_name_in(&self, words: &Range<usize>) -> Option<Range<usize>> {
        let is_role = |&nth: &usize| self.token(nth).is_some_and(is_tied);
        let last = words.clone().rev().find(is_role);
        let mut name = last.map_or(words.start, |last| last + 1)..words.end;
        // “the minister of transport Samir Haddad”: nouns with an article stand between.
        let has_article = |nth: usize| self.language.article.is_some_and(|article| self.word(nth).starts_with(article));
        while last.is_some() && name.len() > 2 && has_article(name.start) {
            name.start += 1;
        }
        let has_determiner = self.token(words.start).is_some_and(|token| token.is(Class::DETERMINER));
        (!name.is_empty() && name.len() < 5 && !has_determiner).then_some(name)
    }
}

/// Whether a noun takes what a preposition ties to it: somebody by what they are.
pub(super) fn is_tied(token: &Token) -> bool {
    token.is_word() && token.is(Class::ROLE.or(Class::ROLES).or(Class::TITLE))
}
