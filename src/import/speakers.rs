//! Puts together what is known of each quote: its speaker, the rule that found it, the quotes that are one.

use std::{collections::HashSet, ops::Range};

use super::{
    Finding, Rule, Speaker,
    article::Article,
    attribution::Attribution,
    language::Capitals,
    mentions::{Form, Mention},
    people::People,
    rules,
    tokens::Kind,
};

/// All findings of an article.
pub(super) fn findings(article: &Article<'_>) -> Vec<Finding> {
    let told = |&quote: &usize| {
        let found = article.attribution(quote)?;
        Some(Attribution { mention: found.mention.map(|mention| article.with_name_beside(mention)), ..found })
    };
    let mut told: Vec<Option<Attribution>> = article.quotes.iter().map(told).collect();
    name_media(article, &mut told);
    let mut people = People::new(article);
    for mention in told.iter().flatten().filter_map(|told| told.mention.as_ref()) {
        people.speaks(mention);
    }
    let mut list: Vec<Finding> = Vec::new();
    let mut told_so_far: Vec<Attribution> = Vec::new();
    let mut named: Vec<Range<usize>> = Vec::new();
    for nth in 0..article.quotes.len() {
        let attribution = settle(article, &told, &told_so_far, nth);
        let goes_on = told_so_far.last().is_some_and(|before| goes_on(article, before, &attribution, nth));
        let quote = list.last().map_or(0, |last| if goes_on { last.quote } else { last.quote + 1 });
        let Some(segment) = article.segments.get(nth) else { break };
        let mut speaker = attribution.mention.as_ref().map(|mention| speaker(article, &people, mention));
        if let Some(speaker) = speaker.as_mut().filter(|_| !article.has_capitals()) {
            name_as_before(article, speaker, &mut named);
        }
        list.push(Finding {
            text: segment.words.clone(),
            tier: rules::tier(article, nth, &attribution),
            rule: attribution.rule,
            speaker,
            quote,
        });
        told_so_far.push(attribution);
    }
    list
}

/// Takes what is the name of whoever speaks for no quote: schrieb die „Holmer Post“.
fn name_media(article: &Article<'_>, told: &mut [Option<Attribution>]) {
    let mentions = told.iter().flatten().filter_map(|told| told.mention.as_ref());
    let names: HashSet<usize> = mentions.map(|mention| mention.words.end.saturating_sub(1)).collect();
    for (_, told) in article.quotes.iter().zip(told).filter(|(quote, _)| names.contains(quote)) {
        *told = Some(Attribution { rule: Rule::Title, mention: None });
    }
}

/// Where no letters tell names: a pronoun stands for whoever was quoted by name last, and one word for the name that ended
/// in it.
fn name_as_before(article: &Article<'_>, speaker: &mut Speaker, named: &mut Vec<Range<usize>>) {
    /// Number of names that are looked at.
    const REMEMBERED: usize = 20;
    if speaker.is_pronoun {
        speaker.name = named.last().cloned();
        return;
    }
    let Some(name) = &speaker.name else { return };
    let word = |range: &Range<usize>| article.text.get(range.clone()).unwrap_or_default();
    let last = word(name);
    let is_fuller = |full: &&Range<usize>| word(full).strip_suffix(last).is_some_and(|rest| rest.ends_with(' '));
    if let Some(full) = named.iter().rev().take(REMEMBERED).find(is_fuller) {
        speaker.name = Some(full.clone());
    }
    named.extend(speaker.name.clone());
}

/// What decides about a quote.
fn settle(article: &Article<'_>, told: &[Option<Attribution>], before: &[Attribution], nth: usize) -> Attribution {
    let none = |rule| Attribution { rule, mention: None };
    let (Some(segment), Some(&quote)) = (article.segments.get(nth), article.quotes.get(nth)) else {
        return none(Rule::Fragment);
    };
    if segment.is_single && !article.is_in_single_marks {
        return none(Rule::SingleMarks);
    }
    let shape = article.shape(nth);
    if let Some(previous) = before.last().filter(|_| segment.continues) {
        return Attribution { rule: Rule::Continued, mention: previous.mention.clone() };
    }
    let told_here = told.get(nth).and_then(Option::as_ref);
    let is_direct = told_here.is_some_and(|told| {
        told.mention.is_some() && matches!(told.rule, Rule::SaidAfter | Rule::SaidBefore | Rule::Label | Rule::Source)
    });
    if !is_direct && shape.words < 8 {
        let may_be_title = shape.is_title_case || !shape.starts_small && !article.language.has_title_case;
        // In German, a name may still be in the words of whoever is reported.
        let reports =
            |told: &&Attribution| article.language.capitals == Capitals::Nouns && told.rule != Rule::Introduced;
        let named =
            |rule| Attribution { rule, mention: told_here.filter(reports).and_then(|told| told.mention.clone()) };
        if may_be_title && article.is_about_work(quote) {
            return named(Rule::Title);
        }
        if article.is_named(quote) {
            return named(Rule::Term);
        }
    }
    if let Some(told) = told_here {
        let mut told = told.clone();
        if let Some(other) = speaks_on(article, &told, before, nth) {
            told.mention = Some(other);
        }
        // “…”, she added. A verb whose subject is left out has that of the quote before.
        let is_left_out = told.mention.is_none()
            && (matches!(told.rule, Rule::SaidAfter | Rule::Judged) || article.language.drops_subjects);
        if told.mention.is_none() && article.is_written_on(quote) {
            told.mention = article.reported_by(article.sentence_of(quote).start);
        }
        let is_left_out = is_left_out || article.is_written_on(quote) && told.mention.is_none();
        if is_left_out && is_same_paragraph(article, nth) && !article.is_passive(quote) {
            told.mention = before.last().and_then(|before| before.mention.clone());
        }
        return told;
    }
    if article.is_free_standing(quote) {
        if let Some(found) = same_speech(article, told, before, nth) {
            return found;
        }
        if let Some(found) = led_to(article, before, nth) {
            return found;
        }
    }
    let is_continued = article.segments.get(nth + 1).is_some_and(|next| next.continues);
    if segment.is_open_ended && !is_continued {
        return none(Rule::Unclosed);
    }
    if let Some(mention) = article.told_by_next_sentence(quote) {
        let rule = if article.is_free_standing(quote) || shape.starts_small { Rule::Reported } else { Rule::Fragment };
        return Attribution { rule, mention: Some(mention) };
    }
    let rule = if shape.words >= 3 || shape.is_ended { Rule::Sentence } else { Rule::Fragment };
    let mention = if shape.words > 4 && !shape.starts_small {
        article.told_around(quote)
    } else if shape.words > 1 && shape.starts_small {
        article.sentence_subject(quote)
    } else {
        None
    };
    Attribution { rule, mention }
}

/// Who tells of a quote rather than whom its sentence leaves to be told by what stands before it: whoever the next sentence
/// says told all that, or whoever spoke last.
fn speaks_on(article: &Article<'_>, told: &Attribution, before: &[Attribution], nth: usize) -> Option<Mention> {
    let quote = *article.quotes.get(nth)?;
    if told.rule != Rule::Judged {
        return None;
    }
    if let Some(next) = article.told_by_next_sentence(quote) {
        return Some(next);
    }
    let previous = nth.checked_sub(1).filter(|_| is_same_paragraph(article, nth))?;
    let at = told.mention.as_ref()?.words.start;
    let is_earlier = at < *article.quotes.get(previous)? && at < article.sentence_of(quote).start;
    let mention = before.last()?.mention.clone();
    mention.filter(|_| is_earlier && article.language.capitals == Capitals::Nouns)
}

/// Whether a quote stands in the same paragraph as the one before it.
fn is_same_paragraph(article: &Article<'_>, nth: usize) -> bool {
    let paragraph = |nth: usize| article.token(*article.quotes.get(nth)?).map(|token| token.paragraph);
    nth > 0 && paragraph(nth - 1) == paragraph(nth)
}

/// Whether a quote is a fragment of the same one as the quote before it: nothing stands between them but who says it, or
/// one paragraph leaves off where the next one takes up.
fn goes_on(article: &Article<'_>, before: &Attribution, this: &Attribution, nth: usize) -> bool {
    if this.rule == Rule::Continued {
        return true;
    }
    let quotes = nth.checked_sub(1).and_then(|previous| article.quotes.get(previous)).zip(article.quotes.get(nth));
    let Some((&previous, &quote)) = quotes else { return false };
    let (Some(from), Some(to)) = (article.token(previous), article.token(quote)) else { return false };
    let is_same = this.mention.is_some() && this.mention == before.mention && from.paragraph == to.paragraph;
    let is_interrupted =
        before.rule == Rule::SaidAfter && this.rule == Rule::SaidBefore && from.sentence == to.sentence;
    // “…,” said Holt. “…” The sentence between is the speaker's alone.
    let sentences = to.sentence.saturating_sub(from.sentence);
    let follows = this.rule == Rule::SameSpeech && sentences <= 1 || previous + 1 == quote;
    is_same && (is_interrupted || follows)
}

/// A quote without a speaker of its own, in a paragraph that names one: the one before it goes on, or the one after it
/// began here.
fn same_speech(
    article: &Article<'_>,
    told: &[Option<Attribution>],
    before: &[Attribution],
    nth: usize,
) -> Option<Attribution> {
    let paragraph =
        |nth: usize| article.quotes.get(nth).and_then(|&quote| article.token(quote)).map(|token| token.paragraph);
    let here = paragraph(nth);
    let previous =
        nth.checked_sub(1).filter(|&previous| paragraph(previous) == here).and_then(|previous| before.get(previous));
    let next = told
        .get(nth + 1)
        .and_then(Option::as_ref)
        .filter(|next| paragraph(nth + 1) == here && next.rule == Rule::SaidAfter);
    let adjacent =
        article.quotes.get(nth).zip(article.quotes.get(nth + 1)).is_some_and(|(&one, &other)| other == one + 1);
    if next.is_none()
        && let Some(other) = article.subject_between(*article.quotes.get(nth)?)
    {
        return Some(Attribution { rule: Rule::SameSpeech, mention: Some(other) });
    }
    let mention = match (previous, next) {
        (_, Some(next)) if adjacent => &next.mention,
        (Some(previous), _) => &previous.mention,
        (None, Some(next)) => &next.mention,
        (None, None) => return None,
    };
    mention.is_some().then(|| Attribution { rule: Rule::SameSpeech, mention: mention.clone() })
}

/// A paragraph that is nothing but a quote, after one that ends in a colon, or whose speaker goes on.
fn led_to(article: &Article<'_>, before: &[Attribution], nth: usize) -> Option<Attribution> {
    let quote = *article.quotes.get(nth)?;
    let token = article.token(quote)?;
    let first = quote
        .checked_sub(1)
        .and_then(|before| article.token(before))
        .is_none_or(|last| last.paragraph != token.paragraph);
    // Whatever else the sentence tells is about another speaker.
    let is_alone = (quote + 1..article.sentence_of(quote).end).next().is_none_or(|next| {
        article.token(next).is_some_and(|next| !next.is_word() && next.kind != Kind::Comma && next.kind != Kind::Dash)
    });
    if !first || quote == 0 || !is_alone {
        return None;
    }
    let last = article.token(quote - 1)?;
    let sentence = article.sentence_of(quote - 1);
    // The quote that the paragraph before ends with goes on, or what it tells leads to this one.
    if let Kind::Quote(_) = last.kind {
        let previous = before.last()?;
        return Some(Attribution { rule: Rule::LedTo, mention: previous.mention.clone() });
    }
    article.told_before_end(quote, &sentence)
}

fn speaker(article: &Article<'_>, people: &People, mention: &Mention) -> Speaker {
    let name = people.full_name(article, mention).or_else(|| people.described(article, mention));
    let mut standing = article.standing(mention);
    if standing.role.is_none()
        && let Some(name) = &name
    {
        // What they are is told where they are named in full.
        let in_full = article.phrase_ending(name.end, article.sentence_of(name.start).start);
        let in_full = in_full.filter(|full| full.name.as_ref() == Some(name));
        let fuller = article.standing(&in_full.unwrap_or(Mention {
            words: name.clone(),
            form: Form::Name,
            name: Some(name.clone()),
        }));
        standing = if fuller.role.is_some() || standing.affiliation.is_none() { fuller } else { standing };
    }
    Speaker {
        mention: article.place(&mention.words),
        name: name.map(|name| article.place(&name)),
        is_pronoun: mention.form == Form::Pronoun,
        role: standing.role.map(|role| article.place(&role)),
        affiliation: standing.affiliation.map(|affiliation| article.place(&affiliation)),
    }
}
