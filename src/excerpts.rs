//! Checks quotes against the excerpts that their bundle has of the source, or against a text that the reader supplies.
//!
//! An excerpt is a passage, not the whole source. A quote that an excerpt has to the character is judged as in the
//! source itself, by the rules of [`crate::verify`]. A quote that an excerpt has in other words differs. A quote that
//! no excerpt has may still be in the source, so it stays unchecked.
//!
//! ```
//! use standpoint::{bundle::parse, excerpts::{Checker, QuoteCheck}};
//!
//! let bundle = parse(r#"{ "standpoint": 1, "name": "Bridge",
//!     "sources": [{ "id": "s", "name": "Courier", "excerpts": ["Rain fell. “We need a bridge,” Ada said."] }],
//!     "quotes": [{ "id": "q", "text": "We really need a bridge,", "source": "s" }] }"#.as_bytes())?;
//! let quote = bundle.quotes.find("q").ok_or("no quote")?;
//! let QuoteCheck::Differs { words, .. } = Checker::new(&bundle).check(quote) else { unreachable!() };
//! assert_eq!(&"We really need a bridge,"[words[0].quote.clone()], "really");
//! assert_eq!(words[0].text.len(), 0); // nothing in its place
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod align;
mod bundle_check;
mod candidates;
mod checker;
mod compare;
mod doubt;
mod quote_check;

pub(crate) use self::checker::Texts;
pub use self::{
    bundle_check::{BundleCheck, BundleChecker, can_be_checked},
    checker::Checker,
    doubt::Doubt,
    quote_check::{DifferenceKind, QuoteCheck, Reason, WordDifference},
};

#[cfg(test)]
mod tests;
