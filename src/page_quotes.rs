//! What the host page claims to quote in its own text, compared with the quote.
//!
//! A page may use other apostrophes, dashes and spaces ([`normalize`]), and an ellipsis may stand for anything. But the
//! letters must be the quote's, in order, and no word may be cut.

use std::ops::Range;

use memchr::memmem;

use crate::{
    fold::{Traced, normalize},
    quoted::quoted,
    verify::{is_word, splits, tokens},
};

/// The texts between quotation marks of any language.
#[must_use]
pub fn claims(text: &str) -> Vec<&str> {
    quoted(text).filter(|text| !text.trim().is_empty()).collect()
}

/// The words that the ellipses of a claim leave out of a quote, for each ellipsis that leaves any out; `None` if the
/// claim is not what the quote says.
///
/// ```
/// use standpoint::page_quotes::left_out;
///
/// let quote = ["The landlord is not permitted to raise the rent,", "We’ll see to that."];
/// assert_eq!(left_out("The landlord is … permitted to raise", &quote), Some(vec!["not".to_owned()]));
/// assert_eq!(left_out("we'll see", &quote), None);
/// ```
#[must_use]
pub fn left_out<S: AsRef<str>>(claim: &str, fragments: &[S]) -> Option<Vec<String>> {
    let claim = normalize(claim).replace("[...]", "...").replace("(...)", "...");
    let parts: Vec<&str> = claim.split("...").map(part).filter(|part| !part.is_empty()).collect();
    let fragments: Vec<Fragment> = fragments.iter().map(|fragment| Fragment::new(fragment.as_ref())).collect();
    let mut places: Vec<Place> = Vec::new();
    for part in &parts {
        let from = places.last().map_or((0, 0), |last| (last.fragment, last.range.end));
        places.push(all(part, &fragments).find(|place| (place.fragment, place.range.start) >= from)?);
    }
    // If a part occurs several times, the last one is meant: the nearest to the next part.
    let mut until = None;
    for (part, place) in parts.iter().zip(&mut places).rev() {
        if let Some(until) = until {
            let before = |place: &Place| (place.fragment, place.range.end) <= until;
            *place = all(part, &fragments).take_while(before).last()?;
        }
        until = Some((place.fragment, place.range.start));
    }
    let pairs = places.iter().zip(places.iter().skip(1));
    Some(pairs.map(|(one, other)| between(&fragments, one, other)).filter(|words| tokens(words).any(is_word)).collect())
}

/// A part of a claim, trimmed of white space and of punctuation that may be the page's own.
fn part(part: &str) -> &str {
    let part = part.trim();
    part.strip_suffix(['.', ',']).unwrap_or(part)
}

struct Fragment<'t> {
    text: &'t str,
    traced: Traced,
}

impl<'t> Fragment<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, traced: Traced::normalized(text) }
    }

    /// Every place of a part, in order.
    fn all(&self, part: &str) -> impl Iterator<Item = Range<usize>> {
        let places = memmem::find_iter(self.traced.folded.as_bytes(), part);
        let places = places.map(|at| self.traced.place(at..at + part.len()));
        places.filter(|place| self.has_whole(part, place))
    }

    /// Whether a place has exactly that part, with all accents and no word cut.
    fn has_whole(&self, part: &str, place: &Range<usize>) -> bool {
        let is_all = self.text.get(place.clone()).is_some_and(|text| normalize(text) == part);
        is_all && !splits(self.text, place.start) && !splits(self.text, place.end)
    }
}

/// The place of a part of a claim.
struct Place {
    fragment: usize,
    /// In bytes.
    range: Range<usize>,
}

/// Every place of a part, in order.
fn all(part: &str, fragments: &[Fragment<'_>]) -> impl Iterator<Item = Place> {
    let fragments = fragments.iter().enumerate();
    fragments.flat_map(move |(at, fragment)| fragment.all(part).map(move |range| Place { fragment: at, range }))
}

/// The text between two places.
fn between(fragments: &[Fragment<'_>], one: &Place, other: &Place) -> String {
    let texts = fragments.iter().enumerate().take(other.fragment + 1).skip(one.fragment);
    let texts = texts.map(|(at, fragment)| {
        let start = if at == one.fragment { one.range.end } else { 0 };
        let end = if at == other.fragment { other.range.start } else { fragment.text.len() };
        fragment.text.get(start..end).unwrap_or_default()
    });
    let words: Vec<&str> = texts.flat_map(str::split_whitespace).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const QUOTE: [&str; 2] = [
        "Under clause\u{a0}9 the landlord is not permitted to raise the rent – can’t, won’t – during the first year,",
        "Tenants must be told in wri\u{ad}ting. Tenants can appeal: it is unable.",
    ];

    #[test]
    fn a_claim_is_right_where_its_parts_stand_in_the_quote_in_order() {
        for (claim, expected) in [
            // as it stands, as another typesetter has it, and with the page's own mark at the end
            ("Under clause 9 the landlord", Some(&[][..])),
            ("  during the\n first year. ", Some(&[])),
            ("raise the rent - can't, won't - during", Some(&[])),
            ("told in writing", Some(&[])),
            // what an ellipsis leaves out is told
            ("the landlord is … permitted", Some(&["not"])),
            ("the landlord is [...] permitted", Some(&["not"])),
            (
                "the landlord is (…) permitted ... the first year",
                Some(&["not", "to raise the rent – can’t, won’t – during"]),
            ),
            ("during the first year … Tenants must", Some(&[])),
            ("the first year … told", Some(&[", Tenants must be"])),
            ("… clause 9 the landlord is not …", Some(&[])),
            ("Tenants … appeal", Some(&["can"])), // the nearest
            ("…", Some(&[])),
            // another order, half a word or half a number, another letter, words of two fragments without an ellipsis
            ("Tenants must be told … Under clause 9", None),
            ("permitted … not permitted", None),
            ("Tenants must be told … Tenants must", None),
            ("it is … able", None),
            ("able", None),
            ("lause 9", None),
            ("first yea", None),
            ("can", Some(&[])),
            ("under clause 9", None),
            ("the landlord was not", None),
            ("the landlord is permitted", None),
            ("first year, Tenants", None),
            ("", Some(&[])),
        ] {
            let found = left_out(claim, &QUOTE);
            let found = found.as_ref().map(|words| words.iter().map(|words| &**words).collect::<Vec<_>>());
            assert_eq!(found.as_deref(), expected, "{claim}");
        }
    }

    #[test]
    fn letters_and_accents_count_and_their_composition_does_not() {
        for (claim, quote, is_right) in [
            ("cafe\u{301}", "café", true),
            ("cafe", "café", false),
            ("CAFÉ", "café", false),
            ("lucja", "Łucja", false),
            ("הדו\"ח", "הדו״ח", true),
            ("محمد", "محمـــد", true),
            ("کتاب", "كتاب", false),
            ("5 %", "5\u{202f}%", true),
            ("non-violent", "non‑violent", true),
            ("violent", "non‑violent", false),
            ("peace", "peace—now", true),
        ] {
            assert_eq!(left_out(claim, &[quote]).is_some(), is_right, "{claim} of {quote}");
        }
    }

    #[test]
    fn what_stands_between_quotation_marks_claims_to_be_a_quote() {
        for (text, expected) in [
            ("He said “we need it” and «oui» and 「是」.", &["we need it", "oui", "是"][..]),
            ("הוא אמר \"הדו\"ח יפורסם\" מחר", &["הדו\"ח יפורסם"]),
            ("Er sagte ‚ja‘, he said 'we need it', il a dit ‹oui›", &["ja", "we need it", "oui"]),
            ("as he explained, it's the workers’ fault", &[]),
            ("a 6'2\" man said “no", &[]),
            ("“”", &[]),
        ] {
            assert_eq!(claims(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_words_in_order_are_right_and_the_rest_is_told(words in proptest::collection::vec("[a-c]{1,3}", 1..8), kept in any::<u8>()) {
            let is_kept = |at: usize| kept >> at & 1 == 1;
            let text = words.join(" ");
            let claim: Vec<&str> = words.iter().enumerate().map(|(at, word)| if is_kept(at) { word } else { "…" }).collect();
            let told = left_out(&claim.join(" … "), &[&text]);
            prop_assert!(told.is_some(), "{:?} of {:?}", claim, text);
            // Other words in the place of one are never right.
            let other = text.replacen('a', "d", 1);
            prop_assert!(other == text || left_out(&other, &[&text]).is_none());
        }
    }
}
