//! What the commands that write a bundle out have in common: what they read, which part of it they show, and where they write.

use std::{
    ffi::OsStr,
    fs,
    io::{self, Read as _, Write as _},
    path::Path,
};

use clap::{
    Arg, Args, Command,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use standpoint::{
    bundle::{self, Bundle, Severity},
    check::{BundleReport, Outcome, Report, write_text},
    selection::{Facet, Selection},
    view::Language,
};

use super::{Failure, complain};

/// The bytes of a file; `-` is standard input.
pub fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = if file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(file)
    };
    bytes.map_err(|error| Failure::Told(format!("{}: {error}", file.display())))
}

/// The bundle, if nothing in it is an error. What is wrong is said as `check` says it.
pub fn accept(file: &Path, bytes: &[u8]) -> Option<Bundle> {
    let (outcome, bundle) = match bundle::parse(bytes) {
        Err(refusal) => (Outcome::Refused(refusal), None),
        Ok(bundle) if bundle.problems.is_empty() => return Some(bundle),
        Ok(bundle) => {
            let checked = BundleReport {
                listed: bundle.listed,
                problems: bundle.problems.clone(),
                more_problems: bundle.more_problems,
                ..BundleReport::default()
            };
            // Of more problems than are listed, any may be an error.
            let is_error =
                bundle.more_problems > 0 || bundle.problems.iter().any(|problem| problem.severity == Severity::Error);
            (Outcome::Read(Box::new(checked)), (!is_error).then_some(bundle))
        }
    };
    let report = Report { file: file.display().to_string(), outcome };
    // If standard error is closed, there is no reader.
    let _ = write_text(&mut io::stderr().lock(), &report);
    if bundle.is_none() {
        complain(&format!("{}: not written; mend its errors first", report.file));
    }
    bundle
}

/// Whom and what to show.
#[derive(Args)]
pub struct Shown {
    /// Show only the speakers with these ids; `~` stands for those nobody is named as the speaker of
    #[arg(long, value_name = "ID,ID")]
    speakers: Option<String>,
    /// Show only the issues with these ids
    #[arg(long, value_name = "ID,ID")]
    issues: Option<String>,
}

impl Shown {
    /// `selection`, with what these options say in the place of its own, as the element's attributes of these names would.
    pub fn choose(&self, mut selection: Selection) -> Result<Selection, Failure> {
        for (facet, value) in [(Facet::Speaker, &self.speakers), (Facet::Issue, &self.issues)] {
            let Some(value) = value else { continue };
            selection.set_written(facet.word(), value);
            if selection.chosen(facet).is_some_and(<[_]>::is_empty) {
                return Err(Failure::Told(format!("--{}: names none; leave it out to show all", facet.word())));
            }
        }
        Ok(selection)
    }
}

/// Takes the tag of a language however it is written, for the one of the interface's that it is.
#[derive(Clone)]
pub struct LanguageParser(PossibleValuesParser);

impl LanguageParser {
    pub fn new() -> Self {
        Self(PossibleValuesParser::new(Language::tags()))
    }
}

impl TypedValueParser for LanguageParser {
    type Value = String;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        let tag = value.to_str().and_then(Language::nearest).map(OsStr::new);
        self.0.parse_ref(command, argument, tag.unwrap_or(value))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        self.0.possible_values()
    }
}

/// Writes to a file, or to standard output where none is named.
pub fn write(output: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    if let Some(file) = output {
        return fs::write(file, bytes)
            .map_err(|error| Failure::Told(format!("cannot write {}: {error}", file.display())));
    }
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    Ok(out.flush()?)
}

/// Puts a file in the place of another one, which stays whole if that fails.
pub fn replace(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |error: io::Error| Failure::Told(format!("cannot write {}: {error}", file.display()));
    // What a link leads to is replaced, not the link.
    let target = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = target.with_file_name(name);
    fs::write(&part, bytes).and_then(|()| fs::rename(&part, &target)).map_err(|error| {
        let _ = fs::remove_file(&part);
        failed(error)
    })
}
