//! Words that say something only together, and of which no table can have all: gab … bekannt, nach ersten Angaben.

use std::collections::HashSet;

use super::{
    language::{Capitals, Class, Lexicon},
    tokens::Token,
};

/// Makes verbs of saying of those whose other part ends their clause: „…“, gab Holt bekannt.
pub(super) fn complete_verbs(text: &str, lexicon: &Lexicon, tokens: &mut [Token]) {
    /// Number of tokens in which the other part must come.
    const NEAR: usize = 40;
    let lower = |token: &Token| text.get(token.range.clone()).unwrap_or_default().to_lowercase();
    for nth in 0..tokens.len() {
        let Some((verb, after)) = tokens.get_mut(nth..).and_then(<[Token]>::split_first_mut) else { break };
        if !verb.is(Class::PARTED) || verb.is_capital {
            continue;
        }
        let word = lower(verb);
        let rest = after.get(..NEAR.min(after.len())).unwrap_or_default();
        let is_near = |token: &&Token| token.sentence == verb.sentence;
        let rest = rest.get(..rest.iter().take_while(is_near).count());
        let rest = rest.unwrap_or_default();
        let is_part = |(nth, token): (usize, &Token)| {
            let ends = rest.get(nth + 1).is_none_or(|next| !next.is_word() || next.is(Class::CLAUSE.or(Class::THAT)));
            token.is_word() && ends && lexicon.completes(&word, &lower(token))
        };
        if rest.iter().enumerate().any(is_part) {
            verb.class = verb.class.or(Class::SAYS);
        }
    }
}

/// Makes one source of a German preposition and a noun for what somebody holds, whatever stands between: nach ersten
/// Angaben der Werft. Where nobody is named behind it, the noun itself is the source: nach Medienberichten.
pub(super) fn join_accounts(text: &str, lexicon: &Lexicon, tokens: &mut Vec<Token>) {
    /// Number of words that may stand between.
    const BETWEEN: usize = 3;
    if lexicon.language.capitals != Capitals::Nouns {
        return;
    }
    let word = |token: &Token| text.get(token.range.clone()).unwrap_or_default();
    let mut joined = HashSet::new();
    for nth in 0..tokens.len() {
        let Some((preposition, after)) = tokens.get_mut(nth..).and_then(<[Token]>::split_first_mut) else { break };
        if !matches!(word(preposition), "nach" | "Nach") {
            continue;
        }
        let is_between = |token: &&Token| token.is_word() && !token.is_capital && !token.is(Class::SAYS);
        let between = after.iter().take(BETWEEN).take_while(is_between).count();
        let Some(noun) = after.get(between).filter(|noun| noun.is_capital && noun.is(Class::ACCOUNT)) else { continue };
        let next = after.get(between + 1).filter(|next| next.is_word());
        let is_owned = next.is_some_and(|next| next.is_capital || next.is(Class::DETERMINER.or(Class::LINK)));
        let whose = after.iter().take(between).find(|token| token.is(Class::MALE.or(Class::FEMALE)));
        let is_own = after.iter().take(between).any(|token| word(token).starts_with("eigene"));
        preposition.class = match whose {
            Some(his) if his.is(Class::MALE) => Class::SOURCE.or(Class::HE),
            Some(_) => Class::SOURCE.or(Class::SHE),
            None if is_own => Class::SOURCE.or(Class::OWN),
            None => Class::SOURCE,
        };
        if is_owned || is_own || whose.is_some() {
            let by = next.filter(|next| matches!(word(next), "von" | "vom"));
            preposition.range.end = by.unwrap_or(noun).range.end;
            joined.extend(nth + 1..nth + between + 2 + usize::from(by.is_some()));
        }
    }
    let mut nth = 0;
    tokens.retain(|_| {
        nth += 1;
        !joined.contains(&(nth - 1))
    });
}
