//! What is said of a text: a quote with what stands around it.

use super::names::Names;
use crate::bundle::{Quote, SpeakerId};

/// What is said of a text: that it prints these words as somebody's.
#[derive(Clone, Debug, Default)]
pub struct Claim<'a> {
    /// The words; more than one where narration stands between them.
    pub fragments: Vec<&'a str>,
    /// What stands right before the first.
    pub prefix: Option<&'a str>,
    /// What stands right after the last.
    pub suffix: Option<&'a str>,
    /// Who says them, and the names of all who speak: where narration names another one, what follows is not taken for the
    /// same quote.
    pub speaker: Option<(SpeakerId, &'a Names)>,
}

impl<'a> Claim<'a> {
    /// Of words alone.
    #[must_use]
    pub fn new<S: AsRef<str>>(fragments: &'a [S]) -> Self {
        Self { fragments: fragments.iter().map(AsRef::as_ref).collect(), ..Self::default() }
    }

    /// All that a quote claims.
    #[must_use]
    pub fn of(quote: &'a Quote, names: &'a Names) -> Self {
        Self {
            prefix: quote.prefix.as_deref(),
            suffix: quote.suffix.as_deref(),
            speaker: quote.speaker.map(|speaker| (speaker, names)),
            ..Self::new(&quote.fragments)
        }
    }
}
