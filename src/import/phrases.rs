//! Noun phrases: where they begin and end, read from either end.

use super::{
    article::Article,
    language::{Capitals, Class},
    mentions::{Form, Mention, is_tied},
    tokens::{Kind, Token, starts_lower},
};

/// Number of words in the longest noun phrase that is looked at.
const LONGEST: usize = 14;

impl Article<'_> {
    /// Whether a word can be part of a noun phrase.
    fn is_nominal(&self, token: &Token) -> bool {
        if !token.is_word() || token.is(Class::PRONOUN) || self.is_adverb(token) {
            return false;
        }
        if !token.is(Class::NO_NOUN.or(Class::JUDGES)) || token.is(Class::ROLE.or(Class::ROLES).or(Class::TITLE)) {
            return true;
        }
        // A capital letter makes a name of it, as in Will or Town Hall, or a noun as in Klagen, unless a sentence begins
        // there.
        let is_first = self.sentence(token.sentence).start == self.index(token);
        if self.language.capitals == Capitals::Nouns {
            return token.is_capital && !is_first && !token.is(Class::NEITHER);
        }
        self.language.capitals == Capitals::Names
            && token.is_capital
            && !is_first
            && !token.is(Class::TIME.or(Class::CLAUSE).or(Class::DETERMINER))
    }

    /// The noun phrase that ends before a token, and begins at `floor` or later.
    pub(super) fn phrase_ending(&self, end: usize, floor: usize) -> Option<Mention> {
        /// Number of nouns that prepositions tie to one another: the head of the office of the mayor.
        const DEPTH: usize = 3;
        self.tied_phrase_ending(end, floor, DEPTH)
    }

    fn tied_phrase_ending(&self, end: usize, floor: usize, depth: usize) -> Option<Mention> {
        let last = end.checked_sub(1).filter(|&last| last >= floor)?;
        let token = self.token(last)?;
        if token.is_word() && token.is(Class::PRONOUN) {
            // “Holt, who said”: whom the pronoun is about stands before it.
            if token.is(Class::CLAUSE) && last > floor {
                let before = if self.is_kind(last - 1, Kind::Comma) { last - 1 } else { last };
                let depth = depth.checked_sub(1)?;
                let antecedent = (before > floor).then(|| self.tied_phrase_ending(before, floor, depth)).flatten();
                return antecedent;
            }
            return Some(Mention { words: last..end, form: Form::Pronoun, name: None });
        }
        if !self.is_nominal(token) || token.is_genitive {
            return None;
        }
        let mut start = last;
        while start > floor && end - start < LONGEST {
            let Some(before) = self.token(start - 1) else { break };
            if before.is(Class::DETERMINER) && before.is_word() {
                // “that Holt” are two clauses, “that minister” is one phrase.
                let is_that = before.is(Class::THAT) && self.token(start).is_some_and(|first| first.is_capital);
                start -= usize::from(!is_that);
                break;
            }
            let joins = self.is_nominal(before) && !self.is_head_before(start)
                || before.is(Class::PARTICLE) && before.is_word()
                || before.is_word() && before.is_genitive;
            if joins {
                start -= 1;
                continue;
            }
            // “a spokesman for the campaign”: what it is tied to comes first.
            let is_link = before.is_word() && before.is(Class::LINK);
            let noun = start.checked_sub(2).filter(|&tied| tied >= floor && is_link).and_then(|tied| self.token(tied));
            let is_short = start > 0 && self.word(start - 1).len() < 4;
            if noun.is_some_and(|noun| is_tied(noun) || is_short && self.is_name(noun)) {
                start -= 2;
                continue;
            }
            // “Holt and Birch”
            let joins_two = before.is_word() && before.is(Class::CLAUSE) && self.joins_names(start - 1, floor);
            if !joins_two {
                break;
            }
            start -= 2;
        }
        // What “the” and “a” tie to the noun before them.
        while let Some(link) = start.checked_sub(2).filter(|&tied| tied >= floor).map(|tied| tied + 1) {
            let is_link = self.token(link).is_some_and(|token| token.is_word() && token.is(Class::LINK));
            let noun = self.token(link - 1).filter(|noun| is_link && is_tied(noun));
            let Some(depth) = depth.checked_sub(1).filter(|_| noun.is_some()) else { break };
            let Some(mention) = self.tied_phrase_ending(link, floor, depth) else { break };
            if mention.form == Form::Pronoun || mention.words.start >= start {
                break;
            }
            start = mention.words.start;
            if end - start > 2 * LONGEST {
                break;
            }
        }
        if let Some(owned) = self.owned(start, floor, depth) {
            start = owned;
        }
        self.mention(start..end)
    }

    /// Where a phrase begins that another one in the genitive goes on with, as in German: „die Leiterin des Hafens“.
    fn owned(&self, genitive: usize, floor: usize, depth: usize) -> Option<usize> {
        let article = self.token(genitive)?;
        let is_genitive = self.language.capitals == Capitals::Nouns
            && article.is_word()
            && !article.is_capital
            && article.is(Class::DETERMINER)
            && article.is(Class::LINK);
        let noun = genitive.checked_sub(1).filter(|&noun| is_genitive && noun >= floor)?;
        let is_noun =
            self.token(noun).is_some_and(|token| self.is_name(token)) && !self.is_known_name(&(noun..noun + 1));
        let depth = depth.checked_sub(1).filter(|_| is_noun)?;
        let mention = self.tied_phrase_ending(genitive, floor, depth)?;
        (mention.form != Form::Pronoun).then_some(mention.words.start)
    }

    /// The noun phrase that begins at a token, and ends at `ceiling` or before.
    pub(super) fn phrase_starting(&self, start: usize, ceiling: usize) -> Option<Mention> {
        let first = self.token(start).filter(|_| start < ceiling)?;
        if first.is_word() && first.is(Class::PRONOUN) {
            // “one minister” is no pronoun.
            let is_article =
                first.is(Class::DETERMINER) && self.token(start + 1).is_some_and(|next| self.is_nominal(next));
            if !is_article || start + 1 >= ceiling {
                return Some(Mention { words: start..start + 1, form: Form::Pronoun, name: None });
            }
        }
        if self.is_verb_form(start) || self.is_head_before(start) {
            return None;
        }
        let mut end = start;
        let mut has_name = false;
        while end < ceiling && end - start < 2 * LONGEST {
            let Some(token) = self.token(end) else { break };
            let is_that = token.is(Class::THAT) && self.token(end + 1).is_some_and(|next| next.is_capital);
            let begins = token.is_word()
                && token.is(Class::DETERMINER)
                && !is_that
                && (end == start || self.is_link_at(end - 1));
            // In German, an article begins the next one: „gab Holt der Zeitung“.
            let is_next = self.language.capitals == Capitals::Nouns
                && end > start
                && !begins
                && token.is_word()
                && token.is(Class::DETERMINER);
            let goes_on = begins
                || self.is_nominal(token) && !is_next && !(end > start && self.is_head_before(end))
                || end > start && token.is_word() && token.is(Class::PARTICLE) && self.is_particle_at(end)
                || end > start && self.is_link_at(end) && self.ties(end, start)
                || end > start && token.is_word() && token.is(Class::CLAUSE) && self.joins_names(end, start);
            // What is no name ends a name: “said Holt firmly”.
            let capitals = self.language.capitals == Capitals::Names;
            let is_after_name = capitals
                && has_name
                && token.is_word()
                && !token.is_capital
                && !begins
                && !token.is(Class::PARTICLE.or(Class::LINK).or(Class::CLAUSE).or(Class::ROLE))
                && end > 0
                && self.token(end - 1).is_some_and(|before| before.is_capital && !before.is_genitive);
            if !goes_on || is_after_name {
                break;
            }
            has_name |= token.is_capital && token.is_word();
            end += 1;
        }
        while end > start
            && self.token(end - 1).is_some_and(|token| token.is(Class::LINK.or(Class::CLAUSE).or(Class::DETERMINER)))
        {
            end -= 1;
        }
        self.mention(start..end)
    }

    /// Whether a German word in no table can only be a verb where a noun phrase would begin: „sperrten Behörden das Netz“.
    fn is_verb_form(&self, nth: usize) -> bool {
        self.language.capitals == Capitals::Nouns
            && self.token(nth).is_some_and(|token| {
                token.is_word()
                    && !token.is_capital
                    && (token.is(Class::PARTED.or(Class::REPORTED))
                        || token.class == Class::default()
                            && ["t", "te", "ten"].iter().any(|ending| self.word(nth).ends_with(ending)))
            })
    }

    /// Whether a small word is one of a name: in German, „van der Bellen“, but not „sagte Holt der Zeitung“.
    pub(super) fn is_particle_at(&self, nth: usize) -> bool {
        let is = |nth: usize, any: Class| self.token(nth).is_some_and(|token| token.is_word() && token.is(any));
        let follows = is(nth - 1, Class::PARTICLE);
        self.language.capitals != Capitals::Nouns
            || follows
            || self.is_name_like(nth - 1) && !is(nth, Class::DETERMINER)
    }

    /// Whether a German noun phrase ends before a word without a capital letter, which is a verb there: „in Holm sang der
    /// Chor“.
    fn is_head_before(&self, nth: usize) -> bool {
        let small = Class::PARTICLE.or(Class::LINK).or(Class::DETERMINER).or(Class::CLAUSE).or(Class::ROLE);
        let is_small =
            |token: &Token| token.is_word() && !token.is_capital && starts_lower(self.text, token) && !token.is(small);
        // „der 45 Jahre alte Trainer“
        let is_measure = |noun: usize| {
            noun.checked_sub(1).is_some_and(|number| self.word(number).starts_with(|c: char| c.is_ascii_digit()))
        };
        let is_noun = |noun: usize| {
            self.is_name_like(noun)
                && !is_measure(noun)
                && !self.token(noun).is_some_and(|token| token.is(Class::DETERMINER))
                && !self.is_adjective_like(noun)
        };
        self.language.capitals == Capitals::Nouns
            && self.token(nth).is_some_and(is_small)
            && nth.checked_sub(1).is_some_and(is_noun)
    }

    /// Whether the preposition at a token ties what follows to a noun before it.
    fn ties(&self, link: usize, start: usize) -> bool {
        let before = (start..link).next_back().and_then(|nth| self.token(nth));
        let after = self.token(link + 1);
        // „die Bewohner des Dorfes“
        let has_genitive = self.language.capitals == Capitals::Nouns
            && self.token(link).is_some_and(|token| token.is(Class::DETERMINER))
            && before.is_some_and(|before| self.is_name(before))
            && link > start
            && !self.is_known_name(&(link - 1..link));
        before.is_some_and(|before| {
            is_tied(before)
                || has_genitive
                || self.language.capitals == Capitals::Names && before.is_capital && self.word(link).len() < 4
        }) && after.is_some_and(|after| after.is_word() && (after.is(Class::DETERMINER) || self.is_nominal(after)))
            && !after.is_some_and(|after| after.is(Class::TIME))
    }

    pub(super) fn is_link_at(&self, nth: usize) -> bool {
        self.token(nth).is_some_and(|token| token.is_word() && token.is(Class::LINK))
    }

    /// Whether a word is part of a name, and does not only begin a sentence.
    fn is_name(&self, token: &Token) -> bool {
        token.is_word() && token.is_capital && !token.is_genitive && self.is_nominal(token) && !token.is(Class::TIME)
    }

    fn joins_names(&self, and: usize, floor: usize) -> bool {
        let word = self.word(and);
        matches!(word, "and" | "und" | "et" | "y" | "e" | "и" | "і" | "та" | "&")
            && and > floor
            && self.is_name_like(and + 1)
            && self.token(and - 1).is_some_and(|token| token.is_capital && self.is_nominal(token))
    }

    /// The index of a token.
    fn index(&self, token: &Token) -> usize {
        self.tokens.partition_point(|other| other.range.start < token.range.start)
    }
}
