//! What words between quotation marks look like: a sentence, a title, a single word.

use super::{
    article::Article,
    language::{Capitals, Class},
    tokens::{Kind, last_sign},
};
use crate::verify::is_unspaced;

/// What can be told from the words alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// Number of words; of letters by two, where there are no spaces between words.
    pub(super) words: usize,
    /// Whether it ends in a point, or in another sign that ends a sentence.
    pub(super) is_ended: bool,
    /// Whether all words of more than three letters begin with a capital one.
    pub(super) is_title_case: bool,
    /// Whether its first word has no capital letter, in a script that has them.
    pub(super) starts_small: bool,
}

impl Article<'_> {
    /// What a segment looks like.
    pub(super) fn shape(&self, segment: usize) -> Shape {
        let said = self.said(segment);
        let last = last_sign(said);
        let unspaced = said.chars().filter(|&c| is_unspaced(c) && c.is_alphanumeric()).count();
        let spaced: Vec<&str> = said
            .split(|c: char| c.is_whitespace() || is_unspaced(c))
            .filter(|word| word.contains(char::is_alphanumeric))
            .collect();
        let long = spaced.iter().filter(|word| word.chars().count() > 3);
        let (capital, small) = long.fold((0_usize, 0_usize), |(capital, small), word| {
            let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
            if word.starts_with(char::is_lowercase) { (capital, small + 1) } else { (capital + 1, small) }
        });
        Shape {
            words: spaced.len() + unspaced.div_ceil(2),
            is_ended: matches!(last, Some('.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟')),
            is_title_case: self.has_capitals() && capital > 0 && small == 0,
            starts_small: said.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_lowercase),
        }
    }

    /// Whether whoever says a segment speaks of themselves. What has no spaces is not looked at.
    pub(super) fn has_first_person(&self, segment: usize) -> bool {
        let words = self.said(segment).split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
        words.filter(|word| !word.is_empty()).any(|word| {
            let word = word.to_lowercase().replace('’', "'");
            self.lexicon.class(&word).is(Class::FIRST_PERSON)
        })
    }

    /// Whether a word such as “as” leads to a segment: described it as …
    pub(super) fn is_compared(&self, segment: usize) -> bool {
        let before = self.quotes.get(segment).and_then(|quote| self.token(quote.checked_sub(1)?));
        // Where all nouns have capital letters, what is called a so-and-so is no name, either.
        let leads = match self.language.capitals {
            Capitals::Nouns => Class::AS.or(Class::INDEFINITE),
            _ => Class::AS,
        };
        before.is_some_and(|before| before.is_word() && before.is(leads))
    }

    /// Whether the words before a quote introduce a name or a term.
    pub(super) fn is_named(&self, quote: usize) -> bool {
        let sentence = self.sentence_of(quote);
        let before = (sentence.start..quote).rev().take(2);
        before
            .filter_map(|nth| self.token(nth))
            .take_while(|token| token.is_word())
            .any(|token| token.is(Class::NAMING))
    }

    /// Whether the words before a quote, or right after it, are about a work, a broadcast or the like.
    pub(super) fn is_about_work(&self, quote: usize) -> bool {
        let sentence = self.sentence_of(quote);
        let before = (sentence.start..quote).rev().take(4).take_while(|&nth| !self.is_kind(nth, Kind::Stop));
        let after = quote + 1..sentence.end.min(quote + 2);
        let is_work = |nth: usize| self.token(nth).is_some_and(|token| token.is_word() && token.is(Class::WORK));
        before.into_iter().any(is_work) || after.into_iter().any(is_work)
    }
}
