//! Ids that people can read: made of names and first words.

use crate::{
    bundle::{Index, Table},
    fold::fold,
};

/// Number of letters of an id; what comes after them is cut at a word.
const LONGEST: usize = 40;

/// The words of a text as an id: letters and digits, folded, and hyphens between them. Empty where it has none.
pub(crate) fn slug(text: &str) -> String {
    let folded = fold(text);
    // An apostrophe parts no word: “don't” is `dont`.
    let words = folded.split(|c: char| !c.is_alphanumeric() && c != '\'');
    let mut id = String::new();
    let mut letters = 0;
    for word in words {
        let word: String = word.chars().filter(|&c| c != '\'').collect();
        let length = word.chars().count();
        if length == 0 {
            continue;
        }
        if letters > 0 && letters + length > LONGEST {
            break;
        }
        if letters > 0 {
            id.push('-');
        }
        // Where no spaces part words, one may be a whole sentence.
        id.extend(word.chars().take(LONGEST));
        letters += length + 1;
    }
    id
}

/// The first words of a text as an id.
pub(crate) fn first_words(text: &str) -> String {
    /// Number of words that tell quotes of one speaker apart.
    const WORDS: usize = 4;
    /// Number of letters, for scripts without spaces.
    const LETTERS: usize = 24;
    let slug = slug(text);
    let mut id = String::new();
    for word in slug.split('-').take(WORDS) {
        let letters = id.chars().count() + word.chars().count();
        if letters > LETTERS && !id.is_empty() {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.extend(word.chars().take(LETTERS));
    }
    id
}

/// An id that a table does not have yet: `wanted`, or else with a number behind it, the first that is free
/// where they were given in their order.
pub(super) fn free<I: Index, T>(table: &Table<I, T>, wanted: &str) -> String {
    free_among(|id| table.find(id).is_some(), wanted)
}

/// The same for whatever has ids: `is_taken` says which.
pub(crate) fn free_among(is_taken: impl Fn(&str) -> bool, wanted: &str) -> String {
    if !is_taken(wanted) {
        return wanted.to_owned();
    }
    let id = |number: usize| format!("{wanted}-{number}");
    let is_free = |number: usize| !is_taken(&id(number));
    // Thousands of quotes may begin with the same words, so they are not counted one by one.
    let (mut taken, mut free) = (1, 2);
    while !is_free(free) {
        (taken, free) = (free, free * 2);
    }
    while free - taken > 1 {
        let middle = usize::midpoint(taken, free);
        if is_free(middle) {
            free = middle;
        } else {
            taken = middle;
        }
    }
    id(free)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_readable_words() {
        for (text, id) in [
            ("Ada Birch", "ada-birch"),
            ("Łucja O’Neill-Żak", "lucja-oneill-zak"),
            ("  Ada\n Birch (Jr.) ", "ada-birch-jr"),
            ("Ада Березина", "ада-березина"),
            ("艾达", "艾达"),
            ("“…”", ""),
            (
                "Council divided over a second bridge over the Lark and its price",
                "council-divided-over-a-second-bridge",
            ),
        ] {
            assert_eq!(slug(text), id);
        }
        assert_eq!(first_words("We don’t need a second bridge."), "we-dont-need-a");
        assert_eq!(first_words("我们需要第二座桥旧桥每年春天都关闭。"), "我们需要第二座桥旧桥每年春天都关闭");
        assert_eq!(first_words("This conflict is fundamentally ours"), "this-conflict-is");
    }

    #[test]
    fn an_id_that_is_taken_gets_a_number() {
        let mut table: Table<crate::bundle::QuoteId, ()> = Table::default();
        for id in ["a", "a-2", "a-3", "a-4", "a-5", "a-6"] {
            assert_eq!(free(&table, "a"), id);
            table.add(id, ());
        }
        assert_eq!(free(&table, "b"), "b");
    }
}
