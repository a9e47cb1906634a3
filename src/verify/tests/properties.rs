use proptest::prelude::*;

use super::{super::*, *};

proptest! {
    #[test]
    fn what_is_copied_whole_is_verbatim(text in "[\\PC&&[^“”„«»‘’'\"‹›‚‟「」『』｢｣〝〞〟״＂—–―:：]]{0,8}( [a-zé.]{1,6}){1,12}", from in 0..12_usize, len in 1..12_usize) {
        let words: Vec<&str> = text.split(' ').collect();
        let quote = words.iter().skip(from).take(len).copied().collect::<Vec<_>>().join(" ");
        let blank = quote.trim().is_empty();
        prop_assert_eq!(verdict(&[&quote], "", "", &text) == "verbatim", !blank, "{:?} in {:?}", quote, text);
    }

    /// Of a speaker's words no word can be dropped, added, moved or cut without being reported.
    #[test]
    fn a_changed_claim_is_never_verbatim(
        words in proptest::collection::vec("[a-z]{2,5}", 4..12), at in 0..12_usize, change in 0..5_usize, split in proptest::bool::ANY,
    ) {
        let at = at % (words.len() - 1);
        prop_assume!(words[at] != words[at + 1]);
        let text = format!("Rain fell. “{},” Ada said. “So it is.”", words.join(" "));
        let mut changed = words.clone();
        match change {
            0 if at > 0 => drop(changed.remove(at)),
            1 => changed.insert(at + 1, "XX".to_owned()),
            2 => changed.swap(at, at + 1),
            3 => drop(changed[at].pop()),
            _ => changed[at].insert(0, 'x'),
        }
        prop_assume!(!words.join(" ").contains(&changed.join(" ")));
        let (head, tail) = changed.split_at(if split { at.max(1) } else { 0 });
        let fragments: Vec<String> = [head, tail].iter().map(|part| part.join(" ")).collect();
        let found = summary(&Claim::new(&fragments), &text);
        prop_assert!(found != "verbatim" && found != "elided", "{:?} in {}: {}", fragments, text, found);
    }

    #[test]
    fn verbatim_is_in_the_text_but_for_spaces(quote in "[ab ’'.\n]{0,6}", text in "[ab ’'.\n\r]{0,12}") {
        let squeeze = |text: &str| text.split([' ', '\n', '\r']).collect::<String>();
        if let Verdict::Printed(printed) = SourceText::new(&text).verify(&Claim::new(&[&quote]))
            && printed.how == How::Verbatim
        {
            let found: String = printed.places.iter().map(|place| squeeze(&text[place.clone()])).collect();
            prop_assert_eq!(found, squeeze(&quote));
        }
    }

    #[test]
    fn any_text_gets_a_verdict(
        fragments in proptest::collection::vec("\\PC{0,12}", 0..4), prefix in "\\PC{0,5}", suffix in "\\PC{0,5}",
        text in "\\PC{0,40}",
    ) {
        let fragments: Vec<&str> = fragments.iter().map(|fragment| &**fragment).collect();
        verdict(&fragments, &prefix, &suffix, &text); // slices the text by every range of the verdict
    }

    #[test]
    fn any_text_of_the_same_characters_gets_a_verdict(
        fragments in proptest::collection::vec("[ab” .\n\u{301}\u{bd7}]{0,4}", 0..4), prefix in "[ab” .\n\u{bd7}]{0,5}",
        suffix in "[ab” .\n\u{bd7}]{0,5}", text in "[ab” .\n\u{301}\u{bd7}]{0,20}",
    ) {
        let fragments: Vec<&str> = fragments.iter().map(|fragment| &**fragment).collect();
        verdict(&fragments, &prefix, &suffix, &text);
    }

    #[test]
    fn tokens_leave_nothing_out(text in "\\PC*") {
        prop_assert_eq!(tokens(&text).collect::<String>(), text);
    }
}
