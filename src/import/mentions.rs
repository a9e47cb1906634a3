//! Mentions of people: the noun phrases that stand beside a verb, and what the text says of who they are.

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

/// Number of words in the longest noun phrase that is looked at.
const LONGEST: usize = 14;

/// Number of tokens between a subject and its verb, where something is inserted between commas.
const INSERTION: usize = 48;

impl Article<'_> {
    /// Whether a word can be part of a noun phrase.
    fn is_nominal(&self, token: &Token) -> bool {
        if !token.is_word() || token.is(Class::PRONOUN) || self.is_adverb(token) {
            return false;
        }
        if !token.is(Class::NO_NOUN.or(Class::JUDGES)) || token.is(Class::ROLE.or(Class::ROLES).or(Class::TITLE)) {
            return true;
        }
        // A capital letter makes a name of it, as in Will or White House, unless a sentence begins there.
        let is_first = self.sentence(token.sentence).start == self.index(token);
        self.language.capitals == Capitals::Names
            && token.is_capital
            && !is_first
            && !token.is(Class::TIME.or(Class::CLAUSE).or(Class::DETERMINER))
    }

    /// The index of a token.
    fn index(&self, token: &Token) -> usize {
        self.tokens.partition_point(|other| other.range.start < token.range.start)
    }

    /// The subject of a verb that comes after it, not before the token `floor`.
    pub(super) fn subject_before(&self, verb: usize, floor: usize) -> Option<Mention> {
        let end = self.verb_start(verb, floor);
        let last = self.token(end.checked_sub(1).filter(|&last| last >= floor)?)?;
        match last.kind {
            Kind::Word => self.before_places(end, floor),
            Kind::Comma | Kind::Dash => self.before_insertion(end - 1, floor),
            Kind::Closing => {
                let start = (floor..end).rev().take(INSERTION).find(|&nth| self.is_kind(nth, Kind::Opening))?;
                self.phrase_ending(start, floor).or_else(|| self.before_insertion(start, floor))
            }
            _ => None,
        }
    }

    /// The noun phrase before a token, without those that prepositions put before it: “Holt at the time said”.
    fn before_places(&self, end: usize, floor: usize) -> Option<Mention> {
        /// Number of phrases with a preposition that are passed.
        const PASSED: usize = 3;
        let mut end = end;
        for _ in 0..PASSED {
            let mention = self.phrase_ending(end, floor)?;
            let before = mention.words.start.checked_sub(1).filter(|&before| before >= floor);
            let preposition = before.filter(|&before| {
                self.token(before).is_some_and(|token| token.is_word() && token.is(Class::PREPOSITION.or(Class::LINK)) && !token.is(Class::CLAUSE))
            });
            let Some(preposition) = preposition else { return Some(mention) };
            let is_comma = preposition.checked_sub(1).is_some_and(|before| before >= floor && self.is_kind(before, Kind::Comma));
            if is_comma {
                return self.before_insertion(preposition - 1, floor);
            }
            end = preposition;
        }
        None
    }

    /// Where a verb begins with what stands between it and its subject: “also said” with “also”.
    pub(super) fn verb_start(&self, verb: usize, floor: usize) -> usize {
        let mut start = verb;
        while start > floor && self.token(start - 1).is_some_and(|token| self.stands_between(token)) {
            start -= 1;
        }
        start
    }

    fn stands_between(&self, token: &Token) -> bool {
        token.is_word()
            && token.is(Class::BETWEEN.or(Class::TIME).or(Class::PREPOSITION))
            && (!token.is(Class::PREPOSITION) || token.is(Class::BETWEEN))
            && (!token.is_capital || token.is(Class::TIME))
            || token.is_word() && !token.is_capital && self.is_adverb(token)
    }

    /// English adverbs can be told by their ending.
    fn is_adverb(&self, token: &Token) -> bool {
        self.language.tag == "en" && token.class == Class::default() && {
            let word = self.text.get(token.range.clone()).unwrap_or_default();
            word.len() > 4 && (word.ends_with("ly") || word.ends_with("wise"))
        }
    }

    pub(super) fn is_kind(&self, nth: usize, kind: Kind) -> bool {
        self.token(nth).is_some_and(|token| token.kind == kind)
    }

    /// The noun phrase before what is inserted, and ends with the comma or dash at `close`.
    fn before_insertion(&self, close: usize, floor: usize) -> Option<Mention> {
        let sign = self.token(close)?.kind;
        let mut description = None;
        for nth in (floor..close).rev().take(INSERTION) {
            let Some(token) = self.token(nth) else { break };
            if matches!(token.kind, Kind::Quote(_) | Kind::Colon) {
                break;
            }
            let opens = token.kind == sign || sign == Kind::Comma && token.kind == Kind::Opening;
            if !opens {
                continue;
            }
            let Some(mention) = self.phrase_ending(nth, floor) else { continue };
            match mention.form {
                Form::Pronoun => return Some(mention),
                Form::Name if self.is_subject_place(&mention, floor) => return Some(mention),
                Form::Description if self.is_subject_place(&mention, floor) => description = description.or(Some(mention)),
                _ => {}
            }
        }
        description
    }

    /// Whether a subject can stand where a mention does: not after a preposition, nor within an enumeration of places.
    fn is_subject_place(&self, mention: &Mention, floor: usize) -> bool {
        let Some(before) = mention.words.start.checked_sub(1).filter(|&before| before >= floor) else { return true };
        let Some(token) = self.token(before) else { return true };
        match token.kind {
            Kind::Word => !token.is(Class::PREPOSITION) && !token.is(Class::SOURCE),
            // A name after a comma may be the rest of an address; with two words it seldom is.
            Kind::Comma => mention.words.len() > 1,
            Kind::Quote(_) | Kind::Dash | Kind::Stop | Kind::Colon | Kind::Opening | Kind::Sign | Kind::Closing => true,
        }
    }

    /// The noun phrase that ends before a token, and begins at `floor` or later.
    pub(super) fn phrase_ending(&self, end: usize, floor: usize) -> Option<Mention> {
        /// Number of nouns that prepositions tie to one another: the head of the office of the mayor.
        const TIED: usize = 3;
        self.tied_phrase_ending(end, floor, TIED)
    }

    fn tied_phrase_ending(&self, end: usize, floor: usize, ties: usize) -> Option<Mention> {
        let last = end.checked_sub(1).filter(|&last| last >= floor)?;
        let token = self.token(last)?;
        if token.is_word() && token.is(Class::PRONOUN) {
            // “Holt, who said”: whom the pronoun is about stands before it.
            if token.is(Class::CLAUSE) && last > floor {
                let before = if self.is_kind(last - 1, Kind::Comma) { last - 1 } else { last };
                let ties = ties.checked_sub(1)?;
                let antecedent = (before > floor).then(|| self.tied_phrase_ending(before, floor, ties)).flatten();
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
            let joins = self.is_nominal(before)
                || before.is(Class::PARTICLE) && before.is_word()
                || before.is_word() && before.is_genitive;
            if joins {
                start -= 1;
                continue;
            }
            // “a spokesman for the campaign”: what it is tied to comes first.
            let is_link = before.is_word() && before.is(Class::LINK);
            let tied = start.checked_sub(2).filter(|&tied| tied >= floor && is_link).and_then(|tied| self.token(tied));
            let is_short = start > 0 && self.word(start - 1).len() < 4;
            if tied.is_some_and(|tied| is_tied(tied) || is_short && self.is_name(tied)) {
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
            let tied = self.token(link - 1).filter(|tied| is_link && is_tied(tied));
            let Some(ties) = ties.checked_sub(1).filter(|_| tied.is_some()) else { break };
            let Some(mention) = self.tied_phrase_ending(link, floor, ties) else { break };
            if mention.form == Form::Pronoun || mention.words.start >= start {
                break;
            }
            start = mention.words.start;
            if end - start > 2 * LONGEST {
                break;
            }
        }
        self.mention(start..end)
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

    /// The noun phrase that begins at a token, and ends at `ceiling` or before.
    pub(super) fn phrase_starting(&self, start: usize, ceiling: usize) -> Option<Mention> {
        let first = self.token(start).filter(|_| start < ceiling)?;
        if first.is_word() && first.is(Class::PRONOUN) {
            // “one minister” is no pronoun.
            let is_article = first.is(Class::DETERMINER) && self.token(start + 1).is_some_and(|next| self.is_nominal(next));
            if !is_article || start + 1 >= ceiling {
                return Some(Mention { words: start..start + 1, form: Form::Pronoun, name: None });
            }
        }
        let mut end = start;
        let mut has_name = false;
        while end < ceiling && end - start < 2 * LONGEST {
            let Some(token) = self.token(end) else { break };
            let is_that = token.is(Class::THAT) && self.token(end + 1).is_some_and(|next| next.is_capital);
            let begins = token.is_word() && token.is(Class::DETERMINER) && !is_that && (end == start || self.is_link_at(end - 1));
            let goes_on = begins
                || self.is_nominal(token)
                || end > start && token.is_word() && token.is(Class::PARTICLE)
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
        while end > start && self.token(end - 1).is_some_and(|token| token.is(Class::LINK.or(Class::CLAUSE).or(Class::DETERMINER))) {
            end -= 1;
        }
        self.mention(start..end)
    }

    fn is_link_at(&self, nth: usize) -> bool {
        self.token(nth).is_some_and(|token| token.is_word() && token.is(Class::LINK))
    }

    /// Whether the preposition at a token ties what follows to a noun before it.
    fn ties(&self, link: usize, start: usize) -> bool {
        let before = (start..link).next_back().and_then(|nth| self.token(nth));
        let after = self.token(link + 1);
        before.is_some_and(|before| is_tied(before) || self.language.capitals == Capitals::Names && before.is_capital && self.word(link).len() < 4)
            && after.is_some_and(|after| after.is_word() && (after.is(Class::DETERMINER) || self.is_nominal(after)))
            && !after.is_some_and(|after| after.is(Class::TIME))
    }

    /// A noun phrase as a mention, without words at its beginning that do not belong to it.
    fn mention(&self, words: Range<usize>) -> Option<Mention> {
        let mut words = words;
        if self.language.capitals == Capitals::Nouns {
            // A noun phrase ends in a noun.
            while words.end > words.start + 1 && self.token(words.end - 1).is_some_and(|token| !token.is_capital) {
                words.end -= 1;
            }
        }
        let name = self.name_in(&words);
        let has_determiner = self.token(words.start)?.is(Class::DETERMINER);
        let has_role = |range: Range<usize>| range.clone().any(|nth| self.token(nth).is_some_and(is_tied));
        if let Some(name) = &name {
            // “interview Holt”: the words before a name are part of it only if they say what she is.
            let before = words.start..name.start;
            // What begins with the clause is all one.
            let begins = words.start.checked_sub(1).and_then(|before| self.token(before)).is_none_or(|before| !before.is_word());
            if !begins && !before.is_empty() && !has_role(before.clone()) && !has_determiner {
                let lower = before.rev().find(|&nth| self.token(nth).is_some_and(|token| !token.is_capital));
                words.start = lower.map_or(words.start, |lower| lower + 1);
            }
            return Some(Mention { words, form: Form::Name, name: Some(name.clone()) });
        }
        let is_capital = |nth: usize| self.token(nth).is_some_and(|token| token.is_capital);
        let is_plain = has_determiner || has_role(words.clone());
        if !words.is_empty() && (is_plain || !self.has_capitals() || self.language.capitals == Capitals::Names && words.clone().all(is_capital)) {
            return Some(Mention { words, form: Form::Description, name: None });
        }
        None
    }

    /// Whether a mention can be the subject of a verb, of one of saying where `says`: what stands beside that speaks.
    pub(super) fn can_be_subject(&self, mention: &Mention, says: bool) -> bool {
        let is_object = self.token(mention.words.start).is_some_and(|first| first.is(Class::OBLIQUE));
        !is_object && (says || self.is_somebody(mention))
    }

    /// Whether a mention can be somebody's where nothing else tells so. Where all nouns have capital letters, a name must
    /// be one elsewhere in the article, or have several words, and a description must have a role.
    pub(super) fn is_somebody(&self, mention: &Mention) -> bool {
        if self.language.capitals != Capitals::Nouns || mention.form == Form::Pronoun {
            return true;
        }
        let has_role = mention.words.clone().any(|nth| self.token(nth).is_some_and(is_tied));
        has_role || mention.name.as_ref().is_some_and(|name| self.is_known_name(name) || name.len() == 2)
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
                && !(token.is(Class::TITLE.or(Class::ROLE).or(Class::ROLES)) && run.as_ref().is_none_or(Range::is_empty));
            let goes_on = is_part || run.is_some() && token.is(Class::PARTICLE);
            if goes_on {
                let start = run.as_ref().map_or(nth, |run| run.start);
                run = Some(start..nth + 1);
                if token.is_genitive || token.is(Class::ROLE.or(Class::TITLE)) && !token.is(Class::PARTICLE) {
                    // “Holt’s spokesman”, “White House Press Secretary”: whose they are, not who.
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
            let is_tied = tied.is_some_and(|tied| tied >= words.start && (self.is_link_at(tied)
                || self.token(tied).is_some_and(|token| token.is(Class::DETERMINER)) && tied > words.start && self.is_link_at(tied - 1)));
            if run.is_some() && !is_tied {
                best.clone_from(&run);
            }
        }
        if self.language.capitals == Capitals::Nouns {
            // All nouns have capital letters: with an article and no role before it, one is a thing.
            let first_is_determiner = self.token(words.start).is_some_and(|token| token.is(Class::DETERMINER));
            let before = words.start..best.as_ref()?.start;
            let has_role = before.clone().any(|nth| self.token(nth).is_some_and(is_tied));
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
fn is_tied(token: &Token) -> bool {
    token.is_word() && token.is(Class::ROLE.or(Class::ROLES).or(Class::TITLE))
}
