//! Code that embeds a comparison in a page.

use std::fmt::Write as _;

use super::html::escape;
use crate::selection::{PARAMETERS, Selection};

/// The element, for a page that allows scripts: `script` is the address of standpoint.js, `src` that of the bundle.
#[must_use]
pub fn element(script: &str, src: &str, selection: &Selection) -> String {
    let mut attributes = format!(" src=\"{}\"", escape(src));
    // An embedded comparison does not open a quote by itself.
    for parameter in PARAMETERS.iter().filter(|parameter| **parameter != "quote") {
        let Some(value) = selection.written(parameter) else { continue };
        // Writing to a string cannot fail.
        let _ = write!(attributes, " {parameter}=\"{}\"", escape(&value));
    }
    format!("<script type=\"module\" src=\"{}\"></script>\n<stand-point{attributes}></stand-point>", escape(script))
}

/// A frame, for a page that allows frames: `address` is that of embed.html with the bundle and the selection, `script`
/// that of frame.js, and `title` is for screen readers.
#[must_use]
pub fn frame(address: &str, title: &str, script: &str) -> String {
    format!(
        "<iframe data-standpoint src=\"{}\" title=\"{}\" width=\"100%\" height=\"600\" style=\"border:0\" \
         allow=\"clipboard-write\"></iframe>\n<script defer src=\"{}\"></script>",
        escape(address),
        escape(title),
        escape(script)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_has_what_is_chosen_and_nothing_ends_an_attribute() {
        let Ok(selection) = "speakers=ada,b%252Cc,~&issues=&search=%22peace%22&view=quotes&quote=q1".parse();
        assert_eq!(
            element("https://s.example/standpoint.js", "https://b.example/?a&b=\"", &selection),
            "<script type=\"module\" src=\"https://s.example/standpoint.js\"></script>\n\
             <stand-point src=\"https://b.example/?a&amp;b=&quot;\" speakers=\"ada,b%2Cc,~\" issues=\"\" \
             search=\"&quot;peace&quot;\" view=\"quotes\"></stand-point>"
        );
        let frame =
            frame("https://s.example/embed.html?bundle=b&view=quotes", "\"><script>", "https://s.example/frame.js");
        assert!(frame.contains(" src=\"https://s.example/embed.html?bundle=b&amp;view=quotes\" "), "{frame}");
        assert!(frame.contains(" title=\"&quot;&gt;&lt;script&gt;\" "), "{frame}");
        assert!(frame.contains(" style=\"border:0\" "), "a frame has a border where nothing forbids it");
    }
}
