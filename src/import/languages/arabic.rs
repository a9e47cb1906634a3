//! Arabic.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static ARABIC: Language = Language {
    tag: "ar",
    capitals: Capitals::None,
    verb_first: false,
    modifier_first: false,
    proclitics: &[],
    words: &[(Class::SAYS, "")],
};
