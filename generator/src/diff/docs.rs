//! Counts differences that a caller reads but the compiler does not. They are never listed.

use serde_json::{Map, Value};

/// Keys whose value is wording, an example, a default or a bound.
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

/// Keys whose value is a map from names of the API, where no key is a keyword.
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

/// Number of places, present in both, whose wording differs.
pub(super) fn count(old: &Value, new: &Value) -> usize {
    count_in(old, new, Keys::Keywords)
}

/// The meaning of an object's keys.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keys {
    /// Keywords of OpenAPI.
    Keywords,
    /// Names that the API gives, which may be spelled like keywords.
    Names,
}

fn count_in(old: &Value, new: &Value, keys: Keys) -> usize {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            let wording = |map: &Map<String, Value>, key: &str| map.get(key).cloned();
            let here = if keys == Keys::Names {
                0
            } else {
                let differs = |key: &&&str| wording(old, key) != wording(new, key);
                WORDING.iter().filter(differs).count()
            };
            let below = old
                .iter()
                .filter(|(key, _)| keys == Keys::Names || !is_wording(key));
            let below = below.filter_map(|(key, old)| {
                let new = new.get(key)?;
                let inner = if keys == Keys::Keywords && NAMES.contains(&key.as_str()) {
                    Keys::Names
                } else {
                    Keys::Keywords
                };
                Some(count_in(old, new, inner))
            });
            here + below.sum::<usize>()
        }
        (Value::Array(old), Value::Array(new)) => {
            let twin = |item: &Value, index: usize| match identity(item) {
                Some(own) => new.iter().find(|other| identity(other) == Some(own)),
                None => new.get(index),
            };
            let pairs = old.iter().enumerate();
            pairs
                .filter_map(|(index, item)| {
                    Some(count_in(item, twin(item, index)?, Keys::Keywords))
                })
                .sum()
        }
        _ => 0,
    }
}

/// Returns what identifies an item of a list: parameters and tags have names.
fn identity(item: &Value) -> Option<(Option<&Value>, &Value)> {
    Some((item.get("in"), item.get("name")?))
}

fn is_wording(key: &str) -> bool {
    WORDING.contains(&key)
}

/// The value without its wording.
pub(super) fn without(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, _)| !is_wording(key));
            Value::Object(
                kept.map(|(key, value)| (key.clone(), without(value)))
                    .collect(),
            )
        }
        Value::Array(list) => Value::Array(list.iter().map(without).collect()),
        other => other.clone(),
    }
}
