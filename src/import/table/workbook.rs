//! Workbooks: XLSX, XLS and ODS.

use std::io::Cursor;

use calamine::{Data, Range, Reader as _, SheetType, SheetVisible, Sheets, open_workbook_auto_from_rs};
use file_format::FileFormat;

use super::{Remark, Sheet};
use crate::import::NotTaken;

pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    matches!(
        FileFormat::from_bytes(bytes),
        FileFormat::OfficeOpenXmlSpreadsheet
            | FileFormat::MicrosoftExcelSpreadsheet
            | FileFormat::OpendocumentSpreadsheet
    )
}

/// The sheets that can be seen. Of formulas, the value is taken that the file has for them.
pub(super) fn read(bytes: &[u8], remarks: &mut Vec<Remark>) -> Result<Vec<Sheet>, NotTaken> {
    let broken = |error: &dyn std::fmt::Display| {
        NotTaken(format!(
            "a workbook that cannot be read ({error}): open it in a spreadsheet program and save it again"
        ))
    };
    let mut workbook = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut sheets = Vec::new();
    for listed in workbook.sheets_metadata().to_vec() {
        let name = listed.name;
        if listed.typ != SheetType::WorkSheet {
            continue;
        }
        if listed.visible != SheetVisible::Visible {
            let message =
                "this sheet is hidden, and left out; show it in a spreadsheet program if it belongs".to_owned();
            remarks.push(Remark { place: name, message, is_loss: false });
            continue;
        }
        let range = workbook.worksheet_range(&name).map_err(|error| broken(&error))?;
        let mut sheet = Sheet { name: name.clone(), ..Sheet::default() };
        cells(&mut sheet, &range, remarks);
        formulas(&mut workbook, &mut sheet, remarks);
        merged(&mut workbook, &mut sheet, remarks);
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// Fills a sheet with the texts of its cells.
fn cells(sheet: &mut Sheet, range: &Range<Data>, remarks: &mut Vec<Remark>) {
    let Some((top, left)) = range.start() else { return };
    let (top, left) = (top as usize, left as usize);
    sheet.rows.resize(top, Vec::new());
    for row in range.rows() {
        let mut texts = vec![String::new(); left];
        for cell in row {
            let text = text(cell).unwrap_or_else(|error| {
                let message =
                    format!("`{error}` is an error of a formula, so the cell is taken as empty; mend the formula");
                remarks.push(sheet.remark(sheet.rows.len(), texts.len(), message, true));
                String::new()
            });
            texts.push(text);
        }
        sheet.rows.push(texts);
    }
}

/// What a cell says; the error that it has in its place, if it has one.
fn text(cell: &Data) -> Result<String, String> {
    Ok(match cell {
        Data::Empty => String::new(),
        Data::String(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(is) => is.to_string(),
        // A time has no zone there, and the format no time without one.
        Data::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTime(duration) => duration.as_f64().to_string(),
        Data::Error(error) => return Err(error.to_string()),
    })
}

/// Tells formulas for which the file has no value, as one that a program wrote which does not calculate.
fn formulas(workbook: &mut Sheets<Cursor<&[u8]>>, sheet: &mut Sheet, remarks: &mut Vec<Remark>) {
    let Ok(formulas) = workbook.worksheet_formula(&sheet.name) else { return };
    let Some((top, left)) = formulas.start() else { return };
    for (row, column, _) in formulas.used_cells().filter(|(.., formula)| !formula.is_empty()) {
        let (row, column) = (top as usize + row, left as usize + column);
        let place = sheet.place(row, column);
        let is_empty = sheet.rows.get(row).and_then(|row| row.get(column)).is_none_or(String::is_empty);
        if is_empty && !remarks.iter().any(|remark| remark.place == place) {
            let message =
                "a formula without a value: open the file in a spreadsheet program and save it again".to_owned();
            remarks.push(Remark { place, message, is_loss: true });
        }
    }
}

/// Gives the value of cells that are merged to all rows that they stand in.
fn merged(workbook: &mut Sheets<Cursor<&[u8]>>, sheet: &mut Sheet, remarks: &mut Vec<Remark>) {
    let regions = match workbook {
        Sheets::Xlsx(workbook) => workbook.merge_cells_by_sheet_name(&sheet.name).ok(),
        Sheets::Xls(workbook) => workbook.merge_cells_by_sheet_name(&sheet.name).ok(),
        Sheets::Ods(_) => return unseen_merged(sheet, remarks),
        Sheets::Xlsb(_) => None,
    };
    for region in regions.unwrap_or_default() {
        let (first, last) = (region.start.0 as usize, region.end.0 as usize);
        let column = region.start.1 as usize;
        let value = sheet.rows.get(first).and_then(|row| row.get(column)).cloned().unwrap_or_default();
        if last == first || value.is_empty() {
            continue;
        }
        for row in sheet.rows.iter_mut().take(last + 1).skip(first + 1) {
            if let Some(cell) = row.get_mut(column) {
                cell.clone_from(&value);
            }
        }
        let message = format!("merged with the cells down to row {}, so all these rows have what it says", last + 1);
        remarks.push(sheet.remark(first, column, message, false));
    }
}

/// Tells of the first cell that may be covered by a merged one. In ODS, the reader gives those as empty, like any other.
///
/// People merge down what several rows have in common, and that stands first in them.
fn unseen_merged(sheet: &Sheet, remarks: &mut Vec<Remark>) {
    let first = |row: &Vec<String>| row.iter().position(|cell| !cell.is_empty());
    let Some(column) = sheet.rows.iter().filter_map(first).min() else { return };
    let named = sheet.rows.iter().position(|row| first(row) == Some(column)).unwrap_or_default();
    let covered =
        sheet.rows.iter().enumerate().skip(named + 2).find(|(_, row)| first(row).is_some_and(|at| at > column));
    if let Some((row, _)) = covered {
        let message = "empty, and taken as such: if it is merged with the cell above, save the file as XLSX, as merged cells cannot be \
                       read from ODS";
        remarks.push(sheet.remark(row, column, message.to_owned(), false));
    }
}
