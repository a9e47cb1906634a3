//! A comparison as a workbook: a sheet of quotes, with the positions that no quote shows, and a sheet of all stances.
//!
//! Cells have types, so that no spreadsheet has to guess: a text stays what it is, be it `007`, `3-4` or `=1+1`; a date that
//! is a whole day is a date, and any other a text as it is written.

use rust_xlsxwriter::{ExcelDateTime, Format, Note, Workbook, Worksheet};

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

/// How many UTF-16 code units a cell holds, by Microsoft's "Excel specifications and limits".
const LONGEST: usize = 32_767;

/// The width of a column for words and ids, and of one for sentences, in characters.
const NARROW: f64 = 16.0;
const WIDE: f64 = 60.0;

impl Exporter<'_> {
    /// The workbook, as the bytes of an XLSX file.
    ///
    /// # Errors
    ///
    /// If the comparison has more rows than a sheet can hold: 1,048,576 with the row of names.
    pub fn xlsx(&self, comparison: &Comparison) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet().set_name("quotes")?;
        let rows = self.rows(comparison);
        self.fill(sheet, Row::COLUMNS, &rows)?;
        if let Some(text) = position(Row::COLUMNS, "text") {
            for (at, row) in (1..).zip(&rows) {
                let doubt = row.quote().filter(|_| row.doubt.is_some()).and_then(|quote| self.doubt(quote));
                if let Some(doubt) = doubt {
                    sheet.insert_note(at, text, &Note::new(doubt).add_author_prefix(false))?;
                }
            }
        }
        let sheet = workbook.add_worksheet().set_name("stances")?;
        self.fill(sheet, Position::COLUMNS, &self.stances(comparison))?;
        workbook.save_to_buffer()
    }

    /// A row for each stance.
    fn stances<'b>(&'b self, comparison: &Comparison) -> Vec<Position<'b>> {
        let corpus = self.corpus;
        let cells = comparison.rows.iter().flat_map(|row| comparison.cells(row));
        let stances = cells.flat_map(|shown| comparison.stances(shown));
        let stances = stances.filter_map(|&stance| corpus.bundle().stances.get(stance as usize));
        stances.map(|stance| Position { corpus, stance }).collect()
    }

    fn fill<R>(&self, sheet: &mut Worksheet, columns: &[Column<R>], rows: &[R]) -> Result<(), XlsxError> {
        let (heading, day) = (Format::new().set_bold(), Format::new().set_num_format("yyyy-mm-dd"));
        for (column, (name, _)) in (0..).zip(columns) {
            sheet.write_string_with_format(0, column, *name, &heading)?;
            sheet.set_column_width(column, if matches!(*name, "text" | "summary") { WIDE } else { NARROW })?;
        }
        for (at, row) in (1..).zip(rows) {
            for (column, (_, of)) in (0..).zip(columns) {
                match of(row) {
                    None => {}
                    Some(Cell::Number(number)) => drop(sheet.write_number(at, column, number)?),
                    Some(Cell::Date(date)) => match whole_day(date) {
                        Some(date) => drop(sheet.write_date_with_format(at, column, date, &day)?),
                        None => drop(sheet.write_string(at, column, date.written())?),
                    },
                    Some(Cell::Text(text)) => drop(sheet.write_string(at, column, self.fitting(&text))?),
                }
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        Ok(())
    }

    /// A text that fits into a cell; if words had to be cut, it says so.
    fn fitting(&self, text: &str) -> String {
        if text.encode_utf16().count() <= LONGEST {
            return text.to_owned();
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

fn position<R>(columns: &[Column<R>], wanted: &str) -> Option<u16> {
    (0..).zip(columns).find(|(_, (name, _))| *name == wanted).map(|(at, _)| at)
}

/// A day on which all spreadsheets agree: before March 1900, Excel counts one that there was not.
fn whole_day(date: &Date) -> Option<ExcelDateTime> {
    let parts = date.parts().filter(|parts| parts.day > 0 && parts.time.is_none())?;
    let is_counted = (parts.year, parts.month) >= (1900, 3);
    is_counted.then(|| ExcelDateTime::from_ymd(parts.year, parts.month, parts.day).ok())?
}
