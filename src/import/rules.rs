//! The rules by which quotes are found, and how sure each is.

use super::{article::Article, attribution::Attribution, language::Capitals, shape::Shape};

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

/// How sure it is that a segment is what a rule takes it for.
///
/// The bounds are where, in labelled articles (`PolNeAR`, and German Wikinews), more than nineteen of twenty such findings
/// are somebody's words (sure), or three of four (likely).
pub(super) fn tier(article: &Article<'_>, segment: usize, told: &Attribution) -> Tier {
    let (rule, shape) = (told.rule, article.shape(segment));
    // Where all nouns have a capital letter, words without one are no name.
    let has_nouns = article.language.capitals == Capitals::Nouns;
    let looks_like_title = shape.is_title_case && shape.words < 6;
    match rule {
        Rule::SingleMarks | Rule::Title | Rule::Term | Rule::Unclosed => Tier::Look,
        Rule::Introduced | Rule::LedTo | Rule::Sentence | Rule::Fragment => untold(article, segment, shape),
        _ if looks_like_title => {
            let is_exclaimed = rule == Rule::SaidAfter && (shape.words < 2 || shape.is_ended);
            let is_compared = article.is_compared(segment);
            let most = match rule {
                Rule::Reported => 2,
                Rule::Source => 0,
                _ => 1,
            };
            let is_noun = has_nouns && told.mention.is_some() && shape.words <= most;
            match is_compared || is_exclaimed || is_noun {
                true if has_nouns && is_compared => Tier::Sure,
                true => Tier::Likely,
                false => Tier::Look,
            }
        }
        _ if has_nouns && shape.starts_small => Tier::Sure,
        _ if shape.words < 2 => Tier::Likely,
        Rule::Judged if shape.words < 6 && !shape.starts_small => Tier::Likely,
        Rule::SaidAfter => Tier::Sure,
        _ if told.mention.is_some() => Tier::Sure,
        _ => Tier::Likely,
    }
}

/// The same where no sentence tells who speaks, and only the words themselves can.
fn untold(article: &Article<'_>, segment: usize, shape: Shape) -> Tier {
    let is_sentence = shape.words > 5 && !shape.is_title_case;
    let is_likely = if article.language.capitals == Capitals::Nouns {
        if is_sentence && (shape.starts_small || shape.is_ended) {
            return Tier::Sure;
        }
        is_sentence || shape.starts_small && (article.is_compared(segment) || shape.words > 1)
    } else {
        let is_long = shape.words > 11;
        let is_speech = shape.starts_small || is_long || article.has_first_person(segment) || !article.has_capitals();
        is_sentence && is_speech || shape.starts_small && shape.words > 2
    };
    if is_likely { Tier::Likely } else { Tier::Look }
}
