//! Chinese.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static CHINESE: Language = Language {
    tag: "zh",
    capitals: Capitals::None,
    verb_first: false,
    modifier_first: false,
    proclitics: &[],
    words: &[(Class::SAYS, "")],
};
