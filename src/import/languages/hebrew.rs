//! Hebrew.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static HEBREW: Language = Language {
    tag: "he",
    capitals: Capitals::None,
    verb_first: false,
    modifier_first: false,
    proclitics: &[],
    words: &[(Class::SAYS, "")],
};
