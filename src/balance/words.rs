//! Counts the words of texts.

use crate::{
    bundle::{Index, Quote, QuoteId},
    compare::Comparison,
    corpus::Corpus,
    verify::is_unspaced,
};

/// Number of bytes counted in one step: less than a frame in a browser.
const STEP: usize = 1024 * 1024;

/// The word counts of one bundle's quotes, as far as they were needed.
#[derive(Clone, Debug, Default)]
pub struct WordCounts {
    /// The number of words plus one; 0 if not counted yet.
    counts: Vec<usize>,
}

impl WordCounts {
    /// Counts the words of the next shown quotes, and returns whether any are left.
    pub fn advance(&mut self, corpus: &Corpus, comparison: &Comparison) -> bool {
        let mut left = STEP;
        for (id, _, quote) in corpus.bundle().quotes.iter() {
            let is_counted = self.counts.get(id.get()).is_some_and(|&count| count > 0);
            let Some(quote) = quote.filter(|_| !is_counted && comparison.has(id)) else { continue };
            if left == 0 {
                return true;
            }
            self.of(id, quote);
            left = left.saturating_sub(quote.fragments.iter().map(|fragment| fragment.len()).sum());
        }
        false
    }

    /// The number of words in all fragments of a quote.
    pub(super) fn of(&mut self, id: QuoteId, quote: &Quote) -> usize {
        if self.counts.len() <= id.get() {
            self.counts.resize(id.get() + 1, 0);
        }
        let Some(count) = self.counts.get_mut(id.get()) else { return 0 };
        if *count == 0 {
            *count = 1 + quote.fragments.iter().map(|fragment| word_count(fragment)).sum::<usize>();
        }
        *count - 1
    }
}

/// The number of words of a text. A word is a run without white space that has a letter or a digit: “don’t”, “66.9” and
/// “plug-in” are one each, and a lone dash is none. That is the rule of `LibreOffice` (help page “Counting Words”), except
/// that `LibreOffice` also counts lone marks. In scripts that are written without spaces, every ideograph or letter counts,
/// as Microsoft Word does for Chinese and Japanese; so counts of texts in different scripts cannot be compared.
#[must_use]
pub fn word_count(text: &str) -> usize {
    let mut count = 0;
    // 1 if a letter or digit was seen since the last white space, else 0.
    let mut in_word = 0;
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        if byte.is_ascii() {
            // Word ends are unpredictable, so branching there would take most of the time.
            let is_letter = usize::from(byte.is_ascii_alphanumeric());
            count += is_letter & (in_word ^ 1);
            in_word = (in_word | is_letter) & usize::from(!matches!(byte, b' ' | b'\t'..=b'\r'));
            continue;
        }
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { continue };
        // One byte is taken already.
        bytes.nth(c.len_utf8() - 2);
        if c.is_whitespace() {
            in_word = 0;
        } else if c.is_alphanumeric() {
            let is_unspaced = usize::from(is_unspaced(c));
            count += (in_word ^ 1) | is_unspaced;
            in_word = is_unspaced ^ 1;
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_what_stands_between_spaces() {
        for (text, words) in [
            ("", 0),
            ("We need a bridge.", 4),
            ("  Don’t,\n\tsay 66.9 — or “non-violent”! ", 5),
            ("… — !", 0),
            ("peace\u{a0}now", 2),
            ("Cafe\u{301} Zürich", 2),
            ("Нам нужен мост", 3),
            ("אנחנו צריכים גשר", 3),
            ("نحن بحاجة", 2),
            ("我们需要第2座桥。", 8),
            ("我们need a桥", 5),
            ("ありがとう", 5),
            ("다리가 필요하다", 2),
        ] {
            assert_eq!(word_count(text), words, "{text}");
        }
    }

    proptest! {
        /// As splitting at white space tells, where no script does without.
        #[test]
        fn counts_as_splitting_does(text in "[a-z0-9 \\t\\n.,’—éßЖשא\u{a0}\u{2003}\u{301}]{0,60}") {
            let words = text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
            prop_assert_eq!(word_count(&text), words.count());
        }

        #[test]
        fn words_of_texts_add_up(one in "\\PC*", other in "\\PC*") {
            prop_assert_eq!(word_count(&format!("{one} {other}")), word_count(&one) + word_count(&other));
        }
    }
}
