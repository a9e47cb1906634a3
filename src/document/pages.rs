//! Finds what a text has because it was printed on pages: running heads and feet, and page numbers.
//!
//! A line is a running head or foot if it is repeated from page to page, except for its numbers. If form feeds separate
//! the pages, it must be among the first or last lines of two. Otherwise one of its numbers must count up like a page
//! number while the others stay, and it must interrupt a sentence or be set off by blank lines at even distances.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

const FORM_FEED: char = '\u{c}';

/// Number of lines at the top or bottom of a page that may be its head or foot.
const EDGE: usize = 3;

/// Maximal length of a running head, in characters.
const LONGEST: usize = 150;

/// Maximal step of the page number from one head to the next: left and right pages differ, and some have none.
const MOST_PAGES: u64 = 3;

/// A line that is not blank.
struct Line<'t> {
    text: &'t str,
    /// Its range in the whole text, in bytes.
    range: Range<usize>,
    page: usize,
    /// Index of its block: the lines between two blank ones.
    block: Range<usize>,
    /// The line with its numbers taken out, and these.
    form: String,
    numbers: Vec<u64>,
}

impl Line<'_> {
    /// Whether its block has only a few lines.
    fn is_set_off(&self) -> bool {
        self.block.len() <= EDGE
    }
}

/// The running heads and feet of a text, in order, in bytes.
pub(super) fn furniture(text: &str) -> Vec<Range<usize>> {
    let lines = lines(text);
    let has_pages = text.trim_matches(|c: char| c.is_whitespace()).contains(FORM_FEED);
    let mut is_furniture = in_sequence(&lines);
    if has_pages {
        is_furniture.iter_mut().zip(at_edges(&lines)).for_each(|(is, is_at_edge)| *is |= is_at_edge);
    }
    beside(&lines, &mut is_furniture);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut last = None;
    for (at, line) in lines.iter().enumerate().filter(|(at, _)| is_furniture.get(*at) == Some(&true)) {
        match ranges.last_mut() {
            // Only blank lines and form feeds are between two lines that follow each other.
            Some(range) if last.is_some_and(|last| last + 1 == at) => range.end = line.range.end,
            _ => ranges.push(line.range.clone()),
        }
        last = Some(at);
    }
    ranges
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let (mut page, mut at, mut block) = (0, 0, 0);
    for whole in text.split_inclusive(['\n', FORM_FEED]) {
        let trimmed = whole.trim();
        let start = at + (whole.len() - whole.trim_start().len());
        if trimmed.is_empty() {
            close(&mut lines, &mut block);
        } else {
            let (form, numbers) = form(trimmed);
            let range = start..start + trimmed.len();
            lines.push(Line { text: trimmed, range, page, block: 0..0, form, numbers });
        }
        if whole.ends_with(FORM_FEED) {
            page += 1;
            close(&mut lines, &mut block);
        }
        at += whole.len();
    }
    close(&mut lines, &mut block);
    lines
}

/// Ends the block of lines that begins at `start`.
fn close(lines: &mut [Line<'_>], start: &mut usize) {
    let block = *start..lines.len();
    for line in lines.iter_mut().skip(*start) {
        line.block = block.clone();
    }
    *start = block.end;
}

/// A line without its numbers and with even spaces, and the numbers.
fn form(line: &str) -> (String, Vec<u64>) {
    let (mut form, mut numbers) = (String::new(), Vec::new());
    let mut number: Option<u64> = None;
    for c in line.chars() {
        if let Some(digit) = c.to_digit(10) {
            if number.is_none() {
                form.push('#');
            }
            number = Some(number.unwrap_or_default().saturating_mul(10).saturating_add(u64::from(digit)));
            continue;
        }
        numbers.extend(number.take());
        if !c.is_whitespace() {
            form.push(c);
        } else if !form.ends_with(' ') {
            form.push(' ');
        }
    }
    numbers.extend(number);
    (form, numbers)
}

/// Lines that are repeated at the top or bottom of pages.
fn at_edges(lines: &[Line<'_>]) -> Vec<bool> {
    let pages: Vec<&[Line<'_>]> = lines.chunk_by(|one, other| one.page == other.page).collect();
    let heads = count(pages.iter().map(|page| page.iter().take(EDGE)));
    let feet = count(pages.iter().map(|page| page.iter().rev().take(EDGE)));
    // A lone number at the edge of a page is the page number.
    let is_number = |line: &Line<'_>| line.form.trim_matches(['-', '–', '—', '[', ']', ' ']) == "#";
    let comes_back = |pages: &HashMap<&str, usize>, line: &Line<'_>| {
        is_number(line) || pages.get(&*line.form).is_some_and(|pages| *pages > 1)
    };
    let mut is_furniture = Vec::with_capacity(lines.len());
    for page in &pages {
        let head = page.iter().take(EDGE).take_while(|line| comes_back(&heads, line)).count();
        let foot = page.iter().rev().take(EDGE).take_while(|line| comes_back(&feet, line)).count();
        is_furniture.extend((0..page.len()).map(|at| at < head || at + foot >= page.len()));
    }
    is_furniture
}

/// The number of pages that have each form, among the given lines of each page.
fn count<'l>(pages: impl Iterator<Item = impl Iterator<Item = &'l Line<'l>>>) -> HashMap<&'l str, usize> {
    let mut count = HashMap::new();
    for page in pages {
        for form in page.map(|line| &*line.form).collect::<HashSet<_>>() {
            *count.entry(form).or_default() += 1;
        }
    }
    count
}

/// Lines that are repeated with a page number.
fn in_sequence(lines: &[Line<'_>]) -> Vec<bool> {
    let mut alike: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        alike.entry(&line.form).or_default().push(at);
    }
    // A foot may be followed by a head.
    let comes_back = |line: &Line<'_>| alike.get(&*line.form).is_some_and(|places| places.len() > 1);
    let mut is_furniture = vec![false; lines.len()];
    for places in alike.values() {
        let Some(found) = places.iter().map(|at| lines.get(*at)).collect::<Option<Vec<_>>>() else { continue };
        if found.iter().any(|line| line.numbers.is_empty() || line.text.chars().count() > LONGEST) {
            continue;
        }
        let interrupting = found.iter().zip(places).filter(|(line, at)| {
            let inserted = if line.is_set_off() { line.block.clone() } else { **at..**at + 1 };
            interrupts(lines, inserted, comes_back)
        });
        let interrupting = interrupting.count();
        let is_set_off = found.iter().all(|line| line.is_set_off())
            && found.windows(2).all(|pair| pair.first().map(|line| &line.block) != pair.last().map(|line| &line.block));
        let is_even = places.len() > 2 && is_even(places);
        let stands_alone = is_set_off && (interrupting > 0 || is_even) || interrupting * 2 >= places.len();
        if places.len() > 1 && stands_alone && counts_up(&found) {
            for at in places {
                if let Some(is_furniture) = is_furniture.get_mut(*at) {
                    *is_furniture = true;
                }
            }
        }
    }
    is_furniture
}

/// Whether one number counts up in lines that are otherwise alike.
fn counts_up(lines: &[&Line<'_>]) -> bool {
    let mut counting: Vec<usize> = Vec::new();
    for pair in lines.windows(2) {
        let [one, next] = pair else { continue };
        let changed = one.numbers.iter().zip(&next.numbers).enumerate().filter(|(_, (one, next))| one != next);
        for (at, (one, next)) in changed {
            if next <= one || next - one > MOST_PAGES {
                return false;
            }
            counting.push(at);
        }
    }
    counting.len() + 1 == lines.len() && counting.windows(2).all(|pair| pair.first() == pair.last())
}

/// Whether most places are evenly spaced, like pages with more than a few lines.
fn is_even(places: &[usize]) -> bool {
    let mut distances: Vec<usize> = places.windows(2).filter_map(|pair| Some(pair.last()? - pair.first()?)).collect();
    distances.sort_unstable();
    let Some(&usual) = distances.get(distances.len() / 2) else { return false };
    let usually = distances.iter().filter(|distance| **distance * 2 >= usual && **distance <= usual * 2).count();
    usual > 8 && usually * 4 >= distances.len() * 3
}

/// Whether lines interrupt a sentence, with other repeated lines beside them allowed.
fn interrupts(lines: &[Line<'_>], inserted: Range<usize>, comes_back: impl Fn(&Line<'_>) -> bool) -> bool {
    let before = lines.get(..inserted.start).unwrap_or_default().iter().rev();
    let after = lines.get(inserted.end..).unwrap_or_default().iter();
    let is_beside = |line: &&Line<'_>| line.is_set_off() && comes_back(line);
    let before = before.take(EDGE + 1).find(|line| !is_beside(line)).and_then(|line| line.text.chars().next_back());
    let after = after.take(EDGE + 1).find(|line| !is_beside(line)).and_then(|line| line.text.chars().next());
    let (Some(before), Some(after)) = (before, after) else { return false };
    let goes_on = before.is_alphanumeric() || matches!(before, ',' | '-' | '\u{ad}' | '\u{2010}');
    goes_on && after.is_alphabetic() && !after.is_uppercase()
}

/// Marks repeated lines beside running heads, such as a newspaper's name above the page number.
fn beside(lines: &[Line<'_>], is_furniture: &mut [bool]) {
    let mut neighbors: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        let is = |at: Option<usize>| at.and_then(|at| is_furniture.get(at)).copied().unwrap_or_default();
        let is_last = is(at.checked_sub(1)) && line.block.end == at + 1;
        let is_first = is(Some(at + 1)) && line.block.start == at;
        if !is(Some(at)) && (is_first || is_last) && line.text.chars().count() <= LONGEST {
            neighbors.entry(&line.form).or_default().push(at);
        }
    }
    for at in neighbors.into_values().filter(|places| places.len() > 1).flatten() {
        if let Some(is_furniture) = is_furniture.get_mut(at) {
            *is_furniture = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What is told of a text: its running heads and feet.
    fn heads(text: &str) -> Vec<&str> {
        furniture(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_head_between_two_halves_of_a_sentence_is_found() {
        for (text, expected) in [
            (
                "COURIER  15 July 2025      Page 4\n\n“The plan went\n\nCOURIER  15 July 2025      Page 5\n\non. It was.”\n",
                &["COURIER  15 July 2025      Page 4", "COURIER  15 July 2025      Page 5"][..],
            ),
            // Nothing sets it off.
            ("They said that we\nCourier 4\nneed it, and so\nCourier 5\nit is.", &["Courier 4", "Courier 5"]),
            // Left and right pages; a page without a head between; the name of the paper on a line of its own.
            (
                "4\nThe Courier\n\nWe need\n\nA Bridge 5\n\nit, and\n\n6\nThe Courier\n\nshe went\n\nA Bridge 7\n\non",
                &["4\nThe Courier", "A Bridge 5", "6\nThe Courier", "A Bridge 7"],
            ),
            // A foot, then a head.
            (
                "We need\n\npage 1\n\nCourier, 15 July\n\nit now, she\n\npage 2\n\nCourier, 15 July\n\nsaid.",
                &["page 1\n\nCourier, 15 July", "page 2\n\nCourier, 15 July"],
            ),
            ("We\n\n- 4 -\n\nneed\n\n- 6 -\n\nit", &["- 4 -", "- 6 -"]),
            (
                "אנחנו צריכים\n\nהעיתון, עמוד 4\n\nגשר שני\n\nהעיתון, עמוד 5\n\nעכשיו",
                &["העיתון, עמוד 4", "העיתון, עמוד 5"],
            ),
        ] {
            assert_eq!(heads(text), expected, "{text}");
        }
    }

    #[test]
    fn form_feeds_tell_where_pages_begin() {
        let page =
            |number: usize, words: &str| format!("The Courier | {number}\nBridges\n\n{words}\n\ncourier.example\n\x0c");
        let text = page(1, "We need it. Now.") + &page(2, "She said so.") + &page(3, "All of it.");
        let (head, foot) = (|n| format!("The Courier | {n}\nBridges"), "courier.example\n\x0cThe Courier | ");
        let expected =
            [head(1), format!("{foot}2\nBridges"), format!("{foot}3\nBridges"), "courier.example".to_owned()];
        assert_eq!(heads(&text), expected);
        assert_eq!(heads("We need\n4\n\x0cit now.\n5\n\x0cShe said."), ["4", "5"]);
        assert_eq!(heads("We need\n\n\x0c– 2 –\nit now."), ["– 2 –"]);
        assert_eq!(heads("We need it.\n\x0cNow."), [""; 0]);
    }

    #[test]
    fn heads_at_even_distances_need_no_sentence_to_interrupt() {
        let page = |n| format!("Courier, page {n}\n\n{}", "She said so.\n".repeat(40));
        let text = (7..10).map(page).collect::<Vec<_>>().join("\n");
        assert_eq!(heads(&text), ["Courier, page 7", "Courier, page 8", "Courier, page 9"]);
    }

    #[test]
    fn what_comes_back_for_another_reason_is_no_head() {
        for text in [
            "",
            "We need it.\n\nWe need it.\n\nWe need it.",
            "I have a dream\n\nthat one day\n\nI have a dream\n\nthat one day",
            "Chapter 1\n\nIt rained.\n\nChapter 2\n\nIt snowed.\n\nChapter 3\n\nThe end.",
            "1. We need it.\n2. We want it.\n3. We have it.",
            "In 2024 we built 4.\nin 2025 we built 7.\nin 2026 we built 2.",
            "we paid 66,9 and\nthen 67,2 and\nthen 70,1 and so on",
            "We need\n\nDraft 2 of 3\n\nit, and\n\nDraft 2 of 3\n\nso on",
            "We need\n\n1 for 20\n\nit, and\n\n2 for 22\n\nso on",
            "We need\n\n1 to 1\n\nit, and\n\n2 to 1\n\nso it\n\n2 to 2\n\nis",
            "Question 4\n\nWhy?\n\nQuestion 5\n\nHow?",
        ] {
            assert_eq!(heads(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn words_broken_at_several_line_ends_are_those_of_print() {}

    proptest! {
        #[test]
        fn any_text_can_be_looked_through(text in "([a-c,.]{1,3}|[0-9]|[ \n\x0c-]|\\PC){0,80}") {
            let ranges = furniture(&text);
            for range in &ranges {
                prop_assert!(text.get(range.clone()).is_some_and(|line| !line.is_empty() && line.trim() == line));
            }
            prop_assert!(ranges.is_sorted_by(|one, next| one.end < next.start));
        }
    }
}
