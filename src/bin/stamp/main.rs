//! The last step of a build: gives the viewer's files names that change with their content, and writes those names and their
//! checksums into the scripts that load them. A build that is to be published is cut into parts and made small before that.
//!
//! Trunk runs it over the folder that it is about to serve or publish. A page that embeds the viewer names only
//! `standpoint.js`; what that loads can then be cached for ever, and is refused if it was tampered with.
//!
//! | in the folder before | after | if it is to be published |
//! | --- | --- | --- |
//! | `viewer_bg.wasm` | `viewer-0123456789abcdef.wasm` | and `lazy-….wasm` and so on, its other parts |
//! | `viewer.js` | `viewer-….js` | with `lazy.js` in it |
//! | `workshop_bg.wasm`, `workshop.js` | `workshop-….wasm`, `workshop-….js` | |
//! | `languages/en.ftl` and so on | `languages/en-….ftl` and so on | without comments |
//! | `standpoint.js`, with `"__FILES__"` | the same with the names and checksums of the viewer's files | with `loader.js` in it |
//! | `standpoint-workshop.js` | the same with those of the workshop's | with `loader.js` in it |
//! | | `viewer-….css`, for documents that name it | |
//! | | | `integrity.json`: every file's checksum |

mod publish;

use std::{
    collections::BTreeMap,
    env,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::Serialize;
use sha2::{Digest as _, Sha384};
use standpoint::styles;

/// What wasm-bindgen writes of the viewer: the module, and the bindings that go with it.
const MODULE: &str = "viewer_bg.wasm";
const BINDINGS: &str = "viewer.js";
/// The same of the workshop.
const WORKSHOP_MODULE: &str = "workshop_bg.wasm";
const WORKSHOP_BINDINGS: &str = "workshop.js";
/// The script that brings the other parts of a module that is to be published.
const LAZY: &str = "lazy.js";
/// The part of the entry scripts that brings the rest.
const LOADER: &str = "loader.js";
/// What both of these do.
const DOWNLOAD: &str = "download.js";
/// The scripts that pages name: the viewer's and the workshop's.
const ENTRY: &str = "standpoint.js";
const WORKSHOP_ENTRY: &str = "standpoint-workshop.js";
const STYLE: &str = "viewer.css";
const LANGUAGES: &str = "languages";
/// What the workshop says beyond that.
const WORKSHOP_LANGUAGES: &str = "languages/workshop";
/// Stands in a script for the [`Files`].
const PLACEHOLDER: &str = "\"__FILES__\"";

fn main() -> Result<()> {
    let folder = env::args_os().nth(1).or_else(|| env::var_os("TRUNK_STAGING_DIR")).map(PathBuf::from);
    let folder = folder.context("no folder given. Trunk sets TRUNK_STAGING_DIR; by hand, run `stamp FOLDER`")?;
    // While working on the viewer, files are to be legible and quick to make.
    let is_published = env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    write(&folder.join(STYLE), styles::VIEWER)?;
    if is_published {
        publish::split(&folder)?;
        refuse_inner_html(&folder)?;
        publish::optimize(&folder)?;
        // Apart from the viewer's own, which loads none of them.
        let mut lazy = Files::default();
        let is_part = |name: &&String| ![MODULE, WORKSHOP_MODULE].contains(&name.as_str());
        for part in names_with(&folder, &["wasm"])?.iter().filter(is_part) {
            lazy.stamp(&folder, part)?;
        }
        lazy.fill(&folder, LAZY)?;
        publish::bundle(&folder, &[BINDINGS, WORKSHOP_BINDINGS])?;
        publish::strip_languages(&folder, &[LANGUAGES, WORKSHOP_LANGUAGES])?;
    } else {
        refuse_inner_html(&folder)?;
    }
    let mut languages = Files::default();
    languages.stamp_languages(&folder, LANGUAGES)?;
    let (mut viewer, mut workshop) = (languages.clone(), languages);
    for name in [MODULE, BINDINGS] {
        viewer.stamp(&folder, name)?;
    }
    viewer.fill(&folder, ENTRY)?;
    for name in [WORKSHOP_MODULE, WORKSHOP_BINDINGS] {
        workshop.stamp(&folder, name)?;
    }
    workshop.stamp_languages(&folder, WORKSHOP_LANGUAGES)?;
    workshop.fill(&folder, WORKSHOP_ENTRY)?;
    if is_published {
        publish::bundle(&folder, &[ENTRY, WORKSHOP_ENTRY])?;
        publish::minify(&folder)?;
    }
    // No script loads it.
    Files::default().stamp(&folder, STYLE)?;
    if is_published { publish::write_checksums(&folder) } else { Ok(()) }
}

/// Refuses a program that writes `innerHTML`, which pages with Trusted Types forbid: Leptos does for elements that are literal
/// throughout, and then alone asks for what is in a template.
fn refuse_inner_html(folder: &Path) -> Result<()> {
    for path in [BINDINGS, WORKSHOP_BINDINGS].map(|bindings| folder.join(bindings)) {
        ensure!(
            !read(&path)?.contains("firstElementChild"),
            "{}: the program writes innerHTML, which pages with Trusted Types forbid. Somewhere in its views an element within a \
             `view!` is literal throughout: put its text in braces, `<b>{{\"…\"}}</b>`, or, if it has none, an attribute, \
             `class={{\"rule\"}}`.",
            path.display()
        );
    }
    Ok(())
}

/// The files that have been given their names, by the ones that they had.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
struct Files(BTreeMap<String, File>);

#[derive(Clone, Debug, Serialize)]
struct File {
    name: String,
    /// As in an `integrity` attribute.
    integrity: String,
}

impl Files {
    /// Renames a file: `languages/en.ftl` becomes `languages/en-0123456789abcdef.ftl`, with a part of its checksum.
    fn stamp(&mut self, folder: &Path, name: &str) -> Result<()> {
        let path = folder.join(name);
        let bytes = fs::read(&path).with_context(|| {
            format!("{}: a `data-trunk` link in index.html should have put it there", path.display())
        })?;
        let digest = Sha384::digest(&bytes);
        let short = digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let stem = stem.trim_start_matches("split_").trim_end_matches("_bg");
        let stamped = format!("{stem}-{short:016x}.{extension}");
        fs::rename(&path, folder.join(&stamped)).with_context(|| format!("cannot rename {}", path.display()))?;
        self.0.insert(name.to_owned(), File { name: stamped, integrity: checksum(&bytes) });
        Ok(())
    }

    /// Renames all languages in a folder of `folder`.
    fn stamp_languages(&mut self, folder: &Path, languages: &str) -> Result<()> {
        for name in names_with(&folder.join(languages), &["ftl"])? {
            self.stamp(folder, &format!("{languages}/{name}"))?;
        }
        Ok(())
    }

    /// Writes the names and checksums into a script.
    fn fill(&self, folder: &Path, script: &str) -> Result<()> {
        let path = folder.join(script);
        let text = read(&path)?;
        ensure!(
            text.contains(PLACEHOLDER),
            "{}: {PLACEHOLDER} does not occur, so it would load nothing",
            path.display()
        );
        write(&path, &text.replace(PLACEHOLDER, &serde_json::to_string(self)?))
    }
}

/// A checksum as `integrity` attributes take it.
fn checksum(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The names of what is in `folder`, in order.
fn names(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

/// The names of those that end so.
fn names_with(folder: &Path, extensions: &[&str]) -> Result<Vec<String>> {
    let mut names = names(folder)?;
    names.retain(|name| {
        Path::new(name).extension().and_then(OsStr::to_str).is_some_and(|end| extensions.contains(&end))
    });
    Ok(names)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
