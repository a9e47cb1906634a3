//! Text from a bundle, drawn as text: never as markup, and with what cannot be seen made visible.

use super::{
    node::{El, Node, Part, el},
    words::{Value, Words},
};

/// Text in which characters that are invisible, or that turn the reading order round, are marked. They
/// stay where they are: what is copied is what the file says.
pub(super) fn marked(words: Words, text: &str) -> Node {
    if !text.chars().any(is_hidden) {
        return text.view();
    }
    let mut parts = Vec::new();
    let mut plain = 0;
    for (at, c) in text.char_indices().filter(|&(_, c)| is_hidden(c)) {
        parts.extend(text.get(plain..at).filter(|part| !part.is_empty()).map(Part::view));
        let name = format!("U+{:04X}", c as u32);
        let said = words.say("invisible-character", &[("name", Value::Phrase(&name))]);
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
