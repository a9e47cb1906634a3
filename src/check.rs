//! Checks a bundle for its editor: everything the viewer would report, and whether quotes are what their source prints.
//!
//! This is what the command line uses. It reads a bundle and writes what it found as text or JSON; arguments and exit
//! codes are up to the caller.

mod places;
mod report;

use std::{
    cell::OnceCell,
    io::{self, Read},
};

use crate::{
    bundle::{Bundle, Counts, Kind, Options, Place, Problem, Quote, ReadError, Reader},
    document::{Document, ReadAs},
    excerpts::Checker,
    verify::{Claim, Difference, Found, How, Part, SourceLabel, SourceText, Verdict},
};
use places::Places;

pub use report::{Summary, plain, write_json, write_text};

/// The text of a source, to look up quotes in.
#[derive(Debug)]
pub struct SourceFile<'t> {
    /// The source's id.
    pub source: String,
    /// The file, as the user named it.
    pub file: String,
    /// The document read from it.
    pub document: &'t Document,
    /// Its text.
    pub text: SourceText<'t>,
}

/// The findings for one file.
#[derive(Debug)]
pub struct Report {
    /// The file, as the user named it; `-` for standard input.
    pub file: String,
    /// The result of reading it.
    pub outcome: Outcome,
}

/// The result of reading a file.
#[derive(Debug)]
pub enum Outcome {
    /// It could not be opened or read.
    Unreadable(io::Error),
    /// It is not a bundle that can be shown.
    Refused(ReadError),
    /// It was read, perhaps with problems.
    Read(Box<BundleReport>),
}

/// The findings for a bundle.
#[derive(Debug, Default)]
pub struct BundleReport {
    /// The number of items in each list.
    pub listed: Counts,
    /// What is wrong, in file order.
    pub problems: Vec<Problem>,
    /// The number of problems beyond those that the bundle lists.
    pub more_problems: usize,
    /// One report for each source whose text was given.
    pub verified: Vec<SourceReport>,
    /// The verdicts, quote by quote.
    pub verdicts: Vec<QuoteVerdict>,
    /// The quotes without a verdict; zero if no text was given.
    pub not_judged: NotJudged,
}

/// How the quotes and excerpts of one source compare with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceReport {
    /// The source's id.
    pub source: String,
    /// The file with its text.
    pub text: String,
    /// How the file was read.
    pub read_as: ReadAs,
    /// Its encoding.
    pub encoding: &'static str,
    /// The number of footnote marks left out.
    pub footnote_marks: usize,
    /// Verdicts on its verbatim quotes.
    pub quotes: VerdictCounts,
    /// Verdicts on its excerpts.
    pub excerpts: VerdictCounts,
}

/// Numbers of verdicts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VerdictCounts {
    /// To the character.
    pub verbatim: usize,
    /// To the character, except for words that the quote marks as left out.
    pub elided: usize,
    /// To the character, but outside of quotation marks.
    pub unmarked: usize,
    /// To the character, but with words between that may or may not be the speaker's.
    pub unclear: usize,
    /// To the character, but with words left out.
    pub cut: usize,
    /// In other words, or with other text around them.
    pub differ: usize,
    /// Nothing similar.
    pub not_found: usize,
}

/// The verdict on a quote.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct QuoteVerdict {
    /// The quote's id.
    pub quote: String,
    /// Its source's id.
    pub source: String,
    /// `verbatim`, `elided`, `unmarked`, `unclear`, `cut`, `differs` or `notFound`.
    pub verdict: &'static str,
    /// The words between its fragments that the verdict is about: those marked as left out, those that may not be the
    /// speaker's, or those left out without a mark.
    pub between: Vec<String>,
}

/// Numbers of quotes without a verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NotJudged {
    /// Quotes without a source, or whose source's text was not given.
    pub other_source: usize,
    /// Translations and paraphrases, which need not be what the source prints.
    pub other_kind: usize,
}

impl VerdictCounts {
    fn count(&mut self, verdict: &Verdict) -> &'static str {
        let (count, word) = match verdict {
            Verdict::Printed(printed) => (
                match printed.how {
                    How::Verbatim => &mut self.verbatim,
                    How::Elided => &mut self.elided,
                    How::Unmarked => &mut self.unmarked,
                    How::Unclear => &mut self.unclear,
                    How::Cut => &mut self.cut,
                },
                printed.how.word(),
            ),
            Verdict::Differs(_) => (&mut self.differ, "differs"),
            Verdict::NotFound => (&mut self.not_found, "notFound"),
        };
        *count += 1;
        word
    }
}

impl Outcome {
    /// Whether there is nothing to report.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        matches!(self, Self::Read(checked) if checked.problems.is_empty())
    }
}

/// Checks the bundle in `input`; `strict` also reports what the format does not know.
pub fn check(input: impl Read, strict: bool, source_files: &[SourceFile<'_>]) -> Outcome {
    match read(input, strict) {
        Ok((bundle, bytes)) => Outcome::Read(Box::new(judge(bundle, &bytes, source_files))),
        Err(outcome) => outcome,
    }
}

/// Reads a bundle piece by piece, and returns its bytes along with it.
fn read(mut input: impl Read, strict: bool) -> Result<(Bundle, Vec<u8>), Outcome> {
    let mut reader = Reader::new(Options { strict, ..Options::default() });
    let mut kept = Vec::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        match input.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => {
                let bytes = piece.get(..length).unwrap_or_default();
                reader.push(bytes).map_err(Outcome::Refused)?;
                kept.extend_from_slice(bytes);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Outcome::Unreadable(error)),
        }
    }
    Ok((reader.finish().map_err(Outcome::Refused)?, kept))
}

fn judge(mut bundle: Bundle, bytes: &[u8], source_files: &[SourceFile<'_>]) -> BundleReport {
    let mut checked = BundleReport {
        listed: bundle.listed,
        problems: std::mem::take(&mut bundle.problems),
        more_problems: bundle.more_problems,
        ..BundleReport::default()
    };
    let places = OnceCell::new();
    let places = || places.get_or_init(|| Places::new(bytes, &bundle));
    for source_file in source_files {
        checked.verified.extend(excerpts(&bundle, source_file, places(), &mut checked.problems));
    }
    let quotes = Checker::new(&bundle);
    // Texts of sources that this bundle does not have are ignored.
    let of_source = |quote: &Quote| {
        let id = bundle.sources.id(quote.source?);
        source_files.iter().find(|source_file| source_file.source == id)
    };
    for (index, id, quote) in bundle.quotes.iter() {
        let Some(quote) = quote else { continue };
        let source_file = of_source(quote);
        if !source_files.is_empty() {
            checked.not_judged.other_source += usize::from(source_file.is_none());
            checked.not_judged.other_kind += usize::from(source_file.is_some() && quote.kind != Kind::Verbatim);
        }
        let findings = match source_file {
            Some(source_file) if quote.kind == Kind::Verbatim => {
                let claim = quotes.claim(quote);
                let verdict = source_file.text.verify(&claim);
                checked.count(id, source_file, &verdict);
                source_file.findings(&verdict, &claim)
            }
            Some(_) => Vec::new(),
            // Without the source's text, use the bundle's own excerpts.
            None => quotes.findings(index, &quotes.check(index)),
        };
        for finding in findings {
            let (path, place) = places().part(index, finding.part);
            checked.problems.push(Problem { severity: finding.severity, path, place, message: finding.message });
        }
    }
    // The bundle's own problems are in file order; what was found now belongs between them.
    checked.problems.sort_by_key(|problem| problem.place);
    checked
}

/// Looks up a source's excerpts in its text; `None` if the bundle has no such source.
fn excerpts(
    bundle: &Bundle,
    source_file: &SourceFile<'_>,
    places: &Places<'_>,
    problems: &mut Vec<Problem>,
) -> Option<SourceReport> {
    let index = bundle.sources.find(&source_file.source)?;
    let source = bundle.sources.get(index)?;
    let mut counts = VerdictCounts::default();
    for (at, excerpt) in source.excerpts.iter().enumerate() {
        if source_file.text.find(excerpt).is_some() {
            counts.verbatim += 1;
            continue;
        }
        // An excerpt need not be a quotation.
        let verdict = match source_file.text.find_like(excerpt) {
            None => Verdict::NotFound,
            Some(passage) => Verdict::Differs(Box::new([Difference {
                part: Part::Fragment(0),
                piece: 0..excerpt.len(),
                found: Found::Instead(passage),
            }])),
        };
        counts.count(&verdict);
        for finding in source_file.findings(&verdict, &Claim::new(&[excerpt])) {
            let (path, place) = places.excerpt(index, at);
            problems.push(Problem { severity: finding.severity, path, place, message: finding.message });
        }
    }
    Some(SourceReport {
        source: source_file.source.clone(),
        text: source_file.file.clone(),
        read_as: source_file.document.read_as(),
        encoding: source_file.document.encoding(),
        footnote_marks: source_file.document.footnote_marks(),
        excerpts: counts,
        quotes: VerdictCounts::default(),
    })
}

impl BundleReport {
    fn count(&mut self, quote: &str, source_file: &SourceFile<'_>, verdict: &Verdict) {
        let Some(verified) = self.verified.iter_mut().find(|verified| verified.source == source_file.source) else {
            return;
        };
        let word = verified.quotes.count(verdict);
        let between = match verdict {
            Verdict::Printed(printed) => printed.between.iter(),
            _ => [].iter(),
        };
        let words = between.map(|range| source_file.text.text().get(range.clone()).unwrap_or_default().to_owned());
        self.verdicts.push(QuoteVerdict {
            quote: quote.to_owned(),
            source: source_file.source.clone(),
            verdict: word,
            between: words.collect(),
        });
    }
}

impl SourceFile<'_> {
    /// The messages for a verdict on a claim.
    fn findings(&self, verdict: &Verdict, claim: &Claim<'_>) -> Vec<crate::verify::Finding> {
        let Self { source, file, document, text } = self;
        let name = format!("the text of source `{source}`");
        let mut findings = text.findings(verdict, claim, &SourceLabel { name: &name, file: Some(file) }, |offset| {
            let Place { line, column } = document.place(offset);
            Some(format!("{file}:{line}:{column}"))
        });
        if let Verdict::Differs(differences) = verdict {
            for (finding, Difference { found, .. }) in findings.iter_mut().zip(differences) {
                let Found::Instead(range) = found else { continue };
                let mut furniture = document.furniture().iter();
                if furniture.any(|head| head.start < range.end && range.start < head.end) {
                    finding.message.push_str("; a page's head or foot stands between the words");
                }
            }
        }
        findings
    }
}
