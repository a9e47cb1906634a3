//! The format's closed lists of words.

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

            /// The format's word for it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                struct WordVisitor;

                impl serde::de::Visitor<'_> for WordVisitor {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($expected)
                    }

                    fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<$name, E> {
                        $name::ALL.iter().copied().find(|value| value.word() == word).ok_or_else(|| {
                            let words = $name::ALL.iter().map(|value| value.word()).collect::<Vec<_>>();
                            let expected = match super::explain::nearest(word, &words) {
                                Some(nearest) => format!("{}; did you mean `{nearest}`?", $expected),
                                None => $expected.to_owned(),
                            };
                            E::invalid_value(serde::de::Unexpected::Str(word), &expected.as_str())
                        })
                    }
                }

                // Not `deserialize_str`: see `wire`.
                input.deserialize_any(WordVisitor)
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
