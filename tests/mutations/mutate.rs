//! The ways in which a quote goes wrong.

use fastrand::Rng;

use crate::{Claim, sources::Source};

/// A quote that is to be changed.
pub struct Mutation<'a> {
    pub rng: &'a mut Rng,
    pub source: &'a Source,
    pub claim: &'a Claim,
    /// Which of the source's claims it is.
    pub at: usize,
}

type Change = fn(&mut Mutation<'_>) -> Option<Claim>;

/// Every kind of change; nothing where it cannot be made to a quote.
pub const KINDS: &[(&str, Change)] = &[
    ("drop a word", |quote| quote.change_words(|rng, words| drop(words.remove(rng.usize(..words.len()))))),
    ("drop the first word's beginning", |quote| quote.cut(true)),
    ("drop the last word's end", |quote| quote.cut(false)),
    ("add a word", |quote| {
        let word = quote.word_of_another()?;
        quote.change_words(|rng, words| words.insert(rng.usize(..=words.len()), word.clone()))
    }),
    ("put another word", |quote| {
        let word = quote.word_of_another()?;
        quote.change_words(|rng, words| {
            let at = rng.usize(..words.len());
            words[at].clone_from(&word);
        })
    }),
    ("double a word", |quote| {
        quote.change_words(|rng, words| {
            let at = rng.usize(..words.len());
            words.insert(at, words[at].clone());
        })
    }),
    ("swap two neighbors", |quote| {
        quote.change_words(|rng, words| {
            let at = rng.usize(1..words.len());
            words.swap(at - 1, at);
        })
    }),
    ("swap two words", |quote| {
        quote.change_words(|rng, words| {
            let (one, other) = (rng.usize(..words.len()), rng.usize(..words.len()));
            words.swap(one, other);
        })
    }),
    ("drop a negation", |quote| {
        let negations: Vec<usize> =
            quote.words().iter().enumerate().filter(|(_, word)| is_negation(word)).map(|(at, _)| at).collect();
        let at = *quote.rng.choice(&negations)?;
        quote.change_words(|_, words| drop(words.remove(at)))
    }),
    ("drop a negation by fragments", |quote| {
        let words = quote.words();
        let at = words.iter().skip(1).position(|word| is_negation(word))? + 1;
        quote.fragments([&words[..at], words.get(at + 1..)?])
    }),
    ("add a negation", |quote| {
        let not = if quote.source.language.starts_with("he") { "לא" } else { "not" };
        quote.change_words(|rng, words| words.insert(rng.usize(..words.len()), not.to_owned()))
    }),
    ("leave out the middle", |quote| {
        let words = quote.words();
        let (from, to) = quote.middle()?;
        quote.fragments([&[&words[..from], &words[to..]].concat()])
    }),
    ("leave out the middle by fragments", |quote| {
        let words = quote.words();
        let (from, to) = quote.middle()?;
        quote.fragments([&words[..from], &words[to..]])
    }),
    ("change the order of fragments", |quote| {
        let words = quote.words();
        let (from, _) = quote.middle()?;
        let mut fragments = if quote.claim.fragments.len() > 1 {
            quote.claim.fragments.clone()
        } else {
            vec![words[..from].join(" "), words[from..].join(" ")]
        };
        fragments.reverse();
        quote.with(fragments)
    }),
    ("change the order within", |quote| {
        let mut words = quote.words();
        let (from, _) = quote.middle()?;
        words.rotate_left(from);
        quote.fragments([&words])
    }),
    ("join two quotes", |quote| {
        let other = quote.another()?.fragments.join(" ");
        quote.with(vec![format!("{} {other}", quote.claim.fragments.join(" "))])
    }),
    ("join two quotes as fragments", |quote| {
        let other = quote.later()?.fragments.clone();
        quote.with([quote.claim.fragments.clone(), other].concat())
    }),
    ("run on into narration", |quote| {
        let last = quote.claim.fragments.last()?;
        let text = &quote.source.text;
        let end = text.find(last.as_str())? + last.len();
        let narration: Vec<&str> = text[end..].split(' ').take(4).collect();
        let mut fragments = quote.claim.fragments.clone();
        *fragments.last_mut()? =
            format!("{last}{}", narration.join(" ")).split_whitespace().collect::<Vec<_>>().join(" ");
        quote.source.marks.and_then(|_| quote.with(fragments))
    }),
    ("take narration for a quote", |quote| {
        let (_, close) = quote.source.marks?;
        let told: Vec<&str> = quote.source.text.split(close).skip(1).collect();
        let told = quote.rng.choice(&told)?.trim().split(['“', '"', '«', '„', '”', '\n']).next()?.trim().to_owned();
        (told.split(' ').count() > 2).then(|| quote.with(vec![told]))?
    }),
    ("change a digit", |quote| {
        quote.change_char(
            |c| c.is_ascii_digit(),
            |rng, c| char::from_digit((c.to_digit(10)? + rng.u32(1..10)) % 10, 10).map(String::from),
        )
    }),
    ("cut a number", |quote| {
        let words = quote.words();
        let at = words.iter().position(|word| word.chars().filter(char::is_ascii_digit).count() > 1)?;
        let digits = words[at].char_indices().filter(|(_, c)| c.is_ascii_digit()).nth(1)?.0;
        let rest = words[at][digits..].to_owned();
        quote.fragments([&[&[rest], &words[at + 1..]].concat()])
    }),
    ("change a sign", |quote| {
        let words = quote.words();
        let numbers: Vec<usize> = words
            .iter()
            .enumerate()
            .filter(|(_, word)| word.contains(|c: char| c.is_ascii_digit()))
            .map(|(at, _)| at)
            .collect();
        let at = *quote.rng.choice(&numbers)?;
        let bare = words[at].trim_start_matches(['-', '−', '$', '€', '+']).to_owned();
        let changed = if bare == words[at] { format!("-{bare}") } else { bare };
        quote.change_words(|_, words| words[at].clone_from(&changed))
    }),
    ("change a date", |quote| {
        let dates = [
            "January",
            "May",
            "June",
            "July",
            "October",
            "November",
            "Monday",
            "Tuesday",
            "2016",
            "2020",
            "ינואר",
            "מאי",
        ];
        let at = quote.words().iter().position(|word| dates.iter().any(|date| word.contains(date)))?;
        let date = quote.rng.choice(dates)?;
        quote.change_words(|_, words| (*date).clone_into(&mut words[at]))
    }),
    ("change an accent", |quote| quote.change_char(char::is_alphabetic, |_, c| Some(format!("{c}\u{301}")))),
    ("put a letter that looks alike", |quote| {
        quote.change_char(|c| "aeopcy".contains(c), |_, c| Some("аеорсу".chars().nth("aeopcy".find(c)?)?.to_string()))
    }),
    ("change the case of a letter", |quote| {
        quote.change_char(char::is_lowercase, |_, c| Some(c.to_uppercase().to_string()))
    }),
    ("change an apostrophe", |quote| {
        quote.change_char(|c| "'’\"״׳".contains(c), |_, c| Some(if c == '\'' { "’" } else { "'" }.to_owned()))
    }),
    ("change a hyphen or dash", |quote| {
        quote.change_char(|c| "-–—־".contains(c), |_, c| Some(if c == '-' { "–" } else { "-" }.to_owned()))
    }),
    ("change a mark", |quote| {
        quote.change_char(|c| ".,;:?!".contains(c), |_, c| Some(if c == '.' { "!" } else { "." }.to_owned()))
    }),
    ("drop a mark", |quote| quote.change_char(|c| ",;:'-".contains(c), |_, _| Some(String::new()))),
    ("drop a space", |quote| quote.change_char(|c| c == ' ', |_, _| Some(String::new()))),
    ("put a space that cannot be told", |quote| quote.change_char(|c| c == ' ', |_, _| Some("\u{a0}".to_owned()))),
    ("put what cannot be seen", |quote| quote.change_char(char::is_alphabetic, |_, c| Some(format!("{c}\u{ad}")))),
    ("break a word", |quote| quote.change_char(char::is_alphabetic, |_, c| Some(format!("{c} ")))),
];

impl Mutation<'_> {
    fn with(&self, fragments: Vec<String>) -> Option<Claim> {
        let fragments: Vec<String> = fragments.into_iter().filter(|fragment| !fragment.trim().is_empty()).collect();
        (!fragments.is_empty()).then(|| Claim { fragments, ..self.claim.clone() })
    }

    fn fragments<const N: usize>(&self, fragments: [&[String]; N]) -> Option<Claim> {
        self.with(fragments.iter().map(|words| words.join(" ")).collect())
    }

    /// All words, of all fragments.
    fn words(&self) -> Vec<String> {
        self.claim.fragments.iter().flat_map(|fragment| fragment.split(' ')).map(str::to_owned).collect()
    }

    /// Changes the words of one fragment, if it has some. Where there are several, their words count on.
    fn change_words(&mut self, change: impl Fn(&mut Rng, &mut Vec<String>)) -> Option<Claim> {
        if self.claim.fragments.len() > 1 {
            let lengths: Vec<usize> = self.claim.fragments.iter().map(|fragment| fragment.split(' ').count()).collect();
            let mut words = self.words();
            change(self.rng, &mut words);
            let first = lengths[0].min(words.len());
            return self.fragments([&words[..first], &words[first..]]);
        }
        let mut words = self.words();
        if words.len() < 3 {
            return None;
        }
        change(self.rng, &mut words);
        self.fragments([&words])
    }

    /// Puts another text for one of the characters that `is` says.
    fn change_char(
        &mut self,
        is: impl Fn(char) -> bool,
        put: impl Fn(&mut Rng, char) -> Option<String>,
    ) -> Option<Claim> {
        let mut fragments = self.claim.fragments.clone();
        let places: Vec<(usize, usize, char)> = fragments
            .iter()
            .enumerate()
            .flat_map(|(nth, fragment)| fragment.char_indices().map(move |(at, c)| (nth, at, c)))
            .filter(|(_, _, c)| is(*c))
            .collect();
        let (nth, at, c) = *self.rng.choice(&places)?;
        fragments[nth].replace_range(at..at + c.len_utf8(), &put(self.rng, c)?);
        self.with(fragments)
    }

    /// Takes letters from the first word, or from the last.
    fn cut(&mut self, first: bool) -> Option<Claim> {
        let mut fragments = self.claim.fragments.clone();
        let fragment = if first { fragments.first_mut()? } else { fragments.last_mut()? };
        let word = if first { fragment.split(' ').next()? } else { fragment.split(' ').next_back()? };
        let inner: Vec<usize> = word
            .char_indices()
            .zip(word.chars().skip(1))
            .filter(|((_, c), next)| c.is_alphanumeric() && next.is_alphanumeric())
            .map(|((at, c), _)| at + c.len_utf8())
            .collect();
        let at = *self.rng.choice(&inner)?;
        if first {
            fragment.drain(..at);
        } else {
            fragment.truncate(fragment.len() - word.len() + at);
        }
        self.with(fragments)
    }

    /// Where the middle of the words begins and ends.
    fn middle(&mut self) -> Option<(usize, usize)> {
        let count = self.words().len();
        (count > 4).then(|| {
            let from = self.rng.usize(1..count - 2);
            (from, self.rng.usize(from + 1..count))
        })
    }

    fn another(&mut self) -> Option<&Claim> {
        let others: Vec<&Claim> =
            self.source.claims.iter().enumerate().filter(|(at, _)| *at != self.at).map(|(_, claim)| claim).collect();
        self.rng.choice(&others).copied()
    }

    fn later(&mut self) -> Option<&Claim> {
        self.rng.choice(self.source.claims.get(self.at + 1..)?)
    }

    fn word_of_another(&mut self) -> Option<String> {
        let words: Vec<String> =
            self.another()?.fragments.iter().flat_map(|fragment| fragment.split(' ')).map(str::to_owned).collect();
        self.rng.choice(&words).cloned()
    }
}

fn is_negation(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    matches!(&*word, "not" | "no" | "never" | "nobody" | "nothing" | "nor" | "לא" | "אין" | "אל" | "בלי")
        || ["n't", "n’t"].iter().any(|end| word.ends_with(end))
}
