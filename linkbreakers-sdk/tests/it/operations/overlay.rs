//! Reads from the overlay what it says about presence, and writes it into the document.
//!
//! Reads only the few forms in which those actions are written, and fails on any other.

use std::path::Path;

use serde_json::{Value, json};

/// Adds the hints `x-sdk-presence` and the required properties to the schemas of a document.
pub fn apply(root: &mut Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/overlay.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    let actions = text.split("\n  - target: ").skip(1);
    let mut applied = 0;
    for action in actions {
        let target = action.lines().next().unwrap();
        let Some(update) = action.split("    update: ").nth(1) else {
            continue;
        };
        let update = update.lines().next().unwrap();
        let update = update.trim_start_matches("{ ").trim_end_matches(" }");
        if let Some(hint) = update.strip_prefix("x-sdk-presence: ") {
            let (schemas, properties) = parts(target);
            for property in properties_of(root, &schemas, properties) {
                property["x-sdk-presence"] = json!(hint);
            }
            applied += 1;
        } else if let Some(names) = update.strip_prefix("required: [") {
            let required: Vec<&str> = names.trim_end_matches(']').split(", ").collect();
            let (schemas, properties) = parts(target);
            assert_eq!(properties, "", "{target}");
            for schema in schemas_of(root, &schemas) {
                schema["required"] = json!(required);
            }
            applied += 1;
        }
    }
    assert!(applied > 70, "{applied} actions about presence");
}

/// Splits a target into the names of schemas, and what follows. No names mean all.
fn parts(target: &str) -> (Vec<String>, &str) {
    let rest = target.strip_prefix("$.components.schemas");
    names(rest.unwrap_or_else(|| panic!("{target}")))
}

/// Reads `[*]`, `['a', 'b']` or `.a` from the front.
fn names(text: &str) -> (Vec<String>, &str) {
    if let Some(rest) = text.strip_prefix("[*]") {
        (Vec::new(), rest)
    } else if let Some(list) = text.strip_prefix('[') {
        let (list, rest) = list.split_once(']').unwrap();
        let names = list
            .split(", ")
            .map(|name| name.trim_matches('\'').to_owned());
        (names.collect(), rest)
    } else {
        let name = text.strip_prefix('.').unwrap_or_else(|| panic!("{text}"));
        let end = name.find(['.', '[']).unwrap_or(name.len());
        (vec![name[..end].to_owned()], &name[end..])
    }
}

fn schemas_of<'a>(root: &'a mut Value, named: &[String]) -> Vec<&'a mut Value> {
    let schemas = root["components"]["schemas"].as_object_mut().unwrap();
    let all = schemas.iter_mut();
    all.filter(|(name, _)| named.is_empty() || named.contains(name))
        .map(|(_, schema)| schema)
        .collect()
}

fn properties_of<'a>(root: &'a mut Value, schemas: &[String], rest: &str) -> Vec<&'a mut Value> {
    let (named, end) = names(
        rest.strip_prefix(".properties")
            .unwrap_or_else(|| panic!("{rest}")),
    );
    assert_eq!(end, "", "{rest}");
    schemas_of(root, schemas)
        .into_iter()
        .filter_map(|schema| schema.get_mut("properties")?.as_object_mut())
        .flat_map(|properties| properties.iter_mut())
        .filter(|(name, _)| named.is_empty() || named.contains(name))
        .map(|(_, property)| property)
        .collect()
}
