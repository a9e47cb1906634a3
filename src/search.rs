//! Finding words in quotes, whatever their case, accents or composition.

use memchr::memmem::Finder;

use crate::bundle::{Bundle, QuoteId};

/// Takes case, accents, width and composition from a text: what two spellings of a word share.
///
/// What that means for each letter is one of the larger tables of a browser, so a page uses the
/// browser's own and everything else [`fold`].
pub type Fold = fn(&str) -> String;

/// Every quote's text, folded, end to end. A search sweeps over it: at the size of a bundle that is
/// faster than keeping an index, and nothing has to be built before the first search.
#[derive(Clone, Debug)]
pub struct SearchText {
    fold: Fold,
    folded: String,
    /// Where each quote's text ends.
    ends: Vec<usize>,
    quotes: Vec<QuoteId>,
}

/// Stands between texts, so that no word is found across two; folding leaves it out of words.
const BETWEEN: char = '\u{1f}';

impl SearchText {
    /// Folds all quotes of a bundle.
    #[must_use]
    pub fn new(bundle: &Bundle, fold: Fold) -> Self {
        let mut text = Self { fold, folded: String::new(), ends: Vec::new(), quotes: Vec::new() };
        for (id, _, quote) in bundle.quotes.iter() {
            let Some(quote) = quote else { continue };
            for fragment in &quote.fragments {
                text.folded.push_str(&fold(fragment));
                text.folded.push(BETWEEN);
            }
            text.ends.push(text.folded.len());
            text.quotes.push(id);
        }
        text
    }

    /// The quotes in which every word of `query` occurs, in the bundle's order; all of them where it
    /// has no word.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<QuoteId> {
        let query = (self.fold)(query);
        let mut words: Vec<&str> =
            query.split(|c: char| c.is_whitespace() || c == BETWEEN).filter(|word| !word.is_empty()).collect();
        // The longest word is likely the rarest: it sweeps, the others only look at what it found.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let Some((sweeping, others)) = words.split_first() else { return self.quotes.clone() };
        let sweep = Finder::new(sweeping);
        let others: Vec<Finder<'_>> = others.iter().map(Finder::new).collect();
        let mut found = Vec::new();
        let (mut from, mut position) = (0, 0);
        while let Some(at) = self.folded.as_bytes().get(from..).and_then(|rest| sweep.find(rest)) {
            let at = from + at;
            position += self.ends.get(position..).unwrap_or_default().partition_point(|&end| end <= at);
            let (Some(&end), Some(&quote)) = (self.ends.get(position), self.quotes.get(position)) else { break };
            let start = position.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
            let text = self.folded.as_bytes().get(start..end).unwrap_or_default();
            if others.iter().all(|word| word.find(text).is_some()) {
                found.push(quote);
            }
            from = end;
        }
        found
    }
}

/// [`Fold`] by Unicode's tables.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn fold(text: &str) -> String {
    use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

    let mut folded = String::with_capacity(text.len());
    // No rule below reaches across an ASCII character, and most texts are little else.
    for part in text.as_bytes().chunk_by(|one, other| one.is_ascii() == other.is_ascii()) {
        // Cut between an ASCII character and another one, it is text.
        let Ok(part) = std::str::from_utf8(part) else { continue };
        if part.is_ascii() {
            folded.push_str(&part.to_ascii_lowercase());
        } else {
            let letters = part.nfkd().filter(|&c| !is_combining_mark(c));
            // By way of upper case, where ß is SS and both sigmas are one; what comes of it may decompose again.
            let same_case = letters.flat_map(char::to_uppercase).flat_map(char::to_lowercase);
            folded.extend(same_case.nfkd().filter(|&c| !is_combining_mark(c)));
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;
    use crate::bundle::parse;

    #[test]
    fn spellings_of_a_word_fold_alike() {
        for (one, other) in [
            ("Zelenskyy", "ZELENSKYY"),
            ("Café", "cafe\u{301}"),
            ("CAFÉ", "cafe"),
            ("Straße", "STRASSE"),
            ("ΟΔΟΣ", "οδος"),
            ("οδος", "οδοσ"),
            ("İstanbul", "istanbul"),
            ("ｗｉｄｅ", "wide"),
            ("ﬁve", "FIVE"),
            ("Київ", "КИЇВ"),
            ("שָׁלוֹם", "שלום"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn finds_every_word_in_any_order() {
        let bundle = parse(
            r#"{ "standpoint": 1, "name": "n", "quotes": [
                { "id": "a", "text": "Peace is a process." },
                { "id": "b", "text": ["They want", "peace"] },
                { "id": "c", "text": "Café" }] }"#
                .as_bytes(),
        )
        .unwrap();
        let text = SearchText::new(&bundle, fold);
        for (query, expected) in [
            ("peace", &["a", "b"][..]),
            ("process PEACE", &["a"]),
            ("wantpeace", &[]),    // not across fragments
            ("process.they", &[]), // nor across quotes
            ("cafe", &["c"]),
            ("CAFE\u{301}", &["c"]),
            ("war", &[]),
            ("  ", &["a", "b", "c"]),
        ] {
            let found: Vec<&str> = text.find(query).into_iter().map(|quote| bundle.quotes.id(quote)).collect();
            assert_eq!(found, expected, "{query}");
        }
    }

    proptest! {
        #[test]
        fn composition_and_case_make_no_difference(text in "\\PC*") {
            let folded = fold(&text);
            prop_assert_eq!(&fold(&text.nfc().collect::<String>()), &folded);
            prop_assert_eq!(&fold(&text.nfd().collect::<String>()), &folded);
            prop_assert_eq!(&fold(&text.to_lowercase()), &folded);
            // An iota written below a vowel is an accent here, and a letter once it is upper case.
            if !text.nfkd().any(|c| c == '\u{345}') {
                prop_assert_eq!(&fold(&text.to_uppercase()), &folded);
            }
            prop_assert_eq!(&fold(&folded), &folded);
        }
    }
}
