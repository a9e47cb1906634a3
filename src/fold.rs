//! The one rule by which texts are compared as their readers do: in searching and highlighting, in the order of names, in
//! telling which words are alike.
//!
//! ```
//! use standpoint::fold::fold;
//!
//! assert_eq!(fold("Łucja’s  CAFÉ"), fold("lucja's cafe"));
//! assert_ne!(fold("мой"), fold("мои"));
//! ```

mod latin;
mod sign;
mod trace;

#[cfg(test)]
mod alphabets;

use icu_normalizer::DecomposingNormalizerBorrowed;

pub(crate) use sign::{extends, makes_another};
pub use trace::Traced;

/// Draws an Arabic word out.
const TATWEEL: char = 'ـ';

/// Maps all spellings of a word to the same text. The result is for comparing only; folding it again changes nothing.
///
/// - Case makes no difference, nor do width and composition: all is decomposed as Unicode's form NFKD has it.
/// - Every apostrophe and quotation mark is one, double ones two; every dash is a hyphen, and white space one space.
/// - What can be neither seen nor typed, such as soft hyphens, joiners and Arabic's tatweel, goes.
/// - Accents go in Latin, Greek and Cyrillic, points in Hebrew, vowel signs in Arabic. All other signs stay, as they make
///   other letters, and so do those that make Cyrillic ones, as in й and ї.
/// - Latin letters that Unicode does not decompose are what CLDR's transform Latin-ASCII has for them: ł is l, ß ss.
/// - Arabic letters that are written two ways are one, as CLDR's rules for searching have it: all alefs, ي, ى and ی.
/// - Digits of all scripts are those of ASCII.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    write(text, true, &mut folded);
    folded
}

/// Maps all printings of the same letters to the same text: as [`fold`], but case, accents and letters count. For texts
/// that claim to be a quote.
#[must_use]
pub fn normalize(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    write(text, false, &mut folded);
    folded
}

/// A text in Unicode's normalization form KD, in which each letter has one spelling.
pub(crate) fn decompose(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfkd().normalize(text).into_owned()
}

/// Adds a text, folded, to another one.
pub(crate) fn fold_onto(text: &str, folded: &mut String) {
    write(text, true, folded);
}

/// Folds a text, its `letters`, too, or only what is between them.
fn write(text: &str, letters: bool, folded: &mut String) {
    let mut rest = text;
    // Most texts are little but ASCII, and no rule but that for spaces reaches across such a character.
    while !rest.is_empty() {
        let (ascii, others) = split_before(rest, |byte| byte >= 0x80);
        write_ascii(ascii, letters, folded);
        let (others, after) = split_before(others, |byte| byte < 0x80);
        write_others(others, letters, folded);
        rest = after;
    }
}

/// Splits a text before the first byte of a kind, which is to be where a character begins.
fn split_before(text: &str, is_of_kind: impl Fn(u8) -> bool) -> (&str, &str) {
    // Sixteen at a time, for all of which together there is one branch.
    let (sixteens, _) = text.as_bytes().as_chunks::<16>();
    let has_none = |bytes: &&[u8; 16]| !bytes.iter().fold(false, |any, &byte| any | is_of_kind(byte));
    let known = 16 * sixteens.iter().take_while(has_none).count();
    let more = text.bytes().skip(known).position(&is_of_kind);
    more.and_then(|more| text.split_at_checked(known + more)).unwrap_or((text, ""))
}

fn write_ascii(part: &str, letters: bool, folded: &mut String) {
    let start = folded.len();
    // Words with single spaces between them stay as they are.
    let (_, others) = split_before(part, |byte| matches!(byte, b'"' | b'`' | b'\t'..=b'\r'));
    if others.is_empty() && !part.contains("  ") && !(part.starts_with(' ') && folded.ends_with(' ')) {
        folded.push_str(part);
    } else {
        part.chars().for_each(|c| push(c, folded));
    }
    if letters && let Some(part) = folded.get_mut(start..) {
        part.make_ascii_lowercase();
    }
}

fn write_others(part: &str, letters: bool, folded: &mut String) {
    let mut base = None;
    let seen = part.chars().map(sign::before_decomposing).filter(|&c| !sign::is_unseen(c) && c != TATWEEL);
    for c in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(seen) {
        if !letters {
            push(c, folded);
        } else if !sign::is_accent(c) {
            for c in c.to_lowercase() {
                match letter(c) {
                    Some(letters) => folded.push_str(letters),
                    None => push(sign::digit(c).unwrap_or(c), folded),
                }
                base = Some(c);
            }
        } else if base.is_some_and(|base| sign::makes_cyrillic(base, c)) {
            folded.push(c);
        }
    }
}

/// Adds a character that is no letter as all of its kind are.
fn push(c: char, folded: &mut String) {
    if c.is_whitespace() {
        if !folded.ends_with(' ') {
            folded.push(' ');
        }
    } else if sign::is_dash(c) {
        folded.push('-');
    } else if sign::is_apostrophe(c) {
        folded.push('\'');
    } else if sign::is_quotation_mark(c) {
        // ″ decomposes to ′′.
        folded.push_str("''");
    } else if c != TATWEEL {
        folded.push(c);
    }
}

/// What a lower-case letter folds to.
fn letter(c: char) -> Option<&'static str> {
    let letter = match c {
        // As CaseFolding.txt of Unicode has them; lower case leaves them.
        'ς' => "σ",
        'ᲀ' => "в",
        'ᲁ' => "д",
        'ᲂ' => "о",
        'ᲃ' => "с",
        'ᲄ' | 'ᲅ' => "т",
        'ᲆ' => "ъ",
        'ᲇ' => "ѣ",
        'ᲈ' => "ꙋ",
        // As CLDR has them: its rules for searching in all languages, and in those for sorting Persian what is the same letter
        // wherever it is written. The alefs, و, ي and ە with hamza are decomposed already.
        'ٱ' => "ا",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        'ة' | 'ۃ' | 'ہ' | 'ە' => "ه",
        _ => return latin::plain(c),
    };
    Some(letter)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;

    /// Texts of all kinds, and such as are rich in what is compared otherwise than it is written.
    fn texts() -> impl Strategy<Value = String> {
        let signs = "[ \n\t\u{a0}\u{ad}\u{200b}-\u{200f}\u{300}-\u{308}\u{345}'\"’´`″״–−ßẞıİſŁøĐæÉﬁ½ǆΣςΆйИЇё\
            أىیکـ\u{64e}٣۳かが\u{3099}क\u{93c}कि가]*";
        prop_oneof!["\\PC*", signs]
    }

    #[test]
    fn spellings_of_a_word_fold_alike() {
        for spellings in [
            &["Zelenskyy", "ZELENSKYY"][..],
            &["Café", "cafe\u{301}", "CAFÉ", "cafe"],
            &["Straße", "STRASSE", "STRAẞE", "strasse"],
            &["ΟΔΟΣ", "οδος", "οδοσ"],
            &["İstanbul", "istanbul", "Istanbul", "ıstanbul"],
            &["ｗｉｄｅ", "wide"],
            &["ﬁve", "FIVE"],
            &["Київ", "КИЇВ"],
            // Apostrophes, dashes, spaces.
            &["can't", "can’t", "canʼt", "can′t", "can´t", "can`t", "can‘t", "can＇t", "can‛t"],
            &["αλλ'", "ἀλλ᾽", "ἀλλ’", "ἀλλ᾿"],
            &["5\"", "5”", "5″", "5''", "5′′", "5＂", "5״"],
            &["דו\"ח", "דו״ח", "דו”ח"],
            &["ז'בוטינסקי", "ז׳בוטינסקי"],
            &["non-violent", "non‐violent", "non‑violent", "non–violent", "non－violent", "non﹣violent"],
            &["2019-2020", "2019–2020", "2019—2020", "2019‒2020", "2019―2020"],
            &["-5", "−5", "⁻5"],
            &["אי-אפשר", "אי־אפשר"],
            &["100 %", "100\u{a0}%", "100\u{202f}%", "100  %", "100\n%", "100\u{3000}%", "100 \u{200b} %"],
            // Invisible characters.
            &["Bürgerversammlung", "Bürger\u{ad}ver\u{ad}samm\u{ad}lung"],
            &["representation", "repre\u{200b}sen\u{200b}tation", "\u{feff}represen\u{2060}tation\u{fe0f}"],
            &["abc", "\u{202a}abc\u{202c}", "\u{2066}ab\u{2069}c", "a\u{34f}bc", "ab\u{200e}c\u{200f}", "ab\u{180e}c"],
            &["محمد", "محمـــد"],
            &["میخواهیم", "می\u{200c}خواهیم", "ميخواهيم"],
            // Letters that Unicode does not decompose, and two ways to write one.
            &["Łucja Żądło", "lucja zadlo"],
            &["Bjørn Sørby", "BJORN SORBY"],
            &["Đorđe Đurić", "dorde duric"],
            &["Ħal Għaxaq Ŧ Ŋ", "hal ghaxaq t n"],
            &["Þór Æsir Œuvre Ð ð", "thor aesir oeuvre d d"],
            &["يريد", "یرید", "ىرىد"],
            &["كتاب", "کتاب"],
            &["أحمد", "احمد", "إحمد", "آحمد", "ٱحمد"],
            &["مدرسة", "مدرسه"],
            &["٢٠١٩", "۲۰۱۹", "2019", "２０１９", "२०१९"],
            &["…", "..."],
        ] {
            for spelling in spellings {
                assert_eq!(fold(spelling), fold(spellings[0]), "{spelling} {}", spellings[0]);
            }
        }
    }

    #[test]
    fn other_words_stay_others() {
        for (one, other) in [
            ("cant", "can't"),
            ("nonviolent", "non-violent"),
            ("non violent", "non-violent"),
            ("דוח", "דו״ח"),
            ("a b", "ab"),
            ("שלומ", "שלום"),
            ("m", "mm"),
            ("ə", "e"),
            ("ے", "ی"),
            ("ی", "ې"),
        ] {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn every_character_folds_once_and_for_all() {
        // An iota written below a vowel is an accent here, and a letter once it is upper case.
        let has_iota = |text: &str| text.nfkd().any(|c| c == '\u{345}');
        // Without those that are many and of one kind: Chinese, Korean, Tangut.
        let alphabets = ('\0'..='\u{33ff}').chain('\u{a000}'..='\u{abff}').chain('\u{f900}'..='\u{16fff}');
        let all = alphabets.chain('\u{1b000}'..='\u{1ffff}').chain('\u{e0000}'..='\u{e01ff}');
        for c in all.filter(|&c| !has_iota(&c.to_string())) {
            let folded = fold(&c.to_string());
            assert_eq!(fold(&folded), folded, "{c:?}");
            assert_eq!(fold(&c.to_lowercase().to_string()), folded, "{c:?}");
            assert_eq!(fold(&c.to_uppercase().to_string()), folded, "{c:?}");
        }
    }

    #[test]
    fn only_letters_count_where_words_claim_to_be_a_quote() {
        for (one, other) in [("can’t", "can't"), ("a\u{a0}–  b\u{ad}c", "a - bc"), ("é", "e\u{301}"), ("ﬁ", "fi")]
        {
            assert_eq!(normalize(one), normalize(other), "{one} {other}");
        }
        for (one, other) in [("A", "a"), ("é", "e"), ("ł", "l"), ("ß", "ss"), ("ي", "ی"), ("٣", "3"), ("مُ", "م")]
        {
            assert_ne!(normalize(one), normalize(other), "{one} {other}");
        }
    }

    proptest! {
        #[test]
        fn composition_and_case_make_no_difference(text in texts()) {
            let folded = fold(&text);
            prop_assert_eq!(&fold(&text.nfc().collect::<String>()), &folded);
            prop_assert_eq!(&fold(&text.nfd().collect::<String>()), &folded);
            // Accents that stand alone are typed as apostrophes, and decompose to spaces.
            let compatible: String = text.chars().map(sign::before_decomposing).nfkd().collect();
            prop_assert_eq!(&fold(&compatible), &folded);
            prop_assert_eq!(&fold(&text.to_lowercase()), &folded);
            if !text.nfkd().any(|c| c == '\u{345}') {
                prop_assert_eq!(&fold(&text.to_uppercase()), &folded);
            }
            prop_assert_eq!(&fold(&folded), &folded);
            prop_assert_eq!(&fold(&normalize(&text)), &folded);
            prop_assert_eq!(normalize(&normalize(&text)), normalize(&text));
        }

        #[test]
        fn a_text_is_folded_character_by_character(text in texts(), from in 0..9_usize, length in 1..5_usize) {
            let traced = Traced::new(&text);
            prop_assert_eq!(&traced.folded, &fold(&text));
            prop_assert_eq!(Traced::normalized(&text).folded, normalize(&text));
            let ends: Vec<usize> = traced.folded.char_indices().map(|(at, _)| at).chain([traced.folded.len()]).collect();
            if let (Some(&start), Some(&end)) = (ends.get(from), ends.get(from + length)) {
                // What stood there has the same letters.
                let place = traced.place(start..end);
                let there = fold(text.get(place).unwrap());
                prop_assert!(there.contains(traced.folded.get(start..end).unwrap()), "{there:?}");
            }
        }
    }
}
