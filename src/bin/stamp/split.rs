//! Cuts the program of a published viewer in two, so that what few readers ask for at once (`src/view/lazy.rs`) comes in a
//! file of its own, when it is first asked for.
//!
//! `wasm_split_cli_support` finds, by the linker's relocations, what is reached from the one cut alone. wasm-bindgen then
//! writes the bindings of what is left: those that Trunk had it write belong to the program in one piece.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_split_cli_support::{Options, transform};

use super::{Error, LAZY_MODULE, shrink::run};

/// What cargo has built, below the folder that it builds in.
const PROGRAM: &str = "wasm32-unknown-unknown/release/viewer.wasm";

/// Puts both files into `folder`, and the bindings of the first, in place of those of the whole program.
pub(crate) fn split(folder: &Path) -> Result<(), Error> {
    let target = target()?;
    let program = target.join(PROGRAM);
    let bytes = fs::read(&program).map_err(|source| Error::Read { path: program.clone(), source })?;
    let parts = target.join("split");
    let first = parts.join("viewer.wasm");

    let mut options = Options::new(&bytes);
    (options.output_dir, options.main_out_path) = (&parts, &first);
    let split = |reason: String| Error::Split { path: program.clone(), reason };
    let lazy = transform(options).map_err(|error| split(format!("{error:#}")))?.split_modules;
    let [lazy] = lazy.as_slice() else {
        return Err(split(format!("it makes {} files besides the first instead of one", lazy.len())));
    };
    let to = folder.join(LAZY_MODULE);
    fs::copy(lazy, &to).map_err(|source| Error::Write { path: to, source })?;

    let options = ["--target=web", "--no-typescript", "--keep-lld-exports", "--out-name=viewer", "--out-dir"];
    run(Command::new("wasm-bindgen").args(options).arg(folder).arg(&first)).map(drop)
}

/// The folder that cargo builds in, where this program is, too.
fn target() -> Result<PathBuf, Error> {
    let program = env::current_exe().map_err(|source| Error::Read { path: "stamp".into(), source })?;
    Ok(program.ancestors().nth(2).unwrap_or(&program).to_owned())
}
