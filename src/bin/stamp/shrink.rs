//! Makes the files of a published viewer small, with two tools from npm: wasm-opt for the module, esbuild for scripts
//! and style sheets.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsString,
    fmt, fs,
    path::Path,
    process::{Command, Stdio},
};

use super::{BINDINGS, Error, LANGUAGES, LAZY, LAZY_MODULE, MODULE, read_text, write};

/// The passes run three times because each run leaves something for the next; a fourth would gain nothing. Memory below
/// 1024 is the far end of the stack: taking it for unused makes a stack overflow trap that much earlier, nothing else.
/// Functions of like names are of like code, and next to each other they compress better: by half a percent.
/// Which wasm features may be used is read from the module's own section, so that is dropped last.
const WASM_OPT: [&str; 9] = [
    "-q",
    "-Os",
    "-Os",
    "-Os",
    "--low-memory-unused",
    "--reorder-functions-by-name",
    "--strip-producers",
    "--minify-imports-and-exports-and-modules",
    "--strip-target-features",
];
/// What wasm-opt calls the one module that everything is imported from.
const IMPORTED_FROM: &str = "a";
/// Where the script that brings the second module says what that takes from the first.
const SHARED: &str = "\"__SHARED__\"";
/// All that runs the module knows ES2022. No property is renamed, and CSS is not rewritten for older browsers.
const ESBUILD: [&str; 6] =
    ["--minify", "--format=esm", "--target=es2022", "--outdir=.", "--allow-overwrite", "--log-level=warning"];

/// The script that is written with a package from npm, and where that is.
const WORDS: &str = "words.js";
const PACKAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules");

/// Puts what a script in `folder` takes from npm into it, for whoever works on the viewer, too: no browser finds it there.
pub(crate) fn bundle(folder: &Path) -> Result<(), Error> {
    let options = ["--bundle", "--format=esm", "--target=es2022", "--allow-overwrite", "--log-level=warning"];
    let mut esbuild = Command::new("esbuild");
    esbuild.arg(WORDS).args(options).arg(format!("--outfile={WORDS}"));
    run(esbuild.env("NODE_PATH", PACKAGES).current_dir(folder)).map(drop)
}

/// Shrinks the module, the scripts and the style sheets in `folder`, in place.
pub(crate) fn shrink(folder: &Path) -> Result<(), Error> {
    let module = |module| {
        let names =
            run(Command::new("wasm-opt").args([module, "--output", module]).args(WASM_OPT).current_dir(folder))?;
        Names::parse(&names).map_err(|problem| Error::Names { path: folder.join(module), problem })
    };
    let (first, second) = (module(MODULE)?, module(LAZY_MODULE)?);
    edit(&folder.join(BINDINGS), |bindings| first.apply(bindings))?;
    edit(&folder.join(LAZY), |script| first.share(&second, script))?;

    run(Command::new("esbuild").args(texts(folder)?).args(ESBUILD).current_dir(folder))?;

    for name in entries(&folder.join(LANGUAGES))? {
        let path = folder.join(LANGUAGES).join(name);
        write(&path, messages(&read_text(&path)?).as_bytes())?;
    }
    Ok(())
}

/// Writes into a script what `change` makes of it.
fn edit(path: &Path, change: impl FnOnce(&str) -> Result<String, Problem>) -> Result<(), Error> {
    let script = read_text(path)?;
    let script = change(&script).map_err(|problem| Error::Names { path: path.to_owned(), problem })?;
    write(path, script.as_bytes())
}

/// The messages of a language without what is there for translators: a comment begins a line, and what stands alone on one
/// between messages parts nothing that the next message's name does not.
fn messages(written: &str) -> String {
    let lines = written.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The names of the scripts and style sheets in `folder`.
fn texts(folder: &Path) -> Result<Vec<OsString>, Error> {
    let mut texts = entries(folder)?;
    texts.retain(|name| Path::new(name).extension().is_some_and(|extension| extension == "js" || extension == "css"));
    Ok(texts)
}

/// The names of what is in `folder`.
fn entries(folder: &Path) -> Result<Vec<OsString>, Error> {
    let error = |source| Error::Read { path: folder.to_owned(), source };
    let entries = fs::read_dir(folder).map_err(error)?;
    entries.map(|entry| entry.map(|entry| entry.file_name()).map_err(error)).collect()
}

/// Runs a tool and returns what it prints. What it complains about goes where ours does.
pub(crate) fn run(command: &mut Command) -> Result<Vec<u8>, Error> {
    let tool = command.get_program().display().to_string();
    match command.stderr(Stdio::inherit()).output() {
        Ok(output) if output.status.success() => Ok(output.stdout),
        Ok(output) => Err(Error::Tool { tool, status: output.status }),
        Err(source) => Err(Error::NoTool { tool, source }),
    }
}

/// What wasm-opt has renamed: from the names that the bindings use to those that the module now has.
#[derive(Debug, Default, PartialEq, Eq)]
struct Names {
    /// The one module that everything is imported from.
    module: String,
    imports: BTreeMap<String, String>,
    exports: BTreeMap<String, String>,
}

impl Names {
    /// Reads what wasm-opt prints: `{"imports": [[module, old, new], …], "exports": [[old, new], …]}`.
    fn parse(printed: &[u8]) -> Result<Self, Problem> {
        let lists: BTreeMap<String, Vec<Vec<String>>> =
            serde_json::from_slice(printed).map_err(|error| Problem::Unreadable(error.to_string()))?;
        let mut names = Self::default();
        let mut modules = BTreeSet::new();
        for row in lists.into_values().flatten() {
            match row.as_slice() {
                [module, old, new] => {
                    modules.insert(module.clone());
                    names.imports.insert(old.clone(), new.clone());
                }
                [old, new] => {
                    names.exports.insert(old.clone(), new.clone());
                }
                _ => return Err(Problem::Unreadable(format!("it has the row {row:?}"))),
            }
        }
        match Vec::from_iter(modules).as_slice() {
            [module] => names.module.clone_from(module),
            modules => return Err(Problem::Modules(modules.to_vec())),
        }
        Ok(names)
    }

    /// Renames in the bindings what is renamed in the module: the keys of the imports, the exports where they are used.
    ///
    /// The bindings say `"module": imports`, `import: function(…) {…}` and `wasm.export`, and use each import's name
    /// once. What they export to the page may be called like an export of the module, and keeps its name.
    fn apply(&self, bindings: &str) -> Result<String, Problem> {
        let module = format!("\"{}\":", self.module);
        let mut missing: BTreeSet<&str> = self.imports.keys().map(String::as_str).collect();
        let mut renamed = String::with_capacity(bindings.len());
        let mut rest = bindings;
        while let Some(start) = rest.find(in_identifier) {
            let (before, from) = rest.split_at(start);
            let (word, after) = from.split_at(from.find(|c| !in_identifier(c)).unwrap_or(from.len()));
            renamed.push_str(before);
            let short = if renamed.ends_with("wasm.") {
                self.exports.get(word)
            } else if after.starts_with(':') && missing.remove(word) {
                self.imports.get(word)
            } else {
                None
            };
            renamed.push_str(short.map_or(word, String::as_str));
            rest = after;
        }
        renamed.push_str(rest);
        match missing.first() {
            Some(name) => Err(Problem::Missing((*name).to_owned())),
            None if !renamed.contains(&module) => Err(Problem::Missing(module)),
            None => Ok(renamed.replace(&module, &format!("\"{IMPORTED_FROM}\":"))),
        }
    }
}

impl Names {
    /// Tells the script that brings the second module what to give it: by the names that it now has for what it imports,
    /// those that this one now has for the same.
    fn share(&self, second: &Self, script: &str) -> Result<String, Problem> {
        let shared = second.imports.iter().map(|(old, new)| match self.exports.get(old) {
            Some(here) => Ok((new, here)),
            None => Err(Problem::Missing(old.clone())),
        });
        let shared: BTreeMap<&String, &String> = shared.collect::<Result<_, _>>()?;
        let (placeholder, module) = (SHARED.to_owned(), format!("{}:", second.module));
        for missing in [&placeholder, &module] {
            if !script.contains(missing) {
                return Err(Problem::Missing(missing.clone()));
            }
        }
        let script = script.replace(&placeholder, &serde_json::json!(shared).to_string());
        Ok(script.replace(&module, &format!("{IMPORTED_FROM}:")))
    }
}

fn in_identifier(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

/// Why the bindings could not be told the new names: wasm-bindgen or wasm-opt has changed its ways.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// What wasm-opt printed is not what it was.
    Unreadable(String),
    /// Imports come from several modules, or from none.
    Modules(Vec<String>),
    /// The bindings lack something that the module imports.
    Missing(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(reason) => {
                write!(f, "the list of new names that wasm-opt prints cannot be read: {reason}")
            }
            Self::Modules(modules) => write!(f, "the module imports from {modules:?} instead of one place"),
            Self::Missing(name) => write!(f, "{name} is not where a module that is to have it could be given it"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = r#"{
        "imports": [["./viewer_bg.js", "__wbg_add_1f", "b"], ["./viewer_bg.js", "__wbg_add_1", "$a"]],
        "exports": [["mount", "c"], ["memory", "Aa"]]
    }"#;
    const BINDINGS: &str = "export function mount(root) { wasm.mount(root, wasm.memory.buffer, wasm.other); }
        const imports = { __wbg_add_1: function() { mount(memory); }, __wbg_add_1f: Math.add, __wbg_gone_2: f };
        instantiate({ \"./viewer_bg.js\": imports });";

    #[test]
    fn the_bindings_use_the_new_names() {
        let names = Names::parse(PRINTED.as_bytes()).unwrap();
        assert_eq!(
            names.apply(BINDINGS).unwrap(),
            "export function mount(root) { wasm.c(root, wasm.Aa.buffer, wasm.other); }
        const imports = { $a: function() { mount(memory); }, b: Math.add, __wbg_gone_2: f };
        instantiate({ \"a\": imports });"
        );
    }

    #[test]
    fn the_second_module_is_given_what_the_first_has() {
        let first = Names::parse(PRINTED.as_bytes()).unwrap();
        let second = |import: &str| {
            let printed = format!(r#"{{"imports": [["__wasm_split", "{import}", "d"]], "exports": []}}"#);
            Names::parse(printed.as_bytes()).unwrap()
        };
        let script = "instantiate(bytes, { __wasm_split: given('__SHARED__') })".replace('\'', "\"");
        assert_eq!(first.share(&second("memory"), &script).unwrap(), r#"instantiate(bytes, { a: given({"d":"Aa"}) })"#);
        assert_eq!(first.share(&second("table"), &script), Err(Problem::Missing("table".to_owned())));
        assert_eq!(first.share(&second("memory"), ""), Err(Problem::Missing(SHARED.to_owned())));
    }

    #[test]
    fn bindings_that_lack_an_import_are_refused() {
        let names = Names::parse(PRINTED.as_bytes()).unwrap();
        for (cut, missing) in [("__wbg_add_1:", "__wbg_add_1"), ("\"./viewer_bg.js\":", "\"./viewer_bg.js\":")] {
            assert_eq!(names.apply(&BINDINGS.replace(cut, "")), Err(Problem::Missing(missing.to_owned())), "{cut}");
        }
    }

    #[test]
    fn a_list_of_names_that_is_not_understood_is_refused() {
        for printed in ["", "[]", r#"{"imports": [["a"]]}"#, r#"{"imports": [["a", "b", 1]]}"#] {
            let parsed = Names::parse(printed.as_bytes());
            assert!(matches!(parsed, Err(Problem::Unreadable(_))), "{printed}: {parsed:?}");
        }
        for (printed, modules) in [
            (r#"{"exports": [["a", "b"]]}"#, vec![]),
            (r#"{"imports": [["./a", "b", "c"], ["./b", "c", "d"]]}"#, vec!["./a".to_owned(), "./b".to_owned()]),
        ] {
            assert_eq!(Names::parse(printed.as_bytes()), Err(Problem::Modules(modules)), "{printed}");
        }
    }

    #[test]
    fn a_missing_tool_is_named_with_what_brings_it() {
        let message = run(&mut Command::new("standpoint-no-such-tool")).unwrap_err().to_string();
        assert!(message.starts_with("standpoint-no-such-tool"), "{message}");
        assert!(message.contains("`make build`"), "{message}");
    }
}
