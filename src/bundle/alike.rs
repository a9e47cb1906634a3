//! Finds texts that look alike but differ, such as an id and a mistyped reference to it.

use super::{suggest, table::Ids};
use crate::fold::decompose;

/// Whether a character is invisible: those of Unicode's `Default_Ignorable_Code_Point` that are in use, the
/// language tags of plane 14 left out.
pub(super) const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Letters of other scripts that look as a Latin one does in every typeface, and that: the single letters for which
/// Unicode's `confusables.txt` (UTS #39) has a Latin letter of the same case. They are
/// Cyrillic and Greek.
const LETTERS: &[(char, &str)] = &[
    ('A', "АΑ"),
    ('B', "ВΒ"),
    ('C', "С"),
    ('E', "ЕΕ"),
    ('H', "НΗ"),
    ('I', "ІΙ"),
    ('J', "Ј"),
    ('K', "КΚ"),
    ('M', "МΜ"),
    ('N', "Ν"),
    ('O', "ОΟ"),
    ('P', "РΡ"),
    ('S', "Ѕ"),
    ('T', "ТΤ"),
    ('X', "ХΧ"),
    ('Y', "Υ"),
    ('Z', "Ζ"),
    ('a', "аα"),
    ('c', "с"),
    ('d', "ԁ"),
    ('e', "е"),
    ('h', "һ"),
    ('i', "іι"),
    ('j', "ј"),
    ('o', "оο"),
    ('p', "рρ"),
    ('q', "ԛ"),
    ('s', "ѕ"),
    ('v', "ν"),
    ('w', "ԝ"),
    ('x', "х"),
    ('y', "у"),
];

/// A text as it looks: without what is not seen, one character for each shape, and one space for white space.
fn look(text: &str) -> String {
    // What stood between two accents kept them in its order.
    let text: String = text.chars().filter(|&c| !is_unseen(c)).collect();
    let text = if text.is_ascii() { text } else { decompose(&text) };
    let mut look = String::with_capacity(text.len());
    for c in text.chars().filter(|&c| !is_unseen(c)) {
        look.push(match c {
            c if c.is_ascii_alphanumeric() => c,
            c if c.is_whitespace() => ' ',
            '\u{2010}'..='\u{2015}' | '−' => '-',
            '\u{2018}'..='\u{201b}' | 'ʼ' => '\'',
            _ => LETTERS.iter().find(|(_, others)| others.contains(c)).map_or(c, |&(latin, _)| latin),
        });
    }
    look.trim().to_owned()
}

/// Two normal forms that ignore case and separators: that of the text as it is, because some letters look like a Latin
/// one only as capitals, and that of the text in lower case.
fn bare(text: &str) -> [String; 2] {
    [look(text), look(&text.to_lowercase())].map(|look| suggest::plain(&look))
}

/// Ids and names of items, for finding those that look like a given id.
pub(super) struct Lookalikes {
    /// Ids and then names by their looks, and whose each is.
    looks: Ids,
    whose: Vec<Lookalike>,
}

/// An item that an unknown id seems to mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lookalike {
    /// The index of the item.
    pub item: usize,
    /// Whether it is its name that is alike, not its id.
    pub by_name: bool,
}

impl Lookalikes {
    /// Takes the id and the name of each item.
    pub(super) fn new(items: &[(&str, &str)]) -> Self {
        let mut likes = Self { looks: Ids::default(), whose: Vec::new() };
        for by_name in [false, true] {
            for (item, (id, name)) in items.iter().enumerate() {
                for bare in bare(if by_name { name } else { id }) {
                    if likes.looks.refer(&bare) as usize == likes.whose.len() {
                        likes.whose.push(Lookalike { item, by_name });
                    }
                }
            }
        }
        likes
    }

    /// The item whose id looks as this does, or whose name does.
    pub(super) fn find(&self, id: &str) -> Option<Lookalike> {
        let bare = bare(id);
        let found = bare.iter().filter(|bare| !bare.is_empty()).find_map(|bare| self.looks.find(bare))?;
        self.whose.get(found as usize).copied()
    }
}

/// How two texts that look the same differ: `U+00A0 here and U+0020 there`. `None` if they differ visibly.
pub(super) fn unseen_difference(here: &str, there: &str) -> Option<String> {
    if look(here) != look(there) {
        return None;
    }
    let (here, there): (Vec<char>, Vec<char>) = (here.chars().collect(), there.chars().collect());
    let start = here.iter().zip(&there).take_while(|(one, other)| one == other).count();
    let (here, there) = (here.get(start..)?, there.get(start..)?);
    let end = here.iter().rev().zip(there.iter().rev()).take_while(|(one, other)| one == other).count();
    let differing = |chars: &[char]| points(chars.get(..chars.len() - end).unwrap_or_default());
    Some(format!("{} here and {} there", differing(here), differing(there)))
}

/// Characters by their code points.
fn points(chars: &[char]) -> String {
    /// Number of characters shown.
    const MOST: usize = 4;
    let points: Vec<String> = chars.iter().take(MOST).map(|&c| format!("U+{:04X}", u32::from(c))).collect();
    if points.is_empty() { "nothing".to_owned() } else { points.join(" ") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_cannot_be_seen_is_told_by_its_code_points() {
        for (here, there, difference) in [
            ("ada\u{a0}birch", "ada birch", Some("U+00A0 here and U+0020 there")),
            ("ada ", "ada", Some("U+0020 here and nothing there")),
            ("ada", "\u{200b}ada", Some("nothing here and U+200B there")),
            ("zoe\u{308}", "zoë", Some("U+0065 U+0308 here and U+00EB there")),
            ("аda", "ada", Some("U+0430 here and U+0061 there")),
            ("ada-birch", "ada\u{2011}birch", Some("U+002D here and U+2011 there")),
            ("Ada", "ada", None),
            ("zoë", "zoe", None),
        ] {
            assert_eq!(unseen_difference(here, there).as_deref(), difference, "{here} {there}");
        }
    }

    #[test]
    fn an_id_is_found_by_its_look_its_case_or_its_name() {
        let items =
            [("okoro", "Tamsin Okoro"), ("zoë", "Zoë Ek"), ("ada-birch", "Ada Birch"), ("x", ""), ("олена", "Олена")];
        let likes = Lookalikes::new(&items);
        for (id, found) in [
            ("Okoro", Some((0, false))),
            ("оkоrо", Some((0, false))),
            ("okoro\u{feff}", Some((0, false))),
            ("zoe\u{308}", Some((1, false))),
            ("ada_birch", Some((2, false))),
            ("Tamsin\u{a0}Okoro", Some((0, true))),
            ("Ada Birch", Some((2, false))), // its id, too
            ("ОЛЕНА", Some((4, false))),
            ("ОКОRO", Some((0, false))),
            ("Х", Some((3, false))),
            ("tamsin", None),
            ("zoe", None),
            ("", None),
            (" ", None),
        ] {
            let found = found.map(|(item, by_name)| Lookalike { item, by_name });
            assert_eq!(likes.find(id), found, "{id}");
        }
    }

    #[test]
    fn letters_stand_beside_letters_of_their_case() {
        for (latin, others) in LETTERS {
            for other in others.chars() {
                assert!(!other.is_ascii() && other.is_lowercase() == latin.is_lowercase(), "{latin} {other}");
            }
        }
    }

    proptest! {
        #[test]
        fn a_look_looks_as_itself(text: String) {
            let once = look(&text);
            prop_assert_eq!(look(&once), once);
        }
    }
}
