//! `YouCongress`: quotes of public figures, each with a statement and how its author would vote on it.
//!
//! The columns are those that its export writes, `quotes_csv.ex` in github.com/youcongress/youcongress (July 2026): one row for
//! each quote and each statement that it bears on. Its site says that votes are inferred from the quotes, so that is the
//! basis of each. A date is always a whole day there; another column says how much of it is known.

use crate::{
    bundle::{Basis, Date, IssueId, Link, Position, Quote, QuoteId, SpeakerId, Stance},
    import::{
        Remark,
        collect::{self, Collector, SourceFields},
        table::{Exported, Row, Sheet},
    },
};

/// Number of letters of a quote that its export writes; dots follow where there are more.
const LONGEST: usize = 1500;

/// Reads the table, if it is one of these; says whether it is.
pub(super) fn read_table(sheet: &Sheet, collector: &mut Collector, remarks: &mut Vec<Remark>) -> bool {
    let names = ["statement_title", "author", "quote", "vote", "quote_date", "quote_date_precision", "source_url"];
    let Some(table) = Exported::new(sheet, &names) else { return false };
    for row in table.rows() {
        // Below the names, the first cell has lines on what may be done with the file.
        let is_notice = row.cell("statement_title").starts_with("# ") && row.cell("quote").is_empty();
        if !is_notice {
            take(row, collector, remarks);
        }
    }
    let message = "what YouCongress wrote itself, as its statements and votes, is under CC BY 4.0: name it in the bundle's `license`";
    remarks.push(Remark { place: String::new(), message: message.to_owned(), is_loss: false });
    true
}

fn take(row: Row<'_>, collector: &mut Collector, remarks: &mut Vec<Remark>) {
    let speaker = speaker(row, collector);
    let issue = collector.issue("", row.cell("statement_title"));
    let words = whole_or_cut(row, remarks);
    if words.is_empty() {
        remarks.push(row.loss("quote", "no words are in it, so the row is not taken".to_owned()));
        return;
    }
    let source = collector.source(&SourceFields {
        name: row.cell("source_text").to_owned(),
        url: row.cell("source_url").to_owned(),
        ..SourceFields::default()
    });
    let quote = collector.quote(Quote {
        speaker,
        issues: issue.into_iter().collect(),
        source,
        date: date(row, remarks),
        ..collect::quote(words)
    });
    if let (Some(speaker), Some(issue)) = (speaker, issue) {
        vote(row, (speaker, issue, quote), collector, remarks);
    }
}

fn speaker(row: Row<'_>, collector: &mut Collector) -> Option<SpeakerId> {
    let index = collector.speaker(row.cell("author"))?;
    collector.tell(index, |speaker| &mut speaker.description, row.cell("author_bio"));
    let pages = ["author_wikipedia_url", "author_x_url"].map(|name| row.cell(name));
    if let Some(speaker) = collector.bundle.speakers.get_mut(index).filter(|speaker| speaker.same_as.is_empty()) {
        speaker.same_as = pages.into_iter().filter(|page| !page.is_empty()).map(Link::written).collect();
    }
    Some(index)
}

/// The words of a quote, without the dots that stand for what the export cut off.
fn whole_or_cut<'r>(row: Row<'r>, remarks: &mut Vec<Remark>) -> &'r str {
    let words = row.cell("quote");
    let Some(cut) = words.strip_suffix("...").filter(|cut| cut.chars().count() + 1 >= LONGEST) else { return words };
    let message = "the file has only the beginning of these words, so the quote ends there; its source has them whole";
    remarks.push(row.loss("quote", message.to_owned()));
    cut
}

/// As much of the date as is known.
fn date(row: Row<'_>, remarks: &mut Vec<Remark>) -> Option<Date> {
    let day = row.cell("quote_date");
    let length = match row.cell("quote_date_precision") {
        "year" => "YYYY".len(),
        "month" => "YYYY-MM".len(),
        _ => day.len(),
    };
    let date = day.get(..length).unwrap_or(day);
    if date.is_empty() {
        return None;
    }
    let read = Date::new(date);
    if read.precision().is_none() {
        let message = format!("`{day}` is no date that can be read, so it is left out; write it as 2025-07-14");
        remarks.push(row.loss("quote_date", message));
        return None;
    }
    Some(read)
}

/// Takes the vote as a stance, which the quote shows. An author has one on each statement, whatever the dates of the quotes.
fn vote(
    row: Row<'_>,
    (speaker, issue, quote): (SpeakerId, IssueId, QuoteId),
    collector: &mut Collector,
    remarks: &mut Vec<Remark>,
) {
    let position = match row.cell("vote") {
        "for" => Position::Support,
        "against" => Position::Oppose,
        "abstain" => Position::Neutral,
        "" => return,
        other => {
            let message =
                format!("`{other}` is no vote that is known, so it is not taken; write for, against or abstain");
            remarks.push(row.loss("vote", message));
            return;
        }
    };
    let stance = Stance {
        basis: Some(Basis::Inferred),
        evidence: Box::new([collect::evidence(quote)]),
        ..collect::stance(speaker, issue, position)
    };
    if let Err(known) = collector.stance(stance) {
        let message = format!(
            "a row above has `{}` for the same author on the same statement, so this is not taken",
            known.word()
        );
        remarks.push(row.loss("vote", message));
    }
}
