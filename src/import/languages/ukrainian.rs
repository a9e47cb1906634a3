//! Ukrainian.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static UKRAINIAN: Language = Language {
    tag: "uk",
    capitals: Capitals::Names,
    verb_first: false,
    modifier_first: false,
    proclitics: &[],
    words: &[(Class::SAYS, "")],
};
