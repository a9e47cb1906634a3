//! Tables that a program of another project writes: they are known by the names of their columns, which are always the same.

use std::collections::HashMap;

use super::{Remark, Sheet, columns::plain};

/// A table whose first row has the names that a program gives its columns.
pub(in crate::import) struct Exported<'s> {
    sheet: &'s Sheet,
    /// The row of the names, from 0.
    head: usize,
    /// Where each column is, by its name as it is compared.
    places: HashMap<String, usize>,
}

/// A row of one.
#[derive(Clone, Copy)]
pub(in crate::import) struct Row<'e> {
    exported: &'e Exported<'e>,
    at: usize,
}

impl<'s> Exported<'s> {
    /// The table, if the first row of the sheet that is not blank has all of these names, maybe among others.
    pub(in crate::import) fn new(sheet: &'s Sheet, names: &[&str]) -> Option<Self> {
        let head = sheet.rows.iter().position(|row| row.iter().any(|cell| !cell.trim().is_empty()))?;
        let mut places = HashMap::new();
        for (at, name) in sheet.rows.get(head)?.iter().enumerate() {
            places.entry(plain(name)).or_insert(at);
        }
        names.iter().all(|name| places.contains_key(&plain(name))).then_some(Self { sheet, head, places })
    }

    /// The rows below the names that are not blank.
    pub(in crate::import) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let rows = self.sheet.rows.iter().enumerate().skip(self.head + 1);
        let filled = rows.filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()));
        filled.map(|(at, _)| Row { exported: self, at })
    }
}

impl<'e> Row<'e> {
    /// What the row has in the column of this name, without white space around it; empty where there is no such column.
    pub(in crate::import) fn cell(self, name: &str) -> &'e str {
        let row = self.exported.sheet.rows.get(self.at);
        row.zip(self.place(name)).and_then(|(row, at)| row.get(at)).map_or("", |cell| cell.trim())
    }

    /// Tells of that cell that something in it was not taken.
    pub(in crate::import) fn loss(self, name: &str, message: String) -> Remark {
        self.exported.sheet.remark(self.at, self.place(name).unwrap_or_default(), message, true)
    }

    fn place(self, name: &str) -> Option<usize> {
        self.exported.places.get(&plain(name)).copied()
    }
}
