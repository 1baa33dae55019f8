//! Lowers objects: properties by pattern, rules for names, and further properties.

use serde_json::{Value, json};

use super::{super::context::Context, boolean::impossible, keywords::Schema};
use crate::{Error, pointer::Pointer};

/// Replaces properties that are `true` by `{}`, and drops those that are `false`: no value has them.
pub(super) fn boolean_properties(
    context: &mut Context,
    schema: &mut Schema,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    let required = schema.get("required").cloned();
    let Some(Value::Object(properties)) = schema.get_mut("properties") else {
        return Ok(());
    };
    if !properties.values().any(Value::is_boolean) {
        return Ok(());
    }
    let pointer = pointer.key("properties");
    let required = required.as_ref().and_then(Value::as_array);
    let is_required =
        |name: &str| required.is_some_and(|list| list.iter().any(|item| item == name));
    for (name, property) in properties
        .iter_mut()
        .filter(|(_, property)| property.is_boolean())
    {
        if *property == Value::Bool(true) {
            *property = json!({});
        } else if is_required(name) {
            return Err(impossible(&pointer.key(name)));
        } else {
            context.warn(
                "never-there",
                &pointer.key(name),
                "no value is valid for the property; it is left out",
            );
        }
    }
    properties.retain(|_, property| !property.is_boolean());
    Ok(())
}

/// Turns properties by pattern into additional properties: with their schema if they share one, otherwise of
/// any JSON.
pub(super) fn patterns(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    let Some(Value::Object(patterns)) = schema.shift_remove("patternProperties") else {
        return;
    };
    let mut wanted: Vec<(&Value, Option<&String>)> = patterns
        .iter()
        .map(|(key, value)| (value, Some(key)))
        .collect();
    if let Some(additional) = schema
        .get("additionalProperties")
        .filter(|value| **value != Value::Bool(false))
    {
        wanted.push((additional, None));
    }
    // A pattern of `false` forbids names and describes no value.
    wanted.retain(|(value, _)| **value != Value::Bool(false));
    let Some((first, pattern)) = wanted.first().copied() else {
        return;
    };
    let patterns_pointer = pointer.key("patternProperties");
    let merged = if wanted.iter().all(|(value, _)| *value == first) {
        if let Some(pattern) = pattern {
            context.moved(
                &pointer.key("additionalProperties"),
                &patterns_pointer.key(pattern),
            );
        }
        first.clone()
    } else {
        context.warn(
            "patterns",
            &patterns_pointer,
            "the patterns have different schemas; their properties are read as any JSON",
        );
        Value::Bool(true)
    };
    schema.insert("additionalProperties".to_owned(), merged);
}

/// Turns `unevaluatedProperties` into `additionalProperties`. Drops it beside a composition or
/// `additionalProperties`, with a warning if it is a schema.
pub(super) fn unevaluated(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    let Some(rest) = schema.shift_remove("unevaluatedProperties") else {
        return;
    };
    let alone = !["allOf", "anyOf", "oneOf", "additionalProperties"]
        .iter()
        .any(|key| schema.contains_key(*key));
    if alone {
        context.moved(
            &pointer.key("additionalProperties"),
            &pointer.key("unevaluatedProperties"),
        );
        schema.insert("additionalProperties".to_owned(), rest);
    } else if rest.is_object() {
        context.warn(
            "unevaluated",
            &pointer.key("unevaluatedProperties"),
            "the schema of further properties cannot be expressed beside a composition; they are read as any JSON",
        );
    }
}

/// Drops rules for the names of properties, which only the server checks.
pub(super) fn names(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    if schema.shift_remove("propertyNames").is_some() {
        context.warn(
            "property-names",
            &pointer.key("propertyNames"),
            "`propertyNames` is left out: only the server checks it",
        );
    }
}
