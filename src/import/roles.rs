//! What the text says of a speaker: what they are, and for whom they speak.

use std::ops::Range;

use super::{
    article::Article,
    language::{Capitals, Class},
    mentions::{Form, Mention},
    tokens::{Kind, Token},
};

/// Where an article says what somebody is. Ranges count tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    pub(super) role: Option<Range<usize>>,
    pub(super) affiliation: Option<Range<usize>>,
}

/// Number of tokens in the longest apposition that is looked at.
const LONGEST: usize = 30;

/// Number of tokens of an apposition in which it must say what somebody is.
const NEAR: usize = 8;

impl Article<'_> {
    /// What stands beside a mention about whom it mentions.
    pub(super) fn standing(&self, mention: &Mention) -> Standing {
        if mention.form == Form::Pronoun {
            return Standing::default();
        }
        let Some(name) = &mention.name else { return self.described(mention.words.clone()) };
        // “the mayor, Ada Birch”
        let comma =
            name.start.checked_sub(1).filter(|&comma| comma > mention.words.start && self.is_kind(comma, Kind::Comma));
        if let Some(comma) = comma {
            return self.described(mention.words.start..comma);
        }
        let before = self.before_name(&(mention.words.start..name.start));
        if before.role.is_some() {
            return before;
        }
        let described = self.description_before(mention.words.start);
        if described.role.is_some() {
            return described;
        }
        let after = self.apposition(mention.words.end.max(name.end));
        Standing { role: after.role, affiliation: after.affiliation.or(before.affiliation) }
    }

    /// “Town Hall press secretary” before a name.
    fn before_name(&self, words: &Range<usize>) -> Standing {
        let is = |nth: usize, any: Class| self.token(nth).is_some_and(|token| token.is_word() && token.is(any));
        let is_address =
            |nth: usize| is(nth, Class::TITLE) && is(nth, Class::MALE.or(Class::FEMALE)) && !is(nth, Class::ROLE);
        let start = words.clone().find(|&nth| !is(nth, Class::DETERMINER)).unwrap_or(words.end);
        let end = words.clone().rev().find(|&nth| !is_address(nth)).map_or(start, |last| last + 1);
        let role = start..end.max(start);
        let person = role.clone().find(|&nth| is(nth, Class::ROLE.or(Class::TITLE)) && !is(nth, Class::BODY));
        let first = person.or_else(|| role.clone().find(|&nth| is(nth, Class::ROLE)));
        let Some(first) = first else {
            // “die Fischerin Maria Holm”: a noun before a first name is what she is.
            let is_noun = self.language.capitals == Capitals::Nouns && start > words.start && !role.is_empty();
            return Standing { role: is_noun.then_some(role), affiliation: None };
        };
        let is_whose = |nth: usize| {
            self.token(nth).is_some_and(|token| match self.language.capitals {
                Capitals::Names => token.is_capital && !token.is(Class::FORMER),
                Capitals::Nouns => token.is_genitive,
                Capitals::None => self.language.modifier_first,
            })
        };
        let whose = (start..first).find(|&nth| is_whose(nth));
        let affiliation = whose.map(|whose| whose..(whose..first).find(|&nth| !is_whose(nth)).unwrap_or(first));
        Standing { role: Some(role), affiliation }
    }

    /// “the company’s spokesman, Ben Holt”: the description ends right before a name, at a comma.
    fn description_before(&self, name: usize) -> Standing {
        let sentence = self.sentence_of(name);
        let Some(comma) =
            name.checked_sub(1).filter(|&comma| comma > sentence.start && self.is_kind(comma, Kind::Comma))
        else {
            return Standing::default();
        };
        match self.phrase_ending(comma, sentence.start) {
            Some(phrase) if phrase.form == Form::Description => self.described(phrase.words),
            _ => Standing::default(),
        }
    }

    /// “…, a visiting fellow at the Holm Institute, …” after a name that ends at a token.
    fn apposition(&self, end: usize) -> Standing {
        let sentence = self.sentence_of(end.saturating_sub(1));
        let mut at = end;
        let mut standing = Standing::default();
        // The party, or a place, in brackets: (SPD), (D-Ohio).
        if self.is_kind(at, Kind::Opening) {
            let close = (at..sentence.end.min(at + NEAR)).find(|&nth| self.is_kind(nth, Kind::Closing));
            let Some(close) = close else { return standing };
            standing.affiliation = (close == at + 2).then_some(at + 1..close);
            at = close + 1;
        }
        // “Holt of the Institute”
        if self.is_link(at) && self.has_name_after(at) {
            standing.affiliation = Some(self.affiliation_from(at + 1, sentence.end));
            return standing;
        }
        if !self.is_kind(at, Kind::Comma) || at >= sentence.end {
            return standing;
        }
        at += 1;
        // “Holt, 49, a farmer”
        let comma = (at..sentence.end.min(at + 3)).find(|&nth| self.is_kind(nth, Kind::Comma));
        let has_age = self.word(at).chars().all(|c| c.is_ascii_digit()) && comma.is_some();
        if let Some(comma) = comma.filter(|_| has_age) {
            at = comma + 1;
        }
        let ceiling = sentence.end.min(at + LONGEST);
        let closes = |&nth: &usize| self.token(nth).is_none_or(|token| !token.is_word() || token.is(Class::SAYS));
        let end = (at..ceiling).find(closes).unwrap_or(ceiling);
        let found = self.described(at..end);
        // After somebody's age comes what they are, whatever the noun.
        let begins_small = self.token(at).is_some_and(|token| !token.is_capital && !token.is(Class::NO_NOUN));
        if found.role.is_none() && has_age && begins_small && at < end {
            return Standing { role: Some(at..end), affiliation: standing.affiliation };
        }
        if found.role.is_some() {
            return Standing { role: found.role, affiliation: found.affiliation.or(standing.affiliation) };
        }
        standing
    }

    /// What a description says: “visiting fellow at the Holm Institute” is a role and an affiliation.
    fn described(&self, words: Range<usize>) -> Standing {
        let is = |nth: usize, any: Class| self.token(nth).is_some_and(|token| token.is_word() && token.is(any));
        let start = words.clone().find(|&nth| !is(nth, Class::DETERMINER)).unwrap_or(words.end);
        let clause = (start..words.end).find(|&nth| is(nth, Class::CLAUSE)).unwrap_or(words.end);
        let role =
            (start..clause.min(start + NEAR)).find(|&nth| is(nth, Class::ROLE.or(Class::TITLE).or(Class::ROLES)));
        // “a beekeeper”: what stands after an article that says so is what somebody is, whatever the noun.
        let begins = is(words.start, Class::INDEFINITE) && (start..clause).len() < NEAR && !self.is_name_like(start);
        let Some(role) = role.or_else(|| (begins && start < clause).then_some(start)) else {
            return Standing::default();
        };
        // An organisation's own name after a preposition, behind what they are.
        let link = (role + 1..clause).find(|&nth| self.is_link(nth) && self.has_name_after(nth));
        let Some(link) = link else {
            let before = self.before_name(&(start..clause));
            return Standing { role: Some(start..clause), affiliation: before.affiliation };
        };
        Standing { role: Some(start..link), affiliation: Some(self.affiliation_from(link + 1, clause)) }
    }

    fn is_link(&self, nth: usize) -> bool {
        self.token(nth).is_some_and(|token| token.is_word() && token.is(Class::LINK) && !token.is(Class::CLAUSE))
    }

    /// Whether a name stands after a preposition, with or without its article.
    fn has_name_after(&self, link: usize) -> bool {
        // Where all nouns have capital letters, only what is a name for certain.
        let is_certain = |nth: usize| self.language.capitals != Capitals::Nouns || self.is_known_name(&(nth..nth + 1));
        let is_capital = |token: &Token| token.is_word() && token.is_capital && !token.is(Class::TIME);
        let is_name = |nth: usize| self.token(nth).is_some_and(is_capital) && is_certain(nth);
        let next = self.token(link + 1);
        // “of the union Free River”
        let is_body = |nth: usize| self.token(nth).is_some_and(|token| token.is_word() && token.is(Class::BODY));
        if is_body(link + 1) && is_name(link + 2) {
            return self.has_capitals();
        }
        let is_article = next.is_some_and(|next| next.is_word() && next.is(Class::DETERMINER) && !next.is_capital);
        self.has_capitals()
            && (is_name(link + 1) || is_article && is_name(link + 2))
            && next.is_some_and(Token::is_word)
    }

    /// The name that begins at a token, without its article.
    fn affiliation_from(&self, start: usize, end: usize) -> Range<usize> {
        let is_article = self.token(start).is_some_and(|token| token.is(Class::DETERMINER) && !token.is_capital);
        let start = if is_article { start + 1 } else { start };
        let mut at = start;
        while at < end {
            let Some(token) = self.token(at).filter(|token| token.is_word()) else { break };
            let ties = token.is(Class::LINK.or(Class::PARTICLE)) && self.has_name_after(at);
            let is_body = at == start && token.is(Class::BODY);
            let is_part = token.is_capital
                || is_body
                || ties
                || at > start && token.is(Class::DETERMINER) && self.is_link(at - 1);
            if !is_part || at > start && token.is(Class::SAYS) && !token.is_capital {
                break;
            }
            at += 1;
        }
        start..at
    }
}
