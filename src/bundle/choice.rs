//! The format's closed lists of words.
//!
//! After `or` stand synonyms that editors use, in the form that [`super::suggest::plain`] gives them. They are not
//! accepted, only suggested: the message asks whether the format's word was meant. An ambiguous synonym stands at each
//! word that it may mean.

/// A closed list of words.
#[derive(Debug)]
pub(super) struct Choice {
    /// The expectation, for messages about other words.
    pub expected: &'static str,
    pub words: &'static [&'static str],
    /// Synonyms of each word, separated by spaces.
    pub also: &'static [&'static str],
}

/// An enum whose variants are the words of a closed list.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident, $expected:literal {
        $($(#[$variant_doc:meta])* $variant:ident = $word:literal $(or $also:literal)?,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// Every value, in the format's order.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// What the format may say, in the order of [`Self::ALL`].
            pub(super) const CHOICE: &Choice =
                &Choice { expected: $expected, words: &[$($word,)*], also: &[$(concat!($($also)?),)*] };

            /// The format's word for it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

choice! {
    /// Whether a speaker is for or against an issue's statement, or why neither can be said.
    Position, "one of support, oppose, mixed, neutral, undecided, unclear, none, declined" {
        /// For the statement.
        Support = "support" or "pro for yes yea aye agree agrees agreed approve approves favor favors favour favours infavor infavour supporter supporting supportive positive accept accepts endorse endorses",
        /// Against the statement.
        Oppose = "oppose" or "against anti con contra no nay disagree disagrees disagreed disapprove disapproves opposed opposing opposition opponent negative reject rejects",
        /// For a part of it and against another.
        Mixed = "mixed" or "partly partial partially both ambivalent conditional conditionally qualified",
        /// Takes neither side, and says so.
        Neutral = "neutral" or "neither impartial balanced abstain abstains abstained abstention",
        /// Has not made up their mind, and says so.
        Undecided = "undecided" or "unsure uncertain undetermined open",
        /// What was said can be read either way.
        Unclear = "unclear" or "unknown ambiguous vague unsure uncertain",
        /// Looked for, and no position was found.
        None = "none" or "unknown silent nothing notfound noposition na n/a",
        /// Asked, and would not say.
        Declined = "declined" or "refused nocomment noanswer abstain abstains abstained abstention silent",
    }
}

choice! {
    /// Whether a quote's words are the speaker's own.
    Kind, "one of verbatim, translation, paraphrase" {
        /// The words as they were said or written. What a quote is unless it says otherwise.
        Verbatim = "verbatim" or "quote quotation direct exact literal original",
        /// The words in another language than they were said in.
        Translation = "translation" or "translated",
        /// What was said, in the source's words: never shown in quotation marks.
        Paraphrase = "paraphrase" or "paraphrased indirect reported summary",
    }
}

choice! {
    /// What an editor bases a position on.
    Basis, "one of direct, paraphrase, questionnaire, vote, inferred" {
        /// The speaker's own words.
        Direct = "direct" or "quote quotes quotation statement speech interview verbatim ownwords",
        /// A source's report of what the speaker thinks.
        Paraphrase = "paraphrase" or "paraphrased indirect report reported",
        /// An answer to a questionnaire.
        Questionnaire = "questionnaire" or "survey poll form",
        /// A recorded vote.
        Vote = "vote" or "votes voted voting rollcall ballot",
        /// The editor's own conclusion.
        Inferred = "inferred" or "inference implied assumed assumption guess interpretation conclusion editor",
    }
}

choice! {
    /// How a quote bears on a stance.
    EvidenceRole, "one of supports, contradicts, context" {
        /// It shows the stance. What evidence is unless it says otherwise.
        Supports = "supports" or "for pro proof evidence confirms shows",
        /// It speaks against the stance.
        Contradicts = "contradicts" or "against contra con opposes refutes denies counter",
        /// It helps to understand the stance.
        Context = "context" or "background neutral related",
    }
}

choice! {
    /// What a speaker is.
    SpeakerType, "one of Person, Organization" {
        /// One human being.
        Person = "Person" or "people human individual politician man woman",
        /// A party, a ministry, a firm.
        Organization = "Organization" or "organisation org party company firm ministry government group institution association ngo",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::suggest::plain;

    #[test]
    fn other_words_are_as_they_are_compared_and_no_words_of_their_own_list() {
        for choice in [Position::CHOICE, Kind::CHOICE, Basis::CHOICE, EvidenceRole::CHOICE, SpeakerType::CHOICE] {
            for also in choice.also.iter().flat_map(|also| also.split(' ')) {
                assert_eq!(plain(also), also);
                assert!(choice.words.iter().all(|word| plain(word) != also), "{also} is a word of the list");
            }
        }
    }
}
