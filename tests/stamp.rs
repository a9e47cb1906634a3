//! The last step of a build, on folders as Trunk leaves them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

use std::{
    env, fs,
    path::PathBuf,
    process::{Command, Output},
};

use serde_json::{Value, json};

/// A folder of its own for each test, removed after it.
struct Folder(PathBuf);

impl Folder {
    /// What Trunk leaves, with `bindings` for the programs' own.
    fn built(test: &str, bindings: &str) -> Self {
        let folder = env::temp_dir().join(format!("standpoint-stamp-{}-{test}", std::process::id()));
        fs::create_dir_all(folder.join("languages/workshop")).unwrap();
        let folder = Self(folder);
        for (name, text) in [
            ("viewer.js", bindings),
            ("viewer_bg.wasm", "abc"),
            ("workshop.js", bindings),
            ("workshop_bg.wasm", "def"),
            ("standpoint.js", "load(\"__FILES__\")"),
            ("standpoint-workshop.js", "load(\"__FILES__\")"),
            ("languages/en.ftl", "close = Close"),
            ("languages/zh-Hant.ftl", "close = 關閉"),
            ("languages/workshop/en.ftl", "undo = Undo"),
        ] {
            fs::write(folder.0.join(name), text).unwrap();
        }
        folder
    }

    fn stamp(&self) -> Output {
        Command::new(env!("CARGO_BIN_EXE_stamp")).arg(&self.0).env_remove("TRUNK_PROFILE").output().unwrap()
    }

    /// What is said of it where it cannot be stamped.
    fn refused(&self) -> String {
        let output = self.stamp();
        assert!(!output.status.success(), "it was taken");
        String::from_utf8(output.stderr).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn each_script_knows_the_files_of_its_program_by_their_new_names_and_checksums() {
    let folder = Folder::built("names", "");
    assert!(folder.stamp().status.success());
    let known_to = |script: &str| -> Value {
        let script = fs::read_to_string(folder.0.join(script)).unwrap();
        serde_json::from_str(script.strip_prefix("load(").unwrap().strip_suffix(')').unwrap()).unwrap()
    };
    let files = known_to("standpoint.js");
    // FIPS 180-2's example of SHA-384.
    assert_eq!(
        files["viewer_bg.wasm"],
        json!({
            "name": "viewer-cb00753f45a35e8b.wasm",
            "integrity": "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn",
        })
    );
    let names: Vec<&String> = files.as_object().unwrap().keys().collect();
    assert_eq!(names, ["languages/en.ftl", "languages/zh-Hant.ftl", "viewer.js", "viewer_bg.wasm"]);
    let workshop = known_to("standpoint-workshop.js");
    let names: Vec<&String> = workshop.as_object().unwrap().keys().collect();
    let own = ["languages/workshop/en.ftl", "languages/zh-Hant.ftl", "workshop.js", "workshop_bg.wasm"];
    assert_eq!(names, [&["languages/en.ftl"][..], &own].concat());
    for (before, file) in files.as_object().unwrap().iter().chain(workshop.as_object().unwrap()) {
        assert!(folder.0.join(file["name"].as_str().unwrap()).is_file(), "{file}");
        assert!(!folder.0.join(before).exists(), "{before} is still there");
    }
    // Documents name a style sheet, no script does.
    let sheets = fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().path());
    assert_eq!(sheets.filter(|path| path.extension().is_some_and(|extension| extension == "css")).count(), 1);
}

#[test]
fn a_file_that_is_missing_is_named() {
    let folder = Folder::built("missing", "");
    fs::remove_file(folder.0.join("viewer_bg.wasm")).unwrap();
    let message = folder.refused();
    assert!(message.contains("viewer_bg.wasm") && message.contains("index.html"), "{message}");
}

#[test]
fn a_script_that_would_load_nothing_is_refused() {
    let folder = Folder::built("loader", "");
    fs::write(folder.0.join("standpoint.js"), "load(\"__FILE__\")").unwrap();
    let message = folder.refused();
    assert!(message.contains("__FILES__"), "{message}");
}

#[test]
fn a_program_that_writes_inner_html_is_refused_with_what_to_change() {
    let message = Folder::built("inner-html", "function f() { return x.firstElementChild; }").refused();
    assert!(message.contains("innerHTML") && message.contains("in braces"), "{message}");
}
