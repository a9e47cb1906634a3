//! The nearest right thing to a name or word that the format does not have.

use super::{
    choice::Choice,
    fields::{Field, Form},
    problem::shorten,
    table::Ids,
};

/// Longer words are not mistaken for ours.
const LONGEST: usize = 40;

/// A word without what is not the same everywhere: case, and what stands between its parts.
pub(super) fn plain(word: &str) -> String {
    let letters = word.chars().filter(|c| !matches!(c, '_' | '-' | ' ' | '@' | '.'));
    letters.map(|c| c.to_ascii_lowercase()).collect()
}

/// Which of the `known` words an editor who wrote `word` may have meant.
pub(super) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    let word = plain(word);
    let distances = known.into_iter().map(|known| (strsim::osa_distance(&plain(known), &word), known));
    let (distance, nearest) = distances.min()?;
    (distance * 3 <= word.len().max(nearest.len())).then_some(nearest)
}

/// Whether `names`, with spaces between, have the name.
fn has(names: &str, name: &str) -> bool {
    names.split(' ').any(|one| one == name)
}

/// The words of a closed list that an editor who wrote `word` may have meant; more than one if it is ambiguous.
pub(super) fn words(word: &str, choice: &Choice) -> Vec<&'static str> {
    let name = if word.len() > LONGEST { String::new() } else { plain(word) };
    let also = choice.words.iter().zip(choice.also);
    let meant: Vec<_> = also.filter(|(_, also)| !name.is_empty() && has(also, &name)).map(|(word, _)| *word).collect();
    if meant.is_empty() { nearest(word, choice.words.iter().copied()).into_iter().collect() } else { meant }
}

/// ``; did you mean `this` or `that`?``, or an empty text.
pub(super) fn question(meant: &[&str]) -> String {
    let meant: Vec<String> = meant.iter().map(|meant| format!("`{}`", shorten(meant))).collect();
    if meant.is_empty() { String::new() } else { format!("; did you mean {}?", meant.join(" or ")) }
}

/// The fields that may be meant by another name; the second where the first is there.
pub(super) type Meant = [Option<usize>; 2];

/// The fields of a record that an editor who wrote `key` may have meant.
pub(super) fn fields(key: &str, form: &Form) -> Meant {
    if key.len() > LONGEST {
        return [None; 2];
    }
    let name = plain(key);
    let mut by_meaning = form.fields.iter().enumerate().filter(|(_, field)| has(field.also, &name)).map(|(at, _)| at);
    let keys = || form.fields.iter().map(|field| field.key);
    match by_meaning.next() {
        Some(first) => [Some(first), by_meaning.next()],
        None => [nearest(key, keys()).and_then(|near| keys().position(|key| key == near)), None],
    }
}

/// Remembers the guesses for one file: most items have the same keys.
#[derive(Debug, Default)]
pub(super) struct Guesses {
    keys: Ids,
    meant: Vec<Meant>,
}

/// Number of names per file that are guessed at; a malicious file may have millions.
const MOST_GUESSES: usize = 1000;

impl Guesses {
    #[inline(never)]
    pub(super) fn fields(&mut self, key: &str, form: &Form) -> Meant {
        if key.len() > LONGEST {
            return [None; 2];
        }
        let name = [form.name, " ", key].concat();
        if let Some(at) = self.keys.find(&name) {
            return self.meant.get(at as usize).copied().unwrap_or_default();
        }
        if self.meant.len() >= MOST_GUESSES {
            return [None; 2];
        }
        self.keys.refer(&name);
        let meant = fields(key, form);
        self.meant.push(meant);
        meant
    }
}

/// The message for a field that the format does not have.
pub(super) fn unknown_field(name: &str, meant: Option<&Field>) -> String {
    let question = question(meant.map(|field| field.key).as_slice());
    format!("the format has no field `{}`, so it is ignored{question}", shorten(name))
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Basis, EvidenceRole, Kind, Position, SpeakerType, fields},
        *,
    };

    /// A word, and what is meant by it.
    type Known<'a> = (&'a str, &'a [&'a str]);

    #[test]
    fn guesses_only_what_is_near() {
        const FIELDS: &[&str] = &["id", "url", "text", "speaker", "evidence", "inLanguage", "archivedAt"];
        for (word, meant) in [
            ("ID", Some("id")),
            ("Url", Some("url")),
            ("txt", Some("text")),
            ("speaker_id", Some("speaker")),
            ("speakers", Some("speaker")),
            ("evidnece", Some("evidence")),
            ("in_language", Some("inLanguage")),
            ("archived-at", Some("archivedAt")),
            ("confidence", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, FIELDS.iter().copied()), meant, "{word}");
        }
        assert_eq!(nearest(&"speaker".repeat(1_000_000), FIELDS.iter().copied()), None);
    }

    #[test]
    fn a_field_is_known_by_its_other_names() {
        let forms: [(&Form, &[Known]); 7] = [
            (
                &fields::bundle::FORM,
                &[
                    ("title", &["name"]),
                    ("lang", &["inLanguage"]),
                    ("people", &["speakers"]),
                    ("topics", &["issues"]),
                    ("version", &["standpoint"]),
                    ("last_updated", &["dateModified"]),
                    ("keywords", &[]),
                ],
            ),
            (
                &fields::source::FORM,
                &[
                    ("title", &["name"]),
                    ("headline", &["name"]),
                    ("link", &["url"]),
                    ("href", &["url"]),
                    ("uri", &["url"]),
                    ("date", &["datePublished"]),
                    ("Date Published", &["datePublished"]),
                    ("language", &["inLanguage"]),
                    ("editor", &[]),
                ],
            ),
            (
                &fields::speaker::FORM,
                &[
                    ("title", &["name", "role"]),
                    ("party", &["affiliation"]),
                    ("organisation", &["affiliation"]),
                    ("@type", &["type"]),
                    ("birthDate", &[]),
                ],
            ),
            (&fields::issue::FORM, &[("title", &["name"]), ("question", &["statement"])]),
            (
                &fields::quote::FORM,
                &[
                    ("author", &["speaker"]),
                    ("by", &["speaker"]),
                    ("who", &["speaker"]),
                    ("quote", &["text"]),
                    ("quotation", &["text"]),
                    ("content", &["text"]),
                    ("issue", &["issues"]),
                    ("topic", &["issues"]),
                    ("lang", &["inLanguage"]),
                    ("tags", &[]),
                ],
            ),
            (
                &fields::stance::FORM,
                &[
                    ("stance", &["position"]),
                    ("opinion", &["position"]),
                    ("issues", &["issue"]),
                    ("quotes", &["evidence"]),
                ],
            ),
            (&fields::evidence::FORM, &[("id", &["quote"]), ("page", &[])]),
        ];
        for (form, names) in forms {
            for (name, meant) in names {
                let found = super::fields(name, form);
                let found: Vec<&str> = found.iter().flatten().map(|&at| form.fields[at].key).collect();
                assert_eq!(&found, meant, "{} of a {}", name, form.name);
            }
        }
    }

    #[test]
    fn what_a_word_can_mean_is_asked_and_no_opinion_is_guessed() {
        let lists: [(&Choice, &[Known]); 5] = [
            (
                Position::CHOICE,
                &[
                    ("against", &["oppose"]),
                    ("Pro", &["support"]),
                    ("for", &["support"]),
                    ("yes", &["support"]),
                    ("in favour", &["support"]),
                    ("no", &["oppose"]),
                    ("disagree", &["oppose"]),
                    ("Supports", &["support"]),
                    ("partly", &["mixed"]),
                    ("abstain", &["neutral", "declined"]),
                    ("unknown", &["unclear", "none"]),
                    ("n/a", &["none"]),
                    ("no comment", &["declined"]),
                    ("bridge", &[]),
                    ("", &[]),
                ],
            ),
            (
                Kind::CHOICE,
                &[("quote", &["verbatim"]), ("translated", &["translation"]), ("Paraphrase", &["paraphrase"])],
            ),
            (Basis::CHOICE, &[("quote", &["direct"]), ("survey", &["questionnaire"]), ("guess", &["inferred"])]),
            (
                EvidenceRole::CHOICE,
                &[("support", &["supports"]), ("refutes", &["contradicts"]), ("background", &["context"])],
            ),
            (
                SpeakerType::CHOICE,
                &[("person", &["Person"]), ("organisation", &["Organization"]), ("Party", &["Organization"])],
            ),
        ];
        for (choice, words) in lists {
            for (word, meant) in words {
                assert_eq!(&super::words(word, choice), meant, "{word}");
            }
        }
    }

    #[test]
    fn names_without_end_are_not_all_guessed() {
        let mut guesses = Guesses::default();
        for at in 0..MOST_GUESSES {
            guesses.fields(&format!("{at}"), &fields::quote::FORM);
        }
        assert_eq!(guesses.fields("lang", &fields::quote::FORM), [None; 2]);
        assert_eq!(guesses.meant.len(), MOST_GUESSES);
        guesses.fields(&"x".repeat(1_000_000), &fields::quote::FORM);
        assert_eq!(guesses.keys.names().count(), MOST_GUESSES);
    }
}
