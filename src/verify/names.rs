//! The names by which narration says who speaks.

use std::collections::{HashMap, HashSet};

use super::token::{is_word, letters, tokens};
use crate::bundle::{Bundle, Index as _, SpeakerId, SpeakerType};

/// The names of a bundle's speakers, as narration gives them: in full, and people by their last name alone.
#[derive(Debug, Default)]
pub struct Names {
    /// Keyed by the first word, folded.
    names: HashMap<String, Vec<Name>>,
    /// Indices of all speakers with a name.
    known: HashSet<usize>,
}

#[derive(Debug)]
struct Name {
    speaker: SpeakerId,
    /// Its words after the first, folded.
    rest: Vec<String>,
    /// Whether the first word begins with a capital, so that a name that is also a noun is not taken for it.
    is_capital: bool,
}

/// A speaker without a type and with more words in the name is taken for an organisation.
const PERSONAL: usize = 4;

/// A shorter last name is recognised only as part of the full name: it may be a title or a number.
const SHORTEST: usize = 3;

impl Names {
    /// Gathers the names of all speakers.
    #[must_use]
    pub fn new(bundle: &Bundle) -> Self {
        let mut names = Self { names: HashMap::new(), known: HashSet::new() };
        for (id, _, speaker) in bundle.speakers.iter() {
            let Some(speaker) = speaker else { continue };
            let words: Vec<&str> = tokens(&speaker.name).filter(|token| is_word(token)).collect();
            names.known.insert(id.get());
            names.add(id, &words);
            let is_person = match speaker.speaker_type {
                Some(SpeakerType::Person) => true,
                Some(SpeakerType::Organization) => false,
                None => words.len() <= PERSONAL,
            };
            let last = words.iter().rfind(|word| word.chars().count() >= SHORTEST);
            if let (true, Some(last)) = (is_person && words.len() > 1, last) {
                names.add(id, &[last]);
            }
        }
        names
    }

    fn add(&mut self, speaker: SpeakerId, words: &[&str]) {
        let Some((first, rest)) = words.split_first() else { return };
        let rest = rest.iter().map(|word| letters(word)).collect();
        let name = Name { speaker, rest, is_capital: first.starts_with(char::is_uppercase) };
        self.names.entry(letters(first)).or_default().push(name);
    }

    /// A speaker other than `own` whom the text names; `None` if the name is also one of `own`'s.
    #[must_use]
    pub fn another(&self, text: &str, own: SpeakerId) -> Option<SpeakerId> {
        // Without the speaker's own name, any name might be theirs.
        if !self.known.contains(&own.get()) {
            return None;
        }
        let words: Vec<&str> = tokens(text).filter(|token| is_word(token)).collect();
        (0..words.len()).find_map(|at| {
            let (first, rest) = words.get(at..)?.split_first()?;
            // In Hebrew and Arabic “and”, “to” and the like are written as a letter before the name.
            let is_prefixed = first.chars().all(|c| matches!(c, '\u{590}'..='\u{6ff}'));
            let bare = |count: usize| first.char_indices().nth(count).and_then(|(at, _)| first.get(at..));
            // “Holt’s”
            let owner = first.strip_suffix("’s").or_else(|| first.strip_suffix("'s"));
            let spellings = [Some(*first), owner, bare(1).filter(|_| is_prefixed), bare(2).filter(|_| is_prefixed)];
            spellings.into_iter().flatten().find_map(|spelling| {
                let candidates = self.names.get(&letters(spelling))?;
                let is_meant = |name: &&Name| {
                    (!name.is_capital || spelling.starts_with(char::is_uppercase))
                        && rest.len() >= name.rest.len()
                        && name.rest.iter().zip(rest).all(|(name, word)| *name == letters(word))
                };
                let mut meant = candidates.iter().filter(is_meant).peekable();
                meant.peek()?;
                // The longest name decides: “Ada Birch” is not her brother.
                let longest = candidates.iter().filter(is_meant).map(|name| name.rest.len()).max()?;
                let owners: Vec<SpeakerId> =
                    meant.filter(|name| name.rest.len() == longest).map(|name| name.speaker).collect();
                let shares = owners.contains(&own);
                owners.into_iter().find(|_| !shares)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::parse;

    #[test]
    fn another_speaker_is_known_by_the_names_that_narration_uses() {
        let bundle = parse(
            r#"{ "standpoint": 1, "name": "n", "speakers": [
                { "id": "ada", "name": "Ada Birch", "type": "Person" }, { "id": "ben", "name": "Ben Birch", "type": "Person" },
                { "id": "lind", "name": "Piotr Lindqvist" }, { "id": "house", "name": "White House", "type": "Organization" },
                { "id": "levi", "name": "דנה לוי" }] }"#
                .as_bytes(),
        )
        .unwrap();
        let names = Names::new(&bundle);
        for (text, own, expected) in [
            ("said Lindqvist.", "ada", Some("lind")),
            ("said LINDQVIST.", "ada", Some("lind")),
            ("in Lindqvist’s words", "ada", Some("lind")),
            ("said Lindqvist.", "lind", None),
            ("said Birch.", "ada", None), // either of the two
            ("said Ben Birch.", "ada", Some("ben")),
            ("said Ada Birch.", "ada", None),
            ("under the birch", "lind", None),
            ("said the White House.", "ada", Some("house")),
            ("her house was white", "ada", None),
            ("אמרה ללוי", "ada", Some("levi")),
            ("she said", "ada", None),
        ] {
            let found = names.another(text, bundle.speakers.find(own).unwrap());
            assert_eq!(found.map(|speaker| bundle.speakers.id(speaker)), expected, "{text}");
        }
    }
}
