//! The words of an address: what can be narrowed, the layouts and the orders.

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            #[default]
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// Every one.
            pub const ALL: [Self; [$($word),*].len()] = [$(Self::$variant),*];

            /// Its word in an address.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            pub(super) fn named(word: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.word() == word)
            }
        }
    };
}

words! {
    /// What a comparison can be narrowed by. The words are those of an address.
    Facet {
        /// The speaker; `None` for quotes that their source attributes to nobody.
        Speaker = "speakers",
        /// The issue; `None` for quotes that are filed under no issue.
        Issue = "issues",
        /// The position that it shows; `None` for quotes that show none.
        Position = "positions",
        /// The source.
        Source = "sources",
        /// Whether it is verbatim.
        Kind = "kinds",
        /// The basis of the position that it shows.
        Basis = "basis",
        /// The quote itself: for a page that shows just some. Readers are not offered a list of them.
        Quote = "quotes",
    }
}

words! {
    /// How a comparison is laid out.
    View {
        /// Cards side by side, issue by issue.
        Cards = "cards",
        /// Speakers × issues.
        Matrix = "matrix",
        /// Along an axis of time.
        Timeline = "timeline",
        /// One list.
        Quotes = "quotes",
    }
}

words! {
    /// What cards stand together by.
    Grouping {
        /// An issue: who says what on it.
        Issue = "issue",
        /// A speaker: all that they say.
        Speaker = "speaker",
    }
}

words! {
    /// Which issues are shown, by what the shown speakers have on them.
    Only {
        /// All of them.
        All = "all",
        /// Those on which two speakers or more have something.
        Shared = "shared",
        /// Those on which two speakers take different positions.
        Differ = "differ",
    }
}

words! {
    /// An order of quotes.
    Sort {
        /// Earlier first; what has no date last.
        Date = "date",
        /// By the speakers' order, then by date.
        Speaker = "speaker",
        /// By the issues' order, then by speaker and date.
        Issue = "issue",
    }
}
