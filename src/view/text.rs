//! Text from a bundle, drawn as text: never as markup, and with what cannot be seen made visible.

use super::node::{El, Node, Part, el};

/// Text in which characters that are invisible, or that turn the reading order round, are marked. They
/// stay where they are: what is copied is what the file says.
pub(super) fn marked(text: &str) -> Node {
    if !text.chars().any(is_hidden) {
        return text.view();
    }
    let mut parts = Vec::new();
    let mut plain = 0;
    for (at, c) in text.char_indices().filter(|&(_, c)| is_hidden(c)) {
        parts.extend(text.get(plain..at).filter(|part| !part.is_empty()).map(Part::view));
        let name = format!("U+{:04X}", c as u32);
        let said = format!("invisible character {name}");
        parts.push(
            el("span")
                .class("hidden-character")
                .attr("title", said)
                .attr("data-name", name)
                .child(c.to_string())
                .view(),
        );
        plain = at + c.len_utf8();
    }
    parts.extend(text.get(plain..).map(Part::view));
    parts.view()
}

/// A name within a sentence, kept from changing the direction of what is around it.
pub(super) fn name(text: &str) -> Node {
    el("bdi").child(marked(text)).view()
}

/// The direction of a layout around text in a language, by its BCP 47 tag; the scripts are those that
/// Unicode writes from right to left.
pub(super) fn direction(language: Option<&str>) -> &'static str {
    const RIGHT_TO_LEFT: [&str; 11] = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
    let mut subtags = language.unwrap_or_default().split('-');
    let primary = subtags.next().unwrap_or_default();
    // A tag that names its script means that one, whatever its language is usually written in.
    let script = subtags.find(|subtag| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let rtl = match script {
        Some(script) => ["Arab", "Hebr", "Syrc", "Thaa"].iter().any(|known| known.eq_ignore_ascii_case(script)),
        None => RIGHT_TO_LEFT.iter().any(|known| known.eq_ignore_ascii_case(primary)),
    };
    if rtl { "rtl" } else { "ltr" }
}

/// What only a screen reader says, because its place on the page says it to everyone else.
pub(super) fn unseen(text: impl Into<String>) -> El {
    el("span").class("unseen").child(text.into())
}

/// Embeddings, overrides and isolates turn text round; the others have no width. Joiners and the
/// left-to-right and right-to-left marks are how some scripts are properly written.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{ad}'
        | '\u{e0000}'..='\u{e007f}')
        || (c.is_control() && !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_a_direction() {
        for (tag, expected) in [
            (None, "ltr"),
            (Some("en"), "ltr"),
            (Some("he"), "rtl"),
            (Some("AR-eg"), "rtl"),
            (Some("az-Arab"), "rtl"),
            (Some("ur-Latn"), "ltr"),
            (Some("heavy"), "ltr"),
            (Some(""), "ltr"),
        ] {
            assert_eq!(direction(tag), expected, "{tag:?}");
        }
    }
}
