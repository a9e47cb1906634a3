//! Who said what stands between quotation marks, by the words before it: a verb, a noun for what is said, a colon, or the
//! sentence before.

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
    /// Holt said: “…”; Holt said the plan was “…”; according to Holt, “…”; Holt: “…”.
    pub(super) fn told_before(&self, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
        let floor = sentence.start.max(quote.saturating_sub(REACH));
        let is_introduced = quote > floor && self.is_kind(quote - 1, Kind::Colon);
        if is_introduced && let Some(mention) = self.label(quote - 1, sentence.start) {
            return Some(Attribution { rule: Rule::Label, mention: Some(mention) });
        }
        let mut weaker = None;
        let mut crossed_quote = false;
        let mut reported = false;
        let mut is_impersonal = false;
        for nth in (floor..quote).rev() {
            let token = self.token(nth)?;
            if let Kind::Quote(_) = token.kind {
                crossed_quote = true;
            }
            if !token.is_word() || !token.is(Class::SAYS.or(Class::JUDGES).or(Class::SOURCE).or(Class::REPORTED)) {
                continue;
            }
            if token.is(Class::REPORTED) {
                reported |= !token.is_capital || self.sentence_of(nth).start == nth;
                continue;
            }
            if token.is(Class::SOURCE) {
                let mention = self.joined_pronoun(nth).or_else(|| self.source(nth, floor, quote));
                if mention.is_some() {
                    return Some(Attribution { rule: Rule::Source, mention });
                }
                continue;
            }
            if !self.is_verb(nth, floor) {
                continue;
            }
            let says = token.is(Class::SAYS);
            let mention = self.subject_of(nth, floor, quote);
            // „Der Bote zitiert den Minister“
            let cited = self.phrase_starting(nth + 1, quote).filter(|cited| {
                token.is(Class::CITES) && cited.form != Form::Pronoun && mention.as_ref() != Some(cited)
            });
            let mention = cited.or(mention);
            let rule = if !says {
                Rule::Judged
            } else if !crossed_quote && self.introduces(nth, quote) {
                Rule::SaidBefore
            } else {
                Rule::Reported
            };
            // „So heißt es, der Rat habe …“: the rest does not tell who says so.
            is_impersonal |= mention.is_none() && self.word(nth).ends_with(" es");
            if mention.is_none() || rule == Rule::Judged {
                weaker = weaker.or(Some(Attribution { rule, mention }));
                // A verb of saying before it names the speaker more surely.
                continue;
            }
            return Some(Attribution { rule, mention });
        }
        if weaker.is_none()
            && let Some(owner) = self.owner_of_speech(quote, floor).or_else(|| self.speaks_by_noun(quote, floor))
        {
            let rule = if is_introduced { Rule::SaidBefore } else { Rule::Reported };
            return Some(Attribution { rule, mention: Some(owner) });
        }
        if weaker.is_none() && is_introduced {
            // „Die Fähre sei alt: …“ says nothing of who says so.
            let speaks = |first: &Mention| {
                !self.token(first.words.end).is_some_and(|next| next.is_word() && next.is(Class::REPORTED))
            };
            let mention = self.first_subject(sentence.start, quote).filter(speaks);
            return Some(Attribution {
                rule: Rule::Introduced,
                mention: mention.or_else(|| self.reported_by(sentence.start)),
            });
        }
        // „Für Ada Holt ist das „ein Fehler““
        if weaker.is_none()
            && let Some(mention) = self.opinion(sentence.start, quote)
        {
            return Some(Attribution { rule: Rule::Judged, mention: Some(mention) });
        }
        // Whoever is reported is told by the sentence before.
        if weaker.is_none() && (reported || self.is_reported_after(quote, sentence)) {
            // „Holt: Die Fähre sei „alt““
            let colon = (sentence.start..quote).find(|&nth| self.is_kind(nth, Kind::Colon));
            let labelled = colon.and_then(|colon| self.label(colon, sentence.start));
            let labelled = labelled.or_else(|| self.origin_of_words(quote, sentence));
            let before = labelled
                .or_else(|| self.reported_by(sentence.start))
                .or_else(|| self.subject_of_sentence_before(sentence.start));
            return Some(Attribution { rule: Rule::Judged, mention: before });
        }
        weaker.map(|weaker| Attribution {
            mention: weaker.mention.or_else(|| {
                let first = || self.first_subject(sentence.start, quote);
                if self.language.drops_subjects || is_impersonal { None } else { first() }
            }),
            rule: weaker.rule,
        })
    }

    /// Who is named beside a word that names a source: „laut Holt“, „Holt zufolge“.
    fn source(&self, word: usize, floor: usize, ceiling: usize) -> Option<Mention> {
        if self.token(word)?.is(Class::OWN) {
            return self.first_subject(floor, word).or_else(|| self.first_subject(word + 1, ceiling));
        }
        match self.word(word) {
            "zufolge" | "zu Folge" => self.phrase_ending(word, floor).or_else(|| self.nouns_before(word, floor)),
            _ => self.source_at(word + 1, ceiling),
        }
    }

    /// Nouns alone as a source: „Gerüchten zufolge“.
    fn nouns_before(&self, end: usize, floor: usize) -> Option<Mention> {
        /// Number of tokens in which a paper's name begins: „einem Bericht der „Holmer Post“ zufolge“.
        const NEAR: usize = 4;
        let paper = (floor..end).rev().take(NEAR).find_map(|nth| self.medium(nth, end));
        if let Some(paper) = paper.filter(|paper| paper.words.end == end) {
            return Some(paper);
        }
        let start = (floor..end).rev().take_while(|&nth| self.is_name_like(nth)).last()?;
        Some(Mention { words: start..end, form: Form::Description, name: None })
    }

    /// In whose eyes something is so, as a sentence may begin in German: „Für Ada Holt ist das „ein Fehler““.
    fn opinion(&self, start: usize, quote: usize) -> Option<Mention> {
        if self.language.capitals != Capitals::Nouns || self.word(start) != "Für" {
            return None;
        }
        let mention = self.phrase_starting(start + 1, quote).filter(|mention| self.is_somebody(mention))?;
        matches!(
            self.word(mention.words.end),
            "ist"
                | "sei"
                | "war"
                | "sind"
                | "waren"
                | "wäre"
                | "bedeutet"
                | "bedeute"
                | "bleibt"
                | "gilt"
                | "stellt"
                | "steht"
                | "gehört"
                | "handelt"
        )
        .then_some(mention)
    }

    /// Whether what a verb tells begins right after it: nothing stands between it and the quote but to whom, when and
    /// where.
    fn introduces(&self, verb: usize, quote: usize) -> bool {
        let between = verb + 1..quote;
        let last = self.token(quote.saturating_sub(1));
        let by_sign = last.is_some_and(|token| matches!(token.kind, Kind::Colon | Kind::Comma));
        between.is_empty()
            || by_sign
            || between.len() == 1 && last.is_some_and(|token| token.is(Class::THAT.or(Class::SPEECH)))
            || last.is_some_and(|token| token.is(Class::THAT))
    }

    /// Whose words a noun before a quote is about: Holt’s warning that “…”, his promise to “…”.
    fn owner_of_speech(&self, quote: usize, floor: usize) -> Option<Mention> {
        /// Number of tokens in which the noun must come.
        const NEAR: usize = 6;
        for nth in (floor..quote).rev().take(NEAR) {
            let token = self.token(nth)?;
            if !token.is_word() {
                if matches!(token.kind, Kind::Colon | Kind::Comma) {
                    continue;
                }
                return None;
            }
            if !token.is(Class::SPEECH) {
                continue;
            }
            let owner = nth.checked_sub(1).filter(|&owner| owner >= floor)?;
            // “his last warning”
            let owners = [owner, owner.saturating_sub(1).max(floor)];
            for owner in owners {
                let token = self.token(owner)?;
                if token.is_word() && token.is_genitive && token.is_capital {
                    let name = (floor..owner).rev().take_while(|&nth| self.is_name_like(nth)).last().unwrap_or(owner);
                    return Some(Mention { words: name..owner + 1, form: Form::Name, name: Some(name..owner + 1) });
                }
                if token.is_word() && token.is(Class::DETERMINER) && token.is(Class::MALE.or(Class::FEMALE)) {
                    return Some(Mention { words: owner..owner + 1, form: Form::Pronoun, name: None });
                }
            }
            return None;
        }
        None
    }

    /// Whose words a noun is about that a clause depends on: „der Vorwurf des Rats, die Fähre sei …“
    pub(super) fn speaks_by_noun(&self, quote: usize, floor: usize) -> Option<Mention> {
        if self.language.capitals != Capitals::Nouns {
            return None;
        }
        for nth in (floor..quote).rev() {
            let token = self.token(nth)?;
            let is_owned = token.is_word()
                && token.is_capital
                && token.is(Class::SPEECH)
                && self.token(nth + 1).is_some_and(|next| next.is(Class::LINK) && next.is(Class::DETERMINER));
            if is_owned {
                let owner = self.phrase_starting(nth + 1, quote)?;
                // „die Forderung der Fischer nach „mehr Geld““
                let is_goal = owner.words.end + 1 == quote && matches!(self.word(quote - 1), "nach" | "auf" | "zu");
                return (is_goal || self.is_kind(owner.words.end, Kind::Comma)).then_some(owner);
            }
        }
        None
    }

    /// Whether the verb that tells of somebody reported comes after the quote, within the same clause.
    fn is_reported_after(&self, quote: usize, sentence: &Range<usize>) -> bool {
        /// Number of words in which it must come.
        const NEAR: usize = 6;
        let words = (quote + 1..sentence.end).filter_map(|nth| self.token(nth));
        words.take_while(|token| token.is_word()).take(NEAR).any(|token| token.is(Class::REPORTED))
    }

    /// Who speaks in a sentence that is nothing but a quote, by the sentences before it.
    pub(super) fn told_around(&self, quote: usize) -> Option<Mention> {
        if self.language.capitals != Capitals::Nouns || !self.is_free_standing(quote) {
            return None;
        }
        self.reported_by(self.sentence_of(quote).start)
    }

    /// Whoever a German sentence begins with and is about, if they can speak: „Der Minister reagierte „tief betroffen““.
    pub(super) fn sentence_subject(&self, quote: usize) -> Option<Mention> {
        let sentence = self.sentence_of(quote);
        let mention = self.phrase_starting(sentence.start, quote.max(sentence.start + 1))?;
        let is_verb = self.token(mention.words.end).is_some_and(|next| next.is_word() && !next.is_capital);
        let begins = self.language.capitals == Capitals::Nouns && mention.form != Form::Pronoun && is_verb;
        (begins && self.can_be_subject(&mention, false)).then_some(mention)
    }

    /// Whom the sentence before a free-standing quote is about, if it begins with their name and has no quote: they go on in
    /// their own words.
    pub(super) fn subject_between(&self, quote: usize) -> Option<Mention> {
        let start = self.sentence_of(quote).start;
        let sentence = self.sentence_of(start.checked_sub(1)?);
        let is_same = self.token(sentence.start)?.paragraph == self.token(quote)?.paragraph;
        let has_quote =
            sentence.clone().any(|nth| matches!(self.token(nth).map(|token| token.kind), Some(Kind::Quote(_))));
        if self.language.capitals != Capitals::Nouns || !is_same || has_quote {
            return None;
        }
        let mention = self.with_name_beside(self.phrase_starting(sentence.start, sentence.end)?);
        let named = mention.form == Form::Name && self.is_somebody(&mention);
        let is_subject = !self.token(mention.words.start)?.is(Class::OBLIQUE);
        (named && is_subject).then_some(mention)
    }

    /// Who is reported in a sentence that does not say so: whoever speaks in those before it in the paragraph.
    pub(super) fn reported_by(&self, start: usize) -> Option<Mention> {
        let mut start = start;
        for _ in 0..3 {
            let before = start.checked_sub(1)?;
            if self.token(before)?.paragraph != self.token(start)?.paragraph {
                return None;
            }
            let sentence = self.sentence_of(before);
            let floor = sentence.start.max(sentence.end.saturating_sub(REACH));
            for nth in (floor..sentence.end).rev() {
                let token = self.token(nth)?;
                let is_source = self.language.capitals == Capitals::Nouns
                    && token.is_word()
                    && token.is(Class::SOURCE)
                    && self.word(nth) != "so";
                if let Some(mention) = is_source.then(|| self.source(nth, floor, sentence.end)).flatten() {
                    return Some(mention);
                }
                if token.is_word()
                    && token.is(Class::SAYS.or(Class::JUDGES))
                    && !token.is(Class::NONFINITE)
                    && self.is_verb(nth, floor)
                {
                    let says = token.is(Class::SAYS);
                    let before =
                        self.subject_before(nth, floor).or_else(|| self.fronted(nth, floor)).filter(|before| {
                            self.can_be_subject(before, says && self.begins_clause(before, floor))
                                || self.is_first_word(before)
                        });
                    let after = || self.inverted_subject(nth, sentence.end).filter(|after| self.is_somebody(after));
                    let found = before.or_else(after);
                    if found.is_some() {
                        return found;
                    }
                }
            }
            start = sentence.start;
        }
        None
    }

    /// Whoever the sentence before begins with: „Der Minister kam am Montag. Die Fähre sei …“
    fn subject_of_sentence_before(&self, start: usize) -> Option<Mention> {
        let before = start.checked_sub(1)?;
        let is_same = self.token(before)?.paragraph == self.token(start)?.paragraph;
        let sentence = self.sentence_of(before);
        let has_quote =
            sentence.clone().any(|nth| matches!(self.token(nth).map(|token| token.kind), Some(Kind::Quote(_))));
        if is_same && !has_quote { self.sentence_subject(before) } else { None }
    }

    /// Who speaks in the sentence before a quote that is a paragraph of its own.
    pub(super) fn told_before_end(&self, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
        let led_to = |mention| Some(Attribution { rule: Rule::LedTo, mention });
        let has_colon = self.is_kind(quote - 1, Kind::Colon);
        let floor = sentence.start.max(quote.saturating_sub(REACH));
        if has_colon && let Some(mention) = self.label(quote - 1, sentence.start) {
            return led_to(Some(mention));
        }
        for nth in (floor..quote).rev() {
            let token = self.token(nth)?;
            if !token.is_word() || !token.is(Class::SAYS) || !self.is_verb(nth, floor) {
                continue;
            }
            let mention = self.subject_of(nth, floor, quote).or_else(|| self.inverted_subject(nth, quote));
            if mention.is_some() {
                return led_to(mention);
            }
        }
        if has_colon { led_to(self.first_subject(sentence.start, quote)) } else { None }
    }
}
