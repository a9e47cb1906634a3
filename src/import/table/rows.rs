//! Turns the rows of a sheet into quotes and stances.

use std::collections::{BTreeMap, HashMap};

use super::{
    Remark, Sheet,
    columns::{self, Column},
};
use crate::{
    bundle::{Date, Kind, Position, SourceId, SpeakerId, language_tag, meant_dates},
    import::collect::{self, Collector, SourceFields},
};

/// Number of rows within which the names of the columns stand.
const HEAD: usize = 20;

/// Number of columns that are named in a message.
const NAMED: usize = 8;

/// Where each column is.
pub(super) type Places = HashMap<Column, usize>;

/// Whether a row names columns that make a table.
pub(super) fn has_names(sheet: &Sheet) -> bool {
    named(sheet).is_some()
}

/// The first row that names columns that make a table.
fn named(sheet: &Sheet) -> Option<usize> {
    sheet.rows.iter().take(HEAD).position(|row| names(row, &BTreeMap::new()).is_some())
}

/// The row that has the names of the columns: that which names some that are known, or the first that is not blank.
pub(super) fn head(sheet: &Sheet) -> Option<usize> {
    named(sheet).or_else(|| sheet.rows.iter().position(|row| !is_blank(row)))
}

/// Where each column is by the names in a row and by what is told of them, whether that makes a table or not.
pub(super) fn places(row: &[String], told: &BTreeMap<usize, Column>) -> Places {
    let mut places: Places = told.iter().map(|(at, column)| (*column, *at)).collect();
    for (at, cell) in row.iter().enumerate().filter(|(at, _)| !told.contains_key(at)) {
        if let Some(column) = columns::column(cell) {
            places.entry(column).or_insert(at);
        }
    }
    // “Statement” and “Text” may both be the words that were said.
    if !places.contains_key(&Column::Quote)
        && !places.contains_key(&Column::Position)
        && let Some(at) = places.get(&Column::Statement).copied().filter(|at| !told.contains_key(at))
    {
        places.remove(&Column::Statement);
        places.insert(Column::Quote, at);
    }
    places
}

/// Reads a sheet, which may have several tables, one below the other. An error says why it has none.
pub(super) fn read(sheet: &Sheet, collector: &mut Collector, remarks: &mut Vec<Remark>) -> Result<(), String> {
    let head = head(sheet).and_then(|at| sheet.rows.get(at).map(|row| (at, row)));
    let Some((first, mut places)) = head.and_then(|(at, row)| Some((at, names(row, &sheet.told)?))) else {
        return Err(why_no_table(sheet));
    };
    for (at, cells) in sheet.rows.iter().enumerate().skip(first) {
        if at == first {
            unknown_columns(sheet, at, cells, &places, remarks);
        } else if let Some(found) = names(cells, &BTreeMap::new()) {
            remarks.push(sheet.remark(at, 0, "another table begins here, and is read, too".to_owned(), false));
            unknown_columns(sheet, at, cells, &found, remarks);
            places = found;
        } else if !is_blank(cells) {
            Row { sheet, at, cells, places: &places }.take(collector, remarks);
        }
    }
    Ok(())
}

fn is_blank(row: &[String]) -> bool {
    row.iter().all(|cell| cell.trim().is_empty())
}

/// The columns that a row names: at least two, of which one is a quote or a position, and nothing in it is a sentence. Of what a
/// person tells, as little is enough.
fn names(row: &[String], told: &BTreeMap<usize, Column>) -> Option<Places> {
    /// Number of letters of the longest name.
    const LONGEST: usize = 40;
    let filled = row.iter().filter(|cell| !cell.trim().is_empty());
    if told.is_empty() && filled.clone().any(|cell| cell.chars().count() > LONGEST) {
        return None;
    }
    let places = places(row, told);
    let has_content = places.contains_key(&Column::Quote)
        || places.contains_key(&Column::Position) && places.contains_key(&Column::Speaker);
    let is_enough = !told.is_empty() || places.len() > 1 && places.len() * 2 >= filled.count();
    (has_content && is_enough).then_some(places)
}

/// Why a sheet has no table, and what to do.
fn why_no_table(sheet: &Sheet) -> String {
    let Some(first) = sheet.rows.iter().find(|row| row.iter().any(|cell| !cell.trim().is_empty())) else {
        return "a table without any cell".to_owned();
    };
    let widest = sheet.rows.iter().map(|row| row.iter().filter(|cell| !cell.trim().is_empty()).count()).max();
    let advice = "name the columns in the first row: `speaker`, `quote`, `issue`, `position`, `date`, `source` and `url` are some \
                  of the names that are known";
    if widest.is_some_and(|widest| widest < 2) {
        return format!("a table with one column, of which nothing tells who speaks: {advice}");
    }
    let cells = first.iter().filter(|cell| !cell.trim().is_empty()).take(NAMED);
    let found: Vec<String> =
        cells.map(|cell| format!("`{}`", cell.trim().chars().take(40).collect::<String>())).collect();
    format!(
        "no row names a column of quotes, or one of speakers and one of positions; the first row has {}: {advice}",
        found.join(", ")
    )
}

fn unknown_columns(sheet: &Sheet, at: usize, cells: &[String], places: &Places, remarks: &mut Vec<Remark>) {
    for (column, cell) in cells.iter().enumerate() {
        let is_taken = places.values().any(|&taken| taken == column);
        let is_told = sheet.told.contains_key(&column);
        if cell.trim().is_empty() || is_taken || is_told || columns::column(cell) == Some(Column::Passed) {
            continue;
        }
        let name = cell.trim();
        let message = match columns::column(cell) {
            Some(_) => format!("a second column of the kind of `{name}` is not taken"),
            None => format!("a column `{name}` is not known, and not taken"),
        };
        remarks.push(sheet.remark(at, column, message, false));
    }
}

/// A row below the names of the columns.
struct Row<'s> {
    sheet: &'s Sheet,
    at: usize,
    cells: &'s [String],
    places: &'s Places,
}

impl Row<'_> {
    fn cell(&self, column: Column) -> &str {
        self.places.get(&column).and_then(|&at| self.cells.get(at)).map_or("", |cell| cell.trim())
    }

    fn remark(&self, column: Column, message: String, remarks: &mut Vec<Remark>) {
        let at = self.places.get(&column).copied().unwrap_or_default();
        remarks.push(self.sheet.remark(self.at, at, message, true));
    }

    fn take(&self, collector: &mut Collector, remarks: &mut Vec<Remark>) {
        let speaker = self.speaker(collector);
        let issue = collector.issue(self.cell(Column::Issue), self.cell(Column::Statement));
        let date = self.date(Column::Date, remarks);
        let words = self.cell(Column::Quote);
        let quote = (!words.is_empty()).then(|| {
            let quote = crate::bundle::Quote {
                speaker,
                issues: issue.into_iter().collect(),
                kind: self.kind(remarks),
                date: date.as_deref().map(Date::new),
                source: self.source(collector, remarks),
                locator: collect::text(self.cell(Column::Locator)),
                in_language: self.language(remarks),
                note: collect::text(self.cell(Column::Note)),
                ..collect::quote(words)
            };
            collector.quote(quote)
        });
        let Some(position) = self.position(remarks) else {
            if quote.is_none() && self.cell(Column::Position).is_empty() {
                let message = "neither a quote nor a position, so nothing of this row is taken".to_owned();
                remarks.push(self.sheet.remark(self.at, 0, message, true));
            }
            return;
        };
        let missing = match (speaker, issue) {
            (Some(speaker), Some(issue)) => {
                let stance = crate::bundle::Stance {
                    label: collect::text(self.cell(Column::Label)),
                    summary: collect::text(self.cell(Column::Summary)),
                    basis: columns::basis(self.cell(Column::Basis)),
                    evidence: quote.map(collect::evidence).into_iter().collect(),
                    date: date.as_deref().map(Date::new),
                    note: collect::text(if quote.is_none() { self.cell(Column::Note) } else { "" }),
                    ..collect::stance(speaker, issue, position)
                };
                if let Err(known) = collector.stance(stance) {
                    let message = format!(
                        "a row above has `{}` for the same speaker on the same issue at the same time, so this is not taken; \
                         give both a date, or remove one",
                        known.word()
                    );
                    self.remark(Column::Position, message, remarks);
                }
                return;
            }
            (None, _) => "whose it is",
            (_, None) => "on which issue",
        };
        self.remark(
            Column::Position,
            format!("a position of which the row does not tell {missing} is not taken"),
            remarks,
        );
    }

    fn speaker(&self, collector: &mut Collector) -> Option<SpeakerId> {
        let speaker = collector.speaker(self.cell(Column::Speaker))?;
        collector.tell(speaker, |speaker| &mut speaker.role, self.cell(Column::Role));
        collector.tell(speaker, |speaker| &mut speaker.affiliation, self.cell(Column::Affiliation));
        Some(speaker)
    }

    fn source(&self, collector: &mut Collector, remarks: &mut Vec<Remark>) -> Option<SourceId> {
        let cell = |column| self.cell(column).to_owned();
        let (mut name, mut url) = (cell(Column::Source), cell(Column::Url));
        // Many have the address in the column of the source.
        if url.is_empty() && name.contains("://") {
            std::mem::swap(&mut name, &mut url);
        }
        collector.source(&SourceFields {
            name,
            url,
            publisher: cell(Column::Publisher),
            author: cell(Column::Author),
            archived_at: cell(Column::ArchivedUrl),
            date: self.date(Column::Published, remarks).unwrap_or_default(),
        })
    }

    /// A date in the format's form. One that can mean two days, or none, is told and left out.
    fn date(&self, column: Column, remarks: &mut Vec<Remark>) -> Option<String> {
        let written = self.cell(column);
        if written.is_empty() {
            return None;
        }
        if Date::new(written).precision().is_some() {
            return Some(written.to_owned());
        }
        let message = match &*meant_dates(written) {
            [date] => return Some(date.clone()),
            [] => format!(
                "`{written}` is no date that can be read, so it is left out; write it as 2025-07-14, 2025-07 or 2025"
            ),
            dates => {
                format!("`{written}` can be {}, so it is left out; write the one that is meant", dates.join(" or "))
            }
        };
        self.remark(column, message, remarks);
        None
    }

    fn kind(&self, remarks: &mut Vec<Remark>) -> Kind {
        let word = self.cell(Column::Kind);
        if word.is_empty() {
            return Kind::Verbatim;
        }
        columns::kind(word).unwrap_or_else(|| {
            // What is no verbatim quote must not look like one.
            let message = format!("`{word}` is no kind of quote, so it is taken as a paraphrase; write `verbatim`, `translation` or `paraphrase`");
            self.remark(Column::Kind, message, remarks);
            Kind::Paraphrase
        })
    }

    fn language(&self, remarks: &mut Vec<Remark>) -> Option<crate::bundle::Text> {
        let written = self.cell(Column::Language);
        let tag = language_tag(written);
        if tag.is_none() && !written.is_empty() {
            self.remark(
                Column::Language,
                format!("`{written}` is no language, so it is left out; write `en` or `pt-BR`"),
                remarks,
            );
        }
        tag.map(Into::into)
    }

    fn position(&self, remarks: &mut Vec<Remark>) -> Option<Position> {
        let word = self.cell(Column::Position);
        let position = columns::position(word);
        if position.is_none() && !word.is_empty() {
            let known: Vec<&str> = Position::ALL.iter().map(|position| position.word()).collect();
            let message =
                format!("`{word}` is no position that is known, so it is not taken; write one of {}", known.join(", "));
            self.remark(Column::Position, message, remarks);
        }
        position
    }
}
