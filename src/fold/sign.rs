//! Classes of characters for comparing texts: marks, dashes, accents, digits, and invisible characters.
//!
//! They are written out, and tested against Unicode's properties below: looking a character up in a set takes as long
//! as the rest of folding, and a browser would have to load the sets.

/// Whether a character is invisible and cannot be typed: `Default_Ignorable_Code_Point`.
#[rustfmt::skip]
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Whether a character has no shape of its own: an accent or an invisible character.
pub(crate) fn extends(c: char) -> bool {
    !c.is_alphanumeric() && is_shapeless(c)
}

/// As [`extends`], but also for signs that are letters, as some vowels are.
pub(super) fn is_shapeless(c: char) -> bool {
    // The standard library's `Debug` writes these as code points. Using that avoids another table in the browser.
    !c.is_ascii() && !c.is_whitespace() && c.escape_debug().nth(1) == Some('u')
}

/// Whether a character is a dash: `Dash`.
#[rustfmt::skip]
pub(super) fn is_dash(c: char) -> bool {
    matches!(c,
        // of several scripts
        '-' | '‐'..='―' | '⁓' | '−' | '⸗' | '⸚' | '⸺' | '⸻' | '⹀' | '\u{2e5d}' | '〜' | '〰' | '゠'
        // of one
        | '֊' | '־' | '᐀' | '᠆' | '\u{10d6e}' | '\u{10ead}'
        // that decompose
        | '⁻' | '₋' | '︱' | '︲' | '﹘' | '﹣' | '－'
    )
}

/// Standalone accents that are typed as apostrophes. Decomposed, they would become a space with an accent.
pub(super) fn before_decomposing(c: char) -> char {
    match c {
        '´' | '\u{1ffd}' | '\u{384}'
        // Greek breathings, with and without an accent.
        | '\u{1fbd}' | '\u{1fbf}' | '\u{1fcd}'..='\u{1fcf}' | '\u{1fdd}'..='\u{1fdf}' | '\u{1ffe}' => '\'',
        _ => c,
    }
}

/// Whether a mark is an apostrophe or used as one: the single ones of `Quotation_Mark`, those called apostrophe,
/// primes, the modifier letters that CLDR's transform Latin-ASCII treats as marks, and those that stand for letters in
/// romanised Arabic and Hebrew.
#[rustfmt::skip]
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c,
        // quotation marks
        '\'' | '‘'..='‛' | '‹' | '›' | '＇'
        // others
        | '`' | '′' | '‵' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ʾ' | 'ʿ' | 'ˈ' | 'ꞌ' | '՚' | '׳' | 'ߴ' | 'ߵ'
    )
}

/// Whether a mark is a double quotation mark or used as one.
#[rustfmt::skip]
pub(super) fn is_quotation_mark(c: char) -> bool {
    matches!(c,
        // quotation marks
        '"' | '«' | '»' | '“'..='‟' | '⹂' | '「'..='』' | '〝'..='〟' | '﹁'..='﹄' | '＂' | '｢' | '｣'
        // others
        | 'ʺ' | 'ˮ' | '״'
    )
}

/// Whether a character is an accent of Latin, Greek or Cyrillic, a point of Hebrew or a vowel sign of Arabic: the
/// `Grapheme_Extend` characters in the blocks of these scripts and in those that all scripts share.
#[rustfmt::skip]
pub(super) fn is_accent(c: char) -> bool {
    matches!(c,
        // of several scripts
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1af0}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20f0}'
        | '\u{fe20}'..='\u{fe2f}'
        // Cyrillic
        | '\u{483}'..='\u{489}' | '\u{2de0}'..='\u{2dff}' | '\u{a66f}'..='\u{a672}' | '\u{a674}'..='\u{a67d}'
        | '\u{a69e}' | '\u{a69f}'
        // Hebrew
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'..='\u{5c9}'
        // Arabic
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}'
        | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{897}'..='\u{89f}' | '\u{8ca}'..='\u{8e1}'
        | '\u{8e3}'..='\u{8ff}'
    )
}

/// Whether a sign turns a Cyrillic letter into another one that keyboards have: й, ї, ў, Macedonian ѓ and ќ, Tajik ӣ
/// and ӯ, and the like in other languages. ё is not among them: Russian mostly prints е for it. All other signs mark
/// stress.
pub(super) fn makes_cyrillic(base: char, sign: char) -> bool {
    match sign {
        '\u{306}' => matches!(base, 'а'..='я'),
        '\u{308}' => matches!(base, 'а'..='ӿ') && base != 'е',
        '\u{301}' => matches!(base, 'г' | 'к'),
        '\u{304}' => matches!(base, 'и' | 'у'),
        _ => false,
    }
}

/// Whether a folded text begins with a sign that turns the letter before it into another one: the signs that are kept
/// on Cyrillic letters, kana's voicing marks, and the nuktas of Indian scripts.
pub(crate) fn makes_another(folded: &str) -> bool {
    matches!(
        folded.chars().next(),
        Some(
            '\u{301}'
                | '\u{304}'
                | '\u{306}'
                | '\u{308}'
                | '\u{3099}'
                | '\u{309a}'
                | '\u{93c}'
                | '\u{9bc}'
                | '\u{a3c}'
                | '\u{abc}'
                | '\u{b3c}'
                | '\u{c3c}'
                | '\u{cbc}'
        )
    )
}

/// The ASCII digit for a digit of another script.
pub(super) fn digit(c: char) -> Option<char> {
    /// The zeros of the digits in Unicode's first plane; the others follow in order.
    const ZEROS: [u16; 35] = [
        0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
        0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
        0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
    ];
    let code = u16::try_from(u32::from(c)).ok()?;
    let zero = ZEROS.get(ZEROS.partition_point(|&zero| zero <= code).checked_sub(1)?)?;
    char::from_digit((code - zero).into(), 10)
}

#[cfg(test)]
mod tests {
    use icu_properties::{
        CodePointMapData, CodePointSetData,
        props::{BinaryProperty, Dash, DefaultIgnorableCodePoint, GeneralCategory, GraphemeExtend, QuotationMark},
    };

    use super::*;

    /// The characters that have a property, and those that are in a kind.
    #[track_caller]
    fn is_property<P: BinaryProperty>(is_in_kind: impl Fn(char) -> bool) {
        let property = CodePointSetData::new::<P>();
        for c in '\0'..=char::MAX {
            assert_eq!(is_in_kind(c), property.contains(c), "{c:?} U+{:04X}", c as u32);
        }
    }

    #[test]
    fn what_is_written_out_is_what_unicode_has() {
        is_property::<DefaultIgnorableCodePoint>(is_unseen);
        is_property::<Dash>(is_dash);
        let others = "`′‵ʹʺʻʼʽʾʿˈˮꞌ՚׳״ߴߵ";
        is_property::<QuotationMark>(|c| (is_apostrophe(c) || is_quotation_mark(c)) && !others.contains(c));
    }

    #[test]
    fn digits_are_those_of_all_scripts_of_the_first_plane() {
        let categories = CodePointMapData::<GeneralCategory>::new();
        // Those of full width decompose.
        for c in '\u{80}'..='\u{feff}' {
            assert_eq!(
                digit(c).is_some(),
                categories.get(c) == GeneralCategory::DecimalNumber,
                "{c:?} U+{:04X}",
                c as u32
            );
        }
        let digits: String = "٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०९ ๐๙ ꯰꯹".chars().map(|c| digit(c).unwrap_or(c)).collect();
        assert_eq!(digits, "0123456789 0123456789 09 09 09");
    }

    /// By block: of what scripts share, Cyrillic, Hebrew and Arabic. Syriac and N'Ko stand between the last two.
    #[test]
    fn accents_are_the_signs_of_five_scripts() {
        let extends = CodePointSetData::new::<GraphemeExtend>();
        for c in '\0'..=char::MAX {
            let is_of_these = matches!(c,
                '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
                | '\u{fe20}'..='\u{fe2f}'
                | '\u{400}'..='\u{52f}' | '\u{2de0}'..='\u{2dff}' | '\u{a640}'..='\u{a69f}'
                | '\u{590}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{870}'..='\u{8ff}'
            );
            assert_eq!(is_accent(c), is_of_these && extends.contains(c), "{c:?} U+{:04X}", c as u32);
        }
    }
}
