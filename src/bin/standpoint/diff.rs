//! `standpoint diff`: tells what differs between two bundles.

use std::{
    io::{self, BufWriter, Write as _},
    path::{Path, PathBuf},
};

use clap::Args;
use standpoint::{
    bundle::{Bundle, parse},
    check::{Outcome, Report, plain, write_text},
    diff::diff,
};

use super::{Code, Failure, files::read};

const EXAMPLES: &str = "\
Examples:
  standpoint diff old.json new.json
  git show HEAD:bundle.json | standpoint diff - bundle.json

Each difference is one line: `+` for what was added, `-` for what was removed, `~` for what was changed. Words that were
removed from a text stand in [-such-] brackets, and those that were added in {+such+}.

Exit codes:
  0  the bundles say the same, however they are written
  1  they differ
  2  wrong usage, or a file that cannot be read or is no bundle";

/// Tell what differs between two bundles.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Diff {
    /// The bundle as it was; `-` is standard input
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The bundle as it is; `-` is standard input
    #[arg(value_name = "NEW")]
    new: PathBuf,
}

/// Compares two bundles. `code` is what it comes to.
pub fn run(arguments: &Diff, code: &mut Code) -> Result<(), Failure> {
    if arguments.old.as_os_str() == "-" && arguments.new.as_os_str() == "-" {
        return Err(Failure::Told("-: given twice; standard input can be read once".to_owned()));
    }
    let (old, new) = (bundle(&arguments.old)?, bundle(&arguments.new)?);
    let changes = diff(&old, &new);
    let mut out = BufWriter::new(io::stdout().lock());
    for change in &changes {
        writeln!(out, "{}", plain(&change.to_string()))?;
    }
    out.flush()?;
    if !changes.is_empty() {
        *code = Code::Problems;
    }
    Ok(())
}

fn bundle(file: &Path) -> Result<Bundle, Failure> {
    parse(&read(file)?).map_err(|refusal| {
        let report = Report { file: file.display().to_string(), outcome: Outcome::Refused(refusal) };
        // If standard error is closed, there is no reader.
        let _ = write_text(&mut io::stderr().lock(), &report);
        Failure::Told(format!("{}: not compared; mend its errors first", file.display()))
    })
}
