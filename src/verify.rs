//! Whether a text prints a quote as it stands.
//!
//! ```
//! use standpoint::verify::{Claim, Found, How, Part, SourceText, Verdict};
//!
//! let text = SourceText::new("Rain fell. “We need a bridge,” Ada told\nthe Courier. “Not this year.” Then she left.");
//!
//! // Two fragments, which narration interrupts, and the text before them.
//! let claim = Claim { prefix: Some("Rain fell. “"), ..Claim::new(&["We need a bridge,", "Not this year."]) };
//! let Verdict::Printed(printed) = text.verify(&claim) else { unreachable!() };
//! assert_eq!(printed.how, How::Verbatim);
//! assert_eq!(&text.text()[printed.places[1].clone()], "Not this year.");
//!
//! // With a word too many, it is not verbatim; the verdict has what the text prints instead.
//! let Verdict::Differs(differences) = text.verify(&Claim::new(&["We really need a bridge,"])) else { unreachable!() };
//! assert_eq!(differences[0].part, Part::Fragment(0));
//! let Found::Instead(passage) = differences[0].found.clone() else { unreachable!() };
//! assert_eq!(&text.text()[passage], "We need a bridge,");
//!
//! // Nor is it with a word left out: there is no narration between these fragments.
//! let Verdict::Printed(printed) = text.verify(&Claim::new(&["We need", "bridge,"])) else { unreachable!() };
//! assert_eq!((printed.how, &text.text()[printed.between[0].clone()]), (How::Cut, "a"));
//!
//! assert_eq!(text.verify(&Claim::new(&["Taxes must fall at once."])), Verdict::NotFound);
//! ```
//!
//! # When a claim is verbatim
//!
//! A claim is judged as a whole. All of this must hold:
//!
//! * The text has every fragment to the character, in order. No fragment cuts a word or number in two.
//! * No fragment stands outside of the text's quotation marks or reaches beyond them.
//! * Between two fragments the text closes the quotation, narrates, and opens it again. The narration names no other
//!   speaker.
//! * `prefix` stands right before the first fragment, and `suffix` right after the last.
//!
//! Only two things may differ:
//!
//! * A run of spaces, tabs and line breaks in the text matches one space of the quote, because text files are wrapped.
//!   Any other white space of the quote must be in the text. A quote across a hyphen at a line's end is never verbatim,
//!   since the hyphen may belong to the word or only break it.
//! * White space and the outer quotation marks may stand between `prefix`, the words and `suffix`, or be part of `prefix`
//!   and `suffix`.
//!
//! A straight apostrophe is not a curly one, a no-break space is not a space, and a precomposed letter is not a letter with
//! a combining accent.
//!
//! # How it works
//!
//! A [`SourceText`] collapses white space (`collapsed_text`) and finds the text's quotations (`quotations`). A claim is cut into pieces
//! (`sought`), for which the best places are chosen (`placement`), judged by what stands around and between them
//! (`standing`). Only if they are not all there, the most similar passage is looked up (`nearest`, `differences`). `findings`
//! turns a verdict into messages for editors.

mod claim;
mod collapsed_text;
mod differences;
mod elision;
mod findings;
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
pub(crate) use word_diff::show as word_diff;

impl SourceText<'_> {
    /// Looks up a quote, and tells how the text prints it or what differs.
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

    /// The verdict if all words of the quote stand in the text to the character and in order, between `prefix` and
    /// `suffix`; otherwise `None`. Does not look for similar passages, which takes longer.
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
