//! The languages that quotes can be found in.

mod arabic;
mod chinese;
mod english;
mod french;
mod german;
mod hebrew;
mod russian;
mod spanish;
mod ukrainian;

use super::language::Language;

pub(super) use self::{chinese::CHINESE, english::ENGLISH};

/// All of them.
pub(super) const ALL: &[&Language] = &[
    &ENGLISH,
    &german::GERMAN,
    &french::FRENCH,
    &spanish::SPANISH,
    &ukrainian::UKRAINIAN,
    &russian::RUSSIAN,
    &arabic::ARABIC,
    &hebrew::HEBREW,
    &CHINESE,
];

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::import::language::{Class, LONGEST_PHRASE};

    #[test]
    fn words_are_as_they_are_looked_up() {
        for language in ALL {
            for (_, list) in language.words {
                assert!(!list.is_empty(), "{}", language.tag);
                for entry in list.split_whitespace() {
                    assert_eq!(entry, entry.to_lowercase(), "{}", language.tag);
                    assert!(!entry.contains('’'), "{}: {entry}", language.tag);
                    assert!(entry.split('_').count() <= LONGEST_PHRASE, "{}: {entry}", language.tag);
                }
            }
        }
    }

    #[test]
    fn every_language_has_what_the_rules_ask_for() {
        for language in ALL {
            for class in [Class::SAYS, Class::JUDGES, Class::SOURCE, Class::HE, Class::SHE, Class::ROLE, Class::WORK] {
                let has = language.words.iter().any(|&(words, _)| words.is(class));
                assert!(has, "{} {class:?}", language.tag);
            }
        }
    }
}
