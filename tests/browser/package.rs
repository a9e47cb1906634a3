//! The package that npm makes of the built viewer: whoever installs it has all that the element needs, and its types.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha384};

use crate::{
    page::Page,
    server::{Answer, Site, first_bundle, folder, read},
};

/// A program as somebody writes it who has installed the package. Where an error is expected, its absence is one.
const PROGRAM: &str = r#"
import "standpoint";
import type { StandpointSelection } from "standpoint";

const element = document.querySelector("stand-point")!;
const before: StandpointSelection = element.selection;
element.selection = { speakers: ["a"], issues: before.issues };
element.selection = { issues: null };
const words: string | undefined = element.quote("quote");
const found: boolean = element.reveal("quote");
element.reload();
element.addEventListener("standpoint-ready", (event) => console.log(event.detail.name.trim(), element.ready));
document.addEventListener("standpoint-error", (event) => console.log(found, words, event.detail.kind, event.detail.message));
document.createElement("stand-point").addEventListener("click", (event) => event.clientX);
// @ts-expect-error
element.selection = "a";
// @ts-expect-error
element.reveal(1);
document.addEventListener("standpoint-ready", (event) => {
  // @ts-expect-error
  event.detail.title;
});
"#;

#[test]
fn it_has_all_that_the_element_needs() {
    let there = Installed::new("needs");
    let package = there.json("package.json");
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
    let (entry, types) = (&package["exports"]["."]["default"], &package["exports"]["."]["types"]);
    for file in [entry, types, &package["customElements"], &package["main"], &package["types"]] {
        let file = file.as_str().expect("it names a file");
        assert!(there.package.join(file).is_file(), "{file} is not in the package");
    }
    for license in ["LICENSE", "LICENSE-APACHE", "LICENSE-MIT"] {
        assert!(there.package.join(license).is_file(), "{license} is not in the package");
    }
    for file in ["workshop.html", "workshop.css", "page.css", "standpoint-workshop.js"] {
        assert!(there.package.join(file).is_file(), "{file}, of the workshop, is not in the package");
    }
    assert!(!there.package.join("bundles").exists(), "the comparisons are ours, not the package's");

    let site = Site::new();
    for (name, body) in files(&there.package, "") {
        site.answer(&format!("/installed/{name}"), Answer::new(mime(&name), body));
    }
    site.answer("/favicon.ico", Answer::status("204 No Content")).answer("/own.json", Answer::json(first_bundle()));
    let host = "<!doctype html><title>A host</title><script type=\"module\" src=\"/installed/standpoint.js\"></script>\
                <stand-point src=\"/own.json\" group-by=\"issue\"></stand-point>";
    site.answer("/host", Answer::new("text/html", host));
    let page = Page::open(&site, "/host");
    page.find("article", "George Beebe on Economic pressure");
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn every_file_in_it_has_the_checksum_that_is_told() {
    let there = Installed::new("checksums");
    let told = there.json("integrity.json");
    let files = files(&there.package, "");
    assert!(files.len() > 10, "{:?}", files.keys());
    for (name, body) in files {
        if name != "integrity.json" {
            assert_eq!(told[&name], format!("sha384-{}", STANDARD.encode(Sha384::digest(body))), "{name}");
        }
    }
}

#[test]
fn the_entry_script_runs_under_its_checksum_and_no_other() {
    let site = Site::new();
    let told: Value = serde_json::from_slice(&site.file("/integrity.json").into_body()).unwrap();
    let sum = told["standpoint.js"].as_str().expect("the entry script has a checksum");
    let host = |sum: &str| {
        Answer::new(
            "text/html",
            format!(
                "<!doctype html><title>A host</title><link rel=\"icon\" href=\"data:,\">\
                 <script type=\"module\" src=\"/standpoint.js\" integrity=\"{sum}\"></script>\
                 <stand-point src=\"/bundles/ukraine-pivot.json\" group-by=\"issue\">Between the tags.</stand-point>"
            ),
        )
    };
    site.answer("/right", host(sum)).answer("/wrong", host(told["LICENSE"].as_str().unwrap()));
    let page = Page::open(&site, "/right");
    page.find("article", "George Beebe on Economic pressure");
    page.go(&site, "/wrong");
    page.wait(
        || page.console_errors().iter().any(|error| error.contains("integrity")).then_some(()),
        || "nobody complains of the checksum".to_owned(),
    );
    page.see_text("Between the tags.");
}

#[test]
fn node_and_typescript_find_the_element_in_it() {
    let there = Installed::new("types");
    let resolve = "console.log(import.meta.resolve('standpoint'), import.meta.resolve('standpoint/integrity.json'))";
    let output = run(Command::new("node").args(["--input-type=module", "--eval", resolve]).current_dir(&there.folder));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("node_modules/standpoint/standpoint.js"), "{text}");

    fs::write(there.folder.join("program.ts"), PROGRAM).unwrap();
    let options =
        ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom", "program.ts"];
    let compiler = folder("node_modules/typescript/bin/tsc");
    run(Command::new("node").arg(compiler).args(options).current_dir(&there.folder));
}

#[test]
fn the_manifest_is_one() {
    let schema: Value = serde_json::from_slice(&read("node_modules/custom-elements-manifest/schema.json")).unwrap();
    let manifest: Value = serde_json::from_slice(&read("public/custom-elements.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).expect("the schema is one");
    let errors: Vec<_> =
        schema.iter_errors(&manifest).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert!(!schema.is_valid(&json!({ "schemaVersion": "2.1.0" })), "the schema accepts anything");
}

/// A project for one test that has installed the package, removed after it.
struct Installed {
    folder: PathBuf,
    /// Where the package is in it.
    package: PathBuf,
}

impl Installed {
    #[track_caller]
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("standpoint-package-{}-{name}", std::process::id()));
        let there = Self { package: folder.join("node_modules/standpoint"), folder };
        let copy = there.folder.join("dist");
        for (name, body) in files(&Site::folder(), "") {
            let path = copy.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, body).unwrap();
        }
        run(npm("pack").current_dir(&copy).args(["--pack-destination", ".."]));
        fs::write(there.folder.join("package.json"), "{ \"private\": true, \"type\": \"module\" }").unwrap();
        let packed = format!("standpoint-{}.tgz", env!("CARGO_PKG_VERSION"));
        run(npm("install").current_dir(&there.folder).args(["--offline", "--no-audit", "--no-fund"]).arg(packed));
        there
    }

    #[track_caller]
    fn json(&self, name: &str) -> Value {
        serde_json::from_slice(&fs::read(self.package.join(name)).expect("it is in the package")).expect("it is JSON")
    }
}

impl Drop for Installed {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn npm(command: &str) -> Command {
    let mut npm = Command::new("npm");
    npm.args([command, "--ignore-scripts", "--loglevel=error"]);
    npm
}

/// Runs a program that must succeed.
#[track_caller]
fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?} cannot be run: {error}"));
    let told = [&*output.stdout, &output.stderr].map(String::from_utf8_lossy).concat();
    assert!(output.status.success(), "{command:?} failed:\n{told}");
    output
}

/// Every file in a folder and below, by its path in it.
fn files(folder: &Path, prefix: &str) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            found.extend(files(&entry.path(), &format!("{name}/")));
        } else {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}

fn mime(name: &str) -> &'static str {
    match name.rsplit_once('.') {
        Some((_, "js")) => "text/javascript",
        Some((_, "css")) => "text/css",
        Some((_, "wasm")) => "application/wasm",
        _ => "application/octet-stream",
    }
}
