//! Checks a bundle for whoever edits it: what the viewer would report, and whether its quotes are what
//! their source prints.
//!
//! This is the command line's own part of the library. It reads, and writes what it found as text or
//! JSON; it knows nothing of arguments and exit codes.

mod places;
mod report;

use std::{
    cell::OnceCell,
    io::{self, Read},
};

use crate::{
    bundle::{Bundle, Counts, Kind, Options, Place, Problem, Quote, Reader, Refusal},
    document::{Document, ReadAs},
    excerpts::Checker,
    verify::{Claim, Difference, Found, How, Part, SourceText, Verdict, Witness},
};
use places::Places;

pub use report::{Summary, plain, write_json, write_text};

/// The text of a source, which quotes are looked up in.
#[derive(Debug)]
pub struct Original<'t> {
    /// The source's id.
    pub source: String,
    /// The file as it was named.
    pub file: String,
    /// What was read from it.
    pub document: &'t Document,
    /// Its text.
    pub text: SourceText<'t>,
}

/// What was found in one file.
#[derive(Debug)]
pub struct Report {
    /// The file as it was named; `-` for standard input.
    pub file: String,
    /// What came of reading it.
    pub outcome: Outcome,
}

/// What comes of reading a file.
#[derive(Debug)]
pub enum Outcome {
    /// It could not be opened, or not read to its end.
    Unreadable(io::Error),
    /// It is no bundle that can be shown.
    Refused(Refusal),
    /// It was read, perhaps with problems.
    Read(Box<Checked>),
}

/// What was found in a bundle.
#[derive(Debug, Default)]
pub struct Checked {
    /// How many items its lists hold.
    pub listed: Counts,
    /// What is wrong, by place in the file.
    pub problems: Vec<Problem>,
    /// How many more things are wrong than the bundle tells.
    pub more_problems: usize,
    /// For each text of a source that the bundle has.
    pub verified: Vec<Verified>,
    /// What was judged, quote by quote.
    pub verdicts: Vec<Judged>,
    /// What was not; nothing if no text was given.
    pub not_judged: NotJudged,
}

/// How the quotes and excerpts of one source compare with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The source's id.
    pub source: String,
    /// The file that its text was read from.
    pub text: String,
    /// How.
    pub read_as: ReadAs,
    /// In which encoding.
    pub encoding: &'static str,
    /// How many marks of footnotes were left out.
    pub footnote_marks: usize,
    /// Its verbatim quotes.
    pub quotes: Tally,
    /// Its excerpts.
    pub excerpts: Tally,
}

/// Verdicts, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// To the character.
    pub verbatim: usize,
    /// The same, but for what the quote itself says it leaves out.
    pub elided: usize,
    /// The same, outside of quotation marks.
    pub unmarked: usize,
    /// The same, with words between of which it is not told whose they are.
    pub unclear: usize,
    /// The same, with words left out.
    pub cut: usize,
    /// In other words, or with something else around them.
    pub differ: usize,
    /// Nothing like it.
    pub not_found: usize,
}

/// A quote and what its source's text makes of it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Judged {
    /// The quote's id.
    pub quote: String,
    /// Its source's id.
    pub source: String,
    /// `verbatim`, `elided`, `unmarked`, `unclear`, `cut`, `differs` or `notFound`.
    pub verdict: &'static str,
    /// The words between its fragments that the verdict is about: those that the quote says it leaves out, those of which it is
    /// not told whose they are, or those left out.
    pub between: Vec<String>,
}

/// Quotes that no text was asked about, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NotJudged {
    /// Of no source, or of one whose text was not given.
    pub other_source: usize,
    /// Translations and paraphrases: they do not claim to be what the source prints.
    pub other_kind: usize,
}

impl Tally {
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

/// Checks what `input` holds; `strict` also reports what the format does not know.
pub fn check(input: impl Read, strict: bool, originals: &[Original<'_>]) -> Outcome {
    match read(input, strict) {
        Ok((bundle, bytes)) => Outcome::Read(Box::new(judge(bundle, &bytes, originals))),
        Err(outcome) => outcome,
    }
}

/// Reads a bundle piece by piece, and keeps its bytes.
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

fn judge(mut bundle: Bundle, bytes: &[u8], originals: &[Original<'_>]) -> Checked {
    let mut checked = Checked {
        listed: bundle.listed,
        problems: std::mem::take(&mut bundle.problems),
        more_problems: bundle.more_problems,
        ..Checked::default()
    };
    let places = OnceCell::new();
    let places = || places.get_or_init(|| Places::new(bytes, &bundle));
    for original in originals {
        checked.verified.extend(excerpts(&bundle, original, places(), &mut checked.problems));
    }
    let quotes = Checker::new(&bundle);
    // A text given for a source that this bundle does not have is nobody's.
    let of_source = |quote: &Quote| {
        let id = bundle.sources.id(quote.source?);
        originals.iter().find(|original| original.source == id)
    };
    for (index, id, quote) in bundle.quotes.iter() {
        let Some(quote) = quote else { continue };
        let original = of_source(quote);
        if !originals.is_empty() {
            checked.not_judged.other_source += usize::from(original.is_none());
            checked.not_judged.other_kind += usize::from(original.is_some() && quote.kind != Kind::Verbatim);
        }
        let findings = match original {
            Some(original) if quote.kind == Kind::Verbatim => {
                let claim = quotes.claim(quote);
                let verdict = original.text.verify(&claim);
                checked.count(id, original, &verdict);
                original.findings(&verdict, &claim)
            }
            Some(_) => Vec::new(),
            // Where the source's text is not at hand, the bundle's own excerpts are.
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

/// Looks up a source's excerpts; none if the bundle has no such source.
fn excerpts(
    bundle: &Bundle,
    original: &Original<'_>,
    places: &Places<'_>,
    problems: &mut Vec<Problem>,
) -> Option<Verified> {
    let index = bundle.sources.find(&original.source)?;
    let source = bundle.sources.get(index)?;
    let mut tally = Tally::default();
    for (at, excerpt) in source.excerpts.iter().enumerate() {
        if original.text.find(excerpt).is_some() {
            tally.verbatim += 1;
            continue;
        }
        // An excerpt is a passage, whatever it quotes.
        let verdict = match original.text.find_like(excerpt) {
            None => Verdict::NotFound,
            Some(passage) => Verdict::Differs(Box::new([Difference {
                part: Part::Fragment(0),
                piece: 0..excerpt.len(),
                found: Found::Instead(passage),
            }])),
        };
        tally.count(&verdict);
        for finding in original.findings(&verdict, &Claim::new(&[excerpt])) {
            let (path, place) = places.excerpt(index, at);
            problems.push(Problem { severity: finding.severity, path, place, message: finding.message });
        }
    }
    Some(Verified {
        source: original.source.clone(),
        text: original.file.clone(),
        read_as: original.document.read_as(),
        encoding: original.document.encoding(),
        footnote_marks: original.document.footnote_marks(),
        excerpts: tally,
        quotes: Tally::default(),
    })
}

impl Checked {
    fn count(&mut self, quote: &str, original: &Original<'_>, verdict: &Verdict) {
        let Some(verified) = self.verified.iter_mut().find(|verified| verified.source == original.source) else {
            return;
        };
        let word = verified.quotes.count(verdict);
        let between = match verdict {
            Verdict::Printed(printed) => printed.between.iter(),
            _ => [].iter(),
        };
        let words = between.map(|range| original.text.text().get(range.clone()).unwrap_or_default().to_owned());
        self.verdicts.push(Judged {
            quote: quote.to_owned(),
            source: original.source.clone(),
            verdict: word,
            between: words.collect(),
        });
    }
}

impl Original<'_> {
    /// What is to be told of a verdict on a claim.
    fn findings(&self, verdict: &Verdict, claim: &Claim<'_>) -> Vec<crate::verify::Finding> {
        let Self { source, file, document, text } = self;
        let name = format!("the text of source `{source}`");
        let mut findings = text.findings(verdict, claim, &Witness { name: &name, file: Some(file) }, |offset| {
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
