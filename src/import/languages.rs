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
