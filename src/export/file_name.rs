//! File names.

use unicode_bidi::{BidiClass, bidi_class};

/// A file name, without extension, that every system accepts: the letters and digits, of any script, of a title.
#[must_use]
pub fn file_name(title: &str) -> String {
    /// Some systems cut longer names off; their limit is in bytes.
    const LONGEST: usize = 60;
    // Combining marks belong to their letters.
    let is_kept = |c: char| c.is_alphanumeric() || bidi_class(c) == BidiClass::NSM;
    let parts: Vec<&str> = title.split(|c| !is_kept(c)).filter(|part| !part.is_empty()).collect();
    let name: String = parts.join("-").chars().take(LONGEST).collect();
    let name = name.trim_end_matches('-');
    if name.is_empty() {
        "standpoint".to_owned()
    } else if is_device(name) {
        format!("standpoint-{name}")
    } else {
        name.to_owned()
    }
}

/// Whether the name is reserved for a device on Windows
/// (<https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file>).
fn is_device(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let port = |name: &str| ["com", "lpt"].iter().find_map(|kind| name.strip_prefix(kind)).map(str::to_owned);
    matches!(&*name, "con" | "prn" | "aux" | "nul")
        || port(&name).is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_name_that_every_system_takes() {
        let long = "a ".repeat(50);
        for (title, name) in [
            ("A second bridge", "A-second-bridge"),
            (" …/../etc/passwd ", "etc-passwd"),
            ("Brücke: ja?", "Brücke-ja"),
            ("Bru\u{308}cke", "Bru\u{308}cke"),
            ("第二座橋", "第二座橋"),
            ("שָׁלוֹם", "שָׁלוֹם"),
            ("a\u{202e}gpj.exe", "a-gpj-exe"),
            ("", "standpoint"),
            ("…", "standpoint"),
            ("NUL", "standpoint-NUL"),
            ("com1", "standpoint-com1"),
            ("Lpt10", "Lpt10"),
            (&*long, long.trim_end().replace(' ', "-").get(..59).unwrap_or_default()),
        ] {
            assert_eq!(file_name(title), name, "{title}");
        }
    }
}
