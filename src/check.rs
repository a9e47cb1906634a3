//! Checks a bundle for whoever edits it: what the viewer would report, and whether its quotes are what
//! their source prints.
//!
//! This is the command line's own part of the library. It reads, and writes what it found as text or
//! JSON; it knows nothing of arguments and exit codes.

mod difference;
mod places;
mod report;

use std::io::{self, Read};

use crate::{
    bundle::{Bundle, Counts, Kind, Options, Place, Problem, Quote, Reader, Refusal, Severity},
    document::{Document, ReadAs},
    verify::{Found, Part, SourceText, Verdict},
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
    /// `verbatim`, `differs` or `notFound`.
    pub verdict: &'static str,
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
            Verdict::Verbatim(_) => (&mut self.verbatim, "verbatim"),
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
    match read(input, strict, !originals.is_empty()) {
        Ok((bundle, bytes)) => Outcome::Read(Box::new(judge(bundle, &bytes, originals))),
        Err(outcome) => outcome,
    }
}

/// Reads a bundle piece by piece; its bytes are kept only where `keep`.
fn read(mut input: impl Read, strict: bool, keep: bool) -> Result<(Bundle, Vec<u8>), Outcome> {
    let mut reader = Reader::new(Options { strict, ..Options::default() });
    let mut kept = Vec::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        match input.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => {
                let bytes = piece.get(..length).unwrap_or_default();
                reader.push(bytes).map_err(Outcome::Refused)?;
                if keep {
                    kept.extend_from_slice(bytes);
                }
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
    if !originals.is_empty() {
        let places = Places::new(bytes, &bundle);
        for original in originals {
            checked.verified.extend(excerpts(&bundle, original, &places, &mut checked.problems));
        }
        quotes(&bundle, originals, &places, &mut checked);
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
        let verdict = original.text.verify(&[excerpt], None, None);
        tally.count(&verdict);
        let found = match &verdict {
            Verdict::Verbatim(_) => continue,
            Verdict::Differs(differences) => differences.first().map_or(&Found::Nothing, |first| &first.found),
            Verdict::NotFound => &Found::Nothing,
        };
        let (path, place) = places.excerpt(index, at);
        problems.push(error(path, place, original.says(found, excerpt)));
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

fn quotes(bundle: &Bundle, originals: &[Original<'_>], places: &Places<'_>, checked: &mut Checked) {
    // A text given for a source that this bundle does not have is nobody's.
    let of_source = |quote: &Quote| {
        let id = bundle.sources.id(quote.source?);
        let verified = checked.verified.iter().position(|verified| verified.source == id)?;
        Some((verified, originals.iter().find(|original| original.source == id)?))
    };
    let judged: Vec<_> = bundle
        .quotes
        .iter()
        .filter_map(|(index, id, quote)| quote.map(|quote| (index, id, quote, of_source(quote))))
        .collect();
    for (index, id, quote, source) in judged {
        let Some((verified, original)) = source else {
            checked.not_judged.other_source += 1;
            continue;
        };
        if quote.kind != Kind::Verbatim {
            checked.not_judged.other_kind += 1;
            continue;
        }
        let verdict = original.text.verify(&quote.fragments, quote.prefix.as_deref(), quote.suffix.as_deref());
        let Some(verified) = checked.verified.get_mut(verified) else { continue };
        let word = verified.quotes.count(&verdict);
        checked.verdicts.push(Judged { quote: id.to_owned(), source: original.source.clone(), verdict: word });
        match verdict {
            Verdict::Verbatim(_) => {}
            Verdict::NotFound => {
                let (path, place) = places.text(index);
                checked.problems.push(error(path, place, original.says(&Found::Nothing, "")));
            }
            Verdict::Differs(differences) => {
                for difference in &differences {
                    let (path, place) = places.part(index, difference.part);
                    let expected = part(quote, difference.part);
                    checked.problems.push(error(path, place, original.says(&difference.found, expected)));
                }
            }
        }
    }
}

/// The words of a part of a quote.
fn part(quote: &Quote, part: Part) -> &str {
    match part {
        Part::Prefix => quote.prefix.as_deref(),
        Part::Suffix => quote.suffix.as_deref(),
        Part::Fragment(at) => quote.fragments.get(at).map(|fragment| &**fragment),
    }
    .unwrap_or_default()
}

fn error(path: String, place: Place, message: String) -> Problem {
    Problem { severity: Severity::Error, path, place, message }
}

impl Original<'_> {
    /// What the text has in place of what was expected, in one sentence.
    fn says(&self, found: &Found, expected: &str) -> String {
        let Self { source, file, document, text } = self;
        let at = |offset| {
            let Place { line, column } = document.place(offset);
            format!("{file}:{line}:{column}")
        };
        match found {
            Found::Nothing => format!("not found in the text of source `{source}`, {file}, nor anything like it"),
            Found::Earlier(range) => format!(
                "in the text of source `{source}`, this stands only before the fragment that it should follow, at {}; \
                 put the fragments in the source's order",
                at(range.start)
            ),
            Found::Instead(range) => {
                let shown = difference::show(expected, text.text().get(range.clone()).unwrap_or_default());
                format!("differs from the text of source `{source}` at {}: {shown}", at(range.start))
            }
        }
    }
}
