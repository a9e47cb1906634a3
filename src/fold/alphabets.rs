//! Letters of an alphabet that count as equal in a search.

use super::fold;

/// The letters of the interface's nine languages: CLDR's main exemplar characters.
const ALPHABETS: [(&str, &str); 8] = [
    ("en", "a b c d e f g h i j k l m n o p q r s t u v w x y z"),
    ("de", "a ä b c d e f g h i j k l m n o ö p q r s ß t u ü v w x y z"),
    ("es", "a á b c d e é f g h i í j k l m n ñ o ó p q r s t u ú ü v w x y z"),
    ("fr", "a à â æ b c ç d e é è ê ë f g h i î ï j k l m n o ô œ p q r s t u ù û ü v w x y ÿ z"),
    ("ru", "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я"),
    ("uk", "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я"),
    ("he", "א ב ג ד ה ו ז ח ט י כ ך ל מ ם נ ן ס ע פ ף צ ץ ק ר ש ת"),
    ("ar", "ء أ ؤ إ ئ ا آ ب ة ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ى ي"),
];

/// Letters that may be treated as equal, and why.
const PERMITTED: &[(&str, &str, &str)] = &[
    ("de", "a ä", "in CLDR's order of letters the dots count only where all else is equal; keyboards without ä have a"),
    ("de", "o ö", "the same"),
    ("de", "u ü", "the same"),
    ("es", "a á", "an accent tells where the stress is, and is left out when typing"),
    ("es", "e é", "the same"),
    ("es", "i í", "the same"),
    ("es", "o ó", "the same"),
    ("es", "u ú ü", "the same; the dots tell that the u is spoken"),
    (
        "es",
        "n ñ",
        "Spanish names stand in texts of all languages, and most readers' keyboards have no ñ: as CLDR's root order has it",
    ),
    ("fr", "a à â", "CLDR's order of letters; search engines in French take no account of accents"),
    ("fr", "c ç", "the same"),
    ("fr", "e é è ê ë", "the same"),
    ("fr", "i î ï", "the same"),
    ("fr", "o ô", "the same"),
    ("fr", "u ù û ü", "the same"),
    ("fr", "y ÿ", "the same"),
    ("ru", "е ё", "Russian prints е for ё but in books for children; CLDR's order of letters has both as one"),
    ("ar", "ا أ إ آ", "CLDR's rules for searching (root); the hamza is mostly left out when typing"),
    ("ar", "و ؤ", "CLDR's rules for searching (root)"),
    ("ar", "ي ى ئ", "CLDR's rules for searching (root); Egypt prints ى for a final ي"),
    ("ar", "ه ة", "CLDR's rules for searching (root); the dots of a final ة are often left out"),
];

#[test]
fn letters_of_an_alphabet_are_one_only_where_it_is_permitted() {
    for (language, alphabet) in ALPHABETS {
        let letters: Vec<&str> = alphabet.split(' ').collect();
        for (at, one) in letters.iter().enumerate() {
            for other in letters.iter().skip(at + 1) {
                let is_permitted = PERMITTED.iter().any(|(of, joined, _)| {
                    let has = |letter| joined.split(' ').any(|joined| joined == letter);
                    *of == language && has(*one) && has(*other)
                });
                assert_eq!(fold(one) == fold(other), is_permitted, "{language}: {one} and {other}");
            }
        }
    }
}

/// The ninth alphabet.
#[test]
fn no_two_chinese_characters_are_one() {
    for c in ('\u{4e00}'..='\u{9fff}').chain('\u{20000}'..='\u{20fff}') {
        assert_eq!(fold(&c.to_string()), c.to_string(), "{c}");
    }
}

#[test]
fn signs_that_make_other_letters_are_kept() {
    for (one, other) in [
        ("й", "и"), // Russian, Ukrainian
        ("Ї", "І"),
        ("ў", "у"), // Belarusian
        ("ґ", "г"),
        ("ќ", "к"), // Macedonian
        ("ѓ", "г"),
        ("ӣ", "и"), // Tajik
        ("か", "が"),
        ("は", "ば"),
        ("は", "ぱ"),
        ("ｶ", "ｶﾞ"),
        ("क", "क़"),  // nukta
        ("क", "कि"), // vowel signs, on either side
        ("का", "की"),
        ("क", "क्"), // virama
        ("ক", "কা"),
        ("மை", "மெ"),
        ("มา", "ม้า"), // tones
        ("กี", "กิ"),
        ("ກາ", "ກ່າ"),
        ("ကာ", "က"),
        ("ក", "ក្"),
        ("ཀ", "ཀི"),
        ("가", "각"),
        ("가", "거"),
        ("ㄅㄚˊ", "ㄅㄚˋ"), // Zhuyin's tones
        ("ܒܰ", "ܒ"),
        ("ހަ", "ހ"),
    ] {
        assert_ne!(fold(one), fold(other), "{one} {other}");
    }
}

#[test]
fn signs_that_are_left_out_when_typing_are_dropped() {
    for (printed, typed) in [
        ("Zürich", "zurich"),
        ("Nguyễn", "nguyen"),
        ("Ἀθῆναι", "αθηναι"),
        ("ΐ", "ι"),
        ("за́мок", "замок"), // a stress
        ("приве\u{300}т", "привет"),
        ("Ё", "е"),
        ("їи́", "їи"),
        ("שָׁלוֹם", "שלום"),
        ("בְּרֵאשִׁ֖ית", "בראשית"),
        ("مُحَمَّد", "محمد"),
        ("رَحْمٰن", "رحمن"),
        ("ﷲ", "الله"),
    ] {
        assert_eq!(fold(printed), fold(typed), "{printed}");
    }
}
