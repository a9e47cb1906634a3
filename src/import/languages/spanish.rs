//! Spanish.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static SPANISH: Language = Language {
    tag: "es",
    capitals: Capitals::Names,
    verb_first: false,
    modifier_first: false,
    proclitics: &[],
    words: &[(Class::SAYS, "")],
};
