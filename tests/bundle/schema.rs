//! The schema and the reader give the same verdict.

use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::{data, file, first_bundle, read};

#[test]
fn on_every_file() {
    let schema = schema();
    for (name, bytes) in data("valid") {
        assert_eq!(verdict(&schema, &bytes), None, "{name}");
    }
    for (name, bytes) in data("broken") {
        let place = verdict(&schema, &bytes).unwrap_or_else(|| panic!("{name} is valid by the schema"));
        assert_eq!(place, pointer(read(&bytes).unwrap_err().path()), "{name}");
    }
    assert_eq!(verdict(&schema, &first_bundle()), None);
}

#[test]
fn on_every_field_made_something_else() {
    let schema = schema();
    let value: Value = serde_json::from_slice(&file("valid/every-field.json")).unwrap();
    let mut paths = Vec::new();
    paths_of(&value, String::new(), &mut paths);
    assert_eq!(paths.len(), 76, "values in every-field.json");
    for path in &paths {
        for (what, new) in [
            ("null", Some(json!(null))),
            ("false", Some(json!(false))),
            ("an object", Some(json!({ "x": 1 }))),
            ("a list", Some(json!([[]]))),
            ("nothing", None),
        ] {
            let mut changed = value.clone();
            match new {
                Some(new) => *changed.pointer_mut(path).unwrap() = new,
                None if !remove(&mut changed, path) => continue,
                None => {}
            }
            let read = read(&serde_json::to_vec(&changed).unwrap());
            assert_eq!(read.is_ok(), schema.is_valid(&changed), "{path} made {what}: {read:?}");
            if what == "null" {
                let refusal = read.expect_err("null stands for nothing");
                assert_eq!(pointer(refusal.path()), *path);
            }
        }
    }
}

#[test]
fn on_how_a_bundle_names_its_schema() {
    let schema = schema();
    for (bytes, valid) in [
        (
            &br#"{ "$schema": "https://standpoint.example/bundle-1.schema.json", "standpoint": 1, "name": "n" }"#[..],
            true,
        ),
        (br#"{ "$schema": 1, "standpoint": 1, "name": "n" }"#, false),
    ] {
        assert_eq!(verdict(&schema, bytes).is_none(), valid);
        assert_eq!(read(bytes).is_ok(), valid);
    }
    let named = br#"{ "$schema": "bundle-1.schema.json", "standpoint": 1, "name": "n" }"#;
    assert_eq!(crate::read_strictly(named).unwrap().problems, []);
}

fn schema() -> Validator {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/schema/bundle-1.schema.json");
    let schema: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// Where the schema finds fault with a file.
fn verdict(schema: &Validator, bytes: &[u8]) -> Option<String> {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let value = serde_json::from_slice(text).unwrap();
    schema.iter_errors(&value).next().map(|error| error.instance_path().to_string())
}

/// `stances[0].evidence` as `/stances/0/evidence`.
fn pointer(path: &str) -> String {
    match path.replace('[', ".").replace(']', "").replace('.', "/") {
        path if path.is_empty() => path,
        path => format!("/{path}"),
    }
}

fn paths_of(value: &Value, path: String, paths: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| paths_of(value, format!("{path}/{key}"), paths));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| paths_of(value, format!("{path}/{at}"), paths));
        }
        _ => {}
    }
    paths.push(path);
}

/// Removes a field; false for what is not one.
fn remove(value: &mut Value, path: &str) -> bool {
    let Some((around, key)) = path.rsplit_once('/') else { return false };
    value.pointer_mut(around).and_then(Value::as_object_mut).is_some_and(|fields| fields.remove(key).is_some())
}
