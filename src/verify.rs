//! Whether a text prints a quote as it stands.
//!
//! ```
//! use standpoint::{
//!     verify::{Found, Part, Verdict, verify},
//! };
//!
//! let text = "Rain fell. “We need a bridge,” Ada told\nthe Courier. “Soon.” Then she left.";
//!
//! // The words, what narration stands between, and what is around them.
//! let verdict = verify(&["We need a bridge,", "Soon."], Some("Rain fell. “"), Some("” Then"), text);
//! let Verdict::Verbatim(places) = verdict else { unreachable!() };
//! assert_eq!(&text[places[1].clone()], "Soon.");
//!
//! // A word too many is no quote any more; what the text has in its place is told.
//! let verdict = verify(&["We really need a bridge,"], None, None, text);
//! let Verdict::Differs(differences) = verdict else { unreachable!() };
//! assert_eq!(differences[0].part, Part::Fragment(0));
//! let Found::Instead(passage) = differences[0].found.clone() else { unreachable!() };
//! assert_eq!(&text[passage], "We need a bridge,");
//!
//! assert_eq!(verify(&["Taxes must fall at once."], None, None, text), Verdict::NotFound);
//! ```
//!
//! A quote is verbatim where every fragment stands in the text to the character, each after the one
//! before it, none cutting a word in two, `prefix` right before the first and `suffix` right after the
//! last. Two things are open:
//!
//! * a run of spaces, tabs and line breaks in the text may stand for one space of the quote, because
//!   text files are wrapped. White space that the quote has more of must be in the text, too;
//! * white space and the outer quotation marks may stand between `prefix`, words and `suffix`, or belong
//!   to `prefix` and `suffix`.
//!
//! Nothing else is: a straight apostrophe is not a curly one, a no-break space is not a space, and a
//! letter with an accent is not the letter and the accent. How a difference is drawn is not known here.

mod flat;
mod nearest;
mod token;

use std::{cell::OnceCell, ops::Range};

use flat::Flat;
use nearest::Words;

pub(crate) use token::{is_unspaced, is_word, splits};
pub use token::{same_words, tokens};

/// What comes of looking for a quote. All ranges count bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// To the character: where each fragment stands. A blank fragment stands nowhere, in an empty range.
    Verbatim(Box<[Range<usize>]>),
    /// In the text in other words, or with something else around it: at least one difference.
    Differs(Box<[Difference]>),
    /// Nothing in the text is like any of it; or there is no word to look for.
    NotFound,
}

/// A part of a quote that the text does not have there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which part.
    pub part: Part,
    /// What the text has.
    pub found: Found,
}

/// A part of a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What stands before the first fragment. Looked at where all fragments are as they should be.
    Prefix,
    /// The fragment of that index.
    Fragment(usize),
    /// What stands after the last fragment. Looked at where all fragments are as they should be.
    Suffix,
}

/// What a text has of a part that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// This in its place.
    Instead(Range<usize>),
    /// The part itself, but only before the fragment that it should follow.
    Earlier(Range<usize>),
    /// Nothing like it.
    Nothing,
}

/// Looks for a quote in a text.
/// For many quotes of one text, [`SourceText`] does the same faster.
#[must_use]
pub fn verify<S: AsRef<str>>(fragments: &[S], prefix: Option<&str>, suffix: Option<&str>, text: &str) -> Verdict {
    SourceText::new(text).verify(fragments, prefix, suffix)
}

/// A text that quotes are looked for in.
#[derive(Debug)]
pub struct SourceText<'t> {
    flat: Flat<'t>,
    /// Made when the first quote differs.
    words: OnceCell<Words>,
}

/// A quote whose white space is made even.
struct Sought<'q> {
    /// With their index; blank ones left out.
    fragments: Vec<(usize, Flat<'q>)>,
    /// How many there are with the blank ones.
    count: usize,
    prefix: Flat<'q>,
    suffix: Flat<'q>,
}

impl<'q> Sought<'q> {
    fn new<S: AsRef<str>>(fragments: &'q [S], prefix: Option<&'q str>, suffix: Option<&'q str>) -> Self {
        let numbered = fragments.iter().map(|fragment| Flat::new(fragment.as_ref())).enumerate();
        Self {
            fragments: numbered.filter(|(_, fragment)| !fragment.is_blank()).collect(),
            count: fragments.len(),
            prefix: Flat::new(prefix.unwrap_or_default()),
            suffix: Flat::new(suffix.unwrap_or_default()),
        }
    }
}

/// So many places are looked at to tell where a fragment was most likely taken from.
const PLACES: usize = 1000;

impl<'t> SourceText<'t> {
    /// Prepares a text, in time in proportion to its length.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Self { flat: Flat::new(text), words: OnceCell::new() }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.flat.text
    }

    /// Looks for a quote.
    #[must_use]
    pub fn verify<S: AsRef<str>>(&self, fragments: &[S], prefix: Option<&str>, suffix: Option<&str>) -> Verdict {
        let sought = Sought::new(fragments, prefix, suffix);
        if let Some(places) = self.exactly(&sought) {
            return Verdict::Verbatim(places);
        }
        let differences = self.differences(&sought);
        let nothing = differences.iter().filter(|difference| difference.found == Found::Nothing).count();
        if differences.is_empty() || nothing == sought.fragments.len() {
            return Verdict::NotFound;
        }
        Verdict::Differs(differences.into())
    }

    /// Where each fragment of a quote stands, as in [`Verdict::Verbatim`]; nothing is looked for that is like it.
    #[must_use]
    pub fn find(&self, fragments: &[&str], prefix: Option<&str>, suffix: Option<&str>) -> Option<Box<[Range<usize>]>> {
        self.exactly(&Sought::new(fragments, prefix, suffix))
    }

    /// A range as it becomes when no word at its ends is cut in two. Both count bytes of the text.
    pub(crate) fn whole(&self, range: Range<usize>) -> Range<usize> {
        flat::whole_from(self.text(), range.start)..flat::whole_to(self.text(), range.end)
    }

    /// Where the whole quote stands, fragments as close together as they come; at its first end, if there
    /// is more than one.
    fn exactly(&self, sought: &Sought<'_>) -> Option<Box<[Range<usize>]>> {
        let last = sought.fragments.len().checked_sub(1)?;
        let fits = |nth: usize, place: &Range<usize>| {
            (nth > 0 || self.flat.has_before(place.start, &sought.prefix))
                && (nth < last || self.flat.has_after(place.end, &sought.suffix))
        };
        // Each at the first place there is: whatever else fits comes later, and so leaves less room.
        let mut places: Vec<Range<usize>> = Vec::with_capacity(sought.fragments.len());
        for (nth, (_, fragment)) in sought.fragments.iter().enumerate() {
            let from = places.last().map_or(0, |place| place.end);
            places.push(self.flat.all(fragment, from).find(|place| fits(nth, place))?);
        }
        // Then back from the end, so that no fragment is taken from a passage long before.
        let mut end = places.last()?.start;
        for (nth, (_, fragment)) in sought.fragments.iter().enumerate().take(last).rev() {
            let place = places.get_mut(nth)?;
            let closer = self.flat.all_before(fragment, place.start, end).filter(|place| fits(nth, place));
            if let Some(closer) = closer.last() {
                *place = closer;
            }
            end = place.start;
        }
        let mut ranges = vec![0..0; sought.count];
        for ((index, _), place) in sought.fragments.iter().zip(places) {
            if let Some(range) = ranges.get_mut(*index) {
                *range = self.flat.in_text(place);
            }
        }
        Some(ranges.into())
    }

    fn differences(&self, sought: &Sought<'_>) -> Vec<Difference> {
        let mut differences = Vec::new();
        let mut from = 0;
        for (nth, (index, fragment)) in sought.fragments.iter().enumerate() {
            if let Some(place) = self.flat.all(fragment, from).next() {
                from = place.end;
                continue;
            }
            let found = if let Some(place) = self.flat.all(fragment, 0).next() {
                Found::Earlier(self.flat.in_text(place))
            } else if let Some(place) = self.nearest(sought, nth, fragment) {
                from = from.max(place.end);
                Found::Instead(self.flat.in_text(place))
            } else {
                Found::Nothing
            };
            differences.push(Difference { part: Part::Fragment(*index), found });
        }
        if differences.is_empty() { self.around(sought) } else { differences }
    }

    /// The passage most like a fragment, looked for where what should be around it is as well.
    fn nearest(&self, sought: &Sought<'_>, nth: usize, fragment: &Flat<'_>) -> Option<Range<usize>> {
        let blank = Flat::new("");
        let before = if nth == 0 { &sought.prefix } else { &blank };
        let after = if nth + 1 == sought.fragments.len() { &sought.suffix } else { &blank };
        let words = self.words.get_or_init(|| Words::new(&self.flat.even));
        let passage = words.nearest(&before.even, &fragment.even, &after.even)?;
        Some(self.flat.whole(passage, &fragment.even))
    }

    /// What differs in `prefix` and `suffix` where all fragments stand in order: told for the place
    /// where least does.
    fn around(&self, sought: &Sought<'_>) -> Vec<Difference> {
        let (Some((_, first)), Some((_, last))) = (sought.fragments.first(), sought.fragments.last()) else {
            return Vec::new();
        };
        let after_first = sought.fragments.get(1..).unwrap_or_default();
        // The first fragment leaves room for those that follow it.
        let latest = after_first.iter().rev().try_fold(self.flat.even.len(), |end, (_, fragment)| {
            self.flat.all_before(fragment, 0, end).last().map(|place| place.start)
        });
        let single = after_first.is_empty();
        let like_prefix = |place: &Range<usize>| self.flat.likeness_before(place.start, &sought.prefix);
        let like_suffix = |place: &Range<usize>| self.flat.likeness_after(place.end, &sought.suffix);
        let Some(first) = best(
            self.flat.all(first, 0).take_while(|place| latest.is_some_and(|latest| place.end <= latest)),
            |place| like_prefix(place) + if single { like_suffix(place) } else { 0 },
        ) else {
            return Vec::new();
        };
        let between = after_first.split_last().map_or(&[][..], |(_, between)| between);
        let from = between.iter().fold(first.end, |from, (_, fragment)| {
            self.flat.all(fragment, from).next().map_or(from, |place| place.end)
        });
        let last = if single { Some(first.clone()) } else { best(self.flat.all(last, from), like_suffix) };
        let mut differences = Vec::new();
        if !self.flat.has_before(first.start, &sought.prefix) {
            let passage = self.flat.passage_before(first.start, &sought.prefix);
            differences.push(Difference { part: Part::Prefix, found: Found::Instead(self.flat.in_text(passage)) });
        }
        if let Some(last) = last
            && !self.flat.has_after(last.end, &sought.suffix)
        {
            let passage = self.flat.passage_after(last.end, &sought.suffix);
            differences.push(Difference { part: Part::Suffix, found: Found::Instead(self.flat.in_text(passage)) });
        }
        differences
    }
}

/// The first of the places with the highest rank.
fn best(places: impl Iterator<Item = Range<usize>>, rank: impl Fn(&Range<usize>) -> usize) -> Option<Range<usize>> {
    places.take(PLACES).min_by_key(|place| std::cmp::Reverse(rank(place)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "\
        It rained all day.\n\n“We need a second bridge,” Ada told the Courier. “The old one can’t last,\n\
        not at 66.9 tons.” Grace was unable to vote. She said: “We need a second bridge.”\r\n\r\n\
        Ben called it “a non-violent, ‘so-called’ fight” and left for good. Cafe\u{301} Zürich is 100\u{a0}% full. \
        We want peace, said Ben. 我们需要第二座桥。 «\u{a0}Oui\u{a0}», dit-il de l’accord.";

    /// `verbatim`, the parts that differ with what the text has, or `not found`.
    fn verdict(fragments: &[&str], prefix: &str, suffix: &str, text: &str) -> String {
        let given = |context| Some(context).filter(|context: &&str| !context.is_empty());
        match verify(fragments, given(prefix), given(suffix), text) {
            Verdict::Verbatim(_) => "verbatim".to_owned(),
            Verdict::Differs(differences) => {
                let differences = differences.iter().map(|Difference { part, found }| match found.clone() {
                    Found::Instead(range) => format!("{part:?}: {}", &text[range]),
                    Found::Earlier(range) => format!("{part:?} earlier: {}", &text[range]),
                    Found::Nothing => format!("{part:?}: nothing"),
                });
                differences.collect::<Vec<_>>().join("; ")
            }
            Verdict::NotFound => "not found".to_owned(),
        }
    }

    #[test]
    fn only_what_is_printed_is_verbatim() {
        for (quote, expected) in [
            ("We need a second bridge,", "verbatim"),
            ("grace was unable to vote.", "Fragment(0): Grace was unable to vote."),
            ("Grace was unable to vote!", "Fragment(0): Grace was unable to vote."),
            ("Grace was not able to vote.", "Fragment(0): Grace was unable to vote."),
            ("Grace unable to vote.", "Fragment(0): Grace was unable to vote."),
            ("Grace was quite unable to vote.", "Fragment(0): Grace was unable to vote."),
            ("The old one can't last,", "Fragment(0): The old one can’t last,"),
            ("Caf\u{e9} Zürich", "Fragment(0): Cafe\u{301} Zürich"),
            ("Cafe\u{301} Zu\u{308}rich", "Fragment(0): Cafe\u{301} Zürich"),
            ("is 100 % full", "Fragment(0): is 100\u{a0}% full"),
            ("is 100\u{a0}% full", "verbatim"),
            ("left for go\u{ad}od", "Fragment(0): left for good"),
            ("我们需要", "verbatim"),
            ("我们不需要第二座桥。", "Fragment(0): 我们需要第二座桥。"),
            ("Lower taxes for all", "not found"),
            ("", "not found"),
            (" \n", "not found"),
        ] {
            assert_eq!(verdict(&[quote], "", "", TEXT), expected, "{quote}");
        }
    }

    #[test]
    fn no_word_or_number_is_cut() {
        for (quote, expected) in [
            ("able to vote", "Fragment(0): unable to vote"),
            ("was un", "Fragment(0): was unable"),
            ("old one can", "Fragment(0): old one can’t"),
            ("not at 66", "Fragment(0): not at 66.9"),
            ("9 tons.", "Fragment(0): 66.9 tons."),
            ("violent, ‘so-called’ fight", "Fragment(0): non-violent, ‘so-called’ fight"),
            ("so-called", "verbatim"),
            ("Cafe", "Fragment(0): Cafe\u{301}"),
            ("accord.", "verbatim"), // an article of its own stands before the apostrophe
        ] {
            assert_eq!(verdict(&[quote], "", "", TEXT), expected, "{quote}");
        }
        assert_eq!(verdict(&["able to"], "", "", "un\u{ad}able to"), "Fragment(0): un\u{ad}able to");
        assert_eq!(verdict(&["able to"], "", "", "able to\u{200f}."), "verbatim");
    }

    #[test]
    fn white_space_of_the_text_may_stand_for_one_space_and_no_other_way() {
        for (quote, text, expected) in [
            ("one two", "one two", "verbatim"),
            ("one two", "one\ntwo", "verbatim"),
            ("one two", "one \r\n\t two", "verbatim"),
            ("one\n\ntwo", "one\r\n\r\ntwo", "verbatim"),
            ("one  two", "one two", "Fragment(0): one two"),
            ("one\ntwo", "one two", "Fragment(0): one two"),
            ("one\n\ntwo", "one\ntwo", "Fragment(0): one\ntwo"),
            ("one two", "one\u{a0}two", "Fragment(0): one\u{a0}two"),
            ("one two", "one\u{2028}two", "Fragment(0): one\u{2028}two"),
            ("one two", "onetwo", "not found"),
            ("onetwo", "one\ntwo", "not found"),
        ] {
            assert_eq!(verdict(&[quote], "", "", text), expected, "{quote:?} in {text:?}");
        }
    }

    #[test]
    fn fragments_stand_in_order() {
        for (fragments, expected) in [
            (&["We need a second bridge,", "The old one can’t last, not at 66.9 tons."][..], "verbatim"),
            (&["We need a second bridge,", "", "The old one"], "verbatim"),
            (&["The old one can’t last,", "We need a second bridge,"], "Fragment(1) earlier: We need a second bridge,"),
            (&["We need a second bridge,", "The old one may last,"], "Fragment(1): The old one can’t last,"),
            (&["We need a second bridge,", "Lower taxes"], "Fragment(1): nothing"),
            (&["Lower taxes", "for all of us"], "not found"),
            (&["day", "day"], "Fragment(1) earlier: day"), // the same words are not used twice
            (&[], "not found"),
        ] {
            assert_eq!(verdict(fragments, "", "", TEXT), expected, "{fragments:?}");
        }
    }

    #[test]
    fn what_is_around_the_words_is_right_there() {
        let bridge = "We need a second bridge";
        for (fragments, prefix, suffix, expected) in [
            (&[bridge][..], "all day.\n\n“", ",” Ada told", "verbatim"),
            (&[bridge], "all day.\n\n", ",” Ada", "verbatim"), // the marks belong to neither
            (&[bridge], "all day.", ",”", "verbatim"),
            (&[bridge], "all day. “", "", "verbatim"),
            (&[bridge], "ll day.", "", "verbatim"), // context may begin within a word
            (&[bridge], "She said:", ".", "verbatim"), // the second place
            (&["Oui"], "桥。", ", dit-il", "verbatim"),
            (&[bridge], "all day.\n\n“", ".”", "Suffix: ,”"),
            (&[bridge], "all day.\n“", "", "Prefix: all day.\n\n“"),
            (&[bridge], "all May. “", "", "Prefix: all day.\n\n“"),
            (&[bridge], "He said: “", ".”", "Prefix: She said: “"),
            (&[bridge], "She said:", "!”", "Suffix: .”"),
            (&[bridge, "The old one"], "all day.", "can’t", "verbatim"),
            (&[bridge, "The old one"], "She said:", "can’t", "Prefix: all day."),
            (&[bridge, "The old one"], "all day.", "might", "Suffix: can’t"),
            (&["We need a bridge"], "no", "no", "Fragment(0): We need a second bridge"), // words come first
        ] {
            assert_eq!(verdict(fragments, prefix, suffix, TEXT), expected, "{fragments:?} {prefix:?} {suffix:?}");
        }
    }

    #[test]
    fn context_finds_the_place_of_a_changed_quote() {
        let text =
            format!("{}Ada: “Yes, I will.” Ben: “Yes, I shall.” Cy: “Yes, I would.”", "Filler words. ".repeat(99));
        assert_eq!(verdict(&["Yes, I may."], "Ben:", "Cy:", &text), "Fragment(0): Yes, I shall.");
        assert_eq!(verdict(&["Yes, I may."], "", "Ben:", &text), "Fragment(0): Yes, I will.");
    }

    #[test]
    fn fragments_are_taken_as_close_together_as_they_come() {
        let text = "Yes. No. Yes. No. Perhaps.";
        let Verdict::Verbatim(places) = verify(&["Yes.", "", "Perhaps."], None, None, text) else { unreachable!() };
        assert_eq!(*places, [9..13, 0..0, 18..26]);
    }

    #[test]
    fn a_long_quote_is_found_by_its_ends() {
        let words = |from: usize| (from..from + 900).map(|n| format!("w{n}")).collect::<Vec<_>>().join(" ") + " ";
        let text = format!("{}{}{}", words(0), words(2000), words(5000));
        let quote = words(2000).replace("w2450 ", "");
        assert_eq!(verdict(&[quote.trim()], "", "", &text), format!("Fragment(0): {}", words(2000).trim()));
    }

    #[test]
    fn marks_without_a_word_are_not_found_by_the_words_around_them() {
        for (fragments, prefix, suffix, text, expected) in [
            (&["!"][..], "said Ben", "", "Ada came, said Ben. Cy left.", "not found"),
            (&["!"], "", "Cy left", "Ada came, said Ben. Cy left.", "not found"),
            (&["!", "Cy"], "said Ben", "", "Ada came, said Ben. Cy left.", "Fragment(0): nothing"),
            (&["#"], "", "𞹛", "A${ 𞹛㈪", "not found"),
        ] {
            assert_eq!(verdict(fragments, prefix, suffix, text), expected, "{fragments:?} {prefix:?} {suffix:?}");
        }
    }

    #[test]
    fn only_a_space_is_left_where_context_should_be() {
        for (quote, prefix, suffix, text, expected) in [
            ("Yes.", "", "No.", "Yes.\n", "Suffix: "),
            ("Yes.", "No.", "", "\nYes.", "Prefix: "),
            ("Yes. ", "", "No.", "Yes. ", "Suffix: "),
            (" Yes.", "No.", "", " Yes.", "Prefix: "),
            ("Yes.", "No.", "No.", "\n\nYes.\r\n\r\n", "Prefix: ; Suffix: "),
        ] {
            assert_eq!(verdict(&[quote], prefix, suffix, text), expected, "{quote:?} in {text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_copied_whole_is_verbatim(text in "\\PC{0,8}( [a-zé“”.’]{1,6}){1,12}", from in 0..12_usize, len in 1..12_usize) {
            let words: Vec<&str> = text.split(' ').collect();
            let quote = words.iter().skip(from).take(len).copied().collect::<Vec<_>>().join(" ");
            let blank = quote.trim().is_empty();
            prop_assert_eq!(verdict(&[&quote], "", "", &text) == "verbatim", !blank, "{:?} in {:?}", quote, text);
        }

        #[test]
        fn verbatim_is_in_the_text_but_for_spaces(quote in "[ab ’'.\n]{0,6}", text in "[ab ’'.\n\r]{0,12}") {
            let squeeze = |text: &str| text.split([' ', '\n', '\r']).collect::<String>();
            if let Verdict::Verbatim(places) = verify(&[&quote], None, None, &text) {
                let found: String = places.iter().map(|place| squeeze(&text[place.clone()])).collect();
                prop_assert_eq!(found, squeeze(&quote));
            }
        }

        #[test]
        fn any_text_gets_a_verdict(
            fragments in proptest::collection::vec("\\PC{0,12}", 0..4), prefix in "\\PC{0,5}", suffix in "\\PC{0,5}",
            text in "\\PC{0,40}",
        ) {
            let fragments: Vec<&str> = fragments.iter().map(|fragment| &**fragment).collect();
            verdict(&fragments, &prefix, &suffix, &text); // slices the text by every range it is told
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
}
