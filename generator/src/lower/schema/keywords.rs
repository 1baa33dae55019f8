//! A schema as an object of keywords, and the keywords that need no lowering.

use serde_json::{Map, Value};

/// The keywords of a schema and their values.
pub(super) type Schema = Map<String, Value>;

/// Returns whether 3.0 reads the schema as it stands. Most are such, and cost one look at each key.
pub(super) fn is_plain(schema: &Schema) -> bool {
    let mut typed = false;
    let mut needs_type = false;
    let plain = schema.iter().all(|(key, value)| match key.as_str() {
        "type" => {
            typed = value.is_string() && value != "null";
            typed
        }
        "$ref" => schema.len() == 1,
        "description" | "format" | "title" | "example" | "default" | "readOnly" | "writeOnly"
        | "nullable" | "deprecated" | "maxLength" | "minLength" | "pattern" | "externalDocs" => {
            true
        }
        "required" | "additionalProperties" | "minItems" | "maxItems" => {
            needs_type = true;
            true
        }
        "properties" => {
            needs_type = true;
            value
                .as_object()
                .is_some_and(|map| map.values().all(Value::is_object))
        }
        "items" => {
            needs_type = true;
            value.is_object()
        }
        "enum" => {
            needs_type = true;
            value
                .as_array()
                .is_some_and(|list| list.iter().all(Value::is_string))
        }
        _ => false,
    });
    plain && (typed || !needs_type)
}

/// Drops keywords that say nothing about values: identifiers, whose references are resolved
/// already, and comments.
pub(super) fn drop_notes(schema: &mut Schema) {
    for key in [
        "$schema",
        "$id",
        "$anchor",
        "$dynamicAnchor",
        "$recursiveAnchor",
        "$vocabulary",
        "$comment",
        "$defs",
        "definitions",
        "xml",
    ] {
        schema.shift_remove(key);
    }
}
