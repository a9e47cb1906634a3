//! A table as it was understood: the first rows, those of which something has to be told, and what each column is.

use super::{Column, Remark, Sheet, letters, rows};

/// Number of rows that are shown whatever is in them.
const FIRST: usize = 8;

/// Number of rows with remarks that are shown.
const TOLD: usize = 40;

/// A sheet of a table, or the part of one that is worth a look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The sheet's name; empty in a file that has only one.
    pub sheet: String,
    /// The names of the columns as the file has them, or their letters, and what each is taken for.
    pub columns: Vec<(String, Column)>,
    /// Rows below that, by their numbers, which count from 1 as in a spreadsheet.
    pub rows: Vec<(usize, Vec<Cell>)>,
    /// How many rows there are below the names in all.
    pub count: usize,
}

/// A cell, and what is to be told of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What is in it.
    pub text: String,
    /// What cannot be taken as it is, and why.
    pub remark: Option<String>,
}

impl Grid {
    /// Nothing for a sheet that is empty.
    pub(super) fn of(sheet: &Sheet, remarks: &[Remark]) -> Option<Self> {
        let at = rows::head(sheet)?;
        let head = sheet.rows.get(at)?;
        let places = rows::places(head, &sheet.told);
        let below = || sheet.rows.iter().enumerate().skip(at + 1);
        let width = below().map(|(_, row)| row.len()).max().unwrap_or_default().max(head.len());
        let taken_for = |column: usize| {
            let taken = places.iter().find(|(_, place)| **place == column);
            taken.map_or(Column::Passed, |(column, _)| *column)
        };
        let name = |column: usize| {
            let name = head.get(column).map(|cell| cell.trim()).filter(|name| !name.is_empty());
            name.map_or_else(|| letters(column), str::to_owned)
        };
        let cell = |row: usize, column: usize| {
            let place = sheet.place(row, column);
            let remark = remarks.iter().find(|remark| remark.place == place && remark.is_loss);
            Cell {
                text: sheet.rows.get(row).and_then(|cells| cells.get(column)).cloned().unwrap_or_default(),
                remark: remark.map(|remark| remark.message.clone()),
            }
        };
        let mut rows: Vec<(usize, Vec<Cell>)> = Vec::new();
        for (row, _) in below() {
            let is_first = rows.len() < FIRST;
            if !is_first && remarks.is_empty() || rows.len() >= FIRST + TOLD {
                break;
            }
            let cells: Vec<Cell> = (0..width).map(|column| cell(row, column)).collect();
            if is_first || cells.iter().any(|cell| cell.remark.is_some()) {
                rows.push((row + 1, cells));
            }
        }
        Some(Self {
            sheet: sheet.name.clone(),
            columns: (0..width).map(|column| (name(column), taken_for(column))).collect(),
            rows,
            count: below().count(),
        })
    }
}
