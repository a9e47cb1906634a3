//! Finds quotes in an article, and who said them.

mod article;
mod attribution;
mod language;
mod languages;
mod marks;
mod mentions;
mod people;
mod roles;
mod segments;
mod tokens;
mod speakers;
mod shape;
mod rules;

use std::ops::Range;

use self::{article::Article, language::Lexicon};

pub use self::rules::{Rule, Tier};

/// What stands between quotation marks in a text, and what the text says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its place in the text, in bytes, without the marks and without white space at its ends.
    pub text: Range<usize>,
    /// How sure it is that these are somebody's words.
    pub tier: Tier,
    /// What decided that.
    pub rule: Rule,
    /// Who said it, as far as the text leaves no doubt.
    pub speaker: Option<Speaker>,
    /// The same number for all findings that are fragments of one quote; counted from 0 through the text.
    pub quote: usize,
}

/// Who said something. All ranges count bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// The words by which the text names them beside the quote; maybe a pronoun.
    pub mention: Range<usize>,
    /// The fullest name that the text has for them; nothing where it tells no name, or where a pronoun may be anybody's.
    pub name: Option<Range<usize>>,
    /// Whether the mention is a pronoun.
    pub is_pronoun: bool,
    /// Where the text says what they are: “press secretary”.
    pub role: Option<Range<usize>>,
    /// Where the text says for whom: “the Heritage Foundation”.
    pub affiliation: Option<Range<usize>>,
}

/// Finds all that stands between quotation marks in a text, in the order of the text.
///
/// `language` is a BCP 47 tag; without one, or with one that there are no tables for, the text's small words tell.
#[must_use]
pub fn find_quotes(text: &str, language: Option<&str>) -> Vec<Finding> {
    let lexicon = Lexicon::new(language::of(language, text));
    let article = Article::new(text, &lexicon);
    speakers::findings(&article)
}
