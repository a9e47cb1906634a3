//! German.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static GERMAN: Language = Language {
    tag: "de",
    capitals: Capitals::Nouns,
    verb_first: false,
    proclitics: &[],
    words: &[(Class::SAYS, "")],
};
