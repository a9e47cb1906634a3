//! `standpoint check`: reports what is wrong with bundles before a reader sees them.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use standpoint::{
    check::{self, Outcome, Report, SourceFile, Summary, write_json, write_text},
    document::Document,
    verify::SourceText,
};

use super::{Code, Failure, complain};

const EXAMPLES: &str = "\
Examples:
  standpoint check bundle.json
  standpoint check --strict bundles/*.json
  standpoint check --source courier=article.txt bundle.json
  standpoint check --source courier=article.html bundle.json
  generate-bundle | standpoint check --format json -

Exit codes:
  0  nothing to report
  1  problems: errors, warnings, a refused file, a quote or excerpt that is not in its source
  2  wrong usage, a file that cannot be read, a source that is no text, or a --source that no bundle has

docs/bundle-format.md describes the format, the checks and the JSON output.";

/// Check bundles, and their quotes against the texts they come from.
///
/// Every file is checked, whatever is wrong with the ones before it; the worst exit code counts.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Check {
    /// Bundles to check; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Also report all fields the format does not know, unusual tags of languages, and quotation marks around an editor's own words
    #[arg(long)]
    strict: bool,
    /// How to print what was found
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Look up every verbatim quote and excerpt of the source ID in a plain text or a saved web page (once per source)
    #[arg(long = "source", value_name = "ID=FILE", value_parser = source)]
    sources: Vec<(String, PathBuf)>,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// One line per problem
    #[default]
    Text,
    /// One object
    Json,
}

/// Checks every file. `code` is what it comes to until now.
pub fn run(arguments: &Check, code: &mut Code) -> Result<(), Failure> {
    let texts = texts(&arguments.sources)?;
    let source_files: Vec<SourceFile<'_>> = texts
        .iter()
        .map(|(source, file, document)| SourceFile {
            source: (*source).to_owned(),
            file: file.display().to_string(),
            document,
            text: SourceText::new(document.text()),
        })
        .collect();
    if arguments.files.iter().filter(|file| file.as_os_str() == "-").count() > 1 {
        return Err(Failure::Told("-: given twice; standard input can be read once".to_owned()));
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let mut reports = Vec::new();
    for file in &arguments.files {
        let report = Report { file: file.display().to_string(), outcome: check(file, arguments.strict, &source_files) };
        *code = (*code).max(match &report.outcome {
            Outcome::Unreadable(_) => Code::Unusable,
            outcome if outcome.is_clean() => Code::Clean,
            _ => Code::Problems,
        });
        match (arguments.format, &report.outcome) {
            (Format::Json, _) => {}
            (Format::Text, Outcome::Unreadable(error)) => {
                out.flush()?;
                complain(&format!("{}: {error}", report.file));
            }
            (Format::Text, _) => write_text(&mut out, &report)?,
        }
        reports.push(report);
    }
    let unknown = unknown_sources(&source_files, &reports);
    if !unknown.is_empty() {
        *code = Code::Unusable;
    }
    match arguments.format {
        Format::Text => {
            out.flush()?;
            for id in &unknown {
                complain(&format!("--source {id}: no bundle has a source with this id"));
            }
        }
        Format::Json => {
            let summary = Summary { reports: &reports, unknown_sources: &unknown, exit: *code as u8 };
            write_json(&mut out, &summary)?;
        }
    }
    out.flush()?;
    Ok(())
}

fn check(file: &Path, strict: bool, source_files: &[SourceFile<'_>]) -> Outcome {
    if file.as_os_str() == "-" {
        return check::check(io::stdin().lock(), strict, source_files);
    }
    match File::open(file) {
        Ok(opened) => check::check(opened, strict, source_files),
        Err(error) => Outcome::Unreadable(error),
    }
}

/// Reads the texts of sources.
fn texts(sources: &[(String, PathBuf)]) -> Result<Vec<(&str, &Path, Document)>, Failure> {
    let mut texts: Vec<(&str, &Path, Document)> = Vec::new();
    for (source, file) in sources {
        if texts.iter().any(|(known, ..)| known == source) {
            return Err(Failure::Told(format!("--source {source}: given twice; a source has one text")));
        }
        let failed = |why: String| Failure::Told(format!("{}: {why}", file.display()));
        let bytes = fs::read(file).map_err(|error| failed(error.to_string()))?;
        let document = Document::read(&bytes, &file.to_string_lossy()).map_err(|error| failed(error.to_string()))?;
        texts.push((source, file, document));
    }
    Ok(texts)
}

/// Ids that a text was given for and that no bundle has. A bundle that was not read may have any.
fn unknown_sources(source_files: &[SourceFile<'_>], reports: &[Report]) -> Vec<String> {
    let ids = source_files.iter().map(|source_file| &source_file.source);
    ids.filter(|id| {
        reports.iter().all(|report| match &report.outcome {
            Outcome::Read(checked) => checked.verified.iter().all(|verified| verified.source != **id),
            Outcome::Refused(_) | Outcome::Unreadable(_) => false,
        })
    })
    .cloned()
    .collect()
}

/// `ID=FILE`, cut at the first `=`.
fn source(argument: &str) -> Result<(String, PathBuf), &'static str> {
    match argument.split_once('=') {
        Some((id, file)) if !id.is_empty() && !file.is_empty() => Ok((id.to_owned(), file.into())),
        _ => Err("expected a source's id, `=`, and a text file, as in courier=article.txt"),
    }
}
