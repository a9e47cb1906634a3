//! Maps a folded text back to the original.

use std::ops::Range;

use super::{TATWEEL, fold, normalize, sign::is_shapeless};

/// A folded text with a mapping back to the original.
#[derive(Debug)]
pub struct Traced {
    /// The result of [`fold`] or [`normalize`].
    pub folded: String,
    /// The end of each character in the folded text, and the byte range of the original that it comes from, with all
    /// accents.
    characters: Vec<(usize, Range<usize>)>,
}

impl Traced {
    /// Folds a text character by character.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self::by(fold, text)
    }

    /// As [`Self::new`], with [`normalize`] instead of [`fold`].
    #[must_use]
    pub fn normalized(text: &str) -> Self {
        Self::by(normalize, text)
    }

    fn by(fold: fn(&str) -> String, text: &str) -> Self {
        let mut folded = String::with_capacity(text.len());
        let mut characters = Vec::new();
        let mut start = 0;
        let mut chars = text.char_indices().peekable();
        while chars.next().is_some() {
            while chars.next_if(|&(_, c)| belongs(c)).is_some() {}
            let end = chars.peek().map_or(text.len(), |&(at, _)| at);
            let plain = fold(text.get(start..end).unwrap_or_default());
            // Of several spaces, the first is kept.
            let more = plain.strip_prefix(' ').filter(|_| folded.ends_with(' ')).unwrap_or(&plain);
            folded.push_str(more);
            characters.push((folded.len(), start..end));
            start = end;
        }
        Self { folded, characters }
    }

    /// Maps a range of the folded text to the original, in bytes: from its first to its last character, with all
    /// accents.
    #[must_use]
    pub fn place(&self, range: Range<usize>) -> Range<usize> {
        let at = |offset: usize| {
            let at = self.characters.partition_point(|&(end, _)| end <= offset);
            self.characters.get(at).map_or(0..0, |(_, place)| place.clone())
        };
        at(range.start).start..at(range.end.saturating_sub(1)).end
    }
}

/// Whether a character belongs to the one before it; also in Hangul, where a syllable may be written in letters.
fn belongs(c: char) -> bool {
    is_shapeless(c) || c == TATWEEL || matches!(c, '\u{1160}'..='\u{11ff}' | '\u{d7b0}'..='\u{d7ff}')
}
