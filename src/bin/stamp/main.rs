//! The last step of a build: makes the files small if they are to be published, gives the viewer's files names that
//! change with their content, and writes those names and their checksums into the boot script, which keeps its own.
//!
//! Trunk runs it over the folder it is about to publish. A page that embeds the viewer names only
//! `standpoint.js`; what that script loads can then be cached for ever, and is refused if it was tampered with.
//!
//! | in the folder before | after |
//! | --- | --- |
//! | `viewer.js` | `viewer-0123456789abcdef.js` |
//! | `words.js`, which imports Fluent | `words-0123456789abcdef.js`, with Fluent in it |
//! | `languages/en.ftl` and so on | `languages/en-0123456789abcdef.ftl` and so on |
//! | `viewer_bg.wasm` | `viewer-0123456789abcdef.wasm`, and `lazy-0123456789abcdef.wasm`, empty unless it is to be published |
//! | `viewer.css`, `lazy.css` | `viewer-0123456789abcdef.css`, `lazy-0123456789abcdef.css` |
//! | `lazy.js`, with `__VIEWER_SECOND__` and so on | `lazy-0123456789abcdef.js`, with those filled in |
//! | `standpoint.js`, with `__VIEWER_JS__`, `__VIEWER_JS_INTEGRITY__` and so on | the same with those filled in |
//! | | `integrity.json`: every file's checksum, if it is to be published |
//! | | `package.json`: what makes a package for npm of the folder, if it is to be published |

mod publish;
mod shrink;
mod split;

use std::{
    borrow::Borrow,
    collections::BTreeMap,
    env, fmt, fs, io,
    path::{Path, PathBuf},
    process::{ExitCode, ExitStatus},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha384};

/// The boot script.
const BOOT: &str = "standpoint.js";
/// The page.
const PAGE: &str = "index.html";
/// What every placeholder begins with.
const PLACEHOLDER: &str = "__VIEWER_";
/// The file that the script `trunk serve` adds is moved to.
const RELOAD: &str = "reload.js";
/// The name by which the bindings know the module they belong to.
const MODULE: &str = "viewer_bg.wasm";
/// What [`split`] takes from it, what that looks like, and the script that brings both.
const LAZY_MODULE: &str = "lazy.wasm";
const LAZY_STYLE: &str = "lazy.css";
const LAZY: &str = "lazy.js";
/// The folder of the interface's languages.
const LANGUAGES: &str = "languages";
/// What the boot script imports, and the names of their placeholders.
const SCRIPTS: [(&str, &str); 1] = [("WORDS", "words.js")];
/// What wasm-bindgen writes to go with the module.
const BINDINGS: &str = "viewer.js";

fn main() -> ExitCode {
    let folder = env::args_os().nth(1).or_else(|| env::var_os("TRUNK_STAGING_DIR"));
    let Some(folder) = folder.map(PathBuf::from) else {
        eprintln!("stamp: no folder given. Trunk sets TRUNK_STAGING_DIR; by hand, run `stamp FOLDER`.");
        return ExitCode::from(2);
    };
    // Whoever works on the viewer gets legible files, at once.
    let publish = env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    let bundled = shrink::bundle(&folder);
    let stamped = if publish {
        bundled
            .and_then(|()| split::split(&folder))
            .and_then(|()| refuse_inner_html(&folder))
            .and_then(|()| shrink::shrink(&folder))
            .and_then(|()| stamp(&folder))
            .and_then(|()| publish::describe(&folder))
    } else {
        bundled.and_then(|()| stamp(&folder))
    };
    match stamped {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("stamp: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Refuses a program that writes `innerHTML`, which pages with Trusted Types forbid: Leptos does for elements that are literal
/// throughout, and then alone asks for what is in a template.
fn refuse_inner_html(folder: &Path) -> Result<(), Error> {
    let path = folder.join(BINDINGS);
    let is_safe = !read_text(&path)?.contains("firstElementChild");
    if is_safe { Ok(()) } else { Err(Error::InnerHtml { path }) }
}

/// Renames the viewer's files in `folder` and tells the boot script.
fn stamp(folder: &Path) -> Result<(), Error> {
    let boot = folder.join(BOOT);
    let script = read_text(&boot)?;

    // The bindings name the module, so the module is named first.
    let module = Stamped::file(folder, MODULE, |bytes| bytes)?;
    let bindings = Stamped::file(folder, BINDINGS, |bytes| replace(&bytes, MODULE, &module.name))?;
    let plain = |name| Stamped::file(folder, name, |bytes| bytes);
    let style = plain("viewer.css")?;
    let scripts = several(folder, &SCRIPTS)?;
    if !folder.join(LAZY_MODULE).exists() {
        // While the program is in one piece, there is nothing in the second.
        write(&folder.join(LAZY_MODULE), &[])?;
    }
    let second = several(folder, &[("SECOND", LAZY_MODULE), ("LOOKS", LAZY_STYLE)])?;
    let lazy = Stamped::filled(folder, LAZY, &second)?;

    let mut files = vec![("JS", &bindings), ("WASM", &module), ("CSS", &style), ("LAZY", &lazy)];
    files.extend(scripts.iter().map(|(key, file)| (*key, file)));
    let script = list_languages(&script, &languages(folder)?)
        .and_then(|script| fill(&script, &files))
        .map_err(|problem| Error::Script { path: boot.clone(), problem })?;
    write(&boot, script.as_bytes())?;
    allow_reload(folder)
}

/// Several files under their new names, with their placeholders.
fn several(folder: &Path, names: &[(&'static str, &str)]) -> Result<Vec<(&'static str, Stamped)>, Error> {
    names.iter().map(|(key, name)| Stamped::file(folder, name, |bytes| bytes).map(|file| (*key, file))).collect()
}

/// The names of the files of the interface's languages, by their tags.
fn languages(folder: &Path) -> Result<BTreeMap<String, String>, Error> {
    let mut names = BTreeMap::new();
    let folder = folder.join(LANGUAGES);
    let error = |source| Error::Read { path: folder.clone(), source };
    for entry in fs::read_dir(&folder).map_err(error)? {
        let name = entry.map_err(error)?.file_name().display().to_string();
        if let Some(tag) = name.strip_suffix(".ftl") {
            let stamped = Stamped::file(&folder, &name, |bytes| bytes)?;
            names.insert(tag.to_owned(), format!("{LANGUAGES}/{}", stamped.name));
        }
    }
    Ok(names)
}

/// Writes the languages into the boot script, an object in the place of a text.
fn list_languages(script: &str, languages: &BTreeMap<String, String>) -> Result<String, Problem> {
    let placeholder = format!("\"{PLACEHOLDER}LANGUAGES__\"");
    if !script.contains(&placeholder) {
        return Err(Problem::Missing(placeholder));
    }
    Ok(script.replace(&placeholder, &serde_json::json!(languages).to_string()))
}

/// A file under its new name.
#[derive(Clone, Debug)]
struct Stamped {
    /// Without the folder.
    name: String,
    /// As in an `integrity` attribute.
    integrity: String,
}

impl Stamped {
    /// `name` with a part of the checksum of `bytes` in it.
    fn new(bytes: &[u8], name: &str) -> Self {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let stem = stem.trim_end_matches("_bg");
        let digest = Sha384::digest(bytes);
        let short = digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
        Self {
            name: format!("{stem}-{short:016x}.{extension}"),
            integrity: format!("sha384-{}", STANDARD.encode(digest)),
        }
    }

    /// A script under its new name, with its placeholders filled in.
    fn filled(folder: &Path, name: &str, files: &[(&str, Self)]) -> Result<Self, Error> {
        let path = folder.join(name);
        let script = read_text(&path)?;
        let filled = fill(&script, files).map_err(|problem| Error::Script { path, problem })?;
        Self::file(folder, name, |_| filled.into_bytes())
    }

    /// Replaces `folder/name` by what `edit` makes of it, under its new name.
    fn file(folder: &Path, name: &str, edit: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Result<Self, Error> {
        let path = folder.join(name);
        let bytes = edit(fs::read(&path).map_err(|source| Error::Read { path: path.clone(), source })?);
        let stamped = Self::new(&bytes, name);
        write(&folder.join(&stamped.name), &bytes)?;
        fs::remove_file(&path).map_err(|source| Error::Write { path, source })?;
        Ok(stamped)
    }
}

/// Fills in the placeholders of a script: each file's name, which it must have, and each file's checksum.
fn fill<S: Borrow<Stamped>>(script: &str, files: &[(&str, S)]) -> Result<String, Problem> {
    let mut script = script.to_owned();
    for (key, file) in files {
        let file = file.borrow();
        let name = format!("{PLACEHOLDER}{key}__");
        if !script.contains(&name) {
            return Err(Problem::Missing(name));
        }
        script = script.replace(&name, &file.name).replace(&format!("{PLACEHOLDER}{key}_INTEGRITY__"), &file.integrity);
    }
    match script.split_once(PLACEHOLDER) {
        None => Ok(script),
        Some((_, after)) => {
            let name = after.split_once("__").map_or(after, |(name, _)| name);
            Err(Problem::Unknown(format!("{PLACEHOLDER}{name}__")))
        }
    }
}

/// Moves the script that `trunk serve` puts into the page to a file, since the page's policy allows no inline one.
fn allow_reload(folder: &Path) -> Result<(), Error> {
    let page = folder.join(PAGE);
    let html = read_text(&page)?;
    let Some((html, script)) = take_reload(&html) else {
        return Ok(());
    };
    write(&folder.join(RELOAD), script.as_bytes())?;
    write(&page, html.as_bytes())
}

/// Splits the page into the page without Trunk's script and that script, ready to stand in a file.
fn take_reload(html: &str) -> Option<(String, String)> {
    let (before, rest) = html.rsplit_once("<script>")?;
    let (script, after) = rest.split_once("</script>")?;
    // Trunk's server fills these in, but only in HTML.
    let script = script.contains(".well-known/trunk/ws").then(|| {
        script.replace("'{{__TRUNK_ADDRESS__}}'", "window.location.host").replace("{{__TRUNK_WS_BASE__}}", "/")
    })?;
    Some((format!("{before}<script src=\"{RELOAD}\"></script>{after}"), script))
}

/// Replaces `from` by `to` in UTF-8 text; leaves anything else as it is.
fn replace(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.replace(from, to).into_bytes(),
        Err(_) => bytes.to_vec(),
    }
}

fn read_text(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::Read { path: path.to_owned(), source })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    fs::write(path, bytes).map_err(|source| Error::Write { path: path.to_owned(), source })
}

/// Why a build could not be stamped.
#[derive(Debug)]
enum Error {
    Read { path: PathBuf, source: io::Error },
    Write { path: PathBuf, source: io::Error },
    Script { path: PathBuf, problem: Problem },
    Split { path: PathBuf, reason: String },
    NoTool { tool: String, source: io::Error },
    Tool { tool: String, status: ExitStatus },
    Names { path: PathBuf, problem: shrink::Problem },
    InnerHtml { path: PathBuf },
}

/// What is wrong with a script that names others.
#[derive(Debug, PartialEq, Eq)]
enum Problem {
    /// It never names a file it has to load.
    Missing(String),
    /// It asks for something that there is not.
    Unknown(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, source } if source.kind() == io::ErrorKind::NotFound => write!(
                f,
                "{} is missing. It should have been put there by a `data-trunk` link in index.html: \
                 `rel=\"rust\" data-bin=\"viewer\"` for the program, `rel=\"copy-file\"` for the rest.",
                path.display()
            ),
            Self::Read { path, source } => write!(f, "cannot read {}: {source}.", path.display()),
            Self::Write { path, source } => {
                write!(f, "cannot write {}: {source}. Is the folder writable, and the disk not full?", path.display())
            }
            Self::Script { path, problem } => {
                let name = path.file_name().unwrap_or_default();
                write!(f, "{}: {problem} Correct public/{}.", path.display(), name.display())
            }
            Self::Split { path, reason } => {
                write!(f, "{} cannot be split: {reason}. src/view/lazy.rs says where.", path.display())
            }
            Self::NoTool { tool, source } => {
                write!(f, "{tool} cannot be run: {source}. `make build` installs it and puts it on the PATH.")
            }
            Self::Tool { tool, status } => write!(f, "{tool} failed with {status}; what it said is above."),
            Self::InnerHtml { path } => write!(
                f,
                "{}: the program writes innerHTML, which pages with Trusted Types forbid. Somewhere in src/view an element \
                 within a `view!` is literal throughout: put its text in braces, `<b>{{\"…\"}}</b>`, or, if it has none, an \
                 attribute, `class={{\"rule\"}}`.",
                path.display()
            ),
            Self::Names { path, problem } => write!(
                f,
                "{}: {problem}. wasm-bindgen or wasm-opt has changed; src/bin/stamp/shrink.rs has to follow.",
                path.display()
            ),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "{name} does not occur, so that file would never be loaded."),
            Self::Unknown(name) => write!(f, "it has {name}, which is the name of no file that it is to load."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for each test, removed after it.
    pub(crate) struct Folder(PathBuf);

    impl Folder {
        pub(crate) fn new(name: &str, files: &[(&str, &str)]) -> Self {
            let folder = env::temp_dir().join(format!("standpoint-stamp-{}-{name}", std::process::id()));
            fs::create_dir_all(&folder).unwrap();
            let folder = Self(folder);
            for (name, text) in files {
                folder.add(name, text);
            }
            folder
        }

        pub(crate) fn path(&self) -> &Path {
            &self.0
        }

        pub(crate) fn add(&self, name: &str, text: &str) {
            let path = self.0.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }

        fn names(&self) -> Vec<String> {
            let mut names: Vec<String> =
                fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        }

        pub(crate) fn text(&self, name: &str) -> String {
            fs::read_to_string(self.0.join(name)).unwrap()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn script() -> String {
        let names = SCRIPTS.map(|(key, _)| format!("'__VIEWER_{key}__'")).join(", ");
        format!(
            "load('__VIEWER_JS__', '__VIEWER_WASM__', '__VIEWER_WASM_INTEGRITY__', \
             '__VIEWER_CSS__', '__VIEWER_CSS_INTEGRITY__', '__VIEWER_LAZY__', {names}, \"__VIEWER_LANGUAGES__\")"
        )
    }

    fn build(script: &str) -> Vec<(&str, &str)> {
        let mut files = vec![
            ("standpoint.js", script),
            ("index.html", "<body></body>"),
            ("viewer.js", "new URL('viewer_bg.wasm', import.meta.url)"),
            ("viewer_bg.wasm", "abc"),
            ("viewer.css", ""),
            ("languages/en.ftl", "close = Close"),
            ("languages/zh-Hant.ftl", "close = 關閉"),
        ];
        files.push((LAZY, "['__VIEWER_SECOND__', '__VIEWER_LOOKS__']"));
        files.push((LAZY_STYLE, ""));
        files.extend(SCRIPTS.map(|(_, name)| (name, if name == "words.js" { "abc" } else { "" })));
        files
    }

    #[test]
    fn a_program_that_writes_inner_html_is_refused() {
        let folder = Folder::new("inner-html", &[(BINDINGS, "function f() { return x.firstElementChild; }")]);
        let message = refuse_inner_html(folder.path()).unwrap_err().to_string();
        assert!(message.contains("innerHTML") && message.contains("in braces"), "{message}");
        folder.add(BINDINGS, "function f() { return x.firstChild; }");
        assert!(refuse_inner_html(folder.path()).is_ok());
    }

    #[test]
    fn names_and_checksums() {
        let folder = Folder::new("names", &build(&script()));
        stamp(&folder.0).unwrap();
        let stamped = |name: &str| match name.strip_suffix(".js").unwrap() {
            "words" => "words-cb00753f45a35e8b.js".to_owned(),
            stem => format!("{stem}-38b060a751ac9638.js"),
        };
        let second = "['lazy-38b060a751ac9638.wasm', 'lazy-38b060a751ac9638.css']";
        let lazy = Stamped::new(second.as_bytes(), LAZY).name;
        assert_eq!(folder.text(&lazy), second);
        let mut names = SCRIPTS.map(|(_, name)| stamped(name)).to_vec();
        names.push(lazy.clone());
        names.extend(
            [
                "index.html",
                "languages",
                "lazy-38b060a751ac9638.css",
                "lazy-38b060a751ac9638.wasm",
                "standpoint.js",
                "viewer-38b060a751ac9638.css",
                "viewer-39a32e242ab9507f.js",
                "viewer-cb00753f45a35e8b.wasm",
            ]
            .map(str::to_owned),
        );
        names.sort();
        assert_eq!(folder.names(), names);
        assert_eq!(
            folder.text("standpoint.js"),
            format!(
                "load('viewer-39a32e242ab9507f.js', 'viewer-cb00753f45a35e8b.wasm', \
                 'sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn', \
                 'viewer-38b060a751ac9638.css', \
                 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb', '{lazy}', {}, \
                 {{\"en\":\"languages/en-7065b93ce5de51f0.ftl\",\"zh-Hant\":\"languages/zh-Hant-01181f2f3fa0f596.ftl\"}})",
                SCRIPTS.map(|(_, name)| format!("'{}'", stamped(name))).join(", ")
            )
        );
        assert_eq!(
            folder.text("viewer-39a32e242ab9507f.js"),
            "new URL('viewer-cb00753f45a35e8b.wasm', import.meta.url)"
        );
    }

    #[test]
    fn the_name_follows_the_content() {
        assert_eq!(Stamped::new(b"abc", "viewer.css").name, Stamped::new(b"abc", "viewer.css").name);
        assert_ne!(Stamped::new(b"abc", "viewer.css").name, Stamped::new(b"abd", "viewer.css").name);
    }

    #[test]
    fn a_missing_file_is_named() {
        let files: Vec<_> = build("").into_iter().filter(|(name, _)| *name != "viewer.css").collect();
        let folder = Folder::new("missing", &files);
        let message = stamp(&folder.0).unwrap_err().to_string();
        assert!(message.starts_with(&folder.0.join("viewer.css").display().to_string()), "{message}");
        assert!(message.contains("is missing"), "{message}");
    }

    #[test]
    fn a_script_that_would_not_load_a_file_is_refused() {
        let css = Stamped::new(b"", "viewer.css");
        assert_eq!(fill("", &[("CSS", css)]), Err(Problem::Missing("__VIEWER_CSS__".to_owned())));
    }

    #[test]
    fn a_mistyped_placeholder_is_refused() {
        let css = Stamped::new(b"", "viewer.css");
        assert_eq!(
            fill("__VIEWER_CSS__\n__VIEWER_CSS_INTEGRTY__", &[("CSS", css)]),
            Err(Problem::Unknown("__VIEWER_CSS_INTEGRTY__".to_owned()))
        );
    }

    #[test]
    fn the_reload_script_moves_to_a_file() {
        let page = "<body><p></p><script>ws('{{__TRUNK_ADDRESS__}}' + '{{__TRUNK_WS_BASE__}}.well-known/trunk/ws')\
                    </script></body>";
        assert_eq!(
            take_reload(page),
            Some((
                "<body><p></p><script src=\"reload.js\"></script></body>".to_owned(),
                "ws(window.location.host + '/.well-known/trunk/ws')".to_owned()
            ))
        );
    }

    #[test]
    fn a_page_without_it_stays() {
        assert_eq!(take_reload("<body><script>other()</script></body>"), None);
        assert_eq!(take_reload("<body></body>"), None);
    }
}
