//! The address of a quote on the page that prints it, as far as the page can be told to mark the words.
//!
//! A browser that knows text fragments goes to the words and marks them, any other goes to the page. How words are named is
//! in the “URL Fragment Text Directives” report of the Web Incubator Community Group: `#:~:text=before-,start,end,-after`.
//! Each of the four must stand within one block of the page, such as a paragraph or an item of a list, with no mark of a
//! footnote in it; only from `start` to `end` blocks are crossed. So these are kept short where what stands before and after
//! tells the words from equal ones, and do not run on beyond a line's end or a clause that may be an item.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::bundle::{Address, Bundle, Quote};

/// The words of a quote, as a browser is told to find them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextFragment {
    directives: Vec<String>,
}

/// So many words, with those before or after them, tell a passage from any other.
const SHORT: usize = 2;

/// And so many alone.
const LONG: usize = 5;

/// A passage of no more words than this can be told in one piece.
const WHOLE: usize = 2 * LONG;

/// So many words before and after a passage tell it from equal ones.
const AROUND: usize = 3;

/// Words with what stands before and after them in the same paragraph.
struct Piece<'a> {
    words: &'a str,
    before: &'a str,
    after: &'a str,
}

impl TextFragment {
    /// The passage of a quote: each fragment by itself. What stands around them is taken from the quote, else from the
    /// excerpt of its source that has all of them.
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
        // A word or two that nothing tells from others mark anything, unless they are all there is.
        let is_telling = |piece: &&Piece<'_>| {
            pieces.len() == 1
                || piece.words.split_whitespace().count() > SHORT
                || !(piece.before.is_empty() && piece.after.is_empty())
        };
        Self { directives: pieces.iter().filter(is_telling).map(Piece::directive).collect() }
    }

    /// Its address on a page. A text fragment that the page's address has already gives way.
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
        let is_told = !self.before.is_empty() || !self.after.is_empty();
        let count = self.words.split_whitespace().count();
        let whole = if is_told { 2 * SHORT } else { WHOLE };
        let (start, end) = if count <= whole && clauses(self.words).count() < 2 {
            (self.words, "")
        } else {
            let most = |context: &str| if context.is_empty() { LONG } else { SHORT };
            let first = clauses(self.words).next().unwrap_or(self.words);
            let last = clauses(self.words).last().unwrap_or(self.words);
            // Both from one clause must leave something between them.
            let room = if first == last { first.split_whitespace().count() / 2 } else { usize::MAX };
            // The “and” before the last item of a list stands in the item ahead.
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

/// All that is not a letter or a digit: a directive gives `-`, `,` and `&` a meaning.
const RESERVED: &AsciiSet = NON_ALPHANUMERIC;

/// What stands before and after each fragment in an excerpt that has all of them, in their order, and none of them twice.
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

/// The stretches of a passage that are sure to stand in one block: lines, and what a colon or semicolon parts, as items of a
/// list are. Text without spaces is cut at its punctuation, where words end.
fn clauses(words: &str) -> impl Iterator<Item = &str> {
    let is_spaced = words.contains(char::is_whitespace);
    let ends = move |c: char| match c {
        '\n' | ';' | ':' | '；' | '：' => true,
        '。' | '，' | '、' | '！' | '？' => !is_spaced,
        _ => false,
    };
    words.split_inclusive(ends).map(str::trim).filter(|clause| clause.contains(char::is_alphanumeric))
}

/// Some words of a text from one on, with what stands between them.
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

/// Where a part of a text begins in it.
fn offset(text: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(text.as_ptr().addr())
}

/// The last words of what stands before a passage, with the marks behind them, as far as they are in its paragraph; nothing
/// where there is no word.
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
