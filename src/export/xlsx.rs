//! A comparison as a workbook: a sheet of quotes, with the positions that no quote shows, and a sheet of all stances.
//!
//! The same comparison makes the same file, byte by byte. Cells have types, so that no spreadsheet has to guess: a text stays what it is, be it `007`, `3-4` or `=1+1`; a date that
//! is a whole day is a date, and any other a text as it is written.

use std::borrow::Cow;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Note, Workbook, Worksheet};

pub use rust_xlsxwriter::XlsxError;

use super::{
    Exporter,
    table::{Cell, Column, Row, issue, joined, speaker},
};
use crate::{
    bundle::{Date, Stance},
    compare::Comparison,
    corpus::Corpus,
};

/// How many rows a sheet holds below that of the names, by Microsoft's "Excel specifications and limits".
pub const MOST_ROWS: usize = 1_048_575;

/// How many UTF-16 code units a cell holds, by the same.
const LONGEST: usize = 32_767;

/// The width of a column for words and ids, and of one for sentences, in characters.
const NARROW: f64 = 16.0;
const WIDE: f64 = 60.0;

impl Exporter<'_> {
    /// The workbook, as the bytes of an XLSX file.
    ///
    /// # Errors
    ///
    /// If the comparison has more rows or more stances than a sheet can hold: [`MOST_ROWS`].
    pub fn xlsx(&self, comparison: &Comparison) -> Result<Vec<u8>, XlsxError> {
        self.sheets(comparison).xlsx()
    }

    /// What the workbook has on its sheets.
    #[must_use]
    pub fn sheets(&self, comparison: &Comparison) -> Sheets<'_> {
        let changed = self.corpus.bundle().date_modified.as_ref();
        Sheets {
            changed: changed.and_then(Date::parts).map(|parts| (parts.year, parts.month, parts.day)),
            sheets: vec![
                Box::new(Table {
                    name: "quotes",
                    exporter: self,
                    columns: Row::COLUMNS,
                    rows: self.rows(comparison),
                    note: |exporter, row| exporter.doubt(row.quote().filter(|_| row.doubt.is_some())?),
                }),
                Box::new(Table {
                    name: "stances",
                    exporter: self,
                    columns: Position::COLUMNS,
                    rows: self.stances(comparison),
                    note: |_, _| None,
                }),
            ],
        }
    }

    /// A row for each stance.
    fn stances(&self, comparison: &Comparison) -> Vec<Position<'_>> {
        let corpus = self.corpus;
        let cells = comparison.rows.iter().flat_map(|row| comparison.cells(row));
        let stances = cells.flat_map(|shown| comparison.stances(shown));
        let stances = stances.filter_map(|&stance| corpus.bundle().stances.get(stance as usize));
        stances.map(|stance| Position { corpus, stance }).collect()
    }

    /// A text that fits into a cell; if words had to be cut, it says so.
    fn fitting<'t>(&self, text: Cow<'t, str>) -> Cow<'t, str> {
        if text.encode_utf16().count() <= LONGEST {
            return text;
        }
        let end = format!(" […] ({})", self.message("words-cut"));
        let mut room = LONGEST - end.encode_utf16().count();
        let kept = text.chars().take_while(|c| {
            let left = room.checked_sub(c.len_utf16());
            room = left.unwrap_or_default();
            left.is_some()
        });
        kept.chain(end.chars()).collect()
    }
}

/// What a workbook has on its sheets.
///
/// What writes it knows no more of a comparison than this, so that a page can load the one without what it has of the other.
pub struct Sheets<'a> {
    /// The day on which the bundle was last changed.
    changed: Option<(u16, u8, u8)>,
    sheets: Vec<Box<dyn Sheet + 'a>>,
}

trait Sheet {
    fn name(&self) -> &'static str;
    fn columns(&self) -> Vec<&'static str>;
    fn row_count(&self) -> usize;
    /// What is in the cells of a row.
    fn row(&self, at: usize) -> Vec<Option<Content<'_>>>;
    /// What is to be known of a row's text.
    fn note(&self, at: usize) -> Option<String>;
}

/// What stands in a cell, by the type that it has there.
enum Content<'a> {
    Text(Cow<'a, str>),
    Number(u8),
    /// Year, month and day.
    Day(u16, u8, u8),
}

struct Table<'a, R> {
    name: &'static str,
    exporter: &'a Exporter<'a>,
    columns: &'a [Column<R>],
    rows: Vec<R>,
    note: fn(&Exporter<'_>, &R) -> Option<String>,
}

impl<R> Sheet for Table<'_, R> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn columns(&self) -> Vec<&'static str> {
        self.columns.iter().map(|(name, _)| *name).collect()
    }

    fn row_count(&self) -> usize {
        self.rows.len()
    }

    fn row(&self, at: usize) -> Vec<Option<Content<'_>>> {
        let content = |cell| match cell {
            Cell::Number(number) => Content::Number(number),
            Cell::Date(date) => whole_day(date).unwrap_or_else(|| Content::Text(date.written().into())),
            Cell::Text(text) => Content::Text(self.exporter.fitting(text)),
        };
        let cells = self.rows.get(at).map(|row| self.columns.iter().map(|(_, of)| of(row).map(content)));
        cells.into_iter().flatten().collect()
    }

    fn note(&self, at: usize) -> Option<String> {
        (self.note)(self.exporter, self.rows.get(at)?)
    }
}

/// A day on which all spreadsheets agree: before March 1900, Excel counts one that there was not.
fn whole_day(date: &Date) -> Option<Content<'_>> {
    let parts = date.parts().filter(|parts| parts.day > 0 && parts.time.is_none())?;
    let is_counted = (parts.year, parts.month) >= (1900, 3);
    is_counted.then_some(Content::Day(parts.year, parts.month, parts.day))
}

impl Sheets<'_> {
    /// The workbook, as the bytes of an XLSX file.
    ///
    /// # Errors
    ///
    /// Where a sheet has more rows than it can: [`MOST_ROWS`].
    pub fn xlsx(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&self.made()?));
        for sheet in &self.sheets {
            fill(workbook.add_worksheet().set_name(sheet.name())?, &**sheet)?;
        }
        workbook.save_to_buffer()
    }

    /// When it is said to have been made: when the bundle was last changed, so that it does not depend on the clock. Where that
    /// is not told, it is the first day of ZIP archives, which the files in the workbook have, too.
    fn made(&self) -> Result<ExcelDateTime, XlsxError> {
        let changed = self.changed.and_then(|(year, month, day)| ExcelDateTime::from_ymd(year, month, day).ok());
        changed.map_or_else(|| ExcelDateTime::from_ymd(1980, 1, 1), Ok)
    }
}

fn fill(to: &mut Worksheet, from: &dyn Sheet) -> Result<(), XlsxError> {
    let (heading, day) = (Format::new().set_bold(), Format::new().set_num_format("yyyy-mm-dd"));
    let columns = from.columns();
    for (column, &name) in (0..).zip(&columns) {
        to.write_string_with_format(0, column, name, &heading)?;
        to.set_column_width(column, if matches!(name, "text" | "summary") { WIDE } else { NARROW })?;
    }
    let text = (0..).zip(&columns).find(|(_, name)| **name == "text").map(|(column, _)| column);
    for (row, at) in (1..).zip(0..from.row_count()) {
        for (column, content) in (0..).zip(from.row(at)) {
            match content {
                None => {}
                Some(Content::Text(text)) => drop(to.write_string(row, column, text)?),
                Some(Content::Number(number)) => drop(to.write_number(row, column, number)?),
                Some(Content::Day(year, month, of_month)) => {
                    let date = ExcelDateTime::from_ymd(year, month, of_month)?;
                    to.write_date_with_format(row, column, date, &day)?;
                }
            }
        }
        if let Some((column, note)) = text.zip(from.note(at)) {
            to.insert_note(row, column, &Note::new(note).add_author_prefix(false))?;
        }
    }
    to.set_freeze_panes(1, 0)?;
    Ok(())
}

/// A stance, for a table of its own.
struct Position<'a> {
    corpus: &'a Corpus,
    stance: &'a Stance,
}

impl<'a> Position<'a> {
    const COLUMNS: &'a [Column<Self>] = &[
        ("speaker_id", |row| Some(row.corpus.bundle().speakers.id(row.stance.speaker).into())),
        ("speaker", |row| speaker(row.corpus, row.stance.speaker)),
        ("issue_id", |row| Some(row.corpus.bundle().issues.id(row.stance.issue).into())),
        ("issue", |row| issue(row.corpus, Some(row.stance.issue))),
        ("position", |row| Some(row.stance.position.word().into())),
        ("label", |row| row.stance.label.as_deref().map(Cell::from)),
        ("strength", |row| row.stance.strength.map(Cell::Number)),
        ("summary", |row| row.stance.summary.as_deref().map(Cell::from)),
        ("basis", |row| row.stance.basis.map(|basis| basis.word().into())),
        ("date", |row| row.stance.date.as_ref().map(Cell::Date)),
        ("evidence", |row| {
            joined(row.stance.evidence.iter().map(|evidence| row.corpus.bundle().quotes.id(evidence.quote)))
        }),
        ("role", |row| joined(row.stance.evidence.iter().map(|evidence| evidence.role.word()))),
        ("note", |row| row.stance.note.as_deref().map(Cell::from)),
        ("comparison", |row| Some((&*row.corpus.bundle().name).into())),
        ("license", |row| row.corpus.bundle().license.as_deref().map(Cell::from)),
    ];
}
