//! The claim that is checked: a quote, with the text around it.

use super::names::Names;
use crate::bundle::{Quote, SpeakerId};

/// A quote as claimed: that a text prints these words as the speaker's.
#[derive(Clone, Debug, Default)]
pub struct Claim<'a> {
    /// The quoted words; more than one fragment where narration interrupts them.
    pub fragments: Vec<&'a str>,
    /// The text right before the first fragment.
    pub prefix: Option<&'a str>,
    /// The text right after the last fragment.
    pub suffix: Option<&'a str>,
    /// The speaker, and the names of all speakers: narration that names another speaker ends a quote.
    pub speaker: Option<(SpeakerId, &'a Names)>,
}

impl<'a> Claim<'a> {
    /// A claim about the words alone, without context or speaker.
    #[must_use]
    pub fn new<S: AsRef<str>>(fragments: &'a [S]) -> Self {
        Self { fragments: fragments.iter().map(AsRef::as_ref).collect(), ..Self::default() }
    }

    /// The full claim of a quote in a bundle.
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
