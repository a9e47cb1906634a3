//! Where a quote itself says that it leaves something out: “…”, “[…]”, “(...)”, “. . .”.

use std::ops::Range;

/// The elisions of a text with the brackets around them, in bytes.
pub(crate) fn elisions(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some((start, mark)) = text
        .get(from..)
        .and_then(|rest| rest.char_indices().find_map(|(at, _)| Some((from + at, mark_length(rest.get(at..)?)?))))
    {
        let end = start + mark;
        let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
        let (head, tail) = (before.trim_end_matches(' '), after.trim_start_matches(' '));
        let bracketed =
            [('[', ']'), ('(', ')'), ('<', '>'), ('⟨', '⟩'), ('［', '］'), ('（', '）')].into_iter().find_map(
                |(open, close)| Some(head.strip_suffix(open)?.len()..text.len() - tail.strip_prefix(close)?.len()),
            );
        let range = bracketed.unwrap_or(start..end);
        from = range.end;
        found.push(range);
    }
    found
}

/// How many bytes an ellipsis takes with which a text begins, if it does.
fn mark_length(text: &str) -> Option<usize> {
    let signs = text.len() - text.trim_start_matches(['…', '⋯']).len();
    if signs > 0 {
        return Some(signs);
    }
    let dots = text.len() - text.trim_start_matches('.').len();
    if dots >= 3 {
        return Some(dots);
    }
    [". . . .", ". . .", "\u{2e}\u{a0}.\u{a0}."].into_iter().find(|spaced| text.starts_with(spaced)).map(str::len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_elision_is_known_in_every_form() {
        for (text, expected) in [
            ("We need it … now.", &["…"][..]),
            ("We need it […] now.", &["[…]"]),
            ("We need it [...] now (…) and [ . . . ] then....", &["[...]", "(…)", "[ . . . ]", "...."]),
            ("我们需要……桥。", &["……"]),
            ("Мы <…> здесь", &["<…>"]),
            ("We [the town] need it. Now.", &[]),
        ] {
            let found: Vec<&str> = elisions(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
