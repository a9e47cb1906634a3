//! A built program, loaded from the folder that it is in.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

use crate::single_file::{Files, Incomplete, Program, kind};

/// The folder of the interface's languages, and that of the workshop's own words.
const FOLDERS: [&str; 3] = ["", "languages/", "languages/workshop/"];

/// Loads the program of the script `boot` from the output folder of `make build`, with English and the given language.
///
/// # Errors
///
/// If it is missing, cannot be read, or is incomplete.
pub fn load(folder: &Path, boot: &str, language: &str) -> Result<Program, Unusable> {
    let script = folder.join(boot);
    // Without it, the folder is none of a build.
    fs::metadata(&script).map_err(|error| Unusable::Unreadable(script, error))?;
    let mut files = Files::new();
    for within in FOLDERS {
        let path = folder.join(within);
        // A build without languages has none to leave out.
        if !within.is_empty() && !path.is_dir() {
            continue;
        }
        let unreadable = |error| Unusable::Unreadable(path.clone(), error);
        for entry in fs::read_dir(&path).map_err(unreadable)? {
            let name = entry.map_err(unreadable)?.file_name();
            let Some(name) = name.to_str().filter(|name| kind(name).is_some()) else { continue };
            let file = path.join(name);
            let bytes = fs::read(&file).map_err(|error| Unusable::Unreadable(file, error))?;
            files.insert(format!("{within}{name}"), bytes);
        }
    }
    Program::of(&files, boot, language).map_err(|why| Unusable::Incomplete(folder.to_owned(), why))
}

/// Why a program cannot be used.
#[derive(Debug)]
pub enum Unusable {
    /// It is missing, or cannot be read.
    Unreadable(PathBuf, io::Error),
    /// Something in this folder is missing or damaged.
    Incomplete(PathBuf, Incomplete),
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => write!(f, "cannot read {}: {error}", path.display())?,
            // It begins with the name of a file.
            Self::Incomplete(folder, why) => write!(f, "{}{why}", folder.join("").display())?,
        }
        f.write_str("; build the viewer with `make build`, or name its folder with --viewer")
    }
}

impl std::error::Error for Unusable {}
