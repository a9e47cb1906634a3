//! Names in an article's narration, and which of them are one person's.

use std::ops::Range;

use crate::import::{
    article::Article,
    language::Class,
    tokens::{Kind, Token},
};

/// Whether somebody is a man or a woman, as far as the text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    He,
    She,
}

/// Capital words in a row that may be a name.
pub(super) struct Run {
    pub(super) name: Range<usize>,
    pub(super) gender: Option<Gender>,
    pub(super) is_human: bool,
}

/// All runs of an article's narration.
pub(super) fn runs(article: &Article<'_>) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut nth = 0;
    while nth < article.tokens.len() {
        let start = nth;
        while article.is_part_of_name(nth, start) {
            nth += 1;
        }
        if nth == start {
            nth += 1;
            continue;
        }
        let name = article.at_first_name(start..nth);
        let first = article.token(name.start).and_then(gender_of);
        let before = name.start.checked_sub(1).and_then(|before| article.token(before));
        let titled = before.filter(|before| before.is_word() && before.is(Class::TITLE.or(Class::ROLE)));
        let title = titled.and_then(gender_of);
        let has_first_name = first.is_some() && name.len() > 1;
        // “Holt, a farmer”, “Holt, 49”
        let is_described = article.is_kind(name.end, Kind::Comma)
            && article.token(name.end + 1).is_some_and(|token| token.is(Class::INDEFINITE))
            || article.is_kind(name.end, Kind::Comma)
                && article.word(name.end + 1).starts_with(|c: char| c.is_ascii_digit());
        runs.push(Run { gender: title.or(first), is_human: titled.is_some() || has_first_name || is_described, name });
    }
    runs
}

impl Article<'_> {
    /// Whether a token goes on with a name that begins at `start`, or begins it.
    fn is_part_of_name(&self, nth: usize, start: usize) -> bool {
        let Some(token) = self.token(nth).filter(|token| token.is_word()) else { return false };
        let ended = nth > start && self.token(nth - 1).is_some_and(|before| before.is_genitive);
        if ended || self.token(start).is_some_and(|first| first.sentence != token.sentence) {
            return false;
        }
        if nth > start && token.is(Class::PARTICLE) && self.is_particle_at(nth) {
            let next = self.token(nth + 1);
            return token.is_capital || next.is_some_and(|next| next.is_word() && next.is_capital);
        }
        let no_name = Class::NO_NOUN.or(Class::DETERMINER).or(Class::TITLE).or(Class::ROLE).or(Class::ROLES);
        let is_first = self.sentence(token.sentence).start == nth;
        token.is_capital
            && !token.is(Class::TIME.or(Class::TITLE).or(Class::ROLE).or(Class::ROLES))
            && (!token.is(no_name) || nth > start && !is_first && !token.is(Class::CLAUSE.or(Class::PREPOSITION)))
    }
}

pub(super) fn gender_of(token: &Token) -> Option<Gender> {
    let (he, she) = (token.is(Class::HE.or(Class::MALE)), token.is(Class::SHE.or(Class::FEMALE)));
    match (token.is_word(), he, she) {
        (true, true, false) => Some(Gender::He),
        (true, false, true) => Some(Gender::She),
        _ => None,
    }
}

/// Number of letters that a last name keeps without its ending.
const SHORTEST_STEM: usize = 3;

/// The last word of a name, in lower case, without what follows it, as Jr. does.
pub(super) fn last_word(article: &Article<'_>, name: &Range<usize>) -> String {
    let is_suffix =
        |&nth: &usize| nth > name.start && article.token(nth).is_some_and(|token| token.is(Class::PARTICLE));
    let last = name.clone().rev().find(|nth| !is_suffix(nth)).unwrap_or(name.start);
    let word = article.word(last).to_lowercase();
    // In other cases than the one that names somebody.
    let stems = article.language.endings.iter().filter_map(|ending| word.strip_suffix(ending));
    let mut stems = stems.filter(|stem| stem.chars().count() >= SHORTEST_STEM);
    stems.next().map(str::to_owned).unwrap_or(word)
}

/// Whether two names of several words can be one person's: both begin alike, or one ends in the other.
pub(super) fn agree(article: &Article<'_>, one: &Range<usize>, other: &Range<usize>) -> bool {
    let first_of_both = one.len().min(other.len());
    let first = |name: &Range<usize>| article.word(name.end - first_of_both).to_lowercase();
    article.word(one.start).eq_ignore_ascii_case(article.word(other.start)) || first(one) == first(other)
}

/// Whether a word is written as people's names are, with one capital letter or a few as in `McHolt`, and no paper is
/// called so.
pub(super) fn is_plain(article: &Article<'_>, nth: usize) -> bool {
    let word = article.word(nth);
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    let is_written = capitals == 1 || ["Mc", "Mac", "O'", "O’", "De", "Le"].iter().any(|start| word.starts_with(start));
    is_written && !article.token(nth).is_some_and(|token| token.is(Class::WORK.or(Class::SPEECH)))
}
