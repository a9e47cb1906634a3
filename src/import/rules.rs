//! The rules by which quotes are found, and how sure each is.

use super::{attribution::Attribution, language::Capitals, shape::Shape};

/// How sure it is that words between quotation marks are somebody's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// The text says who spoke, in so many words.
    Sure,
    /// The words look like speech, or the sentence is about what somebody said.
    Likely,
    /// It may be a title, a name, a term or irony: somebody has to look.
    Look,
}

impl Tier {
    /// Its name in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::Likely => "likely",
            Self::Look => "look",
        }
    }
}

/// What decided whether words between quotation marks are somebody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A verb of saying follows: “…,” said Holt.
    SaidAfter,
    /// A verb of saying introduces it: Holt said, “…”
    SaidBefore,
    /// A name and a colon stand before it.
    Label,
    /// A colon leads to it.
    Introduced,
    /// The text names its source: according to Holt, “…”
    Source,
    /// The sentence tells what somebody said, of which this is a part.
    Reported,
    /// The sentence tells what somebody thinks of something.
    Judged,
    /// It goes on with what the paragraph before left open.
    Continued,
    /// It stands beside a quote whose speaker is known.
    SameSpeech,
    /// The paragraph before it leads to it.
    LedTo,
    /// It is a sentence.
    Sentence,
    /// It is a part of a sentence of which nobody is said to have said anything.
    Fragment,
    /// It is called a name or a term.
    Term,
    /// It is the title of a work.
    Title,
    /// It stands in single marks, in a text that has others.
    SingleMarks,
    /// Nothing closes it.
    Unclosed,
}

impl Rule {
    /// Its name in files; it stays the same.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SaidAfter => "said-after",
            Self::SaidBefore => "said-before",
            Self::Label => "label",
            Self::Introduced => "introduced",
            Self::Source => "source",
            Self::Reported => "reported",
            Self::Judged => "judged",
            Self::Continued => "continued",
            Self::SameSpeech => "same-speech",
            Self::LedTo => "led-to",
            Self::Sentence => "sentence",
            Self::Fragment => "fragment",
            Self::Term => "term",
            Self::Title => "title",
            Self::SingleMarks => "single-marks",
            Self::Unclosed => "unclosed",
        }
    }
}

/// How sure a rule is about words of a shape, in a language whose capital letters mean this. `is_compared` tells whether a
/// word such as “as” leads to them.
///
/// The bounds are where, in labelled articles (`PolNeAR`, and German Wikinews), more than nineteen of twenty such findings
/// are somebody's words (sure), or two of three (likely).
pub(super) fn tier(told: &Attribution, is_compared: bool, shape: Shape, capitals: Capitals) -> Tier {
    let (rule, has_speaker) = (told.rule, told.mention.is_some());
    // Where all nouns have a capital letter, words without one are no name.
    let has_nouns = capitals == Capitals::Nouns;
    let looks_like_title = shape.is_title_case && shape.words < 6;
    let is_sentence = shape.words > 5 && !shape.is_title_case;
    match rule {
        Rule::SingleMarks | Rule::Title | Rule::Term | Rule::Unclosed => Tier::Look,
        Rule::Introduced | Rule::LedTo | Rule::Sentence | Rule::Fragment => {
            if has_nouns && is_sentence && (shape.starts_small || shape.is_ended) {
                Tier::Sure
            } else if is_sentence
                || shape.starts_small && (has_nouns && (is_compared || shape.words > 1) || shape.words > 2)
            {
                Tier::Likely
            } else {
                Tier::Look
            }
        }
        _ if looks_like_title => {
            let is_likely = rule == Rule::SaidAfter || is_compared || has_nouns && shape.words == 1;
            if is_likely { Tier::Likely } else { Tier::Look }
        }
        _ if has_nouns && shape.starts_small => Tier::Sure,
        _ if shape.words < 2 => Tier::Likely,
        Rule::Judged if shape.words < 6 && !shape.starts_small => Tier::Likely,
        Rule::SaidAfter => Tier::Sure,
        _ if has_speaker => Tier::Sure,
        _ => Tier::Likely,
    }
}
