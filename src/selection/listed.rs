//! Names in a list that is written as one text, with commas between.
//!
//! What stands for something in such a list is escaped in a name, in a way of the list's own. An address escapes the text once
//! more, and tools that it passes through may do that differently, as long as they leave the text the same.

/// Stands for what has no name.
pub(super) const NONE: &str = "~";

/// Alone, stands for all: a list says so where it would otherwise be taken for what the page has chosen.
pub(super) const ALL: &str = "*";

/// What is escaped, and how.
const ESCAPES: [(char, &str); 4] = [('%', "%25"), (',', "%2C"), ('~', "%7E"), ('*', "%2A")];

/// A name as it stands in a list.
pub(super) fn escaped(name: &str) -> String {
    let escape = |c: char| ESCAPES.into_iter().find(|(escaped, _)| *escaped == c).map(|(_, escape)| escape);
    let is_mark = matches!(name, NONE | ALL);
    // Only what would be taken for an escape: a name such as `50%` stays readable.
    let has_escapes = unescaped(name) != name;
    let is_escaped = |c: char| c == ',' || is_mark || (has_escapes && c == '%');
    let mut text = String::with_capacity(name.len());
    for c in name.chars() {
        match escape(c).filter(|_| is_escaped(c)) {
            Some(escape) => text.push_str(escape),
            None => text.push(c),
        }
    }
    text
}

/// The name that stands in a list.
pub(super) fn unescaped(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        name.push_str(before);
        let code = after.get(..2).unwrap_or_default();
        let meant = ESCAPES.into_iter().find(|(_, escape)| escape.trim_start_matches('%').eq_ignore_ascii_case(code));
        name.push(meant.map_or('%', |(c, _)| c));
        rest = if meant.is_some() { after.get(code.len()..).unwrap_or_default() } else { after };
    }
    name.push_str(rest);
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_escaped_only_where_a_list_would_take_it_for_something_else() {
        for (name, text) in [
            ("ada", "ada"),
            ("a,b", "a%2Cb"),
            ("~", "%7E"),
            ("*", "%2A"),
            ("~a*", "~a*"),
            ("50%", "50%"),
            ("%2C", "%252C"),
            ("%20", "%20"),
        ] {
            assert_eq!(escaped(name), text);
            assert_eq!(unescaped(text), name);
        }
        assert_eq!(unescaped("a%2cb%"), "a,b%");
    }

    proptest::proptest! {
        #[test]
        fn every_name_survives(name in "[%,~*27ACEac5]{0,8}|\\PC*") {
            let text = escaped(&name);
            proptest::prop_assert!(!text.contains(',') && !matches!(&*text, NONE | ALL));
            proptest::prop_assert_eq!(unescaped(&text), name);
        }
    }
}
