//! `standpoint import`: drafts a bundle from articles and tables, or puts what they say into a bundle that there is.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use standpoint::{
    bundle::{Bundle, Counts, Problem, Severity, Subset, extend, parse, write as write_bundle},
    import::{Brought, From, LeftOut, Merged, Merger, Remark},
};

use super::{
    Code, Failure, complain,
    files::{accept, read, replace, write},
    progress::Progress,
};

const EXAMPLES: &str = "\
Examples:
  standpoint import article.txt > bundle.json
  standpoint import --name 'Who wants a second bridge?' --output bundle.json monday.html tuesday.html
  standpoint import --into bundle.json articles/
  standpoint import --from table --into bundle.json quotes.xlsx

What is found is a draft: read it over, set issues and positions, then run `standpoint check`. With --into, nothing that
the bundle has is changed; what the files have otherwise is told. Importing again adds only what is new.

Exit codes:
  0  all files were taken
  1  a file, or a part of one, was not taken, or the bundle of --into has errors; the others were taken
  2  wrong usage, or a file that cannot be read or written

docs/import.md says what is found, and what is left for you to do.";

/// Draft a bundle from articles and tables, or put what they say into one.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Import {
    /// Texts, saved web pages, tables, bundles, or folders of these; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Put what is new into this bundle; it is made if it is not there
    #[arg(long, value_name = "BUNDLE")]
    into: Option<PathBuf>,
    /// What the files are [default: what each looks like]
    #[arg(long, value_enum, value_name = "KIND")]
    from: Option<Kind>,
    /// What a new bundle is called [default: the title of its source, or the file's name]
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// Write the bundle to a new file instead of standard output or the file of --into
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    /// A text or a web page with quotes in it
    Article,
    /// A table with a row for each quote or stance: CSV, TSV, XLSX, XLS, ODS
    Table,
    /// A bundle
    Bundle,
    /// JSON of another project: quotations and claims of schema.org, Hypothesis annotations, an election
    Json,
}

impl Kind {
    fn from(self) -> From {
        match self {
            Self::Article => From::Article,
            Self::Table => From::Table,
            Self::Bundle => From::Bundle,
            Self::Json => From::Json,
        }
    }
}

/// The bundle that is imported into, and its file as it is.
struct Target {
    bundle: Bundle,
    text: Option<String>,
}

/// Imports every file. `code` is what it comes to.
pub fn run(arguments: &Import, code: &mut Code) -> Result<(), Failure> {
    if let Some(output) = arguments.output.as_deref().filter(|output| output.exists()) {
        let why = "is there already; put more into it with --into, or remove it first";
        return Err(Failure::Told(format!("--output {}: {why}", output.display())));
    }
    let Some(Target { bundle, text }) = target(arguments.into.as_deref())? else {
        *code = Code::Problems;
        return Ok(());
    };
    let inputs = inputs(files(&arguments.files, code)?, arguments.from);
    let mut progress = Progress::new(inputs.len());
    let mut merger = Merger::new(bundle.clone());
    for input in &inputs {
        let name = input.name();
        progress.next(&name);
        match take(input, arguments.from, &mut merger) {
            Ok(Taken { came, left_out, remarks }) => {
                for Remark { place, message, is_loss } in remarks {
                    let parted = if place.is_empty() { "" } else { ": " };
                    progress.tell(&format!("{name}: {place}{parted}{message}"));
                    *code = if is_loss { Code::Problems.max(*code) } else { *code };
                }
                for kept in &came.kept {
                    progress.tell(&format!("{name}: {kept}"));
                }
                progress.tell(&format!("{name}: {}", summary(&came, left_out)));
            }
            Err((worst, why)) => {
                progress.tell(&format!("{name}: not taken: {why}"));
                *code = worst.max(*code);
            }
        }
    }
    drop(progress);
    let mut after = merger.finish();
    let written = if let Some(text) = &text {
        extend(text, &bundle, &after)
    } else {
        if after.sources.is_empty() && after.quotes.is_empty() && after.stances.is_empty() {
            complain("no bundle is written: nothing was found to put into it");
            return Ok(());
        }
        after.name = name(arguments, &after).into();
        write_bundle(&after, &Subset::all(&after))
    };
    match (&arguments.into, &arguments.output) {
        // Where nothing is new, not even the time of the file changes.
        (Some(_), None) if text.as_ref() == Some(&written) => Ok(()),
        (Some(into), None) => replace(into, written.as_bytes()),
        (_, output) => write(output.as_deref(), written.as_bytes()),
    }
}

/// The bundle to import into; nothing if it has errors, which were told.
fn target(into: Option<&Path>) -> Result<Option<Target>, Failure> {
    let Some(into) = into.filter(|into| into.exists()) else {
        return Ok(Some(Target { bundle: Bundle::default(), text: None }));
    };
    let bytes = read(into)?;
    // What is left to do in it is no news; only its errors are told.
    let is_error = |problem: &Problem| problem.severity == Severity::Error;
    let bundle = match parse(&bytes) {
        Ok(bundle) if bundle.more_problems == 0 && !bundle.problems.iter().any(is_error) => bundle,
        _ => match accept(into, &bytes) {
            Some(bundle) => bundle,
            None => return Ok(None),
        },
    };
    // A bundle is UTF-8: that was checked as it was read.
    Ok(Some(Target { bundle, text: Some(String::from_utf8_lossy(&bytes).into_owned()) }))
}

/// What came of a file.
struct Taken {
    came: Merged,
    left_out: LeftOut,
    remarks: Vec<Remark>,
}

/// What is read at once.
enum Input {
    File(PathBuf),
    /// Files of one folder that say something only together.
    Parts(PathBuf, Vec<PathBuf>),
}

impl Input {
    fn name(&self) -> String {
        match self {
            Self::Parts(folder, _) if folder.as_os_str().is_empty() => ".".to_owned(),
            Self::File(path) | Self::Parts(path, _) => path.display().to_string(),
        }
    }

    /// Reads it, or says why it is not taken, and what that comes to.
    fn read(&self, from: Option<Kind>) -> Result<Brought, (Code, String)> {
        let brought = match self {
            Self::File(file) => {
                let bytes = bytes(file)?;
                let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
                Brought::read(&bytes, &name, from.map(Kind::from))
            }
            Self::Parts(_, files) => {
                let parts: Result<Vec<_>, _> = files.iter().map(|file| Ok((name_of(file), bytes(file)?))).collect();
                Brought::read_parts(&parts?)
            }
        };
        brought.map_err(|why| (Code::Problems, why.to_string()))
    }
}

/// The name of a file without its folders; empty where it is no text.
fn name_of(file: &Path) -> &str {
    file.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

fn bytes(file: &Path) -> Result<Vec<u8>, (Code, String)> {
    read(file).map_err(|failure| match failure {
        // It begins with the file's name, which the caller says.
        Failure::Told(why) => (Code::Unusable, why.trim_start_matches(&format!("{}: ", file.display())).to_owned()),
        Failure::Output(error) => (Code::Unusable, error.to_string()),
    })
}

/// The files one by one, but for those that say something only together: they stand where the first of them stood.
fn inputs(files: Vec<PathBuf>, from: Option<Kind>) -> Vec<Input> {
    let mut by_folder: HashMap<PathBuf, Vec<PathBuf>> = HashMap::new();
    if matches!(from, None | Some(Kind::Json)) {
        for file in &files {
            by_folder.entry(folder_of(file)).or_default().push(file.clone());
        }
    }
    for files in by_folder.values_mut() {
        let names: Vec<&str> = files.iter().map(|file| name_of(file)).collect();
        let parts: Vec<String> = Brought::parts(&names).into_iter().map(str::to_owned).collect();
        files.retain(|file| parts.iter().any(|part| part == name_of(file)));
    }
    let mut inputs = Vec::new();
    for file in files {
        let folder = folder_of(&file);
        match by_folder.get_mut(&folder).filter(|parts| parts.contains(&file)) {
            Some(parts) if parts.first() == Some(&file) => inputs.push(Input::Parts(folder, parts.clone())),
            Some(_) => {}
            None => inputs.push(Input::File(file)),
        }
    }
    inputs
}

fn folder_of(file: &Path) -> PathBuf {
    file.parent().unwrap_or(Path::new("")).to_owned()
}

/// Takes what is read at once, or says why not, and what that comes to.
fn take(input: &Input, from: Option<Kind>, merger: &mut Merger) -> Result<Taken, (Code, String)> {
    let brought = input.read(from)?;
    let draft = brought.draft();
    if draft.bundle.quotes.is_empty() && draft.bundle.stances.is_empty() {
        if let Some(Remark { place, message, .. }) = brought.remarks().iter().find(|remark| remark.is_loss) {
            return Err((Code::Problems, format!("{place}: {message}; nothing else is in it")));
        }
        let why = draft.why_nothing().map(|why| format!(": {why}")).unwrap_or_default();
        return Err((Code::Problems, format!("no quotes were found in it{why}{}", left(draft.left_out))));
    }
    Ok(Taken { came: merger.add(&draft), left_out: draft.left_out, remarks: brought.remarks().to_vec() })
}

/// What came of a file, in a line.
fn summary(merged: &Merged, left_out: LeftOut) -> String {
    let Counts { sources, speakers, issues, quotes, stances } = merged.added;
    let counts =
        [(sources, "source"), (speakers, "speaker"), (issues, "issue"), (quotes, "quote"), (stances, "stance")];
    let added: Vec<String> =
        counts.into_iter().filter(|(number, _)| *number > 0).map(|(number, what)| count(number, what)).collect();
    let added = if added.is_empty() { "nothing new".to_owned() } else { format!("added {}", added.join(", ")) };
    let known = match merged.known_quotes {
        0 => String::new(),
        known => format!("; {} known", count(known, "quote")),
    };
    format!("{added}{known}{}", left(left_out))
}

/// What was found and not taken.
fn left(LeftOut { unsure, unproven }: LeftOut) -> String {
    let told = [
        (unsure, "more between quotation marks may be a title, a name or a quote: have a look"),
        (unproven, "left out, whose quotation marks do not tell where they begin and end"),
    ];
    let told = told.iter().filter(|(number, _)| *number > 0);
    told.map(|(number, what)| format!("; {number} {what}")).collect::<Vec<_>>().concat()
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// The name of a new bundle.
fn name(arguments: &Import, bundle: &Bundle) -> String {
    if let Some(name) = &arguments.name {
        return name.clone();
    }
    let mut sources = bundle.sources.iter().filter_map(|(_, _, source)| source);
    match (sources.next(), bundle.sources.len()) {
        (Some(source), 1) => source.name.to_string(),
        (None, _) => {
            let file = arguments.files.first().and_then(|file| file.file_stem()).unwrap_or_default();
            file.to_string_lossy().into_owned()
        }
        (_, sources) => format!("Quotes from {}", count(sources, "source")),
    }
}

/// The files that are named, and those of folders that can be articles, in the order of their names.
fn files(named: &[PathBuf], code: &mut Code) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in named {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        let others = walk(path, &mut files)?;
        if files.len() == before {
            complain(&format!("{}: not taken: no text, web page, table or bundle is in this folder", path.display()));
            *code = Code::Problems.max(*code);
        } else if others > 0 {
            let of = count(others, "file");
            complain(&format!(
                "{}: {of} passed over that are no text, web page, table or bundle by their names",
                path.display()
            ));
        }
    }
    if files.iter().filter(|file| file.as_os_str() == "-").count() > 1 {
        return Err(Failure::Told("-: given twice; standard input can be read once".to_owned()));
    }
    Ok(files)
}

/// Names of files, in lower case, that are looked at in folders.
const ENDINGS: &[&str] = &[
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "xht", "json", "csv", "tsv", "tab", "xlsx", "xls", "ods",
];

/// Adds the files of a folder and of those in it, and returns how many others there are. What has a hidden name, and what a
/// browser saves beside a page, is no article.
fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<usize, Failure> {
    let failed = |error: std::io::Error| Failure::Told(format!("{}: {error}", folder.display()));
    let entries: Result<Vec<PathBuf>, _> =
        fs::read_dir(folder).map_err(failed)?.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut entries = entries.map_err(failed)?;
    entries.sort();
    let mut others = 0;
    for path in entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            if !name.ends_with("_files") && !path.is_symlink() {
                others += walk(&path, files)?;
            }
        } else if ENDINGS.contains(&&*ending) {
            files.push(path);
        } else {
            others += 1;
        }
    }
    Ok(others)
}
