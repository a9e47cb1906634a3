//! The writing direction of texts.

use unicode_bidi::{BidiClass, Direction, bidi_class, get_base_direction};

/// Languages that are written from right to left unless their tag says otherwise, by the likely subtags of the Unicode
/// CLDR.
const LANGUAGES: &[&str] = &[
    "ar", "arc", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "prs", "ps", "sd", "syr", "ug",
    "ur", "yi",
];

/// Scripts from right to left, by their codes in ISO 15924.
const SCRIPTS: &[&str] = &["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"];

/// Tags that name no language.
const NO_LANGUAGE: &[&str] = &["", "und", "mis", "mul", "zxx", "i", "x"];

/// Whether a language is written from right to left; `None` where none is named.
pub(crate) fn of_language(tag: Option<&str>) -> Option<bool> {
    let tag = tag?.to_ascii_lowercase();
    let mut subtags = tag.split('-');
    let language = subtags.next()?;
    // Only a script's code has four letters; behind a single one come extensions.
    let is_script = |subtag: &&str| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    let script = subtags.take_while(|subtag| subtag.len() > 1).find(is_script);
    match script {
        Some(script) => Some(SCRIPTS.contains(&script)),
        None => (!NO_LANGUAGE.contains(&language)).then(|| LANGUAGES.contains(&language)),
    }
}

/// The value of `dir` for an element with a text in this language: what [`is_right_to_left`] tells of the text, in HTML.
#[cfg(any(feature = "view", test))]
pub(crate) fn attribute(language: &str) -> &'static str {
    match of_language(Some(language)) {
        Some(true) => "rtl",
        Some(false) => "ltr",
        None => "auto",
    }
}

/// Whether a text runs from right to left: decided by its language, or by its first letter if that is unknown.
pub(crate) fn is_right_to_left(text: &str, language: Option<&str>) -> bool {
    of_language(language).unwrap_or_else(|| get_base_direction(text) == Direction::Rtl)
}

/// Isolates a text within a sentence of the language `around`, if it could change the order of the words beside it.
pub(crate) fn isolated(text: &str, around: &str) -> String {
    // Direction controls do not belong into a sentence of the interface.
    let text: String =
        text.chars().filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
    let turns = |c| matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN);
    if of_language(Some(around)) == Some(true) || text.chars().any(turns) {
        ["\u{2068}", &text, "\u{2069}"].concat()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_runs_as_its_language_does_and_else_as_its_first_letter() {
        for (text, language, is_rtl) in [
            ("NATO היא ברית הגנה.", Some("he"), true),
            ("F-35 ليست للبيع.", Some("ar-EG"), true),
            ("שלום was all he said.", Some("en"), false),
            ("NATO היא ברית.", None, false),
            ("… שלום", None, true),
            ("2025", None, false),
            ("Ankara", Some("az"), false),
            ("آنکارا", Some("az-Arab"), true),
            ("Uyghurche", Some("ug-Latn-CN"), false),
            ("שלום was all he said.", Some("en-t-he-hebr"), false),
            ("NATO היא ברית.", Some("und-Hebr"), true),
            ("שלום NATO", Some("und"), true),
            ("NATO שלום", Some("x-elvish"), false),
        ] {
            assert_eq!(is_right_to_left(text, language), is_rtl, "{text} {language:?}");
            let dir = attribute(language.unwrap_or_default());
            assert!(dir == "auto" || (dir == "rtl") == is_rtl, "{text} {language:?}");
        }
        for tag in ["", "und", "mul", "zxx", "x-elvish"] {
            assert_eq!(attribute(tag), "auto", "{tag}");
        }
    }
}
