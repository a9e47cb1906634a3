//! Recognises footnote marks.

use scraper::ElementRef;

/// Maximal number of characters of a footnote mark, such as “[note 12]”.
const LONGEST_MARK: usize = 16;

/// Maximal number of nodes within a footnote mark.
const LARGEST_MARK: usize = 32;

/// Whether an element is a footnote mark: a superscript link to another place of the page.
pub(super) fn is_footnote_mark(element: ElementRef<'_>) -> bool {
    let is_link = |element: &ElementRef<'_>| {
        element.value().name() == "a" && element.attr("href").is_some_and(|address| address.contains('#'))
    };
    let is_declared = || {
        let mut attributes = element.value().attrs();
        attributes.any(|(name, value)| ["role", "epub:type", "type"].contains(&name) && value.contains("noteref"))
    };
    let inner = |name| element.descendent_elements().filter(move |found| found.value().name() == name);
    let is_raised_link = || match element.value().name() {
        "sup" => signs(element) == inner("a").filter(is_link).map(signs).sum::<usize>(),
        "a" => is_link(&element) && signs(element) == inner("sup").map(signs).sum::<usize>(),
        _ => false,
    };
    matches!(element.value().name(), "a" | "sup")
        && element.descendants().nth(LARGEST_MARK).is_none()
        && (1..=LONGEST_MARK).contains(&signs(element))
        && (is_declared() || is_raised_link())
}

/// The number of characters in an element's text, without white space, brackets and commas.
fn signs(element: ElementRef<'_>) -> usize {
    let signs = element.text().flat_map(str::chars);
    signs.filter(|c| !c.is_whitespace() && !matches!(c, '[' | ']' | '(' | ')' | ',')).count()
}
