//! The subjects of verbs, wherever their language has them.

use super::{
    article::Article,
    attribution::REACH,
    language::{Capitals, Class},
    mentions::{Form, Mention, is_tied},
    tokens::{Kind, Token},
};

/// Number of tokens between a subject and its verb, where something is inserted between commas.
const INSERTION: usize = 48;

impl Article<'_> {
    /// The subject of a verb, wherever its language has it.
    pub(super) fn subject_of(&self, verb: usize, floor: usize, ceiling: usize) -> Option<Mention> {
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
        let omits = self.language.drops_subjects
            && self
                .token(verb + 1)
                .is_some_and(|next| next.kind == Kind::Colon || next.is_word() && next.is(Class::THAT));
        if omits {
            return self.subject_before(verb, floor);
        }
        if self.word(verb).ends_with(" es") {
            let before = self.phrase_ending(verb, floor).filter(|before| self.is_written(before));
            let after = before.or_else(|| self.impersonal_subject(verb, ceiling));
            return after.or_else(|| self.where_it_says(self.sentence_of(verb).start, verb));
        }
        let says = self.token(verb)?.is(Class::SAYS);
        if self.language.capitals == Capitals::Nouns {
            if let Some(mention) = self.clause_subject(verb, floor) {
                return Some(mention);
            }
            // „Die „Holmer Post“ berichtet“, but not „Der „Holmer Post“ sagte Holt“
            let start = self.sentence_of(verb).start;
            let paper = self.medium(start, verb).filter(|paper| paper.words.end == self.verb_start(verb, floor));
            if let Some(paper) = paper {
                let after = self.inverted_subject(verb, ceiling).filter(|after| self.can_be_subject(after, false));
                return after.or(Some(paper));
            }
            if let Some(mention) = self.fronted(verb, floor) {
                // „Die Pläne nannte der Minister unreif“: who can speak rather than what cannot.
                let after = || self.inverted_subject(verb, ceiling).filter(|after| self.can_be_subject(after, false));
                return if self.is_somebody(&mention) { Some(mention) } else { after().or(Some(mention)) };
            }
            let named = self.verb_start(verb, floor).checked_sub(1).filter(|&named| named > floor);
            let medium = named.and_then(|named| self.medium(named, verb));
            if let Some(medium) = medium.filter(|medium| self.is_how(medium.words.start - 1)) {
                return Some(medium);
            }
            // „… und nannte den Plan“: the subject is that of the verb before.
            if verb > floor && self.token(verb - 1).is_some_and(|before| before.is(Class::CLAUSE) && before.is_word()) {
                return self.main_subject(verb, floor);
            }
        }
        let before = self.subject_before(verb, floor);
        let first = before.clone().filter(|first| self.is_first_word(first));
        let before = before.filter(|before| self.can_be_subject(before, says && self.begins_clause(before, floor)));
        if self.language.capitals == Capitals::Nouns
            && before.as_ref().is_none_or(|before| match before.form {
                Form::Description => !self.begins_clause(before, floor),
                // „Passend dazu warnte Holt“
                Form::Name => before.words.len() == 1 && !self.is_somebody(before),
                Form::Pronoun => false,
            })
            && let Some(mention) = self.inverted_subject(verb, ceiling).filter(|mention| {
                self.can_be_subject(mention, says || mention.form != Form::Name && self.is_second(verb))
            })
        {
            return Some(mention);
        }
        if before.is_some() || first.is_some() {
            return before.or(first);
        }
        // “Holt visited the town and said”, “was asked, and told”: the clause’s first subject.
        self.main_subject(verb, floor)
    }

    /// In German, what a sentence begins with, if its verb comes right after it: nothing else can be the subject then, unless
    /// a preposition or an article of another case begins it.
    pub(super) fn fronted(&self, verb: usize, floor: usize) -> Option<Mention> {
        let start = self.sentence_of(verb).start;
        if self.language.capitals != Capitals::Nouns || start < floor {
            return None;
        }
        // „Auch der Rat nannte …“
        let only = matches!(self.word(start), "Auch" | "Selbst" | "Sogar" | "Nur");
        let start = start + usize::from(only);
        let mention = self.phrase_starting(start, verb)?;
        let first = self.token(start)?;
        if let Some(both) = self.joined(&mention, verb).filter(|both| self.verb_start(verb, floor) == both.words.end) {
            return (!first.is(Class::OBLIQUE)).then_some(both);
        }
        let has_article = first.is(Class::DETERMINER) && !first.is(Class::OBLIQUE);
        let is_full = mention.name.as_ref().is_some_and(|name| name.start == start && name.len() > 1);
        let is_known = mention.words.len() == 1 && self.is_somebody(&mention);
        let begins = has_article || is_tied(first) || is_full || is_known;
        let mut end = mention.words.end;
        if matches!(self.token(end)?.kind, Kind::Quote(_)) {
            end += 1;
        }
        // „der Leiter der Werft (SPD), Ben Holt, nannte“, „das Amt in Holm nannte“
        let sign = self.token(end)?;
        if matches!(sign.kind, Kind::Comma | Kind::Dash | Kind::Opening) {
            let closes = |nth: usize| {
                self.token(nth).is_some_and(|token| matches!(token.kind, Kind::Comma | Kind::Dash | Kind::Closing))
            };
            end = self.verb_start(verb, end);
            let has_verb = |nth: usize| self.token(nth).is_some_and(|token| token.is(Class::SAYS.or(Class::JUDGES)));
            if !closes(end.checked_sub(1)?) || end < mention.words.end + 2 || (mention.words.end..end).any(has_verb) {
                return None;
            }
        } else if sign.is_word() && sign.is(Class::PREPOSITION) && !sign.is(Class::BETWEEN) {
            let is_place = |nth: usize| {
                self.token(nth).is_some_and(|token| {
                    token.is_word() && !token.is(Class::SAYS.or(Class::JUDGES).or(Class::CLAUSE).or(Class::OTHER))
                })
            };
            end = if (end..verb).all(is_place) { verb } else { end };
        }
        // „Holt hatte besonders den Plan gelobt“
        let has = matches!(self.word(end), "hat" | "hatte" | "haben" | "hatten");
        let is_clause = has && !(end..verb).any(|nth| self.is_kind(nth, Kind::Comma));
        let is_next = is_clause || self.verb_start(verb, end) == end;
        (begins && is_next && mention.form != Form::Pronoun).then_some(mention)
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
                self.token(before).is_some_and(|token| {
                    token.is_word() && token.is(Class::PREPOSITION.or(Class::LINK)) && !token.is(Class::CLAUSE)
                }) && !self.is_how(before)
            });
            let Some(preposition) = preposition else { return Some(mention) };
            let is_comma =
                preposition.checked_sub(1).is_some_and(|before| before >= floor && self.is_kind(before, Kind::Comma));
            if is_comma {
                return self.before_insertion(preposition - 1, floor);
            }
            end = preposition;
            // „am Montag in Holm“
            let is = |nth: Option<usize>, any| {
                nth.and_then(|nth| self.token(nth)).is_some_and(|token| token.is_word() && token.is(any))
            };
            if self.language.capitals == Capitals::Nouns && is(end.checked_sub(1), Class::TIME) {
                let more = usize::from(is(end.checked_sub(2), Class::PREPOSITION)) + 1;
                end = (end - more).max(floor);
            }
        }
        None
    }

    /// Whether a word begins a clause that tells who says so: „Wie Holt am Montag erklärte, …“
    fn is_how(&self, nth: usize) -> bool {
        let begins = self.sentence_of(nth).start == nth || nth > 0 && self.is_kind(nth - 1, Kind::Comma);
        self.language.capitals == Capitals::Nouns && begins && matches!(self.word(nth), "Wie" | "wie")
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

    /// Whether the ending of a word that is in no table makes it an adverb.
    pub(super) fn is_adverb(&self, token: &Token) -> bool {
        let word = self.text.get(token.range.clone()).unwrap_or_default();
        let has_ending = |ending: &&str| word.len() > ending.len() + 2 && word.ends_with(*ending);
        token.class == Class::default() && self.language.adverb_endings.iter().any(has_ending)
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
                Form::Description if self.is_subject_place(&mention, floor) => {
                    description = description.or(Some(mention));
                }
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
            Kind::Word => self.is_how(before) || !token.is(Class::PREPOSITION) && !token.is(Class::SOURCE),
            // A name after a comma may be the rest of an address; with two words it seldom is.
            Kind::Comma => mention.words.len() > 1,
            Kind::Quote(_) | Kind::Dash | Kind::Stop | Kind::Colon | Kind::Opening | Kind::Sign | Kind::Closing => true,
        }
    }

    /// The subject after a verb: said Holt.
    pub(super) fn inverted_subject(&self, verb: usize, end: usize) -> Option<Mention> {
        // „brachte es Holt auf den Punkt“
        let is_object = self.language.capitals == Capitals::Nouns && self.word(verb + 1) == "es";
        let mut start = verb + 1 + usize::from(is_object);
        while self.token(start).is_some_and(|token| {
            start < end && token.is_word() && token.is(Class::BETWEEN.or(Class::TIME)) && !token.is(Class::DETERMINER)
        }) {
            start += 1;
        }
        let found = self.phrase_starting(start, end).or_else(|| self.medium(start, end));
        let found = found.or_else(|| self.nested_phrase(start, end));
        // „verkündete stolz der Trainer“
        let is_adverb = self.language.capitals == Capitals::Nouns
            && self
                .token(start)
                .is_some_and(|token| token.is_word() && !token.is_capital && token.class == Class::default())
            && self.token(start + 1).is_some_and(|next| next.is(Class::DETERMINER.or(Class::ROLE)));
        let found = found.or_else(|| if is_adverb { self.phrase_starting(start + 1, end) } else { None });
        if found.is_some() || self.word(verb).ends_with(" es") { found } else { self.behind_places(start, end) }
    }

    /// Whether nothing of its clause stands before a mention.
    pub(super) fn begins_clause(&self, mention: &Mention, floor: usize) -> bool {
        let before = mention.words.start.checked_sub(1).filter(|&before| before >= floor);
        before.is_some_and(|before| self.is_how(before))
            || before
                .and_then(|before| self.token(before))
                .is_none_or(|before| !before.is_word() || before.is(Class::CLAUSE))
    }

    /// The subject of the clause that a verb without one belongs to: that of the nearest verb before it that has one, or
    /// the first noun phrase.
    fn main_subject(&self, verb: usize, floor: usize) -> Option<Mention> {
        // “called it late and promised to come”: both have one subject.
        let is_second =
            verb > floor && self.token(verb - 1).is_some_and(|before| before.is_word() && before.is(Class::CLAUSE));
        let verbs = if is_second { Class::SAYS.or(Class::JUDGES) } else { Class::SAYS };
        for nth in (floor..verb).rev() {
            let token = self.token(nth)?;
            if token.is_word() && token.is(verbs) && !token.is(Class::NONFINITE) && self.is_verb(nth, floor) {
                let before = self.subject_before(nth, floor).filter(|before| self.is_somebody(before));
                let before = before.or_else(|| self.fronted(nth, floor));
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
            let begins =
                token.is_word() && !token.is(Class::PREPOSITION.or(Class::CLAUSE).or(Class::TIME).or(Class::BETWEEN));
            if begins && let Some(mention) = self.phrase_starting(nth, end) {
                let before = nth.checked_sub(1).filter(|&before| before >= floor).and_then(|before| self.token(before));
                let is_object = before.is_some_and(|before| before.is_word() && before.is(Class::PREPOSITION));
                let is_other = mention.form == Form::Pronoun
                    && self.token(nth).is_some_and(|token| token.is(Class::OTHER_PRONOUN));
                // “in Holm, Examplia, Holt said”: the rest of an address.
                let is_place = before.is_some_and(|before| before.kind == Kind::Comma)
                    && self.is_kind(mention.words.end, Kind::Comma)
                    && mention.form == Form::Name;
                let is_oblique = self.token(nth).is_some_and(|first| first.is(Class::OBLIQUE));
                // „keiner der Abgeordneten“, „die Pflichten der Behörde“
                let is_part = self.language.capitals == Capitals::Nouns
                    && self.is_link_at(nth)
                    && before
                        .is_some_and(|before| before.is_word() && (before.is_capital || before.is(Class::DETERMINER)));
                if !is_part && !is_object && !is_other && !is_place && !is_oblique && self.is_somebody(&mention) {
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
        let head = (start..end.min(start + LONGEST))
            .take_while(|&nth| self.token(nth).is_some_and(|token| !token.is_word() || token.is_capital));
        let mut dashes = head.filter(|&nth| self.is_kind(nth, Kind::Dash));
        dashes.next().map_or(start, |dash| dash + 1)
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
        // „die Pflichten des Rats“ are nobody: what a genitive or a preposition ties is another's.
        let start = mention.words.start;
        let mut head = mention.words.clone().take_while(|&nth| nth == start || !self.is_link_at(nth));
        let has_role = head.any(|nth| self.token(nth).is_some_and(is_tied));
        // „die SPD“
        let is_party = mention.words.len() == 2 && self.is_acronym(start + 1);
        has_role
            || is_party
            || mention
                .name
                .as_ref()
                .is_some_and(|name| self.is_known_name(name) || name.len() == 2 && !self.is_adjective_like(name.start))
    }
}
