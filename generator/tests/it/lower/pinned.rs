//! Real documents: the pinned one with its overlay, and those in `../shared` if that folder exists.

use std::{collections::HashSet, fs, path::PathBuf};

use generator::{lower::lower, overlay, read::read};
use serde_json::Value;

fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns the documents in `../shared`; prints a line if there are none.
pub fn shared() -> Vec<(String, Vec<u8>)> {
    let folders = ["api", "upstream"].map(|folder| workspace().join("../shared").join(folder));
    let mut documents = Vec::new();
    for folder in folders {
        let Ok(entries) = fs::read_dir(&folder) else {
            println!("skipped: {} is not there", folder.display());
            continue;
        };
        for entry in entries {
            let path = entry.expect("a document").path();
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            documents.push((name, fs::read(&path).expect("a readable document")));
        }
    }
    documents.sort();
    documents
}

#[test]
fn real_documents_are_lowered_without_warnings() {
    for (name, bytes) in shared() {
        let document = read(&bytes, &name).expect("a good document");
        let (document, warnings) =
            lower(document).unwrap_or_else(|error| panic!("{name}: {error}"));
        let codes: Vec<&str> = warnings.iter().map(|warning| warning.code).collect();
        // Linkly has an unquoted string with a comma, at which YAML ends it.
        let expected: &[&str] = match name.as_str() {
            "linkly.yaml" => &["unknown-key", "unknown-key"],
            _ => &[],
        };
        assert_eq!(codes, expected, "{name}");
        let model: Result<openapiv3::OpenAPI, _> = serde_json::from_value(document);
        assert!(model.is_ok(), "{name}: {:?}", model.err());
    }
}

/// Returns the pinned document with the project's overlay applied.
fn pinned() -> Value {
    let spec = workspace().join("spec");
    let bytes = fs::read(spec.join("linkbreakers.json")).expect("the pinned document");
    let text = fs::read_to_string(spec.join("overlay.yaml")).expect("the overlay");
    let mut document = read(&bytes, "linkbreakers.json").expect("a good document");
    overlay::apply(&mut document, &text, "overlay.yaml").unwrap_or_else(|error| panic!("{error}"));
    lower(document).unwrap_or_else(|error| panic!("{error}")).0
}

/// Returns every parameter of every operation, with method and path.
fn parameters(document: &Value) -> Vec<(String, &Value)> {
    let paths = document["paths"].as_object().expect("paths");
    let operations = paths.iter().flat_map(|(path, item)| {
        item.as_object()
            .expect("operations")
            .iter()
            .map(move |(method, operation)| (format!("{method} {path}"), operation))
    });
    operations
        .flat_map(|(name, operation)| {
            let list = operation["parameters"].as_array().into_iter().flatten();
            list.map(move |parameter| (name.clone(), parameter))
        })
        .collect()
}

/// Returns the values that a description lists as ` - VALUE: meaning`.
fn listed(description: &str) -> Vec<&str> {
    description
        .lines()
        .filter_map(|line| line.strip_prefix(" - ")?.split_once(": "))
        .map(|(value, _)| value)
        .collect()
}

#[test]
fn every_parameter_that_lists_the_values_of_an_enum_is_that_enum() {
    let document = pinned();
    let schemas = document["components"]["schemas"]
        .as_object()
        .expect("schemas");
    let holds = |name: &str, values: &[&str]| {
        let known = schemas[name]["enum"].as_array().into_iter().flatten();
        let known: HashSet<&str> = known.filter_map(Value::as_str).collect();
        !values.is_empty() && values.iter().all(|value| known.contains(value))
    };
    let mut enums = 0;
    for (operation, parameter) in parameters(&document) {
        let values = listed(parameter["description"].as_str().unwrap_or_default());
        if schemas.keys().any(|name| holds(name, &values)) {
            let reference = parameter["schema"]["$ref"].as_str().unwrap_or_default();
            let name = reference.trim_start_matches("#/components/schemas/");
            assert!(schemas.contains_key(name), "{operation}, {parameter}");
            assert!(holds(name, &values), "{operation}, {parameter}");
            enums += 1;
        }
    }
    assert_eq!(enums, 17, "parameters that are enums");
}

#[test]
fn every_required_page_size_has_a_default() {
    let document = pinned();
    let required: Vec<_> = parameters(&document)
        .into_iter()
        .filter(|(_, parameter)| parameter["name"] == "pageSize" && parameter["required"] == true)
        .collect();
    assert_eq!(required.len(), 4);
    for (operation, parameter) in required {
        assert_eq!(parameter["schema"]["default"], 50, "{operation}");
    }
}

#[test]
fn secrets_are_marked() {
    let document = pinned();
    let schemas = document["components"]["schemas"]
        .as_object()
        .expect("schemas");
    let mut marked: Vec<String> = Vec::new();
    for (name, schema) in schemas {
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            if property["x-sdk-secret"] == true {
                marked.push(format!("{name}.{key}"));
            }
        }
    }
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(marked.join("\n")) });
}
