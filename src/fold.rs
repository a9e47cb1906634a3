//! What two spellings of a word share: the one rule by which texts are compared as their readers do.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::{CodePointSetData, props::GraphemeExtend};

/// Takes case, accents, width and composition from a text.
#[must_use]
pub fn fold(text: &str) -> String {
    let normalizer = DecomposingNormalizerBorrowed::new_nfkd();
    let accents = CodePointSetData::new::<GraphemeExtend>();
    let mut folded = String::with_capacity(text.len());
    // No rule below reaches across an ASCII character, and most texts are little else.
    for part in text.as_bytes().chunk_by(|one, other| one.is_ascii() == other.is_ascii()) {
        // Cut between an ASCII character and another one, it is text.
        let Ok(part) = std::str::from_utf8(part) else { continue };
        if part.is_ascii() {
            folded.push_str(&part.to_ascii_lowercase());
        } else {
            let letters = normalizer.normalize_iter(part.chars()).filter(|&c| !accents.contains(c));
            // By way of upper case, where ß is SS and both sigmas are one.
            folded.extend(letters.flat_map(char::to_uppercase).flat_map(char::to_lowercase));
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;

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
