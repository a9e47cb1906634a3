//! Who said what stands between quotation marks, by the words beside it.

use std::ops::Range;

use super::{
    Rule,
    article::Article,
    language::{Capitals, Class},
    mentions::{Form, Mention},
    tokens::{Kind, Token, last_sign},
};

/// Why a segment is somebody's words, and by which words the text names them.
#[derive(Clone, Debug)]
pub(super) struct Attribution {
    pub(super) rule: Rule,
    pub(super) mention: Option<Mention>,
}

/// Number of tokens that are looked at in one direction.
const REACH: usize = 60;

/// Number of tokens after a quote in which its speaker is named.
const NEAR: usize = 40;

impl Article<'_> {
    /// What the sentence tells about the quote whose token this is.
    pub(super) fn attribution(&self, quote: usize) -> Option<Attribution> {
        let sentence = self.sentence_of(quote);
        if let Some(after) = self.told_after(quote, &sentence) {
            return Some(after);
        }
        let before = self.told_before(quote, &sentence);
        if before.as_ref().is_some_and(|before| before.mention.is_some() && before.rule != Rule::Judged) {
            return before;
        }
        self.told_at_end(quote, &sentence).or(before).or_else(|| self.signed(quote))
    }

    /// “…” — Ada Holt
    fn signed(&self, quote: usize) -> Option<Attribution> {
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
        (is_all && ends && mention.form == Form::Name).then_some(Attribution { rule: Rule::Label, mention: Some(mention) })
    }

    /// “…,” said Holt. “…,” Holt said.
    fn told_after(&self, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
        let mut at = quote + 1;
        let mut has_comma = self.ends_in_comma(quote);
        while let Some(Kind::Comma | Kind::Dash) = self.token(at).map(|token| token.kind) {
            has_comma = true;
            at += 1;
        }
        let end = sentence.end.min(at + NEAR);
        let first = self.token(at).filter(|token| at < end && token.is_word())?;
        if first.is(Class::SOURCE) {
            let mention = self.phrase_starting(at + 1, end)?;
            return Some(Attribution { rule: Rule::Source, mention: Some(mention) });
        }
        // “…,” hat Holt gesagt; “…,” he later said.
        let mut verb = at;
        while self.token(verb).is_some_and(|token| verb < end && token.is(Class::BETWEEN) && !token.is_capital) {
            verb += 1;
        }
        if verb < end && self.is_finite(verb, at, has_comma) {
            if self.token(verb).is_some_and(|token| token.is(Class::NONFINITE)) {
                return None;
            }
            // In French the pronoun is part of the verb: dit-elle.
            let token = self.token(verb)?;
            let joined = token.is(Class::HE.or(Class::SHE)) && token.is(Class::SAYS);
            let clitic = joined.then_some(Mention { words: verb..verb + 1, form: Form::Pronoun, name: None });
            let subject = clitic.or_else(|| self.inverted_subject(verb, end));
            if let Some(mention) = subject {
                return Some(Attribution { rule: Rule::SaidAfter, mention: Some(mention) });
            }
            // “…,” said the paper’s: nobody is named. A subject may come before the quote.
            let mention = self.subject_before(quote, sentence.start).filter(|_| has_comma);
            return has_comma.then_some(Attribution { rule: Rule::SaidAfter, mention });
        }
        if first.is(Class::CLAUSE.or(Class::THAT)) && !first.is(Class::DETERMINER.or(Class::PRONOUN)) {
            return None;
        }
        // The first verb of saying whose subject begins right after the quote.
        for nth in at..end {
            let token = self.token(nth)?;
            match token.kind {
                Kind::Quote(_) | Kind::Colon | Kind::Stop => break,
                Kind::Word if nth > at && self.is_finite(nth, at, has_comma) => {
                    let Some(mention) = self.subject_before(nth, at) else { continue };
                    // “…,” he told Holt said nothing.
                    if mention.words.start > at && !self.only_between(at..mention.words.start) {
                        continue;
                    }
                    if mention.form == Form::Pronoun && self.token(mention.words.start)?.is(Class::CLAUSE) {
                        return None;
                    }
                    if !has_comma && !self.is_said_alone(nth, sentence.end) {
                        return None;
                    }
                    return Some(Attribution { rule: Rule::SaidAfter, mention: Some(mention) });
                }
                _ => {}
            }
        }
        None
    }

    /// Whether a word is a verb that tells who speaks: of saying or, where the quote ends in a comma, of judging.
    fn is_finite(&self, nth: usize, floor: usize, has_comma: bool) -> bool {
        let class = if has_comma { Class::SAYS.or(Class::JUDGES) } else { Class::SAYS };
        self.token(nth).is_some_and(|token| token.is_word() && token.is(class) && !token.is(Class::NONFINITE))
            && self.is_verb(nth, floor)
            && (self.token(nth).is_some_and(|token| token.is(Class::SAYS)) || self.is_said_alone(nth, self.sentence_of(nth).end))
    }

    /// Whether a verb of saying ends its clause, so that what it tells stands before it.
    fn is_said_alone(&self, verb: usize, end: usize) -> bool {
        self.token(verb + 1).is_none_or(|after| {
            verb + 1 >= end
                || !after.is_word()
                || after.is(Class::PREPOSITION.or(Class::TIME).or(Class::BETWEEN).or(Class::CLAUSE)) && !after.is(Class::THAT)
        })
    }

    fn only_between(&self, mut tokens: Range<usize>) -> bool {
        tokens.all(|nth| {
            self.token(nth).is_some_and(|token| {
                token.kind == Kind::Comma || token.is_word() && token.is(Class::BETWEEN.or(Class::DETERMINER).or(Class::TIME))
            })
        })
    }

    /// The subject after a verb: said Holt.
    fn inverted_subject(&self, verb: usize, end: usize) -> Option<Mention> {
        let mut start = verb + 1;
        while self.token(start).is_some_and(|token| {
            start < end && token.is_word() && token.is(Class::BETWEEN.or(Class::TIME)) && !token.is(Class::DETERMINER)
        }) {
            start += 1;
        }
        self.phrase_starting(start, end)
    }

    /// Whether a quote ends as one does whose speaker comes after it: in a comma, or in a sign that only speech has.
    fn ends_in_comma(&self, quote: usize) -> bool {
        let Some(Kind::Quote(segment)) = self.token(quote).map(|token| token.kind) else { return false };
        matches!(last_sign(self.said(segment)), Some(',' | '?' | '!' | '،' | '，' | '？' | '！' | '؟' | '—' | '–' | '-'))
    }

    /// Holt said: “…”; Holt said the plan was “…”; according to Holt, “…”; Holt: “…”.
    fn told_before(&self, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
        let floor = sentence.start.max(quote.saturating_sub(REACH));
        let is_introduced = quote > floor && self.is_kind(quote - 1, Kind::Colon);
        if is_introduced && let Some(mention) = self.label(quote - 1, sentence.start) {
            return Some(Attribution { rule: Rule::Label, mention: Some(mention) });
        }
        let mut weaker = None;
        let mut crossed_quote = false;
        let mut reported = false;
        for nth in (floor..quote).rev() {
            let token = self.token(nth)?;
            if let Kind::Quote(_) = token.kind {
                crossed_quote = true;
            }
            if !token.is_word() || !token.is(Class::SAYS.or(Class::JUDGES).or(Class::SOURCE).or(Class::REPORTED)) {
                continue;
            }
            if token.is(Class::REPORTED) {
                reported = true;
                continue;
            }
            if token.is(Class::SOURCE) {
                let mention = self.phrase_starting(nth + 1, quote);
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
            let rule = if !says {
                Rule::Judged
            } else if !crossed_quote && self.introduces(nth, quote) {
                Rule::SaidBefore
            } else {
                Rule::Reported
            };
            if mention.is_none() || rule == Rule::Judged {
                weaker = weaker.or(Some(Attribution { rule, mention }));
                // A verb of saying before it names the speaker more surely.
                continue;
            }
            return Some(Attribution { rule, mention });
        }
        if weaker.is_none() && let Some(owner) = self.owner_of_speech(quote, floor) {
            let rule = if is_introduced { Rule::SaidBefore } else { Rule::Reported };
            return Some(Attribution { rule, mention: Some(owner) });
        }
        if weaker.is_none() && is_introduced {
            return Some(Attribution { rule: Rule::Introduced, mention: self.first_subject(sentence.start, quote) });
        }
        // Whoever is reported is told by the sentence before.
        if weaker.is_none() && (reported || self.is_reported_after(quote, sentence)) {
            let mention = self.reported_by(sentence.start);
            return Some(Attribution { rule: Rule::Judged, mention });
        }
        weaker.map(|weaker| Attribution {
            mention: weaker.mention.or_else(|| {
                let first = || self.first_subject(sentence.start, quote);
                if self.language.drops_subjects { None } else { first() }
            }),
            rule: weaker.rule,
        })
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

    /// Whether the verb that tells of somebody reported comes after the quote, within the same clause.
    fn is_reported_after(&self, quote: usize, sentence: &Range<usize>) -> bool {
        /// Number of words in which it must come.
        const NEAR: usize = 6;
        let words = (quote + 1..sentence.end).filter_map(|nth| self.token(nth));
        words.take_while(|token| token.is_word()).take(NEAR).any(|token| token.is(Class::REPORTED))
    }

    /// Who is reported in a sentence that does not say so: whoever speaks in those before it in the paragraph.
    fn reported_by(&self, start: usize) -> Option<Mention> {
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
                if token.is_word() && token.is(Class::SAYS.or(Class::JUDGES)) && !token.is(Class::NONFINITE) && self.is_verb(nth, floor) {
                    let before = self.subject_before(nth, floor).filter(|before| self.is_somebody(before));
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

    /// Whether a word that may be a verb is one here, and no noun or name.
    fn is_verb(&self, nth: usize, floor: usize) -> bool {
        let Some(token) = self.token(nth) else { return false };
        let is_first = self.sentence(token.sentence).start == nth;
        if token.is_capital && (!is_first || self.language.capitals == Capitals::Nouns) {
            return false;
        }
        let before = nth.checked_sub(1).filter(|&before| before >= floor).and_then(|before| self.token(before));
        let Some(before) = before.filter(|before| before.is_word()) else { return true };
        if before.is(Class::DETERMINER) && !before.is(Class::PRONOUN) || before.is_genitive {
            return false;
        }
        // “Holt was told”
        let start = self.verb_start(nth, floor).saturating_sub(1);
        let is_told = start >= floor && self.token(start).is_some_and(|before| before.is_word() && before.is(Class::BEING));
        if is_told && !token.is(Class::NONFINITE) {
            return false;
        }
        // “a long report”, “in response”: a noun, unless somebody stands before it.
        !token.is(Class::SPEECH)
            || before.is_capital
            || before.is(Class::PRONOUN.or(Class::ROLE).or(Class::ROLES).or(Class::BETWEEN).or(Class::CLAUSE))
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

    /// The subject of a verb, wherever its language has it.
    fn subject_of(&self, verb: usize, floor: usize, ceiling: usize) -> Option<Mention> {
        if self.token(verb)?.is(Class::NONFINITE) {
            // “with Holt calling it”
            let start = self.verb_start(verb, floor);
            let before = start.checked_sub(1).filter(|&before| before >= floor).and_then(|before| self.token(before));
            // “Holt is calling it”
            if before.is_some_and(|before| before.is(Class::BEING)) {
                return self.subject_before(start - 1, floor).or_else(|| self.main_subject(verb, floor));
            }
            let directly = before.filter(|before| before.is_word() && before.is_capital && !before.is_genitive);
            let named = directly.and_then(|_| self.phrase_ending(start, floor));
            return named.filter(|named| named.form == Form::Name).or_else(|| self.main_subject(verb, floor));
        }
        if self.language.verb_first
            && let Some(mention) = self.inverted_subject(verb, ceiling)
        {
            return Some(mention);
        }
        // Who speaks is clear from what comes before: “He added that …”, without the pronoun.
        let omits = self.language.drops_subjects && self.token(verb + 1).is_some_and(|next| {
            next.kind == Kind::Colon || next.is_word() && next.is(Class::THAT)
        });
        if omits {
            return self.subject_before(verb, floor);
        }
        let says = self.token(verb)?.is(Class::SAYS);
        let before = self.subject_before(verb, floor);
        let before = before.filter(|before| self.can_be_subject(before, says && self.begins_clause(before, floor)));
        if self.language.capitals == Capitals::Nouns
            && before.as_ref().is_none_or(|before| before.form == Form::Description && !self.begins_clause(before, floor))
            && let Some(mention) = self.inverted_subject(verb, ceiling).filter(|mention| self.can_be_subject(mention, says))
        {
            return Some(mention);
        }
        if before.is_some() {
            return before;
        }
        // “Holt visited the town and said”, “was asked, and told”: the clause’s first subject.
        self.main_subject(verb, floor)
    }

    /// Whether nothing of its clause stands before a mention.
    fn begins_clause(&self, mention: &Mention, floor: usize) -> bool {
        let before = mention.words.start.checked_sub(1).filter(|&before| before >= floor);
        before.and_then(|before| self.token(before)).is_none_or(|before| !before.is_word() || before.is(Class::CLAUSE))
    }

    /// The subject of the clause that a verb without one belongs to: that of the nearest verb before it that has one, or
    /// the first noun phrase.
    fn main_subject(&self, verb: usize, floor: usize) -> Option<Mention> {
        // “called it late and promised to come”: both have one subject.
        let is_second = verb > floor && self.token(verb - 1).is_some_and(|before| before.is_word() && before.is(Class::CLAUSE));
        let verbs = if is_second { Class::SAYS.or(Class::JUDGES) } else { Class::SAYS };
        for nth in (floor..verb).rev() {
            let token = self.token(nth)?;
            if token.is_word() && token.is(verbs) && !token.is(Class::NONFINITE) && self.is_verb(nth, floor) {
                let before = self.subject_before(nth, floor).filter(|before| self.is_somebody(before));
                let found = before.or_else(|| self.inverted_subject(nth, verb).filter(|after| self.is_somebody(after)));
                if found.is_some() {
                    return found;
                }
            }
        }
        self.first_subject(floor, verb)
    }

    /// The first noun phrase of a sentence that no preposition stands before.
    pub(super) fn first_subject(&self, floor: usize, end: usize) -> Option<Mention> {
        // In a sentence that long, nobody knows.
        let mut nth = if end - floor.min(end) > 3 * REACH { end } else { self.after_dateline(floor, end) };
        while nth < end {
            let token = self.token(nth)?;
            let begins = token.is_word() && !token.is(Class::PREPOSITION.or(Class::CLAUSE).or(Class::TIME).or(Class::BETWEEN));
            if begins && let Some(mention) = self.phrase_starting(nth, end) {
                let before = nth.checked_sub(1).filter(|&before| before >= floor).and_then(|before| self.token(before));
                let is_object = before.is_some_and(|before| before.is_word() && before.is(Class::PREPOSITION));
                let is_other = mention.form == Form::Pronoun && self.token(nth).is_some_and(|token| token.is(Class::OTHER_PRONOUN));
                // “in Holm, Examplia, Holt said”: the rest of an address.
                let is_place = before.is_some_and(|before| before.kind == Kind::Comma)
                    && self.is_kind(mention.words.end, Kind::Comma)
                    && mention.form == Form::Name;
                if !is_object && !is_other && !is_place && self.is_somebody(&mention) {
                    return Some(mention);
                }
                nth = mention.words.end.max(nth + 1);
                continue;
            }
            nth += 1;
        }
        None
    }

    /// Where a sentence begins behind its dateline: “HOLM, Examplia (Wire) — ”.
    fn after_dateline(&self, start: usize, end: usize) -> usize {
        /// Number of tokens in the longest dateline.
        const LONGEST: usize = 9;
        let head = (start..end.min(start + LONGEST)).take_while(|&nth| {
            self.token(nth).is_some_and(|token| !token.is_word() || token.is_capital)
        });
        let mut dashes = head.filter(|&nth| self.is_kind(nth, Kind::Dash));
        dashes.next().map_or(start, |dash| dash + 1)
    }

    /// The name or description that a sentence begins with, if nothing else stands before its colon.
    fn label(&self, colon: usize, start: usize) -> Option<Mention> {
        let mention = self.phrase_starting(start, colon)?;
        let rest = mention.words.end..colon;
        let is_all = rest.is_empty() || self.is_kind(rest.start, Kind::Opening) && self.is_kind(colon - 1, Kind::Closing);
        is_all.then_some(mention)
    }

    /// “…” would cost too much, Holt said.
    fn told_at_end(&self, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
        let ceiling = sentence.end.min(quote + REACH);
        for nth in quote + 1..ceiling {
            let token = self.token(nth)?;
            if !token.is_word() || !token.is(Class::SAYS.or(Class::SOURCE)) || token.is(Class::NONFINITE) {
                continue;
            }
            if token.is(Class::SOURCE) {
                let mention = self.phrase_starting(nth + 1, ceiling)?;
                return Some(Attribution { rule: Rule::Reported, mention: Some(mention) });
            }
            if !self.is_verb(nth, quote + 1) {
                continue;
            }
            // “…” would cost too much, said Holt.
            if nth > quote + 1
                && self.is_kind(nth - 1, Kind::Comma)
                && let Some(mention) = self.inverted_subject(nth, ceiling)
            {
                return Some(Attribution { rule: Rule::Reported, mention: Some(mention) });
            }
            // The clause is set off by a comma, or a quote whose own comma does so.
            let Some(mention) = self.subject_before(nth, quote + 1) else { continue };
            let before = self.token(mention.words.start - 1)?;
            let is_set_off = match before.kind {
                Kind::Comma | Kind::Dash => true,
                Kind::Quote(_) => mention.words.start - 1 > quote && self.ends_in_comma(mention.words.start - 1),
                _ => false,
            };
            if is_set_off && self.is_said_alone(nth, sentence.end) {
                return Some(Attribution { rule: Rule::Reported, mention: Some(mention) });
            }
        }
        None
    }
}
