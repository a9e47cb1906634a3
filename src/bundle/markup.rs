//! Finds markup in texts: a bundle is never read as HTML or Markdown, so it would be shown literally.

use std::borrow::Cow;

use super::problem::shorten;

/// HTML elements that occur in or around running text, from the HTML standard and its list of obsolete ones.
const ELEMENTS: &str = "a abbr acronym article aside b big blockquote body br center cite code dd del dfn div dl dt em \
    figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i iframe img ins kbd li link main mark meta nav nobr \
    ol p pre q s samp script section small span strike strong style sub sup table tbody td tfoot th thead time title tr tt u \
    ul var wbr";

/// Named character references of HTML that occur in prose, each with its character.
const CHARACTERS: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("shy", "\u{ad}"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("lsaquo", "‹"),
    ("rsaquo", "›"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("bull", "•"),
    ("middot", "·"),
    ("sect", "§"),
    ("para", "¶"),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("deg", "°"),
    ("euro", "€"),
    ("pound", "£"),
    ("yen", "¥"),
    ("cent", "¢"),
    ("times", "×"),
    ("minus", "−"),
    ("frac12", "½"),
    ("szlig", "ß"),
    ("aelig", "æ"),
    ("oelig", "œ"),
    ("ensp", "\u{2002}"),
    ("emsp", "\u{2003}"),
    ("thinsp", "\u{2009}"),
    ("zwj", "\u{200d}"),
    ("zwnj", "\u{200c}"),
    ("lrm", "\u{200e}"),
    ("rlm", "\u{200f}"),
];

/// The endings of the names of accented letters.
const SIGNS: [&str; 8] = ["acute", "grave", "circ", "uml", "tilde", "ring", "cedil", "slash"];

/// The message for the first markup in a text, if there is any.
pub(super) fn markup(text: &str) -> Option<String> {
    let mut rest = text;
    while let Some(at) = memchr::memchr3(b'<', b'&', b'*', rest.as_bytes()) {
        rest = rest.get(at..)?;
        let found = match rest.as_bytes().first() {
            Some(b'<') => tag(rest),
            Some(b'&') => character(rest),
            _ => strong(rest),
        };
        if found.is_some() {
            return found;
        }
        rest = rest.get(1..)?;
    }
    link(text)
}

fn message(found: &str) -> String {
    format!("`{}` is markup, and is shown as it stands; write the text without it", shorten(found))
}

/// The tag or comment at the beginning of a text.
fn tag(text: &str) -> Option<String> {
    if text.starts_with("<!--") {
        return Some(message("<!--"));
    }
    let inner = text.strip_prefix("</").or_else(|| text.strip_prefix('<'))?;
    let length = inner.find(|c: char| !c.is_ascii_alphanumeric())?;
    let (name, behind) = inner.split_at(length);
    if !ELEMENTS.split_ascii_whitespace().any(|element| element.eq_ignore_ascii_case(name)) {
        return None;
    }
    let attributes = behind.split_once('>')?.0;
    // After the name come nothing, a slash, or an attribute with a value.
    let is_tag = attributes.trim().is_empty() || attributes.trim() == "/" || attributes.contains('=');
    is_tag.then(|| message(text.get(..text.find('>').map_or(text.len(), |end| end + 1)).unwrap_or(text)))
}

/// The character reference, by name or number, at the beginning of a text.
fn character(text: &str) -> Option<String> {
    /// The longest of the names above.
    const LONGEST: usize = 8;
    let (name, _) = text.strip_prefix('&')?.split_once(';').filter(|(name, _)| name.len() <= LONGEST)?;
    let character: Cow<'_, str> = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            Cow::Owned(char::from_u32(code.ok()?)?.to_string())
        }
        None => match CHARACTERS.iter().find(|(known, _)| *known == name) {
            Some((_, character)) => Cow::Borrowed(*character),
            None if is_letter(name) => Cow::Borrowed(""),
            None => return None,
        },
    };
    let itself = if character.is_empty() { String::new() } else { format!(", `{}`", shorten(&character)) };
    Some(format!("`&{name};` is markup, and is shown as it stands; write the character itself{itself}"))
}

/// Whether a name is that of an accented letter, such as `eacute`.
fn is_letter(name: &str) -> bool {
    let sign = name.get(1..).unwrap_or_default();
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && SIGNS.contains(&sign)
}

/// The words between two pairs of asterisks, as in Markdown.
fn strong(text: &str) -> Option<String> {
    let words = text.strip_prefix("**")?.split_once("**")?.0;
    let is_marked = !words.is_empty() && !words.contains(['*', '\n']) && words.trim() == words;
    is_marked.then(|| message(&format!("**{words}**")))
}

/// A link as in Markdown.
fn link(text: &str) -> Option<String> {
    let is_between = |&at: &usize| text.get(at..).is_some_and(|text| text.starts_with("](http"));
    let at = memchr::memchr_iter(b']', text.as_bytes()).find(is_between)?;
    let (before, behind) = (text.get(..at)?, text.get(at..)?);
    let (begin, end) = (before.rfind('[')?, behind.find(')')?);
    Some(message(text.get(begin..=at + end)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_told_and_what_to_write() {
        for (text, told) in [
            ("<p>The boat", "`<p>` is markup, and is shown as it stands; write the text without it"),
            ("must</em> run", "`</em>` is markup, and is shown as it stands; write the text without it"),
            ("one<br/>two", "`<br/>` is markup, and is shown as it stands; write the text without it"),
            ("one<BR />two", "`<BR />` is markup, and is shown as it stands; write the text without it"),
            (
                "see <a href=\"https://a.example\">here</a>",
                "`<a href=\"https://a.example\">` is markup, and is shown as it stands; write the text without it",
            ),
            ("<!-- note -->", "`<!--` is markup, and is shown as it stands; write the text without it"),
            ("run&rsquo;s", "`&rsquo;` is markup, and is shown as it stands; write the character itself, `’`"),
            ("Smith &amp; Sons", "`&amp;` is markup, and is shown as it stands; write the character itself, `&`"),
            ("caf&eacute;", "`&eacute;` is markup, and is shown as it stands; write the character itself"),
            ("it&#8217;s", "`&#8217;` is markup, and is shown as it stands; write the character itself, `’`"),
            ("it&#x2019;s", "`&#x2019;` is markup, and is shown as it stands; write the character itself, `’`"),
            ("we **must** act", "`**must**` is markup, and is shown as it stands; write the text without it"),
            (
                "see [here](https://a.example/b) or",
                "`[here](https://a.example/b)` is markup, and is shown as it stands; write the text without it",
            ),
            ("a < b and <i>c</i>", "`<i>` is markup, and is shown as it stands; write the text without it"),
        ] {
            assert_eq!(markup(text).as_deref(), Some(told), "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_it_is_text() {
        for text in [
            "",
            "The boat must run.",
            "a < b and b > c",
            "x <b and c> y",
            "[<inaudible>] we must",
            "<unclear>",
            "AT&T; Smith & Sons; R&D;",
            "Q&As; and more",
            "&#xd800;",
            "a * b ** c",
            "2 ** 3 ** 4",
            "**",
            "f***",
            "[sic] (https://a.example)",
            "<3",
            "<p",
            "&rsquo",
        ] {
            assert_eq!(markup(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_looked_at(text: String, more in "[<>&;*\\[\\]()a-p#/= ]{0,40}") {
            markup(&text);
            markup(&more);
        }
    }
}
