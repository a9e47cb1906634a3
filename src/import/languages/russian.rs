//! Russian.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static RUSSIAN: Language = Language {
    tag: "ru",
    capitals: Capitals::Names,
    verb_first: false,
    modifier_first: false,
    proclitics: &[],
    words: &[(Class::SAYS, "")],
};
