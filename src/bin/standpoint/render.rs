//! `standpoint render`: writes a bundle out as HTML that can be read where no script runs.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use clap::{
    Arg, Args, Command,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use standpoint::{
    bundle::{self, Bundle, Severity},
    check::{Checked, Outcome, Report, write_text},
    render::{Embed, Program, Strangers, Twin},
    selection::{Facet, Selection},
    view::Fluent,
};

use super::{Code, Failure, complain};

const EXAMPLES: &str = "\
Examples:
  standpoint render bundle.json > part.html
  standpoint render --src https://example.org/bundle.json --script https://example.org/standpoint.js bundle.json
  standpoint render --lang de --page --output page.html bundle.json
  standpoint render --single-file --output comparison.html bundle.json

What is written without --page and --single-file is to be pasted into a page: the element <stand-point> with the
comparison in it, and the quotes for search engines, as schema.org's Quotation. It can be read without a script. Where
standpoint.js runs, the viewer takes its place.

Exit codes:
  0  written; warnings, if any, are on standard error
  1  not written: the file is refused, or has errors, which are on standard error
  2  wrong usage, or a file that cannot be read or written";

/// Write a bundle out as HTML that can be read where no script runs.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Render {
    /// The bundle to write out; `-` is standard input
    #[arg(value_name = "BUNDLE")]
    file: PathBuf,
    /// Where the viewer will find the bundle [default: the path of BUNDLE]
    #[arg(long, value_name = "URL", conflicts_with = "single_file")]
    src: Option<String>,
    /// Also call the viewer's script, standpoint.js, at this address
    #[arg(long, value_name = "URL", conflicts_with = "single_file")]
    script: Option<String>,
    /// Call the viewer's style sheet at this address, for sites that forbid styles within a page
    #[arg(long, value_name = "URL", conflicts_with = "single_file")]
    stylesheet: Option<String>,
    /// Show only the speakers with these ids; `~` stands for those nobody is named as the speaker of
    #[arg(long, value_name = "ID,ID")]
    speakers: Option<String>,
    /// Show only the issues with these ids
    #[arg(long, value_name = "ID,ID")]
    issues: Option<String>,
    /// The language of all that the bundle does not say [default: en, and the viewer's is then the page's]
    #[arg(long, value_name = "TAG", value_parser = LanguageParser(PossibleValuesParser::new(Fluent::tags())))]
    lang: Option<String>,
    /// The level of the comparison's own heading [default: 2, or 1 with --page and --single-file]
    #[arg(long, value_name = "1-6", value_parser = clap::value_parser!(u8).range(1..=6))]
    heading_level: Option<u8>,
    /// Write a whole page
    #[arg(long, conflicts_with = "single_file")]
    page: bool,
    /// Write one file that has all it needs in it, the viewer too, and opens without a server or a network
    #[arg(long)]
    single_file: bool,
    /// The folder of the built viewer, for --single-file
    #[arg(long, value_name = "DIR", default_value = "dist", requires = "single_file")]
    viewer: PathBuf,
    /// Write to a file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Takes the tag of a language however it is written, for the one of the interface's that it is.
#[derive(Clone)]
struct LanguageParser(PossibleValuesParser);

impl TypedValueParser for LanguageParser {
    type Value = String;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        let tag = value.to_str().and_then(Fluent::nearest).map(OsStr::new);
        self.0.parse_ref(command, argument, tag.unwrap_or(value))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        self.0.possible_values()
    }
}

/// Writes one bundle out. `code` is what it comes to.
pub fn run(arguments: &Render, code: &mut Code) -> Result<(), Failure> {
    let is_input = arguments.file.as_os_str() == "-";
    let src = match &arguments.src {
        Some(src) => src.clone(),
        None if is_input && !arguments.single_file => {
            return Err(Failure::Told("standard input has no address: name the bundle's with --src".to_owned()));
        }
        None => address(&arguments.file),
    };
    let selection = selection(arguments)?;
    let language = arguments.lang.as_deref();
    let program =
        arguments.single_file.then(|| Program::load(&arguments.viewer, language.unwrap_or_default())).transpose();
    let program = program.map_err(|error| Failure::Told(error.to_string()))?;
    let bytes = read(&arguments.file)?;
    let Some(bundle) = accept(&arguments.file, &bytes) else {
        *code = Code::Problems;
        return Ok(());
    };
    let twin = Twin::new(bundle, selection).map_err(|strangers| Failure::Told(unknown(&strangers)))?;
    let alone = arguments.page || arguments.single_file;
    let twin = twin.with_heading_level(arguments.heading_level.map_or(if alone { 1 } else { 2 }, usize::from));
    // Only the tags of languages that there are get here.
    let twin = language.and_then(|tag| twin.clone().with_language(tag)).unwrap_or(twin);
    let embed = Embed { src: &src, stylesheet: arguments.stylesheet.as_deref(), script: arguments.script.as_deref() };
    let html = match &program {
        // A bundle is UTF-8: that was checked as it was read.
        Some(program) => twin.single_file(&String::from_utf8_lossy(&bytes), program),
        None if arguments.page => twin.page(embed),
        None => twin.fragment(embed),
    };
    if let Some(file) = &arguments.output {
        return fs::write(file, html)
            .map_err(|error| Failure::Told(format!("cannot write {}: {error}", file.display())));
    }
    let mut out = io::stdout().lock();
    out.write_all(html.as_bytes())?;
    Ok(out.flush()?)
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = if file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(file)
    };
    bytes.map_err(|error| Failure::Told(format!("{}: {error}", file.display())))
}

/// The bundle, if nothing in it is an error. What is wrong is said as `check` says it.
fn accept(file: &Path, bytes: &[u8]) -> Option<Bundle> {
    let (outcome, bundle) = match bundle::parse(bytes) {
        Err(refusal) => (Outcome::Refused(refusal), None),
        Ok(bundle) if bundle.problems.is_empty() => return Some(bundle),
        Ok(bundle) => {
            let checked = Checked {
                listed: bundle.listed,
                problems: bundle.problems.clone(),
                more_problems: bundle.more_problems,
                ..Checked::default()
            };
            // Of more problems than are listed, any may be an error.
            let is_error =
                bundle.more_problems > 0 || bundle.problems.iter().any(|problem| problem.severity == Severity::Error);
            (Outcome::Read(Box::new(checked)), (!is_error).then_some(bundle))
        }
    };
    let report = Report { file: file.display().to_string(), outcome };
    // If standard error is closed, nobody asked.
    let _ = write_text(&mut io::stderr().lock(), &report);
    if bundle.is_none() {
        complain(&format!("{}: not written; mend its errors first", report.file));
    }
    bundle
}

/// What `--speakers` and `--issues` say, as the element's attributes of these names would.
fn selection(arguments: &Render) -> Result<Selection, Failure> {
    let listed = |name: &str, value: &Option<String>| {
        let ids = value.as_ref().map(|value| value.split(',').map(str::trim).filter(|id| !id.is_empty()));
        // Each once and in order.
        let ids = ids.map(|ids| ids.map(Box::<str>::from).collect::<BTreeSet<_>>());
        match ids {
            Some(ids) if ids.is_empty() => {
                Err(Failure::Told(format!("--{name}: names none; leave it out to show all")))
            }
            ids => Ok(ids),
        }
    };
    let mut selection = Selection::default();
    for (facet, value) in [(Facet::Speaker, &arguments.speakers), (Facet::Issue, &arguments.issues)] {
        let names = listed(facet.word(), value)?;
        let names = names.map(|names| names.into_iter().map(|id| (&*id != "~").then_some(id)).collect());
        selection.choose(facet, names);
    }
    Ok(selection)
}

fn unknown(strangers: &Strangers) -> String {
    let Strangers { speakers, issues } = strangers;
    let told = |option: &str, what: &str, ids: &[String]| {
        (!ids.is_empty()).then(|| format!("--{option} {}: the bundle has no {what} of that id", ids.join(",")))
    };
    let told = [told("speakers", "speaker", speakers), told("issues", "issue", issues)];
    told.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// A path as it stands in an address.
fn address(file: &Path) -> String {
    percent_encode(file.as_os_str().as_encoded_bytes(), PATH).to_string()
}

/// What a path may have in it as it is.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');
