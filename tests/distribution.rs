//! What is told of the element outside of it, in `public/custom-elements.json`, `public/standpoint.d.ts` and
//! `docs/embed.md`, is what the element has.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value;
use standpoint::{selection::PARAMETERS, styles};

/// Each of them once, in order.
type Names = BTreeSet<String>;

#[test]
fn the_attributes_are_those_that_the_element_knows() {
    let script = read("public/standpoint.js");
    let list = |name: &str| {
        let (_, list) = script.split_once(&format!("{name} = [")).expect("the element says what it observes");
        between(list.split_once(']').expect("the list ends").0, '"')
    };
    let mut known = list("observedAttributes");
    let mut choices = list("LISTS");
    choices.extend(list("CHOICES"));
    let parameters = PARAMETERS.iter().filter(|parameter| **parameter != "quote");
    assert_eq!(choices, parameters.map(|&parameter| parameter.to_owned()).collect());
    known.extend(choices);
    // The style sheet follows some by itself, and every browser one.
    let sheet = styles::VIEWER;
    let selectors = sheet.split(":host([").skip(1).filter_map(|after| after.split(['=', ']']).next());
    known.extend(selectors.filter(|name| *name != "hidden").map(str::to_owned));
    known.insert("lang".to_owned());
    assert_told("attributes", &known);
    // What a frame shows can be chosen in its address, all but what it is and what only a page of its own has.
    let frame = read("public/embed.js");
    let (_, list) = frame.split_once("ATTRIBUTES = [").expect("the frame says what it takes from its address");
    let mut taken = between(list.split_once(']').expect("the list ends").0, '"');
    taken.extend(["src", "loading", "linked", "openable"].map(str::to_owned));
    assert_eq!(taken, known, "public/embed.js");
}

#[test]
fn the_parts_are_those_that_the_view_names() {
    let mut used = Names::new();
    let mut collect = |text: &str, _: &Path| {
        for after in text.split("part=\"").skip(1) {
            let (names, _) = after.split_once('"').expect("a string ends");
            used.extend(names.split_whitespace().map(str::to_owned));
        }
    };
    each_file(&path("src/view"), &mut collect);
    assert_told("cssParts", &used);
}

#[test]
fn the_custom_properties_are_those_that_the_style_sheet_asks_for() {
    let sheet = styles::VIEWER;
    let asked = sheet.split("var(--standpoint-").skip(1);
    let asked = asked.map(|after| after.split([',', ')']).next().expect("there is always a first"));
    assert_told("cssProperties", &asked.map(|name| format!("--standpoint-{}", name.trim())).collect());
}

#[test]
fn the_events_are_those_that_the_element_sends() {
    let texts = [read("src/web/events.rs"), read("public/standpoint.js")].map(|source| between(&source, '"'));
    let sent: Names = texts.into_iter().flatten().filter(|text| text.starts_with("standpoint-")).collect();
    assert_told("events", &sent);
    let typed = between(&read("public/standpoint.d.ts"), '"');
    assert_eq!(typed.into_iter().filter(|name| name.starts_with("standpoint-")).collect::<Names>(), sent);
}

#[test]
fn the_types_have_every_member() {
    let types = read("public/standpoint.d.ts");
    let (_, element) = types.split_once("interface StandpointElement ").expect("the element has a type");
    let (element, _) = element.split_once("\n}").expect("it ends");
    let members = element.lines().filter_map(|line| {
        let line = line.strip_prefix("  ")?;
        let line = ["get ", "set ", "readonly "].iter().find_map(|word| line.strip_prefix(word)).unwrap_or(line);
        let name: String = line.chars().take_while(char::is_ascii_alphanumeric).collect();
        (!name.is_empty()).then_some(name)
    });
    assert_eq!(members.collect::<Names>(), names("members"), "public/custom-elements.json");
}

/// The manifest's and the documentation's lists of this kind are exactly these.
#[track_caller]
fn assert_told(kind: &str, expected: &Names) {
    assert_eq!(names(kind), *expected, "{kind} in public/custom-elements.json");
    let documentation = read("docs/embed.md");
    let missing: Vec<_> = expected.iter().filter(|name| !documentation.contains(&format!("| `{name}`"))).collect();
    assert!(missing.is_empty(), "docs/embed.md has no row for {missing:?}");
}

/// The names in one of the manifest's lists.
fn names(kind: &str) -> Names {
    let manifest: Value = serde_json::from_str(&read("public/custom-elements.json")).expect("the manifest is JSON");
    let list = manifest["modules"][0]["declarations"][0][kind].as_array().expect("the manifest has this list");
    list.iter().map(|entry| entry["name"].as_str().expect("it has a name").to_owned()).collect()
}

/// What is in quotation marks.
fn between(text: &str, mark: char) -> Names {
    text.lines().flat_map(|line| line.split(mark).skip(1).step_by(2)).map(str::to_owned).collect()
}

/// Hands over the text of every file in a folder and below, and where it is.
fn each_file(folder: &Path, with: &mut impl FnMut(&str, &Path)) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            each_file(&path, with);
        } else {
            with(&fs::read_to_string(&path).expect("it is text"), &path);
        }
    }
}

fn read(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn path(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

#[test]
fn the_package_has_the_name_and_version_of_the_crate() {
    let package: Value = serde_json::from_str(&read("public/package.json")).expect("it is JSON");
    for (key, expected) in [
        ("name", env!("CARGO_PKG_NAME")),
        ("version", env!("CARGO_PKG_VERSION")),
        ("description", env!("CARGO_PKG_DESCRIPTION")),
        ("license", env!("CARGO_PKG_LICENSE")),
    ] {
        assert_eq!(package[key], expected, "{key} in public/package.json");
    }
}

#[test]
fn every_style_sheet_beside_a_component_is_taken() {
    let mut sheets = 0;
    each_file(&path("src/view"), &mut |text, path| {
        if path.extension().is_some_and(|extension| extension == "css") {
            sheets += 1;
            assert!(styles::VIEWER.contains(text) || styles::LAZY.contains(text), "{} is in no sheet", path.display());
        }
    });
    assert!(sheets > 20);
}
