//! Quotation marks by language.

/// Quotation marks and the languages that use them, from the Unicode CLDR (`delimiters`, `quotationStart` and
/// `quotationEnd`).
const MARKS: &[((&str, &str), &[&str])] = &[
    (("„", "“"), &["bg", "cs", "de", "et", "hr", "is", "ka", "lt", "mk", "sk", "sl", "sr"]),
    (("„", "”"), &["hu", "pl", "ro"]),
    (("«", "»"), &["az", "be", "el", "es", "hy", "it", "kk", "ky", "nb", "nn", "no", "pt-pt", "ru", "sq", "uk"]),
    (("«\u{a0}", "\u{a0}»"), &["fr"]),
    (("”", "”"), &["fi", "he", "sv"]),
    (("”", "“"), &["ar"]),
    (("‘", "’"), &["nl"]),
    (("「", "」"), &["ja", "zh-hant", "zh-tw", "zh-hk", "zh-mo"]),
];

/// The opening and closing mark for a BCP 47 tag; English ones if it is not in the table.
pub(super) fn of(tag: Option<&str>) -> (&'static str, &'static str) {
    let tag = tag.unwrap_or_default().to_ascii_lowercase();
    let of = |tag: &str| MARKS.iter().find(|(_, tags)| tags.contains(&tag)).map(|(marks, _)| *marks);
    // `de-AT-1996`, then `de-AT`, then `de`.
    let mut shorter = Some(&*tag);
    while let Some(tag) = shorter {
        if let Some(marks) = of(tag) {
            return marks;
        }
        shorter = tag.rsplit_once('-').map(|(rest, _)| rest);
    }
    ("“", "”")
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn the_nearest_language_in_the_table_counts() {
        for (tag, marks) in [
            (None, ("“", "”")),
            (Some("en-GB"), ("“", "”")),
            (Some("de-AT-1996"), ("„", "“")),
            (Some("fr-CA"), ("«\u{a0}", "\u{a0}»")),
            (Some("pt-PT"), ("«", "»")),
            (Some("pt-BR"), ("“", "”")),
            (Some("zh-Hant-TW"), ("「", "」")),
            (Some("zh-Hans"), ("“", "”")),
        ] {
            assert_eq!(of(tag), marks, "{tag:?}");
        }
    }
}
