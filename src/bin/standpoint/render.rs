//! `standpoint render`: writes a bundle out as HTML that can be read where no script runs.

use std::path::{Path, PathBuf};

use clap::Args;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use standpoint::{
    render::{Embed, StaticHtml, UnknownIds, load, workshop},
    selection::Selection,
};

use super::{
    Code, Failure,
    files::{LanguageParser, Shown, accept, read, write},
};

const EXAMPLES: &str = "\
Examples:
  standpoint render bundle.json > part.html
  standpoint render --src https://example.org/bundle.json --script https://example.org/standpoint.js bundle.json
  standpoint render --lang de --page --output page.html bundle.json
  standpoint render --single-file --output comparison.html bundle.json
  standpoint render --single-file --workshop --output workshop.html

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
    #[arg(value_name = "BUNDLE", required_unless_present = "workshop")]
    file: Option<PathBuf>,
    /// Where the viewer will find the bundle [default: the path of BUNDLE, if it is a relative one]
    #[arg(long, value_name = "URL", conflicts_with = "single_file")]
    src: Option<String>,
    /// Also call the viewer's script, standpoint.js, at this address
    #[arg(long, value_name = "URL", conflicts_with = "single_file")]
    script: Option<String>,
    /// Call the viewer's style sheet at this address, for sites that forbid styles within a page
    #[arg(long, value_name = "URL", conflicts_with = "single_file")]
    stylesheet: Option<String>,
    #[command(flatten)]
    shown: Shown,
    /// The language of all that the bundle does not say [default: en, and the viewer's is then the page's]
    #[arg(long, value_name = "TAG", value_parser = LanguageParser::new())]
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
    /// Write the workshop, where bundles are made, in place of a comparison
    #[arg(long, requires = "single_file", conflicts_with_all = ["file", "heading_level"])]
    workshop: bool,
    /// The folder of the built viewer, for --single-file
    #[arg(long, value_name = "DIR", default_value = "dist", requires = "single_file")]
    viewer: PathBuf,
    /// Write to a file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Writes one bundle out. `code` is what it comes to.
pub fn run(arguments: &Render, code: &mut Code) -> Result<(), Failure> {
    let language = arguments.lang.as_deref();
    let program = |boot| {
        load(&arguments.viewer, boot, language.unwrap_or_default()).map_err(|why| Failure::Told(why.to_string()))
    };
    let Some(file) = arguments.file.as_deref() else {
        let page = workshop(&program("standpoint-workshop.js")?, language);
        return write(arguments.output.as_deref(), page.as_bytes());
    };
    let is_input = file.as_os_str() == "-";
    let src = match &arguments.src {
        Some(src) => src.clone(),
        None if is_input && !arguments.single_file => {
            return Err(Failure::Told("standard input has no address: name the bundle's with --src".to_owned()));
        }
        // It would be published in the page, where it leads nowhere and discloses a path of this computer.
        None if file.is_absolute() && !arguments.single_file => {
            let file = file.display();
            return Err(Failure::Told(format!(
                "{file} is a path on this computer alone: name the bundle's address with --src"
            )));
        }
        None => address(file),
    };
    let selection = arguments.shown.choose(Selection::default())?;
    let program = arguments.single_file.then(|| program("standpoint.js")).transpose()?;
    let bytes = read(file)?;
    let Some(bundle) = accept(file, &bytes) else {
        *code = Code::Problems;
        return Ok(());
    };
    let twin = StaticHtml::new(bundle, selection).map_err(|unknown_ids| Failure::Told(unknown(&unknown_ids)))?;
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
    write(arguments.output.as_deref(), html.as_bytes())
}

fn unknown(unknown_ids: &UnknownIds) -> String {
    let UnknownIds { speakers, issues } = unknown_ids;
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
