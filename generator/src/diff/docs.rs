//! Finds differences in wording: what only a reader notices. They are not listed as changes.
//!
//! Descriptions, examples, defaults and bounds count as wording (`WORDING`). One that shall be reported as a change
//! must no longer be counted by `changed`; `without` still drops it, since `successor` and `trust` compare what is left.
//! `changed` sees the whole document, so such a keyword has to be reported wherever it may stand: of fields in
//! `schemas`, of parameters in `operations`. A method of `Found` such as `eased` does it, without a new `Kind`.

use serde_json::Value;

use super::document::{Document, escape};
use super::names::Names;

/// Keywords whose value is wording, an example, a default or a bound.
const WORDING: [&str; 24] = [
    "default",
    "description",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "bearerFormat",
    "contact",
    "license",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "summary",
    "termsOfService",
    "title",
    "uniqueItems",
];

/// Keywords whose value is a map with names of the API as keys, so that a property `description` is not
/// wording.
const NAMES: [&str; 14] = [
    "$defs",
    "callbacks",
    "content",
    "headers",
    "links",
    "mapping",
    "parameters",
    "paths",
    "patternProperties",
    "properties",
    "responses",
    "schemas",
    "scopes",
    "variables",
];

/// Returns the pointers of the keywords that differ in parts that both documents have.
pub(super) fn changed(old: &Value, new: &Value) -> Vec<String> {
    let mut places = Vec::new();
    compare(old, new, Keys::Keywords, "", &mut places);
    places
}

/// Returns what the keywords at these pointers of a document describe, each once, as Markdown.
pub(super) fn described(
    pointers: &[String],
    document: &Document<'_>,
    names: &Names,
) -> Vec<String> {
    let operations = document.operations();
    let mut list = Vec::new();
    for pointer in pointers {
        let steps: Vec<String> = pointer
            .split('/')
            .map(|step| step.replace("~1", "/").replace("~0", "~"))
            .collect();
        let steps: Vec<&str> = steps.iter().skip(1).map(String::as_str).collect();
        let what = match steps[..] {
            ["paths", ..] => operations
                .iter()
                .find(|operation| format!("#{pointer}").starts_with(&operation.pointer))
                .map_or_else(|| "the API".to_owned(), |found| names.call(&found.id)),
            [
                "components",
                "schemas",
                component,
                "properties",
                property,
                ..,
            ] => names.field_or_own(component, property),
            ["components", "schemas", component, ..] => names.ty_or_own(component),
            _ => "the API".to_owned(),
        };
        if !list.contains(&what) {
            list.push(what);
        }
    }
    list
}

/// The meaning of an object's keys.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keys {
    /// Keywords of OpenAPI.
    Keywords,
    /// Names that the API gives, which may be spelled like keywords.
    Names,
}

fn compare(old: &Value, new: &Value, keys: Keys, pointer: &str, places: &mut Vec<String>) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            if keys == Keys::Keywords {
                let differing = WORDING
                    .iter()
                    .filter(|key| old.get(**key) != new.get(**key));
                places.extend(differing.map(|key| format!("{pointer}/{key}")));
            }
            for (key, old) in old {
                let is_compared = keys == Keys::Keywords && is_wording(key);
                let Some(new) = new.get(key).filter(|_| !is_compared) else {
                    continue;
                };
                let inner = if keys == Keys::Keywords && NAMES.contains(&key.as_str()) {
                    Keys::Names
                } else {
                    Keys::Keywords
                };
                compare(
                    old,
                    new,
                    inner,
                    &format!("{pointer}/{}", escape(key)),
                    places,
                );
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            for (index, item) in old.iter().enumerate() {
                let counterpart = match identity(item) {
                    Some(id) => new.iter().find(|other| identity(other) == Some(id)),
                    None => new.get(index),
                };
                if let Some(other) = counterpart {
                    compare(
                        item,
                        other,
                        Keys::Keywords,
                        &format!("{pointer}/{index}"),
                        places,
                    );
                }
            }
        }
        _ => {}
    }
}

/// Returns the identity of an item of a list: `in` and `name` of a parameter, `name` of a tag.
fn identity(item: &Value) -> Option<(Option<&Value>, &Value)> {
    Some((item.get("in"), item.get("name")?))
}

fn is_wording(key: &str) -> bool {
    WORDING.contains(&key)
}

/// Copies a part of a document without the keywords of `WORDING`, at any depth: descriptions, examples, defaults
/// and bounds.
pub(super) fn without(value: &Value) -> Value {
    without_in(value, Keys::Keywords)
}

/// Returns a map of names, such as that of the security schemes, without the wording of what is named.
pub(super) fn named_without(value: &Value) -> Value {
    without_in(value, Keys::Names)
}

fn without_in(value: &Value, keys: Keys) -> Value {
    match value {
        Value::Object(map) => {
            let is_kept = |key: &str| keys == Keys::Names || !is_wording(key);
            let kept = map.iter().filter(|(key, _)| is_kept(key));
            let inside = kept.map(|(key, value)| {
                let is_map = keys == Keys::Keywords && NAMES.contains(&key.as_str());
                let inner = if is_map { Keys::Names } else { Keys::Keywords };
                (key.clone(), without_in(value, inner))
            });
            Value::Object(inside.collect())
        }
        Value::Array(list) => {
            Value::Array(list.iter().map(|item| without_in(item, keys)).collect())
        }
        other => other.clone(),
    }
}
