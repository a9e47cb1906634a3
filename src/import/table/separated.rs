//! Tables as text: cells parted by commas, semicolons, tabs or bars.

use csv::ReaderBuilder;

use super::Sheet;
use crate::{document::decode_text, import::NotTaken};

/// What parts cells, the most usual first.
const SEPARATORS: [u8; 4] = *b",;\t|";

/// Number of rows by which it is told what parts cells.
const LOOKED_AT: usize = 20;

pub(super) fn read(bytes: &[u8]) -> Result<Sheet, NotTaken> {
    let text = decode_text(bytes).map_err(|error| NotTaken(error.to_string()))?;
    // Spreadsheets may say it in a line of their own.
    let (separator, text) = match text.strip_prefix("sep=").and_then(|rest| Some((*rest.as_bytes().first()?, rest))) {
        Some((separator, rest)) if separator.is_ascii() => {
            (Some(separator), rest.split_once('\n').map_or("", |(_, rest)| rest))
        }
        _ => (None, &*text),
    };
    let separator = separator.unwrap_or_else(|| separator_of(text));
    Ok(Sheet { rows: records(text, separator, usize::MAX), ..Sheet::default() })
}

fn records(text: &str, separator: u8, most: usize) -> Vec<Vec<String>> {
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> = Vec::new();
    for record in reader.records().take(most) {
        // A text that is no UTF-8 was refused before.
        let Ok(record) = record else { continue };
        let start = record.position().and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or_default();
        rows.extend(std::iter::repeat_n(Vec::new(), blank_lines(text, start)));
        rows.push(record.iter().map(str::to_owned).collect());
    }
    rows
}

/// Number of blank lines before a record: the reader passes over them, and to a spreadsheet they are rows.
fn blank_lines(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let before = start.checked_sub(1).and_then(|last| bytes.get(last));
    let ends_line_before = before == Some(&b'\r');
    let ends = bytes.get(start..).unwrap_or_default().iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    let lines = ends.filter(|byte| **byte == b'\n').count();
    lines - usize::from(ends_line_before && lines > 0)
}

/// What parts the cells: what makes most rows as wide as the first ones, and those as wide as can be.
fn separator_of(text: &str) -> u8 {
    let score = |separator: &u8| {
        let rows = records(text, *separator, LOOKED_AT);
        let widths: Vec<usize> = rows.iter().filter(|row| !row.is_empty()).map(Vec::len).collect();
        let width = widths.iter().max().copied().unwrap_or_default();
        let as_wide = widths.iter().filter(|other| **other == width).count();
        (width > 1, as_wide * 2 > widths.len(), width)
    };
    // Of those that do as well, the first.
    let best = SEPARATORS.iter().rev().max_by_key(|separator| score(separator));
    best.copied().unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_rows(text: &str, expected: &[&[&str]]) {
        let rows = read(text.as_bytes()).unwrap().rows;
        assert_eq!(rows, expected, "{text}");
    }

    #[test]
    fn cells_are_parted_by_what_parts_them() {
        assert_rows("a,b\n\"1,5\",2\n", &[&["a", "b"], &["1,5", "2"]]);
        assert_rows("a;b\r\n1,5;2\r\n", &[&["a", "b"], &["1,5", "2"]]);
        assert_rows("a\tb, c\n1\t2", &[&["a", "b, c"], &["1", "2"]]);
        assert_rows("sep=|\na|b,c,d\n", &[&["a", "b,c,d"]]);
        assert_rows("only\none\n", &[&["only"], &["one"]]);
        assert_rows("\u{feff}a,b\n", &[&["a", "b"]]);
    }

    #[test]
    fn rows_are_where_spreadsheets_have_them() {
        for end in ["\n", "\r\n"] {
            let text = ["a,b", "\"1", "2\",3", "", "", "4,5"].join(end);
            let cell = format!("1{end}2");
            assert_rows(&text, &[&["a", "b"], &[&cell, "3"], &[], &[], &["4", "5"]]);
        }
    }
}
