//! Writes what whoever links, mirrors or installs a published viewer asks for: the checksum of every file, and what npm
//! wants to know of the folder to make a package of it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use sha2::{Digest as _, Sha384};

use super::{BOOT, Error, LANGUAGES, PAGE, write};

/// The checksums.
const CHECKSUMS: &str = "integrity.json";
/// What npm reads.
const PACKAGE: &str = "package.json";
/// The element's types, for TypeScript.
const TYPES: &str = "standpoint.d.ts";
/// The element's attributes, events and so on, for editors and catalogues.
const MANIFEST: &str = "custom-elements.json";
/// Under what anybody may use it.
const LICENSES: [&str; 3] = ["LICENSE", "LICENSE-APACHE", "LICENSE-MIT"];
/// The folders that belong into the package; the others are comparisons and pages of ours.
const FOLDERS: [&str; 2] = [LANGUAGES, "schema"];
/// What belongs to our page and to nobody else's.
const OURS: [&str; 2] = [PAGE, "page.css"];

/// Writes both files into `folder`, the names of which are final by now.
pub(crate) fn describe(folder: &Path) -> Result<(), Error> {
    for name in [TYPES, MANIFEST].iter().chain(&LICENSES) {
        let path = folder.join(name);
        // Whatever else keeps it from being read is told when its checksum is made.
        if !path.exists() {
            return Err(Error::Read { path, source: std::io::ErrorKind::NotFound.into() });
        }
    }
    write(&folder.join(PACKAGE), package(&packed(folder)?).as_bytes())?;
    write(&folder.join(CHECKSUMS), checksums(folder)?.as_bytes())
}

/// What npm is told. Its version is the crate's. In order, since the first of an entry's conditions that holds is taken.
fn package(files: &[String]) -> String {
    let entry = format!("{{ \"types\": \"./{TYPES}\", \"default\": \"./{BOOT}\" }}");
    let [name, version, description, license] =
        [env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"), env!("CARGO_PKG_DESCRIPTION"), env!("CARGO_PKG_LICENSE")]
            .map(|text| json!(text));
    let files = json!(files);
    // Loading the script defines the element, so nothing may leave it out because nothing is imported from it.
    format!(
        r#"{{
  "name": {name},
  "version": {version},
  "description": {description},
  "license": {license},
  "keywords": ["custom-element", "web-components", "quotes", "comparison", "embed"],
  "type": "module",
  "exports": {{
    ".": {entry},
    "./{BOOT}": {entry},
    "./*": "./*"
  }},
  "main": "./{BOOT}",
  "types": "./{TYPES}",
  "customElements": "{MANIFEST}",
  "sideEffects": true,
  "files": {files}
}}
"#
    )
}

/// What of `folder` goes into the package, npm's own file aside.
fn packed(folder: &Path) -> Result<Vec<String>, Error> {
    let mut files = vec![CHECKSUMS.to_owned()];
    files.extend(FOLDERS.map(|name| format!("{name}/")));
    for (name, path) in entries(folder)? {
        if !path.is_dir() && !OURS.contains(&&*name) && name != PACKAGE && name != CHECKSUMS {
            files.push(name);
        }
    }
    files.sort();
    Ok(files)
}

/// The checksum of every file in `folder` and below but this one itself, as `integrity` attributes take it.
fn checksums(folder: &Path) -> Result<String, Error> {
    let mut sums = BTreeMap::new();
    let mut ahead = vec![(String::new(), folder.to_owned())];
    while let Some((prefix, folder)) = ahead.pop() {
        for (name, path) in entries(&folder)? {
            let name = format!("{prefix}{name}");
            if path.is_dir() {
                ahead.push((format!("{name}/"), path));
            } else if name != CHECKSUMS {
                let bytes = fs::read(&path).map_err(|source| Error::Read { path, source })?;
                sums.insert(name, format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes))));
            }
        }
    }
    Ok(format!("{:#}\n", json!(sums)))
}

/// The names and paths of what is in `folder`.
fn entries(folder: &Path) -> Result<Vec<(String, PathBuf)>, Error> {
    let error = |source| Error::Read { path: folder.to_owned(), source };
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(error)? {
        let entry = entry.map_err(error)?;
        entries.push((entry.file_name().to_string_lossy().into_owned(), entry.path()));
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::tests::Folder;

    /// A folder as it is to be published.
    fn built(name: &str) -> Folder {
        let names = [
            "LICENSE",
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "custom-elements.json",
            "embed.html",
            "index.html",
            "page.css",
            "standpoint.d.ts",
            "viewer-0123456789abcdef.js",
        ];
        let folder = Folder::new(name, &names.map(|name| (name, "")));
        folder.add("standpoint.js", "abc");
        folder.add("bundles/ours.json", "abc");
        folder.add("schema/bundle-1.schema.json", "{}");
        folder
    }

    fn json(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn the_package_has_all_but_our_page_and_our_comparisons() {
        let folder = built("package");
        describe(folder.path()).unwrap();
        let package = json(&folder.text("package.json"));
        assert_eq!(package["name"], "standpoint");
        assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(package["license"], "MIT OR Apache-2.0");
        assert_eq!(package["exports"]["."]["default"], "./standpoint.js");
        let types_first = r#"".": { "types": "./standpoint.d.ts", "default": "./standpoint.js" }"#;
        assert!(folder.text("package.json").contains(types_first), "TypeScript takes the first condition");
        assert_eq!(
            package["files"],
            json!([
                "LICENSE",
                "LICENSE-APACHE",
                "LICENSE-MIT",
                "custom-elements.json",
                "embed.html",
                "integrity.json",
                "languages/",
                "schema/",
                "standpoint.d.ts",
                "standpoint.js",
                "viewer-0123456789abcdef.js",
            ])
        );
    }

    #[test]
    fn every_file_has_its_checksum() {
        let folder = built("checksums");
        describe(folder.path()).unwrap();
        let sums = json(&folder.text("integrity.json"));
        // FIPS 180-2's example of SHA-384, and that of nothing.
        let abc = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        let nothing = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(sums["standpoint.js"], abc);
        assert_eq!(sums["bundles/ours.json"], abc);
        assert_eq!(sums["index.html"], nothing);
        assert_ne!(sums["package.json"], Value::Null);
        assert_eq!(sums["integrity.json"], Value::Null);
        assert_eq!(sums.as_object().unwrap().len(), 13);
    }

    #[test]
    fn writing_them_again_changes_nothing() {
        let folder = built("again");
        let both = || {
            describe(folder.path()).unwrap();
            (folder.text("package.json"), folder.text("integrity.json"))
        };
        assert_eq!(both(), both());
    }

    #[test]
    fn what_the_package_promises_must_be_there() {
        for name in ["standpoint.d.ts", "custom-elements.json", "LICENSE-MIT"] {
            let folder = built("promised");
            fs::remove_file(folder.path().join(name)).unwrap();
            let message = describe(folder.path()).unwrap_err().to_string();
            assert!(message.contains(name) && message.contains("is missing"), "{message}");
        }
    }
}
