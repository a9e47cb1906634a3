//! `standpoint export`: writes a comparison, or one of its quotes, in the format of another program.

use std::{
    io::{self, IsTerminal as _},
    path::PathBuf,
};

use clap::{Args, ValueEnum};
use standpoint::{
    compare::{Comparison, compare, settled},
    corpus::Corpus,
    export::{CitationFormat, Dialect, Exporter, json},
    search::SearchText,
    selection::{Facet, Selection},
    view::Language,
};

use super::{
    Code, Failure,
    files::{LanguageParser, Shown, accept, read, write},
};

const EXAMPLES: &str = "\
Examples:
  standpoint export --format xlsx --output comparison.xlsx bundle.json
  standpoint export --format csv --select 'issues=bridge&since=2024' bundle.json
  standpoint export --format bibtex --quote q1 bundle.json
  standpoint export --format svg --lang de --output bridge.svg --issues bridge bundle.json

--select takes what stands after the question mark of a linked page's address; what is open there and the order of
lists change nothing here. --speakers and --issues take the place of its own.

Exit codes:
  0  written; warnings, if any, are on standard error
  1  not written: the file is refused, or has errors, which are on standard error
  2  wrong usage, or a file that cannot be read or written";

/// Write a comparison, or one of its quotes, in the format of another program.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Export {
    /// The bundle to write out; `-` is standard input
    #[arg(value_name = "BUNDLE")]
    file: PathBuf,
    /// In which format
    #[arg(long, value_enum)]
    format: Format,
    /// Write only this quote, with where it was printed
    #[arg(long, value_name = "ID", conflicts_with_all = ["select", "speakers", "issues"])]
    quote: Option<String>,
    /// Write only what this query leaves on screen
    #[arg(long, value_name = "QUERY")]
    select: Option<String>,
    #[command(flatten)]
    shown: Shown,
    /// With --format csv, for spreadsheets: in quotation marks, and with an apostrophe before what they would take for a formula
    #[arg(long)]
    spreadsheet: bool,
    /// The language of all that the bundle does not say [default: en]
    #[arg(long, value_name = "TAG", value_parser = LanguageParser::new())]
    lang: Option<String>,
    /// Write to a file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A bundle with no more than is written out
    Json,
    /// A table, as RFC 4180 has it
    Csv,
    /// A workbook for spreadsheets, with a sheet of quotes and one of stances
    Xlsx,
    /// Plain text, quote by quote
    Text,
    /// An entry for each quote, for BibTeX and BibLaTeX
    Bibtex,
    /// An item for each quote, as the Citation Style Language has them
    CslJson,
    /// A document in Markdown
    Markdown,
    /// HTML that can be read without attributes or style sheets
    Html,
    /// A picture
    Svg,
}

/// Writes one bundle out. `code` is what it comes to.
pub fn run(arguments: &Export, code: &mut Code) -> Result<(), Failure> {
    let Export { file, format, output, .. } = arguments;
    if *format == Format::Xlsx && output.is_none() && io::stdout().is_terminal() {
        return Err(Failure::Told("a workbook is no text for a terminal: name a file with --output".to_owned()));
    }
    if arguments.spreadsheet && *format != Format::Csv {
        return Err(Failure::Told("--spreadsheet: only with --format csv".to_owned()));
    }
    let selection: Selection = arguments.select.as_deref().unwrap_or_default().parse().unwrap_or_default();
    let selection = arguments.shown.choose(selection)?;
    let Some(bundle) = accept(file, &read(file)?) else {
        *code = Code::Problems;
        return Ok(());
    };
    let corpus = Corpus::new(bundle);
    // Only the tags of languages that there are get here.
    let messages = arguments.lang.as_deref().and_then(Language::known).unwrap_or_default();
    let exporter = Exporter::new(&corpus, &messages);
    let bytes = if let Some(id) = &arguments.quote {
        of_quote(&exporter, &corpus, id, *format)?
    } else {
        let comparison = selected(&corpus, &selection)?;
        let dialect = if arguments.spreadsheet { Dialect::Spreadsheet } else { Dialect::Data };
        of_comparison(&exporter, &corpus, &comparison, *format, dialect)?
    };
    write(output.as_deref(), &bytes)
}

/// What a selection leaves, if all that it names is there.
fn selected(corpus: &Corpus, selection: &Selection) -> Result<Comparison, Failure> {
    let text = (!selection.search.is_empty()).then(|| SearchText::new(corpus));
    let hits = text.and_then(|text| text.find(&selection.search, None));
    let comparison = compare(corpus, selection, hits.as_ref());
    let settled = settled(corpus, selection);
    let selection = settled.as_ref().unwrap_or(selection);
    let nobody =
        selection.chosen(Facet::Speaker).unwrap_or_default().contains(&None) && corpus.position(None).is_none();
    let nobody = nobody.then_some((Facet::Speaker.word(), "~"));
    let unknown = comparison.unknown.iter().map(|(parameter, name)| (*parameter, &**name)).chain(nobody);
    let unknown: Vec<String> = unknown
        .map(|(parameter, name)| match parameter {
            "since" | "until" | "as-of" => {
                format!("{parameter}={name}: not a date such as 2025-07-14, 2025-07 or 2025")
            }
            _ => format!("{parameter}={name}: the bundle has none of that name"),
        })
        .collect();
    if unknown.is_empty() { Ok(comparison) } else { Err(Failure::Told(unknown.join("; "))) }
}

fn of_comparison(
    exporter: &Exporter<'_>,
    corpus: &Corpus,
    comparison: &Comparison,
    format: Format,
    dialect: Dialect,
) -> Result<Vec<u8>, Failure> {
    let citations = |format| exporter.citations(comparison, format);
    let text = match format {
        Format::Xlsx => {
            return exporter
                .xlsx(comparison)
                .map_err(|error| Failure::Told(format!("cannot make a workbook: {error}")));
        }
        Format::Json => json::on_screen(corpus, comparison),
        Format::Csv => exporter.csv(comparison, dialect)?,
        Format::Text => citations(CitationFormat::Text),
        Format::Bibtex => citations(CitationFormat::Bibtex),
        Format::CslJson => citations(CitationFormat::CslJson),
        Format::Markdown => exporter.markdown(comparison),
        Format::Html => exporter.html(comparison),
        Format::Svg => exporter.svg(comparison)?.svg,
    };
    Ok(text.into_bytes())
}

fn of_quote(exporter: &Exporter<'_>, corpus: &Corpus, id: &str, format: Format) -> Result<Vec<u8>, Failure> {
    let unknown = || Failure::Told(format!("--quote {id}: the bundle has no quote of that id"));
    let quote = corpus.bundle().quotes.find(id).filter(|&quote| corpus.quote(quote).is_some()).ok_or_else(unknown)?;
    let cite = |format| exporter.citation(quote, format);
    let text = match format {
        Format::Csv | Format::Xlsx => {
            let why = "--quote: a table has all quotes that are selected; leave it out, or name another format";
            return Err(Failure::Told(why.to_owned()));
        }
        Format::Json => Some(json::of_quote(corpus, quote)),
        Format::Text => cite(CitationFormat::Text),
        Format::Bibtex => cite(CitationFormat::Bibtex),
        Format::CslJson => cite(CitationFormat::CslJson),
        Format::Markdown => cite(CitationFormat::Markdown),
        Format::Html => cite(CitationFormat::Html),
        Format::Svg => exporter.svg_of_quote(quote)?.map(|picture| picture.svg),
    };
    text.map(String::into_bytes).ok_or_else(unknown)
}
