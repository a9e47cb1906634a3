//! Writes what was found: lines for people, or one JSON object for programs.

use std::{fmt, io, ptr};

use serde::Serialize;

use super::{NotJudged, Outcome, QuoteVerdict, Report, SourceReport, VerdictCounts};
use crate::{
    bundle::{Counts, Place, Problem, Severity},
    document::ReadAs,
};

/// The findings of one run. `docs/bundle-format.md` describes the keys that [`write_json`] makes of them.
#[derive(Debug)]
pub struct Summary<'a> {
    /// The findings, file by file.
    pub reports: &'a [Report],
    /// Source ids that a text was given for, but that no file has.
    pub unknown_sources: &'a [String],
    /// The exit code.
    pub exit: u8,
}

/// Escapes control characters and those that change the direction of writing, so that a text cannot play with the
/// terminal; the messages of [`crate::bundle`] are escaped the same way.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}');
        if turns || c.is_control() {
            plain.extend(c.escape_default());
        } else {
            plain.push(c);
        }
    }
    plain
}

/// Writes a line for each problem of a file, and a summary of its contents. Writes nothing for a file that could not be
/// read.
///
/// # Errors
///
/// Errors of `out`.
pub fn write_text(out: &mut impl io::Write, report: &Report) -> io::Result<()> {
    let file = plain(&report.file);
    let checked = match &report.outcome {
        Outcome::Unreadable(_) => return Ok(()),
        Outcome::Refused(error) => {
            for problem in error.problems() {
                // The first problem is reported in the words that the viewer shows.
                if ptr::eq(problem, error.first()) {
                    let Place { line, column } = problem.place;
                    writeln!(out, "{file}:{line}:{column}: error: {}", plain(&error.to_string()))?;
                } else {
                    write_problem(out, &file, problem)?;
                }
            }
            write_more(out, &file, error.more_problems())?;
            let [errors, warnings] = [Severity::Error, Severity::Warning].map(|severity| count(report, severity));
            return writeln!(out, "{file}: refused; {}, {}", Count(errors, "error"), Count(warnings, "warning"));
        }
        Outcome::Read(checked) => checked,
    };
    for problem in &checked.problems {
        write_problem(out, &file, problem)?;
    }
    write_more(out, &file, checked.more_problems)?;
    let Counts { speakers, issues, quotes, stances, sources } = checked.listed;
    writeln!(
        out,
        "{file}: {}, {}, {}, {}, {}; {}, {}",
        Count(speakers, "speaker"),
        Count(issues, "issue"),
        Count(quotes, "quote"),
        Count(stances, "stance"),
        Count(sources, "source"),
        Count(count(report, Severity::Error), "error"),
        Count(count(report, Severity::Warning), "warning"),
    )?;
    for verified in &checked.verified {
        let (source, text) = (plain(&verified.source), plain(&verified.text));
        let (quotes, excerpts) = (verified.quotes, verified.excerpts);
        let how = How(verified);
        writeln!(out, "{file}: source `{source}` in {text}{how}: quotes: {quotes}; excerpts: {excerpts}")?;
    }
    let NotJudged { other_source, other_kind } = checked.not_judged;
    if other_source + other_kind > 0 {
        writeln!(
            out,
            "{file}: not judged: {} of other sources, {other_kind} translated or paraphrased",
            Count(other_source, "quote"),
        )?;
    }
    Ok(())
}

fn write_problem(out: &mut impl io::Write, file: &str, problem: &Problem) -> io::Result<()> {
    let Place { line, column } = problem.place;
    write!(out, "{file}:{line}:{column}: {}: ", problem.severity.word())?;
    if !problem.path.is_empty() {
        write!(out, "{}: ", plain(&problem.path))?;
    }
    writeln!(out, "{}", plain(&problem.message))
}

fn write_more(out: &mut impl io::Write, file: &str, more: usize) -> io::Result<()> {
    if more == 0 { Ok(()) } else { writeln!(out, "{file}: {} not listed", Count(more, "more problem")) }
}

/// Writes what was found as one JSON object.
///
/// # Errors
///
/// Errors of `out`.
pub fn write_json(out: &mut impl io::Write, summary: &Summary<'_>) -> io::Result<()> {
    let Summary { reports, unknown_sources, exit } = *summary;
    let total = |severity| reports.iter().map(|report| count(report, severity)).sum();
    let run = Run {
        exit,
        errors: total(Severity::Error),
        warnings: total(Severity::Warning),
        unknown_sources,
        files: reports.iter().map(entry).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &run)?;
    writeln!(out)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    exit: u8,
    errors: usize,
    warnings: usize,
    unknown_sources: &'a [String],
    files: Vec<Entry<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    file: &'a str,
    state: &'static str,
    reason: Option<String>,
    errors: usize,
    warnings: usize,
    counts: Option<Lists>,
    problems: Vec<Found<'a>>,
    more_problems: usize,
    verified: Vec<Looked<'a>>,
    verdicts: &'a [QuoteVerdict],
    not_judged: NotJudged,
}

#[derive(Serialize)]
struct Lists {
    speakers: usize,
    issues: usize,
    quotes: usize,
    stances: usize,
    sources: usize,
}

#[derive(Serialize)]
struct Found<'a> {
    severity: &'static str,
    path: &'a str,
    line: u32,
    column: u32,
    message: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Looked<'a> {
    source: &'a str,
    text: &'a str,
    read_as: ReadAs,
    encoding: &'static str,
    footnote_marks: usize,
    quotes: VerdictCounts,
    excerpts: VerdictCounts,
}

fn entry(report: &Report) -> Entry<'_> {
    let mut entry = Entry {
        file: &report.file,
        state: "read",
        reason: None,
        errors: count(report, Severity::Error),
        warnings: count(report, Severity::Warning),
        counts: None,
        problems: Vec::new(),
        more_problems: 0,
        verified: Vec::new(),
        verdicts: &[],
        not_judged: NotJudged::default(),
    };
    match &report.outcome {
        Outcome::Unreadable(error) => {
            entry.state = "unreadable";
            entry.reason = Some(error.to_string());
        }
        Outcome::Refused(error) => {
            entry.state = "refused";
            entry.reason = Some(error.to_string());
            entry.problems.extend(error.problems().map(found));
            entry.more_problems = error.more_problems();
        }
        Outcome::Read(checked) => {
            let Counts { speakers, issues, quotes, stances, sources } = checked.listed;
            entry.counts = Some(Lists { speakers, issues, quotes, stances, sources });
            entry.problems.extend(checked.problems.iter().map(found));
            entry.more_problems = checked.more_problems;
            entry.verified.extend(checked.verified.iter().map(|verified| Looked {
                source: &verified.source,
                text: &verified.text,
                read_as: verified.read_as,
                encoding: verified.encoding,
                footnote_marks: verified.footnote_marks,
                quotes: verified.quotes,
                excerpts: verified.excerpts,
            }));
            entry.verdicts = &checked.verdicts;
            entry.not_judged = checked.not_judged;
        }
    }
    entry
}

fn found(problem: &Problem) -> Found<'_> {
    let Problem { severity, path, place: Place { line, column }, message } = problem;
    Found { severity: severity.word(), path, line: *line, column: *column, message }
}

/// The number of problems of a severity; what a file is refused for is an error.
fn count(report: &Report, severity: Severity) -> usize {
    let is_such = |problem: &&Problem| problem.severity == severity;
    match &report.outcome {
        Outcome::Unreadable(_) => 0,
        Outcome::Refused(error) => error.problems().filter(is_such).count(),
        Outcome::Read(checked) => checked.problems.iter().filter(is_such).count(),
    }
}

/// A number and what it counts.
struct Count(usize, &'static str);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(number, what) = self;
        let plural = if *number == 1 { "" } else { "s" };
        write!(f, "{number} {what}{plural}")
    }
}

/// How a source's file was read, if not as plain text in UTF-8.
struct How<'a>(&'a SourceReport);

impl fmt::Display for How<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let SourceReport { read_as, encoding, footnote_marks, .. } = self.0;
        let mut notes = Vec::new();
        if *read_as == ReadAs::Html {
            notes.push("read as the text of a web page".to_owned());
        }
        if *footnote_marks > 0 {
            notes.push(format!("without {}", Count(*footnote_marks, "footnote mark")));
        }
        if *encoding != "UTF-8" {
            notes.push(format!("in {encoding}"));
        }
        if notes.is_empty() { Ok(()) } else { write!(f, " ({})", notes.join(", ")) }
    }
}

impl fmt::Display for VerdictCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { verbatim, elided, unmarked, unclear, cut, differ, not_found } = self;
        write!(f, "{verbatim} verbatim, {differ} different, {not_found} not found")?;
        for (count, word) in [(cut, "cut"), (elided, "elided"), (unmarked, "unmarked"), (unclear, "unclear")] {
            if *count > 0 {
                write!(f, ", {count} {word}")?;
            }
        }
        Ok(())
    }
}
