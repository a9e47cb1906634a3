//! Removes quotation marks around a whole quote: the viewer adds them.

use super::Text;

/// Opening quotation marks, each with those that close it in any language. Where both are the same, or a mark closes in one
/// language and opens in another, its neighbours decide.
const PAIRS: &[(char, &str)] = &[
    ('“', "”"),
    ('„', "“”"),
    ('”', "”"),
    ('«', "»"),
    ('»', "«»"),
    ('‹', "›"),
    ('›', "‹›"),
    ('‘', "’"),
    ('‚', "‘’"),
    ('「', "」"),
    ('『', "』"),
    ('"', "\""),
    ('＂', "＂"),
    ('\'', "'"),
];

/// The marks that close a quotation which begins with this mark.
fn closing(open: char) -> Option<&'static str> {
    PAIRS.iter().find(|&&(mark, _)| mark == open).map(|&(_, close)| close)
}

/// The fragments of a quote without one pair of quotation marks around each of them, or else around all of them; nothing
/// where there is none.
///
/// Where a quotation within the text comes first or last, nothing is around the whole. Neither is it where the source has
/// another mark in front of it, at the end of `prefix`: then all that was said is itself a quotation.
pub(crate) fn without_outer(fragments: &[Text], prefix: Option<&str>) -> Option<Box<[Text]>> {
    let open = fragments.first()?.trim_start().chars().next();
    let outside = prefix.and_then(|prefix| prefix.trim_end().chars().next_back());
    if outside.is_some_and(|mark| closing(mark).is_some()) && outside != open {
        return None;
    }
    let each: Vec<Option<&str>> = fragments.iter().map(|fragment| inner(fragment)).collect();
    if each.iter().any(Option::is_some) {
        let inner = |(text, inner): (&Text, Option<&str>)| inner.map_or_else(|| text.clone(), Into::into);
        return Some(fragments.iter().zip(each).map(inner).collect());
    }
    let (first, last) = (fragments.first()?, fragments.last().filter(|_| fragments.len() > 1)?);
    inner(&fragments.join("\n"))?;
    // Cut like the whole, of which they are the ends.
    let close = last.trim_end_matches(is_behind).chars().next_back()?;
    let begin = first.trim_start().strip_prefix(open?)?.trim_start();
    let end = last.trim_end_matches(is_behind).strip_suffix(close)?.trim_end();
    let mut all = fragments.to_vec();
    *all.first_mut()? = begin.into();
    *all.last_mut()? = end.into();
    Some(all.into())
}

/// Characters that can follow the closing mark of a sentence without being part of the quotation.
fn is_behind(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '。' | '，')
}

/// The text within the one pair of marks around it.
fn inner(text: &str) -> Option<&str> {
    let text = text.trim_start().trim_end_matches(is_behind);
    let open = text.chars().next()?;
    let close = closing(open)?;
    let marked: Vec<(usize, char)> = text.char_indices().collect();
    let mut deep = 0_usize;
    for (at, &(offset, c)) in marked.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| marked.get(at)).map(|&(_, c)| c);
        let behind = marked.get(at + 1).map(|&(_, c)| c);
        if c == open && (!close.contains(open) || opens(before, behind)) {
            deep += 1;
        } else if close.contains(c) && !is_apostrophe(c, before, behind) {
            deep = deep.checked_sub(1)?;
            if deep == 0 {
                let inner = text.get(open.len_utf8()..offset).filter(|_| behind.is_none())?.trim();
                return (!inner.is_empty()).then_some(inner);
            }
        }
    }
    None
}

/// Whether a mark that can open and close opens there.
fn opens(before: Option<char>, behind: Option<char>) -> bool {
    before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '–' | '—' | '-'))
        && behind.is_some_and(|c| !c.is_whitespace())
}

/// Whether what can be an apostrophe stands within a word.
fn is_apostrophe(c: char, before: Option<char>, behind: Option<char>) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    matches!(c, '\'' | '’') && is_letter(before) && is_letter(behind)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn stripped(fragments: &[&str]) -> Option<Vec<String>> {
        let fragments: Vec<Text> = fragments.iter().map(|&fragment| fragment.into()).collect();
        without_outer(&fragments, None).map(|fragments| fragments.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn all_that_was_said_can_be_a_quotation() {
        let text = ["‘Yes we can’".into()];
        for (prefix, is_stripped) in [("She said: “", false), ("She said: ‘", true), ("She said: ", true)] {
            assert_eq!(without_outer(&text, Some(prefix)).is_some(), is_stripped, "{prefix}");
        }
    }

    #[test]
    fn one_pair_around_the_whole_is_taken_off() {
        for (text, inner) in [
            ("“The boat must run,”", "The boat must run,"),
            ("\"The boat must run.\"", "The boat must run."),
            ("«Le bateau doit partir»", "Le bateau doit partir"),
            ("«\u{a0}Le bateau doit partir\u{a0}»", "Le bateau doit partir"),
            ("„Das Boot muss fahren“", "Das Boot muss fahren"),
            ("„Prom musi kursować”", "Prom musi kursować"),
            ("»Das Boot muss fahren«", "Das Boot muss fahren"),
            ("”Båten måste gå”", "Båten måste gå"),
            ("‘The boat must run,’", "The boat must run,"),
            ("‘I don’t know’", "I don’t know"),
            ("'I don't know'", "I don't know"),
            ("「船は必要だ」", "船は必要だ"),
            ("“He said ‘no’ to me”", "He said ‘no’ to me"),
            ("“He said “no” to me”", "He said “no” to me"),
            ("\"He said \"no\" to me\"", "He said \"no\" to me"),
            ("„Das „Boot“ muss fahren“", "Das „Boot“ muss fahren"),
            (" “The boat must run” ", "The boat must run"),
            ("“The boat must run”.", "The boat must run"),
        ] {
            assert_eq!(stripped(&[text]), Some(vec![inner.to_owned()]), "{text}");
        }
    }

    #[test]
    fn a_quotation_within_the_words_is_theirs() {
        for text in [
            "The boat must run,",
            "“Never” is a word I don’t use.",
            "‘Oh, sure,’ he says",
            "“Never” is not “ever”",
            "\"Never\" is not \"ever\"",
            "'Never' is not 'ever'",
            "„Nie“ heißt nicht „immer“",
            "«Jamais» n’est pas «toujours»",
            "‘Never’ is not ‘ever’",
            "I never say “never”",
            "“The boat must run",
            "The boat must run”",
            "“”",
            "« »",
            "’Tis true, the boats’",
            "’Tis the boat that must run",
            "”",
            "\"",
            "'",
            "",
        ] {
            assert_eq!(stripped(&[text]), None, "{text}");
        }
    }

    #[test]
    fn fragments_have_a_pair_each_or_one_around_all() {
        for (fragments, expected) in [
            (&["“The boat must run,”", "“now.”"][..], Some(&["The boat must run,", "now."][..])),
            (&["The boat must run,", "“now.”"], Some(&["The boat must run,", "now."])),
            (&["“The boat must run,", "now.”"], Some(&["The boat must run,", "now."])),
            (&["“The boat", "must run,", "now.”"], Some(&["The boat", "must run,", "now."])),
            (&["“Never” is a word", "I don’t “use”"], None),
            (&["The boat must run,", "now."], None),
            (&[], None),
        ] {
            let expected = expected.map(|texts| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>());
            assert_eq!(stripped(fragments), expected, "{fragments:?}");
        }
    }

    proptest! {
        /// Whatever words without marks are put in a pair, the words come out.
        #[test]
        fn words_come_out_of_their_marks_as_they_were(words in "[a-z][a-z ,.!é—-]{0,30}[a-z.!]", pair in 0..PAIRS.len()) {
            let (open, close) = PAIRS[pair];
            for close in close.chars() {
                prop_assert_eq!(stripped(&[&format!("{open}{words}{close}")]), Some(vec![words.clone()]));
            }
            prop_assert_eq!(stripped(&[&words]), None);
        }

        #[test]
        fn any_texts_are_looked_at(texts: Vec<String>) {
            stripped(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
}
