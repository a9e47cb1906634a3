//! The format's closed lists of words.

/// A closed list of words.
pub(super) struct Choice {
    /// What somebody who wrote another word is told.
    pub expected: &'static str,
    pub words: &'static [&'static str],
}

/// An enum whose variants are the words of a closed list.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident, $expected:literal { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// Every value, in the format's order.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// What the format may say, in the order of [`Self::ALL`].
            pub(super) const CHOICE: &Choice = &Choice { expected: $expected, words: &[$($word,)*] };

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
        Support = "support",
        /// Against the statement.
        Oppose = "oppose",
        /// For a part of it and against another.
        Mixed = "mixed",
        /// Takes neither side, and says so.
        Neutral = "neutral",
        /// Has not made up their mind, and says so.
        Undecided = "undecided",
        /// What was said can be read either way.
        Unclear = "unclear",
        /// Looked for, and no position was found.
        None = "none",
        /// Asked, and would not say.
        Declined = "declined",
    }
}

choice! {
    /// Whether a quote's words are the speaker's own.
    Kind, "one of verbatim, translation, paraphrase" {
        /// The words as they were said or written. What a quote is unless it says otherwise.
        Verbatim = "verbatim",
        /// The words in another language than they were said in.
        Translation = "translation",
        /// What was said, in the source's words: never shown in quotation marks.
        Paraphrase = "paraphrase",
    }
}

choice! {
    /// What an editor goes by in stating a position.
    Basis, "one of direct, paraphrase, questionnaire, vote, inferred" {
        /// The speaker's own words.
        Direct = "direct",
        /// A source's report of what the speaker thinks.
        Paraphrase = "paraphrase",
        /// An answer to a questionnaire.
        Questionnaire = "questionnaire",
        /// A recorded vote.
        Vote = "vote",
        /// The editor's own conclusion.
        Inferred = "inferred",
    }
}

choice! {
    /// How a quote bears on a stance.
    EvidenceRole, "one of supports, contradicts, context" {
        /// It shows the stance. What evidence is unless it says otherwise.
        Supports = "supports",
        /// It speaks against the stance.
        Contradicts = "contradicts",
        /// It helps to understand the stance.
        Context = "context",
    }
}

choice! {
    /// What a speaker is.
    SpeakerType, "one of Person, Organization" {
        /// One human being.
        Person = "Person",
        /// A party, a ministry, a firm.
        Organization = "Organization",
    }
}
