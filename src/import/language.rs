//! What the engine knows of a language: tables of words, each in its own file.

use std::{
    collections::{HashMap, HashSet},
    ptr,
    sync::OnceLock,
};

use super::languages;

/// What a word may be. A word can be several things: `states` is a verb of saying and names a country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Class(u64);

impl Class {
    /// A verb form that tells that somebody said something: said, told, tweeted.
    pub(super) const SAYS: Self = Self(1);
    /// A verb form that tells what somebody thinks of something, in their words: called, praised, described.
    pub(super) const JUDGES: Self = Self(1 << 1);
    /// What names a source instead of a verb: according to, laut, selon.
    pub(super) const SOURCE: Self = Self(1 << 2);
    /// Pronouns for one man, one woman, several, or anything else (I, it, who).
    pub(super) const HE: Self = Self(1 << 3);
    pub(super) const SHE: Self = Self(1 << 4);
    pub(super) const THEY: Self = Self(1 << 5);
    pub(super) const OTHER_PRONOUN: Self = Self(1 << 6);
    /// What a noun phrase begins with: the, a, his.
    pub(super) const DETERMINER: Self = Self(1 << 7);
    /// A preposition.
    pub(super) const PREPOSITION: Self = Self(1 << 8);
    /// A preposition that ties a noun to the one before: of, for, at.
    pub(super) const LINK: Self = Self(1 << 9);
    /// What a clause begins with: and, but, because, who.
    pub(super) const CLAUSE: Self = Self(1 << 10);
    /// What reported speech begins with: that, dass, que.
    pub(super) const THAT: Self = Self(1 << 11);
    /// What may stand between a subject and its verb: also, later, on Monday, has.
    pub(super) const BETWEEN: Self = Self(1 << 12);
    /// What stands before a name and belongs to it: Mr., Senator, Herr.
    pub(super) const TITLE: Self = Self(1 << 13);
    /// Somebody by what they are: spokesman, minister, company.
    pub(super) const ROLE: Self = Self(1 << 14);
    /// Several of them: officials, critics.
    pub(super) const ROLES: Self = Self(1 << 15);
    /// What tells that somebody is a man or a woman: Mr., spokeswoman.
    pub(super) const MALE: Self = Self(1 << 16);
    pub(super) const FEMALE: Self = Self(1 << 17);
    /// What has a title of its own: film, book, newspaper, ship.
    pub(super) const WORK: Self = Self(1 << 18);
    /// What introduces a name or a term: so-called, dubbed, known as.
    pub(super) const NAMING: Self = Self(1 << 19);
    /// A noun for something said: statement, remark, words.
    pub(super) const SPEECH: Self = Self(1 << 20);
    /// Ends in a point that ends no sentence: Mr., Sen., z.B.
    pub(super) const ABBREVIATION: Self = Self(1 << 21);
    /// A small word within names: de, van, bin.
    pub(super) const PARTICLE: Self = Self(1 << 22);
    /// Any other word that is no part of a noun phrase, nor a name where a sentence begins with it: is, not, there.
    pub(super) const OTHER: Self = Self(1 << 23);
    /// The first word of an entry that has several.
    pub(super) const BEGINS_PHRASE: Self = Self(1 << 24);
    /// Written with a capital letter, but nobody's name: Monday, April.
    pub(super) const TIME: Self = Self(1 << 25);
    /// A verb form that has no subject beside it: saying, to say.
    pub(super) const NONFINITE: Self = Self(1 << 26);
    /// What stands between a thing and what it is called: as, als, comme.
    pub(super) const AS: Self = Self(1 << 27);
    /// A verb form that tells that somebody else is reported, and has what they speak of as its subject: sei, habe.
    pub(super) const REPORTED: Self = Self(1 << 28);
    /// A determiner that no subject begins with: den, einem.
    pub(super) const OBLIQUE: Self = Self(1 << 29);
    /// What stands before a role and is nobody's name: former, acting.
    pub(super) const FORMER: Self = Self(1 << 30);
    /// What speaks and is no single person: a company, a government.
    pub(super) const BODY: Self = Self(1 << 31);
    /// What tells somebody by what they are, who was not spoken of before: a, un, eine.
    pub(super) const INDEFINITE: Self = Self(1 << 32);
    /// Before a verb of saying, makes its subject somebody who is spoken to; before one with no ending, somebody who speaks:
    /// was told, is saying.
    pub(super) const BEING: Self = Self(1 << 33);
    /// Words of whoever speaks about themselves: I, we, our.
    pub(super) const FIRST_PERSON: Self = Self(1 << 34);

    /// A verb that is one of saying where a word that belongs to it ends its clause: gab … bekannt.
    pub(super) const PARTED: Self = Self(1 << 35);
    /// Makes who does something somebody whom a preposition names: wird von Holt bezeichnet.
    pub(super) const PASSIVE: Self = Self(1 << 36);

    /// A verb of saying whose object may be who spoke: zitiert.
    pub(super) const CITES: Self = Self(1 << 37);

    /// A noun for what somebody holds or tells, which makes a source of them after a preposition: Angaben, Ansicht.
    pub(super) const ACCOUNT: Self = Self(1 << 38);
    /// A source that whoever the sentence is about is themselves: nach eigenen Angaben.
    pub(super) const OWN: Self = Self(1 << 39);

    /// Whether it is any of these.
    pub(super) const fn is(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Any pronoun that somebody can be told by.
    pub(super) const PRONOUN: Self = Self::HE.or(Self::SHE).or(Self::THEY).or(Self::OTHER_PRONOUN);
    /// What a noun phrase cannot go on across.
    pub(super) const NO_NOUN: Self = Self::SAYS.or(Self::NEITHER);
    /// What is part of a noun phrase as little as it is a verb.
    pub(super) const NEITHER: Self = Self::SOURCE
        .or(Self::PRONOUN)
        .or(Self::PREPOSITION)
        .or(Self::CLAUSE)
        .or(Self::THAT)
        .or(Self::BETWEEN)
        .or(Self::OTHER)
        .or(Self::TIME)
        .or(Self::NAMING);
}

/// What capital letters mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Capitals {
    /// Names, and the first word of a sentence.
    Names,
    /// All nouns, as in German.
    Nouns,
    /// There are none.
    None,
}

/// A language's tables.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact about a language")]
pub(super) struct Language {
    /// BCP 47 language subtag.
    pub(super) tag: &'static str,
    pub(super) capitals: Capitals,
    /// Whether its verbs of saying may stand before their subject where no quote is before them, as in Arabic.
    pub(super) verb_first: bool,
    /// Whether what somebody belongs to stands before what they are, as in Chinese.
    pub(super) modifier_first: bool,
    /// Whether a verb needs no subject where it is clear who speaks, as in Spanish: “…”, añadió.
    pub(super) drops_subjects: bool,
    /// What a common noun begins with where it has an article, in a script without capital letters.
    pub(super) article: Option<&'static str>,
    /// Endings that last names have by case, the longest first.
    pub(super) endings: &'static [&'static str],
    /// Endings of adverbs, where they tell them.
    pub(super) adverb_endings: &'static [&'static str],
    /// Whether titles of works have capital letters throughout.
    pub(super) has_title_case: bool,
    /// Letters that are written together with the word they stand before, such as Arabic's و.
    pub(super) proclitics: &'static [&'static str],
    /// Verbs that say something only together with one of some words that end their clause: gab … bekannt.
    pub(super) parted: &'static [(&'static str, &'static str)],
    /// Words by what they are, between spaces, in lower case; `_` joins those of a phrase. In German, `~`
    /// follows the stem of a regular verb, and `/in` a noun with a form for women.
    pub(super) words: &'static [(Class, &'static str)],
}

/// The words of a language, for looking up.
pub(super) struct Lexicon {
    pub(super) language: &'static Language,
    words: HashMap<String, Class>,
}

/// Number of words in the longest phrase of a table.
pub(super) const LONGEST_PHRASE: usize = 4;

impl Lexicon {
    /// That of one of the languages there are, which is made once, as an article may be shorter than its tables.
    pub(super) fn of(language: &'static Language) -> Option<&'static Self> {
        static MADE: [OnceLock<Lexicon>; languages::ALL.len()] = [const { OnceLock::new() }; languages::ALL.len()];
        let mut all = languages::ALL.iter().zip(&MADE);
        let (_, made) = all.find(|(known, _)| ptr::eq(**known, language))?;
        Some(made.get_or_init(|| Self::new(language)))
    }

    fn new(language: &'static Language) -> Self {
        let mut words: HashMap<String, Class> = HashMap::new();
        let mut add = |word: String, class: Class| {
            let known = words.entry(word).or_default();
            *known = known.or(class);
        };
        for &(class, list) in language.words {
            for entry in list.split_whitespace() {
                if let Some(stem) = entry.strip_suffix('~') {
                    conjugated(stem).for_each(|form| add(form, class));
                    continue;
                }
                if let Some(stem) = entry.strip_suffix("/in") {
                    add(stem.to_owned(), class);
                    add(format!("{stem}in"), class);
                    continue;
                }
                if let Some((first, _)) = entry.split_once('_') {
                    add(first.to_owned(), Class::BEGINS_PHRASE);
                }
                add(entry.replace('_', " "), class);
            }
        }
        for &(verbs, _) in language.parted {
            for verb in verbs.split_whitespace() {
                add(verb.to_owned(), Class::PARTED);
            }
        }
        Self { language, words }
    }

    /// Whether a word in lower case makes a verb of saying of another one that is parted from it.
    pub(super) fn completes(&self, verb: &str, part: &str) -> bool {
        let has = |list: &str, word: &str| list.split_whitespace().any(|listed| listed == word);
        self.language.parted.iter().any(|&(verbs, parts)| has(verbs, verb) && has(parts, part))
    }

    /// What a word or phrase in lower case may be.
    pub(super) fn class(&self, word: &str) -> Class {
        if let Some(&class) = self.words.get(word) {
            return class;
        }
        let stems = self.language.proclitics.iter().filter_map(|proclitic| word.strip_prefix(proclitic));
        let mut classes = stems.filter_map(|stem| self.words.get(stem));
        classes.next().copied().unwrap_or_default()
    }

    /// What a compound may be whose last part is in the tables: `Regierungssprecherin` is a role.
    pub(super) fn class_of_compound(&self, word: &str) -> Class {
        /// Number of letters in the shortest part that counts.
        const SHORTEST: usize = 4;
        if self.language.capitals != Capitals::Nouns {
            return Class::default();
        }
        let last = word.char_indices().rev().nth(SHORTEST - 1).map_or(0, |(at, _)| at);
        let parts = word.char_indices().skip(2).map(|(at, _)| at).take_while(|&at| at <= last);
        let mut classes = parts.filter_map(|at| self.words.get(word.get(at..)?));
        let nouns = Class::ROLE.or(Class::ROLES).or(Class::WORK).or(Class::SPEECH).or(Class::TIME).or(Class::ACCOUNT);
        classes.find(|class| class.is(nouns)).copied().unwrap_or_default()
    }
}

/// The forms in which a regular German verb tells of others: sagt, sagte, sagten, sagen; antwortet; äußern.
fn conjugated(stem: &str) -> impl Iterator<Item = String> {
    let infinitive = if ["e", "el", "er"].iter().any(|ending| stem.ends_with(ending)) { "n" } else { "en" };
    ["t", "te", "ten", infinitive].into_iter().map(move |ending| format!("{stem}{ending}"))
}

/// The tables for a BCP 47 tag, else for the language that a text seems to be in.
pub(super) fn of(tag: Option<&str>, text: &str) -> &'static Language {
    let subtag = tag.and_then(|tag| tag.split(['-', '_']).next()).unwrap_or_default();
    let by_tag = languages::ALL.iter().find(|language| language.tag.eq_ignore_ascii_case(subtag));
    by_tag.copied().unwrap_or_else(|| guess(text))
}

/// Number of bytes that are looked at to tell a text's language.
const SAMPLE: usize = 20_000;

/// The language most of whose small words a text has; English where it has none.
fn guess(text: &str) -> &'static Language {
    let sample = text.get(..text.floor_char_boundary(SAMPLE)).unwrap_or(text);
    let is_han = |c: char| matches!(c, '\u{4e00}'..='\u{9fff}');
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    if sample.chars().filter(|&c| is_han(c)).count() * 3 > letters {
        return &languages::CHINESE;
    }
    let mut best = (0, &languages::ENGLISH);
    for &language in languages::ALL {
        let small = Class::DETERMINER.or(Class::PREPOSITION).or(Class::CLAUSE).or(Class::THAT).or(Class::PRONOUN);
        let lists = language.words.iter().filter(|(class, _)| small.is(*class));
        let words: HashSet<&str> = lists.flat_map(|(_, list)| list.split_whitespace()).collect();
        let is_small = |word: &&str| words.contains(*word);
        let count = sample.split(|c: char| !c.is_alphanumeric()).filter(is_small).count();
        if count > best.0 {
            best = (count, language);
        }
    }
    best.1
}
