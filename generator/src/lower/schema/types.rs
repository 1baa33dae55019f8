//! The type: one word in 3.0, a list of them and `null` since 3.1.

use serde_json::{Map, Value, json};

use super::keywords::Schema;

/// Keywords that say something about values of one type only.
const OF_TYPE: &[(&str, &[&str])] = &[
    (
        "string",
        &[
            "minLength",
            "maxLength",
            "pattern",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
        ],
    ),
    (
        "number",
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
    ),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
    ),
    ("array", &["items", "minItems", "maxItems", "uniqueItems"]),
];

/// A list of types: `null` makes it nullable, several others are alternatives.
pub(super) fn list(schema: &mut Schema) {
    let Some(Value::Array(list)) = schema.get("type") else {
        return;
    };
    let mut types: Vec<String> = Vec::new();
    for word in list.iter().filter_map(Value::as_str) {
        if !types.iter().any(|known| known == word) {
            types.push(word.to_owned());
        }
    }
    // Every integer is a number.
    if types.iter().any(|word| word == "number") {
        types.retain(|word| word != "integer");
    }
    let nullable = types.iter().any(|word| word == "null");
    types.retain(|word| word != "null");
    schema.shift_remove("type");
    if nullable {
        schema.insert("nullable".to_owned(), Value::Bool(true));
    }
    match types.as_slice() {
        [] => {}
        [only] => {
            schema.insert("type".to_owned(), Value::from(only.as_str()));
        }
        // All of them but null: anything.
        several if several.len() == 5 => {}
        several => alternatives(schema, several),
    }
}

/// One alternative a type, each with the keywords that concern it.
fn alternatives(schema: &mut Schema, types: &[String]) {
    let mut variants = Vec::new();
    for word in types {
        let mut variant = Map::new();
        variant.insert("type".to_owned(), Value::from(word.as_str()));
        let family = if word == "integer" {
            "number"
        } else {
            word.as_str()
        };
        let keys = OF_TYPE
            .iter()
            .find(|(of, _)| *of == family)
            .map_or(&[][..], |(_, keys)| keys);
        for key in keys {
            if let Some(value) = schema.get(*key) {
                variant.insert((*key).to_owned(), value.clone());
            }
        }
        if let Some(format) = schema
            .get("format")
            .filter(|format| format_is_of(format, family))
        {
            variant.insert("format".to_owned(), format.clone());
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            let own: Vec<Value> = values
                .iter()
                .filter(|value| is_of(value, word))
                .cloned()
                .collect();
            if own.is_empty() {
                continue;
            }
            variant.insert("enum".to_owned(), Value::Array(own));
        }
        variants.push(Value::Object(variant));
    }
    for key in OF_TYPE
        .iter()
        .flat_map(|(_, keys)| *keys)
        .chain(&["format", "enum"])
    {
        schema.shift_remove(*key);
    }
    put_alternatives(schema, variants);
}

/// As `anyOf`, or as one more condition if there is an `anyOf` already.
fn put_alternatives(schema: &mut Schema, mut variants: Vec<Value>) {
    let only = if variants.len() == 1 {
        variants.pop()
    } else {
        None
    };
    if let Some(Value::Object(only)) = only {
        schema.extend(only);
    } else if !schema.contains_key("anyOf") {
        schema.insert("anyOf".to_owned(), Value::Array(variants));
    } else if let Value::Array(parts) = schema.entry("allOf").or_insert_with(|| json!([])) {
        parts.push(json!({ "anyOf": variants }));
    }
}

fn format_is_of(format: &Value, family: &str) -> bool {
    let number = matches!(
        format.as_str(),
        Some("int32" | "int64" | "uint32" | "uint64" | "float" | "double")
    );
    matches!((family, number), ("number", true) | ("string", false))
}

fn is_of(value: &Value, word: &str) -> bool {
    let found = type_of(value);
    found == word || (found == "integer" && word == "number")
}

/// The type of a value, as schemas call it.
pub(super) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// `type: null` alone: nullable, of no type.
pub(super) fn null(schema: &mut Schema) {
    if schema.get("type") == Some(&Value::from("null")) {
        schema.shift_remove("type");
        schema.insert("nullable".to_owned(), Value::Bool(true));
    }
}

/// A schema that only speaks of properties is an object, one that only speaks of items a list.
pub(super) fn implied(schema: &mut Schema) {
    let decided = ["type", "$ref", "allOf", "anyOf", "oneOf", "not", "enum"];
    if decided.iter().any(|key| schema.contains_key(*key)) {
        return;
    }
    for (word, keys) in OF_TYPE
        .iter()
        .filter(|(word, _)| matches!(*word, "object" | "array"))
    {
        if keys.iter().any(|key| schema.contains_key(*key)) {
            schema.insert("type".to_owned(), Value::from(*word));
            return;
        }
    }
}
