//! The built viewer as a single script: the boot script with everything it loads inlined.

use std::{fmt, fs, io, path::Path, path::PathBuf};

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// The boot script.
const BOOT: &str = "standpoint.js";

const JAVASCRIPT: &str = "text/javascript";

/// The media types of the files that a boot script loads, by the ends of their names.
const TYPES: [(&str, &str); 4] =
    [("js", JAVASCRIPT), ("wasm", "application/wasm"), ("css", "text/css"), ("ftl", "text/plain")];

/// The folder of the interface's languages, and the language that is always included.
const LANGUAGES: &str = "languages";
const ENGLISH: &str = "en";

/// The viewer as one script.
#[derive(Clone, Debug)]
pub struct Program(String);

impl Program {
    /// Loads the viewer from the output folder of `make build`, with English and the given language.
    ///
    /// # Errors
    ///
    /// If it is missing, cannot be read, or is incomplete.
    pub fn load(folder: &Path, language: &str) -> Result<Self, ProgramError> {
        let boot = folder.join(BOOT);
        let read = |path: PathBuf| fs::read(&path).map_err(|error| ProgramError::Unreadable(path, error));
        let script = String::from_utf8(read(boot.clone())?).map_err(|_| ProgramError::NotText(boot.clone()))?;
        let mut files = names(folder)?;
        let languages = folder.join(LANGUAGES);
        if languages.is_dir() {
            files.extend(names(&languages)?.into_iter().map(|name| format!("{LANGUAGES}/{name}")));
        }
        let spoken = [ENGLISH, language].map(|tag| format!("{LANGUAGES}/{tag}-"));
        // An empty name tells the viewer that a language is missing.
        let is_left_out =
            |name: &str| name.starts_with(LANGUAGES) && !spoken.iter().any(|start| name.starts_with(start));
        let mut files: Vec<_> = files.into_iter().filter_map(|name| kind(&name).map(|kind| (name, kind))).collect();
        // In a fixed order, so that the same viewer makes the same file.
        files.sort();
        let is_module = |(name, kind): &(String, &str)| *kind == "application/wasm" && is_named(&script, name);
        if !files.iter().any(is_module) {
            return Err(ProgramError::NoModule(boot));
        }
        let (left_out, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| is_left_out(name));
        let script = left_out.iter().fold(script, |script, (name, _)| name_instead(&script, name, ""));
        inline(folder, &files, script).map(Self)
    }

    /// The script.
    #[must_use]
    pub fn script(&self) -> &str {
        &self.0
    }
}

/// Inlines all files that `script` names, recursively.
fn inline(folder: &Path, files: &[(String, &str)], mut script: String) -> Result<String, ProgramError> {
    for (name, kind) in files {
        if !is_named(&script, name) {
            continue;
        }
        let path = folder.join(name);
        let mut bytes = fs::read(&path).map_err(|error| ProgramError::Unreadable(path.clone(), error))?;
        if *kind == JAVASCRIPT {
            let text = String::from_utf8(bytes).map_err(|_| ProgramError::NotText(path))?;
            bytes = inline(folder, files, text)?.into_bytes();
        }
        script = name_instead(&script, name, &format!("data:{kind};base64,{}", STANDARD.encode(bytes)));
    }
    Ok(script)
}

/// Whether a script names a file.
fn is_named(script: &str, name: &str) -> bool {
    QUOTES.iter().any(|quote| script.contains(&format!("{quote}{name}{quote}")))
}

/// Replaces a file's name in a script by another address.
fn name_instead(script: &str, name: &str, address: &str) -> String {
    let replace =
        |script: String, quote| script.replace(&format!("{quote}{name}{quote}"), &format!("{quote}{address}{quote}"));
    QUOTES.into_iter().fold(script.to_owned(), replace)
}

/// The quotation marks of strings in JavaScript.
const QUOTES: [char; 3] = ['"', '\'', '`'];

/// The names of the files in `folder` without the boot script.
fn names(folder: &Path) -> Result<Vec<String>, ProgramError> {
    let error = |error| ProgramError::Unreadable(folder.to_owned(), error);
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(error)? {
        let name = entry.map_err(error)?.file_name().into_string();
        names.extend(name.ok().filter(|name| name != BOOT));
    }
    Ok(names)
}

fn kind(name: &str) -> Option<&'static str> {
    let (_, end) = name.rsplit_once('.')?;
    TYPES.iter().find(|(known, _)| *known == end).map(|(_, kind)| *kind)
}

/// Why the viewer cannot be inlined.
#[derive(Debug)]
pub enum ProgramError {
    /// It is missing, or cannot be read.
    Unreadable(PathBuf, io::Error),
    /// The boot script is not text.
    NotText(PathBuf),
    /// The boot script names no module that is in its folder.
    NoModule(PathBuf),
}

impl fmt::Display for ProgramError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => write!(f, "cannot read {}: {error}", path.display())?,
            Self::NotText(path) => write!(f, "{} is not UTF-8", path.display())?,
            Self::NoModule(path) => write!(f, "{} names no .wasm file beside it", path.display())?,
        }
        f.write_str("; build the viewer with `make build`, or name its folder with --viewer")
    }
}

impl std::error::Error for ProgramError {}
