//! `null` as one of several alternatives.

use serde_json::Value;

use super::{super::context::Context, keywords::Schema};
use crate::pointer::Pointer;

/// An alternative that is `null` makes the schema nullable; one that is left alone is no
/// alternative.
pub(super) fn null(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    for key in ["oneOf", "anyOf"] {
        let Some(Value::Array(variants)) = schema.get(key) else {
            continue;
        };
        let others: Vec<(usize, Value)> = variants
            .iter()
            .enumerate()
            .filter(|(_, variant)| !is_null(variant))
            .map(|(at, variant)| (at, variant.clone()))
            .collect();
        if others.len() == variants.len() {
            continue;
        }
        schema.insert("nullable".to_owned(), Value::Bool(true));
        let at = pointer.key(key);
        match others.as_slice() {
            [] => {
                schema.shift_remove(key);
            }
            [(index, only)] => {
                schema.shift_remove(key);
                schema.shift_remove("discriminator");
                alone(context, schema, only.clone(), pointer, &at.item(*index));
            }
            several => {
                for (now, (before, _)) in several
                    .iter()
                    .enumerate()
                    .filter(|(now, (before, _))| now != before)
                {
                    context.moved(&at.item(now), &at.item(*before));
                }
                let list = several.iter().map(|(_, variant)| variant.clone()).collect();
                schema.insert(key.to_owned(), Value::Array(list));
            }
        }
    }
}

/// Returns whether a schema, not yet lowered, is `null` and nothing else.
fn is_null(schema: &Value) -> bool {
    let null_type = match schema.get("type") {
        Some(Value::String(word)) => word == "null",
        Some(Value::Array(words)) => words.len() == 1 && words[0] == "null",
        _ => false,
    };
    let only_null = |values: &Value| {
        values
            .as_array()
            .is_some_and(|values| values.len() == 1 && values[0].is_null())
    };
    null_type
        || schema.get("const") == Some(&Value::Null)
        || schema.get("enum").is_some_and(only_null)
}

/// The only alternative: merged into the schema where no key clashes, else the last of `allOf`.
fn alone(
    context: &mut Context,
    schema: &mut Schema,
    only: Value,
    pointer: &Pointer<'_>,
    from: &Pointer<'_>,
) {
    const WORDS: &[&str] = &["title", "description", "deprecated", "example", "nullable"];
    if let Value::Object(only) = &only {
        let clash = |key: &String| schema.contains_key(key) && !WORDS.contains(&key.as_str());
        if !only.contains_key("$ref") && !only.keys().any(clash) {
            for (key, value) in only {
                context.moved(&pointer.key(key), &from.key(key));
                schema.entry(key.clone()).or_insert_with(|| value.clone());
            }
            return;
        }
    }
    if let Value::Array(parts) = schema
        .entry("allOf")
        .or_insert_with(|| Value::Array(Vec::new()))
    {
        context.moved(&pointer.key("allOf").item(parts.len()), from);
        parts.push(only);
    }
}
