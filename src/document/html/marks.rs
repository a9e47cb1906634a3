//! The quotation marks that a browser draws around `<q>`.

/// The opening and closing mark of a quotation in a language, nested within `within` others.
pub(super) fn quotation(language: &str, within: usize) -> (&'static str, &'static str) {
    let mut parts = language.split('-').map(str::to_ascii_lowercase);
    let primary = parts.next().unwrap_or_default();
    let of = |tag: &str| MARKS.iter().find(|(tags, _)| tags.contains(&tag)).map(|(_, marks)| *marks);
    let marks = parts.find_map(|part| of(&format!("{primary}-{part}"))).or_else(|| of(&primary));
    let [outer, inner] = marks.unwrap_or(ENGLISH);
    if within.is_multiple_of(2) { outer } else { inner }
}

type Marks = [(&'static str, &'static str); 2];

const ENGLISH: Marks = [("“", "”"), ("‘", "’")];

/// For languages that differ from English, the marks of a quotation and of a nested one, by language or by language and
/// region. From the Unicode CLDR 48.2, `delimiters` in cldr-misc-full.
const MARKS: &[(&[&str], Marks)] = &[
    (&["ar", "ur"], [("”", "“"), ("’", "‘")]),
    (&["be", "ky", "ru", "uk"], [("«", "»"), ("„", "“")]),
    (&["bg", "lt"], [("„", "“"), ("„", "“")]),
    (&["bs"], [("„", "”"), ("‘", "’")]),
    (&["ca", "el", "es-us", "eu", "it", "kk", "pt-ao", "pt-ch", "pt-mz", "pt-pt"], [("«", "»"), ("“", "”")]),
    (&["cs", "de", "et", "hr", "is", "lb", "mk", "sk", "sl"], [("„", "“"), ("‚", "‘")]),
    (&["am", "fa", "fr-ch", "gsw", "rm"], [("«", "»"), ("‹", "›")]),
    (&["fi", "he", "se", "sv", "yi"], [("”", "”"), ("’", "’")]),
    (&["fr", "hy", "oc"], [("«", "»"), ("«", "»")]),
    (&["fr-ca"], [("«", "»"), ("”", "“")]),
    (&["hu"], [("„", "”"), ("»", "«")]),
    (&["ja", "yue", "zh-hant", "zh-hk", "zh-mo", "zh-tw"], [("「", "」"), ("『", "』")]),
    (&["ka"], [("„", "“"), ("«", "»")]),
    (&["nb", "nn", "no"], [("«", "»"), ("‘", "’")]),
    (&["nl"], [("‘", "’"), ("‘", "’")]),
    (&["pl", "ro"], [("„", "”"), ("«", "»")]),
    (&["sr"], [("„", "”"), ("’", "’")]),
    (&["ug"], [("»", "«"), ("›", "‹")]),
];
