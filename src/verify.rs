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

mod claim;
mod differences;
mod elision;
mod findings;
mod flat;
mod names;
mod nearest;
mod placement;
mod quotations;
mod sought;
mod source_text;
mod standing;
mod token;
mod verdict;
mod word_diff;

use sought::Sought;

pub use claim::Claim;
pub use findings::{Finding, SourceLabel};
pub use names::Names;
pub use source_text::SourceText;
pub(crate) use token::{is_unspaced, is_word, letters, splits};
pub use token::{same_words, tokens};
pub use verdict::{Difference, Found, How, Part, Printed, Verdict};
pub use word_diff::characters;

impl SourceText<'_> {
    /// Looks for a quote.
    #[must_use]
    pub fn verify(&self, claim: &Claim<'_>) -> Verdict {
        if let Some(verdict) = self.verify_exact(claim) {
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
    pub fn verify_exact(&self, claim: &Claim<'_>) -> Option<Verdict> {
        let found = |sought: Sought<'_>| self.place(&sought, claim);
        // What a quote says as an elision may be what the text prints.
        found(Sought::new(claim))
            .or_else(|| Sought::by_paragraph(claim).and_then(found))
            .or_else(|| Sought::elided(claim).and_then(found))
    }
}

#[cfg(test)]
mod tests;
