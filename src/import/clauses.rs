//! Clauses in German, whose verb stands at their end and tells of a subject far before it.

use std::ops::Range;

use super::{
    Rule,
    article::Article,
    attribution::{Attribution, REACH},
    language::{Capitals, Class},
    mentions::{Form, Mention},
    tokens::{Kind, Token},
};

impl Article<'_> {
    /// The subject of a verb that ends a clause of its own: „weil die Werft den Plan am Montag kritisierte“; „der Rat, der
    /// den Plan kritisierte“.
    pub(super) fn clause_subject(&self, verb: usize, floor: usize) -> Option<Mention> {
        if self.language.capitals != Capitals::Nouns || !self.ends_clause(verb) {
            return None;
        }
        // „…, die neue Leiterin, kritisierte“, „…, hatte Holt gesagt“: what begins behind a comma is no part of it.
        let begins_other = |nth: usize| self.is_kind(nth, Kind::Comma) && self.begins_with_verb(nth + 1);
        let opener = (floor..verb).rev().take_while(|&nth| !begins_other(nth));
        let opener = opener.into_iter().find(|&nth| self.opens_clause(nth, floor))?;
        let opening = self.token(opener)?;
        let after = self.after_opener(opener, verb);
        if opening.is(Class::THAT.or(Class::CLAUSE)) || self.is_question_word(opener) {
            return after.filter(|after| !self.is_oblique(after));
        }
        // A relative pronoun is the subject itself, or its object.
        let is_object = matches!(self.word(opener), "den" | "dem" | "denen" | "welchen" | "welchem");
        let may_be_object = !matches!(self.word(opener), "der" | "welcher");
        let own = after.filter(|after| !self.is_oblique(after) && may_be_object);
        if is_object {
            return own;
        }
        let antecedent = || {
            let comma = opener.checked_sub(1)?;
            self.phrase_ending(comma, floor).filter(|antecedent| antecedent.form != Form::Pronoun)
        };
        own.filter(|own| self.is_somebody(own)).or_else(antecedent)
    }

    /// The subject of a verb whose clause compares: „wie Holt am Montag sagte“.
    pub(super) fn comparing_subject(&self, verb: usize, floor: usize) -> Option<Mention> {
        let subject = self.clause_subject(verb, floor)?;
        let is_compared = |nth: usize| self.is_kind(nth, Kind::Comma) && matches!(self.word(nth + 1), "wie" | "so");
        let comma = (floor..subject.words.start).rev().find(|&nth| self.is_kind(nth, Kind::Comma))?;
        is_compared(comma).then_some(subject)
    }

    fn begins_with_verb(&self, nth: usize) -> bool {
        let is_verb = |token: &Token| token.is_word() && token.is(Class::SAYS.or(Class::JUDGES)) && !token.is_capital;
        self.is_helper(nth) || self.token(nth).is_some_and(is_verb)
    }

    /// Whether a word makes a verb of a participle beside it.
    fn is_helper(&self, nth: usize) -> bool {
        matches!(self.word(nth), "hat" | "hatte" | "habe" | "haben" | "hatten" | "hätte" | "hätten")
    }

    /// Whether nothing of its clause stands behind a verb.
    fn ends_clause(&self, verb: usize) -> bool {
        let next = if self.is_helper(verb + 1) { verb + 2 } else { verb + 1 };
        self.token(next).is_none_or(|next| {
            matches!(next.kind, Kind::Comma | Kind::Stop | Kind::Colon | Kind::Dash | Kind::Closing)
                || next.is_word() && matches!(self.text.get(next.range.clone()), Some("und" | "oder"))
        })
    }

    /// Whether a clause with its verb at the end begins at a token.
    fn opens_clause(&self, nth: usize, floor: usize) -> bool {
        let Some(token) = self.token(nth).filter(|token| token.is_word()) else { return false };
        let before = nth.checked_sub(1).filter(|&before| before >= floor).and_then(|before| self.token(before));
        let is_first = before.is_none_or(|before| before.kind != Kind::Comma && before.sentence != token.sentence);
        let follows = before.is_some_and(|before| before.kind == Kind::Comma);
        let joins =
            matches!(self.word(nth), "und" | "oder" | "aber" | "denn" | "sondern" | "sowie" | "doch" | "sowohl");
        let subordinates = token.is(Class::CLAUSE.or(Class::THAT)) && !joins;
        let is_relative = matches!(
            self.word(nth),
            "der" | "die" | "das" | "den" | "dem" | "denen" | "welcher" | "welche" | "welches" | "welchen" | "welchem"
        );
        (is_first || follows) && (subordinates || self.is_question_word(nth)) || follows && is_relative
    }

    fn is_question_word(&self, nth: usize) -> bool {
        matches!(self.word(nth), "wie" | "Wie" | "was" | "Was")
    }

    /// The phrase that a clause has right behind the word that opens it.
    fn after_opener(&self, opener: usize, verb: usize) -> Option<Mention> {
        let is_passed = |token: &Token| {
            token.is_word()
                && token.is(Class::BETWEEN.or(Class::TIME))
                && !token.is(Class::DETERMINER.or(Class::PRONOUN))
        };
        let start = (opener + 1..verb).find(|&nth| !self.token(nth).is_some_and(is_passed))?;
        self.phrase_starting(start, verb).or_else(|| self.medium(start, verb))
    }

    fn is_oblique(&self, mention: &Mention) -> bool {
        self.token(mention.words.start).is_some_and(|first| first.is(Class::OBLIQUE))
    }

    /// Whether a mention is the one word before a German sentence's verb, or two that are joined, of which no table knows
    /// that they are names: „Hafenfreunde kritisierten den Plan“.
    pub(super) fn is_first_word(&self, mention: &Mention) -> bool {
        let start = mention.words.start;
        self.language.capitals == Capitals::Nouns
            && mention.form == Form::Name
            && (mention.words.len() == 1 || mention.words.len() == 3 && self.word(start + 1) == "und")
            && self.sentence_of(start).start == start
            && (!self.is_adjective_like(start) || self.word(start).ends_with('e'))
    }

    /// Two of whom the second has an article: „Examplia und die Werft“.
    pub(super) fn joined(&self, first: &Mention, ceiling: usize) -> Option<Mention> {
        let and = first.words.end;
        let second = matches!(self.word(and), "und" | "sowie").then(|| self.phrase_starting(and + 1, ceiling))??;
        let words = first.words.start..second.words.end;
        Some(Mention { words, form: Form::Description, name: None })
    }

    /// Whether a verb follows nothing but when or where in its sentence, so that its subject comes next: „Am Sonntag nannte
    /// die Bahn …“
    pub(super) fn is_second(&self, verb: usize) -> bool {
        let is = |nth: usize, any: Class| self.token(nth).is_some_and(|token| token.is_word() && token.is(any));
        let start = self.sentence_of(verb).start;
        let passed = Class::PREPOSITION.or(Class::DETERMINER).or(Class::TIME);
        is(start, Class::PREPOSITION)
            && start < verb
            && (start..verb)
                .all(|nth| is(nth, passed) || self.token(nth).is_some_and(Token::is_word) && !is(nth, Class::SAYS))
            && (start..verb).filter(|&nth| is(nth, Class::DETERMINER.or(Class::PREPOSITION))).count() < 3
    }

    /// Who speaks behind where and when: „sagte am Montag in Holm die Leiterin“.
    pub(super) fn behind_places(&self, start: usize, end: usize) -> Option<Mention> {
        /// Number of words in which the subject must begin.
        const NEAR: usize = 8;
        let is = |nth: usize, any: Class| self.token(nth).is_some_and(|token| token.is_word() && token.is(any));
        if self.language.capitals != Capitals::Nouns || !is(start, Class::PREPOSITION.or(Class::SOURCE)) {
            return None;
        }
        let ceiling = end.min(start + NEAR);
        let noun = (start + 1..ceiling).find(|&nth| self.is_name_like(nth))?;
        let next =
            (noun + 1..ceiling).find(|&nth| !is(nth, Class::TIME.or(Class::BETWEEN)) || is(nth, Class::DETERMINER))?;
        let subject = self.phrase_starting(next, end).filter(|subject| {
            subject.form != Form::Pronoun && !is(next, Class::OBLIQUE) && is(next, Class::DETERMINER.or(Class::ROLE))
        });
        subject.filter(|subject| self.is_somebody(subject)).or_else(|| self.behind_places(next, end))
    }

    /// Who is told by a verb that ends the clause of a quote, with more than the quote before it: „hatte von einem „Irrtum“
    /// der Werft gesprochen“.
    pub(super) fn told_by_last_verb(&self, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
        if self.language.capitals != Capitals::Nouns {
            return None;
        }
        let ceiling = sentence.end.min(quote + REACH);
        let is_inside =
            |&nth: &usize| self.token(nth).is_some_and(|token| token.is_word() || token.kind == Kind::Closing);
        let verb = (quote + 1..ceiling).take_while(is_inside).find(|&nth| {
            self.token(nth).is_some_and(|token| token.is_word() && token.is(Class::SAYS.or(Class::JUDGES)))
                && self.is_verb(nth, quote + 1)
                && self.ends_clause(nth)
        })?;
        let floor = sentence.start.max(quote.saturating_sub(REACH));
        let rule = if self.token(verb)?.is(Class::SAYS) { Rule::Reported } else { Rule::Judged };
        let has = |&nth: &usize| self.is_helper(nth);
        let in_clause = |&nth: &usize| !self.is_kind(nth, Kind::Comma);
        let mention = match (floor..quote).rev().take_while(in_clause).find(has) {
            Some(has) => self.subject_of(has, floor, quote),
            None => match (quote + 1..verb).find(has) {
                Some(has) => self.inverted_subject(has, verb).filter(|after| self.can_be_subject(after, true)),
                None => self.clause_subject(verb, floor),
            },
        };
        mention.map(|mention| Attribution { rule, mention: Some(mention) })
    }
}
