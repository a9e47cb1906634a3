//! Tables: one row a quote, a stance, or both, with columns in any order.
//!
//! 1. A file becomes sheets of cells with their places (`separated.rs`, `workbook.rs`).
//! 2. The row that names the columns is found by the names (`columns.rs`).
//! 3. Each row below becomes a quote, a stance, or both (`rows.rs`). What cannot be read in a cell is told with its place, and
//!    never guessed.
//!
//! A table that another project's program wrote has columns of its own (`exported.rs`), and is read by what that program
//! means by them (`formats`).

mod columns;
mod exported;
mod grid;
mod rows;
mod separated;
mod workbook;

use std::collections::BTreeMap;

use super::{NotTaken, collect::Collector, formats};
use crate::bundle::Bundle;

pub(super) use self::{
    columns::position,
    exported::{Exported, Row},
};

pub use columns::Column;
pub use grid::{Cell, Grid};

/// What a person says that columns hold, whatever their names: by the name of the sheet, and the column's place, which counts
/// from 0.
pub type ToldColumns = BTreeMap<(String, usize), Column>;

/// Something about a file that a person should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Where, such as `Sheet1!B3`; empty for all of the file.
    pub place: String,
    /// What, and what to do.
    pub message: String,
    /// Whether something that the file has was not taken.
    pub is_loss: bool,
}

/// A sheet of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    /// Empty in a file that has only one.
    name: String,
    /// The rows, from the first one on; those that have fewer cells are shorter.
    rows: Vec<Vec<String>>,
    /// What a person says that columns of its first table hold.
    told: BTreeMap<usize, Column>,
}

impl Sheet {
    /// The name of a cell, as spreadsheets show it. `row` and `column` count from 0.
    fn place(&self, row: usize, column: usize) -> String {
        let cell = format!("{}{}", letters(column), row + 1);
        if self.name.is_empty() { cell } else { format!("{}!{cell}", self.name) }
    }

    fn remark(&self, row: usize, column: usize, message: String, is_loss: bool) -> Remark {
        Remark { place: self.place(row, column), message, is_loss }
    }
}

/// The letters of a column: A to Z, AA and so on.
fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.extend(u8::try_from(rest % 26).map(|letter| char::from(b'A' + letter)));
        rest /= 26;
    }
    letters.into_iter().rev().collect()
}

/// Whether a file is a workbook, by its bytes.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    workbook::is_workbook(bytes)
}

/// Whether a text is a table, by the names of its columns.
pub(super) fn is_table(bytes: &[u8]) -> bool {
    separated::read(bytes).is_ok_and(|sheet| is_exported(&sheet) || rows::has_names(&sheet))
}

/// Whether another project's program wrote it, with columns of its own.
fn is_exported(sheet: &Sheet) -> bool {
    formats::read_table(sheet, &mut Collector::default(), &mut Vec::new())
}

/// The sheets of a table of any kind.
fn sheets(bytes: &[u8], told: &ToldColumns, remarks: &mut Vec<Remark>) -> Result<Vec<Sheet>, NotTaken> {
    // What was packed cannot be a text, whatever is wrong with it.
    let is_packed = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]);
    let mut sheets = if is_packed { workbook::read(bytes, remarks)? } else { vec![separated::read(bytes)?] };
    for sheet in &mut sheets {
        let of_it = told.iter().filter(|((name, _), _)| *name == sheet.name);
        sheet.told = of_it.map(|((_, at), column)| (*at, *column)).collect();
    }
    Ok(sheets)
}

/// How the sheets of a table are understood, for somebody who is to decide on it; `remarks` are what was to be told of it.
#[must_use]
pub fn grids(bytes: &[u8], told: &ToldColumns, remarks: &[Remark]) -> Vec<Grid> {
    let sheets = sheets(bytes, told, &mut Vec::new()).unwrap_or_default();
    sheets.iter().filter(|sheet| !is_exported(sheet)).filter_map(|sheet| Grid::of(sheet, remarks)).collect()
}

/// Reads a table of any kind.
pub(super) fn read(bytes: &[u8], told: &ToldColumns) -> Result<(Bundle, Vec<Remark>), NotTaken> {
    let mut remarks = Vec::new();
    let sheets = sheets(bytes, told, &mut remarks)?;
    let mut collector = Collector::default();
    let mut why = None;
    let mut is_any_read = false;
    let is_only_one = sheets.len() == 1;
    for sheet in &sheets {
        if formats::read_table(sheet, &mut collector, &mut remarks) {
            is_any_read = true;
            continue;
        }
        match rows::read(sheet, &mut collector, &mut remarks) {
            Ok(()) => is_any_read = true,
            Err(message) => {
                if !is_only_one && !sheet.rows.is_empty() {
                    let message = format!("this sheet is left out: {message}");
                    remarks.push(Remark { place: sheet.name.clone(), message, is_loss: false });
                }
                why.get_or_insert(message);
            }
        }
    }
    if !is_any_read {
        return Err(NotTaken(why.unwrap_or_else(|| "a table without any cell".to_owned())));
    }
    Ok((collector.finish(), remarks))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(column), name);
        }
    }
}
