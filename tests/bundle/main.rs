//! Reading bundles: what is accepted, what is refused, and what is said about it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod faults;
mod foreign;
mod hostile;
mod messages;
mod places;
mod properties;
mod schema;
mod write;

use std::{fs, path::Path};

use standpoint::bundle::{Bundle, Index, Options, ReadError, Reader, Severity, Table, parse};

/// The files of a folder of `tests/data`, by name.
fn data(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<(String, Vec<u8>)> = entries
        .map(|entry| {
            let path = entry.unwrap().path();
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    files
}

/// One file of `tests/data`.
fn file(path: &str) -> Vec<u8> {
    let (folder, name) = path.split_once('/').unwrap();
    data(folder).into_iter().find(|(file, _)| file == name).unwrap_or_else(|| panic!("no {path}")).1
}

/// The bundle that comes with the viewer.
fn first_bundle() -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/bundles/ukraine-pivot.json")).unwrap()
}

/// Every file that the tests have.
fn every_file() -> Vec<Vec<u8>> {
    let folders = ["valid", "broken", "unreadable"].into_iter().flat_map(data);
    folders.map(|(_, bytes)| bytes).chain([first_bundle()]).collect()
}

fn read(bytes: &[u8]) -> Result<Bundle, ReadError> {
    parse(bytes)
}

fn read_strictly(bytes: &[u8]) -> Result<Bundle, ReadError> {
    let mut reader = Reader::new(Options { strict: true, ..Options::default() });
    reader.push(bytes)?;
    reader.finish()
}

/// Reads a file in pieces that end at `cuts`.
fn read_in_pieces(bytes: &[u8], cuts: impl IntoIterator<Item = usize>) -> Result<Bundle, ReadError> {
    let mut reader = Reader::new(Options::default());
    let mut from = 0;
    for to in cuts.into_iter().chain([bytes.len()]) {
        reader.push(&bytes[from..to])?;
        from = to;
    }
    reader.finish()
}

#[track_caller]
fn refused(bytes: &[u8]) -> String {
    match read(bytes) {
        Ok(_) => panic!("read: {}", String::from_utf8_lossy(&bytes[..bytes.len().min(200)])),
        Err(refusal) => refusal.to_string(),
    }
}

#[track_caller]
fn accepted(bytes: &[u8]) -> Bundle {
    read(bytes).unwrap_or_else(|refusal| panic!("{refusal}"))
}

/// Items shown and items reported are the items in the file.
#[track_caller]
fn nothing_lost(bundle: &Bundle) {
    #[track_caller]
    fn check<I: Index, T>(bundle: &Bundle, list: &str, shown: &Table<I, T>, listed: usize) {
        let reported = bundle.problems.iter().filter(|problem| {
            problem.severity == Severity::Error
                && problem.path.starts_with(&format!("{list}["))
                && problem.message.contains(" is taken by an earlier item of ")
        });
        assert_eq!(shown.len() + reported.count(), listed, "{list}");
    }
    check(bundle, "sources", &bundle.sources, bundle.listed.sources);
    check(bundle, "speakers", &bundle.speakers, bundle.listed.speakers);
    check(bundle, "issues", &bundle.issues, bundle.listed.issues);
    check(bundle, "quotes", &bundle.quotes, bundle.listed.quotes);
    assert_eq!(bundle.stances.len(), bundle.listed.stances);
}
