//! Who said what stands between quotation marks, by the sentence around it.

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
pub(super) const REACH: usize = 60;

/// Number of tokens after a quote in which its speaker is named.
pub(super) const NEAR: usize = 40;

impl Article<'_> {
    /// What the sentence tells about the quote whose token this is.
    pub(super) fn attribution(&self, quote: usize) -> Option<Attribution> {
        let sentence = self.sentence_of(quote);
        if let Some(mention) = self.bracketed(quote).or_else(|| self.enumerated(quote, &sentence)) {
            return Some(Attribution { rule: Rule::Label, mention: Some(mention) });
        }
        let after = self.told_after(quote, &sentence);
        let names = |told: &Attribution| told.mention.as_ref().is_some_and(|mention| mention.form != Form::Pronoun);
        if after.as_ref().is_some_and(names) {
            return after;
        }
        let before = self.told_before(quote, &sentence);
        if after.is_none()
            && let Some(mention) = self.contrasted(quote, &sentence)
        {
            return Some(Attribution { rule: Rule::Judged, mention: Some(mention) });
        }
        // Holt said: “…,” she added. Whoever introduces a quote speaks it.
        let introduces = |before: &Attribution| names(before) && matches!(before.rule, Rule::SaidBefore | Rule::Label);
        if after.is_some() {
            return before.filter(introduces).or(after);
        }
        if before.as_ref().is_some_and(|before| before.mention.is_some() && before.rule != Rule::Judged) {
            return before;
        }
        let at_end = self.told_at_end(quote, &sentence);
        let judged = self.judged_at_end(quote, &sentence);
        // The verb right after it tells more surely than one of another clause.
        let is_told = judged.as_ref().is_some_and(|judged| judged.mention.is_some());
        let (first, second) = if is_told { (judged, before) } else { (before, judged) };
        let told = at_end.or(first).or(second);
        if told.as_ref().is_some_and(|told| told.mention.is_some()) {
            return told;
        }
        let rest = self.told_by_last_verb(quote, &sentence).or_else(|| self.told_by_idiom(quote, &sentence));
        rest.or(told).or_else(|| self.signed(quote))
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
        // „…“, so urteilte Holt
        let is_verb_next = self.language.capitals == Capitals::Nouns
            && self.token(at + 1).is_some_and(|next| next.is_word() && next.is(Class::SAYS) && !next.is(Class::JUDGES))
            && self.is_verb(at + 1, at + 1);
        let at = if first.is(Class::SOURCE) && is_verb_next { at + 1 } else { at };
        let first = self.token(at)?;
        if first.is(Class::SOURCE) {
            let mention = self.joined_pronoun(at).or_else(|| self.source_at(at + 1, end))?;
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
            let subject = self.joined_pronoun(verb).or_else(|| self.inverted_subject(verb, end));
            let subject = subject.or_else(|| self.impersonal_subject(verb, end));
            if let Some(mention) = subject {
                let mention = self.cited(verb, &mention, end).unwrap_or(mention);
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
        if has_comma {
            self.told_by_any_verb(quote, at, end).or_else(|| self.told_by_inversion(quote, at, end))
        } else {
            None
        }
    }

    /// „…“, wiederholte Holt: in German, whoever stands behind a verb that follows a sentence in quotation marks speaks it.
    fn told_by_inversion(&self, quote: usize, at: usize, end: usize) -> Option<Attribution> {
        let verb = self.token(at).filter(|verb| verb.is_word() && !verb.is_capital)?;
        let is_known = verb.is(Class::JUDGES) && !verb.is(Class::NONFINITE);
        let may_be = verb.class == Class::default() && self.word(at).ends_with(['t', 'e', 'n']);
        if self.language.capitals != Capitals::Nouns || !(is_known || may_be && self.is_free_standing(quote)) {
            return None;
        }
        // „Den Vorwurf der Fischer, die Fähre sei „alt“, wies Holt zurück“
        let floor = self.sentence_of(quote).start.max(quote.saturating_sub(REACH));
        if self.speaks_by_noun(quote, floor).is_some() {
            return None;
        }
        let reflexive = usize::from(self.word(at + 1) == "sich");
        let mention = self.inverted_subject(at + reflexive, end)?;
        let speaks = mention.form != Form::Pronoun && self.can_be_subject(&mention, is_known);
        speaks.then_some(Attribution { rule: Rule::SaidAfter, mention: Some(mention) })
    }

    /// “…,” marvelled Holt. “…,” Holt sighed. After a quote that begins the sentence, any one word beside a name is taken
    /// for a verb of saying.
    fn told_by_any_verb(&self, quote: usize, at: usize, end: usize) -> Option<Attribution> {
        let is_unknown = |nth: usize| {
            let known = Class::JUDGES.or(Class::BEGINS_PHRASE);
            self.token(nth).is_some_and(|token| {
                token.is_word() && !token.is_capital && (token.class == Class::default() || token.is(known))
            })
        };
        let ends = |nth: usize| {
            nth >= end
                || self.token(nth).is_none_or(|token| {
                    matches!(token.kind, Kind::Comma | Kind::Stop)
                        || token.is_word() && token.is(Class::TIME.or(Class::PREPOSITION))
                })
        };
        if self.language.capitals != Capitals::Names || !self.is_free_standing(quote) {
            return None;
        }
        let start = (at..end)
            .find(|&nth| !self.token(nth).is_some_and(|token| token.is(Class::BETWEEN) && !token.is_capital))?;
        let mention = if is_unknown(start) && self.is_name_like(start + 1) {
            self.phrase_starting(start + 1, end).filter(|mention| ends(mention.words.end))
        } else {
            let verb = |mention: &Mention| is_unknown(mention.words.end) && ends(mention.words.end + 1);
            self.phrase_starting(at, end).filter(verb)
        };
        let mention = mention.filter(|mention| mention.form == Form::Name)?;
        Some(Attribution { rule: Rule::SaidAfter, mention: Some(mention) })
    }

    /// The pronoun that a verb or a source has in it: dit-elle, по её словам.
    pub(super) fn joined_pronoun(&self, nth: usize) -> Option<Mention> {
        let token = self.token(nth)?;
        let joined = token.is(Class::HE.or(Class::SHE)) && token.is(Class::SAYS.or(Class::SOURCE));
        joined.then_some(Mention { words: nth..nth + 1, form: Form::Pronoun, name: None })
    }

    /// Who is named as a source at a token.
    pub(super) fn source_at(&self, start: usize, ceiling: usize) -> Option<Mention> {
        // „So gebaute Fähren“ and „und so das Ende“ are no sources.
        let begins = |first: &Token| first.is_capital || first.is(Class::DETERMINER.or(Class::PRONOUN));
        let is_so = start > 0 && self.word(start - 1).eq_ignore_ascii_case("so");
        let is_inner = start > 1 && self.token(start - 2).is_some_and(Token::is_word);
        if is_so && (is_inner || !self.token(start).is_some_and(begins)) {
            return self.medium(start, ceiling);
        }
        self.phrase_starting(start, ceiling)
            .or_else(|| self.medium(start, ceiling))
            .or_else(|| self.nouns_from(start, ceiling))
    }

    /// Whom a verb quotes that has the paper as its subject: „zitiert der Bote den Minister“.
    fn cited(&self, verb: usize, subject: &Mention, end: usize) -> Option<Mention> {
        let cites = self.token(verb)?.is(Class::CITES);
        let mention = self.phrase_starting(subject.words.end, end).filter(|_| cites)?;
        (mention.form != Form::Pronoun && mention.words.start > verb).then_some(mention)
    }

    fn only_between(&self, mut tokens: Range<usize>) -> bool {
        tokens.all(|nth| {
            self.token(nth).is_some_and(|token| {
                token.kind == Kind::Comma
                    || token.is_word() && token.is(Class::BETWEEN.or(Class::DETERMINER).or(Class::TIME))
            })
        })
    }

    /// Whether a quote ends as one does whose speaker comes after it: in a comma, or in a sign that only speech has.
    fn ends_in_comma(&self, quote: usize) -> bool {
        let Some(Kind::Quote(segment)) = self.token(quote).map(|token| token.kind) else { return false };
        matches!(
            last_sign(self.said(segment)),
            Some(',' | '?' | '!' | '،' | '，' | '？' | '！' | '؟' | '—' | '–' | '-')
        )
    }

    /// … als „…“ bezeichnete: in German, a verb of judging may end its clause.
    fn judged_at_end(&self, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
        let verb = quote + 1;
        let is_last =
            self.token(verb).is_some_and(|token| token.is_word() && token.is(Class::JUDGES) && !token.is_capital);
        if self.language.capitals != Capitals::Nouns || verb >= sentence.end || !is_last {
            return None;
        }
        let after = self.inverted_subject(verb, sentence.end).filter(|after| {
            // „Als „…“ bezeichnet die Fähre der Rat“: no verb is before it.
            let begins = self.token(sentence.start).is_some_and(|first| first.is(Class::AS.or(Class::PREPOSITION)))
                && quote < sentence.start + 4
                && self.token(after.words.start).is_some_and(|first| first.is(Class::DETERMINER));
            self.can_be_subject(after, begins)
        });
        let floor = sentence.start.max(quote.saturating_sub(REACH));
        if self.is_passive(quote) {
            return Some(Attribution { rule: Rule::Judged, mention: self.agent(floor, quote) });
        }
        let mention = after.or_else(|| self.clause_subject(verb, floor)).or_else(|| self.first_subject(floor, quote));
        Some(Attribution { rule: Rule::Judged, mention })
    }

    /// Whether the verb at the end of the clause that a quote is in tells what is done to its subject: wird als „…“
    /// bezeichnet.
    pub(super) fn is_passive(&self, quote: usize) -> bool {
        let is_passive = |nth: usize| self.token(nth).is_some_and(|token| token.is_word() && token.is(Class::PASSIVE));
        let start = self.sentence_of(quote).start.max(quote.saturating_sub(REACH));
        let in_clause = (start..quote).rev().take_while(|&nth| !self.is_kind(nth, Kind::Comma));
        self.token(quote + 1).is_some_and(|verb| verb.is_word() && verb.is(Class::JUDGES))
            && (is_passive(quote + 2) || in_clause.into_iter().any(is_passive))
    }

    /// Whom a preposition names as who does something: „wird von Kennern als „…“ bezeichnet“.
    fn agent(&self, floor: usize, quote: usize) -> Option<Mention> {
        let by = (floor..quote).rev().find(|&nth| matches!(self.word(nth), "von" | "vom" | "Von" | "Vom"));
        let Some(by) = by else {
            // „In dem Bericht wird die Fähre als „…“ bezeichnet“
            let within = (floor..quote).find(|&nth| matches!(self.word(nth), "in" | "In" | "im" | "Im"))?;
            let written = self.phrase_starting(within + 1, quote)?;
            let says =
                |nth| self.token(nth).is_some_and(|token| token.is(Class::SPEECH.or(Class::BODY).or(Class::WORK)));
            return written.words.clone().any(says).then_some(written);
        };
        self.phrase_starting(by + 1, quote).or_else(|| self.nouns_from(by + 1, quote))
    }

    /// Nouns alone as whoever speaks: „von Kennern“, „laut Gutachtern“.
    fn nouns_from(&self, start: usize, ceiling: usize) -> Option<Mention> {
        let end = (start..ceiling).find(|&nth| !self.is_name_like(nth)).unwrap_or(ceiling);
        let is_noun = self.language.capitals == Capitals::Nouns && start < end;
        is_noun.then_some(Mention { words: start..end, form: Form::Description, name: None })
    }

    /// “…” would cost too much, Holt said.
    fn told_at_end(&self, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
        let ceiling = sentence.end.min(quote + REACH);
        let mut brackets = 0_usize;
        for nth in quote + 1..ceiling {
            let token = self.token(nth)?;
            match token.kind {
                Kind::Opening => brackets += 1,
                Kind::Closing => brackets = brackets.saturating_sub(1),
                _ => {}
            }
            // „Die Fähre sei „alt“ (laut Holt)“
            if brackets > 0 && self.language.capitals == Capitals::Nouns {
                continue;
            }
            if !token.is_word() || !token.is(Class::SAYS.or(Class::SOURCE)) || token.is(Class::NONFINITE) {
                continue;
            }
            if let Some(mention) = self.said_before_participle(nth, quote) {
                return Some(Attribution { rule: Rule::Reported, mention: Some(mention) });
            }
            if token.is(Class::SOURCE) {
                let Some(mention) = self.source_at(nth + 1, ceiling) else { continue };
                return Some(Attribution { rule: Rule::Reported, mention: Some(mention) });
            }
            // „Die Fähre sei „alt“, das sagte Holt.“
            let points_back = self.language.capitals == Capitals::Nouns
                && self.is_kind(nth - 2, Kind::Comma)
                && matches!(self.word(nth - 1), "das" | "dies");
            if !self.is_verb(nth, if points_back { nth } else { quote + 1 }) {
                continue;
            }
            // „…“, wie Holt am Montag sagte
            if let Some(mention) = self.comparing_subject(nth, quote + 1) {
                return Some(Attribution { rule: Rule::Reported, mention: Some(mention) });
            }
            // “…” would cost too much, said Holt.
            let comma = if points_back { nth - 2 } else { nth - 1 };
            if comma > quote
                && self.is_kind(comma, Kind::Comma)
                && let Some(mention) =
                    self.inverted_subject(nth, ceiling).or_else(|| self.impersonal_subject(nth, ceiling))
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

    /// „Die Fähre sei … gewesen, hatte Holt gesagt“: in German, the subject stands between both parts of the verb.
    fn said_before_participle(&self, participle: usize, quote: usize) -> Option<Mention> {
        if self.language.capitals != Capitals::Nouns || !self.is_said_alone(participle, self.sentence_of(quote).end) {
            return None;
        }
        let comma = (quote + 1..participle).rev().find(|&nth| self.is_kind(nth, Kind::Comma))?;
        let has =
            matches!(self.word(comma + 1), "hat" | "hatte" | "haben" | "hatten" | "habe" | "soll" | "sollen" | "will");
        self.phrase_starting(comma + 2, participle).filter(|_| has)
    }
}
