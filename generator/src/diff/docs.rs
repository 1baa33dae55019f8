//! Counts differences in wording: what only a reader notices. They are counted, but not listed as changes.

use serde_json::{Map, Value};

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

/// Returns the number of keywords that differ in parts that both documents have.
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
            let counterpart = |item: &Value, index: usize| match identity(item) {
                Some(id) => new.iter().find(|other| identity(other) == Some(id)),
                None => new.get(index),
            };
            let pairs = old.iter().enumerate();
            pairs
                .filter_map(|(index, item)| {
                    let other = counterpart(item, index)?;
                    Some(count_in(item, other, Keys::Keywords))
                })
                .sum()
        }
        _ => 0,
    }
}

/// Returns the identity of an item of a list: `in` and `name` of a parameter, `name` of a tag.
fn identity(item: &Value) -> Option<(Option<&Value>, &Value)> {
    Some((item.get("in"), item.get("name")?))
}

fn is_wording(key: &str) -> bool {
    WORDING.contains(&key)
}

/// Returns the value without its wording.
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
