//! French.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static FRENCH: Language = Language {
    tag: "fr",
    capitals: Capitals::Names,
    verb_first: false,
    modifier_first: false,
    proclitics: &[],
    words: &[(Class::SAYS, "")],
};
