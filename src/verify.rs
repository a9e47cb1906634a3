//! Whether a text prints a quote as it stands.
//!
//! ```
//! use standpoint::verify::{Claim, Found, How, Part, SourceText, Verdict};
//!
//! let text = SourceText::new("Rain fell. “We need a bridge,” Ada told\nthe Courier. “Not this year.” Then she left.");
//!
//! // The words, between which the text narrates, and what is around them.
//! let claim = Claim { prefix: Some("Rain fell. “"), ..Claim::new(&["We need a bridge,", "Not this year."]) };
//! let Verdict::Printed(printed) = text.verify(&claim) else { unreachable!() };
//! assert_eq!(printed.how, How::Verbatim);
//! assert_eq!(&text.text()[printed.places[1].clone()], "Not this year.");
//!
//! // A word too many is no quote any more; what the text has in its place is told.
//! let Verdict::Differs(differences) = text.verify(&Claim::new(&["We really need a bridge,"])) else { unreachable!() };
//! assert_eq!(differences[0].part, Part::Fragment(0));
//! let Found::Instead(passage) = differences[0].found.clone() else { unreachable!() };
//! assert_eq!(&text.text()[passage], "We need a bridge,");
//!
//! // Nor is one from whose middle words are missing: nothing is narrated between the fragments.
//! let Verdict::Printed(printed) = text.verify(&Claim::new(&["We need", "bridge,"])) else { unreachable!() };
//! assert_eq!((printed.how, &text.text()[printed.between[0].clone()]), (How::Cut, "a"));
//!
//! assert_eq!(text.verify(&Claim::new(&["Taxes must fall at once."])), Verdict::NotFound);
//! ```
//!
//! A claim is judged as a whole. Its fragments stand in the text to the character, each after the one before it, and cut no
//! word or number in two. None stands outside the quotation marks where the text has them, or runs on beyond. Between two of
//! them the text closes the quotation, narrates and opens it again, and names no other speaker. `prefix` stands right before
//! the first fragment and `suffix` right after the last. Two things are open:
//!
//! * a run of spaces, tabs and line breaks in the text may stand for one space of the quote, because
//!   text files are wrapped. White space that the quote has more of must be in the text, too. A hyphen at a line's end may
//!   belong to a word or only break it, so no quote across one is told to be verbatim;
//! * white space and the outer quotation marks may stand between `prefix`, words and `suffix`, or belong
//!   to `prefix` and `suffix`.
//!
//! Nothing else is: a straight apostrophe is not a curly one, a no-break space is not a space, and a
//! letter with an accent is not the letter and the accent. How a difference is drawn is not known here.

mod difference;
mod elision;
mod flat;
mod message;
mod names;
mod nearest;
mod placement;
mod quotations;
mod token;

use std::{cell::OnceCell, ops::Range};

use crate::bundle::{Quote, Severity, SpeakerId};
use flat::Flat;
use nearest::Words;
use placement::{Joint, Piece, Sought};
use quotations::Quotations;

pub use difference::characters;
pub use message::{Finding, Witness};
pub use names::Names;
pub(crate) use token::{is_unspaced, is_word, letters, splits};
pub use token::{same_words, tokens};

/// What is said of a text: that it prints these words as somebody's.
#[derive(Clone, Debug, Default)]
pub struct Claim<'a> {
    /// The words; more than one where narration stands between them.
    pub fragments: Vec<&'a str>,
    /// What stands right before the first.
    pub prefix: Option<&'a str>,
    /// What stands right after the last.
    pub suffix: Option<&'a str>,
    /// Who says them, and the names of all who speak: where narration names another one, what follows is not taken for the
    /// same quote.
    pub speaker: Option<(SpeakerId, &'a Names)>,
}

impl<'a> Claim<'a> {
    /// Of words alone.
    #[must_use]
    pub fn new<S: AsRef<str>>(fragments: &'a [S]) -> Self {
        Self { fragments: fragments.iter().map(AsRef::as_ref).collect(), ..Self::default() }
    }

    /// All that a quote claims.
    #[must_use]
    pub fn of(quote: &'a Quote, names: &'a Names) -> Self {
        Self {
            prefix: quote.prefix.as_deref(),
            suffix: quote.suffix.as_deref(),
            speaker: quote.speaker.map(|speaker| (speaker, names)),
            ..Self::new(&quote.fragments)
        }
    }
}

/// What comes of looking for a quote. All ranges count bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// To the character, all fragments in their order.
    Printed(Printed),
    /// In other words, as something else than a quotation, or with something else around it: at least one difference.
    Differs(Box<[Difference]>),
    /// Nothing in the text is like any of it; or there is no word to look for.
    NotFound,
}

/// How a text prints the words of a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Whether that is what the quote claims.
    pub how: How,
    /// Where the quote's pieces stand, in order: its fragments, blank ones left out, and of those with an elision what stands
    /// before and after that.
    pub places: Box<[Range<usize>]>,
    /// What stands between them, as far as `how` speaks of it.
    pub between: Box<[Range<usize>]>,
}

/// Whether what a text prints to the character is what a quote claims; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// As the text quotes it.
    Verbatim,
    /// The same, but for words that the quote itself says it leaves out.
    Elided,
    /// In no quotation marks, which the text has elsewhere: whether it is a quotation is not certain.
    Unmarked,
    /// With words between the fragments of which the text does not tell whether they are the speaker's, since it has no
    /// quotation marks there.
    Unclear,
    /// With words left out between fragments where the quote does not say so. Where one quotation ends and another begins with
    /// no word between, these are the marks.
    Cut,
}

impl How {
    /// A word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Verbatim => "verbatim",
            Self::Elided => "elided",
            Self::Unmarked => "unmarked",
            Self::Unclear => "unclear",
            Self::Cut => "cut",
        }
    }

    /// How much it matters to whoever edits the quote; nothing where it is what it claims.
    #[must_use]
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Verbatim | Self::Elided => None,
            Self::Unmarked | Self::Unclear => Some(Severity::Warning),
            Self::Cut => Some(Severity::Error),
        }
    }
}

/// A part of a quote that the text does not have there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which part.
    pub part: Part,
    /// Which piece of that part, in bytes of it: all of it, unless it has an elision.
    pub piece: Range<usize>,
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
    /// The part itself, but outside of the quotation marks: this of it.
    Outside(Range<usize>),
    /// The part itself, but after narration that names another speaker, which is this.
    OfAnother(Range<usize>),
    /// Nothing like it.
    Nothing,
}

/// A text that quotes are looked for in.
#[derive(Debug)]
pub struct SourceText<'t> {
    flat: Flat<'t>,
    /// Made for the first quote that stands in the text.
    quotations: OnceCell<Quotations>,
    /// Made when the first quote differs: as the text has its words, and with those that a line's end breaks in one.
    words: OnceCell<(Words, Option<Words>)>,
}

/// So many places are looked at to tell where a fragment was most likely taken from.
const PLACES: usize = 1000;

impl<'t> SourceText<'t> {
    /// Prepares a text, in time in proportion to its length.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Self { flat: Flat::new(text), quotations: OnceCell::new(), words: OnceCell::new() }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.flat.text
    }

    /// Looks for a quote.
    #[must_use]
    pub fn verify(&self, claim: &Claim<'_>) -> Verdict {
        if let Some(verdict) = self.stands(claim) {
            return verdict;
        }
        let mut sought = Sought::new(claim);
        if let Some(elided) = Sought::elided(claim) {
            sought = elided;
        }
        let differences = self.differences(&sought);
        let nothing = differences.iter().filter(|difference| difference.found == Found::Nothing).count();
        if differences.is_empty() || nothing == sought.pieces.len() {
            return Verdict::NotFound;
        }
        Verdict::Differs(differences.into())
    }

    /// What is to be said of a quote all of whose words stand in the text to the character and in their order, between
    /// `prefix` and `suffix`; nothing of any other, and nothing is looked for that is like it.
    #[must_use]
    pub fn stands(&self, claim: &Claim<'_>) -> Option<Verdict> {
        let found = |sought: Sought<'_>| self.place(&sought, claim);
        // What a quote says as an elision may be what the text prints.
        found(Sought::new(claim))
            .or_else(|| Sought::by_paragraph(claim).and_then(found))
            .or_else(|| Sought::elided(claim).and_then(found))
    }

    /// Where a text itself stands, to the character, whatever it quotes.
    #[must_use]
    pub fn find(&self, passage: &str) -> Option<Range<usize>> {
        let passage = Flat::new(passage);
        let place = self.flat.all(&passage, 0).find(|_| !passage.is_blank())?;
        Some(self.flat.in_text(place))
    }

    /// The same of the passage that is most like it.
    #[must_use]
    pub fn find_like(&self, passage: &str) -> Option<Range<usize>> {
        let flat = Flat::new(passage);
        let piece = Piece { fragment: 0, within: 0..passage.len(), flat, joint: Joint::Fragment };
        let [prefix, suffix] = ["", ""].map(Flat::new);
        let place = self.nearest(&Sought { pieces: vec![piece], prefix, suffix, is_elided: false }, 0)?;
        Some(self.flat.in_text(place))
    }

    /// A range as it becomes when no word at its ends is cut in two. Both count bytes of the text.
    pub(crate) fn whole(&self, range: Range<usize>) -> Range<usize> {
        flat::whole_from(self.text(), range.start)..flat::whole_to(self.text(), range.end)
    }

    fn quotations(&self) -> &Quotations {
        self.quotations.get_or_init(|| Quotations::new(self.text()))
    }

    fn differences(&self, sought: &Sought<'_>) -> Vec<Difference> {
        let mut differences = Vec::new();
        let mut from = 0;
        for (nth, piece) in sought.pieces.iter().enumerate() {
            if let Some(place) = self.flat.all(&piece.flat, from).next() {
                from = place.end;
                continue;
            }
            let found = if let Some(place) = self.flat.all(&piece.flat, 0).next() {
                Found::Earlier(self.flat.in_text(place))
            } else if let Some(place) = self.nearest(sought, nth) {
                from = from.max(place.end);
                Found::Instead(self.flat.in_text(place))
            } else {
                Found::Nothing
            };
            differences.push(piece.difference(found));
        }
        if differences.is_empty() { self.around(sought) } else { differences }
    }

    /// The passage most like a piece, looked for where what should be around it is as well.
    fn nearest(&self, sought: &Sought<'_>, nth: usize) -> Option<Range<usize>> {
        let piece = &sought.pieces.get(nth)?.flat;
        let before = if nth == 0 { &*sought.prefix.even } else { "" };
        let after = if nth + 1 == sought.pieces.len() { &*sought.suffix.even } else { "" };
        let (words, joined) = self.words.get_or_init(|| {
            let breaks: Vec<Range<usize>> = self.flat.line_end_hyphens();
            let words = |breaks: &[Range<usize>]| Words::new(&self.flat.even, breaks);
            (words(&[]), (!breaks.is_empty()).then(|| words(&breaks)))
        });
        let like = |words: &Words| words.nearest(before, &piece.even, after);
        let nearest = [like(words), joined.as_ref().and_then(like)].into_iter().flatten().min_by_key(|(cost, _)| *cost);
        nearest.map(|(_, passage)| self.flat.whole(passage, &piece.even))
    }

    /// What differs in `prefix` and `suffix` where all pieces stand in order: told for the place
    /// where least does.
    fn around(&self, sought: &Sought<'_>) -> Vec<Difference> {
        let Some((first, after_first)) = sought.pieces.split_first() else { return Vec::new() };
        let last = after_first.last();
        // The first piece leaves room for those that follow it.
        let latest = after_first.iter().rev().try_fold(self.flat.even.len(), |end, piece| {
            self.flat.all_before(&piece.flat, 0, end).last().map(|place| place.start)
        });
        let like_prefix = |place: &Range<usize>| self.flat.likeness_before(place.start, &sought.prefix);
        let like_suffix = |place: &Range<usize>| self.flat.likeness_after(place.end, &sought.suffix);
        let Some(first) = best(
            self.flat.all(&first.flat, 0).take_while(|place| latest.is_some_and(|latest| place.end <= latest)),
            |place| like_prefix(place) + if last.is_none() { like_suffix(place) } else { 0 },
        ) else {
            return Vec::new();
        };
        let between = after_first.split_last().map_or(&[][..], |(_, between)| between);
        let from = between
            .iter()
            .fold(first.end, |from, piece| self.flat.all(&piece.flat, from).next().map_or(from, |place| place.end));
        let last = match last {
            None => Some(first.clone()),
            Some(last) => best(self.flat.all(&last.flat, from), like_suffix),
        };
        let mut differences = Vec::new();
        let mut differs = |part, sought: &Flat<'_>, passage| {
            let (piece, found) = (0..sought.text.len(), Found::Instead(self.flat.in_text(passage)));
            differences.push(Difference { part, piece, found });
        };
        if !self.flat.has_before(first.start, &sought.prefix) {
            differs(Part::Prefix, &sought.prefix, self.flat.passage_before(first.start, &sought.prefix));
        }
        if let Some(last) = last
            && !self.flat.has_after(last.end, &sought.suffix)
        {
            differs(Part::Suffix, &sought.suffix, self.flat.passage_after(last.end, &sought.suffix));
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

    /// The word for how it is printed with what stands between, the parts that differ with what the text has, or `not found`.
    fn told(claim: &Claim<'_>, text: &str) -> String {
        match SourceText::new(text).verify(claim) {
            Verdict::Printed(Printed { how, between, .. }) => {
                let between = between.iter().map(|range| text[range.clone()].replace('\n', "⏎"));
                [how.word().to_owned()].into_iter().chain(between).collect::<Vec<_>>().join(": ")
            }
            Verdict::Differs(differences) => {
                let differences = differences.iter().map(|Difference { part, found, .. }| match found.clone() {
                    Found::Instead(range) => format!("{part:?}: {}", &text[range]),
                    Found::Earlier(range) => format!("{part:?} earlier: {}", &text[range]),
                    Found::Outside(range) => format!("{part:?} outside: {}", &text[range]),
                    Found::OfAnother(range) => format!("{part:?} of another: {}", &text[range]),
                    Found::Nothing => format!("{part:?}: nothing"),
                });
                differences.collect::<Vec<_>>().join("; ")
            }
            Verdict::NotFound => "not found".to_owned(),
        }
    }

    fn verdict(fragments: &[&str], prefix: &str, suffix: &str, text: &str) -> String {
        let given = |context| Some(context).filter(|context: &&str| !context.is_empty());
        told(&Claim { prefix: given(prefix), suffix: given(suffix), ..Claim::new(fragments) }, text)
    }

    /// The same words with no marks that tell what is quoted.
    fn unmarked() -> String {
        TEXT.replace(['“', '”', '«', '»'], "").replace("‘so-called’", "so-called")
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
            assert_eq!(verdict(&[quote], "", "", &unmarked()), expected, "{quote}");
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
            ("violent, so-called fight", "Fragment(0): non-violent, so-called fight"),
            ("so-called", "verbatim"),
            ("Cafe", "Fragment(0): Cafe\u{301}"),
            ("accord.", "verbatim"), // an article of its own stands before the apostrophe
        ] {
            assert_eq!(verdict(&[quote], "", "", &unmarked()), expected, "{quote}");
        }
        for (quote, text, expected) in [
            ("5 degrees", "It was −5 degrees.", "−5 degrees"),
            ("5 degrees", "It was -5 degrees.", "-5 degrees"),
            ("before 10", "We met before 10:30 in the hall.", "before 10:30"),
            ("30 in the hall", "We met before 10:30 in the hall.", "10:30 in the hall"),
            ("000 people came", "Then 1 000 people came.", "1 000 people came"),
            ("000 people came", "Then 1\u{202f}000 people came.", "1\u{202f}000 people came"),
            ("Then 1", "Then 1\u{a0}000 people came.", "Then 1\u{a0}000"),
            ("up by 5", "It went up by 5% in May.", "up by 5%"),
            ("up by 5", "It went up by 5\u{202f}% in May.", "up by 5\u{202f}%"),
            ("5 million to them", "We gave $5 million to them.", "$5 million to them"),
            ("gave 1", "We gave 1/2 of it.", "gave 1/2"),
            ("since 2019", "Not since 2019–2020 or so.", "since 2019–2020"),
            ("S. troops left", "All U.S. troops left.", "U.S. troops left"),
            ("able to vote", "She was un-\nable to vote.", "un-\nable to vote"),
            ("was un", "She was un-\nable to vote.", "was un-\nable"),
            ("5 of us", "About .5 of us came.", ".5 of us"),
            ("5 million", "We gave US$5 million.", "US$5 million"),
            ("We gave US", "We gave US$5 million.", "We gave US$5"),
            ("5 in all", "It was € 5 in all.", "€ 5 in all"),
            ("It was 5", "It was 5 € in all.", "It was 5 €"),
            ("5 says so", "Rule § 5 says so.", "§ 5 says so"),
            ("000 men", "Then 10’000 men came.", "10’000 men"),
            ("10 men", "Then <10 men came.", "<10 men"),
            ("We can", "We can´t go.", "We can´t"),
            ("אפשרי", "זה בלתי־אפשרי", "בלתי־אפשרי"),
        ] {
            assert_ne!(verdict(&[quote], "", "", text), "verbatim", "{quote} in {text}");
            assert_eq!(
                verdict(&[expected], "", "", text) == "verbatim",
                !expected.contains('\n'),
                "{expected} in {text}"
            );
        }
        for (quote, text) in [
            ("In 2019", "In 2019 300 people came."),
            ("We came", "We came - 5 of us - and left."),
            ("She said", "She said: 5 of us."),
            ("the end", "It is the end.5 people came."),
        ] {
            assert_eq!(verdict(&[quote], "", "", text), "verbatim", "{quote} in {text}");
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
    fn what_stands_between_fragments_is_narration_or_left_out() {
        const FERRY: &str = "“The last boat must not run,” Okoro said. “And it won’t. Never,” she added. “Not once.”";
        for (fragments, text, expected) in [
            (&["The last boat must not run,", "And it won’t."][..], FERRY, "verbatim"),
            (&["The last boat must not run", "And it won’t. Never"], FERRY, "verbatim"), // but for punctuation at an end
            (&["The last boat must", "run,"], FERRY, "cut: not"),
            (&["boat must not run,", "it won’t."], FERRY, "cut: And"),
            (&["The last boat", "it won’t."], FERRY, "cut: must not run: And"),
            (&["The last boat must not run,", "Not once."], FERRY, "cut: And it won’t. Never"),
            // White space alone leaves nothing out, nor does a paragraph's mark.
            (&["And it won’t.", "Never,"], FERRY, "verbatim"),
            (&["We need it.", "Soon,"], "“We need it.\n\n“Soon,” she said.", "verbatim"),
            (&["We need it.\n\nSoon,"], "“We need it.\n\n“Soon,” she said.", "verbatim"),
            (
                &["We need it.\n\nSoon,"],
                "“We need it,” she said.\n\n“Soon.”",
                "Fragment(0): We need it,” she said.\n\n“Soon.",
            ),
            (&["We need it.\n\nSoon,"], "“We need it.” She left.\n\n“Soon,” she said.", "cut: She left"),
            (&["Il le faut.", "Et vite"], "« Il le faut.\n\n» Et vite », dit Ada.", "verbatim"),
            // Two quotations with nothing between may well be two people's.
            (&["Will it hold?", "No."], "“Will it hold?”\n\n“No.”", "cut: ”⏎⏎“"),
            // A word set apart in the narration is not something that was said and left out.
            (&["We need it.", "Soon."], "“We need it.” That “dinosaur” is old, said Ada. “Soon.”", "verbatim"),
            // Every language's marks.
            (&["Wir brauchen", "Brücke"], "„Wir brauchen keine Brücke“, sagte Ada.", "cut: keine"),
            (&["Wir brauchen keine Brücke", "Nie."], "„Wir brauchen keine Brücke“, sagte Ada. „Nie.“", "verbatim"),
            (&["Il", "le faut"], "«\u{a0}Il ne le faut pas\u{a0}», dit Ada.", "cut: ne"),
            (&["我们", "需要桥。"], "“我们不需要桥。”她说。", "cut: 不"),
            (&["We do", "need it,"], "\"We do not need it,\" she said.", "cut: not"),
            (&["We do", "need it,"], "‘We don’t do what we need it,’ she said.", "Fragment(0): We don’t do"),
            // Where a text has no marks, nobody knows whose words stand between.
            (&["We need it.", "Soon."], "ADA: We need it. She may say so. Soon.", "unclear: She may say so"),
            (&["Нам нужен мост,", "Скоро."], "— Нам нужен мост, — сказала Ада. — Скоро.", "unclear: сказала Ада"),
            // Of several places the one that is whole, wherever it is.
            // One within the sentence may have been said.
            (&["It will", "run."], "“It will,” she said, “not,” and then “run.”", "cut: not"),
            (&["It will", "run."], "“It will,” she said, “not”, she added, “run.”", "unclear: not"),
            (&["We must", "run."], "“We must not run.” He left. “We must,” she said. “run.”", "verbatim"),
        ] {
            assert_eq!(verdict(fragments, "", "", text), expected, "{fragments:?}");
        }
    }

    #[test]
    fn what_a_quote_says_it_leaves_out_is_no_cut() {
        const TEXT: &str =
            "“We need a second bridge, and we need it before winter,” Ada said. “Soon.” It was 5 … no, 6.";
        for (quote, expected) in [
            ("We need a second bridge, […] before winter,", "elided: and we need it"),
            ("We need … before winter,", "elided: a second bridge, and we need it"),
            ("… and we need it before winter,", "elided"),
            ("We need a second bridge, [...]", "elided"),
            ("We need … Soon.", "elided: a second bridge, and we need it before winter"),
            ("before winter, … We need", "Fragment(0) earlier: We need"),
            ("We need … in summer", "Fragment(0): nothing"),
            ("need a sec … before winter", "Fragment(0): need a second"),
        ] {
            assert_eq!(verdict(&[quote], "", "", TEXT), expected, "{quote}");
        }
        // One that the source prints is none.
        assert_eq!(verdict(&["It was 5 … no, 6."], "", "", "It was 5 … no, 6."), "verbatim");
    }

    #[test]
    fn a_quote_is_what_stands_between_the_marks() {
        const ARTICLE: &str = "Rain fell.\n\n“I asked a question.”\n\nThe ministry denied it. “A ‘real’ one,” she said.\n\n\
            Nobody spoke.\n\nNot one.\n\nIn a letter the minister wrote:\n\nWe will not pay.";
        for (quote, expected) in [
            ("I asked a question.", "verbatim"),
            ("A ‘real’ one,", "verbatim"),
            ("‘real’ one", "verbatim"),
            ("“I asked a question.”", "verbatim"), // its own marks are another matter
            ("I asked a question.” The ministry", "Fragment(0) outside:  The ministry"),
            ("denied it. “A ‘real’ one,", "Fragment(0) outside: denied it. “A ‘real’ one,"),
            ("The ministry denied it.", "Fragment(0) outside: The ministry denied it."),
            ("Rain fell.", "Fragment(0) outside: Rain fell."),
            ("Not one.", "unmarked"),
            ("We will not pay.", "unmarked"),
        ] {
            let quote = quote.replace("” The", "”\n\nThe");
            let told = verdict(&[&quote], "", "", ARTICLE).replace("\n\n", " ");
            assert_eq!(told, expected, "{quote}");
        }
    }

    #[test]
    fn two_peoples_words_are_not_one_quote() {
        let bundle = crate::bundle::parse(
            r#"{ "standpoint": 1, "name": "n", "speakers": [{ "id": "okoro", "name": "Tamsin Okoro" }, { "id": "lind", "name": "Piotr Lindqvist" }] }"#
                .as_bytes(),
        )
        .unwrap();
        let names = Names::new(&bundle);
        let speaker = bundle.speakers.find("okoro").map(|okoro| (okoro, &names));
        for (fragments, text, expected) in [
            (
                &["The boat must run,", "Never,"][..],
                "“The boat must run,” said Lindqvist. “Never,” said Okoro.",
                "Fragment(1) of another: said Lindqvist",
            ),
            (&["The boat must run,", "Always."], "“The boat must run,” said Okoro. “Always.”", "verbatim"),
            (
                &["The boat must run, … Never,"],
                "“The boat must run,” said Lindqvist. “Never,” said Okoro.",
                "Fragment(0) of another: said Lindqvist",
            ),
            (
                &["It must run.", "Never."],
                "OKORO: It must run.\nLINDQVIST: Never.\nOKORO: So you say.",
                "Fragment(1) of another: LINDQVIST",
            ),
            (
                &["It must run.\n\nLINDQVIST: Never."],
                "OKORO: It must run.\n\nLINDQVIST: Never.\n\nOKORO: So you say.",
                "Fragment(0) outside: LINDQVIST",
            ),
            (&["LINDQVIST: Never."], "OKORO: So.\nLINDQVIST: Never.", "Fragment(0) outside: LINDQVIST"),
            (
                &["It must run. […] Élan is all."],
                "OKORO: It must run.\nLINDQVIST: Élan is all.\nOKORO: So you say.",
                "Fragment(0) of another: LINDQVIST",
            ),
            (
                &["The boat must run,", "Never,"],
                "“The boat must run,” said Okoro. “Never,” said Lindqvist.",
                "Fragment(1) of another: said Lindqvist",
            ),
            // Whom the speaker speaks of is another matter.
            (
                &["It must run.", "Always."],
                "OKORO: It must run. I told Lindqvist so. Always.\nLINDQVIST: No.",
                "unclear: I told Lindqvist so",
            ),
        ] {
            let claim = Claim { speaker, ..Claim::new(fragments) };
            assert_eq!(told(&claim, text), expected, "{fragments:?} in {text}");
        }
    }

    #[test]
    fn a_word_broken_at_a_lines_end_is_found_and_not_verbatim() {
        let text = "“The govern-\nment has no price-\ndetermining plan,” Ada said. “It was a non-\nevent.”";
        for (quote, expected) in [
            ("The government has no", "Fragment(0): The govern-\nment has no"),
            ("government", "Fragment(0): govern-\nment"),
            ("The govern- ment has no", "Fragment(0): The govern-\nment has no"),
            ("no price-determining plan", "Fragment(0): no price-\ndetermining plan"),
            ("It was a non-event.", "Fragment(0): It was a non-\nevent."),
        ] {
            assert_eq!(verdict(&[quote], "", "", text), expected, "{quote}");
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
        let Verdict::Printed(printed) = SourceText::new(text).verify(&Claim::new(&["Yes.", "", "Perhaps."])) else {
            unreachable!()
        };
        assert_eq!(*printed.places, [9..13, 18..26]);
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
        fn what_is_copied_whole_is_verbatim(text in "[\\PC&&[^“”„«»‘’'\"‹›‚‟「」『』｢｣〝〞〟״＂—–―:：]]{0,8}( [a-zé.]{1,6}){1,12}", from in 0..12_usize, len in 1..12_usize) {
            let words: Vec<&str> = text.split(' ').collect();
            let quote = words.iter().skip(from).take(len).copied().collect::<Vec<_>>().join(" ");
            let blank = quote.trim().is_empty();
            prop_assert_eq!(verdict(&[&quote], "", "", &text) == "verbatim", !blank, "{:?} in {:?}", quote, text);
        }

        /// Of a speaker's words no word can be dropped, added, moved or cut without its being told.
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
            let told = told(&Claim::new(&fragments), &text);
            prop_assert!(told != "verbatim" && told != "elided", "{:?} in {}: {}", fragments, text, told);
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
