//! Links to a quote on the page that prints it, with a text fragment that highlights the words.
//!
//! A browser that supports text fragments scrolls to the words and highlights them; any other opens the page. The
//! syntax is that of the “URL Fragment Text Directives” report of the Web Incubator Community Group:
//! `#:~:text=before-,start,end,-after`. Each of the four parts must stand within one block of the page, such as a
//! paragraph or a list item, with no footnote mark in it; only the text from `start` to `end` may cross blocks. So the
//! parts are kept as short as possible while still unambiguous, and do not run across a line's end or a clause that may
//! be a list item.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::bundle::{Address, Bundle, Quote};

/// The text directives for a quote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextFragment {
    directives: Vec<String>,
}

/// Number of words that identify a passage together with its context.
const SHORT: usize = 2;

/// Number of words that identify a passage without context.
const LONG: usize = 5;

/// Up to this number of words, a passage is written in full.
const WHOLE: usize = 2 * LONG;

/// Number of context words before and after a passage.
const AROUND: usize = 3;

/// Words with the text before and after them in the same paragraph.
struct Piece<'a> {
    words: &'a str,
    before: &'a str,
    after: &'a str,
}

impl TextFragment {
    /// The directives for a quote, one for each fragment. The context is taken from the quote, else from an excerpt of
    /// its source that has all fragments.
    #[must_use]
    pub fn of(bundle: &Bundle, quote: &Quote) -> Self {
        let fragments: Vec<&str> =
            quote.fragments.iter().map(|fragment| fragment.trim()).filter(|fragment| !fragment.is_empty()).collect();
        let excerpts = quote.source.and_then(|source| bundle.sources.get(source)).map(|source| &*source.excerpts);
        let around = excerpts.unwrap_or_default().iter().find_map(|excerpt| around(excerpt, &fragments));
        let last = fragments.len().saturating_sub(1);
        let pieces: Vec<Piece<'_>> = fragments
            .iter()
            .enumerate()
            .map(|(at, &words)| {
                let (before, after) = around.as_ref().and_then(|around| around.get(at).copied()).unwrap_or_default();
                let prefix = quote.prefix.as_deref().filter(|_| at == 0);
                let suffix = quote.suffix.as_deref().filter(|_| at == last);
                Piece {
                    words,
                    before: last_words(prefix.unwrap_or(before)),
                    after: first_words(suffix.unwrap_or(after)),
                }
            })
            .collect();
        // A word or two without context would match anywhere, unless there is nothing else.
        let is_telling = |piece: &&Piece<'_>| {
            pieces.len() == 1
                || piece.words.split_whitespace().count() > SHORT
                || !(piece.before.is_empty() && piece.after.is_empty())
        };
        Self { directives: pieces.iter().filter(is_telling).map(Piece::directive).collect() }
    }

    /// The address on a page. Replaces any text fragment that the page's address has.
    #[must_use]
    pub fn address(&self, page: &Address) -> String {
        if self.directives.is_empty() {
            return page.href.to_string();
        }
        let page = page.href.split(":~:").next().unwrap_or_default();
        let hash = if page.contains('#') { "" } else { "#" };
        format!("{page}{hash}:~:{}", self.directives.join("&"))
    }
}

impl Piece<'_> {
    fn directive(&self) -> String {
        let has_context = !self.before.is_empty() || !self.after.is_empty();
        let count = self.words.split_whitespace().count();
        let whole = if has_context { 2 * SHORT } else { WHOLE };
        let (start, end) = if count <= whole && clauses(self.words).count() < 2 {
            (self.words, "")
        } else {
            let most = |context: &str| if context.is_empty() { LONG } else { SHORT };
            let first = clauses(self.words).next().unwrap_or(self.words);
            let last = clauses(self.words).last().unwrap_or(self.words);
            // If both are from one clause, something must be left between them.
            let room = if first == last { first.split_whitespace().count() / 2 } else { usize::MAX };
            // The “and” before the last list item belongs to the previous item.
            let at_end = if first == last { most(self.after) } else { SHORT };
            (words_of(first, 0, most(self.before).min(room)), words_from_end(last, at_end.min(room)))
        };
        let encoded = |words: &str| {
            let even = words.split_whitespace().collect::<Vec<_>>().join(" ");
            utf8_percent_encode(&even, RESERVED).to_string()
        };
        let mut directive = String::from("text=");
        if !self.before.is_empty() {
            directive.extend([&encoded(self.before), "-,"]);
        }
        directive.push_str(&encoded(start));
        if !end.is_empty() {
            directive.extend([",", &encoded(end)]);
        }
        if !self.after.is_empty() {
            directive.extend([",-", &encoded(self.after)]);
        }
        directive
    }
}

/// Everything but letters and digits is escaped: a directive gives `-`, `,` and `&` a meaning.
const RESERVED: &AsciiSet = NON_ALPHANUMERIC;

/// The text before and after each fragment in an excerpt that has all of them in order, none of them twice.
fn around<'e>(excerpt: &'e str, fragments: &[&str]) -> Option<Vec<(&'e str, &'e str)>> {
    let mut from = 0;
    let mut found = Vec::with_capacity(fragments.len());
    for fragment in fragments {
        let start = from + excerpt.get(from..)?.find(fragment)?;
        from = start + fragment.len();
        if excerpt.get(from..)?.contains(fragment) {
            return None;
        }
        found.push((excerpt.get(..start)?, excerpt.get(from..)?));
    }
    Some(found)
}

/// The parts of a passage that surely stand in one block: lines, and what a colon or semicolon separates, as in list
/// items. Text without spaces is split at its punctuation, where words end.
fn clauses(words: &str) -> impl Iterator<Item = &str> {
    let is_spaced = words.contains(char::is_whitespace);
    let ends = move |c: char| match c {
        '\n' | ';' | ':' | '；' | '：' => true,
        '。' | '，' | '、' | '！' | '？' => !is_spaced,
        _ => false,
    };
    words.split_inclusive(ends).map(str::trim).filter(|clause| clause.contains(char::is_alphanumeric))
}

/// `count` words of a text from the word `from` on, with everything between them.
fn words_of(text: &str, from: usize, count: usize) -> &str {
    let mut words = text.split_whitespace().skip(from).take(count.max(1));
    let Some(first) = words.next() else { return "" };
    let last = words.last().unwrap_or(first);
    let (start, end) = (offset(text, first), offset(text, last) + last.len());
    text.get(start..end).unwrap_or_default()
}

fn words_from_end(text: &str, count: usize) -> &str {
    let total = text.split_whitespace().count();
    words_of(text, total.saturating_sub(count.max(1)), count)
}

/// The offset of a part within its text.
fn offset(text: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(text.as_ptr().addr())
}

/// The last words before a passage, with the punctuation after them, as far as they are in its paragraph; empty if
/// there is no word.
fn last_words(before: &str) -> &str {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let words = words_from_end(line, AROUND);
    let from = offset(line, words);
    line.get(from..).filter(|_| words.contains(char::is_alphanumeric)).map_or("", str::trim)
}

fn first_words(after: &str) -> &str {
    let line = after.split('\n').next().unwrap_or_default();
    let words = words_of(line, 0, AROUND);
    let end = offset(line, words) + words.len();
    line.get(..end).filter(|_| words.contains(char::is_alphanumeric)).map_or("", str::trim)
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;
    use serde_json::{Value, json};

    use super::*;
    use crate::bundle::parse;

    /// The directives of a quote on a page at that address, decoded.
    fn told(quote: &Value, page: &str, excerpts: &Value) -> String {
        let mut quote = quote.clone();
        quote["id"] = "q".into();
        quote["source"] = "s".into();
        let bundle = json!({ "standpoint": 1, "name": "n", "quotes": [quote],
            "sources": [{ "id": "s", "name": "S", "url": page, "excerpts": excerpts }] });
        let bundle = parse(bundle.to_string().as_bytes()).unwrap();
        let quote = bundle.quotes.get(bundle.quotes.find("q").unwrap()).unwrap();
        let page = bundle.sources.get(quote.source.unwrap()).unwrap().url.as_ref().unwrap().address.as_ref().unwrap();
        TextFragment::of(&bundle, quote).address(page)
    }

    fn decoded(quote: &Value, excerpts: &Value) -> String {
        let told = told(quote, "https://example.org/a", excerpts);
        percent_decode_str(told.split_once(":~:").map_or("", |(_, directives)| directives))
            .decode_utf8()
            .unwrap()
            .into()
    }

    #[test]
    fn a_directive_that_the_address_has_gives_way() {
        let quote = json!({ "text": "We will not sign." });
        for (page, expected) in [
            ("https://example.org/talks", "https://example.org/talks#:~:text=We%20will%20not%20sign%2E"),
            ("https://example.org/talks#", "https://example.org/talks#:~:text=We%20will%20not%20sign%2E"),
            ("https://example.org/talks#part-2", "https://example.org/talks#part-2:~:text=We%20will%20not%20sign%2E"),
            (
                "https://example.org/talks#:~:text=talks%20went%20on",
                "https://example.org/talks#:~:text=We%20will%20not%20sign%2E",
            ),
            (
                "https://example.org/talks#part-2:~:text=talks-,went%20on,-until",
                "https://example.org/talks#part-2:~:text=We%20will%20not%20sign%2E",
            ),
        ] {
            assert_eq!(told(&quote, page, &json!([])), expected);
        }
        let blank = json!({ "text": " " });
        let kept = "https://example.org/talks#:~:text=talks%20went%20on";
        assert_eq!(told(&blank, kept, &json!([])), kept);
    }

    #[test]
    fn what_stands_around_tells_equal_words_apart() {
        let excerpt = json!(["Asked the same, Ben Holt said: “Yes.” He then left the room."]);
        for (quote, excerpts, expected) in [
            (
                json!({ "text": "Yes.", "prefix": "Asked the same, Ben Holt said: “", "suffix": "” He then left" }),
                json!([]),
                "text=Holt said: “-,Yes.,-” He then",
            ),
            (json!({ "text": "Yes." }), excerpt.clone(), "text=Holt said: “-,Yes.,-” He then"),
            (json!({ "text": "Yes." }), json!(["He said “Yes.” She said “Yes.”"]), "text=Yes."), // which of them?
            (json!({ "text": "Yes." }), json!([]), "text=Yes."),
            (
                json!({ "text": "We need a second bridge and we need it before the flood.", "prefix": "Cy Marsh went further: “",
                    "suffix": "” The council" }),
                json!([]),
                "text=went further: “-,We need,the flood.,-” The council",
            ),
            // What stands in another paragraph may not stand there on the page.
            (
                json!({ "text": "We need a second bridge.", "prefix": "It rained.\n\n“", "suffix": "”\n\nNobody spoke." }),
                json!([]),
                "text=We need a second bridge.",
            ),
            (
                json!({ "text": ["We need it,", "Now."] }),
                json!(["“We need it,” Ada said. “Now.” She left."]),
                "text=We need it,,-” Ada said.&text=Ada said. “-,Now.,-” She left.",
            ),
            (json!({ "text": ["We need a bridge,", "Now."] }), json!([]), "text=We need a bridge,"),
        ] {
            assert_eq!(decoded(&quote, &excerpts), expected, "{quote}");
        }
    }

    #[test]
    fn what_may_cross_blocks_is_told_by_its_ends() {
        for (text, expected) in [
            ("We need a second bridge.", "text=We need a second bridge."),
            (
                "one two three four five six seven eight nine ten eleven",
                "text=one two three four five,seven eight nine ten eleven",
            ),
            ("We need it.\nWe need it now.", "text=We need it.,it now."),
            ("We need three things: a bridge; a road; and a dam.", "text=We need three things:,a dam."),
            ("我们需要第二座桥。", "text=我们需要第二座桥。"),
            ("我们需要第二座桥，现在就要。", "text=我们需要第二座桥，,现在就要。"),
            ("a-b, c & d", "text=a-b, c & d"),
        ] {
            assert_eq!(decoded(&json!({ "text": text }), &json!([])), expected, "{text}");
        }
        let long = "word ".repeat(3000);
        assert!(decoded(&json!({ "text": long }), &json!([])).len() < 100);
    }
}
