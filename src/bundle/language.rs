//! Recognises language tags of BCP 47, and what editors write instead.

use oxilangtag::LanguageTag;

use super::problem::shorten;

/// The languages with a tag of two letters in the IANA Language Subtag Registry.
const TWO_LETTERS: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it \
    iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt \
    my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so \
    sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// What editors write for a language: its name in English and, if only Latin letters in it have a case, in the language
/// itself; the three-letter codes of ISO 639-2 that BCP 47 replaces by two-letter ones; and the code of a country.
const NAMES: &[(&str, &str)] = &[
    ("ar", "arabic العربية ara"),
    ("cs", "czech ces cze cz"),
    ("da", "danish dansk dan dk"),
    ("de", "german deutsch deu ger"),
    ("el", "greek ell gre gr"),
    ("en", "english eng"),
    ("es", "spanish español espanol castellano spa"),
    ("fa", "persian farsi فارسی fas per"),
    ("fi", "finnish suomi fin"),
    ("fr", "french français francais fra fre"),
    ("he", "hebrew עברית heb"),
    ("hi", "hindi हिन्दी hin"),
    ("hu", "hungarian magyar hun"),
    ("id", "indonesian ind"),
    ("it", "italian italiano ita"),
    ("ja", "japanese 日本語 jpn jp"),
    ("ko", "korean 한국어 kor"),
    ("nb", "norwegian norsk nob"),
    ("nl", "dutch nederlands nld dut"),
    ("pl", "polish polski pol"),
    ("pt", "portuguese português portugues por"),
    ("ro", "romanian română ron rum"),
    ("ru", "russian rus"),
    ("sv", "swedish svenska swe"),
    ("tr", "turkish türkçe turkce tur"),
    ("uk", "ukrainian ukr ua"),
    ("vi", "vietnamese vie"),
    ("zh", "chinese mandarin 中文 zho chi cn"),
];

/// Tags of two letters that others have taken the place of, by the IANA Language Subtag Registry.
const REPLACED: [(&str, &str); 3] = [("in", "id"), ("iw", "he"), ("ji", "yi")];

/// The canonical BCP 47 tag of the language that is meant: `en-US` for `en_us`, `en_US.UTF-8` and `EN-us`, `de` for
/// `German`. `None` if it cannot be recognised.
#[must_use]
pub fn language_tag(written: &str) -> Option<String> {
    /// No useful tag is longer.
    const LONGEST: usize = 60;
    // A POSIX locale ends with its encoding.
    let tag = written.trim().split(['.', '@']).next().filter(|tag| tag.len() <= LONGEST)?;
    let between = |c: char| matches!(c, '-' | '_' | '\u{2010}'..='\u{2015}') || c.is_whitespace();
    let parts: Vec<&str> = tag.split(between).filter(|part| !part.is_empty()).collect();
    let (first, rest) = parts.split_first()?;
    let language = first.to_ascii_lowercase();
    let language = NAMES
        .iter()
        .find(|(_, names)| names.split(' ').any(|name| name == language))
        .map_or(&*language, |(tag, _)| tag);
    let language = REPLACED.iter().find(|(old, _)| *old == language).map_or(language, |(_, new)| new);
    let is_language = match language.len() {
        1 => matches!(language, "i" | "x"),
        2 => TWO_LETTERS.split(' ').any(|known| known == language),
        length => length == 3,
    };
    // The only country whose common abbreviation is not its code.
    let rest = rest.iter().map(|part| if part.eq_ignore_ascii_case("UK") { "GB" } else { part });
    let tag = [language].into_iter().chain(rest).collect::<Vec<_>>().join("-");
    LanguageTag::parse_and_normalize(&tag).ok().filter(|_| is_language).map(LanguageTag::into_inner)
}

/// The message for a tag, for which the form `used` is used if there is one; `None` if the tag is right. In strict
/// mode, it also reports tags that are not in canonical form.
pub(super) fn problem(written: &str, used: Option<&str>, strict: bool) -> Option<String> {
    let shown = shorten(written);
    match used {
        Some(used) if used == written => None,
        Some(used) if used.eq_ignore_ascii_case(written) => {
            strict.then(|| format!("the usual form of the language's tag `{shown}` is `{used}`; write that"))
        }
        Some(used) => Some(format!("`{shown}` is not the tag of a language, so it is read as `{used}`; write that")),
        None => {
            Some(format!("`{shown}` is not the tag of a language, such as `en` or `pt-BR`; write one, or leave it out"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_known_however_it_is_written() {
        for (written, tag) in [
            ("en", Some("en")),
            ("EN", Some("en")),
            ("en-us", Some("en-US")),
            ("en_US", Some("en-US")),
            ("en US", Some("en-US")),
            ("en_US.UTF-8", Some("en-US")),
            ("de_DE@euro", Some("de-DE")),
            ("en-UK", Some("en-GB")),
            ("zh_hant_tw", Some("zh-Hant-TW")),
            ("zh‑Hant", Some("zh-Hant")),
            ("de-", Some("de")),
            (" de ", Some("de")),
            ("sr-Latn-RS-u-co-standard", Some("sr-Latn-RS-u-co-standard")),
            ("de-1996", Some("de-1996")),
            ("sl-rozaj-biske", Some("sl-rozaj-biske")),
            ("es-419", Some("es-419")),
            ("haw", Some("haw")),
            ("x-elvish", Some("x-elvish")),
            ("english", Some("en")),
            ("Deutsch", Some("de")),
            ("Français", Some("fr")),
            ("eng", Some("en")),
            ("jp", Some("ja")),
            ("xx-", None),
            ("xx", None),
            ("klingonese", None),
            ("en-", Some("en")),
            ("en-US-", Some("en-US")),
            ("e", None),
            ("en-u", None),
            ("the language of the town", None),
            ("12", None),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(language_tag(written).as_deref(), tag, "{written}");
        }
        assert_eq!(language_tag(&"en-".repeat(1_000_000)), None);
    }

    #[test]
    fn a_tag_in_another_case_is_right() {
        assert_eq!(problem("en", Some("en"), true), None);
        assert_eq!(problem("EN", Some("en"), false), None);
        assert!(problem("EN", Some("en"), true).is_some_and(|told| told.contains("`en`")));
        assert!(problem("en_US", Some("en-US"), false).is_some_and(|told| told.contains("`en-US`")));
        assert!(problem("xx", None, false).is_some_and(|told| told.contains("leave it out")));
    }

    #[test]
    fn names_are_no_tags_and_lead_to_some() {
        for (tag, names) in NAMES {
            assert_eq!(language_tag(tag).as_deref(), Some(*tag));
            for name in names.split(' ') {
                assert!(!TWO_LETTERS.split(' ').any(|known| known == name), "{name}");
                assert_eq!(language_tag(name).as_deref(), Some(*tag), "{name}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_mended_is_right(written in "[a-zA-Z_ -]{0,12}|\\PC*") {
            if let Some(tag) = language_tag(&written) {
                proptest::prop_assert_eq!(language_tag(&tag), Some(tag.clone()));
                proptest::prop_assert_eq!(problem(&tag, Some(&tag), true), None);
            }
        }
    }
}
