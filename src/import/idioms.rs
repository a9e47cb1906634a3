//! Idioms in which German tells whose words something is without a verb of saying.

use std::ops::Range;

use super::{
    Rule,
    article::Article,
    attribution::{Attribution, REACH},
    language::{Capitals, Class},
    mentions::{Form, Mention},
    tokens::Kind,
};

impl Article<'_> {
    /// „Mit den Worten „…“ ging Holt“; „im Brief ist von „…“ die Rede“; „auf dem Schild stand „…““; „wie es im Brief heißt“.
    pub(super) fn told_by_idiom(&self, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
        if self.language.capitals != Capitals::Nouns {
            return None;
        }
        if let Some(mention) = self.parting_words(quote, sentence) {
            return Some(Attribution { rule: Rule::SaidBefore, mention: Some(mention) });
        }
        let mention = self.origin_of_words(quote, sentence);
        let mention =
            mention.or_else(|| self.place_of_words(quote, sentence)).or_else(|| self.as_it_says(quote, sentence))?;
        Some(Attribution { rule: Rule::Reported, mention: Some(mention) })
    }

    /// Who does something with some words: „Mit den Worten „…“ ging Holt“; „Holt ging mit den Worten „…““.
    fn parting_words(&self, quote: usize, sentence: &Range<usize>) -> Option<Mention> {
        // „…“, mit diesen Worten ging Holt
        let behind = quote + 1 + usize::from(self.is_kind(quote + 1, Kind::Comma));
        let is_this = self.word(behind).eq_ignore_ascii_case("mit") && self.word(behind + 1) == "diesen";
        if is_this && self.word(behind + 2) == "Worten" {
            return self.inverted_subject(behind + 3, sentence.end);
        }
        let start = quote.checked_sub(3).filter(|&start| start >= sentence.start)?;
        if !matches!(self.word(start), "mit" | "Mit") || self.word(start + 2) != "Worten" {
            return None;
        }
        if start > sentence.start {
            return self.first_subject(sentence.start, start);
        }
        self.phrase_starting(quote + 2, sentence.end).filter(|after| self.can_be_subject(after, false))
    }

    /// Who has another opinion, in a clause without a verb: „Holt fand das „gut“, Birke dagegen „schlecht““.
    pub(super) fn contrasted(&self, quote: usize, sentence: &Range<usize>) -> Option<Mention> {
        /// Number of tokens in which the clause must begin.
        const NEAR: usize = 16;
        if self.language.capitals != Capitals::Nouns {
            return None;
        }
        let comma = (sentence.start..quote).rev().take(NEAR).find(|&nth| self.is_kind(nth, Kind::Comma))?;
        let mention = self.phrase_starting(comma + 1, quote).filter(|mention| self.can_be_subject(mention, false))?;
        let is_small = |nth: usize| {
            matches!(self.word(nth), "dagegen" | "hingegen" | "wiederum")
                || self
                    .token(nth)
                    .is_some_and(|token| token.is_word() && token.is(Class::PREPOSITION.or(Class::DETERMINER)))
        };
        let mut between = mention.words.end..quote;
        let has_other = (sentence.start..comma).rev().take(REACH).any(|nth| self.is_quote(nth));
        (has_other && !between.is_empty() && between.all(is_small)).then_some(mention)
    }

    pub(super) fn is_quote(&self, nth: usize) -> bool {
        matches!(self.token(nth).map(|token| token.kind), Some(Kind::Quote(_)))
    }

    /// From whom some words come: „Von Holt kam die Bitte, „…““; „Kritik kommt vom Rat: „…““
    pub(super) fn origin_of_words(&self, quote: usize, sentence: &Range<usize>) -> Option<Mention> {
        let is_origin =
            |&nth: &usize| matches!(self.word(nth), "kam" | "kommt" | "kamen" | "kommen" | "stammt" | "stammte");
        let before = sentence.start..quote;
        let verb = before.clone().take(REACH).find(is_origin)?;
        let by = before.take(REACH).find(|&nth| matches!(self.word(nth), "von" | "vom" | "Von" | "Vom"))?;
        let mention = self.phrase_starting(by + 1, quote).filter(|mention| self.is_somebody(mention))?;
        // „Vom Minister kam“, „kam vom Minister“
        (mention.words.end == verb || verb < by && by <= verb + 3).then_some(mention)
    }

    /// On or in what some words are, if its sentence begins with that: „Auf dem Schild stand „…““.
    fn place_of_words(&self, quote: usize, sentence: &Range<usize>) -> Option<Mention> {
        /// Number of words after a quote in which the idiom ends.
        const NEAR: usize = 6;
        let is_place = matches!(self.word(sentence.start), "In" | "Im" | "Auf" | "Aus");
        let has = |mut tokens: Range<usize>, words: &[&str]| tokens.any(|nth| words.contains(&self.word(nth)));
        let before = sentence.start..quote;
        let after = quote + 1..sentence.end.min(quote + NEAR);
        let is_written = has(before.clone(), &["stand", "standen", "steht", "stehen", "prangte", "prangt", "lesen"])
            || has(after.clone(), &["lesen"])
            || has(after, &["Rede"]) && has(before, &["von", "vom"]);
        if is_place && is_written { self.where_it_says(sentence.start, quote) } else { None }
    }

    /// „…“, wie es in dem Brief heißt; „Wie aus dem Brief hervorgeht, …“; „Aus dem Brief geht hervor, dass …“
    fn as_it_says(&self, quote: usize, sentence: &Range<usize>) -> Option<Mention> {
        let begins = |nth: usize| nth == sentence.start || self.is_kind(nth - 1, Kind::Comma);
        let is_as = |&nth: &usize| begins(nth) && nth != quote && matches!(self.word(nth), "wie" | "Wie" | "Aus");
        let nth = sentence.clone().take(REACH).find(is_as)?;
        let preposition = match (self.word(nth), self.word(nth + 1)) {
            (_, "es") => nth + 2,
            ("Aus", _) => nth,
            _ => nth + 1,
        };
        let mention = self.where_it_says(preposition, sentence.end)?;
        let mut rest = (mention.words.end..sentence.end).take_while(|&nth| !self.is_kind(nth, Kind::Comma));
        let is_verb = |nth| {
            matches!(
                self.word(nth),
                "heißt"
                    | "hieß"
                    | "steht"
                    | "stand"
                    | "hervorgeht"
                    | "hervorging"
                    | "hervor"
                    | "verlautet"
                    | "verlautete"
            )
        };
        rest.any(is_verb).then_some(mention)
    }

    /// Whether something can be written in what a mention names: „in dem Brief heißt es“, but not „darin heißt es“, „zur
    /// Begründung heißt es“.
    pub(super) fn is_written(&self, mention: &Mention) -> bool {
        let start = mention.words.start;
        let is_first = self.sentence_of(start).start == start && mention.words.len() == 1;
        let before = start.checked_sub(1).map(|before| self.word(before));
        mention.form != Form::Pronoun && !is_first && !matches!(before, Some("Zur" | "Zum" | "zur" | "zum"))
    }

    /// Whether a sentence goes on with what somebody has written: „Darin heißt es“, „Weiter heißt es“.
    pub(super) fn is_written_on(&self, quote: usize) -> bool {
        let start = self.sentence_of(quote).start;
        matches!(self.word(start), "Darin" | "Dort" | "Weiter" | "Zudem" | "Außerdem" | "Ferner")
            && matches!(self.word(start + 1), "heißt es" | "hieß es")
    }

    /// Where it is said, of a verb whose subject is nobody: „…“, heißt es in dem Brief; in dem Brief heißt es: „…“.
    pub(super) fn impersonal_subject(&self, verb: usize, ceiling: usize) -> Option<Mention> {
        if !self.word(verb).ends_with(" es") {
            return None;
        }
        let is_word = |nth: usize, any: Class| self.token(nth).is_some_and(|token| token.is_word() && token.is(any));
        let passed = Class::BETWEEN.or(Class::PREPOSITION);
        let after = (verb + 1..ceiling).find(|&nth| !is_word(nth, passed)).unwrap_or(ceiling);
        self.phrase_starting(after, ceiling).or_else(|| self.where_it_says(after.saturating_sub(1), ceiling))
    }

    /// What a preposition names at a token in which something is written: in einem neulich verschickten Schreiben.
    pub(super) fn where_it_says(&self, preposition: usize, ceiling: usize) -> Option<Mention> {
        /// Number of words in which the noun must come.
        const NEAR: usize = 6;
        let is_in = matches!(self.word(preposition), "in" | "In" | "im" | "Im" | "auf" | "Auf" | "aus" | "Aus");
        let start = preposition + 1;
        if !is_in || self.language.capitals != Capitals::Nouns {
            return None;
        }
        if let Some(mention) = self.phrase_starting(start, ceiling) {
            return Some(mention);
        }
        let noun = (start..ceiling.min(start + NEAR)).find(|&nth| {
            !self
                .token(nth)
                .is_some_and(|token| token.is_word() && !token.is_capital && !token.is(Class::SAYS.or(Class::CLAUSE)))
        })?;
        let is_noun = self.token(noun).is_some_and(|token| token.is_word() && !token.is(Class::TIME));
        is_noun.then_some(Mention { words: start..noun + 1, form: Form::Description, name: None })
    }

    /// Who tells what the sentence before says: „…“. Das erklärte Holt am Montag.
    pub(super) fn told_by_next_sentence(&self, quote: usize) -> Option<Mention> {
        let next = self.sentence_of(self.sentence_of(quote).end);
        let is_same = self.token(next.start)?.paragraph == self.token(quote)?.paragraph;
        if is_same && self.word(next.start) == "Mit" && self.word(next.start + 2) == "Worten" {
            return self.inverted_subject(next.start + 3, next.end);
        }
        let points_back = matches!(self.word(next.start), "Das" | "Dies" | "So");
        let verb = next.start + 1;
        // „Das hat Holt am Montag erklärt“
        let is_helper = matches!(self.word(verb), "hat" | "hatte" | "haben" | "hatten" | "musste" | "mussten" | "will");
        let says = |nth: usize| {
            self.token(nth).is_some_and(|token| token.is_word() && token.is(Class::SAYS)) && self.is_verb(nth, verb)
        };
        let is_told = says(verb) || is_helper && next.end.checked_sub(2).is_some_and(says);
        if self.language.capitals != Capitals::Nouns || !is_same || !points_back || !is_told {
            return None;
        }
        self.inverted_subject(verb, next.end)
    }
}
