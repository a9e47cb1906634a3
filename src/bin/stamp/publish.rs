//! What is done to a viewer that is to be published.
//!
//! The program is cut into parts, so that what few readers ask for (`#[wasm_split]` in `src/view`) comes in files of its own, when
//! it is first asked for. Everything is made small by two tools from npm: wasm-opt for the modules, esbuild for scripts and style
//! sheets.

use std::{collections::BTreeMap, env, fs, path::Path, process::Command};

use anyhow::{Context as _, Result, anyhow, ensure};
use wasm_split_cli_support::{Options, transform};

use super::{DOWNLOAD, LAZY, LOADER, checksum, names, names_with, read, write};

/// What cargo has built, below the folder that it builds in.
const PROGRAM: &str = "wasm32-unknown-unknown/release/viewer.wasm";
/// The checksums of all files.
const CHECKSUMS: &str = "integrity.json";

/// The passes run three times because each run leaves something for the next; a fourth would gain nothing. Memory below
/// 1024 is the far end of the stack: taking it for unused makes a stack overflow trap that much earlier, nothing else.
/// Functions of like names are of like code, and next to each other they compress better: by half a percent.
/// Which wasm features may be used is read from the module's own section, so that is dropped last.
const WASM_OPT: [&str; 8] = [
    "-q",
    "-Os",
    "-Os",
    "-Os",
    "--low-memory-unused",
    "--reorder-functions-by-name",
    "--strip-producers",
    "--strip-target-features",
];
/// All that runs the module knows ES2022. No property is renamed, and CSS is not rewritten for older browsers.
const ESBUILD: [&str; 6] =
    ["--minify", "--format=esm", "--target=es2022", "--outdir=.", "--allow-overwrite", "--log-level=warning"];

/// The bindings name `lazy.js` once for each part, which is nothing to warn of.
const SILENCED: &str = "--log-override:duplicate-object-key=silent";

/// Puts the parts of the program into `folder`, and the bindings of the first in place of those of the whole. The script that brings
/// the others learns which files each needs.
///
/// `wasm_split_cli_support` finds, by the linker's relocations, what is reached from one cut alone; what several reach is in a file
/// that they share. The bindings that Trunk had wasm-bindgen write belong to the program in one piece.
pub(crate) fn split(folder: &Path) -> Result<()> {
    // Cargo has put this program into the folder that it builds in.
    let stamp = env::current_exe().context("cannot find where this program is")?;
    let target = stamp.ancestors().nth(2).unwrap_or(&stamp);
    let program = target.join(PROGRAM);
    let bytes = fs::read(&program).with_context(|| format!("cannot read {}", program.display()))?;
    let parts = target.join("split");
    let first = parts.join("viewer.wasm");

    let mut options = Options::new(&bytes);
    (options.output_dir, options.main_out_path, options.link_name) = (&parts, &first, "./lazy.js");
    let needed = transform(options).map_err(|error| anyhow!("{error:#}"))?.prefetch_map;
    let mut script = read(&folder.join(LAZY))?;
    for (part, files) in BTreeMap::from_iter(needed) {
        for file in files.iter().map(|file| format!("{file}.wasm")) {
            fs::copy(parts.join(&file), folder.join(&file)).with_context(|| format!("cannot copy {file}"))?;
        }
        script.extend(["export const __wasm_split_load_", &part, " = part(", &serde_json::to_string(&files)?, ");\n"]);
    }
    write(&folder.join(LAZY), &script)?;

    let options = ["--target=web", "--no-typescript", "--omit-default-module-path", "--keep-lld-exports"];
    let names = ["--out-name=viewer", "--out-dir"];
    run(Command::new("wasm-bindgen").args(options).args(names).arg(folder).arg(&first))
}

/// Makes all modules small.
pub(crate) fn optimize(folder: &Path) -> Result<()> {
    for module in names_with(folder, &["wasm"])? {
        run(Command::new("wasm-opt").args([&*module, "--output", &module]).args(WASM_OPT).current_dir(folder))?;
    }
    Ok(())
}

/// Puts the scripts that these import into them, and makes them small.
pub(crate) fn bundle(folder: &Path, scripts: &[&str]) -> Result<()> {
    run(Command::new("esbuild").args(scripts).args(["--bundle", SILENCED]).args(ESBUILD).current_dir(folder))
}

/// Makes all scripts and style sheets small, and removes those scripts that others have taken in.
pub(crate) fn minify(folder: &Path) -> Result<()> {
    for script in [LAZY, LOADER, DOWNLOAD] {
        fs::remove_file(folder.join(script)).with_context(|| format!("cannot remove {script}"))?;
    }
    let files = names_with(folder, &["js", "css"])?;
    run(Command::new("esbuild").args(files).arg(SILENCED).args(ESBUILD).current_dir(folder))
}

/// Takes what is there for translators out of the languages: a comment begins a line, and what stands alone on one between
/// messages parts nothing that the next message's name does not.
pub(crate) fn strip_languages(folder: &Path, languages: &[&str]) -> Result<()> {
    let mut paths = Vec::new();
    for languages in languages.iter().map(|languages| folder.join(languages)) {
        paths.extend(names_with(&languages, &["ftl"])?.iter().map(|name| languages.join(name)));
    }
    for path in paths {
        let text = read(&path)?;
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        write(&path, &lines.flat_map(|line| [line, "\n"]).collect::<String>())?;
    }
    Ok(())
}

/// Writes down the checksum of every file in `folder` and below, as `integrity` attributes take it.
pub(crate) fn write_checksums(folder: &Path) -> Result<()> {
    let mut sums = BTreeMap::new();
    let mut ahead = names(folder)?;
    while let Some(name) = ahead.pop() {
        let path = folder.join(&name);
        if path.is_dir() {
            ahead.extend(names(&path)?.iter().map(|inner| format!("{name}/{inner}")));
        } else {
            let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            sums.insert(name, checksum(&bytes));
        }
    }
    write(&folder.join(CHECKSUMS), &format!("{}\n", serde_json::to_string_pretty(&sums)?))
}

/// Runs a tool, whose complaints go where ours do.
fn run(command: &mut Command) -> Result<()> {
    let tool = command.get_program().display().to_string();
    let status = command
        .status()
        .with_context(|| format!("{tool} cannot be run. `make build` installs it and puts it on the PATH"))?;
    ensure!(status.success(), "{tool} failed with {status}; its complaint is above");
    Ok(())
}
