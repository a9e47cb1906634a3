//! How much a place in an article tells that the next pronoun stands for whoever is named there.

use std::ops::Range;

use crate::import::{
    article::Article,
    language::{Capitals, Class},
    tokens::Kind,
};

/// How much a place tells that what comes next is about whom it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// An object, or somebody's genitive.
    Other,
    /// The subject of a clause that another one depends on: “When Holt came, …”
    Aside,
    Subject,
    /// The subject of a verb of saying.
    Speaker,
}

/// Number of words in a clause before the one that a sentence is about.
const ASIDE: usize = 40;

/// How much a place tells that it names the subject of a clause: no preposition stands before it, it is nobody's
/// genitive, and says nothing about the noun after it.
pub(super) fn weight(article: &Article<'_>, name: &Range<usize>) -> Weight {
    let is = |nth: usize, any: Class| article.token(nth).is_some_and(|token| token.is_word() && token.is(any));
    let last = name.end.checked_sub(1).and_then(|last| article.token(last));
    let modifies = is(name.end, Class::ROLE.or(Class::TITLE)) && !is(name.end, Class::SAYS);
    if modifies || last.is_some_and(|last| last.is_genitive) {
        return Weight::Other;
    }
    let sentence = article.sentence_of(name.start);
    let finite = |nth: usize| is(nth, Class::SAYS) && !is(nth, Class::NONFINITE) && !article.is_name_like(nth);
    let says_after = finite(name.end) || is(name.end, Class::BETWEEN) && finite(name.end + 1);
    let mut before = name.start;
    // Titles and roles stand before a name.
    while before > sentence.start
        && article.token(before - 1).is_some_and(|token| {
            token.is_word()
                && (token.is(Class::TITLE.or(Class::ROLE).or(Class::DETERMINER).or(Class::FORMER))
                    || token.is_capital && !token.is(Class::PREPOSITION.or(Class::CLAUSE).or(Class::SOURCE)))
        })
    {
        before -= 1;
    }
    let preposition = before.checked_sub(1).filter(|&before| before >= sentence.start);
    if preposition.is_some_and(|before| is(before, Class::SOURCE)) {
        return Weight::Speaker;
    }
    if preposition.is_some_and(|before| is(before, Class::PREPOSITION) && !is(before, Class::CLAUSE)) {
        return Weight::Other;
    }
    if says_after || preposition.is_some_and(finite) && says_before(article, name.end) {
        return Weight::Speaker;
    }
    let begins = before == sentence.start;
    let follows = before.checked_sub(1).and_then(|before| article.token(before)).is_some_and(|token| {
        !token.is_word() && article.language.capitals == Capitals::Names
            || token.is_word() && token.is(Class::CLAUSE.or(Class::THAT)) && !token.is(Class::PREPOSITION)
    });
    // “When Holt came, Birch left”: the second is whom it is about.
    let opens_aside = is(sentence.start, Class::CLAUSE.or(Class::PREPOSITION)) && sentence.start < name.start;
    let has_comma = (sentence.start..name.start).take(ASIDE).any(|nth| article.is_kind(nth, Kind::Comma));
    match begins || follows {
        true if opens_aside && !has_comma => Weight::Aside,
        true => Weight::Subject,
        false => Weight::Other,
    }
}

/// Whether nothing but the end of a clause follows a subject that stands after its verb.
fn says_before(article: &Article<'_>, end: usize) -> bool {
    article.token(end).is_none_or(|token| !token.is_word() || token.is(Class::PREPOSITION.or(Class::TIME)))
}
