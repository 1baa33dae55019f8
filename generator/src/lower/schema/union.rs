//! Lowers `null` as an alternative of `oneOf` or `anyOf`.

use serde_json::Value;

use super::{
    super::context::Context,
    keywords::{self, Schema},
};
use crate::pointer::Pointer;

/// Removes alternatives that are `null`, and makes the schema nullable. A single remaining alternative is
/// merged into the schema; if it has alternatives itself, they are next.
pub(super) fn null(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    while let Some(key) = ["oneOf", "anyOf"]
        .into_iter()
        .find(|key| has_null(schema, key))
    {
        without_null(context, schema, key, pointer);
    }
}

fn has_null(schema: &Schema, key: &str) -> bool {
    let variants = schema.get(key).and_then(Value::as_array);
    variants.is_some_and(|variants| variants.iter().any(is_null))
}

/// Removes the alternatives at `key` that are `null`, and those that no value satisfies.
fn without_null(context: &mut Context, schema: &mut Schema, key: &str, pointer: &Pointer<'_>) {
    let Some(Value::Array(variants)) = schema.shift_remove(key) else {
        return;
    };
    schema.insert("nullable".to_owned(), Value::Bool(true));
    let at = pointer.key(key);
    let mut others: Vec<(usize, Value)> = variants
        .into_iter()
        .enumerate()
        .filter(|(_, variant)| !is_null(variant) && *variant != Value::Bool(false))
        .collect();
    if others.len() > 1 {
        for (now, (before, _)) in others.iter().enumerate() {
            if now != *before {
                context.moved(&at.item(now), &at.item(*before));
            }
        }
        let list = others.into_iter().map(|(_, variant)| variant).collect();
        schema.insert(key.to_owned(), Value::Array(list));
    } else if let Some((index, only)) = others.pop() {
        schema.shift_remove("discriminator");
        merge_only(context, schema, only, pointer, &at.item(index));
    }
}

/// Returns true if a schema, which is not yet lowered, admits only `null`.
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

/// Merges the only alternative into the schema, or appends it to `allOf` if keys clash.
fn merge_only(
    context: &mut Context,
    schema: &mut Schema,
    mut only: Value,
    pointer: &Pointer<'_>,
    from: &Pointer<'_>,
) {
    const DESCRIBE: &[&str] = &["title", "description", "deprecated", "example", "nullable"];
    if let Value::Object(only) = &mut only {
        keywords::drop_notes(only);
        let clash = |key: &String| schema.contains_key(key) && !DESCRIBE.contains(&key.as_str());
        if !only.contains_key("$ref") && !only.keys().any(clash) {
            for (key, value) in only.iter() {
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
