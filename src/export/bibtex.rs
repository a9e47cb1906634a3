//! One quote as an entry for BibTeX and BibLaTeX.
//!
//! The source is what is cited; who said what stands in the note, for which both have no field. Names stay as they are
//! written: which part of one is the family's, the bundle does not say.

use super::reference::Reference;
use crate::bundle::Date;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

pub(super) fn entry(reference: &Reference<'_>) -> String {
    let source = reference.source;
    let issued = reference.issued();
    let parts = issued.and_then(Date::parts);
    // BibTeX reads the year and the month, BibLaTeX the date, which here has no time.
    let year = parts.map(|parts| format!("{{{:04}}}", parts.year));
    let month = parts.and_then(|parts| MONTHS.get(usize::from(parts.month).checked_sub(1)?));
    let date = issued.map(|date| format!("{{{}}}", date.written().get(..10).unwrap_or(date.written())));
    // The inner braces keep a name whole, and the capitals of a title.
    let kept = |text: &str| format!("{{{{{}}}}}", escape(text));
    let plain = |text: &str| format!("{{{}}}", escape(text));
    let fields = [
        ("author", reference.author().map(kept)),
        ("title", source.map(|source| kept(&source.name))),
        ("publisher", source.and_then(|source| source.publisher.as_deref()).map(plain)),
        ("year", year),
        ("month", month.map(|month| (*month).to_owned())),
        ("date", date),
        ("url", reference.url().map(|url| format!("{{{}}}", address(url)))),
        ("note", Some(plain(&reference.note()))),
        ("addendum", reference.archive().map(|url| format!("{{\\url{{{}}}}}", address(url)))),
    ];
    let fields = fields.into_iter().filter_map(|(name, value)| Some(format!("  {name} = {},\n", value?)));
    format!("@misc{{{},\n{}}}\n", reference.key, fields.collect::<String>())
}

/// Text in which TeX finds no command and no ligature.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = None;
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        // Two of these become another character: a dash, or a quotation mark.
        if before == Some(c) && matches!(c, '-' | '\'' | ',' | '<' | '>') {
            escaped.push_str("{}");
        }
        before = Some(c);
        match c {
            // A brace of its own would be counted, so that each has a command.
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '\\' => escaped.push_str("\\textbackslash{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '`' => escaped.push_str("\\textasciigrave{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '$' | '&' | '%' | '#' | '_' => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}

/// An address, which is printed as it stands, without what would end its field.
fn address(url: &str) -> String {
    url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}

#[cfg(test)]
mod tests {
    use biblatex::{Bibliography, ChunksExt as _};
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_text_is_read_as_it_is(text in "([ -~]|[a-z\\\\{}^~$&%#_\"]|\\PC){0,40}") {
            let even = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for field in [format!("{{{}}}", escape(&text)), format!("{{{{{}}}}}", escape(&text))] {
                let entry = format!("@misc{{key,\n  note = {field},\n}}\n");
                let read = Bibliography::parse(&entry).ok();
                let read = read.and_then(|read| Some(read.get("key")?.get("note")?.format_verbatim()));
                prop_assert_eq!(read, Some(even.clone()), "{}", entry);
            }
        }
    }
}
